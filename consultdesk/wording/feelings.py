"""The feelings on their shelf, each with what French and English need to say it back rightly.

French says a feeling by its noun, so that no sentence has to know whether the person is a man or a
woman; English by what follows "you feel". A feeling without that grammar is quoted instead.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, Shelf, Shelving, check_name
from consultdesk.domain.phrase import Phrase
from consultdesk.paths import resource


@dataclass(frozen=True, slots=True)
class Noun:
    """The French noun; `counted` takes "un", `many` is its plural, the degrees replace the rule.

    `aspirated` is an h that is not elided.
    """

    noun: str
    gender: str = "f"
    aspirated: bool = False
    counted: bool = False
    many: str = ""
    slight: str = ""
    strong: str = ""


@dataclass(frozen=True, slots=True)
class Feel:
    """What English says after "you feel", and its degrees where they are not the usual ones."""

    feel: str
    slight: str = ""
    strong: str = ""


@dataclass(frozen=True, slots=True)
class Feeling:
    """A feeling: its name, `also` the words typed for it, and its grammar where it is known."""

    key: str
    title: Phrase = Phrase()
    also: str = ""
    noun: Noun | None = None
    feel: Feel | None = None
    hidden: bool = False

    def means(self, typed: str) -> bool:
        """Whether a typed word names this feeling in either language, however it agrees."""
        wanted = typed.strip().casefold()
        names = (self.title.fr, self.title.en, *self.also.split())
        return bool(wanted) and wanted in {name.strip().casefold() for name in names}


@cache
def _usual() -> tuple[Feeling, ...]:
    written = tomllib.loads(resource("phrases", "feelings.toml").read_text(encoding="utf-8"))
    return tuple(_feeling(code, Phrase(**one["name"]), one) for code, one in written.items())


def _feeling(key: str, title: Phrase, written: Mapping[str, Any]) -> Feeling:
    noun, feel = written.get("fr"), written.get("en")
    return Feeling(
        key=key,
        title=title,
        also=str(written.get("also", "")),
        noun=Noun(**noun) if noun else None,
        feel=Feel(**feel) if feel else None,
        hidden=bool(written.get("hidden", False)),
    )


def _read(entry: LibraryEntry) -> Feeling:
    body = json.loads(entry.body)
    if "also" in body:
        return _feeling(entry.key, entry.title, body)
    if "words" not in body:
        raise KeyError("words")
    # an entry from before grammar could be written: a name that was changed has none
    came = next((one for one in _usual() if (one.key, one.title) == (entry.key, entry.title)), None)
    grammar = _body(came) if came else {"also": ""}
    return _feeling(entry.key, entry.title, {**grammar, "hidden": body["hidden"] is True})


def _body(feeling: Feeling) -> dict[str, Any]:
    return {
        "also": feeling.also,
        "fr": asdict(feeling.noun) if feeling.noun else None,
        "en": asdict(feeling.feel) if feeling.feel else None,
        "hidden": feeling.hidden,
    }


def _check(feeling: Feeling, others: Sequence[Feeling]) -> None:
    check_name(feeling.title, others)
    for word in (feeling.title.fr, feeling.title.en, *feeling.also.split()):
        if any(other.means(word) for other in others):
            raise Refused("feeling_known", word=word)


FEELINGS: Shelving[Feeling] = Shelving(Shelf.EMOTION_WORDS, _usual, _read, _body, _check)


def feeling_of(word: str, feelings: Iterable[Feeling] | None = None) -> Feeling | None:
    """Give the feeling that a code or a word means, among the usual ones unless others are given.

    None is for any other word, which is then quoted.
    """
    known = tuple(_usual() if feelings is None else feelings)
    coded = next((one for one in known if one.key == word), None)
    return coded or next((one for one in known if one.means(word)), None)
