"""Figures as other programs write them, made into what is typed here.

Excel, LibreOffice and Google Sheets put on the clipboard what their cells show: negative amounts
in parentheses, percentages, a currency before or after, powers of ten, units, words.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from consultdesk.domain.options import Criterion, Scale

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u2060\ufeff"))
_NEGATIVE = re.compile(r"\(\s*(?P<inside>[^()]*\d[^()]*)\)(?P<after>[^\d()]*)")
_TRAILING = re.compile(r"(?P<number>[^-\u2212]*\d)\s*[-\u2212](?P<after>\s*[^\d\s]*)")
_GROUPED = re.compile(r"[^\d\s(),.]+\s*\d{1,3}(?:,\d{3})+")
_POWER = re.compile(r"[-+\u2212]?\d+(?:[.,]\d+)?[eE][-+]?\d{1,2}")
_DAYS = re.compile(
    r"\s*(?:(?:work(?:ing)?|business|calendar)[\s-]*days?"
    r"|j(?:ours?|rs?)?\.?\s*(?:ouvr(?:ables?|[eé]s?|\.)|civils?|cal(?:endaires?|\.)))\s*$",
    re.IGNORECASE,
)
_MARKS = {"✓": "yes", "✔": "yes", "☑": "yes", "✗": "no", "✘": "no", "☐": "no"}
_RATINGS = {
    "poor": 1, "very poor": 1, "insuffisant": 1, "tres faible": 1, "mauvais": 1,
    "fragile": 2, "weak": 2, "faible": 2, "passable": 2,
    "fair": 3, "correct": 3, "moyen": 3, "average": 3, "medium": 3, "acceptable": 3,
    "good": 4, "bien": 4, "bon": 4, "bonne": 4,
    "excellent": 5, "excellente": 5, "very good": 5, "tres bien": 5, "tres bon": 5,
}  # fmt: skip


def readable(words: str, criterion: Criterion) -> str:
    """Give words that the reader of a criterion understands; what means nothing here stays."""
    text = words.translate(_INVISIBLE).strip().removeprefix("'")
    scale = criterion.scale
    if scale is Scale.RATING:
        return str(_RATINGS.get(_folded(text), _out_of(text)))
    if scale is Scale.YES_NO:
        return _MARKS.get(text, text)
    return _figure(text, criterion)


def _figure(text: str, criterion: Criterion) -> str:
    negative = _NEGATIVE.fullmatch(text)
    if negative:
        text = f"-{negative['inside'].strip()}{negative['after']}"
    behind = _TRAILING.fullmatch(text)
    if behind and criterion.scale is Scale.MONEY:
        text = f"-{behind['number'].strip()}{behind['after']}"
    if _POWER.fullmatch(text):
        text = f"{Decimal(text.replace(',', '.').replace(chr(0x2212), '-')):f}"
    if criterion.scale is Scale.MONEY and _GROUPED.fullmatch(text):
        text = text.replace(",", "")  # a sign before the number is English: 1,234 has no decimals
    if criterion.scale in (Scale.POINTS, Scale.NUMBER):
        text = text.removesuffix("%").rstrip()
    if criterion.scale is Scale.DAYS:
        text = _DAYS.sub("", text)
    return _without_unit(text, criterion)


def _without_unit(text: str, criterion: Criterion) -> str:
    """Take the unit of the criterion off, in either language, the client's word for it too."""
    for unit in (criterion.unit, criterion.client_unit):
        for ending in (unit.fr, unit.en):
            bare, folded = text.rstrip(), _folded(ending)
            if folded and _folded(bare).endswith(folded) and len(_folded(bare)) == len(bare):
                return bare[: -len(ending.strip())].rstrip()
    return text


def _out_of(text: str) -> str:
    """Give the rating of `4 / 5`, `4 sur 5`, `4 out of 5` or `4,0`."""
    bare = re.sub(r"\s*(?:/|sur|out of)\s*5\s*$", "", text, flags=re.IGNORECASE)
    return re.sub(r"[.,]0+$", "", bare)


def _folded(text: str) -> str:
    """Give words without case, accents or odd spaces, to compare them."""
    plain = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
