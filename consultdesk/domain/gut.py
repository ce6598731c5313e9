"""Where a gut feeling and the figures part, and whether a criterion may be missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from consultdesk.domain.decisions import GutFeeling


class GutCode(StrEnum):
    """How what I felt before any figure stands to what the figures say."""

    AGREES = "agrees"
    DIFFERS = "differs"
    CONVINCED = "convinced"
    KEPT = "kept"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class GutFinding:
    """My option before, the one that leads, and mine after (ids; after: none yet).

    `asks`: what I would take still differs, and nothing says why: which criterion is missing?
    """

    code: GutCode
    before: str
    leader: str
    after: str | None
    asks: bool


def gut_finding(feeling: GutFeeling | None, leader: str | None) -> GutFinding | None:
    """Compare a gut feeling with the option that leads; none where either was never given.

    *Differs* until I say what I would take now that I have read the figures; then *convinced* by
    them, *kept* to mine, or gone *elsewhere*. A feeling that agreed and still does is *agrees*.
    """
    if feeling is None or feeling.option_id is None or leader is None:
        return None
    before, after = feeling.option_id, feeling.after_option_id
    code = _code(before, leader, after)
    asks = (after or before) != leader and not feeling.after_why
    return GutFinding(code, before, leader, after, asks)


def _code(before: str, leader: str, after: str | None) -> GutCode:
    if (after or before) == leader:
        return GutCode.AGREES if before == leader else GutCode.CONVINCED
    if after is None:
        return GutCode.DIFFERS
    return GutCode.KEPT if after == before else GutCode.ELSEWHERE
