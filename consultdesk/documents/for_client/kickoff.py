"""The kickoff letter: surprises happen, so call me early; here is how, and what I will do."""

from __future__ import annotations

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.letter import (
    LetterSetting,
    address,
    numbered,
    on_one_page,
    signed,
)
from consultdesk.documents.press import styles
from consultdesk.documents.press.charts import Rule
from consultdesk.documents.press.letters import KickoffWords, kickoff_words
from consultdesk.documents.press.tables import Cell, grid
from consultdesk.documents.press.text import blank, clip, line, passage
from consultdesk.documents.press.words import counted
from consultdesk.domain.client_safe import ClientKickoff
from consultdesk.wording.dates import hour
from consultdesk.wording.numbers import decimal

_LABEL = 81.8
_LINE = 120


class _Kickoff(LetterSetting[ClientKickoff]):
    @property
    def said(self) -> KickoffWords:
        """The words of this letter in its language."""
        return kickoff_words(self.locale)


def _opening(setting: _Kickoff) -> list[Flowable]:
    paper, said = setting.paper, setting.said
    hello = said.hello_all if blank(paper.contact) else said.hello.format(who=paper.contact)
    start = (
        said.starting_all
        if blank(paper.engagement)
        else said.starting.format(what=paper.engagement.strip().rstrip("."))
    )
    return [
        *address(setting, paper.addressed_to, paper.written_in, said.written),
        *(line(text, styles.LETTER_TITLE) for text in said.title.split("/")),
        Spacer(0, setting.sheet.gap(14.4)),
        *passage(hello, styles.LETTER),
        setting.apart(),
        *passage(start, styles.LETTER),
    ]


def _part(setting: _Kickoff, heading: str, *texts: str) -> list[Flowable]:
    said = " ".join(texts)
    return [setting.heading(heading), *passage(said, styles.LETTER)]


def _doing(setting: _Kickoff) -> list[Flowable]:
    paper, said = setting.paper, setting.said
    count = decimal(paper.call_hours, setting.locale)
    call = counted(said.first_call, 1 if paper.call_hours <= 1 else 2).format(count=count)
    return [
        setting.heading(said.doing),
        *numbered(setting, [call, *said.doing_text.split("/")]),
    ]


def _reach(setting: _Kickoff) -> list[Flowable]:
    """Give my number, when it is answered in the hours of the client's place, and my address."""
    paper, said = setting.paper, setting.said
    head, locale = paper.letterhead, setting.locale
    words = said.hours_there if not blank(paper.there) else said.hours
    hours = words.format(
        opens=hour(paper.opens, locale), closes=hour(paper.closes, locale), place=paper.there
    )
    phone = "" if blank(head.phone) else f"{head.phone}, {hours}"
    ways = [clip(way, _LINE) for way in (phone, head.email) if not blank(way)]
    if not ways:
        return []
    value: Cell = [line(way, styles.LETTER_FACT, (head.phone, head.email)) for way in ways]
    label = line(said.reach, styles.HEAD)
    top = ("VALIGN", (0, 0), (-1, -1), "TOP")
    return [
        Spacer(0, setting.sheet.gap(18)),
        Rule(),
        Spacer(0, setting.sheet.gap(8)),
        grid([[label, value]], [_LABEL, setting.sheet.column - _LABEL], top),
    ]


def _story(setting: _Kickoff) -> list[Flowable]:
    said = setting.said
    return [
        *_opening(setting),
        *_part(setting, said.surprises, said.surprises_text),
        *_part(setting, said.tell, said.tell_text, said.what_to_tell),
        *_doing(setting),
        *_part(setting, said.asking, said.asking_text),
        setting.apart(),
        line(said.looking_forward, styles.LETTER),
        *signed(setting, *_reach(setting)),
    ]


def kickoff_pdf(paper: ClientKickoff) -> bytes:
    """Print a kickoff letter, on one page where it can be."""
    title = " ".join(kickoff_words(paper.locale).title.split("/"))
    return on_one_page(_Kickoff(paper), _Kickoff(paper, tight=True), _story, title).content
