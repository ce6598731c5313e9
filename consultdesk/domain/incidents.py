"""An incident: what opens it, its six stages, its call-first clock, and how it closes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText


class Stage(StrEnum):
    """The six stages: pages, not gates."""

    LISTEN = "listen"
    DEFINE = "define"
    OPTIONS = "options"
    DECIDE = "decide"
    PROMISES = "promises"
    VERIFY = "verify"


class IncidentKind(StrEnum):
    """What kind of thing went wrong, without saying who."""

    MISUNDERSTANDING = "misunderstanding"
    COMMUNICATION = "communication"
    MY_ERROR = "my_error"
    CLIENT_ERROR = "client_error"
    THIRD_PARTY = "third_party"
    SCOPE = "scope"
    DELAY = "delay"
    QUALITY = "quality"
    BILLING = "billing"
    OTHER = "other"


class Level(StrEnum):
    """Impact and urgency in plain steps."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Closing(StrEnum):
    """How an incident ended: by a 5, by the client's own "enough", or as a false alarm."""

    EXCELLENT = "excellent"
    ENOUGH = "enough"
    NOTHING_TO_REPAIR = "nothing_to_repair"


class WeightMode(StrEnum):
    """How weights vary in the simulation: around the stated ones, by their order, or freely."""

    AROUND = "around"
    ORDER = "order"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(Record):
    """Something that may affect the relationship with a client, from the first unease on."""

    number: str
    client_id: str
    engagement_id: str | None = None
    contact_id: str | None = None
    title: Phrase
    noticed_at: datetime
    kind: IncidentKind | None = None
    cause: str = ""
    impact: Level = Level.MEDIUM
    urgency: Level = Level.MEDIUM
    currency: str = "CAD"
    tax_set_id: str | None = None
    billed_rate: Money | None = None
    cost_rate: Money | None = None
    meeting_at: datetime | None = None
    ready_from: date | None = None
    no_own_part_on: date | None = None
    seed: int = 1234
    weight_mode: WeightMode = WeightMode.AROUND
    letters_frozen_on: date | None = None
    insurer_told_on: date | None = None
    closed_at: datetime | None = None
    closing: Closing | None = None
    closing_word: Phrase = Phrase()
    no_their_part_on: date | None = None

    @property
    def open(self) -> bool:
        """Whether the incident is still being worked on."""
        return self.closed_at is None

    @property
    def short_number(self) -> str:
        """The number as spoken, `26-014` for `INC-2026-014`."""
        return spoken_number(self.number)


def spoken_number(number: str) -> str:
    """Give the number of an incident as spoken, `26-014` for `INC-2026-014`."""
    found = re.fullmatch(r".*?(\d\d)-0*(\d{3,})", number)
    return f"{found[1]}-{found[2]}" if found else number


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentNote(Record):
    """What the consultant notes for themselves alone on an incident; one per stage at most."""

    incident_id: str
    stage: Stage
    text: InternalText = InternalText()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingNote(Record):
    """Why an incident was closed or reopened the way it was, kept beside it."""

    incident_id: str
    at: datetime
    text: InternalText = InternalText()


def number_for(year: int, taken: Iterable[str], prefix: str = "INC") -> str:
    """Give the next number of a year, `INC-YYYY-NNN`, after the highest one taken."""
    head = f"{prefix}-{year}-"
    used = (n.removeprefix(head) for n in taken if n.startswith(head))
    highest = max((int(n) for n in used if n.isdigit()), default=0)
    return f"{head}{highest + 1:03d}"


def entitle(incident: Incident, language: str, title: str) -> Change:
    """Name an incident in one language; at least one language keeps a title."""
    named = incident.title.put(language, title.strip())
    if not named:
        raise Refused("title_missing")
    return edited(incident, title=named)


@dataclass(frozen=True, slots=True)
class Particulars:
    """What an incident needs beside its stages."""

    kind: IncidentKind | None
    meeting_at: datetime | None
    contact_id: str | None
    tax_set_id: str | None
    ready_from: date | None
    cause: str = ""
    impact: Level = Level.MEDIUM
    urgency: Level = Level.MEDIUM


def specify(incident: Incident, given: Particulars) -> Change:
    """Set an incident's particulars; the options are presented after the signal."""
    if given.meeting_at is not None and given.meeting_at < incident.noticed_at:
        raise Refused("meeting_before_signal")
    return edited(
        incident,
        kind=given.kind,
        meeting_at=given.meeting_at,
        contact_id=given.contact_id,
        tax_set_id=given.tax_set_id,
        ready_from=given.ready_from,
        cause=given.cause.strip(),
        impact=given.impact,
        urgency=given.urgency,
    )


def close(
    incident: Incident, closing: Closing, now: datetime, word: Phrase | None = None
) -> Change:
    """Close an incident with a word that lets both move on; the caller has checked the rest."""
    if not incident.open:
        raise Refused("already_closed")
    said = incident.closing_word if word is None else word
    return edited(incident, closed_at=now, closing=closing, closing_word=said)


def reopen(incident: Incident) -> Change:
    """Open a closed incident again."""
    if incident.open:
        raise Refused("still_open")
    return edited(incident, closed_at=None, closing=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceiling(Record):
    """How far I go to keep this client in this incident, in money and in my hours; private."""

    incident_id: str
    amount: Money | None = None
    hours: Decimal | None = None
    reason: InternalText = InternalText()
