"""How the records of `domain.practice` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.practice import Holiday, Practice, TaxSet
from consultdesk.store.rows.base import RecordRow, reference, strict


class PracticeRow(RecordRow):
    """Keeps `Practice`."""

    __tablename__ = "practice"
    __table_args__ = strict(CheckConstraint("id = 'practice'", "one"))
    keeps = Practice

    name: Mapped[str]
    firm: Mapped[str]
    tagline_fr: Mapped[str]
    tagline_en: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    address: Mapped[str]
    city: Mapped[str]
    locale: Mapped[str]
    currency: Mapped[str]
    paper: Mapped[str]
    time_zone: Mapped[str]
    opens: Mapped[str]
    closes: Mapped[str]
    work_days: Mapped[str]
    first_call_hours: Mapped[str]
    tax_set_id: Mapped[str | None] = reference("tax_sets")
    number_prefix: Mapped[str]
    logo: Mapped[bytes]
    logo_digest: Mapped[str]
    free_hours: Mapped[str | None]
    no_contact_days: Mapped[int]
    signs_to_call: Mapped[int]
    correction_declined: Mapped[int]


class HolidayRow(RecordRow):
    """Keeps `Holiday`."""

    __tablename__ = "holidays"
    __table_args__ = strict(UniqueConstraint("on"))
    keeps = Holiday

    on: Mapped[str]
    name: Mapped[str]


class TaxSetRow(RecordRow):
    """Keeps `TaxSet`."""

    __tablename__ = "tax_sets"
    keeps = TaxSet

    position: Mapped[int]
    name_fr: Mapped[str]
    name_en: Mapped[str]
    taxes: Mapped[str]
    mention_fr: Mapped[str]
    mention_en: Mapped[str]
