"""The case of the drawings on my own pages: what each says, word for word, and its odd corners."""

import io
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from pypdf import PdfReader

from consultdesk.documents.for_me.call_sheet import Around, call_sheet
from consultdesk.documents.for_me.client_file import Known, client_file
from consultdesk.documents.for_me.crib import crib
from consultdesk.documents.for_me.incident_file import incident_file
from consultdesk.documents.for_me.making import Making
from consultdesk.documents.for_me.pages import private_pdf
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.incidents import Closing, ClosingNote, IncidentNote, Stage
from consultdesk.domain.listening import Emotion, Whose
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.reading import Reading
from consultdesk.domain.report import Entry, Taken
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.text import InternalText
from consultdesk.projection.in_hand import reading_of
from tests.ui import cases

TODAY = cases.NOW.date()


def making(locale=Locale.EN_CA):
    return Making(locale, Paper.LETTER, TODAY, "Roy Conseil", cases.ZONE, cases.NOW)


def words(paper):
    reader = PdfReader(io.BytesIO(private_pdf(paper)), strict=True)
    said = " ".join(page.extract_text() for page in reader.pages)
    return " ".join(said.replace("\u00a0", " ").split())


@pytest.fixture(scope="module")
def case():
    return cases.boreal_file(Stage.VERIFY)


def test_the_private_sheet_says_who_pays_what_and_who_leads(case):
    said = words(crib(case, reading_of(case), making(), Money.of(85, "CAD")))
    assert "A · In two steps $1,560 $3,560" in said
    assert "clearly comes before B" in said
    assert "one unit better (work days) is worth about $143." in said
    assert "Thin margin if the connector overruns" in said
    assert "above in the high case" in said


def test_the_incident_file_tells_the_days_in_order(case):
    said = words(incident_file(case, making(Locale.FR_CA)))
    days = ["Signal", "Énoncé confirmé par", "Décision de", "Satisfaction, 3 sur 5, correct"]
    places = [said.index(day) for day in days]
    assert places == sorted(places)
    assert "Envoyer le compte rendu de la décision" in said
    assert "En tout 5 120 $ 1 560 $ 3 560 $" in said


def test_a_closed_incident_says_how_it_ended(case):
    ended = replace(
        case,
        incident=case.incident.but(closed_at=cases.NOW, closing=Closing.ENOUGH),
        closing_notes=(
            ClosingNote(id="n", incident_id="i", at=cases.NOW, text=InternalText("Oui, assez.")),
        ),
    )
    said = words(incident_file(ended, making(Locale.FR_CA)))
    assert "clos : assez · 17 novembre 2026" in said
    assert "Oui, assez." in said
    unsaid = replace(ended, incident=ended.incident.but(closing=None))
    assert "17 novembre 2026" in words(incident_file(unsaid, making(Locale.FR_CA)))


STATES = {
    "to come": Promise(id="p", incident_id="i", due=TODAY),
    "late": Promise(id="p", incident_id="i", due=TODAY - timedelta(days=1)),
    "moved by agreement": Promise(
        id="p", incident_id="i", state=PromiseState.RENEGOTIATED, moved_from=TODAY, due=TODAY
    ),
    "moved by agreement, kept on": Promise(
        id="p", incident_id="i", state=PromiseState.RENEGOTIATED, due=TODAY, done_on=TODAY
    ),
    "kept on Nov 17, 2026": Promise(
        id="p", incident_id="i", state=PromiseState.KEPT, done_on=TODAY
    ),
    "kept": Promise(id="p", incident_id="i", state=PromiseState.KEPT),
    "not kept": Promise(id="p", incident_id="i", state=PromiseState.BROKEN, due=TODAY),
    "withdrawn": Promise(id="p", incident_id="i", state=PromiseState.WITHDRAWN),
    "no date yet": Promise(id="p", incident_id="i"),
}


@pytest.mark.parametrize("state", STATES)
def test_a_promise_says_where_it_stands(case, state):
    one = STATES[state].but(text=Phrase("Rappeler", "Call back"))
    assert state in words(incident_file(replace(case, promises=(one,)), making()))


def test_what_the_client_promised_is_never_called_late(case):
    theirs = STATES["late"].but(owner=Owner.CLIENT, text=Phrase("Envoyer", "Send"))
    said = words(incident_file(replace(case, promises=(theirs,)), making()))
    assert "to come" in said
    assert " late" not in said


def test_open_promises_of_both_stand_on_the_call_sheet(case):
    mine = Promise(id="p", incident_id="i", text=Phrase("", "Send the list"), due=TODAY)
    theirs = mine.but(id="q", owner=Owner.CLIENT, text=Phrase("", "Confirm the date"))
    noted = IncidentNote(
        id="o", incident_id="i", stage=Stage.PROMISES, text=InternalText("A free session\nA visit")
    )
    opened = noted.but(id="d", stage=Stage.DECIDE, text=InternalText("I owe you a clear answer."))
    file = replace(case, private_notes=(noted, opened))
    said = words(call_sheet(file, Around(case.log, (mine, theirs)), making()))
    assert "Send the list (Nov 17, 2026)" in said
    assert "Confirm the date" in said
    assert "A visit" in said
    assert "I owe you a clear answer." in said


def test_too_much_for_a_page_is_counted_and_left_to_the_file(case):
    many = tuple(case.notes[0].but(id=f"n{n}", text=f"Fact {n}", to_verify=True) for n in range(9))
    said = words(call_sheet(replace(case, notes=many), Around(), making()))
    assert "Fact 5 – to verify" in said
    assert "Fact 6" not in said
    assert "and 3 more, in the incident file" in said


def test_a_usual_feeling_is_said_in_the_language_of_the_page_and_mine_as_mine(case):
    felt = (
        Emotion(id="a", incident_id="i", word=InternalText("worried"), intensity=7),
        Emotion(id="b", incident_id="i", word=InternalText("à bout"), whose=Whose.MINE),
    )
    said = words(call_sheet(replace(case, emotions=felt), Around(), making(Locale.FR_CA)))
    assert "inquiétude 7/10, à bout (moi)" in said


def test_a_line_that_no_rate_converts_stands_beside(case):
    option = case.options[0]
    there = CostLine(
        id="e", option_id=option.id, position=99, kind=LineKind.EXPENSE, label=Phrase("Gare", ""),
        likely=Decimal(3), unit_price=Money.of(100, "EUR"), client_percent=Decimal(50),
        counted=True,
    )  # fmt: skip
    lines = (*case.lines, there, there.but(id="f", counted=False))
    file = replace(case, lines=lines)
    said = words(crib(file, Reading(), making()))
    assert "$1,560 and €150" in said
    assert "$3,560 and €150" in said
    assert "Gare (optional, not in the total)" in words(incident_file(file, making()))


def test_a_bare_matrix_and_yes_or_no_make_pages(case):
    plain = replace(case, criteria=(), options=(Option(id="x", incident_id="i"),), lines=())
    assert "What each option gives" not in words(incident_file(plain, making()))
    asked = tuple(one.but(scale=Scale.YES_NO, source=None) for one in case.criteria)
    said = words(incident_file(replace(case, criteria=asked), making()))
    assert " yes " in said
    unweighed = replace(case, perspectives=(), weights=())
    assert "–" in words(incident_file(unweighed, making()))
    assert words(crib(unweighed, reading_of(unweighed), making()))


def test_confirmed_priorities_are_dated(case):
    dated = tuple(one.but(confirmed_on=TODAY) for one in case.perspectives)
    said = words(crib(replace(case, perspectives=dated), Reading(), making()))
    assert "Priorities confirmed on November 17, 2026." in said


def test_an_unscored_unit_is_priced_without_its_name(case):
    key = next(one.id for one in case.criteria if one.scale is Scale.RATING)
    money = next(one.id for one in case.criteria if one.scale is Scale.MONEY)
    said = words(crib(case, Reading(worths=((key, 500.0), (money, 1.0))), making()))
    assert "one unit better is worth about $500." in said
    assert said.count("worth about") == 1


def test_the_client_file_tells_endings_ratings_and_what_i_gave(case):
    ended = case.incident.but(closed_at=cases.NOW, closing=Closing.EXCELLENT)
    taken = Taken((Money.of(3560, "CAD"),), None, Decimal("25.2"))
    entries = (
        Entry(ended, "Atelier Boréal", TODAY, taken, 2, 2, 5),
        Entry(case.incident.but(id="other"), "Atelier Boréal", TODAY),
    )
    waiting = SatisfactionRound(id="w", incident_id="i", on=date(2027, 2, 1))
    enough = waiting.but(id="e", rating=4, enough=True, words="C’est assez.")
    given = case.engagement.but(kickoff_given_on=TODAY)
    known = Known(
        case.client, case.client_note, case.contacts, (given,), case.log, entries,
        case.promises, (waiting, enough),
    )  # fmt: skip
    said = words(client_file(known, making()))
    assert "closed: excellent · Nov 17, 2026 $3,560 5/5" in said
    assert "4 of 5, good · enough, says the client" in said
    assert "2 of 2 (100%)" in said
    assert "given on November 17, 2026" in said
    assert "decides, pays" in said


def test_a_check_still_to_be_asked_says_so(case):
    waiting = SatisfactionRound(id="w", incident_id="i", on=date(2027, 2, 1))
    assert "to ask" in words(incident_file(replace(case, rounds=(waiting,)), making()))
