"""The regions people choose by name, and what each brings: formats, money, paper, hours, taxes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from consultdesk.beginnings import FRANCE, ONTARIO, QUEBEC, UNTAXED
from consultdesk.domain.locales import Locale, Paper


class Place(NamedTuple):
    """One region with its habits."""

    locale: Locale
    currency: str
    paper: Paper
    time_zone: str
    tax_set_id: str


PLACES = (
    Place(Locale.FR_CA, "CAD", Paper.LETTER, "America/Toronto", QUEBEC),
    Place(Locale.EN_CA, "CAD", Paper.LETTER, "America/Toronto", ONTARIO),
    Place(Locale.FR_FR, "EUR", Paper.A4, "Europe/Paris", FRANCE),
    Place(Locale.EN_US, "USD", Paper.LETTER, "America/New_York", UNTAXED),
)


def place_of(locale: Locale) -> Place:
    """Give the region that a locale stands for."""
    return next(place for place in PLACES if place.locale is locale)


def place_name(locale: Locale) -> str:
    """Name a region."""
    return {
        Locale.FR_CA: QCoreApplication.translate("Places", "Québec (Canada)"),
        Locale.EN_CA: QCoreApplication.translate("Places", "Ontario, rest of Canada (English)"),
        Locale.FR_FR: QCoreApplication.translate("Places", "France"),
        Locale.EN_US: QCoreApplication.translate("Places", "United States"),
    }[locale]


TIME_ZONES = (
    "America/St_Johns", "America/Halifax", "America/Toronto", "America/New_York",
    "America/Winnipeg", "America/Chicago", "America/Edmonton", "America/Denver",
    "America/Vancouver", "America/Los_Angeles", "Europe/London", "Europe/Paris",
    "Europe/Brussels", "Europe/Zurich", "Africa/Casablanca", "Africa/Tunis", "Africa/Dakar",
    "Indian/Reunion", "Asia/Beirut", "Pacific/Noumea", "UTC",
)  # fmt: skip


def zone_name(zone: str) -> str:
    """Name a time zone by its city, as written in the zone itself."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")
