"""The questions to ask of the figures, each with its answer in one sentence."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.options.analysis.flip_words import FlipWords
from ui.options.analysis.method_words import MethodWords
from ui.options.analysis.payer_words import PayerWords
from ui.options.analysis.sure_words import SureWords
from ui.options.analysis.words import Words
from ui.options.analysis.worth_words import WorthWords


class About(StrEnum):
    """What a question is about."""

    ORDER = "order"
    WEIGHT = "weight"
    SURE = "sure"
    PAYERS = "payers"
    WORTH = "worth"
    METHODS = "methods"


def question(about: About) -> str:
    """Give a question as a colleague would ask it."""
    texts = {
        About.ORDER: QCoreApplication.translate("Analysis", "What would change the order?"),
        About.WEIGHT: QCoreApplication.translate("Analysis", "What if this counted more?"),
        About.SURE: QCoreApplication.translate("Analysis", "How sure is it?"),
        About.PAYERS: QCoreApplication.translate("Analysis", "Who could pay what?"),
        About.WORTH: QCoreApplication.translate("Analysis", "What is one unit worth?"),
        About.METHODS: QCoreApplication.translate("Analysis", "Do other methods agree?"),
    }
    return texts[about]


def answer(about: About, words: Words) -> str:
    """Give the answer in one sentence."""
    known = {
        About.ORDER: lambda: _first(FlipWords(words).nearest()),
        About.WEIGHT: lambda: _first([words.range_sentence(one) for one in words.nearest()]),
        About.SURE: SureWords(words).answer,
        About.PAYERS: PayerWords(words).answer,
        About.WORTH: WorthWords(words).answer,
        About.METHODS: MethodWords(words).answer,
    }
    return known[about]()


def _first(lines: list[str]) -> str:
    if not lines:
        return QCoreApplication.translate("Analysis", "Nothing to say yet.")
    return lines[0] if lines[0].endswith(".") else f"{lines[0]}."
