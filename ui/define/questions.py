"""Questions that look for conditions, how and what, and the lines that their answers become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.problem import Side
from consultdesk.wording.bank import CONDITIONS, Item
from ui.kit.buttons import Button
from ui.kit.editors import Item as Choosable
from ui.kit.fields import LongField
from ui.kit.layouts import clear
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.pick import Pick
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.shelf_words import group_name

_STEPS = 5


@dataclass(slots=True)
class _Answer:
    """What was found at one step, and on which side it would stand."""

    words: str
    side: Side = Side.CIRCUMSTANCES


@dataclass(slots=True)
class _Search:
    """How far the questions went for one incident; nothing of it is written before it is added."""

    group: str = CONDITIONS[0]
    place: int = 0
    typed: str = ""
    answers: list[_Answer] = field(default_factory=list)


class Questions(PrivatePanel):
    """One card at a time, then up to five steps further; `found(list of (side, words))`."""

    found = Signal(object)
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(30, 14, 18, 16), spacing=8, parent=parent)
        px = theme_of(self).px
        self._cards: tuple[Item, ...] = ()
        self._language = "fr"
        self._searches: dict[str, _Search] = {}
        self._search = _Search()
        self._theirs_open = False
        self.setObjectName("questions")
        self._add_card()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(6))
        self.column.addLayout(self._rows)
        self._further = Label("", style="spoken", colour="ink2", wrap=True)
        self.column.addWidget(self._further)
        prompt = self.tr("A condition: what was there, or not yet there")
        self.answer = LongField(lines=1, placeholder=prompt)
        self.answer.named(self.tr("What you find"), "condition_found")
        self.column.addWidget(self.answer)
        self.column.addLayout(self._deeds())

    def show_questions(
        self, cards: Sequence[Item], language: str, incident: str, *, theirs_open: bool
    ) -> None:
        """Show the cards of the library, where the questions of an incident had gone."""
        self._search.typed = str(self.answer.value())
        self._cards, self._language = tuple(cards), language
        self._theirs_open = theirs_open
        self._search = self._searches.setdefault(incident, _Search())
        self.answer.set_value(self._search.typed)
        self.groups.set_value(self._search.group)
        self._show()

    def _add_card(self) -> None:
        heading = Heading(self.tr("Questions that look for conditions"), privacy="private")
        self.column.addWidget(heading)
        hint = self.tr("How and what, rather than who. The result is conditions that can change.")
        self.column.addWidget(Label(hint, style="small", colour="ink2", wrap=True))
        choices = [Choice(group, group_name(group)) for group in CONDITIONS]
        self.groups = Segmented(choices, name=self.tr("What the question is about"))
        self.groups.setObjectName("question_groups")
        self.groups.chosen.connect(self._turn_to)
        self.column.addWidget(self.groups)
        self._asked = Label("", style="spoken", wrap=True)
        self._asked.setObjectName("question")
        self.column.addWidget(self._asked)
        self.column.addLayout(self._ways())

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.other = Button(self.tr("Another question"), "link", size="small")
        self.other.setObjectName("other_question")
        self.other.calling(self._next)
        edit = Button(self.tr("Edit the questions…"), "link", size="small")
        edit.setObjectName("edit_questions")
        edit.calling(self.edit_requested.emit)
        row.setSpacing(theme_of(self).px(16))
        row.addWidget(self.other)
        row.addWidget(edit)
        row.addStretch(1)
        return row

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(8))
        self.further = Button(self.tr("One step further"), "quiet", icon="down", size="small")
        self.further.setObjectName("one_step_further")
        self.further.calling(self._go_further)
        self.keep = Button(self.tr("Add to what contributed"), icon="check", size="small")
        self.keep.setObjectName("add_conditions")
        self.keep.calling(self._add)
        self._told = Label("", style="small", colour="ink3", wrap=True)
        row.addWidget(self.further)
        row.addWidget(self.keep)
        row.addWidget(self._told, 1)
        return row

    def _turn_to(self, group: object) -> None:
        self._search.group, self._search.place = str(group), 0
        self._show()

    def _next(self) -> None:
        self._search.place += 1
        self._show()

    def _go_further(self) -> None:
        """Take the answer as a step, and ask what made it possible."""
        if self._take():
            self.answer.set_value("")
            self._show()
        self.answer.setFocus()

    def _take(self) -> bool:
        words = str(self.answer.value()).strip()
        if words and len(self._search.answers) < _STEPS:
            self._search.answers.append(_Answer(words))
        return bool(words)

    def _add(self) -> None:
        self._take()
        answers = self._search.answers
        if not answers:
            self._told.setText(self.tr("Write what you find first."))
            self.answer.setFocus()
            return
        self.found.emit([(answer.side, answer.words) for answer in answers])

    def added(self) -> None:
        """Begin again once the answers are among the lines."""
        self._search.answers.clear()
        self.answer.set_value("")
        self._show()

    def _show(self) -> None:
        cards = [card for card in self._cards if card.group == self._search.group]
        card = cards[self._search.place % len(cards)] if cards else None
        empty = self.tr("No question here. Others can be written in the library.")
        self._asked.setText(card.read(self._language) if card else empty)
        self.other.setEnabled(len(cards) > 1)
        clear(self._rows)
        for place, answer in enumerate(self._search.answers):
            self._rows.addWidget(self._row(place, answer))
        taken = len(self._search.answers)
        self._further.setVisible(0 < taken < _STEPS)
        self._further.setText(self.tr("What made that possible?"))
        self.answer.setVisible(taken < _STEPS)
        self.further.setEnabled(taken < _STEPS - 1)
        said = self.tr("Step {step} of {most}").format(step=min(taken + 1, _STEPS), most=_STEPS)
        self._told.setText(said if taken else "")

    def _row(self, place: int, answer: _Answer) -> QWidget:
        box = QWidget()
        box.setObjectName("step_found")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).px(10))
        number = Label(f"{place + 1}.", style="body", colour="ink3")
        number.setFixedWidth(theme_of(self).px(16))
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(answer.words, style="body", wrap=True), 1)
        sides = [Choosable(Side.MINE, self.tr("On my side"))]
        if self._theirs_open:
            sides.append(Choosable(Side.THEIRS, self.tr("On your side")))
        sides.append(Choosable(Side.CIRCUMSTANCES, self.tr("The circumstances")))
        pick = Pick(self.tr("Where it stands"), sides)
        pick.setObjectName("step_side")
        pick.set_value(answer.side)

        def placed(side: object) -> None:
            answer.side = Side(str(side))

        pick.picked.connect(placed)
        row.addWidget(pick, 0, Qt.AlignmentFlag.AlignTop)
        return box
