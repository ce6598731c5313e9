"""Who the consultant works for: organisations, people, engagements, and every contact with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Client(Record):
    """An organisation; its documents follow its own language, paper, currency and taxes."""

    name: str
    line: str = ""
    city: str = ""
    locale: Locale = Locale.FR_CA
    currency: str = "CAD"
    paper: Paper = Paper.LETTER
    tax_set_id: str | None = None
    time_zone: str = ""
    since: date | None = None
    preferences: str = ""
    fees_12_months: Money | None = None
    retention_until: date | None = None
    quiet_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientNote(Record):
    """What is good to know about a client, for the consultant's eyes only; one per client."""

    client_id: str
    text: InternalText = InternalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedGoodwill(Record):
    """What a client was patient with or forgave, on a day; private, beside what I gave them."""

    client_id: str
    on: date
    text: InternalText = InternalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """A person at a client: how to reach them, and whether they decide, pay or are affected."""

    client_id: str
    position: int = 0
    name: str
    role: Phrase = Phrase()
    phone: str = ""
    email: str = ""
    channel: Channel = Channel.CALL
    locale: Locale | None = None
    decides: bool = False
    pays: bool = False
    affected: bool = False


class FeeBasis(StrEnum):
    """How an engagement is paid."""

    FIXED = "fixed"
    HOURLY = "hourly"
    RETAINER = "retainer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement(Record):
    """What was agreed with a client: scope in and out, fee, dates, and the kickoff letter."""

    client_id: str
    number: str = ""
    title: Phrase = Phrase()
    scope_in: str = ""
    scope_out: str = ""
    assumptions: str = ""
    success_measures: str = ""
    fee: Money | None = None
    fee_basis: FeeBasis = FeeBasis.FIXED
    rate: Money | None = None
    hours: Decimal | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    kickoff_given_on: date | None = None
    kickoff_channel: Channel | None = None


class Direction(StrEnum):
    """Who reached whom."""

    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry(Record):
    """One contact with a client; a call that runs has no `ended_at` yet."""

    client_id: str
    incident_id: str | None = None
    contact_id: str | None = None
    at: datetime
    channel: Channel = Channel.CALL
    direction: Direction = Direction.OUT
    ended_at: datetime | None = None
    paused_at: datetime | None = None
    paused_seconds: int = 0
    summary: InternalText = InternalText()
    promised: InternalText = InternalText()

    @property
    def spoken(self) -> bool:
        """Whether people spoke: what stops the call-first clock (an e-mail does not)."""
        return self.channel in (Channel.CALL, Channel.MEETING)

    @property
    def running(self) -> bool:
        """Whether this contact is still going on."""
        return self.spoken and self.ended_at is None

    def elapsed(self, now: datetime) -> timedelta:
        """Give the time spent so far, pauses left out, never negative."""
        until = self.ended_at or self.paused_at or now
        return max(timedelta(), until - self.at - timedelta(seconds=self.paused_seconds))

    def second(self, now: datetime) -> int:
        """Give the call time in whole seconds, with which a note is stamped."""
        return int(self.elapsed(now).total_seconds())


def rename(client: Client, name: str) -> Change:
    """Name a client; a client without a name could not be found again."""
    if not name.strip():
        raise Refused("name_missing")
    return edited(client, name=name.strip())


def pause(call: LogEntry, now: datetime) -> Change:
    """Stop a call's timer without ending the call."""
    if not call.running or call.paused_at is not None:
        raise Refused("call_not_running")
    return edited(call, paused_at=now)


def resume(call: LogEntry, now: datetime) -> Change:
    """Let a paused call's timer run again."""
    if not call.running or call.paused_at is None:
        raise Refused("call_not_paused")
    waited = int((now - call.paused_at).total_seconds())
    return edited(call, paused_at=None, paused_seconds=call.paused_seconds + max(0, waited))


def end(call: LogEntry, now: datetime) -> Change:
    """End a call; a pause that was still on does not count."""
    if not call.running:
        raise Refused("call_not_running")
    waited = int((now - call.paused_at).total_seconds()) if call.paused_at else 0
    return edited(
        call,
        ended_at=now,
        paused_at=None,
        paused_seconds=call.paused_seconds + max(0, waited),
    )


def write_name(contact: Contact, name: str) -> Change:
    """Name a contact; a person without a name could not be called."""
    if not name.strip():
        raise Refused("name_missing")
    return edited(contact, name=name.strip())


def moved(contacts: Sequence[Contact], contact: Contact, step: int) -> tuple[Change, ...]:
    """Move a contact up or down among the client's contacts, and number the places anew."""
    order = [one for one in contacts if one.id != contact.id]
    place = next(n for n, one in enumerate(contacts) if one.id == contact.id)
    order.insert(max(0, min(len(order), place + step)), contact)
    return tuple(edited(one, position=n) for n, one in enumerate(order))


def span(engagement: Engagement, starts_on: date | None, ends_on: date | None) -> Change:
    """Set when an engagement runs; its end does not come before its start."""
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        raise Refused("ends_before_start")
    return edited(engagement, starts_on=starts_on, ends_on=ends_on)


def give_kickoff(engagement: Engagement, on: date) -> Change:
    """Note on which day the kickoff letter was given; a day that is known stays."""
    return edited(engagement, kickoff_given_on=engagement.kickoff_given_on or on)


def _a_year_on(start: date) -> date:
    return date.fromordinal(min(start.toordinal() + 364, date.max.toordinal()))


def fees_of_year(engagements: Iterable[Engagement], currency: str, today: date) -> Money:
    """Give the engagement fees of the last twelve months in a currency, prorated by days.

    Days older than a year do not count; what an engagement under way still holds does, for it is
    the value of the relationship. Without an end it runs a year; without a start it counts whole.
    """
    first_day = today - timedelta(days=364)
    spent = Decimal(0)
    for engagement in engagements:
        fee = engagement.fee
        if fee is None or fee.currency != currency:
            continue
        start = engagement.starts_on
        if start is None:
            spent += fee.amount
            continue
        end = max(engagement.ends_on or _a_year_on(start), start)
        inside = (end - max(start, first_day)).days + 1
        spent += fee.amount * max(0, inside) / ((end - start).days + 1)
    return Money.rounded(spent, currency)
