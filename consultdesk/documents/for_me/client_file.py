"""The whole file of a client on paper: who they are, what was agreed, what we went through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from consultdesk.documents.for_me.blocks import Block, Facts, Part, PrivatePaper, Rows
from consultdesk.documents.for_me.common import contacts_table, promises_table, rating_words
from consultdesk.documents.for_me.making import Making, told
from consultdesk.documents.for_me.report import kept_words, tally_facts
from consultdesk.documents.press.text import beside
from consultdesk.domain.clients import (
    Client,
    ClientNote,
    Contact,
    Engagement,
    LogEntry,
    ReceivedGoodwill,
)
from consultdesk.domain.clock import local_day
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.promises import Promise
from consultdesk.domain.report import Entry, tally
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.wording.names import currency_name, language_name


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of a client beside each incident's own file."""

    client: Client
    note: ClientNote | None = None
    contacts: tuple[Contact, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    log: tuple[LogEntry, ...] = ()
    entries: tuple[Entry, ...] = ()
    promises: tuple[Promise, ...] = ()
    rounds: tuple[SatisfactionRound, ...] = ()
    received: tuple[ReceivedGoodwill, ...] = ()


def client_file(known: Known, making: Making) -> PrivatePaper:
    """Give everything that is known of a client."""
    client = known.client
    about = beside(client.name, client.line, client.city)
    return making.page(DocumentKind.CLIENT_FILE, about, client.name, _parts(known, making))


def _parts(known: Known, making: Making) -> Iterator[Part]:
    counted = tally(known.entries)
    yield Part(making.say("organisation"), (_organisation(known, making),))
    yield Part(making.say("people"), tuple(_people(known, making)))
    yield Part(making.say("engagements"), tuple(_engagements(known, making)))
    yield Part(making.say("incidents"), tuple(_incidents(known, making)))
    kept = Facts(((making.say("mine"), kept_words(counted, making)),))
    promised = (promises_table(known.promises, making),) if known.promises else ()
    yield Part(making.say("our_promises"), (kept, *promised))
    yield Part(making.say("satisfaction_history"), tuple(_rounds(known, making)))
    yield Part(making.say("balance"), (tally_facts(counted, making),))
    yield Part(making.say("received"), tuple(_received(known, making)))
    yield Part(making.say("contacts_log"), tuple(_log(known, making)))


def _organisation(known: Known, making: Making) -> Facts:
    client, locale = known.client, making.locale
    habits = beside(
        language_name(client.locale.language, locale), currency_name(client.currency, locale)
    )
    return Facts(
        (
            (making.say("line_of_work"), client.line),
            (making.say("city"), client.city),
            (making.say("since"), making.day(client.since)),
            (making.say("preferences"), client.preferences),
            (making.say("paper_habits"), habits),
            (making.say("keep_until"), making.day(client.retention_until)),
            (making.say("note"), told(known.note.text) if known.note else ""),
        )
    )


def _people(known: Known, making: Making) -> Iterator[Block]:
    if not known.contacts:
        return

    def row(one: Contact) -> tuple[str, ...]:
        marks = (("decides", one.decides), ("pays", one.pays), ("affected", one.affected))
        roles = ", ".join(making.say(code) for code, holds in marks if holds)
        reach = "\n".join(filter(None, (one.phone, one.email)))
        return one.name, "\n".join(filter(None, (making.read(one.role), roles))), reach

    head = (making.say("name"), making.say("role"), making.say("reach"))
    yield Rows(head, tuple(map(row, known.contacts)), (36, 40, 40))


def _engagements(known: Known, making: Making) -> Iterator[Block]:
    for one in known.engagements:
        letter = making.say("kickoff_waits")
        if one.kickoff_given_on is not None:
            letter = making.say("kickoff_given", day=making.day(one.kickoff_given_on))
        yield Facts(
            (
                (making.say("engagement"), beside(one.number, making.read(one.title))),
                (making.say("dates"), _dates(one, making)),
                (making.say("fee"), making.money(one.fee)),
                (making.say("scope_in"), one.scope_in),
                (making.say("scope_out"), one.scope_out),
                (making.say("assumptions"), one.assumptions),
                (making.say("success_measures"), one.success_measures),
                (making.say("kickoff"), letter),
            )
        )


def _dates(one: Engagement, making: Making) -> str:
    start, end = making.day(one.starts_on), making.day(one.ends_on)
    if start and end:
        return making.say("from_to", start=start, end=end)
    if start:
        return making.say("from_day", start=start)
    return making.say("until_day", end=end) if end else ""


def _incidents(known: Known, making: Making) -> Iterator[Block]:
    if not known.entries:
        return

    def row(entry: Entry) -> tuple[str, ...]:
        incident = entry.incident
        ending = making.say("state_open")
        if incident.closing is not None and incident.closed_at is not None:
            day = making.short(local_day(incident.closed_at, making.zone))
            ending = beside(making.say(f"closing_{incident.closing.value}"), day)
        return (
            making.short(entry.on),
            f"{incident.short_number}  {making.read(incident.title)}",
            ending,
            making.monies(entry.taken.value) if entry.taken else "–",
            f"{entry.rating}/5" if entry.rating is not None else "–",
        )

    codes = ("day", "incident", "ending", "absorbed", "last_rating")
    head = tuple(making.say(code) for code in codes)
    yield Rows(head, tuple(map(row, known.entries)), (20, 46, 26, 22, 14), 3)


def _rounds(known: Known, making: Making) -> Iterator[Block]:
    numbers = {entry.incident.id: entry.incident.short_number for entry in known.entries}
    rows = [
        (
            making.short(one.on),
            numbers.get(one.incident_id, ""),
            rating_words(one, making),
            making.quoted(one.words) if one.words else "",
        )
        for one in sorted(known.rounds, key=lambda one: (one.on, one.id))
        if one.rating is not None
    ]
    if rows:
        head = tuple(making.say(code) for code in ("day", "incident", "rating", "words"))
        yield Rows(head, tuple(rows), (20, 18, 26, 56))


def _received(known: Known, making: Making) -> Iterator[Block]:
    rows = [
        (making.short(one.on), told(one.text))
        for one in sorted(known.received, key=lambda one: (one.on, one.id))
    ]
    if rows:
        head = tuple(making.say(code) for code in ("day", "words"))
        yield Rows(head, tuple(rows), (20, 100))


def _log(known: Known, making: Making) -> Iterator[Block]:
    if known.log:
        latest = sorted(known.log, key=lambda entry: (entry.at, entry.id), reverse=True)
        yield contacts_table(latest, making)
