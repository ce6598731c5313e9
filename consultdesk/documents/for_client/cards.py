"""Each option in detail: what it is, what it costs, and what speaks for and against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import KeepTogether, Spacer, Table
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.for_client.setting import Setting
from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.charts import Badge, Rule
from consultdesk.documents.press.tables import Cell, grid
from consultdesk.documents.press.text import blank, clip, dated, line, passage, sized
from consultdesk.documents.press.words import counted
from consultdesk.domain.client_safe import ClientOption
from consultdesk.wording.dates import full_date
from consultdesk.wording.names import in_words, join
from consultdesk.wording.numbers import decimal

_INSET = 12.0
_BADGE = 23.3
_BETWEEN = 20.0
_LONG_NAME = 120
_LONG_TEXT = 1200
_TAX = 40
_EXTRA = 120
_REASON = 160


def _length(option: ClientOption) -> int:
    words = (option.summary, option.assumptions, *(reason.text for reason in option.reasons))
    lines = sum(max(0, len(word.splitlines()) - 1) for word in words)
    return sum(map(len, words)) + 60 * len(option.reasons) + 60 * lines


def _is_long(option: ClientOption) -> bool:
    """Whether a card could outgrow a page, so that the option runs over the whole width."""
    return len(option.name) > _LONG_NAME or _length(option) > _LONG_TEXT


def _price(setting: Setting, option: ClientOption) -> list[str]:
    """Say what surrounds the price: its range, its taxes, and the team's own time."""
    words, parts = setting.words, setting.handout.parts
    said = []
    if option.capped:
        said.append(words.at_most)
    if parts.price_range and option.pays_low is not None and option.pays_high is not None:
        low, high = setting.amount(option.pays_low), setting.amount(option.pays_high)
        said.append(words.between.format(low=low, high=high))
    if option.taxes and option.total is not None:
        taxes = ", ".join(
            f"{clip(tax.name, _TAX)} {setting.amount(tax.amount, cents='always')}"
            for tax in option.taxes
        )
        total = setting.amount(option.total, cents="always")
        said.append(words.with_taxes.format(total=total, taxes=taxes))
    if option.team_time:
        said.append(words.team_time.format(amount=setting.amount(option.team_time)))
    said.extend(_elsewhere(setting, option))
    said.extend(_taken_on(setting, option))
    said.extend(
        words.if_you_wish.format(
            label=clip(extra.label, _EXTRA), amount=setting.amount(extra.amount)
        )
        for extra in option.extras
    )
    if option.valid_until is not None:
        said.append(words.valid_until.format(day=full_date(option.valid_until, setting.locale)))
    return said


def _elsewhere(setting: Setting, option: ClientOption) -> Iterator[str]:
    """Say what of the price is in another currency, at its dated rate or beside the price."""
    words, locale = setting.words, setting.locale
    for part in option.elsewhere:
        amount = setting.amount(part.amount)
        if part.rate is None or part.on is None:
            yield words.not_added.format(amount=amount)
        else:
            rate, day = decimal(part.rate, locale, decimals=6), full_date(part.on, locale)
            yield words.at_rate.format(amount=amount, rate=rate, day=day)


def _taken_on(setting: Setting, option: ClientOption) -> Iterator[str]:
    """Say what I take on where that is shown, from the full value where it was given a name."""
    words, goodwill = setting.words, option.goodwill
    if goodwill is not None:
        yield words.goodwill.format(
            full=setting.amount(goodwill.full, cents="always"),
            reason=clip(goodwill.reason, _REASON),
            taken_on=setting.amount(-goodwill.taken_on, cents="always"),
        )
    elif setting.handout.parts.taken_on and option.taken_on is not None:
        yield words.taken_on.format(amount=setting.amount(option.taken_on))


def _reasons(option: ClientOption, width: float) -> list[Flowable]:
    """Give the pros and cons; every paragraph of a long one may go to the next page."""
    story: list[Flowable] = []
    for reason in option.reasons:
        for place, piece in enumerate(passage(reason.text, styles.BODY)):
            sign: Cell = line("" if place else "+" if reason.pro else "–", styles.SIGN)
            story.append(
                grid([[sign, piece]], [11.9, width - 11.9], ("VALIGN", (0, 0), (-1, -1), "TOP"))
            )
        story.append(Spacer(0, 2.4))
    return story


def _price_room(setting: Setting) -> float:
    """Give the width that the longest price needs, the same on every card."""
    style = styles.CARD_PRICE
    prices = (setting.price(option) for option in setting.handout.options)
    return max(fonts.width(price, style.fontName, style.fontSize) for price in prices) + 10


def _card(setting: Setting, option: ClientOption, width: float) -> list[Flowable]:
    """Give what a card holds."""
    price = setting.price(option)
    room = _price_room(setting)
    inner = width - _BADGE - room
    options = setting.handout.options
    named = [each.name for each in options if len(each.name) <= _LONG_NAME]
    name_style = sized(named, inner, styles.CARD_NAME, styles.CARD_NAME_LONG)
    head = grid(
        [
            [
                Badge(option.letter, 17.3, filled=option.first),
                line(option.name, name_style),
                line(price, styles.CARD_PRICE),
            ]
        ],
        [_BADGE, inner, room],
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (0, 0), 0.85),
        ("TOPPADDING", (2, 0), (2, 0), 2.4),
    )
    story: list[Flowable] = [head, Spacer(0, 4.4), *passage(option.summary, styles.SMALL)]
    if not blank(option.assumptions):
        said = setting.words.assumptions.format(text=option.assumptions)
        story.extend([Spacer(0, 3), *passage(said, styles.NOTE)])
    story.extend([Spacer(0, 7.2), *_reasons(option, width)])
    around = _price(setting, option)
    if around:
        story.append(Spacer(0, 3))
        story.extend(dated(text, styles.NOTE) for text in around)
    return story


def _pair(setting: Setting, pair: Sequence[ClientOption]) -> Table:
    """Give one or two cards side by side, of the same height."""
    column = (setting.sheet.column - _BETWEEN) / 2
    inside = column - 2 * _INSET
    cells: list[Cell] = [_card(setting, pair[0], inside), "", ""]
    boxes = [(0, 0)]
    if len(pair) == 2:
        cells[2] = _card(setting, pair[1], inside)
        boxes.append((2, 0))
    commands: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    for box in boxes:
        commands.extend(
            (
                ("BOX", box, box, 0.6, styles.HAIRLINE),
                ("LEFTPADDING", box, box, _INSET),
                ("RIGHTPADDING", box, box, _INSET),
                ("TOPPADDING", box, box, 11.9),
                ("BOTTOMPADDING", box, box, 10.75),
            )
        )
    return grid([cells], [column, _BETWEEN, column], *commands)


def _long(setting: Setting, option: ClientOption) -> list[Flowable]:
    """Give an option over the whole width, free to run over several pages."""
    width = setting.sheet.column
    if len(option.name) <= _LONG_NAME:
        return [Rule(), Spacer(0, 10), *_card(setting, option, width), Spacer(0, 10)]
    badge = Badge(option.letter, 17.3, filled=option.first)
    head = grid([[badge, line(setting.price(option), styles.CARD_PRICE)]], [width / 2] * 2)
    card = _card(setting, option, width)[1:]
    named = passage(option.name, styles.SPOKEN)
    return [Rule(), Spacer(0, 10), head, *named, *card, Spacer(0, 10)]


def _rows(options: Sequence[ClientOption]) -> list[list[ClientOption]]:
    """Pair the options in order; a long one stands alone."""
    rows: list[list[ClientOption]] = []
    for option in options:
        open_row = rows and len(rows[-1]) == 1 and not _is_long(rows[-1][0])
        if open_row and not _is_long(option):
            rows[-1].append(option)
        else:
            rows.append([option])
    return rows


def rest_of_work(setting: Setting) -> str:
    """Say who takes on the rest of the work, in the options where something of it is left."""
    handout, words = setting.handout, setting.words
    letters = [option.letter for option in handout.options if option.shared]
    if not (handout.parts.rest and setting.firm and letters):
        return ""
    everywhere = len(letters) == len(handout.options)
    rest = counted(words.rest if everywhere else words.rest_of, len(letters))
    return rest.format(
        count=in_words(len(letters), setting.locale),
        letters=join(letters, setting.locale),
        firm=setting.firm,
    )


def _rest(setting: Setting) -> list[Flowable]:
    said = rest_of_work(setting)
    return [Spacer(0, setting.sheet.gap(9)), line(said, styles.NOTE)] if said else []


def in_detail(setting: Setting) -> list[Flowable]:
    """Give a card for each option, and who takes on the rest."""
    handout, words = setting.handout, setting.words
    count = len(handout.options)
    if not count:
        return [Spacer(0, setting.sheet.gap(17)), line(words.no_option, styles.SPOKEN)]
    story: list[Flowable] = [
        setting.section(counted(words.detail, count), after=setting.sheet.gap(8.1))
    ]
    rows = _rows(handout.options)
    for place, row in enumerate(rows):
        if place:
            story.append(Spacer(0, 13.85))
        story.extend(_long(setting, row[0]) if _is_long(row[0]) else [_pair(setting, row)])
    if len(rows) == 1 and len(story) == 2:  # one inside another would leave the heading behind
        return [KeepTogether([*story, *_rest(setting)])]
    return [*story[:-1], KeepTogether([story[-1], *_rest(setting)])]
