"""An editor in a cell that keeps what was typed until it is taken, or dropped by Esc."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.kit.marked_line import MarkedLine
from ui.kit.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
PAD = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellEditor(MarkedLine):
    """Words being typed in a cell, in the frame of the cursor."""

    def __init__(self, parent: QWidget, *, boxed: bool) -> None:
        super().__init__(parent=parent)
        self._theme = theme_of(self)
        self._boxed = boxed
        self.refused = False
        self.setObjectName("cell_editor")
        self.setFrame(False)
        self.setFont(self._theme.font("control", tabular=True))
        pad = self._theme.px(6 if boxed else PAD)
        self.setTextMargins(pad, 0, self._theme.px(4), 0)
        if boxed:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour("amberMark" if self.refused else "accent")
        if self._boxed:
            painter.setPen(QPen(colour, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        else:
            painter.setPen(QPen(colour, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class TypingDelegate(QStyledItemDelegate):
    """Opens an editor, hands its words to the model, and leaves it open when they are refused.

    `finished(index, key, back)` tells that words were taken, with the key that ended the typing (0
    for none) and whether Shift turned it round; `dropped` that Esc took them back.
    """

    finished = Signal(object, object, object)
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor: CellEditor | None = None
        self.place = QPersistentModelIndex()
        self._at = (-1, -1)

    def spot(self) -> QModelIndex:
        """Give the cell being edited, invalid when it is gone."""
        if not self.place.isValid():
            return QModelIndex()
        return self.place.model().index(self.place.row(), self.place.column())

    def _where(self) -> QModelIndex:
        """Give the place where the editor was opened, even if its rows were told anew since."""
        view = self.parent()
        model = view.model() if isinstance(view, QAbstractItemView) else None
        return model.index(*self._at) if model is not None else QModelIndex()

    def editing(self) -> bool:
        """Whether an editor is open."""
        return self.editor is not None

    def boxed(self, index: Index) -> bool:
        """Whether the editor there is a small box rather than the whole cell."""
        return index.column() == 0

    def typed_key(self, event: QKeyEvent) -> bool:
        """Take a key that means something else than a character; most editors have none."""
        return event.key() == Qt.Key.Key_unknown

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(parent, boxed=self.boxed(index))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self.editor, self.place = editor, QPersistentModelIndex(index)
        self._at = (index.row(), index.column())
        editor.destroyed.connect(self._forget)
        return editor

    def _forget(self) -> None:
        self.editor = None

    def let_go(self) -> None:
        """Know of no editor any more, because it is being closed."""
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.destroyed.disconnect(self._forget)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.isModified() and not editor.refused:
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellEditor):
            taken = model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)
            editor.refused = not taken

    def commit(self) -> bool:
        """Hand over what was typed; tell whether it was taken (else it stays in the editor)."""
        editor, place = self.editor, self.spot()
        if editor is None or not place.isValid():
            return True
        taken = place.model().setData(place, editor.text(), Qt.ItemDataRole.EditRole)
        if self.editor is not None:
            self.editor.refused = not taken
            self.editor.update()
        return bool(taken)

    def close(self, key: int = 0, *, back: bool = False) -> None:
        """Close the editor and say with which key, and whether Shift was held."""
        editor, place = self.editor, self._where()
        if editor is not None:
            self.let_go()
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            self.finished.emit(place, key, back)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if editor is not self.editor:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and self._left() and self.commit():
            self.close()
        return False

    def _left(self) -> bool:
        return self.editor is not None and self.editor.isVisible()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dropped.emit()
            self.close(key)
            return True
        if key in _ENTER or key in _TABS:
            if self.commit():
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.close(key, back=back)
            return True
        return self.typed_key(event)


class TypingTable(QTableView):
    """A table that never closes an editor over words that were refused."""

    cells: TypingDelegate

    @override
    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        mine = editor is self.cells.editor
        if mine and isinstance(editor, CellEditor) and editor.refused:
            return
        if mine:
            self.cells.let_go()
        super().closeEditor(editor, hint)
