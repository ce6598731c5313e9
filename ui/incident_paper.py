"""A document of an incident, from the stage it belongs to."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.client_safe import ClientPaper
from consultdesk.domain.deciding import already_kept
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.exchange.email_draft import Attachment, proposed
from consultdesk.paperwork import (
    named,
    paper_for,
    printed,
    registered,
    surroundings,
    usual_job,
)
from consultdesk.projection.surroundings import addressee
from ui.kit.printing import Printing
from ui.message_dialog import MessageDialog, Sending
from ui.office import Office
from ui.paper_dialog import Offer, PaperDialog


class IncidentPapers:
    """Shows the documents of an incident; printing or saving one keeps it as it was given."""

    def __init__(self, office: Office, page: QWidget, printing: Printing | None = None) -> None:
        self._office, self._page = office, page
        self._printing = printing or Printing()

    def mail(self, file: IncidentFile | None, kind: DocumentKind) -> None:
        """Show the message that goes with a document of an incident, to read over."""
        if file is None:
            return
        office = self._office
        job = usual_job(file, office.today())
        paper, _ = paper_for(kind, file, surroundings(office.desk.store), job)
        content = printed(paper)
        whom = addressee(file.client, file.contact)

        def keep(said: str) -> None:
            changes = registered(file, paper, content, office.desk.clock, whom.name)
            if not already_kept(office.desk.store.all(Document, whole=False), changes):
                office.desk.do(said, *changes)

        attached = Attachment(named(paper), content)
        message, language = proposed([paper], whom), job.locale.language
        sending = Sending(message, (attached,), keep, language=language)
        office.dialogs.show(MessageDialog(office, sending, self._page.window()))

    def show(self, file: IncidentFile | None, kind: DocumentKind, title: str) -> None:
        """Show a document of an incident as it would print."""
        if file is None:
            return
        office = self._office
        whom = addressee(file.client, file.contact)

        def keep(paper: ClientPaper, content: bytes) -> tuple[Change, ...]:
            return registered(file, paper, content, office.desk.clock, whom.name)

        offer = Offer(
            title=title,
            job=usual_job(file, office.today()),
            home=file.client.locale,
            make=partial(paper_for, kind, file, surroundings(office.desk.store)),
            keep=keep,
            to=whom,
        )
        dialog = PaperDialog(office, offer, self._printing, self._page.window())
        office.dialogs.show(dialog)
