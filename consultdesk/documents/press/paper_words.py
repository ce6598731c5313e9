"""The program's own words in the meeting's other documents; {names} are filled in later."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from consultdesk.domain.locales import Locale
from consultdesk.wording.places import NBSP, own_words


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Every fixed text of these documents, one field for each; a `/` parts several."""

    problem: str
    problem_file: str
    no_statement: str
    effects: str
    change_it: str
    initials: str
    promises: str
    promises_file: str
    mine: str
    theirs: str
    no_promise: str
    promise_columns: str
    no_day: str
    first_day: str
    states: str
    day_of: str
    before: str
    decision: str
    decision_file: str
    choice: str
    decided: str
    reasons: str


_FRENCH = PaperWords(
    problem="Le problème, tel que nous le comprenons",
    problem_file="énoncé",
    no_statement="L’énoncé reste à écrire ensemble.",
    effects="Ce que cela entraîne",
    change_it="Si un mot ne dit pas ce que vous vivez, dites-le-moi. Nous le changeons ensemble.",
    initials="Initiales et date",
    promises="Ce que nous nous sommes promis",
    promises_file="promesses",
    mine="Mes promesses",
    theirs="Vos promesses",
    no_promise="Aucune promesse n’est encore inscrite.",
    promise_columns="Promesse/Pour le/Où nous en sommes",
    no_day="date à convenir",
    first_day=f"d’abord{NBSP}: {{day}}",
    states="à venir/tenue/non tenue/retirée d’un commun accord",
    day_of="tenue le {day}",
    before="Une date doit changer? Nous en parlons avant l’échéance.",
    decision="Notre décision",
    decision_file="décision",
    choice="Votre choix",
    decided="Choisi par {who}, le {day}.",
    reasons="Pourquoi ce choix",
)
_ENGLISH = PaperWords(
    problem="The problem, as we understand it",
    problem_file="statement",
    no_statement="The statement is still to be written together.",
    effects="What it causes",
    change_it="If a word does not say what you are living through, tell me. We change it together.",
    initials="Initials and date",
    promises="What we promised each other",
    promises_file="promises",
    mine="My promises",
    theirs="Your promises",
    no_promise="No promise is written down yet.",
    promise_columns="Promise/Due/Where we are",
    no_day="day to be agreed",
    first_day="at first: {day}",
    states="to come/kept/not kept/withdrawn by agreement",
    day_of="kept on {day}",
    before="A date has to change? We speak of it before the day.",
    decision="Our decision",
    decision_file="decision",
    choice="Your choice",
    decided="Chosen by {who} on {day}.",
    reasons="Why this choice",
)


def paper_words(locale: Locale) -> PaperWords:
    """Give the words of a place, in its punctuation."""
    if locale.language == "en":
        return _ENGLISH
    own = {f.name: own_words(getattr(_FRENCH, f.name), locale) for f in fields(_FRENCH)}
    return replace(_FRENCH, **own)
