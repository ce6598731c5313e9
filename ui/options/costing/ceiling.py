"""Keep the client, not at any price: what I take on against my ceiling, and what to do about it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.change import Change, edited
from consultdesk.domain.costing import Case, CostLine, Excess, Standing, Totals, excess, stopping
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.domain.options import override as offered_above
from consultdesk.domain.record import new_id
from consultdesk.domain.text import InternalText
from consultdesk.wording.amounts import money, money_range, parse_amount
from consultdesk.wording.numbers import decimal, percent, quantity
from consultdesk.wording.reading import parse_quantity
from ui.kit.buttons import Button
from ui.kit.charts import CeilingGauge, Gauge
from ui.kit.fields import LongField, TextField
from ui.kit.flow import FlowLayout
from ui.kit.panels import Divider, Icon
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import beside


class Against(NamedTuple):
    """An option against the ceiling, as the panel reads it."""

    file: IncidentFile
    option: Option
    totals: Totals
    lines: tuple[CostLine, ...]

    @property
    def ceiling(self) -> Money | None:
        """The most I take on, in money."""
        return self.file.ceiling.amount if self.file.ceiling else None

    @property
    def standing(self) -> Standing:
        """How the option stands."""
        return self.file.sheet.standing(self.option)

    @property
    def passing(self) -> Excess | None:
        """By how much the ceiling is passed, likely or in the high case."""
        if self.ceiling is None:
            return None
        case = Case.LIKELY if self.standing is Standing.ABOVE else Case.HIGH
        return excess(self.lines, self.totals, self.ceiling, case)


class CeilingPanel(ScrollPage):
    """The gauge, its sentence, its two ways out, and what the client will see."""

    review_requested = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__(margins=(22, 0, 20, 12), spacing=0)
        self._office = office
        self._theme = theme_of(self)
        self._against: Against | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        title = Label(self.tr("Keep the client, not at any price"), style="section", wrap=True)
        self.column.addWidget(title)
        self.column.addSpacing(self._theme.px(10))
        self._figures()
        self._fields()
        self._warning()
        self._client()
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
        self.ceiling = _Amount()
        self.ceiling.setObjectName("ceiling")
        self.ceiling.setAccessibleDescription(self.tr("Change the ceiling"))
        self.ceiling.setToolTip(self.tr("Change the ceiling"))
        self.ceiling.clicked.connect(self._open_fields)
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

    def _fields(self) -> None:
        self._entry = QWidget()
        column = QVBoxLayout(self._entry)
        column.setContentsMargins(0, self._theme.px(8), 0, 0)
        row = QHBoxLayout()
        self.amount = TextField(self.tr("Ceiling, amount"), tabular=True)
        self.amount.named(self.tr("Ceiling, amount"), "ceiling_amount")
        self.hours = TextField(self.tr("Ceiling, my hours"), tabular=True)
        self.hours.named(self.tr("Ceiling, my hours"), "ceiling_hours")
        self.amount.committed.connect(self._set_amount)
        self.hours.committed.connect(self._set_hours)
        row.addWidget(self.amount)
        row.addWidget(self.hours)
        column.addLayout(row)
        self.cap = TextField(self.tr("The client pays at most"), tabular=True)
        self.cap.named(self.tr("The client pays at most"), "client_cap")
        self.cap.committed.connect(self._set_cap)
        column.addWidget(self.cap)
        self._entry.hide()
        self.column.addWidget(self._entry)

    def _warning(self) -> None:
        self.column.addSpacing(self._theme.px(10))
        self.warning = _AmberSheet()
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

    def _client(self) -> None:
        self.column.addSpacing(self._theme.px(10))
        self.column.addWidget(Divider("private"))
        self.column.addSpacing(self._theme.px(10))
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(5))
        row.addWidget(Icon("eye", "ink2", 14))
        row.addWidget(Label(self.tr("The client will see"), style="small", colour="ink2"))
        row.addStretch(1)
        self.seen = Label("").weighted(600).tabular()
        self.seen.setObjectName("client_sees")
        row.addWidget(self.seen)
        self.column.addLayout(row)

    def show_option(self, file: IncidentFile, option: Option) -> None:
        """Show how an option stands."""
        sheet = file.sheet
        self._against = Against(file, option, sheet.totals(option), sheet.lines_of(option))
        against, locale = self._against, self._office.locale
        likely, ceiling = against.totals.likely, against.ceiling
        self.mine.setText(money(likely.me, locale))
        self._whose.setText(self.tr("My ceiling, {client}").format(client=file.client.name))
        none = self.tr("Set a ceiling")
        self.ceiling.setText(money(ceiling, locale) if ceiling else none)
        low, high = against.totals.low.me, against.totals.high.me
        span = self.tr("from {range}").format(range=money_range(low, high, locale))
        self._from_to.setText(span if low != high else "")
        self._share.setText(self._share_text(file, ceiling))
        self._show_gauge(against)
        self._show_warning(against)
        self.seen.setText(money(likely.client, locale))
        self._show_fields(file, option)

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

    def _share_text(self, file: IncidentFile, ceiling: Money | None) -> str:
        fees = file.client.fees_12_months
        hours = file.ceiling.hours if file.ceiling else None
        if ceiling and fees and fees.minor and fees.currency == ceiling.currency:
            share = Decimal(ceiling.minor) * 100 / fees.minor
            return self.tr("{percent} of {fees} over 12 months").format(
                percent=percent(share, self._office.locale), fees=money(fees, self._office.locale)
            )
        return quantity(hours, "h", self._office.locale) if hours is not None else ""

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
        self.warning.say(self._warning_title(against), self._warning_words(against))
        stopped = line is not None and line.stop_at is not None
        add, drop = self.tr("Add the condition"), self.tr("Remove the condition")
        self.condition.setText(drop if stopped else add)

    def _warning_title(self, against: Against) -> str:
        passing = against.passing
        if passing is None:
            return self.tr("My hours pass the ceiling")
        amount = money(passing.over, self._office.locale)
        if against.standing is Standing.ABOVE:
            return self.tr("Likely case: {amount} above the ceiling").format(amount=amount)
        return self.tr("High case: {amount} above the ceiling").format(amount=amount)

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
        if line.unit_price is None:
            return money(Money.rounded(value, self._against_currency()), self._office.locale)
        return quantity(value, "h", self._office.locale)

    def _against_currency(self) -> str:
        return self._against.file.incident.currency if self._against else "CAD"

    def _show_fields(self, file: IncidentFile, option: Option) -> None:
        locale = self._office.locale
        ceiling = file.ceiling
        amount = ceiling.amount if ceiling else None
        hours = ceiling.hours if ceiling else None
        self.amount.set_value(money(amount, locale) if amount else "")
        self.hours.set_value(decimal(hours, locale) if hours is not None else "")
        self.cap.set_value(money(option.client_cap, locale) if option.client_cap else "")
        if option.client_cap is not None:
            self._entry.show()

    def _open_fields(self) -> None:
        self._entry.setVisible(not self._entry.isVisible())
        if self._entry.isVisible():
            self.amount.setFocus()

    def _limit(self, **values: object) -> None:
        if self._against is None:
            return
        known = self._against.file.ceiling
        start = known or Ceiling(id=new_id(), incident_id=self._against.file.incident.id)
        change = Change(known, start.but(**values))
        self._office.desk.do(self.tr("Set my ceiling"), change)

    def _money(self, typed: object) -> Money | None:
        text = str(typed).strip()
        if not text:
            return None
        amount = parse_amount(text, self._against_currency(), self._office.locale)
        if amount.minor < 0:
            raise Refused("price_negative")
        return amount

    def _set_amount(self, typed: object) -> None:
        with beside(self.amount, self._office.locale):
            self._limit(amount=self._money(typed))

    def _set_hours(self, typed: object) -> None:
        with beside(self.hours, self._office.locale):
            text = str(typed).strip()
            self._limit(hours=parse_quantity(text, self._office.locale) if text else None)

    def _set_cap(self, typed: object) -> None:
        with beside(self.cap, self._office.locale):
            cap = self._money(typed)
            if self._against is not None:
                change = edited(self._against.option, client_cap=cap)
                self._office.desk.do(self.tr("Cap the client’s price"), change)

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


class _Amount(QAbstractButton):
    """An amount that opens the field where it is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        font = self._theme.font("control", tabular=True)
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        return QSize(int(wide + 1), self._theme.px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("control", tabular=True))
        over = self.underMouse() or self.hasFocus()
        painter.setPen(self._theme.colour("accent" if over else "ink"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(self.rect()), right, self.text())


class _AmberSheet(QFrame):
    """What there is to watch: a title and a sentence on amber."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 10)
        column.setSpacing(1)
        self._title = Label("", style="small", colour="amber", wrap=True).weighted(600)
        self._words = Label("", style="small", colour="ink2", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._words)

    def say(self, title: str, words: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("amberSoft"))
        painter.setPen(QPen(self._theme.colour("amberLine"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
