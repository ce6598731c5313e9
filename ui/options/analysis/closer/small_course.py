"""The chart of one weight, small: to compare all criteria and to choose one."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from consultdesk.analysis.sensitivity import Sensitivity
from ui.kit import focus
from ui.kit.theme import theme_of
from ui.options.analysis.words import Words

_WIDE, _TALL, _NAME, _PAD = 98, 66, 20, 7


class SmallCourse(QAbstractButton):
    """Lines over one weight, with today's; pressing it shows them large."""

    def __init__(self, words: Words, found: Sensitivity) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._found = found
        name = words.short(found.criterion_id)
        turns = [words.share(one.share, decimals=1) for one in found.crossings if one.leads]
        self.setText(name)
        self.setObjectName(f"course_{found.criterion_id}")
        said = self.tr("{criterion}: the first place never changes").format(criterion=name)
        if turns:
            said = self.tr("{criterion}: the first place changes at {weights}")
            said = said.format(criterion=name, weights=", ".join(turns))
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDE), self._theme.px(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if on else "privateLine"), 2 if on else 1))
        painter.setBrush(theme.colour("privateHover" if on or self.underMouse() else "private"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(theme.font("axis", weight=600 if on else 500))
        painter.setPen(theme.colour("ink"))
        room = QRectF(theme.px(_PAD), 2, self.width() - 2 * theme.px(_PAD), theme.px(_NAME))
        text = QFontMetricsF(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        self._paint_lines(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        theme, found = self._theme, self._found
        pad, top = theme.px(_PAD), theme.px(_NAME + 3)
        plot = QRectF(pad, top, self.width() - 2 * pad, self.height() - top - pad)
        known = [s for course in found.courses for s in course.scores if s is not None]
        low, high = min(known, default=0.0), max(known, default=1.0)
        first = next(iter(found.order(found.now)), "")

        def at(share: float, score: float) -> QPointF:
            y = plot.bottom() - plot.height() * (score - low) / ((high - low) or 1.0)
            return QPointF(plot.left() + plot.width() * share, y)

        today = plot.left() + plot.width() * found.now
        painter.setPen(QPen(theme.colour("ink2"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(today, plot.top()), QPointF(today, plot.bottom()))
        for course in found.courses:
            leads = course.option_id == first
            painter.setPen(
                QPen(theme.colour("accent" if leads else "control"), 1.8 if leads else 1)
            )
            for (a, s), (b, t) in pairwise(zip(found.shares, course.scores, strict=True)):
                if s is not None and t is not None:
                    painter.drawLine(at(a, s), at(b, t))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        for one in found.crossings:
            if one.leads:
                painter.drawEllipse(at(one.share, one.score), 3, 3)
