"""What it took in the end, on the papers for me: expected, actual, ratio, counts."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from consultdesk.documents.for_me.client_file import Known, client_file
from consultdesk.documents.for_me.incident_file import incident_file
from consultdesk.documents.for_me.pages import private_pdf
from consultdesk.documents.for_me.report import Scope, report_pages
from consultdesk.domain.actual import ActualCost
from consultdesk.domain.clients import ReceivedGoodwill
from consultdesk.domain.decisions import Decision
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.report import Entry, Period, Taken, report
from consultdesk.domain.text import InternalText
from tests.domain import makers
from tests.domain.makers import cad
from tests.workspace.test_private_papers import making, pages

ENGLISH = making(Locale.EN_CA, Paper.LETTER)
COST = ActualCost(
    id="a", incident_id="inc", hours=Decimal(12), amount=cad(1100), planned_hours=Decimal(10)
)


def words(paper):
    return " ".join(pages(private_pdf(paper))).replace("\u00a0", " ")


def closed():
    decision = Decision(
        id="d", incident_id="inc", option_id="a", decided_by="H", decided_at=makers.NOON
    )
    line = makers.line(10, low=Decimal(8), high=Decimal(14), option="a")
    incident = makers.incident(closing_word=Phrase("Tournons la page", "Let us move on"))
    return makers.file(
        incident=incident,
        decisions=(decision,),
        options=(makers.option("a"),),
        lines=(line,),
        actual_cost=COST,
    )


def test_the_file_of_an_incident_says_what_was_expected_and_what_it_took():
    said = words(incident_file(closed(), ENGLISH))
    assert "Expected and actual" in said
    assert "10 h, from 8 to 14" in said
    assert "12 h, 1.2 times as expected" in said
    assert "$1,100" in said
    assert "Let us move on" in said
    unmeasured = words(incident_file(replace(closed(), actual_cost=None), ENGLISH))
    assert "times as expected" not in unmeasured


def test_the_report_says_expected_actual_ratio_and_counts():
    taken = Taken((cad(1000),), None, Decimal(10))
    entry = Entry(makers.incident(), "Atelier", date(2026, 11, 16), taken, actual=COST)
    said = words(report_pages(report([entry]), Scope(Period.ALL), ENGLISH))
    assert "10 h expected, 12 h in the end, 1.2 times as many (1 incident)" in said
    assert "$1,000 expected, $1,100 in the end (1 incident)" in said
    assert "1.2 (1)" in said


def test_the_file_of_a_client_says_what_was_received():
    note = ReceivedGoodwill(
        id="n", client_id="cli", on=date(2026, 11, 2), text=InternalText("Une semaine de plus")
    )
    said = words(client_file(Known(makers.client(), received=(note,)), ENGLISH))
    assert "Goodwill received" in said
    assert "Une semaine de plus" in said
