"""Cost lines read from a block of a spreadsheet: label, quantity, unit price, kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from consultdesk.domain.costing import TIMED, Case, CostLine, LineKind, reclassify
from consultdesk.domain.errors import Refused
from consultdesk.domain.fold import fold
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import parse_amount
from consultdesk.wording.reading import parse_quantity
from ui.options.costing.entry import Entry

_HEADS = {
    "label": "label item line description name libelle poste ligne designation nom tache task",
    "quantity": "quantity qty quantite qte nombre hours heures likely probable",
    "price": "price rate prix taux tarif pu",
    "amount": "amount total montant",
    "kind": "kind type nature genre",
}
_KINDS = {
    LineKind.CLIENT_TIME: "client",
    LineKind.TRAVEL: "travel deplacement trajet",
    LineKind.THIRD_PARTY: "third tiers tierce supplier fournisseur specialist specialiste",
    LineKind.EXPENSE: "expense expenses depense depenses frais deplacement",
    LineKind.FIXED: "fixed fixe forfait",
    LineKind.CREDIT: "credit avoir rabais discount",
    LineKind.HOURS: "hours hour h heures heure",
}
_AN_HOUR = re.compile(r"\s*/\s*(?:h|hr|hour|heure|u|unit[eé]?)\.?\s*$", re.IGNORECASE)
_IN_HOURS = re.compile(r"\d\s*(?:h|hrs?|hours?|heures?|mn|min)\b", re.IGNORECASE)
_BETWEEN = {"de", "du", "le", "la", "s", "time", "temps", "party", "partie"}


@dataclass(frozen=True)
class Pasted:
    """The lines of a block, and the words of it that no figure could be made of."""

    lines: tuple[CostLine, ...]
    odd: tuple[str, ...]


@dataclass
class _Parts:
    """The cells of one row by what they are."""

    label: str = ""
    quantity: str = ""
    price: str = ""
    amount: str = ""
    kind: LineKind | None = None
    rest: list[str] = field(default_factory=list)

    def nature(self) -> LineKind:
        """Give the kind said, else hours where the row counts some, else an expense."""
        if self.kind is not None:
            return self.kind
        alone = self.quantity or self.amount
        if alone and not self.price and not _IN_HOURS.search(alone):
            return LineKind.EXPENSE
        return LineKind.HOURS

    def figure(self) -> str:
        """Give what the row says of how much, as it can be typed in a line."""
        price = _AN_HOUR.sub("", self.price)
        if self.quantity and price:
            return f"{self.quantity} × {price}"
        return self.quantity or price or self.amount


class Pasting:
    """Reads the rows of a block into fresh lines, whatever of them can be read."""

    def __init__(
        self, entry: Entry, fresh: Callable[[str], CostLine], hour: Callable[[LineKind], Money]
    ) -> None:
        self._entry, self._fresh, self._hour = entry, fresh, hour

    def read(self, block: Iterable[Sequence[str]]) -> Pasted:
        """Give a line for every row that holds something; a first row of titles names columns."""
        rows = [[" ".join(cell.split()) for cell in row] for row in block]
        rows = [row for row in rows if any(row)]
        heads = _heads(rows[0]) if rows else None
        lines: list[CostLine] = []
        odd: list[str] = []
        for row in rows[1 if heads else 0 :]:
            parts = self._named(row, heads) if heads else self._guessed(row)
            line, unread = self._line(parts)
            lines.append(line.but(position=line.position + len(lines)))
            odd += unread
        return Pasted(tuple(lines), tuple(odd))

    def _named(self, row: Sequence[str], heads: Sequence[str]) -> _Parts:
        parts = _Parts()
        for place, cell in enumerate(row):
            head = heads[place] if place < len(heads) else ""
            known = kind_read(cell) if head == "kind" else None
            if known is not None:
                parts.kind = known
            elif head in ("", "kind"):
                parts.rest += [cell] if cell else []
            else:
                setattr(parts, head, cell)
        return parts

    def _guessed(self, row: Sequence[str]) -> _Parts:
        """Tell figures from words: the first words that name no kind are the label."""
        parts = _Parts()
        names: list[str] = []
        figures: list[str] = []
        for cell in filter(None, row):
            (figures if self._is_figure(cell) else names).append(cell)
        if names:
            plain = (place for place, name in enumerate(names) if kind_read(name) is None)
            parts.label = names.pop(next(plain, 0))
        parts.kind = next((kind for kind in map(kind_read, names) if kind), None)
        parts.rest = [name for name in names if kind_read(name) is None] + figures[3:]
        parts.quantity, parts.price, parts.amount = (*figures, "", "", "")[:3]
        return parts

    def _is_figure(self, cell: str) -> bool:
        """Whether a cell is a number, with its unit or the sign of any currency."""
        draft = CostLine(id="", option_id="", kind=LineKind.EXPENSE)
        for read in (
            lambda: parse_quantity(cell, self._entry.locale),
            lambda: self._entry.estimate(draft, Case.LIKELY, _AN_HOUR.sub("", cell)),
        ):
            try:
                read()
            except Refused as refusal:
                if refusal.code == "quantity_negative":
                    return True
            else:
                return True
        return False

    def _line(self, parts: _Parts) -> tuple[CostLine, list[str]]:
        """Give the line of a row; what cannot be read stays in its name."""
        kind, odd = parts.nature(), list(parts.rest)
        draft = reclassify(self._fresh(""), kind).after
        assert isinstance(draft, CostLine)  # noqa: S101 - an edit keeps its kind of record
        draft = draft.but(unit_price=self._hour(kind) if kind in TIMED else None)
        words = parts.figure()
        if kind is LineKind.CREDIT:
            words = words.lstrip("-−– ")
        line = draft
        try:
            after = self._entry.estimate(draft, Case.LIKELY, words).after
            line = after if isinstance(after, CostLine) else draft
        except Refused:
            odd.append(words)
        if parts.amount and parts.price and not self._comes_to(line, parts.amount):
            odd.append(parts.amount)
        label = " ".join((parts.label, *(f"({word})" for word in odd))).strip()
        return line.but(label=self._fresh(label).label), odd

    def _comes_to(self, line: CostLine, words: str) -> bool:
        """Whether the total of a row is what its line is worth, so that it says nothing more."""
        currency = line.unit_price.currency if line.unit_price else self._entry.currency
        try:
            said = parse_amount(words, currency, self._entry.locale)
        except Refused:
            return False
        return said == line.amount(Case.LIKELY, currency)


def kind_read(cell: str) -> LineKind | None:
    """Give the kind of line that a word or a few name, in French or in English."""
    said = set(re.findall(r"[a-z]+", fold(cell))) - _BETWEEN
    kinds = (kind for kind, words in _KINDS.items() if said and said <= set(words.split()))
    return next(kinds, None)


def _heads(row: Sequence[str]) -> list[str] | None:
    """Give what the columns are where a row holds their titles, two of them known at least."""
    heads: list[str] = []
    for cell in row:
        said = set(re.findall(r"[a-z]+", fold(cell)))
        found = (h for h, words in _HEADS.items() if said & set(words.split()) and h not in heads)
        heads.append("price" if said & {"unit", "unitaire"} else next(found, ""))
    known = [head for head in heads if head]
    plain = not any(re.search(r"\d", cell) for cell in row)
    return heads if plain and len(set(known)) > 1 else None
