"""Lists of lines that are read, reworded in place and removed with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.record import Record
from ui.kit import focus
from ui.kit.buttons import IconButton
from ui.kit.editors import TextEditor
from ui.kit.panels import Privacy, paint_divider
from ui.kit.theme import theme_of
from ui.kit.words import Label

R = TypeVar("R", bound=Record)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InPlaceEditor(TextEditor):
    """The words of a line opened for typing: Enter or leaving keeps them, Esc takes them back."""

    finished = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and not shifted:
            self.commit()
            self.finished.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            event.accept()
            self.finished.emit()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class Row(QWidget):
    """One line of a list; what it shows and offers is its kind's own business."""

    moved = Signal(int)

    def __init__(self, privacy: Privacy = "shared", *, hovers: bool = True) -> None:
        super().__init__()
        self.theme = theme_of(self)
        self._privacy = privacy
        self._hovers = hovers
        self._first = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        focus.wear(self, "ring", self.theme.radius("sm"))
        self._more = IconButton("more", self.tr("What can be done with this line"), parent=self)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(self._show_menu)
        self._more.hide()

    def show_record(self, record: Record) -> None:
        """Show a record, which may have changed."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu) -> None:
        """Put what can be done with this line in a menu."""

    def set_first(self, *, first: bool) -> None:
        """Leave out the hairline above the first line of a list."""
        self._first = first
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._first:
            line = QRectF(0, 0, self.width(), 1)
            paint_divider(QPainter(self), line, self._privacy, self.theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._more.setVisible(self._hovers)
        self._more.raise_()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._more.hide()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._more.move(self.width() - self._more.width(), 2)

    def _show_menu(self) -> None:
        self._open_menu(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(at)


class RowList(QWidget, Generic[R]):
    """Lines in a column: one tab stop, arrows inside; a line stays itself while it changes."""

    def __init__(self, make: Callable[[R], Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: dict[str, Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_records(self, records: Sequence[R]) -> None:
        """Show these records, keeping the line of each that was already there."""
        wanted = {record.id: record for record in records}
        had_focus = self._focused()
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, record in enumerate(records):
            if record.id not in self._rows:
                self._rows[record.id] = self._born(record)
            row = self._rows[record.id]
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_record(record)
            row.set_first(first=place == 0)
        self._rows = {key: self._rows[key] for key in wanted}
        if had_focus is not None and self._rows:
            self._go(min(had_focus, len(self._rows) - 1))
        self._one_tab_stop()

    def row(self, record_id: str) -> Row:
        """Return the line of a record."""
        return self._rows[record_id]

    def rows(self) -> list[Row]:
        """Return the lines in their order."""
        return list(self._rows.values())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Row):
            self._one_tab_stop(watched)
        return False

    def _born(self, record: R) -> Row:
        row = self._make(record)
        row.setParent(self)
        row.moved.connect(lambda step, row=row: self._go(self.rows().index(row) + step))
        row.installEventFilter(self)
        row.show()  # a row that was never shown has no height yet
        return row

    def _focused(self) -> int | None:
        rows = self.rows()
        return next((n for n, row in enumerate(rows) if row.hasFocus()), None)

    def _go(self, place: int) -> None:
        rows = self.rows()
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _one_tab_stop(self, stop: Row | None = None) -> None:
        rows = self.rows()
        chosen = stop or next((row for row in rows if row.hasFocus()), None)
        chosen = chosen or (rows[0] if rows else None)
        for row in rows:
            strong = row is chosen
            policy = Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)


def wrapping(style: str, colour: str = "ink") -> Label:
    """Give a label that takes the height its words need at its width, and no more."""
    label = Label("", style=style, colour=colour, wrap=True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label
