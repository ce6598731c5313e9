"""The dialog that weighs by swing: how much each move from worst to best matters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Perspective, Viewpoint
from consultdesk.domain.weighing import ranges, swings, swung
from ui.kit.buttons import Button
from ui.kit.form import Missing
from ui.kit.words import Label
from ui.office import Office
from ui.options.showing import Showing
from ui.options.weights.settled import SettledDialog
from ui.options.weights.swing_rows import SwingRows
from ui.refusals import sentence

_WIDTH = 640


class SwingDialog(SettledDialog):
    """Asks for swings of 0 to 100, the first pick at 100, each with a range where one is unsure."""

    def __init__(
        self, office: Office, showing: Showing, view: Perspective, parent: QWidget
    ) -> None:
        self._step = QCoreApplication.translate("Weighing", "Weigh by swing")
        super().__init__(self._step, width=_WIDTH, parent=parent)
        self._office, self._showing, self._view = office, showing, view
        words = QCoreApplication.translate(
            "Weighing",
            "Imagine every criterion at its worst. Which one would you bring to its best first? "
            "Give it 100, then say how much each other move matters beside it.",
        )
        self.column.addWidget(Label(words, style="body", colour="ink2", wrap=True))
        self.rows = SwingRows(showing, view, ranged=True)
        self.rows.fill(swings(showing.sheet, view), ranges(showing.sheet, view))
        self.rows.finished.connect(self.submit)
        if view.viewpoint is not Viewpoint.CLIENT:
            self._offer_theirs()
        self.column.addWidget(self.rows)
        unsure = QCoreApplication.translate(
            "Weighing",
            "Where you are unsure, say at least and at most: the simulation stays within them.",
        )
        self.column.addWidget(Label(unsure, style="small", colour="ink2", wrap=True))
        self.add_cancel()
        self.main = self.add_button(self._step, "primary")
        self.main.setObjectName("submit")
        self.main.clicked.connect(self.submit)
        self.rows.fit(_WIDTH - 60, parent)
        self.rows.begin()

    def _offer_theirs(self) -> None:
        """Offer to begin from what the client weighs, so that only what differs is typed."""
        words = QCoreApplication.translate("Weighing", "Begin with the client’s weights")
        link = Button(words, "link", size="small")
        link.setObjectName("begin_with_theirs")
        link.calling(self.take_theirs)
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def take_theirs(self) -> None:
        """Show the client's swings, and go to the first one that the client does not have."""
        sheet = self._showing.sheet
        theirs = sheet.perspective(Viewpoint.CLIENT)
        if theirs is not None:
            self.rows.fill(swings(sheet, theirs), ranges(sheet, theirs))
            mine = [c.id for c in sheet.counted(self._view)]
            apart = [key for key in mine if key not in swings(sheet, theirs)]
            self.rows.go_to(next(iter([*apart, *mine]), ""))

    def submit(self) -> None:
        """Weigh in one step and close, or say beside a criterion what is still to settle."""
        self.rows.clear_complaints()
        try:
            points, around = self.rows.points(), self.rows.ranges()
            changes = swung(self._showing.sheet, self._view, points, around)
        except Missing as missing:
            self.rows.complain(missing.field, missing.sentence)
            self.settle()
            return
        except Refused as refusal:
            key = str(refusal.facts.get("criterion_id", ""))
            self.rows.complain(key, sentence(refusal, self._office.locale))
            return
        self._office.desk.do(self._step, *changes)
        self.accept()
