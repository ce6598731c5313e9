"""What the gut said before the figures, and after them."""

import pytest

from consultdesk.domain.decisions import GutFeeling
from consultdesk.domain.gut import GutCode, gut_finding
from consultdesk.domain.text import InternalText


def feeling(before, after=None, why=""):
    return GutFeeling(
        id="gut",
        incident_id="i",
        option_id=before,
        after_option_id=after,
        after_why=InternalText(why),
    )


@pytest.mark.parametrize(
    ("before", "after", "code", "asks"),
    [
        ("A", None, GutCode.AGREES, False),
        ("A", "A", GutCode.AGREES, False),
        ("B", None, GutCode.DIFFERS, True),
        ("B", "A", GutCode.CONVINCED, False),
        ("B", "B", GutCode.KEPT, True),
        ("B", "C", GutCode.ELSEWHERE, True),
        ("A", "B", GutCode.ELSEWHERE, True),
    ],
)
def test_a_feeling_is_set_beside_the_option_that_leads(before, after, code, asks):
    found = gut_finding(feeling(before, after), "A")
    assert (found.code, found.asks) == (code, asks)
    assert (found.before, found.leader, found.after) == (before, "A", after)


@pytest.mark.parametrize("after", [None, "B", "C"])
def test_once_the_reason_is_written_nothing_more_is_asked(after):
    assert not gut_finding(feeling("B", after, "The team is tired."), "A").asks


def test_a_feeling_that_was_skipped_or_has_nothing_to_compare_with_says_nothing():
    skipped = GutFeeling(id="gut", incident_id="i", skipped=True)
    assert gut_finding(skipped, "A") is None
    assert gut_finding(None, "A") is None
    assert gut_finding(feeling("A"), None) is None
