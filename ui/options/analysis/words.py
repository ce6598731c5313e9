"""The analysis in words: its sentence, its figures as lists, its caption."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.methods import Method
from consultdesk.analysis.outcome import Outcome, Weighed
from consultdesk.analysis.verdict import Bound, Code, Reason, Verdict
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Viewpoint
from consultdesk.wording.amounts import money
from consultdesk.wording.names import join
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

    def sentence(self) -> str:
        """Give the conclusion in words (design §8)."""
        verdict = self.outcome.verdict
        if verdict.code is Code.EMPTY:
            return QCoreApplication.translate(
                "Analysis", "Nothing to compare yet: fill a few cells and weights."
            )
        if verdict.code is Code.ALONE:
            return QCoreApplication.translate(
                "Analysis", "{leader} stands alone. A second option gives a choice."
            ).format(leader=self.letter(verdict.leader))
        if Reason.MISSING in verdict.reasons:
            return QCoreApplication.translate(
                "Analysis", "%n ratings missing to compare.", None, verdict.missing
            )
        if Reason.MARGIN in verdict.reasons:
            return QCoreApplication.translate(
                "Analysis",
                "{leader} and {second} are close. The choice may depend on something else.",
            ).format(leader=self.letter(verdict.leader), second=self.letter(verdict.runner_up))
        return self._leading(verdict)

    def _leading(self, verdict: Verdict) -> str:
        leader = self.letter(verdict.leader)
        below, above = verdict.below, verdict.above
        if below and above:
            text = QCoreApplication.translate(
                "Analysis",
                "{leader} stays first while {below} weighs at least {least} and {above} at most "
                "{most}.",
            )
        elif below:
            text = QCoreApplication.translate(
                "Analysis", "{leader} stays first while {below} weighs at least {least}."
            )
        elif above:
            text = QCoreApplication.translate(
                "Analysis", "{leader} stays first while {above} weighs at most {most}."
            )
        else:
            text = QCoreApplication.translate(
                "Analysis", "{leader} stays first whatever one criterion alone may weigh."
            )
        return text.format(
            leader=leader,
            below=self._bounded(below),
            above=self._bounded(above),
            least=self._points(below),
            most=self._points(above),
        )

    def _bounded(self, bound: Bound | None) -> str:
        return self.short(bound.criterion_id) if bound else ""

    def _points(self, bound: Bound | None) -> str:
        return percent(bound.percent, self.showing.locale) if bound else ""

    def judged(self) -> str:
        """Say what is not clear, what disagrees, and what lies beyond a limit (product §8.6)."""
        verdict = self.outcome.verdict
        parts = [self._clarity(verdict)]
        if Reason.MISSING not in verdict.reasons:
            parts += [self._other(method, option) for method, option in verdict.disagreeing]
        if verdict.unacceptable:
            letters = [self.letter(option) for option in verdict.unacceptable]
            text = QCoreApplication.translate("Analysis", "Beyond what is acceptable: {letters}.")
            parts.append(text.format(letters=join(letters, self.showing.locale)))
        return " ".join(part for part in parts if part)

    def _clarity(self, verdict: Verdict) -> str:
        if verdict.code is Code.LEANING:
            text = QCoreApplication.translate("Analysis", "Leaning, not settled.")
        elif Reason.MARGIN in verdict.reasons and verdict.margin is not None:
            points = decimal(verdict.margin, self.showing.locale, decimals=1)
            text = QCoreApplication.translate(
                "Analysis", "Too close to call: {points} of 100 points apart."
            ).format(points=points)
        else:
            text = ""
        return text

    def _other(self, method: Method, option_id: str) -> str:
        text = QCoreApplication.translate("Analysis", "By their rank alone, {letter} comes first.")
        if method is Method.EQUAL:
            text = QCoreApplication.translate(
                "Analysis", "With equal weights, {letter} comes first."
            )
        return text.format(letter=self.letter(option_id))

    def score(self, option_id: str) -> str:
        """Give an option's score as an integer."""
        found = self.outcome.option(option_id)
        if found is None or found.score is None:
            return "–"
        return decimal(found.score, self.showing.locale, decimals=0)

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
        known = [w for w in self.outcome.criteria if w.keeps is not None]
        nearest = sorted(known, key=_distance)[:_SHOWN]
        return tuple(w for w in known if w in nearest)

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

    def caption(self, draws: int) -> str:
        """Say how the chances were drawn."""
        return QCoreApplication.translate(
            "Analysis", "{draws} draws: weights ±50%, ratings ±1, costs low to high"
        ).format(draws=decimal(draws, self.showing.locale, decimals=0))


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
