"""The one bridge from the domain's sheet to plain arrays, each record looked up once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

import numpy as np

from consultdesk.analysis.frontier import Spot, efficient
from consultdesk.analysis.opinions import Preferences
from consultdesk.analysis.simulate import SPREAD, Costs, Model
from consultdesk.analysis.table import Floats, Scales, Table, barred, valued
from consultdesk.domain.costing import Case, CostLine, LineKind, Totals
from consultdesk.domain.options import (
    Confidence,
    Criterion,
    MoneySource,
    Option,
    OptionSheet,
    Perspective,
    Scale,
    Viewpoint,
    Weight,
    money_of,
)

_SOURCES = tuple(MoneySource)
_DOUBT = {Confidence.LIKELY: 0.10, Confidence.GUESS: 0.20}


class Reading:
    """A sheet read once from one perspective: its visible options, its criteria, its figures."""

    def __init__(
        self, sheet: OptionSheet, perspective: Perspective, *, only_offered: bool = False
    ) -> None:
        self.sheet = sheet
        self.perspective = perspective
        self.options = tuple(
            o for o in sheet.options if not o.hidden and (not only_offered or sheet.offered(o))
        )
        self.criteria = sheet.counted(perspective)
        self.totals: dict[str, Totals] = {o.id: sheet.totals(o) for o in self.options}
        self._unknown = {o.id: sheet.unpriced(o) or bool(sheet.apart(o)) for o in self.options}
        self._counted = {
            o.id: () if self._unknown[o.id] else tuple(n for n in sheet.costed(o) if n.counted)
            for o in self.options
        }
        self._cells = {(c.option_id, c.criterion_id): c for c in sheet.cells}
        self._weights = {
            w.criterion_id: w for w in sheet.weights if w.perspective_id == perspective.id
        }

    def table(self, case: Case = Case.LIKELY) -> Table:
        """Give the plain table of one case; a figure without a low or high is its likely one."""
        raw = self._raw(case)
        scales = self.scales()
        points = np.array([_float(w.points if w else None, 0.0) for w in self._weighing()])
        whole = points.sum()
        return Table(
            tuple(o.id for o in self.options),
            tuple(c.id for c in self.criteria),
            raw,
            valued(raw, scales),
            points / whole if whole > 0 else np.zeros_like(points),
            barred(raw, scales),
            np.broadcast_to(scales.best >= scales.worst, raw.shape),
        )

    def scales(self) -> Scales:
        """Give the anchors, mid-values (typed from 0 to 100) and limits of the criteria."""
        return Scales(
            _array(c.worst for c in self.criteria),
            _array(c.best for c in self.criteria),
            _array(c.middle_value for c in self.criteria) / 100,
            _array(c.unacceptable for c in self.criteria),
        )

    def preferences(self) -> Preferences:
        """Give how differences turn into preferences for PROMETHEE, as set on the criteria."""
        return Preferences(
            tuple(c.preference for c in self.criteria),
            _array(c.indifference for c in self.criteria),
            _array(c.strict for c in self.criteria),
        )

    def model(self) -> Model:
        """Give the table with all that may vary around it (product §8.7)."""
        table = self.table()
        low, high = self._range(Case.LOW), self._range(Case.HIGH)
        weight_low, weight_high = self._weight_ranges()
        return Model(
            table,
            self.scales(),
            np.fmin(low, table.raw),
            np.fmax(high, table.raw),
            np.array([c.scale is Scale.RATING for c in self.criteria], dtype=bool),
            tuple(_column(c) for c in self.criteria),
            tuple(self._costs(option) for option in self.options),
            weight_low,
            weight_high,
        )

    def spots(self, value: Floats) -> tuple[Spot, ...]:
        """Give each option's place on the chart, from its value without the cost criteria."""
        shared = self.perspective.viewpoint is Viewpoint.CLIENT
        source = MoneySource.CLIENT_PAYS if shared else MoneySource.FULL
        low, likely, high = (
            np.array([self._money(option, source, case) for option in self.options])
            for case in Case
        )
        apart = np.array([self._unknown[option.id] for option in self.options], dtype=bool)
        value = np.where(apart, np.nan, value)
        marks = efficient(likely, value)
        return tuple(
            Spot(
                option.id,
                float(likely[n]),
                float(low[n]),
                float(high[n]),
                None if np.isnan(value[n]) else float(value[n]),
                bool(marks[n]),
            )
            for n, option in enumerate(self.options)
        )

    def lines(self) -> tuple[tuple[str, ...], ...]:
        """Give the ids of each option's counted cost lines, in the order of the model's costs."""
        return tuple(tuple(line.id for line in self._counted[o.id]) for o in self.options)

    def price(self) -> int | None:
        """Give the money criterion (a column) that others are priced in, the client's first."""
        sources = [c.fed for c in self.criteria]
        wanted = (
            MoneySource.CLIENT_PAYS,
            MoneySource.CLIENT_TOTAL,
            MoneySource.ME,
            MoneySource.FULL,
        )
        return next((sources.index(source) for source in wanted if source in sources), None)

    def costing(self) -> tuple[bool, ...]:
        """Say which criteria are fed by the cost lines, left out of the value on the chart."""
        return tuple(c.fed is not None for c in self.criteria)

    def _money(self, option: Option, source: MoneySource, case: Case) -> float:
        return float(money_of(self.totals[option.id].of(case), source).amount)

    def _raw(self, case: Case) -> Floats:
        return self._grid([[self._figure(o, c, case) for c in self.criteria] for o in self.options])

    def _grid(self, rows: Sequence[Sequence[float]]) -> Floats:
        return np.array(rows, dtype=np.float64).reshape(len(self.options), len(self.criteria))

    def _figure(self, option: Option, criterion: Criterion, case: Case) -> float:
        source = criterion.fed
        if source is not None:  # unknown while another currency cannot be added
            return np.nan if self._unknown[option.id] else self._money(option, source, case)
        cell = self._cells.get((option.id, criterion.id))
        if cell is None or cell.likely is None:
            return np.nan
        typed = {Case.LOW: cell.low, Case.HIGH: cell.high}.get(case)
        return float(cell.likely if typed is None else typed)

    def _range(self, case: Case) -> Floats:
        """Give one end of the typed figures' ranges: typed, else by confidence, else none."""
        sign = -1 if case is Case.LOW else 1
        typed = self._raw(case)
        doubts = [[self._doubt(o, c) for c in self.criteria] for o in self.options]
        return np.asarray(typed + sign * self._grid(doubts))

    def _doubt(self, option: Option, criterion: Criterion) -> float:
        cell = self._cells.get((option.id, criterion.id))
        if cell is None or cell.low is not None or cell.high is not None or not cell.confidence:
            return 0.0
        return _DOUBT.get(cell.confidence, 0.0) * abs(float(criterion.best - criterion.worst))

    def _weighing(self) -> tuple[Weight | None, ...]:
        return tuple(self._weights.get(c.id) for c in self.criteria)

    def _weight_ranges(self) -> tuple[Floats, Floats]:
        """Give the ends of each weight's range, stated or by default, as shares of all points."""
        lows, highs, whole = [], [], 0.0
        for weight in self._weighing():
            points = float(weight.points) if weight else 0.0
            whole += points
            lows.append(_float(weight.low if weight else None, points * (1 - SPREAD)))
            highs.append(_float(weight.high if weight else None, points * (1 + SPREAD)))
        return np.array(lows) / (whole or 1.0), np.array(highs) / (whole or 1.0)

    def _costs(self, option: Option) -> Costs:
        lines = self._counted[option.id]
        amounts = np.array([[self._amount(line, case) for case in Case] for line in lines])
        low, likely, high = amounts.reshape(len(lines), 3).T
        shares = np.array([_shares(line) for line in lines]).reshape(len(lines), 4)
        cap = np.nan if option.client_cap is None else float(option.client_cap.amount)
        return Costs(np.fmin(low, likely), likely, np.fmax(high, likely), shares, cap)

    def _amount(self, line: CostLine, case: Case) -> float:
        amount = float(line.amount(case, self.sheet.currency).amount)
        return abs(amount) if line.kind is LineKind.CREDIT else amount


def table(
    sheet: OptionSheet,
    perspective: Perspective,
    case: Case = Case.LIKELY,
    *,
    only_offered: bool = False,
) -> Table:
    """Give the plain table of a sheet from one perspective, private criteria only in mine."""
    return Reading(sheet, perspective, only_offered=only_offered).table(case)


def _shares(line: CostLine) -> tuple[float, float, float, float]:
    """Give what a line adds to *client pays*, *client's time*, *me* and *full*, per unit."""
    if line.kind is LineKind.CLIENT_TIME:
        return (0.0, 1.0, 0.0, 0.0)
    if line.kind is LineKind.CREDIT:
        return (-1.0, 0.0, 1.0, 0.0)
    return (float(line.client_percent) / 100, 0.0, float(line.my_percent) / 100, 1.0)


def _column(criterion: Criterion) -> int:
    source = criterion.fed
    return -1 if source is None else _SOURCES.index(source)


def _float(value: Decimal | None, default: float = np.nan) -> float:
    return default if value is None else float(value)


def _array(values: Iterable[Decimal | None]) -> Floats:
    return np.array([_float(value) for value in values], dtype=np.float64)
