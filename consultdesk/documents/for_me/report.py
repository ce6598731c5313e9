"""The report on incidents: what they cost me and how they ended, always with counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from consultdesk.documents.for_me.blocks import Facts, Part, PrivatePaper, Rows, Text
from consultdesk.documents.for_me.making import Making
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.report import Group, Measured, Period, Report, Tally, first_day

Naming = Callable[[Group], str]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is about: a period up to today, and one client or all of them."""

    period: Period
    client: str = ""


def report_pages(found: Report, scope: Scope, making: Making) -> PrivatePaper:
    """Give the report of a period."""
    about = period_words(scope.period, making)
    return making.page(DocumentKind.REPORT, about, scope.client, _parts(found, scope, making))


def period_words(period: Period, making: Making) -> str:
    """Say which incidents a report is about."""
    start: date | None = first_day(period, making.dated)
    day = making.day(making.dated)
    return making.say(
        f"period_{period.value}", year=making.dated.year, day=day, start=making.day(start)
    )


def _parts(found: Report, scope: Scope, making: Making) -> Iterator[Part]:
    if not found.whole.incidents:
        yield Part(making.say("whole"), (Text(making.say("nothing")),))
        return
    yield Part(making.say("whole"), (tally_facts(found.whole, making),))
    tables = (
        ("by_client", () if scope.client else found.clients, client_naming(making)),
        ("by_kind", found.kinds, kind_naming(making)),
        ("by_cause", found.causes, client_naming(making)),
        ("by_quarter", found.quarters, quarter_naming(making)),
    )
    for heading, groups, naming in tables:
        if groups:
            yield Part(making.say(heading), (_table(groups, naming, making),))
    yield Part(making.say("how"), (Text(making.say("how_counted"), quiet=True),))


def tally_facts(whole: Tally, making: Making) -> Facts:
    """Give what several incidents add up to, each figure with how many it comes from."""
    counted = making.count("incidents_count", whole.incidents, closed=whole.closed)
    value = making.count("counted_of", whole.decided, amount=making.monies(whole.value))
    real = making.say("real_of", amount=making.monies(whole.real), count=whole.priced)
    hours = making.say("hours_of", hours=making.number(whole.hours, 1))
    return Facts(
        (
            (making.say("incidents"), counted),
            (making.say("absorbed"), value if whole.decided else ""),
            (making.say("real_cost"), real if whole.priced else ""),
            (making.say("my_hours"), hours if whole.decided else ""),
            (making.say("actual_hours"), actual_hours_words(whole.measured, making)),
            (making.say("actual_amount"), actual_amount_words(whole.measured, making)),
            (making.say("our_promises"), kept_words(whole, making)),
            (making.say("satisfaction"), average_words(whole, making)),
        )
    )


def actual_hours_words(of: Measured, making: Making) -> str:
    """Say the hours expected and those it took of the same incidents, with their ratio."""
    if of.ratio is None:
        return ""
    return making.count(
        "actual_hours_of",
        of.timed,
        expected=making.number(of.planned_hours, 1),
        actual=making.number(of.hours, 1),
        ratio=making.number(of.ratio, 2),
    )


def actual_amount_words(of: Measured, making: Making) -> str:
    """Say what was to be taken on and what was, of the same incidents."""
    if not of.paid:
        return ""
    expected, actual = making.monies(of.planned), making.monies(of.spent)
    return making.count("actual_amount_of", of.paid, expected=expected, actual=actual)


def kept_words(whole: Tally, making: Making) -> str:
    """Say how many of my promises were kept of those that came to an end."""
    if whole.kept_percent is None:
        return making.say("kept_none")
    rate = making.percent(whole.kept_percent)
    return making.say("kept_of", kept=whole.kept, settled=whole.settled, rate=rate)


def average_words(whole: Tally, making: Making) -> str:
    """Say the mean of the latest ratings and how many there are, a dash without one."""
    if whole.average is None:
        return "–"
    average = making.number(whole.average, 1)
    said = making.count("ratings_of", len(whole.ratings), average=average)
    if whole.satisfied_percent is None:
        return said
    return making.say("satisfied", said=said, rate=making.percent(whole.satisfied_percent))


def client_naming(making: Making) -> Naming:
    """Name a group by what was typed: a client or a cause."""

    def name(group: Group) -> str:
        if group.rest:
            return making.count("the_rest", group.rest)
        return group.name or making.say("not_said")

    return name


def kind_naming(making: Making) -> Naming:
    """Name a kind of incident."""
    return lambda group: making.say(f"kind_{group.key}" if group.key else "not_said")


def quarter_naming(making: Making) -> Naming:
    """Name a quarter of a year."""

    def name(group: Group) -> str:
        year, quarter = group.key.split("-")
        return making.say("quarter", year=year, quarter=quarter)

    return name


def _table(groups: Iterable[Group], naming: Naming, making: Making) -> Rows:
    rows = tuple((naming(group), *tally_row(group.tally, making)) for group in groups)
    return Rows(("", *tally_head(making)), rows, (31, 11, 20, 19, 11, 16, 14, 17), 1)


def tally_head(making: Making) -> tuple[str, ...]:
    """Name the columns of a table of groups."""
    codes = ("count", "absorbed", "real_cost", "my_hours", "actual_ratio", "promises_kept")
    return tuple(making.say(code) for code in (*codes, "satisfaction"))


def tally_row(one: Tally, making: Making) -> tuple[str, ...]:
    """Give the figures of a group, each with its count."""
    kept = f"{one.kept}/{one.settled}" if one.settled else "–"
    average = making.number(one.average, 1) if one.average is not None else "–"
    if one.average is not None:
        average = making.say("with_count", text=average, count=len(one.ratings))
    return (
        str(one.incidents),
        _with_count(making.monies(one.value), one.decided, making),
        _with_count(making.monies(one.real), one.priced, making),
        making.number(one.hours, 1) if one.decided else "–",
        _ratio(one.measured, making),
        kept,
        average,
    )


def _ratio(of: Measured, making: Making) -> str:
    if of.ratio is None:
        return "–"
    return _with_count(making.number(of.ratio, 2), of.timed, making)


def _with_count(amount: str, count: int, making: Making) -> str:
    return making.say("with_count", text=amount, count=count) if count else "–"
