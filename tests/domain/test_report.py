"""What incidents cost and how they ended: exact, counted, and never across currencies."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.incidents import Incident, IncidentKind
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.rates import ExchangeRate
from consultdesk.domain.report import (
    MOST_GROUPS,
    Entry,
    Period,
    Taken,
    by_currency,
    first_day,
    kept_and_settled,
    report,
    taken_by,
    tally,
)

TODAY = date(2026, 11, 17)
AT = datetime(2026, 11, 16, 14, tzinfo=UTC)


def cad(amount):
    return Money.of(amount, "CAD")


def eur(amount):
    return Money.of(amount, "EUR")


def incident(key="i", **values):
    made = Incident(
        id=key, number="INC-2026-001", client_id="c", title=Phrase("Titre", ""), noticed_at=AT
    )
    return replace(made, **values)


def entry(key="i", on=TODAY, taken=None, **values):
    own = {name: values.pop(name) for name in ("kept", "settled", "rating") if name in values}
    client = values.pop("client", "Atelier")
    return Entry(incident(key, **values), client, on, taken, **own)


def sheet(*lines, rates=()):
    option = Option(id="o", incident_id="i")
    return OptionSheet("i", "CAD", options=(option,), lines=lines, rates=rates), option


def hours(key="l", price=None, likely="10", client="40"):
    return CostLine(
        id=key,
        option_id="o",
        kind=LineKind.HOURS,
        likely=Decimal(likely),
        unit_price=price or cad(125),
        client_percent=Decimal(client),
    )


def test_what_i_take_on_is_what_nobody_else_pays():
    taken = taken_by(*sheet(hours()), cad(85))
    assert taken == Taken((cad(750),), (cad(510),), Decimal(6))


def test_without_the_cost_of_an_hour_the_real_cost_is_not_known():
    assert taken_by(*sheet(hours()), None).real is None
    assert taken_by(*sheet(hours()), eur(80)).real is None


def test_a_line_that_no_rate_converts_stays_in_its_own_currency():
    there = hours("e", eur(100), "2", "0")
    taken = taken_by(*sheet(hours(), there), cad(85))
    assert taken.value == (cad(750), eur(200))
    assert taken.real == (cad(510), eur(200))
    assert taken.hours == Decimal(8)
    rate = ExchangeRate(id="r", source="EUR", target="CAD", rate=Decimal("1.5"), on=TODAY)
    assert taken_by(*sheet(hours(), there, rates=(rate,)), cad(85)).value == (cad(1050),)


def test_currencies_are_never_added_up_and_nothing_is_left_out_of_a_currency():
    assert by_currency([cad(1), eur(2), cad("0.01")]) == (cad("1.01"), eur(2))
    assert by_currency([cad(1), cad(-1), eur(2)]) == (eur(2),)
    assert by_currency([cad(1), cad(-1)]) == (cad(0),)
    assert by_currency([]) == ()


@pytest.mark.parametrize(
    ("state", "done", "expected"),
    [
        (PromiseState.OPEN, None, (0, 0)),
        (PromiseState.KEPT, TODAY, (1, 1)),
        (PromiseState.RENEGOTIATED, None, (0, 0)),
        (PromiseState.RENEGOTIATED, TODAY, (1, 1)),
        (PromiseState.BROKEN, None, (0, 1)),
        (PromiseState.WITHDRAWN, None, (0, 0)),
    ],
)
def test_a_promise_counts_once_it_came_to_an_end(state, done, expected):
    promise = Promise(id="p", incident_id="i", state=state, done_on=done)
    assert kept_and_settled([promise]) == expected
    assert kept_and_settled([replace(promise, owner=Owner.CLIENT)]) == (0, 0)


def test_a_period_begins_on_the_first_of_january_or_a_year_ago():
    assert first_day(Period.YEAR, TODAY) == date(2026, 1, 1)
    assert first_day(Period.MONTHS, TODAY) == date(2025, 11, 18)
    assert first_day(Period.ALL, TODAY) is None


def test_everything_is_said_with_its_count():
    known = Taken((cad(100),), (cad(60),), Decimal(2))
    blind = Taken((eur(50),), None, Decimal(1))
    whole = tally(
        [
            entry("a", taken=known, kept=2, settled=3, rating=5, closed_at=AT),
            entry("b", taken=blind, kept=1, settled=1, rating=4),
            entry("c"),
        ]
    )
    assert (whole.incidents, whole.closed, whole.decided, whole.priced) == (3, 1, 2, 1)
    assert (whole.value, whole.real, whole.hours) == ((cad(100), eur(50)), (cad(60),), Decimal(3))
    assert (whole.kept_percent, whole.average) == (Decimal(75), Decimal("4.5"))


def test_nothing_has_no_rate_and_no_average():
    nothing = tally([])
    assert (nothing.incidents, nothing.kept_percent, nothing.average) == (0, None, None)


def test_incidents_are_parted_by_client_kind_cause_and_quarter():
    found = report(
        [
            entry("a", date(2026, 11, 2), kind=IncidentKind.DELAY, cause=" Portée  floue "),
            entry("b", date(2026, 3, 31), kind=IncidentKind.DELAY, cause="portée floue"),
            entry("c", date(2025, 12, 31), client_id="d", client="Zénith"),
        ]
    )
    assert [(g.name, g.tally.incidents) for g in found.clients] == [("Atelier", 2), ("Zénith", 1)]
    assert [(g.key, g.tally.incidents) for g in found.kinds] == [("delay", 2), ("", 1)]
    assert [(g.name, g.tally.incidents) for g in found.causes] == [("Portée floue", 2), ("", 1)]
    assert [g.key for g in found.quarters] == ["2026-4", "2026-1", "2025-4"]


def test_two_clients_of_one_name_stay_two():
    found = report([entry("a"), entry("b", client_id="d")])
    assert [g.key for g in found.clients] == ["c", "d"]


def test_the_smallest_groups_become_one_and_no_incident_is_lost():
    count = MOST_GROUPS + 7
    found = report([entry(str(n), client_id=f"c{n:03}", client=f"C{n:03}") for n in range(count)])
    assert len(found.clients) == MOST_GROUPS + 1
    assert (found.clients[-1].rest, found.clients[-1].tally.incidents) == (7, 7)
    assert sum(group.tally.incidents for group in found.clients) == count
