"""The page of a document, larger or smaller: from the menu or with the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from tests.documents.papers import drawn_kickoff, kickoff_pdf
from ui.kit.preview import PagePreview, Zoom
from ui.kit.printing import Printing
from ui.kit.zoom import STEPS, ZoomPick
from ui.preview_dialog import PreviewDialog

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(office, qtbot):
    shown = PreviewDialog(office, "Lettre", Printing())
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.preview.show_content(kickoff_pdf(drawn_kickoff()))
    yield shown
    shown.close()


def test_a_page_is_as_wide_as_the_place_or_seen_whole(dialog, qtbot):
    view = dialog.findChild(QScrollArea)
    dialog.zoom.pick(Zoom.WHOLE)
    qtbot.waitUntil(lambda: dialog.preview.height() <= view.viewport().height() + 10)
    whole = dialog.preview.percent
    dialog.zoom.pick(Zoom.WIDTH)
    sheet = dialog.preview._sheet()
    assert dialog.preview.percent > whole
    assert round(sheet.width()) == dialog.preview.width() - 2
    assert dialog.zoom.text() == "Page width"
    assert "Page width" in dialog.zoom.accessibleName()


def test_a_percentage_is_that_of_the_paper_and_scrolls_when_it_is_wide(dialog, qtbot):
    view = dialog.findChild(QScrollArea)
    dialog.zoom.pick(200)
    assert dialog.preview.percent == 200
    assert dialog.preview._sheet().width() > view.viewport().width()
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 0)
    dialog.zoom.pick(50)
    assert dialog.preview.percent == 50
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)


def test_the_keys_go_up_and_down_and_back(dialog):
    start = dialog.preview.percent
    QTest.keyClick(dialog, Qt.Key.Key_Plus, CTRL)
    assert dialog.preview.percent == next(step for step in STEPS if step > start)
    QTest.keyClick(dialog, Qt.Key.Key_Equal, CTRL)
    larger = dialog.preview.percent
    QTest.keyClick(dialog, Qt.Key.Key_Minus, CTRL)
    assert dialog.preview.percent < larger
    for _ in STEPS:
        QTest.keyClick(dialog, Qt.Key.Key_Minus, CTRL)
    assert dialog.preview.percent == STEPS[0]
    for _ in STEPS:
        QTest.keyClick(dialog, Qt.Key.Key_Plus, CTRL)
    assert dialog.preview.percent == STEPS[-1]
    QTest.keyClick(dialog, Qt.Key.Key_0, CTRL)
    assert dialog.preview.zoom is Zoom.READABLE
    assert dialog.preview.percent == start


def test_another_document_keeps_the_size_chosen(dialog):
    dialog.zoom.pick(150)
    dialog.preview.show_content(b"not a pdf")
    assert dialog.preview.percent == 150
    assert isinstance(dialog.findChild(PagePreview), PagePreview)
    assert dialog.findChild(ZoomPick, "zoom").value() == 150
