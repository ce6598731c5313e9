"""The next act of an incident in words: what to do, and when; amber for my own delays only."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing
from consultdesk.domain.next_step import Act, NextStep
from consultdesk.domain.today import agenda
from consultdesk.wording.dates import brief_date, days_late, near_day, time_of_day
from ui.office import Office


class NextWords(NamedTuple):
    """Two short lines, the second one perhaps amber."""

    what: str
    when: str = ""
    amber: bool = False


def next_words(step: NextStep, file: IncidentFile, office: Office) -> NextWords:
    """Return the next act in the words of the interface."""
    what = _what(step, file, office)
    if step.act is Act.CALL:
        return _call(what, file, office)
    if step.act in (Act.KEEP_PROMISE, Act.AWAIT_PROMISE):
        return _promise(what, step, office)
    if step.act is Act.CLOSED:
        at = file.incident.closed_at
        day = at.astimezone(office.zone).date() if at else office.today()
        return NextWords(what, brief_date(day, office.today(), office.locale))
    return NextWords(what, _when(step, office))


def _what(step: NextStep, file: IncidentFile, office: Office) -> str:
    if step.act is Act.KEEP_PROMISE and step.promise is not None:
        return step.promise.text.read(office.language)
    if step.act is Act.CLOSED:
        return _closing(file.incident.closing)
    words = {
        Act.CALL: QCoreApplication.translate("NextStep", "Call {who}"),
        Act.SAY_IT_BACK: QCoreApplication.translate("NextStep", "Have a reformulation confirmed"),
        Act.WRITE_STATEMENT: QCoreApplication.translate("NextStep", "Write the statement"),
        Act.CONFIRM_STATEMENT: QCoreApplication.translate(
            "NextStep", "Have the statement confirmed"
        ),
        Act.PREPARE_OPTIONS: QCoreApplication.translate("NextStep", "Prepare the options"),
        Act.PRESENT_OPTIONS: QCoreApplication.translate("NextStep", "Present the options"),
        Act.AWAIT_DECISION: QCoreApplication.translate("NextStep", "Waiting for {who}"),
        Act.RECORD_DECISION: QCoreApplication.translate("NextStep", "Record the decision"),
        Act.MAKE_PROMISES: QCoreApplication.translate("NextStep", "Write down the promises"),
        Act.AWAIT_PROMISE: QCoreApplication.translate("NextStep", "Waiting for {who}"),
        Act.MEND_PROMISE: QCoreApplication.translate("NextStep", "Agree on a new promise"),
        Act.ASK_SATISFACTION: QCoreApplication.translate("NextStep", "Ask for the satisfaction"),
        Act.CLOSE: QCoreApplication.translate("NextStep", "Close and thank"),
    }
    return words.get(step.act, "").format(who=step.who)


def _closing(closing: Closing | None) -> str:
    words = {
        Closing.EXCELLENT: QCoreApplication.translate("NextStep", "Closed, excellent"),
        Closing.ENOUGH: QCoreApplication.translate("NextStep", "Closed, enough"),
        Closing.NOTHING_TO_REPAIR: QCoreApplication.translate(
            "NextStep", "Closed, nothing to repair"
        ),
    }
    return (
        words.get(closing, QCoreApplication.translate("NextStep", "Closed"))
        if closing
        else QCoreApplication.translate("NextStep", "Closed")
    )


def _call(what: str, file: IncidentFile, office: Office) -> NextWords:
    hours = office.practice.first_call_hours
    due = next(iter(agenda((file,), office.calendar, office.now(), target=hours).calls), None)
    day, over = (due.working_day, due.over_target) if due is not None else (1, False)
    if day == 2:
        return NextWords(
            what, QCoreApplication.translate("NextStep", "second working day"), amber=True
        )
    if day > 2:
        words = QCoreApplication.translate("NextStep", "working day {number}").format(number=day)
        return NextWords(what, words, amber=True)
    noticed = file.incident.noticed_at.astimezone(office.zone)
    words = QCoreApplication.translate("NextStep", "noticed {moment}").format(
        moment=_moment(noticed, office)
    )
    return NextWords(what, words, amber=over)


def _promise(what: str, step: NextStep, office: Office) -> NextWords:
    if step.on is None:
        return NextWords(what, QCoreApplication.translate("NextStep", "no date yet"))
    today, locale = office.today(), office.locale
    late = step.on < today
    if step.act is Act.KEEP_PROMISE:
        words = days_late(step.on, today, locale) if late else near_day(step.on, today, locale)
        return NextWords(what, words, amber=late)
    day = near_day(step.on, today, locale)
    words = (
        QCoreApplication.translate("NextStep", "expected {day}, not yet received")
        if late
        else QCoreApplication.translate("NextStep", "expected {day}")
    )
    return NextWords(what, words.format(day=day))


def _when(step: NextStep, office: Office) -> str:
    if step.at is not None:
        moment = _moment(step.at.astimezone(office.zone), office)
        framed = {
            Act.PREPARE_OPTIONS: QCoreApplication.translate("NextStep", "to present {moment}"),
            Act.RECORD_DECISION: QCoreApplication.translate("NextStep", "met {moment}"),
        }
        return framed.get(step.act, "{moment}").format(moment=moment)
    if step.on is not None:
        return near_day(step.on, office.today(), office.locale)
    if step.promise is not None:
        return step.promise.text.read(office.language)
    words = {
        Act.PRESENT_OPTIONS: QCoreApplication.translate("NextStep", "agree on a day"),
        Act.AWAIT_DECISION: QCoreApplication.translate("NextStep", "their decision"),
    }
    return words.get(step.act, "")


def _moment(local: datetime, office: Office) -> str:
    day = near_day(local.date(), office.today(), office.locale)
    return f"{day}, {time_of_day(local, office.locale)}"
