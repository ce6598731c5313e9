"""What every document needs beside its own records: the letterhead, the taxes, the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from consultdesk.domain.client_safe import (
    ClientAddress,
    ClientLetterhead,
    ClientStatement,
    Heed,
    Remark,
)
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.clock import local_day
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice, TaxSet, WorkingCalendar
from consultdesk.domain.problem import current

WORKING_DAY = 8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a document needs beside its incident: the letterhead, the taxes, the calendar."""

    practice: Practice
    taxes: tuple[TaxSet, ...]
    calendar: WorkingCalendar


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What a document is made for: its language and paper, and the date it bears."""

    locale: Locale
    paper: Paper
    dated: date


def letterhead(practice: Practice, language: str) -> ClientLetterhead:
    """Give who a document comes from, in its language."""
    return ClientLetterhead(
        firm=practice.letterhead,
        name=practice.name,
        tagline=practice.tagline.read(language),
        phone=practice.phone,
        email=practice.email,
        address=practice.address,
        same_day=practice.first_call_hours <= WORKING_DAY,
        logo=practice.logo,
    )


def addressee(client: Client, contact: Contact | None) -> ClientAddress:
    """Give to whom a message goes: the person it is settled with, else the client."""
    if contact is None:
        return ClientAddress(client.name)
    return ClientAddress(contact.name, contact.email)


def statement(file: IncidentFile, around: Surroundings, language: str) -> ClientStatement | None:
    """Give the latest joint statement, with the day of the client's yes where there is one."""
    latest = current(file.statements)
    if latest is None or not latest.text:
        return None
    moment = latest.confirmed_at
    day = local_day(moment, around.calendar.zone) if moment else None
    return ClientStatement(latest.text.read(language), day, latest.channel)


def untranslated(phrases: Iterable[Phrase], language: str) -> Iterator[Remark]:
    """Name each text that is printed as typed, since it lacks the language of the document."""
    for phrase in dict.fromkeys(phrase for phrase in phrases if phrase.lacks(language)):
        yield Remark(Heed.TRANSLATION_MISSING, phrase.read(language))
