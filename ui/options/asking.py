"""What is asked in a form: an option, a criterion, all that one cell says, each in one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Criterion, Option, ProCon, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from ui.office import Office
from ui.options.beginning import started
from ui.options.cell_form import CellForm
from ui.options.coached import coach_option
from ui.options.criteria.form import CriterionForm, begun, from_reason
from ui.options.criteria.form_dialog import FormDialog
from ui.options.forms import OptionForm
from ui.options.versions.dialog import VersionsDialog


class Asking(QObject):
    """Opens the forms over the page, and says by its id what was added.

    `answered` says that a form was closed and that the cursor may go back to the grid.
    """

    option_added = Signal(str)
    criterion_added = Signal(str)
    answered = Signal()

    def __init__(self, office: Office, now: Callable[[], IncidentFile], page: QWidget) -> None:
        super().__init__(page)
        self._office, self._now, self._page = office, now, page
        self._language = office.language

    def speak(self, language: str) -> None:
        """Write texts in a language from now on."""
        self._language = language

    def add_option(self) -> None:
        """Ask for a new option and add it at the end."""
        file, first = started(self._now())
        draft = Option(
            id=new_id(), incident_id=file.incident.id, position=next_position(file.options)
        )
        form = OptionForm(draft, file.sheet, self._language, self._office.locale, fresh=True)
        title = QCoreApplication.translate("OptionsPage", "New option")
        if self._ask(
            title, QCoreApplication.translate("OptionsPage", "Add the option"), form, first
        ):
            self.option_added.emit(draft.id)

    def edit_option(self, option: Option) -> None:
        """Edit the words of an option."""
        sheet = self._now().sheet
        form = OptionForm(option, sheet, self._language, self._office.locale, fresh=False)
        title = QCoreApplication.translate("OptionsPage", "Option {letter}")
        letter = sheet.letters()[option.id]
        action = QCoreApplication.translate("OptionsPage", "Save the option")
        self._ask(title.format(letter=letter), action, form)

    def add_criterion(self, name: str = "") -> None:
        """Ask for a new criterion, perhaps named already, and add it at the end."""
        file, first = started(self._now())
        draft = Criterion(
            id=new_id(),
            incident_id=file.incident.id,
            position=next_position(file.criteria),
            scale=Scale.RATING,
            name=Phrase().put(self._language, name),
        )
        draft = draft.but(worst=draft.worst + 1, best=draft.worst + 5)
        form = begun(draft, file.sheet, self._language, self._office.locale)
        action = QCoreApplication.translate("OptionsPage", "Add the criterion")
        if self._ask(_new_criterion(), action, form, first):
            self.criterion_added.emit(draft.id)

    def make_criterion(self, reason: ProCon) -> None:
        """Ask for the criterion that a reason becomes, the two linked in one step."""
        form = from_reason(reason, self._now().sheet, self._language, self._office.locale)
        action = QCoreApplication.translate("OptionsPage", "Make it a criterion")
        self._ask(_new_criterion(), action, form)

    def edit_criterion(self, criterion: Criterion) -> None:
        """Edit all that makes a criterion."""
        form = CriterionForm(criterion, self._now().sheet, self._language, self._office.locale)
        title = QCoreApplication.translate("OptionsPage", "Criterion")
        self._ask(title, QCoreApplication.translate("OptionsPage", "Save the criterion"), form)

    def edit_details(self, option: Option, criterion: Criterion) -> None:
        """Edit all that one cell can say."""
        sheet = self._now().sheet
        form = CellForm(option, criterion, sheet, self._language, self._office.locale)
        title = QCoreApplication.translate("OptionsPage", "{criterion}, option {letter}").format(
            criterion=criterion.name.read(self._language), letter=sheet.letters()[option.id]
        )
        self._ask(title, QCoreApplication.translate("OptionsPage", "Save the cell"), form)
        self.answered.emit()

    def _ask(
        self,
        title: str,
        action: str,
        form: OptionForm | CriterionForm | CellForm,
        first: Sequence[Change] = (),
    ) -> bool:
        def submit(values: Mapping[str, object]) -> None:
            self._office.desk.do(action, *first, *form.changes(values))

        dialog = FormDialog(title, form.form(), action, submit, self._page.window())
        if isinstance(form, OptionForm):
            coach_option(self._office, dialog, form.option.id, self._language)
        return self._office.dialogs.show(dialog)

    def show_versions(self) -> None:
        """Show the versions of the matrix that were frozen, and what has changed since."""
        dialog = VersionsDialog(self._office, self._now, self._language, self._page.window())
        self._office.dialogs.show(dialog)


def _new_criterion() -> str:
    return QCoreApplication.translate("OptionsPage", "New criterion")
