"""Criteria to start from, read from the phrases of the program, in both languages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from consultdesk.domain.change import Change
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import Criterion, MoneySource, OptionSheet, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from consultdesk.paths import resource


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A named set of criteria."""

    key: str
    name: Phrase
    criteria: tuple[Criterion, ...]


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


def criteria_sets(sheet: OptionSheet) -> tuple[CriteriaSet, ...]:
    """Give the sets, each without the criteria that the sheet already has under that name."""
    known = {c.name.read(language) for c in sheet.criteria for language in ("fr", "en")}
    sets = []
    for one in _phrases()["sets"]:
        drafts = (_draft(_phrases()["criteria"][key], sheet) for key in one["criteria"])
        fresh = tuple(d for d in drafts if not {d.name.fr, d.name.en} & known)
        sets.append(CriteriaSet(one["key"], Phrase(one["fr"], one["en"]), fresh))
    return tuple(sets)


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
