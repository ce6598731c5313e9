"""The options side by side, and the overall picture by the client's priorities."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reportlab.platypus import KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.setting import PaperSetting, Setting
from consultdesk.documents.press import styles
from consultdesk.documents.press.charts import Badge, StackedBar, Ticks, WeightStrip
from consultdesk.documents.press.tables import Cell, comparison, grid
from consultdesk.documents.press.text import clip, dated, line, passage, sized
from consultdesk.documents.press.words import counted
from consultdesk.domain.client_safe import (
    ClientCriterion,
    ClientFigure,
    ClientOption,
    ClientPaper,
    ClientScale,
    ClientSwing,
)
from consultdesk.domain.money import Money
from consultdesk.wording.names import in_words
from consultdesk.wording.numbers import decimal, percent, quantity

_LABELS = 128.0
_HEAD_ROOM, _BAR_ROOM = 78.0, 127.0
_IN_ONE = 4
_CRITERION, _NAME, _UNIT = 160, 60, 40


def what_matters(setting: Setting) -> list[Flowable]:
    """Give the strip of weights."""
    criteria = setting.handout.criteria
    if not criteria:
        return []
    parts = [(c.short or c.name, c.percent, percent(c.percent, setting.locale)) for c in criteria]
    return [
        setting.section(setting.words.matters, after=setting.sheet.gap(6.1)),
        WeightStrip(parts),
    ]


def groups(options: Sequence[ClientOption]) -> list[Sequence[ClientOption]]:
    """Part the options into tables: one up to four, then tables of three and two."""
    if len(options) <= _IN_ONE:
        return [options] if options else []
    tables = -(-len(options) // 3)
    size, larger = divmod(len(options), tables)
    parted, start = [], 0
    for table in range(tables):
        end = start + size + (table < larger)
        parted.append(options[start:end])
        start = end
    return parted


def written(
    setting: PaperSetting[ClientPaper],
    criterion: ClientCriterion | ClientSwing,
    value: Decimal,
    currency: str,
) -> str:
    """Write a figure in the unit of its criterion."""
    if criterion.scale is ClientScale.MONEY:
        return setting.amount(Money.rounded(value, currency))
    if criterion.scale is ClientScale.YES_NO:
        return setting.words.yes_no.split("/")[value > 0]
    unit = clip(criterion.unit, _UNIT)
    if criterion.scale is ClientScale.DAYS and not unit:
        unit = counted(setting.words.working_days, 2)
    return quantity(value, unit, setting.locale)


def _cell(setting: Setting, criterion: ClientCriterion, figure: ClientFigure) -> Cell:
    """Give what an option brings on a criterion; the best of the row stands out."""
    if figure.value is None:
        return line(setting.words.to_settle, styles.ASIDE)
    main = styles.FIGURE_BEST if figure.best else styles.FIGURE
    if criterion.scale is ClientScale.RATING:
        number = decimal(figure.value, setting.locale, decimals=1)
        return Ticks(float(figure.value), number, best=figure.best)
    currency = setting.handout.currency
    said = written(setting, criterion, figure.value, currency)
    lines = [line(said, main)]
    if figure.day is not None:
        lines = [dated(setting.day(figure.day), main), line(said, styles.ASIDE)]
    if figure.low is not None and figure.high is not None:
        span = setting.words.range_of.format(
            low=written(setting, criterion, figure.low, currency),
            high=written(setting, criterion, figure.high, currency),
        )
        lines.append(line(span, styles.ASIDE))
    return [*lines]


def _names(setting: Setting) -> list[str]:
    return [clip(option.name, _NAME) for option in setting.handout.options]


def _head(setting: Setting, option: ClientOption) -> Cell:
    style = sized(_names(setting), _HEAD_ROOM, styles.HEAD, styles.HEAD_LONG, lines=2)
    return [
        Badge(option.letter, filled=option.first),
        Spacer(0, 3.4),
        line(clip(option.name, _NAME), style),
        Spacer(0, setting.sheet.gap(5.5) + 0.5),
    ]


def _table(setting: Setting, options: Sequence[ClientOption]) -> Flowable:
    criteria = setting.handout.criteria
    column = (setting.sheet.column - _LABELS) / max(len(options), _IN_ONE - 1)
    blank = ClientFigure(None, best=False, part=None)
    rows: list[list[Cell]] = [["", *(_head(setting, option) for option in options)]]
    for place, criterion in enumerate(criteria):
        figures = [o.figures[place] if place < len(o.figures) else blank for o in options]
        label: Cell = line(clip(criterion.name, _CRITERION), styles.LABEL)
        rows.append([label, *(_cell(setting, criterion, figure) for figure in figures)])
    widths = [_LABELS, *[column] * len(options)]
    return comparison(rows, widths, 2.9 + setting.sheet.gap(2.69))


def _full_names(setting: Setting) -> list[Flowable]:
    """Give in full the names that the table had to cut."""
    cut = [c.name for c in setting.handout.criteria if len(c.name) > _CRITERION]
    if not cut:
        return []
    written = [piece for name in cut for piece in passage(name, styles.ASIDE)]
    return [Spacer(0, 8), line(setting.words.full_names, styles.HEAD), *written]


def side_by_side(setting: Setting) -> list[Flowable]:
    """Give the comparison, in as many tables as it needs."""
    options, words = setting.handout.options, setting.words
    if not options or not setting.handout.criteria:
        return []
    count = in_words(len(options), setting.locale)
    heading = counted(words.side_by_side, len(options)).format(count=count)
    story: list[Flowable] = [
        setting.section(heading, after=6.7 + setting.sheet.gap(5.5), before=22.5)
    ]
    for place, group in enumerate(groups(options)):
        if place:
            story.append(Spacer(0, setting.sheet.gap(18)))
        story.append(_table(setting, group))
    return [*story, *_full_names(setting)]


def _source(setting: Setting) -> str:
    """Say where the priorities come from."""
    handout, words = setting.handout, setting.words
    if handout.priorities_from is None:
        return words.as_understood
    source = words.decided_with if handout.priorities_confirmed else words.described
    return source.format(day=setting.day(handout.priorities_from))


def _bar(setting: Setting, option: ClientOption) -> Flowable:
    known = option.score is not None
    parts = [figure.part or 0.0 for figure in option.figures] if known else []
    score = str(int((option.score or 0) + 0.5)) if known else "–"
    column = setting.sheet.column
    style = sized(_names(setting), _BAR_ROOM, styles.BODY, styles.BODY_LONG)
    return grid(
        [
            [
                Badge(option.letter, 13.0, filled=option.first),
                line(clip(option.name, _NAME), style),
                StackedBar(parts),
                line(score, styles.SCORE),
            ]
        ],
        [20.7, 129.5, column - 150.2 - 30, 30],
    )


def overall(setting: Setting) -> list[Flowable]:
    """Give the overall picture: a bar for each option, the first one on top."""
    handout, words = setting.handout, setting.words
    if not handout.options or not handout.criteria:
        return []
    ranked = sorted(handout.options, key=lambda option: option.rank)
    story: list[Flowable] = [setting.section(words.overall, after=setting.sheet.gap(8.2))]
    for option in ranked:
        story.extend((_bar(setting, option), Spacer(0, 5.95)))
    count = len(handout.criteria)
    note = words.one_criterion if count == 1 else words.overall_note
    said = note.format(count=in_words(count, setting.locale), source=_source(setting))
    return [KeepTogether([*story, dated(said, styles.NOTE)])]
