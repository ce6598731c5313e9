"""The problem statement: what we understood, what it causes, and room for two initials."""

from __future__ import annotations

from reportlab.platypus import KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.parts import opening, signatures, statement
from consultdesk.documents.for_client.setting import PaperSetting
from consultdesk.documents.for_client.whole import whole
from consultdesk.documents.press import styles
from consultdesk.documents.press.paper_words import PaperWords, paper_words
from consultdesk.documents.press.text import blank, line, passage
from consultdesk.domain.client_safe import ClientProblem

ProblemSetting = PaperSetting[ClientProblem]
_TO_WRITE = 54


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


def problem_pdf(paper: ClientProblem) -> bytes:
    """Print the joint statement with its effects, to initial."""
    setting, said = ProblemSetting(paper), paper_words(paper.locale)
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
        initials,
    ]
    return whole(setting, story, said.problem).content
