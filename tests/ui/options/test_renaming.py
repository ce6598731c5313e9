"""Names typed where they stand: in the head of an option, beside the weight of a criterion."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from consultdesk.domain.change import edited
from consultdesk.domain.phrase import Phrase
from tests.ui.options.test_mouse import LEFT, spot
from ui.options.matrix.renaming import NameEditor

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def editors(stage):
    return [e for e in stage.matrix.findChildren(NameEditor) if e.isVisible()]


def double_click(stage):
    heads = stage.view.heads
    at = QPoint(heads.sectionViewportPosition(1) + 60, 20)
    QTest.mouseDClick(heads.viewport(), LEFT, pos=at)
    return editors(stage)[-1]


def test_a_double_click_on_a_head_renames_the_option_there(stage):
    editor = double_click(stage)
    assert editor.text() == "In two steps"
    assert stage.matrix.rect().contains(editor.geometry())
    QTest.keyClicks(editor, "In <b>three</b> steps")
    QTest.keyClick(editor, Key.Key_Return)
    assert stage.kept().options[0].name.en == "In <b>three</b> steps"
    assert stage.kept().options[0].name.fr == stage.file.options[0].name.fr
    assert not editors(stage)
    assert stage.view.hasFocus()
    stage.desk.history.undo()
    assert stage.kept().options[0].name.en == "In two steps"


@pytest.mark.parametrize(("key", "option"), [("trust", "C"), ("trust", "")])
def test_shift_f2_renames_the_option_or_the_criterion_of_the_cursor(stage, key, option):
    stage.go(key, option)
    stage.keys(key=Key.Key_F2, modifiers=SHIFT)
    QTest.keyClicks(editors(stage)[-1], "Another name")
    QTest.keyClick(editors(stage)[-1], Key.Key_Return)
    kept = stage.kept()
    named = kept.options[2] if option else next(c for c in kept.criteria if c.id == "trust")
    assert named.name.en == "Another name"


def test_a_double_click_on_a_name_renames_the_criterion_and_leaving_keeps_it(stage):
    names = stage.view.names
    place = stage.matrix.model.place_of("effort", "")
    QTest.mouseDClick(names.viewport(), LEFT, pos=spot(names, place, 40))
    QTest.keyClicks(editors(stage)[-1], "Their effort")
    stage.page.analysis.findings.scores.setFocus()
    assert next(c for c in stage.kept().criteria if c.id == "effort").name.en == "Their effort"


def test_a_name_typed_for_what_is_gone_goes_with_it(stage):
    editor = double_click(stage)
    QTest.keyClicks(editor, "Too late")
    stage.matrix.deeds.remove(stage.file.options[0])
    editor.leave(keep=True)
    assert [o.id for o in stage.kept().options] == ["B", "C", "D"]


def test_escape_and_an_empty_name_change_nothing(stage):
    before, steps = stage.kept(), stage.desk.history.count()
    editor = double_click(stage)
    QTest.keyClicks(editor, "Nothing")
    QTest.keyClick(editor, Key.Key_Escape)
    QTest.keyClick(double_click(stage), Key.Key_Return)
    editor = double_click(stage)
    QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClick(editor, Key.Key_Return)
    assert "name" in stage.matrix.hint.text()
    assert (stage.kept(), stage.desk.history.count()) == (before, steps)


def test_a_name_that_is_the_same_in_both_languages_is_typed_in_both(stage):
    first = stage.file.options[0]
    stage.desk.do("one", edited(first, name=Phrase("Transition", "")))
    editor = double_click(stage)
    assert (editor.text(), editor.placeholderText()) == ("", "Transition")
    QTest.keyClicks(editor, "Transition")
    QTest.keyClick(editor, Key.Key_Return)
    assert stage.kept().options[0].name == Phrase("Transition", "Transition")
