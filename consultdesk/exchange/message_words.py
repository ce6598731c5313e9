"""The program's own words in the messages that go with documents, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from consultdesk.domain.client_safe import (
    ClientClosing,
    ClientDecision,
    ClientHandout,
    ClientKickoff,
    ClientPaper,
    ClientProblem,
    ClientPromises,
    ClientWorksheet,
)
from consultdesk.domain.locales import Locale
from consultdesk.wording.places import NBSP, own_words


@dataclass(frozen=True, slots=True)
class MessageWords:
    """Every fixed text of a message; each document has its subject and its sentence."""

    hello: str
    hello_all: str
    enclosed: str
    call: str
    handout: str
    handout_subject: str
    decision: str
    decision_subject: str
    worksheet: str
    worksheet_subject: str
    problem: str
    problem_subject: str
    promises: str
    promises_subject: str
    closing: str
    closing_subject: str
    kickoff: str
    kickoff_subject: str
    pack_subject: str


_NAMES: dict[type[ClientPaper], str] = {
    ClientHandout: "handout",
    ClientDecision: "decision",
    ClientWorksheet: "worksheet",
    ClientProblem: "problem",
    ClientPromises: "promises",
    ClientClosing: "closing",
    ClientKickoff: "kickoff",
}
_FRENCH = MessageWords(
    hello="Bonjour {who},",
    hello_all="Bonjour,",
    enclosed=f"Vous trouverez en pièce jointe{NBSP}:",
    call="Si quelque chose vous surprend, appelez-moi{phone}{nbsp}: je préfère vous entendre.",
    handout=(
        "le document de notre rencontre, vos options côte à côte avec ce que chacune donne et "
        "coûte; c’est vous qui choisissez"
    ),
    handout_subject="{title}",
    decision="la fiche de décision, telle que nous en avons parlé",
    decision_subject="Notre décision, par écrit",
    worksheet=(
        "une feuille pour dire ce qui compte le plus pour vous; dix minutes suffisent, à la main, "
        "et nous la lirons ensemble"
    ),
    worksheet_subject="Ce qui compte pour vous",
    problem="ce que j’ai compris avec vous du problème; corrigez-moi là où je me trompe",
    problem_subject="Ce que nous avons compris ensemble",
    promises="ce que nous nous sommes promis, avec les dates",
    promises_subject="Ce que nous nous sommes promis",
    closing="un mot pour clore ce que nous avons entrepris ensemble",
    closing_subject="Merci de votre confiance",
    kickoff="comment je travaille, surtout quand un imprévu survient",
    kickoff_subject="Travailler ensemble, y compris quand ça se complique",
    pack_subject="Pour notre rencontre",
)
_ENGLISH = MessageWords(
    hello="Hello {who},",
    hello_all="Hello,",
    enclosed="You will find attached:",
    call="If anything surprises you, call me{phone}: I would rather hear you.",
    handout=(
        "the document for our meeting, your options side by side with what each one gives and "
        "costs; you choose"
    ),
    handout_subject="{title}",
    decision="the decision form, as we discussed it",
    decision_subject="Our decision, in writing",
    worksheet=(
        "a sheet to say what matters most to you; ten minutes by hand are enough, and we will "
        "read it together"
    ),
    worksheet_subject="What matters to you",
    problem="what I understood of the problem with you; correct me where I am mistaken",
    problem_subject="What we have understood together",
    promises="what we promised each other, with the dates",
    promises_subject="What we promised each other",
    closing="a word to close what we set out to do together",
    closing_subject="Thank you for your trust",
    kickoff="how I work, above all when something unexpected happens",
    kickoff_subject="Working together, also when things get difficult",
    pack_subject="For our meeting",
)


def message_words(locale: Locale) -> MessageWords:
    """Give the words of a place for messages, in its punctuation."""
    words = _FRENCH if locale.language == "fr" else _ENGLISH
    return replace(
        words, **{f.name: own_words(getattr(words, f.name), locale) for f in fields(words)}
    )


def name_of(paper: ClientPaper) -> str:
    """Give the name under which a document has its words."""
    return _NAMES[type(paper)]
