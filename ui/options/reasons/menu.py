"""The menu of one reason: who sees it, how strong, what it is linked to, what it may become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, ProCon
from ui.kit.menus import add_deed
from ui.options.reasons.listing import STRENGTHS


class ReasonDeeds(NamedTuple):
    """What can be done with a reason."""

    reword: Callable[[], object]
    toggle: Callable[[], object]
    strengthen: Callable[[int], object]
    link: Callable[[str | None], object]
    promote: Callable[[], object]
    move: Callable[[int], object]
    drop: Callable[[], object]


def reason_menu(
    parent: QWidget,
    reason: ProCon,
    criteria: Sequence[Criterion],
    language: str,
    deeds: ReasonDeeds,
) -> QMenu:
    """Give what can be done with a reason; one linked to a criterion is one already."""
    menu = QMenu(parent)
    add_deed(menu, QCoreApplication.translate("ReasonMenu", "Reword"), deeds.reword, "F2")
    seen = QCoreApplication.translate("ReasonMenu", "Keep it private")
    if reason.audience is Audience.PRIVATE:
        seen = QCoreApplication.translate("ReasonMenu", "Let the client see it")
    add_deed(menu, seen, deeds.toggle, "P")
    strength = menu.addMenu(QCoreApplication.translate("ReasonMenu", "Strength"))
    words = (
        QCoreApplication.translate("ReasonMenu", "Slight"),
        QCoreApplication.translate("ReasonMenu", "Real"),
        QCoreApplication.translate("ReasonMenu", "Strong"),
    )
    for n, word in zip(STRENGTHS, words, strict=True):
        _tick(
            add_deed(strength, word, partial(deeds.strengthen, n), str(n)), on=reason.strength == n
        )
    menu.addMenu(link_menu(menu, reason, criteria, language, deeds))
    become = QCoreApplication.translate("ReasonMenu", "Make it a criterion…")
    add_deed(menu, become, deeds.promote, "C").setEnabled(reason.criterion_id is None)
    menu.addSeparator()
    up = QCoreApplication.translate("ReasonMenu", "Move up")
    down = QCoreApplication.translate("ReasonMenu", "Move down")
    add_deed(menu, up, partial(deeds.move, -1), "Alt+↑")
    add_deed(menu, down, partial(deeds.move, 1), "Alt+↓")
    add_deed(menu, QCoreApplication.translate("ReasonMenu", "Remove"), deeds.drop, "Del")
    return menu


def link_menu(
    parent: QWidget,
    reason: ProCon,
    criteria: Sequence[Criterion],
    language: str,
    deeds: ReasonDeeds,
) -> QMenu:
    """Give the criteria a reason can speak for."""
    menu = QMenu(QCoreApplication.translate("ReasonMenu", "Link to a criterion"), parent)
    none = add_deed(
        menu, QCoreApplication.translate("ReasonMenu", "No criterion"), partial(deeds.link, None)
    )
    _tick(none, on=reason.criterion_id is None)
    for criterion in criteria:
        action = add_deed(menu, criterion.name.read(language), partial(deeds.link, criterion.id))
        _tick(action, on=reason.criterion_id == criterion.id)
    return menu


def _tick(action: QAction, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)
