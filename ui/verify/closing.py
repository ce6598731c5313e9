"""Closing with a sentence: what is still open is named, and a word lets both move on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import born
from consultdesk.domain.closing import afterwards, readiness
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing, ClosingNote, close
from consultdesk.domain.record import new_id
from consultdesk.domain.text import InternalText
from consultdesk.wording.places import own_words
from consultdesk.wording.refusals import sentence
from ui.kit.dialogs import ModalForm
from ui.kit.fields import LongField
from ui.kit.form import Form, Missing
from ui.office import Office


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
            self._fill(form, file)

        def submit(values: Mapping[str, object]) -> None:
            words = [(name, str(text).strip()) for name, text in values.items()]
            for name, text in words:
                if not text:
                    refused = Refused("text_missing")
                    raise Missing(name, sentence(refused, self._office.locale))
            self._write(file, way, words)

        title = self.tr("Nothing to repair")
        if way is not Closing.NOTHING_TO_REPAIR:
            title = self.tr("A word to end well")
        self._office.dialogs.show(ModalForm(title, form, self.tr("Close"), submit))

    def _fill(self, form: Form, file: IncidentFile) -> None:
        if not readiness(file).promises_settled:
            label = self.tr("Some promises are still open. Why close now, in one sentence?")
            why = LongField(label, "", lines=2)
            form.add("why", why.named(self.tr("Why close with promises open"), "closing_why"))
        said = own_words(
            self.tr(
                "Thank you for going all the way with me. For me this is settled, and I am glad "
                "of where we stand. Call me whenever you like."
            ),
            self._office.locale,
        )
        word = LongField(self.tr("To say to each other, so that both can move on"), said, lines=3)
        form.add("word", word.named(self.tr("Closing word"), "closing_word"))

    def _write(self, file: IncidentFile, way: Closing, words: list[tuple[str, str]]) -> None:
        now = self._office.now()
        notes = [
            born(
                ClosingNote(
                    id=new_id(), incident_id=file.incident.id, at=now, text=InternalText(text)
                )
            )
            for _name, text in words
        ]
        change = close(file.incident, way, now)
        later = afterwards(file, way, self._office.today())
        if not self._office.desk.do(self.tr("Close the incident"), change, *notes, *later):
            kept = self.tr("This could not be kept. Your words are still here.")
            raise Missing(words[0][0], kept)
