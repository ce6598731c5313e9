"""Sets of criteria kept for the next incident: how one is written, read, named and used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from typing import Any

from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, check_name, fresh_key
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, MoneySource, Preference, Scale
from consultdesk.domain.phrase import LANGUAGES, Phrase
from consultdesk.domain.record import new_id

_PHRASES = ("name", "client_name", "short", "unit", "client_unit", "worst_words", "best_words")
_NUMBERS = ("worst", "best", "middle_value", "unacceptable", "indifference", "strict")


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """Criteria under a name, of no incident yet; offered first to incidents of its `kinds`."""

    key: str
    title: Phrase
    criteria: tuple[Criterion, ...] = ()
    kinds: frozenset[IncidentKind] = frozenset()
    hidden: bool = False


def made_set(title: Phrase, criteria: Iterable[Criterion]) -> CriteriaSet:
    """Make a set of one's own of the criteria of an incident: words and measures, no figure."""
    return CriteriaSet(fresh_key(), title, tuple(map(bare, criteria, count())))


def bare(criterion: Criterion, place: int) -> Criterion:
    """Give a criterion as it stands in a set, of no incident and never hidden."""
    return criterion.but(id=str(place), incident_id="", position=place, hidden=False)


def for_incident(kept: CriteriaSet, incident_id: str) -> tuple[Criterion, ...]:
    """Give the criteria of a set as new ones of an incident."""
    return tuple(c.but(id=new_id(), incident_id=incident_id) for c in kept.criteria)


def read_set(entry: LibraryEntry) -> CriteriaSet:
    """Read a set as it was kept, in its first form too: a list of its criteria alone."""
    body = json.loads(entry.body or "[]")
    listed = body["criteria"] if isinstance(body, dict) else body
    about = body if isinstance(body, dict) else {}
    return CriteriaSet(
        key=entry.key,
        title=entry.title,
        criteria=tuple(_read(words, place) for place, words in enumerate(listed)),
        kinds=frozenset(IncidentKind(kind) for kind in about.get("kinds", ())),
        hidden=bool(about.get("hidden", False)),
    )


def written_set(kept: CriteriaSet) -> dict[str, object]:
    """Write a set as the body of a library entry: words and measures, no figure."""
    return {
        "kinds": sorted(kind.value for kind in kept.kinds),
        "hidden": kept.hidden,
        "criteria": [_written(criterion) for criterion in kept.criteria],
    }


def check_set(kept: CriteriaSet, others: Sequence[CriteriaSet]) -> None:
    """Refuse a set without a name, with the name of another, or without a criterion."""
    check_name(kept.title, others)
    if not kept.criteria:
        raise Refused("set_empty")


def _written(criterion: Criterion) -> dict[str, object]:
    kept: dict[str, object] = {
        "audience": criterion.audience.value,
        "scale": criterion.scale.value,
        "source": criterion.source.value if criterion.source else None,
        "dated": criterion.dated,
        "preference": criterion.preference.value,
    }
    for name in _PHRASES:
        phrase: Phrase = getattr(criterion, name)
        kept[name] = {language: phrase.get(language) for language in LANGUAGES}
    for name in _NUMBERS:
        number: Decimal | None = getattr(criterion, name)
        kept[name] = None if number is None else str(number)
    return kept


def _read(words: Mapping[str, Any], place: int) -> Criterion:
    phrases = {
        name: Phrase(**{language: str(words[name][language]) for language in LANGUAGES})
        for name in _PHRASES
    }
    numbers = {name: _number(words[name]) for name in _NUMBERS}
    source = words["source"]
    plain = Criterion(
        id=str(place),
        incident_id="",
        position=place,
        audience=Audience(words["audience"]),
        scale=Scale(words["scale"]),
        source=MoneySource(source) if source else None,
        dated=bool(words["dated"]),
        preference=Preference(words["preference"]),
    )
    return plain.but(**phrases, **numbers)


def _number(word: object) -> Decimal | None:
    return None if word is None else Decimal(str(word))
