"""The palette, driven from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.clients import ClientNote, LogEntry
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.incidents import IncidentNote, Stage
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.locales import Audience, Locale, Paper
from consultdesk.domain.options import Option, ProCon, Sign
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import ProblemStatement
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.domain.satisfaction import Lesson
from consultdesk.domain.text import InternalText
from consultdesk.store.errors import StoreError
from tests.ui import cases
from ui.documents.screen import DocumentsScreen
from ui.kit.table import record_at
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
def palette(office, window, qtbot):
    shown = Palette(office, window)
    shown.show()
    qtbot.waitUntil(lambda: office.desk.store.full_text.complete)
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
def test_an_incident_is_found_by_its_number_and_its_title(palette, typed, qtbot):
    kind(palette, f"# {typed}")
    assert sections(palette) == ["Incidents"]
    entry = palette.model.entry(1)
    assert entry.target == ("incident", cases.INCIDENT)
    qtbot.waitUntil(lambda: bool(palette.model.entry(1).tag))


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


def note(key, text, kind=NoteKind.FACT, **more):
    return ListeningNote(id=key, incident_id=cases.INCIDENT, kind=kind, text=text, **more)


def only(palette, section):
    """Give the lines under a heading."""
    entries = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    names = [entry.text for entry in entries if entry.heading]
    start = next(n for n, e in enumerate(entries) if e.heading and e.text == section)
    later = [n for n, e in enumerate(entries) if e.heading and n > start]
    assert section in names
    return entries[start + 1 : later[0] if later else None]


def test_a_word_of_a_note_finds_it_and_opens_the_stage_that_shows_it(palette, qtbot):
    kind(palette, "utilise gesprod depuis")
    (found,) = only(palette, "In your notes")
    assert found.text == "Rimouski utilise GesProd depuis l’acquisition du printemps."
    assert found.note == "Heard · Atelier Boréal · 26-014"
    assert not found.private
    with qtbot.waitSignal(palette.open_requested) as asked:
        key(palette, Qt.Key.Key_Return)
    assert asked.args == ["incident", f"{cases.INCIDENT}/listen"]


def test_what_is_private_says_so_to_the_eye_and_to_a_screen_reader(palette, office):
    office.desk.do("note", born(note("mine", "Rester calme", audience=Audience.PRIVATE)))
    kind(palette, "rester calme")
    (found,) = only(palette, "In your notes")
    assert found.private
    spoken = palette.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(", Private")
    plain = palette.list.viewport().grab().toImage()
    assert plain.width()


PRIVATE_KINDS = {
    "log": LogEntry(
        id="x", client_id=cases.BOREAL, at=cases.NOW, summary=InternalText("Xylophone rangé")
    ),
    "client": ClientNote(id="boreal-note", client_id=cases.BOREAL, text=InternalText("Xylophone")),
    "stage": IncidentNote(
        id="x", incident_id=cases.INCIDENT, stage=Stage.DECIDE, text=InternalText("Un xylophone")
    ),
    "lesson": Lesson(id="x", incident_id=cases.INCIDENT, lesson=InternalText("Le xylophone")),
}


@pytest.mark.parametrize(
    ("which", "target"),
    [
        ("log", ("client", cases.BOREAL)),
        ("client", ("client", cases.BOREAL)),
        ("stage", ("incident", f"{cases.INCIDENT}/decide")),
        ("lesson", ("incident", f"{cases.INCIDENT}/verify")),
    ],
)
def test_words_for_me_alone_are_found_marked_and_open_where_they_are(
    palette, office, which, target
):
    record = PRIVATE_KINDS[which]
    office.desk.do("note", Change(office.desk.store.get(type(record), record.id), record))
    kind(palette, "xylo")
    (found,) = only(palette, "In your notes")
    assert found.private
    assert "ylophone" in found.text
    assert found.target == target


def test_statements_reasons_and_cost_lines_open_their_stages(palette, office):
    store = office.desk.store
    (statement, *_) = store.all(ProblemStatement, incident_id=cases.INCIDENT)
    (option, *_) = store.all(Option, incident_id=cases.INCIDENT)
    office.desk.do(
        "words",
        edited(statement, text=Phrase("Zinc au plafond", "Zinc on the ceiling")),
        born(ProCon(id="z", option_id=option.id, sign=Sign.PRO, text=Phrase("Du zinc partout"))),
    )
    kind(palette, "zinc")
    stages = {entry.target.id.partition("/")[2] for entry in only(palette, "In your notes")}
    assert stages == {"define", "options"}
    assert {entry.text for entry in only(palette, "In your notes")} >= {"Zinc on the ceiling"}


def test_a_person_is_found_and_opens_their_client(palette):
    kind(palette, "@julien")
    (found,) = only(palette, "Clients")
    assert (found.text, found.note) == ("Julien Côté", "finance · Atelier Boréal")
    assert found.target == ("client", cases.BOREAL)


def test_letters_from_the_middle_of_a_name_still_find_it(palette):
    kind(palette, "@oréal")
    assert [e.target.id for e in only(palette, "Clients")] == [cases.BOREAL]
    kind(palette, "#imousk")
    assert [e.target.id for e in only(palette, "Incidents")] == [cases.INCIDENT]


def test_promises_to_be_done_come_before_those_that_are_settled(palette, office):
    def promise(key, **more):
        return born(
            Promise(id=key, incident_id=cases.INCIDENT, text=Phrase("Kayak", "Kayak"), **more)
        )

    office.desk.do(
        "promises",
        promise("pa"),
        promise("pb", state=PromiseState.KEPT),
        promise("pc", state=PromiseState.WITHDRAWN),
        promise("pd", state=PromiseState.BROKEN),
    )
    kind(palette, "kayak")
    ends = [entry.end for entry in only(palette, "Promises")]
    assert ends[0] == ""
    assert sorted(ends[1:]) == ["kept", "not kept", "withdrawn"]


def test_a_document_is_found_by_its_title_and_chosen_in_the_register(palette, office, qtbot):
    office.desk.do("paper", born(document("d1", "Quatre options")), born(document("d2", "Autre")))
    kind(palette, "quatre opt")
    (found,) = only(palette, "Documents")
    assert (found.text, found.note) == ("Quatre options", "Atelier Boréal")
    with qtbot.waitSignal(palette.open_requested) as asked:
        key(palette, Qt.Key.Key_Return)
    screen = DocumentsScreen(office)
    qtbot.addWidget(screen)
    screen.show()
    screen.findChild(QLineEdit, "documents_filter").setText("autre")
    screen.show_document(asked.args[1])
    assert record_at(screen.table.currentIndex()).document.id == "d1"


def document(key, title):
    return Document(
        id=key,
        incident_id=cases.INCIDENT,
        client_id=cases.BOREAL,
        kind=DocumentKind.HANDOUT,
        title=title,
        locale=Locale.FR_CA,
        paper=Paper.LETTER,
        made_at=cases.NOW,
        dated=cases.NOW.date(),
        version_code="x",
        sha256="y",
        content=b"z",
    )


def test_while_notes_are_still_being_read_it_says_so_and_shows_them_when_they_are(
    office, window, qtbot
):
    notes = [note(f"n{n:04}", f"Harmonium {n}") for n in range(2500)]
    office.desk.store.apply([born(one) for one in notes])
    palette = Palette(office, window)
    palette.show()
    still = palette.findChild(QLabel, "palette_reading")
    assert still.isVisible()
    kind(palette, "harmonium 2")
    qtbot.waitUntil(lambda: not still.isVisible(), timeout=20_000)
    assert len(only(palette, "In your notes")) == 5


def test_what_cannot_be_read_is_said_once_and_the_palette_stays(palette, office, monkeypatch):
    def broken(*_):
        raise StoreError("damaged", where="clients")

    said = []
    office.desk.failed.connect(said.append)
    monkeypatch.setattr(office.desk.store.full_text, "find", broken)
    kind(palette, "boreal")
    assert [failure.code for failure in said] == ["damaged"]
    assert palette.isVisible()
    assert lines(palette) == []
