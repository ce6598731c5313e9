"""The conclusion of an outcome in words: its sentence, and what is not clear about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.methods import Method
from consultdesk.analysis.verdict import Bound, Code, Reason, Verdict
from consultdesk.wording.names import join
from consultdesk.wording.numbers import decimal, percent
from ui.options.analysis.words import Words


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What is said before any chart."""

    words: Words

    @property
    def _verdict(self) -> Verdict:
        return self.words.outcome.verdict

    def sentence(self) -> str:
        """Give the conclusion in words (design §8)."""
        verdict = self._verdict
        if self._weightless():
            return QCoreApplication.translate(
                "Analysis", "No criterion weighs anything yet: give a weight to what matters."
            )
        if verdict.code is Code.EMPTY:
            return QCoreApplication.translate(
                "Analysis", "Nothing to compare yet: fill a few cells and weights."
            )
        if verdict.code is Code.ALONE:
            return QCoreApplication.translate(
                "Analysis", "{leader} stands alone. A second option gives a choice."
            ).format(leader=self.words.letter(verdict.leader))
        if Reason.MISSING in verdict.reasons:
            return QCoreApplication.translate(
                "Analysis", "%n ratings missing to compare.", None, verdict.missing
            )
        return self._compared()

    def _weightless(self) -> bool:
        """Whether options wait for a first weight: criteria are there, but none weighs."""
        outcome = self.words.outcome
        rows = self.words.showing.sheet.criteria
        return bool(rows and outcome.options) and not any(w.share for w in outcome.criteria)

    def _compared(self) -> str:
        verdict, first = self._verdict, self.words.outcome.option(self._verdict.leader or "")
        letters = {
            "leader": self.words.letter(verdict.leader),
            "second": self.words.letter(verdict.runner_up),
        }
        if Reason.MARGIN not in verdict.reasons:
            return self._leading(letters["leader"])
        if first is not None and first.tied:
            text = QCoreApplication.translate(
                "Analysis", "{leader} and {second} are level. The choice depends on something else."
            )
        else:
            text = QCoreApplication.translate(
                "Analysis",
                "{leader} and {second} are close. The choice may depend on something else.",
            )
        return text.format(**letters)

    def _leading(self, leader: str) -> str:
        counted = self.words.outcome.criteria
        if len(counted) == 1:
            return QCoreApplication.translate(
                "Analysis", "{leader} is first for {criterion}, the only criterion that counts."
            ).format(leader=leader, criterion=self.words.short(counted[0].criterion_id))
        below, above = self._verdict.below, self._verdict.above
        if below and above and below.criterion_id == above.criterion_id:
            text = QCoreApplication.translate(
                "Analysis", "{leader} stays first while {below} weighs {least} to {most}."
            )
        elif below and above:
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
        return self.words.short(bound.criterion_id) if bound else ""

    def _points(self, bound: Bound | None) -> str:
        return percent(bound.percent, self.words.showing.locale) if bound else ""

    def judged(self) -> str:
        """Say what is not clear, what disagrees, and what lies beyond a limit (product §8.6)."""
        verdict = self._verdict
        parts = [self._clarity(verdict)]
        if Reason.MISSING not in verdict.reasons:
            parts += [self._other(method, option) for method, option in verdict.disagreeing]
        if verdict.unacceptable:
            letters = [self.words.letter(option) for option in verdict.unacceptable]
            text = QCoreApplication.translate("Analysis", "Beyond what is acceptable: {letters}.")
            parts.append(text.format(letters=join(letters, self.words.showing.locale)))
        return " ".join(part for part in parts if part)

    def _clarity(self, verdict: Verdict) -> str:
        if verdict.code is Code.LEANING:
            text = QCoreApplication.translate("Analysis", "Leaning, not settled.")
        elif Reason.MARGIN in verdict.reasons and verdict.margin is not None:
            points = decimal(verdict.margin, self.words.showing.locale, decimals=1)
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
        return text.format(letter=self.words.letter(option_id))
