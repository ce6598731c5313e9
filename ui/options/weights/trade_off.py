"""The dialog of one trade-off question, to check weights against an answer and adopt it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.tradeoff import Matching, Question, implied_answer, matched
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Criterion, Perspective, Scale
from consultdesk.domain.weighing import traded
from consultdesk.wording.reading import parse_number
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.showing import Showing
from ui.options.weights.settled import SettledDialog
from ui.options.weights.trade_off_words import TradeOffWords
from ui.options.weights.words import called
from ui.refusals import sentence

_WIDTH = 580
_BOX = 130
_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_PART = Decimal(8)


def tradable(showing: Showing, view: Perspective) -> tuple[Criterion, ...]:
    """Give the criteria on which one can move little by little."""
    counted = showing.sheet.counted(view)
    return tuple(c for c in counted if c.scale is not Scale.YES_NO and c.worst != c.best)


class TradeOffDialog(SettledDialog):
    """Asks how much better on one criterion would be worth a step on another."""

    def __init__(
        self, office: Office, showing: Showing, view: Perspective, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("TradeOff", "Cross-check with a trade-off")
        super().__init__(title, width=_WIDTH, parent=parent)
        self._office, self._showing, self._view = office, showing, view
        self._reading = Reading(showing.sheet, view)
        self._criteria = {c.id: c for c in tradable(showing, view)}
        self._words = TradeOffWords(showing, view)
        self._found: Matching | None = None
        self._lay_out()
        self.add_cancel()
        self.main = self.add_button(
            QCoreApplication.translate("TradeOff", "Adopt this answer"), "primary"
        )
        self.main.setObjectName("submit")
        self.main.clicked.connect(self.submit)
        self._changed_pair()
        self.answer.line().setFocus()

    def _lay_out(self) -> None:
        words = QCoreApplication.translate(
            "TradeOff", "One answer about two criteria says what their weights should be together."
        )
        self.column.addWidget(Label(words, style="body", colour="ink2", wrap=True))
        items = [
            Item(key, called(c, self._view, self._showing.language))
            for key, c in self._criteria.items()
        ]
        gained, given = self._first_pair()
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(20))
        self.gained = self._choice(
            QCoreApplication.translate("TradeOff", "To gain on"), "gained", items, gained
        )
        self.given = self._choice(
            QCoreApplication.translate("TradeOff", "What I give up"), "given", items, given
        )
        row.addWidget(self.gained, 1)
        row.addWidget(self.given, 1)
        self.column.addLayout(row)
        self.step = TextField(QCoreApplication.translate("TradeOff", "How much of it"))
        self.step.line().setObjectName("step")
        self.step.line().textEdited.connect(self._follow)
        self.step_unit = self._with_unit(self.step)
        self.question = Label("", style="body", wrap=True).weighted(500)
        self.column.addWidget(self.question)
        self.answer = TextField("", tabular=True)
        self.answer.line().setObjectName("answer")
        self.answer.line().textEdited.connect(self._follow)
        self.answer_unit = self._with_unit(self.answer)
        self.implied = Label("", colour="ink2", wrap=True)
        self.column.addWidget(self.implied)
        self.verdict = Label("", wrap=True)
        self.verdict.setObjectName("result")
        self.column.addWidget(self.verdict)

    def _choice(self, title: str, name: str, items: Sequence[Item], value: str) -> ChoiceField:
        field = ChoiceField(title, items, value)
        field.named(title, name)
        field.committed.connect(lambda _value: self._changed_pair(name))
        return field

    def _with_unit(self, field: TextField) -> Label:
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(8))
        field.setFixedWidth(theme_of(self).px(_BOX))
        unit = Label("", colour="ink2")
        unit.setContentsMargins(0, 0, 0, theme_of(self).px(7))
        row.addWidget(field)
        row.addWidget(unit, 1, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)
        return unit

    def _first_pair(self) -> tuple[str, str]:
        """Start from what weighs most, against money where money weighs."""
        shares = self._showing.sheet.shares(self._view)
        order = sorted(self._criteria.values(), key=lambda c: -shares[c.id])
        prices = [c for c in order if c.scale is Scale.MONEY]
        given = prices[0] if prices else order[1]
        return next(c.id for c in order if c is not given), given.id

    @property
    def pair(self) -> tuple[str, str]:
        """The criterion to gain on and the one given up (ids)."""
        return str(self.gained.value()), str(self.given.value())

    def _changed_pair(self, moved: str = "gained") -> None:
        """Ask about another pair, with a step in the unit of what is given up."""
        gained, given = self.pair
        if gained == given:
            other = next(key for key in self._criteria if key != gained)
            (self.given if moved == "gained" else self.gained).set_value(other)
        better, worse = (self._criteria[key] for key in self.pair)
        step = _handy(abs(worse.best - worse.worst) / _PART)
        self.step.set_value(self._words.plain(step))
        self.step_unit.setText(self._words.unit(worse))
        self.answer.set_value("")
        self.answer_unit.setText(self._words.unit(better))
        self._follow()

    def _asked(self, step: Decimal) -> Question:
        gained, given = (self._criteria[key] for key in self.pair)
        toward = 1 if given.worst > given.best else -1
        return Question(
            gained.id,
            float(gained.worst),
            given.id,
            float(given.best),
            float(given.best + toward * step),
        )

    def _read(self, field: TextField) -> Decimal | None:
        text = field.value().strip()
        return abs(parse_number(text, self._office.locale)) if text else None

    def _follow(self) -> None:
        """Show the question, what the weights say already, and what the answer says."""
        self._found = None
        self.verdict.set_colour("ink")
        self.verdict.setText("")
        self.main.setEnabled(False)
        try:
            step, answer = self._read(self.step), self._read(self.answer)
        except Refused as refusal:
            self._refuse(refusal)
            return
        gained, given = (self._criteria[key] for key in self.pair)
        asked = self._asked(step or Decimal(0))
        self.question.setText(self._words.question(gained, given, step or Decimal(0)))
        self.answer.named(self.question.text(), "answer")
        table, scales = self._reading.table(), self._reading.scales()
        known = implied_answer(table, scales, asked)
        self.implied.setText(self._words.implied(gained, known))
        if step and answer:
            self._found = matched(table, scales, asked, float(answer))
            shares = self._showing.sheet.shares(self._view)
            both = (shares[gained.id], shares[given.id])
            self.verdict.setText(self._words.result(gained, given, self._found, both))
            self.main.setEnabled(self._found.shares is not None)
        self.settle()

    def _refuse(self, refusal: Refused) -> None:
        self.verdict.set_colour("amber")
        self.verdict.setText(sentence(refusal, self._office.locale))
        self.settle()

    def submit(self) -> None:
        """Split what the two weigh together as the answer says, in one step, and close."""
        if self._found is None or self._found.ratio is None:
            return
        try:
            changes = traded(self._showing.sheet, self._view, self.pair, self._found.ratio)
        except Refused as refusal:
            self._refuse(refusal)
            return
        step = QCoreApplication.translate("TradeOff", "Weigh by a trade-off")
        self._office.desk.do(step, *changes)
        self.accept()


def _handy(step: Decimal) -> Decimal:
    """Give the round figure nearest to a step: 1, 2 or 5 times a power of ten."""
    power = Decimal(1).scaleb(step.adjusted())
    return min((n * power for n in _STEPS), key=lambda round_one: abs(round_one - step))
