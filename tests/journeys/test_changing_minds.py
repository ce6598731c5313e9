"""Another language, another look, a second window, a damaged file, a full disk: nothing is lost."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.incidents import Stage
from consultdesk.domain.problem import ProblemStatement, current
from consultdesk.store.backup import backups
from consultdesk.store.errors import StoreError
from consultdesk.store.store import default_backups
from consultdesk.workspace import open_desk
from tests.journeys.hand import CTRL, Key, dispose
from tests.ui import cases

pytestmark = pytest.mark.journey


@pytest.fixture
def seeded(tmp_path, clock):
    """The desk of the drawings, in a file that was welcomed."""
    path = tmp_path / "desk.consultdesk"
    with open_desk(path, clock) as store:
        cases.seed(store, until=Stage.OPTIONS)
        store.facts.set("welcomed", "2026-11-17")
    return path


def choose(hand, switch, value):
    hand.window.open("settings")
    segments = hand.find(switch)
    old = hand.window
    segments.button(value).click()
    hand.wait(lambda: hand.window is not old)
    hand.front()


def titles(hand):
    return [label.text() for label in hand.window.findChildren(QLabel) if label.isVisible()]


def test_language_and_look_change_in_place_with_nothing_lost(start, seeded):
    hand = start("en")
    before = hand.store.incident_file(cases.INCIDENT)
    choose(hand, "language", "fr")
    assert hand.seen("settings")
    assert "Réglages" in titles(hand)
    choose(hand, "theme", "dark")
    assert hand.seen("settings")
    choose(hand, "text_size", 130)
    assert hand.seen("settings")
    choose(hand, "language", "en")
    assert "Settings" in titles(hand)
    assert hand.store.incident_file(cases.INCIDENT) == before
    assert hand.office.preferences.theme == "dark"
    hand.window.open("client", cases.BOREAL)
    hand.press("edit_client")
    hand.write("client_line", "Furniture, three sites", Key.Key_Return)
    hand.undo()
    hand.redo()
    assert hand.store.get(Client, cases.BOREAL).line == "Furniture, three sites"


def test_the_steps_taken_before_another_language_can_still_be_undone(start, seeded):
    hand = start("en")
    hand.window.open("client", cases.BOREAL)
    hand.press("edit_client")
    old = hand.store.get(Client, cases.BOREAL).line
    hand.write("client_line", "Furniture", Key.Key_Return)
    choose(hand, "language", "fr")
    hand.undo()
    assert hand.store.get(Client, cases.BOREAL).line == old


@pytest.mark.parametrize("how", ["close", "language"])
def test_what_is_half_typed_is_kept_when_the_window_goes(start, seeded, how):
    hand = start("en")
    hand.window.open("incident", f"{cases.INCIDENT}/listen")
    hand.go("capture_line")
    hand.keys("They said that")
    hand.window.open("incident", f"{cases.INCIDENT}/define")
    hand.write("statement", "One site of three is missing")
    if how == "close":
        hand.close()
        hand = start("en")
    else:
        choose(hand, "language", "fr")
    assert current(hand.store.all(ProblemStatement, incident_id=cases.INCIDENT)).text.en == (
        "One site of three is missing"
    )
    hand.window.open("incident", f"{cases.INCIDENT}/listen")
    assert hand.find("capture_line", QLineEdit).text() == "They said that"


def test_closing_while_typing_in_the_call_keeps_the_words(start, seeded):
    hand = start("en")
    hand.window.open("incident", f"{cases.INCIDENT}/listen")
    hand.go("capture_line")
    hand.keys("They said that")
    hand.close()
    hand = start("en")
    hand.window.open("incident", f"{cases.INCIDENT}/listen")
    assert hand.find("capture_line", QLineEdit).text() == "They said that"


def test_a_second_window_on_the_same_file_is_refused_and_the_first_untouched(
    start, seeded, monkeypatch
):
    first = start("en")
    monkeypatch.setattr("ui.doorbell.ring", lambda _path: False)
    second = start("en")
    said = second.find("refused_sentence", QLabel).text()
    assert "already open" in said
    second.close()
    first.front()
    first.window.open("client", cases.BOREAL)
    first.press("edit_client")
    first.write("client_line", "Still mine", Key.Key_Return)
    assert first.store.get(Client, cases.BOREAL).line == "Still mine"


def test_a_second_start_rings_at_the_first_and_leaves(start, seeded, monkeypatch, qapp, qtbot):
    first = start("en")
    left = []
    monkeypatch.setattr(type(qapp), "quit", lambda *_: left.append(True))
    second = first.again()
    second.start()
    qtbot.waitUntil(lambda: bool(left))
    assert second.office is None
    dispose(second)
    assert first.store.get(Client, cases.BOREAL) is not None


def hurt(content, harm):
    """Harm a file: pages of zeros, one letter of a client's name, or something else altogether."""
    return {
        "zeros": content[:4096] + bytes(len(content) - 4096),
        "flip": content.replace("Atelier Boréal".encode(), "Atelier Foréal".encode()),
        "text": b"not a database " * 400,
        "empty": b"",
    }[harm]


@pytest.mark.parametrize("harm", ["zeros", "flip", "text", "empty"])
def test_a_damaged_file_says_so_and_the_last_backup_comes_back(start, seeded, clock, harm):
    with open_desk(seeded, clock) as store:
        store.backup()
        before = store.incident_file(cases.INCIDENT)
    assert backups(default_backups(seeded), seeded.stem)
    harmed = hurt(seeded.read_bytes(), harm)
    seeded.write_bytes(harmed)
    hand = start("en")
    said = hand.find("refused_sentence", QLabel).text()
    assert said
    assert seeded.read_bytes() == harmed
    hand.picture(f"20-refused-{harm}")
    hand.press("restore_backup")
    hand.wait(lambda: hand.office is not None)
    hand.find("today")
    assert hand.store.incident_file(cases.INCIDENT) == before
    assert list(hand.store.check()) == []
    aside = next(seeded.parent.glob("*.replaced-*"))
    assert aside.read_bytes() == harmed


def test_a_full_disk_keeps_the_words_on_screen_and_the_next_save_works(start, seeded, monkeypatch):
    hand = start("en")
    hand.window.open("incident", f"{cases.INCIDENT}/define")
    before = hand.store.all(ProblemStatement, incident_id=cases.INCIDENT)
    write = type(hand.store).apply

    def full(*_args, **_kwargs):
        raise StoreError("disk_full")

    monkeypatch.setattr(type(hand.store), "apply", full)
    hand.write("statement", "Words that must not be lost")
    hand.key(Key.Key_Return, CTRL)
    assert "full" in hand.find("notice").text()
    assert hand.store.all(ProblemStatement, incident_id=cases.INCIDENT) == before
    assert hand.find("statement").words() == "Words that must not be lost"
    hand.picture("21-disk-full")
    monkeypatch.setattr(type(hand.store), "apply", write)
    hand.go("statement")
    hand.key(Key.Key_Return, CTRL)
    agreed = current(hand.store.all(ProblemStatement, incident_id=cases.INCIDENT))
    assert agreed.text.en == "Words that must not be lost"


def test_a_full_disk_in_a_field_of_a_card(start, seeded, monkeypatch):
    hand = start("en")
    hand.window.open("client", cases.BOREAL)
    hand.press("edit_client")
    write = type(hand.store).apply

    def full(*_args, **_kwargs):
        raise StoreError("disk_full")

    monkeypatch.setattr(type(hand.store), "apply", full)
    field = hand.write("contact_name_helene", "H. Tremblay", Key.Key_Return)
    assert "full" in hand.find("notice").text()
    assert field.text() == "H. Tremblay"
    monkeypatch.setattr(type(hand.store), "apply", write)
    hand.go("contact_name_helene")
    hand.key(Key.Key_Return)
    assert hand.store.get(Contact, "helene").name == "H. Tremblay"


def test_what_turns_out_damaged_later_is_said_and_the_rest_still_opens(start, seeded, monkeypatch):
    hand = start("en")

    def damaged(_store, _key):
        raise StoreError("damaged", where="options", id="A")

    with monkeypatch.context() as patch:
        patch.setattr(type(hand.store), "incident_file", damaged)
        hand.window.open("incident", cases.INCIDENT)
        assert "damaged" in hand.find("notice").text()
    hand.window.open("clients")
    hand.find("client_list")
