"""The whole matrix as it stood at a moment, kept to compare it with later ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from consultdesk.domain.change import Change, born
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import OptionSheet
from consultdesk.domain.record import Record, new_id
from consultdesk.domain.text import InternalText

LEFT_OUT = OptionSheet("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot(Record):
    """A matrix frozen at a moment, by hand or with the document that showed it to the client.

    A list of them does without the matrix, which is read where two are compared.
    """

    incident_id: str
    at: datetime
    title: InternalText = InternalText()
    document_id: str | None = None
    sheet: OptionSheet = LEFT_OUT


def frozen(sheet: OptionSheet, at: datetime, title: str = "", document_id: str = "") -> Change:
    """Freeze a whole matrix as it stands, under a title of mine or with a document."""
    if not sheet.options:
        raise Refused("nothing_to_freeze")
    return born(
        Snapshot(
            id=new_id(),
            incident_id=sheet.incident_id,
            at=at,
            title=InternalText(title.strip()),
            document_id=document_id or None,
            sheet=sheet,
        )
    )
