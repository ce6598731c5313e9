"""The factor of past incidents: said once there are enough of them, declined and asked for again.

The costing offers to multiply hours by it; where they were just multiplied, it does not offer it
twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import Change, edited
from consultdesk.domain.costing import CostLine
from consultdesk.domain.hindsight import Correction, correctable, corrected, correction
from consultdesk.domain.practice import Practice
from consultdesk.wording.numbers import decimal
from ui.kit.buttons import Button
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office


class CorrectionWords(QWidget):
    """What past incidents say of my estimates, with the way to have none of it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._found: Correction | None = None
        self.words = Label("", style="small", colour="ink2", wrap=True)
        self.words.setObjectName("correction")
        self.decline = Button("", "link", size="small")
        self.decline.setObjectName("decline_correction")
        self.decline.clicked.connect(self._decline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(4))
        column.addWidget(self.words)
        self.row = QHBoxLayout()
        self.row.setSpacing(theme_of(self).px(8))
        self.row.addWidget(self.decline)
        self.row.addStretch(1)
        column.addLayout(self.row)
        office.desk.changed.connect(self._heard)
        self.read()

    @property
    def factor(self) -> Decimal | None:
        """The factor on offer: there are enough incidents, and it was not declined."""
        if self._found is None or not self._found.offered:
            return None
        return None if self._office.practice.correction_declined else self._found.factor

    def read(self) -> None:
        """Read what past incidents took, and say what comes of it."""
        self._found = correction(self._office.desk.store.all(ActualCost))
        self.show_found()

    def show_found(self) -> None:
        """Say the factor with its count; below enough incidents, say nothing."""
        found = self._found
        offered = found is not None and found.offered
        self.setVisible(offered)
        if found is None or not offered:
            return
        declined = self._office.practice.correction_declined
        words = QCoreApplication.translate(
            "Correction",
            "Over %n incident(s), the hours came to {factor} times the likely ones (median).",
            None,
            found.incidents,
        )
        self.words.setText(words.format(factor=decimal(found.factor, self._office.locale)))
        self.words.setVisible(not declined)
        again = self.tr("Show my correction factor")
        self.decline.setText(again if declined else self.tr("Not for me"))

    def _decline(self) -> None:
        practice = self._office.practice
        said = self.tr("Decline my correction factor")
        if practice.correction_declined:
            said = self.tr("Ask for my correction factor")
        change = edited(practice, correction_declined=not practice.correction_declined)
        self._office.desk.do(said, change)

    def _heard(self, changes: Sequence[Change]) -> None:
        if any(isinstance(change.record, (ActualCost, Practice)) for change in changes):
            self.read()


class CorrectionOffer(CorrectionWords):
    """The same above the costing of an option, with the way to multiply its hours at once."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        self._lines: tuple[CostLine, ...] = ()
        self._done: dict[str, Decimal] = {}
        self.apply = Button("", size="small")
        super().__init__(office, parent)
        self.setObjectName("correction_offer")
        self.apply.setObjectName("apply_correction")
        self.apply.clicked.connect(self._apply)
        self.row.insertWidget(0, self.apply)
        self.show_found()

    def show_lines(self, lines: Sequence[CostLine]) -> None:
        """Offer it for these lines: those of my hours that it was not applied to just now."""
        self._lines = tuple(line for line in lines if self._waits(line))
        self.show_found()

    @override
    def show_found(self) -> None:
        super().show_found()
        if self.factor is None:
            self.apply.hide()
            return
        self.setVisible(bool(self._lines))
        words = self.tr("Multiply these hours by {factor}")
        self.apply.setText(words.format(factor=decimal(self.factor, self._office.locale)))
        self.apply.show()

    def _waits(self, line: CostLine) -> bool:
        return correctable(line) and self._done.get(line.id) != line.likely

    def _apply(self) -> None:
        if self.factor is None:
            return
        changes = corrected(self._lines, self.factor)
        if self._office.desk.do(self.tr("Multiply hours by my correction factor"), *changes):
            after = (change.after for change in changes)
            self._done |= {one.id: one.likely for one in after if isinstance(one, CostLine)}
            self.show_lines(self._lines)
