"""What the analysis says further down: nearest changes, what a unit is worth, other methods."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.analysis.flips import Flip, Kind
from consultdesk.analysis.outcome import Opinion
from consultdesk.analysis.verdict import Code
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Scale
from consultdesk.wording.amounts import money
from consultdesk.wording.names import join
from consultdesk.wording.numbers import decimal, percent
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.analysis.words import Words
from ui.options.showing import fed

_CELLS = 2


@dataclass(frozen=True, slots=True)
class FurtherWords:
    """The lines of each section, over the words of an outcome."""

    words: Words

    def flips(self) -> list[str]:
        """Say the nearest changes that put another first: two cells, and one of each other kind."""
        known = [flip for flip in self.words.outcome.flips if self._possible(flip)]
        chosen = [
            flip
            for kind in Kind
            for flip in [f for f in known if f.kind is kind][: _CELLS if kind is Kind.CELL else 1]
        ]
        if not chosen and self.words.outcome.verdict.margin is not None:
            none = QCoreApplication.translate(
                "Analysis", "No figure alone can put another option first."
            )
            return [none]
        return [self._flip(flip) for flip in sorted(chosen, key=lambda flip: flip.distance)]

    def _possible(self, flip: Flip) -> bool:
        if flip.kind is not Kind.CELL:
            return True
        criterion = self.words.criterion(flip.subject_id)
        return criterion.scale is not Scale.RATING or 1 <= _next_rating(flip) <= 5

    def _flip(self, flip: Flip) -> str:
        texts = {
            Kind.CELL: QCoreApplication.translate(
                "Analysis", "{taker} if {subject} of {option} went from {now} to {then}"
            ),
            Kind.LINE: QCoreApplication.translate(
                "Analysis", "{taker} if “{subject}” of {option} went from {now} to {then}"
            ),
            Kind.SHARE: QCoreApplication.translate(
                "Analysis",
                "{taker} if the client’s part of “{subject}” of {option} went from {now} to {then}",
            ),
            Kind.WEIGHT: QCoreApplication.translate(
                "Analysis", "{taker} if {subject} weighed {then} rather than {now}"
            ),
        }
        now, then = self._figures(flip)
        return texts[flip.kind].format(
            taker=self.words.letter(flip.taker),
            subject=self._subject(flip),
            option=self.words.letter(flip.option_id),
            now=now,
            then=then,
        )

    def _subject(self, flip: Flip) -> str:
        showing = self.words.showing
        if flip.kind in (Kind.CELL, Kind.WEIGHT):
            return self.words.short(flip.subject_id)
        line = next(one for one in showing.sheet.lines if one.id == flip.subject_id)
        return line.label.read(showing.language)

    def _figures(self, flip: Flip) -> tuple[str, str]:
        if flip.kind is Kind.LINE:
            return self._amount(flip.now), self._amount(flip.then)
        if flip.kind is Kind.CELL:
            return self._cell(flip)
        locale = self.words.showing.locale
        return percent(100 * flip.now, locale), percent(100 * flip.then, locale, decimals=1)

    def _cell(self, flip: Flip) -> tuple[str, str]:
        criterion, locale = self.words.criterion(flip.subject_id), self.words.showing.locale
        if criterion.scale is Scale.MONEY:
            return self._amount(flip.now), self._amount(flip.then)
        if criterion.scale is Scale.YES_NO:
            yes = QCoreApplication.translate("OptionMatrix", "Yes")
            no = QCoreApplication.translate("OptionMatrix", "No")
            return (yes, no) if flip.now else (no, yes)
        if criterion.scale is Scale.RATING:
            return decimal(flip.now, locale), decimal(_next_rating(flip), locale)
        unit = criterion.unit.read(self.words.showing.language)
        then = f"{decimal(flip.then, locale, decimals=1)} {unit}".rstrip()
        return decimal(flip.now, locale), then

    def _amount(self, value: float) -> str:
        showing = self.words.showing
        amount = Money.rounded(Decimal(repr(value)), showing.sheet.currency)
        return money(amount, showing.locale)

    def equivalents(self) -> list[str]:
        """Say what one unit of each criterion is worth in the money of the client or mine."""
        lines = []
        text = QCoreApplication.translate("Analysis", "{criterion} ({unit}): {amount} each")
        for one in self.words.outcome.equivalents:
            criterion = self.words.criterion(one.criterion_id)
            if not fed(criterion):
                name, amount = self.words.short(criterion.id), self._amount(one.worth)
                unit = self._unit(criterion)
                lines.append(text.format(criterion=name, unit=unit, amount=amount))
        return lines

    def equivalents_title(self) -> str:
        """Name the money that a unit is worth."""
        known = self.words.outcome.equivalents
        return QCoreApplication.translate(
            "Analysis", "What one unit better is worth, in {money}"
        ).format(money=self.words.short(known[0].money_id) if known else "")

    def _unit(self, criterion: Criterion) -> str:
        if criterion.scale is Scale.YES_NO:
            return QCoreApplication.translate("Analysis", "yes or no")
        points = QCoreApplication.translate("Analysis", "points")
        return criterion.unit.read(self.words.showing.language) or points

    def opinions(self) -> list[str]:
        """Say whether it is clear, and which option comes first under each method."""
        names = _opinion_words()
        by: dict[str, list[str]] = {}
        for opinion, option_id in self.words.outcome.opinions:
            by.setdefault(option_id, []).append(names[opinion])
        text = QCoreApplication.translate("Analysis", "{letter}: {methods}")
        locale = self.words.showing.locale
        clear = QCoreApplication.translate(
            "Analysis", "Clear: these weights, their rank alone and equal weights agree."
        )
        agreed = [clear] if self.words.outcome.verdict.code is Code.CLEAR else []
        return agreed + [
            text.format(letter=self.words.letter(option_id), methods=join(methods, locale))
            for option_id, methods in by.items()
        ]


def _next_rating(flip: Flip) -> int:
    rounded = math.ceil(flip.then) if flip.then >= flip.now else math.floor(flip.then)
    return int(rounded)


def _opinion_words() -> dict[Opinion, str]:
    return {
        Opinion.SWING: QCoreApplication.translate("Analysis", "these weights"),
        Opinion.ROC: QCoreApplication.translate("Analysis", "their rank alone"),
        Opinion.EQUAL: QCoreApplication.translate("Analysis", "equal weights"),
        Opinion.CLIENT: QCoreApplication.translate("Analysis", "the client’s priorities"),
        Opinion.MINE: QCoreApplication.translate("Analysis", "mine"),
        Opinion.TOPSIS: "TOPSIS",
        Opinion.PROMETHEE: "PROMETHEE II",
    }


class Rule(QWidget):
    """A hairline between two findings."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).colour("privateLine"))


class Further(QWidget):
    """Three lists in words, each under its title; an empty one is not there."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._flips = _List("flips")
        self._worth = _List("equivalents")
        self._methods = _List("opinions")
        for part in (self._flips, self._worth, self._methods):
            self._column.addWidget(part)

    def show_words(self, further: FurtherWords) -> None:
        """Show what one outcome says further."""
        first = QCoreApplication.translate("Analysis", "What would put another first")
        self._flips.say(first, further.flips())
        self._worth.say(further.equivalents_title(), further.equivalents())
        methods = QCoreApplication.translate("Analysis", "First, method by method")
        self._methods.say(methods, further.opinions())


class _List(QWidget):
    """A rule, a title, and a few lines."""

    def __init__(self, name: str) -> None:
        super().__init__()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Rule())
        column.addSpacing(theme.px(7))
        self._title = Label("", style="small", wrap=True).weighted(600)
        column.addWidget(self._title)
        self._lines = Label("", style="small", colour="ink2", wrap=True)
        self._lines.setObjectName(name)
        column.addWidget(self._lines)
        self.hide()

    def say(self, title: str, lines: Sequence[str]) -> None:
        """Show other lines."""
        self._title.setText(title)
        self._lines.setText("\n".join(lines))
        self._lines.setAccessibleName(f"{title}: " + "; ".join(lines))
        self.setVisible(bool(lines))
