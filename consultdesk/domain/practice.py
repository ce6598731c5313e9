"""The consultant's practice as the world may know it: letterhead, taxes, business hours."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal

from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record

PRACTICE_ID = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice(Record):
    """Who prints and signs, and the habits every document starts from; there is one per file."""

    name: str = ""
    firm: str = ""
    tagline: Phrase = Phrase()
    phone: str = ""
    email: str = ""
    address: str = ""
    city: str = ""
    locale: Locale = Locale.FR_CA
    currency: str = "CAD"
    paper: Paper = Paper.LETTER
    time_zone: str = "America/Toronto"
    opens: time = time(8, 30)
    closes: time = time(17, 0)
    work_days: tuple[int, ...] = (0, 1, 2, 3, 4)
    first_call_hours: Decimal = Decimal(4)
    tax_set_id: str | None = None
    number_prefix: str = "INC"
    logo: bytes = b""
    free_hours: Decimal | None = None
    no_contact_days: int = 30
    signs_to_call: int = 3
    correction_declined: bool = False

    @property
    def signature(self) -> str:
        """The name that signs: the person, with the firm where there is one."""
        return ", ".join(part for part in (self.name, self.firm) if part)

    @property
    def letterhead(self) -> str:
        """The name at the head of a document: the firm, else the person."""
        return self.firm or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday(Record):
    """A day on which the practice's business hours do not run."""

    on: date
    name: str = ""


@dataclass(frozen=True, slots=True)
class Tax:
    """One tax of a set: its name, its percentage, and the days it holds."""

    name: Phrase
    percent: Decimal
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether this tax applies on a day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxSet(Record):
    """Taxes charged together on the price before any of them, or a mention in their place."""

    position: int = 0
    name: Phrase = Phrase()
    taxes: tuple[Tax, ...] = ()
    mention: Phrase = Phrase()

    def holds(self, day: date) -> bool:
        """Whether this set can be charged on a day: one of its taxes holds, or it has none."""
        return not self.taxes or any(tax.holds(day) for tax in self.taxes)

    def on(self, net: Money, day: date) -> tuple[tuple[Tax, Money], ...]:
        """Give each tax and its amount on a net price, half up to the minor unit each."""
        return tuple((tax, net.percent(tax.percent)) for tax in self.taxes if tax.holds(day))


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Business hours and days of a practice, holidays left out, in its own time zone."""

    zone: tzinfo
    opens: time
    closes: time
    work_days: frozenset[int]
    holidays: frozenset[date]

    @classmethod
    def of(cls, practice: Practice, holidays: Iterable[Holiday], zone: tzinfo) -> WorkingCalendar:
        """Give the calendar that a practice and its holiday list describe."""
        return cls(
            zone,
            practice.opens,
            practice.closes,
            frozenset(practice.work_days),
            frozenset(holiday.on for holiday in holidays),
        )

    def works(self, day: date) -> bool:
        """Whether a day is a working day."""
        return day.weekday() in self.work_days and day not in self.holidays

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Give the business time from one moment to another, never negative."""
        day, last = start.astimezone(self.zone).date(), end.astimezone(self.zone).date()
        # in UTC: two moments of one zone are subtracted as wall clocks, an hour wrong over DST
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        spent = timedelta()
        while day <= last:
            if self.works(day):
                opening = datetime.combine(day, self.opens, self.zone).astimezone(UTC)
                closing = datetime.combine(day, self.closes, self.zone).astimezone(UTC)
                spent += max(timedelta(), min(end, closing) - max(start, opening))
            day += timedelta(days=1)
        return spent

    def working_days(self, start: date, end: date) -> int:
        """Give how many working days come after `start`, `end` included; negative backwards."""
        if end < start:
            return -self.working_days(end, start)
        weeks, rest = divmod((end - start).days, 7)
        over = {(start.weekday() + n) % 7 for n in range(1, rest + 1)}
        off = sum(start < day <= end and day.weekday() in self.work_days for day in self.holidays)
        return weeks * len(self.work_days) + len(over & self.work_days) - off

    def after(self, start: date, days: int) -> date:
        """Give the day that lies a number of working days after `start`, within the calendar."""
        if not self.work_days:
            return start
        later = range(start.toordinal(), date.max.toordinal())
        place = bisect_left(
            later, days, key=lambda day: self.working_days(start, date.fromordinal(day))
        )
        return date.fromordinal(later.start + place)
