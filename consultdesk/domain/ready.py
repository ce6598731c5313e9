"""Ready to meet: a score out of 10, and what is missing named piece by piece (ideas 11, R15).

Product §1 asks for the baseline and two other options; the rest is what a consultant alone
gathers before seeing the client. Any score may be printed; under `ENOUGH` the paper says draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.defining import own_part_named
from consultdesk.domain.incident_file import IncidentFile, missing
from consultdesk.domain.incidents import IncidentNote, Stage
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, Option, OptionSheet, Scale, Sign, Viewpoint
from consultdesk.domain.problem import Side
from consultdesk.domain.promises import Owner
from consultdesk.domain.shoes import read_in

FULL = 10
ENOUGH = 8
_REAL = 2
_REASONS = 2


class Piece(StrEnum):
    """What a meeting is prepared with; each is worth one point."""

    STATEMENT = "statement"
    OPTIONS = "options"
    EXTREMES = "extremes"
    REASONS = "reasons"
    COSTS = "costs"
    CEILING = "ceiling"
    MY_PART = "my_part"
    INSURER = "insurer"
    SHOES = "shoes"
    OPENING = "opening"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Lack:
    """A missing piece, and the options (ids) it is missing for, where it is a matter of options."""

    piece: Piece
    options: tuple[str, ...] = ()


def lacking(file: IncidentFile) -> tuple[Lack, ...]:
    """Name what is still missing, in the order in which to see to it."""
    sheet = file.sheet
    shown = [o for o in sheet.options if not o.hidden]
    real = _real(sheet)
    few = [o.id for o in shown if _short_of_reasons(sheet, o)]
    free = [o.id for o in real if not sheet.lines_of(o)]
    unread = [o.id for o in shown if not read_in(file.shoes, o)]
    own = own_part_named(file)
    ceiling = file.ceiling
    found = (
        (Piece.STATEMENT, "confirmed_statement" in missing(file, Stage.DEFINE), ()),
        (Piece.OPTIONS, len(real) < _REAL or len(shown) == len(real), ()),
        (Piece.EXTREMES, not (_cheap(sheet) and _best_for_client(sheet)), ()),
        (Piece.REASONS, bool(few) or not shown, few),
        (Piece.COSTS, bool(free) or not real, free),
        (Piece.CEILING, not (ceiling and (ceiling.amount or ceiling.hours)), ()),
        (Piece.MY_PART, not own, ()),
        (Piece.INSURER, own and _insurer_waits(file), ()),
        (Piece.SHOES, bool(unread) or not shown, unread),
        (Piece.OPENING, opening(file) is None, ()),
        (Piece.OFFER, not _offers(file), ()),
    )
    return tuple(Lack(piece, tuple(options)) for piece, lacks, options in found if lacks)


def scored(lacks: Sequence[Lack]) -> int:
    """Give the score: one point less for each missing piece.

    The insurer is asked for only where my part is named, so that no more than 10 can be missing.
    """
    return FULL - len(lacks)


def score(file: IncidentFile) -> int:
    """Give the score of a file as it stands."""
    return scored(lacking(file))


def is_draft(file: IncidentFile) -> bool:
    """Whether the paper for the meeting says draft; once a decision is recorded none does."""
    return file.decision is None and score(file) < ENOUGH


def stage_of_lack(lack: Lack) -> Stage:
    """Give the stage on which a missing piece is seen to."""
    return Stage.DEFINE if lack.piece in (Piece.STATEMENT, Piece.MY_PART) else Stage.OPTIONS


def opening(file: IncidentFile) -> IncidentNote | None:
    """Give what I say first at the meeting: my private note of the stage that holds it."""
    return file.note(Stage.DECIDE)


def offer(file: IncidentFile) -> IncidentNote | None:
    """Give what I can promise, noted before the meeting; it becomes promises once it is said."""
    return file.note(Stage.PROMISES)


def _offers(file: IncidentFile) -> bool:
    mine = any(p.owner is Owner.ME and p.text for p in file.promises)
    return offer(file) is not None or mine


def _insurer_waits(file: IncidentFile) -> bool:
    """Whether paper is about to say my part although the insurer was not spoken of (ideas 20)."""
    if file.incident.insurer_told_on is not None:
        return False
    if file.handout is None or not file.handout.show_my_part:
        return False
    mine = (c for c in file.contributions if c.side is Side.MINE and c.text)
    return any(c.audience is Audience.CLIENT for c in mine)


def _real(sheet: OptionSheet) -> list[Option]:
    return [o for o in sheet.options if not o.hidden and not o.is_baseline]


def _short_of_reasons(sheet: OptionSheet, option: Option) -> bool:
    return any(len(sheet.procons_of(option, sign)) < _REASONS for sign in Sign)


def _cheap(sheet: OptionSheet) -> bool:
    """Whether one of the options, changing nothing left aside, costs less in all than another."""
    costed = [sheet.totals(o).likely.full.minor for o in _real(sheet) if sheet.lines_of(o)]
    return len(set(costed)) > 1


def _best_for_client(sheet: OptionSheet) -> bool:
    """Whether one of the options serves the client better than another, costs left aside."""
    view = sheet.perspective(Viewpoint.CLIENT)
    if view is None:
        return False
    shares = sheet.shares(view)
    rows = [c for c in sheet.counted(view) if c.scale is not Scale.MONEY]
    worths = [_worth(sheet, option, rows, shares) for option in _real(sheet)]
    return len({worth for worth in worths if worth is not None}) > 1


def _worth(
    sheet: OptionSheet, option: Option, rows: list[Criterion], shares: dict[str, Decimal]
) -> Decimal | None:
    """Give what an option is worth on some criteria, none while one of them is unknown."""
    worth = Decimal(0)
    for row in rows:
        value = sheet.value(option, row)
        if value is None or row.best == row.worst:
            return None
        part = (value - row.worst) / (row.best - row.worst)
        worth += shares[row.id] * min(max(part, Decimal(0)), Decimal(1))
    return worth
