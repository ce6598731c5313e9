"""What may be counted twice, in words: for a criterion’s form and for the rows of the matrix."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.double_counting import DoubleCount, Overlap, double_counts
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import Criterion, OptionSheet, Perspective, Weight


def overlaps(sheet: OptionSheet, view: Perspective | None, language: str) -> dict[str, str]:
    """Give the sentences of each criterion concerned in a perspective, by its id."""
    found: dict[str, list[str]] = {}
    for count in double_counts(sheet, view) if view is not None else ():
        for one, other in ((count.first_id, count.second_id), (count.second_id, count.first_id)):
            found.setdefault(one, []).append(_sentence(sheet, count, other, language))
    return {key: "\n".join(sentences) for key, sentences in found.items()}


def overlaps_of(sheet: OptionSheet, draft: Criterion, language: str) -> str:
    """Give the sentences of one criterion as it would be, in whichever perspective it weighs."""
    after = _with(sheet, draft)
    for view in after.perspectives:
        sentences = overlaps(after, view, language).get(draft.id, "")
        if sentences:
            return sentences
    return ""


def _with(sheet: OptionSheet, draft: Criterion) -> OptionSheet:
    if any(c.id == draft.id for c in sheet.criteria):
        criteria = tuple(draft if c.id == draft.id else c for c in sheet.criteria)
        return replace(sheet, criteria=criteria)
    born = [change.after for change in with_criterion(sheet, draft)]
    weights = tuple(record for record in born if isinstance(record, Weight))
    return replace(sheet, criteria=(*sheet.criteria, draft), weights=(*sheet.weights, *weights))


def _sentence(sheet: OptionSheet, count: DoubleCount, other_id: str, language: str) -> str:
    other = next(c for c in sheet.criteria if c.id == other_id)
    words = {
        Overlap.SAME_TOTAL: QCoreApplication.translate(
            "Overlap", "The same money as “{other}”: it would count twice."
        ),
        Overlap.PART_OF: QCoreApplication.translate(
            "Overlap", "Shares money with “{other}”: part of it would count twice."
        ),
        Overlap.SAME_REASON: QCoreApplication.translate(
            "Overlap", "The same reason speaks for “{other}”: it may count twice."
        ),
        Overlap.SAME_PATTERN: QCoreApplication.translate(
            "Overlap", "Moves like “{other}” from option to option: it may count twice."
        ),
    }[count.code]
    return words.format(other=other.name.read(language))
