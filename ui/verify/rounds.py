"""The rounds as a list: the rating, when and how, the client's words, what was adjusted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Locale
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.wording.dates import day_and_month
from ui.kit.buttons import Button
from ui.kit.focus import wear
from ui.kit.marks import PromiseMark
from ui.kit.panels import Icon
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.verify.words import channel_words, marks_words

SIDE, WHEN = 300, 110


class RoundRow(QWidget):
    """One round; Enter notes its adjustment, Delete removes it."""

    adjusted = Signal(object)
    removed = Signal(object)
    assessed = Signal(object)

    def __init__(
        self,
        round_: SatisfactionRound,
        locale: Locale,
        *,
        latest: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.round = round_
        self._theme = theme_of(self)
        self._locale = locale
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wear(self, "ring", 6)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(18)
        top = Qt.AlignmentFlag.AlignTop
        mark = PromiseMark(str(round_.rating or "·"), "next" if latest else "kept", size=30)
        row.addWidget(mark, 0, top)
        row.addWidget(self._when(), 0, top)
        words = f"«\u00a0{round_.words}\u00a0»" if locale.language == "fr" else f"“{round_.words}”"
        said = Label(words if round_.words else "", style="spoken", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(said)
        if latest or marks_words(round_):
            self._add_marks(column)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(self._after(latest=latest), 0, top)
        self.setAccessibleName(
            self.tr("{rating} out of 5, {day}: {words}").format(
                rating=round_.rating, day=day_and_month(round_.on, locale), words=round_.words
            )
        )

    def _when(self) -> QWidget:
        day = Label(day_and_month(self.round.on, self._locale))
        how = Label(channel_words(self.round.channel), style="small", colour="ink3")
        return _stacked([day, how], self._theme.px(WHEN))

    def _add_marks(self, column: QVBoxLayout) -> None:
        words = marks_words(self.round)
        if words:
            column.addWidget(Label(words, style="small", colour="ink2", wrap=True))
        link = Button(self.tr("Other answers"), kind="link", size="small")
        link.setObjectName("assess_round")
        link.setAccessibleName(self.tr("Recommendation, effort and fairness, optional"))
        link.clicked.connect(lambda: self.assessed.emit(self.round))
        keep = link.sizePolicy().verticalPolicy()
        link.setSizePolicy(QSizePolicy.Policy.Ignored, keep)  # it may reach into the gap beside it
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _after(self, *, latest: bool) -> QWidget:
        width = self._theme.px(SIDE)
        if self.round.rating == 5 and latest:
            line = QWidget()
            line.setFixedWidth(width)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            words = self.tr("Excellent, confirmed by {name}").format(name=self.round.by)
            row.addWidget(Icon("check", colour="accent", size=16))
            row.addWidget(Label(words, colour="accent", wrap=True).weighted(500), 1)
            return line
        if not self.round.adjustment:
            add = Button(self.tr("Note an adjustment"), kind="link")
            add.clicked.connect(lambda: self.adjusted.emit(self.round))
            return _stacked([add], width)
        head = Label(self._adjusted_words(self.round.adjusted_on), style="small", colour="ink3")
        return _stacked([head, Label(self.round.adjustment, colour="ink2", wrap=True)], width)

    def _adjusted_words(self, day: date | None) -> str:
        if day is None:
            return self.tr("Adjustment, to be done")
        return self.tr("Adjustment, done {day}").format(day=day_and_month(day, self._locale))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.adjusted.emit(self.round)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.round)
        else:
            super().keyPressEvent(event)


def _stacked(widgets: list[QWidget], width: int) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(width)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    for widget in widgets:
        column.addWidget(widget)
    return holder
