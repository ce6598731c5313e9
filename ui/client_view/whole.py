"""The overall picture, with priorities to move: the bars follow, nothing is stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.documents.press.words import words_of
from consultdesk.domain.client_safe import ClientHandout
from consultdesk.wording.numbers import percent
from ui.client_view.large import Large, Letter
from ui.client_view.pages import Page
from ui.client_view.trial import Tried, moved, tried
from ui.client_view.words import ViewWords
from ui.kit.buttons import Button
from ui.kit.charts import Segment, paint_segments
from ui.kit.layouts import clear
from ui.kit.theme import theme_of

_COLOURS = ("c1", "c2", "c3", "c4", "c5")
_BAR = 22
_EVEN = 0.5


class Whole(Page):
    """The bars of the options at the right, the priorities at the left."""

    priorities_kept = Signal(object)

    def __init__(self, handout: ClientHandout, words: ViewWords, scale: float) -> None:
        super().__init__(scale)
        self._handout, self._words = handout, words
        self._stated = tuple(float(criterion.percent) for criterion in handout.criteria)
        self.points = self._stated
        title = words_of(handout.locale).overall
        self.column.addWidget(Large(title, self.at(36, 46), style="display"))
        row = QHBoxLayout()
        row.setSpacing(round(theme_of(self).px(56) * scale))
        row.addLayout(self._priorities(), 2)
        self._bars = QVBoxLayout()
        self._bars.setSpacing(round(theme_of(self).px(14) * scale))
        row.addLayout(self._bars, 3)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._show()

    def _priorities(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(round(theme_of(self).px(10) * self.scale))
        say = Large(self._words.try_priorities, self.at(16, 24), style="body", colour="ink2")
        column.addWidget(say)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(round(12 * self.scale))
        grid.setVerticalSpacing(round(12 * self.scale))
        self.sliders = [self._priority(grid, place) for place in range(len(self._stated))]
        column.addLayout(grid)
        buttons = QHBoxLayout()
        self._back = Button(self._words.put_back, "quiet")
        self._back.setObjectName("client_put_back")
        self._back.calling(self._put_back)
        self._keep = Button(self._words.keep)
        self._keep.setObjectName("client_keep")
        self._keep.calling(self._keep_points)
        buttons.addWidget(self._back)
        buttons.addWidget(self._keep)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._said = Large("", self.at(15, 22), style="body", colour="accent")
        self._said.setObjectName("client_kept")
        column.addWidget(self._said)
        column.addStretch(1)
        return column

    def _priority(self, grid: QGridLayout, place: int) -> QSlider:
        criterion = self._handout.criteria[place]
        name = QHBoxLayout()
        name.setSpacing(round(10 * self.scale))
        name.addWidget(_Chip(_COLOURS[place % len(_COLOURS)], self.scale))
        name.addWidget(Large(criterion.name, self.at(16, 22), style="body"), 1)
        grid.addLayout(name, 2 * place, 0)
        figure = Large("", self.at(16, 22), style="body", wrap=False).tabular()
        figure.setObjectName(f"client_percent_{place}")
        grid.addWidget(figure, 2 * place, 1, Qt.AlignmentFlag.AlignRight)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"client_priority_{place}")
        slider.setAccessibleName(criterion.name)
        slider.setRange(0, 100)
        slider.setPageStep(5)
        slider.setValue(round(self._stated[place]))
        slider.valueChanged.connect(lambda value: self._move(place, value))
        grid.addWidget(slider, 2 * place + 1, 0, 1, 2)
        return slider

    def _move(self, place: int, value: int) -> None:
        self.points = moved(self.points, place, float(value))
        self._said.setText("")
        self._show()

    def _put_back(self) -> None:
        self.points = self._stated
        self._said.setText("")
        self._show()

    def _keep_points(self) -> None:
        self.priorities_kept.emit(self.points)
        self._stated = self.points
        self._said.setText(self._words.kept)
        self._show()

    def _show(self) -> None:
        locale = self._handout.locale
        for place, (slider, points) in enumerate(zip(self.sliders, self.points, strict=True)):
            slider.blockSignals(True)  # noqa: FBT003 - Qt's own name
            slider.setValue(round(points))
            slider.blockSignals(False)  # noqa: FBT003
            figure = self.findChild(Large, f"client_percent_{place}")
            if figure is not None:
                figure.setText(percent(points, locale))
        changed = any(
            abs(now - was) > _EVEN for now, was in zip(self.points, self._stated, strict=True)
        )
        self._back.setEnabled(changed)
        self._keep.setEnabled(changed)
        self._fill(tried(self._handout, self.points))

    def _fill(self, found: Sequence[Tried]) -> None:
        clear(self._bars)
        for place, one in enumerate(found):
            self._bars.addWidget(_Bar(one, self.scale, first=place == 0))
        self._bars.addStretch(1)


class _Bar(QWidget):
    """One option: its letter, its name, what each criterion adds, its sum."""

    def __init__(self, one: Tried, scale: float, *, first: bool) -> None:
        super().__init__()
        side = theme_of(self).px(26) * scale
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(12 * scale))
        shown = first and one.score is not None
        row.addWidget(Letter(one.option.letter, side, first=shown))
        column = QVBoxLayout()
        column.setSpacing(round(4 * scale))
        column.addWidget(Large(one.option.name, (17 * scale, 24 * scale), style="spoken"))
        column.addWidget(_Strip(one.parts, scale))
        row.addLayout(column, 1)
        said = "–" if one.score is None else str(int(one.score + 0.5))
        score = Large(said, (22 * scale, 28 * scale), style="figure", wrap=False)
        score.setObjectName(f"client_score_{one.option.letter}")
        row.addWidget(score)


class _Strip(QWidget):
    """The parts of one option side by side."""

    def __init__(self, parts: Sequence[float], scale: float) -> None:
        super().__init__()
        self._tall = round(theme_of(self).px(_BAR) * scale * 0.6)
        self._segments = tuple(
            Segment(part / 100, _COLOURS[place % len(_COLOURS)]) for place, part in enumerate(parts)
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._tall)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_segments(painter, rect, self._segments, theme, theme.colour("line"))


class _Chip(QWidget):
    """The colour of a criterion in the bars."""

    def __init__(self, colour: str, scale: float) -> None:
        super().__init__()
        self._colour = colour
        side = round(theme_of(self).px(12) * scale)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme_of(self).colour(self._colour))
