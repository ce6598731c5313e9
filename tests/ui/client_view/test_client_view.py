"""In the meeting: pages of what the client may see; what they say comes back to the desk."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.options import Viewpoint, WeightMethod
from consultdesk.domain.phrase import Phrase
from consultdesk.paperwork import handout_for, surroundings
from consultdesk.projection.surroundings import PrintJob
from tests.ui import cases
from tests.workspace.canaries import case
from tests.workspace.test_projection import POSITIONS
from ui.client_view.trial import moved, tried
from ui.client_view.window import ClientView
from ui.decide.page import DecidePage
from ui.options.page import OptionsPage

SCREEN = QRect(0, 0, 1280, 720)
JOB = PrintJob(Locale.FR_CA, Paper.LETTER, date(2026, 11, 19))


def drawn(store, job=JOB):
    return handout_for(store.incident_file(cases.INCIDENT), surroundings(store), job)[0]


@pytest.fixture
def view(theme, store, qtbot):
    shown = ClientView(drawn(store), SCREEN)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def words(view):
    """Give every text and every accessible text of the view."""
    widgets = [view, *view.findChildren(QWidget)]
    said = [w.text() for w in widgets if isinstance(w, QLabel)]
    said += [w.accessibleName() + w.accessibleDescription() + w.toolTip() for w in widgets]
    return "\n".join([*said, view.windowTitle()])


def find(view, kind, name):
    return view.findChild(kind, name)


def score(view, letter):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (shown,) = view.findChildren(QLabel, f"client_score_{letter}")
    return int(shown.text())


def test_it_opens_on_the_options_and_turns_with_keys(view):
    assert view.place == 1
    assert find(view, QLabel, "client_title").text() == "Quatre options pour réunir vos trois sites"
    names = [label.text() for label in view.findChildren(QLabel, "client_option_name")]
    assert names == ["En deux temps", "Version allégée", "Renfort extérieur", "Attendre janvier"]
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.place == 2
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.place == 0
    assert "Rimouski" in find(view, QLabel, "client_statement").text()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.place == 0
    QTest.keyClick(view, Qt.Key.Key_4)
    assert view.place == 3
    QTest.keyClick(view, Qt.Key.Key_C)
    assert view.place == 1
    rules = [rule.accessibleName() for rule in view.options._rules]
    assert rules == ["", "", "C", ""]


def test_escape_leaves_and_asks_nothing(view, qtbot):
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_the_pointer_goes_away_after_a_while_and_comes_back(view):
    view._idle.timeout.emit()
    assert view.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(view, view.rect().center())
    QTest.mouseMove(view, view.rect().topLeft())
    QApplication.processEvents()
    assert view.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_priorities_are_tried_and_nothing_is_stored_until_they_are_kept(view, store, qtbot):
    sheet = store.incident_file(cases.INCIDENT).sheet
    before = score(view, "A")
    view.turn_to(2)
    slider = find(view, QSlider, "client_priority_1")
    slider.setFocus()
    for _ in range(6):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert sum(view.whole.points) == pytest.approx(100)
    assert find(view, QLabel, "client_percent_1").text().startswith("55")
    assert score(view, "A") != before
    assert store.incident_file(cases.INCIDENT).sheet == sheet
    with qtbot.waitSignal(view.priorities_kept) as kept:
        find(view, QWidget, "client_keep").click()
    assert kept.args[0][1] == 55
    assert find(view, QLabel, "client_kept").text() == "Ces priorités sont gardées."


def test_priorities_that_were_tried_can_be_put_back(view):
    was = score(view, "B")
    slider = find(view, QSlider, "client_priority_0")
    slider.setValue(90)
    assert score(view, "B") != was
    find(view, QWidget, "client_put_back").click()
    assert score(view, "B") == was
    assert not find(view, QWidget, "client_keep").isEnabled()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_private_word_is_on_any_of_its_pages(theme, qtbot, language):
    birds, file, around = case(POSITIONS["all"])
    locale = Locale.FR_CA if language == "fr" else Locale.EN_CA
    handout, _ = handout_for(file, around, PrintJob(locale, Paper.A4, date(2026, 11, 17)))
    view = ClientView(handout, SCREEN)
    qtbot.addWidget(view)
    view.show()
    said = words(view)
    flown = {token for token in birds.planted if token in said}
    assert flown <= birds.expected(language, POSITIONS["all"])
    assert flown


def test_an_incident_with_nothing_yet_says_so_on_every_page(theme, store, qtbot):
    sheet = store.incident_file(cases.INCIDENT).sheet
    store.apply([change for one in sheet.options for change in store.removal(one)])
    store.apply([
        change
        for one in store.incident_file(cases.INCIDENT).statements
        for change in store.removal(one)
    ])  # fmt: skip
    view = ClientView(drawn(store), SCREEN)
    qtbot.addWidget(view)
    view.show()
    assert find(view, QLabel, "client_statement").text() == "Nous le préparerons ensemble."
    assert "Aucune option n’est encore proposée" in words(view)


def test_long_words_and_eight_options_stay_on_the_screen(theme, store, qtbot):
    sheet = store.incident_file(cases.INCIDENT).sheet
    first = sheet.options[0]
    long = Phrase("Un nom qui n’en finit pas " * 8, "A name that never ends " * 8)
    store.apply([edited(first, name=long, summary=long)])
    view = ClientView(drawn(store), SCREEN)
    qtbot.addWidget(view)
    view.show()
    assert view.size() == SCREEN.size()


def test_the_largest_slider_takes_all_and_the_others_share_what_is_left():
    assert moved((50.0, 30.0, 20.0), 0, 100.0) == (100.0, 0.0, 0.0)
    assert moved((100.0, 0.0, 0.0), 0, 40.0) == (40.0, 30.0, 30.0)
    assert moved((100.0,), 0, 100.0) == (100.0,)


def test_without_any_weight_there_is_no_score(store, theme):
    handout = drawn(store)
    found = tried(handout, [0.0] * len(handout.criteria))
    assert {one.score for one in found} == {None}


@pytest.fixture
def decide(office, qtbot, store):
    page = DecidePage(office)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")
    page.show()
    qtbot.waitUntil(page.well.settled, timeout=10_000)
    return page


def opened(decide):
    """Open the client view as the button of the header does, and give it."""
    next(w for w in decide.header_actions() if w.objectName() == "client_view_button").click()
    shown = [w for w in QApplication.topLevelWidgets() if w.objectName() == "client_view"]
    (view,) = [w for w in shown if w.isVisible()]
    return view


def test_the_desk_is_out_of_sight_while_the_client_looks_and_comes_back(decide, qtbot):
    view = opened(decide)
    assert decide.isMinimized()
    assert view.isFullScreen()
    QTest.keyClick(view, Qt.Key.Key_F9)
    assert not decide.isMinimized()


def test_what_the_client_chooses_and_weighs_is_on_the_desk_afterwards(decide, store, qtbot):
    view = opened(decide)
    find(view, QWidget, "client_choice_B").click()
    find(view, QSlider, "client_priority_1").setValue(60)
    find(view, QWidget, "client_keep").click()
    view.close()
    sheet = store.incident_file(cases.INCIDENT).sheet
    assert decide._draft.option_id == sheet.options[1].id
    client = sheet.perspective(Viewpoint.CLIENT)
    cost = sheet.counted(client)[1]
    assert float(sheet.shares(client)[cost.id]) == pytest.approx(0.6)
    assert client.method is WeightMethod.SWING
    decide._office.desk.history.undo()
    sheet = store.incident_file(cases.INCIDENT).sheet
    assert float(sheet.shares(client)[cost.id]) == pytest.approx(0.25)


def test_the_options_open_it_too_and_the_choice_waits_in_the_decision(office, store, qtbot, decide):
    page = OptionsPage(office)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    file = store.incident_file(cases.INCIDENT)
    page.show_file(file, "fr")
    page.show()
    qtbot.waitUntil(lambda: not office.work.busy())
    view = opened(page)
    find(view, QWidget, "client_choice_C").click()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    decide.show_file(file, "fr")
    assert decide._draft.option_id == file.sheet.options[2].id
