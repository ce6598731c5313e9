"""Weights that ask to be looked at again, because the range they were judged on has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidgetAction

from consultdesk.domain.change import edited
from consultdesk.domain.options import Criterion
from ui.kit.words import Label
from ui.office import Office
from ui.options.showing import Showing, asks_review, review_words


def offer_review(
    office: Office, showing: Showing, criterion: Criterion, again: Callable[[], object], menu: QMenu
) -> None:
    """Put the question and its two answers before the rest of a menu, where a weight asks it."""
    view = showing.perspective
    weight = showing.sheet.weight(view, criterion) if view is not None else None
    if weight is None or not asks_review(showing, criterion):
        return

    def keep() -> None:
        step = QCoreApplication.translate("Reviewing", "Keep a weight as it is")
        office.desk.do(step, edited(weight, to_review=False))

    first = menu.actions()[0] if menu.actions() else None
    question = _question(menu, review_words(showing, criterion))
    menu.addAction(question)
    right = menu.addAction(QCoreApplication.translate("Reviewing", "It is still right"), keep)
    weigh = menu.addAction(QCoreApplication.translate("Reviewing", "Weigh it again…"), again)
    line = menu.addSeparator()
    if first is not None:
        for action in (question, right, weigh, line):
            menu.removeAction(action)
            menu.insertAction(first, action)


def _question(menu: QMenu, words: str) -> QAction:
    """Give the words of a question as a line of a menu that cannot be chosen."""
    line = QWidgetAction(menu)
    line.setText(words)
    label = Label(words, style="small", colour="amber", wrap=True)
    label.setContentsMargins(12, 6, 12, 4)
    line.setDefaultWidget(label)
    return line
