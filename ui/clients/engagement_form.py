"""The form of an engagement: what was agreed, and its kickoff letter, proposed at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain import clients
from consultdesk.domain.change import Change, edited
from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Channel, Locale
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_quantity
from ui.binding import Ties
from ui.clients import reading
from ui.clients.forms import column_of, in_both_languages, side_by_side
from ui.coach import coached
from ui.kit.buttons import Button, IconButton
from ui.kit.dates import DateField
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, Field, LongField, TextField
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.typed_days import TypedDays


class EngagementForm(QWidget):
    """What was agreed: scope, fee, dates, and whether the kickoff letter was given."""

    removal_asked = Signal()
    letter_asked = Signal()

    def __init__(self, engagement: Engagement, client: Client, office: Office) -> None:
        super().__init__()
        self._office = office
        self._currency = client.currency
        self._ties: Ties[Engagement] = Ties(office, engagement)
        column = column_of(self)
        head = QHBoxLayout()
        title = engagement.title.read(office.language) or self.tr("New engagement")
        head.addWidget(Label(title, style="section").eliding(), 1)
        remove = IconButton("x", self.tr("Delete this engagement"))
        remove.setObjectName(f"x_{engagement.id}")
        remove.clicked.connect(self.removal_asked)
        head.addWidget(remove)
        column.addLayout(head)
        said = (self.tr("Title"), self.tr("Title, in {language}"))
        titles = in_both_languages(said, f"title_{engagement.id}", office)
        for language, worded in titles.items():
            self._ties.tie_words(worded, self.tr("Change an engagement"), "title", language)
        column.addLayout(side_by_side(*titles.values()))
        column.addLayout(self._money())
        column.addLayout(self._dates())
        read: list[Field] = []
        for part, label in (
            ("scope_in", self.tr("In scope")),
            ("scope_out", self.tr("Out of scope")),
            ("assumptions", self.tr("What we take as given")),
            ("success_measures", self.tr("How success will be seen")),
        ):
            field = self._named(LongField(label, lines=1), part, column)
            self._plain(field, part)
            read.append(field)
        coached(office, self, client.locale.language, engagement.id, read)
        column.addLayout(self._kickoff())
        self._proposal = KickoffProposal(engagement.id)
        self._proposal.letter_asked.connect(self.letter_asked)
        column.addWidget(self._proposal)
        self.show_record(engagement)

    def show_record(self, engagement: Engagement) -> None:
        """Show the engagement as it stands; the letter is proposed until it was given."""
        self._ties.show(engagement)
        self._proposal.setVisible(engagement.kickoff_given_on is None)

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
        return side_by_side(fee, hours)

    def _dates(self) -> QHBoxLayout:
        start = self._named(
            DateField(self.tr("Starts on"), days=TypedDays(self._office)), "starts_on"
        )
        end = self._named(DateField(self.tr("Ends on"), days=TypedDays(self._office)), "ends_on")
        self._tie(start, lambda e: e.starts_on, lambda e, v: clients.span(e, _day(v), e.ends_on))
        self._tie(end, lambda e: e.ends_on, lambda e, v: clients.span(e, e.starts_on, _day(v)))
        return side_by_side(start, end)

    def _kickoff(self) -> QHBoxLayout:
        given = self._named(
            DateField(self.tr("Kickoff letter given on"), days=TypedDays(self._office)),
            "kickoff_given_on",
        )
        self._plain(given, "kickoff_given_on")
        items = [Item(None, "—"), *(Item(c, reading.channel_word(c)) for c in Channel)]
        how = self._named(ChoiceField(self.tr("How"), items), "kickoff_channel")
        self._plain(how, "kickoff_channel")
        return side_by_side(given, how)

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


class KickoffProposal(QWidget):
    """The kickoff letter, proposed as soon as an engagement is written down."""

    letter_asked = Signal()

    def __init__(self, engagement_id: str) -> None:
        super().__init__()
        self.setObjectName(f"kickoff_proposal_{engagement_id}")
        said = self.tr(
            "The kickoff letter says that surprises can happen, and invites to speak of them "
            "early. Today keeps it in mind until it is given."
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).px(16))
        row.addWidget(Label(said, style="small", colour="ink2", wrap=True), 1)
        letter = Button(self.tr("Prepare the letter"), "primary", icon="docs", size="small")
        letter.setObjectName(f"propose_letter_{engagement_id}")
        letter.clicked.connect(self.letter_asked)
        row.addWidget(letter, 0, Qt.AlignmentFlag.AlignTop)


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
