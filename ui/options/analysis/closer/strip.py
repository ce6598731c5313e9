"""Who leads under each way of weighing and each method: seven answers in a row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.marks import paint_letter
from ui.kit.panels import border_pen
from ui.options.analysis.chart import Chart
from ui.options.analysis.method_words import MethodWords, method_names

_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class LeaderStrip(Chart):
    """A letter for each method under its name, filled where it agrees with the leader today."""

    _TALL, _NAMES, _BADGE = 78, 34, 24

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("leaders", parent)

    @override
    def lines(self) -> list[str]:
        return MethodWords(self._words).lines() if self._words else []

    @override
    def tall(self) -> int:
        said = self._words is not None and self._words.outcome.opinions
        return self._theme.px(self._TALL) if said else 1

    def _cell(self, place: int) -> QRectF:
        count = len(self._words.outcome.opinions) if self._words else 1
        wide = self.width() / max(count, 1)
        return QRectF(place * wide, 0, wide, self.height())

    @override
    def words_at(self, at: QPointF) -> str:
        if self._words is None:
            return ""
        names = method_names()
        for place, (opinion, option_id) in enumerate(self._words.outcome.opinions):
            if self._cell(place).contains(at):
                text = self.tr("{method}: {letter} first")
                return text.format(method=names[opinion], letter=self._words.letter(option_id))
        return ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter, theme, names = QPainter(self), self._theme, method_names()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        leader = self._words.outcome.verdict.leader
        for place, (opinion, option_id) in enumerate(self._words.outcome.opinions):
            cell = self._cell(place)
            if place:
                painter.setPen(border_pen("private", theme))
                painter.drawLine(cell.topLeft(), cell.bottomLeft())
            painter.setFont(theme.font("axis"))
            painter.setPen(theme.colour("ink2"))
            room = cell.adjusted(3, 0, -3, 0)
            room.setHeight(theme.px(self._NAMES))
            painter.drawText(room, _CENTRE, names[opinion])
            side = theme.px(self._BADGE)
            badge = QRectF(0, room.bottom() + theme.px(7), side, side)
            badge.moveLeft(cell.center().x() - side / 2)
            letter = self._words.letter(option_id)
            paint_letter(painter, badge, letter, theme, first=option_id == leader)
