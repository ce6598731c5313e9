"""Option cards for one person alone: questions to ask oneself, and a skeleton to start from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from consultdesk.domain.change import Change, born
from consultdesk.domain.costing import TIMED, CostLine, LineKind, quantify, split_between
from consultdesk.domain.errors import Refused
from consultdesk.domain.hourly import hour_of
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import check_name, fresh_key
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Confidence,
    Criterion,
    Option,
    OptionSheet,
    ProCon,
    Scale,
    Sign,
    check_value,
)
from consultdesk.domain.phrase import LANGUAGES, Phrase
from consultdesk.domain.record import new_id, next_position


@dataclass(frozen=True, slots=True)
class CardLine:
    """A usual cost line: hours for what is timed, else an amount in major units.

    `kinds` are the kinds of incident it is usual for, none meaning all; `usual` lets the client's
    share follow the kind of incident.
    """

    kind: LineKind
    label: Phrase
    likely: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    client: Decimal = Decimal(0)
    third: Decimal = Decimal(0)
    usual: bool = False
    kinds: frozenset[IncidentKind] = frozenset()


@dataclass(frozen=True, slots=True)
class OptionCard:
    """A way to find one more option. `ends` say, by scale, how near the best it usually comes."""

    key: str
    title: Phrase
    questions: Phrase
    name: Phrase
    summary: Phrase
    pros: Phrase = Phrase()
    cons: Phrase = Phrase()
    lines: tuple[CardLine, ...] = ()
    ends: Mapping[Scale, Decimal] = field(default_factory=dict)
    baseline: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class IdeaLine:
    """A cost line as it was kept on an idea."""

    kind: LineKind
    label: str
    likely: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    client: Decimal = Decimal(0)
    third: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea, edited and ready to become an option; `values` are guesses by criterion id."""

    name: str
    summary: str = ""
    pros: tuple[str, ...] = ()
    cons: tuple[str, ...] = ()
    lines: tuple[IdeaLine, ...] = ()
    values: Mapping[str, Decimal] = field(default_factory=dict)
    baseline: bool = False


# What a client usually pays of the hours, in percent, by kind of incident; it stays to be edited.
_SHARES = {
    IncidentKind.MY_ERROR: 0,
    IncidentKind.DELAY: 0,
    IncidentKind.QUALITY: 0,
    IncidentKind.BILLING: 0,
    IncidentKind.COMMUNICATION: 25,
    IncidentKind.MISUNDERSTANDING: 50,
    IncidentKind.THIRD_PARTY: 50,
    IncidentKind.SCOPE: 75,
    IncidentKind.CLIENT_ERROR: 100,
}
_SHARE_OF_OTHERS = 50


def check_card(card: OptionCard, others: Sequence[OptionCard]) -> None:
    """Refuse a card without a name or with that of another, and figures that no line can have."""
    check_name(card.title, others)
    if not card.name:
        raise Refused("option_name_missing")
    for line in card.lines:
        check_line(line)


def check_line(line: CardLine) -> None:
    """Refuse a usual line without a name, and figures that no line can have."""
    if not line.label:
        raise Refused("preset_label_missing")
    draft = CostLine(id="", option_id="", kind=line.kind)
    quantify(draft, line.low, line.likely, line.high)
    split_between(draft, line.client, line.third)


def card_of(sheet: OptionSheet, option: Option) -> OptionCard:
    """Make a card of an option: its words, its lines, how near the best it comes; no price."""
    ends: dict[Scale, list[Decimal]] = {}
    for criterion in sheet.criteria:
        value = sheet.value(option, criterion)
        if value is not None and criterion.fed is None and criterion.best != criterion.worst:
            share = (value - criterion.worst) / (criterion.best - criterion.worst)
            ends.setdefault(criterion.scale, []).append(min(max(share, Decimal(0)), Decimal(1)))
    return OptionCard(
        key=fresh_key(),
        title=option.name,
        questions=Phrase(),
        name=option.name,
        summary=option.summary,
        pros=_one_per_line(sheet.procons_of(option, Sign.PRO)),
        cons=_one_per_line(sheet.procons_of(option, Sign.CON)),
        lines=tuple(_line_of(line) for line in sheet.lines_of(option)),
        ends={scale: _percent(near) for scale, near in ends.items()},
    )


def _one_per_line(reasons: Iterable[ProCon]) -> Phrase:
    shared = [one.text for one in reasons if one.audience is Audience.CLIENT]
    return Phrase(*("\n".join(t.get(code) for t in shared if t.get(code)) for code in LANGUAGES))


def _line_of(line: CostLine) -> CardLine:
    # what is not timed is an amount on a card, whatever it was a multiple of
    priced = line.kind not in TIMED and line.unit_price is not None
    each = line.unit_price.amount if priced and line.unit_price else Decimal(1)
    return CardLine(
        kind=line.kind,
        label=line.label,
        likely=line.likely * each,
        low=None if line.low is None else line.low * each,
        high=None if line.high is None else line.high * each,
        client=line.client_percent,
        third=line.third_percent,
    )


def _percent(shares: Sequence[Decimal]) -> Decimal:
    return (100 * sum(shares, Decimal(0)) / len(shares)).quantize(Decimal(1))


def usual_lines(card: OptionCard, kind: IncidentKind | None, language: str) -> tuple[IdeaLine, ...]:
    """Give a card's usual cost lines for a kind of incident, with who usually pays them."""
    share = Decimal(_SHARES.get(kind, _SHARE_OF_OTHERS) if kind else _SHARE_OF_OTHERS)
    return tuple(
        IdeaLine(
            line.kind,
            line.label.read(language),
            line.likely,
            line.low,
            line.high,
            share if line.usual else line.client,
            line.third,
        )
        for line in card.lines
        if not line.kinds or kind in line.kinds
    )


def guess(card: OptionCard, criterion: Criterion) -> Decimal | None:
    """Give where a card's option usually falls on a criterion; none where cost lines fill it."""
    if criterion.fed is not None or criterion.scale not in card.ends:
        return None
    share = card.ends[criterion.scale] / 100
    value = criterion.worst + share * (criterion.best - criterion.worst)
    if criterion.scale is Scale.YES_NO:
        return criterion.best if share >= Decimal("0.5") else criterion.worst
    return value.to_integral_value()


def added(
    sheet: OptionSheet, idea: Idea, rate: Money, language: str
) -> tuple[str, tuple[Change, ...]]:
    """Make an option of an idea, its hours at a rate, its figures as guesses; give its id too.

    The idea of changing nothing completes the baseline, which exists once only.
    """
    known = next((o for o in sheet.options if o.is_baseline), None) if idea.baseline else None
    start = known or Option(
        id=new_id(),
        incident_id=sheet.incident_id,
        position=next_position(sheet.options),
        is_baseline=idea.baseline,
    )
    option = start.but(
        name=start.name.put(language, idea.name.strip()),
        summary=start.summary.put(language, idea.summary.strip()),
    )
    changes = [Change(known, option)] if option != known else []
    changes += _filled(sheet, option, idea.values)
    for sign, texts in ((Sign.PRO, idea.pros), (Sign.CON, idea.cons)):
        changes += _reasons(sheet, option, sign, texts, language)
    first = next_position(sheet.lines_of(option))
    for place, line in enumerate(idea.lines):
        hour = hour_of(sheet.lines, line.kind, rate)
        changes.append(cost_line(option, first + place, line, hour, language))
    return option.id, tuple(changes)


def _filled(sheet: OptionSheet, option: Option, values: Mapping[str, Decimal]) -> Iterable[Change]:
    for criterion in sheet.criteria:
        value, cell = values.get(criterion.id), sheet.cell(option, criterion)
        if value is not None and (cell is None or cell.likely is None):
            check_value(criterion, value)
            start = cell or Cell(id=new_id(), option_id=option.id, criterion_id=criterion.id)
            yield Change(cell, start.but(likely=value, confidence=Confidence.GUESS))


def _reasons(
    sheet: OptionSheet, option: Option, sign: Sign, texts: Sequence[str], language: str
) -> Iterable[Change]:
    first = next_position(sheet.procons_of(option, sign))
    for place, text in enumerate(texts):
        yield born(
            ProCon(
                id=new_id(),
                option_id=option.id,
                sign=sign,
                position=first + place,
                text=Phrase.of(language, text.strip()),
            )
        )


def cost_line(option: Option, place: int, line: IdeaLine, rate: Money, language: str) -> Change:
    """Give one cost line of an option, hours at a rate; what falls on no one falls on me."""
    theirs = line.kind in (LineKind.CLIENT_TIME, LineKind.CREDIT)
    draft = CostLine(
        id=new_id(),
        option_id=option.id,
        position=place,
        kind=line.kind,
        label=Phrase.of(language, line.label),
        unit_price=rate if line.kind in TIMED else None,
        invoiced=not theirs,
        audience=Audience.PRIVATE,
    )
    client = Decimal(100) if line.kind is LineKind.CLIENT_TIME else line.client
    priced = quantify(draft, line.low, line.likely, line.high).after
    assert isinstance(priced, CostLine)  # noqa: S101 - an edit keeps its kind of record
    shared = split_between(priced, client, line.third).after
    assert isinstance(shared, CostLine)  # noqa: S101
    return born(shared)
