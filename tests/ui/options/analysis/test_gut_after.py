"""The gut feeling set beside the figures: one calm question, and the criterion it may bring."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.change import edited
from consultdesk.domain.decisions import GutFeeling
from ui.kit.buttons import Button


@pytest.fixture
def parted(stage):
    """Somebody who first felt B, while the figures put A first."""
    stage.desk.do("feel", edited(stage.file.gut_feeling, option_id="B"))
    return stage


def after(stage):
    return stage.page.analysis.findings.afterthought


def feeling(stage):
    return stage.store.all(GutFeeling)[0]


def test_where_both_agree_nothing_is_asked(stage):
    assert after(stage).sentence.text() == "You first felt A, and the figures say so too."
    assert not after(stage).missing.isVisibleTo(stage.page)
    assert not stage.page.findChild(Button, "gut_parting").isVisibleTo(stage.page)


def test_where_they_part_the_panel_asks_what_is_missing(parted):
    link = parted.page.findChild(Button, "gut_parting")
    assert link.text() == "You first felt B"
    link.click()
    assert after(parted).missing.editor.hasFocus()
    assert "Both may be right" in after(parted).sentence.text()
    QTest.keyClicks(after(parted).missing.editor, "Calm before the board")
    QTest.keyClick(after(parted).missing.editor, Qt.Key.Key_Return)
    assert feeling(parted).after_why.reveal() == "Calm before the board"
    assert not link.isVisibleTo(parted.page)
    parted.desk.history.undo()
    assert not feeling(parted).after_why
    assert after(parted).missing.value() == ""


def test_what_is_missing_becomes_a_criterion(parted, answers):
    def fill(dialog):
        assert dialog.form.field("name").value() == "Calm"
        dialog.submit()

    QTest.keyClicks(after(parted).missing.editor, "Calm")
    answers.next_dialog(fill)
    parted.page.findChild(Button, "add_missing").click()
    assert [c.name.en for c in parted.kept().criteria][-1] == "Calm"
    assert feeling(parted).after_why.reveal() == "Calm"


def test_the_figures_may_convince_or_not(parted):
    parted.page.findChild(Button, "gut_now_A").click()
    assert feeling(parted).after_option_id == "A"
    assert after(parted).sentence.text().endswith("with the figures in view, you take A.")
    assert not after(parted).missing.isVisibleTo(parted.page)
    parted.page.findChild(Button, "gut_now_B").click()
    assert "keep to it" in after(parted).sentence.text()
    parted.page.findChild(Button, "gut_now_D").click()
    assert after(parted).sentence.text().endswith("and you now take D.")
    assert feeling(parted).option_id == "B"


def test_a_skipped_feeling_is_left_alone(stage):
    stage.desk.do("skip", edited(stage.file.gut_feeling, option_id=None, skipped=True))
    assert not after(stage).isVisibleTo(stage.page)
