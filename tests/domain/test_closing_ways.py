"""What closing an incident still lacks, and the ways it may be closed."""

from datetime import date

import pytest

from consultdesk.domain.closing import readiness, ways
from consultdesk.domain.decisions import Decision
from consultdesk.domain.incidents import Closing
from consultdesk.domain.promises import Promise
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.text import InternalText
from tests.domain.makers import NOON, file

DAY = date(2026, 11, 16)
FIVE = SatisfactionRound(id="s", incident_id="inc", on=DAY, rating=5)


def test_closing_says_what_is_still_open_and_forbids_nothing():
    assert not readiness(file()).complete
    lesson = Lesson(id="l", incident_id="inc", lesson=InternalText("Chiffrer."))
    whole = readiness(file(rounds=(FIVE,), lesson=lesson))
    assert whole.complete
    held = readiness(file(rounds=(FIVE,), promises=(Promise(id="p", incident_id="inc"),)))
    assert (held.satisfied, held.promises_settled, held.lesson_written) == (True, False, False)


DECIDED = Decision(id="d", incident_id="inc", option_id="a", decided_by="x", decided_at=NOON)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"rounds": (FIVE,)}, (Closing.EXCELLENT,)),
        ({"rounds": (FIVE.but(rating=4, enough=True),)}, (Closing.ENOUGH,)),
        ({}, (Closing.NOTHING_TO_REPAIR,)),
        ({"decisions": (DECIDED,)}, ()),
        ({"promises": (Promise(id="p", incident_id="inc"),)}, ()),
    ],
)
def test_an_incident_closes_by_a_five_by_their_word_or_as_nothing(values, expected):
    assert ways(file(**values)) == expected
