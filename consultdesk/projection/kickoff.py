"""The kickoff letter of an engagement, as its client may read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from consultdesk.domain.client_safe import ClientKickoff, Remark
from consultdesk.domain.clients import Client, Contact, Engagement
from consultdesk.projection.surroundings import (
    PrintJob,
    Surroundings,
    letterhead,
    untranslated,
)


@dataclass(frozen=True, slots=True)
class Beginning:
    """An engagement that begins: with whom, and what was agreed."""

    client: Client
    contact: Contact | None
    engagement: Engagement


def client_kickoff(beginning: Beginning, around: Surroundings, job: PrintJob) -> ClientKickoff:
    """Give the kickoff letter of an engagement as its client may read it."""
    practice, client, contact = around.practice, beginning.client, beginning.contact
    language = job.locale.language
    opens, closes, there = _hours(client, around, job)
    return ClientKickoff(
        number="",
        letterhead=letterhead(practice, language),
        contact=contact.name if contact else "",
        client=client.name,
        dated=job.dated,
        locale=job.locale,
        paper=job.paper,
        written_in=practice.city,
        addressed_to=client.city,
        engagement=beginning.engagement.title.read(language),
        call_hours=practice.first_call_hours,
        opens=opens,
        closes=closes,
        there=there,
    )


def _hours(client: Client, around: Surroundings, job: PrintJob) -> tuple[time, time, str]:
    """Give my hours as the clock of the client's place shows them, and that place's name."""
    mine = around.calendar.zone
    theirs = ZoneInfo(client.time_zone) if client.time_zone else mine
    hours = (around.practice.opens, around.practice.closes)
    here = [datetime.combine(job.dated, at, mine) for at in hours]
    opens, closes = (at.astimezone(theirs) for at in here)
    if opens.utcoffset() == here[0].utcoffset():
        return opens.time(), closes.time(), ""
    place = client.city or client.time_zone.rpartition("/")[2].replace("_", " ")
    return opens.time(), closes.time(), place


def kickoff_remarks(
    beginning: Beginning, around: Surroundings, job: PrintJob
) -> tuple[Remark, ...]:
    """List what deserves a look before the letter is printed."""
    printed = (around.practice.tagline, beginning.engagement.title)
    return tuple(untranslated(printed, job.locale.language))
