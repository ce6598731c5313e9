"""What is said of a stage: its name, one line of facts, and what it still lacks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incident_file import IncidentFile, missing
from consultdesk.domain.incidents import Stage
from consultdesk.domain.problem import agreed, current
from consultdesk.domain.promises import PromiseState
from consultdesk.domain.satisfaction import latest
from consultdesk.wording.dates import duration, near_day, short_day, time_of_day
from consultdesk.wording.places import NBSP
from ui.office import Office


def stage_name(stage: Stage) -> str:
    """Return the name of a stage."""
    names = {
        Stage.LISTEN: QCoreApplication.translate("Stages", "Listen"),
        Stage.DEFINE: QCoreApplication.translate("Stages", "Define together"),
        Stage.OPTIONS: QCoreApplication.translate("Stages", "Options"),
        Stage.DECIDE: QCoreApplication.translate("Stages", "Decide"),
        Stage.PROMISES: QCoreApplication.translate("Stages", "Keep promises"),
        Stage.VERIFY: QCoreApplication.translate("Stages", "Verify"),
    }
    return names[stage]


def stage_fact(file: IncidentFile, stage: Stage, office: Office) -> str:
    """Return the line of facts under a stage's name, empty while there is nothing to say."""
    return _FACTS[stage](file, office)


def stage_lacks(file: IncidentFile, stage: Stage) -> str:
    """Return what a stage still lacks, in a sentence per thing; empty when it has its tick."""
    return "\n".join(_lack(code) for code in missing(file, stage))


def _lack(code: str) -> str:
    words = {
        "conversation": QCoreApplication.translate(
            "Stages", "Still to do: a call or a meeting with the client."
        ),
        "confirmed_reformulation": QCoreApplication.translate(
            "Stages", "Still to do: have one reformulation confirmed."
        ),
        "statement": QCoreApplication.translate("Stages", "Still to do: write the statement."),
        "confirmed_statement": QCoreApplication.translate(
            "Stages", "Still to do: have the statement confirmed."
        ),
        "baseline": QCoreApplication.translate(
            "Stages", "Still to do: keep an option where nothing changes."
        ),
        "two_options": QCoreApplication.translate(
            "Stages", "Still to do: two options besides changing nothing."
        ),
        "criteria": QCoreApplication.translate("Stages", "Still to do: say what matters."),
        "cells": QCoreApplication.translate(
            "Stages", "Still to do: rate every option on every criterion."
        ),
        "costs": QCoreApplication.translate("Stages", "Still to do: cost the options."),
        "decision": QCoreApplication.translate("Stages", "Still to do: record the decision."),
        "promises": QCoreApplication.translate(
            "Stages", "Still to do: write down what was promised."
        ),
        "kept": QCoreApplication.translate(
            "Stages", "Still to do: keep every promise, or move it by agreement."
        ),
        "excellent": QCoreApplication.translate(
            "Stages", "Still to do: ask until the answer is excellent, or enough."
        ),
    }
    return words.get(code, code)


def _listen(file: IncidentFile, office: Office) -> str:
    if file.call is not None:
        return QCoreApplication.translate("Stages", "Call in progress")
    first = file.first_conversation
    if first is None:
        return ""
    spent = duration(first.elapsed(office.now()))
    return f"{short_day(_day(first.at, office), office.locale)} · {spent}"


def _define(file: IncidentFile, office: Office) -> str:
    latest_version, yes = current(file.statements), agreed(file.statements)
    if latest_version is None or not latest_version.text:
        return ""
    if yes is None:
        return QCoreApplication.translate("Stages", "To confirm together")
    if yes is not latest_version:
        return QCoreApplication.translate("Stages", "To reconfirm")
    if yes.confirmed_at is None:
        return ""
    day = short_day(_day(yes.confirmed_at, office), office.locale)
    return QCoreApplication.translate("Stages", "Confirmed on {day}").format(day=day)


def _options(file: IncidentFile, office: Office) -> str:
    meeting = file.incident.meeting_at
    if meeting is not None and meeting >= office.now() and file.decision is None:
        local = meeting.astimezone(office.zone)
        day = near_day(local.date(), office.today(), office.locale)
        hour = time_of_day(local, office.locale).removesuffix(f"{NBSP}00")
        words = QCoreApplication.translate("Stages", "To present {day}, {hour}")
        return words.format(day=day, hour=hour)
    count = sum(not option.hidden for option in file.options)
    return QCoreApplication.translate("Stages", "%n option(s)", None, count) if count else ""


def _decide(file: IncidentFile, office: Office) -> str:
    decision = file.decision
    if decision is None:
        return ""
    letter = file.sheet.letters().get(decision.option_id, "")
    day = short_day(_day(decision.decided_at, office), office.locale)
    words = QCoreApplication.translate("Stages", "Option {letter}, on {day}")
    return words.format(letter=letter, day=day)


def _promises(file: IncidentFile, _office: Office) -> str:
    standing = [p for p in file.promises if p.state is not PromiseState.WITHDRAWN]
    if not standing:
        return ""
    kept = sum(p.done_on is not None for p in standing)
    words = QCoreApplication.translate("Stages", "%n kept of {all}", None, kept)
    return words.format(all=len(standing))


def _verify(file: IncidentFile, office: Office) -> str:
    last = latest(file.rounds)
    if last is None:
        return ""
    words = QCoreApplication.translate("Stages", "{rating} of 5, on {day}")
    return words.format(rating=last.rating, day=short_day(last.on, office.locale))


def _day(moment: datetime, office: Office) -> date:
    return moment.astimezone(office.zone).date()


_FACTS: dict[Stage, Callable[[IncidentFile, Office], str]] = {
    Stage.LISTEN: _listen,
    Stage.DEFINE: _define,
    Stage.OPTIONS: _options,
    Stage.DECIDE: _decide,
    Stage.PROMISES: _promises,
    Stage.VERIFY: _verify,
}
