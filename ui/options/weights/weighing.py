"""The dialogs that weigh all criteria at once: by swing, by rank; and the day of confirmation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QWidget
from typing_extensions import override

from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Cell, Criterion, Viewpoint
from consultdesk.domain.weighing import confirmed, ranked, swings, swung
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_number
from ui.kit.dialogs import Dialog, ModalForm
from ui.kit.fields import DateField, TextField
from ui.kit.form import Form, Missing
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.showing import Showing
from ui.options.typed import Reader
from ui.refusals import sentence

_ROW = 28
_GAP = 4
_TALL = 6
_MOVES = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class Weighing:
    """Offers the ways to weigh the criteria of the perspective on screen; each is one step."""

    def __init__(self, office: Office, showing: Callable[[], Showing], parent: QWidget) -> None:
        self._office = office
        self._now = showing
        self._parent = parent

    def menu(self) -> QMenu:
        """Give the ways to weigh, and in the client's view the day of their confirmation."""
        menu = QMenu(self._parent)
        menu.setObjectName("weighing")
        menu.addAction(QCoreApplication.translate("Weighing", "Weigh by swing…"), self.by_swing)
        quick = QCoreApplication.translate("Weighing", "Weigh by rank, a quick estimate…")
        menu.addAction(quick, self.by_rank)
        view = self._now().perspective
        if view is not None and view.viewpoint is Viewpoint.CLIENT:
            menu.addSeparator()
            words = QCoreApplication.translate("Weighing", "Priorities confirmed by the client…")
            menu.addAction(words, self.confirm)
            if view.confirmed_on is not None:
                back = QCoreApplication.translate("Weighing", "Take the confirmation back")
                menu.addAction(back, self.unconfirm)
        return menu

    def by_swing(self) -> None:
        """Ask how much each move from worst to best matters, the first pick being 100."""
        showing, view = self._now(), self._now().perspective
        if view is None:
            return
        counted = showing.sheet.counted(view)
        form = self._swing_form(counted, swings(showing.sheet, view))
        step = QCoreApplication.translate("Weighing", "Weigh by swing")

        def submit(values: Mapping[str, object]) -> None:
            points = {c.id: self._points(values, c) for c in counted}
            try:
                changes = swung(showing.sheet, view, points)
            except Refused as refusal:
                raise Missing(counted[0].id, self._sentence(refusal)) from None
            self._office.desk.do(step, *changes)

        dialog = ModalForm(
            step,
            form,
            step,
            submit,
            width=720 if len(counted) > _TALL else 520,
            parent=self._parent.window(),
        )
        words = QCoreApplication.translate(
            "Weighing",
            "Imagine every criterion at its worst. Which one would you bring to its best first? "
            "Give it 100, then say how much each other move matters beside it.",
        )
        dialog.column.insertWidget(0, Label(words, style="body", colour="ink2", wrap=True))
        self._office.dialogs.show(dialog)

    def _swing_form(self, counted: Sequence[Criterion], known: Mapping[str, Decimal]) -> Form:
        form = Form()
        fields = [
            (c.id, TextField(self._ends(c), self._number(known[c.id]), tabular=True))
            for c in counted
        ]
        beside = 1 if len(fields) <= _TALL else 2
        for place in range(0, len(fields), beside):
            form.add_row(fields[place : place + beside])
        return form

    def _ends(self, criterion: Criterion) -> str:
        """Give the name of a criterion with its worst and its best, in words if it has any."""
        showing = self._now()
        reader = Reader(criterion, showing.sheet.currency, self._office.locale)
        unit = criterion.unit.read(showing.language)

        def end(value: Decimal, words: str) -> str:
            return words or reader.write(Cell(id="", option_id="", criterion_id="", likely=value))

        worst = end(criterion.worst, criterion.worst_words.read(showing.language))
        best = end(criterion.best, criterion.best_words.read(showing.language))
        text = QCoreApplication.translate("Weighing", "{criterion}: from {worst} to {best}")
        name = criterion.name.read(showing.language)
        return text.format(criterion=name, worst=worst, best=f"{best} {unit}".rstrip())

    def _number(self, value: Decimal) -> str:
        return decimal(value, self._office.locale)

    def _points(self, values: Mapping[str, object], criterion: Criterion) -> Decimal:
        try:
            return parse_number(str(values[criterion.id] or "0"), self._office.locale)
        except Refused as refusal:
            raise Missing(criterion.id, self._sentence(refusal)) from None

    def _sentence(self, refusal: Refused) -> str:
        return sentence(refusal, self._office.locale)

    def by_rank(self) -> None:
        """Ask for the order of the criteria alone, and estimate the weights from it."""
        showing, view = self._now(), self._now().perspective
        if view is None:
            return
        shares = showing.sheet.shares(view)
        counted = sorted(showing.sheet.counted(view), key=lambda c: -shares[c.id])
        dialog = RankDialog(
            [(c.id, c.name.read(showing.language)) for c in counted], self._parent.window()
        )
        if self._office.dialogs.show(dialog):
            step = QCoreApplication.translate("Weighing", "Weigh by rank")
            self._office.desk.do(step, *ranked(showing.sheet, view, dialog.order))

    def confirm(self) -> None:
        """Note the day on which the client confirmed their priorities."""
        view, today = self._now().perspective, self._office.today()
        if view is None:
            return
        form = Form()
        words = QCoreApplication.translate("Weighing", "Confirmed by the client on")
        form.add("on", DateField(words, view.confirmed_on or today))
        step = QCoreApplication.translate("Weighing", "Note that the client confirmed")

        def submit(values: Mapping[str, object]) -> None:
            try:
                change = confirmed(view, cast("date | None", values["on"]), today)
            except Refused as refusal:
                raise Missing("on", self._sentence(refusal)) from None
            self._office.desk.do(step, change)

        title = QCoreApplication.translate("Weighing", "Priorities confirmed by the client")
        dialog = ModalForm(title, form, step, submit, parent=self._parent.window())
        self._office.dialogs.show(dialog)

    def unconfirm(self) -> None:
        """Take the confirmation back, as when priorities are to be talked over again."""
        view = self._now().perspective
        if view is not None:
            step = QCoreApplication.translate("Weighing", "Take the confirmation back")
            self._office.desk.do(step, confirmed(view, None, self._office.today()))


class RankDialog(Dialog):
    """The criteria in the order of their weight, moved by drag or with Alt and the arrows."""

    def __init__(self, criteria: Sequence[tuple[str, str]], parent: QWidget) -> None:
        title = QCoreApplication.translate("Weighing", "Weigh by rank")
        super().__init__(title, parent=parent)
        words = QCoreApplication.translate(
            "Weighing",
            "Quick estimate: put first what matters most, by drag or with Alt and the arrows. "
            "The weights are then the middle of all those that respect this order.",
        )
        self.column.addWidget(Label(words, style="body", colour="ink2", wrap=True))
        self.list = _RankList(criteria)
        self.column.addWidget(self.list)
        self.add_cancel()
        main = self.add_button(title, "primary")
        main.setObjectName("submit")
        main.clicked.connect(self.accept)

    @property
    def order(self) -> tuple[str, ...]:
        """The criteria (ids), the first weighing most."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items)


class _RankList(QListWidget):
    """A list whose rows move."""

    def __init__(self, criteria: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("ranks")
        self.setAccessibleName(QCoreApplication.translate("Weighing", "Criteria by weight"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for key, name in criteria:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.addItem(item)
        self.setSpacing(_GAP)
        self.setCurrentRow(0)
        theme = theme_of(self)
        self.setFont(theme.font("control", weight=400))
        self.setFixedHeight(theme.px(min(len(criteria), 12) * _ROW) + 4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = _MOVES.get(event.key())
        if down is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        if 0 <= row + down < self.count():
            self.insertItem(row + down, self.takeItem(row))
            self.setCurrentRow(row + down)
