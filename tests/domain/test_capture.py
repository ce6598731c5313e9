from datetime import UTC, datetime, timedelta

import pytest

from consultdesk.domain import capture
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident
from consultdesk.domain.listening import Answer, NoteKind, Whose, hear
from consultdesk.domain.locales import Audience, Channel
from consultdesk.domain.phrase import Phrase

NOTICED = datetime(2026, 11, 16, 14, 12, tzinfo=UTC)
NOW = NOTICED + timedelta(hours=1)


@pytest.fixture
def file():
    client = Client(id="c", name="Atelier")
    incident = Incident(
        id="i", number="INC-2026-001", client_id="c", title=Phrase("x"), noticed_at=NOTICED
    )
    contact = Contact(id="p", client_id="c", name="Hélène", decides=True)
    return IncidentFile(incident=incident, client=client, contacts=(contact,))


def test_a_call_starts_once_with_the_person_of_the_incident(file):
    change = capture.start_call(file, NOW)
    calling = file.after([change])
    assert calling.call.contact_id == "p"
    assert calling.call.at == NOW
    with pytest.raises(Refused, match="call_running"):
        capture.start_call(calling, NOW)


def test_notes_are_stamped_with_the_time_of_the_call(file):
    calling = file.after([capture.start_call(file, NOW)])
    later = NOW + timedelta(seconds=134)
    written = capture.note(calling, NoteKind.FACT, "A fact", later).after
    assert (written.second, written.log_entry_id) == (134, calling.call.id)
    assert written.audience is Audience.CLIENT
    assert capture.note(file, NoteKind.EMOTION, "tense", NOW).after.second is None
    assert capture.note(file, NoteKind.EMOTION, "tense", NOW).after.audience is Audience.PRIVATE
    assert capture.say_back(calling, "So", later).after.second == 134
    assert capture.name_feeling(calling, "worried", later, 7).after.second == 134


@pytest.mark.parametrize(
    ("text", "theirs"),
    [("« oui »", True), ("“yes”", True), ('"yes"', True), ("yes", False), ('"a" b', False)],
)
def test_quotation_marks_make_them_the_words_of_the_client(file, text, theirs):
    note = capture.note(file, NoteKind.FACT, text, NOW).after
    assert (note.quoted, note.text) == (theirs, text)
    assert capture.renote(note, "plain").after.quoted is False


def test_nothing_typed_is_refused(file):
    note = capture.note(file, NoteKind.FACT, "x", NOW).after
    for act in (
        lambda: capture.note(file, NoteKind.FACT, " ", NOW),
        lambda: capture.renote(note, " "),
        lambda: capture.say_back(file, " ", NOW),
        lambda: capture.name_feeling(file, " ", NOW),
    ):
        with pytest.raises(Refused, match="text_missing"):
            act()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("worried", ("worried", None)),
        ("inquiète 7", ("inquiète", 7)),
        ("à-plat 10", ("à-plat", 10)),
        ("worried 11", None),
        ("a calmer tone", None),
        ("pressed for time 7", ("pressed for time", 7)),
        ("très inquiète 8", ("très inquiète", 8)),
        ("waited for them until 5", None),
        ("7", None),
    ],
)
def test_a_word_or_a_few_with_a_strength_are_a_feeling(typed, read):
    assert capture.read_feeling(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("moi: gênée 5", (Whose.MINE, "gênée 5")),
        ("Me : embarrassed", (Whose.MINE, "embarrassed")),
        ("moi\N{NO-BREAK SPACE}: très gênée 5", (Whose.MINE, "très gênée 5")),
        ("meek 5", (Whose.CLIENT, "meek 5")),
        ("moi", (Whose.CLIENT, "moi")),
    ],
)
def test_a_prefix_says_that_a_feeling_is_mine(file, typed, read):
    assert capture.read_whose(typed) == read
    felt = capture.name_feeling(file, "tense", NOW, 5, read[0]).after
    assert felt.whose is read[0]


def test_the_last_awaited_reformulation_is_the_one_to_confirm(file):
    assert capture.last_awaited(file) is None
    for text in ("one", "two"):
        file = file.after([capture.say_back(file, text, NOW)])
    assert capture.last_awaited(file).text == "two"
    file = file.after([hear(capture.last_awaited(file), Answer.CONFIRMED, NOW)])
    assert capture.last_awaited(file).text == "one"


def test_the_remedy_sought_is_one_note_written_changed_and_emptied(file):
    file = file.after(capture.put_only(file, NoteKind.REMEDY, "A sure date"))
    assert capture.only(file, NoteKind.REMEDY).text == "A sure date"
    file = file.after(capture.put_only(file, NoteKind.REMEDY, "A surer date"))
    assert [n.text for n in file.notes] == ["A surer date"]
    file = file.after(capture.put_only(file, NoteKind.REMEDY, " "))
    assert file.notes == ()
    assert capture.put_only(file, NoteKind.REMEDY, "") == ()


def test_a_conversation_already_held_is_logged_with_its_length(file):
    at = NOTICED + timedelta(minutes=5)
    entry = capture.log_held(file, Channel.MEETING, at, timedelta(minutes=20), NOW).after
    assert (entry.channel, entry.ended_at, entry.contact_id) == (
        Channel.MEETING,
        at + timedelta(minutes=20),
        "p",
    )
    assert not entry.running


@pytest.mark.parametrize(
    ("at", "spent", "code"),
    [
        (NOTICED, timedelta(), "duration_out_of_range"),
        (NOTICED, timedelta(hours=25), "duration_out_of_range"),
        (NOW, timedelta(minutes=1), "conversation_in_future"),
        (NOTICED - timedelta(minutes=1), timedelta(minutes=1), "conversation_before_signal"),
    ],
)
def test_a_conversation_lies_between_the_signal_and_now(file, at, spent, code):
    with pytest.raises(Refused, match=code):
        capture.log_held(file, Channel.CALL, at, spent, NOW)
