"""The usual lines: those the program came with, and the consultant's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.domain.change import born
from consultdesk.domain.cost_presets import CostPreset, preset_for
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.hourly import hour_of, their_hour
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.money import Money
from consultdesk.domain.record import next_position
from consultdesk.shelves import COSTS
from ui.office import Office
from ui.options.costing.model import CostingModel
from ui.shelf_dialog import ShelfDialog


class UsualLines(QObject):
    """Adds usual lines to an option, keeps a line among them, and lets one go."""

    added = Signal()
    paste_wanted = Signal()

    def __init__(self, office: Office, lines: CostingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._lines, self._over = office, lines, parent

    def _entries(self) -> tuple[LibraryEntry, ...]:
        return self._office.desk.store.all(LibraryEntry, shelf=Shelf.COST_PRESET)

    def hour(self, kind: LineKind, rate: Money) -> Money:
        """Give where an hour of a kind starts: as on the last such line, else as is usual."""
        theirs = their_hour(COSTS.shown(self._entries()), rate.currency)
        return hour_of(self._lines.incident_lines, kind, rate, theirs)

    def menu(self, option_id: str, rate: Money) -> QMenu:
        """Give the lines to add: one's own first, then those of the program."""
        menu = QMenu(self._over)
        menu.setObjectName("usual_lines")
        language, shown = self._office.language, COSTS.shown(self._entries())
        own = [one for one in shown if not COSTS.came(one.key)]
        came = [one for one in shown if COSTS.came(one.key)]
        for preset in (*own, *came):
            if own and came and preset is came[0]:
                menu.addSeparator()
            action = menu.addAction(preset.label.read(language).replace("&", "&&"))
            action.triggered.connect(partial(self._add, preset, option_id, rate))
        menu.addSeparator()
        if own:
            drop = menu.addMenu(self.tr("Remove from my usual lines"))
            drop.setObjectName("drop_usual")
            for preset in own:
                action = drop.addAction(preset.label.read(language).replace("&", "&&"))
                action.triggered.connect(partial(self._drop, preset.key))
        paste = menu.addAction(self.tr("Paste lines of a spreadsheet"))
        paste.setObjectName("paste_lines")
        paste.triggered.connect(self._paste)
        edit = menu.addAction(self.tr("Edit the usual lines…"))
        edit.setObjectName("edit_usual")
        edit.triggered.connect(self._edit)
        return menu

    def _add(
        self, preset: CostPreset, option_id: str, rate: Money, _checked: object = None
    ) -> None:
        theirs = preset.kind is LineKind.CLIENT_TIME
        hour = self.hour(preset.kind, rate) if theirs else rate
        line = preset.line(option_id, next_position(self._lines.lines), hour)
        if self._office.desk.do(self.tr("Add a cost line"), born(line)):
            self.added.emit()

    def keep(self, line: CostLine, rate: Money) -> None:
        """Keep a line among the usual ones, in place of one of the same name."""
        entries = self._entries()
        changes = COSTS.keep(entries, preset_for(COSTS.all(entries), line, rate))
        self._office.desk.do(self.tr("Keep a line among my usual ones"), *changes)

    def _drop(self, key: str, _checked: object = None) -> None:
        self._office.desk.do(self.tr("Remove a usual line"), *COSTS.reset(self._entries(), key))

    def _paste(self, _checked: object = None) -> None:
        self.paste_wanted.emit()

    def _edit(self, _checked: object = None) -> None:
        over = self._over.window()
        self._office.dialogs.show(ShelfDialog(self._office, Shelf.COST_PRESET, over))
