"""Who could pay what: for each option the shares that suit my ceiling, the client, and both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.analysis.agreement import Agreement, Span
from consultdesk.domain.options import Viewpoint
from ui.kit.charts import track_colour
from ui.kit.marks import paint_letter
from ui.options.analysis.chart import Chart
from ui.options.analysis.payer_words import PayerWords
from ui.options.analysis.words import Words

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


class PayerZones(Chart):
    """Shares that the client pays from none to all: my ceiling above, the client below, both."""

    _STEP, _BADGE, _TRACK, _FOOT, _BAND = 46, 19, 12, 20, 4

    def __init__(self, name: str, label: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._label = label
        self._found: Sequence[Agreement] = ()

    def show_zones(self, words: Words, found: Sequence[Agreement]) -> None:
        """Show some zones of an outcome, in this order."""
        self._found = found
        self.show_words(words)

    @override
    def lines(self) -> list[str]:
        return [PayerWords(self._words).line(one) for one in self._found] if self._words else []

    @override
    def tall(self) -> int:
        px = self._theme.px
        return max(len(self._found) * px(self._STEP) + (px(self._FOOT) if self._found else 0), 1)

    @override
    def words_at(self, at: QPointF) -> str:
        place, lines = int(at.y() // self._theme.px(self._STEP)), self.lines()
        return lines[place] if 0 <= place < len(lines) else ""

    def _track(self, place: int) -> QRectF:
        px = self._theme.px
        left = px(self._label)
        track = QRectF(left, 0, self.width() - left - px(20), px(self._TRACK))
        track.moveTop((place + 0.5) * px(self._STEP) - track.height() / 2)
        return track

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None or not self._found:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = PayerWords(self._words)
        for place, one in enumerate(self._found):
            track = self._track(place)
            self._paint_name(painter, track, one, words.name(one))
            self._paint_zones(painter, track, one)
            self._paint_breaks(painter, track, one)
        self._paint_axis(painter, self._words)

    def _paint_name(self, painter: QPainter, track: QRectF, one: Agreement, name: str) -> None:
        theme = self._theme
        if one.line_id is None and self._words is not None:
            side = theme.px(self._BADGE)
            badge = QRectF(0, track.center().y() - side / 2, side, side)
            first = one.option_id == self._words.outcome.verdict.leader
            paint_letter(painter, badge, name, theme, first=first)
            return
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink"))
        room = QRectF(0, track.top(), theme.px(self._label - 10), track.height())
        text = QFontMetricsF(painter.font()).elidedText(
            name, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, text)

    def _paint_zones(self, painter: QPainter, track: QRectF, one: Agreement) -> None:
        theme, band = self._theme, self._theme.px(self._BAND)
        painter.fillRect(track, track_colour(theme, private=True))
        beyond = QRectF(track)
        beyond.setLeft(track.left() + track.width() * one.most)
        painter.fillRect(beyond, theme.colour("private"))
        painter.setPen(Qt.PenStyle.NoPen)
        for span in one.zones:
            zone = self._span(track, span)
            painter.setBrush(theme.colour("accentLine"))
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(zone)
        painter.setPen(Qt.PenStyle.NoPen)
        above, below = QRectF(track), QRectF(track)
        above.setHeight(band)
        above.moveBottom(track.top() - 2)
        below.setHeight(band)
        below.moveTop(track.bottom() + 2)
        painter.setBrush(theme.colour("privateInk"))
        for span in one.within:
            painter.drawRect(self._span(above, span))
        painter.setBrush(QBrush(theme.colour("accent"), Qt.BrushStyle.Dense3Pattern))
        for span in one.wanted:
            painter.drawRect(self._span(below, span))
        self._paint_today(painter, track, one.now)

    def _span(self, track: QRectF, span: Span) -> QRectF:
        left = track.left() + track.width() * span[0]
        wide = max(track.width() * (span[1] - span[0]), 2)
        return QRectF(left, track.top(), wide, track.height())

    def _paint_today(self, painter: QPainter, track: QRectF, now: float) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour("private"), 1.5))
        painter.setBrush(theme.colour("ink"))
        painter.drawEllipse(QPointF(track.left() + track.width() * now, track.center().y()), 5, 5)

    def _paint_breaks(self, painter: QPainter, track: QRectF, one: Agreement) -> None:
        theme, words = self._theme, self._words
        if words is None:
            return
        painter.setFont(theme.font("axis", weight=600))
        for turn in one.breaks:
            x = track.left() + track.width() * turn.share
            mine = turn.viewpoint is Viewpoint.MINE
            top = track.top() - 8 if mine else track.bottom() + 8
            painter.setPen(QPen(theme.colour("ink"), 1.5))
            painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()))
            box = QRectF(x - 12, top - 7, 24, 14)
            letter = words.letter(turn.after)
            wide = QFontMetricsF(painter.font()).horizontalAdvance(letter) + 4
            ground = QRectF(x - wide / 2, box.top() + 1, wide, 12)
            painter.fillRect(ground, theme.colour("private"))
            painter.drawText(box, _CENTRE, letter)

    def _paint_axis(self, painter: QPainter, words: Words) -> None:
        theme = self._theme
        painter.setFont(theme.font("axis", tabular=True))
        painter.setPen(theme.colour("ink2"))
        track = self._track(len(self._found) - 1)
        top = len(self._found) * theme.px(self._STEP)
        for tick in _TICKS:
            x = track.left() + track.width() * tick
            painter.drawText(QRectF(x - 30, top, 60, theme.px(14)), _CENTRE, words.share(tick))
