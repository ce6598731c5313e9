"""What is said of stages and of the next act, all along an incident's life."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consultdesk.domain.change import edited
from consultdesk.domain.incidents import Closing, Stage
from consultdesk.domain.next_step import Act, NextStep, next_step
from consultdesk.domain.promises import Owner, Promise, PromiseState
from tests.ui.cases import NOW, boreal_file
from ui.incidents.next_words import next_words
from ui.incidents.stage_words import stage_fact


@pytest.fixture
def end():
    return boreal_file(Stage.VERIFY)


def test_stages_keep_their_facts(office, end, clock):
    clock.advance(days=90)
    assert stage_fact(end, Stage.OPTIONS, office) == "4 option(s)"
    assert stage_fact(end, Stage.DECIDE, office).startswith("Option A, on Nov 19")
    promises = stage_fact(end, Stage.PROMISES, office)
    assert promises.endswith(f"of {len(end.promises)}")
    assert stage_fact(end, Stage.VERIFY, office) == "5 of 5, on Jan 29"


def test_stages_without_facts_say_nothing(office):
    empty = replace(
        boreal_file(Stage.OPTIONS), log=(), statements=(), options=(), promises=(), rounds=()
    )
    without = empty.after([edited(empty.incident, meeting_at=None)])
    assert [stage_fact(without, stage, office) for stage in Stage] == [""] * 6


def test_a_running_call_and_a_statement_to_reconfirm_are_said(office, end):
    call = end.log[0]
    running = end.after([edited(call, ended_at=None)])
    assert stage_fact(running, Stage.LISTEN, office) == "Call in progress"
    said = end.statements[0]
    second = said.but(id="v2", version=2, confirmed_at=None)
    again = replace(end, statements=(said, second))
    assert stage_fact(again, Stage.DEFINE, office) == "To reconfirm"
    fresh = replace(end, statements=(second,))
    assert stage_fact(fresh, Stage.DEFINE, office) == "To confirm together"


def promise(**values):
    return Promise(id="p", incident_id="boreal-014", **values)


@pytest.mark.parametrize(
    ("step", "what", "when", "amber"),
    [
        (NextStep(Act.AWAIT_DECISION, "Erin"), "Waiting for Erin", "their decision", False),
        (NextStep(Act.PRESENT_OPTIONS, "Erin"), "Present the options", "agree on a day", False),
        (NextStep(Act.CLOSE, "Erin"), "Close and thank", "", False),
        (
            NextStep(Act.PREPARE_OPTIONS, at=NOW + timedelta(days=1)),
            "Prepare the options",
            "to present tomorrow, 8:55\u00a0a.m.",
            False,
        ),
        (
            NextStep(Act.RECORD_DECISION, at=NOW - timedelta(days=1)),
            "Record the decision",
            "met yesterday, 8:55\u00a0a.m.",
            False,
        ),
        (
            NextStep(Act.ASK_SATISFACTION, on=date(2026, 11, 18)),
            "Ask for the satisfaction",
            "tomorrow",
            False,
        ),
    ],
)
def test_the_next_act_is_two_short_lines(office, end, step, what, when, amber):
    words = next_words(step, end, office)
    assert (words.what, words.when, words.amber) == (what, when, amber)


def test_only_my_own_delay_is_amber(office, end):
    today = office.today()
    late = today - timedelta(days=2)
    for owner, act in ((Owner.ME, Act.KEEP_PROMISE), (Owner.CLIENT, Act.AWAIT_PROMISE)):
        one = promise(owner=owner, due=late)
        step = NextStep(act, "Erin", on=late, promise=one)
        assert next_words(step, end, office).amber is (owner is Owner.ME)
    theirs = NextStep(Act.AWAIT_PROMISE, "Erin", on=late, promise=promise(due=late))
    assert "not yet received" in next_words(theirs, end, office).when
    coming = replace(theirs, on=today)
    assert next_words(coming, end, office).when == "expected today"
    undated = replace(theirs, on=None)
    assert next_words(undated, end, office).when == "no date yet"


def test_a_broken_promise_asks_for_a_new_one(office, end):
    broken = promise(state=PromiseState.BROKEN)
    file = replace(end, promises=(broken,), rounds=())
    assert next_words(next_step(file, NOW), file, office).what == "Agree on a new promise"


def test_a_signal_waits_in_business_time(office, clock):
    fresh = replace(boreal_file(Stage.OPTIONS), log=(), reformulations=())
    early = fresh.after([edited(fresh.incident, noticed_at=NOW - timedelta(minutes=5))])
    words = next_words(next_step(early, NOW), early, office)
    assert (words.when, words.amber) == ("noticed today, 8:50\u00a0a.m.", False)
    clock.advance(hours=5)
    assert next_words(next_step(early, clock.now()), early, office).amber
    clock.advance(days=3)
    assert next_words(next_step(early, clock.now()), early, office).when == "working day 4"


@pytest.mark.parametrize(
    ("closing", "what"),
    [
        (Closing.ENOUGH, "Closed, enough"),
        (Closing.NOTHING_TO_REPAIR, "Closed, nothing to repair"),
        (None, "Closed"),
    ],
)
def test_a_closed_incident_says_how(office, end, closing, what):
    closed = end.after([edited(end.incident, closed_at=NOW, closing=closing)])
    words = next_words(next_step(closed, NOW), closed, office)
    assert (words.what, words.when) == (what, "Nov 17")
