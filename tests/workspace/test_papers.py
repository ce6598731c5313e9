"""Every document beside the handout: what a client may read is there, and nothing else."""

import re
from dataclasses import replace
from functools import partial

import pytest

from consultdesk.domain.client_safe import ClientPromiseState, Heed
from consultdesk.domain.clock import StillClock
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import PromiseState
from consultdesk.paperwork import kept, kickoff_for, named, paper_for, printed, registered
from consultdesk.projection.kickoff import Beginning
from consultdesk.projection.surroundings import PrintJob
from tests.workspace.canaries import NOW, ON_PAPER, PRIVATE_FIGURES, TODAY, case
from tests.workspace.reading import corners
from tests.workspace.test_projection import POSITIONS

LOCALES = {"fr": Locale.FR_CA, "en": Locale.EN_CA}


def kickoff(file, around, job):
    return kickoff_for(Beginning(file.client, file.contact, file.engagement), around, job)


KINDS = {
    "kickoff": DocumentKind.KICKOFF_LETTER,
    "problem": DocumentKind.PROBLEM_STATEMENT,
    "promises": DocumentKind.PROMISE_LIST,
    "closing": DocumentKind.CLOSING_LETTER,
    "decision": DocumentKind.DECISION_FORM,
    "worksheet": DocumentKind.WEIGHTING_WORKSHEET,
}
MAKERS = {name: partial(paper_for, kind) for name, kind in KINDS.items()} | {"kickoff": kickoff}
LETTERED = {"decision"}


def made(name, file, around, language="fr", paper=Paper.LETTER):
    return MAKERS[name](file, around, PrintJob(LOCALES[language], paper, TODAY))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("name", ON_PAPER)
def test_no_private_word_flies_out_and_every_allowed_one_is_read(name, language, paper):
    birds, file, around = case(POSITIONS["all"])
    value, remarks = made(name, file, around, language, paper)
    everywhere, pages = corners(printed(value))
    everywhere += named(value)
    expected = birds.public_on(name, language)
    found = {token for token in birds.planted if token in everywhere}
    assert found == expected, {t: birds.planted[t] for t in found ^ expected}
    assert {token for token in birds.planted if token in pages} == expected
    held = repr(value)
    assert {token for token in birds.planted if token in held} <= expected
    assert "Kanari-number" not in everywhere
    figures = re.sub(r"[^\d]", "", pages)
    assert not [figure for figure in PRIVATE_FIGURES if figure in figures]
    assert Heed.TRANSLATION_MISSING not in [remark.kind for remark in remarks]


@pytest.mark.parametrize("name", ON_PAPER)
def test_a_document_is_kept_as_it_was_given(name):
    _, file, around = case(POSITIONS["all"])
    value, _ = made(name, file, around)
    content = printed(value)
    document = kept(value, content, StillClock(NOW), "C", "Hélène")
    assert (document.kind, document.content, document.given_to) == (KINDS[name], content, "Hélène")
    assert (document.client_id, document.dated, document.given_on) == ("C", TODAY, TODAY)
    assert document.title.strip()
    assert document.version_code in corners(content)[1]
    changes = registered(file, value, content, StillClock(NOW), "Hélène")
    assert changes[0].after.incident_id == "I"
    assert (len(changes) > 1) is (name in LETTERED)


def test_a_title_that_lacks_the_language_is_remarked_and_printed_as_typed():
    _, file, around = case(POSITIONS["all"])
    engagement = file.engagement.but(title=Phrase("Diagnostic", ""))
    value, remarks = made("kickoff", replace(file, engagement=engagement), around, "en")
    assert [r.where for r in remarks if r.kind is Heed.TRANSLATION_MISSING] == ["Diagnostic"]
    assert value.engagement == "Diagnostic"


def test_the_hours_of_the_letter_are_those_of_the_clients_place():
    _, file, around = case(POSITIONS["all"])
    lyon = file.client.but(time_zone="Europe/Paris", city="Lyon")
    value, _ = made("kickoff", replace(file, client=lyon), around)
    assert (value.opens.hour, value.opens.minute, value.closes.hour) == (14, 30, 23)
    assert "heuredeLyon" in corners(printed(value))[1]
    near = file.client.but(time_zone="America/New_York")
    value, _ = made("kickoff", replace(file, client=near), around)
    assert (value.opens.hour, value.there) == (8, "")
    nameless = file.client.but(time_zone="Asia/Ho_Chi_Minh", city="")
    value, _ = made("kickoff", replace(file, client=nameless), around)
    assert value.there == "Ho Chi Minh"


def test_a_statement_without_a_yes_is_remarked_and_says_so():
    _, file, around = case(POSITIONS["all"])
    waiting = file.statements[-1].but(confirmed_at=None)
    value, remarks = made("problem", replace(file, statements=(waiting,)), around)
    assert Heed.STATEMENT_UNCONFIRMED in [r.kind for r in remarks]
    assert "Àconfirmerensemble" in corners(printed(value))[1]
    value, remarks = made("problem", replace(file, statements=(), effects=()), around)
    assert (value.statement, value.effects) == (None, ())
    assert Heed.STATEMENT_UNCONFIRMED in [r.kind for r in remarks]


@pytest.mark.parametrize(
    ("state", "done_on", "said"),
    [
        (PromiseState.OPEN, None, ClientPromiseState.OPEN),
        (PromiseState.KEPT, TODAY, ClientPromiseState.KEPT),
        (PromiseState.RENEGOTIATED, None, ClientPromiseState.OPEN),
        (PromiseState.RENEGOTIATED, TODAY, ClientPromiseState.KEPT),
        (PromiseState.BROKEN, None, ClientPromiseState.BROKEN),
        (PromiseState.WITHDRAWN, None, ClientPromiseState.WITHDRAWN),
    ],
)
def test_a_promise_stands_where_both_know_it_stands(state, done_on, said):
    _, file, around = case(POSITIONS["all"])
    promise = file.promises[0].but(state=state, done_on=done_on)
    value, _ = made("promises", replace(file, promises=(promise,)), around)
    assert value.promises[0].state is said


def test_no_promise_is_remarked():
    _, file, around = case(POSITIONS["all"])
    value, remarks = made("promises", replace(file, promises=()), around)
    assert [r.kind for r in remarks] == [Heed.NOTHING_PROMISED]
    assert "Aucunepromesse" in corners(printed(value))[1]


def test_only_what_was_kept_and_said_is_in_the_closing_letter():
    _, file, around = case(POSITIONS["all"])
    waiting = file.promises[0].but(state=PromiseState.OPEN, done_on=None)
    bare = replace(file, promises=(waiting,), rounds=(), statements=())
    value, remarks = made("closing", bare, around)
    assert (value.kept, value.rating, value.statement) == ((), None, "")
    assert [r.kind for r in remarks] == [Heed.NOT_ASKED]
    content = corners(printed(value))[1]
    assert "promisettenu" not in content
    assert "vousavezrépondu" not in content


def test_the_form_is_empty_until_a_decision_is_recorded():
    _, file, around = case(POSITIONS["all"])
    value, _ = made("decision", replace(file, decisions=(), promises=()), around)
    assert [choice.letter for choice in value.choices] == ["A", "B"]
    assert not any(choice.chosen for choice in value.choices)
    assert (value.decided_by, value.reasons, value.promises) == ("", "", ())
    value, remarks = made("decision", replace(file, options=(), decisions=()), around)
    assert Heed.NO_OPTION_OFFERED in [r.kind for r in remarks]
    assert value.choices == ()


def test_without_anything_that_matters_the_worksheet_says_so():
    _, file, around = case(POSITIONS["all"])
    value, remarks = made("worksheet", replace(file, criteria=()), around)
    assert [r.kind for r in remarks] == [Heed.NO_CRITERION]
    assert "pasencorenoté" in corners(printed(value))[1]
