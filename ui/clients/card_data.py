"""What the card of a client shows, read in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from consultdesk.domain.change import Change
from consultdesk.domain.clients import (
    Client,
    ClientNote,
    Contact,
    Engagement,
    ReceivedGoodwill,
    fees_of_year,
)
from consultdesk.domain.clock import local_day
from consultdesk.domain.costing import suggested_ceiling
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident
from consultdesk.domain.lessons import returning
from consultdesk.domain.money import Money
from consultdesk.domain.promises import Promise
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound, latest
from consultdesk.domain.silence import NoticedSign
from consultdesk.domain.today import taken_on
from ui.book import Book
from ui.office import Office

MOST = 100
RETURNING = 5


@dataclass(frozen=True, slots=True)
class Past:
    """An incident as the shared history shows it."""

    incident: Incident
    rating: int | None


@dataclass(frozen=True, slots=True)
class CeilingFacts:
    """How far one goes to keep this client: from which fees, and what weighs on it already."""

    fees: Money
    typed: bool
    guide: CeilingGuide
    used: Money
    option: tuple[str, Money] | None

    @property
    def amount(self) -> Money:
        """The usual ceiling of this client."""
        return suggested_ceiling(self.fees, self.guide.percent)


@dataclass(frozen=True, slots=True)
class CardData:
    """A client and all that its card shows."""

    client: Client
    note: ClientNote | None
    contacts: tuple[Contact, ...]
    engagements: tuple[Engagement, ...]
    history: tuple[Past, ...]
    earlier: int
    files: tuple[IncidentFile, ...]
    ceiling: CeilingFacts
    promises: tuple[Promise, ...] = ()
    rounds: tuple[SatisfactionRound, ...] = ()
    returning: tuple[Lesson, ...] = ()
    signs: tuple[NoticedSign, ...] = ()
    received: tuple[ReceivedGoodwill, ...] = ()

    def concerned(self, changes: Sequence[Change]) -> bool:
        """Tell whether any of the changes may show on the card."""
        mine = {self.client.id, GUIDE_ID, *(past.incident.id for past in self.history)}
        for change in changes:
            record = change.record
            owners = {getattr(record, "client_id", ""), getattr(record, "incident_id", "")}
            if {record.id, *owners} & mine or hasattr(record, "option_id"):
                return True
        return False


def read_card(office: Office, book: Book, client_id: str) -> CardData | None:
    """Read a client's card; None when there is no such client any more."""
    store = office.desk.store
    client = store.get(Client, client_id)
    if client is None:
        return None
    incidents = sorted(
        store.all(Incident, client_id=client_id), key=lambda i: i.noticed_at, reverse=True
    )
    engagements = store.all(Engagement, client_id=client_id)
    files = book.of_client(client_id)
    notes = store.all(ClientNote, client_id=client_id)
    rounds = tuple(sorted(store.reports.of_client(SatisfactionRound, client_id), key=_asked))
    return CardData(
        client,
        notes[0] if notes else None,
        store.all(Contact, client_id=client_id),
        engagements,
        tuple(_past(incident, rounds) for incident in incidents[:MOST]),
        max(0, len(incidents) - MOST),
        files,
        _ceiling(office, client, engagements, files),
        store.reports.of_client(Promise, client_id),
        rounds,
        _returning(office, engagements),
        store.all(NoticedSign, client_id=client_id),
        store.all(ReceivedGoodwill, client_id=client_id),
    )


def _asked(check: SatisfactionRound) -> tuple[date, str]:
    return (check.on, check.id)


def _returning(office: Office, engagements: tuple[Engagement, ...]) -> tuple[Lesson, ...]:
    """Give what comes back at the kickoff that is to be prepared; without one, nothing."""
    today = office.today()
    waiting = [e for e in engagements if e.kickoff_given_on is None and not _ended(e, today)]
    if not waiting:
        return ()
    return returning(office.desk.store.reports.learnt(), waiting[0])[:RETURNING]


def _ended(engagement: Engagement, today: date) -> bool:
    return engagement.ends_on is not None and engagement.ends_on < today


def _past(incident: Incident, rounds: Sequence[SatisfactionRound]) -> Past:
    if incident.open:
        return Past(incident, None)
    last = latest(one for one in rounds if one.incident_id == incident.id)
    return Past(incident, last.rating if last else None)


def _ceiling(
    office: Office,
    client: Client,
    engagements: tuple[Engagement, ...],
    files: tuple[IncidentFile, ...],
) -> CeilingFacts:
    store, today = office.desk.store, office.today()
    guide = store.get(CeilingGuide, GUIDE_ID) or CeilingGuide(id=GUIDE_ID)
    typed = client.fees_12_months
    fees = typed or fees_of_year(engagements, client.currency, today)
    year_ago = today - timedelta(days=365)
    recent = [
        store.incident_file(incident.id)
        for incident in store.all(Incident, client_id=client.id)
        if incident.closed_at is not None and local_day(incident.closed_at, office.zone) >= year_ago
    ]
    spent = taken_on(recent, year_ago, office.calendar)
    used = next((m for m in spent.amounts if m.currency == fees.currency), None)
    return CeilingFacts(
        fees, typed is not None, guide, used or Money.zero(fees.currency), _leading(files, fees)
    )


def _leading(files: tuple[IncidentFile, ...], fees: Money) -> tuple[str, Money] | None:
    """Give the option that weighs on the ceiling now: the one decided, else the first offered."""
    for file in files:
        sheet = file.sheet
        chosen = file.decision.option_id if file.decision else ""
        shown = [o for o in sheet.options if not o.hidden and sheet.offered(o)]
        shown = [o for o in shown if o.id == chosen or not (chosen or o.is_baseline)]
        for option in shown:
            mine = sheet.totals(option).likely.me
            if mine and mine.currency == fees.currency:
                return sheet.letters()[option.id], mine
    return None
