"""Saying it back: choose what to say and how; the words are proposed, and stay one's own."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.listening import Emotion, ListeningNote, NoteKind, Style, Whose
from consultdesk.domain.locales import Locale
from consultdesk.wording.saying_back import Felt, Heard, compose
from ui.kit import focus
from ui.kit.buttons import Button
from ui.kit.editors import TextEditor
from ui.kit.fields import LongField
from ui.kit.marks import paint_circle_check
from ui.kit.panels import Sheet
from ui.kit.scroll import ScrollPage
from ui.kit.switches import Choice, Segmented
from ui.kit.tags import KeyCap
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.listen.words import Feelings, in_quotes

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEEP_AFTER_MS = 1_000
_PAD = 17
_ROW = 26


class Composer(Sheet):
    """A sentence built from notes and a feeling in one of four styles, edited before it is said.

    Its words are proposed anew with each choice until they are edited; then they stay, and are
    only composed again when that is asked. Ctrl+Enter notes them, Esc goes back to the notes.
    """

    said = Signal(object, str)
    left = Signal()
    draft_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), spacing=0, parent=parent)
        self.setObjectName("composer")
        self._file: IncidentFile | None = None
        self._feelings = Feelings((), "fr")
        self._locale = Locale.FR_CA
        self._by_hand = False
        self._picks: dict[str, Pickable] = {}
        self._styles()
        self.words = LongField("", style="spoken", lines=3)
        self.words.named(self.tr("Words to say"), "said_words")
        self.editor.setPlaceholderText(self.tr("Choose above what you heard, or write it here."))
        self._again = Button(self.tr("Compose again"), "quiet", icon="undo", size="small")
        self._again.setObjectName("compose_again")
        self._again.calling(self.compose_again)
        self._lists: dict[str, QVBoxLayout] = {}
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._later.timeout.connect(self.keep_draft)
        self.style_switch.chosen.connect(lambda _style: self._propose())
        self.editor.textChanged.connect(self._typed)

    @property
    def editor(self) -> TextEditor:
        """The words themselves."""
        found = self.words.editor
        assert isinstance(found, TextEditor)  # noqa: S101 - what a LongField is made of
        return found

    def show_file(self, file: IncidentFile, locale: Locale, feelings: Feelings) -> None:
        """Offer the notes and the client's feelings of an incident, keeping what was chosen."""
        another = self._file is None or self._file.incident.id != file.incident.id
        self._file, self._locale, self._feelings = file, locale, feelings
        kept = set() if another else {key for key, one in self._picks.items() if one.isChecked()}
        self._fill(file)
        for key in kept & set(self._picks):
            self._picks[key].setChecked(True)
        if another:
            self._by_hand = False
            self._show("")
        elif not self._by_hand:
            self._show(self._composed())

    def begin(self) -> None:
        """Take the focus on what can be chosen, or on the words when there is nothing yet."""
        self._propose()
        first = next(iter(self._picks.values()), None)
        (first or self.editor).setFocus(Qt.FocusReason.TabFocusReason)

    def insert(self, text: str) -> None:
        """Put a phrase where the words are being written."""
        self.editor.insertPlainText(text)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def compose_again(self) -> None:
        """Let the choices say again what the words are."""
        self._by_hand = False
        self._propose()

    def note(self) -> None:
        """Hand the words over with their style; whoever notes them clears this page."""
        if self.editor.words().strip():
            self.said.emit(Style(str(self.style_switch.value())), self.editor.words().strip())

    def clear(self) -> None:
        """Begin afresh, once what was here is written."""
        for one in self._picks.values():
            one.setChecked(False)
        self._by_hand = False
        self._show("")
        self.keep_draft()

    def draft(self) -> str:
        """Return what is being composed, as it is kept; empty when nothing is."""
        if not self.editor.words().strip():
            return ""
        return json.dumps(
            {
                "style": str(self.style_switch.value()),
                "chosen": [key for key, one in self._picks.items() if one.isChecked()],
                "text": self.editor.words(),
                "by_hand": self._by_hand,
            }
        )

    def restore(self, draft: str) -> None:
        """Show what was being composed when the program stopped."""
        kept = json.loads(draft) if draft else {}
        self.style_switch.set_value(Style(kept.get("style", Style.REFLECTION)))
        for key in kept.get("chosen", ()):
            if key in self._picks:
                self._picks[key].setChecked(True)
        self._show(kept.get("text", ""))
        self._by_hand = bool(kept.get("by_hand"))
        self._again.setVisible(self._by_hand)

    def keep_draft(self) -> None:
        """Hand over what is being composed, now."""
        self._later.stop()
        self.draft_changed.emit(self.draft())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self._later.isActive():
            self.keep_draft()
        super().hideEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            self.note()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _styles(self) -> None:
        choices = [
            Choice(Style.ECHO, self.tr("Echo")),
            Choice(Style.REFLECTION, self.tr("Reflection")),
            Choice(Style.SUMMARY, self.tr("Summary")),
            Choice(Style.CLARIFICATION, self.tr("Clarification")),
        ]
        said = self.tr("Way of saying it back")
        self.style_switch = Segmented(choices, Style.REFLECTION, name=said)
        for style in Style:
            self.style_switch.button(style).setObjectName(f"style_{style.value}")

    def _lay_out(self) -> None:
        px = theme_of(self).px
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Say it back"), style="section"))
        head.addStretch(1)
        head.addWidget(self.style_switch)
        body = QHBoxLayout()
        body.setSpacing(px(20))
        titles = (
            ("facts", self.tr("Facts")),
            ("feelings", self.tr("One feeling")),
            ("needs", self.tr("Needs")),
        )
        for name, title in titles:
            body.addLayout(self._list(name, title), 1)
        column = QVBoxLayout()
        column.setContentsMargins(px(_PAD), px(12), px(_PAD), px(12))
        column.setSpacing(px(10))
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self.words)
        column.addLayout(self._foot())
        self.column.addLayout(column)

    def _foot(self) -> QHBoxLayout:
        px = theme_of(self).px
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(KeyCap(self.tr("Ctrl Enter")))
        foot.addWidget(Label(self.tr("notes it"), style="small", colour="ink2"))
        back = Button(self.tr("Back to the notes"), "quiet", size="small")
        back.setObjectName("leave_composer")
        back.calling(self.left.emit)
        note = Button(self.tr("Note what I said"), "primary", size="small")
        note.setObjectName("note_said")
        note.calling(self.note)
        foot.addWidget(back)
        foot.addWidget(note)
        return foot

    def _list(self, name: str, title: str) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(theme_of(self).px(4))
        box.addWidget(Label(title, style="small", colour="ink2").weighted(500))
        scroll = ScrollPage(margins=(3, 3, 3, 3), spacing=0)
        scroll.setMinimumHeight(theme_of(self).px(3 * _ROW))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lists[name] = QVBoxLayout()
        self._lists[name].setSpacing(0)
        scroll.column.addLayout(self._lists[name])
        scroll.column.addStretch(1)
        box.addWidget(scroll, 1)
        return box

    def _fill(self, file: IncidentFile) -> None:
        needs = (NoteKind.NEED, NoteKind.REMEDY, NoteKind.SUCCESS)
        heard = [n for n in file.notes if n.kind is NoteKind.FACT or n.quoted]
        facts = [(n.id, self._worded(n)) for n in heard if n.kind not in needs]
        theirs = [felt for felt in file.emotions if felt.whose is Whose.CLIENT]
        wanted = {
            "facts": facts,
            "feelings": [(felt.id, self._named(felt)) for felt in theirs],
            "needs": [(n.id, n.text) for n in file.notes if n.kind in needs],
        }
        shown = [(name, key, text) for name, rows in wanted.items() for key, text in rows]
        if shown == [(one.belongs, key, one.words) for key, one in self._picks.items()]:
            return
        for one in self._picks.values():
            self._lists[one.belongs].removeWidget(one)
            one.hide()
            one.deleteLater()
        self._picks = {key: self._pick(name, key, text) for name, key, text in shown}

    def _pick(self, name: str, key: str, text: str) -> Pickable:
        one = Pickable(name, text)
        one.setObjectName(f"say_{key}")
        one.toggled.connect(lambda on, one=one: self._chosen(one, on=on))
        one.moved.connect(lambda step, one=one: self._go(one, step))
        self._lists[name].addWidget(one)
        return one

    def _worded(self, note: ListeningNote) -> str:
        return in_quotes(note.text, self._locale.language) if note.quoted else note.text

    def _named(self, felt: Emotion) -> str:
        word = self._feelings.word(felt.word.reveal())
        if felt.intensity is None:
            return word
        words = self.tr("{feeling}, {strength} of 10")
        return words.format(feeling=word, strength=felt.intensity)

    def _chosen(self, chosen: Pickable, *, on: bool) -> None:
        if on and chosen.belongs == "feelings":
            for one in self._picks.values():
                if one.belongs == "feelings" and one is not chosen:
                    one.setChecked(False)
        self._propose()

    def _go(self, one: Pickable, step: int) -> None:
        order: Sequence[Pickable] = list(self._picks.values())
        place = order.index(one) + step
        if 0 <= place < len(order):
            order[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _propose(self) -> None:
        if not self._by_hand:
            self._show(self._composed())
        self._later.start()

    def _composed(self) -> str:
        file = self._file
        if file is None:
            return ""
        chosen = {key: one for key, one in self._picks.items() if one.isChecked()}
        felt = next((felt for felt in file.emotions if felt.id in chosen), None)
        heard = Heard(
            facts=[one.words for one in chosen.values() if one.belongs == "facts"],
            needs=[one.words for one in chosen.values() if one.belongs == "needs"],
            felt=self._felt(felt) if felt else None,
        )
        return compose(Style(str(self.style_switch.value())), heard, self._locale)

    def _felt(self, felt: Emotion) -> Felt:
        code = felt.word.reveal()
        word = self._feelings.word(code)
        return Felt(self._feelings.meant(code), word, felt.intensity)

    def _show(self, text: str) -> None:
        self.editor.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.editor.settle(text)
        self.editor.blockSignals(False)  # noqa: FBT003
        self._again.setVisible(self._by_hand)

    def _typed(self) -> None:
        self._by_hand = bool(self.editor.words().strip())
        self._again.setVisible(self._by_hand)
        if not self._later.isActive():
            self._later.start()


class Pickable(QAbstractButton):
    """One note that can be chosen: Space takes it in, the arrows go to the next."""

    moved = Signal(int)

    def __init__(self, belongs: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.belongs, self.words = belongs, words
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setToolTip(plain(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_ROW))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in _ENTER and not control:
            self.toggle()
        elif event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self._theme, self._theme.px(16)
        box = QRectF(2, (self.height() - side) / 2, side, side)
        paint_circle_check(painter, box, theme, checked=self.isChecked())
        font = theme.font("control", weight=400)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        place = QRectF(self.rect()).adjusted(side + theme.px(10), 0, -2, 0)
        shown = QFontMetricsF(font).elidedText(
            self.words, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
