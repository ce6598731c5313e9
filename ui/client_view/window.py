"""The client view: a whole screen of client-safe pages, left with Esc, nothing asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.documents.for_client.cards import rest_of_work
from consultdesk.documents.for_client.setting import Setting
from consultdesk.domain.client_safe import ClientHandout
from consultdesk.wording.dates import full_date
from ui.client_view.decision import Decision
from ui.client_view.large import Large
from ui.client_view.pages import Options, Page, Understood
from ui.client_view.tabs import Tab
from ui.client_view.whole import Whole
from ui.client_view.words import view_words
from ui.kit.panels import Divider
from ui.kit.tags import KeyCap
from ui.kit.theme import theme_of

_DRAWN = (1440, 900)
_LEAST, _MOST = 0.75, 1.8
_HIDE_AFTER = 3000
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F9)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
_OPTIONS = 1


class ClientView(QWidget):
    """Four pages over a whole screen, made of one client-safe value.

    `option_chosen(letter)` and `priorities_kept(percents)` tell what the client said; `left` comes
    when the view is closed, in whatever way.
    """

    option_chosen = Signal(str)
    priorities_kept = Signal(object)
    left = Signal()

    def __init__(self, handout: ClientHandout, screen: QRect) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._handout = handout
        self._words = view_words(handout.locale)
        self._scale = _scale_of(screen)
        self.setObjectName("client_view")
        self.setWindowTitle(handout.title)
        self.setGeometry(screen)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme_of(self).colour("sheet"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self._make_pages()
        self._lay_out()
        self._idle = QTimer(self, singleShot=True, interval=_HIDE_AFTER)
        self._idle.timeout.connect(self._hide_pointer)
        self.turn_to(_OPTIONS)

    def _make_pages(self) -> None:
        handout, words, scale = self._handout, self._words, self._scale
        self.options = Options(handout, words, scale)
        self.whole = Whole(handout, words, scale)
        self.decision = Decision(handout, words, scale)
        self.decision.option_chosen.connect(self.option_chosen)
        self.whole.priorities_kept.connect(self.priorities_kept)
        pages: list[tuple[str, Page]] = [
            (words.understood, Understood(handout, words, scale)),
            (words.options, self.options),
            (words.overall, self.whole),
            (words.decision, self.decision),
        ]
        for place, (name, page) in enumerate(pages):
            tab = Tab(name, scale)
            self._tabs.addButton(tab, place)
            self._pages.addWidget(page)
        self._tabs.idClicked.connect(self.turn_to)
        first = next((o.letter for o in handout.options if o.first), "")
        self.options.focus_on(first)

    def _lay_out(self) -> None:
        px = theme_of(self).px

        def at(pixels: float) -> int:
            return round(px(1) * pixels * self._scale)

        column = QVBoxLayout(self)
        column.setContentsMargins(at(64), at(30), at(64), at(10))
        column.setSpacing(at(20))
        column.addLayout(self._header())
        column.addWidget(self._pages, 1)
        column.addWidget(Divider())
        column.addLayout(self._footer())

    def _header(self) -> QHBoxLayout:
        handout, scale = self._handout, self._scale
        row = QHBoxLayout()
        firm = handout.letterhead.firm or handout.letterhead.name
        row.addWidget(Large(firm, (17 * scale, 26 * scale), style="spoken", wrap=False))
        row.addStretch(1)
        day = full_date(handout.dated, handout.locale)
        whom = " · ".join(part for part in (handout.client, day) if part)
        size = (13 * scale, 20 * scale)
        row.addWidget(Large(whom, size, style="body", colour="ink2", wrap=False))
        return row

    def _footer(self) -> QHBoxLayout:
        scale = self._scale
        row = QHBoxLayout()
        row.setSpacing(round(28 * scale))
        for tab in self._tabs.buttons():
            row.addWidget(tab)
        size = (13 * scale, 20 * scale)
        rest = rest_of_work(Setting(self._handout))
        note = " ".join(part for part in (self._words.before_taxes, rest) if part)
        said = Large(note, size, style="body", colour="ink2", wrap=False)
        said.setObjectName("client_note")
        row.addWidget(said.eliding().aligned(Qt.AlignmentFlag.AlignRight), 1)
        row.addWidget(KeyCap(self._words.leave))
        return row

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def turn_to(self, place: int) -> None:
        """Show a page, within those there are."""
        place = max(0, min(place, self._pages.count() - 1))
        self._pages.setCurrentIndex(place)
        self._tabs.button(place).setChecked(True)

    def talk_about(self, letter: str) -> None:
        """Show the options, with the accent over one of them."""
        self.turn_to(_OPTIONS)
        self.options.focus_on(letter)

    @property
    def place(self) -> int:
        """Which page is shown, from 0."""
        return self._pages.currentIndex()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = event.key(), event.text().upper()
        if key in _LEAVE:
            self.close()
        elif key in _ON:
            self.turn_to(self.place + 1)
        elif key in _BACK:
            self.turn_to(self.place - 1)
        elif typed in {str(place + 1) for place in range(self._pages.count())}:
            self.turn_to(int(typed) - 1)
        elif typed in {option.letter for option in self._handout.options}:
            self.talk_about(typed)
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._idle.start()
        self.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self.unsetCursor()
            self._idle.start()
        return super().eventFilter(watched, event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._idle.stop()
        self.left.emit()
        super().closeEvent(event)


def _scale_of(screen: QRect) -> float:
    wide, high = _DRAWN
    return max(_LEAST, min(screen.width() / wide, screen.height() / high, _MOST))
