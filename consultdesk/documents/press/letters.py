"""The program's own words in its letters, in French and in English; {names} come later."""

from __future__ import annotations

from dataclasses import dataclass, replace

from consultdesk.domain.locales import Locale
from consultdesk.wording.places import NBSP, placed


@dataclass(frozen=True, slots=True)
class KickoffWords:
    """Every fixed text of the kickoff letter; a `/` parts lines, or one from more."""

    file: str
    name: str
    title: str
    written: str
    hello: str
    hello_all: str
    starting: str
    starting_all: str
    surprises: str
    surprises_text: str
    tell: str
    tell_text: str
    what_to_tell: str
    doing: str
    first_call: str
    doing_text: str
    asking: str
    asking_text: str
    looking_forward: str
    reach: str
    hours: str
    hours_there: str


@dataclass(frozen=True, slots=True)
class ClosingWords:
    """Every fixed text of the closing letter and of its satisfaction note."""

    file: str
    title: str
    written: str
    hello: str
    hello_all: str
    opening: str
    began: str
    kept: str
    told: str
    rated: str
    enough: str
    ratings: str
    quoted: str
    thanks: str
    note: str
    missing: str
    last_word: str


_CLOSING_FRENCH = ClosingWords(
    file="lettre de clôture",
    title="Merci de votre confiance",
    written=", le {day}",
    hello="Bonjour {who},",
    hello_all="Bonjour,",
    opening="Nous arrivons au bout de ce que nous avions entrepris ensemble.",
    began="D’où nous sommes partis",
    kept="Ce qui a été promis et tenu",
    told="Ce que vous m’avez dit",
    rated="Le {day}, vous avez répondu {rating} sur 5, «\u00a0{word}\u00a0».",
    enough="Vous m’avez dit que cela vous suffit.",
    ratings="insuffisant/fragile/correct/bien/excellent",
    quoted="«\u00a0{words}\u00a0»",
    thanks=(
        "Vous avez parlé tôt, vous m’avez corrigé et vous avez choisi. Merci. Si quelque chose "
        "bouge encore, appelez-moi sans attendre."
    ),
    note="Et aujourd’hui, où en sommes-nous pour vous?",
    missing="Ce qui nous mènerait à 5",
    last_word=(
        "Merci d’avoir fait tout ce chemin avec moi. Pour moi, c’est réglé, et je me réjouis de là "
        "où nous en sommes. Appelez-moi quand vous voulez."
    ),
)
_CLOSING_ENGLISH = ClosingWords(
    file="closing letter",
    title="Thank you for your trust",
    written=", {day}",
    hello="Hello {who},",
    hello_all="Hello,",
    opening="We have come to the end of what we set out to do together.",
    began="Where we started",
    kept="What was promised and kept",
    told="What you told me",
    rated="On {day}, you answered {rating} out of 5, “{word}”.",
    enough="You told me that this is enough for you.",
    ratings="poor/fragile/fair/good/excellent",
    quoted="“{words}”",
    thanks=(
        "You spoke early, you corrected me, and you chose. Thank you. If anything else moves, "
        "call me right away."
    ),
    note="And today, where do we stand for you?",
    missing="What would take us to 5",
    last_word=(
        "Thank you for coming all this way with me. For me this is settled, and I am glad of where "
        "we stand. Call me whenever you like."
    ),
)
_FRENCH = KickoffWords(
    file="lettre de démarrage",
    name="Lettre de démarrage",
    title="Travailler ensemble,/y compris quand ça se complique",
    written=", le {day}",
    hello="Bonjour {who},",
    hello_all="Bonjour,",
    starting=(
        f"Nous commençons ensemble ce mandat{NBSP}: {{what}}. Avant d’aller plus loin, je tiens à "
        "vous dire comment je travaille, surtout lorsque les choses ne se passent pas comme prévu."
    ),
    starting_all=(
        "Nous commençons à travailler ensemble. Avant d’aller plus loin, je tiens à vous dire "
        "comment je travaille, surtout lorsque les choses ne se passent pas comme prévu."
    ),
    surprises="Des imprévus peuvent survenir",
    surprises_text=(
        f"Une date bouge, une donnée manque, un mot est compris de deux façons{NBSP}: cela arrive "
        "dans les meilleurs projets, et cela ne veut pas dire que le vôtre va mal."
    ),
    tell="Dites-le-moi sans attendre",
    tell_text=(
        f"Une gêne, un doute, une déception, même petite{NBSP}: appelez-moi. Vous n’avez ni "
        "dossier à préparer ni responsable à désigner."
    ),
    what_to_tell=(
        "Dites-moi ce que vous voyez, ce que cela change pour vous, et ce qui vous aiderait."
    ),
    doing="Ce que je ferai",
    first_call=(
        f"Je vous rappelle en moins d’une heure ouvrable./"
        f"Je vous rappelle en moins de {{count}}{NBSP}heures ouvrables."
    ),
    doing_text=(
        "J’écoute les faits et ce que vous vivez. Je reformule, et vous me corrigez./"
        "Nous définissons le problème ensemble, sans désigner personne; je nomme ma part./"
        "Je vous présente plusieurs options chiffrées, avec le pour et le contre. Vous choisissez./"
        "Je tiens ce que j’ai promis, et je vous préviens avant l’échéance si une date doit "
        "changer./"
        "Je vous demande si le résultat vous convient, et j’ajuste jusqu’à ce qu’il soit excellent."
    ),
    asking="Ce que je vous demande",
    asking_text=(
        "Me parler tôt, et me dire quand je me trompe. C’est ainsi que je peux vous aider à "
        "réussir."
    ),
    looking_forward="Je me réjouis de commencer.",
    reach="Me joindre",
    hours="de {opens} à {closes}",
    hours_there="de {opens} à {closes}, heure de {place}",
)
_ENGLISH = KickoffWords(
    file="kickoff letter",
    name="Kickoff letter",
    title="Working together,/also when things get difficult",
    written=", {day}",
    hello="Hello {who},",
    hello_all="Hello,",
    starting=(
        "We are starting this engagement together: {what}. Before we go further, I want to tell "
        "you how I work, above all when things do not go as planned."
    ),
    starting_all=(
        "We are starting to work together. Before we go further, I want to tell you how I work, "
        "above all when things do not go as planned."
    ),
    surprises="Surprises can happen",
    surprises_text=(
        "A date moves, a figure is missing, a word is understood in two ways: it happens in the "
        "best projects, and it does not mean that yours is going badly."
    ),
    tell="Tell me right away",
    tell_text=(
        "A discomfort, a doubt, a disappointment, even a small one: call me. You have no file to "
        "prepare and no one to point to."
    ),
    what_to_tell="Tell me what you see, what it changes for you, and what would help you.",
    doing="What I will do",
    first_call=(
        f"I call you back within one business hour./"
        f"I call you back within {{count}}{NBSP}business hours."
    ),
    doing_text=(
        "I listen to the facts and to what you are living through. I say it back; you correct me./"
        "We define the problem together, without pointing at anyone; I name my part./"
        "I bring you several costed options, with the pros and the cons. You choose./"
        "I keep what I promised, and I let you know before the day if a date has to change./"
        "I ask you whether the result suits you, and I adjust until it is excellent."
    ),
    asking="What I ask of you",
    asking_text="Speak to me early, and tell me when I am mistaken. That is how I can help you.",
    looking_forward="I look forward to starting.",
    reach="Reach me",
    hours="from {opens} to {closes}",
    hours_there="from {opens} to {closes}, {place} time",
)
_FRANCE = replace(
    _FRENCH,
    first_call=_FRENCH.first_call.replace("ouvrable", "ouvrée"),
)


def kickoff_words(locale: Locale) -> KickoffWords:
    """Give the words of a place for the kickoff letter, in its punctuation."""
    if locale.language == "en":
        return _ENGLISH
    words = _FRANCE if locale is Locale.FR_FR else _FRENCH
    return placed(words, locale)


def closing_words(locale: Locale) -> ClosingWords:
    """Give the words of a place for the closing letter, in its punctuation."""
    return placed(_CLOSING_ENGLISH if locale.language == "en" else _CLOSING_FRENCH, locale)
