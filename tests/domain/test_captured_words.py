"""From what is typed during a conversation to the records it becomes."""

from datetime import timedelta

import pytest

from consultdesk.domain.capture import (
    is_quotation,
    last_awaited,
    log_held,
    name_feeling,
    note,
    only,
    put_only,
    read_feeling,
    renote,
    say_back,
    stamp,
    start_call,
)
from consultdesk.domain.clients import Contact
from consultdesk.domain.errors import Refused
from consultdesk.domain.listening import Answer, NoteKind
from consultdesk.domain.locales import Audience, Channel
from tests.domain.makers import NOON, call, file

HOUR = timedelta(hours=1)
LATER = NOON + 3 * HOUR
ON_CALL = file(log=(call(),))


def refused(action, *args):
    with pytest.raises(Refused) as caught:
        action(*args)
    return caught.value.code


def test_one_call_at_a_time_with_the_contact():
    anne = Contact(id="anne", client_id="cli", name="Anne")
    assert start_call(file(contacts=(anne,)), NOON).after.contact_id == "anne"
    begun = start_call(file(), NOON).after
    assert (begun.running, begun.incident_id, begun.contact_id) == (True, "inc", None)
    assert refused(start_call, ON_CALL, NOON) == "call_running"


def test_a_conversation_already_held_is_logged_whole():
    anne = Contact(id="anne", client_id="cli", name="Anne")
    held = log_held(file(contacts=(anne,)), Channel.MEETING, NOON, HOUR, LATER).after
    assert (held.elapsed(LATER), held.running, held.contact_id) == (HOUR, False, "anne")
    assert log_held(file(), Channel.CALL, NOON, HOUR, LATER).after.contact_id is None
    for at, spent, code in (
        (NOON, timedelta(), "duration_out_of_range"),
        (NOON, timedelta(hours=25), "duration_out_of_range"),
        (LATER, HOUR, "conversation_in_future"),
        (NOON - HOUR, HOUR, "conversation_before_signal"),
    ):
        assert refused(log_held, file(), Channel.CALL, at, spent, LATER) == code


@pytest.mark.parametrize(
    ("text", "quoted"),
    [("« Tout roule. »", True), (' "yes" ', True), ("“ok”", True), ("« à moitié", False),
     ("""plain""", False), ('""', False)],
)  # fmt: skip
def test_words_between_quotation_marks_are_the_clients(text, quoted):
    assert is_quotation(text) is quoted


def test_a_note_is_stamped_with_the_calls_time():
    noted = note(ON_CALL, NoteKind.FACT, "« Il manque un site »", NOON + HOUR).after
    assert (noted.log_entry_id, noted.second, noted.quoted) == ("call", 3600, True)
    assert noted.audience is Audience.CLIENT
    quiet = note(file(notes=(noted,)), NoteKind.NEED, "du temps", NOON).after
    assert (quiet.log_entry_id, quiet.second, quiet.position) == (None, None, 1)
    assert not renote(noted, "Il manque un site").after.quoted
    assert refused(note, file(), NoteKind.FACT, " ", NOON) == "text_missing"
    assert refused(renote, noted, " ") == "text_missing"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("inquiète", ("inquiète", None)),
        (" worried  7 ", ("worried", 7)),
        ("worried 11", None),
        ("très inquiète", None),
        ("7", None),
        ("", None),
    ],
)
def test_a_feeling_is_one_word_perhaps_with_its_strength(text, read):
    assert read_feeling(text) == read


def test_a_feeling_is_kept_private_and_stamped():
    felt = name_feeling(ON_CALL, " worried ", NOON + HOUR, 7).after
    assert (felt.word.reveal(), felt.intensity, felt.second) == ("worried", 7, 3600)
    assert name_feeling(file(), "calm", NOON).after.log_entry_id is None
    assert refused(name_feeling, file(), " ", NOON) == "text_missing"


def test_what_is_said_back_awaits_an_answer():
    said = say_back(ON_CALL, "Si je comprends bien…", NOON + HOUR).after
    assert (said.answer, said.second, said.log_entry_id) == (Answer.AWAITED, 3600, "call")
    again = say_back(file(reformulations=(said,)), "Donc…", NOON).after
    assert (again.position, again.log_entry_id) == (1, None)
    both = file(reformulations=(said, again))
    assert last_awaited(both) is again
    answered = file(reformulations=(said.but(answer=Answer.CONFIRMED),))
    assert last_awaited(answered) is None
    assert refused(say_back, file(), " ", NOON) == "text_missing"


def test_the_remedy_is_written_once_changed_and_emptied():
    (birth,) = put_only(file(), NoteKind.REMEDY, "Que tout soit prêt")
    written = birth.after
    assert (written.quoted, written.audience) == (True, Audience.CLIENT)
    one = file(notes=(written,))
    assert only(one, NoteKind.REMEDY) is written
    assert only(one, NoteKind.SUCCESS) is None
    (change,) = put_only(one, NoteKind.REMEDY, "Autre")
    assert (change.before, change.after.text) == (written, "Autre")
    (gone,) = put_only(one, NoteKind.REMEDY, " ")
    assert gone.after is None
    assert put_only(file(), NoteKind.REMEDY, " ") == ()


def test_outside_a_call_there_is_no_stamp():
    assert stamp(None, NOON) is None
