"""Step by step: six questions that fill the very matrix of the grid, in any order, at any time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.guiding import GuidedStep, resume_at, wanting
from ui.kit import focus
from ui.kit.buttons import Button
from ui.kit.marks import paint_stage_dot
from ui.kit.panels import Sheet
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.guided.figures import CostsStep, GivesStep, WeightsStep
from ui.options.guided.steps import MattersStep, Moment, Step, WaysStep
from ui.options.guided.verdict import VerdictStep
from ui.options.guided.words import step_advice, step_name, step_question, want_words
from ui.options.tab_order import tab_as_laid_out

_DOT = 16
_RAIL = 44
_WIDE = 860
_LEAST = QSize(520, 260)


class GuidedPage(QWidget):
    """The rail of six steps, the question of one of them, and what it still lacks."""

    left = Signal()
    ideas_requested = Signal()
    costing_requested = Signal(object)
    wanted = Signal(object)
    turned = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._moment: Moment | None = None
        self.step = GuidedStep.MATTERS
        self.setObjectName("guided_page")
        self._make_steps()
        self._rail = {step: _RailButton(place, step) for place, step in enumerate(GuidedStep, 1)}
        self._question = Label("", style="title", wrap=True)
        self._question.setObjectName("guided_question")
        self._advice = Label("", style="body", colour="ink2", wrap=True)
        self._lacks = Label("", style="small", colour="ink2", wrap=True)
        self._lacks.setObjectName("guided_lacks")
        self._lay_out()
        self._bind()

    def _make_steps(self) -> None:
        office = self._office
        ways, gives, costs = WaysStep(office), GivesStep(office), CostsStep(office)
        verdict = VerdictStep(office)
        ways.ideas_requested.connect(self.ideas_requested)
        gives.finished.connect(self.forward)
        costs.costing_requested.connect(self.costing_requested)
        verdict.wanted.connect(self.wanted)
        self.gives = gives
        self._steps: dict[GuidedStep, Step] = {
            GuidedStep.MATTERS: MattersStep(office),
            GuidedStep.WAYS: ways,
            GuidedStep.GIVES: gives,
            GuidedStep.COSTS: costs,
            GuidedStep.WEIGHTS: WeightsStep(office),
            GuidedStep.VERDICT: verdict,
        }

    def _lay_out(self) -> None:
        px = theme_of(self).px
        rail = QHBoxLayout()
        rail.setSpacing(px(4))
        for button in self._rail.values():
            rail.addWidget(button, 1)
        sheet = Sheet(margins=(px(28), px(20), px(28), px(18)), spacing=px(10))
        sheet.column.addWidget(self._question)
        sheet.column.addWidget(self._advice)
        self._stack = QStackedWidget()
        for step in self._steps.values():
            page = ScrollPage(margins=(0, px(8), px(8), px(8)), spacing=0)
            step.setMaximumWidth(px(_WIDE))
            row = QHBoxLayout()
            row.addWidget(step, _WIDE)
            row.addStretch(1)
            page.column.addLayout(row)
            page.column.addStretch(1)
            self._stack.addWidget(page)
        sheet.column.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(rail)
        column.addWidget(sheet, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._back = Button(self.tr("Back"), "quiet", icon="left")
        self._back.setObjectName("guided_back")
        self._next = Button(self.tr("Next"), "primary").with_hint(self.tr("Ctrl Enter"))
        self._next.setObjectName("guided_next")
        grid = Button(self.tr("See the grid"), "quiet")
        grid.setObjectName("guided_grid")
        grid.calling(self.left.emit)
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(8))
        row.addWidget(self._back)
        row.addWidget(self._lacks, 1)
        row.addWidget(grid)
        row.addWidget(self._next)
        return row

    def _bind(self) -> None:
        for step, button in self._rail.items():
            button.clicked.connect(lambda _=False, one=step: self.go(one))
        self._back.calling(self.backward)
        self._next.calling(self.forward)
        for keys, act in (("Ctrl+Return", self.forward), ("Alt+Left", self.backward)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_moment(self, moment: Moment) -> None:
        """Show a moment of the file at the step one is at."""
        self._moment = moment
        self._steps[self.step].show_moment(moment)
        for step, button in self._rail.items():
            want = wanting(moment.file, moment.view, step)
            button.show_state(done=want is None, current=step is self.step, lacks=want_words(want))
        self._question.setText(step_question(self.step))
        self._advice.setText(step_advice(self.step))
        lacks = want_words(wanting(moment.file, moment.view, self.step))
        self._lacks.setText(self.tr("Still lacking: {what}").format(what=lacks) if lacks else "")
        self._back.setEnabled(self.step is not GuidedStep.MATTERS)
        last = self.step is GuidedStep.VERDICT
        self._next.setText(self.tr("Finish in the grid") if last else self.tr("Next"))
        self._stack.setCurrentIndex(list(GuidedStep).index(self.step))
        tab_as_laid_out(self)

    def resume(self, moment: Moment) -> None:
        """Begin where something is still lacking first."""
        self.gives.restart()
        self.step = resume_at(moment.file, moment.view)
        self.turned.emit(self.step)

    def go(self, step: GuidedStep) -> None:
        """Turn to a step; who hears of it shows the moment again."""
        if self._moment is None:
            return
        self._settle()
        if step is GuidedStep.GIVES:
            self.gives.restart()
        self.step = step
        self.turned.emit(step)
        self.take_focus()

    def forward(self) -> None:
        """Go on: to the next criterion where one is asked at a time, else to the next step."""
        self._settle()
        if self._steps[self.step].advance():
            return
        steps = list(GuidedStep)
        place = steps.index(self.step) + 1
        if place < len(steps):
            self.go(steps[place])
        else:
            self.left.emit()

    def backward(self) -> None:
        """Go back in the same way."""
        self._settle()
        if self._steps[self.step].retreat():
            return
        place = list(GuidedStep).index(self.step)
        if place:
            self.go(list(GuidedStep)[place - 1])

    def _settle(self) -> None:
        """Take in what is being typed, before the question changes under it."""
        held = self.focusWidget()
        commit = getattr(held, "commit", None)
        if callable(commit):
            commit()

    def take_focus(self) -> None:
        """Put the cursor where the step goes on."""
        self._steps[self.step].take_focus()

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class _RailButton(QAbstractButton):
    """One step of the rail: its dot, its name, and in its tool tip what it lacks."""

    def __init__(self, place: int, step: GuidedStep) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._done = self._current = False
        self._name = step_name(step)
        self._place = place
        self.setObjectName(f"guided_{step.value}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("md"))

    def show_state(self, *, done: bool, current: bool, lacks: str) -> None:
        """Show whether the step has all it needs, and whether it is the one on screen."""
        self._done, self._current = done, current
        state = self.tr("nothing lacking") if done else lacks
        told = self.tr("Step {place}, {name}: {state}")
        self.setAccessibleName(told.format(place=self._place, name=self._name, state=state))
        self.setToolTip(lacks)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(90), self._theme.px(_RAIL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        line = theme.colour("accent" if self._current else "line")
        painter.fillRect(QRectF(0, 0, self.width(), 2), line)
        side = theme.px(_DOT)
        dot = QRectF(1, (self.height() - side) / 2 + 1, side, side)
        state = "current" if self._current else ("done" if self._done else "to_come")
        paint_stage_dot(painter, dot, state, theme)  # type: ignore[arg-type]
        strong = self._current or self.underMouse()
        painter.setPen(theme.colour("accent" if self._current else ("ink" if strong else "ink2")))
        font = theme.font("control", weight=600 if self._current else 500)
        painter.setFont(font)
        left = side + theme.px(8)
        room = QRectF(left, 2, self.width() - left - 2, self.height() - 2)
        words = QFontMetricsF(font).elidedText(
            self._name, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
