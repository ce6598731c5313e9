"""Saying back what was heard, in four styles, in grammar that knows nobody's gender.

French names a feeling by its noun (« vous ressentez de l’inquiétude »), so nothing has to agree
with the person; English by what follows "you feel". A feeling outside the usual ones is quoted,
which is right whatever it is. Notes keep their words; only a small word at their head loses its
capital and their last full stop gives way to the sentence they stand in.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from consultdesk.domain.listening import Style
from consultdesk.domain.locales import Locale
from consultdesk.paths import resource
from consultdesk.wording.places import own_words

_SLIGHT, _STRONG = 3, 8
_VOWELS = "aeiouyàâäéèêëîïôöùûüœæ"
_ENDS = ("…", "?", "!")
_OPENING, _CLOSING = '«“„"', '»”“"'
_ELIDED = re.compile(r"([LDJNCSQldjncsq]|[Qq]u)’(?=[a-zàâéèêîôûœ])")


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling to say back: its code if it is a usual one, its word, how strong it is."""

    code: str
    word: str
    intensity: int | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What was chosen to be said back."""

    facts: Sequence[str] = ()
    needs: Sequence[str] = ()
    felt: Felt | None = None

    def __bool__(self) -> bool:
        return bool(self.facts or self.needs or self.felt)


@cache
def feelings() -> Mapping[str, Any]:
    """Read the usual feelings with what their grammar needs."""
    return tomllib.loads(resource("phrases", "feelings.toml").read_text(encoding="utf-8"))


def feeling_of(word: str) -> str:
    """Give the usual feeling that a word means, however it agrees; empty for any other word."""
    return _meanings().get(word.strip().casefold(), "")


@cache
def _meanings() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code, one in feelings().items():
        names = (code, one["name"]["fr"], one["name"]["en"], *str(one["also"]).split())
        found.update({name.casefold(): code for name in names})
    return found


@cache
def _sentences() -> Mapping[str, Any]:
    return tomllib.loads(resource("phrases", "saying_back.toml").read_text(encoding="utf-8"))


@cache
def _small(language: str) -> frozenset[str]:
    """Give the words that carry a capital only because they begin a note, never a name."""
    return frozenset(str(_sentences()["small"][language]).split())


def compose(style: Style, heard: Heard, locale: Locale) -> str:
    """Give the words that say it back, to be edited before they are spoken; empty for nothing."""
    if not heard:
        return ""
    language = locale.language
    written: Mapping[str, str] = _sentences()[style.value][language]
    patterns = {name: own_words(words, locale) for name, words in written.items()}
    slots = {
        "f": _listed(heard.facts, locale),
        "n": _listed(heard.needs, locale),
        "e": _degree(heard.felt, language) if heard.felt else "",
        "w": bare(heard.felt.word) if heard.felt else "",
    }
    said = [_filled(patterns[name], slots) for name in _names(patterns, heard)]
    if "ask" in patterns:
        said.append(patterns["ask"])
    return " ".join(said)


def elide(word: str, following: str, *, aspirated: bool = False) -> str:
    """Join a small French word to the next, with an apostrophe before a vowel or a silent h."""
    head = following[:1].casefold()
    if head in _VOWELS or (head == "h" and not aspirated):
        return f"{word[:-1]}’{following}"
    return f"{word} {following}"


def bare(note: str) -> str:
    """Take a word or a note out of its own quotation marks and full stop."""
    text = note.strip()
    if len(text) > 2 and text[0] in _OPENING and text[-1] in _CLOSING:
        text = text[1:-1].strip()
    return text if text.endswith(("...", "…")) else text.rstrip(".").rstrip()


def _names(patterns: Mapping[str, str], heard: Heard) -> Iterable[str]:
    mood = _mood(heard.felt)
    together = f"{mood}_fact"
    if mood and heard.facts and together in patterns:
        yield together
    else:
        if heard.facts:
            yield "fact"
        if mood:
            yield mood
    if heard.needs:
        yield "need"


def _mood(felt: Felt | None) -> str:
    if felt is None:
        return ""
    if felt.code not in feelings():
        return "named"
    return "unfelt" if felt.intensity == 0 else "felt"


def _degree(felt: Felt, language: str) -> str:
    grammar = feelings().get(felt.code)
    if grammar is None:
        return ""
    return (_french if language == "fr" else _english)(grammar[language], felt.intensity)


def _french(grammar: Mapping[str, Any], intensity: int | None) -> str:
    noun, aspirated = str(grammar["noun"]), bool(grammar.get("aspirated"))
    of = elide("de", noun, aspirated=aspirated)
    if intensity == 0:
        return of
    if intensity is not None and intensity <= _SLIGHT:
        usual = f"un léger {noun}" if grammar.get("counted") else f"un peu {of}"
        return str(grammar.get("slight", usual))
    if intensity is not None and intensity >= _STRONG:
        many = elide("de", str(grammar.get("many", noun)), aspirated=aspirated)
        usual = f"un fort {noun}" if grammar.get("counted") else f"beaucoup {many}"
        return str(grammar.get("strong", usual))
    if grammar.get("counted"):
        return f"un {noun}"
    if of.startswith("d’"):
        return f"de l’{noun}"
    return f"du {noun}" if grammar["gender"] == "m" else f"de la {noun}"


def _english(grammar: Mapping[str, Any], intensity: int | None) -> str:
    feel = str(grammar["feel"])
    if intensity is not None and 0 < intensity <= _SLIGHT:
        return str(grammar.get("slight", f"a little {feel}"))
    if intensity is not None and intensity >= _STRONG:
        return str(grammar.get("strong", f"very {feel}"))
    return feel


def _listed(notes: Sequence[str], locale: Locale) -> str:
    parts = (_inside(note, locale.language) for note in notes)
    return own_words("; ", locale).join(part for part in parts if part)


def _inside(note: str, language: str) -> str:
    """Give a note as it stands within a sentence, the client's own words in inner quotes."""
    words = bare(note)
    if words != note.strip().rstrip(".").rstrip() and note.strip()[:1] in _OPENING:
        return f"“{words}”"
    first, _, rest = words.partition(" ")
    named = rest[:1].isupper()  # « Le Devoir », "The Hague": a name keeps its article's capital
    if first.casefold() in _small(language) and first[:1].isupper() and not named:
        return f"{first.lower()} {rest}".rstrip()
    if language == "fr" and _ELIDED.match(words):
        return words[0].lower() + words[1:]
    return words


def _filled(pattern: str, slots: Mapping[str, str]) -> str:
    text = pattern.format(**slots)
    for end in _ENDS:
        text = text.replace(f"{end}.", end)
    return text
