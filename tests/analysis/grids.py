"""Plain tables to try the functions on, without a sheet."""

from dataclasses import replace
from decimal import Decimal

import numpy as np

from consultdesk.analysis.table import Scales, Table, barred, valued
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import (
    Cell,
    Criterion,
    Option,
    OptionSheet,
    Perspective,
    Viewpoint,
    Weight,
)

NAN = float("nan")


def scales(worst, best, middle=None, limit=None):
    count = len(worst)
    return Scales(
        np.array(worst, dtype=float),
        np.array(best, dtype=float),
        np.array(middle or [NAN] * count, dtype=float),
        np.array(limit or [NAN] * count, dtype=float),
    )


def points(raw, weights, limit=None):
    """Give a table of 0 to 100 points, weights in any unit."""
    raw = np.array(raw, dtype=float).reshape(len(raw), len(weights))
    of = scales([0] * len(weights), [100] * len(weights), limit=limit)
    stated = np.array(weights, dtype=float)
    whole = stated.sum()
    return Table(
        tuple(f"o{n}" for n in range(len(raw))),
        tuple(f"c{n}" for n in range(len(weights))),
        raw,
        valued(raw, of),
        stated / whole if whole else stated,
        barred(raw, of),
        np.ones(raw.shape, dtype=bool),
    )


def weighed(table, weights):
    return replace(table, weights=np.asarray(weights, dtype=float))


def sheet(raw, weights, criteria=None):
    """Give a sheet of 0 to 100 points from rows of figures (None: unknown), one perspective."""
    width = len(weights)
    rows = tuple(
        Criterion(id=f"c{n}", incident_id="i", position=n, **(criteria or {}).get(n, {}))
        for n in range(width)
    )
    options = tuple(Option(id=f"o{n}", incident_id="i", position=n) for n in range(len(raw)))
    return OptionSheet(
        incident_id="i",
        currency="CAD",
        options=options,
        criteria=rows,
        cells=tuple(
            Cell(
                id=f"{option.id}{row.id}",
                option_id=option.id,
                criterion_id=row.id,
                likely=None if value is None else Decimal(str(value)),
            )
            for option, values in zip(options, raw, strict=True)
            for row, value in zip(rows, values, strict=True)
        ),
        perspectives=(Perspective(id="mine", incident_id="i", viewpoint=Viewpoint.MINE),),
        weights=tuple(
            Weight(
                id=f"w{n}", perspective_id="mine", criterion_id=f"c{n}", points=Decimal(str(value))
            )
            for n, value in enumerate(weights)
        ),
    )


PRIVATE = {"audience": Audience.PRIVATE}
