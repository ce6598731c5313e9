"""Small figures and marks kept in the file beside its records: thresholds, free hours, signs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from consultdesk.domain.hindsight import Actual
from consultdesk.domain.money import Money
from consultdesk.domain.silence import NO_CONTACT_DAYS, SIGNS_TO_CALL, SmallSign, Thresholds
from consultdesk.store.errors import StoreError
from ui.desk import Desk

DAYS, REASONS, FREE = "no_contact_days", "signs_to_call", "free_hours"
SIGNS, LATER, ACTUAL, REFUSED = "signs/", "later/", "actual/", "correction_refused"


class Habits:
    """Reads and writes them; they are outside undo, for each is one figure typed again at will."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._facts = desk.store.facts

    def thresholds(self) -> Thresholds:
        """Give from when on a client's silence is spoken of."""
        known = self._facts.all(DAYS, REASONS)
        days = int(known.get(DAYS) or NO_CONTACT_DAYS)
        return Thresholds(days, int(known.get(REASONS) or SIGNS_TO_CALL))

    def set_days(self, days: int) -> None:
        """Set after how many days without a contact a client is spoken of."""
        self._put(DAYS, str(days))

    def set_reasons(self, reasons: int) -> None:
        """Set how many signs it takes to speak of a client."""
        self._put(REASONS, str(reasons))

    def free_hours(self) -> Decimal | None:
        """Give the hours that are free in a week, as typed."""
        known = self._facts.get(FREE)
        return Decimal(known) if known else None

    def set_free_hours(self, hours: Decimal | None) -> None:
        """Set the hours that are free in a week."""
        self._put(FREE, str(hours) if hours is not None else "")

    def signs(self, client_id: str) -> dict[SmallSign, date]:
        """Give the small signs noticed of a client, each with the day it was last seen."""
        return _signs(self._facts.get(SIGNS + client_id) or "")

    def note_sign(self, client_id: str, sign: SmallSign, on: date | None) -> None:
        """Note a sign seen on a day, or take it back."""
        known = {s: day for s, day in self.signs(client_id).items() if s is not sign}
        if on is not None:
            known[sign] = on
        self._put(SIGNS + client_id, json.dumps({s.value: d.isoformat() for s, d in known.items()}))

    def put_off(self, client_id: str, until: date) -> None:
        """Leave a quiet client in peace until a day; the date it counts from stays."""
        self._put(LATER + client_id, until.isoformat())

    def noticed(self) -> tuple[Mapping[str, dict[SmallSign, date]], Mapping[str, date]]:
        """Give the signs of every client, and until when each was put off, by client id."""
        known = self._facts.all()
        signs = {
            name.removeprefix(SIGNS): _signs(text)
            for name, text in known.items()
            if name.startswith(SIGNS)
        }
        later = {
            name.removeprefix(LATER): date.fromisoformat(text)
            for name, text in known.items()
            if name.startswith(LATER)
        }
        return signs, later

    def actual(self, incident_id: str) -> Actual:
        """Give what was typed of an incident at its end."""
        known = json.loads(self._facts.get(ACTUAL + incident_id) or "{}")
        mine = known.get("mine")
        return Actual(
            Decimal(known["hours"]) if known.get("hours") else None,
            Money.of(mine[0], mine[1]) if mine else None,
        )

    def note_actual(self, incident_id: str, actual: Actual, ratio: Decimal | None) -> None:
        """Keep what an incident took, and its ratio to what was planned that day."""
        known = {
            "hours": str(actual.hours) if actual.hours is not None else "",
            "mine": [str(actual.mine.amount), actual.mine.currency] if actual.mine else None,
            "ratio": str(ratio) if ratio is not None else "",
        }
        self._put(ACTUAL + incident_id, json.dumps(known))

    def ratios(self) -> tuple[Decimal, ...]:
        """Give actual over likely hours of every incident where both are known."""
        known = (
            json.loads(text) for name, text in self._facts.all().items() if name.startswith(ACTUAL)
        )
        return tuple(Decimal(one["ratio"]) for one in known if one.get("ratio"))

    def correction_refused(self) -> bool:
        """Whether the factor of past incidents was declined."""
        return bool(self._facts.get(REFUSED))

    def refuse_correction(self, *, refused: bool) -> None:
        """Decline the factor of past incidents, or ask for it again."""
        self._put(REFUSED, "yes" if refused else "")

    def _put(self, name: str, text: str) -> None:
        try:
            self._facts.set(name, text)
        except StoreError as failure:
            self._desk.failed.emit(failure)


def _signs(text: str) -> dict[SmallSign, date]:
    known = json.loads(text) if text else {}
    return {SmallSign(name): date.fromisoformat(day) for name, day in known.items()}
