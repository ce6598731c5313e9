"""Promises as a user keeps them: written, dated, moved by agreement, kept, taken back."""

import shutil
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from consultdesk.coach.rules import Category
from consultdesk.domain.change import Change
from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Stage
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from tests.ui import cases
from ui.coach import Coaching
from ui.desk import Desk
from ui.kit.tags import Tag
from ui.office import Office
from ui.promise_said import outcome, when
from ui.promises.page import PromisesPage
from ui.promises.rows import PromiseRow
from ui.promises.screen import PromisesScreen

NOW = cases.at("2026-12-02", 9)
TODAY = NOW.date()


@pytest.fixture
def clock():
    return StillClock(NOW)


@pytest.fixture(scope="session")
def promised_file(empty_file, tmp_path_factory):
    path = tmp_path_factory.mktemp("promised") / "desk.consultdesk"
    shutil.copy(empty_file, path)
    with Store.open(path, StillClock(NOW)) as store:
        cases.seed(store, until=Stage.PROMISES)
    return path


@pytest.fixture
def around(answers, work, preferences, theme):
    return answers, work, preferences


@pytest.fixture
def promised(promised_file, tmp_path, clock, around):
    """The case of the drawings, its decision taken and some of its promises kept."""
    with Store.open(shutil.copy(promised_file, tmp_path / "p.consultdesk"), clock) as store:
        yield Office(Desk(store, clock), *around)


@pytest.fixture
def page(qtbot, promised):
    shown = PromisesPage(promised)
    for widget in (shown, *shown.header_actions()):
        qtbot.addWidget(widget)
    store = promised.desk.store
    shown.show_file(store.incident_file(cases.INCIDENT), "fr")
    promised.desk.changed.connect(
        lambda _: shown.show_file(store.incident_file(cases.INCIDENT), "fr")
    )
    shown.resize(1380, 770)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def screen(qtbot, promised):
    shown = PromisesScreen(promised)
    qtbot.addWidget(shown)
    shown.resize(1380, 770)
    shown.show()
    shown.refresh()
    qtbot.waitExposed(shown)
    return shown


def rows(page):
    return [row for row in page.findChildren(PromiseRow) if row.isVisibleTo(page)]


def row_of(page, words):
    return next(row for row in rows(page) if row.promise.text.fr.startswith(words))


def stored(office, words):
    found = office.desk.store.all(Promise)
    return next(p for p in found if p.text.read("fr").startswith(words))


def filled(**values):
    """Fill a dialog by its fields' names, and press its main button."""

    def drive(dialog):
        dialog.form.fill(values)
        dialog.submit()

    return drive


def test_a_promise_is_added_with_its_words_owner_and_date(page, promised, answers):
    answers.next_dialog(
        filled(
            text=" Envoyer le guide <b>&amp;</b> ", owner="Julien Côté", due="11 déc.", proof="reçu"
        )
    )
    page.header_actions()[0].click()
    kept = stored(promised, "Envoyer le guide")
    assert kept.text.fr == "Envoyer le guide <b>&amp;</b>"
    assert (kept.owner, kept.by) == (Owner.CLIENT, "Julien Côté")
    assert (kept.due, kept.proof) == (date(2026, 12, 11), "reçu")
    assert kept.decision_id == promised.desk.store.incident_file(cases.INCIDENT).decision.id
    assert kept.position == max(p.position for p in promised.desk.store.all(
        Promise, incident_id=cases.INCIDENT))  # fmt: skip
    assert row_of(page, "Envoyer le guide")
    promised.desk.history.undo()
    assert not [row for row in rows(page) if row.promise.id == kept.id]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Add a due date"),
        ("32 déc.", "does not read as a date"),
        ("demain peut-être", "does not"),
    ],
)
def test_a_missing_or_unreadable_date_is_said_beside_the_field_and_nothing_is_lost(
    page, promised, answers, typed, said
):
    before = promised.desk.store.all(Promise)

    def drive(dialog):
        dialog.form.fill({"text": "Envoyer le guide", "due": typed})
        dialog.submit()
        assert said in dialog.form.field("due").complaint()
        assert dialog.form.values()["text"] == "Envoyer le guide"
        assert dialog.form.values()["due"] == typed
        assert promised.desk.store.all(Promise) == before
        dialog.form.fill({"due": "4 déc. 2026"})
        dialog.submit()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    assert stored(promised, "Envoyer le guide").due == date(2026, 12, 4)


def test_a_promise_without_words_is_asked_for_them(page, answers):
    def drive(dialog):
        dialog.form.fill({"text": "   ", "due": "4 déc."})
        dialog.submit()
        assert dialog.form.field("text").complaint() == "Write a few words."
        dialog.reject()

    answers.next_dialog(drive)
    page.header_actions()[0].click()


def test_a_full_disk_leaves_the_dialog_open_with_what_was_typed(
    page, promised, answers, monkeypatch
):
    def refuse(*_, **__):
        raise StoreError("disk_full")

    def drive(dialog):
        dialog.form.fill({"text": "Envoyer le guide", "due": "4 déc."})
        with monkeypatch.context() as patch:
            patch.setattr(Store, "apply", refuse)
            dialog.submit()
        assert dialog.isVisible()
        assert dialog.form.field("text").complaint()
        assert dialog.form.values()["text"] == "Envoyer le guide"
        dialog.submit()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    assert stored(promised, "Envoyer le guide")


def test_space_keeps_the_promise_and_the_keyboard_stays_on_it(page, promised):
    row = row_of(page, "Livrer la version")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    kept = stored(promised, "Livrer la version")
    assert (kept.state, kept.done_on) == (PromiseState.KEPT, TODAY)
    again = row_of(page, "Livrer la version")
    assert again is not row
    assert QApplication.focusWidget() is again
    QTest.keyClick(again, Qt.Key.Key_Space)
    assert stored(promised, "Livrer la version").state is PromiseState.OPEN


def test_arrows_go_from_row_to_row_past_the_buttons(page):
    first, second = rows(page)[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first


def test_the_page_opens_on_the_promise_that_comes_next(page):
    page.take_focus()
    assert QApplication.focusWidget().promise.text.fr.startswith("Contrôler les chiffres")


def test_the_next_promise_offers_to_be_kept_or_moved(page, promised, answers):
    row = row_of(page, "Contrôler les chiffres")
    buttons = [w for w in row.findChildren(object) if w.objectName() == "keep_promise"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert stored(promised, "Contrôler").state is PromiseState.KEPT


def test_a_promise_moved_by_agreement_keeps_its_first_date_and_is_not_late(page, promised, answers):
    first = stored(promised, "Livrer la version").due
    answers.next_dialog(filled(due="9 déc."))
    row_of(page, "Livrer la version").moved.emit(row_of(page, "Livrer la version").promise)
    moved = stored(promised, "Livrer la version")
    assert (moved.due, moved.moved_from) == (date(2026, 12, 9), first)
    assert moved.state is PromiseState.RENEGOTIATED
    assert not moved.late(first + timedelta(days=1))
    answers.next_dialog(filled(due="16 déc."))
    row_of(page, "Livrer la version").moved.emit(moved)
    assert stored(promised, "Livrer la version").moved_from == first
    row = row_of(page, "Livrer la version")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    done = stored(promised, "Livrer la version")
    assert (done.state, done.done_on) == (PromiseState.RENEGOTIATED, TODAY)
    said = outcome(done, TODAY, promised.locale)
    assert said == "moved by 12 day(s), agreed"


def test_a_first_date_is_no_move(page, promised, answers):
    promise = stored(promised, "Livrer la version")
    promised.desk.do("Undated", Change(promise, promise.but(due=None)))
    answers.next_dialog(filled(due="9 déc."))
    row = row_of(page, "Livrer la version")
    row.moved.emit(row.promise)
    dated = stored(promised, "Livrer la version")
    assert (dated.due, dated.moved_from) == (date(2026, 12, 9), None)
    assert dated.state is PromiseState.OPEN


def test_moving_to_the_same_date_or_to_none_is_said_beside_the_field(page, promised, answers):
    promise = stored(promised, "Livrer la version")

    def drive(dialog):
        for typed, said in (
            ("2026-12-04", "That is already its date."),
            ("", "Add a due date so the promise can be kept."),
        ):
            dialog.form.fill({"due": typed})
            dialog.submit()
            assert dialog.form.field("due").complaint() == said
        dialog.reject()

    answers.next_dialog(drive)
    row_of(page, "Livrer la version").moved.emit(promise)
    assert stored(promised, "Livrer la version") == promise


def test_a_clients_late_promise_is_never_amber_nor_called_late(page, promised):
    desk = promised.desk
    for words, owner in (("Donner la séance", Owner.CLIENT), ("Mettre en service", Owner.ME)):
        promise = stored(promised, words)
        late = promise.but(owner=owner, by="", due=TODAY - timedelta(days=3))
        desk.do("Late", Change(promise, late))
    theirs, mine = row_of(page, "Donner la séance"), row_of(page, "Mettre en service")
    assert [tag.text() for tag in mine.findChildren(Tag)] == ["3\u00a0days late"]
    assert theirs.findChildren(Tag) == []
    assert "expected Nov 29, not yet received" in theirs.accessibleName().replace("\u00a0", " ")
    assert "late" not in theirs.accessibleName()


def test_a_promise_is_edited_with_its_person_kept_even_when_they_left(page, promised, answers):
    row = row_of(page, "Contrôler les chiffres")
    assert row.promise.by == "Julien Côté et moi"
    answers.next_dialog(filled(text="Contrôler les chiffres, ensemble"))
    QTest.keyClick(row, Qt.Key.Key_Return)
    kept = stored(promised, "Contrôler")
    assert kept.text.fr == "Contrôler les chiffres, ensemble"
    assert (kept.by, kept.due) == (row.promise.by, row.promise.due)


def test_a_promise_written_by_mistake_is_removed_and_comes_back(page, promised):
    row = row_of(page, "Livrer la version")
    before = row.promise
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert promised.desk.store.get(Promise, before.id) is None
    promised.desk.history.undo()
    assert promised.desk.store.get(Promise, before.id) == before


def test_an_incident_without_promises_invites_to_make_one(qtbot, office, answers):
    page = PromisesPage(office)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    page.show_file(office.desk.store.incident_file(cases.INCIDENT), "fr")
    page.show()
    page.take_focus()
    assert rows(page) == []
    answers.next_dialog(lambda dialog: dialog.reject())
    page.header_actions()[0].click()


def test_the_list_is_in_groups_and_the_settled_come_last(page):
    said = [row.promise.text.fr.split()[0] for row in rows(page)]
    assert said[:4] == ["Contrôler", "Livrer", "Donner", "Mettre"]
    assert [row.promise.pending for row in rows(page)] == [True] * 4 + [False] * 4


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (TODAY, "Today"),
        (TODAY + timedelta(days=1), "Tomorrow"),
        (TODAY + timedelta(days=2), "Friday, Dec 4"),
        (TODAY + timedelta(days=14), "December 16"),
        (None, "no date yet"),
    ],
)
def test_near_days_are_named_and_others_dated(promised, due, said):
    promise = Promise(id="x", incident_id="i", due=due)
    assert when(promise, TODAY, promised.locale) == said


def test_the_screen_lists_every_clients_promises_by_date(screen, promised):
    listed = rows(screen)
    pending = [row.promise for row in listed if row.promise.pending]
    assert {p.id for p in pending} == {p.id for p in promised.desk.store.all(Promise) if p.pending}
    assert [p.due for p in pending] == sorted(p.due for p in pending)
    assert any("Atelier Boréal" in (label.text()) for row in listed
               for label in row.findChildren(object) if hasattr(label, "text"))  # fmt: skip


def test_on_the_screen_space_keeps_and_enter_opens_the_incident(screen, promised, qtbot):
    row = row_of(screen, "Livrer la version")
    with qtbot.waitSignal(screen.open_requested) as opened:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert opened.args == ["incident", f"{cases.INCIDENT}/promises"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert stored(promised, "Livrer la version").state is PromiseState.KEPT
    assert QApplication.focusWidget() is row_of(screen, "Livrer la version")


def test_a_desk_without_promises_says_so(qtbot, empty_office):
    screen = PromisesScreen(empty_office)
    qtbot.addWidget(screen)
    screen.refresh()
    assert rows(screen) == []


def test_a_hidden_screen_does_not_read_the_file(qtbot, promised, monkeypatch):
    screen = PromisesScreen(promised)
    qtbot.addWidget(screen)
    monkeypatch.setattr(screen, "refresh", lambda: pytest.fail("nobody looks"))
    promise = stored(promised, "Livrer la version")
    promised.desk.do("Proof", Change(promise, promise.but(proof="x")))


def test_the_words_of_a_promise_are_read_before_it_is_made(page, answers):
    def drive(dialog):
        coaching = dialog.findChild(Coaching)
        dialog.form.fill({"text": "On s’en occupe rapidement."})
        coaching.go_next()
        assert [p.finding.category for p in coaching.places()] == [Category.VAGUE_PROMISE]
        dialog.reject()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
