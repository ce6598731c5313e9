"""The contacts with clients: who is engaged or was noticed, and when people last spoke."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, tzinfo
from typing import Any, TypeVar

from consultdesk.domain.clients import Client, Engagement, LogEntry
from consultdesk.domain.clock import local_day
from consultdesk.domain.incidents import Incident
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.silence import Contacts, NoticedSign, running
from consultdesk.store.core import Core

_MOST = 500
R = TypeVar("R", bound=Record)


class ContactReader:
    """Reads contacts in a few queries, however many clients there are."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def attended(self, today: date) -> set[str]:
        """Give the clients whose engagement runs, and those of whom a sign was noticed."""
        engaged = {e.client_id for e in self._every(Engagement) if running(e, today)}
        return engaged | {sign.client_id for sign in self._every(NoticedSign)}

    def of(self, client_ids: Iterable[str], today: date, zone: tzinfo) -> tuple[Contacts, ...]:
        """Give what is known of these clients; one that is neither engaged nor noticed is not."""
        keys = sorted(client_ids)
        found: list[Contacts] = []
        for start in range(0, len(keys), _MOST):
            with self._core.reading():
                found.extend(self._slice(keys[start : start + _MOST], today, zone))
        return tuple(found)

    def _slice(self, keys: list[str], today: date, zone: tzinfo) -> Iterable[Contacts]:
        engagements = _by_client(e for e in self._of(Engagement, keys) if running(e, today))
        signs, log = _by_client(self._of(NoticedSign, keys)), _by_client(self._of(LogEntry, keys))
        incidents = self._of(Incident, keys)
        asked = self._asked(incidents, zone)
        for client in self._of(Client, keys, "id"):
            key = client.id
            if engagements[key] or signs[key]:
                yield Contacts(
                    client,
                    tuple(engagements[key]),
                    tuple(log[key]),
                    tuple(asked[key]),
                    tuple(signs[key]),
                )

    def _asked(self, incidents: tuple[Incident, ...], zone: tzinfo) -> defaultdict[str, list[date]]:
        """Give the days of answers; a signal is no contact, having closed it with them is one."""
        found: defaultdict[str, list[date]] = defaultdict(list)
        going = {one.id: one.client_id for one in incidents if one.closed_at is None}
        for one in incidents:
            if one.closed_at is not None:
                found[one.client_id].append(local_day(one.closed_at, zone))
        for check in self._of(SatisfactionRound, sorted(going), "incident_id"):
            if check.rating is not None:
                found[going[check.incident_id]].append(check.on)
        return found

    def _of(self, kind: type[R], keys: list[str], column: str = "client_id") -> tuple[R, ...]:
        mapping = self._core.mappings[kind]
        query = mapping.select().where(mapping.table.c[column].in_(keys))
        return tuple(map(mapping.decode, self._core.rows(query)))

    def _every(self, kind: type[R]) -> tuple[R, ...]:
        mapping = self._core.mappings[kind]
        return tuple(map(mapping.decode, self._core.rows(mapping.select())))


def _by_client(records: Iterable[Any]) -> defaultdict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.client_id].append(record)
    return found
