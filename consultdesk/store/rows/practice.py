"""How the records of `domain.practice` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint

from consultdesk.domain.practice import Holiday, Practice, TaxSet
from consultdesk.store.rows.base import RecordRow, reference


class PracticeRow(RecordRow):
    """Keeps `Practice`."""

    __tablename__ = "practice"
    rules = (CheckConstraint("id = 'practice'", "one"),)
    keeps = Practice

    name: str
    firm: str
    tagline_fr: str
    tagline_en: str
    phone: str
    email: str
    address: str
    city: str
    locale: str
    currency: str
    paper: str
    time_zone: str
    opens: str
    closes: str
    work_days: str
    first_call_hours: str
    tax_set_id: str | None = reference("tax_sets")
    number_prefix: str
    logo: bytes
    logo_digest: str
    free_hours: str | None
    no_contact_days: int
    signs_to_call: int
    correction_declined: int


class HolidayRow(RecordRow):
    """Keeps `Holiday`."""

    __tablename__ = "holidays"
    rules = (UniqueConstraint("on"),)
    keeps = Holiday

    on: str
    name: str


class TaxSetRow(RecordRow):
    """Keeps `TaxSet`."""

    __tablename__ = "tax_sets"
    keeps = TaxSet

    position: int
    name_fr: str
    name_en: str
    taxes: str
    mention_fr: str
    mention_en: str
