"""The program's own words on the problem statement; {names} are filled in later."""

from __future__ import annotations

from dataclasses import dataclass

from consultdesk.domain.locales import Locale
from consultdesk.wording.places import NBSP, placed


@dataclass(frozen=True, slots=True)
class ProblemWords:
    """Every fixed text of the parts that only some statements have; a `/` parts several."""

    nobody: str
    looked: str
    anyway: str
    nothing_yet: str
    said: str
    happened: str
    columns: str
    kinds: str
    known_from: str


_FRENCH = ProblemWords(
    nobody="Personne n’en est à l’origine",
    looked=(
        "Nous avons cherché ensemble, de mon côté puis du vôtre. Ce sont les circonstances qui ont "
        f"mené là{NBSP}:"
    ),
    anyway="Voici ce que chacun fait malgré tout.",
    nothing_yet="Ce que chacun fait malgré tout reste à convenir ensemble.",
    said="Une décision qui compte ici",
    happened="Ce qui s’est passé, dans l’ordre",
    columns="Quand/Ce qui s’est passé",
    kinds=(
        "Conversation par téléphone/Rencontre/Courriel/Message/Échange sur papier/"
        "Énoncé confirmé ensemble/Décision prise ensemble/Promesse tenue"
    ),
    known_from=f"D’après{NBSP}: {{source}}",
)
_ENGLISH = ProblemWords(
    nobody="This is nobody’s doing",
    looked=(
        "We looked together, on my side and then on yours. It is the circumstances that led to it:"
    ),
    anyway="Here is what each of us does about it anyway.",
    nothing_yet="What each of us does about it anyway is still to be agreed together.",
    said="A decision that matters here",
    happened="What happened, in order",
    columns="When/What happened",
    kinds=(
        "Phone conversation/Meeting/E-mail/Message/Exchange on paper/"
        "Statement confirmed together/Decision made together/Promise kept"
    ),
    known_from="Known from: {source}",
)


def problem_words(locale: Locale) -> ProblemWords:
    """Give the words of a place, in its punctuation."""
    return placed(_ENGLISH if locale.language == "en" else _FRENCH, locale)
