"""What deserves a look before a document is printed; papers and languages by name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.client_safe import Heed, Remark
from consultdesk.domain.locales import Locale, Paper
from consultdesk.wording.names import join

_NAMED = 3
_LONG = 44


def remark_sentences(remarks: Iterable[Remark], locale: Locale) -> tuple[str, ...]:
    """Say what deserves a look before printing, one sentence for each kind."""
    found: dict[Heed, list[str]] = {}
    for remark in remarks:
        found.setdefault(remark.kind, []).append(remark.where)
    if Heed.UNPRINTABLE in found:
        found[Heed.UNPRINTABLE] = [_characters("".join(found[Heed.UNPRINTABLE]))]
    return tuple(
        _HEEDS[kind]().format(what=_listed(where, locale)) for kind, where in found.items()
    )


def _listed(where: Sequence[str], locale: Locale) -> str:
    quoted = QCoreApplication.translate("Decide", "“{words}”")
    named = [quoted.format(words=_brief(words)) for words in where[:_NAMED]]
    rest = len(where) - len(named)
    if rest:
        more = QCoreApplication.translate("Decide", "{count} other text(s)", None, rest)
        named.append(more.format(count=rest))
    return join(named, locale)


def _characters(found: str) -> str:
    """Give each character once, so that it can be seen: one that draws nothing by its number."""
    return " ".join(map(_character, sorted(set(found))))


def _character(char: str) -> str:
    if not char.isprintable():
        return f"U+{ord(char):04X}"
    return f"\u25cc{char}" if unicodedata.category(char)[0] == "M" else char


def _brief(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONG else plain[: _LONG - 1].rstrip() + "…"


def _translation() -> str:
    return QCoreApplication.translate(
        "Decide", "Not in the document’s language yet, printed as typed: {what}."
    )


def _unconfirmed() -> str:
    return QCoreApplication.translate(
        "Decide", "The statement prints as “to be confirmed together”."
    )


def _none_offered() -> str:
    return QCoreApplication.translate("Decide", "No option is offered yet.")


def _figures() -> str:
    return QCoreApplication.translate("Decide", "Some figures are still to come for {what}.")


def _withheld() -> str:
    return QCoreApplication.translate("Decide", "Not offered, so not printed: {what}.")


def _no_tax() -> str:
    return QCoreApplication.translate("Decide", "No tax set is chosen: amounts are before taxes.")


def _unprintable() -> str:
    return QCoreApplication.translate("Decide", "Shown as a box on paper: {what}.")


def _nothing_promised() -> str:
    return QCoreApplication.translate("Decide", "Nothing is promised yet.")


def _not_asked() -> str:
    return QCoreApplication.translate("Decide", "No answer on satisfaction is noted yet.")


def _no_criterion() -> str:
    return QCoreApplication.translate("Decide", "What matters to the client is not noted yet.")


_HEEDS = {
    Heed.NO_CRITERION: _no_criterion,
    Heed.NOT_ASKED: _not_asked,
    Heed.NOTHING_PROMISED: _nothing_promised,
    Heed.UNPRINTABLE: _unprintable,
    Heed.TRANSLATION_MISSING: _translation,
    Heed.STATEMENT_UNCONFIRMED: _unconfirmed,
    Heed.NO_OPTION_OFFERED: _none_offered,
    Heed.FIGURES_MISSING: _figures,
    Heed.OPTION_WITHHELD: _withheld,
    Heed.TAX_MENTION_MISSING: _no_tax,
}


def paper_word(paper: Paper) -> str:
    """Name a sheet of paper."""
    if paper is Paper.A4:
        return QCoreApplication.translate("Decide", "A4")
    return QCoreApplication.translate("Decide", "Letter")


def language_word(language: str) -> str:
    """Name a language in its own words, as one looks for it in a list."""
    return "Français" if language == "fr" else "English"
