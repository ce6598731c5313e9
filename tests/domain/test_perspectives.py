"""Named perspectives: they start from another's weights and count what mine counts."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import (
    Criterion,
    OptionSheet,
    Perspective,
    Viewpoint,
    Weight,
    WeightMethod,
)
from consultdesk.domain.perspectives import named_views, renamed, with_view

CLIENT = Perspective(
    id="client", incident_id="i", viewpoint=Viewpoint.CLIENT, method=WeightMethod.SWING
)
MINE = Perspective(id="mine", incident_id="i", position=1, viewpoint=Viewpoint.MINE)
SHEET = OptionSheet(
    incident_id="i",
    currency="CAD",
    criteria=(
        Criterion(id="shared", incident_id="i"),
        Criterion(id="secret", incident_id="i", audience=Audience.PRIVATE),
    ),
    perspectives=(CLIENT, MINE),
    weights=(
        Weight(
            id="w1",
            perspective_id="client",
            criterion_id="shared",
            points=Decimal(60),
            low=Decimal(50),
            high=Decimal(70),
            locked=True,
            to_review=True,
        ),
        Weight(id="w2", perspective_id="client", criterion_id="secret", points=Decimal(9)),
        Weight(id="w3", perspective_id="mine", criterion_id="secret", points=Decimal(7)),
    ),
)


def after(changes):
    records = [change.after for change in changes]
    weights = tuple(r for r in records if isinstance(r, Weight))
    views = tuple(r for r in records if isinstance(r, Perspective))
    return replace(
        SHEET,
        perspectives=(*SHEET.perspectives, *views),
        weights=(*SHEET.weights, *weights),
    )


def test_a_view_begins_as_the_one_it_starts_from_with_its_ranges_but_not_its_locks():
    sheet = after(with_view(SHEET, "  The accountant ", CLIENT))
    (view,) = named_views(sheet)
    assert (view.name, view.position, view.method) == ("The accountant", 2, WeightMethod.SWING)
    shared, secret = (sheet.weight(view, criterion) for criterion in sheet.counted(view))
    assert (shared.points, shared.low, shared.high) == (60, 50, 70)
    assert not shared.locked
    assert not shared.to_review
    assert secret.points == 0  # it never weighs in the client's view, whatever is kept there


def test_a_view_started_from_mine_counts_the_private_criteria():
    sheet = after(with_view(SHEET, "Board", MINE))
    (view,) = named_views(sheet)
    assert sheet.shares(view) == {"shared": 0, "secret": 1}


def test_a_view_has_a_name():
    with pytest.raises(Refused, match="name_missing"):
        with_view(SHEET, " ", MINE)
    with pytest.raises(Refused, match="name_missing"):
        renamed(MINE, "")
    assert renamed(MINE, " Board ").after.name == "Board"
