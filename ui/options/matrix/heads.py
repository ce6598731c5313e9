"""The heads of the options: letter, name, summary; frozen above the matrix."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget
from typing_extensions import override

from ui.kit.marks import paint_letter
from ui.kit.panels import border_pen
from ui.kit.theme import theme_of
from ui.kit.words import paint_lines, plain, wrapped_lines
from ui.options.faces import FACE, OptionFace
from ui.options.matrix.dragging import Dragging
from ui.options.matrix.letters import on_paper
from ui.options.matrix.painting import NAME_PAD, PAD

_BADGE = 22
_GAP = 8
_LINE = 16
_MOST_LINES = 3
_SUMMARY_TOP = 40
_BARE = 46
_NAME_LINE = 18
_NAME_LINES = 3
_TOP_RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
_BETTER = 30
_PAPER = 38


class OptionHeads(QHeaderView):
    """Paints one head per option; the chosen one is tinted, the first has a filled letter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme_of(self)
        self._chosen = 0
        self._summaries = True
        self.drag = Dragging(self.viewport(), self._held_at)
        self._tall = self._theme.px(_BARE)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(self._theme.px(40))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(QCoreApplication.translate("OptionMatrix", "Options"))
        self.setMouseTracking(True)

    def name_rect(self, section: int) -> QRect:
        """Give where the name of an option lies."""
        theme = self._theme
        left = self.sectionViewportPosition(section) + theme.px(PAD + _BADGE)
        right = self.sectionViewportPosition(section) + self.sectionSize(section)
        return QRect(left, theme.px(PAD - 4), right - left - theme.px(4), theme.px(_BADGE + 8))

    def _held_at(self, at: QPoint) -> int:
        """Give the option under a point; the title of the names is no option."""
        return self.logicalIndexAt(at) or -1

    def choose(self, column: int) -> None:
        """Tint the head of the chosen option."""
        self._chosen = column
        self.viewport().update()

    def measure(self, width: int, *, summaries: bool) -> int:
        """Work out the height that the heads need when options are that wide."""
        theme = self._theme
        tall = theme.px(_BARE)
        for face in self._faces():
            lines = self._summary(face, width, summaries=summaries)
            more = (len(self._name_lines(face, width)) - 1) * theme.px(_NAME_LINE)
            bottom = theme.px(_BARE) + more
            if lines:
                bottom = theme.px(_SUMMARY_TOP + 11) + more + len(lines) * theme.px(_LINE) + 1
            tall = max(tall, bottom)
        return tall

    def take(self, height: int, *, summaries: bool) -> None:
        """Take a height, with the summaries or without."""
        self._tall, self._summaries = height, summaries
        self.setFixedHeight(height)

    def _faces(self) -> list[OptionFace]:
        across = Qt.Orientation.Horizontal
        faces = (self.model().headerData(n, across, FACE) for n in range(self.count()))
        return [face for face in faces if isinstance(face, OptionFace)]

    def _name_lines(self, face: OptionFace, width: float) -> list[str]:
        """Give a name on as many lines as it needs, three at most."""
        return self._wrapped(face, width, _kept(face) if self._marked(face, width) else 0)

    def _marked(self, face: OptionFace, width: float) -> bool:
        """Tell whether the quiet mark fits beside the name, as its tip says the same.

        The letter on paper takes its place at any price: both are spoken of with the client.
        """
        if not face.mark or face.paper:
            return bool(face.mark)
        beside, alone = (len(self._wrapped(face, width, kept)) for kept in (_kept(face), 0))
        return beside == alone

    def _wrapped(self, face: OptionFace, width: float, kept: int) -> list[str]:
        theme = self._theme
        font = theme.font("body", weight=500)
        room = width - theme.px(PAD + _BADGE + _GAP + 4 + kept)
        wrapped = wrapped_lines(face.name, font, room) or [""]
        if len(wrapped) > _NAME_LINES:
            rest = " ".join(wrapped[_NAME_LINES - 1 :])
            cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
            wrapped = [*wrapped[: _NAME_LINES - 1], cut]
        return wrapped

    def _summary(self, face: OptionFace, width: float, *, summaries: bool) -> list[tuple[str, str]]:
        """Give the lines under a name with their colours: what to watch first, then the summary."""
        theme = self._theme
        font = theme.font("small")
        room = width - 2 * theme.px(PAD)
        watch = wrapped_lines(face.watch, font, room) if face.watch else []
        lines = [(line, "amber") for line in watch]
        if not summaries or not face.summary:
            return lines
        wrapped = wrapped_lines(face.summary, font, room)
        left = max(_MOST_LINES - len(lines), 1)
        shown = wrapped[:left]
        if len(wrapped) > left:
            shown[-1] = QFontMetricsF(font).elidedText(
                shown[-1] + " " + wrapped[left], Qt.TextElideMode.ElideRight, room
            )
        return lines + [(line, "ink2") for line in shown]

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._tall)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        place = QRectF(rect)
        theme = self._theme
        chosen = logicalIndex == self._chosen and logicalIndex > 0
        painter.fillRect(place, theme.colour("selected" if chosen else "sheet"))
        painter.setPen(border_pen("shared", theme))
        bottom = place.bottom() - 0.5
        painter.drawLine(QPointF(place.left(), bottom), QPointF(place.right(), bottom))
        if logicalIndex == 0:
            edge = place.right() - 0.5
            painter.drawLine(QPointF(edge, place.top()), QPointF(edge, place.bottom()))
            self._paint_titles(painter, place)
        else:
            self._paint_head(painter, place, logicalIndex)
        edge = self.drag.edge(logicalIndex)
        if edge:
            left = place.left() if edge < 0 else place.right() - 2
            painter.fillRect(QRectF(left, place.top(), 2, place.height()), theme.colour("accent"))
        painter.restore()

    def _paint_titles(self, painter: QPainter, place: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink3"))
        line = QRectF(place.left(), place.bottom() - theme.px(27), place.width(), theme.px(17))
        inner = line.adjusted(theme.px(NAME_PAD), 0, -theme.px(PAD), 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, left, QCoreApplication.translate("OptionMatrix", "Criterion"))
        painter.drawText(inner, right, QCoreApplication.translate("OptionMatrix", "Weight"))
        note = str(self.model().headerData(0, Qt.Orientation.Horizontal, FACE) or "")
        tall = theme.px(_LINE)
        lines = wrapped_lines(note, painter.font(), inner.width()) if note else []
        top = inner.top() - theme.px(4) - len(lines) * tall
        if top > place.top():
            room = QRectF(inner.left(), top, inner.width(), len(lines) * tall)
            paint_lines(painter, room, lines, tall, _TOP_RIGHT)

    def _paint_head(self, painter: QPainter, place: QRectF, section: int) -> None:
        face = self.model().headerData(section, Qt.Orientation.Horizontal, FACE)
        if not isinstance(face, OptionFace):
            return
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad, side = theme.px(PAD), theme.px(_BADGE)
        badge = QRectF(place.left() + pad, place.top() + pad, side, side)
        paint_letter(painter, badge, face.letter, theme, first=face.first)
        font = theme.font("body", weight=500)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        name = badge.adjusted(side + theme.px(_GAP), 0, 0, 0)
        name.setRight(place.right() - theme.px(4))
        if self._marked(face, place.width()):
            name.setRight(self._paint_mark(painter, name, face.mark))
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
        words = self._name_lines(face, place.width())
        for text in words:
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, text)
            name.translate(0, theme.px(_NAME_LINE))
        painter.setFont(theme.font("small"))
        line = theme.px(_LINE)
        y = place.top() + theme.px(_SUMMARY_TOP) + (len(words) - 1) * theme.px(_NAME_LINE)
        for text, token in self._summary(face, place.width(), summaries=self._summaries):
            painter.setPen(theme.colour(token))
            box = QRectF(place.left() + pad, y, place.width(), line)
            paint_lines(painter, box, [text], line, Qt.AlignmentFlag.AlignTop)
            y += line

    def _paint_mark(self, painter: QPainter, name: QRectF, mark: str) -> float:
        """Paint the quiet mark at the end of a name, and give its left."""
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink3"))
        right = name.right() - theme.px(PAD - 4)
        left = right - QFontMetricsF(painter.font()).horizontalAdvance(mark)
        room = QRectF(left, name.top(), right - left + 1, name.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, mark)
        return left - theme.px(6)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._explain(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _explain(self, pos: QPoint, at: QPoint) -> None:
        section = self.logicalIndexAt(pos)
        face = self.model().headerData(section, Qt.Orientation.Horizontal, FACE)
        if isinstance(face, str) and face:
            QToolTip.showText(at, plain(face), self)
        elif isinstance(face, OptionFace):
            words = [face.name, face.watch, on_paper(face), _behind(face), face.summary]
            QToolTip.showText(at, "<br>".join(plain(word) for word in words if word), self)


def _kept(face: OptionFace) -> int:
    return _BETTER * bool(face.better) + _PAPER * bool(face.paper)


def _behind(face: OptionFace) -> str:
    if not face.better:
        return ""
    words = QCoreApplication.translate("OptionMatrix", "{letter} does as well on everything")
    return words.format(letter=face.better)
