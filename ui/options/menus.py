"""The menus of an option, of its cells, and of a criterion."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.domain.options import Criterion, Option
from ui.kit.menus import add_deed
from ui.options.deeds import Deeds


def option_menu(
    parent: QWidget,
    deeds: Deeds,
    option: Option,
    edit: Callable[[Option], object],
    cost: Callable[[Option], object],
    name: Callable[[Option], object],
) -> QMenu:
    """Give what can be done with an option."""
    menu = QMenu(parent)
    add_deed(
        menu, QCoreApplication.translate("OptionMenu", "Edit the option…"), lambda: edit(option)
    )
    rename = QCoreApplication.translate("OptionMenu", "Rename")
    add_deed(menu, rename, lambda: name(option), "Shift+F2")
    add_deed(menu, QCoreApplication.translate("OptionMenu", "Cost it"), lambda: cost(option), "C")
    menu.addSeparator()
    left = QCoreApplication.translate("OptionMenu", "Move to the left")
    right = QCoreApplication.translate("OptionMenu", "Move to the right")
    add_deed(menu, left, lambda: deeds.move_option(option, -1), "Alt+←")
    add_deed(menu, right, lambda: deeds.move_option(option, 1), "Alt+→")
    copy = QCoreApplication.translate("OptionMenu", "Duplicate")
    add_deed(menu, copy, lambda: deeds.duplicate(option), "Ctrl+Shift+D")
    card = QCoreApplication.translate("OptionMenu", "Keep as a card")
    add_deed(menu, card, lambda: deeds.keep_as_card(option))
    menu.addSeparator()
    offer = QCoreApplication.translate("OptionMenu", "Do not offer it to the client")
    if option.withheld:
        offer = QCoreApplication.translate("OptionMenu", "Offer it to the client")
    add_deed(menu, offer, lambda: deeds.withhold(option))
    add_deed(menu, QCoreApplication.translate("OptionMenu", "Hide"), lambda: deeds.hide(option))
    remove = QCoreApplication.translate("OptionMenu", "Remove")
    add_deed(menu, remove, lambda: deeds.remove(option), "Ctrl+Del")
    return menu


class Blocks(Protocol):
    """What is done to the cells that are chosen."""

    def cut(self) -> None:
        """Copy them and empty them."""

    def copy(self) -> bool:
        """Put them on the clipboard."""

    def paste(self) -> None:
        """Put the block of the clipboard down."""

    def fill(self, *, across: bool) -> None:
        """Copy the first figures down, or across."""

    def clear(self) -> None:
        """Empty their figures."""


def cell_menu(
    menu: QMenu, details: Callable[[], object], explain: Callable[[], object], blocks: Blocks
) -> QMenu:
    """Put what can be done with cells before what can be done with their option."""
    first = menu.actions()[0]
    down, across = partial(blocks.fill, across=False), partial(blocks.fill, across=True)
    groups: tuple[tuple[tuple[str, Callable[[], object], str], ...], ...] = (
        (
            (QCoreApplication.translate("OptionMenu", "Details…"), details, "F4"),
            (QCoreApplication.translate("OptionMenu", "How it came about"), explain, "Shift+F1"),
        ),
        (
            (QCoreApplication.translate("OptionMenu", "Cut"), blocks.cut, "Ctrl+X"),
            (QCoreApplication.translate("OptionMenu", "Copy"), blocks.copy, "Ctrl+C"),
            (QCoreApplication.translate("OptionMenu", "Paste"), blocks.paste, "Ctrl+V"),
            (QCoreApplication.translate("OptionMenu", "Fill down"), down, "Ctrl+D"),
            (QCoreApplication.translate("OptionMenu", "Fill right"), across, "Ctrl+R"),
            (QCoreApplication.translate("OptionMenu", "Clear"), blocks.clear, "Del"),
        ),
    )
    for group in groups:
        for text, act, keys in group:
            menu.insertAction(first, add_deed(menu, text, act, keys))
        menu.insertSeparator(first)
    return menu


def criterion_menu(
    parent: QWidget,
    deeds: Deeds,
    criterion: Criterion,
    edit: Callable[[Criterion], object],
    weigh: Callable[[], object],
    name: Callable[[Criterion], object],
) -> QMenu:
    """Give what can be done with a criterion."""
    menu = QMenu(parent)
    text = QCoreApplication.translate("OptionMenu", "Edit the criterion…")
    add_deed(menu, text, lambda: edit(criterion))
    rename = QCoreApplication.translate("OptionMenu", "Rename")
    add_deed(menu, rename, lambda: name(criterion), "Shift+F2")
    up = QCoreApplication.translate("OptionMenu", "Move up")
    down = QCoreApplication.translate("OptionMenu", "Move down")
    add_deed(menu, up, lambda: deeds.move_criterion(criterion, -1), "Alt+↑")
    add_deed(menu, down, lambda: deeds.move_criterion(criterion, 1), "Alt+↓")
    hold = QCoreApplication.translate("OptionMenu", "Lock or free its weight")
    add_deed(menu, hold, lambda: deeds.lock_weight(criterion), "L")
    add_deed(menu, QCoreApplication.translate("OptionMenu", "Weigh all…"), weigh, "W")
    menu.addSeparator()
    add_deed(menu, QCoreApplication.translate("OptionMenu", "Hide"), lambda: deeds.hide(criterion))
    remove = QCoreApplication.translate("OptionMenu", "Remove")
    add_deed(menu, remove, lambda: deeds.remove(criterion), "Ctrl+Del")
    return menu
