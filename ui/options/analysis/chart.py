"""What the charts of the analysis share: words, a tool tip, a list twin that Enter opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.options.analysis.words import Words

_MANY = 5


class Chart(QWidget):
    """A painted chart with words; it can be reached by Tab, and Enter asks for its list."""

    list_requested = Signal()
    told = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._words: Words | None = None
        self._tight = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))

    def show_words(self, words: Words) -> None:
        """Show an outcome."""
        self._words = words
        self.setFixedHeight(self.tall())
        self.setAccessibleDescription("\n".join(self.lines()))
        self.told.emit()
        self.update()

    def step(self, roomy: int) -> int:
        """Give the height of one line of the chart, a little less when many criteria count."""
        many = self._words is not None and len(self._words.outcome.criteria) > _MANY
        return self._theme.px(roomy - 1 if many or self._tight else roomy)

    def set_tight(self, *, tight: bool) -> None:
        """Take a little less height."""
        if tight != self._tight:
            self._tight = tight
            self.setFixedHeight(self.tall())
            self.update()

    def lines(self) -> list[str]:
        """Give the list twin."""
        raise NotImplementedError

    def tall(self) -> int:
        """Give the height that the chart needs."""
        raise NotImplementedError

    def words_at(self, at: QPointF) -> str:
        """Give the words of the tool tip at a place."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.list_requested.emit()
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos())) if self._words else ""
            QToolTip.showText(event.globalPos(), plain(words), self)
            return True
        return super().event(event)


def add_chart(column: QVBoxLayout, chart: Chart) -> None:
    """Put a chart in a column, with its list under it, closed until Enter asks for it."""
    column.addWidget(chart)
    twin = Label("", style="small", colour="ink2", wrap=True)
    twin.setObjectName(f"{chart.objectName()}_list")
    twin.hide()
    column.addWidget(twin)

    def tell() -> None:
        twin.setText("\n".join(chart.lines()))

    def toggle() -> None:
        tell()
        twin.setVisible(not twin.isVisible())

    chart.told.connect(tell)
    chart.list_requested.connect(toggle)
