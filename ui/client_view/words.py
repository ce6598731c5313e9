"""The words of the client view, in the language of the client, whatever the desk speaks."""

from __future__ import annotations

from dataclasses import dataclass

from consultdesk.domain.locales import Locale
from consultdesk.wording.places import placed


@dataclass(frozen=True, slots=True)
class ViewWords:
    """Every fixed text of the client view that paper does not have."""

    understood: str
    options: str
    overall: str
    decision: str
    pays: str
    before_taxes: str
    try_priorities: str
    put_back: str
    keep: str
    kept: str
    choose: str
    nothing: str
    leave: str


_FRENCH = ViewWords(
    understood="Ce que nous avons compris",
    options="Les options",
    overall="Vue d’ensemble",
    decision="Votre décision",
    pays="À votre charge",
    before_taxes="Montants avant taxes.",
    try_priorities="Et si autre chose comptait davantage? Déplacez une priorité, le tableau suit.",
    put_back="Remettre comme avant",
    keep="Garder ces priorités",
    kept="Ces priorités sont gardées.",
    choose="Laquelle vous convient le mieux?",
    nothing="Nous le préparerons ensemble.",
    leave="Échap",
)
_ENGLISH = ViewWords(
    understood="What we have understood",
    options="The options",
    overall="Overall picture",
    decision="Your decision",
    pays="You would pay",
    before_taxes="Amounts before taxes.",
    try_priorities="What if something else mattered more? Move a priority; the picture follows.",
    put_back="Put them back",
    keep="Keep these priorities",
    kept="These priorities are kept.",
    choose="Which one suits you best?",
    nothing="We will prepare it together.",
    leave="Esc",
)


def view_words(locale: Locale) -> ViewWords:
    """Give the words of a place, in its punctuation."""
    words = _FRENCH if locale.language == "fr" else _ENGLISH
    return placed(words, locale)
