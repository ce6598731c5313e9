"""The switch of whose view the matrix shows: the client's, mine, and quietly those with a name."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import OptionSheet, Perspective, Viewpoint
from consultdesk.domain.perspectives import named_views, renamed, with_view
from ui.kit.buttons import IconButton
from ui.kit.layouts import let_go
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import plain
from ui.office import Office
from ui.options.weights.all_scores import ScoresDialog
from ui.options.weights.view_forms import ask_new_view, ask_view_name

_MOST_LETTERS = 14


class View(NamedTuple):
    """Whose view: one of the two of always, or a named one by its id."""

    viewpoint: Viewpoint
    id: str = ""


CLIENT, MINE = View(Viewpoint.CLIENT), View(Viewpoint.MINE)


class ViewSwitch(QWidget):
    """Two sides, a third for the named view last seen, and a small menu for all that is rarer.

    `chosen(View)` tells whose view is asked for.
    """

    chosen = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self._file: IncidentFile | None = None
        self._language = office.language
        self._view = CLIENT
        self._third = ""
        self._short = False
        self._widths: dict[bool, int] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._theme.px(2))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.segments = self._segmented()
        self._row.addWidget(self.segments)
        self.more = IconButton("down", self.tr("Other views and all scores"))
        self.more.setObjectName("more_views")
        self.more.clicked.connect(self.open_menu)
        self._row.addWidget(self.more)

    def set_short(self, *, short: bool) -> None:
        """Say the two sides in a word each, where the window is narrow or the text large."""
        if short != self._short:
            self._short = short
            self._rebuild()

    def wide(self, *, short: bool) -> int:
        """Return how wide the switch is with its words in full, or short."""
        if short not in self._widths:
            trial = self._segmented(short=short)
            beside = self._row.spacing() + self.more.sizeHint().width()
            self._widths[short] = trial.sizeHint().width() + beside
            let_go(trial)
        return self._widths[short]

    def _segmented(self, *, short: bool = False) -> Segmented:
        """Give the two sides in full, or as many short ones as there are in hardly more room."""
        full = {CLIENT: self.tr("As the client sees it"), MINE: self.tr("As I see it")}
        said = dict(full)
        third = self._named(self._third)
        if third is not None or short:
            said = {CLIENT: self.tr("Client"), MINE: self.tr("Me")}
        if third is not None:
            place = View(Viewpoint.NAMED, third.id)
            full[place], said[place] = third.name, _short(third.name)
        choices = [
            Choice(view, words, "eye" if view == CLIENT else "lock") for view, words in said.items()
        ]
        switch = Segmented(choices, self._view, name=self.tr("Whose view"))
        switch.setObjectName("view_switch")
        switch.chosen.connect(self._choose)
        for view, words in full.items():
            if words != said[view]:
                switch.button(view).setToolTip(plain(words))
                switch.button(view).setAccessibleName(words)
        return switch

    def value(self) -> View:
        """Return whose view is on."""
        return self._view

    def perspective(self) -> Perspective | None:
        """Return the weights of the view that is on, where the matrix is begun."""
        if self._view.id or self._file is None:
            return self._named(self._view.id)
        return self._file.sheet.perspective(self._view.viewpoint)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Know the named views as they stand; one that is gone leaves its place to mine."""
        before = [(view.id, view.name) for view in self._views()]
        elsewhere = self._file is None or self._file.incident.id != file.incident.id
        self._file, self._language = file, language
        now = [(view.id, view.name) for view in self._views()]
        if elsewhere and self._view.id:
            self._view, self._third = CLIENT, ""
        if self._third and self._named(self._third) is None:
            self._third = ""
            self._view = MINE if self._view.id else self._view
        if before != now or elsewhere:
            self._rebuild()

    def turn(self) -> None:
        """Go to the next view (F6): the client's, mine, then each named one."""
        order = [CLIENT, MINE, *(View(Viewpoint.NAMED, view.id) for view in self._views())]
        place = order.index(self._view) + 1 if self._view in order else 0
        self.go_to(order[place % len(order)])

    def go_to(self, view: View) -> None:
        """Put a view on and tell of it."""
        if view.id and view.id != self._third:
            self._third, self._view = view.id, view
            self._rebuild()
        else:
            self.segments.set_value(view)
        self._choose(view)

    def _choose(self, view: object) -> None:
        if isinstance(view, View):
            self._view = view
            self.chosen.emit(view)

    def _rebuild(self) -> None:
        self._widths.clear()
        fresh = self._segmented(short=self._short)
        focused = any(side.hasFocus() for side in self.segments.findChildren(QWidget))
        self._row.replaceWidget(self.segments, fresh)
        let_go(self.segments)
        self.segments = fresh
        if focused:
            fresh.button(self._view).setFocus()

    def _sheet(self) -> OptionSheet | None:
        return self._file.sheet if self._file is not None else None

    def _views(self) -> tuple[Perspective, ...]:
        sheet = self._sheet()
        return named_views(sheet) if sheet is not None else ()

    def _named(self, key: str) -> Perspective | None:
        return next((view for view in self._views() if view.id == key), None)

    def open_menu(self) -> None:
        """Offer the named views, and what can be done with them."""
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def menu(self) -> QMenu:
        """Give the named views, then add, rename, remove, and the scores in every view."""
        menu = QMenu(self)
        menu.setObjectName("views")
        for view in self._views():
            place = View(Viewpoint.NAMED, view.id)
            action = menu.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place == self._view)
            action.triggered.connect(lambda _=False, to=place: self.go_to(to))
        menu.addSeparator()
        begun = self._sheet() is not None and bool(self._file and self._file.sheet.perspectives)
        menu.addAction(self.tr("Add a view…"), self.add).setEnabled(begun)
        current = self._named(self._view.id)
        if current is not None:
            menu.addAction(self.tr("Rename this view…"), lambda: self.rename(current))
            menu.addAction(self.tr("Remove this view"), lambda: self.remove(current))
        menu.addSeparator()
        scores = menu.addAction(self.tr("Scores in every view…"), self.compare)
        scores.setEnabled(begun and self._felt())
        return menu

    def _felt(self) -> bool:
        """Whether the gut feeling is noted or skipped: until then no score is shown."""
        return self._file is not None and self._file.felt

    def add(self) -> None:
        """Ask for a name and a start, add the view and show it."""
        sheet = self._sheet()
        if sheet is None:
            return

        def submit(name: str, start: Perspective) -> None:
            changes = with_view(sheet, name, start)
            if self._office.desk.do(self.tr("Add a view"), *changes):
                self.go_to(View(Viewpoint.NAMED, changes[0].record.id))

        ask_new_view(self._office, sheet, submit, self.window())

    def rename(self, view: Perspective) -> None:
        """Ask for another name of a view."""

        def submit(name: str) -> None:
            self._office.desk.do(self.tr("Rename a view"), renamed(view, name))

        ask_view_name(self._office, view, submit, self.window())

    def remove(self, view: Perspective) -> None:
        """Remove a view and its weights; undo brings them back."""
        step = self.tr("View removed: {name}").format(name=view.name)
        self._office.desk.do(step, *self._office.desk.store.removal(view))

    def compare(self) -> None:
        """Show what every option scores in every view, side by side."""
        if self._file is not None:
            dialog = ScoresDialog(self._file.sheet, self._language, self._office, self.window())
            self._office.dialogs.show(dialog)


def _short(name: str) -> str:
    return name if len(name) <= _MOST_LETTERS else name[: _MOST_LETTERS - 1].rstrip() + "…"
