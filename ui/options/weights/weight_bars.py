"""Criteria with the weight that answers give them so far, each a name, a bar and a percentage."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Locale
from ui.kit.charts import paint_quantity
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.options.weights.words import percents


class WeightBars(QWidget):
    """A line for each criterion; dashes while nothing follows from the answers yet."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        theme = theme_of(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnStretch(0, 1)
        self._lines: dict[str, tuple[_Bar, Label]] = {}
        for row, (key, name) in enumerate(names.items()):
            label = Label(name, style="small").eliding()
            label.setToolTip(plain(name))
            share = Label("–", style="small").weighted(500).tabular()
            share.aligned(Qt.AlignmentFlag.AlignRight)
            share.setFixedWidth(theme.px(40))
            bar = _Bar()
            for column, widget in enumerate((label, bar, share)):
                grid.addWidget(widget, row, column)
            self._lines[key] = (bar, share)

    def show_shares(self, shares: Mapping[str, float], locale: Locale) -> None:
        """Show shares of 1 by criterion id, or that there are none."""
        texts = percents({key: Decimal(repr(value)) for key, value in shares.items()}, locale)
        for key, (bar, share) in self._lines.items():
            share.setText(texts.get(key, "–"))
            bar.show_share(shares.get(key, 0.0))

    def text(self, key: str) -> str:
        """Return the weight shown for a criterion."""
        return self._lines[key][1].text()


class _Bar(QWidget):
    """A thin bar filled to a share."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill the bar to a share of 1."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(70), self._theme.px(10))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_quantity(QPainter(self), rect, self._share, self._theme, best=True)
