"""A call's timer through pauses and suspend, and what is heard and said back."""

from datetime import timedelta

import pytest

from consultdesk.domain.clients import end, pause, rename, resume
from consultdesk.domain.errors import Refused
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    NoteKind,
    Reformulation,
    audience_of,
    feel,
    hear,
    reword,
)
from consultdesk.domain.locales import Audience, Channel
from consultdesk.domain.text import InternalText
from tests.domain.makers import NOON, call, client

MINUTE = timedelta(minutes=1)
SAID = Reformulation(id="r", incident_id="inc", text="Si je comprends bien…")


def test_the_timer_runs_stops_and_runs_again():
    one = call()
    assert one.running
    assert one.elapsed(NOON + 5 * MINUTE) == 5 * MINUTE
    paused = pause(one, NOON + 5 * MINUTE).after
    assert paused.elapsed(NOON + 60 * MINUTE) == 5 * MINUTE
    resumed = resume(paused, NOON + 15 * MINUTE).after
    assert resumed.elapsed(NOON + 20 * MINUTE) == 10 * MINUTE
    assert resumed.second(NOON + 20 * MINUTE) == 600
    ended = end(resumed, NOON + 34 * MINUTE).after
    assert not ended.running
    assert ended.elapsed(NOON + 999 * MINUTE) == 24 * MINUTE


def test_the_timer_survives_a_suspend_since_it_is_two_moments():
    assert call().elapsed(NOON + timedelta(hours=3)) == timedelta(hours=3)


def test_a_clock_set_back_never_makes_time_negative():
    assert call().elapsed(NOON - MINUTE) == timedelta()
    paused = pause(call(), NOON + MINUTE).after
    assert resume(paused, NOON).after.paused_seconds == 0
    assert end(paused, NOON).after.paused_seconds == 0


def test_ending_a_paused_call_leaves_the_pause_out():
    ended = end(pause(call(), NOON + 10 * MINUTE).after, NOON + 30 * MINUTE).after
    assert ended.elapsed(NOON) == 10 * MINUTE
    assert ended.paused_at is None


def test_the_timer_refuses_what_makes_no_sense():
    over = call(ended_at=NOON)
    paused = call(paused_at=NOON)
    for action, entry, code in (
        (pause, over, "call_not_running"),
        (pause, paused, "call_not_running"),
        (resume, call(), "call_not_paused"),
        (resume, over, "call_not_paused"),
        (end, over, "call_not_running"),
    ):
        with pytest.raises(Refused) as caught:
            action(entry, NOON)
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("channel", "spoken"),
    [
        (Channel.CALL, True),
        (Channel.MEETING, True),
        (Channel.EMAIL, False),
        (Channel.MESSAGE, False),
        (Channel.PAPER, False),
    ],
)
def test_an_email_is_no_conversation(channel, spoken):
    entry = call(channel=channel)
    assert (entry.spoken, entry.running) == (spoken, spoken)


def test_a_client_has_a_name():
    assert rename(client(), " Boréal ").after.name == "Boréal"
    with pytest.raises(Refused, match="name_missing"):
        rename(client(), " ")


def test_a_reformulation_is_confirmed_corrected_or_still_awaited():
    confirmed = hear(SAID, Answer.CONFIRMED, NOON, second=90).after
    assert (confirmed.answered_at, confirmed.answered_second) == (NOON, 90)
    corrected = hear(SAID, Answer.CORRECTED, NOON, correction="Pas trois: deux.").after
    assert corrected.correction == "Pas trois: deux."
    assert hear(corrected, Answer.AWAITED, NOON).after.answered_at is None


def test_what_a_client_confirmed_stays_as_they_heard_it():
    confirmed = hear(SAID, Answer.CONFIRMED, NOON).after
    with pytest.raises(Refused, match="already_confirmed"):
        reword(confirmed, "Autre chose")
    with pytest.raises(Refused, match="text_missing"):
        reword(SAID, " ")


def test_rewording_awaits_an_answer_anew():
    refused = hear(SAID, Answer.REFUSED, NOON, second=9).after
    again = reword(refused, "Autrement dit…").after
    assert (again.answer, again.answered_at, again.answered_second) == (Answer.AWAITED, None, None)


def test_a_feeling_is_private_and_goes_from_0_to_10():
    felt = Emotion(id="e", incident_id="inc", word=InternalText("worried"))
    assert audience_of(NoteKind.EMOTION) is Audience.PRIVATE
    assert audience_of(NoteKind.FACT) is Audience.CLIENT
    assert [feel(felt, n).after.intensity for n in (0, 10, None)] == [0, 10, None]
    for strength in (-1, 11):
        with pytest.raises(Refused, match="intensity_out_of_range"):
            feel(felt, strength)
