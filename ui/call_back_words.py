"""Until when to call after a low answer, in words of business hours."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.attention import CallBack
from consultdesk.domain.locales import Locale
from consultdesk.wording import dates


def call_back_words(back: CallBack, today: date, locale: Locale) -> str:
    """Say until when to call after a low rating, and how much business time is left."""
    if back.past:
        return QCoreApplication.translate("Today", "Call first, as soon as you can")
    words = QCoreApplication.translate("Today", "Call within 24 h: {day}, before {time}")
    if back.at_opening:
        words = QCoreApplication.translate("Today", "Call as the day opens: {day}, {time}")
    day, time = dates.near_day(back.by.date(), today, locale), dates.time_of_day(back.by, locale)
    said = words.format(day=day, time=time)
    hours = int(back.left / timedelta(hours=1))
    if hours == 0 or back.at_opening:
        return said
    left = QCoreApplication.translate("Today", "%n business hour(s) left", None, hours)
    return f"{said} · {left}"
