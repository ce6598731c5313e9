"""What is put together at the meeting before it becomes a decision and its promises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.decisions import (
    Acceptance,
    Decision,
    Document,
    Handout,
    Signature,
    Stroke,
    decide,
    supersede,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, Promise, withdraw
from consultdesk.domain.record import new_id, next_position


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of what is agreed on that becomes a promise."""

    text: Phrase
    due: date
    owner: Owner = Owner.ME
    by: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A signature before its decision is recorded; without strokes it was given on paper."""

    party: Owner
    name: str
    at: datetime
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision being written; nothing of it counts until it is recorded."""

    option_id: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    agreement: Phrase = Phrase()
    reasons: Phrase = Phrase()
    given_up: Phrase = Phrase()
    acceptance: Acceptance = Acceptance.VOICE
    clauses: tuple[Clause, ...] = ()
    marks: tuple[Mark, ...] = ()

    def mark(self, party: Owner) -> Mark | None:
        """Give the signature of one party."""
        return next((mark for mark in self.marks if mark.party is party), None)

    def signed(self, party: Owner, mark: Mark | None) -> Draft:
        """Give the draft with the signature of one party put or taken away.

        How the client signs says how the client accepts.
        """
        others = tuple(m for m in self.marks if m.party is not party)
        marks = others if mark is None else (*others, mark)
        if party is not Owner.CLIENT:
            return replace(self, marks=marks)
        how = Acceptance.VOICE
        if mark is not None:
            how = Acceptance.SCREEN if mark.strokes else Acceptance.PAPER
        return replace(self, marks=marks, acceptance=how)


def draft_of(file: IncidentFile) -> Draft:
    """Give the draft to begin with: the decision that holds, else who usually decides."""
    known = file.decision
    if known is None:
        return Draft(decided_by=file.contact.name if file.contact else "")
    return Draft(
        option_id=known.option_id,
        decided_by=known.decided_by,
        decided_at=known.decided_at,
        agreement=known.agreement,
        reasons=known.reasons,
        given_up=known.given_up,
        acceptance=known.acceptance,
        marks=tuple(
            Mark(Owner(s.party), s.name, s.at, s.strokes)
            for s in file.signatures
            if s.decision_id == known.id
        ),
    )


def offered_options(file: IncidentFile) -> tuple[Option, ...]:
    """Give the options that can be decided on, in the order the client knows."""
    sheet = file.sheet
    return tuple(option for option in sheet.options if sheet.offered(option))


def clause(text: Phrase, due: date | None, owner: Owner, by: str = "") -> Clause:
    """Check that a line says what is promised and until when."""
    if not text:
        raise Refused("text_missing")
    if due is None:
        raise Refused("due_missing")
    return Clause(text, due, owner, by)


def record_decision(file: IncidentFile, draft: Draft, now: datetime) -> tuple[Change, ...]:
    """Record the decision with its signatures and promises; it supersedes the one that held.

    The promises of an earlier decision that are still to be done are withdrawn; what was kept
    stays kept.
    """
    if draft.option_id not in {option.id for option in offered_options(file)}:
        raise Refused("option_missing")
    decision = decide(
        Decision(
            id=new_id(),
            incident_id=file.incident.id,
            option_id=draft.option_id,
            decided_by=draft.decided_by.strip(),
            decided_at=draft.decided_at or now,
            agreement=draft.agreement,
            reasons=draft.reasons,
            given_up=draft.given_up,
            acceptance=draft.acceptance,
        )
    )
    return (
        *_superseded(file, now),
        born(decision),
        *(born(_signature(decision, mark)) for mark in draft.marks),
        *(born(promise) for promise in _promised(file, decision, draft.clauses, now)),
    )


def sign(file: IncidentFile, party: Owner, mark: Mark | None) -> tuple[Change, ...]:
    """Put or take away the signature of one party on the decision that holds."""
    decision = file.decision
    if decision is None:
        return ()
    known = [s for s in file.signatures if (s.decision_id, s.party) == (decision.id, party)]
    after = draft_of(file).signed(party, mark)
    fresh = () if mark is None else (born(_signature(decision, mark)),)
    changes = (
        *(removed(signature) for signature in known),
        *fresh,
        edited(decision, acceptance=after.acceptance),
    )
    return tuple(change for change in changes if not change.idle)


def dress(file: IncidentFile, **values: object) -> Change:
    """Set what goes on the incident's handout, which is born with the first choice."""
    if file.handout is not None:
        return edited(file.handout, **values)
    return born(Handout(id=new_id(), incident_id=file.incident.id).but(**values))


def already_kept(documents: Iterable[Document], changes: Iterable[Change]) -> bool:
    """Whether the very document that changes would keep was kept before, byte for byte."""
    known = {(d.version_code, d.sha256) for d in documents}
    fresh = [c.after for c in changes if isinstance(c.after, Document)]
    return all((d.version_code, d.sha256) in known for d in fresh)


def shares(clauses: Iterable[Clause]) -> tuple[int, int]:
    """Count the promises to be made: mine, and the client's."""
    owners = [one.owner for one in clauses]
    return owners.count(Owner.ME), owners.count(Owner.CLIENT)


def _superseded(file: IncidentFile, now: datetime) -> tuple[Change, ...]:
    changes: list[Change] = []
    for earlier in file.decisions:
        if earlier.superseded_at is None:
            changes.append(supersede(earlier, now))
            changes.extend(
                withdraw(promise)
                for promise in file.promises
                if promise.decision_id == earlier.id and promise.pending
            )
    return tuple(changes)


def _signature(decision: Decision, mark: Mark) -> Signature:
    return Signature(
        id=new_id(),
        decision_id=decision.id,
        party=mark.party.value,
        name=mark.name,
        at=mark.at,
        strokes=mark.strokes,
    )


def _promised(
    file: IncidentFile, decision: Decision, clauses: Iterable[Clause], now: datetime
) -> Iterable[Promise]:
    """Make each clause a promise, made on the day of the decision where the decision is noted."""
    made_on = decision.decided_at.astimezone(now.tzinfo).date()
    first = next_position(file.promises)
    for place, one in enumerate(clauses, start=first):
        yield Promise(
            id=new_id(),
            incident_id=file.incident.id,
            decision_id=decision.id,
            position=place,
            owner=one.owner,
            by=one.by,
            text=one.text,
            due=one.due,
            made_on=made_on,
        )
