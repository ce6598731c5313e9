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
    tr = QCoreApplication.translate
    if step.act is Act.KEEP_PROMISE and step.promise is not None:
        return step.promise.text.read(office.language)
    if step.act is Act.CLOSED:
        return _closing(file.incident.closing)
    words = {
        Act.CALL: tr("NextStep", "Call {who}"),
        Act.SAY_IT_BACK: tr("NextStep", "Have a reformulation confirmed"),
        Act.WRITE_STATEMENT: tr("NextStep", "Write the statement"),
        Act.CONFIRM_STATEMENT: tr("NextStep", "Have the statement confirmed"),
        Act.PREPARE_OPTIONS: tr("NextStep", "Prepare the options"),
        Act.PRESENT_OPTIONS: tr("NextStep", "Present the options"),
        Act.AWAIT_DECISION: tr("NextStep", "Waiting for {who}"),
        Act.RECORD_DECISION: tr("NextStep", "Record the decision"),
        Act.MAKE_PROMISES: tr("NextStep", "Write down the promises"),
        Act.AWAIT_PROMISE: tr("NextStep", "Waiting for {who}"),
        Act.MEND_PROMISE: tr("NextStep", "Agree on a new promise"),
        Act.ASK_SATISFACTION: tr("NextStep", "Ask for the satisfaction"),
        Act.CLOSE: tr("NextStep", "Close and thank"),
    }
    return words.get(step.act, "").format(who=step.who)


def _closing(closing: Closing | None) -> str:
    tr = QCoreApplication.translate
    words = {
        Closing.EXCELLENT: tr("NextStep", "Closed, excellent"),
        Closing.ENOUGH: tr("NextStep", "Closed, enough"),
        Closing.NOTHING_TO_REPAIR: tr("NextStep", "Closed, nothing to repair"),
    }
    return words.get(closing, tr("NextStep", "Closed")) if closing else tr("NextStep", "Closed")


def _call(what: str, file: IncidentFile, office: Office) -> NextWords:
    tr = QCoreApplication.translate
    hours = office.practice.first_call_hours
    due = next(iter(agenda((file,), office.calendar, office.now(), target=hours).calls), None)
    day, over = (due.working_day, due.over_target) if due is not None else (1, False)
    if day == 2:
        return NextWords(what, tr("NextStep", "second working day"), amber=True)
    if day > 2:
        words = tr("NextStep", "working day {number}").format(number=day)
        return NextWords(what, words, amber=True)
    noticed = file.incident.noticed_at.astimezone(office.zone)
    words = tr("NextStep", "noticed {moment}").format(moment=_moment(noticed, office))
    return NextWords(what, words, amber=over)


def _promise(what: str, step: NextStep, office: Office) -> NextWords:
    tr = QCoreApplication.translate
    if step.on is None:
        return NextWords(what, tr("NextStep", "no date yet"))
    today, locale = office.today(), office.locale
    late = step.on < today
    if step.act is Act.KEEP_PROMISE:
        words = days_late(step.on, today, locale) if late else near_day(step.on, today, locale)
        return NextWords(what, words, amber=late)
    day = near_day(step.on, today, locale)
    words = (
        tr("NextStep", "expected {day}, not yet received")
        if late
        else tr("NextStep", "expected {day}")
    )
    return NextWords(what, words.format(day=day))


def _when(step: NextStep, office: Office) -> str:
    tr = QCoreApplication.translate
    if step.at is not None:
        moment = _moment(step.at.astimezone(office.zone), office)
        framed = {
            Act.PREPARE_OPTIONS: tr("NextStep", "to present {moment}"),
            Act.RECORD_DECISION: tr("NextStep", "met {moment}"),
        }
        return framed.get(step.act, "{moment}").format(moment=moment)
    if step.on is not None:
        return near_day(step.on, office.today(), office.locale)
    if step.promise is not None:
        return step.promise.text.read(office.language)
    words = {
        Act.PRESENT_OPTIONS: tr("NextStep", "agree on a day"),
        Act.AWAIT_DECISION: tr("NextStep", "their decision"),
    }
    return words.get(step.act, "")


def _moment(local: datetime, office: Office) -> str:
    day = near_day(local.date(), office.today(), office.locale)
    return f"{day}, {time_of_day(local, office.locale)}"
