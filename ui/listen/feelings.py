"""Feelings as small chips: a word, how strong from 0 to 10, whose; always private."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.listening import Emotion, Whose
from ui.kit import focus
from ui.kit.flow import FlowLayout
from ui.kit.panels import DASHES
from ui.kit.theme import theme_of
from ui.kit.words import plain
from ui.listen.popups import FeelingPopup, StrengthPopup
from ui.listen.words import Feelings

_STRONGEST = 10
_WIDEST = 220
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}


class Chip(QAbstractButton):
    """One feeling, underlined as far as it is strong; digits, + and - set that, Delete removes.

    M says that it is mine, or the client's again.
    """

    strength_set = Signal(object, object)
    owned = Signal(object)
    removed = Signal(object)

    def __init__(
        self, emotion: Emotion | None, feelings: Feelings, parent: QWidget | None = None
    ) -> None:
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
            self.show_emotion(emotion, feelings)

    def show_emotion(self, emotion: Emotion, feelings: Feelings) -> None:
        """Show a feeling, which may have changed, under the name it goes by."""
        self.emotion = emotion
        word = feelings.word(emotion.word.reveal())
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
        elif event.key() == Qt.Key.Key_M:
            self.owned.emit(emotion)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(emotion)
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """The feelings of an incident, and a way to add one."""

    strength_set = Signal(object, object)
    owned = Signal(object)
    removed = Signal(object)
    named = Signal(str, object, object)
    words_asked = Signal()

    def __init__(self, feelings: Feelings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._feelings = feelings
        self._flow = FlowLayout(self, across=6, down=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add_chip = Chip(None, feelings, self)
        self.add_chip.clicked.connect(self._offer)
        self._flow.addWidget(self.add_chip)

    def show_emotions(self, emotions: Sequence[Emotion], feelings: Feelings) -> None:
        """Show these feelings, under the names of the library."""
        self._feelings = feelings
        wanted = {emotion.id: emotion for emotion in emotions}
        for key in [key for key in self._chips if key not in wanted]:
            chip = self._chips.pop(key)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add_chip)
        for key, emotion in wanted.items():
            if key in self._chips:
                self._chips[key].show_emotion(emotion, feelings)
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
        chip = Chip(emotion, self._feelings, self)
        chip.strength_set.connect(self.strength_set)
        chip.removed.connect(self.removed)
        chip.owned.connect(self.owned)
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
        popup = FeelingPopup(self._feelings, self)
        popup.named.connect(self.named)
        popup.words_asked.connect(self.words_asked)
        popup.open_under(self.add_chip)
