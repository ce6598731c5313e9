"""Clients who have gone quiet: days without a contact, and small signs, with their reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from consultdesk.domain.clients import Client, Engagement, LogEntry
from consultdesk.domain.clock import local_day
from consultdesk.domain.record import Record

NO_CONTACT_DAYS = 30
SIGNS_TO_CALL = 3
SIGN_LASTS = timedelta(days=60)
LATER = timedelta(days=7)


class SmallSign(StrEnum):
    """What one notices after a contact, without anything being said."""

    SHORTER = "shorter"
    COOLER = "cooler"
    NO_QUESTION = "no_question"
    MOVED_TWICE = "moved_twice"
    NEW_PERSON = "new_person"
    INVOICE_LATE = "invoice_late"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticedSign(Record):
    """A small sign seen of a client, and the day it was last seen."""

    client_id: str
    sign: SmallSign
    on: date


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From when on silence is spoken of: days without a contact, and how many reasons."""

    days: int = NO_CONTACT_DAYS
    reasons: int = SIGNS_TO_CALL


@dataclass(frozen=True, slots=True)
class Contacts:
    """What is known of the contacts with a client, and what was noticed of them."""

    client: Client
    engagements: tuple[Engagement, ...] = ()
    log: tuple[LogEntry, ...] = ()
    asked_on: tuple[date, ...] = ()
    signs: Mapping[SmallSign, date] | None = None
    later_until: date | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """A client to call for no other reason: since when, how many days, and the signs seen."""

    client: Client
    since: date | None
    days: int
    signs: tuple[SmallSign, ...]
    long: bool

    @property
    def reasons(self) -> int:
        """How many reasons there are: each sign, and a long time without a contact."""
        return len(self.signs) + self.long


def last_contact(known: Contacts, zone: tzinfo) -> date | None:
    """Give the day of the last real contact, else the day on which the work together began."""
    days = [local_day(entry.at, zone) for entry in known.log] + list(known.asked_on)
    if days:
        return max(days)
    starts = [e.starts_on for e in known.engagements if e.starts_on is not None]
    return max(starts, default=known.client.since)


def quiet(
    known: Iterable[Contacts], thresholds: Thresholds, today: date, zone: tzinfo
) -> tuple[Quiet, ...]:
    """Give the clients gone quiet, the most reasons first, then the longest without a contact.

    Days are counted while an engagement runs. Putting a client off hides the row and changes no
    date: afterwards it counts from the same contact, unless there was another since.
    """
    found = []
    for one in known:
        if one.later_until is not None and today < one.later_until:
            continue
        since = last_contact(one, zone)
        days = (today - since).days if since is not None else 0
        runs = any(running(engagement, today) for engagement in one.engagements)
        long = runs and days >= thresholds.days
        row = Quiet(one.client, since, days, recent_signs(one.signs or {}, today), long)
        if long or row.reasons >= thresholds.reasons:
            found.append(row)
    return tuple(sorted(found, key=lambda row: (-row.reasons, -row.days, row.client.name)))


def recent_signs(signs: Mapping[SmallSign, date], today: date) -> tuple[SmallSign, ...]:
    """Give the signs seen in the last sixty days, in their usual order."""
    return tuple(s for s in SmallSign if s in signs and today - signs[s] <= SIGN_LASTS)


def running(engagement: Engagement, today: date) -> bool:
    """Whether an engagement runs on a day."""
    begun = engagement.starts_on is None or engagement.starts_on <= today
    return begun and (engagement.ends_on is None or engagement.ends_on >= today)
