"""The meeting handout of an incident, as its client may read it.

Every value that leaves is named here one by one; a new field of a record stays behind until
someone writes it down in this module and in `client_safe`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from consultdesk.analysis.bridge import table
from consultdesk.analysis.table import Table
from consultdesk.analysis.value import best, parts, ranking, scores
from consultdesk.domain.client_safe import (
    ClientCriterion,
    ClientFigure,
    ClientHandout,
    ClientOption,
    ClientReason,
    ClientScale,
    ClientTax,
    HandoutParts,
    Heed,
    Remark,
)
from consultdesk.domain.clock import local_day
from consultdesk.domain.costing import Case, Totals
from consultdesk.domain.decisions import Handout
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Audience, Locale, Paper
from consultdesk.domain.money import total
from consultdesk.domain.options import (
    Criterion,
    Option,
    OptionSheet,
    Perspective,
    Scale,
    Sign,
    Viewpoint,
    client_letters,
    whole_percents,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Side, current
from consultdesk.domain.ready import is_draft
from consultdesk.projection import prices
from consultdesk.projection.surroundings import (
    PrintJob,
    Surroundings,
    letterhead,
    statement,
    untranslated,
)


def client_handout(file: IncidentFile, around: Surroundings, job: PrintJob) -> ClientHandout:
    """Give the handout of an incident as its client may read it, offered options only."""
    return _Projection(file, around, job.locale, job.dated).handout(job.paper)


def remarks(file: IncidentFile, around: Surroundings, locale: Locale) -> tuple[Remark, ...]:
    """List what deserves a look before printing; printing goes on all the same."""
    return tuple(_Projection(file, around, locale, date.min).remarks())


class _Projection:
    """One incident on its way to paper, in one language."""

    def __init__(
        self, file: IncidentFile, around: Surroundings, locale: Locale, dated: date
    ) -> None:
        self.file = file
        self.around = around
        self.locale = locale
        self.language = locale.language
        self.dated = dated
        self.sheet: OptionSheet = file.sheet
        self.perspective = self.sheet.perspective(Viewpoint.CLIENT) or Perspective(
            id="", incident_id=file.incident.id, viewpoint=Viewpoint.CLIENT
        )
        self.options = tuple(o for o in self.sheet.options if self.sheet.offered(o))
        self.criteria = tuple(c for c in self.sheet.criteria if not c.hidden and not c.private)
        self.table: Table = table(self.sheet, self.perspective, only_offered=True)
        self.choices = file.handout or Handout(id="", incident_id=file.incident.id)
        self.tax_set = next((t for t in around.taxes if t.id == file.incident.tax_set_id), None)

    def say(self, phrase: Phrase) -> str:
        """Give a text in the document's language, else as it was typed in the other one."""
        return phrase.read(self.language)

    def handout(self, paper: Paper) -> ClientHandout:
        contact = self.file.contact
        confirmed = self.perspective.confirmed_on
        return ClientHandout(
            number=self.file.incident.short_number,
            letterhead=letterhead(self.around.practice, self.language),
            title=self.say(self.choices.title),
            contact=contact.name if contact else "",
            client=self.file.client.name,
            dated=self.dated,
            locale=self.locale,
            paper=paper,
            currency=self.file.incident.currency,
            statement=statement(self.file, self.around, self.language),
            priorities_from=confirmed or self._heard_on(),
            priorities_confirmed=confirmed is not None,
            criteria=self._criteria(),
            options=self._options(),
            my_part=self._my_part(),
            my_view=self.say(self.choices.my_view),
            next_words=self.say(self.choices.next_words),
            parts=self._parts(),
            tax_mention=self.say(self.tax_set.mention) if self.tax_set else "",
            draft=is_draft(self.file),
        )

    def _heard_on(self) -> date | None:
        first = self.file.first_conversation
        return local_day(first.at, self.around.calendar.zone) if first else None

    def _parts(self) -> HandoutParts:
        choices = self.choices
        return HandoutParts(
            statement=choices.show_statement,
            matrix=choices.show_matrix,
            overall=choices.show_overall,
            my_view=choices.show_my_view,
            decision=choices.show_decision,
            my_part=choices.show_my_part,
            taken_on=choices.show_taken_on,
            price_range=choices.show_range,
            rest=choices.show_rest,
        )

    def _my_part(self) -> tuple[str, ...]:
        return tuple(self.say(text) for text in self._shared_parts())

    def _shared_parts(self) -> Iterator[Phrase]:
        """Give my own part in what happened, where I chose to write it down for the client."""
        if self.choices.show_my_part:
            mine = (c for c in self.file.contributions if c.side is Side.MINE)
            yield from (c.text for c in mine if c.audience is Audience.CLIENT)

    def _criteria(self) -> tuple[ClientCriterion, ...]:
        shares = self.sheet.shares(self.perspective)
        percents = whole_percents(shares[c.id] for c in self.criteria)
        return tuple(
            ClientCriterion(
                name=self.say(c.client_name or c.name),
                short=self.say(c.short or c.client_name or c.name),
                scale=ClientScale(c.scale.value),
                unit=self.say(c.client_unit or c.unit),
                percent=percent,
                worst_words=self.say(c.worst_words),
                best_words=self.say(c.best_words),
            )
            for c, percent in zip(self.criteria, percents, strict=True)
        )

    def _options(self) -> tuple[ClientOption, ...]:
        score, values = scores(self.table), self.table.values
        ranks = {p.option: p.rank for p in ranking(score, self.table.acceptable)}
        added, marks = parts(self.table), best(self.table)
        letters = client_letters(self.sheet)
        weighed = bool(self.table.weights.sum())
        found = []
        for row, option in enumerate(self.options):
            worth = float(score[row])
            known = weighed and not math.isnan(worth)
            figures = tuple(
                self._figure(
                    option,
                    criterion,
                    is_best=bool(marks[row, column]),
                    part=float(added[row, column]) if known else None,
                    worth=float(values[row, column]),
                )
                for column, criterion in enumerate(self.criteria)
            )
            rank = ranks[row] if known else 0
            found.append(
                self._option(option, letters[option.id], rank, worth if known else None, figures)
            )
        return tuple(found)

    def _figure(
        self,
        option: Option,
        criterion: Criterion,
        *,
        is_best: bool,
        part: float | None,
        worth: float,
    ) -> ClientFigure:
        value = self.sheet.value(option, criterion)
        spread = self.choices.show_range
        low = self.sheet.value(option, criterion, Case.LOW) if spread else None
        high = self.sheet.value(option, criterion, Case.HIGH) if spread else None
        return ClientFigure(
            value=value,
            best=is_best,
            part=part,
            day=self._day(criterion, value),
            low=low if low != value else None,
            high=high if high != value else None,
            worth=None if math.isnan(worth) else worth,
        )

    def _day(self, criterion: Criterion, value: Decimal | None) -> date | None:
        """Give the day a delay leads to, counted from the day it was set from, else the date."""
        if not criterion.dated or criterion.scale is not Scale.DAYS or value is None:
            return None
        start = self.file.incident.ready_from or self.dated
        return self.around.calendar.after(start, math.ceil(value))

    def _option(
        self,
        option: Option,
        letter: str,
        rank: int,
        score: float | None,
        figures: tuple[ClientFigure, ...],
    ) -> ClientOption:
        sums = self.sheet.totals(option)
        taxes = self._taxes(sums)
        spread = self.choices.show_range and sums.low.client != sums.high.client
        return ClientOption(
            letter=letter,
            name=self.say(option.name),
            summary=self.say(option.summary),
            assumptions=self.say(option.assumptions),
            rank=rank,
            score=score,
            figures=figures,
            reasons=self._reasons(option),
            pays=None if self.sheet.unpriced(option) else sums.likely.client,
            pays_low=sums.low.client if spread else None,
            pays_high=sums.high.client if spread else None,
            capped=option.client_cap is not None,
            team_time=sums.likely.time if sums.likely.time else None,
            shared=self.choices.show_rest and bool(sums.likely.me),
            taken_on=sums.likely.me if self.choices.show_taken_on else None,
            taxes=taxes,
            total=total((t.amount for t in taxes), self.sheet.currency) + sums.likely.invoice
            if taxes
            else None,
            valid_until=option.valid_until,
            extras=prices.extras(self.sheet, option, self.say),
            elsewhere=prices.elsewhere(self.sheet, option),
            goodwill=prices.goodwill(self.sheet, option, self.say)
            if self.choices.show_taken_on
            else None,
        )

    def _taxes(self, sums: Totals) -> tuple[ClientTax, ...]:
        if self.tax_set is None or not sums.likely.taxable:
            return ()
        charged = self.tax_set.on(sums.likely.taxable, self.dated)
        return tuple(ClientTax(self.say(tax.name), amount) for tax, amount in charged)

    def _reasons(self, option: Option) -> tuple[ClientReason, ...]:
        return tuple(
            ClientReason(self.say(reason.text), sign is Sign.PRO, reason.strength)
            for sign in Sign
            for reason in self.sheet.procons_of(option, sign)
            if reason.audience is Audience.CLIENT
        )

    def remarks(self) -> Iterator[Remark]:
        latest = current(self.file.statements)
        if latest is None or not latest.confirmed:
            yield Remark(Heed.STATEMENT_UNCONFIRMED)
        if not self.options:
            yield Remark(Heed.NO_OPTION_OFFERED)
        yield from self._about_options()
        if self.tax_set is None:
            yield Remark(Heed.TAX_MENTION_MISSING)
        yield from untranslated(self._printed(), self.language)

    def _about_options(self) -> Iterator[Remark]:
        for option in self.sheet.options:
            offered = option in self.options
            if not option.hidden and not offered:
                yield Remark(Heed.OPTION_WITHHELD, self.say(option.name))
            if offered and (self.sheet.unpriced(option) or self._gaps(option)):
                yield Remark(Heed.FIGURES_MISSING, self.say(option.name))

    def _gaps(self, option: Option) -> bool:
        return any(self.sheet.value(option, c) is None for c in self.criteria)

    def _printed(self) -> Iterator[Phrase]:
        """Give every text of the paper that could lack its language, in reading order."""
        choices = self.choices
        yield self.around.practice.tagline
        yield choices.title
        latest = current(self.file.statements)
        if latest is not None and choices.show_statement:
            yield latest.text
        yield from self._shared_parts()
        if choices.show_matrix or choices.show_overall:
            yield from self._printed_criteria()
        if choices.show_my_view:
            yield choices.my_view
        yield from self._printed_options()
        yield choices.next_words
        if self.tax_set is not None:
            yield from (tax.name for tax in self.tax_set.taxes)
            yield self.tax_set.mention

    def _printed_criteria(self) -> Iterator[Phrase]:
        for c in self.criteria:
            yield c.short or c.client_name or c.name
            if self.choices.show_matrix:
                yield c.client_name or c.name
                yield c.client_unit or c.unit

    def _printed_options(self) -> Iterator[Phrase]:
        for option in self.options:
            yield option.name
            yield option.summary
            yield option.assumptions
            yield from (line.label for line in prices.read_by_client(self.sheet, option))
            if self.choices.show_taken_on:
                yield option.goodwill
            for sign in Sign:
                for reason in self.sheet.procons_of(option, sign):
                    if reason.audience is Audience.CLIENT:
                        yield reason.text
