"""The dialog that weighs by the order of the criteria alone, as a quick estimate."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from consultdesk.domain.options import Criterion, Perspective, Weight, WeightMethod
from consultdesk.domain.weighing import ranked
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.office import Office
from ui.options.showing import Showing
from ui.options.weights.row_face import SHARE, RowFace
from ui.options.weights.settled import SettledDialog
from ui.options.weights.words import called, percents

_ROW = 32
_MOST_ROWS = 10
_KEY = Qt.ItemDataRole.UserRole
_MOVES = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class RankDialog(SettledDialog):
    """The criteria in the order of their weight, moved by drag or with Alt and the arrows."""

    def __init__(
        self, office: Office, showing: Showing, view: Perspective, parent: QWidget
    ) -> None:
        self._step = QCoreApplication.translate("Weighing", "Weigh by rank")
        super().__init__(self._step, width=520, parent=parent)
        self._office, self._showing, self._view = office, showing, view
        words = QCoreApplication.translate(
            "Weighing",
            "A quick estimate: put first what matters most, by drag or with Alt and the arrows. "
            "Only the order is said, so the weights are a guess at what lies behind it.",
        )
        self.column.addWidget(Label(words, style="body", colour="ink2", wrap=True))
        self.list = RankList(self._ordered(), view, showing.language)
        self.column.addWidget(self.list)
        title = QCoreApplication.translate("Weighing", "How steep from the first to the last")
        self.method = ChoiceField(title, _methods(), self._known_method())
        self.method.named(title, "rank_method")
        self.column.addWidget(self.method)
        self.add_cancel()
        main = self.add_button(self._step, "primary")
        main.setObjectName("submit")
        main.clicked.connect(self.submit)
        self.list.reordered.connect(self._follow)
        self.method.committed.connect(lambda _value: self._follow())
        self._follow()
        self.list.setFocus()

    def _ordered(self) -> list[Criterion]:
        shares = self._showing.sheet.shares(self._view)
        return sorted(self._showing.sheet.counted(self._view), key=lambda c: -shares[c.id])

    def _known_method(self) -> WeightMethod:
        offered = {item.value for item in _methods()}
        return self._view.method if self._view.method in offered else WeightMethod.CENTROID

    @property
    def _chosen(self) -> WeightMethod:
        return WeightMethod(str(self.method.value()))

    def _follow(self) -> None:
        """Show the percents of the order as it stands."""
        changes = ranked(self._showing.sheet, self._view, self.list.order, self._chosen)
        points = {key: self._points(key) for key in self.list.order}
        for change in changes:
            if isinstance(change.after, Weight):
                points[change.after.criterion_id] = change.after.points
        self.list.show_shares(percents(points, self._office.locale))

    def _points(self, key: str) -> Decimal:
        weights = self._showing.sheet.weights
        ours = (w for w in weights if (w.perspective_id, w.criterion_id) == (self._view.id, key))
        return next((w.points for w in ours), Decimal(0))

    def submit(self) -> None:
        """Weigh by the order in one step and close."""
        changes = ranked(self._showing.sheet, self._view, self.list.order, self._chosen)
        self._office.desk.do(self._step, *changes)
        self.accept()


def _methods() -> list[Item]:
    return [
        Item(
            WeightMethod.CENTROID,
            QCoreApplication.translate(
                "Weighing", "The middle of all that respect the order (ROC)"
            ),
        ),
        Item(
            WeightMethod.RANK_SUM,
            QCoreApplication.translate("Weighing", "Even steps down (rank sum)"),
        ),
        Item(
            WeightMethod.RANK_RECIPROCAL,
            QCoreApplication.translate("Weighing", "A half, a third, a quarter (rank reciprocal)"),
        ),
        Item(
            WeightMethod.EQUAL,
            QCoreApplication.translate("Weighing", "All equal, whatever the order"),
        ),
    ]


class RankList(QListWidget):
    """A list whose rows move, each with the weight of its place; `reordered` tells of a move."""

    reordered = Signal()

    def __init__(self, criteria: Sequence[Criterion], view: Perspective, language: str) -> None:
        super().__init__()
        self.setObjectName("ranks")
        self.setAccessibleName(QCoreApplication.translate("Weighing", "Criteria by weight"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for criterion in criteria:
            item = QListWidgetItem(called(criterion, view, language))
            item.setData(_KEY, criterion.id)
            item.setToolTip(plain(item.text()))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)  # between rows only
            self.addItem(item)
        self.setItemDelegate(RowFace(self, tall=_ROW, style="control", grip=True))
        self.setCurrentRow(0)
        theme = theme_of(self)
        tall = min(max(len(criteria), 1), _MOST_ROWS) * theme.px(_ROW)
        self.setFixedHeight(tall + 2 * self.frameWidth() + 2)
        model = self.model()
        model.rowsMoved.connect(self._tell)
        model.rowsInserted.connect(self._tell)
        model.rowsRemoved.connect(self._tell)

    @property
    def order(self) -> tuple[str, ...]:
        """The criteria (ids), the first weighing most."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(str(item.data(_KEY)) for item in items if item.data(_KEY) is not None)

    def show_shares(self, texts: dict[str, str]) -> None:
        """Show the weight that each place gives."""
        for row in range(self.count()):
            item = self.item(row)
            text = texts.get(str(item.data(_KEY)), "")
            item.setData(SHARE, text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {text}")

    def share(self, key: str) -> str:
        """Return the weight shown beside a criterion."""
        items = (self.item(row) for row in range(self.count()))
        return next(str(item.data(SHARE)) for item in items if item.data(_KEY) == key)

    def _tell(self, *_where: object) -> None:
        self.reordered.emit()

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
