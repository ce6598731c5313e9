"""The sets of criteria to start from: used, kept under a name, and the door to edit them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.criteria_sets import made_set
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.options import OptionSheet
from consultdesk.domain.phrase import Phrase
from consultdesk.shelves import SETS
from ui.kit.fields import TextField
from ui.kit.words import Label
from ui.office import Office
from ui.options.blocks import cells_of
from ui.options.criteria.form_dialog import FormDialog
from ui.options.criteria.pasting import pasted
from ui.options.criteria.words_form import WordsForm, phrase_of
from ui.options.templates import CriteriaSet, added, criteria_sets
from ui.refusals import in_form
from ui.shelf_dialog import ShelfDialog


class CriteriaSets(QObject):
    """Offers the sets, and keeps those of the matrix at hand for the next incident.

    `told(sentence)` says what of a pasted block was left out.
    """

    told = Signal(str)

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office = office
        self._page = page
        self.language = office.language

    def _entries(self) -> tuple[LibraryEntry, ...]:
        return self._office.desk.store.all(LibraryEntry, shelf=Shelf.CRITERIA_SET)

    def menu(self, sheet: OptionSheet, first: Sequence[Change], kind: IncidentKind | None) -> QMenu:
        """Give the sets, those that the matrix has already greyed; `first` begins the matrix."""
        menu = QMenu(self._page)
        own = False
        for one in criteria_sets(sheet, kind, self._entries()):
            if one.own and not own:
                menu.addSeparator()
                own = True
            action = menu.addAction(self._name(one))
            action.triggered.connect(lambda _=False, one=one: self._add(sheet, first, one))
            action.setEnabled(bool(one.criteria))
        menu.addSeparator()
        keep = menu.addAction(self.tr("Keep these criteria as a set…"))
        keep.setEnabled(any(not c.hidden for c in sheet.criteria))
        keep.triggered.connect(lambda _checked=False: self.keep(sheet))
        paste = menu.addAction(self.tr("Paste criteria of a spreadsheet"))
        paste.setObjectName("paste_criteria")
        paste.triggered.connect(lambda _checked=False: self._paste(sheet, first))
        manage = menu.addAction(self.tr("Edit the sets…"))
        manage.triggered.connect(lambda _checked=False: self.manage())
        return menu

    def _name(self, one: CriteriaSet) -> str:
        name = one.name.read(self._office.language).replace("&", "&&")
        return self.tr("{name} (this kind)").format(name=name) if one.fitting else name

    def _add(self, sheet: OptionSheet, first: Sequence[Change], chosen: CriteriaSet) -> None:
        self._office.desk.do(self.tr("Add criteria"), *first, *added(sheet, chosen))

    def _paste(self, sheet: OptionSheet, first: Sequence[Change]) -> None:
        """Add the criteria of the block on the clipboard, and tell what of it was not read."""
        rows = cells_of(QGuiApplication.clipboard().text())
        found = pasted(rows, sheet, self.language, self._office.locale)
        if found.changes:
            self._office.desk.do(self.tr("Paste criteria"), *first, *found.changes)
        if found.odd:
            quoted = self.tr("“{words}”")
            odd = ", ".join(quoted.format(words=words) for words in found.odd)
            self.told.emit(self.tr("Not read, or there already: {words}").format(words=odd))

    def keep(self, sheet: OptionSheet) -> None:
        """Ask for a name, and keep the criteria shown under it: their words, not their figures."""
        form = WordsForm(self._office.language)
        title = TextField(self.tr("Name of the set"))
        form.add(*form.worded("title", title, Phrase()))
        words = self.tr("Keeps their names, scales and ranges; no figure and no weight.")
        form.place(Label(words, style="small", colour="ink2", wrap=True))

        def submit(values: Mapping[str, object]) -> None:
            shown = [c for c in sheet.criteria if not c.hidden]
            with in_form("title", self._office.locale):
                mine = made_set(phrase_of(values, "title"), shown)
                changes = SETS.keep(self._entries(), mine)
                self._office.desk.do(self.tr("Keep a set of criteria"), *changes)

        dialog = FormDialog(
            self.tr("Keep these criteria"), form, self.tr("Keep the set"), submit, self._window()
        )
        self._office.dialogs.show(dialog)

    def manage(self) -> None:
        """Open the sets where they are edited."""
        self._office.dialogs.show(ShelfDialog(self._office, Shelf.CRITERIA_SET, self._window()))

    def _window(self) -> QWidget:
        return self._page.window()
