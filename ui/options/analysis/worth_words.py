"""What one unit of each criterion is worth in money, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.equivalence import Equivalent
from consultdesk.domain.options import Criterion, Scale
from ui.options.analysis.words import Words

_WHOLE = 10


@dataclass(frozen=True, slots=True)
class WorthWords:
    """Equivalent changes: so much money for a unit better."""

    words: Words

    def title(self) -> str:
        """Name the money that a unit is worth."""
        known = self.words.outcome.equivalents
        return QCoreApplication.translate(
            "Analysis", "What one unit better is worth, in {money}"
        ).format(money=self.words.short(known[0].money_id) if known else "")

    def answer(self) -> str:
        """Say in one sentence what a day, else a unit, of one criterion is worth."""
        known = self._known()
        if not known:
            return QCoreApplication.translate("Analysis", "Nothing to say yet.")
        days = [e for e in known if self._in_days(self.words.criterion(e.criterion_id))]
        one = (days or known)[0]
        criterion = self.words.criterion(one.criterion_id)
        if days:
            text = QCoreApplication.translate(
                "Analysis", "One day sooner ({criterion}) is worth about {amount} here."
            )
        else:
            text = QCoreApplication.translate(
                "Analysis", "One unit better ({criterion}, {unit}) is worth about {amount} here."
            )
        worth = one.worth if one.worth < _WHOLE else round(one.worth)
        return text.format(
            criterion=self.words.short(one.criterion_id),
            unit=self._unit(criterion),
            amount=self.words.amount(float(worth)),
        )

    def _in_days(self, criterion: Criterion) -> bool:
        return criterion.scale is Scale.DAYS and criterion.best < criterion.worst

    def lines(self) -> list[str]:
        """Say what one unit of each criterion is worth in the money of the client or mine."""
        text = QCoreApplication.translate("Analysis", "{criterion} ({unit}): {amount} each")
        rows = [(self.words.criterion(e.criterion_id), e.worth) for e in self._known()]
        return [
            text.format(
                criterion=self.words.short(criterion.id),
                unit=self._unit(criterion),
                amount=self.words.amount(worth),
            )
            for criterion, worth in rows
        ]

    def _known(self) -> list[Equivalent]:
        found = self.words.outcome.equivalents
        return [one for one in found if not self.words.criterion(one.criterion_id).fed]

    def _unit(self, criterion: Criterion) -> str:
        if criterion.scale is Scale.YES_NO:
            return QCoreApplication.translate("Analysis", "yes or no")
        points = QCoreApplication.translate("Analysis", "points")
        return criterion.unit.read(self.words.showing.language) or points
