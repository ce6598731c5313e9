"""What every guided step is given, and the steps that add criteria and options."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import Criterion, Option, OptionSheet, Perspective, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from ui.coach import coached
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.flow import FlowLayout
from ui.kit.layouts import clear
from ui.kit.marks import Letter
from ui.kit.panels import PrivacyMark
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.beginning import started
from ui.options.templates import CriteriaSet, added, criteria_sets

_ALWAYS = ("usual", "mine")


@dataclass(frozen=True, slots=True)
class Moment:
    """What a step shows: the file, the weights of the view on screen, the language of texts."""

    file: IncidentFile
    view: Perspective | None
    language: str

    @property
    def sheet(self) -> OptionSheet:
        """The matrix."""
        return self.file.sheet

    def begun(self) -> tuple[OptionSheet, tuple[Change, ...]]:
        """Give the sheet with what every matrix has, and the changes still to write for that."""
        file, changes = started(self.file)
        return file.sheet, changes


class Step(QWidget):
    """One question: a function of the moment; every answer goes to the Desk at once."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office
        self.moment: Moment | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme_of(self).px(10))

    def show_moment(self, moment: Moment) -> None:
        """Show the answers there are."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the cursor where the step goes on."""
        self.setFocus()

    def advance(self) -> bool:
        """Go on within the step, where it asks several questions in turn; tell whether it did."""
        return False

    def retreat(self) -> bool:
        """Go back within the step; tell whether it did."""
        return False


class EntryStep(Step):
    """A list that a line of typing adds to."""

    def __init__(self, office: Office, entries: tuple[TextField, ...]) -> None:
        super().__init__(office)
        self._entries = entries
        holder = QWidget()
        self.listed = QVBoxLayout(holder)
        self.listed.setContentsMargins(0, 0, 0, 0)
        self.listed.setSpacing(theme_of(self).px(2))
        self.column.addWidget(holder)

    @override
    def take_focus(self) -> None:
        self._entries[0].setFocus()

    def taken(self, entry: TextField, text: object) -> str:
        """Take the words typed, once, leaving the line empty for the next."""
        entry.set_value("")
        return str(text).strip()

    def line(self, *widgets: QWidget) -> None:
        """Add one line to the list."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).px(8))
        for widget in widgets:
            row.addWidget(widget, int(isinstance(widget, Label)))
        holder.setMinimumHeight(theme_of(self).px(30))
        self.listed.addWidget(holder)


class MattersStep(EntryStep):
    """What matters becomes criteria: a set to start from, or one's own words."""

    def __init__(self, office: Office) -> None:
        shared = QCoreApplication.translate("Guided", "Something that matters to the client")
        mine = QCoreApplication.translate("Guided", "Something that matters to me alone (private)")
        self.shared, self.mine = TextField(shared), TextField(mine)
        self.shared.named(shared, "guided_criterion")
        self.mine.named(mine, "guided_private_criterion")
        super().__init__(office, (self.shared, self.mine))
        self.shared.committed.connect(lambda text: self._add(self.shared, text, Audience.CLIENT))
        self.mine.committed.connect(lambda text: self._add(self.mine, text, Audience.PRIVATE))
        sets = QWidget()
        self._sets = FlowLayout(sets)
        self.column.insertWidget(0, sets)
        self.column.insertLayout(0, self._entry_row())
        scale = QCoreApplication.translate(
            "Guided",
            "Your own words begin as a rating from 1 to 5; the grid changes how they read.",
        )
        self.column.addWidget(Label(scale, style="small", colour="ink3", wrap=True))

    def _entry_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(12))
        row.addWidget(self.shared)
        row.addWidget(self.mine)
        return row

    @override
    def show_moment(self, moment: Moment) -> None:
        self.moment = moment
        clear(self.listed)
        for criterion in moment.sheet.criteria:
            if not criterion.hidden:
                mark = PrivacyMark("private" if criterion.private else "shared", compact=True)
                self.line(mark, Label(criterion.name.read(moment.language)))
        self._show_sets(moment)

    def _offered(self, sheet: OptionSheet) -> list[CriteriaSet]:
        """Give the sets for this kind of incident, mine, and those that always help."""
        kind = self.moment.file.incident.kind if self.moment else None
        entries = self.office.desk.store.all(LibraryEntry, shelf=Shelf.CRITERIA_SET)
        sets = criteria_sets(sheet, kind, entries)
        fit = (one for one in sets if one.fitting or one.own or one.key in _ALWAYS or kind is None)
        return [one for one in fit if one.criteria]

    def _show_sets(self, moment: Moment) -> None:
        clear(self._sets)
        for chosen in self._offered(moment.sheet):
            button = Button(chosen.name.read(self.office.language), icon="plus", size="small")
            button.setObjectName(f"guided_set_{chosen.key}")
            button.clicked.connect(lambda _=False, key=chosen.key: self._add_set(key))
            self._sets.addWidget(button)

    def _add_set(self, key: str) -> None:
        if self.moment is None:
            return
        sheet, first = self.moment.begun()
        chosen = next(one for one in self._offered(sheet) if one.key == key)
        step = QCoreApplication.translate("Guided", "Add criteria")
        self.office.desk.do(step, *first, *added(sheet, chosen))
        self.take_focus()

    def _add(self, entry: TextField, text: object, audience: Audience) -> None:
        words = self.taken(entry, text)
        if not words or self.moment is None:
            return
        sheet, first = self.moment.begun()
        criterion = Criterion(
            id=new_id(),
            incident_id=sheet.incident_id,
            position=next_position(sheet.criteria),
            name=Phrase.of(self.moment.language, words),
            audience=audience,
            scale=Scale.RATING,
        )
        criterion = criterion.but(worst=criterion.worst + 1, best=criterion.worst + 5)
        step = QCoreApplication.translate("Guided", "Add a criterion")
        self.office.desk.do(step, *first, *with_criterion(sheet, criterion))


class WaysStep(EntryStep):
    """Ways out become options, written here or found with the cards."""

    ideas_requested = Signal()

    def __init__(self, office: Office) -> None:
        words = QCoreApplication.translate("Guided", "Another way out, in a few words")
        self.entry = TextField(words)
        self.entry.named(words, "guided_option")
        super().__init__(office, (self.entry,))
        self.entry.committed.connect(self._add)
        self.column.addWidget(self.entry)
        ideas = Button(
            QCoreApplication.translate("Guided", "Find ideas with the cards"), icon="star"
        )
        ideas.setObjectName("guided_ideas")
        ideas.calling(self.ideas_requested.emit)
        self.column.addWidget(ideas, 0, Qt.AlignmentFlag.AlignLeft)
        self._coaching = coached(office, self, office.language, "", [self.entry])

    @override
    def show_moment(self, moment: Moment) -> None:
        self.moment = moment
        self._coaching.speak(moment.language)
        clear(self.listed)
        letters = moment.sheet.letters()
        for option in moment.sheet.options:
            if not option.hidden:
                name = Label(option.name.read(moment.language)).weighted(500)
                told = Label(option.summary.read(moment.language), style="small", colour="ink2")
                self.line(Letter(letters[option.id]), name.eliding(), told.eliding())

    def _add(self, text: object) -> None:
        words = self.taken(self.entry, text)
        if not words or self.moment is None:
            return
        sheet, first = self.moment.begun()
        option = Option(
            id=new_id(),
            incident_id=sheet.incident_id,
            position=next_position(sheet.options),
            name=Phrase.of(self.moment.language, words),
        )
        step = QCoreApplication.translate("Guided", "Add an option")
        self.office.desk.do(step, *first, Change(None, option))
