"""Logging a signal: the one line that opens an incident, and all that is born with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import Client, Contact, Engagement, fees_of_year
from consultdesk.domain.costing import suggested_ceiling
from consultdesk.domain.decisions import Handout
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling, Incident
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice
from consultdesk.domain.rates import CeilingGuide, Rate
from consultdesk.domain.record import new_id


@dataclass(frozen=True, slots=True)
class Noticed:
    """What was noticed: the line as typed, in which language, when, and what it is numbered."""

    words: str
    language: str
    at: datetime
    number: str


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """The client of a signal with its people and engagements; `fresh` when it is born with it."""

    client: Client
    contacts: tuple[Contact, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Usual:
    """What an incident inherits from the practice unless the client says otherwise."""

    practice: Practice
    rates: tuple[Rate, ...] = ()
    guide: CeilingGuide | None = None


def new_client(name: str, practice: Practice, today: date) -> Client:
    """Give a client known only by its name yet, with the habits of the practice."""
    if not name.strip():
        raise Refused("client_missing")
    return Client(
        id=new_id(),
        name=name.strip(),
        locale=practice.locale,
        currency=practice.currency,
        paper=practice.paper,
        tax_set_id=practice.tax_set_id,
        since=today,
    )


def open_incident(
    noticed: Noticed, whom: Acquaintance, usual: Usual, now: datetime
) -> tuple[Change, ...]:
    """Give the births of an incident, its handout and ceiling, and of its client if it is new."""
    if not noticed.words.strip():
        raise Refused("signal_missing")
    if noticed.at > now:
        raise Refused("noticed_in_future")
    client = whom.client
    rate = next((r for r in usual.rates if r.currency == client.currency), None)
    incident = Incident(
        id=new_id(),
        number=noticed.number,
        client_id=client.id,
        engagement_id=_engagement(whom.engagements, noticed.at.date()),
        contact_id=_contact(whom.contacts),
        title=Phrase.of(noticed.language, noticed.words.strip()),
        noticed_at=noticed.at,
        currency=client.currency,
        tax_set_id=client.tax_set_id or usual.practice.tax_set_id,
        billed_rate=rate.billed if rate else None,
        cost_rate=rate.cost if rate else None,
    )
    fees = client.fees_12_months or fees_of_year(
        whom.engagements, incident.currency, noticed.at.date()
    )
    ceiling = _ceiling(incident, fees, usual.guide or CeilingGuide(id=""))
    births: Iterable[Change] = (
        born(incident),
        born(Handout(id=new_id(), incident_id=incident.id)),
        born(ceiling),
    )
    return (*((born(client),) if whom.fresh else ()), *births)


def _contact(contacts: tuple[Contact, ...]) -> str | None:
    """Give the person to settle it with: who decides, else the first one."""
    deciding = [c for c in contacts if c.decides]
    return next((c.id for c in (*deciding, *contacts)), None)


def _engagement(engagements: tuple[Engagement, ...], day: date) -> str | None:
    """Give the engagement under way on that day, when there is exactly one."""
    under_way = [
        e.id
        for e in engagements
        if (e.starts_on is None or e.starts_on <= day) and (e.ends_on is None or day <= e.ends_on)
    ]
    return under_way[0] if len(under_way) == 1 else None


def _ceiling(incident: Incident, fees: Money, guide: CeilingGuide) -> Ceiling:
    amount = None
    if fees and fees.currency == incident.currency:
        amount = suggested_ceiling(fees, guide.percent)
    return Ceiling(id=new_id(), incident_id=incident.id, amount=amount, hours=guide.hours)
