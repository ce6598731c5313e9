"""What train mode lays over things: a bar that says it is on, and a sheet over what is covered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.kit.buttons import Button, key_text
from ui.kit.panels import Icon
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.train.words import KEY, also_sentence, covered_sentence, leave_words, on_sentence


class Sign(QFrame):
    """The bar over the page for as long as train mode is on, with the way out of it."""

    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        px = self._theme.px
        self.setObjectName("train_sign")
        self.setAccessibleName(f"{on_sentence()}. {also_sentence()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(28), px(8), px(16), px(8))
        row.setSpacing(px(10))
        row.addWidget(Icon("eyeoff", "privateInk", 18))
        row.addWidget(Label(on_sentence(), style="control", colour="privateInk").weighted(600))
        row.addWidget(Label(also_sentence(), style="small", colour="privateInk", wrap=True), 1)
        leave = _leave_button()
        leave.clicked.connect(self.leave_requested)
        row.addWidget(leave)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("private"))
        edge = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(edge, self._theme.colour("privateLine"))


class Sheet(QWidget):
    """An opaque sheet with one sentence, as large as what it lies on."""

    def __init__(self, sentence: str, under: QWidget) -> None:
        super().__init__(under)
        self._under = under
        self.setObjectName("train_sheet")
        self.setAccessibleName(sentence)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.addStretch(1)
        words = Label(sentence, style="spoken", colour="ink2", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(words)
        self.column.addStretch(1)
        under.installEventFilter(self)
        self.setGeometry(under.rect())
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._under.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).colour("paper"))


class Curtain(Sheet):
    """Covers a window that is in the middle of something; lifted, all is as it was."""

    def __init__(self, window: QWidget) -> None:
        self._window, self._title = window, window.windowTitle()
        self._focus: QWidget | None = window.focusWidget()
        places = Qt.FindChildOption.FindDirectChildrenOnly
        found = window.findChildren(QWidget, options=places)
        self._hidden = [w for w in found if not w.isHidden() and not w.isWindow()]
        for one in self._hidden:
            one.hide()
        window.setWindowTitle(on_sentence())
        super().__init__(covered_sentence(), window)
        self.button = _leave_button()
        self.column.insertWidget(2, self.button, 0, Qt.AlignmentFlag.AlignCenter)
        self.button.setFocus()

    def lift(self) -> None:
        """Give the window back as it was left, its keyboard focus too."""
        self.hide()
        self._window.setWindowTitle(self._title)
        for one in filter(isValid, self._hidden):
            one.show()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self.deleteLater()


def _leave_button() -> Button:
    button = Button(leave_words())
    button.setObjectName("leave_train")
    button.setToolTip(key_text(QKeySequence(KEY)))
    return button
