"""Editing a promise that was agreed on: its date is moved or mended, never rewritten unseen."""

from datetime import date

from PySide6.QtTest import QTest

from consultdesk.domain.change import edited
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Promise, PromiseState
from tests.ui import cases
from tests.ui.promises.test_before_the_date import (  # noqa: F401 - fixtures of the same stage
    THURSDAY,
    clock,
    page_of,
    promised,
)
from ui.promises.rows import PromiseRow


def filled(**values):
    def drive(dialog):
        dialog.form.fill(values)
        dialog.submit()

    return drive


def agreed_on(office):
    """Give a promise of the decision that is still to keep."""
    return next(
        p
        for p in office.desk.store.all(Promise, incident_id=cases.INCIDENT)
        if p.decision_id and p.pending and not p.moved_from
    )


def open_row(page, promise):
    row = next(r for r in page.findChildren(PromiseRow) if r.promise.id == promise.id)
    row.opened.emit(promise)


def test_another_date_is_a_move_that_keeps_the_first_one(qtbot, promised, answers):  # noqa: F811
    page, promise = page_of(qtbot, promised), agreed_on(promised)
    answers.next_dialog(filled(due="2027-01-15", proof="seen on screen"))
    open_row(page, promise)
    again = promised.desk.store.get(Promise, promise.id)
    assert (again.due, again.moved_from) == (date(2027, 1, 15), promise.due)
    assert (again.state, again.moved_on) == (PromiseState.RENEGOTIATED, THURSDAY.date())
    assert again.proof == "seen on screen"
    promised.desk.history.undo()
    assert promised.desk.store.get(Promise, promise.id) == promise


def test_a_mistyped_date_is_mended_without_a_move(qtbot, promised, answers):  # noqa: F811
    page, promise = page_of(qtbot, promised), agreed_on(promised)
    answers.next_dialog(filled(due="2027-01-15", agreed=False))
    open_row(page, promise)
    again = promised.desk.store.get(Promise, promise.id)
    assert again == promise.but(due=date(2027, 1, 15))


def test_other_words_with_the_same_date_are_no_move(qtbot, promised, answers):  # noqa: F811
    page, promise = page_of(qtbot, promised), agreed_on(promised)
    answers.next_dialog(filled(text="Livrer"))
    open_row(page, promise)
    assert promised.desk.store.get(Promise, promise.id) == promise.but(
        text=promise.text.put("fr", "Livrer")
    )


def test_a_promise_of_no_decision_asks_nothing_of_the_kind(qtbot, promised, answers):  # noqa: F811
    page = page_of(qtbot, promised)
    answers.next_dialog(filled(text="Validation", due="2026-12-18"))
    page.header_actions()[0].click()
    made = next(p for p in promised.desk.store.all(Promise) if p.text.fr == "Validation")
    promised.desk.do("alone", edited(made, decision_id=None))
    seen = []

    def drive(dialog):
        seen.append("agreed" in dialog.form.values())
        filled(due="2026-12-19")(dialog)

    answers.next_dialog(drive)
    open_row(page, promised.desk.store.get(Promise, made.id))
    again = promised.desk.store.get(Promise, made.id)
    assert seen == [False]
    assert (again.due, again.moved_from) == (date(2026, 12, 19), None)


def test_the_same_words_are_typed_in_the_other_language(qtbot, promised, answers):  # noqa: F811
    page = page_of(qtbot, promised)
    answers.next_dialog(filled(text="Validation", due="2026-12-18"))
    page.header_actions()[0].click()
    page.show_file(promised.desk.store.incident_file(cases.INCIDENT), "en")
    made = next(p for p in promised.desk.store.all(Promise) if p.text.fr == "Validation")

    def drive(dialog):
        words = dialog.form.field("text")
        assert (words.value(), words.editor.placeholderText()) == ("", "Validation")
        QTest.keyClicks(words.editor, "Validation")
        dialog.submit()

    answers.next_dialog(drive)
    open_row(page, made)
    again = promised.desk.store.get(Promise, made.id)
    assert again.text == Phrase("Validation", "Validation")
