"""The door to the library from the screens that use it: one shelf, opened over them."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.domain.library import Shelf
from ui.kit.dialogs import Dialog
from ui.kit.theme import theme_of
from ui.library.forms import EditDialog
from ui.library.keeper import edit_step
from ui.library.keepers import keeper_of
from ui.library.page import ShelfPage
from ui.office import Office

_WIDE = 900
_TALL = 520


def edit_in_library(office: Office, shelf: Shelf, key: str, parent: QWidget) -> None:
    """Open the form of one thing of a shelf."""
    keeper = keeper_of(office, shelf)
    form = keeper.form(key, office.language)
    office.dialogs.show(EditDialog(office, form, edit_step(keeper), parent, keeper.name))


class ShelfDialog(Dialog):
    """One shelf, edited where its words are used; `place` names another of its pages."""

    def __init__(
        self, office: Office, shelf: Shelf, parent: QWidget | None = None, place: str = ""
    ) -> None:
        keeper = keeper_of(office, shelf, place)
        super().__init__(keeper.name, width=_WIDE, parent=parent)
        self.setObjectName("shelf_dialog")
        self.page = ShelfPage(office, keeper, office.language, titled=False)
        px = theme_of(self).px
        behind = parent.window().height() - px(180) if parent is not None else px(_TALL)
        self.page.setFixedHeight(min(px(_TALL), behind))
        self.column.addWidget(self.page)
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("close_shelf")
        close.setDefault(False)
        close.clicked.connect(self.accept)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.take_focus()
