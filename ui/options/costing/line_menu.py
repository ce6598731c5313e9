"""What can be done with one cost line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.locales import Audience
from ui.kit.menus import add_deed
from ui.options.costing.deeds import LineDeeds
from ui.options.costing.model import shareable


def line_menu(parent: QWidget, deeds: LineDeeds, line: CostLine) -> QMenu:
    """Give the menu of a line: who pays it, whether it counts, its place."""
    menu = QMenu(parent)
    menu.setObjectName("line_menu")
    if shareable(line):
        _shares(menu, deeds, line)
        menu.addSeparator()
    add_deed(
        menu,
        QCoreApplication.translate("CostLineMenu", "Stopping point…"),
        lambda: deeds.ask_stop(line),
    )
    _counting(menu, deeds, line)
    if line.kind is not LineKind.CLIENT_TIME:
        mine = QCoreApplication.translate("CostLineMenu", "On my invoice")
        _checked(menu, mine, lambda: deeds.invoice(line), on=line.invoiced)
    tax = QCoreApplication.translate("CostLineMenu", "Taxable")
    _checked(menu, tax, lambda: deeds.tax(line), on=line.taxable)
    menu.addSeparator()
    keep = QCoreApplication.translate("CostLineMenu", "Keep among my usual lines")
    add_deed(menu, keep, lambda: deeds.keep(line))
    up = QCoreApplication.translate("CostLineMenu", "Move up")
    add_deed(menu, up, lambda: deeds.move(line, -1), "Alt+↑")
    down = QCoreApplication.translate("CostLineMenu", "Move down")
    add_deed(menu, down, lambda: deeds.move(line, 1), "Alt+↓")
    remove = QCoreApplication.translate("CostLineMenu", "Remove")
    add_deed(menu, remove, lambda: deeds.remove(line), "Ctrl+Del")
    return menu


def _checked(
    menu: QMenu, text: str, act: Callable[[], object], *, on: bool, keys: str = ""
) -> None:
    action = add_deed(menu, text, act, keys)
    action.setCheckable(True)
    action.setChecked(on)


def _shares(menu: QMenu, deeds: LineDeeds, line: CostLine) -> None:
    words = {
        100: QCoreApplication.translate("CostLineMenu", "The client pays it all"),
        50: QCoreApplication.translate("CostLineMenu", "Half the client, half me"),
        0: QCoreApplication.translate("CostLineMenu", "I take it all on"),
    }
    for percent, text in words.items():
        on = line.client_percent == percent and not line.third_percent
        _checked(menu, text, partial(deeds.share, line, percent), on=on)


def _counting(menu: QMenu, deeds: LineDeeds, line: CostLine) -> None:
    optional = QCoreApplication.translate("CostLineMenu", "Optional, out of the totals")
    space = QCoreApplication.translate("CostLineMenu", "Space")
    _checked(menu, optional, lambda: deeds.count(line), on=not line.counted, keys=space)
    if not line.counted:
        seen = QCoreApplication.translate("CostLineMenu", "The client reads it, on the handout")
        on = line.audience is Audience.CLIENT
        _checked(menu, seen, lambda: deeds.show_client(line), on=on)
