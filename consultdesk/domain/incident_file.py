"""Everything known of one incident, as one frozen whole that screens and projections read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import Change
from consultdesk.domain.clients import Client, ClientNote, Contact, Engagement, LogEntry
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import (
    Decision,
    Document,
    GutFeeling,
    Handout,
    Signature,
)
from consultdesk.domain.incidents import Ceiling, ClosingNote, Incident, IncidentNote, Stage
from consultdesk.domain.listening import Answer, Emotion, ListeningNote, Reformulation
from consultdesk.domain.options import (
    Cell,
    Criterion,
    Judgement,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    Shoes,
    Weight,
)
from consultdesk.domain.problem import (
    Contribution,
    Effect,
    ForeignDecision,
    ProblemStatement,
    TimelineEvent,
    agreed,
)
from consultdesk.domain.promises import Promise, settled
from consultdesk.domain.rates import ExchangeRate, in_force
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound, enough, excellent
from consultdesk.domain.snapshots import LEFT_OUT, Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFile:
    """An incident, its client, and all that hangs on it; tuples are in the order of the screen.

    `documents` are without their bytes and `snapshots` without their matrix: a list needs no more.
    `rates` are those of the practice; the sheet is given those that hold for this incident.
    """

    incident: Incident
    client: Client
    client_note: ClientNote | None = None
    contacts: tuple[Contact, ...] = ()
    engagement: Engagement | None = None
    log: tuple[LogEntry, ...] = ()
    notes: tuple[ListeningNote, ...] = ()
    emotions: tuple[Emotion, ...] = ()
    reformulations: tuple[Reformulation, ...] = ()
    statements: tuple[ProblemStatement, ...] = ()
    effects: tuple[Effect, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    foreign_decisions: tuple[ForeignDecision, ...] = ()
    timeline: tuple[TimelineEvent, ...] = ()
    options: tuple[Option, ...] = ()
    shoes: tuple[Shoes, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    cells: tuple[Cell, ...] = ()
    perspectives: tuple[Perspective, ...] = ()
    weights: tuple[Weight, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    procons: tuple[ProCon, ...] = ()
    lines: tuple[CostLine, ...] = ()
    ceiling: Ceiling | None = None
    gut_feeling: GutFeeling | None = None
    handout: Handout | None = None
    decisions: tuple[Decision, ...] = ()
    signatures: tuple[Signature, ...] = ()
    promises: tuple[Promise, ...] = ()
    rounds: tuple[SatisfactionRound, ...] = ()
    actual_cost: ActualCost | None = None
    lesson: Lesson | None = None
    private_notes: tuple[IncidentNote, ...] = ()
    closing_notes: tuple[ClosingNote, ...] = ()
    documents: tuple[Document, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    rates: tuple[ExchangeRate, ...] = ()

    @property
    def sheet(self) -> OptionSheet:
        """The option matrix of this incident."""
        return OptionSheet(
            self.incident.id,
            self.incident.currency,
            self.options,
            self.criteria,
            self.cells,
            self.perspectives,
            self.weights,
            self.procons,
            self.lines,
            self.ceiling,
            self.judgements,
            rates_of(self.incident, self.rates),
        )

    @property
    def contact(self) -> Contact | None:
        """The person this incident is settled with: the one named, else who decides, else any."""
        named = [c for c in self.contacts if c.id == self.incident.contact_id]
        deciding = [c for c in self.contacts if c.decides]
        return next(iter([*named, *deciding, *self.contacts]), None)

    @property
    def call(self) -> LogEntry | None:
        """The call that is going on, if any."""
        return next((entry for entry in self.log if entry.running), None)

    @property
    def first_conversation(self) -> LogEntry | None:
        """The first call or meeting since the signal: what stops the call-first clock."""
        spoken = (e for e in self.log if e.spoken and e.at >= self.incident.noticed_at)
        return min(spoken, key=lambda e: e.at, default=None)

    @property
    def decision(self) -> Decision | None:
        """The decision that holds."""
        standing = [d for d in self.decisions if d.superseded_at is None]
        return max(standing, key=lambda d: d.decided_at, default=None)

    @property
    def decided(self) -> Option | None:
        """The option decided on."""
        decision = self.decision
        return next((o for o in self.options if decision and o.id == decision.option_id), None)

    @property
    def felt(self) -> bool:
        """Whether my gut feeling is noted or skipped: until then no score is shown."""
        feeling = self.gut_feeling
        return feeling is not None and (feeling.skipped or feeling.option_id is not None)

    def note(self, stage: Stage) -> IncidentNote | None:
        """Give my private note of a stage."""
        return next((n for n in self.private_notes if n.stage is stage), None)

    @property
    def stale(self) -> bool:
        """Whether the incident went to a client or an engagement that is not in this file yet."""
        engagement = self.engagement.id if self.engagement else None
        here = (self.client.id, engagement)
        return here != (self.incident.client_id, self.incident.engagement_id)

    def after(self, changes: Sequence[Change]) -> IncidentFile:
        """Give the file as changes leave it; what belongs to other incidents is passed over.

        Only a move to another client or engagement needs reading anew: the file is then `stale`.
        """
        values: dict[str, object] = {}
        for change in sorted(changes, key=_owners_first):
            name = _ROOMS.get(type(change.record))
            if name is not None:
                kept = change.after
                here = kept is not None and self._holds(kept, values)
                known = values.get(name, getattr(self, name))
                values[name] = _placed(known, change.record.id, kept if here else None)
        return replace(self, **_sorted(values))  # type: ignore[arg-type]

    def _holds(self, record: Record, values: dict[str, object]) -> bool:
        """Whether a record has its place in this file, as the store reads it."""
        if isinstance(record, ExchangeRate):
            return True
        incident = values.get("incident", self.incident)
        for kind, key in _HEADS.items():
            if isinstance(record, kind):
                return bool(record.id == getattr(incident, key))
        owner, room = next(pair for pair in _OWNERS if hasattr(record, pair[0]))
        owners = _several(values.get(room, getattr(self, room)))
        return getattr(record, owner) in {one.id for one in owners}


def rates_of(incident: Incident, rates: Iterable[ExchangeRate]) -> tuple[ExchangeRate, ...]:
    """Give the rates an incident is counted at: those typed later leave a closed one be."""
    day = incident.closed_at.astimezone(UTC).date() if incident.closed_at else date.max
    return in_force(rates, incident.currency, day)


_ROOMS: dict[type[Record], str] = {
    Incident: "incident",
    Client: "client",
    ClientNote: "client_note",
    Contact: "contacts",
    Engagement: "engagement",
    LogEntry: "log",
    ListeningNote: "notes",
    Emotion: "emotions",
    Reformulation: "reformulations",
    ProblemStatement: "statements",
    Effect: "effects",
    Contribution: "contributions",
    ForeignDecision: "foreign_decisions",
    TimelineEvent: "timeline",
    Option: "options",
    Shoes: "shoes",
    Criterion: "criteria",
    Cell: "cells",
    Perspective: "perspectives",
    Weight: "weights",
    Judgement: "judgements",
    ProCon: "procons",
    CostLine: "lines",
    Ceiling: "ceiling",
    GutFeeling: "gut_feeling",
    Handout: "handout",
    Decision: "decisions",
    Signature: "signatures",
    Promise: "promises",
    SatisfactionRound: "rounds",
    ActualCost: "actual_cost",
    Lesson: "lesson",
    IncidentNote: "private_notes",
    ClosingNote: "closing_notes",
    Document: "documents",
    Snapshot: "snapshots",
    ExchangeRate: "rates",
}
_OWNERS = (
    ("incident_id", "incident"),
    ("option_id", "options"),
    ("perspective_id", "perspectives"),
    ("decision_id", "decisions"),
    ("client_id", "client"),
)
_HEADS: dict[type[Record], str] = {
    Incident: "id",
    Client: "client_id",
    Engagement: "engagement_id",
}


def _owners_first(change: Change) -> int:
    if isinstance(change.record, Incident):
        return 0
    return 1 if isinstance(change.record, (Client, Option, Perspective, Decision)) else 2


def _several(value: object) -> tuple[Record, ...]:
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, Record) else ()


def _placed(known: object, key: str, record: Record | None) -> object:
    """Put a record in its place; none takes it out, but a file keeps its incident and client."""
    if isinstance(record, Document):
        record = record.but(content=b"")
    elif isinstance(record, Snapshot):
        record = record.but(sheet=LEFT_OUT)
    if isinstance(known, tuple):
        others = tuple(one for one in known if one.id != key)
        return others if record is None else (*others, record)
    if record is not None:
        return record
    gone = isinstance(known, Record) and known.id == key
    return None if gone and not isinstance(known, (Incident, Client)) else known


def _sorted(values: dict[str, object]) -> dict[str, object]:
    return {
        name: tuple(sorted(value, key=order_of)) if isinstance(value, tuple) else value
        for name, value in values.items()
    }


def order_of(record: Record) -> tuple[object, ...]:
    """Give the order in which records of one kind are shown: by place, else by moment, else id."""
    for name in ("position", "at", "version", "on", "decided_at", "made_at"):
        value = getattr(record, name, None)
        if value is not None:
            return (value, record.id)
    return ("", record.id)


def done(file: IncidentFile, stage: Stage) -> bool:
    """Whether a stage's own condition holds, so that it gets its tick (product §1)."""
    return not missing(file, stage)


def missing(file: IncidentFile, stage: Stage) -> tuple[str, ...]:
    """Name what a stage still lacks, as codes in the order in which to see to them."""
    return tuple(code for code, lacking in _LACKS[stage](file) if lacking)


def _listen(file: IncidentFile) -> tuple[tuple[str, bool], ...]:
    confirmed = any(r.answer is Answer.CONFIRMED for r in file.reformulations)
    ended = any(e.spoken and not e.running for e in file.log if e.at >= file.incident.noticed_at)
    return (("conversation", not ended), ("confirmed_reformulation", not confirmed))


def _define(file: IncidentFile) -> tuple[tuple[str, bool], ...]:
    latest = max(file.statements, key=lambda s: s.version, default=None)
    return (
        ("statement", latest is None or not latest.text),
        ("confirmed_statement", latest is None or agreed(file.statements) is not latest),
    )


def _options(file: IncidentFile) -> tuple[tuple[str, bool], ...]:
    sheet = file.sheet
    shown = [o for o in sheet.options if not o.hidden]
    rows = [c for c in sheet.criteria if not c.hidden]
    gaps = any(sheet.value(o, c) is None for o in shown for c in rows)
    return (
        ("baseline", not any(o.is_baseline for o in shown)),
        ("two_options", sum(not o.is_baseline for o in shown) < 2),
        ("criteria", not rows),
        ("cells", gaps),
        ("costs", not any(sheet.lines_of(o) for o in shown)),
    )


def _decide(file: IncidentFile) -> tuple[tuple[str, bool], ...]:
    return (("decision", file.decision is None),)


def _promises(file: IncidentFile) -> tuple[tuple[str, bool], ...]:
    return (("promises", not file.promises), ("kept", not settled(file.promises)))


def _verify(file: IncidentFile) -> tuple[tuple[str, bool], ...]:
    return (("excellent", not (excellent(file.rounds) or enough(file.rounds))),)


_LACKS = {
    Stage.LISTEN: _listen,
    Stage.DEFINE: _define,
    Stage.OPTIONS: _options,
    Stage.DECIDE: _decide,
    Stage.PROMISES: _promises,
    Stage.VERIFY: _verify,
}


def stage_of(file: IncidentFile) -> Stage:
    """Give the stage the incident is at: the first one still without its tick."""
    return next((stage for stage in Stage if not done(file, stage)), Stage.VERIFY)
