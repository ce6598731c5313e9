"""Small surfaces under a chip: how strong a feeling is, and which feeling it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.capture import read_feeling, read_whose
from consultdesk.domain.listening import Emotion, Whose
from ui.kit.buttons import Button, Kind
from ui.kit.fields import TextField
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.listen.words import Feelings

_STRONGEST = 10
_ACROSS = 4


class Popup(QFrame):
    """A small surface under a chip; gone with Esc, a choice, or a click elsewhere."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.theme = theme_of(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(self.theme.px(8))
        self.column.addWidget(Label(name, style="small", colour="ink3"))

    def open_under(self, chip: QWidget) -> None:
        """Show under a chip."""
        self.adjustSize()
        self.move(chip.mapToGlobal(QPoint(0, chip.height() + 4)))
        self.show()

    def open_over(self, place: QWidget) -> None:
        """Show above a place at the foot of the window."""
        self.adjustSize()
        self.move(place.mapToGlobal(QPoint(0, -self.height() - 4)))
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("sheet"))
        painter.setPen(self.theme.colour("lineStrong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class StrengthPopup(Popup):
    """How strong a feeling is, whose it is, and a way to take it away."""

    chosen = Signal(object)
    owned = Signal()
    removed = Signal()

    def __init__(self, emotion: Emotion, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("StrengthPopup", "How strong, from 0 to 10"), parent
        )
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(2))
        for value in range(_STRONGEST + 1):
            kind: Kind = "primary" if value == emotion.intensity else "quiet"
            button = Button(str(value), kind, size="small")
            button.setObjectName(f"strength_{value}")
            button.clicked.connect(lambda _=False, v=value: self._choose(v))
            row.addWidget(button)
            if value == (emotion.intensity or 0):
                button.setFocus(Qt.FocusReason.PopupFocusReason)
        self.column.addLayout(row)
        below = QHBoxLayout()
        whose = self.tr("It is mine") if emotion.whose is Whose.CLIENT else self.tr("It is theirs")
        mine = Button(whose, "quiet", size="small")
        mine.clicked.connect(self._own)
        gone = Button(self.tr("Take away"), "quiet", size="small")
        gone.clicked.connect(self._remove)
        below.addWidget(mine)
        below.addStretch(1)
        below.addWidget(gone)
        self.column.addLayout(below)

    def _choose(self, value: int) -> None:
        self.chosen.emit(value)
        self.close()

    def _own(self) -> None:
        self.owned.emit()
        self.close()

    def _remove(self) -> None:
        self.removed.emit()
        self.close()


class FeelingPopup(Popup):
    """The usual feelings, walked with the arrows, and a line for any other word."""

    named = Signal(str, object, object)
    words_asked = Signal()

    def __init__(self, feelings: Feelings, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FeelingPopup", "A feeling, in one word"), parent
        )
        self._feelings = feelings
        field = TextField(placeholder=self.tr("a word, then 0 to 10 if you wish"))
        field.named(self.tr("A feeling, in one word"), "feeling_line")
        self._line = field.line()
        self._line.returnPressed.connect(self._take)
        self.column.addWidget(field)
        grid = QGridLayout()
        grid.setSpacing(self.theme.px(2))
        self.words: list[Button] = []
        for place, item in enumerate(feelings.offered):
            button = Button(item.title.read(feelings.language), "quiet", size="small")
            button.setObjectName(f"feeling_{item.key}")
            button.calling(partial(self._name, button.text(), None))
            self.words.append(button)
            left = Qt.AlignmentFlag.AlignLeft
            grid.addWidget(button, place // _ACROSS, place % _ACROSS, left)
        self.column.addLayout(grid)
        edit = Button(self.tr("Edit these words…"), "quiet", icon="pen", size="small")
        edit.setObjectName("edit_feelings")
        edit.clicked.connect(self._edit)
        self.column.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._line)
        self._line.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: _ACROSS,
            Qt.Key.Key_Up: -_ACROSS,
        }
        focused = next((n for n, word in enumerate(self.words) if word.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.words:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused is not None:
                self.words[focused].click()
                return
            super().keyPressEvent(event)
            return
        place = (0 if step > 0 else len(self.words) - 1) if focused is None else focused + step
        if 0 <= place < len(self.words):
            self.words[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif place < 0:
            self._line.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        whose, typed = read_whose(self._line.text())
        read = read_feeling(typed)
        word, strength = read if read is not None else (typed, None)
        if word.strip():
            self._name(word, strength, whose)

    def _name(self, word: str, strength: int | None, whose: Whose = Whose.CLIENT) -> None:
        self.named.emit(self._feelings.code(word), strength, whose)
        self.close()

    def _edit(self) -> None:
        self.close()
        self.words_asked.emit()
