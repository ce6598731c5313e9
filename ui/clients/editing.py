"""The card being edited in place: the client, their people, what was agreed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.change import born
from consultdesk.domain.clients import Contact, Engagement, moved
from consultdesk.domain.record import Record, new_id, next_position
from ui.clients.card_data import CardData
from ui.clients.engagement_form import EngagementForm
from ui.clients.forms import ClientForm, ContactForm, same_ids
from ui.kit.buttons import Button
from ui.kit.layouts import clear
from ui.kit.panels import Divider, Heading, Sheet
from ui.kit.theme import theme_of
from ui.office import Office


class CardEditor(Sheet):
    """All the forms of one client; `done_asked` when the user has finished, `removed` to say so."""

    done_asked = Signal()
    removed = Signal(str)
    letter_asked = Signal(object)

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__(margins=(20, 14, 20, 18), spacing=14)
        self._office = office
        self._data = data
        self._people: dict[str, ContactForm] = {}
        self._agreed: dict[str, EngagementForm] = {}
        heading = Heading(self.tr("Card"))
        done = Button(self.tr("Done"), size="small")
        done.setObjectName("edit_done")
        done.clicked.connect(self.done_asked)
        heading.add(done)
        self.column.addWidget(heading)
        self.client_form = ClientForm(data.client, office)
        self.column.addWidget(self.client_form)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(14)
        self.column.addLayout(self._parts)
        self._build()

    def show_data(self, data: CardData) -> None:
        """Show the records as they stand; people and engagements that came or went, anew."""
        self._data = data
        self.client_form.show_record(data.client)
        same = same_ids(data.contacts, list(self._people)) and same_ids(
            data.engagements, list(self._agreed)
        )
        if not same:
            self._build()
            return
        for contact in data.contacts:
            self._people[contact.id].show_record(contact)
        for engagement in data.engagements:
            self._agreed[engagement.id].show_record(engagement)

    def focus_kickoff(self) -> None:
        """Go to the first engagement without a kickoff letter."""
        for engagement in self._data.engagements:
            if engagement.kickoff_given_on is None:
                name = f"kickoff_given_on_{engagement.id}"
                field = self._agreed[engagement.id].findChild(QWidget, name)
                if field is not None:
                    field.setFocus()
                return

    def _build(self) -> None:
        clear(self._parts)
        self._people, self._agreed = {}, {}
        self._section(self.tr("Contacts"))
        for contact in self._data.contacts:
            self._add_person(contact)
        self._adder(self.tr("Add a contact"), "add_contact", self._new_contact)
        self._section(self.tr("Engagements"))
        for engagement in self._data.engagements:
            self._add_agreed(engagement)
        self._adder(self.tr("Add an engagement"), "add_engagement", self._new_engagement)

    def _section(self, title: str) -> None:
        self._parts.addWidget(Divider())
        self._parts.addWidget(Heading(title))

    def _adder(self, text: str, name: str, act: object) -> None:
        button = Button(text, "quiet", icon="plus", size="small")
        button.setObjectName(name)
        button.clicked.connect(act)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        row.setSpacing(theme_of(self).px(8))
        self._parts.addWidget(holder)

    def _add_person(self, contact: Contact) -> None:
        form = ContactForm(contact, self._data.client, self._office)
        form.up_asked.connect(lambda: self._move(contact.id, -1))
        form.down_asked.connect(lambda: self._move(contact.id, 1))
        form.removal_asked.connect(lambda: self._remove(contact.id))
        self._people[contact.id] = form
        self._parts.addWidget(form)

    def _add_agreed(self, engagement: Engagement) -> None:
        form = EngagementForm(engagement, self._data.client, self._office)
        form.removal_asked.connect(lambda: self._remove(engagement.id))
        form.letter_asked.connect(lambda: self._ask_letter(engagement.id))
        self._agreed[engagement.id] = form
        self._parts.addWidget(form)

    def _ask_letter(self, key: str) -> None:
        known = next(one for one in self._data.engagements if one.id == key)
        self.letter_asked.emit(known)

    def _new_contact(self) -> None:
        contact = Contact(
            id=new_id(),
            client_id=self._data.client.id,
            position=next_position(self._data.contacts),
            name="",
            decides=not self._data.contacts,
        )
        if self._office.desk.do(self.tr("Add a contact"), born(contact)):
            self._focus(f"contact_name_{contact.id}")

    def _new_engagement(self) -> None:
        engagement = Engagement(
            id=new_id(), client_id=self._data.client.id, starts_on=self._office.today()
        )
        if self._office.desk.do(self.tr("Add an engagement"), born(engagement)):
            self._focus(f"title_{engagement.id}")

    def _focus(self, name: str) -> None:
        field = self.findChild(QWidget, name)
        if field is not None:
            field.setFocus()

    def _move(self, contact_id: str, step: int) -> None:
        contact = next(c for c in self._data.contacts if c.id == contact_id)
        changes = moved(self._data.contacts, contact, step)
        self._office.desk.do(self.tr("Move a contact"), *changes)

    def _remove(self, key: str) -> None:
        known: Sequence[Record] = (*self._data.contacts, *self._data.engagements)
        record = next(one for one in known if one.id == key)
        removal = self._office.desk.store.removal(record)
        words = self.tr("Delete a contact")
        said = self.tr("Contact deleted")
        if isinstance(record, Engagement):
            words, said = self.tr("Delete an engagement"), self.tr("Engagement deleted")
        if self._office.desk.do(words, *removal):
            self.removed.emit(said)
