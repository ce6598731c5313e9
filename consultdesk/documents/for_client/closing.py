"""The end of the handout: the decision, what is agreed, signatures, and whom to call."""

from __future__ import annotations

from reportlab.platypus import KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.parts import signatures
from consultdesk.documents.for_client.setting import Setting
from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.charts import CheckBox, Rule
from consultdesk.documents.press.tables import Cell, grid
from consultdesk.documents.press.text import blank, clip, line, passage

_LINES = 3
_HANDWRITING = 16.0
_LONG = 1500
_CHOICE = 49.0
_BOX = 17.2


def _choices(setting: Setting) -> list[Flowable]:
    """Give a box for each option, and one for something else, in as many rows as needed."""
    letters = [clip(option.letter, 3) for option in setting.handout.options]
    other = setting.words.other_choice
    last = fonts.width(other, styles.BODY.fontName, styles.BODY.fontSize) + _BOX + 4
    room = setting.sheet.column
    rows: list[list[tuple[str, float]]] = [[]]
    left = 0.0
    for text, wide in [*((letter, _CHOICE) for letter in letters), (other, last)]:
        if left + wide > room:
            rows.append([])
            left = 0.0
        rows[-1].append((text, wide))
        left += wide
    story: list[Flowable] = []
    for row in rows:
        cells: list[Cell] = []
        widths: list[float] = []
        for text, wide in row:
            style = styles.BODY if text is other else styles.CHOICE
            cells.extend((CheckBox(), line(text, style)))
            widths.extend((_BOX, wide - _BOX))
        story.extend((Spacer(0, 6), grid([cells], widths)))
    return story[1:]


def _decision(setting: Setting) -> list[Flowable]:
    """Give the boxes, the lines to write on, and where each one signs."""
    sheet, words = setting.sheet, setting.words
    story: list[Flowable] = [
        setting.section(words.decision, after=5.2 + sheet.gap(5.5), before=29.9),
        *_choices(setting),
        Spacer(0, sheet.gap(13.5)),
        line(words.agreement, styles.NOTE),
    ]
    for _ in range(_LINES):
        story.extend((Spacer(0, max(sheet.gap(24), _HANDWRITING)), Rule()))
    story.extend((Spacer(0, 17.6 + sheet.gap(42.2)), signatures(setting)))
    return story


def _anything_else(setting: Setting) -> list[Flowable]:
    """Give what to do if anything else comes up: call."""
    handout, words, sheet = setting.handout, setting.words, setting.sheet
    head, text = handout.letterhead, handout.next_words
    if head.phone or head.email:
        say = words.call_me if head.phone else words.write_me
        invited = say.format(where=head.phone or head.email)
        if head.same_day:
            invited = f"{invited} {words.same_day}"
        text = f"{invited} {text}".strip()
    if blank(text):
        return []
    return [
        Spacer(0, 5 + sheet.gap(25.5)),
        Rule(),
        setting.section(words.more, before=12.4, after=sheet.gap(3.6)),
        *passage(text, styles.CLOSING, (head.phone, head.email)),
    ]


def ending(setting: Setting) -> list[Flowable]:
    """Give the decision and whom to call, on one page where they can be."""
    chosen = _decision(setting) if setting.handout.parts.decision else []
    after = _anything_else(setting)
    if len(setting.handout.next_words) > _LONG:
        return [KeepTogether(chosen), *after]
    return [KeepTogether([*chosen, *after])]
