"""The rules of the coach: those the program came with, and those rewritten in the library."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from consultdesk.coach.ending import endless
from consultdesk.coach.pattern import UNSPELLABLE, spelled
from consultdesk.coach.reading import Coach, Guidance, slots
from consultdesk.coach.rules import Category, Rule, Silent
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, Shelf, Shelving
from consultdesk.domain.phrase import Phrase
from consultdesk.paths import resource

_NAMED = re.compile(r"\{(\w+)\}")


@lru_cache(maxsize=4)
def coach(rules: tuple[Rule, ...], language: str, *, closely: bool = False) -> Coach:
    """Give the coach of a language: once for the same rules, its patterns are long to prepare.

    Reading `closely`, it also heeds what passes a decision on to those who took it.
    """
    heeded = rules if closely else tuple(rule for rule in rules if not rule.closely)
    return Coach(heeded, guidance(), language)


@cache
def _written_rules() -> dict[str, Any]:
    return tomllib.loads(resource("phrases", "coach_rules.toml").read_text(encoding="utf-8"))


@cache
def _usual() -> tuple[Rule, ...]:
    return tuple(_rule(one) for one in _written_rules()["rule"])


@cache
def guidance() -> Guidance:
    """Give what all rules share: words by name, what a date looks like, reasons by category."""
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
        # "enabled" is how entries said it before every shelf could hide
        hidden=bool(written.get("hidden", not written.get("enabled", True))),
        closely=bool(written.get("closely")),
    )


def _read(entry: LibraryEntry) -> Rule:
    """Read a rule; one that might search without end stays on its shelf and is not heeded."""
    rule = _rule(json.loads(entry.body))
    return replace(rule, hidden=rule.hidden or any(map(endless, (*rule.seen, *rule.unless))))


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
        "hidden": rule.hidden,
        "closely": rule.closely,
    }


def check_rule(rule: Rule, others: Sequence[Rule]) -> None:
    """Refuse a rule that could find nothing, everything, or propose what it did not find."""
    if not rule.seen:
        raise Refused("pattern_missing")
    words = guidance().words.get(rule.language, {})
    for pattern in (*rule.seen, *rule.unless):
        _check_pattern(pattern, words)
    same = (other for other in others if other.language == rule.language)
    twice = set(rule.seen) & {one for other in same for one in other.seen}
    if twice and all(rule.key != came.key for came in _usual()):
        raise Refused("pattern_there_already", typed=min(twice))
    _check_proposals(rule, words)


def _check_proposals(rule: Rule, words: Mapping[str, str]) -> None:
    for proposal in rule.proposals:
        for name in slots(proposal):
            if not all(f"(?P<{name}>" in spelled(one, words) for one in rule.seen):
                raise Refused("proposal_slot_unknown", name=name)


def _check_pattern(pattern: str, words: Mapping[str, str]) -> None:
    if not pattern.strip():
        raise Refused("pattern_missing")
    for name in _NAMED.findall(pattern):
        if name not in words and not name.isdigit():
            raise Refused("pattern_word_unknown", name=name)
    if endless(pattern):
        raise Refused("pattern_endless", typed=pattern)
    try:
        found = re.compile(spelled(pattern, words), re.IGNORECASE)
    except UNSPELLABLE as trouble:
        raise Refused("pattern_broken", typed=pattern) from trouble
    if found.search("") is not None:
        raise Refused("pattern_everywhere", typed=pattern)


RULES: Shelving[Rule] = Shelving(Shelf.COACH_RULE, _usual, _read, _body, check_rule)
