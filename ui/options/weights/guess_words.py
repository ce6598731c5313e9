"""How far what I thought a client's priorities were is from what they wrote, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.locales import Locale
from consultdesk.domain.options import whole_percents
from consultdesk.wording.numbers import percent

_NEAR = 2
_FAR = Decimal("0.10")
Shares = Mapping[str, Decimal]


def guess_title(thought: Shares, said: Shares) -> str:
    """Say in one sentence how near the guess was, by the part of the weights that moved."""
    moved = sum((abs(said[key] - thought[key]) for key in said), Decimal(0)) / 2
    if moved < Decimal(_NEAR) / 100:
        return QCoreApplication.translate("Guess", "The client’s priorities are as you thought")
    if moved < _FAR:
        return QCoreApplication.translate(
            "Guess", "The client’s priorities are near what you thought"
        )
    return QCoreApplication.translate(
        "Guess", "The client’s priorities differ from what you thought"
    )


def guess_words(
    names: Mapping[str, str], thought: Shares, said: Shares, locale: Locale, *, guess: bool
) -> list[str]:
    """Give a sentence for each criterion, the widest gap first; near ones are put together.

    Where they had been confirmed before, what changed was no guess, and is not called one.
    """
    before = dict(zip(thought, whole_percents(thought.values()), strict=True))
    after = dict(zip(said, whole_percents(said.values()), strict=True))
    order = sorted(names, key=lambda key: -abs(after[key] - before[key]))
    far = [key for key in order if abs(after[key] - before[key]) >= _NEAR]
    words = QCoreApplication.translate(
        "Guess", "{criterion}: you had thought {before}, they say {after}."
    )
    if not guess:
        words = QCoreApplication.translate(
            "Guess", "{criterion}: it was {before}, they now say {after}."
        )
    lines = [
        words.format(
            criterion=names[key],
            before=percent(before[key], locale),
            after=percent(after[key], locale),
        )
        for key in far
    ]
    near = [names[key] for key in names if key not in far]
    if near:
        rest = QCoreApplication.translate("Guess", "As before, within a point: {criteria}.")
        lines.append(rest.format(criteria=", ".join(near)))
    return lines
