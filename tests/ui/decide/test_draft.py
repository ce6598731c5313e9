"""A handout that is not ready prints all the same, and says draft; the list comes first."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from consultdesk.domain.defining import put_private_note
from consultdesk.domain.incidents import Stage
from consultdesk.domain.shoes import step_in
from consultdesk.domain.text import InternalText
from ui.readiness import ReadyButton


def ready(held):
    """Give what the meeting of the case lacks: its shoes, its first words, its promises."""
    desk, file = held.office.desk, held.fresh()
    for option in file.options:
        answers = {"feel": InternalText("seen"), "need": InternalText("time")}
        desk.do("shoes", *step_in(held.fresh().shoes, option, **answers))
    for stage in (Stage.DECIDE, Stage.PROMISES):
        desk.do("note", *put_private_note(held.fresh(), stage, "words"))


def test_under_eight_the_paper_says_draft_and_what_is_missing_is_told_before(held):
    assert held.find(ReadyButton, "ready").shown == 6
    said = held.find(QLabel, "remarks").text()
    assert "It prints as a draft. Ready to meet: 6 of 10." in said
    assert "my opening sentence" in said
    held.settle()
    assert "Ébauche" in held.words()


def test_once_ready_the_paper_is_plain_and_says_nothing_of_it(held):
    ready(held)
    held.settle()
    assert held.find(ReadyButton, "ready").shown == 9
    assert "Ébauche" not in held.words()
    assert "draft" not in held.find(QLabel, "remarks").text()


def test_the_missing_pieces_lead_to_the_stage_where_they_are_seen_to(held):
    asked = []
    held.page.stage_requested.connect(asked.append)
    ring = held.find(ReadyButton, "ready")
    ring.click()
    assert held.page.ready.isVisible()
    QTest.keyClick(held.page.ready, Qt.Key.Key_Escape)
    assert not held.page.ready.isVisible()
    ring.click()
    link = next(
        w for w in held.page.ready.findChildren(QWidget) if w.objectName() == "lack_reasons"
    )
    link.click()
    assert asked == [Stage.OPTIONS]
