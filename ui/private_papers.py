"""The documents for me alone, from wherever their incident or their client is seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.clients import Client
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.report import Period, Report
from consultdesk.paperwork import surroundings
from consultdesk.private_paperwork import PrivatePapers
from ui.kit.printing import Printing
from ui.office import Office
from ui.private_dialog import Making, PrivatePaperDialog


def papers_of(office: Office) -> PrivatePapers:
    """Give what makes private documents, as the practice stands now."""
    store = office.desk.store
    return PrivatePapers(store, surroundings(store), office.now())


def show_call_sheet(
    office: Office, file: IncidentFile, parent: QWidget, printing: Printing | None = None
) -> None:
    """Show the page to have in hand for the next call."""
    title = QCoreApplication.translate("PrivatePapers", "Call sheet")
    _show(office, title, partial(papers_of(office).call_sheet, file), (parent, printing))


def show_crib(
    office: Office, file: IncidentFile, parent: QWidget, printing: Printing | None = None
) -> None:
    """Show the private sheet of the meeting."""
    title = QCoreApplication.translate("PrivatePapers", "Private sheet for the meeting")
    _show(office, title, partial(papers_of(office).crib, file), (parent, printing))


def show_incident_file(
    office: Office, file: IncidentFile, parent: QWidget, printing: Printing | None = None
) -> None:
    """Show everything that is known of an incident."""
    title = QCoreApplication.translate("PrivatePapers", "Incident file")
    _show(office, title, partial(papers_of(office).incident_file, file), (parent, printing))


def show_client_file(
    office: Office, client: Client, parent: QWidget, printing: Printing | None = None
) -> None:
    """Show everything that is known of a client."""
    title = QCoreApplication.translate("PrivatePapers", "Client file")
    _show(office, title, partial(papers_of(office).client_file, client.id), (parent, printing))


def show_report(
    office: Office,
    found: tuple[Report, Period, str],
    parent: QWidget,
    printing: Printing | None = None,
) -> None:
    """Show the report that is on screen as it prints."""
    title = QCoreApplication.translate("PrivatePapers", "Report on incidents")
    _show(office, title, partial(papers_of(office).report, *found), (parent, printing))


def _show(office: Office, title: str, make: Making, over: tuple[QWidget, Printing | None]) -> None:
    parent, printing = over
    window = parent.window()
    office.dialogs.show(PrivatePaperDialog(office, title, make, printing or Printing(), window))
