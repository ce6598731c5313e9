"""The scale of one judgement: 9 … 1 … 9 between two criteria, by arrows, digits or mouse."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.theme import theme_of

_MOST = 8
_TALL = 46
_EDGE = 14
_DOT = 2.5
_KNOB = 7.0
_STEPS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
_ENDS = {int(Qt.Key.Key_Home): -_MOST, int(Qt.Key.Key_End): _MOST}
_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class JudgementScale(QSlider):
    """Seventeen places: the left ones say that the first criterion matters more.

    `judged` gives the ratio of the first to the second (Decimal), none when the answer is taken
    back; `advanced` asks for the next question, `went_back` for the one before.
    """

    judged = Signal(object)
    advanced = Signal()
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme_of(self)
        self._answered = False
        self.setObjectName("judgement")
        self.setRange(-_MOST, _MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", 8)

    @property
    def answered(self) -> bool:
        """Whether an answer is shown."""
        return self._answered

    def show_ratio(self, ratio: Decimal | None) -> None:
        """Show an answer that is known, or that there is none."""
        self._answered = ratio is not None
        ahead = ratio is not None and ratio >= 1
        strength = 1 if ratio is None else round(ratio if ahead else 1 / ratio)
        self.setValue((strength - 1) * (-1 if ahead else 1))
        self.update()

    def _judge(self, place: int) -> None:
        place = min(max(place, -_MOST), _MOST)
        strength = Decimal(abs(place) + 1)
        self.judged.emit(strength if place <= 0 else 1 / strength)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self._judge(self.value() + _STEPS[key])
        elif key in _ENDS:
            self._judge(_ENDS[key])
        elif event.text() in tuple("123456789") and event.text():
            side = 1 if self.value() > 0 else -1
            self._judge(side * (int(event.text()) - 1))
        elif not self._wandered(event):
            event.ignore()

    def _wandered(self, event: QKeyEvent) -> bool:
        """Take the keys that answer *equal*, take an answer back, or go to another question."""
        key = event.key()
        if key == Qt.Key.Key_Space:
            self._judge(0)
        elif key in _AWAY:
            self.judged.emit(None)
        elif key in _NEXT:
            self.advanced.emit()
        elif key == Qt.Key.Key_Up:
            self.went_back.emit()
        else:
            return False
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._at(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._at(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _at(self, event: QMouseEvent) -> None:
        line = self._line()
        share = (event.position().x() - line.left()) / max(line.width(), 1)
        self._judge(round(share * 2 * _MOST) - _MOST)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(_TALL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_TALL))

    def spot(self, place: int) -> QPointF:
        """Give where a place from −8 to 8 lies."""
        line = self._line()
        return QPointF(
            line.left() + (place + _MOST) / (2 * _MOST) * line.width(), line.center().y()
        )

    def _line(self) -> QRectF:
        edge = self._theme.px(_EDGE)
        return QRectF(edge, self._theme.px(6), self.width() - 2 * edge, self._theme.px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(theme.colour("lineStrong"), 1))
        painter.drawLine(self.spot(-_MOST), self.spot(_MOST))
        painter.setFont(theme.font("axis", tabular=True))
        for place in range(-_MOST, _MOST + 1):
            self._dot(painter, place)
        if self._answered:
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.drawLine(self.spot(0), self.spot(self.value()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(self.spot(self.value()), theme.px(_KNOB), theme.px(_KNOB))

    def _dot(self, painter: QPainter, place: int) -> None:
        theme, at = self._theme, self.spot(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("control"))
        radius = theme.px(_DOT + (1.5 if place == 0 else 0))
        painter.drawEllipse(at, radius, radius)
        if place % 2 == 0:
            painter.setPen(theme.colour("ink3"))
            box = QRectF(at.x() - 12, at.y() + theme.px(10), 24, theme.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(abs(place) + 1))
