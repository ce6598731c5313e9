"""The figures of an outcome in words: names, scores, ranges, costs and chances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.outcome import Outcome, Weighed
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Viewpoint
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal, percent, percent_range
from ui.options.showing import Showing

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Words:
    """What an outcome says, over the sheet it was worked out from."""

    showing: Showing
    outcome: Outcome

    def letter(self, option_id: str | None) -> str:
        """Give the letter of an option."""
        return self.showing.sheet.letters().get(option_id or "", "")

    def criterion(self, criterion_id: str) -> Criterion:
        """Give a criterion of the sheet."""
        return next(c for c in self.showing.sheet.criteria if c.id == criterion_id)

    def short(self, criterion_id: str) -> str:
        """Give the short name of a criterion, else its name."""
        one = self.criterion(criterion_id)
        language = self.showing.language
        return one.short.read(language) or one.name.read(language)

    def line(self, line_id: str) -> str:
        """Give the words of a cost line."""
        line = next(one for one in self.showing.sheet.lines if one.id == line_id)
        return line.label.read(self.showing.language)

    def score(self, option_id: str) -> str:
        """Give an option's score as an integer, with a sign where another has the same."""
        found = self.outcome.option(option_id)
        if found is None or found.score is None:
            return "–"
        whole = decimal(found.score, self.showing.locale, decimals=0)
        return f"={whole}" if found.tied else whole

    def scores_twin(self) -> list[str]:
        """Give the scores as a list, each with what its criteria add."""
        lines = []
        for option_id in self.outcome.ranking:
            found = self.outcome.option(option_id)
            if found is None:
                continue
            parts = [
                f"{self.short(c.criterion_id)} {decimal(f.part, self.showing.locale, decimals=1)}"
                for c, f in zip(self.outcome.criteria, found.figures, strict=True)
            ]
            line = QCoreApplication.translate("Analysis", "Option {letter}: {score} ({parts})")
            said = line.format(
                letter=self.letter(option_id), score=self.score(option_id), parts=", ".join(parts)
            )
            lines.append(self._behind(said, found.dominated_by))
        return lines

    def _behind(self, line: str, better: str | None) -> str:
        """Add the option that is as good on everything and better on something."""
        if better is None:
            return line
        text = QCoreApplication.translate("Analysis", "{line}; {letter} is as good on everything")
        return text.format(line=line, letter=self.letter(better))

    def part(self, option_id: str, place: int) -> str:
        """Say what one criterion adds to an option, for a tool tip."""
        found = self.outcome.option(option_id)
        if found is None:
            return ""
        name = self.criterion(self.outcome.criteria[place].criterion_id).name
        return QCoreApplication.translate("Analysis", "{criterion}: {points} points").format(
            criterion=name.read(self.showing.language),
            points=decimal(found.figures[place].part, self.showing.locale, decimals=1),
        )

    def kept(self, weighed: Weighed) -> str:
        """Write the range of weights that keeps the leader."""
        if weighed.keeps is None:
            return ""
        low, high = weighed.keeps.low_percent, weighed.keeps.high_percent
        return percent_range(low, high, self.showing.locale)

    def kept_title(self) -> str:
        """Name the ranges after the option that leads."""
        return QCoreApplication.translate("Analysis", "Weights that keep {leader} first").format(
            leader=self.letter(self.outcome.verdict.leader)
        )

    def ranged(self) -> tuple[Weighed, ...]:
        """Give the criteria whose range is drawn: the five that are nearest to a bound."""
        nearest = self.nearest()[:_SHOWN]
        return tuple(w for w in self.outcome.criteria if w in nearest)

    def nearest(self) -> list[Weighed]:
        """Give the criteria that have a range, the nearest to a bound first."""
        return sorted((w for w in self.outcome.criteria if w.keeps is not None), key=_distance)

    def others(self) -> str:
        """Say in words the ranges that are not drawn."""
        drawn = self.ranged()
        rest = [w for w in self.outcome.criteria if w.keeps is not None and w not in drawn]
        bounded = [w for w in rest if not _free(w)]
        free = [self.short(w.criterion_id) for w in rest if _free(w)]
        texts = [
            QCoreApplication.translate("Analysis", "{criterion}: {range}.").format(
                criterion=self.short(w.criterion_id), range=self.kept(w)
            )
            for w in bounded
        ]
        if free:
            anything = QCoreApplication.translate("Analysis", "{criteria}: any weight.")
            texts.append(anything.format(criteria=", ".join(free)))
        return " ".join(texts)

    def ranges_twin(self) -> list[str]:
        """Give every range as a list."""
        return [self.range_line(w) for w in self.outcome.criteria if w.keeps is not None]

    def range_sentence(self, weighed: Weighed) -> str:
        """Say in one sentence how far one weight may go."""
        text = QCoreApplication.translate(
            "Analysis", "{leader} stays first while {criterion} weighs {range}; today {today}."
        )
        if _free(weighed):
            text = QCoreApplication.translate(
                "Analysis", "{leader} stays first whatever {criterion} weighs; today {today}."
            )
        return text.format(
            leader=self.letter(self.outcome.verdict.leader),
            criterion=self.short(weighed.criterion_id),
            range=self.kept(weighed),
            today=percent(weighed.percent, self.showing.locale),
        )

    def range_line(self, weighed: Weighed) -> str:
        """Say one range whole: bounds, today's weight, who takes over beyond."""
        line = QCoreApplication.translate(
            "Analysis", "{criterion}: {leader} first from {range}, today {today}"
        ).format(
            criterion=self.short(weighed.criterion_id),
            leader=self.letter(self.outcome.verdict.leader),
            range=self.kept(weighed),
            today=percent(weighed.percent, self.showing.locale),
        )
        keeps = weighed.keeps
        takers = [] if keeps is None else [t for t in (keeps.low_taker, keeps.high_taker) if t]
        if not takers:
            return line
        beyond = QCoreApplication.translate("Analysis", "{line}; beyond: {letters}")
        return beyond.format(line=line, letters=", ".join(self.letter(t) for t in takers))

    def cost_title(self) -> str:
        """Name the cost of the chart: the client's, or the full one in my view."""
        sign = money(Money.zero(self.showing.sheet.currency), self.showing.locale)
        unit = "".join(c for c in sign if c not in "0 .,\u00a0\u202f").strip()
        if self.showing.viewpoint is Viewpoint.CLIENT:
            text = QCoreApplication.translate("Analysis", "Cost to the client, {currency}")
        else:
            text = QCoreApplication.translate("Analysis", "Full cost, {currency}")
        return text.format(currency=unit)

    def spots_twin(self) -> list[str]:
        """Give cost and value as a list."""
        lines = []
        for spot in self.outcome.spots:
            value = "–" if spot.value is None else self._whole(spot.value)
            text = QCoreApplication.translate(
                "Analysis", "Option {letter}: value {value}, cost {cost} ({low} to {high})"
            )
            if spot.efficient:
                text = QCoreApplication.translate(
                    "Analysis",
                    "Option {letter}: value {value}, cost {cost} ({low} to {high}); no other beats "
                    "it on both",
                )
            cost, low, high = map(self._whole, (spot.cost, spot.low, spot.high))
            letter = self.letter(spot.option_id)
            lines.append(text.format(letter=letter, value=value, cost=cost, low=low, high=high))
        return lines

    def _whole(self, value: float) -> str:
        return decimal(value, self.showing.locale, decimals=0)

    def chances_twin(self) -> list[str]:
        """Give the chances of ranking first as a list."""
        text = QCoreApplication.translate("Analysis", "Option {letter}: {chance}")
        return [
            text.format(letter=self.letter(o), chance=self.chance(o)) for o in self.outcome.ranking
        ]

    def chance(self, option_id: str) -> str:
        """Write the chance of an option to rank first."""
        found = self.outcome.option(option_id)
        if found is None or found.first_percent is None:
            return ""
        return percent(found.first_percent, self.showing.locale)

    def caption(self) -> str:
        """Say how the chances were drawn."""
        texts = {
            WeightMode.AROUND: QCoreApplication.translate(
                "Analysis", "{draws} draws: weights ±50%, ratings ±1, costs low to high"
            ),
            WeightMode.ORDER: QCoreApplication.translate(
                "Analysis", "{draws} draws: weights in their order, ratings ±1, costs low to high"
            ),
            WeightMode.FREE: QCoreApplication.translate(
                "Analysis", "{draws} draws: any weights, ratings ±1, costs low to high"
            ),
        }
        draws = decimal(self.outcome.draws, self.showing.locale, decimals=0)
        return texts[self.outcome.mode or WeightMode.AROUND].format(draws=draws)

    def amount(self, value: float) -> str:
        """Write an amount of the sheet's currency."""
        exact = Money.rounded(Decimal(repr(value)), self.showing.sheet.currency)
        return money(exact, self.showing.locale)

    def share(self, share: float, *, decimals: int = 0) -> str:
        """Write a share from 0 to 1 as a percentage."""
        return percent(100 * share, self.showing.locale, decimals=decimals)


def colours(criteria: Sequence[Criterion]) -> dict[str, str]:
    """Give each criterion its colour: the shared ones teal to green, the private ones mauve."""
    found: dict[str, str] = {}
    shared = private = 0
    for criterion in criteria:
        if criterion.hidden:
            continue
        if criterion.private:
            found[criterion.id] = f"p{private % 3 + 1}"
            private += 1
        else:
            found[criterion.id] = f"c{shared % 5 + 1}"
            shared += 1
    return found


def _distance(weighed: Weighed) -> float:
    keeps = weighed.keeps
    if keeps is None:
        return 2.0
    below = weighed.share - keeps.low if keeps.low_taker else 2.0
    above = keeps.high - weighed.share if keeps.high_taker else 2.0
    return min(below, above)


def _free(weighed: Weighed) -> bool:
    keeps = weighed.keeps
    return keeps is not None and keeps.low_percent <= 0 and keeps.high_percent >= 100
