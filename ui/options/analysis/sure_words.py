"""How sure the order is, in words: chances of each rank, central weights, confidence."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.outcome import Ranked
from consultdesk.domain.options import whole_percents
from consultdesk.wording.names import join
from consultdesk.wording.numbers import decimal, ordinal, percent
from ui.options.analysis.words import Words

_NAMED = 2


@dataclass(frozen=True, slots=True)
class SureWords:
    """What the draws of an outcome say."""

    words: Words

    def answer(self) -> str:
        """Say how often the leader comes first."""
        leader = self.words.outcome.verdict.leader
        if leader is None or not self.words.outcome.draws:
            return QCoreApplication.translate("Analysis", "Nothing to draw from yet.")
        text = QCoreApplication.translate(
            "Analysis", "{leader} comes first in {chance} of {draws} draws."
        )
        return text.format(
            leader=self.words.letter(leader),
            chance=self.words.chance(leader),
            draws=decimal(self.words.outcome.draws, self.words.showing.locale, decimals=0),
        )

    def drawn(self) -> str:
        """Say from which number the draws start, so that they can be drawn again."""
        text = QCoreApplication.translate(
            "Analysis", "{caption}. Seed {seed}: the same figures give the same chances."
        )
        return text.format(caption=self.words.caption(), seed=self.words.outcome.seed)

    def ranks(self) -> list[str]:
        """Say the chance of each rank, option by option."""
        text = QCoreApplication.translate("Analysis", "Option {letter}: {ranks}")
        found = [self.words.outcome.option(o) for o in self.words.outcome.ranking]
        return [
            text.format(letter=self.words.letter(option.option_id), ranks=self._ranks(option))
            for option in found
            if option is not None and option.chances is not None
        ]

    def percents(self, option: Ranked) -> tuple[int, ...]:
        """Give the chances of an option as whole percentages that add to 100."""
        return tuple(whole_percents(Decimal(repr(one)) for one in option.chances or ()))

    def _ranks(self, option: Ranked) -> str:
        locale = self.words.showing.locale
        text = QCoreApplication.translate("Analysis", "{rank} in {chance}")
        return ", ".join(
            text.format(rank=ordinal(n, locale), chance=percent(one, locale))
            for n, one in enumerate(self.percents(option), 1)
            if one
        )

    def central(self) -> list[Ranked]:
        """Give the options that come first at times, first to last."""
        found = [self.words.outcome.option(o) for o in self.words.outcome.ranking]
        return [option for option in found if option is not None and option.central is not None]

    def never(self) -> str:
        """Name the options that no draw puts first."""
        known = self.central()
        letters = [
            self.words.letter(o.option_id) for o in self.words.outcome.options if o not in known
        ]
        if not letters or not self.words.outcome.draws:
            return ""
        text = QCoreApplication.translate("Analysis", "First in no draw: {letters}.")
        return text.format(letters=join(letters, self.words.showing.locale))

    def central_line(self, option: Ranked) -> str:
        """Say for whom an option is the first, and how surely."""
        text = QCoreApplication.translate(
            "Analysis",
            "{letter} is first for somebody to whom {criteria} matter most: with these weights, in "
            "{chance} of the draws",
        )
        shares = zip(self.words.outcome.criteria, option.central or (), strict=True)
        heavy = sorted(shares, key=lambda one: -one[1])[:_NAMED]
        named = QCoreApplication.translate("Analysis", "{criterion} ({weight})")
        criteria = [
            named.format(criterion=self.words.short(w.criterion_id), weight=self.words.share(share))
            for w, share in heavy
        ]
        return text.format(
            letter=self.words.letter(option.option_id),
            criteria=join(criteria, self.words.showing.locale),
            chance=self.words.share(option.confidence or 0.0),
        )

    def central_part(self, option: Ranked, place: int) -> str:
        """Say one criterion's part of an option's central weights, for a tool tip."""
        weighed = self.words.outcome.criteria[place]
        name = self.words.criterion(weighed.criterion_id).name.read(self.words.showing.language)
        text = QCoreApplication.translate("Analysis", "{criterion}: {typical}, yours {today}")
        return text.format(
            criterion=name,
            typical=self.words.share((option.central or ())[place]),
            today=self.words.share(weighed.share),
        )
