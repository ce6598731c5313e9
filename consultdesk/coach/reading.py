"""Reading a text with the rules: findings in order, none inside another, none in a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from consultdesk.coach.grammar import fitted, lowered, participle
from consultdesk.coach.pattern import compiled
from consultdesk.coach.quoting import sentence_around, veiled
from consultdesk.coach.rules import Category, Finding, Proposal, Rule, Silent
from consultdesk.domain.phrase import Phrase

_SLOT = re.compile(r"\{(\w+)(:base)?\}")


@dataclass(frozen=True)
class Guidance:
    """What all rules of a language share: words by name, what a date looks like, reasons."""

    words: Mapping[str, Mapping[str, str]]
    silencing: Mapping[Silent, Mapping[str, str]]
    reasons: Mapping[Category, Phrase]


class Coach:
    """Reads texts of one language; pure, and offline."""

    def __init__(self, rules: Iterable[Rule], guidance: Guidance, language: str) -> None:
        self._language = language
        known = guidance.words.get(language, {})
        self._guidance = guidance
        self._readers = tuple(
            _Reader(rule, known) for rule in rules if not rule.hidden and rule.language == language
        )
        self._silencing = {
            kind: compiled(signs[language], known) for kind, signs in guidance.silencing.items()
        }

    def read(self, text: str) -> tuple[Finding, ...]:
        """Give what deserves a second look, in the order of the text."""
        legible = veiled(text)
        found = [
            (place.start(), place.end(), reader.rule, place)
            for reader in self._readers
            for place in reader.places(legible)
            if not self._silent(reader.rule, legible, place)
        ]
        chosen = _without_overlaps(found)
        return tuple(self._finding(text, rule, place) for rule, place in chosen)

    def _silent(self, rule: Rule, text: str, place: re.Match[str]) -> bool:
        sign = self._silencing.get(rule.silent)
        if sign is None:
            return False
        start, end = sentence_around(text, place.start(), place.end())
        around = text[start : place.start()] + " \n " + text[place.end() : end]
        return sign.search(around) is not None

    def _finding(self, text: str, rule: Rule, place: re.Match[str]) -> Finding:
        start, end = place.span()
        proposals = []
        for template in rule.proposals:
            words = _filled(template, place)
            proposals.append(Proposal(*fitted(text, start, end, words, self._language)))
        reason = rule.reason or self._guidance.reasons[rule.category]
        words, key = text[start:end], rule.key
        return Finding(start, end, words, key, rule.category, reason, tuple(proposals))


@dataclass(frozen=True)
class _Reader:
    """A rule with its patterns made ready, the first time they are needed."""

    rule: Rule
    words: Mapping[str, str]

    @cached_property
    def _seen(self) -> tuple[re.Pattern[str], ...]:
        return tuple(compiled(one, self.words) for one in self.rule.seen)

    @cached_property
    def _unless(self) -> tuple[re.Pattern[str], ...]:
        return tuple(compiled(one, self.words) for one in self.rule.unless)

    def places(self, text: str) -> Iterator[re.Match[str]]:
        """Give where the rule speaks; words that make it innocent touch the place."""
        innocent = [found.span() for one in self._unless for found in one.finditer(text)]
        for one in self._seen:
            for place in one.finditer(text):
                if not any(start < place.end() and place.start() < end for start, end in innocent):
                    yield place


def _without_overlaps(
    found: Sequence[tuple[int, int, Rule, re.Match[str]]],
) -> list[tuple[Rule, re.Match[str]]]:
    chosen: list[tuple[Rule, re.Match[str]]] = []
    taken = 0
    for start, end, rule, place in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= taken:
            chosen.append((rule, place))
            taken = end
    return chosen


def slots(template: str) -> tuple[str, ...]:
    """Give the names of what a proposal takes over from the words found."""
    return tuple(slot.group(1) for slot in _SLOT.finditer(template))


def _filled(template: str, place: re.Match[str]) -> str:
    def fill(slot: re.Match[str]) -> str:
        words = str(place.group(slot.group(1)) or "")
        if slot.group(2):
            return participle(words)
        return lowered(words) if slot.start() else words

    return _SLOT.sub(fill, template)
