"""The three incidents of the sample, lived again from an empty base through the real screens."""

import pytest

from consultdesk.domain.clock import StillClock
from consultdesk.domain.incident_file import stage_of
from consultdesk.domain.incidents import Stage
from tests.journeys.hand import ALT, Key, Printer
from tests.journeys.replay import (
    analysing,
    beginning,
    comparing,
    costing,
    deciding,
    defining,
    keeping,
    listening,
    preparing,
    translating,
)
from tests.journeys.replay.fingers import wait_until
from tests.journeys.replay.script import Script, moment

pytestmark = pytest.mark.journey

PLAYED = {"INC-2026-001": "fr", "INC-2026-002": "fr", "INC-2026-003": "en"}


@pytest.fixture(params=PLAYED)
def script(request):
    return Script(request.param, PLAYED[request.param])


@pytest.fixture
def clock(script):
    """Stand on the day the engagement begins, before the first conversation about it."""
    return StillClock(moment(script.engagement["start"], 9))


@pytest.fixture
def printer(monkeypatch):
    sent = type("Taken", (Printer,), {"sent": ()})
    monkeypatch.setattr("ui.decide.page.Printing", sent)
    return sent


def test_an_incident_of_the_sample_ends_as_documented(start, script, clock, printer, tmp_path):
    hand = start(script.language)
    beginning.settle_in(hand, script)
    beginning.meet(hand, script)
    incident = listening.log_signal(hand, script, clock)
    listening.note_particulars(hand, script, incident)
    translating.title(hand, script)
    if "insurer" in script.data:
        listening.tell_insurer(hand, script, clock, incident)
    listening.call(hand, script, clock)
    defining.define(hand, script, clock)
    prepare(hand, script, clock, incident)
    handout = deciding.print_handout(hand, script, clock, printer)
    deciding.check_handout(script, handout)
    listening.log_meeting(hand, script, clock, incident)
    deciding.decide(hand, script, clock)
    keeping.live_on(hand, script, clock)
    if script.data["dates"]["closed"]:
        keeping.close(hand, script, clock)
    keeping.check_waiting(hand, script)
    lived = hand.store.incident_file(incident)
    assert stage_of(lived) is (Stage.VERIFY if lived.incident.closing else Stage.PROMISES)
    comparing.same(lived, comparing.loaded(tmp_path, script), script)
    assert list(hand.store.check()) == []


def prepare(hand, script, clock, incident):
    """The matrix, its costs and its weights; then what the analysis says of them."""
    wait_until(hand, clock, script.when("options_ready", 14))
    hand.key(Key.Key_3, ALT)
    matrix = preparing.Preparing(hand, script, incident)
    matrix.add_options()
    matrix.add_criteria()
    matrix.fill()
    matrix.weigh()
    matrix.argue()
    costing.limit(matrix, script.data["options"][0]["key"])
    for option in script.data["options"]:
        costing.cost(matrix, option["key"], option["lines"])
    translating.options(matrix)
    analysing.feel(hand, script)
    analysing.check(matrix)
