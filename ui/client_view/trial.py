"""What would come first with other priorities: tried on the screen, stored nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from consultdesk.domain.client_safe import ClientHandout, ClientOption


@dataclass(frozen=True, slots=True)
class Tried:
    """One option under tried priorities: its parts of 100, in criteria order, and their sum.

    Without anything known that weighs there is no score; the option then comes last.
    """

    option: ClientOption
    parts: tuple[float, ...]
    score: float | None


def tried(handout: ClientHandout, points: Sequence[float]) -> tuple[Tried, ...]:
    """Give the options under these points (one per criterion, any scale), the best first.

    The weighted mean over what is known of each option, as on paper (product §8.8-9).
    """
    found = [_under(option, points) for option in handout.options]
    return tuple(sorted(found, key=lambda one: (one.score is None, -(one.score or 0.0))))


def _under(option: ClientOption, points: Sequence[float]) -> Tried:
    known = [
        (weight, figure.worth)
        for weight, figure in zip(points, option.figures, strict=True)
        if figure.worth is not None
    ]
    whole = sum(weight for weight, _ in known)
    if whole <= 0:
        return Tried(option, (0.0,) * len(option.figures), None)
    parts = tuple(
        100 * weight * (figure.worth or 0.0) / whole
        for weight, figure in zip(points, option.figures, strict=True)
    )
    return Tried(option, parts, sum(parts))


def moved(points: Sequence[float], place: int, percent: float) -> tuple[float, ...]:
    """Set one of the points to a percentage; the others keep their proportions, all add to 100."""
    room, others = 100 - percent, sum(points) - points[place]
    count = max(len(points) - 1, 1)
    return tuple(
        percent if n == place else (value * room / others if others > 0 else room / count)
        for n, value in enumerate(points)
    )
