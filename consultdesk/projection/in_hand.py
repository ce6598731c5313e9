"""The analysis of an incident as its private page needs it, without an array or a sentence."""

from __future__ import annotations

from decimal import Decimal

from consultdesk.analysis.outcome import Outcome, analyse
from consultdesk.analysis.simulate import DRAWS
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Viewpoint, whole_percents
from consultdesk.domain.reading import Reading, Standing, Turn

_NEAREST = 3


def reading_of(file: IncidentFile) -> Reading:
    """Analyse both perspectives; flips and prices are those of the client's own."""
    client, mine = _outcome(file, Viewpoint.CLIENT), _outcome(file, Viewpoint.MINE)
    turns = client.flips[:_NEAREST] if client else ()
    return Reading(
        client=_standing(client, file.incident.seed),
        mine=_standing(mine, file.incident.seed),
        turns=tuple(
            Turn(f.kind.value, f.option_id, f.subject_id, f.now, f.then, f.taker) for f in turns
        ),
        worths=tuple((e.criterion_id, e.worth) for e in client.equivalents) if client else (),
    )


def _outcome(file: IncidentFile, view: Viewpoint) -> Outcome | None:
    sheet = file.sheet
    perspective = sheet.perspective(view)
    if perspective is None:
        return None
    seed, mode = file.incident.seed, file.incident.weight_mode
    return analyse(sheet, perspective, seed=seed, draws=DRAWS, mode=mode)


def _standing(outcome: Outcome | None, seed: int) -> Standing | None:
    if outcome is None:
        return None
    verdict = outcome.verdict
    scores = ((one.option_id, one.score) for one in outcome.options)
    return Standing(
        verdict.code.value,
        verdict.leader,
        verdict.runner_up,
        verdict.margin,
        verdict.missing,
        tuple((key, score) for key, score in scores if score is not None),
        _chances(outcome),
        DRAWS,
        seed,
    )


def _chances(outcome: Outcome) -> tuple[tuple[str, int], ...]:
    """Give the chance of each option to come first, in whole percents that add to 100."""
    found = [(one.option_id, one.chances[0]) for one in outcome.options if one.chances]
    percents = whole_percents(Decimal(str(chance)) for _, chance in found)
    return tuple((key, share) for (key, _), share in zip(found, percents, strict=True))
