"""The list of reasons: each with who sees it, how strong it is, and what it is linked to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.locales import Audience
from consultdesk.domain.options import ProCon
from ui.kit.editors import LineEditor
from ui.kit.icons import paint_icon
from ui.kit.theme import Theme, theme_of
from ui.kit.words import paint_lines, wrapped_lines

Index = QModelIndex | QPersistentModelIndex
REASON = Qt.ItemDataRole.UserRole + 1
LINK = Qt.ItemDataRole.UserRole + 2
STRENGTHS = (1, 2, 3)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROOT = QModelIndex()
_LINE = 16
_PAD = 7
_DOT = 12
_MARK = 26
_TEXT = 26
_END = 54


class ReasonsModel(QAbstractListModel):
    """The pros or the cons of one option, in order."""

    edited_text = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._language = "en"
        self._reasons: tuple[ProCon, ...] = ()
        self._links: Mapping[str, str] = {}

    def show(self, reasons: Sequence[ProCon], links: Mapping[str, str], language: str) -> None:
        """Show other reasons, with the names of the criteria they may be linked to."""
        fresh = tuple(reasons)
        self._language, self._links = language, links
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
        given: dict[int, object] = {
            REASON: reason,
            LINK: self._links.get(reason.criterion_id or "", ""),
            Qt.ItemDataRole.DisplayRole: reason.text.read(self._language),
            Qt.ItemDataRole.EditRole: reason.text.get(self._language),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(reason),
        }
        return given.get(role)

    def _spoken(self, reason: ProCon) -> str:
        private = self.tr("private") if reason.audience is Audience.PRIVATE else ""
        strength = self.tr("strength {strength} of 3").format(strength=reason.strength)
        link = self._links.get(reason.criterion_id or "", "")
        linked = self.tr("linked to {criterion}").format(criterion=link) if link else ""
        parts = (reason.text.read(self._language), private, strength, linked)
        return ", ".join(part for part in parts if part)

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


class ReasonList(QListView):
    """The list itself, edited with F2, Enter or a double click.

    A click on the mark asks for `privacy_wanted(index)`, one on a dot `strength_wanted(index, n)`.
    """

    privacy_wanted = Signal(object)
    strength_wanted = Signal(object, int)
    editor_opened = Signal(object)

    def __init__(self, model: ReasonsModel, name: str) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.setObjectName("reasons_list")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(_ReasonDelegate(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        rect, at = QRectF(self.visualRect(index)), event.position()
        if mark_rect(rect, self._theme).contains(at):
            self.privacy_wanted.emit(index)
        for strength in STRENGTHS:
            if dot_rect(rect, strength, self._theme).contains(at):
                self.strength_wanted.emit(index, strength)


def mark_rect(rect: QRectF, theme: Theme) -> QRectF:
    """Give the place of the eye or the lock in a row."""
    return QRectF(rect.left(), rect.top(), theme.px(_MARK), theme.px(_LINE + 2 * _PAD))


def dot_rect(rect: QRectF, strength: int, theme: Theme) -> QRectF:
    """Give the place of one of the three dots in a row."""
    wide = theme.px(_DOT)
    left = rect.right() - theme.px(8) - (4 - strength) * wide
    return QRectF(left, rect.top(), wide, theme.px(_LINE + 2 * _PAD))


class _ReasonDelegate(QStyledItemDelegate):
    """A reason on its lines, in a dashed box with a lock when private, its strength at the end."""

    def __init__(self, parent: ReasonList) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent)
        self._list = parent

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        reason = index.data(REASON)
        if not isinstance(reason, ProCon):
            return
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, reason, chosen=chosen)
        self._marks(painter, rect, reason)
        self._words(painter, rect, index, reason)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, reason: ProCon, *, chosen: bool) -> None:
        private = reason.audience is Audience.PRIVATE
        if not (private or chosen):
            return
        ground = ("privateHover" if chosen else "private") if private else "selected"
        painter.setBrush(self._theme.colour(ground))
        pen = QPen(self._theme.colour("privateLine" if private else ground), 1)
        if private:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), 4, 4)

    def _marks(self, painter: QPainter, rect: QRectF, reason: ProCon) -> None:
        theme, private = self._theme, reason.audience is Audience.PRIVATE
        side = theme.px(12)
        middle = rect.top() + theme.px(_PAD) + theme.px(_LINE) / 2
        box = QRectF(rect.left() + theme.px(8), middle - side / 2, side, side)
        icon, token = ("lock", "privateInk") if private else ("eye", "ink3")
        paint_icon(painter, box, icon, theme.colour(token))
        painter.setPen(QPen(theme.colour("control"), 1.2))
        for strength in STRENGTHS:
            spot = dot_rect(rect, strength, theme).center()
            spot.setY(middle)
            filled = strength <= reason.strength
            painter.setBrush(theme.colour("ink2") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot, 2.8, 2.8)

    def _words(self, painter: QPainter, rect: QRectF, index: Index, reason: ProCon) -> None:
        theme, private = self._theme, reason.audience is Audience.PRIVATE
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("privateInk" if private else "ink"))
        left, top = rect.left() + theme.px(_TEXT), rect.top() + theme.px(_PAD)
        lines, links = self._lines(str(index.data())), self._link_lines(index)
        room = QRectF(left, top, rect.width(), rect.height())
        paint_lines(painter, room, lines, theme.px(_LINE), Qt.AlignmentFlag.AlignTop)
        painter.setPen(theme.colour("privateInk" if private else "ink3"))
        room.translate(0, len(lines) * theme.px(_LINE))
        paint_lines(painter, room, links, theme.px(_LINE), Qt.AlignmentFlag.AlignTop)

    def _lines(self, text: str) -> list[str]:
        room = self._list.viewport().width() - self._theme.px(_TEXT + _END)
        return wrapped_lines(text, self._theme.font("small"), max(room, 80))

    def _link_lines(self, index: Index) -> list[str]:
        link = str(index.data(LINK) or "")
        return self._lines(f"→ {link}") if link else []

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(self._lines(str(index.data()))) + len(self._link_lines(index))
        return QSize(200, max(lines, 1) * self._theme.px(_LINE) + 2 * self._theme.px(_PAD))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEditor(parent=parent)
        editor.setObjectName("reason_editor")
        editor.setAutoFillBackground(True)
        editor.setPlaceholderText(str(index.data()))
        self._list.editor_opened.emit(editor)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take the words on Enter at once: Qt would at the next turn of its loop."""
        enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        if enter and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)
