"""How an incident ended on paper: what was expected, what it took, and the word that closed it."""

from __future__ import annotations

from consultdesk.documents.for_me.blocks import Facts
from consultdesk.documents.for_me.making import Making
from consultdesk.domain.actual import ActualCost
from consultdesk.domain.hindsight import Span, planned, ratio
from consultdesk.domain.incident_file import IncidentFile


def ending(file: IncidentFile, making: Making) -> Facts:
    """Give expected against actual, with their ranges and their ratio, and the closing word."""
    plan, actual = planned(file), file.actual_cost
    expected = spent = hours = took = ""
    if plan is not None:
        expected = making.say(
            "from_low",
            likely=making.money(plan.mine),
            low=making.money(plan.low),
            high=making.money(plan.high),
        )
        hours = _hours(plan.hours, making)
    if actual is not None:
        spent = making.money(actual.amount)
        took = _took(actual, making)
    return Facts(
        (
            (making.say("expected_amount"), expected),
            (making.say("actual_amount"), spent),
            (making.say("expected_hours"), hours),
            (making.say("actual_hours"), took),
            (making.say("closing_word"), making.read(file.incident.closing_word)),
        )
    )


def _hours(span: Span, making: Making) -> str:
    low, likely, high = (making.number(one, 1) for one in (span.low, span.likely, span.high))
    return making.say("from_low", likely=f"{likely} h", low=low, high=high) if span.likely else ""


def _took(actual: ActualCost, making: Making) -> str:
    if actual.hours is None:
        return ""
    found = ratio(actual)
    took = f"{making.number(actual.hours, 1)} h"
    if found is None:
        return took
    return making.say("times_expected", hours=took, ratio=making.number(found, 2))
