"""How the records of `domain.clients` lie in tables."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped

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
from consultdesk.store.rows.base import Derived, RecordRow, owner, reference, strict


class ClientRow(RecordRow):
    """Keeps `Client`."""

    __tablename__ = "clients"
    __table_args__ = strict(Index(None, "name_key", "id"))
    keeps = Client
    derived: ClassVar[Derived] = {"name_key": lambda record: fold(record.name)}

    name: Mapped[str]
    line: Mapped[str]
    city: Mapped[str]
    locale: Mapped[str]
    currency: Mapped[str]
    paper: Mapped[str]
    tax_set_id: Mapped[str | None] = reference("tax_sets")
    time_zone: Mapped[str]
    since: Mapped[str | None]
    preferences: Mapped[str]
    fees_12_months_minor: Mapped[int | None]
    fees_12_months_currency: Mapped[str | None]
    retention_until: Mapped[str | None]
    quiet_until: Mapped[str | None]
    name_key: Mapped[str]


class ClientNoteRow(RecordRow):
    """Keeps `ClientNote`."""

    __tablename__ = "client_notes"
    __table_args__ = strict(UniqueConstraint("client_id"))
    keeps = ClientNote

    client_id: Mapped[str] = owner("clients")
    text: Mapped[str]


class ReceivedGoodwillRow(RecordRow):
    """Keeps `ReceivedGoodwill`."""

    __tablename__ = "received_goodwill"
    keeps = ReceivedGoodwill

    client_id: Mapped[str] = owner("clients")
    on: Mapped[str]
    text: Mapped[str]


class NoticedSignRow(RecordRow):
    """Keeps `NoticedSign`."""

    __tablename__ = "noticed_signs"
    __table_args__ = strict(UniqueConstraint("client_id", "sign"))
    keeps = NoticedSign

    client_id: Mapped[str] = owner("clients")
    sign: Mapped[str]
    on: Mapped[str]


class ContactRow(RecordRow):
    """Keeps `Contact`."""

    __tablename__ = "contacts"
    keeps = Contact
    derived: ClassVar[Derived] = {"name_key": lambda record: fold(record.name)}

    client_id: Mapped[str] = owner("clients")
    position: Mapped[int]
    name: Mapped[str]
    role_fr: Mapped[str]
    role_en: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    channel: Mapped[str]
    locale: Mapped[str | None]
    decides: Mapped[int]
    pays: Mapped[int]
    affected: Mapped[int]
    name_key: Mapped[str]


class EngagementRow(RecordRow):
    """Keeps `Engagement`."""

    __tablename__ = "engagements"
    keeps = Engagement

    client_id: Mapped[str] = owner("clients")
    number: Mapped[str]
    title_fr: Mapped[str]
    title_en: Mapped[str]
    scope_in: Mapped[str]
    scope_out: Mapped[str]
    assumptions: Mapped[str]
    success_measures: Mapped[str]
    fee_minor: Mapped[int | None]
    fee_currency: Mapped[str | None]
    fee_basis: Mapped[str]
    rate_minor: Mapped[int | None]
    rate_currency: Mapped[str | None]
    hours: Mapped[str | None]
    starts_on: Mapped[str | None]
    ends_on: Mapped[str | None]
    kickoff_given_on: Mapped[str | None]
    kickoff_channel: Mapped[str | None]


class LogEntryRow(RecordRow):
    """Keeps `LogEntry`."""

    __tablename__ = "log_entries"
    __table_args__ = strict(Index(None, "client_id", "at"))
    keeps = LogEntry

    client_id: Mapped[str] = owner("clients")
    incident_id: Mapped[str | None] = reference("incidents")
    contact_id: Mapped[str | None] = reference("contacts")
    at: Mapped[str]
    channel: Mapped[str]
    direction: Mapped[str]
    ended_at: Mapped[str | None]
    paused_at: Mapped[str | None]
    paused_seconds: Mapped[int]
    summary: Mapped[str]
    promised: Mapped[str]
