"""A report read in slices says what the files themselves say, and can be stopped."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client
from consultdesk.domain.clock import StillClock, local_day
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.money import Money
from consultdesk.domain.promises import Promise
from consultdesk.domain.rates import Rate
from consultdesk.domain.report import kept_and_settled, taken_by
from consultdesk.domain.satisfaction import latest
from consultdesk.store.errors import StoreError
from consultdesk.store.reports import Asked
from consultdesk.store.store import Store
from consultdesk.workspace import open_desk
from tests.ui import cases

ZONE = ZoneInfo("America/Toronto")


@pytest.fixture
def filled(tmp_path):
    path = tmp_path / "desk.consultdesk"
    clock = StillClock(cases.NOW)
    with open_desk(path, clock):
        pass
    with Store.open(path, clock) as store:
        cases.seed(store, until=Stage.VERIFY)
        yield store


def by_file(store, incident):
    """Give what one incident's own file says, the long way."""
    file = store.incident_file(incident.id)
    usual = store.all(Rate, currency=incident.currency)
    cost = incident.cost_rate or (usual[0].cost if usual else None)
    chosen = next((o for o in file.options if file.decision and o.id == file.decision.option_id),
                  None)  # fmt: skip
    taken = None
    if chosen is not None and file.sheet.lines_of(chosen):
        taken = taken_by(file.sheet, chosen, cost)
    last = latest(file.rounds)
    return (file.client.name, local_day(incident.noticed_at, ZONE), taken,
            *kept_and_settled(file.promises), last.rating if last else None)  # fmt: skip


def test_the_report_says_what_each_file_says(filled):
    entries = filled.reports.entries(Asked(ZONE))
    assert len(entries) == filled.incidents.count() > 5
    for one in entries:
        said = (one.client_name, one.on, one.taken, one.kept, one.settled, one.rating)
        assert said == by_file(filled, one.incident)
    assert any(one.taken for one in entries)
    whens = [one.incident.noticed_at for one in entries]
    assert whens == sorted(whens, reverse=True)


def test_a_rate_typed_for_the_practice_prices_what_has_none_of_its_own(filled):
    (rate,) = filled.all(Rate, currency="CAD")
    filled.apply([edited(rate, cost=Money.of(70, "CAD"))])
    priced = [one.taken for one in filled.reports.entries(Asked(ZONE)) if one.taken]
    assert all(one.real is not None for one in priced)


def test_only_the_period_and_the_client_asked_for_are_read(filled):
    since = date(2026, 1, 1)
    recent = filled.reports.entries(Asked(ZONE, since))
    assert recent
    assert all(one.on >= since for one in recent)
    mine = filled.reports.entries(Asked(ZONE, None, cases.BOREAL))
    assert {one.incident.client_id for one in mine} == {cases.BOREAL}
    promises = filled.reports.of_client(Promise, cases.BOREAL)
    here = {one.incident.id for one in mine}
    assert promises
    assert {promise.incident_id for promise in promises} <= here


def test_a_signal_late_in_the_evening_counts_on_its_own_day_here(filled):
    """At 23:30 of December 31 in Montréal it is January in UTC: the year is that of the desk."""
    seen = filled.all(Incident)[0]
    late = cases.at("2025-12-31", 23, 30)
    filled.apply([edited(seen, noticed_at=late, closed_at=None, closing=None)])
    keys = {one.incident.id for one in filled.reports.entries(Asked(ZONE, date(2026, 1, 1)))}
    assert seen.id not in keys
    keys = {one.incident.id for one in filled.reports.entries(Asked(ZONE, date(2025, 12, 31)))}
    assert seen.id in keys


def many(store, count):
    client = Client(id="many", name="Beaucoup")
    seen = store.all(Incident)[0]
    made = (
        seen.but(id=f"m{n:05}", number=f"INC-2020-{n:05}", client_id="many", contact_id=None,
                 engagement_id=None)
        for n in range(count)
    )  # fmt: skip
    store.apply([born(client), *map(born, made)])


def test_long_reading_tells_each_slice_and_stops_when_asked(filled):
    many(filled, 450)
    told = []
    whole = filled.reports.entries(
        Asked(ZONE, None, "many"), lambda done, count: told.append((done, count)) or True
    )
    assert len(whole) == 450
    assert told == [(200, 450), (400, 450), (450, 450)]
    told.clear()

    def once(done, count):
        told.append(done)
        return False

    with pytest.raises(StoreError) as stopped:
        filled.reports.entries(Asked(ZONE, None, "many"), once)
    assert stopped.value.code == "cancelled"
    assert told == [200]
