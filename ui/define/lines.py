"""Short texts in columns, typed in place: effects, and contributions with who may see them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Audience
from consultdesk.domain.problem import Contribution, Effect
from ui.define.live_text import LiveText
from ui.kit import focus
from ui.kit.icons import paint_icon
from ui.kit.panels import paint_surface
from ui.kit.theme import theme_of

_APART = 30


class AudienceButton(QAbstractButton):
    """An eye or a lock: who may see the line beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._private = False
        self.setObjectName("audience")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        focus.wear(self, "ring", self._theme.radius("sm"))
        self.show_audience(private=False)

    def show_audience(self, *, private: bool) -> None:
        """Show who may see the line."""
        self._private = private
        words = (
            self.tr("Private. Press to let the client see it.")
            if private
            else self.tr("Visible to the client. Press to keep it private.")
        )
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.px(14)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        name, token = ("lock", "privateInk") if self._private else ("eye", "ink3")
        paint_icon(QPainter(self), box, name, self._theme.colour(token))


class LineCell(QWidget):
    """One line typed in place; its eye or lock shows while one is in it, or when it is private."""

    committed = Signal(object)
    audience_turned = Signal()
    left_empty = Signal()

    def __init__(
        self, name: str, prompt: str, *, sides: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._private = False
        self._sides = sides
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editor = LiveText(name, prompt=prompt)
        self.editor.committed.connect(self.committed)
        self.editor.left.connect(self._left)
        self._eye = AudienceButton(self)
        self._eye.clicked.connect(self.audience_turned)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(2))
        row.addWidget(self.editor, 1)
        if sides:
            row.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.editor, self._eye):
            widget.installEventFilter(self)
        self._show_eye()

    def show_line(self, text: str, *, private: bool = False) -> None:
        """Show the words, and whether they stay here."""
        self.editor.show_words(text)
        self._private = private
        self._eye.show_audience(private=private)
        pad = self._theme.px(6) if private else 0
        self._row.setContentsMargins(pad, pad // 2, pad, pad // 2)
        self._show_eye()
        self.update()

    @property
    def private(self) -> bool:
        """Whether the line stays here."""
        return self._private

    def _show_eye(self) -> None:
        inside = self.editor.hasFocus() or self._eye.hasFocus() or self.underMouse()
        words = bool(self.editor.words().strip())
        self._eye.setVisible(self._sides and words and (inside or self._private))

    def _left(self) -> None:
        if not self.editor.words().strip():
            self.left_empty.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_eye()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_eye()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._show_eye()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._private:
            paint_surface(QPainter(self), QRectF(self.rect()), "private", self._theme)


class LineGroup(QWidget):
    """The lines of one kind, side by side or one under the other, and an empty one to add."""

    added = Signal(object)
    rewritten = Signal(object, object)
    audience_turned = Signal(object)
    placed = Signal()

    def __init__(
        self,
        name: str,
        prompt: str,
        *,
        across: int = 1,
        sides: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._prompt, self._sides = name, prompt, sides
        self._across = across
        self._cells: dict[str, LineCell] = {}
        self._lines: dict[str, Effect | Contribution] = {}
        self._fresh: LineCell | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_APART)
        self._grid.setVerticalSpacing(theme_of(self).px(8))
        for column in range(across):
            self._grid.setColumnStretch(column, 1)

    def show_lines(self, lines: Sequence[Effect | Contribution], language: str) -> None:
        """Show these lines; an empty one stands ready when there is none."""
        self._lines = {line.id: line for line in lines}
        for key in [key for key in self._cells if key not in self._lines]:
            self._drop(self._cells.pop(key))
        for key, line in self._lines.items():
            if key not in self._cells:
                self._cells[key] = self._adopted(line, language) or self._cell(key)
            private = isinstance(line, Contribution) and line.audience is Audience.PRIVATE
            self._cells[key].show_line(line.text.read(language), private=private)
        self._cells = {key: self._cells[key] for key in self._lines}
        if not self._cells and self._fresh is None:
            self._fresh = self._cell("")
        self._place()

    def add(self) -> None:
        """Open an empty line and put the cursor in it."""
        if self._fresh is None:
            self._fresh = self._cell("")
            self._place()
        self._fresh.editor.setFocus()

    def cell(self, line_id: str) -> LineCell:
        """Return the cell of a line, or the empty one for an empty id."""
        if line_id:
            return self._cells[line_id]
        if self._fresh is None:
            raise KeyError(line_id)
        return self._fresh

    def shown(self) -> list[tuple[str, LiveText]]:
        """Give the editors whose words the client sees, each with the id of its line."""
        cells = [(key, cell) for key, cell in self._cells.items() if not cell.private]
        fresh = [("", self._fresh)] if self._fresh is not None else []
        return [(key, cell.editor) for key, cell in (*cells, *fresh)]

    def _cell(self, key: str) -> LineCell:
        cell = LineCell(self._name, self._prompt, sides=self._sides, parent=self)
        cell.setProperty("line", key)
        cell.committed.connect(lambda text: self._committed(cell, text))
        cell.audience_turned.connect(lambda: self._turned(cell))
        cell.left_empty.connect(lambda: self._left_empty(cell))
        cell.show()
        return cell

    def _adopted(self, line: Effect | Contribution, language: str) -> LineCell | None:
        """Give the empty line that was just typed, so that the cursor stays where it is."""
        cell = self._fresh
        if cell is None or cell.editor.words() != line.text.get(language):
            return None
        self._fresh = None
        cell.setProperty("line", line.id)
        return cell

    def _committed(self, cell: LineCell, text: object) -> None:
        line = self._lines.get(str(cell.property("line")))
        if line is not None:
            self.rewritten.emit(line, text)
        elif str(text).strip():
            self.added.emit(text)

    def _turned(self, cell: LineCell) -> None:
        line = self._lines.get(str(cell.property("line")))
        if line is not None:
            self.audience_turned.emit(line)

    def _left_empty(self, cell: LineCell) -> None:
        if cell is self._fresh and self._cells:
            self._fresh = None
            self._drop(cell)
            self._place()

    def _drop(self, cell: LineCell) -> None:
        self._grid.removeWidget(cell)
        cell.hide()
        cell.deleteLater()

    def _place(self) -> None:
        cells = [*self._cells.values(), *([self._fresh] if self._fresh is not None else [])]
        for place, cell in enumerate(cells):
            self._grid.removeWidget(cell)
            row, column = divmod(place, self._across)
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        before: QWidget | None = None
        for cell in cells:
            if before is not None:
                QWidget.setTabOrder(before, cell.editor)
            before = cell.editor
        self.placed.emit()
