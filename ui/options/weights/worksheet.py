"""The fast form to type what a client wrote on the paper worksheet, and how near the guess was."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import OptionSheet, Perspective, Weight
from consultdesk.domain.weighing import confirmed, written
from ui.kit.dates import DateField
from ui.kit.form import Missing
from ui.kit.words import Label
from ui.office import Office
from ui.options.showing import Showing
from ui.options.weights.guess_words import guess_title, guess_words
from ui.options.weights.settled import SettledDialog
from ui.options.weights.swing_rows import SwingRows
from ui.options.weights.words import called
from ui.refusals import sentence
from ui.typed_days import TypedDays

_WIDTH = 540
_FULL = Decimal(100)


class WorksheetDialog(SettledDialog):
    """One field per criterion in the order of the paper; Enter moves on, then the day."""

    def __init__(
        self, office: Office, showing: Showing, view: Perspective, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("Worksheet", "What the client wrote")
        super().__init__(title, width=_WIDTH, parent=parent)
        self._office, self._showing, self._view = office, showing, view
        words = QCoreApplication.translate(
            "Worksheet",
            "Type the points of the paper worksheet from top to bottom; Enter moves on. "
            "They become the weights of the client’s view.",
        )
        self.column.addWidget(Label(words, style="body", colour="ink2", wrap=True))
        self.rows = SwingRows(showing, view, ranged=False)
        self.rows.finished.connect(self._ask_day)
        self.column.addWidget(self.rows)
        day = QCoreApplication.translate("Worksheet", "Confirmed by the client on")
        self.on = DateField(day, office.today(), days=TypedDays(office))
        self.on.named(day, "on")
        self.column.addWidget(self.on)
        self.add_cancel()
        self.main = self.add_button(
            QCoreApplication.translate("Worksheet", "Take these priorities"), "primary"
        )
        self.main.setObjectName("submit")
        self.main.clicked.connect(self.submit)
        self.rows.fit(_WIDTH - 60, parent, 340)
        self.rows.begin()

    def _ask_day(self) -> None:
        self.on.editor.setFocus()

    def submit(self) -> None:
        """Set the client's weights and their day in one step, close, and say how near I was."""
        self.rows.clear_complaints()
        self.on.clear_complaint()
        try:
            changes = self._changes()
        except Missing as missing:
            if missing.field == "on":
                self.on.complain(missing.sentence)
            else:
                self.rows.complain(missing.field, missing.sentence)
            self.settle()
            return
        step = QCoreApplication.translate("Worksheet", "Take the client’s priorities")
        if not self._office.desk.do(step, *changes):
            return
        self.accept()
        self._tell(changes)

    def _changes(self) -> tuple[Change, ...]:
        if unread := self.on.unread():
            raise Missing("on", unread)
        day = (self.on.value(), self._office.today())
        try:
            confirmed(self._view, *day)
        except Refused as refusal:
            raise Missing("on", sentence(refusal, self._office.locale)) from None
        points = _full(self.rows.points())
        try:
            return written(self._showing.sheet, self._view, points, day)
        except Refused as refusal:
            key = str(refusal.facts.get("criterion_id", ""))
            raise Missing(key, sentence(refusal, self._office.locale)) from None

    def _tell(self, changes: tuple[Change, ...]) -> None:
        sheet = self._showing.sheet
        thought = sheet.shares(self._view)
        said = _after(sheet, self._view, changes)
        names = {
            c.id: called(c, self._view, self._showing.language) for c in sheet.counted(self._view)
        }
        guess = self._view.confirmed_on is None
        lines = guess_words(names, thought, said, self._office.locale, guess=guess)
        self._office.dialogs.tell(guess_title(thought, said), detail="\n".join(lines))


def _full(points: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Let the largest count as 100, as a client may have begun from another figure."""
    most = max(points.values(), default=Decimal(0))
    if not 0 < most <= _FULL:
        return dict(points)
    return {key: value * _FULL / most for key, value in points.items()}


def _after(
    sheet: OptionSheet, view: Perspective, changes: tuple[Change, ...]
) -> dict[str, Decimal]:
    """Give the shares that the changes lead to."""
    known = {c.id: sheet.weight(view, c) for c in sheet.counted(view)}
    points = {key: weight.points if weight else Decimal(0) for key, weight in known.items()}
    for change in changes:
        if isinstance(change.after, Weight):
            points[change.after.criterion_id] = change.after.points
    whole = sum(points.values(), Decimal(0))
    return {key: value / whole if whole else Decimal(0) for key, value in points.items()}
