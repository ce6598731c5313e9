"""A place to sign on the screen: strokes of a mouse or a pen, kept as lines, never as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.decisions import Stroke
from ui.kit.buttons import Button
from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of
from ui.kit.words import Label

_TALL = 56
_WHOLE = 1000


class Pad(QWidget):
    """The surface that takes the strokes; a signature is complete when the pen rests a moment."""

    drawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._strokes: list[list[tuple[int, int]]] = []
        self._drawing = False
        self._prompt = ""
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strokes(self, strokes: Sequence[Stroke], prompt: str) -> None:
        """Show a signature, or the words that invite to one."""
        self._prompt = prompt
        if not self._drawing:
            self._strokes = [list(stroke.points) for stroke in strokes]
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_TALL))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end()

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._go(event.position())
        else:
            self._end()
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = self.height() - 0.5
        painter.setPen(QPen(theme.colour("ink2"), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        if not self._strokes:
            self._paint_prompt(painter)
            return
        pen = QPen(theme.colour("ink"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            painter.drawPath(self._path(stroke))

    def _paint_prompt(self, painter: QPainter) -> None:
        theme = self._theme
        side = theme.px(16)
        low = self.height() - theme.px(22)
        paint_icon(painter, QRectF(0, low - side / 2, side, side), "sign", theme.colour("ink2"))
        painter.setFont(theme.font("control", weight=400))
        painter.setPen(theme.colour("ink2"))
        room = QRectF(side + theme.px(6), low - 20, self.width(), 40)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._prompt)

    def _path(self, stroke: Sequence[tuple[int, int]]) -> QPainterPath:
        points = [QPointF(x * self.width() / _WHOLE, y * self.height() / _WHOLE) for x, y in stroke]
        path = QPainterPath(points[0])
        if len(points) == 1:
            path.lineTo(points[0] + QPointF(0.1, 0.1))
        for one, other in pairwise(points):
            path.quadTo(one, (one + other) / 2)
        path.lineTo(points[-1])
        return path

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append([self._place(at)])
        self.update()

    def _go(self, at: QPointF) -> None:
        if self._drawing:
            place = self._place(at)
            if place != self._strokes[-1][-1]:
                self._strokes[-1].append(place)
                self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.drawn.emit(tuple(Stroke(tuple(stroke)) for stroke in self._strokes))

    def _place(self, at: QPointF) -> tuple[int, int]:
        across = round(at.x() * _WHOLE / max(self.width(), 1))
        down = round(at.y() * _WHOLE / max(self.height(), 1))
        return max(0, min(_WHOLE, across)), max(0, min(_WHOLE, down))


class SignaturePad(QWidget):
    """A pad with the name below it, and what else can be done: sign on paper, or clear."""

    signed = Signal(object)
    cleared = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.pad = Pad()
        self.pad.setObjectName(f"{name}_pad")
        self.caption = Label("", style="small", colour="ink2").eliding()
        self._paper = Button(self.tr("Signed on paper"), "link", size="small")
        self._paper.setObjectName(f"{name}_on_paper")
        self._clear = Button(self.tr("Clear"), "link", size="small")
        self._clear.setObjectName(f"{name}_clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(self.pad)
        below = QHBoxLayout()
        below.setSpacing(theme.px(8))
        below.addWidget(self.caption, 1)
        below.addWidget(self._paper)
        below.addWidget(self._clear)
        column.addLayout(below)
        self.pad.drawn.connect(self.signed)
        self._paper.calling(lambda: self.signed.emit(()))
        self._clear.calling(self.cleared.emit)

    def show_signature(self, strokes: Sequence[Stroke], caption: str, *, signed: bool) -> None:
        """Show who signed and how, or who is to sign."""
        prompt = self.tr("Signed on paper") if signed else self.tr("Sign here")
        self.pad.show_strokes(strokes, prompt)
        self.pad.setAccessibleName(f"{prompt}, {caption}" if not strokes else caption)
        self.caption.setText(caption)
        self._paper.setVisible(not signed)
        self._clear.setVisible(signed)
