"""Choices: the segmented switch and the on/off switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ui.kit import focus
from ui.kit.buttons import Ink, paint_box
from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of

_PAD = 11
_ICON = 16
_GAP = 6
_TRACK = QSize(30, 18)


class Choice(NamedTuple):
    """One side of a segmented switch: its value, its word, perhaps an icon."""

    value: object
    text: str
    icon: str = ""


class Segmented(QFrame):
    """A few exclusive choices in a row; one tab stop, arrows inside."""

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice],
        value: object = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for index, choice in enumerate(self._choices):
            segment = _Segment(choice, self)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self.set_value(self._choices[0].value if value is None and self._choices else value)
        self._group.idToggled.connect(self._tell)

    def value(self) -> object:
        """Return the value of the side that is on."""
        return self._choices[self._group.checkedId()].value

    def set_value(self, value: object) -> None:
        """Put one side on without telling anybody."""
        silence = QSignalBlocker(self._group)
        for index, choice in enumerate(self._choices):
            if choice.value == value:
                self._group.button(index).setChecked(True)
        silence.unblock()
        self._one_tab_stop()

    def button(self, value: object) -> QAbstractButton:
        """Return the side that stands for a value."""
        index = [choice.value for choice in self._choices].index(value)
        return self._group.button(index)

    def move_by(self, step: int) -> None:
        """Put the next or the previous side on, as the arrows do."""
        index = (self._group.checkedId() + step) % len(self._choices)
        button = self._group.button(index)
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        ink = Ink(
            theme.colour("desk"),
            theme.colour("lineStrong"),
            theme.colour("ink"),
            theme.colour("ink3"),
        )
        paint_box(painter, QRectF(self.rect()), ink, theme.radius("md"))

    def _tell(self, index: int, checked: object) -> None:
        if checked:
            self._one_tab_stop()
            self.chosen.emit(self._choices[index].value)

    def _one_tab_stop(self) -> None:
        for button in self._group.buttons():
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


class _Segment(QToolButton):
    """One side of a segmented switch."""

    def __init__(self, choice: Choice, switch: Segmented) -> None:
        super().__init__(switch)
        self._switch = switch
        self._theme = theme_of(self)
        self._icon = choice.icon
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus.wear(self, "ring", 5)

    @override
    def sizeHint(self) -> QSize:
        theme = self._theme
        wide = QFontMetricsF(theme.font("control")).horizontalAdvance(self.text())
        if self._icon:
            wide += theme.px(_ICON) + theme.px(_GAP)
        return QSize(int(wide + 2 * theme.px(_PAD) + 0.999), theme.size("controlHeight") - 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._switch.move_by(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._switch.move_by(-1)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        rect = QRectF(self.rect())
        text = theme.colour("ink" if self.isChecked() or self.underMouse() else "ink2")
        if not self.isEnabled():
            text = theme.colour("inkDisabled")
        if self.isChecked():
            paint_box(
                painter, rect, Ink(theme.colour("sheet"), theme.colour("line"), text, text), 5
            )
        x = float(theme.px(_PAD))
        if self._icon:
            side = theme.px(_ICON)
            box = QRectF(x, rect.center().y() - side / 2, side, side)
            paint_icon(painter, box, self._icon, text)
            x += side + theme.px(_GAP)
        painter.setFont(theme.font("control"))
        painter.setPen(text)
        painter.drawText(rect.adjusted(x, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class Switch(QCheckBox):
    """On or off, with its word; locked, it shows a lock and cannot be reached."""

    def __init__(
        self,
        text: str,
        *,
        on: bool = False,
        locked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme_of(self)
        self._locked = locked
        self.setChecked(on and not locked)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))
        if locked:
            self.setEnabled(False)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        theme = self._theme
        wide = QFontMetricsF(theme.font("control", weight=400)).horizontalAdvance(self.text())
        return QSize(int(theme.px(_TRACK.width() + 10) + wide + 1.999), theme.px(28))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        wide, tall = theme.px(_TRACK.width()), theme.px(_TRACK.height())
        track = QRectF(0, (self.height() - tall) / 2, wide, tall)
        if self._locked:
            side = theme.px(_ICON)
            lock = QRectF(track.center().x() - side / 2, track.center().y() - side / 2, side, side)
            paint_icon(painter, lock, "lock", theme.colour("privateInk"))
            text = theme.colour("privateInk")
        else:
            self._paint_track(painter, track)
            text = theme.colour("ink" if self.isEnabled() else "inkDisabled")
        painter.setFont(theme.font("control", weight=400))
        painter.setPen(text)
        box = QRectF(self.rect()).adjusted(wide + theme.px(10), 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        theme = self._theme
        round_ = track.height() / 2
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(track, round_, round_)
            knob, radius = theme.colour("onAccent"), round_ - 2.5
            centre = QPointF(track.right() - round_, track.center().y())
        else:
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
            knob, radius = theme.colour("control"), round_ - 3
            centre = QPointF(track.left() + round_, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(centre, radius, radius)
