"""Taxes hold on dates, each on the price before any of them."""

from datetime import date
from decimal import Decimal

import pytest

from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Tax, TaxSet
from tests.analysis.cases import NUMBERS, expected, sample_sheet
from tests.domain.makers import cad

DAY = date(2026, 3, 12)
QUEBEC = TaxSet(
    id="qc",
    taxes=(Tax(Phrase("TPS", "GST"), Decimal(5)), Tax(Phrase("TVQ", "QST"), Decimal("9.975"))),
)
ONTARIO = TaxSet(id="on", taxes=(Tax(Phrase("TVH", "HST"), Decimal(13)),))
GOLDEN = [
    (NUMBERS[0], QUEBEC, ("TPS", "TVQ")),
    (NUMBERS[2], ONTARIO, ("HST",)),
]


@pytest.mark.parametrize(("number", "taxes", "keys"), GOLDEN)
def test_the_taxes_of_the_sample_come_out_to_the_cent(number, taxes, keys):
    sheet = sample_sheet(number)
    options = {option.id: option for option in sheet.options}
    for key, golden in expected(number)["taxes_on_client_invoice"].items():
        split = sheet.totals(options[key]).likely
        assert float(split.invoice.amount) == golden["net"]
        found = [amount for _, amount in taxes.on(split.taxable, DAY)]
        assert [float(amount.amount) for amount in found] == [golden[name] for name in keys]
        gross = sum(found, start=split.invoice)
        assert float(gross.amount) == golden["gross"]


def test_the_second_tax_is_on_the_price_and_not_on_the_first_tax():
    amounts = [amount for _, amount in QUEBEC.on(cad(1000), DAY)]
    assert amounts == [cad(50), cad("99.75")]


def test_a_credit_note_is_rounded_away_from_zero_like_an_invoice():
    plus = [amount.minor for _, amount in QUEBEC.on(Money(110, "CAD"), DAY)]
    minus = [amount.minor for _, amount in QUEBEC.on(Money(-110, "CAD"), DAY)]
    assert minus == [-cents for cents in plus] == [-6, -11]


def test_a_tax_holds_from_its_first_to_its_last_day():
    tax = Tax(Phrase("TVQ"), Decimal(9), since=date(2026, 1, 1), until=date(2026, 6, 30))
    held = {day: tax.holds(day) for day in (date(2025, 12, 31), date(2026, 1, 1),
                                            date(2026, 6, 30), date(2026, 7, 1))}  # fmt: skip
    assert list(held.values()) == [False, True, True, False]
    assert TaxSet(id="x", taxes=(tax,)).on(cad(10), date(2026, 7, 1)) == ()
