"""Parts that several documents share: their opening, the joint statement, where both sign."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.setting import PaperSetting, names
from consultdesk.documents.press import styles
from consultdesk.documents.press.charts import Sidelined, Tick
from consultdesk.documents.press.tables import Cell, grid
from consultdesk.documents.press.text import BETWEEN, blank, clip, dated, line, passage
from consultdesk.domain.client_safe import ClientPaper, ClientStatement
from consultdesk.wording.dates import full_date, long_date

SIGNATURE = 0.44
_NAME = 180
AnySetting = PaperSetting[ClientPaper]


def opening(setting: AnySetting, title: str) -> list[Flowable]:
    """Give the title, for whom the document is, and its day."""
    paper = setting.paper
    who = names(clip(paper.contact, _NAME), clip(paper.client, _NAME))
    prepared = f"{setting.words.prepared_for.format(who=who)} · " if who else ""
    day = long_date(paper.dated, setting.locale)
    return [
        *passage(title, styles.TITLE),
        Spacer(0, 1.6 + setting.sheet.gap(2)),
        dated(day, styles.SUBTITLE, prepared),
    ]


def statement(setting: AnySetting, known: ClientStatement | None) -> list[Flowable]:
    """Give the joint statement, confirmed or still to be."""
    words = setting.words
    if known is None or blank(known.text):
        return []
    pieces = passage(known.text, styles.STATEMENT)
    last = len(pieces) - 1
    story: list[Flowable] = [setting.section(words.understood, after=setting.sheet.gap(7.6))]
    story.extend(
        Sidelined(piece, first=not place, last=place == last) for place, piece in enumerate(pieces)
    )
    story.append(Spacer(0, 0.7 + setting.sheet.gap(8)))
    if known.confirmed_on is None:
        return [*story, line(words.to_confirm, styles.NOTE)]
    said = words.confirmed.format(
        day=full_date(known.confirmed_on, setting.locale), how=words.channel(known.channel)
    )
    confirmed = grid([[Tick(), dated(said, styles.NOTE)]], [14, setting.sheet.column - 14])
    return [*story, confirmed]


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature already given: whose, and the sentence that dates it."""

    name: str
    said: str


def _caption(who: str, said: str) -> Cell:
    named = clip(who, _NAME)
    return dated(said, styles.NOTE, "" if blank(named) else f"{named}{BETWEEN}")


def _given(done: Signed, firm: str) -> Cell:
    named = names(clip(done.name, _NAME), clip(firm, _NAME))
    return [line(named, styles.NOTE), dated(done.said, styles.NOTE)]


def signatures(
    setting: AnySetting, *, under: str = "", client: Signed | None = None, me: Signed | None = None
) -> Flowable:
    """Give a line for each of the two to sign on, or to do what `under` says, and the date.

    Where one of the two signed already, the caption says so in its place.
    """
    paper, head = setting.paper, setting.paper.letterhead
    column = setting.sheet.column * SIGNATURE
    between = setting.sheet.column - 2 * column
    open_line = under or setting.words.signed
    labels = [
        _caption(names(person, firm), open_line) if done is None else _given(done, firm)
        for person, firm, done in (
            (paper.contact, paper.client, client),
            (head.name, head.firm, me),
        )
    ]
    ruled: list[tuple[object, ...]] = [
        ("LINEABOVE", (column_, 0), (column_, 0), 0.6, styles.INK2) for column_ in (0, 2)
    ]
    top = ("TOPPADDING", (0, 0), (-1, -1), 0.4 + setting.sheet.gap(5.5))
    up = ("VALIGN", (0, 0), (-1, -1), "TOP")
    return grid([[labels[0], "", labels[1]]], [column, between, column], *ruled, top, up)
