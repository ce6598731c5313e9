"""Clients, driven as a user would; what was done is read back from the store."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QWidget

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client, ClientNote, Contact, Engagement
from consultdesk.domain.incidents import Incident
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import TaxSet
from tests.ui.cases import BOREAL
from ui.book import Book
from ui.clients import reading
from ui.clients.list_model import AMBER, CLIENT, MARK, PAGE, SECOND, ClientModel
from ui.clients.screen import ClientsScreen


def shown(qtbot, office):
    screen = ClientsScreen(office)
    qtbot.addWidget(screen)
    screen.resize(1232, 900)
    screen.show()
    screen.refresh()
    return screen


@pytest.fixture
def screen(qtbot, office):
    return shown(qtbot, office)


@pytest.fixture
def editing(qtbot, screen):
    screen.show_client(BOREAL)
    qtbot.mouseClick(screen.findChild(QWidget, "edit_client"), Qt.MouseButton.LeftButton)
    return screen


def write(qtbot, screen, name, words):
    field = screen.findChild(QWidget, name)
    field.setFocus()
    field.selectAll()
    if words.isascii():
        qtbot.keyClicks(field, words)
    else:
        field.insert(words)  # QTest types ASCII only
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def complaints(screen):
    return [f.complaint() for f in screen.findChildren(QWidget) if getattr(f, "complaint", str)()]


def client(store, key=BOREAL):
    return store.get(Client, key)


def names(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_list_says_who_where_and_what_waits(qtbot, office):
    model = ClientModel(office, Book(office))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = {model.index(r).data(): model.index(r) for r in range(model.rowCount())}
    assert next(iter(rows)) == "Atelier Boréal"
    assert rows["Atelier Boréal"].data(SECOND) == "Hélène Tremblay · Lévis"
    assert rows["Cabinet Lenoir et associés"].data(MARK) == "Define"
    waiting = rows["Coopérative du Fleuve"]
    assert (waiting.data(MARK), waiting.data(AMBER)) == ("to call", True)
    assert "to call" in waiting.data(Qt.ItemDataRole.AccessibleTextRole)
    assert rows["Atelier Boréal"].data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(-1).data() is None


def test_long_lists_are_read_page_by_page(qtbot, empty_office, empty_store):
    many = [
        born(Client(id=f"c{n:04}", name=f"Client {n:04}", locale=Locale.EN_CA)) for n in range(450)
    ]
    empty_store.apply(many)
    model = ClientModel(empty_office, Book(empty_office))
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * PAGE
    assert model.row_of("c0449") == 449
    assert not model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 450
    assert model.row_of("nobody") == -1
    assert model.index(3).data(CLIENT).id == "c0003"
    screen = shown(qtbot, empty_office)
    assert screen.list.filter.isVisibleTo(screen)
    write(qtbot, screen, "filter_clients", "0449")
    assert names(screen.model) == ["Client 0449"]
    write(qtbot, screen, "filter_clients", "nobody by that name")
    assert names(screen.model) == []
    assert screen.findChild(QWidget, "client_title") is None
    screen.show_client("c0300")
    assert screen.findChild(QWidget, "client_title").text() == "Client 0300"


def test_an_empty_desk_invites_to_add_a_first_client(qtbot, empty_office, empty_store):
    screen = shown(qtbot, empty_office)
    assert screen.findChild(QWidget, "client_title") is None
    qtbot.mouseClick(screen.findChild(QWidget, "add_client"), Qt.MouseButton.LeftButton)
    write(qtbot, screen, "client_name", "Menuiserie <b>Roy & fils</b> 🙂")
    (added,) = empty_store.all(Client)
    assert added.name == "Menuiserie <b>Roy & fils</b> 🙂"
    assert added.locale is empty_office.practice.locale
    empty_office.desk.history.undo()
    empty_office.desk.history.undo()
    assert empty_store.all(Client) == ()


def test_choosing_in_the_list_shows_the_card(qtbot, screen):
    view = screen.list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert screen.findChild(QWidget, "client_title").text() == "Cabinet Lenoir et associés"


def test_facts_are_edited_where_they_are_read(qtbot, editing, store):
    write(qtbot, editing, "client_name", "Atelier Boréal inc.")
    write(qtbot, editing, "client_city", "Québec")
    assert (client(store).name, client(store).city) == ("Atelier Boréal inc.", "Québec")
    paper = editing.findChild(QWidget, "client_paper")
    paper.setCurrentIndex(1)
    paper.activated.emit(1)
    assert client(store).paper is Paper.A4
    qtbot.mouseClick(editing.findChild(QWidget, "edit_done"), Qt.MouseButton.LeftButton)
    assert editing.findChild(QWidget, "client_title").text() == "Atelier Boréal inc."


def test_the_taxes_of_a_client_are_those_of_their_next_incident(qtbot, editing, store):
    taxes = editing.findChild(QWidget, "client_taxes")
    last = taxes.count() - 1
    taxes.setCurrentIndex(last)
    taxes.activated.emit(last)
    told = store.get(TaxSet, client(store).tax_set_id)
    assert told.name.en == taxes.itemText(last)
    taxes.setCurrentIndex(0)
    taxes.activated.emit(0)
    assert client(store).tax_set_id is None


def test_a_client_keeps_a_name(qtbot, editing, store):
    field = write(qtbot, editing, "client_name", "   ")
    assert client(store).name == "Atelier Boréal"
    assert field.text() == "   "
    assert "Add a name so it can be found again." in complaints(editing)


def test_undo_shows_in_the_open_form(qtbot, editing, store, desk):
    field = write(qtbot, editing, "client_city", "Québec")
    desk.history.undo()
    assert client(store).city == "Lévis"
    assert field.text() == "Lévis"


def test_contacts_are_added_moved_and_deleted(qtbot, editing, store, desk):
    qtbot.mouseClick(editing.findChild(QWidget, "add_contact"), Qt.MouseButton.LeftButton)
    fresh = store.all(Contact, client_id=BOREAL)[-1]
    write(qtbot, editing, f"contact_name_{fresh.id}", "Ana")
    write(qtbot, editing, f"contact_email_{fresh.id}", "ana at home")
    write(qtbot, editing, f"contact_phone_{fresh.id}", "12")
    kept = store.get(Contact, fresh.id)
    assert (kept.name, kept.email, kept.phone) == ("Ana", "ana at home", "12")
    hints = editing.findChildren(QWidget, f"hint_{fresh.id}")
    qtbot.waitUntil(lambda: all(hint.isVisible() for hint in hints))
    assert len(hints) == 2
    qtbot.mouseClick(editing.findChild(QWidget, f"up_{fresh.id}"), Qt.MouseButton.LeftButton)
    order = [c.name for c in store.all(Contact, client_id=BOREAL)]
    assert order == ["Hélène Tremblay", "Ana", "Julien Côté"]
    editing.findChild(QWidget, f"pays_{fresh.id}").click()
    assert store.get(Contact, fresh.id).pays
    qtbot.mouseClick(editing.findChild(QWidget, f"x_{fresh.id}"), Qt.MouseButton.LeftButton)
    assert store.get(Contact, fresh.id) is None
    toast = editing.findChild(QWidget, "toast")
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert store.get(Contact, fresh.id).name == "Ana"


def test_a_role_and_a_title_are_said_in_both_languages(qtbot, editing, store, desk):
    contact = store.all(Contact, client_id=BOREAL)[0]
    engagement = store.all(Engagement, client_id=BOREAL)[0]
    desk.do("role", edited(contact, role=Phrase()), edited(engagement, title=Phrase()))
    for kind, key, part in (
        (Contact, contact.id, "role"),
        (Engagement, engagement.id, "title"),
    ):
        name = f"contact_role_{key}" if part == "role" else f"title_{key}"
        write(qtbot, editing, name, "Direction")
        other = editing.findChild(QLineEdit, f"{name}_fr")
        assert (other.text(), other.placeholderText()) == ("", "Direction")
        assert "French" in other.accessibleName()
        write(qtbot, editing, f"{name}_fr", "Direction")
        assert getattr(store.get(kind, key), part) == Phrase("Direction", "Direction")


def test_an_engagement_says_what_was_agreed(qtbot, editing, store):
    qtbot.mouseClick(editing.findChild(QWidget, "add_engagement"), Qt.MouseButton.LeftButton)
    fresh = next(
        e for e in store.all(Engagement, client_id=BOREAL) if e.starts_on == date(2026, 11, 17)
    )
    write(qtbot, editing, f"title_{fresh.id}", "Margin review")
    field = write(qtbot, editing, f"fee_{fresh.id}", "twelve")
    assert store.get(Engagement, fresh.id).fee is None
    assert field.text() == "twelve"
    assert any("does not read as an amount" in words for words in complaints(editing))
    write(qtbot, editing, f"fee_{fresh.id}", "-1")
    assert "Fees start at 0." in complaints(editing)
    write(qtbot, editing, f"fee_{fresh.id}", "1,234.50")
    write(qtbot, editing, f"hours_{fresh.id}", "7.5")
    write(qtbot, editing, f"kickoff_given_on_{fresh.id}", "November 16, 2026")
    how = editing.findChild(QWidget, f"kickoff_channel_{fresh.id}")
    how.activated.emit(2)
    kept = store.get(Engagement, fresh.id)
    assert kept.title.en == "Margin review"
    assert (kept.fee, kept.hours) == (Money(123450, "CAD"), Decimal("7.5"))
    assert (kept.kickoff_given_on, kept.kickoff_channel) == (date(2026, 11, 16), Channel.MEETING)
    write(qtbot, editing, f"ends_on_{fresh.id}", "2026-11-01")
    assert "The end comes after the start." in complaints(editing)
    qtbot.mouseClick(editing.findChild(QWidget, f"x_{fresh.id}"), Qt.MouseButton.LeftButton)
    assert store.get(Engagement, fresh.id) is None


def test_the_ceiling_follows_the_fees(qtbot, screen, store):
    screen.show_client(BOREAL)
    assert screen.findChild(QWidget, "ceiling_amount").text() == "$3,840"
    qtbot.mouseClick(screen.findChild(QWidget, "change_fees"), Qt.MouseButton.LeftButton)
    write(qtbot, screen, "fees", "20,000")
    assert client(store).fees_12_months == Money.of(20000, "CAD")
    assert screen.findChild(QWidget, "ceiling_amount").text() == "$2,000"


def test_what_to_know_is_private_and_kept(qtbot, screen, store):
    screen.show_client("fleuve")
    note = screen.findChild(QWidget, "client_note")
    note.setFocus()
    qtbot.keyClicks(note, "Prefers mornings")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (kept,) = store.all(ClientNote, client_id="fleuve")
    assert kept.text.reveal() == "Prefers mornings"
    qtbot.keyClicks(note, ".")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(store.all(ClientNote, client_id="fleuve")) == 1


def test_deleting_a_client_takes_all_with_it_and_the_toast_brings_it_back(qtbot, screen, store):
    screen.show_client(BOREAL)
    incidents = store.all(Incident, client_id=BOREAL)
    assert incidents
    screen.findChild(QAction, "delete_client").trigger()
    assert client(store) is None
    assert store.all(Incident, client_id=BOREAL) == ()
    toast = screen.findChild(QWidget, "toast")
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert store.all(Incident, client_id=BOREAL) == incidents


def test_history_opens_incidents_and_a_signal_starts_one(qtbot, screen, store):
    screen.show_client(BOREAL)
    with qtbot.waitSignal(screen.open_requested) as asked:
        screen.findChild(QWidget, "history_boreal-past-1").click()
    assert asked.args == ["incident", "boreal-past-1"]
    with qtbot.waitSignal(screen.signal_requested) as asked:
        screen.findChild(QWidget, "log_signal_here").click()
    assert asked.args == [BOREAL]


def test_a_card_can_open_at_its_kickoff_letter(qtbot, screen, desk):
    desk.do("add", born(Engagement(id="fresh", client_id=BOREAL)))
    screen.show_client(BOREAL, at="kickoff")
    assert screen.focusWidget().objectName() == "kickoff_given_on_fresh"


@pytest.mark.parametrize(
    ("typed", "there", "mine", "written"),
    [
        ("4185550142", Locale.FR_CA, Locale.FR_CA, "418 555-0142"),
        ("0478123456", Locale.FR_FR, Locale.FR_CA, "+33 4 78 12 34 56"),
        ("0478123456", Locale.FR_FR, Locale.FR_FR, "04 78 12 34 56"),
        ("ask Ana", Locale.FR_CA, Locale.FR_CA, "ask Ana"),
        ("12", Locale.FR_CA, Locale.FR_CA, "12"),
    ],
)
def test_phones_are_written_as_people_of_the_place_do(typed, there, mine, written):
    assert reading.phone(typed, there, mine) == written


def test_hints_never_stand_in_the_way_of_a_good_address(qapp):
    assert reading.email_hint("a@b.ca") == reading.email_hint("") == ""
    assert reading.email_hint("h@atelierboreal.example") == ""
    assert reading.email_hint("not an address")
    assert reading.phone_hint("", Locale.FR_CA) == ""
    assert reading.phone_hint("418 555-0142", Locale.FR_CA) == ""
    assert reading.phone_hint("ask Ana", Locale.FR_CA)
