"""The kickoff letter of an engagement, from wherever the engagement is seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change, born
from consultdesk.domain.client_safe import ClientPaper
from consultdesk.domain.clients import Engagement, give_kickoff
from consultdesk.domain.lessons import returning
from consultdesk.domain.satisfaction import Lesson
from consultdesk.paperwork import kept, kickoff_for, surroundings
from consultdesk.projection.kickoff import Beginning
from consultdesk.projection.surroundings import PrintJob, addressee
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.printing import Printing
from ui.kit.words import Label, plain
from ui.office import Office
from ui.paper_dialog import Offer, PaperDialog

_LESSONS = 3


class Taught(PrivatePanel):
    """What past incidents taught, read once more before the letter is given; it never prints."""

    def __init__(self, lessons: Sequence[Lesson], parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 10, 14, 10), spacing=4, parent=parent)
        self.setObjectName("kickoff_lessons")
        self.column.addWidget(
            Heading(self.tr("Before this kickoff"), privacy="private", compact=True)
        )
        for lesson in lessons[:_LESSONS]:
            words = lesson.preventive.reveal() or lesson.lesson.reveal()
            shown = Label(words, style="small").eliding()
            shown.setToolTip(plain(words))
            self.column.addWidget(shown)


def show_kickoff(
    office: Office, beginning: Beginning, parent: QWidget, printing: Printing | None = None
) -> None:
    """Show the letter; printing or saving it keeps it, and offers to note that it was given."""
    client, contact, engagement = beginning.client, beginning.contact, beginning.engagement
    whom = addressee(client, contact)
    around = surroundings(office.desk.store)
    locale = (contact.locale if contact else None) or client.locale

    def keep(paper: ClientPaper, content: bytes) -> tuple[Change, ...]:
        return (born(kept(paper, content, office.desk.clock, client.id, whom.name)),)

    def give() -> tuple[Change, ...]:
        latest = office.desk.store.get(Engagement, engagement.id) or engagement
        return (give_kickoff(latest, office.today()),)

    offer = Offer(
        title=QCoreApplication.translate("Kickoff", "Kickoff letter"),
        job=PrintJob(locale, client.paper, office.today()),
        home=client.locale,
        make=partial(kickoff_for, beginning, around),
        keep=keep,
        to=whom,
        give=give if engagement.kickoff_given_on is None else None,
    )
    dialog = PaperDialog(office, offer, printing or Printing(), parent)
    lessons = returning(office.desk.store.reports.learnt(), engagement)
    if lessons:
        dialog.put_above(Taught(lessons))
    office.dialogs.show(dialog)
