"""Another currency at a dated rate, optional lines, what it really costs: exact to the cent."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.analysis.bridge import Reading
from consultdesk.domain.change import Change
from consultdesk.domain.costing import (
    Case,
    CostLine,
    LineKind,
    converted,
    real_cost,
    recast,
    shared,
    totals,
    with_optional,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    MoneySource,
    OptionSheet,
    Perspective,
    Scale,
    Viewpoint,
)
from consultdesk.domain.rates import ExchangeRate, in_force, type_rate
from tests.analysis.cases import sample_sheet
from tests.domain.makers import cad, client, criterion, incident, line, option

DAY = date(2026, 11, 12)
EURO = Money.of(1, "EUR")


def eur(amount, **values):
    """Give an expense of so many euros."""
    return line(amount, None, kind=LineKind.EXPENSE, id=f"eur-{amount}", **values).but(
        unit_price=EURO
    )


def rate(worth="1.5", on=DAY, source="EUR", key=""):
    return ExchangeRate(
        id=key or f"{source}-{on}", source=source, target="CAD", rate=Decimal(worth), on=on
    )


def sheet(*lines, rates=()):
    return OptionSheet("inc", "CAD", (option(),), lines=lines, rates=rates)


QUANTITIES = st.decimals(0, 10_000, places=3)
PERCENT = st.decimals(0, 100, places=2)


@st.composite
def priced(draw, number=0):
    shares = draw(PERCENT)
    return CostLine(
        id=f"{number}-{draw(st.uuids()).hex}",
        option_id="a",
        kind=draw(st.sampled_from(LineKind)),
        likely=draw(QUANTITIES),
        unit_price=draw(
            st.none()
            | st.builds(Money, st.integers(0, 50_000), st.sampled_from(["CAD", "EUR", "USD"]))
        ),
        client_percent=shares,
        third_percent=draw(st.decimals(0, 100 - shares, places=2)),
        counted=draw(st.booleans()),
    )


@given(st.lists(priced(), max_size=6), st.decimals("0.001", 200, places=6))
def test_totals_are_the_exact_sum_of_the_counted_lines_whatever_the_rate(lines, worth):
    found = sheet(*lines, rates=(rate(str(worth)),))
    split = found.totals(found.options[0]).likely
    counted = [one for one in found.costed(found.options[0]) if one.counted]
    parts = [shared(one, Case.LIKELY, "CAD") for one in counted]
    for name in ("full", "client", "me", "third", "time", "invoice", "taxable"):
        assert getattr(split, name).minor == sum(getattr(part, name).minor for part in parts)
    assert split.client + split.me + split.third == split.full
    apart = found.apart(found.options[0])
    assert {one.unit_price.currency for one in apart} <= {"USD"}
    assert len(apart) + len(counted) == sum(one.counted for one in lines)


def test_a_price_of_nothing_elsewhere_is_counted_at_its_rate_too():
    free = line(2).but(unit_price=Money(0, "EUR"))
    known = sheet(free, rates=(rate(),))
    assert known.apart(known.options[0]) == ()
    assert sheet(free).apart(known.options[0]) == (free,)


def test_an_amount_is_rounded_in_its_own_currency_then_once_after_the_rate():
    here = converted(eur("33.335"), Decimal("1.5005"), "CAD")
    assert (here.likely, here.unit_price) == (Decimal("50.03"), None)  # 33.34 × 1.5005 = 50.0267
    split = shared(here.but(client_percent=Decimal(50)), Case.LIKELY, "CAD")
    assert (split.client, split.me) == (Money(2502, "CAD"), Money(2501, "CAD"))
    wide = converted(eur(10, low=Decimal(8), high=Decimal(12)), Decimal("1.5"), "CAD")
    assert (wide.low, wide.likely, wide.high) == (12, 15, 18)


def test_the_price_of_an_hour_is_converted_once():
    here = converted(line(3).but(unit_price=Money.of("33.33", "EUR")), Decimal("1.5"), "CAD")
    assert (here.unit_price, here.likely) == (Money(5000, "CAD"), 3)
    assert shared(here, Case.LIKELY, "CAD").all_hours == 3


def test_a_line_of_here_is_left_as_it_is():
    here = line(5)
    assert converted(here, Decimal(2), "CAD") is here


def test_without_a_rate_nothing_is_added_and_the_total_is_unknown():
    money = criterion("cost", Scale.MONEY, source=MoneySource.CLIENT_PAYS)
    bare = sheet(line(2, 100, client=100), eur(300, client=100))
    assert bare.apart(bare.options[0]) == (bare.lines[1],)
    assert bare.totals(bare.options[0]).likely.client == cad(200)
    assert bare.value(bare.options[0], money) is None
    known = sheet(*bare.lines, rates=(rate(),))
    assert known.value(known.options[0], money) == 650
    aside = sheet(bare.lines[0], bare.lines[1].but(counted=False))
    assert aside.value(aside.options[0], money) == 200


def test_the_analysis_knows_no_cost_that_cannot_be_added():
    money = criterion("cost", Scale.MONEY, source=MoneySource.FULL)
    view = Perspective(id="me", incident_id="inc", viewpoint=Viewpoint.MINE)
    lines = (line(2, 100), eur(300, low=Decimal(200), high=Decimal(400)))
    for rates, full in (((), None), ((rate(),), 650.0)):
        whole = OptionSheet(
            "inc", "CAD", (option(),), (money,), perspectives=(view,), lines=lines, rates=rates
        )
        reading = Reading(whole, view)
        raw = reading.table().raw[0, 0]
        assert (raw == full) if full else raw != raw  # noqa: PLR0124 - nan
        assert len(reading.model().costs[0].likely) == (2 if full else 0)


def test_the_rate_is_the_last_one_typed_up_to_the_day():
    old, new = rate("1.4", date(2026, 1, 2)), rate("1.6", date(2026, 12, 1))
    dollars = rate("1.37", source="USD")
    other = rate().but(id="z", target="USD")
    assert in_force((new, rate(), old, dollars, other), "CAD", DAY) == (rate(), dollars)
    assert in_force((new,), "CAD", DAY) == ()


def test_a_rate_typed_later_leaves_a_closed_incident_be():
    rates = (rate("1.4", date(2026, 1, 2)), rate("1.6", date(2026, 12, 1)))
    closed = incident(closed_at=datetime(2026, 11, 20, tzinfo=UTC))
    assert IncidentFile(incident=closed, client=client(), rates=rates).sheet.rates == rates[:1]
    still_open = IncidentFile(incident=incident(), client=client(), rates=rates)
    assert still_open.sheet.rates == rates[1:]


def test_the_rate_of_a_day_is_corrected_and_earlier_ones_stay():
    first = type_rate((), ("EUR", "CAD"), Decimal("1.5"), DAY)
    assert first.before is None
    assert (first.after.rate, first.after.on) == (Decimal("1.5"), DAY)
    again = type_rate((first.after,), ("EUR", "CAD"), Decimal("1.6"), DAY)
    assert again == Change(first.after, first.after.but(rate=Decimal("1.6")))
    later = type_rate((first.after,), ("EUR", "CAD"), Decimal("1.7"), date(2026, 12, 1))
    assert later.before is None
    for worth in ("0", "-1"):
        with pytest.raises(Refused, match="rate_not_positive"):
            type_rate((), ("EUR", "CAD"), Decimal(worth), DAY)


def test_what_is_priced_elsewhere_does_not_become_hours():
    with pytest.raises(Refused) as caught:
        recast(eur(300), LineKind.HOURS, cad(125))
    assert (caught.value.code, caught.value.facts) == ("kind_other_currency", {"currency": "CAD"})
    after = recast(eur(300), LineKind.FIXED, cad(125)).after
    assert (after.likely, after.unit_price) == (300, EURO)


def test_optional_lines_are_in_no_total_until_they_are_chosen():
    many = [line(2, 100, client=100), line(3, 100, client=100, counted=False)]
    assert totals(many, "CAD").likely.client == cad(200)
    assert with_optional(many, "CAD").likely.client == cad(500)
    assert with_optional(many, "CAD", cad(450)).likely.me == cad(50)


@pytest.mark.parametrize(
    ("number", "cost", "real"),
    [
        ("INC-2026-001", cad(85), {"A2": 1530, "A4": 765}),
        ("INC-2026-002", Money.of(68, "EUR"), {"B1": 544, "B2": 1532, "B3": 2144}),
        ("INC-2026-003", cad(85), {"C2": 170, "C3": 510, "C4": 2210}),
    ],
)
def test_the_real_cost_is_that_of_the_sample(number, cost, real):
    found = sample_sheet(number)
    given = {
        one.id: real_cost(found.costed(one), found.totals(one).likely, cost)
        for one in found.options
    }
    assert {key: given[key] for key in real} == {
        key: Money.of(amount, cost.currency) for key, amount in real.items()
    }
