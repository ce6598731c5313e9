"""Listen: the signal, the call, what is heard in it, and saying it back until the yes."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from consultdesk.domain.apology import Part
from consultdesk.domain.incidents import Incident, IncidentKind, Level
from consultdesk.domain.listening import Answer, Emotion, Reformulation, Whose
from consultdesk.domain.locales import Channel
from consultdesk.wording.dates import short_date, time_of_day
from tests.journeys.hand import CTRL, SHIFT, Key, fill, type_into
from tests.journeys.replay.fingers import (
    answer,
    inside,
    into,
    paste,
    pick,
    put,
    wait_until,
)


def log_signal(hand, script, clock):
    """Note what was noticed, at the minute it was, and what it is about."""
    wait_until(hand, clock, script.when("perceived"))

    def log(dialog):
        fill(dialog, client=script.client["name"], words=script.words(script.data["title"]))
        QTest.keyClick(dialog.form.field("words").editor, Key.Key_Return)

    hand.answers.next_dialog(log)
    hand.key(Key.Key_N, CTRL)
    hand.front()
    (incident,) = hand.store.all(Incident)
    assert incident.noticed_at == script.when("perceived")
    return incident.id


def note_particulars(hand, script, incident):
    """Say what it is about and came from, how much it matters, when the options are shown."""
    details = {
        "kind": IncidentKind(script.data["type"]),
        "cause": script.words(script.data["cause"]),
        "impact": Level(script.data["impact"]),
        "urgency": Level(script.data["urgency"]),
        "meeting_on": script.typed_day(script.data["dates"]["met"]),
        "meeting_at": time_of_day(script.when("met"), script.locale),
        "ready": script.typed_day(script.data["dates"]["decided"]),
    }
    answer(hand, **details)
    hand.window.open("incident", f"{incident}/listen")
    hand.press("more")
    pick(hand, "", QCoreApplication.translate("IncidentWorkspace", "Meeting and details…"))


def call(hand, script, clock):
    """Call, note what is heard, say it back, and hear the yes after twenty minutes."""
    begun = script.when("called")
    wait_until(hand, clock, begun)
    hand.press("start_call")
    clock.advance(minutes=5)
    for fact in script.data["facts"]:
        note(hand, "fact", script.words(fact))
    for emotion in script.data["emotions"]:
        feel(hand, script, emotion)
    put(hand, "remedy", script.words(script.data["remedy_sought"]))
    say_back(hand, script)
    wait_until(hand, clock, begun + timedelta(minutes=20))
    hand.go("capture_line")
    hand.key(Key.Key_Return, CTRL)
    (said,) = hand.store.all(Reformulation)
    assert (said.answer, said.answered_at) == (Answer.CONFIRMED, clock.now())
    wait_until(hand, clock, begun + timedelta(minutes=25))
    hand.press("end_call")


def note(hand, kind, words):
    """Turn the line to a kind of note with Tab, write and enter."""
    line = hand.go("capture_line")
    capture = line.parentWidget()
    while capture.kind() != kind:
        hand.key(Key.Key_Tab)
    paste(hand, words, Key.Key_Return)


def feel(hand, script, emotion):
    """Name a feeling and how strong it is; mine goes on my side."""
    before = {one.id for one in hand.store.all(Emotion)}
    note(hand, "emotion", f"{script.words(emotion['word'])} {emotion['intensity']}")
    (felt,) = [one for one in hand.store.all(Emotion) if one.id not in before]
    chip = next(one for one in inside(hand.window, QAbstractButton)
                if getattr(one, "emotion", None) and one.emotion.id == felt.id)  # fmt: skip
    if emotion["who"] == "consultant":
        chip.setFocus()
        hand.wait(chip.hasFocus)
        hand.keys("m")
    kept = hand.store.get(Emotion, felt.id)
    assert kept.intensity == emotion["intensity"]
    assert (kept.whose is Whose.MINE) is (emotion["who"] == "consultant")


def say_back(hand, script):
    """Say it back in the composer, in one's own words and in the way that was chosen."""
    said = script.data["reformulation"]
    hand.go("capture_line")
    hand.key(Key.Key_R, CTRL)
    composer = hand.find("composer")
    hand.press(f"style_{said['style']}")
    into(hand, composer.editor, script.words(said["text"]))
    hand.press("note_said")


def log_meeting(hand, script, clock, incident):
    """Log the meeting in which the options were shown, once it is over."""
    met = script.when("met")
    wait_until(hand, clock, met + timedelta(minutes=25))
    hand.window.open("incident", f"{incident}/listen")
    answer(
        hand,
        channel=Channel.MEETING,
        day=short_date(met.date(), script.locale),
        hour=time_of_day(met, script.locale),
        spent="25",
    )
    hand.press("log_held")
    hand.front()


def tell_insurer(hand, script, clock, incident):
    """Note in the apology being prepared that the insurer was told first, that very day."""
    assert script.data["insurer"]["on"] == str(clock.now().date())
    hand.window.open("incident", f"{incident}/listen")

    def drive(dialog):
        own = dialog.parts[Part.OWN].text
        own.setFocus()
        type_into(own, script.words(script.data["contributions"]["mine"][0]))
        inside(dialog, QAbstractButton, "insurer_told")[0].click()
        dialog.reject()

    hand.answers.next_dialog(drive)
    hand.go("capture_line")
    hand.key(Key.Key_A, CTRL | SHIFT)
    hand.front()
    (kept,) = hand.store.all(Incident)
    assert kept.insurer_told_on == clock.now().date()
