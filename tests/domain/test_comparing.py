"""Two states of one matrix are told apart line by line, and the same state not at all."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from consultdesk.domain.comparing import Matter, differences
from consultdesk.domain.costing import CostLine
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    Scale,
    Sign,
    Viewpoint,
    Weight,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.snapshots import frozen

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def sheet():
    return OptionSheet(
        "inc",
        "CAD",
        (Option(id="a", incident_id="inc", name=Phrase("Rien", "Nothing")),),
        (
            Criterion(id="days", incident_id="inc", scale=Scale.DAYS, best=Decimal(20)),
            Criterion(id="calm", incident_id="inc"),
        ),
        (Cell(id="cell", option_id="a", criterion_id="days", likely=Decimal(12)),),
        (Perspective(id="mine", incident_id="inc", viewpoint=Viewpoint.MINE),),
        (
            Weight(id="w1", perspective_id="mine", criterion_id="days", points=Decimal(60)),
            Weight(id="w2", perspective_id="mine", criterion_id="calm", points=Decimal(40)),
        ),
        (ProCon(id="pro", option_id="a", sign=Sign.PRO, text=Phrase("Simple", "Simple")),),
        (CostLine(id="line", option_id="a", likely=Decimal(2), unit_price=Money(13000, "CAD")),),
        Ceiling(id="c", incident_id="inc", amount=Money(100000, "CAD"), hours=Decimal(8)),
    )


def told(before, after):
    return [(one.matter, one.before, one.after) for one in differences(before, after)]


def test_the_same_matrix_differs_in_nothing():
    assert told(sheet(), sheet()) == []


def test_a_reordered_matrix_differs_in_nothing():
    known = sheet()
    (line,) = known.lines
    (reason,) = known.procons
    later = replace(known, lines=(line.but(position=3),), procons=(reason.but(position=2),))
    assert told(known, later) == []


def test_an_option_that_came_and_a_figure_typed_anew():
    known = sheet()
    new = Option(id="b", incident_id="inc", name=Phrase("Deux", "Two"))
    (cell,) = known.cells
    later = replace(known, options=(*known.options, new), cells=(cell.but(likely=Decimal(9)),))
    assert told(known, later) == [
        (Matter.CELL, Decimal(12), Decimal(9)),
        (Matter.OPTION, None, new.name),
    ]
    assert told(later, known)[-1] == (Matter.OPTION, new.name, None)


def test_what_is_said_of_a_criterion_and_its_range():
    known = sheet()
    days, calm = known.criteria
    later = days.but(
        name=Phrase("Délai", "Delay"),
        client_name=Phrase("Attente", "Waiting"),
        audience=Audience.PRIVATE,
        worst=Decimal(40),
        best=Decimal(0),
        middle_value=Decimal(70),
        unacceptable=Decimal(30),
        hidden=True,
    )
    found = {matter for matter, _, _ in told(known, replace(known, criteria=(later, calm)))}
    assert found >= {
        Matter.NAME,
        Matter.CLIENT_NAME,
        Matter.PRIVATE,
        Matter.WORST,
        Matter.BEST,
        Matter.MIDDLE,
        Matter.LIMIT,
        Matter.SHOWN,
    }


def test_a_criterion_that_came_or_went_takes_its_weight_along():
    known = sheet()
    fewer = replace(known, criteria=known.criteria[:1], weights=known.weights[:1])
    assert told(known, fewer) == [
        (Matter.CRITERION, Phrase(), None),
        (Matter.WEIGHT, 60, 100),
        (Matter.WEIGHT, 40, None),
    ]
    assert told(fewer, known)[0] == (Matter.CRITERION, None, Phrase())


def test_priorities_confirmed_meanwhile_and_views_that_came():
    known = sheet()
    (mine,) = known.perspectives
    day = date(2026, 11, 20)
    named = Perspective(id="n", incident_id="inc", viewpoint=Viewpoint.NAMED, confirmed_on=day)
    later = replace(known, perspectives=(mine.but(confirmed_on=day), named))
    assert told(known, later) == [
        (Matter.CONFIRMED, None, day),
        (Matter.WEIGHT, None, 0),
        (Matter.WEIGHT, None, 0),
        (Matter.CONFIRMED, None, day),
    ]
    assert (Matter.CONFIRMED, day, None) in told(later, known)


def test_cost_lines_reasons_and_the_sums_they_move():
    known = sheet()
    (line,) = known.lines
    later = replace(known, lines=(line.but(client_percent=Decimal(50)),), procons=())
    found = dict.fromkeys(matter for matter, _, _ in told(known, later))
    assert list(found) == [Matter.CLIENT_PAYS, Matter.I_TAKE_ON, Matter.LINE, Matter.PRO]


def test_a_ceiling_lowered_and_one_taken_away():
    known = sheet()
    lower = replace(known.ceiling, amount=Money(50000, "CAD"), hours=Decimal(4))
    assert [m for m, _, _ in told(known, replace(known, ceiling=lower))] == [
        Matter.CEILING,
        Matter.CEILING_HOURS,
    ]
    assert told(known, replace(known, ceiling=None)) == [
        (Matter.CEILING, Money(100000, "CAD"), None),
        (Matter.CEILING_HOURS, Decimal(8), None),
    ]


def test_an_empty_matrix_has_nothing_to_freeze():
    with pytest.raises(Refused, match="nothing_to_freeze"):
        frozen(replace(sheet(), options=()), NOON)
    assert frozen(sheet(), NOON, " Before ").record.title.reveal() == "Before"
