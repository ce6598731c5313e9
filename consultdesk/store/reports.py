"""Every incident of a period as a report counts it, read in slices that let edits in between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, TypeVar

from sqlalchemy import select

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.clock import local_day
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import Decision
from consultdesk.domain.incident_file import rates_of
from consultdesk.domain.incidents import Incident
from consultdesk.domain.lessons import Learnt
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.domain.promises import Promise
from consultdesk.domain.rates import ExchangeRate, Rate, hourly_cost
from consultdesk.domain.record import Record
from consultdesk.domain.report import Entry, Taken, kept_and_settled, taken_by
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound, latest
from consultdesk.store.codecs import moment_text
from consultdesk.store.core import Core
from consultdesk.store.errors import StoreError

_SLICE = 200
R = TypeVar("R", bound=Record)
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which incidents a report is about: noticed since a day, of one client, or of all."""

    zone: tzinfo
    since: date | None = None
    client_id: str = ""


def _go_on(_done: int, _all: int) -> bool:
    """Let the reading go on, whoever waits for it."""
    return True


class Reports:
    """The reader of what a report adds up."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def entries(self, asked: Asked, progress: Progress = _go_on) -> tuple[Entry, ...]:
        """Give the incidents asked for, the latest noticed first.

        `progress(done, all)` is told of after each slice, and stops the reading by a no.
        """
        keys = self._keys(asked)
        found: list[Entry] = []
        for start in range(0, len(keys), _SLICE):
            with self._core.reading():
                found.extend(self._slice(keys[start : start + _SLICE], asked.zone))
            if not progress(min(start + _SLICE, len(keys)), len(keys)):
                raise StoreError("cancelled")
        if asked.since is None:
            return tuple(found)
        return tuple(entry for entry in found if entry.on >= asked.since)

    def of_client(self, kind: type[R], client_id: str) -> tuple[R, ...]:
        """Give what hangs on the incidents of a client, in the order of the screen."""
        mapping, columns = self._core.mappings[kind], self._core.mappings[Incident].table.c
        theirs = select(columns.id).where(columns.client_id == client_id)
        query = mapping.select().where(mapping.table.c.incident_id.in_(theirs))
        return tuple(map(mapping.decode, self._core.rows(query)))

    def learnt(self) -> tuple[Learnt, ...]:
        """Give the lessons of closed incidents, each with the engagement it comes from."""
        lessons = self._every(Lesson)
        incidents = {one.id: one for one in self._of(Incident, "id", _ids(lessons, "incident_id"))}
        engaged = _ids(incidents.values(), "engagement_id")
        engagements = {one.id: one for one in self._of(Engagement, "id", engaged)}
        found = ((lesson, incidents[lesson.incident_id]) for lesson in lessons)
        return tuple(
            Learnt(lesson, one.client_id, engagements.get(one.engagement_id or ""))
            for lesson, one in found
            if not one.open
        )

    def _keys(self, asked: Asked) -> list[str]:
        """Give the ids of the incidents; days are told apart later, in the practice's zone."""
        columns = self._core.mappings[Incident].table.c
        query = select(columns.id).order_by(columns.noticed_at.desc(), columns.id.desc())
        if asked.client_id:
            query = query.where(columns.client_id == asked.client_id)
        if asked.since is not None:
            query = query.where(columns.noticed_at >= _day_before(asked.since))
        return [row[0] for row in self._core.rows(query)]

    def _slice(self, keys: list[str], zone: tzinfo) -> Iterable[Entry]:
        incidents = {one.id: one for one in self._of(Incident, "id", keys)}
        clients = self._names({one.client_id for one in incidents.values()})
        decisions = _deciding(self._of(Decision, "incident_id", keys))
        taken = self._taken(incidents, decisions)
        promises = _grouped(self._of(Promise, "incident_id", keys))
        rounds = _grouped(self._of(SatisfactionRound, "incident_id", keys))
        actual = {one.incident_id: one for one in self._of(ActualCost, "incident_id", keys)}
        for incident in (incidents[key] for key in keys if key in incidents):
            last = latest(rounds[incident.id])
            kept, settled = kept_and_settled(promises[incident.id])
            yield Entry(
                incident,
                clients[incident.client_id],
                local_day(incident.noticed_at, zone),
                taken.get(incident.id),
                kept,
                settled,
                last.rating if last else None,
                actual.get(incident.id),
            )

    def _taken(
        self, incidents: dict[str, Incident], decisions: dict[str, Decision]
    ) -> dict[str, Taken]:
        """Give what each decision made me take on, where its option is costed."""
        chosen = {decision.option_id for decision in decisions.values()}
        options = self._of(Option, "id", chosen)
        lines: dict[str, list[CostLine]] = defaultdict(list)
        for line in self._of(CostLine, "option_id", chosen):
            lines[line.option_id].append(line)
        usual, rates = self._every(Rate), self._every(ExchangeRate)
        found = {}
        for option in options:
            incident = incidents[option.incident_id]
            sheet = _sheet(incident, option, lines[option.id], rates)
            cost = hourly_cost(incident.cost_rate, usual, incident.currency)
            if sheet.lines:
                found[incident.id] = taken_by(sheet, option, cost)
        return found

    def _names(self, keys: set[str]) -> dict[str, str]:
        columns = self._core.mappings[Client].table.c
        query = select(columns.id, columns.name).where(columns.id.in_(sorted(keys)))
        return {str(row.id): str(row.name) for row in self._core.rows(query)}

    def _of(self, kind: type[R], column: str, keys: Iterable[str]) -> tuple[R, ...]:
        mapping = self._core.mappings[kind]
        query = mapping.select().where(mapping.table.c[column].in_(sorted(keys)))
        return tuple(map(mapping.decode, self._core.rows(query)))

    def _every(self, kind: type[R]) -> tuple[R, ...]:
        mapping = self._core.mappings[kind]
        return tuple(map(mapping.decode, self._core.rows(mapping.select())))


def _sheet(
    incident: Incident, option: Option, lines: list[CostLine], rates: tuple[ExchangeRate, ...]
) -> OptionSheet:
    """Give the matrix of one option, at the rates that held when its incident closed."""
    return OptionSheet(
        incident.id,
        incident.currency,
        options=(option,),
        lines=tuple(lines),
        rates=rates_of(incident, rates),
    )


def _deciding(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """Give the decision that holds for each incident."""
    found: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda one: one.decided_at):
        if decision.superseded_at is None:
            found[decision.incident_id] = decision
    return found


def _grouped(records: Iterable[Any]) -> defaultdict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.incident_id].append(record)
    return found


def _ids(records: Iterable[Record], name: str) -> set[str]:
    """Give the ids that records refer to, once each."""
    return {key for record in records if (key := getattr(record, name)) is not None}


def _day_before(day: date) -> str:
    """Give a moment, as it is kept, that comes before that day in every zone."""
    return moment_text(datetime.combine(day, time(), UTC) - timedelta(days=1))
