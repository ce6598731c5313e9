"""The meeting handout: one client-safe value in, the bytes of its PDF out (design §17)."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.cards import in_detail
from consultdesk.documents.for_client.closing import ending
from consultdesk.documents.for_client.comparison import overall, side_by_side, what_matters
from consultdesk.documents.for_client.parts import opening, statement
from consultdesk.documents.for_client.setting import Setting
from consultdesk.documents.for_client.whole import whole
from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.page import note_room
from consultdesk.documents.press.render import Printed
from consultdesk.documents.press.text import beside, blank, clip, passage
from consultdesk.documents.press.words import money_note
from consultdesk.domain.client_safe import ClientHandout
from consultdesk.wording.names import currency_name

_DETAIL_ROOM = 190.0


def _opening(setting: Setting) -> list[Flowable]:
    title = setting.handout.title
    return opening(setting, setting.words.handout if blank(title) else title)


def _statement(setting: Setting) -> list[Flowable]:
    return statement(setting, setting.handout.statement)


def _my_part(setting: Setting) -> list[Flowable]:
    said = [text for text in setting.handout.my_part if not blank(text)]
    if not said:
        return []
    story: list[Flowable] = [setting.section(setting.words.my_part, after=setting.sheet.gap(4))]
    for text in said:
        story.extend(passage(text, styles.SPOKEN))
    return story


def _my_view(setting: Setting) -> list[Flowable]:
    text = setting.handout.my_view
    if blank(text):
        return []
    return [
        setting.section(setting.words.my_view, after=setting.sheet.gap(4)),
        *passage(text, styles.SPOKEN),
    ]


def _note(setting: Setting) -> str:
    """Say in what currency amounts are, after saying that it is a draft where it is one."""
    handout, words = setting.handout, setting.words
    note = money_note(handout, words, currency_name(handout.currency, setting.locale))
    return beside(words.draft, note) if handout.draft else note


def _long_note(setting: Setting) -> list[Flowable]:
    """Give the note in full where the foot of the page has no room for all of it."""
    note = _note(setting)
    if fonts.width(note, fonts.SANS, 8) <= note_room(setting.sheet):
        return []
    return [Spacer(0, 4), *passage(note, styles.NOTE)]


def _story(setting: Setting) -> list[Flowable]:
    """Give the whole document, in the order of the conversation."""
    parts = setting.handout.parts
    sections = (
        (True, _opening),
        (parts.statement, _statement),
        (parts.my_part, _my_part),
        (parts.matrix or parts.overall, what_matters),
        (parts.matrix, side_by_side),
        (parts.overall, overall),
        (parts.my_view, _my_view),
        (True, lambda _: [CondPageBreak(_DETAIL_ROOM)]),
        (True, in_detail),
        (True, _long_note),
        (True, ending),
    )
    return [flowable for printed, write in sections if printed for flowable in write(setting)]


def _print(setting: Setting) -> Printed:
    handout = setting.handout
    title = clip(handout.title, 200) or setting.words.handout
    return whole(setting, _story(setting), title, _note(setting))


def handout_pdf(handout: ClientHandout) -> bytes:
    """Print a handout: two pages for up to four options, three from five.

    Where a little runs over onto one page more, the gaps are shortened; where a lot does, it may.
    """
    expected = 2 if len(handout.options) <= 4 else 3
    printed = _print(Setting(handout))
    if printed.pages == expected + 1:
        tighter = _print(Setting(handout, tight=True))
        if tighter.pages == expected:
            return tighter.content
    return printed.content
