"""The option matrix: options, criteria, cells, weights in perspectives, pros and cons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum
from itertools import count, product
from string import ascii_uppercase

from consultdesk.domain.change import Change, edited
from consultdesk.domain.costing import (
    Case,
    CostLine,
    Split,
    Standing,
    Totals,
    converted,
    standing,
    totals,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.rates import ExchangeRate
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText

MOST_FIGURE = Decimal(10) ** 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Record):
    """One way out, a column of the matrix; letters are positions until they are frozen."""

    incident_id: str
    position: int = 0
    name: Phrase = Phrase()
    summary: Phrase = Phrase()
    assumptions: Phrase = Phrase()
    is_baseline: bool = False
    hidden: bool = False
    withheld: bool = False
    override: InternalText = InternalText()
    client_cap: Money | None = None
    letter: str = ""
    valid_until: date | None = None
    goodwill: Phrase = Phrase()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shoes(Record):
    """An option re-read in the shoes of whoever it is hardest for; private by construction."""

    option_id: str
    feel: InternalText = InternalText()
    need: InternalText = InternalText()


class Scale(StrEnum):
    """What a criterion is measured in."""

    POINTS = "points"
    RATING = "rating"
    NUMBER = "number"
    DAYS = "days"
    MONEY = "money"
    YES_NO = "yes_no"


class MoneySource(StrEnum):
    """Which total of the cost lines feeds a money criterion."""

    CLIENT_PAYS = "client_pays"
    CLIENT_TOTAL = "client_total"
    ME = "me"
    FULL = "full"


class Preference(StrEnum):
    """How a difference on a criterion turns into a preference (Brans and Vincke, 1985, I to VI)."""

    USUAL = "usual"
    U_SHAPE = "u_shape"
    LINEAR = "linear"
    LEVEL = "level"
    LINEAR_FROM = "linear_from"
    GAUSSIAN = "gaussian"


_MINE = frozenset({MoneySource.ME, MoneySource.FULL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Record):
    """Something that matters, a row of the matrix, with a fixed worst and best and two labels."""

    incident_id: str
    position: int = 0
    name: Phrase = Phrase()
    client_name: Phrase = Phrase()
    short: Phrase = Phrase()
    audience: Audience = Audience.CLIENT
    scale: Scale = Scale.POINTS
    unit: Phrase = Phrase()
    client_unit: Phrase = Phrase()
    worst: Decimal = Decimal(0)
    best: Decimal = Decimal(100)
    worst_words: Phrase = Phrase()
    best_words: Phrase = Phrase()
    middle_value: Decimal | None = None
    unacceptable: Decimal | None = None
    source: MoneySource | None = None
    dated: bool = False
    hidden: bool = False
    preference: Preference = Preference.LINEAR
    indifference: Decimal | None = None
    strict: Decimal | None = None

    @property
    def private(self) -> bool:
        """Whether this criterion stays on the desk, as one that tells what I take on always does.

        The client reads that only where a document's own switch says so (product §2).
        """
        return self.audience is Audience.PRIVATE or self.fed in _MINE

    @property
    def fed(self) -> MoneySource | None:
        """The total of the cost lines that fills this criterion; none where figures are typed."""
        return self.source if self.scale is Scale.MONEY else None

    def worth(self, value: Decimal) -> Decimal:
        """Give how good a figure is, 0 for the worst and 1 for the best, its mid-value followed.

        Beyond the anchors nothing is gained or given up; anchors that are equal tell nothing apart.
        """
        return worth((self.worst, self.best), self.middle_value, value)

    def barred(self, value: Decimal) -> bool:
        """Whether a figure lies on the wrong side of what is acceptable."""
        if self.unacceptable is None:
            return False
        if self.best >= self.worst:
            return value < self.unacceptable
        return value > self.unacceptable


def worth(ends: tuple[Decimal, Decimal], middle_value: Decimal | None, value: Decimal) -> Decimal:
    """Give how good a figure is (0 to 1) between a worst and a best: two straight pieces, clamped.

    The mid-value curve of Edwards and Barron (1994), as the analysis draws it. Ends that are equal
    tell nothing apart: each figure is worth 1.
    """
    worst, best = ends
    if best == worst:
        return Decimal(1)
    place = min(max((value - worst) / (best - worst), Decimal(0)), Decimal(1))
    if middle_value is None:
        return place
    middle = middle_value / 100
    if 2 * place < 1:
        return 2 * middle * place
    return middle + (1 - middle) * (2 * place - 1)


class Confidence(StrEnum):
    """How sure a figure is; a guess widens its range (product §8.7)."""

    SURE = "sure"
    LIKELY = "likely"
    GUESS = "guess"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell(Record):
    """What an option gives on a criterion, in the criterion's own unit; unknown is allowed."""

    option_id: str
    criterion_id: str
    likely: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    confidence: Confidence | None = None
    note: InternalText = InternalText()


class Viewpoint(StrEnum):
    """Whose priorities a set of weights describes."""

    CLIENT = "client"
    MINE = "mine"
    NAMED = "named"


class WeightMethod(StrEnum):
    """How a set of weights was found; what comes from an order alone is a quick estimate."""

    HAND = "hand"
    SWING = "swing"
    CENTROID = "centroid"
    RANK_SUM = "rank_sum"
    RANK_RECIPROCAL = "rank_reciprocal"
    EQUAL = "equal"
    PAIRWISE = "pairwise"
    TRADE_OFF = "trade_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Perspective(Record):
    """A set of weights: the client's as I understand it, mine, or a named one."""

    incident_id: str
    position: int = 0
    viewpoint: Viewpoint
    name: str = ""
    confirmed_on: date | None = None
    method: WeightMethod = WeightMethod.HAND


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight(Record):
    """How much a criterion counts in a perspective, in points; the share of all points is %."""

    perspective_id: str
    criterion_id: str
    points: Decimal = Decimal(0)
    low: Decimal | None = None
    high: Decimal | None = None
    locked: bool = False
    to_review: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Record):
    """How many times more the first criterion matters than the second (Saaty, 1980: 1/9 to 9)."""

    perspective_id: str
    first_id: str
    second_id: str
    ratio: Decimal


class Sign(StrEnum):
    """For or against."""

    PRO = "pro"
    CON = "con"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProCon(Record):
    """One reason for or against an option, with its strength from 1 to 3."""

    option_id: str
    sign: Sign
    position: int = 0
    text: Phrase = Phrase()
    strength: int = 2
    audience: Audience = Audience.CLIENT
    criterion_id: str | None = None


@dataclass(frozen=True, slots=True)
class OptionSheet:
    """Everything the matrix of one incident is made of, in order, as one frozen whole."""

    incident_id: str
    currency: str
    options: tuple[Option, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    cells: tuple[Cell, ...] = ()
    perspectives: tuple[Perspective, ...] = ()
    weights: tuple[Weight, ...] = ()
    procons: tuple[ProCon, ...] = ()
    lines: tuple[CostLine, ...] = ()
    ceiling: Ceiling | None = None
    judgements: tuple[Judgement, ...] = ()
    rates: tuple[ExchangeRate, ...] = ()

    def lines_of(self, option: Option) -> tuple[CostLine, ...]:
        """Give an option's cost lines in order, as they were typed."""
        return tuple(line for line in self.lines if line.option_id == option.id)

    def costed(self, option: Option) -> tuple[CostLine, ...]:
        """Give an option's cost lines in the incident's currency, at the typed rates.

        A line in another currency without a rate is left out: see `apart`.
        """
        return tuple(line for line in map(self.counted_in, self.lines_of(option)) if line)

    def counted_in(self, line: CostLine) -> CostLine | None:
        """Give a line in the incident's currency, None where the rate for that is not known."""
        if not line.elsewhere(self.currency):
            return line
        rate = self.rate_of(line)
        return converted(line, rate.rate, self.currency) if rate else None

    def rate_of(self, line: CostLine) -> ExchangeRate | None:
        """Give the rate at which a line in another currency is counted here."""
        if line.unit_price is None:
            return None
        source = line.unit_price.currency
        return next((rate for rate in self.rates if rate.source == source), None)

    def apart(self, option: Option) -> tuple[CostLine, ...]:
        """Give the counted lines that no rate lets add to the others; they stand beside them."""
        return tuple(
            line for line in self.lines_of(option) if line.counted and self.counted_in(line) is None
        )

    def unpriced(self, option: Option) -> bool:
        """Whether nothing says yet what an option costs; only changing nothing costs nothing."""
        return not option.is_baseline and not self.lines_of(option)

    def totals(self, option: Option) -> Totals:
        """Give an option's totals by payer, its cap applied, of all that can be added."""
        return totals(self.costed(option), self.currency, option.client_cap)

    def standing(self, option: Option) -> Standing:
        """Say how an option stands against the ceiling."""
        return standing(self.totals(option), self.ceiling)

    def offered(self, option: Option) -> bool:
        """Whether the client is shown an option: over the ceiling only by a sentence of mine."""
        if option.hidden or option.withheld:
            return False
        return self.standing(option) is not Standing.ABOVE or bool(option.override)

    def cell(self, option: Option, criterion: Criterion) -> Cell | None:
        """Give the typed cell of an option on a criterion, where there is one."""
        for cell in self.cells:
            if (cell.option_id, cell.criterion_id) == (option.id, criterion.id):
                return cell
        return None

    def value(
        self, option: Option, criterion: Criterion, case: Case = Case.LIKELY
    ) -> Decimal | None:
        """Give what an option gives on a criterion: fed by the cost lines for money, else typed.

        A total is unknown before the first line, and while one in another currency stands apart.
        """
        if criterion.fed is not None:
            if self.unpriced(option) or self.apart(option):
                return None
            return money_of(self.totals(option).of(case), criterion.fed).amount
        cell = self.cell(option, criterion)
        if cell is None:
            return None
        typed = {Case.LOW: cell.low, Case.HIGH: cell.high}.get(case)
        return cell.likely if typed is None else typed

    def procons_of(self, option: Option, sign: Sign) -> tuple[ProCon, ...]:
        """Give an option's pros or cons in order."""
        return tuple(p for p in self.procons if p.option_id == option.id and p.sign is sign)

    def perspective(self, viewpoint: Viewpoint) -> Perspective | None:
        """Give the first perspective of a viewpoint."""
        return next((p for p in self.perspectives if p.viewpoint is viewpoint), None)

    def weight(self, perspective: Perspective, criterion: Criterion) -> Weight | None:
        """Give the weight of a criterion in a perspective, where one was set."""
        key = (perspective.id, criterion.id)
        return next((w for w in self.weights if (w.perspective_id, w.criterion_id) == key), None)

    def counted(self, perspective: Perspective) -> tuple[Criterion, ...]:
        """Give the criteria that weigh in a perspective: private ones never in the client's."""
        shared = perspective.viewpoint is Viewpoint.CLIENT
        return tuple(c for c in self.criteria if not c.hidden and not (shared and c.private))

    def shares(self, perspective: Perspective) -> dict[str, Decimal]:
        """Give the share of each counted criterion by id, adding to 1; all zero if no points."""
        points = {c.id: self._points(perspective, c) for c in self.counted(perspective)}
        whole = sum(points.values(), Decimal(0))
        return {key: value / whole if whole else Decimal(0) for key, value in points.items()}

    def _points(self, perspective: Perspective, criterion: Criterion) -> Decimal:
        weight = self.weight(perspective, criterion)
        return weight.points if weight else Decimal(0)

    def letters(self) -> dict[str, str]:
        """Give the letter of each option by id: frozen ones keep theirs, others take the next."""
        frozen = {o.id: o.letter for o in self.options if o.letter}
        taken = set(frozen.values())
        free = (name for name in _letter_names() if name not in taken)
        return {o.id: frozen[o.id] if o.id in frozen else next(free) for o in self.options}


def _letter_names() -> Iterable[str]:
    return ("".join(name) for size in count(1) for name in product(ascii_uppercase, repeat=size))


def money_of(split: Split, source: MoneySource) -> Money:
    """Give the total that a money criterion is fed by."""
    return {
        MoneySource.CLIENT_PAYS: split.client,
        MoneySource.CLIENT_TOTAL: split.client_total,
        MoneySource.ME: split.me,
        MoneySource.FULL: split.full,
    }[source]


def fill(cell: Cell, criterion: Criterion, likely: Decimal | None) -> Change:
    """Set what an option gives on a criterion; a range that no longer holds it is let go."""
    check_value(criterion, likely)
    low = cell.low if likely is not None and cell.low is not None and cell.low <= likely else None
    high = (
        cell.high if likely is not None and cell.high is not None and cell.high >= likely else None
    )
    return edited(cell, likely=likely, low=low, high=high)


def span(cell: Cell, criterion: Criterion, low: Decimal | None, high: Decimal | None) -> Change:
    """Set the low and high of a cell around its likely value."""
    check_value(criterion, low)
    check_value(criterion, high)
    if cell.likely is None:
        raise Refused("likely_missing")
    if (low is not None and low > cell.likely) or (high is not None and high < cell.likely):
        raise Refused("estimates_out_of_order")
    return edited(cell, low=low, high=high)


def check_size(value: Decimal) -> None:
    """Refuse a figure that no scale needs, and that would no longer be counted exactly."""
    if not value.is_finite() or abs(value) > MOST_FIGURE:
        raise Refused("number_too_long", typed=str(value)[:40])


def check_value(criterion: Criterion, value: Decimal | None) -> None:
    """Refuse a value that the criterion's scale cannot hold."""
    if criterion.fed is not None:
        raise Refused("cell_computed")
    if value is None:
        return
    check_size(value)
    whole = value == value.to_integral_value()
    if criterion.scale is Scale.RATING and not (whole and 1 <= value <= 5):
        raise Refused("rating_out_of_range")
    if criterion.scale is Scale.POINTS and not 0 <= value <= 100:
        raise Refused("points_out_of_range")
    if criterion.scale is Scale.YES_NO and value not in (0, 1):
        raise Refused("yes_or_no")
    if criterion.scale is Scale.DAYS and value < 0:
        raise Refused("days_negative")


def anchor(criterion: Criterion, worst: Decimal, best: Decimal) -> Change:
    """Set the worst and the best of a criterion; they must differ for it to tell options apart."""
    if worst == best:
        raise Refused("anchors_equal")
    return edited(criterion, worst=worst, best=best)


def reweigh(weights: Sequence[Weight], chosen: Weight, percent: Decimal) -> tuple[Change, ...]:
    """Set one weight in percent; unlocked others keep their proportions, the sum stays 100.

    `weights` are all weights of the counted criteria of one perspective, `chosen` among them. A
    range stated around a weight follows it in proportion.
    """
    whole = sum((w.points for w in weights), Decimal(0))
    held = {
        w.id: _tidy(w.points * 100 / whole) if whole else Decimal(0)
        for w in weights
        if w.locked and w.id != chosen.id
    }
    others = [w for w in weights if w.id not in held and w.id != chosen.id]
    room = Decimal(100) - sum(held.values(), Decimal(0)) - percent
    if not 0 <= percent <= 100:
        raise Refused("weight_out_of_range")
    if room < 0 or (room > 0 and not others):
        raise Refused("weights_locked", most=room + percent)
    shares = {chosen.id: percent, **held, **_proportions(others, room)}
    changes = (Change(w, _rescaled(w, shares[w.id])) for w in weights)
    return tuple(change for change in changes if not change.idle)


def _rescaled(weight: Weight, points: Decimal) -> Weight:
    """Move a weight and the range stated around it; around nothing no range holds."""
    ends = (
        None if end is None or not weight.points else _tidy(end * points / weight.points)
        for end in (weight.low, weight.high)
    )
    low, high = ends if points != weight.points else (weight.low, weight.high)
    return weight.but(points=points, low=low, high=high)


def _proportions(weights: Sequence[Weight], room: Decimal) -> dict[str, Decimal]:
    """Share out the room left in proportion, equally where nothing weighs; adding up exactly."""
    free = sum((w.points for w in weights), Decimal(0))
    shares: dict[str, Decimal] = {}
    for weight in weights:
        part = weight.points / free if free else Decimal(1) / len(weights)
        shares[weight.id] = _tidy(room * part)
    if shares:
        largest = max(shares, key=lambda key: shares[key])
        shares[largest] = _tidy(shares[largest] + room - sum(shares.values()))
    return shares


def _tidy(points: Decimal) -> Decimal:
    rounded = points.quantize(Decimal("1e-12"))
    return rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded


def whole_percents(shares: Iterable[Decimal]) -> list[int]:
    """Round shares that add to 1 into whole percents that add to 100, by largest remainder."""
    exact = [share * 100 for share in shares]
    floors = [int(value.to_integral_value(ROUND_FLOOR)) for value in exact]
    missing = round(sum(exact, Decimal(0))) - sum(floors)
    order = sorted(range(len(exact)), key=lambda n: (floors[n] - exact[n], n))
    for n in order[: max(0, missing)]:
        floors[n] += 1
    return floors


def moved(records: Sequence[Option | Criterion], chosen: str, to: int) -> tuple[Change, ...]:
    """Move an option or a criterion to a place among its siblings."""
    order = [r for r in records if r.id != chosen]
    mover = next(r for r in records if r.id == chosen)
    order.insert(max(0, min(to, len(order))), mover)
    changes = (edited(record, position=n) for n, record in enumerate(order))
    return tuple(change for change in changes if not change.idle)


def client_letters(sheet: OptionSheet) -> dict[str, str]:
    """Give the letters a client reads, by option id: only offered options count (product §8.2)."""
    offered = tuple(o for o in sheet.options if sheet.offered(o))
    taken = [o for o in sheet.options if o.letter and o not in offered]
    letters = replace(sheet, options=(*taken, *offered)).letters()
    return {o.id: letters[o.id] for o in offered}


def freeze_letters(sheet: OptionSheet) -> tuple[Change, ...]:
    """Let every offered option keep its letter for good, once a client has a document in hand."""
    letters = client_letters(sheet)
    changes = (edited(o, letter=letters[o.id]) for o in sheet.options if o.id in letters)
    return tuple(change for change in changes if not change.idle)


def override(option: Option, sentence: str) -> Change:
    """Offer an option above the ceiling all the same, by a sentence of mine."""
    if not sentence.strip():
        raise Refused("override_sentence_missing")
    return edited(option, override=InternalText(sentence))
