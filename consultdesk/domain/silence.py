"""Clients who have gone quiet: days without a contact, and small signs, with their reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.clients import Client, Engagement, LogEntry
from consultdesk.domain.clock import local_day
from consultdesk.domain.practice import Practice
from consultdesk.domain.record import Record, new_id

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

    days: int
    reasons: int

    @classmethod
    def of(cls, practice: Practice) -> Thresholds:
        """Give the thresholds of a practice."""
        return cls(practice.no_contact_days, practice.signs_to_call)


@dataclass(frozen=True, slots=True)
class Contacts:
    """What is known of the contacts with a client, and what was noticed of them."""

    client: Client
    engagements: tuple[Engagement, ...] = ()
    log: tuple[LogEntry, ...] = ()
    asked_on: tuple[date, ...] = ()
    signs: tuple[NoticedSign, ...] = ()


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
        later = one.client.quiet_until
        if later is not None and today < later:
            continue
        since = last_contact(one, zone)
        days = (today - since).days if since is not None else 0
        runs = any(running(engagement, today) for engagement in one.engagements)
        long = runs and days >= thresholds.days
        row = Quiet(one.client, since, days, recent_signs(one.signs, today), long)
        if long or row.reasons >= thresholds.reasons:
            found.append(row)
    return tuple(sorted(found, key=lambda row: (-row.reasons, -row.days, row.client.name)))


def recent_signs(signs: Iterable[NoticedSign], today: date) -> tuple[SmallSign, ...]:
    """Give the signs seen in the last sixty days, in their usual order."""
    seen = {one.sign for one in signs if today - one.on <= SIGN_LASTS}
    return tuple(sign for sign in SmallSign if sign in seen)


def note_sign(
    known: Iterable[NoticedSign], client_id: str, sign: SmallSign, on: date | None
) -> tuple[Change, ...]:
    """Note a sign as last seen on a day, or take it back; a client has one of each kind."""
    held = next((one for one in known if one.sign is sign), None)
    if held is not None:
        return (removed(held) if on is None else edited(held, on=on),)
    if on is None:
        return ()
    return (born(NoticedSign(id=new_id(), client_id=client_id, sign=sign, on=on)),)


def put_off(client: Client, today: date) -> Change:
    """Leave a quiet client in peace for a week; the date it counts from stays."""
    return edited(client, quiet_until=today + LATER)


def running(engagement: Engagement, today: date) -> bool:
    """Whether an engagement runs on a day."""
    begun = engagement.starts_on is None or engagement.starts_on <= today
    return begun and (engagement.ends_on is None or engagement.ends_on >= today)
