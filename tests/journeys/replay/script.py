"""What somebody types to live one incident of the sample again: its words, figures and days."""

import json
import re
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from consultdesk.domain.locales import Locale
from consultdesk.paths import resource
from consultdesk.wording.dates import day_and_month, full_date, month, weekday
from consultdesk.wording.numbers import decimal

SAMPLE = json.loads(resource("sample", "sample.json").read_text("utf-8"))
EXPECTED = {
    incident["number"]: incident
    for incident in json.loads(
        (Path(__file__).parents[2] / "data" / "sample_data.json").read_text("utf-8")
    )["incidents"]
}
ZONE = ZoneInfo("America/Toronto")
PLACEHOLDER = re.compile(r"\{(day|month|weekday):([\d-]+)\}")
SAID = {"day": day_and_month, "month": month, "weekday": weekday}


class Script:
    """One incident of the sample, read in the language it is played in."""

    def __init__(self, number, language):
        self.number, self.language = number, language
        self.other = "en" if language == "fr" else "fr"
        self.data = named("incidents", "number", number)
        self.client = named("clients", "id", self.data["client"])
        self.engagement = named("engagements", "id", self.data["engagement"])
        self.me = SAMPLE["consultant"]
        self.tax_set_id = SAMPLE["taxes_of"][number]
        self.golden = EXPECTED[number]["expected"]

    @property
    def locale(self):
        """The locale of whoever types: figures and dates are written as they write them."""
        return Locale.FR_CA if self.language == "fr" else Locale.EN_CA

    def words(self, both, language=""):
        """Give a text in a language, its dates written as that language writes them."""
        language = language or self.language
        locale = Locale.FR_CA if language == "fr" else Locale.EN_CA

        def written(found):
            day = found[2] if len(found[2]) > 7 else f"{found[2]}-15"
            return SAID[found[1]](date.fromisoformat(day), locale)

        return PLACEHOLDER.sub(written, both[language])

    def computed(self, key):
        """Give what was computed apart of an option: who pays how much, over the ceiling or not."""
        options = EXPECTED[self.number]["options"]
        return next(o["computed"] for o in options if o["key"] == key)

    def when(self, name, hour=10):
        """Give a documented moment; a day without an hour is lived at `hour`."""
        return moment(self.data["dates"][name], hour)

    def typed_day(self, text):
        """Write a day as it is typed in a field."""
        return full_date(date.fromisoformat(text), self.locale)

    def figure(self, value):
        """Write a figure as it is typed in a cell."""
        return decimal(Decimal(str(value)), self.locale, decimals=4)


def named(kind, key, value):
    return next(one for one in SAMPLE[kind] if one[key] == value)


def moment(text, hour=10):
    clock = time.fromisoformat(text[11:]) if "T" in text else time(hour)
    return datetime.combine(date.fromisoformat(text[:10]), clock, ZONE)
