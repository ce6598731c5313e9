"""What every screen is given: the desk, the questions it may ask, and the place it speaks from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from consultdesk.domain.clock import local_day
from consultdesk.domain.locales import Locale
from consultdesk.domain.practice import Practice, WorkingCalendar
from ui.desk import Desk
from ui.kit.dialogs import Dialogs
from ui.kit.work import Work
from ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Office:
    """The surroundings of a screen, handed to its constructor; nothing is reached otherwise."""

    desk: Desk
    dialogs: Dialogs
    work: Work
    preferences: Preferences

    @property
    def practice(self) -> Practice:
        """The practice as it stands now."""
        return self.desk.practice

    @property
    def locale(self) -> Locale:
        """The language of the interface, in the place of the practice."""
        return self.practice.locale.speaking(self.preferences.spoken)

    @property
    def language(self) -> str:
        """The language of the interface, `fr` or `en`."""
        return self.preferences.spoken

    @property
    def zone(self) -> ZoneInfo:
        """The practice's time zone."""
        return ZoneInfo(self.practice.time_zone)

    @property
    def calendar(self) -> WorkingCalendar:
        """The practice's business hours and holidays."""
        return WorkingCalendar.of(self.practice, self.desk.holidays, self.zone)

    def now(self) -> datetime:
        """Give the present moment in the practice's time zone."""
        return self.desk.clock.now().astimezone(self.zone)

    def today(self) -> date:
        """Give the present day in the practice's time zone."""
        return local_day(self.desk.clock.now(), self.zone)
