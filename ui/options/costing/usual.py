"""The usual lines: those the program came with, and the consultant's own."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from functools import cache, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.domain.change import born, removed
from consultdesk.domain.cost_presets import CostPreset, keep, kept
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import next_position
from consultdesk.paths import resource
from ui.office import Office
from ui.options.costing.model import CostingModel


@cache
def built_in() -> tuple[CostPreset, ...]:
    """Read the usual lines of the program, in both languages."""
    written = tomllib.loads(resource("phrases", "costs.toml").read_text(encoding="utf-8"))
    return tuple(
        CostPreset(
            key=one["key"],
            label=Phrase(**one["label"]),
            kind=LineKind(one["kind"]),
            likely=Decimal(one.get("likely", 0)),
            client_percent=Decimal(one.get("client", 0)),
            third_percent=Decimal(one.get("third", 0)),
            invoiced=one.get("invoiced", True),
        )
        for one in written["line"]
    )


class UsualLines(QObject):
    """Adds usual lines to an option, keeps a line among them, and lets one go."""

    added = Signal()

    def __init__(self, office: Office, lines: CostingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._lines, self._over = office, lines, parent

    def mine(self) -> tuple[LibraryEntry, ...]:
        """Give the lines kept on the shelf, as the consultant ordered them."""
        found = self._office.desk.store.all(LibraryEntry, shelf=Shelf.COST_PRESET)
        return tuple(sorted(found, key=lambda entry: (entry.position, entry.id)))

    def menu(self, option_id: str, rate: Money) -> QMenu:
        """Give the lines to add: one's own first, then those of the program."""
        menu = QMenu(self._over)
        menu.setObjectName("usual_lines")
        language, entries = self._office.language, self.mine()
        usable = ((entry, kept(entry)) for entry in entries)
        own = [(entry, preset) for entry, preset in usable if preset is not None]
        for preset in (*(preset for _, preset in own), *built_in()):
            if own and preset is built_in()[0]:
                menu.addSeparator()
            action = menu.addAction(preset.label.read(language).replace("&", "&&"))
            action.triggered.connect(partial(self._add, preset, option_id, rate))
        if own:
            menu.addSeparator()
            drop = menu.addMenu(self.tr("Remove from my usual lines"))
            drop.setObjectName("drop_usual")
            for entry, _ in own:
                action = drop.addAction(entry.title.read(language).replace("&", "&&"))
                action.triggered.connect(partial(self._drop, entry))
        return menu

    def _add(
        self, preset: CostPreset, option_id: str, rate: Money, _checked: object = None
    ) -> None:
        line = preset.line(option_id, next_position(self._lines.lines), rate)
        if self._office.desk.do(self.tr("Add a cost line"), born(line)):
            self.added.emit()

    def keep(self, line: CostLine, rate: Money) -> None:
        """Keep a line among the usual ones, in place of one of the same name."""
        change = keep(self.mine(), line, rate)
        self._office.desk.do(self.tr("Keep a line among my usual ones"), change)

    def _drop(self, entry: LibraryEntry, _checked: object = None) -> None:
        self._office.desk.do(self.tr("Remove a usual line"), removed(entry))
