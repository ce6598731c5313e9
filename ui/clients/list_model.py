"""The list of clients, read page by page as it is scrolled, and how a line of it is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.incident_file import stage_of
from consultdesk.store.clients import ClientLine
from ui.book import Book
from ui.kit.table import Index
from ui.kit.tags import paint_tag, tag_size
from ui.kit.theme import theme_of
from ui.office import Office
from ui.stage_words import stage_word

CLIENT = Qt.ItemDataRole.UserRole
SECOND = Qt.ItemDataRole.UserRole + 1
MARK = Qt.ItemDataRole.UserRole + 2
AMBER = Qt.ItemDataRole.UserRole + 3

PAGE = 200
_ROW = 55


class ClientModel(QAbstractListModel):
    """Clients by name; a page more is read when the list is scrolled to its end."""

    def __init__(self, office: Office, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._book = book
        self._search = ""
        self._lines: list[ClientLine] = []
        self._people: dict[str, str] = {}
        self._complete = False
        self._answers: dict[int, Callable[[Client], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda client: client.name,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            CLIENT: lambda client: client,
            SECOND: self._second,
            MARK: lambda client: self._mark(client)[0],
            AMBER: lambda client: self._mark(client)[1],
        }
        self.reload()

    def look_for(self, words: str) -> None:
        """Show the clients whose name, or a contact's name, holds the words."""
        if words != self._search:
            self._search = words
            self._lines = []
            self.reload()

    def reload(self) -> None:
        """Read again what is shown."""
        self.beginResetModel()
        limit = max(PAGE, len(self._lines))
        found = self._office.desk.store.clients.page(limit=limit, search=self._search)
        self._lines = list(found)
        self._people = {}
        self._complete = len(found) < limit
        self.endResetModel()

    def row_of(self, client_id: str) -> int:
        """Give the row of a client, reading on until it is found; -1 when it is not listed."""
        while True:
            for row, line in enumerate(self._lines):
                if line.client.id == client_id:
                    return row
            if self._complete:
                return -1
            self.fetchMore(QModelIndex())

    def concerns(self, changes: Sequence[Change]) -> bool:
        """Tell whether the list may look different after these changes."""
        return any(isinstance(change.record, (Client, Contact)) for change in changes)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._complete or not self._lines:
            return
        after = self._lines[-1].key
        more = self._office.desk.store.clients.page(after=after, limit=PAGE, search=self._search)
        self._complete = len(more) < PAGE
        if more:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._lines.extend(more)
            self.endInsertRows()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        client = self._lines[index.row()].client
        answer = self._answers.get(role)
        return None if answer is None else answer(client)

    def _second(self, client: Client) -> str:
        return " · ".join(part for part in (self._person(client), client.city) if part)

    def _spoken(self, client: Client) -> str:
        parts = (client.name, self._person(client), client.city, self._mark(client)[0])
        return ", ".join(part for part in parts if part)

    def _person(self, client: Client) -> str:
        if client.id not in self._people:
            contacts = self._office.desk.store.all(Contact, client_id=client.id)
            self._people[client.id] = contacts[0].name if contacts else ""
        return self._people[client.id]

    def _mark(self, client: Client) -> tuple[str, bool]:
        files = self._book.of_client(client.id)
        if any(file.first_conversation is None for file in files):
            return QCoreApplication.translate("Clients", "to call"), True
        return (stage_word(stage_of(files[0])), False) if files else ("", False)


class ClientDelegate(QStyledItemDelegate):
    """Paints a client: name, person and place, and where its incident is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour("sheet"))
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.colour("focus" if focused else "line"), 1))
            painter.drawRoundedRect(rect, theme.radius("md"), theme.radius("md"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("hover"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, theme.radius("md"), theme.radius("md"))
        inner = rect.adjusted(px(12), px(9), -px(12), -px(9))
        taken = self._paint_mark(painter, inner, index)
        self._paint_line(painter, inner, str(index.data()), "ink", taken)
        below = inner.adjusted(0, px(18), 0, 0)
        self._paint_line(painter, below, str(index.data(SECOND)), "ink3", 0)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, rect: QRectF, words: str, colour: str, taken: float
    ) -> None:
        style = "control" if colour == "ink" else "small"
        font = self._theme.font(style)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        line = self._theme.line_height(style)
        room = rect.width() - taken
        cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        box = QRectF(rect.left(), rect.top(), room, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_mark(self, painter: QPainter, rect: QRectF, index: Index) -> float:
        words = str(index.data(MARK) or "")
        if not words:
            return 0
        px = self._theme.px
        if index.data(AMBER):
            size = tag_size(words, self._theme)
            box = QRectF(rect.right() - size.width(), rect.top() - 1, size.width(), size.height())
            paint_tag(painter, box, words, "amber", self._theme)
            return size.width() + px(8)
        font = self._theme.font("axis")
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink3"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        line = self._theme.line_height("control")
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), line), flags, words)
        return QFontMetricsF(font).horizontalAdvance(words) + px(8)
