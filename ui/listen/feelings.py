"""Feelings as small chips: a word, how strong from 0 to 10, whose; always private."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.capture import read_feeling
from consultdesk.domain.listening import EMOTION_WORDS, Emotion, Whose
from ui.kit import focus
from ui.kit.buttons import Button, Kind
from ui.kit.fields import TextField
from ui.kit.flow import FlowLayout
from ui.kit.panels import DASHES
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.listen.words import feeling_code, feeling_word

_STRONGEST = 10
_WIDEST = 220
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}


class Chip(QAbstractButton):
    """One feeling, underlined as far as it is strong; digits, + and - set that, Delete removes."""

    strength_set = Signal(object, object)
    removed = Signal(object)

    def __init__(self, emotion: Emotion | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.emotion = emotion
        self._word = self.tr("+ other")  # no setText: an ampersand would bind a key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))
        if emotion is None:
            self.setObjectName("add_feeling")
            self.setAccessibleName(self.tr("Add a feeling"))
        else:
            self.show_emotion(emotion)

    def show_emotion(self, emotion: Emotion) -> None:
        """Show a feeling, which may have changed."""
        self.emotion = emotion
        word = feeling_word(emotion.word.reveal())
        if emotion.whose is Whose.MINE:
            word = self.tr("{feeling} (me)").format(feeling=word)
        self._word = word
        self.setObjectName(f"feeling_{emotion.id}")
        strong = self.tr("{feeling}, {strength} of 10").format(
            feeling=word, strength=emotion.intensity
        )
        name = word if emotion.intensity is None else strong
        self.setAccessibleName(name)
        self.setToolTip("" if emotion.intensity is None else plain(name))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self._theme.font("small", weight=500)).horizontalAdvance(self._word)
        wide += 2 * self._theme.px(8) + 1
        return QSize(min(int(wide + 0.999), self._theme.px(_WIDEST)), self._theme.px(22))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        pen = QPen(theme.colour("privateLine"), 1)
        if self.emotion is None:
            pen.setDashPattern(list(DASHES))
        painter.setPen(pen)
        fill = "sheet" if self.emotion is not None else "private"
        painter.setBrush(theme.colour("privateHover" if self.underMouse() else fill))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.radius("sm"), theme.radius("sm"))
        font = theme.font("small", weight=500)
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if self.emotion is not None else "privateInk"))
        place = QRectF(self.rect()).adjusted(theme.px(8), 0, 1 - theme.px(8), 0)
        word = QFontMetricsF(font).elidedText(
            self._word, Qt.TextElideMode.ElideRight, place.width() + 1
        )
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), word)
        if self.emotion is not None and self.emotion.intensity:
            room = self.width() - 2 * theme.radius("sm")
            wide = room * self.emotion.intensity / _STRONGEST
            bar = QRectF(theme.radius("sm"), self.height() - 2, wide, 2)
            painter.fillRect(bar, theme.colour("privateInk"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        emotion = self.emotion
        if emotion is None:
            super().keyPressEvent(event)
        elif event.text().isdigit():
            typed = int(event.text())
            ten = emotion.intensity == 1 and typed == 0
            self.strength_set.emit(emotion, _STRONGEST if ten else typed)
        elif event.key() in _STEPS:
            value = (emotion.intensity or 0) + _STEPS[Qt.Key(event.key())]
            self.strength_set.emit(emotion, min(max(value, 0), _STRONGEST))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(emotion)
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """The feelings of an incident, and a way to add one."""

    strength_set = Signal(object, object)
    owned = Signal(object)
    removed = Signal(object)
    named = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self, across=6, down=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add_chip = Chip(None, self)
        self.add_chip.clicked.connect(self._offer)
        self._flow.addWidget(self.add_chip)

    def show_emotions(self, emotions: Sequence[Emotion]) -> None:
        """Show these feelings."""
        wanted = {emotion.id: emotion for emotion in emotions}
        for key in [key for key in self._chips if key not in wanted]:
            chip = self._chips.pop(key)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add_chip)
        for key, emotion in wanted.items():
            if key in self._chips:
                self._chips[key].show_emotion(emotion)
            else:
                self._chips[key] = self._born(emotion)
        self._flow.addWidget(self.add_chip)
        self.add_chip.show()
        self._flow.setGeometry(self.contentsRect())
        self.updateGeometry()

    def chip(self, emotion_id: str) -> Chip:
        """Return the chip of a feeling."""
        return self._chips[emotion_id]

    def _born(self, emotion: Emotion) -> Chip:
        chip = Chip(emotion, self)
        chip.strength_set.connect(self.strength_set)
        chip.removed.connect(self.removed)
        chip.clicked.connect(lambda: self._ask_strength(chip))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _ask_strength(self, chip: Chip) -> None:
        if chip.emotion is None:
            return
        popup = StrengthPopup(chip.emotion, self)
        popup.chosen.connect(lambda value: self.strength_set.emit(chip.emotion, value))
        popup.owned.connect(lambda: self.owned.emit(chip.emotion))
        popup.removed.connect(lambda: self.removed.emit(chip.emotion))
        popup.open_under(chip)

    def _offer(self) -> None:
        popup = FeelingPopup(self)
        popup.named.connect(self.named)
        popup.open_under(self.add_chip)


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
    """The usual feelings, and a line for any other word, with its strength if wanted."""

    named = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FeelingPopup", "A feeling, in one word"), parent
        )
        field = TextField(placeholder=self.tr("a word, then 0 to 10 if you wish"))
        field.named(self.tr("A feeling, in one word"), "feeling_line")
        self._line = field.line()
        self._line.returnPressed.connect(self._take)
        self.column.addWidget(field)
        grid = QGridLayout()
        grid.setSpacing(self.theme.px(2))
        for place, code in enumerate(EMOTION_WORDS):
            button = Button(feeling_word(code), "quiet", size="small")
            button.clicked.connect(lambda _=False, c=code: self._name(c, None))
            grid.addWidget(button, place // 4, place % 4, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(grid)
        self.setFocusProxy(self._line)
        self._line.setFocus()

    def _take(self) -> None:
        typed = self._line.text()
        read = read_feeling(typed)
        word, strength = read if read is not None else (typed, None)
        if word.strip():
            self._name(feeling_code(word), strength)

    def _name(self, code: str, strength: int | None) -> None:
        self.named.emit(code, strength)
        self.close()
