"""The weighting worksheet: each thing that matters, worst to best, and room for its points."""

from __future__ import annotations

from decimal import Decimal

from reportlab.platypus import Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.comparison import written
from consultdesk.documents.for_client.parts import opening
from consultdesk.documents.for_client.setting import PaperSetting
from consultdesk.documents.for_client.whole import whole
from consultdesk.documents.press import styles
from consultdesk.documents.press.charts import Rule
from consultdesk.documents.press.paper_words import PaperWords, paper_words
from consultdesk.documents.press.tables import Cell, comparison
from consultdesk.documents.press.text import blank, line, passage
from consultdesk.domain.client_safe import ClientSwing, ClientWorksheet

WorksheetSetting = PaperSetting[ClientWorksheet]
_POINTS = 70.0
_PAD = 9.0
_HEAD = 3.5
_SIGN = 40.0


def _end(setting: WorksheetSetting, swing: ClientSwing, value: Decimal, words: str) -> Cell:
    """Give one end of a swing: its figure, and its words where there are any."""
    said = written(setting, swing, value, setting.paper.currency)
    lines: list[Flowable] = [line(said, styles.FIGURE)]
    return lines if blank(words) else [*lines, *passage(words, styles.ASIDE)]


def _table(setting: WorksheetSetting, said: PaperWords) -> Flowable:
    rows: list[list[Cell]] = [
        [line(name, styles.HEAD_LONG) for name in said.swing_columns.split("/")]
    ]
    for swing in setting.paper.swings:
        worst = _end(setting, swing, swing.worst, swing.worst_words)
        best = _end(setting, swing, swing.best, swing.best_words)
        name: Cell = passage(swing.name, styles.BODY)
        rows.append([name, worst, best, [Spacer(0, _PAD), Rule(styles.INK2)]])
    wide = (setting.sheet.column - _POINTS) / 3
    return comparison(rows, [wide, wide, wide, _POINTS], _PAD, under_head=_HEAD)


def worksheet_pdf(paper: ClientWorksheet) -> bytes:
    """Print the weighting worksheet."""
    setting, said = WorksheetSetting(paper), paper_words(paper.locale)
    gap = setting.sheet.gap(14)
    story = [*opening(setting, said.worksheet), Spacer(0, gap)]
    if paper.swings:
        story += [*passage(said.how_to, styles.SPOKEN), Spacer(0, gap), _table(setting, said)]
        under = line(said.filled_by, styles.NOTE)
        story += [Spacer(0, _SIGN), Rule(styles.INK2), Spacer(0, 3), under]
    else:
        story.append(line(said.no_criterion, styles.SPOKEN))
    return whole(setting, story, said.worksheet).content
