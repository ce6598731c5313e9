from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from consultdesk.domain.clients import Client, Contact, Engagement
from consultdesk.domain.decisions import Handout
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling, Incident
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice
from consultdesk.domain.rates import CeilingGuide, Rate
from consultdesk.domain.signals import Acquaintance, Noticed, Usual, new_client, open_incident

NOW = datetime(2026, 11, 17, 14, tzinfo=UTC)
PRACTICE = Practice(id="practice", currency="CAD", tax_set_id="quebec")
RATES = (
    Rate(id="r1", currency="CAD", billed=Money.of(125, "CAD"), cost=Money.of(80, "CAD")),
    Rate(id="r2", currency="EUR", billed=Money.of(110, "EUR")),
)
USUAL = Usual(PRACTICE, RATES, CeilingGuide(id="guide", percent=Decimal(10), hours=Decimal(12)))


def noticed(words="A shorter tone", at=NOW):
    return Noticed(words, "en", at, "INC-2026-015")


def known(**values):
    return Client(id="c", name="Boréal", fees_12_months=Money.of(38400, "CAD"), **values)


def one(births, kind):
    return next(b.after for b in births if isinstance(b.after, kind))


def test_a_signal_opens_an_incident_with_what_the_practice_usually_has():
    people = (
        Contact(id="p1", client_id="c", name="Julien"),
        Contact(id="p2", client_id="c", name="Hélène", decides=True),
    )
    births = open_incident(noticed(), Acquaintance(known(), people), USUAL, NOW)
    incident = one(births, Incident)
    assert (incident.number, incident.title) == ("INC-2026-015", Phrase("", "A shorter tone"))
    assert (incident.contact_id, incident.tax_set_id) == ("p2", "quebec")
    assert incident.billed_rate == Money.of(125, "CAD")
    assert incident.cost_rate == Money.of(80, "CAD")
    assert one(births, Handout).incident_id == incident.id
    ceiling = one(births, Ceiling)
    assert (ceiling.amount, ceiling.hours) == (Money.of(3840, "CAD"), Decimal(12))
    assert len(births) == 3


def test_currency_and_taxes_follow_the_client():
    births = open_incident(
        noticed(), Acquaintance(known(currency="EUR", tax_set_id="tva")), USUAL, NOW
    )
    incident = one(births, Incident)
    assert (incident.currency, incident.tax_set_id) == ("EUR", "tva")
    assert incident.billed_rate == Money.of(110, "EUR")
    assert incident.cost_rate is None
    assert incident.contact_id is None
    assert one(births, Ceiling).amount is None


def test_an_unknown_currency_has_no_rate():
    births = open_incident(noticed(), Acquaintance(known(currency="USD")), Usual(PRACTICE), NOW)
    assert one(births, Incident).billed_rate is None


def test_a_new_client_is_born_with_the_habits_of_the_practice():
    practice = PRACTICE.but(locale=Locale.EN_CA)
    fresh = new_client(" Nova ", practice, date(2026, 11, 17))
    assert (fresh.name, fresh.locale, fresh.tax_set_id) == ("Nova", Locale.EN_CA, "quebec")
    births = open_incident(noticed(), Acquaintance(fresh, fresh=True), USUAL, NOW)
    assert one(births, Client) == fresh
    assert one(births, Incident).client_id == fresh.id


def test_the_engagement_under_way_is_the_incidents_when_it_is_the_only_one():
    over = Engagement(id="e1", client_id="c", ends_on=date(2026, 1, 1))
    now = Engagement(id="e2", client_id="c", starts_on=date(2026, 2, 1))
    later = Engagement(id="e3", client_id="c", starts_on=date(2027, 2, 1))
    found = open_incident(noticed(), Acquaintance(known(), (), (over, now, later)), USUAL, NOW)
    assert one(found, Incident).engagement_id == "e2"
    both = open_incident(noticed(), Acquaintance(known(), (), (now, now.but(id="e4"))), USUAL, NOW)
    assert one(both, Incident).engagement_id is None


@pytest.mark.parametrize(
    ("words", "at", "code"),
    [(" ", NOW, "signal_missing"), ("x", NOW + timedelta(minutes=1), "noticed_in_future")],
)
def test_a_signal_says_something_and_has_been_noticed(words, at, code):
    with pytest.raises(Refused, match=code):
        open_incident(noticed(words, at), Acquaintance(known()), USUAL, NOW)


def test_a_client_has_a_name():
    with pytest.raises(Refused, match="client_missing"):
        new_client(" ", PRACTICE, date(2026, 11, 17))
