"""Sets of criteria kept for the next incident: how one is written, read, named and used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, MoneySource, Preference, Scale
from consultdesk.domain.phrase import LANGUAGES, Phrase
from consultdesk.domain.record import new_id, next_position

_PHRASES = ("name", "client_name", "short", "unit", "client_unit", "worst_words", "best_words")
_NUMBERS = ("worst", "best", "middle_value", "unacceptable", "indifference", "strict")


def written(criteria: Iterable[Criterion]) -> str:
    """Write criteria as the body of a library entry: their words and measures, no figure."""
    return json.dumps([_written(c) for c in criteria], ensure_ascii=False, indent=1)


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


def read(body: str, incident_id: str) -> tuple[Criterion, ...]:
    """Read the criteria of a set as new ones of an incident.

    Raises Refused("set_unreadable") for a body that is not one, as an import may bring.
    """
    try:
        listed = json.loads(body or "[]")
        return tuple(_read(words, incident_id, place) for place, words in enumerate(listed))
    except (ValueError, TypeError, KeyError, AttributeError, InvalidOperation) as trouble:
        raise Refused("set_unreadable") from trouble


def _read(words: Mapping[str, Any], incident_id: str, position: int) -> Criterion:
    phrases = {
        name: Phrase(**{language: str(words[name][language]) for language in LANGUAGES})
        for name in _PHRASES
    }
    numbers = {name: _number(words[name]) for name in _NUMBERS}
    source = words["source"]
    bare = Criterion(
        id=new_id(),
        incident_id=incident_id,
        position=position,
        audience=Audience(words["audience"]),
        scale=Scale(words["scale"]),
        source=MoneySource(source) if source else None,
        dated=bool(words["dated"]),
        preference=Preference(words["preference"]),
    )
    return bare.but(**phrases, **numbers)


def _number(word: object) -> Decimal | None:
    return None if word is None else Decimal(str(word))


def own_sets(entries: Iterable[LibraryEntry]) -> tuple[LibraryEntry, ...]:
    """Give the sets of criteria of the library, in order."""
    sets = (entry for entry in entries if entry.shelf is Shelf.CRITERIA_SET)
    return tuple(sorted(sets, key=lambda entry: (entry.position, entry.id)))


def kept_set(
    entries: Sequence[LibraryEntry], title: Phrase, criteria: Sequence[Criterion]
) -> Change:
    """Keep criteria as a set of one's own; refuse a set without a name or without a criterion."""
    _check_title(entries, title)
    if not criteria:
        raise Refused("set_empty")
    key = new_id()
    return born(
        LibraryEntry(
            id=key,
            shelf=Shelf.CRITERIA_SET,
            key=key,
            position=next_position(entries),
            title=title,
            body=written(criteria),
        )
    )


def renamed_set(entries: Sequence[LibraryEntry], entry: LibraryEntry, title: Phrase) -> Change:
    """Give a set another name, not one that another set bears."""
    _check_title([other for other in entries if other.id != entry.id], title)
    return edited(entry, title=title)


def _check_title(others: Iterable[LibraryEntry], title: Phrase) -> None:
    if not title:
        raise Refused("name_missing")
    names = {name.strip().casefold() for name in (title.fr, title.en) if name.strip()}
    known = {name.strip().casefold() for e in others for name in (e.title.fr, e.title.en)}
    if names & known:
        raise Refused("set_name_taken")
