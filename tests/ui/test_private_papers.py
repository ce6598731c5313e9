"""Documents for me alone, from every place that shows them; the register never holds one."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu

from consultdesk.domain.change import edited, removed
from consultdesk.domain.decisions import Document
from consultdesk.domain.incidents import Incident
from consultdesk.domain.locales import Paper
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.report import Period
from consultdesk.domain.text import InternalText
from consultdesk.paperwork import surroundings
from consultdesk.private_paperwork import PrivatePapers
from consultdesk.store.errors import StoreError
from consultdesk.store.reports import Reports
from tests.ui import cases
from tests.ui.decide.conftest import Printer, words_of
from ui.clients.screen import ClientsScreen
from ui.decide.page import DecidePage
from ui.incidents.list_screen import IncidentsScreen
from ui.incidents.workspace import IncidentWorkspace
from ui.kind_words import kind_words
from ui.kit.words import Label
from ui.listen.page import ListenPage
from ui.private_dialog import private_job
from ui.report_view import ReportView
from ui.stages import PAGES
from ui.today.screen import TodayScreen


def closing(dialog):
    dialog.findChild(QAbstractButton, "private_close").click()


def printed(printer):
    content, name = printer.sent[-1][:2]
    return words_of(content), name


def shown(widget, qtbot):
    actions = widget.header_actions() if hasattr(widget, "header_actions") else ()
    for one in (widget, *actions):
        qtbot.addWidget(one)
    widget.resize(1380, 820)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_a_call_is_prepared_from_listen_with_one_key(office, store, qtbot, answers):
    printer = Printer()
    page = ListenPage(office, printing=printer)
    shown(page, qtbot)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")

    def drive(dialog):
        dialog.findChild(QAbstractButton, "private_print").click()
        closing(dialog)

    answers.next_dialog(drive)
    (sheet,) = [one for one in page.header_actions() if one.objectName() == "call_sheet"]
    assert sheet.shortcut().toString() == "Ctrl+P"
    sheet.click()
    words, name = printed(printer)
    assert "Before the call" in words
    assert "Private" in words
    assert "J’ai l’impression que nous n’avons pas compris la même chose" in words
    assert "h.tremblay@atelierboreal.example" in words
    assert name.endswith("Atelier Boréal – call sheet.pdf")
    assert store.all(Document) == ()


def test_the_first_call_of_the_day_has_its_sheet_beside_it(office, store, qtbot, answers):
    screen = shown(TodayScreen(office), qtbot)
    screen.refresh()
    sheets = [b for b in screen.findChildren(QAbstractButton)
              if b.objectName().startswith("call_sheet_")]  # fmt: skip
    answers.next_dialog(closing)
    sheets[0].click()
    assert answers.asked == ["Call sheet"]


@pytest.mark.parametrize(
    ("action", "title"),
    [
        ("show_call_sheet", "Call sheet"),
        ("show_crib", "Private sheet for the meeting"),
        ("show_incident_file", "Incident file"),
    ],
)
def test_the_menu_of_an_incident_shows_what_is_for_me(office, qtbot, answers, action, title):
    workspace = shown(IncidentWorkspace(office, PAGES), qtbot)
    menu = workspace.header.more.findChild(QMenu)
    chosen = next(one for one in menu.actions() if one.objectName() == action)
    chosen.trigger()
    workspace.open(cases.INCIDENT)
    answers.next_dialog(closing)
    chosen.trigger()
    assert answers.asked == [title]


def test_a_private_page_can_be_saved_on_the_other_paper(office, store, qtbot, answers, tmp_path):
    page = shown(DecidePage(office, printing=Printer()), qtbot)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")
    target = tmp_path / "crib.pdf"
    answers.next_file(target)

    def drive(dialog):
        dialog.findChild(QAbstractButton, "private_paper").picked.emit(Paper.A4)
        dialog.findChild(QAbstractButton, "private_save").click()
        assert dialog.findChild(QAbstractButton, "paper_mail") is None
        closing(dialog)

    answers.next_dialog(drive)
    others = page.header_actions()[1]
    others.findChild(QAction, "crib_paper").trigger()
    assert b"595.27" in target.read_bytes()
    assert "Private sheet for the meeting" in words_of(target.read_bytes())
    assert store.all(Document) == ()


def test_a_client_card_gives_the_whole_file_and_what_incidents_cost(office, store, qtbot, answers):
    printer = Printer()
    screen = ClientsScreen(office, printing=printer)
    shown(screen, qtbot)
    screen.show_client(cases.BOREAL)

    def drive(dialog):
        dialog.findChild(QAbstractButton, "private_print").click()
        closing(dialog)

    answers.next_dialog(drive)
    screen.findChild(QAction, "client_file").trigger()
    words, name = printed(printer)
    assert "Client file" in words
    assert "Atelier Boréal" in words
    assert "5 of 5, excellent" in words
    assert name.endswith("client file.pdf")
    answers.next_dialog(drive)
    report = screen.findChild(QAbstractButton, "client_report_print")
    qtbot.waitUntil(report.isEnabled)
    report.click()
    words, _ = printed(printer)
    assert "Report on incidents" in words
    assert "Clinique Harmonie" not in words


def test_the_report_takes_the_place_of_the_list_and_back(office, store, qtbot, answers):
    screen = shown(IncidentsScreen(office), qtbot)
    screen.refresh()
    qtbot.keyClick(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.report is not None)
    report = screen.report
    qtbot.waitUntil(lambda: report.findChild(QAbstractButton, "report_print").isEnabled())
    assert not screen.table.isVisible()
    assert said_in(report, "report_whole")[-8] == "8"
    report.period.pick(Period.ALL)
    qtbot.waitUntil(lambda: said_in(report, "report_whole")[-8] == "9")
    answers.next_dialog(closing)
    report.findChild(QAbstractButton, "report_print").click()
    screen.findChild(QAbstractButton, "show_report").click()
    assert screen.table.isVisible()
    assert not report.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(report.isVisible)
    qtbot.waitUntil(lambda: not office.work.busy())


def said_in(report, name):
    panel = report.findChild(object, name)
    return [label.text() for label in panel.findChildren(Label)] if panel else [""] * 8


def test_the_kinds_of_the_report_read_as_in_the_form(office, store, qtbot):
    view = shown(ReportView(office), qtbot)
    view.read()
    qtbot.waitUntil(lambda: view.findChild(object, "report_kinds") is not None)
    incident = store.get(Incident, cases.INCIDENT)
    assert kind_words(incident.kind) in said_in(view, "report_kinds")
    assert "not said yet" in said_in(view, "report_causes")


def test_a_report_on_nothing_says_so(empty_office, qtbot):
    view = shown(ReportView(empty_office), qtbot)
    view.read()

    def words():
        return [label.text() for label in view.findChildren(Label)]

    qtbot.waitUntil(lambda: "No incident in this period." in words())


def test_a_slow_report_can_be_stopped(office, store, qtbot, monkeypatch):
    """The reading is held after its first slice until Stop was pressed."""
    go, told = threading.Event(), []

    def slow(self, asked, progress):
        told.append(progress(1, 3))
        go.wait(10)
        told.append(progress(2, 3))
        raise StoreError("cancelled")

    monkeypatch.setattr(Reports, "entries", slow)
    view = shown(ReportView(office), qtbot)
    view.read()
    stop = view.findChild(QAbstractButton, "report_cancel")
    qtbot.waitUntil(stop.isVisible)
    stop.click()
    go.set()
    qtbot.waitUntil(lambda: not stop.isVisible())
    assert told == [True, False]


def test_a_report_that_cannot_be_read_says_why(office, qtbot, monkeypatch):
    def broken(self, *_):
        raise StoreError("damaged", where="incidents", id="x")

    monkeypatch.setattr(Reports, "entries", broken)
    view = shown(ReportView(office), qtbot)
    with qtbot.waitSignal(office.desk.failed):
        view.read()


def test_a_newer_reading_takes_the_place_of_an_older_one(office, qtbot):
    view = shown(ReportView(office), qtbot)
    view.read()
    view.period.pick(Period.ALL)
    qtbot.waitUntil(lambda: said_in(view, "report_whole")[-8] == "9")


def test_a_client_gone_meanwhile_is_said_missing(office, store):
    papers = PrivatePapers(store, surroundings(store), office.now())
    with pytest.raises(StoreError):
        papers.client_file("nobody", private_job(office))


PACK = ["handout", "decision_form", "weighting_worksheet"]


@pytest.fixture
def decide(office, store, qtbot):
    printer = Printer()
    page = shown(DecidePage(office, printing=printer), qtbot)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")
    office.desk.changed.connect(lambda _: page.show_file(store.incident_file(cases.INCIDENT), "fr"))
    return page, printer


def open_pack(page, answers, drive):
    answers.next_dialog(drive)
    page.header_actions()[1].findChild(QAction, "meeting_pack").trigger()


def ready(dialog, qtbot):
    qtbot.waitUntil(dialog.findChild(QAbstractButton, "pack_save").isEnabled, timeout=20_000)


def test_the_whole_pack_is_saved_in_one_action_and_kept_once(
    decide, store, qtbot, answers, tmp_path, office
):
    page, _ = decide
    answers.next_file(tmp_path)
    answers.next_file(tmp_path)

    def drive(dialog):
        ready(dialog, qtbot)
        save = dialog.findChild(QAbstractButton, "pack_save")
        save.click()
        save.click()
        dialog.findChild(QAbstractButton, "pack_close").click()

    open_pack(page, answers, drive)
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert len(names) == 8, "a second time never writes over the first"
    assert any("private sheet" in name for name in names)
    kept = store.all(Document)
    assert sorted(one.kind.value for one in kept) == sorted(PACK)
    assert store.get(Incident, cases.INCIDENT).letters_frozen_on is not None
    office.desk.history.undo()
    assert store.all(Document) == ()


def test_the_pack_is_printed_one_after_the_other(decide, store, qtbot, answers):
    page, printer = decide

    def drive(dialog):
        ready(dialog, qtbot)
        dialog.findChild(QAbstractButton, "pack_print").click()
        dialog.findChild(QAbstractButton, "pack_close").click()

    open_pack(page, answers, drive)
    assert len(printer.sent) == 4
    assert len(store.all(Document)) == 3


def test_what_deserves_a_look_is_listed_before_the_pack_goes_out(
    office, store, qtbot, answers, decide
):
    """A box, a missing translation, no tax set and a draft: each said once for the four."""
    page, _ = decide
    file = store.incident_file(cases.INCIDENT)
    for gone in (file.shoes, file.contributions, file.private_notes):
        office.desk.do("Take away", *map(removed, gone))
    for change in (
        edited(file.options[1], name=Phrase("Atelier 漢字", "")),
        edited(file.ceiling, reason=InternalText("🙂")),
        edited(file.incident, tax_set_id=None),
    ):
        office.desk.do("Change", change)
    page.well.language_picked.emit("en")
    seen = []

    def drive(dialog):
        ready(dialog, qtbot)
        seen.append(dialog.findChild(Label, "pack_remarks"))
        assert seen[0].isVisible()
        seen[0] = seen[0].text()
        dialog.findChild(QAbstractButton, "pack_close").click()

    open_pack(page, answers, drive)
    for said in ("“Atelier 漢字”", "“字 漢 🙂”", "No tax set", "It prints as a draft."):
        assert seen[0].count(said) == 1, (said, seen[0])


def test_what_no_font_has_is_said_before_a_private_page_goes_out(office, store, qtbot, answers):
    incident = store.get(Incident, cases.INCIDENT)
    office.desk.do("", edited(incident, title=Phrase("שלום 🙂", "")))
    page = shown(ListenPage(office, printing=Printer()), qtbot)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")
    seen = []

    def drive(dialog):
        remarks = dialog.findChild(Label, "private_remarks")
        seen.append((remarks.isVisible(), remarks.text()))
        closing(dialog)

    answers.next_dialog(drive)
    next(one for one in page.header_actions() if one.objectName() == "call_sheet").click()
    ((visible, said),) = seen
    assert visible
    assert said.startswith("Shown as a box on paper:")
    assert set("שלום🙂") <= set(said)


def test_a_printer_that_refuses_keeps_nothing(decide, store, qtbot, answers):
    page, printer = decide
    printer.accepts = False

    def drive(dialog):
        ready(dialog, qtbot)
        dialog.findChild(QAbstractButton, "pack_print").click()
        dialog.findChild(QAbstractButton, "pack_close").click()

    open_pack(page, answers, drive)
    assert store.all(Document) == ()


def test_a_folder_that_is_not_chosen_or_not_written_keeps_nothing(
    decide, store, qtbot, answers, tmp_path
):
    page, _ = decide
    answers.next_file(None)
    answers.next_file(tmp_path / "not" / "there")
    answers.next(None)

    def drive(dialog):
        ready(dialog, qtbot)
        save = dialog.findChild(QAbstractButton, "pack_save")
        save.click()
        save.click()
        dialog.findChild(QAbstractButton, "pack_close").click()

    open_pack(page, answers, drive)
    assert store.all(Document) == ()


def test_the_pack_can_be_left_before_it_is_ready(decide, store, qtbot, answers, office):
    page, _ = decide
    open_pack(page, answers, lambda d: d.findChild(QAbstractButton, "pack_close").click())
    qtbot.waitUntil(lambda: not office.work.busy(), timeout=20_000)
    assert store.all(Document) == ()
