"""One shelf of the library: what is on it in a language, and every gesture on its lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.phrase import LANGUAGES
from ui.kit.buttons import Button, IconButton
from ui.kit.menus import add_deed
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.library.forms import EditDialog, EditForm, language_name
from ui.library.keeper import Adding, Can, Keeper, edit_step
from ui.library.rows import Row, ShelfList
from ui.office import Office


class ShelfPage(QWidget):
    """The title of a shelf, its language, what can be added, and its lines on a sheet."""

    language_chosen = Signal(str)

    def __init__(
        self, office: Office, keeper: Keeper, language: str, *, titled: bool = True
    ) -> None:
        super().__init__()
        self._office, self.keeper = office, keeper
        self._language = language
        self._rows: list[Row] = []
        self.setObjectName(f"shelf_{keeper.place}")
        self.list = ShelfList(keeper.name)
        self._empty = Label(
            self.tr("Nothing is kept here yet."), style="spoken", colour="ink2", wrap=True
        )
        self._lay_out(titled=titled)
        self.list.opened.connect(self.edit)
        self.list.removed.connect(self.take_away)
        self.list.moved.connect(self.move_line)
        self.list.menu_asked.connect(self._ask_menu)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._offer())
        office.desk.changed.connect(self._hear)
        self.show_rows()

    def show_rows(self, key: str = "") -> None:
        """Show the shelf as it stands, with one line chosen."""
        self._rows = list(self.keeper.rows(self._language))
        self.list.show_rows(self._rows, key)
        self._card.setVisible(bool(self._rows))
        self._empty.setVisible(not self._rows)
        self._offer()

    def speak(self, language: str) -> None:
        """Show the words of a language."""
        self.switch.set_value(language)
        if language != self._language:
            self._language = language
            self.show_rows()

    def take_focus(self) -> None:
        """Go to the lines, where there are any."""
        (self.list if self._rows else self.switch.button(self._language)).setFocus()

    def edit(self) -> None:
        """Open the line that is chosen."""
        row = self.list.current()
        if row is not None:
            form = self.keeper.form(row.key, self._language)
            self._show(form, edit_step(self.keeper), self.keeper.name)

    def add(self, adding: Adding) -> None:
        """Open the form of something new, and go to it once it is kept."""
        known = {row.key for row in self._rows}
        form = adding.form(self._language)
        step = self.tr("Add to the library: {what}").format(what=adding.words)
        self._show(form, step, adding.words)
        fresh = next((row.key for row in self._rows if row.key not in known), "")
        if fresh:
            self.show_rows(fresh)
            self.list.setFocus()

    def take_away(self) -> None:
        """Remove what is one's own; leave what came with the program out of what is offered."""
        row = self.list.current()
        if row is None:
            return
        can = self.keeper.can(row.key)
        if can.removable:
            self._do(self.tr("Remove from the library"), self.keeper.reset(row.key))
        elif not can.hidden:
            self.turn_hidden()

    def turn_hidden(self) -> None:
        """Leave the line out of what is offered, or offer it again."""
        row = self.list.current()
        if row is not None:
            hidden = not self.keeper.can(row.key).hidden
            step = self.tr("Hide in the library") if hidden else self.tr("Offer again")
            self._do(step, self.keeper.hide(row.key, hidden=hidden))

    def put_back(self) -> None:
        """Let the line be as it came."""
        row = self.list.current()
        if row is not None and self.keeper.can(row.key).changed:
            self._do(self.tr("As it came"), self.keeper.reset(row.key))

    def put_all_back(self) -> None:
        """Let the whole shelf be as it came; one's own stays."""
        self._do(self.tr("The shelf as it came"), self.keeper.reset_all())

    def move_line(self, step: int) -> None:
        """Move the line one place up (-1) or down (1)."""
        row = self.list.current()
        if row is not None and self.keeper.can(row.key).movable:
            self._do(self.tr("Move in the library"), self.keeper.move(row.key, step))

    def _lay_out(self, *, titled: bool) -> None:
        px = theme_of(self).px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        title = Label(self.keeper.name, style="display")
        head.addWidget(title)
        head.addStretch(1)
        column.addLayout(head)
        title.setVisible(titled)
        hint = Label(self.keeper.hint, style="control", colour="ink2", wrap=True)
        column.addWidget(hint)
        self._head(head)
        column.addSpacing(px(18))
        self._card = _Sheet(self.list)
        column.addWidget(self._card)
        column.addWidget(self._empty)
        column.addSpacing(px(6))
        column.addLayout(self._foot())
        column.addStretch(1)

    def _head(self, head: QHBoxLayout) -> None:
        choices = [Choice(code, language_name(code)) for code in LANGUAGES]
        name = self.tr("Language of the words")
        self.switch = Segmented(choices, self._language, name=name)
        self.switch.setObjectName("library_language")
        self.switch.chosen.connect(self._chosen)
        head.addWidget(self.switch)
        addings = self.keeper.adding()
        words = addings[0].words if len(addings) == 1 else self.tr("Add")
        self.plus = Button(words, icon="plus")
        self.plus.setObjectName("library_add")
        self.plus.calling(self._add_asked)
        head.addWidget(self.plus)
        more = IconButton("more", self.tr("More for this shelf"))
        more.setObjectName("library_more")
        more.calling(lambda: self._more(more))
        head.addWidget(more)

    def _foot(self) -> QHBoxLayout:
        px = theme_of(self).px
        foot = QHBoxLayout()
        foot.setSpacing(px(6))
        self._edit = Button(self.tr("Edit"), "quiet", icon="pen", size="small")
        self._up = Button(self.tr("Up"), "quiet", icon="up", size="small")
        self._down = Button(self.tr("Down"), "quiet", icon="down", size="small")
        self._away = Button("", "quiet", icon="eyeoff", size="small")
        self._back = Button(self.tr("As it came"), "quiet", icon="undo", size="small")
        for button, name, act in (
            (self._edit, "library_edit", self.edit),
            (self._up, "library_up", partial(self.move_line, -1)),
            (self._down, "library_down", partial(self.move_line, 1)),
            (self._away, "library_away", self._hide_or_remove),
            (self._back, "library_back", self.put_back),
        ):
            button.setObjectName(name)
            button.calling(act)
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _hide_or_remove(self) -> None:
        row = self.list.current()
        if row is not None and self.keeper.can(row.key).removable:
            self.take_away()
        else:
            self.turn_hidden()

    def _offer(self) -> None:
        row = self.list.current()
        can = self.keeper.can(row.key) if row is not None else Can(movable=False)
        for button in (self._edit, self._away):
            button.setVisible(row is not None)
        self._up.setVisible(row is not None and can.movable)
        self._down.setVisible(row is not None and can.movable)
        self._back.setVisible(can.changed)
        self._away.setText(self._away_words(can))

    def _away_words(self, can: Can) -> str:
        if can.removable:
            return self.tr("Remove")
        return self.tr("Offer again") if can.hidden else self.tr("Hide")

    def _add_asked(self) -> None:
        addings = self.keeper.adding()
        if len(addings) == 1:
            self.add(addings[0])
            return
        menu = self._menu()
        for adding in addings:
            add_deed(menu, adding.words, partial(self.add, adding))
        menu.popup(self.plus.mapToGlobal(self.plus.rect().bottomLeft()))

    def _more(self, button: QWidget) -> None:
        menu = self._menu()
        add_deed(menu, self.tr("The whole shelf as it came"), self.put_all_back)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask_menu(self, at: object) -> None:
        row = self.list.current()
        if row is None or not isinstance(at, QPoint):
            return
        can, menu = self.keeper.can(row.key), self._menu()
        add_deed(menu, self.tr("Edit"), self.edit, self.tr("Enter"))
        if can.movable:
            add_deed(menu, self.tr("Up"), partial(self.move_line, -1), "Alt+↑")
            add_deed(menu, self.tr("Down"), partial(self.move_line, 1), "Alt+↓")
        add_deed(menu, self._away_words(can), self._hide_or_remove)
        if can.changed:
            add_deed(menu, self.tr("As it came"), self.put_back)
        menu.popup(at)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("library_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _chosen(self, language: object) -> None:
        self.speak(str(language))
        self.language_chosen.emit(str(language))

    def _show(self, form: EditForm, step: str, title: str) -> None:
        self._office.dialogs.show(EditDialog(self._office, form, step, self.window(), title))

    def _do(self, step: str, changes: Sequence[Change]) -> None:
        if changes:
            self._office.desk.do(step, *changes)

    def _hear(self, changes: Sequence[Change]) -> None:
        if any(self.keeper.hears(change) for change in changes):
            self.show_rows()


class _Sheet(QFrame):
    """The sheet that the lines lie on."""

    def __init__(self, lines: ShelfList) -> None:
        super().__init__()
        self._theme = theme_of(self)
        row = QVBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.addWidget(lines)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("sheet"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        radius = self._theme.radius("lg") - 0.5
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, radius, radius)
