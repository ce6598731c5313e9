"""The call sheet: one page to read before dialling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consultdesk.documents.for_me.blocks import (
    Facts,
    Pair,
    Part,
    Points,
    PrivatePaper,
    Speech,
    Text,
)
from consultdesk.documents.for_me.common import (
    ceiling_words,
    contact_words,
    feeling_words,
    held_back,
    promise_due,
)
from consultdesk.documents.for_me.making import Making, told
from consultdesk.documents.press.text import beside, blank, clip
from consultdesk.domain.capture import is_quotation
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.next_step import next_step
from consultdesk.domain.options import client_letters
from consultdesk.domain.problem import Side, current
from consultdesk.domain.promises import Owner, Promise
from consultdesk.domain.ready import offer, opening
from consultdesk.wording.bank import first_words, questions

_LONG, _CONTACTS = 320, 3


@dataclass(frozen=True, slots=True)
class Around:
    """What a call needs beside its incident: every contact with the client, what is open.

    `guide` is what was rewritten of the call guide in the library.
    """

    log: tuple[LogEntry, ...] = ()
    promises: tuple[Promise, ...] = ()
    guide: tuple[LibraryEntry, ...] = ()


def call_sheet(file: IncidentFile, around: Around, making: Making) -> PrivatePaper:
    """Give the page to have in hand for the next call about an incident."""
    contact = file.contact
    title = making.read(file.incident.title)
    reach = beside(contact.phone, contact.email) if contact else ""
    who = contact.name if contact else ""
    return making.page(
        DocumentKind.CALL_SHEET,
        beside(who, reach, clip(title, 160), file.incident.short_number),
        file.client.name,
        _parts(file, around, making),
    )


def _parts(file: IncidentFile, around: Around, making: Making) -> Iterator[Part | Pair]:
    step = next_step(file, making.now)
    purpose = making.say(f"purpose_{step.act.value}", who=step.who)
    spoken = _language(file)
    yield Part(making.say("purpose"), (Text(purpose),))
    yield Part(making.say("opening"), (Speech(_opening(file, around, spoken)),))
    yield Part(making.say("know"), tuple(_known(file, making)))
    yield Part(making.say("what_for"), (_wishes(file, making),))
    heard = Part(making.say("their_words"), (making.few(_their_words(file, making), 4, 160),))
    yield Pair((heard,), (Part(making.say("my_part"), tuple(_my_part(file, making))),))
    silent = Part(making.say("silent"), (making.few(_silent(file, making), 8),))
    limit = Text(clip(ceiling_words(file.ceiling, making), _LONG))
    ceiling = Part(making.say("ceiling"), (limit,))
    asked = questions(spoken, around.guide)
    yield Pair((Part(making.say("questions"), (Points(asked, "?"),)),), (silent, ceiling))
    offered = Part(making.say("can_offer"), (making.few(_offers(file, making), 4, 160),))
    held = making.few(held_back(file, making), 4, 160)
    yield Pair((offered,), (Part(making.say("cannot_offer"), (held,)),))
    contacts = Part(making.say("last_contacts"), (_last_contacts(around.log, making),))
    promised = Part(making.say("open_promises"), tuple(_open_promises(around.promises, making)))
    yield Pair((contacts,), (promised,))


def _language(file: IncidentFile) -> str:
    """Give the language in which the client is spoken to."""
    contact = file.contact
    return ((contact.locale if contact else None) or file.client.locale).language


def _opening(file: IncidentFile, around: Around, language: str) -> str:
    mine = opening(file)
    words = told(mine.text) if mine else ""
    usual = first_words(file.incident.kind, language, around.guide)
    return clip(usual if blank(words) else words, _LONG)


def _of(file: IncidentFile, kind: NoteKind) -> list[ListeningNote]:
    return [note for note in file.notes if note.kind is kind]


def _quoted(note: ListeningNote) -> bool:
    return note.quoted or is_quotation(note.text)


def _known(file: IncidentFile, making: Making) -> Iterator[Facts | Points]:
    statement = current(file.statements)
    if statement is not None and statement.text:
        name = making.say("agreed_statement" if statement.confirmed else "open_statement")
        yield Facts(((name, clip(making.read(statement.text), _LONG)),))
    facts = [note for note in _of(file, NoteKind.FACT) if not _quoted(note)]
    yield making.few(_fact(note, making) for note in facts)


def _fact(note: ListeningNote, making: Making) -> str:
    """Give a fact with where it comes from, and whether it is still to be verified."""
    words = clip(note.text, _LONG)
    if not blank(note.source):
        words = making.say("source", text=words, source=clip(note.source, 80))
    return making.say("to_verify", text=words) if note.to_verify else words


def _their_words(file: IncidentFile, making: Making) -> Iterator[str]:
    for note in file.notes:
        if _quoted(note):
            yield making.quoted(clip(note.text, _LONG))
    statement = current(file.statements)
    if statement is not None and not blank(statement.client_words):
        yield making.quoted(clip(statement.client_words, _LONG))


def _wishes(file: IncidentFile, making: Making) -> Facts:
    def words(kind: NoteKind) -> str:
        notes = [note.text for note in _of(file, kind) if not _quoted(note)]
        return "\n".join(making.few(notes, 3, 160).lines)

    felt = ", ".join(feeling_words(emotion, making) for emotion in file.emotions)
    return Facts(
        (
            (making.say("need"), words(NoteKind.NEED)),
            (making.say("remedy"), words(NoteKind.REMEDY)),
            (making.say("success"), words(NoteKind.SUCCESS)),
            (making.say("emotions"), clip(felt, _LONG)),
        )
    )


def _my_part(file: IncidentFile, making: Making) -> Iterator[Points | Text]:
    mine = [c for c in file.contributions if c.side is Side.MINE and c.text]
    if mine:
        yield making.few((making.read(one.text) for one in mine), 4, 160)
    elif file.incident.no_own_part_on is not None:
        yield Text(making.say("no_own_part", day=making.day(file.incident.no_own_part_on)))
    else:
        yield Text(making.say("own_part_unseen"))


def _offers(file: IncidentFile, making: Making) -> Iterator[str]:
    """Give what I noted that I can promise, and the options the client may choose from."""
    noted = offer(file)
    if noted is not None:
        yield from told(noted.text).splitlines()
    sheet, letters = file.sheet, client_letters(file.sheet)
    for option in sheet.options:
        if option.id in letters and not option.is_baseline:
            pays = making.money(sheet.totals(option).likely.client)
            yield f"{letters[option.id]}. {making.read(option.name)} ({pays})"


def _last_contacts(log: Sequence[LogEntry], making: Making) -> Points | Text:
    latest = sorted(log, key=lambda entry: (entry.at, entry.id), reverse=True)[:_CONTACTS]
    if not latest:
        return Text(making.say("no_contact"))
    said = (contact_words(entry, making) for entry in latest)
    return making.few((f"{when} · {beside(how, words)}" for when, how, words in said), long=160)


def _open_promises(promises: Sequence[Promise], making: Making) -> Iterator[Facts | Text]:
    pending = [promise for promise in promises if promise.pending]
    if not pending:
        yield Text(making.say("no_promise"))
        return

    def words(owner: Owner) -> str:
        mine = [promise for promise in pending if promise.owner is owner]
        shown = making.few(
            (f"{making.read(p.text)} ({promise_due(p, making)})" for p in mine), 4, 160
        )
        return "\n".join(shown.lines)

    yield Facts(
        ((making.say("mine"), words(Owner.ME)), (making.say("theirs"), words(Owner.CLIENT)))
    )


def _silent(file: IncidentFile, making: Making) -> Iterator[str]:
    """Name what nobody has spoken of yet, so that it is asked or listened for."""
    kinds = {note.kind for note in file.notes}
    people = file.contacts
    points = (
        ("silent_fact", NoteKind.FACT not in kinds),
        ("silent_emotion", not file.emotions),
        ("silent_need", NoteKind.NEED not in kinds),
        ("silent_remedy", NoteKind.REMEDY not in kinds),
        ("silent_success", NoteKind.SUCCESS not in kinds),
        ("silent_effects", not file.effects),
        ("silent_decides", not any(c.decides for c in people) or not any(c.pays for c in people)),
    )
    for code, silent in points:
        if silent:
            yield making.say(code)
