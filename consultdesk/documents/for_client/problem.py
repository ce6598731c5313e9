"""The problem statement: what we understood, what it causes, and room for two initials.

Where it is so, it says that the problem is nobody's, how I explain a decision that is not mine, and
what happened in the order of days.
"""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.parts import opening, signatures, statement
from consultdesk.documents.for_client.promises import promises_part
from consultdesk.documents.for_client.setting import PaperSetting
from consultdesk.documents.for_client.whole import whole
from consultdesk.documents.press import styles
from consultdesk.documents.press.paper_words import PaperWords, paper_words
from consultdesk.documents.press.problem_words import ProblemWords, problem_words
from consultdesk.documents.press.tables import Cell, comparison
from consultdesk.documents.press.text import blank, dated, line, passage
from consultdesk.domain.client_safe import (
    ClientEvent,
    ClientHappened,
    ClientNobody,
    ClientProblem,
)
from consultdesk.wording.dates import full_date, hour

ProblemSetting = PaperSetting[ClientProblem]
_TO_WRITE = 54
_WHEN = 116.0
_PAD, _HEAD = 5.0, 3.5
_ROOM = 36.0


def _statement(setting: ProblemSetting, said: PaperWords) -> list[Flowable]:
    known = statement(setting, setting.paper.statement)
    if known:
        return known
    return [
        setting.section(setting.words.understood, after=setting.sheet.gap(6)),
        *passage(said.no_statement, styles.SPOKEN),
    ]


def _effects(setting: ProblemSetting, said: PaperWords) -> list[Flowable]:
    shown = [text for text in setting.paper.effects if not blank(text)]
    if not shown:
        return []
    story: list[Flowable] = [setting.section(said.effects, after=setting.sheet.gap(5))]
    for text in shown:
        story.extend((*passage(text, styles.SPOKEN), Spacer(0, setting.sheet.gap(5))))
    return story


def _nobody(setting: ProblemSetting, known: ClientNobody | None) -> list[Flowable]:
    if known is None:
        return []
    own, said = problem_words(setting.locale), paper_words(setting.locale)
    story: list[Flowable] = [
        setting.section(own.nobody, after=setting.sheet.gap(5)),
        *passage(own.looked, styles.SPOKEN),
        Spacer(0, setting.sheet.gap(5)),
    ]
    for text in known.circumstances:
        if not blank(text):
            story.extend((*passage(text, styles.SPOKEN), Spacer(0, setting.sheet.gap(5))))
    story.extend(passage(own.anyway if known.promises else own.nothing_yet, styles.SPOKEN))
    for heading, mine in ((said.mine, True), (said.theirs, False)):
        part = [one for one in known.promises if one.mine is mine]
        if part:
            story.extend(promises_part(setting, heading, part, said))
    return story


def _said(setting: ProblemSetting, own: ProblemWords) -> list[Flowable]:
    shown = [text for text in setting.paper.said if not blank(text)]
    if not shown:
        return []
    story: list[Flowable] = [setting.section(own.said, after=setting.sheet.gap(5))]
    for text in shown:
        story.extend((*passage(text, styles.SPOKEN), Spacer(0, setting.sheet.gap(5))))
    return story


def _happened(setting: ProblemSetting, own: ProblemWords) -> list[Flowable]:
    events = setting.paper.events
    if not events:
        return []
    rows: list[list[Cell]] = [[line(name, styles.HEAD_LONG) for name in own.columns.split("/")]]
    rows.extend([_when(setting, event), _what(event, own)] for event in events)
    # room is asked for first: a heading kept with a long table would take it to another page
    style = styles.heading(setting.sheet.gap(17), setting.sheet.gap(4))
    wide = setting.sheet.column
    table = comparison(rows, [_WHEN, wide - _WHEN], _PAD, under_head=_HEAD)
    return [
        CondPageBreak(_ROOM + table.begins(wide)),
        line(own.happened, style.clone(style.name, keepWithNext=0)),
        table,
    ]


def _when(setting: ProblemSetting, event: ClientEvent) -> Cell:
    lines: list[Flowable] = [dated(full_date(event.on, setting.locale), styles.FIGURE)]
    if event.at is not None:
        lines.append(line(hour(event.at, setting.locale), styles.ASIDE))
    return lines


def _what(event: ClientEvent, own: ProblemWords) -> Cell:
    words: list[Flowable] = []
    if event.kind is not ClientHappened.NOTED:
        place = list(ClientHappened).index(event.kind) - 1
        words.append(line(own.kinds.split("/")[place], styles.BODY))
    words.extend(passage(event.text, styles.BODY))
    if not blank(event.source):
        words.extend(passage(own.known_from.format(source=event.source), styles.ASIDE))
    return words


def problem_pdf(paper: ClientProblem) -> bytes:
    """Print the joint statement with its effects, to initial."""
    setting, said = ProblemSetting(paper), paper_words(paper.locale)
    own = problem_words(paper.locale)
    initials = KeepTogether(
        [
            Spacer(0, setting.sheet.gap(24)),
            line(said.change_it, styles.NOTE),
            Spacer(0, _TO_WRITE),
            signatures(setting, under=said.initials),
        ]
    )
    story = [
        *opening(setting, said.problem),
        *_statement(setting, said),
        *_effects(setting, said),
        *_nobody(setting, paper.nobody),
        *_said(setting, own),
        *_happened(setting, own),
        initials,
    ]
    return whole(setting, story, said.problem).content
