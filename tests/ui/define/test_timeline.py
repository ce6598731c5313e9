"""What happened, in order: what the file knows by itself, what I note, and who may see it."""

from datetime import date, time

import pytest
from PySide6.QtWidgets import QWidget

from consultdesk.domain.locales import Audience
from consultdesk.domain.problem import TimelineEvent
from tests.ui.cases import INCIDENT
from ui.define.further import Section
from ui.kit.buttons import Button
from ui.kit.panels import EmptyState
from ui.kit.words import Label


@pytest.fixture
def timeline(page):
    page.further.buttons[Section.TIMELINE].click()
    return page.further.timeline


def rows(timeline):
    boxes = timeline.findChildren(QWidget, "happened")
    return [" | ".join(label.text() for label in box.findChildren(Label)) for box in boxes]


def note(timeline, answers, **typed):
    def drive(dialog):
        dialog.form.fill(typed)
        dialog.main.click()

    answers.next_dialog(drive)
    timeline.add.click()


def test_what_the_file_knows_stands_there_by_itself(timeline):
    said = rows(timeline)
    assert said[0].startswith("Nov 16, 9:12")
    assert "Signal noticed" in said[0]
    assert "Call, 24\u00a0min | from the log" in said[1]
    assert any("Statement confirmed, version 1 | Hélène Tremblay" in line for line in said)


def test_an_event_before_the_signal_is_noted_with_its_source(timeline, desk, answers):
    note(
        timeline,
        answers,
        text="The check was cancelled",
        on="October 14",
        at_time="2:30 pm",
        source="e-mail of Hélène",
    )
    (event,) = desk.store.all(TimelineEvent)
    assert (event.on, event.at_time) == (date(2026, 10, 14), time(14, 30))
    assert (event.text.en, event.source) == ("The check was cancelled", "e-mail of Hélène")
    assert event.audience is Audience.PRIVATE
    assert rows(timeline)[0] == (
        "Oct 14, 2:30\u00a0p.m. | The check was cancelled | e-mail of Hélène"
    )
    desk.history.undo()
    assert desk.store.all(TimelineEvent) == ()


def test_what_cannot_be_read_is_asked_for_beside_its_field(timeline, desk, answers):
    def drive(dialog):
        for field, typed in (("text", ""), ("on", ""), ("on", "smarch"), ("at_time", "noonish")):
            known = {"text": "A word", "on": "October 14", "at_time": ""}
            dialog.form.fill(known | {field: typed})
            dialog.main.click()
            assert dialog.form.field(field).complaint(), (field, typed)
        dialog.reject()

    answers.next_dialog(drive)
    timeline.add.click()
    assert desk.store.all(TimelineEvent) == ()


def test_events_are_filtered_by_who_may_see_them(timeline, answers):
    note(timeline, answers, text="Mine alone", on="October 14")
    note(timeline, answers, text="Known to both", on="October 15", audience=Audience.CLIENT)
    every = rows(timeline)
    timeline.filter.button(Audience.CLIENT).click()
    shown = rows(timeline)
    assert any("Known to both" in line for line in shown)
    assert not any("Mine alone" in line or "Signal" in line for line in shown)
    timeline.filter.button(Audience.PRIVATE).click()
    kept = rows(timeline)
    assert any("Mine alone" in line for line in kept)
    assert sorted(shown + kept) == sorted(every)


def test_an_event_is_changed_and_removed_and_both_can_be_undone(timeline, desk, answers):
    note(timeline, answers, text="The check was cancelled", on="October 14")
    (event,) = desk.store.all(TimelineEvent)

    def change(dialog):
        assert dialog.form.values()["on"] == "October 14, 2026"
        dialog.form.fill({"text": "The check was postponed"})
        dialog.main.click()

    answers.next_dialog(change)
    timeline.findChild(Button, f"event_{event.id}").click()
    assert desk.store.get(TimelineEvent, event.id).text.en == "The check was postponed"
    answers.next_dialog(lambda dialog: dialog.findChild(Button, "remove_event").click())
    timeline.findChild(Button, f"event_{event.id}").click()
    assert desk.store.get(TimelineEvent, event.id) is None
    desk.history.undo()
    desk.history.undo()
    assert desk.store.get(TimelineEvent, event.id) == event


def test_a_day_is_changed_without_taking_words_over_to_the_other_language(
    page, timeline, desk, answers
):
    note(timeline, answers, text="The check was cancelled", on="October 14")
    (event,) = desk.store.all(TimelineEvent)
    page.show_file(desk.store.incident_file(INCIDENT), "fr")

    def change(dialog):
        words = dialog.form.field("text")
        assert words.value() == ""
        assert words.editor.placeholderText() == "The check was cancelled"
        dialog.form.fill({"on": "October 15"})
        dialog.main.click()

    answers.next_dialog(change)
    timeline.findChild(Button, f"event_{event.id}").click()
    (again,) = desk.store.all(TimelineEvent)
    assert (again.on, again.text) == (date(2026, 10, 15), event.text)


def test_only_what_the_client_may_see_goes_on_the_statement(timeline, answers, printed):
    note(timeline, answers, text="Mine alone", on="October 14", source="my notes")
    assert "Let the client see an event" in timeline._note.text()
    note(
        timeline,
        answers,
        text="Known to both",
        on="October 15",
        source="her e-mail",
        audience=Audience.CLIENT,
    )
    assert "is printed on the statement" in timeline._note.text()
    said = printed("fr")
    assert "Ce qui s’est passé, dans l’ordre" in said
    assert "Known to both" in said
    assert "her e-mail" in said
    assert "Conversation par téléphone" in said
    for private in ("Mine alone", "my notes", "Signal"):
        assert private not in said


def test_with_nothing_for_an_audience_the_place_says_so(timeline, desk):
    for entry in desk.store.incident_file(INCIDENT).log:
        desk.do("remove", *desk.store.removal(entry))
    for statement in desk.store.incident_file(INCIDENT).statements:
        desk.do("remove", *desk.store.removal(statement))
    timeline.filter.button(Audience.CLIENT).click()
    (empty,) = timeline.findChildren(EmptyState)
    assert "before the signal" in empty.sentence.text()
