"""The program's own words in the messages that go with documents, in French and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

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
from consultdesk.wording.places import NBSP, placed


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one kind of document: the subject when it goes alone, and its sentence."""

    subject: str
    sentence: str


@dataclass(frozen=True, slots=True)
class MessageWords:
    """Every fixed text of a message; {names} are filled in later."""

    hello: str
    hello_all: str
    enclosed: str
    call: str
    pack_subject: str
    documents: Mapping[type[ClientPaper], Said]


_FRENCH = MessageWords(
    hello="Bonjour {who},",
    hello_all="Bonjour,",
    enclosed=f"Vous trouverez en pièce jointe{NBSP}:",
    call=("Si quelque chose vous surprend, appelez-moi{phone}{nbsp}: je préfère vous entendre."),
    pack_subject="Pour notre rencontre",
    documents={
        ClientHandout: Said(
            "{title}",
            (
                "le document de notre rencontre, vos options côte à côte avec ce que "
                "chacune donne et coûte; c’est vous qui choisissez"
            ),
        ),
        ClientDecision: Said(
            "Notre décision, par écrit",
            "la fiche de décision, telle que nous en avons parlé",
        ),
        ClientWorksheet: Said(
            "Ce qui compte pour vous",
            (
                "une feuille pour dire ce qui compte le plus pour vous; dix minutes "
                "suffisent, à la main, et nous la lirons ensemble"
            ),
        ),
        ClientProblem: Said(
            "Ce que nous avons compris ensemble",
            ("ce que j’ai compris avec vous du problème; corrigez-moi là où je me trompe"),
        ),
        ClientPromises: Said(
            "Ce que nous nous sommes promis",
            "ce que nous nous sommes promis, avec les dates",
        ),
        ClientClosing: Said(
            "Merci de votre confiance",
            "un mot pour clore ce que nous avons entrepris ensemble",
        ),
        ClientKickoff: Said(
            "Travailler ensemble, y compris quand ça se complique",
            "comment je travaille, surtout quand un imprévu survient",
        ),
    },
)
_ENGLISH = MessageWords(
    hello="Hello {who},",
    hello_all="Hello,",
    enclosed="You will find attached:",
    call="If anything surprises you, call me{phone}: I would rather hear you.",
    pack_subject="For our meeting",
    documents={
        ClientHandout: Said(
            "{title}",
            (
                "the document for our meeting, your options side by side with what "
                "each one gives and costs; you choose"
            ),
        ),
        ClientDecision: Said(
            "Our decision, in writing",
            "the decision form, as we discussed it",
        ),
        ClientWorksheet: Said(
            "What matters to you",
            (
                "a sheet to say what matters most to you; ten minutes by hand are "
                "enough, and we will read it together"
            ),
        ),
        ClientProblem: Said(
            "What we have understood together",
            ("what I understood of the problem with you; correct me where I am mistaken"),
        ),
        ClientPromises: Said(
            "What we promised each other",
            "what we promised each other, with the dates",
        ),
        ClientClosing: Said(
            "Thank you for your trust",
            "a word to close what we set out to do together",
        ),
        ClientKickoff: Said(
            "Working together, also when things get difficult",
            "how I work, above all when something unexpected happens",
        ),
    },
)


def message_words(locale: Locale) -> MessageWords:
    """Give the words of a place for messages, in its punctuation."""
    words = _FRENCH if locale.language == "fr" else _ENGLISH
    documents = {kind: placed(said, locale) for kind, said in words.documents.items()}
    return replace(placed(words, locale), documents=documents)
