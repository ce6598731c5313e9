"""The program's own words in the meeting's other documents; {names} are filled in later."""

from __future__ import annotations

from dataclasses import dataclass

from consultdesk.domain.locales import Locale
from consultdesk.wording.places import NBSP, placed


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
    accords: str
    on_screen: str
    on_paper: str
    reasons: str
    worksheet: str
    worksheet_file: str
    how_to: str
    swing_columns: str
    no_criterion: str
    filled_by: str


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
    accords="Accord donné de vive voix./Accord donné sur papier./Accord donné à l’écran.",
    on_screen="Signé à l’écran le {day}",
    on_paper="Signé sur papier le {day}",
    reasons="Pourquoi ce choix",
    worksheet="Ce qui compte pour vous",
    worksheet_file="priorités",
    how_to=(
        "Imaginez que tout soit au plus bas. Quel passage du plus bas au mieux compterait le plus "
        "pour vous? Donnez-lui 100 points. Puis donnez aux autres de 0 à 100, en les comparant "
        "à celui-là."
    ),
    swing_columns="Ce qui compte/Au plus bas/Au mieux/Points",
    no_criterion="Nous n’avons pas encore noté ce qui compte pour vous.",
    filled_by="Rempli par, le",
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
    accords="Agreed by voice./Agreed on paper./Agreed on screen.",
    on_screen="Signed on screen on {day}",
    on_paper="Signed on paper on {day}",
    reasons="Why this choice",
    worksheet="What matters to you",
    worksheet_file="priorities",
    how_to=(
        "Imagine that everything is at its worst. Which step from worst to best would matter most "
        "to you? Give it 100 points. Then give the others 0 to 100, compared with that one."
    ),
    swing_columns="What matters/At worst/At best/Points",
    no_criterion="We have not noted yet what matters to you.",
    filled_by="Filled in by, on",
)


def paper_words(locale: Locale) -> PaperWords:
    """Give the words of a place, in its punctuation."""
    return placed(_ENGLISH if locale.language == "en" else _FRENCH, locale)
