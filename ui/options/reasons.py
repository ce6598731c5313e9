"""The list of pros or cons of an option, opened over its cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import reordered
from consultdesk.domain.options import Option, OptionSheet, ProCon, Sign
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from ui.kit.editors import LineEditor
from ui.kit.fields import TextField
from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of
from ui.kit.words import Label, paint_lines, wrapped_lines
from ui.office import Office

Index = QModelIndex | QPersistentModelIndex
REASON = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_WIDE = 320
_LINE = 16
_PAD = 7


class ReasonsModel(QAbstractListModel):
    """The pros or the cons of one option, in order."""

    edited_text = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._language = "en"
        self._reasons: tuple[ProCon, ...] = ()

    def show(self, reasons: Sequence[ProCon], language: str) -> None:
        """Show other reasons."""
        fresh = tuple(reasons)
        self._language = language
        if [r.id for r in fresh] == [r.id for r in self._reasons]:
            self._reasons = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._reasons = fresh
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._reasons)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._reasons):
            return None
        reason = self._reasons[index.row()]
        if role == REASON:
            return reason
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return reason.text.read(self._language)
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        reason = self.data(index, REASON)
        if role != Qt.ItemDataRole.EditRole or reason is None:
            return False
        self.edited_text.emit(reason, str(value))
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class ReasonsPopup(QFrame):
    """Add, edit, remove, reorder reasons; P makes one private, 1 to 3 say how strong it is."""

    closed = Signal()

    def __init__(self, office: Office, option: Option, sign: Sign, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._office = office
        self._option = option
        self._sign = sign
        self._language = office.language
        self._reasons: tuple[ProCon, ...] = ()
        self._cell = QRect()
        self._theme = theme_of(self)
        self.setObjectName("reasons")
        pros = sign is Sign.PRO
        title = self.tr("Pros") if pros else self.tr("Cons")
        self.setAccessibleName(title)
        self.model = ReasonsModel()
        self.model.setParent(self)
        self.model.edited_text.connect(self._reword)
        self.list = _ReasonList(self.model, title)
        self.list.installEventFilter(self)
        words = self.tr("Add a pro") if pros else self.tr("Add a con")
        self.entry = TextField(placeholder=words).named(words, "reason_entry")
        self.entry.editor.installEventFilter(self)
        keys = self.tr("P private · 1–3 strength · Alt+↑↓ order · Del · Esc")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(self._theme.px(6))
        column.addWidget(self.list)
        column.addWidget(self.entry)
        column.addWidget(Label(keys, style="axis", colour="ink3"))

    def show_sheet(self, sheet: OptionSheet, language: str) -> None:
        """Show the reasons as they stand; close when their option is gone."""
        option = next((o for o in sheet.options if o.id == self._option.id), None)
        if option is None:
            self.leave()
            return
        row = self.list.currentIndex().row()
        self._language = language
        self._reasons = sheet.procons_of(option, self._sign)
        self.model.show(self._reasons, language)
        self.list.setVisible(bool(self._reasons))
        if self._reasons:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(self._reasons) - 1)))
        self._fit()

    def open_at(self, cell: QRect) -> None:
        """Open over a cell of the matrix, within the page."""
        self._cell = cell
        self._fit()
        self.show()
        self.raise_()
        (self.list if self._reasons else self.entry).setFocus()

    def _fit(self) -> None:
        room = self._room.rect()
        wide = max(self._theme.px(_WIDE), self._cell.width())
        tall = sum(
            self.list.sizeHintForIndex(self.model.index(n)).height()
            for n in range(self.model.rowCount())
        )
        self.list.setFixedHeight(min(tall + 2, self._theme.px(260)))
        self._column.activate()
        height = self.sizeHint().height()
        x = max(min(self._cell.left(), room.right() - wide - 8), 8)
        y = max(min(self._cell.top(), room.bottom() - height - 8), 8)
        self.setGeometry(x, y, wide, height)

    def leave(self) -> None:
        """Close, what is typed in the entry line kept as a reason."""
        self._add()
        self.hide()
        self.closed.emit()

    def _current(self) -> ProCon | None:
        reason = self.model.data(self.list.currentIndex(), REASON)
        return reason if isinstance(reason, ProCon) else None

    def _add(self) -> None:
        text = str(self.entry.value())
        if not text.strip():
            return
        reason = ProCon(
            id=new_id(),
            option_id=self._option.id,
            sign=self._sign,
            position=next_position(self._reasons),
            text=Phrase.of(self._language, text),
        )
        if self._office.desk.do(self.tr("Add a reason"), born(reason)):
            self.entry.set_value("")

    def _reword(self, reason: ProCon, text: str) -> None:
        if text.strip():
            words = reason.text.put(self._language, text)
            self._office.desk.do(self.tr("Reword a reason"), edited(reason, text=words))
        else:
            self._drop(reason)

    def _drop(self, reason: ProCon) -> None:
        self._office.desk.do(self.tr("Reason removed"), removed(reason))

    def _toggle(self, reason: ProCon) -> None:
        other = Audience.CLIENT if reason.audience is Audience.PRIVATE else Audience.PRIVATE
        step = self.tr("Change who sees a reason")
        self._office.desk.do(step, edited(reason, audience=other))

    def _move(self, reason: ProCon, by: int) -> None:
        place = self._reasons.index(reason) + by
        if 0 <= place < len(self._reasons):
            changes = reordered(self._reasons, reason.id, place)
            if self._office.desk.do(self.tr("Move a reason"), *changes):
                self.list.setCurrentIndex(self.model.index(place))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if watched is self.entry.editor:
            return self._entry_key(event)
        return self._list_key(event)

    def _entry_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
            return True
        if event.key() == Qt.Key.Key_Up and self._reasons:
            self.list.setFocus()
            return True
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        reason, key = self._current(), event.key()
        if reason is None or self.list.indexWidget(self.list.currentIndex()) is not None:
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(reason, -1 if key == Qt.Key.Key_Up else 1)
            return True
        if key == Qt.Key.Key_Down and reason is self._reasons[-1]:
            self.entry.setFocus()
            return True
        return self._command(reason, event)

    def _command(self, reason: ProCon, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.edit(self.list.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._drop(reason)
        elif key == Qt.Key.Key_P:
            self._toggle(reason)
        elif event.text() in ("1", "2", "3"):
            change = edited(reason, strength=int(event.text()))
            self._office.desk.do(self.tr("Say how strong a reason is"), change)
        else:
            return False
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("sheet"))
        painter.setPen(QPen(self._theme.colour("lineStrong"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class _ReasonList(QListView):
    """The list itself, edited with F2, Enter or a double click."""

    def __init__(self, model: ReasonsModel, name: str) -> None:
        super().__init__()
        self.setObjectName("reasons_list")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(_ReasonDelegate(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _ReasonDelegate(QStyledItemDelegate):
    """A reason on its lines, in a dashed box with a lock when private, its strength at the end."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent)
        self._list = parent

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        reason = index.data(REASON)
        if not isinstance(reason, ProCon):
            return
        theme, rect = self._theme, QRectF(option.rect)
        private = reason.audience is Audience.PRIVATE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = option.state & QStyle.StateFlag.State_Selected
        ground = ("privateHover" if selected else "private") if private else "selected"
        if private or selected:
            painter.setBrush(theme.colour(ground))
            pen = QPen(theme.colour("privateLine" if private else ground), 1)
            if private:
                pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), 4, 4)
        left = rect.left() + theme.px(8)
        if private:
            side = theme.px(12)
            box = QRectF(left, rect.top() + theme.px(_PAD + 2), side, side)
            paint_icon(painter, box, "lock", theme.colour("privateInk"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("privateInk" if private else "ink"))
        words = QRectF(
            left + theme.px(18), rect.top() + theme.px(_PAD), rect.width(), rect.height()
        )
        lines = self._lines(str(index.data()))
        paint_lines(painter, words, lines, theme.px(_LINE), Qt.AlignmentFlag.AlignTop)
        painter.setPen(theme.colour("ink3"))
        end = rect.adjusted(0, theme.px(_PAD), -theme.px(8), 0)
        painter.drawText(end, Qt.AlignmentFlag.AlignRight, "•" * reason.strength)
        painter.restore()

    def _lines(self, text: str) -> list[str]:
        room = self._list.viewport().width() - self._theme.px(56)
        return wrapped_lines(text, self._theme.font("small"), max(room, 80))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(str(index.data())))
        return QSize(200, lines * self._theme.px(_LINE) + 2 * self._theme.px(_PAD))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEditor(parent=parent)
        editor.setObjectName("reason_editor")
        editor.setAutoFillBackground(True)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()
