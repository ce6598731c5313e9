"""How the records of `domain.clients` lie in tables."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint

from consultdesk.domain.clients import (
    Client,
    ClientNote,
    Contact,
    Engagement,
    LogEntry,
    ReceivedGoodwill,
)
from consultdesk.domain.silence import NoticedSign
from consultdesk.store.fold import fold
from consultdesk.store.rows.base import Derived, RecordRow, owner, reference


class ClientRow(RecordRow):
    """Keeps `Client`."""

    __tablename__ = "clients"
    rules = (Index(None, "name_key", "id"),)
    keeps = Client
    derived: ClassVar[Derived] = {"name_key": lambda record: fold(record.name)}

    name: str
    line: str
    city: str
    locale: str
    currency: str
    paper: str
    tax_set_id: str | None = reference("tax_sets")
    time_zone: str
    since: str | None
    preferences: str
    fees_12_months_minor: int | None
    fees_12_months_currency: str | None
    retention_until: str | None
    quiet_until: str | None
    name_key: str


class ClientNoteRow(RecordRow):
    """Keeps `ClientNote`."""

    __tablename__ = "client_notes"
    rules = (UniqueConstraint("client_id"),)
    keeps = ClientNote

    client_id: str = owner("clients")
    text: str


class ReceivedGoodwillRow(RecordRow):
    """Keeps `ReceivedGoodwill`."""

    __tablename__ = "received_goodwill"
    keeps = ReceivedGoodwill

    client_id: str = owner("clients")
    on: str
    text: str


class NoticedSignRow(RecordRow):
    """Keeps `NoticedSign`."""

    __tablename__ = "noticed_signs"
    rules = (UniqueConstraint("client_id", "sign"),)
    keeps = NoticedSign

    client_id: str = owner("clients")
    sign: str
    on: str


class ContactRow(RecordRow):
    """Keeps `Contact`."""

    __tablename__ = "contacts"
    keeps = Contact
    derived: ClassVar[Derived] = {"name_key": lambda record: fold(record.name)}

    client_id: str = owner("clients")
    position: int
    name: str
    role_fr: str
    role_en: str
    phone: str
    email: str
    channel: str
    locale: str | None
    decides: int
    pays: int
    affected: int
    name_key: str


class EngagementRow(RecordRow):
    """Keeps `Engagement`."""

    __tablename__ = "engagements"
    keeps = Engagement

    client_id: str = owner("clients")
    number: str
    title_fr: str
    title_en: str
    scope_in: str
    scope_out: str
    assumptions: str
    success_measures: str
    fee_minor: int | None
    fee_currency: str | None
    fee_basis: str
    rate_minor: int | None
    rate_currency: str | None
    hours: str | None
    starts_on: str | None
    ends_on: str | None
    kickoff_given_on: str | None
    kickoff_channel: str | None


class LogEntryRow(RecordRow):
    """Keeps `LogEntry`."""

    __tablename__ = "log_entries"
    rules = (Index(None, "client_id", "at"),)
    keeps = LogEntry

    client_id: str = owner("clients")
    incident_id: str | None = reference("incidents")
    contact_id: str | None = reference("contacts")
    at: str
    channel: str
    direction: str
    ended_at: str | None
    paused_at: str | None
    paused_seconds: int
    summary: str
    promised: str
