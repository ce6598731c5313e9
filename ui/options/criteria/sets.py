"""The sets of criteria to start from: used, kept under a name, renamed, removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from consultdesk.domain.change import Change, removed
from consultdesk.domain.criteria_sets import kept_set, own_sets, renamed_set
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.options import OptionSheet
from consultdesk.domain.phrase import Phrase
from ui.kit.buttons import IconButton
from ui.kit.dialogs import Dialog
from ui.kit.fields import TextField
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.criteria.form_dialog import FormDialog
from ui.options.criteria.words_form import WordsForm, phrase_of
from ui.options.templates import CriteriaSet, added, criteria_sets
from ui.refusals import beside, in_form


class CriteriaSets(QObject):
    """Offers the sets, and keeps those of the matrix at hand for the next incident."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office = office
        self._page = page

    def _mine(self) -> tuple[LibraryEntry, ...]:
        return own_sets(self._office.desk.store.all(LibraryEntry, shelf=Shelf.CRITERIA_SET))

    def menu(self, sheet: OptionSheet, first: Sequence[Change], kind: IncidentKind | None) -> QMenu:
        """Give the sets, those that the matrix has already greyed; `first` begins the matrix."""
        menu, mine = QMenu(self._page), self._mine()
        own = False
        for one in criteria_sets(sheet, kind, mine):
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
        manage = menu.addAction(self.tr("My sets…"))
        manage.setEnabled(bool(mine))
        manage.triggered.connect(lambda _checked=False: self.manage())
        return menu

    def _name(self, one: CriteriaSet) -> str:
        name = one.name.read(self._office.language).replace("&", "&&")
        return self.tr("{name} (this kind)").format(name=name) if one.fitting else name

    def _add(self, sheet: OptionSheet, first: Sequence[Change], chosen: CriteriaSet) -> None:
        self._office.desk.do(self.tr("Add criteria"), *first, *added(sheet, chosen))

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
                change = kept_set(self._mine(), phrase_of(values, "title"), shown)
                self._office.desk.do(self.tr("Keep a set of criteria"), change)

        dialog = FormDialog(
            self.tr("Keep these criteria"), form, self.tr("Keep the set"), submit, self._window()
        )
        self._office.dialogs.show(dialog)

    def manage(self) -> None:
        """Rename or remove the sets I kept."""
        self._office.dialogs.show(_SetsDialog(self._office, self._mine(), self._window()))

    def _window(self) -> QWidget:
        return self._page.window()


class _SetsDialog(Dialog):
    """My sets, one a line: its name typed over, a cross that removes it."""

    def __init__(
        self, office: Office, entries: Sequence[LibraryEntry], parent: QWidget | None
    ) -> None:
        title = QCoreApplication.translate("CriteriaSets", "My sets of criteria")
        super().__init__(title, parent=parent)
        self._office = office
        self._entries = {entry.id: entry for entry in entries}
        page = ScrollPage(margins=(4, 4, 4, 4), spacing=theme_of(self).px(10))
        for entry in entries:
            page.column.addWidget(self._row(entry))
        page.column.addStretch(1)
        wanted = page.column.totalSizeHint().height() + 8
        page.setFixedHeight(min(wanted, theme_of(self).px(380)))
        self.column.addWidget(page)
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("close")
        close.clicked.connect(self.accept)

    def _row(self, entry: LibraryEntry) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme_of(self).px(8))
        name = entry.title.read(self._office.language)
        field = TextField(text=name)
        field.named(self.tr("Name of the set"), "set_name")
        field.committed.connect(partial(self._rename, entry.id, field))
        line.addWidget(field, 1)
        words = self.tr("Remove the set {name}").format(name=name)
        cross = IconButton("x", words)
        cross.setObjectName("set_remove")
        cross.calling(partial(self._remove, entry.id, row))
        line.addWidget(cross)
        return row

    def _rename(self, key: str, field: TextField, typed: object) -> None:
        entry = self._entries[key]
        title = entry.title.put(self._office.language, str(typed).strip())
        with beside(field, self._office.locale):
            if not str(typed).strip():
                raise Refused("name_missing")
            change = renamed_set(tuple(self._entries.values()), entry, title)
            if self._office.desk.do(self.tr("Rename a set of criteria"), change):
                self._entries[key] = entry.but(title=title)

    def _remove(self, key: str, row: QWidget) -> None:
        step = self.tr("Set of criteria removed")
        if self._office.desk.do(step, removed(self._entries[key])):
            del self._entries[key]
            row.hide()
