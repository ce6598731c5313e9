"""The palette, driven from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from consultdesk.domain.change import born
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Promise
from tests.ui import cases
from ui.search.matching import spans, words_of
from ui.search.palette import Palette


@pytest.fixture
def window(office, qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    QVBoxLayout(shown).addWidget(QLineEdit(objectName="behind"))
    shown.resize(1440, 900)
    shown.show()
    shown.findChild(QLineEdit, "behind").setFocus()
    return shown


@pytest.fixture
def palette(office, window):
    shown = Palette(office, window)
    shown.show()
    return shown


def lines(palette):
    return [palette.model.entry(row).text for row in range(palette.model.rowCount())]


def sections(palette):
    model = palette.model
    return [model.entry(r).text for r in range(model.rowCount()) if model.entry(r).heading]


def kind(palette, words):
    palette.line.setText(words)


def key(palette, name):
    QTest.keyClick(palette.line, name)


def test_nothing_typed_shows_the_commands(palette):
    QAbstractItemModelTester(palette.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert sections(palette) == ["Do"]
    assert lines(palette)[1:3] == ["Log a signal", "Open Today"]
    assert palette.model.entry(1).key == "Ctrl N"


def test_a_client_is_found_without_its_accents_in_every_section(palette, office):
    office.desk.do(
        "promise",
        born(
            Promise(id="p", incident_id=cases.INCIDENT, text=Phrase("Envoyer", "Send the agenda"))
        ),
    )
    kind(palette, "BOREAL")
    assert sections(palette) == ["Do", "Clients", "Incidents", "Promises"]
    found = lines(palette)
    assert "Call Hélène Tremblay, Atelier Boréal" in found
    assert "Log a signal for Atelier Boréal" in found
    assert "Print the handout for Atelier Boréal" in found
    assert "Rimouski missing from the dashboard" in found
    assert "Send the agenda" in found


@pytest.mark.parametrize("typed", ["26-014", "rimouski", "INC-2026-014"])
def test_an_incident_is_found_by_its_number_and_its_title(palette, typed):
    kind(palette, f"# {typed}")
    assert sections(palette) == ["Incidents"]
    entry = palette.model.entry(1)
    assert entry.target == ("incident", cases.INCIDENT)
    assert entry.tag


@pytest.mark.parametrize(("typed", "only"), [("@", "Clients"), ("#", "Incidents"), (">", "Do")])
def test_a_sign_narrows_to_one_section(palette, typed, only):
    kind(palette, typed)
    assert sections(palette) == [only]
    kind(palette, f"{typed}zzz")
    assert sections(palette) == []


def test_commands_are_found_by_their_words(palette):
    kind(palette, ">settings")
    assert lines(palette) == ["Do", "Open Settings"]


def test_nothing_found_says_what_to_try(palette):
    kind(palette, "zzz")
    said = palette.findChild(QLabel, "palette_nothing")
    assert said.isVisible()
    assert said.text().startswith("Nothing by that name.")
    assert palette.chosen_row == -1
    key(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_pass_over_headings_and_enter_opens(palette, qtbot):
    kind(palette, "boreal")
    assert palette.chosen_row == 1
    for _ in range(3):
        key(palette, Qt.Key.Key_Down)
    assert palette.model.entry(palette.chosen_row).target == ("client", "boreal")
    key(palette, Qt.Key.Key_Up)
    key(palette, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.open_requested) as asked:
        key(palette, Qt.Key.Key_Return)
    assert asked.args == ["client", "boreal"]


def test_the_arrows_go_round(palette):
    key(palette, Qt.Key.Key_Up)
    assert palette.chosen_row == palette.model.rowCount() - 1
    key(palette, Qt.Key.Key_Down)
    assert palette.chosen_row == 1


def test_logging_a_signal_is_asked_with_its_client(palette, qtbot):
    kind(palette, "log boreal")
    kind(palette, "boreal")
    key(palette, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.signal_requested) as asked:
        key(palette, Qt.Key.Key_Return)
    assert asked.args == ["boreal"]


def test_a_click_opens(palette, qtbot):
    index = palette.model.index(2)
    with qtbot.waitSignal(palette.open_requested) as asked:
        place = palette.list.visualRect(index).center()
        QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["today", ""]


def test_escape_closes_and_gives_the_focus_back(palette, window, qtbot):
    assert palette.line.hasFocus()
    key(palette, Qt.Key.Key_Tab)
    assert palette.line.hasFocus()
    with qtbot.waitSignal(palette.destroyed):
        key(palette, Qt.Key.Key_Escape)
    assert window.findChild(QLineEdit, "behind").hasFocus()


def test_it_covers_the_window_and_follows_its_size(palette, window):
    window.resize(1024, 640)
    assert palette.geometry() == window.rect()
    assert palette.rect().contains(palette._panel.geometry())


def test_matches_are_marked_where_they_stand():
    assert spans("Atelier Boréal", words_of("bor")) == ((8, 11),)
    assert spans("Œuvre œuvrée", words_of("oeu")) == ((0, 2), (6, 8))
    assert spans("aaaa", words_of("aa a")) == ((0, 4),)
    assert spans("Café", words_of("x")) == ()
    assert spans("", ()) == ()
