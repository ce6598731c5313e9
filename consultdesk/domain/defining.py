"""Writing what the problem causes and what contributed to it: mine first, no one accused."""

from __future__ import annotations

from datetime import date

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.deciding import Clause
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import IncidentNote, Stage
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Contribution, Effect, ForeignDecision, Side
from consultdesk.domain.promises import Owner, Promise
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


def look_for_their_part(file: IncidentFile, found_none_on: date | None) -> Change:
    """Note that their part was looked for with them and not found, or take that back."""
    return edited(file.incident, no_their_part_on=found_none_on)


def nobodys(file: IncidentFile) -> bool:
    """Whether a part was looked for on both sides and not found: circumstances alone are named."""
    sides = {c.side for c in file.contributions if c.text}
    looked = file.incident.no_own_part_on, file.incident.no_their_part_on
    return None not in looked and sides == {Side.CIRCUMSTANCES}


def usual_owner(contribution: Contribution) -> Owner:
    """Give who would usually act on a condition: they on theirs, I on any other."""
    return Owner.CLIENT if contribution.side is Side.THEIRS else Owner.ME


def action_of(file: IncidentFile, contribution: Contribution) -> Promise | None:
    """Give the promise that a condition led to, if any."""
    known = (p for p in file.promises if p.id == contribution.promise_id)
    return next(known, None)


def act_on(
    file: IncidentFile, contribution: Contribution, said: Clause, on: date
) -> tuple[Change, ...]:
    """Promise something about a condition: the promise is born, and the condition leads to it."""
    promise = Promise(
        id=new_id(),
        incident_id=file.incident.id,
        position=next_position(file.promises),
        owner=said.owner,
        by=said.by,
        text=said.text,
        due=said.due,
        made_on=on,
    )
    return born(promise), edited(contribution, promise_id=promise.id)


def agreed_actions(file: IncidentFile) -> tuple[Promise, ...]:
    """Give the promises that the circumstances led to, in the order of the circumstances."""
    lines = (c for c in file.contributions if c.side is Side.CIRCUMSTANCES)
    found = (action_of(file, line) for line in lines if line.audience is Audience.CLIENT)
    return tuple(dict.fromkeys(promise for promise in found if promise is not None))


def take_up_foreign(file: IncidentFile) -> Change:
    """Begin the card of a decision that is not mine."""
    return born(ForeignDecision(id=new_id(), incident_id=file.incident.id))


def put_private_note(file: IncidentFile, stage: Stage, text: str) -> tuple[Change, ...]:
    """Write, change or empty my private note of a stage."""
    known = file.note(stage)
    if known is None:
        words = InternalText(text)
        fresh = IncidentNote(id=new_id(), incident_id=file.incident.id, stage=stage, text=words)
        return (born(fresh),) if words else ()
    return (edited(known, text=InternalText(text)),) if text.strip() else (removed(known),)
