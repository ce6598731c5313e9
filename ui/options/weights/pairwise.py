"""The dialog that weighs by comparing criteria two by two (AHP), each answer kept as given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from consultdesk.analysis.pairwise import Priorities, comparisons, groups, priorities
from consultdesk.domain.options import Perspective
from consultdesk.domain.pairwise import cleared, judged, judgements, pairs
from consultdesk.domain.weighing import paired
from ui.kit.buttons import Button
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.office import Office
from ui.options.showing import Showing
from ui.options.weights.judgement_scale import JudgementScale
from ui.options.weights.judgement_words import consistency_words, hurting_words, judgement_words
from ui.options.weights.row_face import COLOUR, RowFace
from ui.options.weights.settled import SettledDialog
from ui.options.weights.weight_bars import WeightBars
from ui.options.weights.words import called, ends

_WIDTH = 820
_LIST = 176
_ROW = 24
_BARS = 250
Pair = tuple[str, str]


class PairwiseDialog(SettledDialog):
    """One question at a time beside the list of all; weights and consistency follow each answer."""

    def __init__(
        self, office: Office, now: Callable[[], Showing], view: Perspective, parent: QWidget
    ) -> None:
        self._step = QCoreApplication.translate("Weighing", "Compare two by two")
        super().__init__(self._step, width=_WIDTH, parent=parent)
        self._office, self._now, self._view = office, now, view
        showing = now()
        counted = showing.sheet.counted(view)
        self._names = {c.id: called(c, view, showing.language) for c in counted}
        self._ends = {c.id: ends(c, view, showing) for c in counted}
        self._pairs = pairs(showing.sheet, view)
        self._hurting: Pair | None = None
        self._lay_out()
        self._buttons()
        office.desk.changed.connect(self._follow)
        self._go(self._first_open())

    def _lay_out(self) -> None:
        words = QCoreApplication.translate(
            "Weighing",
            "Two criteria at a time: of these two moves from worst to best, which matters more, "
            "and how much? Arrows or digits answer, Enter goes on. Every answer is kept.",
        )
        self.column.addWidget(Label(words, style="body", colour="ink2", wrap=True))
        sides = QHBoxLayout()
        sides.setSpacing(24)
        self.first, first_ends = self._side(sides, Qt.AlignmentFlag.AlignLeft)
        self.second, second_ends = self._side(sides, Qt.AlignmentFlag.AlignRight)
        self._limits = (first_ends, second_ends)
        self.column.addLayout(sides)
        self.scale = JudgementScale()
        self.scale.judged.connect(self._judge)
        self.scale.advanced.connect(self.go_on)
        self.scale.went_back.connect(lambda: self._move(-1))
        self.column.addWidget(self.scale)
        self.answer = Label("", style="body", wrap=True).weighted(500)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.answer)
        below = QHBoxLayout()
        below.setSpacing(20)
        self.list = self._make_list()
        below.addWidget(self.list, 1)
        self.bars = WeightBars(self._names)
        self.bars.setFixedWidth(theme_of(self).px(_BARS))
        below.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(below, 1)
        self._consistency()

    def _side(self, row: QHBoxLayout, side: Qt.AlignmentFlag) -> tuple[Label, Label]:
        column = QVBoxLayout()
        column.setSpacing(2)
        name = Label("", style="body", wrap=True).weighted(600)
        limits = Label("", style="small", colour="ink2", wrap=True)
        for label in (name, limits):
            label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        row.addLayout(column, 1)
        return name, limits

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("comparisons")
        made.setAccessibleName(QCoreApplication.translate("Weighing", "All comparisons"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(theme_of(self).px(_LIST))
        made.setItemDelegate(RowFace(made, tall=_ROW, style="small"))
        for _pair in self._pairs:
            made.addItem(QListWidgetItem())
        made.currentRowChanged.connect(self._ask)
        made.itemClicked.connect(lambda _item: self.scale.setFocus())
        return made

    def _consistency(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.consistency = Label("", style="small", colour="ink2", wrap=True)
        self.consistency.setObjectName("consistency")
        row.addWidget(self.consistency, 1)
        self.fix = Button(QCoreApplication.translate("Weighing", "Go to it"), "link", size="small")
        self.fix.setObjectName("go_to_it")
        self.fix.clicked.connect(self.go_to_worst)
        row.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _buttons(self) -> None:
        self.again = Button(QCoreApplication.translate("Weighing", "Start again"), "quiet")
        self.again.setObjectName("start_again")
        self.again.clicked.connect(self.start_again)
        self.buttons.insertWidget(0, self.again)
        close = self.add_button(QCoreApplication.translate("Weighing", "Close"), "quiet")
        close.setObjectName("cancel")
        close.clicked.connect(self.reject)
        self.main = self.add_button(
            QCoreApplication.translate("Weighing", "Use these weights"), "primary"
        )
        self.main.setObjectName("submit")
        self.main.clicked.connect(self.submit)

    @property
    def pair(self) -> Pair:
        """The pair being asked about."""
        return self._pairs[max(self.list.currentRow(), 0)]

    def _stated(self) -> Mapping[Pair, Decimal]:
        return judgements(self._now().sheet, self._view)

    def _first_open(self) -> int:
        stated = self._stated()
        left = (n for n, pair in enumerate(self._pairs) if pair not in stated)
        return next(left, 0)

    def _go(self, row: int) -> None:
        self.list.setCurrentRow(row)
        self._follow()
        self.scale.setFocus()

    def _move(self, by: int) -> None:
        self._go(min(max(self.list.currentRow() + by, 0), len(self._pairs) - 1))

    def go_on(self) -> None:
        """Go to the next question without an answer, else to the next one."""
        stated, here = self._stated(), self.list.currentRow()
        order = [*range(here + 1, len(self._pairs)), *range(here)]
        left = (n for n in order if self._pairs[n] not in stated)
        self._go(next(left, min(here + 1, len(self._pairs) - 1)))

    def go_to_worst(self) -> None:
        """Go to the answer that agrees least with the others."""
        if self._hurting is not None:
            self._go(self._pairs.index(self._hurting))

    def _judge(self, ratio: Decimal | None) -> None:
        changes = judged(self._now().sheet, self._view, self.pair, ratio)
        step = QCoreApplication.translate("Weighing", "Compare two criteria")
        run = "" if ratio is None else "judgement/" + "/".join(self.pair)
        self._office.desk.do(step, *changes, merge=run)

    def start_again(self) -> None:
        """Take all answers back, in one step."""
        step = QCoreApplication.translate("Weighing", "Start the comparisons again")
        self._office.desk.do(step, *cleared(self._now().sheet, self._view))
        self._go(0)

    def submit(self) -> None:
        """Give the criteria the weights that the answers say, in one step, and close."""
        sheet = self._now().sheet
        said = priorities(comparisons(sheet, self._view))
        if said is not None:
            step = QCoreApplication.translate("Weighing", "Weigh two by two")
            self._office.desk.do(step, *paired(sheet, self._view, said.shares))
            self.accept()

    def _follow(self, _changes: object = None) -> None:
        """Show everything as the answers stand."""
        of = comparisons(self._now().sheet, self._view)
        said = priorities(of)
        self.main.setEnabled(said is not None)
        self.bars.show_shares(said.shares if said else {}, self._office.locale)
        self._say(said, len(groups(of)))
        self._list_all()
        self._ask(self.list.currentRow())

    def _say(self, said: Priorities | None, apart: int) -> None:
        hurting = said.hurting if said is not None and not said.consistent else None
        self._hurting = (hurting.first_id, hurting.second_id) if hurting else None
        self.fix.setVisible(hurting is not None)
        self.consistency.set_colour("amber" if hurting else "ink2")
        if said is None:
            self.consistency.setText(
                QCoreApplication.translate(
                    "Weighing", "%n more comparison(s) will tie the criteria together.", None,
                    apart - 1,
                )
            )  # fmt: skip
        elif hurting is None:
            self.consistency.setText(consistency_words(said, self._office.locale))
        else:
            names = (self._names[hurting.first_id], self._names[hurting.second_id])
            self.consistency.setText(hurting_words(said, hurting, names, self._office.locale))

    def _list_all(self) -> None:
        stated = self._stated()
        self.again.setEnabled(bool(stated))
        for row, pair in enumerate(self._pairs):
            item = self.list.item(row)
            item.setText(self._said(pair, stated))
            item.setToolTip(plain(item.text()))
            token = "amber" if pair == self._hurting else "ink" if pair in stated else "ink3"
            item.setData(COLOUR, token)

    def _said(self, pair: Pair, stated: Mapping[Pair, Decimal]) -> str:
        names = (self._names[pair[0]], self._names[pair[1]])
        if pair in stated:
            return judgement_words(*names, stated[pair])
        words = QCoreApplication.translate("Weighing", "“{first}” or “{second}”?")
        return words.format(first=names[0], second=names[1])

    def _ask(self, row: int) -> None:
        """Show one question and its answer."""
        if not 0 <= row < len(self._pairs):
            return
        pair, stated = self._pairs[row], self._stated()
        for side, label in enumerate((self.first, self.second)):
            label.setText(self._names[pair[side]])
            self._limits[side].setText(self._ends[pair[side]])
        words = self._said(pair, stated)
        self.scale.show_ratio(stated.get(pair))
        self.scale.setAccessibleName(words)
        self.answer.setText(words)
        self.answer.set_colour("ink" if pair in stated else "ink3")
        self.settle()
