"""How a promise is said: who, until when, and what became of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.locales import Locale
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.wording.dates import (
    day_and_month,
    days_away,
    days_late,
    near_day,
    short_day,
    weekday,
)
from consultdesk.wording.dates import time_of_day as hour


def who(promise: Promise) -> str:
    """Give who promised: me, or the person at the client's."""
    if promise.by:
        return promise.by
    if promise.owner is Owner.ME:
        return QCoreApplication.translate("Promises", "Me")
    return QCoreApplication.translate("Promises", "The client")


def when(promise: Promise, today: date, locale: Locale) -> str:
    """Give the due date: near days by name, others by date, with the hour where there is one."""
    if promise.due is None:
        return QCoreApplication.translate("Promises", "no date yet")
    near = abs((promise.due - today).days) <= 6 and promise.pending
    day = _near(promise.due, today, locale) if near else day_and_month(promise.due, locale)
    if promise.due_time is not None and promise.pending:
        day += ", " + hour(promise.due_time, locale)
    return day[:1].upper() + day[1:] if near else day


def _near(due: date, today: date, locale: Locale) -> str:
    """Name a day of this week, with its date where its name alone could be another week's."""
    if (due - today).days <= 1:
        return near_day(due, today, locale)
    between = " " if locale.language == "fr" else ", "
    return f"{weekday(due, locale)}{between}{short_day(due, locale)}"


def outcome(promise: Promise, today: date, locale: Locale) -> str:
    """Give what became of a promise, or how far away it is; the client's is never called late."""
    if promise.pending:
        return _ahead(promise, today, locale)
    day = short_day(promise.done_on, locale) if promise.done_on else ""
    if promise.state is PromiseState.RENEGOTIATED:
        return _moved(promise)
    if promise.state is PromiseState.KEPT and promise.owner is Owner.CLIENT:
        return QCoreApplication.translate("Promises", "received {day}").format(day=day)
    if promise.state is PromiseState.KEPT:
        return QCoreApplication.translate("Promises", "kept {day}").format(day=day)
    if promise.state is PromiseState.WITHDRAWN:
        return QCoreApplication.translate("Promises", "withdrawn")
    return QCoreApplication.translate("Promises", "not kept")


def _moved(promise: Promise) -> str:
    """Say by how many days it was moved, where both dates are known."""
    first, last = promise.moved_from, promise.due
    if first is None or last is None or last <= first:
        return QCoreApplication.translate("Promises", "moved, agreed")
    return QCoreApplication.translate(
        "Promises", "moved by %n day(s), agreed", None, (last - first).days
    )


def moved_words(promise: Promise, locale: Locale) -> str:
    """Say what was first promised and when it was moved; nothing where it never was."""
    if promise.moved_from is None:
        return ""
    first = day_and_month(promise.moved_from, locale)
    if promise.moved_on is None:
        words = QCoreApplication.translate("Promises", "first promised for {first}")
        return words.format(first=first)
    words = QCoreApplication.translate("Promises", "first promised for {first}, moved on {day}")
    return words.format(first=first, day=day_and_month(promise.moved_on, locale))


def seen_words(promise: Promise) -> str:
    """Say how it will be seen, or was; nothing where nothing was written."""
    if not promise.proof.strip():
        return ""
    words = QCoreApplication.translate("Promises", "seen by: {proof}")
    return words.format(proof=promise.proof.strip())


def _ahead(promise: Promise, today: date, locale: Locale) -> str:
    if promise.due is None:
        return ""
    if not promise.late(today):
        return days_away(promise.due, today, locale)
    if promise.owner is Owner.CLIENT:
        return QCoreApplication.translate("Promises", "expected {day}, not yet received").format(
            day=short_day(promise.due, locale)
        )
    return days_late(promise.due, today, locale)


def long_day(day: date, locale: Locale) -> str:
    """Name a day with its weekday, without its year: `mercredi 2 décembre`."""
    between = " " if locale.language == "fr" else ", "
    return f"{weekday(day, locale)}{between}{day_and_month(day, locale)}"
