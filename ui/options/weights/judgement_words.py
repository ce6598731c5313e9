"""Judgements of two criteria in words, and what they say together."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.pairwise import Hurting, Priorities
from consultdesk.domain.locales import Locale
from consultdesk.wording.numbers import decimal


def judgement_words(first: str, second: str, ratio: Decimal | float) -> str:
    """Say how much more one criterion matters than another, the weightier named first."""
    if ratio < 1:
        first, second, ratio = second, first, 1 / ratio
    return _levels()[min(max(round(ratio), 1), 9) - 1].format(first=first, second=second)


def _levels() -> tuple[str, ...]:
    """Give the words of Saaty's scale, from 1 to 9."""
    return (
        QCoreApplication.translate("Judgements", "“{first}” matters as much as “{second}”"),
        QCoreApplication.translate("Judgements", "“{first}” matters hardly more than “{second}”"),
        QCoreApplication.translate("Judgements", "“{first}” matters a little more than “{second}”"),
        QCoreApplication.translate("Judgements", "“{first}” matters somewhat more than “{second}”"),
        QCoreApplication.translate("Judgements", "“{first}” matters clearly more than “{second}”"),
        QCoreApplication.translate(
            "Judgements", "“{first}” matters very clearly more than “{second}”"
        ),
        QCoreApplication.translate("Judgements", "“{first}” matters much more than “{second}”"),
        QCoreApplication.translate(
            "Judgements", "“{first}” matters very much more than “{second}”"
        ),
        QCoreApplication.translate("Judgements", "“{first}” matters far more than “{second}”"),
    )


def consistency_words(said: Priorities, locale: Locale) -> str:
    """Say whether answers hang together."""
    words = QCoreApplication.translate("Judgements", "Your answers hang together (CR {ratio}).")
    return words.format(ratio=decimal(said.ratio, locale))


def hurting_words(
    said: Priorities, hurting: Hurting, names: tuple[str, str], locale: Locale
) -> str:
    """Name the answer that agrees least with the others, and what they imply in its place."""
    words = QCoreApplication.translate(
        "Judgements",
        "CR {ratio}. The answer that hurts most: {stated}. "
        "The others imply that “{first}” matters {times} times as much as “{second}”.",
    )
    stated = judgement_words(*names, hurting.stated)
    ahead = hurting.implied >= 1
    first, second = names if ahead else names[::-1]
    times = hurting.implied if ahead else 1 / hurting.implied
    return words.format(
        ratio=decimal(said.ratio, locale),
        stated=stated,
        first=first,
        second=second,
        times=decimal(times, locale, decimals=1),
    )
