"""From a signal to an incident, and what is done to a client's card."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from consultdesk.domain.clients import (
    Client,
    Contact,
    Engagement,
    fees_of_year,
    moved,
    span,
    write_name,
)
from consultdesk.domain.decisions import Handout
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling, Incident
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice
from consultdesk.domain.rates import CeilingGuide, Rate
from consultdesk.domain.signals import Acquaintance, Noticed, Usual, new_client, open_incident
from tests.domain.makers import NOON, cad, client

TODAY = date(2026, 11, 16)
PRACTICE = Practice(id="practice", locale=Locale.FR_CA, tax_set_id="qc")
USUAL = Usual(
    PRACTICE,
    (Rate(id="r", currency="CAD", billed=cad(125), cost=cad(85)),),
    CeilingGuide(id="g", percent=Decimal(10), hours=Decimal(12)),
)
SEEN = Noticed(" Rimouski absent ", "fr", NOON, "INC-2026-014")
PEOPLE = tuple(
    Contact(id=name, client_id="cli", name=name, position=n) for n, name in enumerate("abc")
)


def opened(noticed=SEEN, usual=USUAL, **whom):
    whom.setdefault("client", client(fees_12_months=cad(38400)))
    changes = open_incident(noticed, Acquaintance(**whom), usual, NOON)
    assert all(change.before is None for change in changes)
    return {type(change.after): change.after for change in changes}


def refused(action, *args):
    with pytest.raises(Refused) as caught:
        action(*args)
    return caught.value.code


def test_one_line_opens_an_incident_with_its_rates_taxes_and_ceiling():
    found = opened()
    made = found[Incident]
    assert (made.title, made.number) == (Phrase("Rimouski absent"), "INC-2026-014")
    assert (made.billed_rate, made.cost_rate, made.tax_set_id) == (cad(125), cad(85), "qc")
    assert found[Ceiling].amount == cad(3840)
    assert found[Ceiling].hours == 12
    assert {record.incident_id for record in (found[Ceiling], found[Handout])} == {made.id}
    assert Client not in found


def test_what_is_not_known_yet_stays_open():
    fresh = new_client(" Boréal ", PRACTICE, TODAY)
    assert (fresh.name, fresh.locale, fresh.since) == ("Boréal", Locale.FR_CA, TODAY)
    found = opened(usual=Usual(PRACTICE), client=fresh.but(currency="EUR"), fresh=True)
    made = found[Incident]
    assert found[Client].id == made.client_id
    assert (made.billed_rate, made.cost_rate, made.contact_id, made.engagement_id) == (None,) * 4
    assert (found[Ceiling].amount, found[Ceiling].hours) == (None, None)
    other = opened(client=client(currency="EUR", fees_12_months=cad(100), tax_set_id="none"))
    assert (other[Ceiling].amount, other[Incident].tax_set_id) == (None, "none")


def test_the_contact_who_decides_and_the_only_engagement_under_way_are_taken():
    deciding = PEOPLE[2].but(decides=True)
    running = Engagement(id="now", client_id="cli", starts_on=TODAY, ends_on=TODAY)
    over = Engagement(id="over", client_id="cli", ends_on=TODAY - timedelta(days=1))
    later = Engagement(id="later", client_id="cli", starts_on=TODAY + timedelta(days=1))
    found = opened(contacts=(*PEOPLE[:2], deciding), engagements=(over, running, later))
    assert (found[Incident].contact_id, found[Incident].engagement_id) == ("c", "now")
    both = opened(contacts=PEOPLE, engagements=(running, running.but(id="too", ends_on=None)))
    assert (both[Incident].contact_id, both[Incident].engagement_id) == ("a", None)


def test_a_signal_says_something_about_somebody_by_now():
    whom = Acquaintance(client())
    later = NOON + timedelta(hours=1)
    assert refused(open_incident, Noticed(" ", "fr", NOON, "x"), whom, USUAL, NOON) == (
        "signal_missing"
    )
    assert refused(open_incident, Noticed("x", "fr", later, "x"), whom, USUAL, NOON) == (
        "noticed_in_future"
    )
    assert refused(new_client, " ", PRACTICE, TODAY) == "client_missing"


def test_contacts_have_names_and_places():
    assert write_name(PEOPLE[0], " Anne ").after.name == "Anne"
    assert refused(write_name, PEOPLE[0], " ") == "name_missing"
    up = {c.record.id: c.after.position for c in moved(PEOPLE, PEOPLE[2], -1)}
    assert up == {"a": 0, "c": 1, "b": 2}
    top = {c.record.id: c.after.position for c in moved(PEOPLE, PEOPLE[0], -1)}
    assert top == {"a": 0, "b": 1, "c": 2}


def test_an_engagement_runs_forward():
    one = Engagement(id="e", client_id="cli")
    assert span(one, TODAY, None).after.starts_on == TODAY
    assert span(one, None, TODAY).after.ends_on == TODAY
    assert span(one, TODAY, TODAY).after.ends_on == TODAY
    assert refused(span, one, TODAY, TODAY - timedelta(days=1)) == "ends_before_start"


def test_the_fees_of_a_year_are_prorated_by_days():
    def engagement(fee, start, end):
        return Engagement(id="e", client_id="cli", fee=fee, starts_on=start, ends_on=end)

    whole = engagement(cad(1000), TODAY - timedelta(days=99), TODAY)
    half = engagement(cad(1000), TODAY - timedelta(days=49), TODAY + timedelta(days=50))
    fading = engagement(cad(1000), TODAY - timedelta(days=464), TODAY - timedelta(days=265))
    old = engagement(cad(1000), date(2020, 1, 1), date(2020, 2, 1))
    open_ended = engagement(cad(3650), TODAY - timedelta(days=99), None)
    undated = engagement(cad(70), None, None)
    foreign = engagement(Money.of(9, "EUR"), None, None)
    free = engagement(None, None, None)
    backwards = engagement(cad(40), TODAY, TODAY - timedelta(days=5))
    for engagements, expected in (
        ([whole], 1000),
        ([half], 1000),
        ([fading], 500),
        ([old], 0),
        ([open_ended], 3650),
        ([undated, foreign, free], 70),
        ([backwards], 40),
        ([], 0),
    ):
        assert fees_of_year(engagements, "CAD", TODAY) == cad(expected)
