"""Who pays a line, on a bar that is dragged: the client's part at the left, mine at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget
from typing_extensions import override

from consultdesk.domain.costing import CostLine
from ui.kit.charts import paint_payers
from ui.kit.theme import Theme, theme_of

STEP = 5
_PAGE = 25
_HANDLE = 5.5


class PayerSlider(QSlider):
    """The client's share of one line, in percent; a drag is one gesture from press to release.

    `moved(line_id, percent, gesture)` is emitted at each step; the same gesture is one undo step.
    """

    moved = Signal(str, int, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme_of(self)
        self._line = CostLine(id="", option_id="")
        self._gestures = 0
        self.setObjectName("payer_slider")
        self.setSingleStep(STEP)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.valueChanged.connect(self._tell)

    def show_line(self, line: CostLine, name: str, words: str) -> None:
        """Show who pays a line, without telling anybody."""
        self._line = line
        silent = self.blockSignals(True)  # noqa: FBT003
        self.setRange(0, int(100 - line.third_percent))
        self.setValue(round(line.client_percent))
        self.blockSignals(silent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def step(self, by: int) -> None:
        """Move by one step, as a gesture of its own."""
        self._gestures += 1
        self.setValue(self._on_step(self.value() + by))

    def _tell(self, value: int) -> None:
        self.moved.emit(self._line.id, value, f"share {self._line.id} {self._gestures}")

    def _on_step(self, value: float) -> int:
        """Give the nearest step, the ends being steps too."""
        if value >= self.maximum():
            return self.maximum()
        return max(0, STEP * round(value / STEP))

    def _bar(self) -> QRectF:
        return bar_of(QRectF(self.rect()), self._theme, left=self._theme.px(_PAD))

    def _under(self, event: QMouseEvent) -> int:
        bar = self._bar()
        return self._on_step(100 * (event.position().x() - bar.left()) / bar.width())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDE), self._theme.px(24))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._gestures += 1
        self.setSliderDown(True)
        self.setValue(self._under(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._under(event))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        keys = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if keys and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Esc gives the table its focus back before it closes the drawer
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -STEP,
            Qt.Key.Key_Right: STEP,
            Qt.Key.Key_Minus: -STEP,
            Qt.Key.Key_Plus: STEP,
            Qt.Key.Key_PageDown: -_PAGE,
            Qt.Key.Key_PageUp: _PAGE,
            Qt.Key.Key_Home: -100,
            Qt.Key.Key_End: 100,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key])
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self._bar()
        share = float(self._line.client_percent) / 100
        paint_shares(painter, bar, (share, float(self._line.third_percent) / 100), theme)
        if not (self.underMouse() or self.hasFocus() or self.isSliderDown()):
            return
        at = QPointF(bar.left() + bar.width() * self.value() / 100, bar.center().y())
        radius = theme.px(_HANDLE)
        painter.setBrush(theme.colour("sheet"))
        painter.setPen(QPen(theme.colour("accent"), 2 if self.hasFocus() else 1.4))
        painter.drawEllipse(at, radius, radius)


_PAD = 8
_LEFT = 20
_LONG = 64
_WIDE = _LONG + 2 * _PAD


def slider_rect(cell: QRectF, theme: Theme) -> QRectF:
    """Give the place of the slider in its cell, its handle's reach included."""
    left = cell.left() + theme.px(_LEFT - _PAD)
    return QRectF(left, cell.top() + 1, theme.px(_WIDE), cell.height() - 2)


def bar_of(cell: QRectF, theme: Theme, *, left: int) -> QRectF:
    """Give the bar in a cell, whose left end stands so far from its edge."""
    return QRectF(cell.left() + left, cell.top(), theme.px(_LONG), cell.height())


def cell_bar(cell: QRectF, theme: Theme) -> QRectF:
    """Give the bar in a cell of the table."""
    return bar_of(cell, theme, left=theme.px(_LEFT))


def paint_shares(painter: QPainter, bar: QRectF, share: tuple[float, float], theme: Theme) -> None:
    """Paint who pays: the client, me in the private ink, and a third party at the right end."""
    client, third = share
    paint_payers(painter, bar, client, theme)
    if third:
        tall = theme.px(6)
        top = round(bar.center().y() - tall / 2)
        wide = bar.width() * third
        painter.fillRect(QRectF(bar.right() - wide, top, wide, tall), theme.colour("control"))
