"""What the analysis said of an incident, in plain values that a private page can be made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """How a comparison stands in one perspective: its code, who leads, who follows, by how much.

    `code` is that of the verdict; scores are by option id, in points of 100, and so are the chances
    of coming first, in whole percents of `draws` made from `seed`.
    """

    code: str
    leader: str | None
    runner_up: str | None
    margin: float | None
    missing: int
    scores: tuple[tuple[str, float], ...]
    chances: tuple[tuple[str, int], ...] = ()
    draws: int = 0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """One change of a cell, a cost line, a share or a weight that puts another option first.

    `now` and `then` are in the criterion's unit, in major units of money, or in shares of 1.
    """

    kind: str
    option_id: str | None
    subject_id: str
    now: float
    then: float
    taker: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What is worth having in hand at the meeting: both views, the nearest turns, prices."""

    client: Standing | None = None
    mine: Standing | None = None
    turns: tuple[Turn, ...] = ()
    worths: tuple[tuple[str, float], ...] = ()
