"""Clients: the list at the left, the card of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.signals import new_client
from consultdesk.projection.kickoff import Beginning
from ui.book import Book
from ui.clients.balance import BalancePanel
from ui.clients.card import CardHead, Facts, SharedHistory, no_client
from ui.clients.card_data import CardData, read_card
from ui.clients.editing import CardEditor
from ui.clients.list_model import CLIENT, ClientDelegate, ClientModel
from ui.clients.private import CeilingPanel, NotePanel
from ui.clients.promised import PromiseHistory
from ui.clients.relationship import ReturningPanel, SignsPanel
from ui.columns import Columns
from ui.kit.buttons import IconButton
from ui.kit.fields import TextField
from ui.kit.layouts import let_go
from ui.kit.panels import EmptyState
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.toast import Toasts
from ui.kit.words import Label
from ui.late import area
from ui.office import Office
from ui.places import place_of
from ui.screen import ClientCards

if TYPE_CHECKING:
    from ui.kit.printing import Printing

_LIST = 296
_FEW = 10
_BESIDE = 700


class ClientsScreen(ClientCards):
    """Whom one works for; everything about a client is edited where it is read."""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        book: Book | None = None,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._printing = printing
        self._book = book or Book(office, self)
        self._data: CardData | None = None
        self._editor: CardEditor | None = None
        self._page: ScrollPage | None = None
        self._columns: Columns | None = None
        self._stale = False
        self._toasts: Toasts | None = None
        self.setObjectName("clients")
        self.model = ClientModel(office, self._book, self)
        self.list = _ClientList(self.model, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._catch_up)
        self._lay_out()
        self.list.view.selectionModel().currentChanged.connect(self._choose)
        self.list.filter.line().textEdited.connect(self._look_for)
        self.list.add_asked.connect(self._add)
        office.desk.changed.connect(self._heard)
        self._book.turned.connect(self._turn)

    @override
    def refresh(self) -> None:
        """Show the list and the card as they stand now, keeping the focus and the place."""
        chosen = self._data.client.id if self._data else ""
        focused = cast("QWidget | None", self.focusWidget())  # Qt gives None where nothing has it
        name = focused.objectName() if focused is not None else ""
        before, scrolled = self._page, self._page.verticalScrollBar().value() if self._page else 0
        self.model.reload()
        self._tell_count()
        self._select(chosen)
        page = self._page
        if page is None or page is before:
            return
        page.verticalScrollBar().setValue(scrolled)
        again = page.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    @override
    def show_client(self, client_id: str, *, at: str = "") -> None:
        """Choose a client; `at` opens its form, `card` or `kickoff`, or its `letter`."""
        self.list.filter.set_value("")
        self.model.look_for("")
        self.model.reload()
        self._tell_count()
        self._select(client_id)
        if at == "letter":
            QTimer.singleShot(0, self, self._write_first)
        elif at:
            self._edit()
        if at == "kickoff" and self._editor is not None:
            self._editor.focus_kickoff()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._columns is not None:
            px = theme_of(self).px
            self._columns.fit(self.width() - self.list.width(), px(_BESIDE), (62, 38))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._right, 1)

    def _tell_count(self) -> None:
        self.list.filter.setVisible(self._office.desk.store.clients.count() > _FEW)

    def _select(self, client_id: str) -> None:
        row = self.model.row_of(client_id) if client_id else -1
        row = 0 if row < 0 and self.model.rowCount() else row
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if not index.isValid():
            self._show(None)
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection = self.list.view.selectionModel()
        with QSignalBlocker(selection):
            selection.setCurrentIndex(index, flags)
        self.list.view.scrollTo(index)
        self.list.view.viewport().update()
        self._choose(index)

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        client = index.data(CLIENT) if index.isValid() else None
        self._show(client.id if isinstance(client, Client) else None)

    def _look_for(self, words: str) -> None:
        self.model.look_for(words)
        if self.model.rowCount():
            self._select("")
        else:
            self._show(None, self.tr("No client by that name. Try a contact's name."))

    def _show(self, client_id: str | None, otherwise: str = "") -> None:
        same = self._data is not None and self._data.client.id == client_id
        editing = self._editor is not None and same
        self._data = read_card(self._office, self._book, client_id) if client_id else None
        if editing and self._editor is not None and self._data is not None:
            self._head.show_name(self._data.client.name)
            self._editor.show_data(self._data)
            self._note.show_note(self._data.note)
            return
        self._draw(otherwise=otherwise)

    def _draw(self, *, editing: bool = False, otherwise: str = "") -> None:
        page = ScrollPage(margins=(36, 30, 36, 32), spacing=0)
        self._editor = None
        self._columns = None
        if self._data is None:
            page.column.addWidget(self._empty(otherwise))
            page.column.addStretch(1)
        else:
            self._draw_card(page, self._data, editing=editing)
        if self._page is not None:
            self._right.removeWidget(self._page)
            let_go(self._page)
        self._page = page
        self._right.addWidget(page)

    def _draw_card(self, page: ScrollPage, data: CardData, *, editing: bool) -> None:
        px = theme_of(self).px
        head = self._head = CardHead(data, self._office)
        head.signal_asked.connect(lambda: self.signal_requested.emit(data.client.id))
        head.removal_asked.connect(self._remove)
        head.file_asked.connect(self._show_file)
        head.letter_asked.connect(self._write_letter)
        page.column.addWidget(head)
        page.column.addSpacing(px(22))
        left = [self._card(data, editing=editing), *self._lived_through(data)]
        columns = Columns(left, self._beside(data), gap=px(20), spacing=px(18))
        self._columns = columns
        self._fit()
        page.column.addLayout(columns)
        page.column.addStretch(1)

    def _lived_through(self, data: CardData) -> list[QWidget]:
        """Give what was lived through and promised together; nothing yet, no sheet."""
        office, go = self._office, self.open_requested
        sheets: list[QWidget] = []
        if data.history or data.client.since:
            sheets.append(SharedHistory(data, office, lambda key: go.emit("incident", key)))
        if data.promises:
            sheets.append(PromiseHistory(data, office, lambda key: go.emit("incident", key)))
        return sheets

    def _beside(self, data: CardData) -> list[QWidget]:
        """Give what stays here, the report read off the main thread among it."""
        office = self._office
        self._note = NotePanel(data, office)
        balance = BalancePanel(data, office)
        panels: list[QWidget] = [CeilingPanel(data, office, self._draw_fresh), self._note, balance]
        if data.history:
            report = area("ui.report_view", "ClientReport")(office, data.client, self._printing)
            report.found.connect(balance.show_entries)
            report.read()
            panels.append(report)
        else:
            balance.show_entries(())
        if data.returning:
            panels.insert(0, ReturningPanel(data))
        return [*panels, SignsPanel(data, office)]

    def _card(self, data: CardData, *, editing: bool) -> QWidget:
        if not editing:
            facts = Facts(data, self._office)
            facts.edit_asked.connect(self._edit)
            return facts
        self._editor = CardEditor(data, self._office)
        self._editor.done_asked.connect(self._draw_fresh)
        self._editor.removed.connect(self._say_removed)
        self._editor.letter_asked.connect(self._write_letter)
        return self._editor

    def _edit(self) -> None:
        if self._data is None or self._editor is not None:
            return
        self._draw(editing=True)
        name = self.findChild(QWidget, "client_name")
        if name is not None:
            name.setFocus()

    def _write_first(self) -> None:
        """Prepare the letter of the first engagement that has none yet."""
        waiting = self._data.engagements if self._data else ()
        for engagement in waiting:
            if engagement.kickoff_given_on is None:
                self._write_letter(engagement)
                return

    def _write_letter(self, engagement: Engagement) -> None:
        if self._data is not None:
            contact = next(iter(self._data.contacts), None)
            beginning = Beginning(self._data.client, contact, engagement)
            # late: the letter brings ReportLab and QtPdf along
            show = area("ui.kickoff", "show_kickoff")
            show(self._office, beginning, self.window(), self._printing)

    def _show_file(self) -> None:
        if self._data is not None:
            show = area("ui.private_papers", "show_client_file")
            show(self._office, self._data.client, self.window(), self._printing)

    def _draw_fresh(self) -> None:
        self._editor = None
        self._show(self._data.client.id if self._data else None)
        edit = self.findChild(QWidget, "edit_client")
        if edit is not None:
            edit.setFocus()

    def _empty(self, otherwise: str) -> QWidget:
        if otherwise or self.model.rowCount():
            return no_client(otherwise)
        sentence = self.tr("Add your first client, then prepare the kickoff letter.")
        return EmptyState(sentence, action=self.tr("Add a client"), on_action=self._add)

    def _add(self) -> None:
        office = self._office
        place = place_of(office.practice.locale)
        name = self.tr("New client")
        client = new_client(name, office.practice, office.today()).but(locale=place.locale)
        if office.desk.do(self.tr("Add a client"), born(client)):
            self.show_client(client.id, at="card")
            field = self.findChild(QLineEdit, "client_name")
            if field is not None:
                field.selectAll()

    def _remove(self) -> None:
        if self._data is None:
            return
        client = self._data.client
        removal = self._office.desk.store.removal(client)
        self._editor = None
        if self._office.desk.do(self.tr("Delete a client"), *removal):
            self._say_removed(self.tr("{client} deleted").format(client=client.name))

    def _say_removed(self, words: str) -> None:
        if self._office.desk.silence.kept:
            return
        if self._toasts is None:
            self._toasts = Toasts(self)
        history = self._office.desk.history
        step = history.index()

        def take_back() -> None:
            if history.index() == step:
                history.undo()

        self._toasts.say(words, take_back)

    def _heard(self, changes: Sequence[Change]) -> None:
        listed = self.model.concerns(changes)
        shown = self._data is None or self._data.concerned(changes)
        self._stale = self._stale or listed or shown
        if not self._stale or not self.isVisible():
            return
        if self._editor is not None and self._data is not None:
            self._catch_up()
        else:
            self._later.start(0)

    def _turn(self) -> None:
        self.list.view.viewport().update()

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()


class _ClientList(QWidget):
    """The list with its title, its filter and the way to add a client."""

    add_asked = Signal()

    def __init__(self, model: ClientModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        px = self._theme.px
        self.setFixedWidth(px(_LIST))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(22), px(15), px(14))
        column.setSpacing(px(8))
        column.addLayout(self._head(px))
        self.filter = TextField("", placeholder=self.tr("Filter"))
        self.filter.named(self.tr("Filter clients"), "filter_clients")
        column.addWidget(self.filter)
        self.view = _list_view(model, self.tr("Clients"))
        column.addWidget(self.view, 1)

    def _head(self, px: Callable[[float], int]) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(px(12), 0, px(6), 0)
        title = Label(self.tr("Clients"), style="display")
        font = self._theme.font("display")
        font.setPixelSize(px(25))
        head.addWidget(title.in_font(font), 1)
        add = IconButton("plus", self.tr("Add a client"))
        add.setObjectName("add_client")
        add.clicked.connect(self.add_asked)
        head.addWidget(add)
        return head

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        QPainter(self).fillRect(edge, self._theme.colour("line"))


def _list_view(model: ClientModel, name: str) -> QListView:
    view = QListView()
    view.setObjectName("client_list")
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setModel(model)
    view.setItemDelegate(ClientDelegate(view))
    view.viewport().setAutoFillBackground(False)
    return view
