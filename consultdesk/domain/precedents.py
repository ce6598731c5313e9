"""Past incidents like this one, why they are like it, and an option of theirs taken up again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.common_words import COMMON_WORDS
from consultdesk.domain.costing import MY_HOURS, CostLine, LineKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.fold import fold, root, words_in
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident, IncidentKind
from consultdesk.domain.listening import NoteKind
from consultdesk.domain.matrix import carried
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Option, OptionSheet, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import current
from consultdesk.domain.record import new_id, next_position
from consultdesk.domain.text import InternalText

PATTERN = 3
_SHORTEST = 4
_FEWEST_WORDS = 2
_SAME_KIND, _SAME_CAUSE = 2.0, 3.0
_ONE_EVENT = timedelta(days=14)
_TYPED = re.compile(r"[^\W_]+")


def telling(file: IncidentFile) -> dict[str, str]:
    """Give the words that tell an incident apart, by their roots, as they were typed first."""
    statement = current(file.statements)
    phrases = [file.incident.title, *([statement.text] if statement else [])]
    phrases += [contribution.text for contribution in file.contributions]
    texts = [text for phrase in phrases for text in (phrase.fr, phrase.en)]
    texts += [note.text for note in file.notes if note.kind is NoteKind.FACT]
    texts.append(file.incident.cause)
    found: dict[str, str] = {}
    for typed in (word for text in texts for word in _TYPED.findall(text)):
        for word in words_in(typed):
            if len(word) >= _SHORTEST and not word.isdigit() and word not in COMMON_WORDS:
                found.setdefault(root(word), typed.lower())
    return found


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why a past incident is like this one; `rank` is what the words alone are worth."""

    incident: Incident
    same_kind: bool
    same_cause: bool
    words: tuple[str, ...]
    rank: float

    @property
    def counts(self) -> bool:
        """Whether it is like enough to be shown: one word in common may be chance."""
        return self.same_kind or self.same_cause or len(self.words) >= _FEWEST_WORDS

    @property
    def points(self) -> float:
        """How much it is like this one: the rank of its words, its kind and its cause."""
        return self.rank + _SAME_KIND * self.same_kind + _SAME_CAUSE * self.same_cause


def likeness(
    one: Incident, told: Mapping[str, str], other: Incident, roots: frozenset[str], rank: float
) -> Likeness:
    """Say in what another incident is like this one, whose telling words are given by root."""
    kind = one.kind is not None and one.kind is not IncidentKind.OTHER and one.kind is other.kind
    cause = bool(one.cause.strip()) and fold(one.cause) == fold(other.cause)
    words = tuple(word for key, word in told.items() if key in roots)
    return Likeness(other, kind, cause, words, rank)


def ranked(one: Incident, found: Iterable[Likeness], most: int) -> tuple[Likeness, ...]:
    """Give the most alike first, without this incident, its duplicates or theirs.

    Of two that are equally alike the later comes first, and the id decides in the end.
    """
    order = sorted(
        (like for like in found if like.counts),
        key=lambda like: (like.points, len(like.words), like.incident.noticed_at, like.incident.id),
        reverse=True,
    )
    kept: list[Likeness] = []
    for like in order:
        known = (one, *(other.incident for other in kept))
        if len(kept) < most and not any(same_event(like.incident, other) for other in known):
            kept.append(like)
    return tuple(kept)


def same_event(one: Incident, other: Incident) -> bool:
    """Whether two incidents are one and the same, or one logged twice within two weeks."""
    if one.id == other.id:
        return True
    near = abs(one.noticed_at - other.noticed_at) <= _ONE_EVENT
    return one.client_id == other.client_id and near and _same_words(one.title, other.title)


@dataclass(frozen=True, slots=True)
class Reused:
    """An option taken up again: its id here, what to write, and what must be said of it.

    `repriced` are the prices of an hour that changed, before and now; `unpriced` the currencies
    whose rate is not known, where the price stayed; `elsewhere` those in which lines stay.
    """

    option_id: str
    changes: tuple[Change, ...]
    repriced: tuple[tuple[Money, Money], ...]
    unpriced: tuple[str, ...]
    elsewhere: tuple[str, ...]
    filled: int
    unfilled: int
    cap_left: Money | None
    names: tuple[str, ...]


def reused(
    sheet: OptionSheet, source: IncidentFile, option: Option, rates: Mapping[str, Money]
) -> Reused:
    """Copy an option of a past incident into a matrix, my hours at today's rates by currency.

    Nothing else changes its price, and every line stays in its currency.
    """
    copy = option.but(
        id=new_id(),
        incident_id=sheet.incident_id,
        position=next_position(sheet.options),
        is_baseline=False,
        hidden=False,
        withheld=False,
        override=InternalText(),
        client_cap=_kept_cap(option, sheet.currency),
        letter="",
        valid_until=None,
    )
    theirs = source.sheet
    before = theirs.lines_of(option)
    lines = [_priced(line, theirs.currency, sheet.currency, rates) for line in before]
    pairs = tuple(_pairs(sheet, theirs))
    cells = tuple(_carried(sheet, theirs, (option, copy), pairs))
    reasons = [reason for reason in theirs.procons if reason.option_id == option.id]
    here = {other.id: ours.id for ours, other in pairs}
    typed = [criterion for criterion in sheet.criteria if criterion.fed is None]
    return Reused(
        option_id=copy.id,
        changes=(
            born(copy),
            *cells,
            *(
                born(
                    reason.but(
                        id=new_id(),
                        option_id=copy.id,
                        criterion_id=here.get(reason.criterion_id or ""),
                    )
                )
                for reason in reasons
            ),
            *(born(line.but(id=new_id(), option_id=copy.id)) for line in lines),
        ),
        repriced=_repriced(before, lines),
        unpriced=_sorted(_currency(x) for x in lines if _mine(x) and _currency(x) not in rates),
        elsewhere=_sorted(_currency(x) for x in lines if x.elsewhere(sheet.currency)),
        filled=len(cells),
        unfilled=len(typed) - len(cells),
        cap_left=option.client_cap if copy.client_cap is None else None,
        names=_names_left(source, option),
    )


def _kept_cap(option: Option, currency: str) -> Money | None:
    cap = option.client_cap
    return cap if cap is not None and cap.currency == currency else None


def _mine(line: CostLine) -> bool:
    return line.kind in MY_HOURS and line.unit_price is not None


def _currency(line: CostLine) -> str:
    return line.unit_price.currency if line.unit_price is not None else ""


def _priced(line: CostLine, there: str, here: str, rates: Mapping[str, Money]) -> CostLine:
    """Give a line as it stands in another incident: my hours at today's rate, the rest as it was.

    An amount of another incident's currency becomes so many units of it, as any amount elsewhere.
    """
    if _mine(line):
        return line.but(unit_price=rates.get(_currency(line), line.unit_price))
    if line.unit_price is None and there != here:
        kind = LineKind.FIXED if line.kind in MY_HOURS else line.kind
        return line.but(kind=kind, unit_price=Money.of(1, there))
    return line


def _repriced(
    before: Iterable[CostLine], now: Iterable[CostLine]
) -> tuple[tuple[Money, Money], ...]:
    pairs = [
        (one.unit_price, other.unit_price)
        for one, other in zip(before, now, strict=True)
        if _mine(one) and one.unit_price and other.unit_price and one.unit_price != other.unit_price
    ]
    return tuple(dict.fromkeys(pairs))


def _sorted(currencies: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(currencies)))


def _pairs(sheet: OptionSheet, theirs: OptionSheet) -> Iterator[tuple[Criterion, Criterion]]:
    """Pair what is measured the same way under the same name in both matrices."""
    for ours in sheet.criteria:
        for other in theirs.criteria:
            if _same_measure(ours, other, same_money=sheet.currency == theirs.currency):
                yield ours, other
                break


def _same_measure(one: Criterion, other: Criterion, *, same_money: bool) -> bool:
    if one.scale is not other.scale or one.fed is not other.fed:
        return False
    if one.scale is Scale.MONEY and not same_money:
        return False
    if (
        one.scale is Scale.NUMBER
        and one.unit != other.unit
        and not _same_words(one.unit, other.unit)
    ):
        return False
    return _same_words(one.name, other.name)


def _same_words(one: Phrase, other: Phrase) -> bool:
    pairs = ((one.fr, other.fr), (one.en, other.en))
    return any(fold(a) == fold(b) for a, b in pairs if a.strip() and b.strip())


def _carried(
    sheet: OptionSheet,
    theirs: OptionSheet,
    options: tuple[Option, Option],
    pairs: Sequence[tuple[Criterion, Criterion]],
) -> Iterator[Change]:
    source, copy = options
    for ours, other in pairs:
        cell = theirs.cell(source, other)
        if ours.fed is None and cell is not None and cell.likely is not None:
            try:
                yield carried(sheet, copy, ours, cell)
            except Refused:
                continue  # a figure that this scale cannot hold is asked anew


def _names_left(source: IncidentFile, option: Option) -> tuple[str, ...]:
    """Give whom the copied words still name, of those who belong to the other incident."""
    phrases = [option.name, option.summary, option.assumptions, option.goodwill]
    phrases += [one.text for one in source.procons if one.option_id == option.id]
    phrases += [one.label for one in source.lines if one.option_id == option.id]
    return named_in(phrases, source.client, source.contacts)


def named_in(
    phrases: Iterable[Phrase], client: Client, contacts: Iterable[Contact]
) -> tuple[str, ...]:
    """Give whom of a client some words name."""
    said = " ".join(fold(f"{phrase.fr} {phrase.en}") for phrase in phrases)
    known = [client.name, *(contact.name for contact in contacts)]
    return tuple(name for name in known if fold(name) and fold(name) in said)
