"""What every private page is made with: its words and formats, and the few private texts it reads.

It is the only module of paper that reads private words; nothing for the client can import it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal

from consultdesk.documents.for_me.blocks import Pair, Part, Points, PrivatePaper
from consultdesk.documents.for_me.words import say
from consultdesk.documents.press.text import blank, clip
from consultdesk.documents.press.words import counted
from consultdesk.domain.capture import is_quotation
from consultdesk.domain.clock import local_day
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.text import InternalText
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import full_date, short_date, time_of_day
from consultdesk.wording.names import join
from consultdesk.wording.numbers import decimal, percent


@dataclass(frozen=True, slots=True)
class Making:
    """The language, the paper and the day of a private page, who prints it, and when."""

    locale: Locale
    paper: Paper
    dated: date
    author: str
    zone: tzinfo
    now: datetime

    def say(self, code: str, **facts: object) -> str:
        """Give one of our texts, its facts filled in."""
        return say(code, self.locale).format(**facts)

    def count(self, code: str, count: int, **facts: object) -> str:
        """Give one of our texts for a number: its form for one, or for several."""
        form = counted(say(code, self.locale), count)
        return form.format(count=count, **facts)

    def read(self, phrase: Phrase | None) -> str:
        """Give a text in the language of the page, else in the other one."""
        return phrase.read(self.locale.language) if phrase else ""

    def money(self, amount: Money | None) -> str:
        """Write an amount."""
        return money(amount, self.locale) if amount is not None else ""

    def monies(self, amounts: Sequence[Money], otherwise: str = "–") -> str:
        """Write amounts of several currencies side by side, never added up."""
        return join([self.money(amount) for amount in amounts], self.locale) or otherwise

    def about(self, value: Decimal | float, currency: str) -> str:
        """Write a computed amount, rounded to the unit."""
        return money(Money.of(round(value), currency), self.locale)

    def number(self, value: Decimal | float, decimals: int = 2) -> str:
        """Write a number."""
        return decimal(value, self.locale, decimals=decimals)

    def percent(self, points: Decimal | float) -> str:
        """Write a share in points of 100."""
        return percent(points, self.locale)

    def day(self, day: date | None) -> str:
        """Write a day in full."""
        return full_date(day, self.locale) if day is not None else ""

    def short(self, day: date | None) -> str:
        """Write a day as tables do."""
        return short_date(day, self.locale) if day is not None else ""

    def on(self, moment: datetime | None) -> str:
        """Write the day of a moment, here."""
        return self.day(local_day(moment, self.zone)) if moment is not None else ""

    def moment(self, moment: datetime | None) -> str:
        """Write a moment, here, as tables do."""
        if moment is None:
            return ""
        here = moment.astimezone(self.zone)
        return f"{self.short(here.date())}, {time_of_day(here, self.locale)}"

    def quoted(self, text: str) -> str:
        """Put someone's words between quotation marks, unless they have theirs."""
        return text if is_quotation(text) else self.say("quote", text=text)

    def page(
        self,
        kind: DocumentKind,
        about: str,
        whom: str,
        parts: Iterable[Part | Pair],
    ) -> PrivatePaper:
        """Give the whole document, under the title of its kind."""
        return PrivatePaper(
            kind=kind,
            title=self.say(kind.value),
            about=about,
            whom=whom,
            author=self.author,
            dated=self.dated,
            locale=self.locale,
            paper=self.paper,
            parts=tuple(parts),
        )

    def few(self, texts: Iterable[str], most: int = 6, long: int = 240) -> Points:
        """Give the first texts, each cut to a few lines, and how many more there are."""
        known = [text for text in texts if not blank(text)]
        shown = [clip(text, long) for text in known[:most]]
        if len(known) > most:
            shown.append(self.say("and_more", count=len(known) - most))
        return Points(tuple(shown))


def told(text: InternalText | None) -> str:
    """Give private words, for a page that stays on the desk."""
    return text.reveal() if text is not None else ""
