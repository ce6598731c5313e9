"""The closer look: a private sheet over the matrix, its questions at the left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPointF,
    QPropertyAnimation,
    QRect,
    Qt,
)
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from consultdesk.domain.incident_file import IncidentFile
from ui.kit.buttons import Button
from ui.kit.panels import Heading, PrivacyMark, border_pen
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.analysis.closer.agreeing import Agreeing
from ui.options.analysis.closer.paying import Paying
from ui.options.analysis.closer.sureness import Sureness
from ui.options.analysis.closer.tab import QuestionTab
from ui.options.analysis.closer.topic import Moment, Topic
from ui.options.analysis.closer.turning import Turning
from ui.options.analysis.closer.what_if import WhatIf
from ui.options.analysis.closer.worth import Worth
from ui.options.analysis.questions import About, question

_HEAD, _QUESTIONS, _LEAST = 52, 212, 780


class CloserSheet(QFrame):
    """One question at a time; Esc closes it and goes back to where it was opened from."""

    def __init__(self, office: Office, room: QWidget, beside: QWidget) -> None:
        super().__init__(room)
        self._theme = theme_of(self)
        self._room, self._beside = room, beside
        self._moment: Moment | None = None
        self._from: QWidget | None = None
        self.setObjectName("closer")
        self.setAccessibleName(self.tr("A closer look, private"))
        self.topics: dict[About, Topic] = {
            About.ORDER: Turning(),
            About.WEIGHT: WhatIf(office),
            About.SURE: Sureness(office),
            About.PAYERS: Paying(),
            About.WORTH: Worth(),
            About.METHODS: Agreeing(),
        }
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._lay_out()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.leave)
        beside.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._make_questions())
        self._stack = QStackedWidget()
        for topic in self.topics.values():
            self._stack.addWidget(topic)
        body.addWidget(self._stack, 1)
        column.addLayout(body, 1)

    def _make_head(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        head.setFixedHeight(theme.px(_HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(28, 0, 18, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(Heading(self.tr("A closer look")), 1)
        row.addWidget(PrivacyMark("private"))
        close = Button(self.tr("Esc"), "quiet", icon="x", size="small")
        close.setObjectName("close_closer")
        close.setAccessibleName(self.tr("Back to the matrix"))
        close.clicked.connect(self.leave)
        row.addWidget(close)
        return head

    def _make_questions(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        holder.setFixedWidth(theme.px(_QUESTIONS))
        column = QVBoxLayout(holder)
        column.setContentsMargins(14, theme.px(14), 8, theme.px(14))
        column.setSpacing(theme.px(2))
        self._tabs = QButtonGroup(self)
        self._by: dict[About, QuestionTab] = {}
        for about in self.topics:
            tab = QuestionTab(question(about))
            tab.setObjectName(f"question_{about}")
            tab.clicked.connect(lambda _=False, one=about: self._turn(one))
            self._tabs.addButton(tab)
            self._by[about] = tab
            column.addWidget(tab)
        column.addStretch(1)
        return holder

    @property
    def about(self) -> About:
        """The question on screen."""
        return next(about for about, tab in self._by.items() if tab.isChecked())

    def open(self, about: About | None = None) -> None:
        """Slide in with a question, the last one or the first where none is named."""
        if self._moment is None:
            return
        if not self.isVisible():
            self._from = QApplication.focusWidget()
            self._place()
            self._slide_in()
        checked = self._tabs.checkedButton() is not None
        chosen = about or (self.about if checked else About.ORDER)
        self.show()
        self.raise_()
        self._by[chosen].setChecked(True)
        self._turn(chosen)
        self._by[chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_moment(self, moment: Moment) -> None:
        """Answer over another moment of the matrix; another incident closes the sheet."""
        known, self._moment = self._moment, moment
        if known is not None and known.file.incident.id != moment.file.incident.id:
            self.leave()
        if self.isVisible():
            self.topics[self.about].show_moment(moment)

    def follow(self, file: IncidentFile) -> None:
        """Act on the file as it stands, though its answers are still being worked out."""
        known = self._moment
        if known is not None and known.file.incident.id == file.incident.id:
            self._moment = replace(known, file=file)
            for topic in self.topics.values():
                topic.follow(file)

    def forget(self) -> None:
        """Close, and have nothing to say until another moment is shown."""
        self._moment = None
        self.leave()

    def _turn(self, about: About) -> None:
        if self._moment is not None and self.isVisible():
            self.topics[about].show_moment(self._moment)
            self._stack.setCurrentWidget(self.topics[about])

    def leave(self) -> None:
        """Close and go back to where it was opened from."""
        if not self.isVisible():
            return
        self._slide.stop()
        self.hide()
        back, self._from = self._from, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        self._slide.stop()
        wide = self._beside.x()
        if wide < self._theme.px(_LEAST):
            wide = self._room.width()  # large text on a small screen: the panel waits under it
        self.setGeometry(QRect(0, 0, wide, self._room.height()))

    def _slide_in(self) -> None:
        duration = self._theme.motion("drawer")
        if duration and self._room.isVisible():
            self._slide.setDuration(duration)
            self._slide.setStartValue(self.pos() + QPointF(self._theme.px(40), 0).toPoint())
            self._slide.setEndValue(self.pos())
            self._slide.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.leave()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.colour("private"))
        painter.setPen(border_pen("private", theme))
        under = theme.px(_HEAD) + 0.5
        painter.drawLine(QPointF(0, under), QPointF(self.width(), under))
        x = theme.px(_QUESTIONS) + 0.5
        painter.drawLine(QPointF(x, under), QPointF(x, self.height()))
