"""The promise list: what each side promised, for when, and where it stands."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.parts import opening
from consultdesk.documents.for_client.setting import PaperSetting
from consultdesk.documents.for_client.whole import whole
from consultdesk.documents.press import styles
from consultdesk.documents.press.paper_words import PaperWords, paper_words
from consultdesk.documents.press.tables import Cell, comparison
from consultdesk.documents.press.text import blank, dated, line, passage
from consultdesk.domain.client_safe import (
    ClientPaper,
    ClientPromise,
    ClientPromises,
    ClientPromiseState,
)

_DAY, _STATE = 116.0, 118.0
_PAD = 5.0
_HEAD = 3.5
_ROOM = 36.0
AnySetting = PaperSetting[ClientPaper]


def _due(setting: AnySetting, promise: ClientPromise, said: PaperWords) -> Cell:
    if promise.due is None:
        return line(said.no_day, styles.ASIDE)
    lines: list[Flowable] = [dated(setting.day(promise.due), styles.FIGURE)]
    if promise.moved_from not in (None, promise.due):
        first = said.first_day.format(day=setting.day(promise.moved_from))
        lines.append(dated(first, styles.ASIDE))
    return lines


def _state(setting: AnySetting, promise: ClientPromise, said: PaperWords) -> Cell:
    if promise.state is ClientPromiseState.KEPT and promise.done_on is not None:
        return dated(said.day_of.format(day=setting.day(promise.done_on)), styles.FIGURE_BEST)
    named = said.states.split("/")[list(ClientPromiseState).index(promise.state)]
    return line(named, styles.SMALL)


def promises_part(
    setting: AnySetting, heading: str, promises: list[ClientPromise], said: PaperWords
) -> list[Flowable]:
    """Give promises under a heading, as rows: their words, their day, what became of them."""
    rows: list[list[Cell]] = [
        [line(name, styles.HEAD_LONG) for name in said.promise_columns.split("/")]
    ]
    for promise in promises:
        words: list[Flowable] = passage(promise.text, styles.BODY)
        if not blank(promise.by):
            words.extend(passage(promise.by, styles.ASIDE))
        rows.append([words, _due(setting, promise, said), _state(setting, promise, said)])
    # room is asked for first: a heading kept with a long table would take it to another page
    style = styles.heading(setting.sheet.gap(17), setting.sheet.gap(4))
    wide = setting.sheet.column
    table = comparison(rows, [wide - _DAY - _STATE, _DAY, _STATE], _PAD, under_head=_HEAD)
    return [
        CondPageBreak(_ROOM + table.begins(wide)),
        line(heading, style.clone(style.name, keepWithNext=0)),
        table,
    ]


def _story(setting: PaperSetting[ClientPromises], said: PaperWords) -> list[Flowable]:
    promises = setting.paper.promises
    story = opening(setting, said.promises)
    if not promises:
        return [*story, Spacer(0, 18), line(said.no_promise, styles.SPOKEN)]
    for heading, mine in ((said.mine, True), (said.theirs, False)):
        part = [promise for promise in promises if promise.mine is mine]
        if part:
            story.extend(promises_part(setting, heading, part, said))
    return [*story, Spacer(0, setting.sheet.gap(14)), line(said.before, styles.NOTE)]


def promises_pdf(paper: ClientPromises) -> bytes:
    """Print what both promised."""
    setting, said = PaperSetting(paper), paper_words(paper.locale)
    return whole(setting, _story(setting, said), said.promises).content
