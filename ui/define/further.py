"""What goes further than the sheet, folded: versions, events, questions, others' decisions."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from consultdesk.domain.defining import own_part_named
from consultdesk.domain.incident_file import IncidentFile
from ui.define.foreign import ForeignDecisions
from ui.define.live_text import LiveText
from ui.define.phrases import Phrases
from ui.define.questions import Questions
from ui.define.timeline import Timeline
from ui.define.versions import Versions
from ui.kit.buttons import Button
from ui.kit.flow import FlowLayout
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office


class Section(StrEnum):
    """The folded parts of the page."""

    VERSIONS = "versions"
    TIMELINE = "timeline"
    QUESTIONS = "questions"
    FOREIGN = "foreign"


class Further(QWidget):
    """A quiet line of titles; each opens its part below, one at a time."""

    opened = Signal(object)
    placed = Signal()

    def __init__(self, office: Office, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._file: IncidentFile | None = None
        self._language = office.language
        self._open: Section | None = None
        px = theme_of(self).px
        self.versions = Versions(office)
        self.timeline = Timeline(office)
        self.questions = Questions()
        self.foreign = ForeignDecisions(office)
        self.parts: dict[Section, QWidget] = {
            Section.VERSIONS: self.versions,
            Section.TIMELINE: self.timeline,
            Section.QUESTIONS: self.questions,
            Section.FOREIGN: self.foreign,
        }
        self.buttons = {section: self._button(section) for section in Section}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        line = QWidget()
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(line, across=px(4), down=px(2))
        hint = Label(self.tr("To go further"), style="small", colour="ink3")
        hint.setMinimumHeight(px(26))
        flow.addWidget(hint)
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addWidget(line)
        for part in self.parts.values():
            part.hide()
            column.addWidget(part)
        self.foreign.placed.connect(self.placed)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the part that is open, and how much there is in the others."""
        self._file, self._language = file, language
        counts = {
            Section.VERSIONS: len(file.statements),
            Section.TIMELINE: len(file.timeline),
            Section.FOREIGN: len(file.foreign_decisions),
        }
        for section, button in self.buttons.items():
            count = counts.get(section, 0)
            title = section_title(section)
            button.setText(f"{title} ({count})" if count else title)
        self._fill()

    def open(self, section: Section | None) -> None:
        """Open one part, or fold the one that is open."""
        self._open = section
        for one, part in self.parts.items():
            part.setVisible(one is section)
            self.buttons[one].with_trailing("up" if one is section else "down")
            state = self.tr("{title}, unfolded") if one is section else self.tr("{title}, folded")
            self.buttons[one].setAccessibleName(state.format(title=section_title(one)))
        self._fill()
        if section is not None:
            self.opened.emit(self.parts[section])
        self.placed.emit()

    def texts(self) -> list[tuple[str, LiveText]]:
        """Give the editors here whose words the client may read, while they are shown."""
        return self.foreign.said() if self._open is Section.FOREIGN else []

    def _button(self, section: Section) -> Button:
        button = Button(section_title(section), "quiet", size="small").with_trailing("down")
        button.setObjectName(f"open_{section.value}")
        button.calling(partial(self._turn, section))
        return button

    def _turn(self, section: Section) -> None:
        self.open(None if self._open is section else section)

    def _fill(self) -> None:
        file = self._file
        if file is None:
            return
        if self._open is Section.VERSIONS:
            self.versions.show_file(file, self._language)
        elif self._open is Section.TIMELINE:
            self.timeline.show_file(file, self._language)
        elif self._open is Section.QUESTIONS:
            self.questions.show_questions(
                self._phrases.shown(),
                self._language,
                file.incident.id,
                theirs_open=own_part_named(file),
            )
        self.foreign.show_file(file, self._language)


def section_title(section: Section) -> str:
    """Name a folded part."""
    return {
        Section.VERSIONS: QCoreApplication.translate("Further", "Versions"),
        Section.TIMELINE: QCoreApplication.translate("Further", "What happened"),
        Section.QUESTIONS: QCoreApplication.translate("Further", "Questions that help"),
        Section.FOREIGN: QCoreApplication.translate("Further", "A decision that is not mine"),
    }[section]
