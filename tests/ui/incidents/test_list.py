"""The list of incidents: what waits, for whom, and the keys that act on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.incidents import Incident, entitle
from tests.ui.cases import INCIDENT
from ui.incidents.list_model import At, Which
from ui.incidents.list_screen import IncidentsScreen


@pytest.fixture
def screen(office, qtbot):
    shown = IncidentsScreen(office)
    QAbstractItemModelTester(
        shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shown
    )
    qtbot.addWidget(shown)
    shown.resize(1232, 900)
    shown.show()
    shown.refresh()
    return shown


def numbers(screen):
    return [row.file.incident.short_number for row in screen.model.rows()]


def said(screen, number, column):
    place = numbers(screen).index(number)
    return screen.model.index(place, column).data()


def go_to(screen, number):
    place = numbers(screen).index(number)
    screen.table.setCurrentIndex(screen.model.index(place, 0))


def test_open_incidents_stand_by_stage_with_their_next_act(screen):
    assert numbers(screen)[:2] == ["26-013", "26-012"]
    assert len(numbers(screen)) == 7
    assert said(screen, "26-013", At.NEXT).startswith("Call Marc Duval")
    assert said(screen, "26-014", At.NEXT).startswith("Present the options, Thursday")
    assert said(screen, "26-014", At.MINE) == "$3,560 · $3,840"
    assert said(screen, "26-013", At.MINE).startswith("—")
    assert screen.model.rows()[0].words.amber


def test_filters_count_and_narrow(screen, qtbot):
    screen.filters[Which.CLOSED].click()
    assert numbers(screen) == ["26-003", "25-002"]
    assert said(screen, "26-003", At.NEXT).startswith("Closed, excellent")
    screen.filters[Which.MINE].click()
    assert all(row.step.mine for row in screen.model.rows())
    screen.filters[Which.OPEN].click()
    qtbot.keyClicks(screen.finder.line(), "BOREAL")
    assert numbers(screen) == ["26-014"]
    qtbot.keyClicks(screen.finder.line(), "zzz")
    assert numbers(screen) == []
    assert screen._none.isVisible()


def test_closed_incidents_are_found_by_their_words(screen, qtbot):
    screen.choose(Which.CLOSED)
    qtbot.keyClicks(screen.finder.line(), "revient")
    assert numbers(screen) == ["25-002"]


def test_enter_opens_e_goes_on_and_t_calls(screen, desk, qtbot):
    opened = []
    screen.open_requested.connect(lambda *place: opened.append(place))
    go_to(screen, "26-012")
    key = screen.current.id
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    qtbot.keyClick(screen.table, Qt.Key.Key_E)
    assert opened == [("incident", key), ("incident", f"{key}/options")]
    go_to(screen, "26-013")
    key = screen.current.id
    qtbot.keyClick(screen.table, Qt.Key.Key_T)
    assert opened[-1] == ("incident", f"{key}/listen")
    assert [e.incident_id for e in desk.store.all(LogEntry) if e.running] == [key]


def test_the_list_follows_the_news_and_keeps_its_row(screen, desk):
    go_to(screen, "26-014")
    incident = desk.store.get(Incident, INCIDENT)
    desk.do("rename", entitle(incident, "en", "One site of three"))
    assert said(screen, "26-014", At.INCIDENT).startswith("One site of three")
    assert screen.current.id == INCIDENT
    desk.do("remove", *desk.store.removal(desk.store.get(Incident, INCIDENT)))
    assert "26-014" not in numbers(screen)


def test_an_empty_list_says_so_and_offers_a_signal(empty_office, qtbot):
    shown = IncidentsScreen(empty_office)
    qtbot.addWidget(shown)
    shown.resize(1232, 700)
    shown.show()
    shown.refresh()
    asked = []
    shown.signal_requested.connect(asked.append)
    assert shown._empty.isVisible()
    shown._empty.button.click()
    assert asked == [""]
    shown.choose(Which.CLOSED)
    assert shown._none.isVisible()


def test_many_closed_incidents_come_in_windows(office, desk, qtbot, clock):
    incident = desk.store.get(Incident, INCIDENT)
    closed = edited(incident, closed_at=clock.now()).after
    many = [born(closed.but(id=f"old-{n}", number=f"INC-2020-{n:03d}")) for n in range(1, 71)]
    desk.do("many", *many)
    shown = IncidentsScreen(office)
    qtbot.addWidget(shown)
    shown.resize(1232, 700)
    shown.show()
    shown.refresh()
    shown.choose(Which.CLOSED)
    assert len(shown.model.rows()) == 50
    shown.more.click()
    assert len(shown.model.rows()) == 72
    assert not shown.more.isVisible()
