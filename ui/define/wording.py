"""The wording coach beside the statement: each finding with its reason and other words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.coach.rules import Finding
from ui.coach import Coaching, Place
from ui.coach_words import category_word, finding_words, proposal_words
from ui.kit.buttons import Button, key_text
from ui.kit.icons import paint_icon
from ui.kit.layouts import clear
from ui.kit.panels import Divider, Heading
from ui.kit.scroll import ScrollPage
from ui.kit.tags import Tag
from ui.kit.theme import theme_of
from ui.kit.words import Label

_WIDE = 340
_PAD = 24
_TICK = 16


class WordingPanel(QWidget):
    """What deserves a second look, the one looked at first in line for the keys."""

    naming_requested = Signal()

    def __init__(self, coaching: Coaching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coaching = coaching
        self._theme = theme_of(self)
        self._language = "en"
        self._part_written = False
        self._shown: object = None
        self.setObjectName("wording")
        self.setAccessibleName(self.tr("Wording"))
        self.setFixedWidth(self._theme.px(_WIDE))
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD + 1, px(23), 0, px(20))
        column.setSpacing(px(2))
        column.addLayout(self._head())
        for words in (
            self.tr("Describe what happened rather than who did it."),
            self.tr("You stay free to keep your words."),
        ):
            column.addWidget(Label(words, style="small", colour="ink2", wrap=True))
        column.addSpacing(px(14))
        self._scroll = ScrollPage(margins=(0, 0, _PAD, 0), spacing=0)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot())
        coaching.changed.connect(self._show)

    def show_texts(self, language: str, *, part_written: bool) -> None:
        """Say in which language the texts are, and whether my part is among them."""
        self._language, self._part_written = language, part_written
        self._show()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, _PAD, 0)
        head.addWidget(Heading(self.tr("Wording")), 1)
        self._count = Tag("", "amber")
        self._count.setObjectName("to_look_at")
        self._count.hide()
        head.addWidget(self._count)
        return head

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(0, self._theme.px(10), _PAD, 0)
        words = self.tr("The texts are read on this computer, with the rules of the coach.")
        delicate = Button(self.tr("Words for a delicate point"), "link", size="small")
        delicate.with_hint(key_text(QKeySequence("Ctrl+G")))
        delicate.setObjectName("open_naming")
        delicate.calling(self.naming_requested.emit)
        foot.addWidget(delicate, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addSpacing(self._theme.px(6))
        foot.addWidget(Label(words, style="small", colour="ink3", wrap=True))
        self._again = Button("", "link", size="small").calling(self._coaching.take_up)
        self._again.setObjectName("take_up_rules")
        self._again.hide()
        foot.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        return foot

    def _show(self) -> None:
        places, current = self._coaching.places(), self._coaching.current()
        wanted = (
            [(place.text.words(), place.finding) for place in places],
            places.index(current) if current is not None else None,
            self._language,
            self._part_written,
            aside := len(self._coaching.aside()),
        )
        if wanted == self._shown:
            return
        self._shown = wanted
        translate = QCoreApplication.translate
        count = translate("WordingPanel", "%n to look at", None, len(places))
        self._count.set_text(count)
        self._count.setVisible(bool(places))
        words = translate("WordingPanel", "Look again for %n turn(s) set aside", None, aside)
        self._again.setText(words)
        self._again.setVisible(aside > 0)
        column = self._scroll.column
        clear(column)
        for place in places:
            column.addWidget(Divider())
            column.addWidget(_Card(self._coaching, place, self._language, first=place == current))
        if not places:
            column.addWidget(Divider())
            words = self.tr("Nothing to look at again here.")
            column.addWidget(_Ticked(words))
        if self._part_written:
            column.addWidget(Divider())
            words = self.tr("Your part is named clearly, without excuse or detour.")
            column.addWidget(_Ticked(words))
        column.addWidget(Divider())
        column.addStretch(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))


class _Card(QWidget):
    """One finding: what, the words, why, how it would read, and the two answers."""

    def __init__(self, coaching: Coaching, place: Place, language: str, *, first: bool) -> None:
        super().__init__()
        self._coaching, self._place = coaching, place
        self._theme = theme_of(self)
        finding, text = place.finding, place.text.words()
        self.setObjectName("finding")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(13), 0, px(16))
        column.setSpacing(px(4))
        category = category_word(finding.category)
        column.addWidget(Label(category, style="small", colour="amber").weighted(500))
        found = finding_words(text, finding, language)
        column.addWidget(Label(found, style="spoken", colour="ink2", wrap=True))
        why = finding.reason.read(language)
        if first:
            column.addWidget(Label(why, style="small", colour="ink2", wrap=True))
        self.setToolTip(why)
        self._add_proposal(column, finding, text, language)
        column.addLayout(self._answers(finding, found, first=first))

    def _add_proposal(
        self, column: QVBoxLayout, finding: Finding, text: str, language: str
    ) -> None:
        if not finding.proposals:
            return
        column.addSpacing(self._theme.px(4))
        title = Label(self.tr("Proposal"), style="small", colour="accent").weighted(500)
        column.addWidget(title)
        words = proposal_words(text, finding.proposals[0], language)
        column.addWidget(Label(words, style="spoken", wrap=True))

    def _answers(self, finding: Finding, found: str, *, first: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, self._theme.px(7), 0, 0)
        row.setSpacing(self._theme.px(6))
        if finding.proposals:
            replace = Button(self.tr("Replace"), "primary" if first else "plain", size="small")
            if first:
                replace.with_hint(key_text(QKeySequence("Ctrl+.")))
            replace.setObjectName("replace")
            replace.setAccessibleDescription(found)
            replace.calling(lambda: self._coaching.replace(self._place, finding.proposals[0]))
            row.addWidget(replace)
        keep = Button(self.tr("Keep my words"), "quiet", size="small")
        keep.setObjectName("keep_words")
        keep.setAccessibleDescription(found)
        keep.calling(lambda: self._coaching.keep(self._place))
        row.addWidget(keep)
        row.addStretch(1)
        return row

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._coaching.choose(self._place)


class _Ticked(QWidget):
    """A quiet sentence with a tick before it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._theme = theme_of(self)
        px = self._theme.px
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(_TICK + 8), px(14), 0, px(14))
        row.addWidget(Label(words, style="small", colour="ink2", wrap=True), 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.px(_TICK)
        place = QRectF(0, self._theme.px(15), side, side)
        paint_icon(QPainter(self), place, "check", self._theme.colour("accent"))
