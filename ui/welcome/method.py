"""The left half of the welcome: the method in one sentence and six words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.panels import Divider, Icon
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.sidebar import paint_sign

_SIDE = 72


class Method(QWidget):
    """What the program is for, before anything is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(_SIDE), px(62), px(_SIDE), px(28))
        column.setSpacing(0)
        column.addWidget(_Name())
        column.addSpacing(px(48))
        sentence = self.tr("When something gets complicated with a client, start by calling.")
        title = Label(sentence, style="display", wrap=True)
        font = self._theme.font("display")
        font.setPixelSize(px(33))
        title.setMaximumWidth(px(400))
        column.addWidget(title.in_font(font))
        column.addSpacing(px(34))
        steps = (
            (self.tr("Listen"), self.tr("to the facts and to the person")),
            (self.tr("Define"), self.tr("the problem together, as each sees it")),
            (self.tr("Prepare"), self.tr("several costed options, pros and cons")),
            (self.tr("Decide"), self.tr("together, who pays what included")),
            (self.tr("Keep"), self.tr("what was promised")),
            (self.tr("Verify"), self.tr("and adjust until it is excellent")),
        )
        for number, (word, what) in enumerate(steps, start=1):
            column.addWidget(Divider())
            column.addLayout(self._step(number, word, what))
        column.addWidget(Divider())
        column.addStretch(1)
        column.addLayout(self._here())

    def _step(self, number: int, word: str, what: str) -> QHBoxLayout:
        px = self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(0, px(14), 0, px(14))
        row.setSpacing(0)
        figure = Label(str(number), style="small", colour="accent").weighted(500)
        figure.setFixedWidth(px(32))
        row.addWidget(figure)
        font = self._theme.font("spoken")
        font.setPixelSize(px(18))
        name = Label(word, style="spoken").in_font(font)
        name.setFixedWidth(px(114))
        row.addWidget(name)
        row.addWidget(Label(what, colour="ink2", wrap=True), 1)
        return row

    def _here(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(7))
        row.addWidget(Icon("disk", "ink3", 13))
        words = self.tr("Everything stays on this computer. No account, no connection.")
        row.addWidget(Label(words, style="small", colour="ink3", wrap=True), 1)
        return row

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("desk"))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, self._theme.colour("line"))


class _Name(QWidget):
    """The program's sign and name, a little larger than in the sidebar."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.setFixedHeight(self._theme.px(34))
        self.setAccessibleName("ConsultDesk")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px = self._theme.px
        side = px(21)
        paint_sign(painter, QRectF(0, (self.height() - side) / 2, side, side), self)
        font = self._theme.font("title")
        font.setPixelSize(px(21))
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        box = QRectF(px(32), 0, self.width(), self.height() + 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, "ConsultDesk")
