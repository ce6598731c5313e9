"""The forms of a client's card: each field is one edit, written as soon as it is finished."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain import clients
from consultdesk.domain.change import Change, edited
from consultdesk.domain.clients import Client, Contact, Engagement
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.phrase import LANGUAGES
from consultdesk.domain.practice import TaxSet
from consultdesk.wording.names import currency_name, language_name
from ui.binding import Ties
from ui.clients import reading
from ui.kit.buttons import IconButton
from ui.kit.dates import DateField
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, Field, LongField, TextField
from ui.kit.flow import FlowLayout
from ui.kit.switches import Switch
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.places import TIME_ZONES, place_name, zone_name
from ui.typed_days import TypedDays

_BELOW_LABEL = 23
CURRENCIES = ("CAD", "EUR", "USD", "CHF", "GBP")


def side_by_side(*fields: QWidget) -> QHBoxLayout:
    """Give a row in which fields share the width."""
    row = QHBoxLayout()
    row.setSpacing(theme_of(fields[0]).px(16))
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row


def in_both_languages(said: tuple[str, str], name: str, office: Office) -> dict[str, TextField]:
    """Give a field for the interface's language, then one for the other, which it names."""
    mine = office.language
    other = next(one for one in LANGUAGES if one != mine)
    theirs = said[1].format(language=language_name(other, office.locale))
    fields = {mine: TextField(said[0]), other: TextField(theirs)}
    fields[mine].named(said[0], name)
    fields[other].named(theirs, f"{name}_{other}")
    return fields


def column_of(widget: QWidget) -> QVBoxLayout:
    """Give the column that a form is laid out in."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme_of(widget).px(12))
    return column


class ClientForm(QWidget):
    """What is known of the organisation itself."""

    def __init__(self, client: Client, office: Office) -> None:
        super().__init__()
        self._office = office
        self._ties: Ties[Client] = Ties(office, client)
        locale = office.locale
        column = column_of(self)
        name = self._text(self.tr("Name"), "client_name", self.tr("Rename a client"), "name")
        line = self._text(self.tr("What they do"), "client_line", "", "line")
        column.addLayout(side_by_side(name, line))
        city = self._text(self.tr("City"), "client_city", "", "city")
        since = DateField(self.tr("Works with you since"), days=TypedDays(self._office)).named(
            self.tr("Works with you since"), "client_since"
        )
        self._tie(since, "since")
        column.addLayout(side_by_side(city, since))
        wishes = LongField(self.tr("Preferences"), lines=1).named(
            self.tr("Preferences"), "client_preferences"
        )
        self._tie(wishes, "preferences")
        column.addWidget(wishes)
        self._add_habits(column, client, locale)

    def show_record(self, client: Client) -> None:
        """Show the client as it stands."""
        self._ties.show(client)

    def _add_habits(self, column: QVBoxLayout, client: Client, locale: Locale) -> None:
        known = list(dict.fromkeys((*CURRENCIES, client.currency)))
        language = ChoiceField(
            self.tr("Language of documents"),
            [
                Item(one, f"{language_name(one.language, locale)} · {place_name(one)}")
                for one in Locale
            ],
        ).named(self.tr("Language of documents"), "client_locale")
        self._tie(language, "locale")
        paper = ChoiceField(
            self.tr("Paper"), [Item(one, reading.paper_word(one)) for one in Paper]
        ).named(self.tr("Paper"), "client_paper")
        self._tie(paper, "paper")
        column.addLayout(side_by_side(language, paper))
        currency = ChoiceField(
            self.tr("Currency"),
            [Item(one, f"{one} · {currency_name(one, locale)}") for one in known],
        ).named(self.tr("Currency"), "client_currency")
        self._tie(currency, "currency")
        column.addLayout(side_by_side(currency, self._taxes()))
        zones = list(dict.fromkeys(("", *TIME_ZONES, client.time_zone)))
        mine = self.tr("As mine")
        zone = ChoiceField(
            self.tr("Time zone"), [Item(one, zone_name(one) if one else mine) for one in zones]
        ).named(self.tr("Time zone"), "client_zone")
        self._tie(zone, "time_zone")
        column.addWidget(zone)

    def _taxes(self) -> Field:
        sets = self._office.desk.store.all(TaxSet)
        mine = Item("", self.tr("As mine"))
        named = [Item(one.id, one.name.read(self._office.language)) for one in sets]
        field = ChoiceField(self.tr("Taxes"), [mine, *named])
        field.named(self.tr("Taxes"), "client_taxes")
        self._ties.tie(
            field,
            self.tr("Change a client"),
            lambda client: client.tax_set_id or "",
            lambda client, value: edited(client, tax_set_id=str(value) or None),
        )
        return field

    def _text(self, label: str, name: str, said: str, field: str) -> Field:
        text = TextField(label).named(label, name)
        self._tie(text, field, said)
        return text

    def _tie(self, field: Field, name: str, said: str = "") -> None:
        self._ties.tie(
            field,
            said or self.tr("Change a client"),
            lambda client: getattr(client, name),
            lambda client, value: _client_change(client, name, value),
        )


def _client_change(client: Client, name: str, value: object) -> Change:
    if name == "name":
        return clients.rename(client, str(value))
    return edited(client, **{name: value})


class ContactForm(QWidget):
    """One person: how to reach them, and whether they decide, pay or are affected."""

    up_asked = Signal()
    down_asked = Signal()
    removal_asked = Signal()

    def __init__(self, contact: Contact, client: Client, office: Office) -> None:
        super().__init__()
        self._office = office
        self._client = client
        self._ties: Ties[Contact] = Ties(office, contact)
        self._hints: list[tuple[Label, Callable[[Contact], str]]] = []
        column = column_of(self)
        column.addLayout(self._tools())
        name = TextField(self.tr("Name"))
        name.named(self.tr("Name of the contact"), f"contact_name_{contact.id}")
        self._tie(name, lambda c: c.name, lambda c, v: clients.write_name(c, str(v)))
        column.addWidget(name)
        column.addLayout(self._role(contact))
        column.addLayout(self._reach(contact))
        column.addLayout(self._roles(contact))

    def show_record(self, contact: Contact) -> None:
        """Show the contact as it stands."""
        self._ties.show(contact)
        for label, hint in self._hints:
            label.setText(hint(contact))
            label.setVisible(bool(label.text()))
        for part, switch in self._switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(bool(getattr(contact, part)))

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        name = self._ties.record.name or self.tr("New contact")
        row.addWidget(Label(name, style="section").eliding(), 1)
        for icon, said, signal in (
            ("up", self.tr("Move up"), self.up_asked),
            ("down", self.tr("Move down"), self.down_asked),
            ("x", self.tr("Delete this contact"), self.removal_asked),
        ):
            button = IconButton(icon, said)
            button.setObjectName(f"{icon}_{self._ties.record.id}")
            button.clicked.connect(signal)
            row.addWidget(button)
        return row

    def _role(self, contact: Contact) -> QHBoxLayout:
        said = (self.tr("Role"), self.tr("Role, in {language}"))
        roles = in_both_languages(said, f"contact_role_{contact.id}", self._office)
        for language, field in roles.items():
            self._ties.tie_words(field, self.tr("Change a contact"), "role", language)
        return side_by_side(*roles.values())

    def _reach(self, contact: Contact) -> QVBoxLayout:
        phone, email = TextField(self.tr("Phone"), tabular=True), TextField(self.tr("E-mail"))
        phone.named(self.tr("Phone"), f"contact_phone_{contact.id}")
        email.named(self.tr("E-mail"), f"contact_email_{contact.id}")
        self._tie(phone, lambda c: c.phone, lambda c, v: edited(c, phone=str(v)))
        self._tie(email, lambda c: c.email, lambda c, v: edited(c, email=str(v)))
        locale = self._client.locale
        column = QVBoxLayout()
        column.setSpacing(theme_of(self).px(4))
        column.addLayout(side_by_side(phone, email))
        hints: tuple[Callable[[Contact], str], ...] = (
            lambda c: reading.phone_hint(c.phone, locale),
            lambda c: reading.email_hint(c.email),
        )
        for hint in hints:
            label = Label(hint(contact), style="small", colour="ink3", wrap=True)
            label.setObjectName(f"hint_{contact.id}")
            if not label.text():
                label.hide()
            self._hints.append((label, hint))
            column.addWidget(label)
        return column

    def _roles(self, contact: Contact) -> QHBoxLayout:
        channel = ChoiceField(
            self.tr("Reached by"), [Item(c, reading.channel_word(c)) for c in Channel]
        ).named(self.tr("Reached by"), f"contact_channel_{contact.id}")
        self._tie(channel, lambda c: c.channel, lambda c, v: edited(c, channel=v))
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(16))
        row.addWidget(channel)
        self._switches = {
            "decides": Switch(self.tr("Decides"), on=contact.decides),
            "pays": Switch(self.tr("Pays"), on=contact.pays),
            "affected": Switch(self.tr("Affected"), on=contact.affected),
        }
        px = theme_of(self).px
        flow = FlowLayout(across=px(16), down=0)
        for part, switch in self._switches.items():
            switch.setObjectName(f"{part}_{contact.id}")
            switch.toggled.connect(lambda on, part=part: self._set(part, on))
            flow.addWidget(switch)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addSpacing(px(_BELOW_LABEL))
        beside.addLayout(flow)
        row.addLayout(beside, 1)
        return row

    def _set(self, part: str, on: object) -> None:
        change = edited(self._ties.record, **{part: bool(on)})
        self._office.desk.do(self.tr("Change a contact"), change)

    def _tie(
        self,
        field: Field,
        read: Callable[[Contact], object],
        make: Callable[[Contact, object], Change],
    ) -> None:
        self._ties.tie(field, self.tr("Change a contact"), read, make)


def same_ids(records: Sequence[Contact | Engagement], ids: Sequence[str]) -> bool:
    """Tell whether these are the records of those ids, in that order."""
    return [record.id for record in records] == list(ids)
