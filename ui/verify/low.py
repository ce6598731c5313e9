"""What a 1 or a 2 asks for first: to hear each other, before anything is adjusted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.attention import call_backs
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.exchange.call_notice import Matter
from ui.call_back_words import call_back_words
from ui.kit.buttons import Button
from ui.kit.layouts import clear
from ui.kit.panels import Sheet
from ui.kit.tags import Tag
from ui.kit.words import Label
from ui.office import Office
from ui.writing import would_rather_read, write, write_button


class LowAnswer(Sheet):
    """Stands above the rounds until people have spoken; Call leads to Listen."""

    call_requested = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=8, parent=parent)
        self.setObjectName("low_answer")
        self._office = office
        said = self.tr("First hear each other; what to adjust comes out of that.")
        self.column.addWidget(Label(said, style="spoken", wrap=True))
        self._row = QHBoxLayout()
        self.column.addLayout(self._row)
        self.hide()

    def show_file(self, file: IncidentFile) -> None:
        """Show until when to call, where a low answer of an open incident waits for it."""
        office = self._office
        waiting = call_backs([file], office.calendar, office.now()) if file.incident.open else ()
        self.setVisible(bool(waiting))
        clear(self._row)
        for back in waiting:
            words = call_back_words(back, office.today(), office.locale)
            self._row.addWidget(Tag(words, "amber" if back.past else "neutral", icon="clock"))
            self._row.addWidget(QWidget(), 1)
            if would_rather_read(file):
                letter = write_button(file)
                letter.calling(lambda: write(office, file, Matter.ANSWER, self))
                self._row.addWidget(letter)
            call = Button(self.tr("Call"), "primary", icon="phone")
            call.setObjectName("call_after_low")
            call.clicked.connect(self.call_requested)
            self._row.addWidget(call)
