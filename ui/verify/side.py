"""What stands beside the rounds: is everything ready to close, what I took on, what I retain."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.closing import Readiness, readiness, ways
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing
from consultdesk.domain.promises import PromiseState, counts
from consultdesk.domain.satisfaction import latest
from ui.kit.buttons import Button
from ui.kit.panels import Heading, Icon, Sheet
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.verify.afterwards import Afterwards
from ui.verify.retained import Retained
from ui.verify.words import closing_words


class Side(QWidget):
    """The right column; its fields and buttons stay the same while what they say changes.

    A click on a button ends the typing in the lesson, which changes the file: were the button
    built anew then, the click would find nobody.
    """

    close_requested = Signal(object)  # Closing
    reopen_requested = Signal()
    reword_requested = Signal()
    written = Signal(object, object)  # the words of the step, the change

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._ways = {way: self._way(way) for way in Closing}
        self._again = Button(self.tr("Reopen the incident"))
        self._again.setObjectName("reopen_incident")
        self._again.clicked.connect(self.reopen_requested)
        self._word = Label("", style="spoken", wrap=True)
        self._word.setObjectName("closing_word_said")
        self._reword = Button(self.tr("Change the closing word"), "link", size="small")
        self._reword.setObjectName("reword_closing")
        self._reword.clicked.connect(self.reword_requested)
        self._note = Label("", style="small", colour="ink3", wrap=True)
        self._heading = Heading("")
        self._checks = (Checked(), Checked(), Checked())
        self._borne = Afterwards(office)
        self._retained = Retained(office)
        self._retained.written.connect(self.written)
        self._lesson = self._retained.lesson
        self._lay_out()

    def show_file(self, file: IncidentFile) -> None:
        """Say where an incident stands before closing, or how it was closed."""
        is_open = file.incident.open
        ready, possible = readiness(file), ways(file)
        title = self.tr("Ready to close") if ready.complete else self.tr("Before closing")
        if file.incident.closing is not None:
            title = closing_words(file.incident.closing)
        self._heading.title.setText(title)
        self._show_checks(file, ready)
        self._again.setVisible(not is_open)
        self._show_word(file)
        for way, button in self._ways.items():
            button.setVisible(is_open and way in possible)
        note = self.tr("A closing word is prepared. You can reopen the incident at any time.")
        if Closing.NOTHING_TO_REPAIR in possible:
            note = self.tr("You can reopen the incident at any time.")
        if not possible:
            note = self.tr("It closes with a 5, or when the client says themselves it is enough.")
        self._note.setText(note)
        self._note.setVisible(is_open)
        self._borne.show_file(file)
        self._retained.show_file(file)

    def commit(self) -> None:
        """Take in what is still being typed of what is retained."""
        self._retained.commit()

    def _lay_out(self) -> None:
        sheet = Sheet()
        sheet.column.addWidget(self._heading)
        for check in self._checks:
            sheet.column.addWidget(check)
        sheet.column.addWidget(self._word)
        for button in (*self._ways.values(), self._reword, self._again, self._note):
            sheet.column.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addWidget(sheet)
        column.addWidget(self._borne)
        column.addWidget(self._retained)
        column.addStretch(1)

    def _show_word(self, file: IncidentFile) -> None:
        """Show the word an incident was closed with; it stays to be read, and reworded."""
        closed = file.incident.closing
        ended = closed is not None and closed is not Closing.NOTHING_TO_REPAIR
        word = file.incident.closing_word.read(file.client.locale.language)
        self._word.setText(word)
        self._word.setVisible(ended and bool(word))
        self._reword.setVisible(ended)
        self._reword.setText(
            self.tr("Change the closing word") if word else self.tr("Write a closing word")
        )

    def _way(self, way: Closing) -> Button:
        words = {
            Closing.EXCELLENT: self.tr("Close and thank"),
            Closing.ENOUGH: self.tr("Close as enough"),
            Closing.NOTHING_TO_REPAIR: self.tr("Nothing to repair…"),
        }
        button = Button(words[way], "plain" if way is Closing.NOTHING_TO_REPAIR else "primary")
        button.setObjectName(f"close_{way.value}")
        button.clicked.connect(lambda _checked=False, w=way: self.close_requested.emit(w))
        return button

    def _show_checks(self, file: IncidentFile, ready: Readiness) -> None:
        last = latest(file.rounds)
        said = self.tr("Satisfaction not asked yet")
        if last is not None:
            said = self.tr("Satisfaction of {rating} out of 5").format(rating=last.rating)
        written = ready.lesson_written
        lesson = self.tr("A lesson is written") if written else self.tr("A lesson, if any")
        shown = (
            (said, ready.satisfied),
            (self._promise_words(file), ready.promises_settled),
            (lesson, written),
        )
        for check, (words, done) in zip(self._checks, shown, strict=True):
            check.show_words(words, done=done)
            check.setVisible(file.incident.open)

    def _promise_words(self, file: IncidentFile) -> str:
        found = counts(file.promises)
        kept = sum(1 for p in file.promises if not p.pending) - found[PromiseState.WITHDRAWN]
        promised = len(file.promises) - found[PromiseState.WITHDRAWN]
        words = self.tr("Promises kept: {kept} of {all}")
        return words.format(kept=max(kept, 0), all=promised)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))


class Checked(QWidget):
    """One condition of a good ending, with a tick once it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("clock", colour="ink3", size=16)
        self._words = Label("", colour="ink2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def show_words(self, words: str, *, done: bool) -> None:
        """Say the condition, and whether it holds."""
        self._words.setText(words)
        self._icon.set_icon("check" if done else "clock", "accent" if done else "ink3")
