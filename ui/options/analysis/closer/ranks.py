"""The chances of every rank: one bar per option, one part per rank."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.analysis.outcome import Ranked
from ui.kit.charts import track_colour
from ui.kit.marks import paint_letter
from ui.options.analysis.chart import Chart
from ui.options.analysis.sure_words import SureWords

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class RankChances(Chart):
    """First in the strongest tint, last in the faintest, each part with its rank in figures."""

    _STEP, _TALL, _BADGE, _LEFT_AT, _FIGURES = 30, 18, 19, 30, 44

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rank_chances", parent)

    def _options(self) -> list[Ranked]:
        if self._words is None:
            return []
        found = [self._words.outcome.option(o) for o in self._words.outcome.ranking]
        return [option for option in found if option is not None and option.chances is not None]

    @override
    def lines(self) -> list[str]:
        return SureWords(self._words).ranks() if self._words else []

    @override
    def tall(self) -> int:
        return max(len(self._options()) * self._theme.px(self._STEP), 1)

    @override
    def words_at(self, at: QPointF) -> str:
        place, lines = int(at.y() // self._theme.px(self._STEP)), self.lines()
        return lines[place] if 0 <= place < len(lines) else ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, option in enumerate(self._options()):
            row = QRectF(0, place * theme.px(self._STEP), self.width(), theme.px(self._STEP))
            badge = QRectF(0, 0, theme.px(self._BADGE), theme.px(self._BADGE))
            badge.moveTop(row.center().y() - badge.height() / 2)
            letter = self._words.letter(option.option_id)
            paint_letter(painter, badge, letter, theme, first=place == 0)
            wide = row.width() - theme.px(self._LEFT_AT + self._FIGURES)
            bar = QRectF(theme.px(self._LEFT_AT), 0, wide, theme.px(self._TALL))
            bar.moveTop(row.center().y() - bar.height() / 2)
            self._paint_ranks(painter, bar, option)
            painter.setFont(theme.font("small", weight=500, tabular=True))
            painter.setPen(theme.colour("ink"))
            painter.drawText(row, _RIGHT, self._words.chance(option.option_id))

    def _paint_ranks(self, painter: QPainter, bar: QRectF, option: Ranked) -> None:
        theme, chances = self._theme, option.chances or ()
        painter.setFont(theme.font("axis", weight=600, tabular=True))
        x = bar.left()
        for rank, chance in enumerate(chances):
            wide = bar.width() * chance
            box = QRectF(x, bar.top(), max(wide - 1, 0), bar.height())
            strength = 1 - rank / max(len(chances) - 1, 1)
            painter.fillRect(box, self._tint(strength))
            if wide > theme.px(15):
                painter.setPen(theme.colour("onAccent" if strength > _DARK else "ink"))
                painter.drawText(box, _CENTRE, str(rank + 1))
            x += wide

    def _tint(self, strength: float) -> QColor:
        pale, deep = track_colour(self._theme, private=True), self._theme.colour("accent")
        return QColor(
            *(
                round(low + (high - low) * strength)
                for low, high in zip(pale.getRgb()[:3], deep.getRgb()[:3], strict=True)  # type: ignore[index]
            )
        )


_DARK = 0.55
