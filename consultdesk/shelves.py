"""Three shelves of the library: sets of criteria, option cards, usual cost lines."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from consultdesk.domain.cards import CardLine, OptionCard, check_card
from consultdesk.domain.cost_presets import (
    CostPreset,
    check_preset,
    read_preset,
    written_preset,
)
from consultdesk.domain.costing import LineKind
from consultdesk.domain.criteria_sets import (
    CriteriaSet,
    bare,
    check_set,
    read_set,
    written_set,
)
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf, Shelving
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, MoneySource, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.paths import resource


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("phrases", name).read_text(encoding="utf-8"))


@cache
def criteria_words() -> Mapping[str, Any]:
    """Read the criteria to start from, the sets they are in, and the name of the baseline."""
    return _toml("criteria.toml")


@cache
def _sets() -> tuple[CriteriaSet, ...]:
    words = criteria_words()
    return tuple(
        CriteriaSet(
            key=one["key"],
            title=Phrase(one["fr"], one["en"]),
            criteria=tuple(
                bare(_criterion(words["criteria"][key]), place)
                for place, key in enumerate(one["criteria"])
            ),
            kinds=frozenset(IncidentKind(kind) for kind in one.get("kinds", ())),
        )
        for one in words["sets"]
    )


def _criterion(words: Mapping[str, Any]) -> Criterion:
    def phrase(key: str) -> Phrase:
        return Phrase(**words.get(key, {}))

    source = words.get("source")
    return Criterion(
        id="",
        incident_id="",
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


@cache
def _lines() -> tuple[CostPreset, ...]:
    return tuple(
        CostPreset(
            key=one["key"],
            label=Phrase(**one["label"]),
            kind=LineKind(one["kind"]),
            likely=Decimal(one.get("likely", 0)),
            client_percent=Decimal(one.get("client", 0)),
            third_percent=Decimal(one.get("third", 0)),
            invoiced=one.get("invoiced", True),
        )
        for one in _toml("costs.toml")["line"]
    )


@cache
def _cards() -> tuple[OptionCard, ...]:
    return tuple(_card(str(one["key"]), one) for one in _toml("option_cards.toml")["card"])


def _card(key: str, written: Mapping[str, Any]) -> OptionCard:
    def phrase(name: str) -> Phrase:
        return Phrase(**written.get(name, {}))

    return OptionCard(
        key=key,
        title=phrase("title"),
        questions=phrase("questions"),
        name=phrase("name"),
        summary=phrase("summary"),
        pros=phrase("pros"),
        cons=phrase("cons"),
        lines=tuple(_line(one) for one in written.get("line", ())),
        ends={Scale(key): Decimal(value) for key, value in written.get("ends", {}).items()},
        baseline=bool(written.get("baseline")),
        hidden=bool(written.get("hidden")),
    )


def _read_card(entry: LibraryEntry) -> OptionCard:
    body = json.loads(entry.body)
    return replace(_card(entry.key, body), title=Phrase(**body["title"]))


def _line(written: Mapping[str, Any]) -> CardLine:
    def number(name: str) -> Decimal | None:
        return Decimal(str(written[name])) if name in written else None

    return CardLine(
        kind=LineKind(written["kind"]),
        label=Phrase(**written["label"]),
        likely=Decimal(str(written["likely"])),
        low=number("low"),
        high=number("high"),
        client=number("client") or Decimal(0),
        third=number("third") or Decimal(0),
        usual=bool(written.get("usual")),
        kinds=frozenset(IncidentKind(kind) for kind in written.get("kinds", ())),
    )


def _written_card(card: OptionCard) -> dict[str, Any]:
    texts = ("title", "questions", "name", "summary", "pros", "cons")
    return {
        "key": card.key,
        **{name: _both(getattr(card, name)) for name in texts},
        "line": [_written_line(line) for line in card.lines],
        "ends": {scale.value: str(value) for scale, value in card.ends.items()},
        "baseline": card.baseline,
        "hidden": card.hidden,
    }


def _written_line(line: CardLine) -> dict[str, Any]:
    ends = {"low": line.low, "high": line.high}
    return {
        "kind": line.kind.value,
        "label": _both(line.label),
        "likely": str(line.likely),
        **{name: str(value) for name, value in ends.items() if value is not None},
        "client": str(line.client),
        "third": str(line.third),
        "usual": line.usual,
        "kinds": sorted(kind.value for kind in line.kinds),
    }


def _both(phrase: Phrase) -> dict[str, str]:
    return {"fr": phrase.fr, "en": phrase.en}


SETS: Shelving[CriteriaSet] = Shelving(Shelf.CRITERIA_SET, _sets, read_set, written_set, check_set)
CARDS: Shelving[OptionCard] = Shelving(
    Shelf.OPTION_CARD, _cards, _read_card, _written_card, check_card
)
COSTS: Shelving[CostPreset] = Shelving(
    Shelf.COST_PRESET, _lines, read_preset, written_preset, check_preset
)
