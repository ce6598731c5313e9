"""Keep the client, not at any price: what I take on against my ceiling, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.costing import (
    Case,
    CostLine,
    Excess,
    Standing,
    Totals,
    excess,
    standing,
    stopping,
)
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.domain.options import override as offered_above
from consultdesk.domain.text import InternalText
from consultdesk.wording.amounts import money, money_range
from consultdesk.wording.numbers import percent, quantity
from ui.correction import CorrectionOffer
from ui.kit.amber import AmberSheet
from ui.kit.buttons import Button
from ui.kit.charts import CeilingGauge, Gauge
from ui.kit.fields import LongField
from ui.kit.flow import FlowLayout
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.costing.client_sees import ClientSees
from ui.options.costing.limits import Limits
from ui.options.costing.line_words import LineWords
from ui.options.costing.my_side import MySide
from ui.options.costing.pieces import AmountButton
from ui.options.costing.unpriced import Unpriced
from ui.refusals import beside


@dataclass(frozen=True)
class Against:
    """An option against the ceiling, as the panel reads it."""

    file: IncidentFile
    option: Option
    totals: Totals
    lines: tuple[CostLine, ...]

    @property
    def ceiling(self) -> Money | None:
        """The most I take on, in money."""
        return self.file.ceiling.amount if self.file.ceiling else None

    @cached_property
    def standing(self) -> Standing:
        """How the option stands."""
        return standing(self.totals, self.file.ceiling)

    @cached_property
    def passing(self) -> Excess | None:
        """By how much the ceiling is passed, likely or in the high case."""
        if self.ceiling is None:
            return None
        case = Case.LIKELY if self.standing is Standing.ABOVE else Case.HIGH
        found = excess(self.lines, self.totals, self.ceiling, case)
        if found is None or found.line is None:
            return found
        widest = found.line.id
        typed = next(line for line in self.file.lines if line.id == widest)
        return replace(found, line=typed)


class CeilingPanel(ScrollPage):
    """The gauge, its sentence, its two ways out, and what the client will see."""

    review_requested = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__(margins=(22, 0, 20, 12), spacing=0)
        self.setObjectName("ceiling_panel")
        self._office = office
        self._theme = theme_of(self)
        self._against: Against | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unpriced = Unpriced(office)
        self.column.addWidget(self.unpriced)
        self._gap = QWidget()
        self._gap.setFixedHeight(self._theme.px(12))
        self.column.addWidget(self._gap)
        title = Label(self.tr("Keep the client, not at any price"), style="section", wrap=True)
        self.column.addWidget(title)
        self.column.addSpacing(self._theme.px(10))
        self._figures()
        self.limits = Limits(office)
        self.limits.hide()
        self.column.addWidget(self.limits)
        self._warning()
        self.correction = CorrectionOffer(office)
        self.column.addWidget(self.correction)
        self.client = ClientSees(office)
        self.column.addWidget(self.client)
        self.private = MySide(office)
        self.column.addWidget(self.private)
        self.column.addStretch(1)

    def _figures(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        grid.addWidget(Label(self.tr("I take on"), style="small", colour="ink2"), 0, 0)
        whose = Label("", style="small", colour="ink2").eliding()
        self._whose = whose.aligned(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._whose, 0, 1)
        grid.setColumnStretch(1, 1)
        self.mine = Label("", style="figure")
        self.mine.setObjectName("taken_on")
        grid.addWidget(self.mine, 1, 0)
        self.ceiling = AmountButton()
        self.ceiling.setObjectName("ceiling")
        self.ceiling.setAccessibleDescription(self.tr("Change the ceiling"))
        self.ceiling.setToolTip(self.tr("Change the ceiling"))
        self.ceiling.clicked.connect(self.limits_toggled)
        place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.ceiling, 1, 1, place)
        self.column.addLayout(grid)
        self.column.addSpacing(self._theme.px(6))
        self.gauge = CeilingGauge(Gauge(0, 0, 0, 0, 1), "")
        self.column.addWidget(self.gauge)
        self.column.addSpacing(self._theme.px(4))
        row = QHBoxLayout()
        self._from_to = Label("", style="axis", colour="ink2")
        share = Label("", style="axis", colour="ink2").eliding()
        self._share = share.aligned(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._from_to)
        row.addWidget(self._share, 1)
        self.column.addLayout(row)

    def _warning(self) -> None:
        self.column.addSpacing(self._theme.px(10))
        self.warning = AmberSheet()
        self.warning.setObjectName("ceiling_warning")
        self.column.addWidget(self.warning)
        self.column.addSpacing(self._theme.px(6))
        self._why = LongField(self.tr("Why I offer it all the same (stays here)"), lines=2)
        self._why.named(self.tr("Why I offer it all the same"), "override")
        self._why.committed.connect(self._override)
        self.column.addWidget(self._why)
        self.column.addSpacing(self._theme.px(10))
        row = FlowLayout(across=self._theme.px(6), down=self._theme.px(6))
        self.condition = Button("", size="small")
        self.condition.setObjectName("add_condition")
        self.condition.clicked.connect(self._set_condition)
        self.review = Button(self.tr("Review the split"), "quiet", size="small")
        self.review.setObjectName("review_split")
        self.review.clicked.connect(self._review)
        row.addWidget(self.condition)
        row.addWidget(self.review)
        self.column.addLayout(row)

    def show_option(self, file: IncidentFile, option: Option, language: str) -> None:
        """Show how an option stands."""
        sheet = file.sheet
        self._against = Against(file, option, sheet.totals(option), sheet.costed(option))
        against, locale = self._against, self._office.locale
        likely, ceiling = against.totals.likely, against.ceiling
        self.mine.setText(money(likely.me, locale))
        self._whose.setText(self.tr("My ceiling, {client}").format(client=file.client.name))
        none = self.tr("Set a ceiling")
        self.ceiling.setText(money(ceiling, locale) if ceiling else none)
        low, high = against.totals.low.me, against.totals.high.me
        span = self.tr("from {range}").format(range=money_range(low, high, locale))
        self._from_to.setText(span if low != high else "")
        self.unpriced.show_option(file, option)
        self._gap.setVisible(not self.unpriced.isHidden())
        self.limits.show_option(file, option)
        self._share.setText(self.limits.share_words())
        self._show_gauge(against)
        self._show_warning(against)
        # what is decided is what the end is compared with: it is corrected no more
        correctable = file.sheet.lines_of(option) if file.decision is None else ()
        self.correction.show_lines(correctable)
        self.client.show_option(file, option)
        self.private.show_option(file, option, language)

    def limits_toggled(self) -> None:
        """Open the fields where the limits are typed, or close them."""
        self.limits.setVisible(not self.limits.isVisible())
        if self.limits.isVisible():
            self.limits.amount.setFocus()

    def _show_gauge(self, against: Against) -> None:
        ceiling, locale = against.ceiling, self._office.locale
        low, likely, high = (
            float(against.totals.of(case).me.amount) for case in (Case.LOW, Case.LIKELY, Case.HIGH)
        )
        top = float(ceiling.amount) if ceiling else high
        full = max(high, top, 1.0) * 1.105
        words = self.tr("I take on {amount}, my ceiling is {ceiling}").format(
            amount=money(against.totals.likely.me, locale),
            ceiling=money(ceiling, locale) if ceiling else "–",
        )
        self.gauge.set_gauge(Gauge(low, likely, high, top if ceiling else full * 2, full), words)

    def _show_warning(self, against: Against) -> None:
        passing, above = against.passing, against.standing is Standing.ABOVE
        tight = against.standing is not Standing.WITHIN
        self.warning.setVisible(tight)
        self._why.setVisible(above)
        self.review.setVisible(tight and bool(against.lines))
        line = passing.line if passing else None
        self.condition.setVisible(tight and not above and line is not None)
        if not tight:
            return
        self._why.set_value(against.option.override.reveal())
        words = self._warning_words(against)
        self.warning.tell(words, title=self._warning_title(against))
        stopped = line is not None and line.stop_at is not None
        add, drop = self.tr("Add the condition"), self.tr("Remove the condition")
        self.condition.setText(drop if stopped else add)

    def _warning_title(self, against: Against) -> str:
        passing = against.passing
        if passing is None:
            return self._hours_title(against)
        amount = money(passing.over, self._office.locale)
        if against.standing is Standing.ABOVE:
            return self.tr("Likely case: {amount} above the ceiling").format(amount=amount)
        return self.tr("High case: {amount} above the ceiling").format(amount=amount)

    def _hours_title(self, against: Against) -> str:
        above = against.standing is Standing.ABOVE
        hours = against.totals.of(Case.LIKELY if above else Case.HIGH).my_hours
        most = against.file.ceiling.hours if against.file.ceiling else None
        words = self.tr("High case: {hours} of mine, my ceiling is {ceiling}")
        if above:
            words = self.tr("Likely case: {hours} of mine, my ceiling is {ceiling}")
        locale = self._office.locale
        return words.format(
            hours=quantity(hours, "h", locale), ceiling=quantity(most or Decimal(0), "h", locale)
        )

    def _warning_words(self, against: Against) -> str:
        if against.standing is Standing.ABOVE:
            if against.option.override:
                return self.tr("Offered to the client by your own sentence.")
            return self.tr(
                "Not offered to the client: share it differently, or write why you offer it."
            )
        passing = against.passing
        line = passing.line if passing else None
        if passing is None or line is None:
            return self.tr("The split or the high estimates can bring it back under.")
        label = line.label.read(self._office.language)
        stop = self._stop(line)
        if line.stop_at is not None:
            return self.tr(
                "Stopping point at {stop} for “{line}”: you talk again before going on."
            ).format(stop=stop, line=label)
        return self.tr(
            "“{line}” explains {part} of the gap. Plan a stopping point at {stop}, to talk "
            "again before going on?"
        ).format(line=label, part=self._part(passing.percent), stop=stop)

    def _part(self, points: int) -> str:
        if 45 <= points <= 55:
            return self.tr("half")
        if points >= 90:
            return self.tr("nearly all")
        return percent(points, self._office.locale)

    def _stop(self, line: CostLine) -> str:
        value = line.likely if line.stop_at is None else line.stop_at
        if self._against is None:
            return ""
        file, option = self._against.file, self._against.option
        words = LineWords(file.sheet, option, self._office.language, self._office.locale)
        return words.measured(line, value)

    def _override(self, typed: object) -> None:
        if self._against is None:
            return
        option = self._against.option
        with beside(self._why, self._office.locale):
            if option.override and not str(typed).strip():
                change = edited(option, override=InternalText())
            else:
                change = offered_above(option, str(typed))
            self._office.desk.do(self.tr("Offer an option above the ceiling"), change)

    def _set_condition(self) -> None:
        line = self._against.passing.line if self._against and self._against.passing else None
        if line is not None:
            change = stopping(line, line.likely if line.stop_at is None else None)
            self._office.desk.do(self.tr("Plan a stopping point"), change)

    def _review(self) -> None:
        against = self._against
        if against is None or not against.lines:
            return
        widest = against.passing.line if against.passing else None
        self.review_requested.emit((widest or against.lines[0]).id)
