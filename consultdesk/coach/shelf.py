"""The rules of the coach: those the program came with, and those rewritten in the library.

An entry with the key of a built-in rule stands in its place, removing it is what resets it, and
one that cannot be read gives way to what it replaced. Other entries are rules of one's own.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from consultdesk.coach.reading import Coach, Guidance
from consultdesk.coach.rules import Category, Rule, Silent
from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id
from consultdesk.paths import resource

_UNREADABLE = (ValueError, KeyError, TypeError)


@cache
def built_in_rules() -> tuple[Rule, ...]:
    """Give the rules that the program comes with, in both languages."""
    return tuple(_rule(one) for one in _written_rules()["rule"])


def coach_rules(entries: Iterable[LibraryEntry]) -> tuple[Rule, ...]:
    """Give the rules as the consultant rewrote them, their own ones last."""
    own = {e.key: e for e in entries if e.shelf is Shelf.COACH_RULE}
    built_in = {rule.key: rule for rule in built_in_rules()}
    merged = [_read(own.get(key), rule) for key, rule in built_in.items()]
    added = [_read(entry, None) for key, entry in own.items() if key not in built_in]
    return tuple(rule for rule in (*merged, *added) if rule is not None)


def coach(entries: Iterable[LibraryEntry], language: str) -> Coach:
    """Give the coach of a language, with the rules of the library."""
    return _coach(coach_rules(entries), language)


@lru_cache(maxsize=4)
def _coach(rules: tuple[Rule, ...], language: str) -> Coach:
    """Make a coach once for the same rules: its patterns are long to prepare."""
    return Coach(rules, _guidance(), language)


def keep_rule(entries: Iterable[LibraryEntry], rule: Rule) -> tuple[Change, ...]:
    """Keep a rule as rewritten; one that is again as it came needs no entry."""
    known = _entry(entries, rule.key)
    if rule in built_in_rules():
        return () if known is None else (removed(known),)
    body = json.dumps(_body(rule), ensure_ascii=False, indent=1)
    if known is not None:
        change = edited(known, body=body)
        return () if change.idle else (change,)
    return (born(LibraryEntry(id=new_id(), shelf=Shelf.COACH_RULE, key=rule.key, body=body)),)


def reset_rule(entries: Iterable[LibraryEntry], key: str) -> tuple[Change, ...]:
    """Let a rule be again as the program came with it; one of one's own goes."""
    known = _entry(entries, key)
    return () if known is None else (removed(known),)


def _entry(entries: Iterable[LibraryEntry], key: str) -> LibraryEntry | None:
    own = (e for e in entries if e.shelf is Shelf.COACH_RULE and e.key == key)
    return next(own, None)


def _read(entry: LibraryEntry | None, rule: Rule | None) -> Rule | None:
    if entry is None:
        return rule
    try:
        return _rule(json.loads(entry.body))
    except _UNREADABLE:
        return rule


@cache
def _written_rules() -> dict[str, Any]:
    return tomllib.loads(resource("phrases", "coach_rules.toml").read_text(encoding="utf-8"))


@cache
def _guidance() -> Guidance:
    written = _written_rules()
    return Guidance(
        words=written["words"],
        silencing={kind: written[kind.value] for kind in (Silent.DATED, Silent.OWNED)},
        reasons={Category(key): Phrase(**words) for key, words in written["reason"].items()},
    )


def _rule(written: Mapping[str, Any]) -> Rule:
    return Rule(
        key=str(written["key"]),
        language=str(written["language"]),
        category=Category(written["category"]),
        seen=tuple(map(str, written["seen"])),
        proposals=tuple(map(str, written.get("proposals", ()))),
        unless=tuple(map(str, written.get("unless", ()))),
        silent=Silent(written.get("silent", "")),
        reason=Phrase(**written.get("reason", {})),
        enabled=bool(written.get("enabled", True)),
    )


def _body(rule: Rule) -> dict[str, Any]:
    return {
        "key": rule.key,
        "language": rule.language,
        "category": rule.category.value,
        "seen": rule.seen,
        "proposals": rule.proposals,
        "unless": rule.unless,
        "silent": rule.silent.value,
        "reason": {"fr": rule.reason.fr, "en": rule.reason.en},
        "enabled": rule.enabled,
    }
