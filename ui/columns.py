"""Two columns that stand side by side where there is room, else one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget


class Columns(QBoxLayout):
    """The wide column and the narrow one; `fit(width)` chooses how they stand."""

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], *, gap: int, spacing: int
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._gap, self._spacing = gap, spacing
        self.setSpacing(gap)
        self._left, self._right = _stacked(left, spacing), _stacked(right, spacing)
        self.addLayout(self._left)
        self.addLayout(self._right)

    def fit(self, width: int, least: int, shares: tuple[int, int]) -> None:
        """Stand side by side in these shares from `least` pixels on."""
        beside = width >= least
        ways = QBoxLayout.Direction
        self.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.setSpacing(self._gap if beside else self._spacing)
        for place, share in enumerate(shares):
            self.setStretch(place, share if beside else 0)


def _stacked(parts: Sequence[QWidget], spacing: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column
