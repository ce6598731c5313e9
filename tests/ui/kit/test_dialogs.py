import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QTimer
from PySide6.QtGui import QEnterEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QTableView, QWidget
from shiboken6 import isValid

from tests.ui.kit.answers import Answers
from ui.kit import dialogs
from ui.kit.buttons import Button
from ui.kit.dialogs import Answer, Dialog, Dialogs, ModalForm
from ui.kit.fields import TextField
from ui.kit.form import Form, Missing
from ui.kit.toast import Toasts

YES_NO = [Answer(False, "Keep"), Answer(True, "Delete", "primary")]


def bury():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def name_form():
    form = Form()
    form.add("name", TextField("Name"))
    return form


def test_a_dialog_dies_when_closed(qtbot):
    dialog = Dialog("Log a signal")
    dialog.show()
    dialog.close()
    bury()
    assert not isValid(dialog)


def test_an_accepted_form_dies_too(qtbot):
    taken = []
    dialog = ModalForm("Log a signal", name_form(), "Log it", taken.append)
    dialog.show()
    dialog.form.fill({"name": "Roy"})
    dialog.main.click()
    bury()
    assert taken == [{"name": "Roy"}]
    assert not isValid(dialog)


def test_a_form_stays_open_while_something_is_missing(qtbot):
    def refuse(values):
        raise Missing("name", "Add a name")

    dialog = ModalForm("New client", name_form(), "Add", refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.main.click()
    assert dialog.isVisible()
    assert dialog.form.field("name").complaint() == "Add a name"


def press(words):
    dialog = QApplication.activeModalWidget()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()


def test_a_question_gives_the_value_of_its_answer(qtbot):
    QTimer.singleShot(0, lambda: press("Delete"))
    assert Dialogs().ask("Delete this client?", YES_NO, detail="Everything goes.") is True


def test_a_dismissed_question_gives_the_default(qtbot):
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    assert Dialogs().ask("Delete this client?", YES_NO, default="away") == "away"


def test_prepared_answers_are_given_in_order_and_nothing_else(tmp_path):
    answers = Answers()
    answers.next(True)
    answers.next_file(tmp_path / "a.pdf")
    assert not answers.done()
    assert answers.ask("Delete?", YES_NO) is True
    assert answers.file_to_save("Where", tmp_path) == tmp_path / "a.pdf"
    assert answers.done()
    with pytest.raises(AssertionError, match="unexpected question"):
        answers.ask("Again?", YES_NO)


def test_a_prepared_dialog_is_driven(qtbot):
    answers, taken = Answers(), []

    def fill(dialog):
        dialog.form.fill({"name": "Roy"})
        dialog.main.click()

    answers.next_dialog(fill)
    assert answers.show(ModalForm("New client", name_form(), "Add", taken.append))
    assert taken == [{"name": "Roy"}]


def test_a_toast_takes_the_change_back(qtbot):
    window, undone = QWidget(), []
    qtbot.addWidget(window)
    window.resize(600, 300)
    window.show()
    toasts = Toasts(window)
    toasts.say("Option C removed", lambda: undone.append(1))
    toasts.shown().undo_button.click()
    bury()
    assert undone == [1]
    assert toasts.shown() is None


def test_a_toast_waits_for_the_keyboard_and_gives_way_to_the_next(page):
    toasts = Toasts(page)
    toasts.say("One", lambda: None)
    toasts.shown().undo_button.setFocus()
    assert toasts.shown().waiting()
    toasts.say("Two")
    assert toasts.shown().accessibleName() == "Two"
    assert not toasts.shown().waiting()
    toasts.dismiss()


def test_a_toast_never_lies_on_the_last_row_of_a_page(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    record = Button("Record the decision", "primary", parent=window)
    record.setGeometry(560, 670, 180, 32)
    table, rows = QTableView(window), QStandardItemModel(3, 2)
    table.setModel(rows)
    table.setGeometry(0, 100, 400, 600)
    window.show()
    toasts = Toasts(window)
    toasts.say("Option C removed with all that it held", lambda: None)
    toast = toasts.shown()
    assert window.rect().contains(toast.geometry())
    assert not toast.geometry().intersects(record.geometry())
    record.hide()
    rows.setRowCount(40)
    table.setGeometry(0, 100, 1280, 600)
    window.resize(1280, 719)
    assert window.rect().contains(toast.geometry())
    rows.setRowCount(3)
    record.show()
    record.setGeometry(1000, 670, 180, 32)
    window.resize(1280, 720)
    assert abs(toast.geometry().center().x() - 640) <= 1
    toasts.dismiss()


def test_a_toast_leaves_the_rows_of_a_frameless_table_free(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    table, rows = QTableView(window), QStandardItemModel(40, 2)
    table.setModel(rows)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setGeometry(0, 100, 940, 610)
    window.show()
    toasts = Toasts(window)
    toasts.say("Option C removed", lambda: None)
    assert not toasts.shown().geometry().intersects(table.geometry())
    toasts.dismiss()


def test_a_toast_keeps_the_same_room_on_both_sides(page):
    toasts = Toasts(page)
    toasts.say("Option C removed", lambda: None)
    toast = toasts.shown()
    before = toast.layout().itemAt(0).geometry().left()
    assert toast.width() - toast.undo_button.geometry().right() - 1 == before >= 14
    toasts.dismiss()


def test_no_toast_while_a_client_listens(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    toasts = Toasts(window)
    toasts.set_silent(silent=True)
    toasts.say("One")
    assert toasts.shown() is None


def test_files_and_folders_are_chosen_or_not(monkeypatch, tmp_path):
    chosen = str(tmp_path / "a.pdf")
    monkeypatch.setattr(dialogs.QFileDialog, "getSaveFileName", lambda *_asked: (chosen, ""))
    monkeypatch.setattr(dialogs.QFileDialog, "getOpenFileName", lambda *_asked: ("", ""))
    monkeypatch.setattr(dialogs.QFileDialog, "getExistingDirectory", lambda *_asked: str(tmp_path))
    ask = Dialogs()
    assert ask.file_to_save("Where", tmp_path) == tmp_path / "a.pdf"
    assert ask.file_to_open("Which", tmp_path) is None
    assert ask.folder("Where", tmp_path) == tmp_path


def test_a_sentence_is_told_and_a_dialog_shown(qtbot):
    QTimer.singleShot(0, lambda: press("Close"))
    Dialogs().tell("The file is newer than this program.")
    QTimer.singleShot(0, lambda: press("Cancel"))
    assert not Dialogs().show(ModalForm("New client", name_form(), "Add", print))


def test_a_toast_waits_under_the_mouse(page):
    toasts = Toasts(page)
    toasts.say("Option C removed", lambda: None)
    toast = toasts.shown()
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert toast.waiting()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.waiting()
    place = toast.pos()
    page.resize(page.width() + 100, page.height() + 50)
    QApplication.sendPostedEvents()
    assert toast.pos() != place
    toast.undo_button.setFocus()
    toast.undo_button.clearFocus()
    assert not toast.waiting()
    toasts.set_silent(silent=True)
    assert toasts.shown() is None


def test_the_window_is_veiled_while_a_dialog_asks(page):
    dialog = Dialog("Log a signal", parent=page)
    dialog.show()
    scrim = page.findChild(QWidget, "scrim")
    assert scrim.geometry() == page.rect()
    page.resize(page.width() + 40, page.height())
    assert scrim.geometry() == page.rect()
    assert page.grab().toImage().pixelColor(3, 3).lightness() < 200
    dialog.reject()
    bury()
    assert page.findChild(QWidget, "scrim") is None
