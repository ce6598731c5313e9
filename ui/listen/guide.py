"""Six sentences to lean on during the call, ticked off as they are said; always private."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.phrase import Phrase
from consultdesk.wording.bank import Item
from ui.kit import focus
from ui.kit.buttons import Button, IconButton
from ui.kit.flow import FlowLayout
from ui.kit.icons import paint_icon
from ui.kit.panels import Heading
from ui.kit.scroll import ScrollPage
from ui.kit.tags import KeyCap
from ui.kit.theme import theme_of
from ui.kit.words import Label, paint_lines, wrapped_lines

_PAD = 24


class GuidePanel(QWidget):
    """The guide at the side of Listen; Ctrl+G hides it."""

    ticked = Signal(object)
    edit_requested = Signal()
    phrases_requested = Signal()
    apology_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        px = self._theme.px
        self._ticks: frozenset[str] = frozenset()
        self._language = "fr"
        self._steps: tuple[Item, ...] = ()
        self._words = Phrase()
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("To guide you"))
        self.setFixedWidth(self._theme.size("guide"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD + 1, px(20), 0, px(20))
        column.setSpacing(0)
        heading = Heading(self.tr("To guide you"), privacy="private")
        heading.setContentsMargins(0, 0, _PAD, px(8))
        column.addWidget(heading)
        scroll = ScrollPage(margins=(0, 0, _PAD, 0), spacing=0)
        self.prompts: list[PromptButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        scroll.column.addLayout(self._list)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        column.addLayout(self._ending())

    def show_steps(self, steps: tuple[Item, ...], advice: Phrase) -> None:
        """Show the steps as the library has them."""
        self._words = advice
        if steps == self._steps:
            return
        self._steps = steps
        for old in self.prompts:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.prompts = [PromptButton(step) for step in steps]
        for prompt in self.prompts:
            self._list.addWidget(prompt)
            prompt.clicked.connect(lambda _=False, p=prompt: self._turn(p.key))

    def show_guide(self, language: str, ticks: frozenset[str]) -> None:
        """Show the sentences in the client's language, with what was ticked."""
        self._language, self._ticks = language, ticks
        self._advice.setText(self._words.read(language))
        for prompt in self.prompts:
            prompt.show_prompt(language, ticked=prompt.key in ticks)

    def show_ticks(self, ticks: frozenset[str]) -> None:
        """Show what was ticked, in the language shown already."""
        self.show_guide(self._language, ticks)

    def _ending(self) -> QVBoxLayout:
        px = self._theme.px
        self._advice = Label("", style="small", colour="ink3", wrap=True)
        foot = QWidget()
        line = FlowLayout(foot, across=px(5), down=2)
        line.addWidget(KeyCap(self.tr("Ctrl G")))
        line.addWidget(Label(self.tr("hides this guide."), style="small", colour="ink3"))
        ending = QVBoxLayout()
        ending.setContentsMargins(0, px(8), _PAD, 0)
        ending.setSpacing(px(3))
        ending.addWidget(self._ways())
        ending.addWidget(self._advice)
        ending.addWidget(foot)
        return ending

    def _ways(self) -> QWidget:
        box = QWidget()
        line = FlowLayout(box, across=self._theme.px(4), down=self._theme.px(2))
        ways = (
            (self.tr("Phrases"), "talk", "open_phrases", self.phrases_requested, "Ctrl+I"),
            (self.tr("Apology"), "heart", "open_apology", self.apology_requested, "Ctrl+Shift+A"),
        )
        for text, icon, name, signal, key in ways:
            button = Button(text, "quiet", icon=icon, size="small")
            button.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
            button.setObjectName(name)
            button.clicked.connect(signal)
            line.addWidget(button)
        edit = IconButton("pen", self.tr("Edit the guide"))
        edit.setObjectName("edit_guide")
        edit.clicked.connect(self.edit_requested)
        line.addWidget(edit)
        return box

    def _turn(self, key: str) -> None:
        self.ticked.emit(self._ticks ^ {key})

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))


class PromptButton(QAbstractButton):
    """One step of the guide: its name, a sentence, and a tick once it was said."""

    def __init__(self, prompt: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._prompt = prompt
        self._language = "fr"
        self._ticked = False
        self.key = prompt.key
        self.setObjectName(f"prompt_{prompt.key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus.wear(self, "ring", self._theme.radius("sm"))

    def show_prompt(self, language: str, *, ticked: bool) -> None:
        """Show the sentence in a language, and whether it was said."""
        self._language, self._ticked = language, ticked
        self.setText(self._prompt.words.read(language))
        said = self.tr("said") if ticked else self.tr("to say")
        name = f"{self._prompt.title.read(language)}: {self.text()} ({said})"
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        wide = self._theme.px(240)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.heightForWidth(max(self.width(), 120)))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        return px(12) + px(18) + px(4) + len(self._lines(width)) * px(22) + px(10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, px = self._theme, self._theme.px
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line"))
        painter.setFont(theme.font("small", weight=500))
        painter.setPen(theme.colour("ink2"))
        title = QRectF(0, px(12), self.width() - px(24), px(18))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(title, middle, self._prompt.title.read(self._language))
        if self._ticked or self.underMouse():
            side = px(14)
            box = QRectF(self.width() - side, title.center().y() - side / 2 + 2, side, side)
            colour = theme.colour("accent" if self._ticked else "lineStrong")
            paint_icon(painter, box, "check", colour)
        painter.setFont(theme.font("spoken"))
        painter.setPen(theme.colour("ink3" if self._ticked else "ink"))
        top = title.bottom() + px(4)
        place = QRectF(0, top, self.width(), self.height() - top)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        paint_lines(painter, place, self._lines(self.width()), px(22), left)

    def _lines(self, width: int) -> list[str]:
        return wrapped_lines(self.text(), self._theme.font("spoken"), width)
