"""The columns of the cost lines, and what the model tells beside their words."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

from consultdesk.domain.costing import Case

LINE = Qt.ItemDataRole.UserRole + 1
SHARE = Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    """The columns, from left to right."""

    LABEL = 0
    KIND = 1
    LOW = 2
    LIKELY = 3
    HIGH = 4
    AMOUNT = 5
    PAYERS = 6
    CLIENT = 7
    ME = 8


FIGURES = {Column.LOW: Case.LOW, Column.LIKELY: Case.LIKELY, Column.HIGH: Case.HIGH}
