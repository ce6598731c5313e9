"""The table of cost lines, edited as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.change import edited
from consultdesk.domain.costing import CostLine, LineKind, recast, stopping
from consultdesk.domain.errors import Refused
from consultdesk.domain.matrix import reordered
from consultdesk.domain.money import Money
from consultdesk.wording.numbers import decimal
from ui.kit.dialogs import ModalForm
from ui.kit.fields import TextField
from ui.kit.form import Form, Missing
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.costing.delegate import CostDelegate, CostHeads
from ui.options.costing.model import FIGURES, Column, CostingModel
from ui.options.hint import Hint
from ui.options.scales import kind_items
from ui.options.typing_delegate import TypingTable
from ui.refusals import sentence

_WIDTHS = {
    Column.KIND: 68,
    Column.LOW: 63,
    Column.LIKELY: 63,
    Column.HIGH: 63,
    Column.AMOUNT: 112,
    Column.PAYERS: 161,
    Column.CLIENT: 82,
    Column.ME: 65,
}
_TIGHT = {Column.AMOUNT: 108, Column.PAYERS: 156}
_PADS = dict.fromkeys(FIGURES, 12) | {Column.AMOUNT: 8, Column.CLIENT: 23, Column.ME: 8}
_LABEL = 120
_LABEL_LEAST = 80
_CROWDED = 88  # the amounts, where their cents leave the labels little
_ROOMY = 930
_ROW = 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class CostingTable(TypingTable):
    """Cost lines, edited as in a spreadsheet."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self._rate = Money.zero("CAD")
        self.lines = CostingModel(office)
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setObjectName("cost_lines")
        self.setAccessibleName(self.tr("Cost lines"))
        self.cells = CostDelegate(self, self.lines)
        self.hint = Hint(self)
        self._dress()
        self._listen()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalHeader(CostHeads(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.setItemDelegate(self.cells)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _listen(self) -> None:
        self.lines.refused.connect(self._complain)
        self.lines.dataChanged.connect(self.fit)
        self.lines.modelReset.connect(self.fit)
        self.cells.finished.connect(self._finished)
        self.cells.dropped.connect(self.hint.hide)
        self.doubleClicked.connect(self.activate)
        self.clicked.connect(self._clicked)
        self.customContextMenuRequested.connect(self._menu)
        self.installEventFilter(self)

    def set_rate(self, rate: Money) -> None:
        """Set the price of an hour for new lines."""
        self._rate = rate

    def fit(self) -> None:
        """Share the width: columns as drawn or as wide as their amounts, the rest for the label."""
        theme = self._theme
        narrow = self.viewport().width() < theme.px(_ROOMY)
        widths = self._widths(_WIDTHS | (_TIGHT if narrow else {}))
        if self.viewport().width() - sum(widths.values()) < theme.px(_LABEL):
            widths = self._widths(_WIDTHS | _TIGHT | {Column.AMOUNT: _CROWDED})
        for column, wide in widths.items():
            self.setColumnWidth(column, wide)
        left = self.viewport().width() - sum(widths.values())
        self.setColumnWidth(Column.LABEL, max(left, theme.px(_LABEL_LEAST)))

    def _widths(self, drawn: Mapping[Column, int]) -> dict[Column, int]:
        return {c: max(self._theme.px(wide), self._needed(c)) for c, wide in drawn.items()}

    def _needed(self, column: Column) -> int:
        """Give the width in which every amount of a column is read whole, cursor included."""
        if column not in _PADS:
            return 0
        weight = 400 if column in (Column.LOW, Column.HIGH) else 600
        metrics = QFontMetricsF(self._theme.font("control", weight=weight, tabular=True))
        texts = (str(self.lines.index(n, column).data()) for n in range(self.lines.rowCount()))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return int(widest + 0.999) + self._theme.px(_PADS[column])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def activate(self, index: QModelIndex) -> None:
        """Do what Enter does: open the editor, or the menu of kinds."""
        if index.column() == Column.KIND and self.lines.line(index) is not None:
            self._choose_kind(index)
        elif index.row() == self.lines.add_row:
            self._edit(self.lines.index(self.lines.add_row, Column.LABEL))
        else:
            self._edit(index)

    def _clicked(self, index: QModelIndex) -> None:
        if index.row() == self.lines.add_row:
            self.activate(index)

    def _edit(self, index: QModelIndex, typed: str = "") -> None:
        if self.cells.editor is not None:
            self.cells.editor.setFocus()
            return
        if not self.lines.editable(index):
            return
        self.setCurrentIndex(index)
        self.edit(index)
        self._begin(typed)

    def _begin(self, typed: str) -> None:
        editor = self.cells.editor
        if editor is None:
            return
        editor.textEdited.connect(self.hint.hide)
        if typed:
            editor.setText(typed)
            editor.setModified(True)

    def _complain(self, index: QModelIndex, words: str) -> None:
        rect = self.visualRect(index)
        self.hint.say(words, QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size()))

    def _finished(self, index: QModelIndex, key: int) -> None:
        self.hint.hide()
        self.setFocus()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            target = self._next(index, 1 if key == Qt.Key.Key_Tab else -1)
            if target.isValid():
                self._edit(target)
        elif key in _ENTER and index.row() + 1 <= self.lines.add_row:
            self.setCurrentIndex(self.lines.index(index.row() + 1, index.column()))

    def _next(self, index: QModelIndex, by: int) -> QModelIndex:
        """Give the next place to type in reading order."""
        spots = [(r, c) for r in range(self.lines.rowCount()) for c in Column]
        here = spots.index((index.row(), Column(index.column())))
        rest = spots[here + 1 :] if by > 0 else spots[:here][::-1]
        places = (self.lines.index(r, c) for r, c in rest)
        return next((p for p in places if self.lines.editable(p)), QModelIndex())

    def review_split(self, line_id: str) -> None:
        """Go to who pays a line, and open it."""
        ids = [line.id for line in self.lines.lines]
        if line_id in ids:
            self.setFocus()
            self._edit(self.lines.index(ids.index(line_id), Column.PAYERS))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() != Qt.Key.Key_Escape and not event.modifiers():
                event.accept()
            return False
        return self._key(event) if event.type() == QEvent.Type.KeyPress else False

    def _key(self, event: QKeyEvent) -> bool:
        index, key = self.currentIndex(), event.key()
        line = self.lines.line(index)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and line is not None:
            self._move(line, -1 if key == Qt.Key.Key_Up else 1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key != Qt.Key.Key_Delete or line is None:
                return False
            self._remove(line)
        elif key in _ENTER:
            self.activate(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and line is not None:
            self._clear(index, line)
        elif event.text() and event.text().isprintable() and self.lines.editable(index):
            self._edit(index, event.text())
        else:
            return False
        return True

    def _clear(self, index: QModelIndex, line: CostLine) -> None:
        if index.column() in FIGURES:
            self.lines.setData(index, "")
        elif index.column() in (Column.LABEL, Column.KIND):
            self._remove(line)

    def _remove(self, line: CostLine) -> None:
        step = self.tr("Cost line removed")
        self._office.desk.do(step, *self._office.desk.store.removal(line))

    def _move(self, line: CostLine, by: int) -> None:
        place = self.lines.lines.index(line) + by
        if 0 <= place < len(self.lines.lines):
            column = self.currentIndex().column()
            changes = reordered(self.lines.lines, line.id, place)
            if self._office.desk.do(self.tr("Move a cost line"), *changes):
                self.setCurrentIndex(self.lines.index(place, column))

    def _choose_kind(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if line is None:
            return
        menu = QMenu(self)
        menu.setObjectName("kinds")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for item in kind_items():
            action = menu.addAction(item.text)
            action.triggered.connect(lambda _=False, kind=item.value: self.set_kind(line, kind))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def set_kind(self, line: CostLine, kind: object) -> None:
        """Change what a line is made of."""
        change = recast(line, LineKind(str(kind)), self._rate)
        self._office.desk.do(self.tr("Change the kind of a cost line"), change)

    def ask_stop(self, line: CostLine) -> None:
        """Ask where the work of a line stops until both have talked again."""
        start = line.likely if line.stop_at is None else line.stop_at
        form = Form()
        name = self.tr("Stop there and talk again before going on; empty for no such point")
        text = decimal(start, self._office.locale, decimals=4)
        form.add("stop", TextField(name, text, tabular=True))

        def submit(values: Mapping[str, object]) -> None:
            try:
                change = stopping(line, self.lines.read(line, str(values["stop"])))
            except Refused as refusal:
                raise Missing("stop", sentence(refusal, self._office.locale)) from None
            self._office.desk.do(self.tr("Plan a stopping point"), change)

        title = line.label.read(self._office.language) or self.tr("Stopping point")
        action = self.tr("Plan a stopping point")
        dialog = ModalForm(title, form, action, submit, parent=self.window())
        self._office.dialogs.show(dialog)
        self.setFocus()

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        line = self.lines.line(index)
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Stopping point…"), lambda: self.ask_stop(line))
        menu.addAction(self.tr("Move up"), lambda: self._move(line, -1))
        menu.addAction(self.tr("Move down"), lambda: self._move(line, 1))
        tax = self.tr("No tax on it") if line.taxable else self.tr("Taxable")
        step = self.tr("Change the tax of a cost line")
        menu.addAction(
            tax, lambda: self._office.desk.do(step, edited(line, taxable=not line.taxable))
        )
        menu.addAction(self.tr("Remove"), lambda: self._remove(line))
        menu.popup(self.viewport().mapToGlobal(at))
