"""From a condition to a promise of one of the two, and back; a problem that is nobody's."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.problem import Contribution, Side
from consultdesk.domain.promises import Owner, Promise
from tests.ui.cases import INCIDENT

FRIDAY = date(2026, 12, 4)


def line(desk, side):
    return next(c for c in desk.store.all(Contribution) if c.side is side)


def cell(page, desk, side):
    return page.sheet.sides[side].cell(line(desk, side).id)


def promise(page, desk, answers, side, **typed):
    """Press the icon beside a line, and promise."""

    def drive(dialog):
        dialog.form.fill({"text": "Name the sites in an annex", "due": "2026-12-04"} | typed)
        dialog.main.click()

    answers.next_dialog(drive)
    cell(page, desk, side).act.click()
    return line(desk, side)


@pytest.mark.parametrize(("side", "owner"), [(Side.MINE, Owner.ME), (Side.THEIRS, Owner.CLIENT)])
def test_a_condition_becomes_what_its_side_does_about_it(page, desk, answers, side, owner):
    before = set(desk.store.all(Promise))
    linked = promise(page, desk, answers, side)
    (made,) = set(desk.store.all(Promise)) - before
    assert linked.promise_id == made.id
    assert (made.owner, made.text.en, made.due) == (owner, "Name the sites in an annex", FRIDAY)
    assert made.made_on == date(2026, 11, 17)
    shown = cell(page, desk, side).promise
    assert shown.isVisible()
    assert shown.text().endswith("Dec 4 · Name the sites in an annex")
    desk.history.undo()
    assert line(desk, side).promise_id is None
    assert set(desk.store.all(Promise)) == before
    assert not shown.isVisible()


def test_the_way_to_a_promise_is_open_to_the_keyboard(page, desk, answers, qtbot):
    editor = cell(page, desk, Side.MINE).editor
    plus = page.sheet.shares._plus[Side.MINE]
    plus.setFocus()
    qtbot.keyClick(plus, Qt.Key.Key_Tab)
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    eye = cell(page, desk, Side.MINE)._eye
    assert eye.hasFocus()
    qtbot.keyClick(eye, Qt.Key.Key_Tab)
    act = cell(page, desk, Side.MINE).act
    assert act.hasFocus()
    answers.next_dialog(lambda dialog: dialog.reject())
    qtbot.keyClick(act, Qt.Key.Key_Space)
    editor.setFocus()
    answers.next_dialog(lambda dialog: dialog.reject())
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(editor, Qt.Key.Key_P, both)
    assert line(desk, Side.MINE).promise_id is None


def test_a_promise_without_words_or_a_day_is_asked_for_beside_its_field(page, desk, answers):
    def drive(dialog):
        dialog.form.fill({"text": "", "due": "2026-12-04"})
        dialog.main.click()
        assert dialog.form.field("text").complaint()
        dialog.form.fill({"text": "Name the sites", "due": ""})
        dialog.main.click()
        assert dialog.form.field("due").complaint()
        dialog.reject()

    answers.next_dialog(drive)
    cell(page, desk, Side.MINE).act.click()
    assert line(desk, Side.MINE).promise_id is None


def test_when_the_promise_goes_the_condition_stays_and_leads_nowhere(page, desk, answers):
    linked = promise(page, desk, answers, Side.MINE)
    menu = page._acting.menu(page._file, page._file.promises[-1], "en")
    deeds = {action.text(): action for action in menu.actions()}
    deeds["Remove the promise"].trigger()
    assert desk.store.get(Contribution, linked.id) == linked.but(promise_id=None)
    assert not cell(page, desk, Side.MINE).promise.isVisible()
    desk.history.undo()
    assert line(desk, Side.MINE).promise_id == linked.promise_id
    assert cell(page, desk, Side.MINE).promise.isVisible()


def test_when_the_condition_goes_the_promise_stays(page, desk, answers):
    linked = promise(page, desk, answers, Side.MINE)
    page.show_file(desk.store.incident_file(INCIDENT), "fr")
    editor = cell(page, desk, Side.MINE).editor
    editor.setPlainText("")
    editor.commit()
    assert desk.store.get(Contribution, linked.id) is None
    assert desk.store.get(Promise, linked.promise_id) is not None


def test_the_promise_of_a_condition_is_edited_and_found_among_the_others(
    page, desk, answers, qtbot
):
    linked = promise(page, desk, answers, Side.CIRCUMSTANCES)
    menu = page._acting.menu(page._file, desk.store.get(Promise, linked.promise_id), "en")
    deeds = {action.text(): action for action in menu.actions()}

    def drive(dialog):
        assert dialog.form.values()["text"] == "Name the sites in an annex"
        dialog.form.fill({"owner": "Hélène Tremblay", "due": "2026-12-11"})
        dialog.main.click()

    answers.next_dialog(drive)
    deeds["Edit the promise…"].trigger()
    known = desk.store.get(Promise, linked.promise_id)
    assert (known.owner, known.by, known.due.day) == (Owner.CLIENT, "Hélène Tremblay", 11)
    with qtbot.waitSignal(page.stage_requested) as asked:
        deeds["See it in Keep promises"].trigger()
    assert asked.args == [Stage.PROMISES]


@pytest.fixture
def nobodys(page, desk):
    """A case in which both looked, and found circumstances only."""
    for side in (Side.MINE, Side.THEIRS):
        desk.do("remove", *desk.store.removal(line(desk, side)))
        assert not page.sheet.shares._nobody.isVisible()
        page.sheet.shares.seeking[side].button.click()


def test_a_problem_that_is_nobodys_is_said_calmly(page, desk, answers, nobodys):
    shares = page.sheet.shares
    incident = desk.store.get(Incident, INCIDENT)
    assert incident.no_own_part_on == incident.no_their_part_on == date(2026, 11, 17)
    assert shares._nobody.isVisible()
    assert "nobody’s doing" in shares._nobody.text()
    assert "note what one of you does" in shares._nobody.text()
    promise(page, desk, answers, Side.CIRCUMSTANCES)
    assert "stands under the circumstances" in shares._nobody.text()
    shares.seeking[Side.THEIRS].button.click()
    assert not shares._nobody.isVisible()
    assert desk.store.get(Incident, INCIDENT).no_their_part_on is None
    desk.history.undo()
    assert shares._nobody.isVisible()


def test_the_statement_to_initial_says_it_too(page, desk, answers, printed, nobodys):
    promise(page, desk, answers, Side.CIRCUMSTANCES)
    said = printed("fr")
    assert "Personne n’en est à l’origine" in said
    assert "Voici ce que chacun fait malgré tout." in said
    assert "Name the sites in an annex" in said
