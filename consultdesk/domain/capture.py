"""From what is typed or done during a conversation to the records it becomes."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    ListeningNote,
    NoteKind,
    Reformulation,
    Style,
    Whose,
    audience_of,
)
from consultdesk.domain.locales import Audience, Channel
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Promise
from consultdesk.domain.record import new_id, next_position
from consultdesk.domain.text import InternalText

_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'), ("„", "“"))
_WORD = r"[^\W\d_][\w’'-]*"
_FEELING = re.compile(rf"({_WORD})(?:\s+(\d{{1,2}}))?")
_LONGER = re.compile(rf"({_WORD}(?:\s+{_WORD}){{1,2}})\s+(\d{{1,2}})")
_MINE = re.compile(r"\s*(?:moi|me)\s*:\s*(.*)", re.IGNORECASE | re.DOTALL)
_LONGEST = timedelta(hours=24)


def start_call(file: IncidentFile, now: datetime) -> Change:
    """Start a call with the person of an incident; one at a time."""
    if file.call is not None:
        raise Refused("call_running")
    return born(_conversation(file, now))


def log_held(
    file: IncidentFile, channel: Channel, at: datetime, spent: timedelta, now: datetime
) -> Change:
    """Log a call or a meeting that has already been held."""
    if not timedelta() < spent <= _LONGEST:
        raise Refused("duration_out_of_range")
    if at + spent > now:
        raise Refused("conversation_in_future")
    if at < file.incident.noticed_at:
        raise Refused("conversation_before_signal")
    return born(_conversation(file, at).but(channel=channel, ended_at=at + spent))


def _conversation(file: IncidentFile, at: datetime) -> LogEntry:
    contact = file.contact
    return LogEntry(
        id=new_id(),
        client_id=file.client.id,
        incident_id=file.incident.id,
        contact_id=contact.id if contact else None,
        at=at,
    )


def is_quotation(text: str) -> bool:
    """Whether a line is wholly between quotation marks: the client's own words."""
    bare = text.strip()
    return any(len(bare) > 2 and bare[0] == a and bare[-1] == b for a, b in _QUOTES)


def note(file: IncidentFile, kind: NoteKind, text: str, now: datetime) -> Change:
    """Note a line, stamped with the call's time when one runs."""
    if not text.strip():
        raise Refused("text_missing")
    call = file.call
    written = ListeningNote(
        id=new_id(),
        incident_id=file.incident.id,
        log_entry_id=call.id if call else None,
        position=next_position(file.notes),
        kind=kind,
        text=text,
        second=stamp(call, now),
        quoted=is_quotation(text),
        audience=audience_of(kind),
    )
    return born(written)


def renote(written: ListeningNote, text: str) -> Change:
    """Change the words of a note; whose words they are follows the quotation marks."""
    if not text.strip():
        raise Refused("text_missing")
    return edited(written, text=text, quoted=is_quotation(text))


def move(written: ListeningNote, kind: NoteKind, source: str = "") -> Change:
    """Move a note to another column; among the facts goes only what has a source."""
    known = source.strip() or written.source
    if kind is NoteKind.FACT and not known.strip():
        raise Refused("source_missing")
    doubtful = written.to_verify and not source.strip()
    audience = audience_of(kind)
    return edited(written, kind=kind, audience=audience, source=known, to_verify=doubtful)


def doubt(written: ListeningNote) -> Change:
    """Set a line apart as still to be verified: so far it is somebody's reading of things."""
    return edited(written, to_verify=True)


def verify(written: ListeningNote, source: str = "") -> Change:
    """Let a line count as it is noted; a fact needs its source: who, when, which document."""
    known = source.strip() or written.source
    if written.kind is NoteKind.FACT and not known.strip():
        raise Refused("source_missing")
    return edited(written, to_verify=False, source=known)


def read_feeling(text: str) -> tuple[str, int | None] | None:
    """Read one word, perhaps with its intensity: `worried`, `worried 7`; else nothing.

    Two or three words are a feeling where an intensity ends them: `pressed for time 7`.
    """
    bare = text.strip()
    found = _FEELING.fullmatch(bare) or _LONGER.fullmatch(bare)
    if found is None:
        return None
    strength = int(found[2]) if found[2] else None
    return None if strength is not None and strength > 10 else (found[1], strength)


def read_whose(text: str) -> tuple[Whose, str]:
    """Read whose feeling is typed, and the rest: `me: embarrassed 5` is mine, else the client's."""
    mine = _MINE.fullmatch(text)
    return (Whose.MINE, mine[1]) if mine else (Whose.CLIENT, text)


def name_feeling(
    file: IncidentFile,
    word: str,
    now: datetime,
    intensity: int | None = None,
    whose: Whose = Whose.CLIENT,
) -> Change:
    """Note a feeling by its word, stamped with the call's time when one runs."""
    if not word.strip():
        raise Refused("text_missing")
    call = file.call
    felt = Emotion(
        id=new_id(),
        incident_id=file.incident.id,
        log_entry_id=call.id if call else None,
        position=next_position(file.emotions),
        whose=whose,
        word=InternalText(word.strip()),
        intensity=intensity,
        second=stamp(call, now),
    )
    return born(felt)


def say_back(
    file: IncidentFile, text: str, now: datetime, style: Style = Style.REFLECTION
) -> Change:
    """Note what was said back to the client, and how; their answer is still awaited."""
    if not text.strip():
        raise Refused("text_missing")
    call = file.call
    said = Reformulation(
        id=new_id(),
        incident_id=file.incident.id,
        log_entry_id=call.id if call else None,
        position=next_position(file.reformulations),
        style=style,
        text=text,
        second=stamp(call, now),
    )
    return born(said)


def written(file: IncidentFile, about: str, now: datetime) -> Change:
    """Note that the client was written to; the call-first clock goes on, for nobody spoke."""
    contact = file.contact
    entry = LogEntry(
        id=new_id(),
        client_id=file.client.id,
        incident_id=file.incident.id,
        contact_id=contact.id if contact else None,
        at=now,
        channel=Channel.EMAIL,
        ended_at=now,
        summary=InternalText(about),
    )
    return born(entry)


def promise(file: IncidentFile, text: str, language: str, on: date | None = None) -> Change:
    """Note what was promised on the phone, in its words; its date is set with the other ones."""
    if not text.strip():
        raise Refused("text_missing")
    made = Promise(
        id=new_id(),
        incident_id=file.incident.id,
        position=next_position(file.promises),
        text=Phrase.of(language, text.strip()),
        made_on=on,
    )
    return born(made)


def last_awaited(file: IncidentFile) -> Reformulation | None:
    """Give the last reformulation that the client has not answered yet."""
    awaited = [r for r in file.reformulations if r.answer is Answer.AWAITED]
    return awaited[-1] if awaited else None


def only(file: IncidentFile, kind: NoteKind) -> ListeningNote | None:
    """Give the note of a kind that an incident has once: the remedy sought, what success means."""
    return next((n for n in file.notes if n.kind is kind), None)


def put_only(file: IncidentFile, kind: NoteKind, text: str) -> tuple[Change, ...]:
    """Write, change or empty a note that an incident has once, in the client’s words."""
    known = only(file, kind)
    if not text.strip():
        return () if known is None else (removed(known),)
    if known is not None:
        return (edited(known, text=text),)
    fresh = ListeningNote(
        id=new_id(),
        incident_id=file.incident.id,
        position=next_position(file.notes),
        kind=kind,
        text=text,
        quoted=True,
        audience=Audience.CLIENT,
    )
    return (born(fresh),)


def stamp(call: LogEntry | None, now: datetime) -> int | None:
    """Give the call time in seconds, nothing outside a call."""
    return call.second(now) if call else None
