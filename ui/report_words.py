"""What the report says on screen: its groups by name, and each figure with its count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.report import Group, Measured, Period, Tally
from consultdesk.wording.amounts import money
from consultdesk.wording.names import join
from consultdesk.wording.numbers import decimal, percent, quantity
from ui.kind_words import kind_words


def period_word(period: Period) -> str:
    """Name a period."""
    return {
        Period.YEAR: QCoreApplication.translate("Report", "This year"),
        Period.MONTHS: QCoreApplication.translate("Report", "Last 12 months"),
        Period.ALL: QCoreApplication.translate("Report", "All incidents"),
    }[period]


def column_words() -> tuple[str, ...]:
    """Name the columns of a table of groups."""
    return (
        QCoreApplication.translate("Report", "Count"),
        QCoreApplication.translate("Report", "Taken on"),
        QCoreApplication.translate("Report", "Real cost"),
        QCoreApplication.translate("Report", "My hours"),
        QCoreApplication.translate("Report", "Actual / expected"),
        QCoreApplication.translate("Report", "Promises kept"),
        QCoreApplication.translate("Report", "Satisfaction"),
    )


def tally_words(one: Tally, locale: Locale) -> tuple[str, ...]:
    """Give the figures of a group in the order of the columns."""
    hours = quantity(one.hours, "h", locale, decimals=1) if one.decided else "–"
    return (
        str(one.incidents),
        _counted(_amounts(one.value, locale), one.decided),
        _counted(_amounts(one.real, locale), one.priced),
        hours,
        _actual_hours(one.measured, locale),
        _kept(one, locale),
        _average(one, locale),
    )


def _amounts(amounts: tuple[Money, ...], locale: Locale) -> str:
    """Put amounts of several currencies side by side, never added up."""
    return join([money(amount, locale) for amount in amounts], locale) or "–"


def _counted(words: str, count: int) -> str:
    return f"{words} ({count})" if count else "–"


def _actual_hours(of: Measured, locale: Locale) -> str:
    """Say the hours it took over those expected of the same incidents, and their ratio."""
    if of.ratio is None:
        return "–"
    actual = decimal(of.hours, locale, decimals=1)
    expected = quantity(of.planned_hours, "h", locale, decimals=1)
    ratio = decimal(of.ratio, locale)
    return _counted(f"{actual} / {expected} · ×\u00a0{ratio}", of.timed)


def whole_words(one: Tally, locale: Locale) -> str:
    """Say what a table has no room for: expected against actual, and how many are satisfied."""
    said = _measured_words(one.measured, locale)
    if one.satisfied_percent is not None:
        words = QCoreApplication.translate(
            "Report", "Satisfied, 4 or 5 of 5: {percent} (%n answer(s))", None, len(one.ratings)
        )
        said.append(words.format(percent=percent(one.satisfied_percent, locale)))
    return ". ".join(said) + "." if said else ""


def _measured_words(of: Measured, locale: Locale) -> list[str]:
    """Say in sentences what was expected and what it took, of what was noted."""
    said = []
    if of.ratio is not None:
        words = QCoreApplication.translate(
            "Report",
            "Hours: {expected} expected, {actual} in the end, × {ratio} (%n incident(s))",
            None,
            of.timed,
        )
        said.append(
            words.format(
                expected=quantity(of.planned_hours, "h", locale, decimals=1),
                actual=quantity(of.hours, "h", locale, decimals=1),
                ratio=decimal(of.ratio, locale),
            )
        )
    if of.paid:
        words = QCoreApplication.translate(
            "Report",
            "Taken on: {expected} expected, {actual} in the end (%n incident(s))",
            None,
            of.paid,
        )
        expected, actual = _amounts(of.planned, locale), _amounts(of.spent, locale)
        said.append(words.format(expected=expected, actual=actual))
    return said


def _kept(one: Tally, locale: Locale) -> str:
    if one.kept_percent is None:
        return "–"
    return f"{one.kept}/{one.settled} ({percent(one.kept_percent, locale)})"


def _average(one: Tally, locale: Locale) -> str:
    if one.average is None:
        return "–"
    return _counted(f"{decimal(one.average, locale, decimals=1)}/5", len(one.ratings))


def typed_name(group: Group) -> str:
    """Name a group by what was typed, or say how many smaller ones it stands for."""
    if group.rest:
        return QCoreApplication.translate("Report", "%n other(s)", None, group.rest)
    return group.name or QCoreApplication.translate("Report", "not said yet")


def quarter_name(group: Group) -> str:
    """Name a quarter of a year."""
    year, quarter = group.key.split("-")
    words = QCoreApplication.translate("Report", "{year}, quarter {quarter}")
    return words.format(year=year, quarter=quarter)


def kind_name(group: Group) -> str:
    """Name a kind of incident, in the words that its form has."""
    return kind_words(IncidentKind(group.key)) if group.key else typed_name(group)
