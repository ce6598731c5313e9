"""What a promise weighs and when it was made: typed hours, half-time, a move, stopping points."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from consultdesk.domain.change import Change, edited
from consultdesk.domain.locales import Channel
from consultdesk.domain.promises import Owner, Promise, PromiseState
from tests.ui import cases
from tests.ui.promises.test_before_the_date import (  # noqa: F401 - fixtures of the same stage
    THURSDAY,
    clock,
    page_of,
    promised,
    screen_of,
    text,
)
from ui.kit.words import Label
from ui.promises.rows import PromiseRow


def filled(**values):
    def drive(dialog):
        dialog.form.fill(values)
        dialog.submit()

    return drive


def of(office, words):
    found = office.desk.store.all(Promise, incident_id=cases.INCIDENT)
    return next(p for p in found if p.text.fr.startswith(words))


def test_a_promise_written_down_is_born_today_with_its_hours(qtbot, promised, answers):  # noqa: F811
    page = page_of(qtbot, promised)
    answers.next_dialog(filled(text="Relire le guide", due="2026-12-18", hours="2,5"))
    page.header_actions()[0].click()
    made = of(promised, "Relire")
    assert (made.made_on, made.hours) == (THURSDAY.date(), Decimal("2.5"))
    assert "2.5\u00a0h" in [label.text() for label in page.findChildren(Label)]
    promised.desk.history.undo()
    assert promised.desk.store.get(Promise, made.id) is None


def test_typed_hours_count_before_those_of_the_costing(qtbot, promised, answers):  # noqa: F811
    screen = screen_of(qtbot, promised)
    page = page_of(qtbot, promised)
    mine = next(
        p
        for p in promised.desk.store.all(Promise, incident_id=cases.INCIDENT)
        if p.owner is Owner.ME and p.pending and p.due == date(2026, 12, 4)
    )
    before = text(screen, "promised_hours")
    answers.next_dialog(filled(hours="20"))
    row = next(r for r in page.findChildren(PromiseRow) if r.promise.id == mine.id)
    row.opened.emit(mine)
    assert promised.desk.store.get(Promise, mine.id).hours == Decimal(20)
    assert text(screen, "promised_hours") != before
    assert "Hours typed for 1 promise" in screen._load.told.text()


def test_hours_that_cannot_be_read_keep_the_words(qtbot, promised, answers):  # noqa: F811
    page = page_of(qtbot, promised)
    count = len(promised.desk.store.all(Promise))

    def drive(dialog):
        for wrong in ("beaucoup", "-2"):
            dialog.form.fill({"text": "Relire", "due": "2026-12-18", "hours": wrong})
            dialog.submit()
            assert dialog.form.field("hours").complaint()
        dialog.reject()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    assert len(promised.desk.store.all(Promise)) == count


def test_a_move_keeps_its_day_and_the_first_date(qtbot, promised, answers):  # noqa: F811
    page = page_of(qtbot, promised)
    promise = next(
        p
        for p in promised.desk.store.all(Promise, incident_id=cases.INCIDENT)
        if p.owner is Owner.ME and p.pending
    )
    answers.next_dialog(filled(due="2026-12-20"))
    row = next(r for r in page.findChildren(PromiseRow) if r.promise.id == promise.id)
    row.moved.emit(promise)
    moved = promised.desk.store.get(Promise, promise.id)
    assert (moved.state, moved.moved_on) == (PromiseState.RENEGOTIATED, THURSDAY.date())
    row = next(r for r in page.findChildren(PromiseRow) if r.promise == moved)
    assert "moved on December 3" in row.accessibleName()


def test_the_stopping_point_of_what_was_decided_stands_beside(qtbot, promised):  # noqa: F811
    file = promised.desk.store.incident_file(cases.INCIDENT)
    line = next(one for one in file.lines if one.option_id == file.decision.option_id)
    promised.desk.do("stop", Change(line, line.but(stop_at=Decimal(14))))
    page = page_of(qtbot, promised)
    panel = page.findChild(QWidget, "stopping_points")
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert any("14" in one for one in said)
    assert any(file.contact.name in one for one in said)


def test_who_would_rather_read_may_be_written_to_before_the_date(qtbot, promised, answers):  # noqa: F811
    contact = promised.desk.store.incident_file(cases.INCIDENT).contact
    promised.desk.do("contact", edited(contact, channel=Channel.EMAIL))
    page = page_of(qtbot, promised)
    read = []

    def drive(dialog):
        read.append(dialog.findChild(QWidget, "message_body").toPlainText())
        dialog.findChild(QAbstractButton, "message_close").click()

    answers.next_dialog(drive)
    page.findChild(QAbstractButton, f"write_{cases.INCIDENT}").click()
    assert "avant la date, et non après" in read[0]


def test_any_promise_still_to_keep_can_be_moved_from_its_row(qtbot, promised, answers):  # noqa: F811
    page = page_of(qtbot, promised)

    def later():
        pending = [r for r in page.findChildren(PromiseRow) if r.isVisible() and r.promise.pending]
        return next(r for r in pending if r.findChild(QWidget, "move_promise") is None)

    key, first = later().promise.id, later().promise.due
    answers.next_dialog(filled(due="2027-01-15"))
    QTest.keyClick(later(), Qt.Key.Key_M)
    moved = promised.desk.store.get(Promise, key)
    assert (moved.due, moved.moved_from) == (date(2027, 1, 15), first)
    assert moved.state is PromiseState.RENEGOTIATED


def test_the_menu_of_a_promise_names_each_deed_with_its_key(qtbot, promised):  # noqa: F811
    page = page_of(qtbot, promised)
    row = next(r for r in page.findChildren(PromiseRow) if r.promise.pending)
    at, keyboard = QPoint(5, 5), QContextMenuEvent.Reason.Keyboard
    row.contextMenuEvent(QContextMenuEvent(keyboard, at, row.mapToGlobal(at)))
    menu = page.findChild(QMenu, "promise_menu")
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Kept\tSpace", "Move by agreement…\tM", "Edit…\tEnter", "Remove\tDel"]
    key = row.promise.id
    menu.actions()[0].trigger()
    menu.close()
    assert promised.desk.store.get(Promise, key).state is PromiseState.KEPT
    kept = next(r for r in page.findChildren(PromiseRow) if not r.promise.pending)
    assert kept.menu().actions()[0].text() == "To do again\tSpace"
