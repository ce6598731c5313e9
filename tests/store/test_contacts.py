"""Contacts are read in a few queries, however many clients; lessons come with their engagement."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client, Engagement, LogEntry
from consultdesk.domain.incidents import Incident
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.silence import NoticedSign, SmallSign
from consultdesk.domain.text import InternalText
from consultdesk.store.core import Core
from tests.store.test_reports import filled  # noqa: F401 - the case of the drawings
from tests.ui import cases

ZONE = ZoneInfo("America/Toronto")
TODAY = date(2026, 11, 17)


def test_who_is_engaged_or_was_noticed_is_attended_to(filled):  # noqa: F811
    engaged = filled.contacts.attended(TODAY)
    assert cases.BOREAL in engaged
    quiet = Client(id="q", name="Quiet")
    sign = NoticedSign(id="s", client_id="q", sign=SmallSign.COOLER, on=TODAY)
    filled.apply([born(quiet), born(sign)])
    assert filled.contacts.attended(TODAY) == {*engaged, "q"}
    (known,) = filled.contacts.of({"q"}, TODAY, ZONE)
    assert (known.client, known.signs, known.log, known.engagements) == (quiet, (sign,), (), ())


def test_contacts_are_those_that_the_long_way_finds(filled):  # noqa: F811
    for one in filled.contacts.of(filled.contacts.attended(TODAY), TODAY, ZONE):
        key = one.client.id
        assert one.log == filled.all(LogEntry, client_id=key)
        incidents = filled.all(Incident, client_id=key)
        closed = [i.closed_at.astimezone(ZONE).date() for i in incidents if i.closed_at]
        answers = [
            check.on
            for i in incidents
            if i.open
            for check in filled.all(SatisfactionRound, incident_id=i.id)
            if check.rating is not None
        ]
        assert sorted(one.asked_on) == sorted(closed + answers)


def test_more_clients_take_no_more_queries(filled, monkeypatch):  # noqa: F811
    asked = []
    rows = Core.rows

    def counted(self, query):
        asked.append(query)
        return rows(self, query)

    monkeypatch.setattr(Core, "rows", counted)

    def queries():
        asked.clear()
        filled.contacts.of(filled.contacts.attended(TODAY), TODAY, ZONE)
        return len(asked)

    few = queries()
    fresh = [Client(id=f"c{n}", name=f"C{n}") for n in range(60)]
    begun = [Engagement(id=f"e{n}", client_id=f"c{n}", starts_on=TODAY) for n in range(60)]
    filled.apply([born(one) for one in (*fresh, *begun)])
    assert queries() == few
    assert len(filled.contacts.of(filled.contacts.attended(TODAY), TODAY, ZONE)) >= 60


def test_an_engagement_that_ended_is_no_reason_to_call(filled):  # noqa: F811
    for engagement in filled.all(Engagement, client_id=cases.BOREAL):
        filled.apply([edited(engagement, ends_on=TODAY - timedelta(days=1))])
    assert filled.contacts.of({cases.BOREAL}, TODAY, ZONE) == ()


def test_lessons_of_closed_incidents_come_back_with_their_engagement(filled):  # noqa: F811
    words = InternalText("Nommer les sites")
    past = Lesson(id="p", incident_id="boreal-past-1", preventive=words)
    still = Lesson(id="o", incident_id=cases.INCIDENT, preventive=words)
    filled.apply([born(past), born(still)])
    known = {one.lesson.id: one for one in filled.reports.learnt()}
    assert known["p"].client_id == cases.BOREAL
    engaged = filled.get(Incident, "boreal-past-1").engagement_id
    assert (known["p"].engagement.id if known["p"].engagement else None) == engaged
    assert "o" not in known
