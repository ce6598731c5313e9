"""What every part of a document needs to hand: the value it prints, its words, its sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import ClassVar, Generic, TypeVar

from reportlab.platypus import Paragraph

from consultdesk.documents.press import styles
from consultdesk.documents.press.page import Sheet
from consultdesk.documents.press.text import blank, clip, line
from consultdesk.documents.press.words import Words, words_of
from consultdesk.domain.client_safe import ClientHandout, ClientOption, ClientPaper
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import Cents, money
from consultdesk.wording.dates import day_and_month, full_date

_SECTION_GAP = 17.0
_NEAR = 300
_FIRM = 120


PaperT_co = TypeVar("PaperT_co", bound=ClientPaper, covariant=True)


@dataclass(frozen=True)
class PaperSetting(Generic[PaperT_co]):
    """A document with the words, the formats and the sheet it is printed with."""

    paper: PaperT_co
    tight: bool = False
    margin: ClassVar[float] = 56.0

    @cached_property
    def words(self) -> Words:
        """The program's words in the language of the document."""
        return words_of(self.paper.locale)

    @cached_property
    def sheet(self) -> Sheet:
        """The sheet it is printed on."""
        return Sheet.of(self.paper.paper, tight=self.tight, margin=self.margin)

    @property
    def locale(self) -> Locale:
        """The place whose formats are used."""
        return self.paper.locale

    @property
    def firm(self) -> str:
        """Who signs and takes on the rest: the firm, else the person."""
        return clip(self.paper.letterhead.firm or self.paper.letterhead.name, _FIRM)

    def amount(self, amount: Money, *, cents: Cents = "auto") -> str:
        """Write an amount."""
        return money(amount, self.locale, cents=cents)

    def day(self, day: date) -> str:
        """Write a day, with its year only when it is too far for the year to be plain."""
        near = abs((day - self.paper.dated).days) < _NEAR
        return (day_and_month if near else full_date)(day, self.locale)

    def section(self, text: str, *, after: float = 0, before: float = _SECTION_GAP) -> Paragraph:
        """Give a heading that stays with what follows and enters the outline."""
        return line(text, styles.heading(self.sheet.gap(before), after))


class Setting(PaperSetting[ClientHandout]):
    """The setting of a handout."""

    @property
    def handout(self) -> ClientHandout:
        """The value that is printed."""
        return self.paper

    def price(self, option: ClientOption) -> str:
        """Write what the client would pay, or that it is still to be settled."""
        return self.words.to_settle if option.pays is None else self.amount(option.pays)


def names(*parts: str) -> str:
    """Join the names that there are: a person, then their organisation."""
    return ", ".join(part for part in parts if not blank(part))
