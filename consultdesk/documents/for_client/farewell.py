"""The closing letter: thanks, what was kept, what the client said, and one last question."""

from __future__ import annotations

from reportlab.platypus import KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.letter import (
    LetterSetting,
    address,
    numbered,
    on_one_page,
    signed,
)
from consultdesk.documents.press import styles
from consultdesk.documents.press.charts import CheckBox, Rule
from consultdesk.documents.press.letters import ClosingWords, closing_words
from consultdesk.documents.press.tables import Cell, grid
from consultdesk.documents.press.text import blank, dated, line, passage
from consultdesk.domain.client_safe import ClientClosing
from consultdesk.wording.dates import full_date

_BOX = 17.2
_LINES = 2
_HANDWRITING = 20.0
_PROMISE = 400


class _Farewell(LetterSetting[ClientClosing]):
    @property
    def said(self) -> ClosingWords:
        """The words of this letter in its language."""
        return closing_words(self.locale)


def _opening(setting: _Farewell) -> list[Flowable]:
    paper, said = setting.paper, setting.said
    hello = said.hello_all if blank(paper.contact) else said.hello.format(who=paper.contact)
    return [
        *address(setting, paper.addressed_to, paper.written_in, said.written),
        line(said.title, styles.LETTER_TITLE),
        Spacer(0, setting.sheet.gap(14.4)),
        *passage(hello, styles.LETTER),
        setting.apart(),
        line(said.opening, styles.LETTER),
    ]


def _began(setting: _Farewell) -> list[Flowable]:
    text = setting.paper.statement
    if blank(text):
        return []
    return [setting.heading(setting.said.began), *passage(text, styles.LETTER)]


def _kept(setting: _Farewell) -> list[Flowable]:
    shown = [text for text in setting.paper.kept if not blank(text)]
    if not shown:
        return []
    heading = setting.heading(setting.said.kept)
    if max(map(len, shown)) > _PROMISE:  # a row of a table would not part over pages
        return [heading, *(part for text in shown for part in passage(text, styles.LETTER))]
    return [heading, *numbered(setting, shown)]


def _told(setting: _Farewell) -> list[Flowable]:
    """Give the last answer: its day, its rating, the client's own words."""
    paper, said = setting.paper, setting.said
    if paper.rating is None or paper.asked_on is None:
        return []
    word = said.ratings.split("/")[paper.rating - 1]
    day = full_date(paper.asked_on, setting.locale)
    answered = said.rated.format(day=day, rating=paper.rating, word=word)
    story: list[Flowable] = [setting.heading(said.told), dated(answered, styles.LETTER)]
    if not blank(paper.said):
        story.extend(passage(said.quoted.format(words=paper.said.strip()), styles.LETTER))
    if paper.enough:
        story.append(line(said.enough, styles.LETTER))
    return story


def _last_word(setting: _Farewell) -> list[Flowable]:
    """Give the word that lets both move on, as it was typed at closing."""
    text = setting.paper.last_word
    return [] if blank(text) else [setting.apart(), *passage(text, styles.LETTER)]


def _note(setting: _Farewell) -> Flowable:
    """Give the satisfaction note: a box for each rating, and lines to write on."""
    said, sheet = setting.said, setting.sheet
    ratings = said.ratings.split("/")
    cells: list[Cell] = []
    widths: list[float] = []
    for place, word in enumerate(ratings, start=1):
        cells.extend((CheckBox(), line(f"{place} {word}", styles.BODY)))
        widths.extend((_BOX, sheet.column / len(ratings) - _BOX))
    story: list[Flowable] = [
        Spacer(0, sheet.gap(18)),
        Rule(),
        setting.heading(said.note),
        Spacer(0, 4),
        grid([cells], widths),
        Spacer(0, sheet.gap(10)),
        line(said.missing, styles.NOTE),
    ]
    for _ in range(_LINES):
        story.extend((Spacer(0, _HANDWRITING), Rule()))
    return KeepTogether(story)


def _story(setting: _Farewell) -> list[Flowable]:
    return [
        *_opening(setting),
        *_began(setting),
        *_kept(setting),
        *_told(setting),
        *_last_word(setting),
        setting.apart(),
        line(setting.said.thanks, styles.LETTER),
        *signed(setting),
        _note(setting),
    ]


def closing_pdf(paper: ClientClosing) -> bytes:
    """Print a closing letter with its satisfaction note, on one page where it can be."""
    title = closing_words(paper.locale).title
    return on_one_page(_Farewell(paper), _Farewell(paper, tight=True), _story, title).content
