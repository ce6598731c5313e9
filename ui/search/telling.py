"""How something that was noted is told in one line: what it is, its words, and where it opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.clients import ClientNote, Engagement, LogEntry, ReceivedGoodwill
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import Decision
from consultdesk.domain.incidents import ClosingNote, IncidentNote, Stage
from consultdesk.domain.listening import ListeningNote, Reformulation
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Option, ProCon
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import (
    Contribution,
    Effect,
    ForeignDecision,
    ProblemStatement,
    TimelineEvent,
)
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.text import InternalText
from consultdesk.store.full_text import Hit
from ui.search.entries import Entry, Target
from ui.search.matching import holds, spans

ICONS = {
    Stage.LISTEN: "talk",
    Stage.DEFINE: "pen",
    Stage.OPTIONS: "scale",
    Stage.DECIDE: "sign",
    Stage.PROMISES: "promises",
    Stage.VERIFY: "star",
}
_BEFORE, _ROOM = 24, 160


@dataclass(frozen=True, slots=True)
class _Way:
    """The fields of words of a kind of record, and the stage that shows it."""

    fields: tuple[str, ...]
    stage: Stage | None = None


_WAYS: dict[type[Record], _Way] = {
    ListeningNote: _Way(("text", "source"), Stage.LISTEN),
    LogEntry: _Way(("summary", "promised"), Stage.LISTEN),
    Reformulation: _Way(("text", "correction"), Stage.LISTEN),
    ProblemStatement: _Way(("text", "client_words"), Stage.DEFINE),
    Effect: _Way(("text",), Stage.DEFINE),
    Contribution: _Way(("text",), Stage.DEFINE),
    TimelineEvent: _Way(("text", "source"), Stage.DEFINE),
    ForeignDecision: _Way(("decision", "reasons", "checked", "said"), Stage.DEFINE),
    Option: _Way(("name", "summary"), Stage.OPTIONS),
    ProCon: _Way(("text",), Stage.OPTIONS),
    CostLine: _Way(("label",), Stage.OPTIONS),
    Decision: _Way(("agreement", "reasons", "given_up"), Stage.DECIDE),
    SatisfactionRound: _Way(("words", "adjustment"), Stage.VERIFY),
    Lesson: _Way(("lesson", "preventive"), Stage.VERIFY),
    IncidentNote: _Way(("text",)),
    ClosingNote: _Way(("text",), Stage.VERIFY),
    ClientNote: _Way(("text",)),
    ReceivedGoodwill: _Way(("text",)),
    Engagement: _Way(
        ("title", "number", "scope_in", "scope_out", "assumptions", "success_measures")
    ),
}
_MINE = (
    LogEntry, ForeignDecision, Lesson, IncidentNote, ClosingNote, ClientNote, ReceivedGoodwill,
)  # fmt: skip


def told(hit: Hit, words: Sequence[str], language: str) -> Entry | None:
    """Give the line of something noted, cut where it matches; none of what belongs nowhere."""
    way = _WAYS.get(type(hit.record))
    target = _target(hit, way)
    if way is None or target is None:
        return None
    what = _names()[type(hit.record)]
    number = hit.incident.short_number if hit.incident else ""
    client = hit.client.name if hit.client else ""
    stage = _stage(hit.record, way)
    return Entry(
        text=_excerpt(_texts(hit.record, way.fields, language), words),
        note=" · ".join(part for part in (what, client, number) if part),
        icon=ICONS[stage] if stage and hit.incident else "clients",
        target=target,
        private=private(hit.record),
    )


def _names() -> dict[type[Record], str]:
    return {
        ListeningNote: QCoreApplication.translate("Palette", "Heard"),
        LogEntry: QCoreApplication.translate("Palette", "Log"),
        Reformulation: QCoreApplication.translate("Palette", "Said back"),
        ProblemStatement: QCoreApplication.translate("Palette", "Statement"),
        Effect: QCoreApplication.translate("Palette", "Effect"),
        Contribution: QCoreApplication.translate("Palette", "Contribution"),
        TimelineEvent: QCoreApplication.translate("Palette", "What happened"),
        ForeignDecision: QCoreApplication.translate("Palette", "A decision that is not mine"),
        Option: QCoreApplication.translate("Palette", "Option"),
        ProCon: QCoreApplication.translate("Palette", "For and against"),
        CostLine: QCoreApplication.translate("Palette", "Cost line"),
        Decision: QCoreApplication.translate("Palette", "Decision"),
        SatisfactionRound: QCoreApplication.translate("Palette", "Satisfaction"),
        Lesson: QCoreApplication.translate("Palette", "Lesson"),
        IncidentNote: QCoreApplication.translate("Palette", "My note"),
        ClosingNote: QCoreApplication.translate("Palette", "Closing"),
        ClientNote: QCoreApplication.translate("Palette", "My note"),
        ReceivedGoodwill: QCoreApplication.translate("Palette", "Goodwill received"),
        Engagement: QCoreApplication.translate("Palette", "Engagement"),
    }


def private(record: Record) -> bool:
    """Whether the words of a record stay here."""
    return isinstance(record, _MINE) or getattr(record, "audience", None) is Audience.PRIVATE


def _stage(record: Record, way: _Way) -> Stage | None:
    return record.stage if isinstance(record, IncidentNote) else way.stage


def _target(hit: Hit, way: _Way | None) -> Target | None:
    if way is not None and hit.incident is not None:
        stage = _stage(hit.record, way)
        return Target("incident", f"{hit.incident.id}/{stage}" if stage else hit.incident.id)
    return Target("client", hit.client.id) if hit.client is not None else None


def _texts(record: Record, fields: Sequence[str], language: str) -> Iterator[str]:
    for name in fields:
        held = getattr(record, name)
        if isinstance(held, Phrase):
            yield held.read(language)
            yield held.read("en" if language == "fr" else "fr")
        else:
            yield held.reveal() if isinstance(held, InternalText) else str(held)


def _excerpt(texts: Iterator[str], words: Sequence[str]) -> str:
    """Give the text that holds the most of the words, from shortly before the first of them."""
    lines = [" ".join(text.split()) for text in texts]
    lines = [line for line in lines if line] or [""]
    best = max(lines, key=lambda line: sum(holds(line, [word]) for word in words))
    first = next(iter(spans(best, words)), (0, 0))[0]
    if first <= _BEFORE:
        return best[:_ROOM]
    cut = best.find(" ", first - _BEFORE, first) + 1 or first
    return f"… {best[cut : cut + _ROOM]}"
