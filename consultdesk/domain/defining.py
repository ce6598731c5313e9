"""Writing what the problem causes and what contributed to it: mine first, no one accused."""

from __future__ import annotations

from datetime import date

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import IncidentNote, Stage
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Contribution, Effect, Side
from consultdesk.domain.record import new_id, next_position
from consultdesk.domain.text import InternalText


def add_effect(file: IncidentFile, language: str, text: str) -> Change:
    """Write one more effect of the problem."""
    effect = Effect(
        id=new_id(),
        incident_id=file.incident.id,
        position=next_position(file.effects),
        text=Phrase.of(language, text),
    )
    return born(effect)


def contribute(file: IncidentFile, side: Side, language: str, text: str) -> Change:
    """Write one more condition that contributed, on one of the three sides."""
    contribution = Contribution(
        id=new_id(),
        incident_id=file.incident.id,
        side=side,
        position=next_position(file.contributions),
        text=Phrase.of(language, text),
    )
    return born(contribution)


def rewrite(line: Effect | Contribution, language: str, text: str) -> Change:
    """Change the words of a line in one language; without any words left the line goes."""
    worded = line.text.put(language, text)
    return edited(line, text=worded) if worded else removed(line)


def turn_audience(contribution: Contribution) -> Change:
    """Keep a contribution to myself, or let the client see it."""
    private = contribution.audience is Audience.CLIENT
    return edited(contribution, audience=Audience.PRIVATE if private else Audience.CLIENT)


def own_part_named(file: IncidentFile) -> bool:
    """Whether my part is written, or was looked for and not found: it comes before theirs."""
    mine = any(c.side is Side.MINE and c.text for c in file.contributions)
    return mine or file.incident.no_own_part_on is not None


def look_for_own_part(file: IncidentFile, found_none_on: date | None) -> Change:
    """Note that I looked for my part and found none, with the day; or take that back."""
    return edited(file.incident, no_own_part_on=found_none_on)


def put_private_note(file: IncidentFile, stage: Stage, text: str) -> tuple[Change, ...]:
    """Write, change or empty my private note of a stage."""
    known = file.note(stage)
    if known is None:
        words = InternalText(text)
        fresh = IncidentNote(id=new_id(), incident_id=file.incident.id, stage=stage, text=words)
        return (born(fresh),) if words else ()
    return (edited(known, text=InternalText(text)),) if text.strip() else (removed(known),)
