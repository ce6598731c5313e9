"""Effects and contributions, my own part first, and what closing still lacks."""

from datetime import date

import pytest

from consultdesk.domain.closing import readiness, ways
from consultdesk.domain.decisions import Decision
from consultdesk.domain.defining import (
    add_effect,
    contribute,
    look_for_own_part,
    own_part_named,
    put_private_note,
    rewrite,
    turn_audience,
)
from consultdesk.domain.incidents import Closing, Stage
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Side
from consultdesk.domain.promises import Promise
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.text import InternalText
from tests.domain.makers import NOON, file

DAY = date(2026, 11, 16)
FIVE = SatisfactionRound(id="s", incident_id="inc", on=DAY, rating=5)


def test_effects_and_contributions_are_written_one_after_the_other():
    effect = add_effect(file(), "fr", "Le conseil doute.").after
    assert (effect.position, effect.text) == (0, Phrase("Le conseil doute."))
    assert add_effect(file(effects=(effect,)), "en", "x").after.position == 1
    mine = contribute(file(), Side.MINE, "fr", "Pas de contrôle.").after
    assert (mine.side, mine.audience) == (Side.MINE, Audience.CLIENT)


def test_a_line_is_reworded_and_goes_when_it_has_no_words_left():
    effect = add_effect(file(), "fr", "Oui").after
    both = rewrite(effect, "en", "Yes").after
    assert both.text == Phrase("Oui", "Yes")
    assert rewrite(both, "fr", "").after.text == Phrase("", "Yes")
    assert rewrite(effect, "fr", " ").after is None


def test_a_contribution_is_kept_to_myself_and_shown_again():
    mine = contribute(file(), Side.MINE, "fr", "x").after
    private = turn_audience(mine).after
    assert private.audience is Audience.PRIVATE
    assert turn_audience(private).after == mine


def test_my_part_is_named_or_was_looked_for():
    assert not own_part_named(file())
    theirs = contribute(file(), Side.THEIRS, "fr", "x").after
    assert not own_part_named(file(contributions=(theirs,)))
    mine = contribute(file(), Side.MINE, "fr", "x").after
    assert own_part_named(file(contributions=(theirs, mine)))
    looked = look_for_own_part(file(), DAY).after
    assert own_part_named(file(incident=looked))
    assert look_for_own_part(file(incident=looked), None).after.no_own_part_on is None


def test_the_private_note_of_a_stage_is_written_changed_and_emptied():
    (birth,) = put_private_note(file(), Stage.DEFINE, "À moi")
    assert (birth.before, birth.after.stage) == (None, Stage.DEFINE)
    known = file(private_notes=(birth.after,))
    (change,) = put_private_note(known, Stage.DEFINE, "Autre")
    assert change.after.text == InternalText("Autre")
    (gone,) = put_private_note(known, Stage.DEFINE, " ")
    assert gone.after is None
    assert put_private_note(file(), Stage.DEFINE, " ") == ()


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
