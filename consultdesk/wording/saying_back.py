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
from consultdesk.wording.feelings import Feel, Feeling, Noun
from consultdesk.wording.places import own_words

_SLIGHT, _STRONG = 3, 8
_VOWELS = "aeiouyàâäéèêëîïôöùûüœæ"
_ENDS = ("…", "?", "!")
_OPENING, _CLOSING = '«“„"', '»”“"'
_ELIDED = re.compile(r"([LDJNCSQldjncsq]|[Qq]u)’(?=[a-zàâéèêîôûœ])")


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling to say back: what is known of it, its word, how strong it is."""

    feeling: Feeling | None
    word: str
    intensity: int | None = None

    def grammar(self, language: str) -> Noun | Feel | None:
        """Give what the language needs to say it; without it, the word is quoted."""
        if self.feeling is None:
            return None
        return self.feeling.noun if language == "fr" else self.feeling.feel


@dataclass(frozen=True, slots=True)
class Heard:
    """What was chosen to be said back."""

    facts: Sequence[str] = ()
    needs: Sequence[str] = ()
    felt: Felt | None = None

    def __bool__(self) -> bool:
        return bool(self.facts or self.needs or self.felt)


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
        "e": degree(heard.felt, language) if heard.felt else "",
        "w": bare(heard.felt.word) if heard.felt else "",
    }
    mood = _mood(heard.felt, language)
    said = [_filled(patterns[name], slots) for name in _names(patterns, heard, mood)]
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


def _names(patterns: Mapping[str, str], heard: Heard, mood: str) -> Iterable[str]:
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


def _mood(felt: Felt | None, language: str) -> str:
    if felt is None:
        return ""
    if felt.grammar(language) is None:
        return "named"
    return "unfelt" if felt.intensity == 0 else "felt"


def degree(felt: Felt, language: str) -> str:
    """Give a feeling in the degree it has, as it stands after "ressentir" or "you feel"."""
    grammar = felt.grammar(language)
    if isinstance(grammar, Noun):
        return _french(grammar, felt.intensity)
    return _english(grammar, felt.intensity) if grammar else ""


def _french(grammar: Noun, intensity: int | None) -> str:
    noun, aspirated = grammar.noun, grammar.aspirated
    of = elide("de", noun, aspirated=aspirated)
    if intensity == 0:
        return of
    if intensity is not None and intensity <= _SLIGHT:
        usual = f"un léger {noun}" if grammar.counted else f"un peu {of}"
        return grammar.slight or usual
    if intensity is not None and intensity >= _STRONG:
        many = elide("de", grammar.many or noun, aspirated=aspirated)
        usual = f"un fort {noun}" if grammar.counted else f"beaucoup {many}"
        return grammar.strong or usual
    return _with_article(grammar, of)


def _with_article(grammar: Noun, of: str) -> str:
    if grammar.counted:
        return f"un {grammar.noun}"
    if of.startswith("d’"):
        return f"de l’{grammar.noun}"
    return f"du {grammar.noun}" if grammar.gender == "m" else f"de la {grammar.noun}"


def _english(grammar: Feel, intensity: int | None) -> str:
    if intensity is not None and 0 < intensity <= _SLIGHT:
        return grammar.slight or f"a little {grammar.feel}"
    if intensity is not None and intensity >= _STRONG:
        return grammar.strong or f"very {grammar.feel}"
    return grammar.feel


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
