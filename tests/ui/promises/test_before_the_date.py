"""A date that has to move: said on its eve, called about before it, and the hours of the week."""

import shutil
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from consultdesk.domain.change import Change
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Stage
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from tests.ui import cases
from ui.desk import Desk
from ui.kit.tags import Tag
from ui.office import Office
from ui.promises.page import PromisesPage
from ui.promises.rows import PromiseRow
from ui.promises.screen import PromisesScreen

THURSDAY = cases.at("2026-12-03", 9)


@pytest.fixture
def clock():
    return StillClock(THURSDAY)


@pytest.fixture
def promised(empty_file, tmp_path, clock, answers, work, preferences, theme):
    path = shutil.copy(empty_file, tmp_path / "desk.consultdesk")
    with Store.open(path, clock) as store:
        cases.seed(store, until=Stage.PROMISES)
        yield Office(Desk(store, clock), answers, work, preferences)


def page_of(qtbot, office):
    shown = PromisesPage(office)
    for widget in (shown, *shown.header_actions()):
        qtbot.addWidget(widget)
    store = office.desk.store

    def show(_changes=()):
        shown.show_file(store.incident_file(cases.INCIDENT), "fr")

    office.desk.changed.connect(show)
    show()
    shown.resize(1380, 770)
    shown.show()
    return shown


def screen_of(qtbot, office):
    shown = PromisesScreen(office)
    qtbot.addWidget(shown)
    shown.resize(1380, 770)
    shown.show()
    shown.refresh()
    return shown


def text(widget, name):
    return widget.findChild(QLabel, name).text()


def typed(field, words):
    field.line().setFocus()
    field.line().selectAll()
    QTest.keyClick(field.line(), Qt.Key.Key_Delete)
    QTest.keyClicks(field.line(), words)
    field.commit()


def row(page, words):
    return next(r for r in page.findChildren(PromiseRow) if words in r.accessibleName())


def ambers(row):
    return [tag.text() for tag in row.findChildren(Tag) if tag._tone == "amber"]


def keep_first(office):
    """The promise of the day before is kept, so that mine of tomorrow comes next."""
    for promise in office.desk.store.all(Promise, incident_id=cases.INCIDENT):
        if promise.pending and promise.due < THURSDAY.date():
            done = promise.but(state=PromiseState.KEPT, done_on=promise.due)
            office.desk.do("Keep", Change(promise, done))


def test_on_the_eve_my_promise_is_amber_and_theirs_is_not(qtbot, promised):
    store = promised.desk.store
    theirs = next(p for p in store.all(Promise) if p.owner is Owner.CLIENT and p.pending)
    promised.desk.do("Date", Change(theirs, theirs.but(due=date(2026, 12, 4), due_time=None)))
    for shown in (page_of(qtbot, promised), screen_of(qtbot, promised)):
        assert ambers(row(shown, "Livrer la version allégée")) == ["tomorrow"]
        assert ambers(row(shown, "Contrôler les chiffres")) == []


def test_halfway_is_said_quietly(qtbot, promised):
    page = page_of(qtbot, promised)
    halfway = row(page, "Donner la séance d’appoint")
    assert "halfway" in halfway.accessibleName()
    assert ambers(halfway) == []
    assert "halfway" not in row(page, "Mettre en service").accessibleName()


def test_one_click_prepares_the_call_with_the_exact_words_as_its_purpose(qtbot, promised, answers):
    keep_first(promised)
    page = page_of(qtbot, promised)
    said = []

    def drive(dialog):
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.findChild(QAbstractButton, "start_the_call").click()

    answers.next_dialog(drive)
    with qtbot.waitSignal(page.stage_requested) as asked:
        page.findChild(QAbstractButton, "call_before").click()
    assert asked.args == [Stage.LISTEN]
    assert "Livrer la version allégée, trois sites" in said
    assert any("Hélène Tremblay" in words for words in said)
    (call,) = [e for e in promised.desk.store.all(LogEntry) if e.running]
    assert call.summary.reveal() == (
        "Agree on another date: “Livrer la version allégée, trois sites”, promised for December 4"
    )
    promised.desk.history.undo()
    assert not any(e.running for e in promised.desk.store.all(LogEntry))


def test_a_call_that_runs_is_gone_back_to_and_a_dialog_left_starts_none(qtbot, promised, answers):
    page = page_of(qtbot, promised)
    answers.next_dialog(lambda dialog: dialog.reject())
    page.findChild(QAbstractButton, "call_before").click()
    assert not any(e.running for e in promised.desk.store.all(LogEntry))
    answers.next_dialog(lambda dialog: dialog.findChild(QAbstractButton, "start_the_call").click())
    page.findChild(QAbstractButton, "call_before").click()
    with qtbot.waitSignal(page.stage_requested):
        page.findChild(QAbstractButton, "call_before").click()
    assert sum(e.running for e in promised.desk.store.all(LogEntry)) == 1


def test_without_a_promise_of_mine_there_is_nothing_to_call_about(qtbot, promised):
    for promise in promised.desk.store.all(Promise, incident_id=cases.INCIDENT):
        if promise.owner is Owner.ME and promise.pending:
            promised.desk.do("Give", Change(promise, promise.but(owner=Owner.CLIENT)))
    page = page_of(qtbot, promised)
    assert page.findChild(QAbstractButton, "call_before") is None


def test_hours_promised_stand_beside_those_that_are_free(qtbot, promised):
    screen = screen_of(qtbot, promised)
    assert "promised until Sunday" in text(screen, "promised_hours")
    field = screen._load.free
    typed(field, "3")
    assert promised.practice.free_hours == Decimal(3)
    assert "3\u00a0h free" in text(screen, "promised_hours")
    assert "more than is free" in text(screen, "promised_hours")
    typed(field, "40")
    assert "more than is free" not in text(screen, "promised_hours")
    typed(field, "-1")
    assert field.complaint()
    assert promised.practice.free_hours == Decimal(40)
    typed(field, "")
    assert promised.practice.free_hours is None


def test_a_full_disk_is_said_when_free_hours_are_typed(qtbot, promised, monkeypatch):
    screen = screen_of(qtbot, promised)

    def refuse(*_, **__):
        raise StoreError("disk_full")

    monkeypatch.setattr(type(promised.desk.store), "apply", refuse)
    with qtbot.waitSignal(promised.desk.failed):
        typed(screen._load.free, "5")


def test_promises_without_a_costing_say_so(qtbot, office):
    store = office.desk.store
    screen = screen_of(qtbot, office)
    assert text(screen, "promised_hours").endswith("without known hours")
    for promise in store.all(Promise):
        if promise.owner is Owner.ME and promise.pending:
            later = promise.but(due=office.today() + timedelta(days=30))
            office.desk.do("Later", Change(promise, later))
    assert text(screen, "promised_hours") == "Nothing of mine is due until Sunday"


def test_ends_are_counted_on_both_sides_and_a_rate_comes_with_ten(qtbot, promised):
    screen = screen_of(qtbot, promised)
    before = text(screen, "promise_counts")
    assert "1 of them later" in before or "%n" not in before
    assert "on time" not in before
    day = date(2026, 11, 20)
    for n in range(9):
        fresh = Promise(id=f"n{n}", incident_id=cases.INCIDENT, due=day, done_on=day,
                        state=PromiseState.KEPT)  # fmt: skip
        promised.desk.do("Add", Change(None, fresh))
    broken = Promise(id="b", incident_id=cases.INCIDENT, due=day, state=PromiseState.BROKEN)
    promised.desk.do("Add", Change(None, broken))
    assert "on time of" in text(screen, "promise_counts")
    assert "1 not kept" in text(screen, "promise_counts")
