"""The incidents of the list, each with its stage, its next act and what it costs me."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject

from consultdesk.analysis.outcome import quick
from consultdesk.domain.incident_file import IncidentFile, done, stage_of
from consultdesk.domain.incidents import Stage
from consultdesk.domain.money import Money
from consultdesk.domain.next_step import NextStep, next_step
from consultdesk.domain.options import Viewpoint
from consultdesk.store.fold import fold
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import brief_date
from ui.incidents.next_words import NextWords, next_words
from ui.incidents.stage_words import stage_name
from ui.kit.table import Column, RowTable
from ui.office import Office


class At(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    INCIDENT = 1
    STAGE = 2
    NEXT = 3
    OPENED = 4
    MINE = 5


class Which(StrEnum):
    """What the list shows."""

    OPEN = "open"
    MINE = "mine"
    THEIRS = "theirs"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Listed:
    """One row: an incident and all that the row says of it."""

    file: IncidentFile
    stage: Stage
    step: NextStep
    words: NextWords
    share: Money | None

    @property
    def id(self) -> str:
        """The incident's id."""
        return self.file.incident.id

    def found(self, wanted: str) -> bool:
        """Whether a folded text occurs in what the row says."""
        incident = self.file.incident
        texts = (incident.short_number, incident.title.fr, incident.title.en)
        return any(wanted in fold(text) for text in (*texts, self.file.client.name))


def listed(file: IncidentFile, office: Office) -> Listed:
    """Give the row of an incident."""
    step = next_step(file, office.now())
    return Listed(file, stage_of(file), step, next_words(step, file, office), _share(file))


def _share(file: IncidentFile) -> Money | None:
    """Give what I take on: with the option decided, else with the one that leads."""
    sheet, option = file.sheet, file.decided
    mine = sheet.perspective(Viewpoint.MINE)
    if file.decision is None and mine is not None and done(file, Stage.OPTIONS):
        chosen = next(iter(quick(sheet, mine).ranking), None)
        option = next((o for o in sheet.options if o.id == chosen), None)
    return sheet.totals(option).likely.me if option is not None else None


class IncidentTable(RowTable[Listed]):
    """The rows on screen; texts are for screen readers and tests, the delegate paints more."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        columns = _columns(office)
        super().__init__([columns[place] for place in At], parent)

    def index_of(self, incident_id: str) -> QModelIndex:
        """Return where an incident is, an invalid index when it is not here."""
        places = (place for place, row in enumerate(self.rows()) if row.id == incident_id)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place, 0)


def _columns(office: Office) -> dict[At, Column[Listed]]:
    return {
        At.NUMBER: Column(
            QCoreApplication.translate("IncidentTable", "No."),
            lambda row: row.file.incident.short_number,
        ),
        At.INCIDENT: Column(
            QCoreApplication.translate("IncidentTable", "Incident"),
            lambda row: f"{row.file.incident.title.read(office.language)}, {row.file.client.name}",
        ),
        At.STAGE: Column(
            QCoreApplication.translate("IncidentTable", "Stage"),
            lambda row: stage_name(row.stage),
        ),
        At.NEXT: Column(
            QCoreApplication.translate("IncidentTable", "Next action"),
            lambda row: ", ".join(part for part in row.words[:2] if part),
        ),
        At.OPENED: Column(
            QCoreApplication.translate("IncidentTable", "Opened"),
            lambda row: opened_words(row, office),
        ),
        At.MINE: Column(
            QCoreApplication.translate("IncidentTable", "My share · ceiling"),
            lambda row: " · ".join((share_words(row, office), ceiling_words(row, office))),
        ),
    }


def opened_words(row: Listed, office: Office) -> str:
    """Return when the signal was noticed."""
    day = row.file.incident.noticed_at.astimezone(office.zone).date()
    return brief_date(day, office.today(), office.locale)


def share_words(row: Listed, office: Office) -> str:
    """Return what I take on, a dash while nobody can say."""
    return "—" if row.share is None else money(row.share, office.locale)


def ceiling_words(row: Listed, office: Office) -> str:
    """Return the ceiling of the incident, if it has one."""
    ceiling = row.file.ceiling
    if ceiling is None or ceiling.amount is None:
        return "—"
    return money(ceiling.amount, office.locale)
