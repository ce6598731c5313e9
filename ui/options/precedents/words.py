"""The words of a precedent: why it is like this incident, how it ended, what came along."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.clock import local_day
from consultdesk.domain.hindsight import planned
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing, Incident
from consultdesk.domain.locales import Locale
from consultdesk.domain.precedents import PATTERN, Likeness, Reused
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import brief_date
from consultdesk.wording.names import join
from consultdesk.wording.numbers import decimal
from ui.kind_words import kind_words
from ui.office import Office

_MOST_WORDS = 8


def reasons(like: Likeness) -> str:
    """Say why an incident is shown."""
    said = []
    if like.same_kind and like.incident.kind is not None:
        same = QCoreApplication.translate("Precedents", "Same kind: {kind}")
        said.append(same.format(kind=kind_words(like.incident.kind)))
    if like.same_cause:
        same = QCoreApplication.translate("Precedents", "Same cause: {cause}")
        said.append(same.format(cause=like.incident.cause.strip()))
    if like.words:
        common = QCoreApplication.translate("Precedents", "Words in common: {words}")
        said.append(common.format(words=", ".join(like.words[:_MOST_WORDS])))
    return " · ".join(said)


def whereabouts(office: Office, file: IncidentFile) -> str:
    """Say which incident it was, whose, and how it ended."""
    incident = file.incident
    parts = (incident.short_number, file.client.name, _ending(office, incident))
    return " · ".join(part for part in parts if part)


def _ending(office: Office, incident: Incident) -> str:
    if incident.closed_at is None:
        return QCoreApplication.translate("Precedents", "decided, not closed yet")
    day = local_day(incident.closed_at, office.zone)
    said = {
        Closing.EXCELLENT: QCoreApplication.translate("Precedents", "closed as excellent, {day}"),
        Closing.ENOUGH: QCoreApplication.translate("Precedents", "closed as enough, {day}"),
        Closing.NOTHING_TO_REPAIR: QCoreApplication.translate(
            "Precedents", "nothing to repair, {day}"
        ),
        None: QCoreApplication.translate("Precedents", "closed, {day}"),
    }[incident.closing]
    return said.format(day=brief_date(day, office.today(), office.locale))


def cost(file: IncidentFile, locale: Locale) -> str:
    """Say what an incident cost me: as it was noted in the end, beside what was expected."""
    plan, actual = planned(file), file.actual_cost
    option = file.decided
    said = []
    if actual is not None and actual.amount is not None:
        noted = QCoreApplication.translate("Precedents", "Cost to me: {amount}")
        said.append(noted.format(amount=money(actual.amount, locale)))
    if plan is not None:
        meant = QCoreApplication.translate("Precedents", "expected for me: {amount}, {hours} h")
        said.append(
            meant.format(amount=money(plan.mine, locale), hours=decimal(plan.hours.likely, locale))
        )
    if actual is not None and actual.hours is not None:
        spent = QCoreApplication.translate("Precedents", "{hours} h spent")
        said.append(spent.format(hours=decimal(actual.hours, locale)))
    apart = file.sheet.apart(option) if option is not None else ()
    if apart:
        beside = QCoreApplication.translate("Precedents", "lines in {currencies} beside")
        found = {line.unit_price.currency for line in apart if line.unit_price is not None}
        said.append(beside.format(currencies=join(sorted(found), locale)))
    words = "; ".join(said)
    return words[:1].upper() + words[1:]


def pattern(cause: str, count: int) -> str:
    """Say that several incidents come from one cause; nothing of fewer than three."""
    if count < PATTERN:
        return ""
    said = QCoreApplication.translate(
        "Precedents",
        "%n incident(s) come from the same cause, “{cause}”: one lasting remedy may be worth more "
        "than one more repair.",
        None,
        count,
    )
    return said.format(cause=cause.strip())


def came_along(reused: Reused, letter: str, client: str, locale: Locale) -> str:
    """Say what was done with an option taken up again, and what is still to be looked at."""
    said = QCoreApplication.translate("Precedents", "Option {letter} is in the matrix.")
    parts = [said.format(letter=letter), *_prices(reused, locale), _figures(reused)]
    if reused.cap_left is not None:
        cap = QCoreApplication.translate(
            "Precedents", "The client’s cap of {amount} was left behind."
        )
        parts.append(cap.format(amount=money(reused.cap_left, locale)))
    if client and reused.names:
        parts.append(names_left(reused.names, locale))
    elif client:
        read = QCoreApplication.translate(
            "Precedents", "Read its words again: they were written for {client}."
        )
        parts.append(read.format(client=client))
    return " ".join(part for part in parts if part)


def names_left(names: Iterable[str], locale: Locale) -> str:
    """Say whom the words of an option still name, which may be shown to another client."""
    said = QCoreApplication.translate(
        "Precedents", "Its words still name {names}: edit them before you show them."
    )
    return said.format(names=join(tuple(names), locale))


def _prices(reused: Reused, locale: Locale) -> Iterable[str]:
    if reused.repriced:
        now = QCoreApplication.translate("Precedents", "{now} an hour instead of {before}")
        pairs = [
            now.format(now=money(after, locale), before=money(before, locale))
            for before, after in reused.repriced
        ]
        said = QCoreApplication.translate("Precedents", "My hours are at today’s rate: {rates}.")
        yield said.format(rates=join(pairs, locale))
    if reused.unpriced:
        said = QCoreApplication.translate(
            "Precedents", "No rate of mine is known in {currencies}: those hours keep their price."
        )
        yield said.format(currencies=join(reused.unpriced, locale))
    if reused.elsewhere:
        said = QCoreApplication.translate(
            "Precedents", "What was priced in {currencies} stays in {currencies}."
        )
        yield said.format(currencies=join(reused.elsewhere, locale))


def _figures(reused: Reused) -> str:
    parts = []
    if reused.filled:
        parts.append(
            QCoreApplication.translate(
                "Precedents",
                "%n figure(s) came along, where a criterion has the same name.",
                None,
                reused.filled,
            )
        )
    if reused.unfilled:
        parts.append(
            QCoreApplication.translate(
                "Precedents", "%n cell(s) still to fill.", None, reused.unfilled
            )
        )
    return " ".join(parts)
