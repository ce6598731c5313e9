"""Days as the person at the desk types and reads them."""

from __future__ import annotations

from datetime import date

from consultdesk.domain.errors import Refused
from consultdesk.wording.calendar_reading import parse_date
from consultdesk.wording.dates import full_date
from ui.office import Office
from ui.refusals import sentence


class TypedDays:
    """Reads and writes days in the formats of the practice."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def today(self) -> date:
        """Give the day it is at the practice."""
        return self._office.today()

    def write(self, day: date) -> str:
        """Give a day in full."""
        return full_date(day, self._office.locale)

    def read(self, typed: str) -> date | str:
        """Give the day that was typed, or the sentence for what cannot be read as one."""
        try:
            return parse_date(typed, self._office.today(), self._office.locale)
        except Refused as refused:
            return sentence(refused, self._office.locale)
