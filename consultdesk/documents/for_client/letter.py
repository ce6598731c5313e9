"""What the letters share: wide margins, whom they are for, paragraphs, a name to sign with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from reportlab.platypus import KeepTogether, Paragraph, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.setting import PaperSetting, PaperT_co
from consultdesk.documents.for_client.whole import whole
from consultdesk.documents.press import styles
from consultdesk.documents.press.render import Printed, fits
from consultdesk.documents.press.tables import Cell, grid
from consultdesk.documents.press.text import blank, clip, dated, line, passage
from consultdesk.wording.dates import full_date

_NAME = 200
_ADDRESS = 0.56
_NUMBER = 17.4


class LetterSetting(PaperSetting[PaperT_co]):
    """The setting of a letter, with the margins of one."""

    margin: ClassVar[float] = 72.0

    def heading(self, text: str) -> Paragraph:
        """Give the heading of a part of a letter."""
        return line(text, styles.letter_heading(self.sheet.gap(8.4), self.sheet.gap(1.2)))

    def apart(self) -> Spacer:
        """Give the room between two paragraphs."""
        return Spacer(0, self.sheet.gap(8.4))


SettingT = TypeVar("SettingT", bound=LetterSetting[Any])


def address(
    setting: LetterSetting[PaperT_co], city: str, place: str, written: str
) -> list[Flowable]:
    """Give whom a letter is for at the left, where and when it was written at the right."""
    paper, sheet = setting.paper, setting.sheet
    shown = [clip(text, _NAME) for text in (paper.contact, paper.client, city) if not blank(text)]
    whom: Cell = [line(text, styles.LETTER_FACT) for text in shown]
    day = full_date(paper.dated, setting.locale)
    said = day if blank(place) else written.format(day=day)
    when: Cell = dated(said, styles.LETTER_DAY, clip(place, _NAME).strip())
    wide = sheet.column * _ADDRESS
    top = ("VALIGN", (0, 0), (-1, -1), "TOP")
    return [
        Spacer(0, sheet.gap(9.6)),
        grid([[whom, when]], [wide, sheet.column - wide], top),
        Spacer(0, sheet.gap(20.3)),
    ]


def numbered(setting: LetterSetting[PaperT_co], texts: list[str]) -> list[Flowable]:
    """Give short sentences one under the other, each with its number."""
    wide = setting.sheet.column - _NUMBER
    rows: list[list[Cell]] = [
        [line(str(place), styles.LETTER_MARK), line(text, styles.LETTER)]
        for place, text in enumerate(texts, start=1)
    ]
    top = ("VALIGN", (0, 0), (-1, -1), "TOP")
    space = ("BOTTOMPADDING", (0, 0), (-1, -1), setting.sheet.gap(2.2))
    down = ("TOPPADDING", (0, 0), (0, -1), 2.1)
    return [grid(rows, [_NUMBER, wide], top, space, down)]


def signed(setting: LetterSetting[PaperT_co], *after: Flowable) -> list[Flowable]:
    """Give room to sign by hand, the name below, and what belongs under it."""
    head, sheet = setting.paper.letterhead, setting.sheet
    name = clip(head.name or head.firm, _NAME)
    room = Spacer(0, 24 + sheet.gap(36))
    return [KeepTogether([room, *passage(name, styles.LETTER), *after])]


def on_one_page(
    usual: SettingT,
    tight: SettingT,
    story: Callable[[SettingT], list[Flowable]],
    title: str,
) -> Printed:
    """Print a letter, its gaps shortened where that brings it back to fewer pages.

    What it takes is measured first, which costs less than to print it once for nothing.
    """
    told = story(usual)
    if fits(told, usual.sheet):
        return whole(usual, told, title)
    tighter = whole(tight, story(tight), title)
    if tighter.pages == 1:
        return tighter
    printed = whole(usual, told, title)
    return tighter if tighter.pages < printed.pages else printed
