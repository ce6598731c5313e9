"""What would change the order, in words: nearest changes, and how far each range moves the lead."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.flips import Flip, Kind
from consultdesk.analysis.tornado import Bar, Tornado
from consultdesk.domain.options import Scale
from consultdesk.wording.numbers import decimal, quantity
from ui.options.analysis.words import Words

_CELLS = 2


@dataclass(frozen=True, slots=True)
class FlipWords:
    """The figures that could put another option first."""

    words: Words

    def nearest(self) -> list[str]:
        """Say the nearest changes that put another first: two cells, and one of each other kind."""
        known = [flip for flip in self.words.outcome.flips if self._possible(flip)]
        chosen = [
            flip
            for kind in Kind
            for flip in [f for f in known if f.kind is kind][: _CELLS if kind is Kind.CELL else 1]
        ]
        return self._said(chosen)

    def every(self) -> list[str]:
        """Say all the changes that put another first, the nearest first."""
        return self._said([flip for flip in self.words.outcome.flips if self._possible(flip)])

    def _said(self, flips: Sequence[Flip]) -> list[str]:
        if not flips and self.words.outcome.verdict.margin is not None:
            none = QCoreApplication.translate(
                "Analysis", "No figure alone can put another option first."
            )
            return [none]
        return [self._flip(flip) for flip in sorted(flips, key=lambda flip: flip.distance)]

    def _possible(self, flip: Flip) -> bool:
        if flip.kind is not Kind.CELL:
            return True
        criterion = self.words.criterion(flip.subject_id)
        return criterion.scale is not Scale.RATING or 1 <= _next_rating(flip) <= 5

    def _flip(self, flip: Flip) -> str:
        texts = {
            Kind.CELL: QCoreApplication.translate(
                "Analysis", "{taker} comes first if {subject} of {option} goes from {now} to {then}"
            ),
            Kind.LINE: QCoreApplication.translate(
                "Analysis",
                "{taker} comes first if “{subject}” of {option} goes from {now} to {then}",
            ),
            Kind.SHARE: QCoreApplication.translate(
                "Analysis",
                "{taker} comes first if the client’s part of “{subject}” of {option} goes from "
                "{now} to {then}",
            ),
            Kind.WEIGHT: QCoreApplication.translate(
                "Analysis", "{taker} comes first if {subject} weighs {then} rather than {now}"
            ),
        }
        now, then = self._figures(flip)
        return texts[flip.kind].format(
            taker=self.words.letter(flip.taker),
            subject=self._subject(flip.kind, flip.subject_id),
            option=self.words.letter(flip.option_id),
            now=now,
            then=then,
        )

    def _subject(self, kind: Kind, subject_id: str) -> str:
        if kind in (Kind.CELL, Kind.WEIGHT):
            return self.words.short(subject_id)
        return self.words.line(subject_id)

    def _figures(self, flip: Flip) -> tuple[str, str]:
        words = self.words
        if flip.kind is Kind.LINE:
            return words.amount(flip.now), words.amount(flip.then)
        if flip.kind is not Kind.CELL:
            return words.share(flip.now), words.share(flip.then, decimals=1)
        if words.criterion(flip.subject_id).scale is Scale.RATING:
            locale = words.showing.locale
            return decimal(flip.now, locale), decimal(_next_rating(flip), locale)
        return self._plain(flip.subject_id, flip.now), self._cell(flip.subject_id, flip.then)

    def _plain(self, criterion_id: str, value: float) -> str:
        criterion = self.words.criterion(criterion_id)
        if criterion.scale in (Scale.MONEY, Scale.YES_NO):
            return self._cell(criterion_id, value)
        return decimal(value, self.words.showing.locale)

    def _cell(self, criterion_id: str, value: float) -> str:
        criterion, locale = self.words.criterion(criterion_id), self.words.showing.locale
        if criterion.scale is Scale.MONEY:
            return self.words.amount(value)
        if criterion.scale is Scale.YES_NO:
            if value > 0.5:
                return QCoreApplication.translate("OptionMatrix", "Yes")
            return QCoreApplication.translate("OptionMatrix", "No")
        return quantity(value, criterion.unit.read(self.words.showing.language), locale, decimals=1)

    def pulled(self, tornado: Tornado) -> str:
        """Say in one sentence what the ranges can do to the lead."""
        turning = [bar for bar in tornado.bars if bar.flips]
        facts = {
            "leader": self.words.letter(tornado.leader),
            "second": self.words.letter(tornado.runner_up),
            "points": decimal(tornado.gap, self.words.showing.locale, decimals=1),
        }
        if not tornado.bars:
            text = QCoreApplication.translate(
                "Analysis",
                "{leader} is {points} points ahead of {second}. Give some figures a low and a high "
                "to see what may move that.",
            )
        elif turning:
            text = QCoreApplication.translate(
                "Analysis",
                "{leader} is {points} points ahead of {second}; within its range, {figure} alone "
                "can turn that around.",
            )
            facts["figure"] = self.bar_name(turning[0])
        else:
            text = QCoreApplication.translate(
                "Analysis",
                "{leader} is {points} points ahead of {second}; no range alone turns that around. "
                "{figure} moves it most.",
            )
            facts["figure"] = self.bar_name(tornado.bars[0])
        return text.format(**facts)

    def bar_name(self, bar: Bar) -> str:
        """Name the figure of a bar: a cell, a cost line, a weight."""
        subject = self._subject(bar.kind, bar.subject_id)
        if bar.option_id is None:
            text = QCoreApplication.translate("Analysis", "Weight of {subject}")
            return text.format(subject=subject)
        text = QCoreApplication.translate("Analysis", "{option}: {subject}")
        return text.format(option=self.words.letter(bar.option_id), subject=subject)

    def bar_ends(self, bar: Bar) -> tuple[str, str]:
        """Write the low and the high of a bar's figure."""
        if bar.kind is Kind.WEIGHT:
            return self.words.share(bar.low), self.words.share(bar.high)
        if bar.kind is Kind.LINE:
            return self.words.amount(bar.low), self.words.amount(bar.high)
        return self._plain(bar.subject_id, bar.low), self._cell(bar.subject_id, bar.high)

    def bar_line(self, bar: Bar) -> str:
        """Say a bar whole: its range, the lead at both ends, whether the order turns."""
        low, high = self.bar_ends(bar)
        locale = self.words.showing.locale
        text = QCoreApplication.translate(
            "Analysis", "{figure} from {low} to {high}: lead from {least} to {most} points"
        )
        if bar.flips:
            text = QCoreApplication.translate(
                "Analysis",
                "{figure} from {low} to {high}: lead from {least} to {most} points; the order "
                "turns",
            )
        return text.format(
            figure=self.bar_name(bar),
            low=low,
            high=high,
            least=decimal(bar.gap_low, locale, decimals=1),
            most=decimal(bar.gap_high, locale, decimals=1),
        )


def _next_rating(flip: Flip) -> int:
    rounded = math.ceil(flip.then) if flip.then >= flip.now else math.floor(flip.then)
    return int(rounded)
