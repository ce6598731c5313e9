"""The menu of the ways to weigh the criteria of the view on screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.analysis.tie_break import Pair
from consultdesk.domain.options import Criterion, Perspective, Viewpoint
from consultdesk.domain.pairwise import MOST_CRITERIA
from ui.office import Office
from ui.options.showing import Showing, asks_review
from ui.options.weights.confirming import confirm, unconfirm
from ui.options.weights.pairwise import PairwiseDialog
from ui.options.weights.rank import RankDialog
from ui.options.weights.reviewing import offer_review
from ui.options.weights.swing import SwingDialog
from ui.options.weights.tie_break import TieBreakDialog, tied
from ui.options.weights.trade_off import TradeOffDialog, tradable
from ui.options.weights.worksheet import WorksheetDialog


class Weighing:
    """Offers the ways to weigh and opens the dialog of each; all of them act in single steps."""

    def __init__(self, office: Office, showing: Callable[[], Showing], parent: QWidget) -> None:
        self._office = office
        self._now = showing
        self._parent = parent

    def menu(self) -> QMenu:
        """Give the ways to weigh, what the client says of them, and what is to be reviewed."""
        menu = QMenu(self._parent)
        menu.setObjectName("weighing")
        showing = self._now()
        for criterion in showing.sheet.criteria:
            if asks_review(showing, criterion):
                self.review(menu, criterion)
        for words, act in self._ways():
            menu.addAction(words, act)
        view = showing.perspective
        pair = tied(showing, view) if view is not None else None
        if pair is not None:
            close = QCoreApplication.translate(
                "Weighing", "Two options are close: a few questions…"
            )
            menu.addAction(close, lambda: self.break_tie(pair))
        menu.addSeparator()
        sheet = QCoreApplication.translate("Weighing", "Type in the client’s worksheet…")
        menu.addAction(sheet, self.by_worksheet)
        if view is not None and view.viewpoint is Viewpoint.CLIENT:
            self._confirmation(menu, view)
        return menu

    def _ways(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (
            (QCoreApplication.translate("Weighing", "Weigh by swing…"), self.by_swing),
            (
                QCoreApplication.translate("Weighing", "Weigh by rank, a quick estimate…"),
                self.by_rank,
            ),
            (QCoreApplication.translate("Weighing", "Compare two by two…"), self.by_pairs),
            (QCoreApplication.translate("Weighing", "Cross-check with a trade-off…"), self.check),
        )

    def _confirmation(self, menu: QMenu, view: Perspective) -> None:
        words = QCoreApplication.translate("Weighing", "Priorities confirmed by the client…")
        menu.addAction(words, self.confirm)
        if view.confirmed_on is not None:
            back = QCoreApplication.translate("Weighing", "Take the confirmation back")
            menu.addAction(back, self.unconfirm)

    def review(self, menu: QMenu, criterion: Criterion) -> None:
        """Offer in a menu to keep a weight or to weigh again, where its range has changed."""
        offer_review(self._office, self._now(), criterion, self.by_swing, menu)

    def _over(self) -> QWidget:
        return self._parent.window()

    def by_swing(self) -> None:
        """Ask how much each move from worst to best matters."""
        showing = self._now()
        if showing.perspective is not None and self._enough(1):
            dialog = SwingDialog(self._office, showing, showing.perspective, self._over())
            self._office.dialogs.show(dialog)

    def by_rank(self) -> None:
        """Ask for the order of the criteria alone."""
        showing = self._now()
        if showing.perspective is not None and self._enough(1):
            dialog = RankDialog(self._office, showing, showing.perspective, self._over())
            self._office.dialogs.show(dialog)

    def by_pairs(self) -> None:
        """Ask about criteria two by two, where there are few enough for that."""
        showing = self._now()
        if showing.perspective is None or not self._enough(2):
            return
        count = len(showing.sheet.counted(showing.perspective))
        if count > MOST_CRITERIA:
            self._too_many(count)
            return
        dialog = PairwiseDialog(self._office, self._now, showing.perspective, self._over())
        self._office.dialogs.show(dialog)

    def _too_many(self, count: int) -> None:
        words = QCoreApplication.translate(
            "Weighing", "Comparing two by two suits 7 criteria at most"
        )
        why = QCoreApplication.translate(
            "Weighing",
            "With {count} criteria there would be {questions} questions, more than anyone answers "
            "with care. Weigh by swing, or hide the criteria that matter least.",
        )
        detail = why.format(count=count, questions=count * (count - 1) // 2)
        self._office.dialogs.tell(words, detail=detail)

    def check(self) -> None:
        """Ask one trade-off question, beside the weights."""
        showing = self._now()
        if showing.perspective is None:
            return
        if len(tradable(showing, showing.perspective)) < 2:
            self._few(2)
            return
        dialog = TradeOffDialog(self._office, showing, showing.perspective, self._over())
        self._office.dialogs.show(dialog)

    def break_tie(self, pair: Pair) -> None:
        """Ask a few questions about two options that are too close to call."""
        showing = self._now()
        if showing.perspective is not None:
            dialog = TieBreakDialog(self._office, showing, showing.perspective, pair, self._over())
            self._office.dialogs.show(dialog)

    def by_worksheet(self) -> None:
        """Take what the client wrote on the paper worksheet, whichever view is on screen."""
        showing = self._now()
        view = showing.sheet.perspective(Viewpoint.CLIENT)
        if view is None or not showing.sheet.counted(view):
            self._few(1)
            return
        self._office.dialogs.show(WorksheetDialog(self._office, showing, view, self._over()))

    def _enough(self, least: int) -> bool:
        view = self._now().perspective
        enough = view is not None and len(self._now().sheet.counted(view)) >= least
        if not enough:
            self._few(least)
        return enough

    def _few(self, least: int) -> None:
        words = QCoreApplication.translate(
            "Weighing", "Add at least %n criterion(s) to weigh.", None, least
        )
        self._office.dialogs.tell(words)

    def confirm(self) -> None:
        """Note the day on which the client confirmed their priorities."""
        view = self._now().perspective
        if view is not None:
            confirm(self._office, view, self._over())

    def unconfirm(self) -> None:
        """Take the confirmation back."""
        view = self._now().perspective
        if view is not None:
            unconfirm(self._office, view)
