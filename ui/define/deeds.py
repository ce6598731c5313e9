"""What is written from the stage Define together: each deed is one undo step with its title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time

from PySide6.QtCore import QObject

from consultdesk.domain import defining
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Stage
from consultdesk.domain.problem import (
    Contribution,
    Effect,
    Side,
    confirm,
    current,
    state,
    with_their_changes,
)
from ui.define.confirmation import Yes
from ui.office import Office


class Deeds(QObject):
    """Turns what was typed or pressed into changes; `step` sets apart what the coach wrote."""

    def __init__(self, office: Office, parent: QObject, step: Callable[[], int]) -> None:
        super().__init__(parent)
        self._office, self._step = office, step
        self.file: IncidentFile | None = None
        self.language = office.language

    def state(self, text: str) -> None:
        """Write the statement."""
        file = self.file
        if file is not None:
            change = state(file.incident.id, file.statements, self.language, text)
            key = f"statement/{change.record.id}/{self.language}"
            self._office.desk.do(self.tr("Statement worded"), change, merge=self._apart(key))

    def take_up_changes(self) -> bool:
        """Keep the version there is, and begin the one with the client's changes."""
        latest = current(self.file.statements) if self.file is not None else None
        if latest is None or latest.confirmed or not latest.text:
            return False
        change = with_their_changes(latest)
        return self._office.desk.do(self.tr("Their changes taken up"), change)

    def confirm(self, yes: Yes) -> None:
        """Note the client's yes; raises Refused where something of it is missing."""
        latest = current(self.file.statements) if self.file is not None else None
        if latest is not None:
            change = confirm(latest, self._moment(yes), yes.by, yes.channel, yes.words)
            self._office.desk.do(self.tr("Statement confirmed"), change)

    def add_effect(self, text: str) -> None:
        """Add an effect."""
        if self.file is not None:
            change = defining.add_effect(self.file, self.language, text)
            self._office.desk.do(
                self.tr("Effect added"), change, merge=self._apart(f"line/{change.record.id}")
            )

    def contribute(self, side: Side, text: str) -> None:
        """Add a condition on a side."""
        if self.file is not None:
            change = defining.contribute(self.file, side, self.language, text)
            self._office.desk.do(
                self.tr("Contribution added"),
                change,
                merge=self._apart(f"line/{change.record.id}"),
            )

    def add_conditions(self, found: Sequence[tuple[Side, str]]) -> bool:
        """Add the conditions that the questions led to, as one step."""
        file = self.file
        if file is None:
            return False
        changes = []
        for side, text in found:
            change = defining.contribute(file, side, self.language, text)
            file = file.after([change])
            changes.append(change)
        return self._office.desk.do(self.tr("Conditions added"), *changes)

    def rewrite(self, line: Effect | Contribution, text: str) -> None:
        """Word a line anew; without words it goes."""
        change = defining.rewrite(line, self.language, text)
        if change.after is None:
            removal = self._office.desk.store.removal(line)
            self._office.desk.do(self.tr("Line deleted"), *removal)
            return
        self._office.desk.do(self.tr("Line reworded"), change, merge=self._apart(f"line/{line.id}"))

    def turn_audience(self, contribution: Contribution) -> None:
        """Show a line to the client, or keep it here."""
        change = defining.turn_audience(contribution)
        self._office.desk.do(self.tr("Contribution shown or kept private"), change)

    def seek_part(self, side: Side, found_none: bool) -> None:  # noqa: FBT001 - a signal's value
        """Note the day on which a part was looked for and not found, or take that back."""
        if self.file is None:
            return
        day = self._office.today() if found_none else None
        if side is Side.MINE:
            change = defining.look_for_own_part(self.file, day)
            self._office.desk.do(self.tr("My part looked for"), change)
        else:
            change = defining.look_for_their_part(self.file, day)
            self._office.desk.do(self.tr("Their part looked for"), change)

    def note(self, text: str) -> None:
        """Write my private note."""
        if self.file is not None:
            changes = defining.put_private_note(self.file, Stage.DEFINE, text)
            self._office.desk.do(self.tr("Private note"), *changes, merge="private/define")

    def _apart(self, key: str) -> str:
        """Give the key by which typing is one step; the coach's words are a step of their own."""
        return f"{key}/{self._step()}"

    def _moment(self, yes: Yes) -> datetime:
        """Give the moment of a yes: now today, noon of any other day."""
        now = self._office.now()
        if yes.on is None or yes.on == now.date():
            return now
        return datetime.combine(yes.on, time(12), self._office.zone)
