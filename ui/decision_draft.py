"""A decision being written, as text that the file keeps until it is recorded."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from consultdesk.domain.deciding import Clause, Draft, Mark
from consultdesk.domain.decisions import Acceptance, Stroke
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner

_PHRASES = ("agreement", "reasons", "given_up")


def key_of(incident_id: str) -> str:
    """Give the name under which the draft of an incident is kept."""
    return f"decision/{incident_id}"


def written(draft: Draft) -> str:
    """Write a draft as text."""
    return json.dumps(asdict(draft), default=str, ensure_ascii=False)


def read(text: str | None) -> Draft | None:
    """Read a draft back; what cannot be read is no draft."""
    if not text:
        return None
    try:
        return _draft(json.loads(text))
    except (KeyError, TypeError, ValueError):
        return None


def _draft(known: dict[str, Any]) -> Draft:
    at = known["decided_at"]
    return Draft(
        option_id=known["option_id"],
        decided_by=known["decided_by"],
        decided_at=datetime.fromisoformat(at) if at else None,
        acceptance=Acceptance(known["acceptance"]),
        clauses=tuple(map(_clause, known["clauses"])),
        marks=tuple(map(_mark, known["marks"])),
        **{name: Phrase(**known[name]) for name in _PHRASES},
    )


def _clause(known: dict[str, Any]) -> Clause:
    due = date.fromisoformat(known["due"])
    return Clause(Phrase(**known["text"]), due, Owner(known["owner"]), known["by"])


def _mark(known: dict[str, Any]) -> Mark:
    strokes = tuple(
        Stroke(tuple((int(x), int(y)) for x, y in stroke["points"])) for stroke in known["strokes"]
    )
    at = datetime.fromisoformat(known["at"])
    return Mark(Owner(known["party"]), known["name"], at, strokes)
