"""Expected against actual over incidents, and whether a relationship was already paid for."""

from datetime import date
from decimal import Decimal

import pytest

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.balance import Given, Paid, balance, receive
from consultdesk.domain.errors import Refused
from consultdesk.domain.money import Money
from consultdesk.domain.rates import Rate, hourly_cost
from consultdesk.domain.report import Entry, Measured, Taken, measured, tally
from tests.domain import makers
from tests.domain.makers import cad

TODAY = date(2026, 11, 17)
FEES, CEILING = cad(38400), cad(3840)


def took(value=None, real=None, on=TODAY, actual=None):
    taken = None
    if value is not None:
        taken = Taken((value,), (real,) if real else None, Decimal(10))
    return Entry(makers.incident(), "Atelier", on, taken, actual=actual)


def cost(hours=None, amount=None, planned=None):
    return ActualCost(
        id="a",
        incident_id="inc",
        hours=None if hours is None else Decimal(str(hours)),
        amount=amount,
        planned_hours=None if planned is None else Decimal(str(planned)),
    )


def weigh(*entries, fees=FEES):
    return balance(entries, fees, CEILING, TODAY)


def test_what_was_given_counts_at_full_value_and_at_real_cost_with_its_counts():
    found = weigh(took(cad(1000), cad(600)), took(cad(500)), took(), took(cad(0), cad(0)))
    assert found.given == Given((cad(1500),), 2, (cad(600),), 1)


def test_what_it_took_in_the_end_counts_before_what_was_likely():
    assert weigh(took(cad(1000), actual=cost(amount=cad(1200)))).spent == cad(1200)


def test_only_twelve_months_answer_whether_it_was_paid_for():
    old = took(cad(9000), on=date(2025, 11, 1))
    found = weigh(old)
    assert found.given.value == (cad(9000),)
    assert found.paid is Paid.NOTHING
    assert found.spent == cad(0)


@pytest.mark.parametrize(
    ("given", "paid"),
    [(cad(3840), Paid.WITHIN), (cad("3840.01"), Paid.BEYOND), (Money.of(50, "EUR"), Paid.UNKNOWN)],
)
def test_it_is_paid_for_beyond_the_usual_ceiling(given, paid):
    assert weigh(took(given)).paid is paid


def test_without_fees_nothing_is_set_beside_what_was_given():
    found = weigh(took(cad(100)), fees=cad(0))
    assert (found.paid, found.percent) == (Paid.UNKNOWN, None)
    assert weigh(took(cad(384))).percent == Decimal(1)


def test_two_currencies_are_never_added_up():
    found = weigh(took(cad(100)), took(Money.of(50, "EUR")))
    assert found.given.value == (cad(100), Money.of(50, "EUR"))
    assert found.spent == cad(100)


def test_goodwill_received_has_words():
    assert receive("c", TODAY, " patience ").after.text.reveal() == "patience"
    with pytest.raises(Refused, match="text_missing"):
        receive("c", TODAY, "  ")


def test_expected_and_actual_are_of_the_very_same_incidents():
    entries = [
        took(cad(1000), actual=cost(hours=12, amount=cad(900), planned=10)),
        took(cad(500), actual=cost(hours=6, planned=10)),
        took(cad(700)),
        took(actual=cost(hours=4, amount=cad(70))),
        took(cad(100), actual=cost(amount=Money.of(5, "EUR"))),
    ]
    found = measured(entries)
    assert found == Measured(2, Decimal(20), Decimal(18), 1, (cad(1000),), (cad(900),))
    assert found.ratio == Decimal("0.9")
    assert tally(entries).measured == found
    assert tally([]).measured.ratio is None


def test_an_hour_costs_what_the_incident_says_else_what_the_practice_says():
    rates = [Rate(id="r", currency="CAD", billed=cad(100), cost=cad(60))]
    assert hourly_cost(cad(70), rates, "CAD") == cad(70)
    assert hourly_cost(None, rates, "CAD") == cad(60)
    assert hourly_cost(None, rates, "EUR") is None


def test_a_share_of_satisfied_waits_for_ten_answers():
    def answered(count):
        return tally([Entry(makers.incident(), "A", TODAY, rating=5 - n % 3) for n in range(count)])

    assert answered(9).satisfied_percent is None
    assert answered(12).satisfied_percent == Decimal(800) / 12
