"""What I print for myself: read from the records, put in words, printed; given to nobody.

Nothing here goes into the register of what a client received (product §4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from consultdesk.documents.for_me.blocks import PrivatePaper
from consultdesk.documents.for_me.call_sheet import Around, call_sheet
from consultdesk.documents.for_me.client_file import Known, client_file
from consultdesk.documents.for_me.crib import crib
from consultdesk.documents.for_me.incident_file import incident_file
from consultdesk.documents.for_me.making import Making
from consultdesk.documents.for_me.pages import private_pdf
from consultdesk.documents.for_me.report import Scope, report_pages
from consultdesk.documents.for_me.words import say
from consultdesk.documents.press.identity import boxed
from consultdesk.documents.press.naming import dated_name
from consultdesk.domain.client_safe import Remark
from consultdesk.domain.clients import (
    Client,
    ClientNote,
    Contact,
    Engagement,
    LogEntry,
    ReceivedGoodwill,
)
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.promises import Promise
from consultdesk.domain.rates import Rate, hourly_cost
from consultdesk.domain.reading import Reading
from consultdesk.domain.report import Period, Report
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.projection.in_hand import reading_of
from consultdesk.projection.surroundings import PrintJob, Surroundings
from consultdesk.store.errors import StoreError
from consultdesk.store.reports import Asked
from consultdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class PrivateDocument:
    """A finished private document: a file name that is safe on every system, and its bytes."""

    name: str
    content: bytes
    remarks: tuple[Remark, ...] = ()


class PrivatePapers:
    """Makes the private documents of one data file; any thread may ask."""

    def __init__(self, store: Store, around: Surroundings, now: datetime) -> None:
        self._store, self._around, self._now = store, around, now
        self._read: tuple[IncidentFile, Reading] | None = None

    def call_sheet(self, file: IncidentFile, job: PrintJob) -> PrivateDocument:
        """Give the page for the next call."""
        client = file.client.id
        log = self._store.all(LogEntry, client_id=client)
        promises = self._store.reports.of_client(Promise, client)
        guide = self._store.all(LibraryEntry, shelf=Shelf.CALL_GUIDE)
        return _printed(call_sheet(file, Around(log, promises, guide), self._making(job)))

    def crib(self, file: IncidentFile, job: PrintJob) -> PrivateDocument:
        """Give the private sheet of the meeting, with what the analysis says."""
        incident = file.incident
        hourly = hourly_cost(incident.cost_rate, self._store.all(Rate), incident.currency)
        return _printed(crib(file, self._reading(file), self._making(job), hourly))

    def _reading(self, file: IncidentFile) -> Reading:
        """Analyse a file once, however often it is laid on another paper."""
        if self._read is None or self._read[0] is not file:
            self._read = (file, reading_of(file))
        return self._read[1]

    def incident_file(self, file: IncidentFile, job: PrintJob) -> PrivateDocument:
        """Give everything that is known of an incident."""
        return _printed(incident_file(file, self._making(job)))

    def client_file(self, client_id: str, job: PrintJob) -> PrivateDocument:
        """Give everything that is known of a client."""
        store = self._store
        client = store.get(Client, client_id)
        if client is None:
            raise StoreError("missing", kind="Client", id=client_id)
        notes = store.all(ClientNote, client_id=client_id)
        known = Known(
            client,
            next(iter(notes), None),
            store.all(Contact, client_id=client_id),
            store.all(Engagement, client_id=client_id),
            store.all(LogEntry, client_id=client_id),
            store.reports.entries(Asked(self._around.calendar.zone, client_id=client_id)),
            store.reports.of_client(Promise, client_id),
            store.reports.of_client(SatisfactionRound, client_id),
            store.all(ReceivedGoodwill, client_id=client_id),
        )
        return _printed(client_file(known, self._making(job)))

    def report(self, found: Report, period: Period, client: str, job: PrintJob) -> PrivateDocument:
        """Give the report that is on screen as a document, on one client or on all."""
        return _printed(report_pages(found, Scope(period, client), self._making(job)))

    def _making(self, job: PrintJob) -> Making:
        author = self._around.practice.letterhead
        zone = self._around.calendar.zone
        return Making(job.locale, job.paper, job.dated, author, zone, self._now)


def _printed(paper: PrivatePaper) -> PrivateDocument:
    what = say(f"{paper.kind.value}_file", paper.locale)
    name = dated_name(paper.dated, paper.whom or paper.author, what)
    return PrivateDocument(name, private_pdf(paper), tuple(boxed(paper)))
