"""The kickoff letter of an engagement, from wherever the engagement is seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change, born
from consultdesk.domain.client_safe import ClientPaper
from consultdesk.domain.clients import Engagement, give_kickoff
from consultdesk.paperwork import kept, kickoff_for, surroundings
from consultdesk.projection.kickoff import Beginning
from consultdesk.projection.surroundings import PrintJob, addressee
from ui.kit.printing import Printing
from ui.office import Office
from ui.paper_dialog import Offer, PaperDialog


def show_kickoff(
    office: Office, beginning: Beginning, parent: QWidget, printing: Printing | None = None
) -> None:
    """Show the letter; printing or saving it keeps it, and offers to note that it was given."""
    client, contact, engagement = beginning.client, beginning.contact, beginning.engagement
    around = surroundings(office.desk.store)
    locale = (contact.locale if contact else None) or client.locale
    to = contact.name if contact else client.name

    def keep(paper: ClientPaper, content: bytes) -> tuple[Change, ...]:
        return (born(kept(paper, content, office.desk.clock, client.id, to)),)

    def give() -> tuple[Change, ...]:
        latest = office.desk.store.get(Engagement, engagement.id) or engagement
        return (give_kickoff(latest, office.today()),)

    offer = Offer(
        title=QCoreApplication.translate("Kickoff", "Kickoff letter"),
        job=PrintJob(locale, client.paper, office.today()),
        home=client.locale,
        make=partial(kickoff_for, beginning, around),
        keep=keep,
        to=addressee(client, contact),
        give=give if engagement.kickoff_given_on is None else None,
    )
    office.dialogs.show(PaperDialog(office, offer, printing or Printing(), parent))
