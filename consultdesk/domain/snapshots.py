"""The whole matrix as it stood at a moment, kept to compare it with later ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from consultdesk.domain.options import OptionSheet
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot(Record):
    """A matrix frozen at a moment, by hand or with the document that showed it to the client."""

    incident_id: str
    at: datetime
    title: InternalText = InternalText()
    document_id: str | None = None
    sheet: OptionSheet
