"""What surrounds a price on the handout: other currencies, what may be added, named goodwill."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.domain.client_safe import (
    ClientElsewhere,
    ClientExtra,
    ClientGoodwill,
    HandoutParts,
)
from consultdesk.domain.money import Money
from tests.documents.case import drawn_handout


def told(pages, language, **values):
    """Give the words of the handout whose first option has these values."""
    handout = drawn_handout(language)
    first = replace(handout.options[0], **values)
    parts = HandoutParts(taken_on=True)
    options = (first, *handout.options[1:])
    return " ".join(pages(handout_pdf(replace(handout, options=options, parts=parts))))


def test_goodwill_is_taken_from_the_full_value_under_its_name(pages):
    named = ClientGoodwill("ma part du retard", Money.of(2400, "CAD"), Money.of(960, "CAD"))
    words = told(pages, "fr", goodwill=named, taken_on=Money.of(960, "CAD"))
    said = "Valeur entière : 2 400,00 $. Je prends en charge, ma part du retard : −960,00 $"
    assert said in words
    assert "Je prends en charge : 960" not in words
    english = told(pages, "en", goodwill=replace(named, reason="my share of the delay"))
    assert "Full value: $2,400.00. I take on, my share of the delay: −$960.00" in english


def test_what_may_be_added_is_printed_apart(pages):
    extra = ClientExtra("une séance de plus", Money.of(360, "CAD"))
    assert "Si vous le souhaitez : une séance de plus, + 360 $" in told(
        pages, "fr", extras=(extra,)
    )


def test_another_currency_says_its_rate_and_day_or_stands_beside(pages):
    parts = (
        ClientElsewhere(Money.of(300, "EUR"), Decimal("1.5005"), date(2026, 11, 12)),
        ClientElsewhere(Money.of(90, "USD")),
    )
    words = told(pages, "fr", elsewhere=parts)
    assert "Dont 300 €, au taux de 1,5005 du 12 novembre 2026" in words
    assert "Et 90 $ US de plus, sans conversion" in words
