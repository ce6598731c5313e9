"""Where the file meets the paper, without a screen: project an incident, print it, keep it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from zoneinfo import ZoneInfo

from consultdesk.documents.for_client.handout import (
    file_name,
    handout_pdf,
    unprintable_in,
    version_code,
)
from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.client_safe import ClientHandout, Heed, Remark
from consultdesk.domain.clock import Clock
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.options import freeze_letters
from consultdesk.domain.practice import PRACTICE_ID, Holiday, Practice, TaxSet, WorkingCalendar
from consultdesk.domain.record import new_id
from consultdesk.projection import Surroundings, client_handout, remarks
from consultdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What a handout is made for: its language and paper, and the date it bears."""

    locale: Locale
    paper: Paper
    dated: date


def surroundings(store: Store) -> Surroundings:
    """Read what a projection needs beside the incident: practice, taxes, calendar."""
    practice = store.get(Practice, PRACTICE_ID) or Practice(id=PRACTICE_ID)
    calendar = WorkingCalendar.of(practice, store.all(Holiday), ZoneInfo(practice.time_zone))
    return Surroundings(practice, store.all(TaxSet), calendar)


def usual_job(file: IncidentFile, dated: date) -> PrintJob:
    """Give the print job that follows the client, unless the handout says otherwise."""
    handout = file.handout
    locale = (handout and handout.locale) or file.client.locale
    paper = (handout and handout.paper) or file.client.paper
    return PrintJob(locale, paper, dated)


def handout_for(
    file: IncidentFile, around: Surroundings, job: PrintJob
) -> tuple[ClientHandout, tuple[Remark, ...]]:
    """Give what the client would read, and what deserves a look before printing it."""
    handout = client_handout(file, around, job.locale, job.paper, job.dated)
    noted = remarks(file, around, job.locale)
    lacking = "".join(sorted(unprintable_in(handout)))
    if lacking:
        noted = (*noted, Remark(Heed.UNPRINTABLE, lacking))
    return handout, noted


def printed(handout: ClientHandout) -> bytes:
    """Give the very bytes of a handout; made anywhere, since it holds only frozen values."""
    return handout_pdf(handout)


def named(handout: ClientHandout) -> str:
    """Give a file name that is safe on every system."""
    return file_name(handout)


def registered(
    file: IncidentFile, handout: ClientHandout, content: bytes, clock: Clock, to: str
) -> tuple[Change, ...]:
    """Keep a document as it was given, and freeze the letters the client now knows."""
    document = Document(
        id=new_id(),
        client_id=file.client.id,
        incident_id=file.incident.id,
        kind=DocumentKind.HANDOUT,
        title=handout.title,
        locale=handout.locale,
        paper=handout.paper,
        made_at=clock.now(),
        dated=handout.dated,
        version_code=version_code(handout),
        sha256=sha256(content).hexdigest(),
        content=content,
        given_to=to,
        given_on=handout.dated,
    )
    frozen = file.incident.letters_frozen_on or handout.dated
    return (
        born(document),
        *freeze_letters(file.sheet),
        edited(file.incident, letters_frozen_on=frozen),
    )
