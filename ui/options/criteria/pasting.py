"""Criteria read from a block of a spreadsheet: name, unit or scale, worst, best."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from consultdesk.domain.change import Change
from consultdesk.domain.criteria import Measure, measured, usual_range
from consultdesk.domain.errors import Refused
from consultdesk.domain.fold import fold
from consultdesk.domain.locales import Locale
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import Criterion, OptionSheet, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from ui.options.templates import working_days
from ui.options.typed import Reader

_SCALES = {
    Scale.RATING: r"(rating|note|1\s*[-–/]\s*5)\b.*",
    Scale.DAYS: r"(work(ing)? )?days?|jours?( ouvrables| ouvres)?",
    Scale.MONEY: r"amount|money|cost|montant|argent|cout|[$€£]|cad|eur|usd|gbp|chf",
    Scale.YES_NO: r"(yes|oui)\s*([/-]|or|ou)\s*(no|non)",
    Scale.POINTS: r"points?.*",
}
_KNOWN_ENDS = {(Decimal(1), Decimal(5)): Scale.RATING, (Decimal(0), Decimal(100)): Scale.POINTS}


@dataclass(frozen=True)
class PastedCriteria:
    """The changes that a block comes to, and the words of it that were not understood."""

    changes: tuple[Change, ...]
    odd: tuple[str, ...]


def pasted(
    block: Iterable[Sequence[str]], sheet: OptionSheet, language: str, locale: Locale
) -> PastedCriteria:
    """Give a criterion for every named row that is not there yet; titles above them are left."""
    rows = [[" ".join(cell.split()) for cell in row if cell.strip()] for row in block]
    rows = [row for row in rows if row]
    if len(rows) > 1 and len(rows[0]) > 1 and not _numbered(rows[0]) and _numbered(rows[1]):
        rows = rows[1:]
    known = {fold(name) for c in sheet.criteria for name in (c.name.fr, c.name.en)}
    place = next_position(sheet.criteria)
    changes: list[Change] = []
    odd: list[str] = []
    for row in rows:
        if fold(row[0]) in known:
            odd.append(row[0])
            continue
        known.add(fold(row[0]))
        criterion, unread = _criterion(row, sheet, language, locale)
        changes += with_criterion(sheet, criterion.but(position=place))
        odd += unread
        place += 1
    return PastedCriteria(tuple(changes), tuple(odd))


def _numbered(row: Sequence[str]) -> bool:
    return any(re.search(r"\d", cell) for cell in row[1:])


def _criterion(
    row: Sequence[str], sheet: OptionSheet, language: str, locale: Locale
) -> tuple[Criterion, list[str]]:
    """Give the criterion of a row, between the usual ends of its scale where none are read."""
    words = [cell for cell in row[1:] if _scale(cell) or not re.search(r"\d", cell)]
    ends = [cell for cell in row[1:] if cell not in words]
    scale = next((found for found in map(_scale, words) if found), None)
    if scale is None and any(re.search(r"[$€£]", end) for end in ends):
        scale = Scale.MONEY
    draft = Criterion(
        id=new_id(),
        incident_id=sheet.incident_id,
        name=Phrase.of(language, row[0]),
        scale=scale or (Scale.NUMBER if ends or words else Scale.RATING),
    )
    if scale is None and words:
        draft = draft.but(unit=Phrase.of(language, words[0]))
    elif scale is Scale.DAYS:
        unit, spelled = working_days()
        draft = draft.but(unit=unit, client_unit=spelled)
    unread = words[1:] + ends[2:]
    return _between(draft, ends[:2], unread, Reader(draft, sheet.currency, locale))


def _between(
    draft: Criterion, ends: Sequence[str], unread: list[str], reader: Reader
) -> tuple[Criterion, list[str]]:
    """Set the ends of a criterion where both are read and its scale has room for them."""
    worst, best = usual_range(draft.scale)
    usual = draft.but(worst=worst, best=best)
    if not ends:
        return usual, unread
    try:
        read = [reader.read(end).likely for end in ends]
        if len(read) != 2 or read[0] is None or read[1] is None:
            return usual, [*unread, *ends]
        if draft.scale is Scale.NUMBER and not draft.unit:
            low, high = sorted((read[0], read[1]))
            draft = draft.but(scale=_KNOWN_ENDS.get((low, high), draft.scale))
        return measured(draft, Measure(worst=read[0], best=read[1])), unread
    except Refused:
        return usual, [*unread, *ends]


def _scale(cell: str) -> Scale | None:
    folded = fold(cell)
    return next((one for one, words in _SCALES.items() if re.fullmatch(words, folded)), None)
