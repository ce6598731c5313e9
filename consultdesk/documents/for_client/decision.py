"""The decision form: the choice, its reasons, what is agreed, what both promise, signatures."""

from __future__ import annotations

from reportlab.platypus import KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.parts import SIGNATURE, Signed, opening, signatures
from consultdesk.documents.for_client.promises import promises_part
from consultdesk.documents.for_client.setting import PaperSetting
from consultdesk.documents.for_client.whole import whole
from consultdesk.documents.press import styles
from consultdesk.documents.press.charts import Badge, CheckBox, Rule, Tick
from consultdesk.documents.press.ink import Ink
from consultdesk.documents.press.paper_words import PaperWords, paper_words
from consultdesk.documents.press.tables import Cell, grid
from consultdesk.documents.press.text import blank, clip, dated, line, passage
from consultdesk.domain.client_safe import ClientAccord, ClientDecision
from consultdesk.wording.dates import full_date

DecisionSetting = PaperSetting[ClientDecision]
_BOX, _LETTER = 22.0, 26.0
_NAME = 200
_HANDWRITING = 22.0
_SIGN = 46.0


def _choice(setting: DecisionSetting, said: PaperWords) -> list[Flowable]:
    """Give the options: what was chosen ticked, else a box before each."""
    paper = setting.paper
    decided = any(choice.chosen for choice in paper.choices)
    wide = setting.sheet.column - _BOX - _LETTER
    story: list[Flowable] = [setting.section(said.choice, after=setting.sheet.gap(5))]
    for choice in paper.choices:
        blank_mark: Cell = "" if decided else CheckBox()
        mark: Cell = Tick() if choice.chosen else blank_mark
        name = line(clip(choice.name, _NAME), styles.HEAD if choice.chosen else styles.BODY)
        row = [mark, Badge(clip(choice.letter, 3), filled=choice.chosen), name]
        story.extend((grid([row], [_BOX, _LETTER, wide]), Spacer(0, setting.sheet.gap(5))))
    if not decided:
        other = line(setting.words.other_choice, styles.BODY)
        story.append(grid([[CheckBox(), other]], [_BOX, wide + _LETTER]))
    else:
        story.append(dated(_accord(setting, said), styles.NOTE))
    return story


def _accord(setting: DecisionSetting, said: PaperWords) -> str:
    """Say who chose and when, where that is known, and how the client said yes."""
    paper = setting.paper
    parts = []
    if paper.decided_on is not None and not blank(paper.decided_by):
        day = full_date(paper.decided_on, setting.locale)
        parts.append(said.decided.format(who=clip(paper.decided_by, _NAME), day=day))
    if paper.accord is not None:
        parts.append(said.accords.split("/")[list(ClientAccord).index(paper.accord)])
    return " ".join(parts)


def _signed(setting: DecisionSetting, said: PaperWords) -> Flowable:
    """Give the signatures drawn on screen over their lines, or room to sign by hand."""
    column = setting.sheet.column * SIGNATURE
    given: dict[bool, Signed] = {}
    inks: dict[bool, Cell] = {}
    for mark in setting.paper.signatures:
        words = said.on_screen if mark.strokes else said.on_paper
        day = words.format(day=full_date(mark.on, setting.locale))
        given[mark.mine] = Signed(mark.name, day)
        inks[mark.mine] = Ink([stroke.points for stroke in mark.strokes], _SIGN)
    room = [inks.get(False, Spacer(0, _SIGN)), "", inks.get(True, "")]
    between = setting.sheet.column - 2 * column
    return KeepTogether(
        [
            Spacer(0, setting.sheet.gap(14)),
            grid([room], [column, between, column]),
            signatures(setting, client=given.get(False), me=given.get(True)),
        ]
    )


def _written(setting: DecisionSetting, heading: str, text: str, lines: int) -> list[Flowable]:
    """Give what was written under a heading, else lines to write on."""
    story: list[Flowable] = [setting.section(heading, after=setting.sheet.gap(4))]
    if not blank(text):
        return [*story, *passage(text, styles.SPOKEN)]
    for _ in range(lines):
        story.extend((Spacer(0, _HANDWRITING), Rule()))
    return [KeepTogether(story)]


def decision_pdf(paper: ClientDecision) -> bytes:
    """Print the decision form."""
    setting, said = DecisionSetting(paper), paper_words(paper.locale)
    story = [
        *opening(setting, said.decision),
        *_choice(setting, said),
        *_written(setting, said.reasons, paper.reasons, 2),
        *_written(setting, setting.words.agreement, paper.agreement, 3),
    ]
    for heading, mine in ((said.mine, True), (said.theirs, False)):
        part = [promise for promise in paper.promises if promise.mine is mine]
        if part:
            story.extend(promises_part(setting, heading, part, said))
    story.append(_signed(setting, said))
    return whole(setting, story, said.decision).content
