"""Train mode over the whole program: a bird sits in every text and every amount, and none sings.

Each screen is opened, and every button on it is pressed, for in train mode nothing can be done;
all that shows, tool tips, lists, menus, dialogs and what is painted by hand included, is read.
"""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit

from consultdesk.domain import masking
from consultdesk.domain.change import edited
from consultdesk.domain.clients import Client
from consultdesk.domain.incidents import Stage
from consultdesk.domain.masking import Mask
from consultdesk.workspace import open_desk
from tests.journeys.birds import heard, let_fly
from tests.journeys.eyes import painted, texts, windows
from tests.journeys.hand import CTRL, Key
from tests.ui import cases
from tests.ui.pictures import MOMENTS
from ui.kit.dialogs import Dialogs
from ui.screens import PLACES
from ui.session import WELCOMED
from ui.train.words import KEY

pytestmark = pytest.mark.journey

INCIDENT = cases.INCIDENT
SCREENS = {
    **{f"the {place}": (place, "") for place in PLACES},
    "a client": ("client", cases.BOREAL),
    **{stage.value: ("incident", f"{INCIDENT}/{stage.value}") for stage in Stage},
}
STAGES = {name: Stage(name) for name in ("decide", "promises", "verify")}
SETTLING = 10
LINES = 6
TABLES = {"matrix", "cost_lines"}
# What leaves the mode, or has nothing to show in it.
LEFT_ALONE = {"leave_train", "train_mode", "close_closer"}


class Watching(Dialogs):
    """Shows each dialog as it would stand there, has it read, and lets it go."""

    def __init__(self):
        self.seen = None

    def ask(self, question, answers, *, detail="", default=None):
        said = [question, detail, *(answer.text for answer in answers)]
        self.seen.read([("question", one) for one in said])
        return default

    def show(self, dialog):
        dialog.show()
        QCoreApplication.processEvents()
        self.seen.look()
        dialog.reject()
        return False


class Seen:
    """Every text that was met, and the birds among them."""

    def __init__(self):
        self.known, self.found = set(), set()

    def read(self, said):
        fresh = set(said) - self.known
        self.known |= fresh
        self.found |= set(heard(fresh))

    def look(self, known=None):
        """Read all windows; of one that is known, not again what it paints, explains or says."""
        for window in windows():
            fresh = window is not known
            self.read([*texts(window, whole=fresh), *(painted(window) if fresh else ())])


@pytest.fixture
def watching():
    return Watching()


@pytest.fixture
def answers(watching):
    """Let the application ask the one who watches."""
    return watching


@pytest.fixture
def riding(start, tmp_path, clock, watching):
    """The application on the case with its birds, and what is seen of it."""

    def ride(until=Stage.OPTIONS, language="en"):
        clock.advance(seconds=(MOMENTS.get(until, cases.NOW) - cases.NOW).total_seconds())
        with open_desk(tmp_path / "desk.consultdesk", clock) as store:
            cases.seed(store, until=until)
            store.facts.set(WELCOMED, "yes")
            kept = let_fly(store)
        hand = start(language)
        hand.kept = kept
        hand.met = watching.seen = Seen()
        return hand

    return ride


def settle(hand, times=SETTLING):
    for _ in range(times):
        hand.qtbot.wait(1)


def train(hand):
    """Press the key, and wait for the other window."""
    was = hand.window
    hand.front()
    hand.key(Key.Key_F7)
    hand.wait(lambda: hand.window is not was and hand.window.isVisible())
    hand.front()
    settle(hand)
    return hand.window


def buttons(window):
    found = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
    return [b for b in found if b.objectName() not in LEFT_ALONE and not _leads_away(b)]


def _leads_away(button):
    return button.objectName().startswith("go_") or button.objectName() == "search"


def tidy(hand):
    """Close what a button opened."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for window in windows():
        if window is not hand.window:
            window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press_everything(hand, place):
    """Press every button of a place, one at a time, and look after each."""
    pressed, known = 0, set()
    here = hand.window.state()
    while True:
        if hand.window.state() != here:
            hand.window.open(*place)
            settle(hand, 2)
        marks = [_kind(button) for button in buttons(hand.window)]
        fresh = next((n for n, mark in enumerate(marks) if mark not in known), None)
        if fresh is None:
            return pressed
        known.add(marks[fresh])
        buttons(hand.window)[fresh].click()
        settle(hand, 2)
        hand.met.look(hand.window)
        tidy(hand)
        pressed += 1


def turn_everything(hand):
    """Choose and open each of the first lines of every list."""
    for view in hand.window.findChildren(QAbstractItemView):
        if not view.isVisible() or view.objectName() in TABLES or view.model() is None:
            continue
        for row in range(min(view.model().rowCount(QModelIndex()), LINES)):
            if view.isVisible():
                line = view.model().index(row, 0)
                view.setCurrentIndex(line)
                view.doubleClicked.emit(line)
                settle(hand, 2)
                hand.met.look(hand.window)
                tidy(hand)


def _kind(button):
    """Take buttons of one kind in many rows for one."""
    said = button.text() or button.accessibleName().split(" ")[0]
    return type(button).__name__, button.objectName().split("_")[0], said


def same(hand):
    return {kind: hand.store.all(kind) for kind in hand.kept} == hand.kept


@pytest.mark.parametrize("name", SCREENS)
def test_no_name_and_no_amount_is_seen_on_any_screen(name, riding, watching):
    hand = riding(STAGES.get(name, Stage.OPTIONS))
    hand.window.open(*SCREENS[name])
    settle(hand)
    true = hand.window
    before = set(heard(said for window in windows() for said in texts(window)))
    hand.met.look()
    if name != "the library":
        assert hand.met.found, "without train mode the birds would be heard"
    train(hand)
    hand.met = watching.seen = Seen()
    hand.met.look()
    turn_everything(hand)
    press_everything(hand, SCREENS[name])
    hand.met.look()
    assert sorted(hand.met.found) == []
    history = hand.window._office.desk.history
    assert not history.canUndo()
    assert not history.undoText()
    assert train(hand) is true
    assert before == set(heard(said for window in windows() for said in texts(window)))
    assert same(hand)


FORGETTING = {
    "names": (Mask, "names", lambda _self, words: words, "zorblax"),
    "amounts in texts": (masking, "_without_amounts", lambda words: words, "7391"),
    "amounts": (masking, "HiddenCurrency", str, "$"),
}


@pytest.mark.parametrize("what", FORGETTING)
def test_a_mask_that_forgets_is_found_out(what, riding, monkeypatch):
    room, name, nothing, bird = FORGETTING[what]
    hand = riding()
    hand.window.open("incident", f"{INCIDENT}/options")
    monkeypatch.setattr(room, name, nothing)
    train(hand)
    hand.met.look()
    assert bird in str(hand.met.found).casefold()


def test_half_typed_words_and_undo_come_back(riding):
    hand = riding()
    hand.window.open("incident", f"{INCIDENT}/listen")
    hand.go("capture_line")
    hand.keys("Zorblax said th")
    steps = hand.office.desk.history.count()
    train(hand)
    assert heard(texts(hand.window)) == []
    assert hand.find("capture_line").text() == ""
    train(hand)
    assert hand.find("capture_line").text() == "Zorblax said th"
    assert hand.office.desk.history.count() == steps
    hand.keys("is")
    assert hand.find("capture_line").text() == "Zorblax said this"


def test_nothing_is_edited_and_a_sentence_says_why(riding):
    hand = riding()
    hand.window.open("incident", f"{INCIDENT}/listen")
    train(hand)
    sign = hand.find("train_sign")
    assert "names and amounts are hidden" in sign.accessibleName()
    hand.go("capture_line")
    hand.keys("a secret")
    hand.key(Key.Key_Return)
    assert hand.find("capture_line").text() == ""
    assert KEY in hand.window.notice.text()
    hand.window.notice.say("")
    hand.window.open("settings")
    hand.window.open("incident", f"{INCIDENT}/options")
    settle(hand)
    office = hand.window._office
    client = office.desk.store.get(Client, cases.BOREAL)
    assert not office.desk.do("Move", edited(client, city="Elsewhere"))
    assert "nothing is changed" in hand.window.notice.text()
    train(hand)
    assert same(hand)


def _covered(hand, dialog, field):
    """Turn the mode on, off and on again over a dialog; tell what was seen."""
    title = dialog.windowTitle()
    dialog.activateWindow()
    hand.wait(dialog.isActiveWindow)
    field.setFocus()
    QTest.keyClicks(field, "Vlemour called, 7391 $")
    QTest.keyClick(field, Key.Key_F7)
    seen = [heard([*texts(window), *painted(window)]) for window in windows()]
    covered = (seen, field.isVisible(), dialog.windowTitle())
    QTest.keyClick(dialog, Key.Key_F7)
    back = (field.text(), dialog.windowTitle() == title, field.hasFocus())
    QTest.keyClick(dialog, Key.Key_F7)
    return {"covered": covered, "back": back}


def test_a_dialog_is_covered_where_it_stands_and_kept_as_it_was(riding, watching, qapp):
    hand = riding()
    hand.window.open("client", cases.BOREAL)
    told = {}

    def under_way():
        dialog = qapp.activeModalWidget()
        try:
            told.update(_covered(hand, dialog, dialog.form.field("words").editor))
        finally:
            dialog.reject()

    watching.show = lambda dialog: Dialogs.show(watching, dialog)
    QTimer.singleShot(50, under_way)
    true = hand.window
    true.log_signal(cases.BOREAL)
    (seen, shown, title) = told["covered"]
    assert seen
    assert not any(seen)
    assert not shown
    assert title == "Train mode: names and amounts are hidden"
    assert told["back"] == ("Vlemour called, 7391 $", True, True)
    hand.wait(lambda: hand.window is not true)  # the dialog is done with: the mode goes on
    hand.met.look()
    assert hand.met.found == set()
    assert train(hand) is true
    assert not hand.seen("train_sheet")


def test_nothing_leaves_the_program(riding, monkeypatch):
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _board: True)  # no screen, no owner
    hand = riding(Stage.DECIDE)
    hand.window.open("incident", f"{INCIDENT}/decide")
    train(hand)
    board = QGuiApplication.clipboard()
    board.setText("before")
    hand.wait(lambda: not board.text())
    assert "Documents, drafts and copies" in hand.window.notice.text()
    preview = hand.find("page_preview")
    hand.wait(lambda: preview.count)
    for name in ("print_handout", "mail_handout", "save_pdf", "client_view_button"):
        hand.window.notice.say("")
        hand.press(name)
        settle(hand)
        assert KEY in hand.window.notice.text(), name
        assert windows() == [hand.window]
    hand.window.open("incident", f"{INCIDENT}/options")
    settle(hand)
    hand.window.notice.say("")
    hand.find("matrix").setFocus()
    hand.key(Key.Key_C, CTRL)
    settle(hand)
    assert "copies" in hand.window.notice.text()
    assert not board.text()
    train(hand)
    board.setText("after")
    assert board.text() == "after"
    assert same(hand)


def test_what_is_found_is_masked_and_where_one_went_one_stays(riding):
    hand = riding()
    train(hand)
    hand.window.search()
    line = hand.window.findChild(QLineEdit, "palette_line")
    QTest.keyClicks(line, "boreal zorb")
    line.setText("zorblax")
    settle(hand)
    found = [said for window in windows() for said in (*texts(window), *painted(window))]
    assert {text for _, text in heard(found)} == {"zorblax"}, "what was typed, and nothing else"
    assert any("Z. A." in text for _, text in found)
    tidy(hand)
    hand.window.open("client", cases.BOREAL)
    train(hand)
    assert hand.window.state().id == cases.BOREAL


def test_it_can_be_asked_for_in_the_settings_and_left_by_its_bar(riding):
    hand = riding(language="fr")
    hand.window.open("settings")
    true = hand.window
    hand.press("train_mode")
    hand.wait(lambda: hand.window is not true)
    hand.press("leave_train")
    hand.wait(lambda: hand.window is true)
    true.open("train")
    hand.wait(lambda: hand.window is not true)
    hand.window.open("settings")
    hand.press("train_mode")
    hand.wait(lambda: hand.window is true)


def test_closing_the_window_in_train_mode_closes_the_desk(riding):
    hand = riding()
    hand.window.open("incident", f"{INCIDENT}/listen")
    true = hand.window
    train(hand)
    hand.window.close()
    hand.wait(lambda: hand.application.office is None)
    assert not true.isVisible()


def test_leaving_from_a_dialog_opened_in_train_mode_lets_it_go(riding, watching, qapp):
    hand = riding()
    true = hand.window
    train(hand)

    def leave():
        dialog = qapp.activeModalWidget()
        try:
            dialog.activateWindow()
            hand.wait(dialog.isActiveWindow)
            dialog.form.field("words").editor.setFocus()
            QTest.keyClick(dialog, Key.Key_F7)
        finally:
            dialog.reject()

    watching.show = lambda dialog: Dialogs.show(watching, dialog)
    QTimer.singleShot(50, leave)
    hand.window.log_signal(cases.BOREAL)
    settle(hand)
    assert hand.window is true
    assert windows() == [true]
    assert same(hand)
