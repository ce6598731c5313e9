"""What Today says of its facts, in the language of the interface."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.attention import Warned
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale
from consultdesk.domain.promise_notices import Notice
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.today import Agenda, CallDue, CheckDue, Due, Meeting, Purpose, week_end
from consultdesk.wording import dates
from consultdesk.wording.names import in_words, join
from consultdesk.wording.numbers import ordinal
from consultdesk.wording.places import own_words


def capital(text: str) -> str:
    """Give a text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def day_title(today: date, locale: Locale) -> str:
    """Name the day at the head of the page: `Mardi 17 novembre`, `Tuesday, November 17`."""
    between = " " if locale.language == "fr" else ", "
    name = dates.weekday(today, locale) + between + dates.day_and_month(today, locale)
    return capital(name)


def summary(agenda: Agenda, locale: Locale) -> str:
    """Say in one sentence how much waits."""
    calls = agenda.to_call
    parts = []
    if calls:
        words = QCoreApplication.translate("Today", "{count} call(s) to make", None, calls)
        parts.append(words.format(count=in_words(calls, locale)))
    if agenda.mine:
        mine = len(agenda.mine)
        words = QCoreApplication.translate("Today", "{count} promise(s) to keep", None, mine)
        parts.append(words.format(count=in_words(mine, locale)))
    if agenda.checks:
        checks = len(agenda.checks)
        words = QCoreApplication.translate("Today", "{count} satisfaction check(s)", None, checks)
        parts.append(words.format(count=in_words(checks, locale)))
    if parts:
        return capital(", ".join(parts)) + "."
    nothing = QCoreApplication.translate(
        "Today", "Nothing is waiting. A good day to call a client for no particular reason."
    )
    return own_words(nothing, locale)


def answered(check: SatisfactionRound, locale: Locale) -> str:
    """Say what a client answered, in figures and in their words."""
    words = QCoreApplication.translate("Today", "Answered {rating} out of 5 on {day}")
    said = words.format(rating=check.rating, day=dates.day_and_month(check.on, locale))
    if not check.words:
        return said
    quoted = QCoreApplication.translate("Today", "“{sentence}”").format(sentence=check.words)
    return f"{said} · {quoted}"


def warned_words(one: Warned, today: date, locale: Locale) -> str:
    """Say which moment a promise is at; both leave time to move it by agreement."""
    due = one.promise.due or today
    if one.notice is Notice.EVE:
        return capital(dates.near_day(due, today, locale))
    words = QCoreApplication.translate("Today", "halfway, due {day}")
    return words.format(day=dates.brief_date(due, today, locale))


def noticed(call: CallDue, today: date, zone: ZoneInfo, locale: Locale) -> str:
    """Say when a signal was noticed and how long it has waited, in business time."""
    at = call.file.incident.noticed_at.astimezone(zone)
    when = f"{_day(at.date(), today, locale)}, {dates.time_of_day(at, locale)}"
    said = QCoreApplication.translate("Today", "Signal noticed {when}").format(when=when)
    return f"{said} · {waited(call, locale)}"


def waited(call: CallDue, locale: Locale) -> str:
    """Say how long a signal has waited for a call."""
    if call.working_day > 1:
        known = {
            2: QCoreApplication.translate("Today", "second working day"),
            3: QCoreApplication.translate("Today", "third working day"),
            4: QCoreApplication.translate("Today", "fourth working day"),
            5: QCoreApplication.translate("Today", "fifth working day"),
        }
        further = QCoreApplication.translate("Today", "{rank} working day")
        rank = ordinal(call.working_day, locale)
        return known.get(call.working_day) or further.format(rank=rank)
    hours = int(call.waited / timedelta(hours=1))
    if hours == 0:
        return QCoreApplication.translate("Today", "less than one business hour")
    return QCoreApplication.translate("Today", "%n business hour(s)", None, hours)


def person(file: IncidentFile) -> tuple[str, str]:
    """Give the name of who to talk to, and of the client when that is another name."""
    contact = file.contact
    if contact is None:
        return file.client.name, ""
    return contact.name, file.client.name


def abroad(meeting: Meeting, zone: ZoneInfo, locale: Locale) -> str:
    """Say what time it is there, when the client's clock differs."""
    client = meeting.file.client
    if not client.time_zone:
        return ""
    there = meeting.at.astimezone(ZoneInfo(client.time_zone))
    if there.utcoffset() == meeting.at.astimezone(zone).utcoffset():
        return ""
    time = dates.time_of_day(there, locale)
    if not client.city:
        return QCoreApplication.translate("Today", "{time} there").format(time=time)
    return QCoreApplication.translate("Today", "{time} in {city}").format(
        time=time, city=client.city
    )


def purpose(meeting: Meeting, title: str) -> str:
    """Say what a meeting is for, and for which incident."""
    words = {
        Purpose.LISTEN: QCoreApplication.translate("Today", "Call as agreed"),
        Purpose.CONFIRM: QCoreApplication.translate(
            "Today", "Have the problem statement confirmed"
        ),
        Purpose.PRESENT: QCoreApplication.translate("Today", "Present the options"),
        Purpose.FOLLOW_UP: QCoreApplication.translate("Today", "See together how it goes"),
    }[meeting.purpose]
    return f"{words} — {title}"


def due_words(due: Due, today: date, locale: Locale) -> str:
    """Say when one of my promises is due, or by how much its day has passed."""
    day = due.promise.due or today
    if due.late:
        late = dates.days_late(day, today, locale)
        return f"{capital(_day(day, today, locale))} · {late}"
    words = capital(dates.near_day(day, today, locale))
    if due.promise.due_time is not None:
        words += f", {dates.time_of_day(due.promise.due_time, locale)}"
    return words


def expected_words(due: Due, today: date, locale: Locale) -> str:
    """Say when the client's promise is expected; one that has not come is said without amber."""
    day = due.promise.due or today
    if not due.late:
        return QCoreApplication.translate("Today", "expected today")
    words = QCoreApplication.translate("Today", "expected {day}, not received yet")
    return words.format(day=dates.brief_date(day, today, locale))


def soon_words(count: int, today: date, locale: Locale) -> str:
    """Say how many more of my promises come this week."""
    words = QCoreApplication.translate("Today", "and {count} more by {day}", None, count)
    return words.format(count=in_words(count, locale), day=dates.weekday(week_end(today), locale))


def check_words(check: CheckDue) -> str:
    """Say which satisfaction check this is, and what came before it."""
    ranks = {
        1: QCoreApplication.translate("Today", "First check, after the last promise"),
        2: QCoreApplication.translate("Today", "Second check"),
        3: QCoreApplication.translate("Today", "Third check"),
    }
    words = ranks.get(check.rank) or QCoreApplication.translate("Today", "Another check")
    if not check.file.incident.open:
        words = QCoreApplication.translate("Today", "Thirty days after closing: still fine?")
    return f"{words}, {_after(check.last)}" if _after(check.last) else words


def taken_on_words(count: int, locale: Locale) -> str:
    """Say since when, and for how many closed incidents."""
    words = QCoreApplication.translate(
        "Today", "since January, for {count} closed incident(s)", None, count
    )
    return words.format(count=in_words(count, locale))


def side_by_side(amounts: list[str], locale: Locale) -> str:
    """Put amounts of several currencies side by side, never added up."""
    return join(amounts, locale)


def _after(last: SatisfactionRound | None) -> str:
    if last is None or not last.adjustment:
        return ""
    return QCoreApplication.translate("Today", "after: {adjustment}").format(
        adjustment=last.adjustment
    )


def _day(day: date, today: date, locale: Locale) -> str:
    if day == today:
        return dates.near_day(day, today, locale)
    return (
        dates.weekday(day, locale)
        if 0 < (today - day).days < 7
        else dates.brief_date(day, today, locale)
    )
