"""When two options are too close, a few answers by pairs say which suits better."""

from PySide6.QtWidgets import QMenu

from consultdesk.analysis.tie_break import Answer
from consultdesk.domain.matrix import weigh
from consultdesk.domain.options import Viewpoint
from ui.kit.switches import Segmented

CLOSE = "Two options are close: a few questions…"


def bring_close(stage):
    """Let the delay weigh so little that D comes next to A."""
    sheet = stage.kept()
    view = sheet.perspective(Viewpoint.CLIENT)
    delay = next(c for c in sheet.criteria if c.id == "delay")
    stage.desk.do("Weigh", *weigh(sheet, view, delay, 11))


def test_answers_are_told_at_once_and_change_nothing(stage, choose):
    bring_close(stage)
    before = stage.kept()

    def drive(dialog):
        switches = dialog.findChildren(Segmented)
        assert len(switches) == len(dialog.questions) <= 5
        assert "of the weights that agree" in dialog.said.text()
        for switch in switches:
            switch.button(Answer.FIRST).click()
        assert dialog.said.text().startswith("A comes before D in 100%")
        for switch in switches:
            switch.button("").click()
        assert "100%" not in dialog.said.text()
        dialog.accept()

    choose(CLOSE, drive)
    assert stage.kept() == before


def test_a_clear_order_asks_nothing(stage, choose):
    stage.go("delay")
    stage.keys("w")
    menu = stage.page.findChildren(QMenu, "weighing")[-1]
    assert CLOSE not in [action.text() for action in menu.actions()]
    menu.close()
