"""Turns an option sheet into the rows and faces of the matrix, in one go for each edit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.costing import Split, Standing, standing
from consultdesk.domain.double_counting import double_counts
from consultdesk.domain.locales import Audience, Locale
from consultdesk.domain.matrix import foremost
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    Option,
    OptionSheet,
    Perspective,
    Scale,
    Viewpoint,
    client_letters,
    money_of,
    whole_percents,
)
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal, percent
from ui.options.faces import (
    COSTS,
    REASONS,
    BlankFace,
    CriterionFace,
    Face,
    FigureFace,
    GroupFace,
    LabelFace,
    OptionFace,
    RatingFace,
    Reason,
    ReasonsFace,
    Row,
    RowKind,
    SumFace,
)
from ui.options.sums import Sums


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """The matrix as one moment shows it: whose view, in which language, what is unfolded.

    `view_id` is that of a named view. `found` says how the weights were
    found. `first` leads, and `behind` says by option which other one is as good on everything.
    """

    sheet: OptionSheet
    language: str
    locale: Locale
    viewpoint: Viewpoint
    view_id: str = ""
    expanded: bool = False
    first: str = ""
    found: str = ""
    behind: Mapping[str, str] = field(default_factory=dict)

    @property
    def perspective(self) -> Perspective | None:
        """The weights that this view shows."""
        if self.view_id:
            return next((v for v in self.sheet.perspectives if v.id == self.view_id), None)
        return self.sheet.perspective(self.viewpoint)

    @property
    def options(self) -> tuple[Option, ...]:
        """The columns."""
        return tuple(option for option in self.sheet.options if not option.hidden)

    @property
    def private_unfolded(self) -> bool:
        """Whether the private criteria are listed: on demand in the client's view, else always."""
        return self.expanded or self.viewpoint is not Viewpoint.CLIENT

    def rows(self) -> tuple[Row, ...]:
        """Give the rows from top to bottom."""
        shown = [c for c in self.sheet.criteria if not c.hidden]
        private = [Row(RowKind.CRITERION, c) for c in shown if c.private]
        rows = [Row(RowKind.CRITERION, c) for c in shown if not c.private]
        if private:
            rows.append(Row(RowKind.GROUP))
            rows.extend(private if self.private_unfolded else ())
        rows.extend(Row(kind) for kind in (*REASONS, *COSTS))
        return tuple(rows)


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows, columns and all their faces, worked out once."""

    rows: tuple[Row, ...]
    options: tuple[Option, ...]
    heads: tuple[OptionFace, ...]
    faces: dict[tuple[int, int], Face]


def grid(showing: Showing, sums: Sums | None = None) -> Grid:
    """Work out everything that the matrix shows, the totals that are known already left as is."""
    return _Builder(showing, sums or Sums()).grid()


class _Builder:
    """One pass over a sheet, with the totals and cells looked up once."""

    def __init__(self, showing: Showing, sums: Sums) -> None:
        self._showing = showing
        self._sheet = showing.sheet
        self._locale = showing.locale
        self._language = showing.language
        self._totals = {o.id: sums.of(self._sheet, o) for o in showing.options}
        self._standing = {
            key: standing(found, self._sheet.ceiling) for key, found in self._totals.items()
        }
        self._cells = {(c.option_id, c.criterion_id): c for c in self._sheet.cells}
        self._weights = _weights(showing)
        self._twice = _counted_twice(showing)
        self._letters = self._sheet.letters()
        self._theirs: dict[str, str] | None = None
        self._costed = {line.option_id for line in self._sheet.lines}
        self._apart = {o.id for o in showing.options if self._sheet.apart(o)}

    def grid(self) -> Grid:
        """Put rows, heads and faces together."""
        rows, options = self._showing.rows(), self._showing.options
        faces: dict[tuple[int, int], Face] = {}
        for n, row in enumerate(rows):
            for m, face in enumerate(self._row(row, options)):
                faces[n, m] = face
        return Grid(rows, options, tuple(self._head(o) for o in options), faces)

    def _row(self, row: Row, options: tuple[Option, ...]) -> Iterator[Face]:
        if row.criterion is not None:
            yield self._criterion(row.criterion)
            best = self._best(row.criterion)
            for option in options:
                yield self._figure(option, row.criterion, best=option.id in best)
        elif row.kind is RowKind.GROUP:
            group = self._group()
            for _ in range(len(options) + 1):
                yield group
        elif row.kind in REASONS:
            yield LabelFace(_titles()[row.kind], 600)
            for option in options:
                yield self._reasons(option, row.kind)
        else:
            mark = "eye" if row.kind is RowKind.CLIENT_PAYS else "lock"
            yield LabelFace(_titles()[row.kind], 500 if mark == "eye" else 400, mark)
            for option in options:
                yield self._sum(option, row.kind)

    def _criterion(self, criterion: Criterion) -> CriterionFace:
        name = criterion.name.read(self._language)
        if criterion.id not in self._weights:
            return CriterionFace(name)
        view = self._showing.perspective
        weight = self._sheet.weight(view, criterion) if view else None
        text = percent(self._weights[criterion.id], self._locale)
        review = asks_review(self._showing, criterion)
        twice = criterion.id in self._twice
        return CriterionFace(name, text, bool(weight and weight.locked), review, twice)

    def _figure(self, option: Option, criterion: Criterion, *, best: bool) -> Face:
        face = self._bare(option, criterion, best=best)
        cell = self._cells.get((option.id, criterion.id))
        return replace(face, noted=bool(cell and cell.note))

    def _bare(
        self, option: Option, criterion: Criterion, *, best: bool
    ) -> RatingFace | FigureFace | BlankFace:
        if criterion.fed and option.id not in self._costed:
            return BlankFace(_to_cost())
        if criterion.fed and option.id in self._apart:
            return BlankFace(_no_rate())
        value = self._value(option, criterion)
        if value is None:
            if criterion.scale is Scale.RATING:
                return BlankFace(QCoreApplication.translate("OptionMatrix", "to rate"))
            return BlankFace(QCoreApplication.translate("OptionMatrix", "to fill"))
        barred = criterion.barred(value)
        if criterion.scale is Scale.RATING:
            return RatingFace(int(value), best, criterion.private, barred=barred)
        text, unit = self._written(option, criterion, value)
        return FigureFace(text, unit, float(criterion.worth(value)), best, barred=barred)

    def _best(self, criterion: Criterion) -> frozenset[str]:
        shown = (o for o in self._showing.options if not criterion.fed or o.id in self._costed)
        known = {o.id: self._value(o, criterion) for o in shown}
        return foremost(criterion, known)

    def _value(self, option: Option, criterion: Criterion) -> Decimal | None:
        if criterion.fed is not None:
            if option.id in self._apart:
                return None
            return money_of(self._totals[option.id].likely, criterion.fed).amount
        cell = self._cells.get((option.id, criterion.id))
        return cell.likely if cell else None

    def _written(self, option: Option, criterion: Criterion, value: Decimal) -> tuple[str, str]:
        currency = self._sheet.currency
        if criterion.scale is Scale.YES_NO:
            yes = QCoreApplication.translate("OptionMatrix", "Yes")
            return (yes if value else QCoreApplication.translate("OptionMatrix", "No")), ""
        if criterion.scale is Scale.MONEY:
            return money(Money.rounded(value, currency), self._locale), ""
        cell = self._cells.get((option.id, criterion.id))
        text = span_text(cell, self._locale) or decimal(value, self._locale)
        return text, criterion.unit.read(self._language)

    def _group(self) -> GroupFace:
        count = sum(1 for c in self._sheet.criteria if c.private and not c.hidden)
        if self._showing.viewpoint is not Viewpoint.CLIENT:
            return GroupFace(
                QCoreApplication.translate("OptionMatrix", "Private criteria"),
                QCoreApplication.translate(
                    "OptionMatrix", "never shown in client view or on documents"
                ),
                "",
            )
        title = QCoreApplication.translate(
            "OptionMatrix", "%n private criteria, no weight in this view", None, count
        )
        show = QCoreApplication.translate("OptionMatrix", "Show")
        hide = QCoreApplication.translate("OptionMatrix", "Hide")
        return GroupFace(title, "", hide if self._showing.expanded else show)

    def _reasons(self, option: Option, kind: RowKind) -> ReasonsFace:
        listed = self._sheet.procons_of(option, REASONS[kind])
        reasons = (
            Reason(p.text.read(self._language), p.audience is Audience.PRIVATE) for p in listed
        )
        return ReasonsFace("+" if kind is RowKind.PROS else "–", tuple(reasons))

    def _sum(self, option: Option, kind: RowKind) -> SumFace:
        action = ""
        if kind is RowKind.FULL:
            action = QCoreApplication.translate("OptionMatrix", "Cost it")
        if option.id not in self._costed:
            return SumFace(_to_cost(), strong=False, action=action, quiet=True)
        if option.id in self._apart:
            return SumFace(_no_rate(), strong=False, action=action, quiet=True)
        totals = self._totals[option.id]
        amount = money(_part(totals.likely, kind), self._locale)
        watch = self._watch(option) if kind is RowKind.ME else ""
        return SumFace(amount, kind is RowKind.CLIENT_PAYS, watch, action)

    def _watch(self, option: Option) -> str:
        found = self._standing[option.id]
        if found is Standing.ABOVE:
            return QCoreApplication.translate("OptionMatrix", "above the ceiling")
        if found is Standing.HIGH_ABOVE:
            high = money(self._totals[option.id].high.me, self._locale)
            return QCoreApplication.translate("OptionMatrix", "high {amount}").format(amount=high)
        return ""

    def _head(self, option: Option) -> OptionFace:
        return OptionFace(
            self._letters[option.id],
            option.name.read(self._language),
            option.summary.read(self._language),
            option.id == self._showing.first,
            self._not_offered(option),
            self._letters.get(self._showing.behind.get(option.id, ""), ""),
            self._on_paper(option),
        )

    def _on_paper(self, option: Option) -> str:
        """Give the letter that the client reads where it is not the one seen here."""
        if self._theirs is None:
            held = any(o.hidden or self._not_offered(o) for o in self._sheet.options)
            self._theirs = client_letters(self._sheet) if held else {}
        letter = self._theirs.get(option.id, "")
        return letter if letter != self._letters[option.id] else ""

    def _not_offered(self, option: Option) -> str:
        above = self._standing[option.id] is Standing.ABOVE
        if not option.withheld and not (above and not option.override):
            return ""
        if above and not option.withheld:
            return QCoreApplication.translate("OptionMatrix", "Above the ceiling, not offered")
        return QCoreApplication.translate("OptionMatrix", "Not offered")


def span_text(cell: Cell | None, locale: Locale) -> str:
    """Write the low and high of a cell, `10–16`; empty where it has neither."""
    if cell is None or cell.likely is None or (cell.low is None and cell.high is None):
        return ""
    low = cell.likely if cell.low is None else cell.low
    high = cell.likely if cell.high is None else cell.high
    return f"{decimal(low, locale)}–{decimal(high, locale)}"


def _titles() -> dict[RowKind, str]:
    return {
        RowKind.PROS: QCoreApplication.translate("OptionMatrix", "Pros"),
        RowKind.CONS: QCoreApplication.translate("OptionMatrix", "Cons"),
        RowKind.CLIENT_PAYS: QCoreApplication.translate("OptionMatrix", "Client pays"),
        RowKind.ME: QCoreApplication.translate("OptionMatrix", "I take on"),
        RowKind.FULL: QCoreApplication.translate("OptionMatrix", "Full cost"),
    }


def _no_rate() -> str:
    """Say that two currencies stand side by side, and what would let them be added."""
    return QCoreApplication.translate("OptionMatrix", "rate to type")


def _to_cost() -> str:
    return QCoreApplication.translate("OptionMatrix", "to cost")


def asks_review(showing: Showing, criterion: Criterion) -> bool:
    """Whether the weight of a criterion was judged on a range that has changed since."""
    view = showing.perspective
    weight = showing.sheet.weight(view, criterion) if view is not None else None
    return weight is not None and weight.to_review and not criterion.hidden


def review_words(showing: Showing, criterion: Criterion) -> str:
    """Ask whether a weight is still right after its range has changed."""
    words = QCoreApplication.translate(
        "OptionMatrix", "The range of “{criterion}” changed: is its weight still right?"
    )
    return words.format(criterion=criterion.name.read(showing.language))


def _part(split: Split, kind: RowKind) -> Money:
    parts = {RowKind.CLIENT_PAYS: split.client, RowKind.ME: split.me, RowKind.FULL: split.full}
    return parts[kind]


def _counted_twice(showing: Showing) -> frozenset[str]:
    """Give the criteria (ids) sure to count one thing twice in this view.

    Figures that only move alike are left to the tool tip: softer, and dear to compare at each edit.
    """
    view, bare = showing.perspective, replace(showing.sheet, options=(), cells=())
    found = double_counts(bare, view) if view is not None else ()
    return frozenset(key for count in found for key in (count.first_id, count.second_id))


def _weights(showing: Showing) -> dict[str, int]:
    view = showing.perspective
    if view is None:
        return {}
    shares = showing.sheet.shares(view)
    return dict(zip(shares, whole_percents(shares.values()), strict=True))
