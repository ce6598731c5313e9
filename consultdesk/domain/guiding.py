"""The six steps by which the options can be prepared, and what each of them still lacks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Criterion, OptionSheet, Perspective, WeightMethod

_OPTIONS = 2


class GuidedStep(StrEnum):
    """The steps, in order; any of them opens at any time."""

    MATTERS = "matters"
    WAYS = "ways"
    GIVES = "gives"
    COSTS = "costs"
    WEIGHTS = "weights"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Want:
    """What a step lacks: a code, and how many of them where they are counted."""

    code: str
    count: int = 0


def wanting(file: IncidentFile, view: Perspective | None, step: GuidedStep) -> Want | None:
    """Say what a step still lacks, none when it has all it needs."""
    return _WANTS[step](file, view)


def resume_at(file: IncidentFile, view: Perspective | None) -> GuidedStep:
    """Give the first step that still lacks something, the last one when none does."""
    steps = (step for step in GuidedStep if wanting(file, view, step) is not None)
    return next(steps, GuidedStep.VERDICT)


def typed_criteria(sheet: OptionSheet) -> tuple[Criterion, ...]:
    """Give the criteria that are filled by hand, one after another, the hidden left out."""
    return tuple(c for c in sheet.criteria if not c.hidden and c.fed is None)


def gaps(sheet: OptionSheet, criterion: Criterion) -> int:
    """Count the options that have no figure yet on a criterion."""
    return sum(sheet.value(o, criterion) is None for o in sheet.options if not o.hidden)


def _matters(file: IncidentFile, _view: Perspective | None) -> Want | None:
    return None if any(not c.hidden for c in file.criteria) else Want("criteria")


def _ways(file: IncidentFile, _view: Perspective | None) -> Want | None:
    shown = [o for o in file.options if not o.hidden]
    if not any(o.is_baseline for o in shown):
        return Want("baseline")
    short = _OPTIONS - sum(not o.is_baseline for o in shown)
    return Want("options", short) if short > 0 else None


def _gives(file: IncidentFile, _view: Perspective | None) -> Want | None:
    sheet = file.sheet
    if not any(not o.hidden for o in sheet.options) or not any(
        not c.hidden for c in sheet.criteria
    ):
        return Want("nothing_to_fill")
    count = sum(gaps(sheet, c) for c in typed_criteria(sheet))
    return Want("figures", count) if count else None


def _costs(file: IncidentFile, _view: Perspective | None) -> Want | None:
    sheet = file.sheet
    real = [o for o in sheet.options if not o.hidden and not o.is_baseline]
    count = sum(not sheet.lines_of(o) for o in real)
    return Want("lines", count) if count or not real else None


def _weights(file: IncidentFile, view: Perspective | None) -> Want | None:
    """Equal weights that nobody chose are still to be weighed; those chosen as equal are not."""
    if view is None:
        return Want("weights")
    weights = [file.sheet.weight(view, c) for c in file.sheet.counted(view)]
    points = {w.points if w else 0 for w in weights}
    if len(weights) < 2 and any(points):
        return None
    judged = view.method is not WeightMethod.HAND or len(points) > 1
    return None if judged and any(points) else Want("weights")


def _verdict(file: IncidentFile, _view: Perspective | None) -> Want | None:
    return None if file.felt else Want("feeling")


_WANTS = {
    GuidedStep.MATTERS: _matters,
    GuidedStep.WAYS: _ways,
    GuidedStep.GIVES: _gives,
    GuidedStep.COSTS: _costs,
    GuidedStep.WEIGHTS: _weights,
    GuidedStep.VERDICT: _verdict,
}
