"""A document about to be given: seen as it prints, printed or saved, and kept as it was given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.client_safe import ClientAddress, ClientPaper, Remark
from consultdesk.domain.decisions import Document
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.phrase import LANGUAGES
from consultdesk.exchange.email_draft import Attachment, proposed
from consultdesk.paperwork import named, printed
from consultdesk.projection.surroundings import PrintJob
from consultdesk.wording.dates import full_date
from ui.kit.editors import Item
from ui.kit.pick import Pick
from ui.kit.printing import Printing
from ui.kit.words import Label
from ui.message_dialog import MessageDialog, Sending
from ui.office import Office
from ui.preview_dialog import PreviewDialog
from ui.remarks import language_word, remark_sentences

Made = tuple[ClientPaper, tuple[Remark, ...]]


@dataclass(frozen=True, slots=True)
class Offer:
    """A document to show: its name, how it is made and kept, and what giving it changes."""

    title: str
    job: PrintJob
    home: Locale
    make: Callable[[PrintJob], Made]
    keep: Callable[[ClientPaper, bytes], tuple[Change, ...]]
    to: ClientAddress
    give: Callable[[], tuple[Change, ...]] | None = None


class PaperDialog(PreviewDialog):
    """The very bytes that print, in the language and on the paper chosen."""

    called = "paper"

    def __init__(
        self, office: Office, offer: Offer, printing: Printing, parent: QWidget | None = None
    ) -> None:
        super().__init__(office, offer.title, printing, parent)
        self._offer, self._job = offer, offer.job
        self.setObjectName("paper_dialog")
        self._facts = Label("", style="small", colour="ink2").eliding()
        self.line.addWidget(self._facts, 1)
        self._add_language()
        self.add_paper(self._job.paper).picked.connect(self._lay_on)
        self._add_actions()
        self._show()

    def _add_language(self) -> None:
        languages = [Item(one, language_word(one)) for one in LANGUAGES]
        language = Pick(self.tr("Language of the document"), languages)
        language.setObjectName("paper_language")
        language.set_value(self._job.locale.language)
        language.picked.connect(self._speak)
        self.line.addWidget(language)

    def _add_actions(self) -> None:
        self.add_close()
        self._given = self.add_button(self.tr("Mark as given today"))
        self._given.setObjectName("paper_given")
        self._given.calling(self._give)
        self._given.hide()
        mail = self.add_button(self.tr("E-mail draft"))
        mail.setObjectName("paper_mail")
        mail.calling(self._mail)
        self.add_ways_out()

    def _show(self) -> None:
        self._paper, self._noted = self._offer.make(self._job)
        self.show_document(named(self._paper), printed(self._paper), self._said())
        day = full_date(self._paper.dated, self._office.locale)
        people = (self._paper.contact, self._paper.client, day)
        self._facts.setText(" · ".join(part for part in people if part))

    def _said(self) -> tuple[str, ...]:
        return remark_sentences(self._noted, self._office.locale)

    def _speak(self, language: object) -> None:
        self._job = replace(self._job, locale=self._offer.home.speaking(str(language)))
        self._show()

    def _lay_on(self, paper: object) -> None:
        self._job = replace(self._job, paper=Paper(str(paper)))
        self._show()

    def _mail(self) -> None:
        message = proposed([self._paper], self._offer.to)
        attached = Attachment(self._name, self._content)
        language = self._job.locale.language
        said = self._said()
        sending = Sending(message, (attached,), self.went_out, said, language=language)
        self._office.dialogs.show(MessageDialog(self._office, sending, self))

    @override
    def went_out(self, said: str) -> None:
        """Keep the document as it was given, once, and offer to note that it was."""
        changes = self._offer.keep(self._paper, self._content)
        (made,) = (c.after for c in changes if isinstance(c.after, Document))
        known = self._office.desk.store.all(
            Document, whole=False, client_id=made.client_id, sha256=made.sha256
        )
        if known or self._office.desk.do(said, *changes):
            self._given.setVisible(self._offer.give is not None)

    def _give(self) -> None:
        if self._offer.give is not None:
            changes = self._offer.give()
            if self._office.desk.do(self.tr("Note that the document was given"), *changes):
                self._given.setText(self.tr("Given today"))
                self._given.setEnabled(False)
