"""The sliders of the cost lines, laid over the cells that say who pays."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QTableView

from ui.kit.theme import theme_of
from ui.options.costing.columns import Column
from ui.options.costing.model import CostingModel, shareable
from ui.options.costing.slider import PayerSlider, slider_rect


class PayerSliders(QObject):
    """Keeps one slider for each line whose payers are open, where its cell is."""

    moved = Signal(str, int, str)

    def __init__(self, table: QTableView, lines: CostingModel) -> None:
        super().__init__(table)
        self._table, self._lines = table, lines
        self._theme = theme_of(table)
        self._made: list[PayerSlider] = []
        table.verticalScrollBar().valueChanged.connect(self.place)

    def of(self, row: int) -> PayerSlider | None:
        """Give the slider of a row, none where who pays goes without saying."""
        self._fill()
        shown = 0 <= row < len(self._lines.lines) and shareable(self._lines.lines[row])
        return self._made[row] if shown else None

    def _fill(self) -> None:
        while len(self._made) < len(self._lines.lines):
            slider = PayerSlider(self._table.viewport())
            slider.moved.connect(self.moved)
            slider.left.connect(self._table.setFocus)
            self._made.append(slider)

    def place(self) -> None:
        """Show what the lines say, each slider in its cell."""
        self._fill()
        for row, slider in enumerate(self._made):
            if self.of(row) is None:
                slider.hide()
                continue
            line, words = self._lines.lines[row], self._lines.words
            title = self._lines.words.line(line, Column.LABEL)
            slider.show_line(line, title, words.shares(line))
            cell = self._table.visualRect(self._lines.index(row, Column.PAYERS))
            slider.setGeometry(slider_rect(QRectF(cell), self._theme).toRect())
            slider.show()
