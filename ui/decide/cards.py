"""The options the client can choose from, one card each, with the letter the client knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.marks import paint_letter
from ui.kit.theme import theme_of
from ui.kit.words import paint_lines, plain, wrapped_lines

_ACROSS = 4
_TALL = 44
_LETTER = 22
_PAD = 11


class Offered(NamedTuple):
    """An option that can be decided on: its id, its letter, its name."""

    id: str
    letter: str
    name: str


class OptionCards(QWidget):
    """One choice among the offered options; a single tab stop, arrows inside."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Offered, ...] = ()
        self._value = ""
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme_of(self).px(8))
        self.setAccessibleName(self.tr("Option decided on"))
        self._group.buttonToggled.connect(self._toggled)

    def show_options(self, options: Sequence[Offered], value: str) -> bool:
        """Show the options, the chosen one filled; tell whether the cards are new ones."""
        anew = tuple(options) != self._shown
        if anew:
            self._shown = tuple(options)
            self._rebuild()
        self._value = value
        silence = QSignalBlocker(self._group)
        self._group.setExclusive(False)
        for card in self.cards():
            card.setChecked(card.offered.id == value)
        self._group.setExclusive(True)
        silence.unblock()
        self._one_tab_stop()
        return anew

    def cards(self) -> list[OptionCard]:
        """Return the cards in order."""
        return [button for button in self._group.buttons() if isinstance(button, OptionCard)]

    def take_focus(self) -> None:
        """Put the focus on the chosen card, else on the first."""
        cards = self.cards()
        chosen = [card for card in cards if card.isChecked()]
        for card in [*chosen, *cards][:1]:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self) -> None:
        held = any(card.hasFocus() for card in self.cards())
        for card in self.cards():
            self._group.removeButton(card)
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, offered in enumerate(self._shown):
            card = OptionCard(offered)
            self._group.addButton(card)
            self._grid.addWidget(card, place // _ACROSS, place % _ACROSS)
        if held:
            self.take_focus()

    def _toggled(self, button: QAbstractButton, on: object) -> None:
        self._one_tab_stop()
        if on and isinstance(button, OptionCard) and button.offered.id != self._value:
            self._value = button.offered.id
            self.chosen.emit(self._value)

    def _one_tab_stop(self) -> None:
        cards = self.cards()
        stop = next((card for card in cards if card.isChecked()), cards[0] if cards else None)
        for card in cards:
            reached = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(reached)


class OptionCard(QAbstractButton):
    """One option as a card to press."""

    def __init__(self, offered: Offered) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.offered = offered
        self.setToolTip(plain(offered.name))
        self.setCheckable(True)
        self.setObjectName(f"option_{offered.letter}")
        name = self.tr("Option {letter}: {name}")
        self.setAccessibleName(name.format(letter=offered.letter, name=offered.name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("md"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_TALL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(72), self._theme.px(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, over = self.isChecked(), self.underMouse()
        fill = "selected" if chosen else ("hover" if over else "sheet")
        painter.setBrush(theme.colour(fill))
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 1.5 if chosen else 1))
        inset = 0.75 if chosen else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.radius("md"), theme.radius("md"))
        pad, side = theme.px(_PAD), theme.px(_LETTER)
        letter = QRectF(pad, (self.height() - side) / 2, side, side)
        paint_letter(painter, letter, self.offered.letter, theme, first=chosen)
        font = theme.font("control", weight=500 if chosen else 400)
        left = pad + side + theme.px(8)
        room = QRectF(left, 0, self.width() - left - theme.px(6), self.height())
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        lines = self._lines(font, room.width())
        paint_lines(painter, room, lines, theme.line_height("small"), start)

    def _lines(self, font: QFont, room: float) -> list[str]:
        """Give the name on two lines at most, the end cut where it is longer."""
        lines = wrapped_lines(self.offered.name, font, room)
        metrics, cut = QFontMetricsF(font), Qt.TextElideMode.ElideRight
        rest = " ".join(line.strip() for line in lines[1:])
        return lines[:1] + ([metrics.elidedText(rest, cut, room)] if rest else [])
