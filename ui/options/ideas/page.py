"""Ideas for one person alone: seven cards at the left, the option being begun at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.cards import OptionCard, added
from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.shelves import CARDS
from ui.kit.buttons import Button
from ui.kit.lists import dress
from ui.kit.panels import Heading
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.beginning import started
from ui.options.figures import hour_rate
from ui.options.ideas.form import IdeaForm
from ui.options.ideas.quiet import QuietMinutes
from ui.options.tab_order import tab_as_laid_out
from ui.refusals import sentence
from ui.shelf_dialog import edit_in_library

_CARDS = 244
_ROW = 36
_LEAST = QSize(520, 260)
_WIDE = 900
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class IdeasPage(QWidget):
    """Cards asked one after another; each idea added is an option at once."""

    left = Signal()
    added = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._file: IncidentFile | None = None
        self._language = office.language
        self._cards: tuple[OptionCard, ...] = ()
        self.setObjectName("ideas_page")
        self.form = IdeaForm(office)
        self.quiet = QuietMinutes()
        self.cards = QListWidget()
        self.cards.setObjectName("idea_cards")
        self.cards.setAccessibleName(self.tr("Cards to find ideas with"))
        dress(self.cards, "paper")
        self.cards.setFont(theme_of(self).font("control"))
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards.currentRowChanged.connect(self._turn)
        self.questions = Label("", style="spoken", colour="ink", wrap=True)
        self.questions.setObjectName("idea_questions")
        self._said = Label("", style="small", colour="accent", wrap=True)
        self._said.setObjectName("idea_said")
        self._lay_out()
        send = QShortcut(QKeySequence("Ctrl+Return"), self)
        send.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        send.activated.connect(self.add)
        self.form.sent.connect(self.add)
        office.desk.changed.connect(self._hear)

    def _lay_out(self) -> None:
        px = theme_of(self).px
        head = Heading(self.tr("Find ideas, alone"))
        head.add(self.quiet)
        done = Button(self.tr("Back to the options"), "quiet", size="small")
        done.setObjectName("ideas_done")
        done.calling(self.left.emit)
        head.add(done)
        main = QVBoxLayout()
        main.setSpacing(px(12))
        main.addWidget(self.questions)
        main.addWidget(self.form, 1)
        main.addLayout(self._foot())
        body = QHBoxLayout()
        body.setSpacing(px(24))
        body.addLayout(self._side())
        room = QWidget()
        room.setLayout(main)
        main.setContentsMargins(0, 0, 0, 0)
        room.setMaximumWidth(px(_WIDE))
        body.addWidget(room, _WIDE)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(head)
        column.addLayout(body, 1)

    def _side(self) -> QVBoxLayout:
        px = theme_of(self).px
        side = QVBoxLayout()
        side.setSpacing(px(8))
        side.addWidget(self.cards, 1)
        edit = Button(self.tr("Edit this card…"), "quiet", icon="pen", size="small")
        edit.setObjectName("edit_card")
        edit.calling(self.edit_card)
        self._reset = Button(self.tr("As it came"), "quiet", icon="undo", size="small")
        self._reset.setObjectName("reset_card")
        self._reset.calling(self.reset)
        side.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.cards.setFixedWidth(px(_CARDS))
        return side

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        add = Button(self.tr("Add this option"), "primary").with_hint(self.tr("Ctrl Enter"))
        add.setObjectName("add_idea")
        add.calling(self.add)
        row.addWidget(add)
        return row

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the cards; an idea being written stays as it is while the file moves on."""
        known = self._file
        self._file, self._language = file, language
        if known is None or known.incident.id != file.incident.id:
            self._said.setText("")
            self.read_cards()
        elif known.criteria != file.criteria and not self._writing():
            self._turn(self.cards.currentRow())

    def _writing(self) -> bool:
        held = QApplication.focusWidget()
        return held is not None and self.form.isAncestorOf(held)

    def read_cards(self, chosen: int = 0) -> None:
        """Read the cards again, as the library has them."""
        self._cards = CARDS.shown(self._entries())
        silence = QSignalBlocker(self.cards)
        self.cards.clear()
        self.cards.addItems([card.title.read(self._language) for card in self._cards])
        for row in range(self.cards.count()):
            self.cards.item(row).setSizeHint(QSize(0, theme_of(self).px(_ROW)))
        silence.unblock()
        self.cards.setCurrentRow(chosen)
        self._turn(chosen)

    def _entries(self) -> tuple[LibraryEntry, ...]:
        return self._office.desk.store.all(LibraryEntry, shelf=Shelf.OPTION_CARD)

    @property
    def card(self) -> OptionCard | None:
        """The card on the table."""
        row = self.cards.currentRow()
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def _turn(self, _row: int) -> None:
        card = self.card
        if card is None or self._file is None:
            return
        self.questions.setText(card.questions.read(self._language))
        self.form.begin(card, self._file, self._language)
        self._reset.setVisible(CARDS.changed(card))
        tab_as_laid_out(self)

    def take_focus(self) -> None:
        """Go to the cards; Enter goes on to the idea."""
        self.cards.setFocus()

    def add(self) -> None:
        """Add the idea as an option, then turn to the next card."""
        file, idea = self._file, self.form.idea()
        if file is None or idea is None:
            return
        begun, first = started(file)
        try:
            key, changes = added(
                begun.sheet, idea, hour_rate(file, self._office.desk.store), self._language
            )
        except Refused as refusal:
            self.form.name.complain(sentence(refusal, self._office.locale))
            return
        if self._office.desk.do(self.tr("Add an idea"), *first, *changes):
            self._say_added(begun.after(changes), key)
            row = self.cards.currentRow()
            self.cards.setCurrentRow((row + 1) % max(1, len(self._cards)))
            self.form.name.setFocus()
            self.added.emit(key)

    def _say_added(self, file: IncidentFile, key: str) -> None:
        letter = file.sheet.letters()[key]
        count = sum(not o.hidden for o in file.options)
        said = self.tr("Option {letter} is in the matrix.").format(letter=letter)
        total = QCoreApplication.translate("IdeasPage", "%n option(s) so far.", None, count)
        self._said.setText(f"{said} {total}")

    def edit_card(self) -> None:
        """Word a card otherwise, for this incident and the next ones."""
        if self.card is not None:
            edit_in_library(self._office, Shelf.OPTION_CARD, self.card.key, self.window())

    def reset(self) -> None:
        """Let the card be as the program came with it."""
        if self.card is not None:
            changes = CARDS.reset(self._entries(), self.card.key)
            self._office.desk.do(self.tr("Edit a card"), *changes)

    def _hear(self, changes: Sequence[Change]) -> None:
        records = (change.record for change in changes)
        mine = (r for r in records if isinstance(r, LibraryEntry))
        if self._file is not None and any(r.shelf is Shelf.OPTION_CARD for r in mine):
            self.read_cards(self.cards.currentRow())

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and self.cards.hasFocus():
            self.form.name.setFocus()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setPen(theme.colour("line"))
        x = self.cards.geometry().right() + theme.px(12) + 0.5
        top = float(self.cards.geometry().top())
        painter.drawLine(QPointF(x, top), QPointF(x, float(self.height())))
