"""The welcome: what is typed becomes the practice, and survives a change of language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultdesk.beginnings import FRANCE
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide, Rate
from ui.welcome.screen import WelcomeScreen


@pytest.fixture
def welcome(qtbot, empty_office):
    screen = WelcomeScreen(empty_office)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    screen.show()
    return screen


def write(qtbot, screen, name, words):
    field = screen.findChild(QWidget, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def choose(screen, index):
    place = screen.findChild(QWidget, "welcome_place")
    place.setCurrentIndex(index)
    place.activated.emit(index)


def press(qtbot, screen, name):
    qtbot.mouseClick(screen.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def test_start_hands_over_who_and_where_you_are(qtbot, welcome, empty_office, empty_store):
    write(qtbot, welcome, "welcome_name", "Camille Roy")
    write(qtbot, welcome, "welcome_firm", "Roy & <b>Conseil</b>")
    write(qtbot, welcome, "welcome_phone", "418 555-0187")
    choose(welcome, 2)
    assert welcome.findChild(QWidget, "welcome_preview").text().endswith("€")
    write(qtbot, welcome, "welcome_rate", "125.50")
    write(qtbot, welcome, "welcome_percent", "12")
    with qtbot.waitSignal(welcome.start_requested) as asked:
        press(qtbot, welcome, "start")
    assert empty_office.desk.do("start", *asked.args[0])
    practice = empty_store.get(Practice, PRACTICE_ID)
    assert (practice.name, practice.firm) == ("Camille Roy", "Roy & <b>Conseil</b>")
    assert (practice.locale, practice.paper) == (Locale.FR_FR, Paper.A4)
    assert (practice.currency, practice.time_zone) == ("EUR", "Europe/Paris")
    assert practice.tax_set_id == FRANCE
    (rate,) = empty_store.all(Rate)
    assert rate.billed == Money(12550, "EUR")
    assert empty_store.get(CeilingGuide, GUIDE_ID).percent == 12


def test_what_an_hour_really_costs_is_asked_gently(qtbot, welcome, empty_office, empty_store):
    """It may stay empty; typed alone, it asks for what the hour is billed."""
    write(qtbot, welcome, "welcome_cost", "58.50")
    with qtbot.assertNotEmitted(welcome.start_requested):
        press(qtbot, welcome, "start")
    assert welcome.rate.complaint() == "Write what an hour is billed."
    write(qtbot, welcome, "welcome_rate", "140")
    with qtbot.waitSignal(welcome.start_requested) as asked:
        press(qtbot, welcome, "start")
    assert empty_office.desk.do("start", *asked.args[0])
    (rate,) = empty_store.all(Rate)
    assert (rate.billed.minor, rate.cost.minor) == (14000, 5850)


def test_what_cannot_be_read_is_said_beside_and_nothing_starts(qtbot, welcome):
    heard = []
    welcome.start_requested.connect(heard.append)
    write(qtbot, welcome, "welcome_rate", "a lot")
    write(qtbot, welcome, "welcome_percent", "120")
    press(qtbot, welcome, "start")
    assert heard == []
    assert "does not read as an amount" in welcome.rate.complaint()
    assert welcome.percent.complaint() == "A percentage goes from 0 to 100."
    assert welcome.rate.value() == "a lot"
    write(qtbot, welcome, "welcome_rate", "-5")
    press(qtbot, welcome, "start")
    assert welcome.rate.complaint()
    write(qtbot, welcome, "welcome_rate", "5")
    write(qtbot, welcome, "welcome_percent", "5")
    press(qtbot, welcome, "start")
    assert len(heard) == 1


def test_benchmarks_may_wait(qtbot, welcome):
    write(qtbot, welcome, "welcome_percent", " ")
    with qtbot.waitSignal(welcome.start_requested) as asked:
        press(qtbot, welcome, "start")
    assert len(asked.args[0]) == 1


def test_the_sample_can_be_opened_instead(qtbot, welcome):
    with qtbot.waitSignal(welcome.sample_requested):
        press(qtbot, welcome, "open_sample")


def test_another_language_keeps_what_was_typed(qtbot, welcome, empty_office, preferences):
    write(qtbot, welcome, "welcome_name", "Camille")
    write(qtbot, welcome, "welcome_rate", "90")
    welcome.paper.set_value(Paper.A4)
    with qtbot.waitSignal(welcome.language_chosen) as asked:
        welcome.findChild(QWidget, "language").button("fr").click()
    assert asked.args == ["fr"]
    preferences.language = "fr"
    again = WelcomeScreen(empty_office)
    qtbot.addWidget(again)
    again.restore(welcome.draft())
    assert again.findChild(QWidget, "welcome_name").text() == "Camille"
    assert again.rate.value() == "90"
    assert again.place.value() is Locale.FR_CA
    assert again.paper.value() is Paper.A4
    again.restore(None)
    assert again.rate.value() == "90"
