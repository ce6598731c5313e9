"""Which option comes first under each way of weighing and each method, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.outcome import Opinion
from consultdesk.analysis.verdict import Code
from consultdesk.wording.names import join
from ui.options.analysis.words import Words


@dataclass(frozen=True, slots=True)
class MethodWords:
    """Seven answers to one question, and what stands outside all of them."""

    words: Words

    def answer(self) -> str:
        """Say in one sentence whether the methods agree."""
        said = self.words.outcome.opinions
        leader = self.words.outcome.verdict.leader
        agreeing = sum(option == leader for _, option in said)
        facts = {"leader": self.words.letter(leader), "all": len(said), "others": ""}
        if not said:
            return QCoreApplication.translate("Analysis", "Nothing to compare yet.")
        if agreeing == len(said):
            text = QCoreApplication.translate("Analysis", "All {all} answers put {leader} first.")
        else:
            text = QCoreApplication.translate(
                "Analysis", "{leader} is first in %n answer(s) of {all}. {others}.", None, agreeing
            )
            facts["others"] = ". ".join(self._by_option(besides=leader))
        return text.format(**facts)

    def lines(self) -> list[str]:
        """Say whether it is clear, and which option comes first under each method."""
        clear = QCoreApplication.translate(
            "Analysis", "Clear: these weights, their rank alone and equal weights agree."
        )
        agreed = [clear] if self.words.outcome.verdict.code is Code.CLEAR else []
        return agreed + self._by_option()

    def _by_option(self, besides: str | None = None) -> list[str]:
        names = method_names()
        by: dict[str, list[str]] = {}
        for opinion, option_id in self.words.outcome.opinions:
            if option_id != besides:
                by.setdefault(option_id, []).append(names[opinion])
        text = QCoreApplication.translate("Analysis", "{letter}: {methods}")
        locale = self.words.showing.locale
        return [
            text.format(letter=self.words.letter(option_id), methods=join(methods, locale))
            for option_id, methods in by.items()
        ]

    def beaten(self) -> list[str]:
        """Name each option that another equals everywhere and betters somewhere, and which."""
        text = QCoreApplication.translate(
            "Analysis", "{letter}: {better} does as well on everything, and better on something."
        )
        return [
            text.format(
                letter=self.words.letter(o.option_id), better=self.words.letter(o.dominated_by)
            )
            for o in self.words.outcome.options
            if o.dominated_by is not None
        ]

    def barred(self) -> list[str]:
        """Name each option beyond a limit, with the criteria that say so."""
        text = QCoreApplication.translate("Analysis", "{letter}: beyond the limit for {criteria}.")
        lines = []
        for option in self.words.outcome.options:
            beyond = [
                self.words.short(weighed.criterion_id)
                for weighed, figure in zip(self.words.outcome.criteria, option.figures, strict=True)
                if figure.barred
            ]
            if beyond:
                letter = self.words.letter(option.option_id)
                criteria = join(beyond, self.words.showing.locale)
                lines.append(text.format(letter=letter, criteria=criteria))
        return lines

    def missing(self) -> list[str]:
        """Say for which options figures are still to come."""
        counted = [(o.option_id, o.missing) for o in self.words.outcome.options if o.missing]
        return [
            QCoreApplication.translate(
                "Analysis", "{letter}: %n figure(s) to come", None, count
            ).format(letter=self.words.letter(option_id))
            for option_id, count in counted
        ]


def method_names() -> dict[Opinion, str]:
    """Name each method as a newcomer would."""
    return {
        Opinion.SWING: QCoreApplication.translate("Analysis", "these weights"),
        Opinion.ROC: QCoreApplication.translate("Analysis", "their rank alone"),
        Opinion.EQUAL: QCoreApplication.translate("Analysis", "equal weights"),
        Opinion.CLIENT: QCoreApplication.translate("Analysis", "the client’s priorities"),
        Opinion.MINE: QCoreApplication.translate("Analysis", "mine"),
        Opinion.TOPSIS: "TOPSIS",
        Opinion.PROMETHEE: "PROMETHEE II",
    }


def method_ways() -> list[str]:
    """Say in a line each how the methods decide."""
    return [
        QCoreApplication.translate(
            "Analysis", "These weights: the weighted mean of the matrix, as you weighed it."
        ),
        QCoreApplication.translate(
            "Analysis", "Their rank alone: weights from the order of the criteria only (ROC)."
        ),
        QCoreApplication.translate("Analysis", "Equal weights: every criterion counts the same."),
        QCoreApplication.translate(
            "Analysis", "The client’s priorities, mine: the weights of the two views."
        ),
        QCoreApplication.translate(
            "Analysis",
            "TOPSIS: the nearest to the best of everything, the farthest from the worst.",
        ),
        QCoreApplication.translate(
            "Analysis", "PROMETHEE II: who is preferred to the others, two by two."
        ),
    ]
