"""The rows of Today: each says who, what and when, and has one thing to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.buttons import Button
from ui.kit.icons import paint_icon
from ui.kit.panels import Divider, Sheet
from ui.kit.theme import theme_of
from ui.kit.words import Label, Line, Run, plain
from ui.words_link import WordsLink


class Circle(QAbstractButton):
    """The empty circle of a promise to keep; a click marks it as kept."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.setAccessibleName(name)
        self.setToolTip(plain(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        side = self._theme.px(28)
        self.setFixedSize(side, side)
        focus.wear(self, "ring", side // 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(17)
        rect = QRectF(self.rect())
        box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        over = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(self._theme.colour("accent" if over else "control"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if over:
            inner = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, inner, "check", self._theme.colour("accent"))


class Rows(Sheet):
    """A sheet of rows with hairlines between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(1, 1, 1, 1), spacing=0, parent=parent)
        self._empty = True

    def add(self, row: QWidget) -> None:
        """Add a row under the others."""
        if not self._empty:
            self.column.addWidget(Divider())
        self._empty = False
        self.column.addWidget(row)


class PersonRow(QWidget):
    """A row about someone: a time or a rank, the person and the client, what for, what to do."""

    def __init__(
        self,
        lead: Label | None,
        runs: Sequence[Run],
        what: str,
        *,
        top: bool = False,
    ) -> None:
        super().__init__()
        theme = theme_of(self)
        px = theme.px
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(18), px(16), px(18), px(16))
        self.row.setSpacing(0)
        if lead is not None:
            place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
            self.row.addWidget(lead, 0, place)
        self.words = QVBoxLayout()
        self.words.setSpacing(px(2))
        self.words.addWidget(Line(runs))
        self.words.addWidget(Label(what, colour="ink2").eliding())
        self.row.addLayout(self.words, 1)

    def say(self, sentence: str) -> None:
        """Add a sentence to say, in the voice of a person."""
        theme = theme_of(self)
        self.words.addSpacing(theme.px(5))
        quote = Label(sentence, style="spoken", colour="ink2", wrap=True)
        font = theme.font("spoken", italic=True)
        font.setPixelSize(theme.px(15))
        self.words.addWidget(quote.in_font(font))

    def note(self, words: str) -> None:
        """Add a small sentence under the words."""
        self.words.addSpacing(theme_of(self).px(4))
        self.words.addWidget(Label(words, style="small", colour="ink2", wrap=True))

    def mark(self, tag: QWidget) -> None:
        """Add a mark under the words."""
        self.words.addSpacing(theme_of(self).px(6))
        self.words.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)

    def act(self, button: QWidget, *, top: bool = False) -> None:
        """Put what there is to do at the end of the row."""
        self.row.addSpacing(theme_of(self).px(14))
        place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self.row.addWidget(button, 0, place)


class PromiseRow(QWidget):
    """A promise in one line: the circle to mark it, its words, to whom, and when."""

    def __init__(self, link: WordsLink, when: QWidget, circle: Circle | None = None) -> None:
        super().__init__()
        px = theme_of(self).px
        self.setMinimumHeight(px(44))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(13), px(6), px(18), px(6))
        self._row.setSpacing(px(6))
        if circle is not None:
            self._row.addWidget(circle)
        else:
            self._row.addSpacing(px(34))
        self._row.addWidget(link, 0)
        self._row.addStretch(1)
        self._row.addWidget(when)

    def act(self, button: Button) -> None:
        """Put something to do before the time."""
        self._row.insertWidget(self._row.count() - 1, button)
        self._row.insertSpacing(self._row.count() - 1, theme_of(self).px(10))


class Nothing(QWidget):
    """What a section says when nothing waits there: a serif sentence in a quiet frame."""

    def __init__(
        self,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme_of(self)
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(22), px(20), px(22), px(20))
        row.setSpacing(px(20))
        words = Label(sentence, style="spoken", colour="ink2", wrap=True)
        font = self._theme.font("spoken")
        font.setPixelSize(px(17))
        row.addWidget(words.in_font(font), 1)
        if action and on_action is not None:
            button = Button(action)
            button.clicked.connect(lambda: on_action())  # noqa: PLW0108
            row.addWidget(button)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        radius = self._theme.radius("lg") - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
