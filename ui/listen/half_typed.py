"""What is half typed about an incident: kept outside history, so that a kill loses little."""

from __future__ import annotations

from consultdesk.store.errors import StoreError
from ui.desk import Desk


class HalfTyped:
    """Drafts by incident and by place; what the disk refuses is told by the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, what: str, incident_id: str) -> str:
        """Return what was half typed there, empty when nothing was."""
        return self._desk.store.drafts.get(f"{what}/{incident_id}") or ""

    def keep(self, what: str, incident_id: str, draft: str) -> bool:
        """Keep what is half typed, or forget it once it is empty; tell whether it was written."""
        drafts, key = self._desk.store.drafts, f"{what}/{incident_id}"
        try:
            if draft:
                drafts.set(key, draft)
            elif drafts.get(key):
                drafts.clear(key)
        except StoreError as failure:
            self._desk.failed.emit(failure)
            return False
        return True
