"""How long the analysis takes: after an edit, while a slider moves, and over 10,000 draws.

The first two hold up the screen, so that they are wanted inside one frame; the draws run beside
it. pymcdm answers the same question in the same rounds, once per draw since it has no other way:
what counts is the ratio of the times per draw, and that both put the same options first as often.
"""

import statistics
import time
from contextlib import nullcontext
from decimal import Decimal

import numpy as np

from bench import peers
from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.outcome import analyse, preview, quick
from consultdesk.analysis.simulate import DRAWS, PREVIEW
from consultdesk.analysis.smaa import chances
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.incidents import Ceiling, WeightMode
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    MoneySource,
    Option,
    OptionSheet,
    Perspective,
    Scale,
    Viewpoint,
    Weight,
)

WARMING, SEED = 2, 1234
PEER_DRAWS = 1_000
FRAME, BESIDE = 16, 30
SOURCES = {0: MoneySource.CLIENT_PAYS, 1: MoneySource.ME}


def figures(options, criteria, seed=SEED):
    """Return likely figures from 20 to 80, so that a range of 20 about each is never cut off."""
    return np.random.default_rng(seed).integers(20, 81, (options, criteria))


def matrix(options, criteria, *, lines):
    """Return a full sheet: every cell with a range, costs feeding two criteria where there are."""
    sources = SOURCES if lines else {}
    drawn = figures(options, criteria)
    views = [
        Perspective(id=view.value, incident_id="i", viewpoint=view)
        for view in (Viewpoint.CLIENT, Viewpoint.MINE)
    ]
    return OptionSheet(
        incident_id="i",
        currency="CAD",
        options=tuple(Option(id=f"o{n}", incident_id="i", position=n) for n in range(options)),
        criteria=tuple(criterion(n, sources.get(n)) for n in range(criteria)),
        cells=tuple(
            cell(f"o{row}", f"c{column}", int(drawn[row, column]))
            for row in range(options)
            for column in range(criteria)
            if column not in sources
        ),
        perspectives=tuple(views),
        weights=tuple(
            Weight(
                id=f"{view.id}{n}",
                perspective_id=view.id,
                criterion_id=f"c{n}",
                points=Decimal(100 - 7 * n),
            )
            for view in views
            for n in range(criteria)
        ),
        lines=tuple(line(row, n) for row in range(options) for n in range(lines)),
        ceiling=Ceiling(id="c", incident_id="i", amount=Money.of(1500, "CAD"), hours=Decimal(12)),
    )


def criterion(n, source):
    """Return one criterion: 0 to 100 points, or money fed by the cost lines."""
    if source is None:
        return Criterion(id=f"c{n}", incident_id="i", position=n)
    return Criterion(
        id=f"c{n}",
        incident_id="i",
        position=n,
        scale=Scale.MONEY,
        source=source,
        worst=Decimal(5000),
        best=Decimal(0),
    )


def cell(option, criterion_id, likely):
    """Return one cell with its low and high."""
    return Cell(
        id=option + criterion_id,
        option_id=option,
        criterion_id=criterion_id,
        likely=Decimal(likely),
        low=Decimal(likely - 20),
        high=Decimal(likely + 20),
    )


def line(option, n):
    """Return one cost line, shared and uncertain."""
    hours = Decimal(3 + (option + 2 * n) % 5)
    return CostLine(
        id=f"l{option}-{n}",
        option_id=f"o{option}",
        kind=LineKind.HOURS,
        low=hours - 1,
        likely=hours,
        high=hours + 4,
        unit_price=Money.of(140, "CAD"),
        client_percent=Decimal(50),
    )


def timed(work):
    """Return how many milliseconds a piece of work takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def edits(sheet):
    """Return a function that types another figure into one cell and gives the new sheet."""
    turn = iter(range(1_000_000))

    def edit():
        n = next(turn)
        place = n % len(sheet.cells)
        typed = sheet.cells[place].but(likely=Decimal(40 + n % 20))
        kept = (*sheet.cells[:place], typed, *sheet.cells[place + 1 :])
        return OptionSheet(**{name: getattr(sheet, name) for name in FIELDS} | {"cells": kept})

    return edit


FIELDS = tuple(OptionSheet.__dataclass_fields__)


def measures():
    """Return what is measured: its name, what it is wanted within, and the work."""
    wide, small = matrix(10, 12, lines=4), matrix(6, 8, lines=4)
    mine = wide.perspective(Viewpoint.MINE)
    other = small.perspective(Viewpoint.MINE)
    edit, move = edits(wide), edits(small)
    bare = matrix(6, 8, lines=0)
    model = Reading(bare, bare.perspective(Viewpoint.MINE)).model()
    return (
        ("edit, 10 × 12", FRAME, lambda: quick(edit(), mine)),
        (f"{PREVIEW:,} draws, 6 × 8", FRAME, lambda: preview(move(), other, seed=SEED)),
        (f"{DRAWS:,} draws, 6 × 8", BESIDE, lambda: chances(model, WeightMode.FREE, DRAWS, SEED)),
        ("the whole, 6 × 8", None, lambda: analyse(small, other, seed=SEED)),
    )


def question():
    """Return what pymcdm is asked: the same figures as values, the same freedom of weights."""
    likely = (figures(6, 8) / 100).tolist()
    return {"likely": likely, "draws": PEER_DRAWS, "seed": SEED}


def report(rounds):
    """Print what was measured beside what is wanted, and beside pymcdm where it is at hand."""
    python, works = peers.interpreter(), measures()
    asking = nullcontext() if python is None else peers.pymcdm(python, question())
    own, theirs = [], []
    with asking as ask:
        for _ in range(rounds + WARMING):
            own.append([timed(work) for _, _, work in works])
            theirs += [ask()] if ask else []
    print(f"Analysis, {rounds} interleaved rounds, warm, medians")
    print(f"{'':24}{'ConsultDesk':>14}{'wanted':>10}")
    taken = [statistics.median(one) for one in zip(*own[WARMING:], strict=True)]
    for (name, limit, _), found in zip(works, taken, strict=True):
        print(f"  {name:22}{found:>11.1f} ms{f'≤ {limit} ms' if limit else '':>10}")
    if python is None:
        print("  pymcdm could not be installed here: only our own times are given.")
    else:
        beside(own[WARMING:], theirs[WARMING:])


def beside(own, theirs):
    """Print the times per draw of both, their ratio, and how far their answers are apart."""
    each = [
        (row[2] * 1000 / DRAWS, said["seconds"] * 1e6 / PEER_DRAWS)
        for row, said in zip(own, theirs, strict=True)
    ]
    ours, peer = (statistics.median(one) for one in zip(*each, strict=True))
    ratio = statistics.median(b / a for a, b in each)
    sheet = matrix(6, 8, lines=0)
    model = Reading(sheet, sheet.perspective(Viewpoint.MINE)).model()
    firsts = chances(model, WeightMode.FREE, DRAWS, SEED).ranks[:, 0]
    apart = max(abs(a - b) for a, b in zip(firsts, theirs[0]["first"], strict=True))
    print(f"  per draw: ConsultDesk {ours:.1f} µs, pymcdm {peer:.0f} µs: {ratio:.0f} times as long")
    print(f"  the chances of coming first are at most {apart:.3f} apart")
