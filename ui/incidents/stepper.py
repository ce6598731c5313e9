"""The six stages on one line: done, current, to come; pages and not gates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.incidents import Stage
from ui.incidents.stage_words import stage_name
from ui.kit import focus
from ui.kit.marks import paint_stage_dot
from ui.kit.theme import theme_of
from ui.kit.words import plain

_DOT = 16
_TEXT_AT = 23
_LINE = 2
_ABOVE = 12
_TALL = 50


class StageState(NamedTuple):
    """What the stepper shows of one stage."""

    done: bool = False
    fact: str = ""
    lacks: str = ""


class Stepper(QWidget):
    """A progress line over six buttons; one tab stop each, Alt+1 to Alt+6 from anywhere."""

    stage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._group = QButtonGroup(self)
        self._states: dict[Stage, StageState] = {stage: StageState() for stage in Stage}
        self._current = Stage.LISTEN
        self._facts_shown = True
        self.setObjectName("stepper")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _LINE + self._theme.px(_ABOVE) - 4, 0, 0)
        row.setSpacing(0)
        self._buttons = {stage: StageButton(stage) for stage in Stage}
        for number, button in enumerate(self._buttons.values()):
            self._group.addButton(button, number)
            row.addWidget(button, 1)
        self._group.idClicked.connect(lambda number: self.stage_chosen.emit(list(Stage)[number]))

    def show_states(self, states: Mapping[Stage, StageState], current: Stage) -> None:
        """Show what is done, which stage is on screen, and the facts of each."""
        self._states, self._current = dict(states), current
        for stage in Stage:
            self.button(stage).show_state(self._states[stage], current=stage is current)
        self.update()

    def show_facts(self, *, shown: bool) -> None:
        """Keep or leave out the second line; tool tips keep it."""
        if shown != self._facts_shown:
            self._facts_shown = shown
            for stage in Stage:
                self.button(stage).show_fact(shown=shown)
            self.updateGeometry()

    def button(self, stage: Stage) -> StageButton:
        """Return the button of a stage."""
        return self._buttons[stage]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide = self.width() / len(Stage)
        for number, stage in enumerate(Stage):
            colour = "accentLine" if self._states[stage].done else "line"
            if stage is self._current:
                colour = "accent"
            part = QRectF(round(number * wide), 0, round(wide), _LINE)
            painter.fillRect(part, self._theme.colour(colour))


class StageButton(QAbstractButton):
    """One stage: its mark, its name, one line of facts."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._state = StageState()
        self._fact_shown = True
        self.setText(stage_name(stage))
        self.setObjectName(f"stage_{stage.value}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("md"))

    def show_state(self, state: StageState, *, current: bool) -> None:
        """Show whether the stage is done and whether it is on screen."""
        self._state = state
        self.setChecked(current)
        done = self.tr("done") if state.done else self.tr("to do")
        self.setAccessibleName(", ".join(part for part in (self.text(), done, state.fact) if part))
        told = [state.fact, state.lacks]
        self.setToolTip(plain("\n".join(part for part in told if part)).replace("\n", "<br>"))
        self.update()

    def show_fact(self, *, shown: bool) -> None:
        """Keep or leave out the line of facts."""
        self._fact_shown = shown
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        tall = self._theme.px(_TALL if self._fact_shown else _TALL - 17)
        return QSize(self._theme.px(120), tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        line = theme.line_height("control")
        top = 4.0
        self._paint_mark(painter, QPointF(theme.px(_DOT) / 2, top + line / 2))
        left = theme.px(_TEXT_AT)
        room = QRectF(left, top, self.width() - left - theme.px(8), line)
        painter.setFont(theme.font("control", weight=600 if self.isChecked() else 500))
        painter.setPen(theme.colour(self._ink()))
        _write(painter, room, self.text())
        if self._fact_shown and self._state.fact:
            room = QRectF(left, top + line - 1, room.width(), theme.line_height("small"))
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink3"))
            _write(painter, room, self._state.fact)

    def _ink(self) -> str:
        if self.isChecked():
            return "accent"
        return "ink" if self.underMouse() else "ink2"

    def _paint_mark(self, painter: QPainter, centre: QPointF) -> None:
        side = self._theme.px(_DOT)
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        state: Literal["done", "current", "to_come"] = "done" if self._state.done else "to_come"
        if self.isChecked():
            state = "current"
        paint_stage_dot(painter, box, state, self._theme)


def _write(painter: QPainter, room: QRectF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), cut)
