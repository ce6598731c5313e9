"""Closing with a sentence: what is still open is named, and a word lets both move on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultdesk.documents.press.letters import closing_words
from consultdesk.domain.change import born, edited
from consultdesk.domain.closing import afterwards, readiness
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing, ClosingNote, close
from consultdesk.domain.phrase import LANGUAGES, Phrase
from consultdesk.domain.record import new_id
from consultdesk.domain.text import InternalText
from consultdesk.wording.names import language_name
from consultdesk.wording.refusals import sentence
from ui.coach import coached
from ui.kit.dialogs import ModalForm
from ui.kit.fields import LongField
from ui.kit.form import Form, Missing
from ui.office import Office

_WIDE = 560


class ClosingWords(QObject):
    """Asks for the words of a closing, and closes; one undo step for all of it."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office

    def close(self, file: IncidentFile, way: Closing) -> None:
        """Ask why there is nothing to repair, or for a word that ends it well, then close."""
        form = Form()
        if way is Closing.NOTHING_TO_REPAIR:
            why = LongField(self.tr("What turned out to be the case, in one sentence"), "", lines=2)
            form.add("why", why.named(self.tr("Why nothing is to be repaired"), "closing_why"))
        else:
            self._ask_why(form, file)
            self._ask_word(form, file)

        def submit(values: Mapping[str, object]) -> None:
            self._complete(values, file)
            self._write(file, way, values)

        title = self.tr("Nothing to repair")
        if way is not Closing.NOTHING_TO_REPAIR:
            title = self.tr("A word to end well")
        action = self.tr("Close")
        self._office.dialogs.show(ModalForm(title, form, action, submit, width=_WIDE))

    def reword(self, file: IncidentFile) -> None:
        """Change the closing word of an incident that is closed already."""
        form = Form()
        self._ask_word(form, file)

        def submit(values: Mapping[str, object]) -> None:
            self._complete(values, file)
            change = edited(file.incident, closing_word=_word(values))
            if not self._office.desk.do(self.tr("Change the closing word"), change):
                raise Missing(f"word_{file.client.locale.language}", self._not_kept())

        title = self.tr("A word to end well")
        form_dialog = ModalForm(title, form, self.tr("Save"), submit, width=_WIDE)
        self._office.dialogs.show(form_dialog)

    def _ask_why(self, form: Form, file: IncidentFile) -> None:
        if not readiness(file).promises_settled:
            label = self.tr("Some promises are still open. Why close now, in one sentence?")
            why = LongField(label, "", lines=2)
            form.add("why", why.named(self.tr("Why close with promises open"), "closing_why"))

    def _ask_word(self, form: Form, file: IncidentFile) -> None:
        """Offer a word in both languages; the client's own comes first, and is asked for."""
        known, theirs = file.incident.closing_word, file.client.locale
        said = {one: closing_words(theirs.speaking(one)).last_word for one in LANGUAGES}
        order = sorted(LANGUAGES, key=lambda one: one != theirs.language)
        for place, language in enumerate(order):
            label = self.tr("To say to each other, so that both can move on")
            if place:
                label = self.tr("The same, in {language}").format(
                    language=language_name(language, self._office.locale)
                )
            written = known.get(language) if known else said[language]
            word = LongField(label, written, style="spoken", lines=3)
            name = f"word_{language}"
            form.add(name, word.named(label, f"closing_{name}"))
        field = form.field(f"word_{theirs.language}")
        coached(self._office, form, theirs.language, file.incident.id, [field])

    def _complete(self, values: Mapping[str, object], file: IncidentFile) -> None:
        """Ask for what is missing; the word in the other language may be left out."""
        spare = {f"word_{one}" for one in LANGUAGES if one != file.client.locale.language}
        for name, text in values.items():
            if name not in spare and not str(text).strip():
                raise Missing(name, sentence(Refused("text_missing"), self._office.locale))

    def _write(self, file: IncidentFile, way: Closing, values: Mapping[str, object]) -> None:
        now = self._office.now()
        why = str(values.get("why", "")).strip()
        note = ClosingNote(
            id=new_id(), incident_id=file.incident.id, at=now, text=InternalText(why)
        )
        change = close(file.incident, way, now, _word(values))
        notes = (born(note),) if why else ()
        later = afterwards(file, way, self._office.today())
        if not self._office.desk.do(self.tr("Close the incident"), change, *notes, *later):
            raise Missing(next(iter(values)), self._not_kept())

    def _not_kept(self) -> str:
        return self.tr("This could not be kept. Your words are still here.")


def _word(values: Mapping[str, object]) -> Phrase | None:
    """Give the closing word as typed, none where none was asked for."""
    said = {one: str(values.get(f"word_{one}", "")).strip() for one in LANGUAGES}
    return Phrase(**said) if any(said.values()) else None
