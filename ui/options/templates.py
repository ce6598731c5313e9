"""Criteria to start from: the sets of the program by kind of incident, and those kept since."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from consultdesk.domain.change import Change
from consultdesk.domain.criteria_sets import own_sets, read
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import Criterion, MoneySource, OptionSheet, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from consultdesk.paths import resource


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A named set of criteria; `fitting` for the kind of the incident, `own` where I kept it."""

    key: str
    name: Phrase
    criteria: tuple[Criterion, ...]
    fitting: bool = False
    own: bool = False


@cache
def _phrases() -> Mapping[str, Any]:
    return tomllib.loads(resource("phrases", "criteria.toml").read_text(encoding="utf-8"))


def baseline() -> Phrase:
    """Give the name of the option that changes nothing."""
    return Phrase(**_phrases()["baseline"])


def working_days() -> tuple[Phrase, Phrase]:
    """Give the unit of a criterion in days, as I read it and as the client reads it."""
    words = _phrases()["criteria"]["delay"]
    return Phrase(**words["unit"]), Phrase(**words["client_unit"])


def criteria_sets(
    sheet: OptionSheet, kind: IncidentKind | None = None, entries: Iterable[LibraryEntry] = ()
) -> tuple[CriteriaSet, ...]:
    """Give the sets, each without the criteria that the sheet already has under that name.

    Those of the kind of the incident come first, mine last; one of mine with the key of a set of
    the program stands in its place, and one that cannot be read is left out.
    """
    mine = {entry.key: entry for entry in own_sets(entries)}
    written = _phrases()["sets"]
    ready = [_ready(words, sheet, kind) for words in written if words["key"] not in mine]
    kept = [_kept(entry, sheet) for entry in mine.values()]
    ordered = sorted(ready, key=lambda one: not one.fitting)
    return (*ordered, *(one for one in kept if one is not None))


def _ready(words: Mapping[str, Any], sheet: OptionSheet, kind: IncidentKind | None) -> CriteriaSet:
    drafts = (_draft(_phrases()["criteria"][key], sheet) for key in words["criteria"])
    fits = kind is not None and kind.value in words.get("kinds", ())
    name = Phrase(words["fr"], words["en"])
    return CriteriaSet(words["key"], name, _fresh(sheet, drafts), fitting=fits)


def _kept(entry: LibraryEntry, sheet: OptionSheet) -> CriteriaSet | None:
    try:
        criteria = read(entry.body, sheet.incident_id)
    except Refused:
        return None
    return CriteriaSet(entry.key, entry.title, _fresh(sheet, criteria), own=True)


def _fresh(sheet: OptionSheet, drafts: Iterable[Criterion]) -> tuple[Criterion, ...]:
    known = {name for c in sheet.criteria for name in (c.name.fr, c.name.en) if name}
    return tuple(d for d in drafts if not {d.name.fr, d.name.en} & known)


def _draft(words: Mapping[str, Any], sheet: OptionSheet) -> Criterion:
    def phrase(key: str) -> Phrase:
        return Phrase(**words.get(key, {}))

    source = words.get("source")
    return Criterion(
        id=new_id(),
        incident_id=sheet.incident_id,
        name=phrase("name"),
        client_name=phrase("client_name"),
        short=phrase("short"),
        unit=phrase("unit"),
        client_unit=phrase("client_unit"),
        audience=Audience.PRIVATE if words.get("private") else Audience.CLIENT,
        scale=Scale(words["scale"]),
        source=MoneySource(source) if source else None,
        worst=Decimal(words["worst"]),
        best=Decimal(words["best"]),
        dated=bool(words.get("dated")),
    )


def added(sheet: OptionSheet, chosen: CriteriaSet) -> tuple[Change, ...]:
    """Give the changes that add a set of criteria after those there are."""
    first = next_position(sheet.criteria)
    changes: list[Change] = []
    for place, criterion in enumerate(chosen.criteria):
        changes.extend(with_criterion(sheet, criterion.but(position=first + place)))
    return tuple(changes)
