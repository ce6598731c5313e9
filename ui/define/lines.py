"""Short texts in columns, typed in place: effects, and contributions with who may see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Contribution, Effect
from ui.define.line_buttons import ACT_KEYS, ActButton, AudienceButton
from ui.define.live_text import LiveText
from ui.define.promise_link import PromiseLink
from ui.kit.panels import paint_surface
from ui.kit.theme import theme_of

_APART = 30


class LineCell(QWidget):
    """One line typed in place; what can be done with it shows while one is in it.

    Its lock shows as long as it is private, and the promise it led to as long as there is one.
    """

    committed = Signal(object)
    audience_turned = Signal()
    act_requested = Signal()
    left_empty = Signal()

    def __init__(
        self, name: str, prompt: str, *, sides: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._private = False
        self._elsewhere = False
        self._sides = sides
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editor = LiveText(name, prompt=prompt)
        self.editor.committed.connect(self.committed)
        self.editor.left.connect(self._left)
        self._eye = AudienceButton(self)
        self._eye.clicked.connect(self.audience_turned)
        self.act = ActButton(self)
        self.act.clicked.connect(self.act_requested)
        self.promise = PromiseLink(self)
        self.promise.clicked.connect(self.act_requested)
        self._lay_out()
        if sides:
            keys = QShortcut(QKeySequence(ACT_KEYS), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(self.act_requested)
        for widget in (self.editor, self._eye, self.act):
            widget.installEventFilter(self)
        self._show_deeds()

    def show_line(
        self, text: Phrase, language: str, *, private: bool = False, action: str = ""
    ) -> None:
        """Show the words, whether they stay here, and the promise they led to."""
        self._elsewhere = text.lacks(language)
        self.editor.show_phrase(text, language)
        self._private = private
        self._eye.show_audience(private=private)
        self.promise.show_promise(action)
        pad = self._theme.px(6) if private else 0
        self._column.setContentsMargins(pad, pad // 2, pad, pad // 2)
        self._show_deeds()
        self.update()

    def stops(self) -> tuple[QWidget, ...]:
        """Give what Tab goes through, in order."""
        if not self._sides:
            return (self.editor,)
        return (self.editor, self._eye, self.act, self.promise)

    def set_closed(self, *, closed: bool) -> None:
        """Let the line be read only, or typed in again."""
        self.editor.setReadOnly(closed)

    @property
    def private(self) -> bool:
        """Whether the line stays here."""
        return self._private

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.px(2))
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(2))
        row.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignTop)
        if self._sides:
            deeds = QVBoxLayout()
            deeds.setSpacing(0)
            deeds.addWidget(self._eye)
            deeds.addWidget(self.act)
            deeds.addStretch(1)
            row.addLayout(deeds)
        self._column.addLayout(row)
        self._column.addWidget(self.promise)

    def _show_deeds(self) -> None:
        parts = (self.editor, self._eye, self.act)
        inside = self.underMouse() or any(part.hasFocus() for part in parts)
        words = self._elsewhere or bool(self.editor.words().strip())
        self._eye.setVisible(self._sides and words and (inside or self._private))
        free = not self.promise.text()
        self.act.setVisible(self._sides and words and free and inside)
        self._eye.keep_place(kept=words)
        self.act.keep_place(kept=words and free)

    def _left(self) -> None:
        if not self.editor.words().strip():
            self.left_empty.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_deeds()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_deeds()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._show_deeds()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._private:
            paint_surface(QPainter(self), QRectF(self.rect()), "private", self._theme)


class LineGroup(QWidget):
    """The lines of one kind, side by side or one under the other, and an empty one to add."""

    added = Signal(object)
    rewritten = Signal(object, object)
    audience_turned = Signal(object)
    act_requested = Signal(object)
    written_in = Signal(object)
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
        self._closed = False
        self._heads: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_APART)
        self._grid.setVerticalSpacing(theme_of(self).px(8))
        for column in range(across):
            self._grid.setColumnStretch(column, 1)

    def follow(self, head: QWidget) -> None:
        """Let Tab come here after what stands above the lines."""
        self._heads = [head]

    def set_closed(self, *, closed: bool) -> None:
        """Let what is there be read, and nothing be added; or open the group again."""
        self._closed = closed
        for cell in self._cells.values():
            cell.set_closed(closed=closed)
        if closed and self._fresh is not None:
            self._drop(self._fresh)
            self._fresh = None

    def show_lines(
        self,
        lines: Sequence[Effect | Contribution],
        language: str,
        actions: Mapping[str, str] | None = None,
    ) -> None:
        """Show these lines and the promises they led to; an empty one stands ready at first."""
        self._lines = {line.id: line for line in lines}
        for key in [key for key in self._cells if key not in self._lines]:
            self._drop(self._cells.pop(key))
        for key, line in self._lines.items():
            if key not in self._cells:
                self._cells[key] = self._adopted(line, language) or self._cell(key)
            private = isinstance(line, Contribution) and line.audience is Audience.PRIVATE
            action = (actions or {}).get(key, "")
            cell = self._cells[key]
            cell.show_line(line.text, language, private=private, action=action)
        self._cells = {key: self._cells[key] for key in self._lines}
        if not self._cells and self._fresh is None and not self._closed:
            self._fresh = self._cell("")
        self._place()

    def add(self) -> None:
        """Open an empty line and put the cursor in it."""
        if self._closed:
            return
        if self._fresh is None:
            self._fresh = self._cell("")
            self._place()
        self._fresh.editor.setFocus()

    @property
    def closed(self) -> bool:
        """Whether nothing can be typed here yet."""
        return self._closed

    def writable(self) -> LiveText:
        """Give the empty line, opened where there is none."""
        self.add()
        return self.cell("").editor

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
        cell.set_closed(closed=self._closed)
        cell.audience_turned.connect(lambda: self._turned(cell))
        cell.act_requested.connect(lambda: self._act(cell))
        cell.editor.entered.connect(lambda: self.written_in.emit(cell.editor))
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

    def _act(self, cell: LineCell) -> None:
        cell.editor.commit()
        line = self._lines.get(str(cell.property("line")))
        if line is not None:
            self.act_requested.emit(line)

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
        stops = [stop for cell in cells for stop in cell.stops()]
        for before, after in pairwise([*self._heads, *stops]):
            QWidget.setTabOrder(before, after)
        self.placed.emit()
