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
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.costing import CostLine
from consultdesk.domain.money import Money
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.costing.columns import FIGURES, Column
from ui.options.costing.deeds import LineDeeds
from ui.options.costing.delegate import CostDelegate, CostHeads
from ui.options.costing.line_menu import line_menu
from ui.options.costing.model import CostingModel
from ui.options.costing.slider import STEP
from ui.options.costing.sliders import PayerSliders
from ui.options.hint import Hint
from ui.options.typing_delegate import TypingTable
from ui.scale_words import kind_items

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
_THREE = 194  # three payers instead of two
_ROW = 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class CostingTable(TypingTable):
    """Cost lines, edited as in a spreadsheet."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self.lines = CostingModel(office)
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setObjectName("cost_lines")
        self.setAccessibleName(self.tr("Cost lines"))
        self.cells = CostDelegate(self, self.lines)
        self.deeds = LineDeeds(office, self.lines, self)
        self.sliders = PayerSliders(self, self.lines)
        self.hint = Hint(self)
        self._place = (-1, -1)
        self._dress()
        self._listen()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
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
        self.sliders.moved.connect(self.deeds.slide)
        self.lines.dataChanged.connect(self.fit)
        self.lines.modelAboutToBeReset.connect(self._note_place)
        self.lines.modelReset.connect(self._restore)
        self.cells.finished.connect(self._finished)
        self.cells.dropped.connect(self.hint.hide)
        self.doubleClicked.connect(self.activate)
        self.clicked.connect(self._clicked)
        self.customContextMenuRequested.connect(self._menu)
        self.installEventFilter(self)

    def _note_place(self) -> None:
        self._place = (self.currentIndex().row(), self.currentIndex().column())

    def _restore(self) -> None:
        """Keep the cursor where it was when rows come or go."""
        self.fit()
        row, column = self._place
        if row >= 0:
            self.setCurrentIndex(self.lines.index(min(row, self.lines.add_row), column))

    def set_rate(self, rate: Money) -> None:
        """Set the price of an hour for new lines."""
        self.deeds.rate = rate

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
        self.sliders.place()

    def _widths(self, drawn: Mapping[Column, int]) -> dict[Column, int]:
        return {c: max(self._theme.px(wide), self._needed(c)) for c, wide in drawn.items()}

    def _needed(self, column: Column) -> int:
        """Give the width in which every amount of a column is read whole, cursor included."""
        if column is Column.PAYERS and any(line.third_percent for line in self.lines.lines):
            return self._theme.px(_THREE)
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
        self._open(line_id, Column.PAYERS)

    def type_figure(self, line_id: str) -> None:
        """Go to how much a line is likely to take, and open it."""
        self._open(line_id, Column.LIKELY)

    def _open(self, line_id: str, column: Column) -> None:
        ids = [line.id for line in self.lines.lines]
        if line_id in ids:
            self.setFocus()
            self._edit(self.lines.index(ids.index(line_id), column))

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
        if event.matches(QKeySequence.StandardKey.Paste):
            self.deeds.paste()
            return True
        if line is not None and self._with_modifier(event, line):
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if line is not None and self._light(key, line):
            return True
        if key in _ENTER:
            self.activate(index)
        elif event.text() and event.text().isprintable() and self.lines.editable(index):
            self._edit(index, event.text())
        else:
            return False
        return True

    def _with_modifier(self, event: QKeyEvent, line: CostLine) -> bool:
        """Take Alt with an arrow, and Ctrl with Delete."""
        key, modifiers = event.key(), event.modifiers()
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(line, -1 if key == Qt.Key.Key_Up else 1)
        elif control and key == Qt.Key.Key_Delete:
            self.deeds.remove(line)
        else:
            return False
        return True

    def _light(self, key: int, line: CostLine) -> bool:
        """Take the keys that change a line without typing in it."""
        payers = self.currentIndex().column() == Column.PAYERS
        if key == Qt.Key.Key_Space:
            self.deeds.count(line)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear(self.currentIndex(), line)
        elif payers and key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.deeds.share_by(line, STEP if key == Qt.Key.Key_Plus else -STEP)
        else:
            return False
        return True

    def _clear(self, index: QModelIndex, line: CostLine) -> None:
        if index.column() in FIGURES:
            self.lines.setData(index, "")
        elif index.column() in (Column.LABEL, Column.KIND):
            self.deeds.remove(line)

    def _move(self, line: CostLine, by: int) -> None:
        place, column = self.lines.lines.index(line) + by, self.currentIndex().column()
        if self.deeds.move(line, by):
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
            action.triggered.connect(
                lambda _=False, kind=item.value: self.deeds.set_kind(line, kind)
            )
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _menu(self, at: QPoint) -> None:
        line = self.lines.line(self.indexAt(at))
        if line is None:
            return
        menu = line_menu(self, self.deeds, line)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at))
