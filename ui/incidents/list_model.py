"""The incidents of the list, each with its stage, its next act and what it costs me."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

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
from ui.kit.record_table import RECORD, Index
from ui.office import Office

_ROOT = QModelIndex()


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
    sheet = file.sheet
    chosen = file.decision.option_id if file.decision is not None else None
    mine = sheet.perspective(Viewpoint.MINE)
    if chosen is None and mine is not None and done(file, Stage.OPTIONS):
        chosen = next(iter(quick(sheet, mine).ranking), None)
    option = next((o for o in sheet.options if o.id == chosen), None)
    return sheet.totals(option).likely.me if option is not None else None


class IncidentTable(QAbstractTableModel):
    """The rows on screen; texts are for screen readers and tests, the delegate paints more."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: tuple[Listed, ...] = ()

    def show_rows(self, rows: Iterable[Listed]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[Listed, ...]:
        """Return the rows on screen."""
        return self._rows

    def index_of(self, incident_id: str) -> QModelIndex:
        """Return where an incident is, an invalid index when it is not here."""
        places = (place for place, row in enumerate(self._rows) if row.id == incident_id)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place, 0)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(At)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, At(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{title}: {self._text(row, At(index.column()))}"
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            QCoreApplication.translate("IncidentTable", "No."),
            QCoreApplication.translate("IncidentTable", "Incident"),
            QCoreApplication.translate("IncidentTable", "Stage"),
            QCoreApplication.translate("IncidentTable", "Next action"),
            QCoreApplication.translate("IncidentTable", "Opened"),
            QCoreApplication.translate("IncidentTable", "My share · ceiling"),
        )
        return titles[section]

    def _text(self, row: Listed, column: At) -> str:
        office, incident = self._office, row.file.incident
        if column is At.NUMBER:
            return incident.short_number
        if column is At.INCIDENT:
            return f"{incident.title.read(office.language)}, {row.file.client.name}"
        if column is At.STAGE:
            return stage_name(row.stage)
        if column is At.NEXT:
            return ", ".join(part for part in row.words[:2] if part)
        if column is At.OPENED:
            return opened_words(row, office)
        return " · ".join((share_words(row, office), ceiling_words(row, office)))


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
