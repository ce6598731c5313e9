"""The book of open incidents stays true while edits go by."""

from datetime import date

import pytest

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.incidents import Closing, Incident, close, reopen
from consultdesk.domain.phrase import Phrase
from tests.ui import cases
from ui.book import Book


@pytest.fixture
def book(office):
    shelf = Book(office)
    shelf.files()
    shelf.taken_on()
    return shelf


def ids(book):
    return {file.incident.id for file in book.files()}


def test_births_and_removals_come_and_go(book, desk, store):
    incident = Incident(
        id="new",
        number="INC-2026-099",
        client_id=cases.BOREAL,
        title=Phrase("Un silence"),
        noticed_at=cases.NOW,
    )
    desk.do("log", born(incident))
    assert "new" in ids(book)
    assert book.of_client(cases.BOREAL)[0].incident.id == "new"
    desk.do("drop", *store.removal(incident))
    assert "new" not in ids(book)
    desk.history.undo()
    assert "new" in ids(book)


def test_closing_and_reopening_change_the_shelf(book, desk, store):
    incident = store.get(Incident, "harmonie-i")
    before = book.taken_on().incidents
    desk.do("close", close(incident, Closing.ENOUGH, cases.NOW))
    assert "harmonie-i" not in ids(book)
    assert book.taken_on().incidents == before + 1
    desk.do("reopen", reopen(store.get(Incident, "harmonie-i")))
    assert "harmonie-i" in ids(book)
    assert book.taken_on().incidents == before


def test_another_engagement_is_read_with_its_incident(book, desk, store):
    engagement = Engagement(id="other", client_id="fleuve", title=Phrase("Autre"))
    incident = store.get(Incident, "fleuve-i")
    desk.do("engage", born(engagement), edited(incident, engagement_id="other"))
    (file,) = book.of_client("fleuve")
    assert file.engagement == engagement


def test_a_client_takes_its_incidents_along(book, desk, store):
    desk.do("delete", *store.removal(store.get(Client, "fleuve")))
    assert book.of_client("fleuve") == ()
    desk.history.undo()
    assert len(book.of_client("fleuve")) == 1


def test_the_agenda_reminds_of_letters(book, desk):
    engagement = Engagement(id="fresh", client_id="fleuve", starts_on=date(2026, 11, 1))
    assert book.agenda().starts == ()
    desk.do("add", born(engagement))
    assert [start.engagement.id for start in book.agenda().starts] == ["fresh"]
    desk.do("drop", removed(engagement))
    assert book.agenda().starts == ()


def test_what_is_told_before_anything_was_read_costs_nothing(office, desk, store):
    unread = Book(office)
    desk.do("rename", edited(store.get(Client, "fleuve"), name="Autre"))
    assert {file.client.name for file in unread.of_client("fleuve")} == {"Autre"}
