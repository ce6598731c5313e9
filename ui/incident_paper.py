"""A document of an incident, from the stage it belongs to."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.client_safe import ClientPaper
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.paperwork import paper_for, registered, surroundings, usual_job
from consultdesk.projection.surroundings import addressee
from ui.kit.printing import Printing
from ui.office import Office
from ui.paper_dialog import Offer, PaperDialog


class IncidentPapers:
    """Shows the documents of an incident; printing or saving one keeps it as it was given."""

    def __init__(self, office: Office, page: QWidget, printing: Printing | None = None) -> None:
        self._office, self._page = office, page
        self._printing = printing or Printing()

    def show(self, file: IncidentFile | None, kind: DocumentKind, title: str) -> None:
        """Show a document of an incident as it would print."""
        if file is None:
            return
        office = self._office
        to = file.contact.name if file.contact else file.client.name

        def keep(paper: ClientPaper, content: bytes) -> tuple[Change, ...]:
            return registered(file, paper, content, office.desk.clock, to)

        offer = Offer(
            title=title,
            job=usual_job(file, office.today()),
            home=file.client.locale,
            make=partial(paper_for, kind, file, surroundings(office.desk.store)),
            keep=keep,
            to=addressee(file.client, file.contact),
        )
        dialog = PaperDialog(office, offer, self._printing, self._page.window())
        office.dialogs.show(dialog)
