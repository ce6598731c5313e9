"""The forms of a client's card: each field is one edit, written as soon as it is finished."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain import clients
from consultdesk.domain.change import Change, edited
from consultdesk.domain.clients import Client, Contact, Engagement
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.practice import TaxSet
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.names import currency_name, language_name
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_quantity
from ui.binding import Ties
from ui.clients import reading
from ui.kit.buttons import IconButton
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, DateField, Field, LongField, TextField
from ui.kit.flow import FlowLayout
from ui.kit.switches import Switch
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.places import TIME_ZONES, place_name, zone_name

_BELOW_LABEL = 23
CURRENCIES = ("CAD", "EUR", "USD", "CHF", "GBP")


def _beside(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme_of(fields[0]).px(16))
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row


def _column(widget: QWidget) -> QVBoxLayout:
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
        column = _column(self)
        name = self._text(self.tr("Name"), "client_name", self.tr("Rename a client"), "name")
        line = self._text(self.tr("What they do"), "client_line", "", "line")
        column.addLayout(_beside(name, line))
        city = self._text(self.tr("City"), "client_city", "", "city")
        since = DateField(self.tr("Works with you since")).named(
            self.tr("Works with you since"), "client_since"
        )
        self._tie(since, "since")
        column.addLayout(_beside(city, since))
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
        column.addLayout(_beside(language, paper))
        currency = ChoiceField(
            self.tr("Currency"),
            [Item(one, f"{one} · {currency_name(one, locale)}") for one in known],
        ).named(self.tr("Currency"), "client_currency")
        self._tie(currency, "currency")
        column.addLayout(_beside(currency, self._taxes()))
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
        column = _column(self)
        column.addLayout(self._tools())
        name, role = TextField(self.tr("Name")), TextField(self.tr("Role"))
        name.named(self.tr("Name of the contact"), f"contact_name_{contact.id}")
        role.named(self.tr("Role"), f"contact_role_{contact.id}")
        self._tie(name, lambda c: c.name, lambda c, v: clients.write_name(c, str(v)))
        language = office.language
        self._tie(
            role,
            lambda c: c.role.read(language),
            lambda c, v: edited(c, role=c.role.put(language, str(v))),
        )
        column.addLayout(_beside(name, role))
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

    def _reach(self, contact: Contact) -> QVBoxLayout:
        phone, email = TextField(self.tr("Phone"), tabular=True), TextField(self.tr("E-mail"))
        phone.named(self.tr("Phone"), f"contact_phone_{contact.id}")
        email.named(self.tr("E-mail"), f"contact_email_{contact.id}")
        self._tie(phone, lambda c: c.phone, lambda c, v: edited(c, phone=str(v)))
        self._tie(email, lambda c: c.email, lambda c, v: edited(c, email=str(v)))
        locale = self._client.locale
        column = QVBoxLayout()
        column.setSpacing(theme_of(self).px(4))
        column.addLayout(_beside(phone, email))
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


class EngagementForm(QWidget):
    """What was agreed: scope, fee, dates, and whether the kickoff letter was given."""

    removal_asked = Signal()

    def __init__(self, engagement: Engagement, client: Client, office: Office) -> None:
        super().__init__()
        self._office = office
        self._currency = client.currency
        self._ties: Ties[Engagement] = Ties(office, engagement)
        column = _column(self)
        head = QHBoxLayout()
        title = engagement.title.read(office.language) or self.tr("New engagement")
        head.addWidget(Label(title, style="section").eliding(), 1)
        remove = IconButton("x", self.tr("Delete this engagement"))
        remove.setObjectName(f"x_{engagement.id}")
        remove.clicked.connect(self.removal_asked)
        head.addWidget(remove)
        column.addLayout(head)
        language = office.language
        self._tie(
            self._named(TextField(self.tr("Title")), "title", column),
            lambda e: e.title.read(language),
            lambda e, v: edited(e, title=e.title.put(language, str(v))),
        )
        column.addLayout(self._money())
        column.addLayout(self._dates())
        for part, label in (
            ("scope_in", self.tr("In scope")),
            ("scope_out", self.tr("Out of scope")),
            ("success_measures", self.tr("How success will be seen")),
        ):
            field = self._named(LongField(label, lines=1), part, column)
            self._plain(field, part)
        column.addLayout(self._kickoff())

    def show_record(self, engagement: Engagement) -> None:
        """Show the engagement as it stands."""
        self._ties.show(engagement)

    def _money(self) -> QHBoxLayout:
        locale = self._office.locale
        fee = self._named(TextField(self.tr("Fee"), tabular=True, suffix=self._currency), "fee")
        self._tie(
            fee,
            lambda e: money(e.fee, locale) if e.fee else "",
            lambda e, v: _fee(e, str(v), self._currency, locale),
        )
        hours = self._named(TextField(self.tr("Hours"), tabular=True, suffix="h"), "hours")
        self._tie(
            hours,
            lambda e: decimal(e.hours, locale) if e.hours is not None else "",
            lambda e, v: _hours(e, str(v), locale),
        )
        return _beside(fee, hours)

    def _dates(self) -> QHBoxLayout:
        start = self._named(DateField(self.tr("Starts on")), "starts_on")
        end = self._named(DateField(self.tr("Ends on")), "ends_on")
        self._tie(start, lambda e: e.starts_on, lambda e, v: clients.span(e, _day(v), e.ends_on))
        self._tie(end, lambda e: e.ends_on, lambda e, v: clients.span(e, e.starts_on, _day(v)))
        return _beside(start, end)

    def _kickoff(self) -> QHBoxLayout:
        given = self._named(DateField(self.tr("Kickoff letter given on")), "kickoff_given_on")
        self._plain(given, "kickoff_given_on")
        items = [Item(None, "—"), *(Item(c, reading.channel_word(c)) for c in Channel)]
        how = self._named(ChoiceField(self.tr("How"), items), "kickoff_channel")
        self._plain(how, "kickoff_channel")
        return _beside(given, how)

    def _plain(self, field: Field, part: str) -> None:
        self._tie(field, lambda e: getattr(e, part), lambda e, v: edited(e, **{part: v}))

    def _named(self, field: Field, part: str, column: QVBoxLayout | None = None) -> Field:
        field.named(field.label.text(), f"{part}_{self._ties.record.id}")
        if column is not None:
            column.addWidget(field)
        return field

    def _tie(
        self,
        field: Field,
        read: Callable[[Engagement], object],
        make: Callable[[Engagement, object], Change],
    ) -> None:
        self._ties.tie(field, self.tr("Change an engagement"), read, make)


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _fee(engagement: Engagement, typed: str, currency: str, locale: Locale) -> Change:
    fee = parse_amount(typed, currency, locale) if typed.strip() else None
    if fee is not None and fee.minor < 0:
        raise Refused("fee_negative")
    return edited(engagement, fee=fee)


def _hours(engagement: Engagement, typed: str, locale: Locale) -> Change:
    hours: Decimal | None = parse_quantity(typed, locale) if typed.strip() else None
    if hours is not None and hours < 0:
        raise Refused("quantity_negative")
    return edited(engagement, hours=hours)


def same_ids(records: Sequence[Contact | Engagement], ids: Sequence[str]) -> bool:
    """Tell whether these are the records of those ids, in that order."""
    return [record.id for record in records] == list(ids)
