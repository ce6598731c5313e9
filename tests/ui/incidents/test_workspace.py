"""The workspace: its head, its six stages, and what it does with the news."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from consultdesk.domain.change import edited
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.locales import Channel
from consultdesk.domain.phrase import Phrase
from tests.ui.cases import BOREAL, INCIDENT
from ui.incidents.workspace import IncidentWorkspace
from ui.kit.stage_page import StagePage


class Spy(StagePage):
    """A page that remembers what it was shown."""

    def __init__(self, office):
        super().__init__()
        self.office = office
        self.shown = []
        self.action = QLabel("action", self)

    @override
    def show_file(self, file, language):
        self.shown.append((file, language))

    @override
    def header_actions(self):
        return (self.action,)


@pytest.fixture
def workspace(office, qtbot):
    shown = IncidentWorkspace(office, dict.fromkeys(Stage, Spy))
    qtbot.addWidget(shown)
    shown.resize(1380, 900)
    shown.show()
    shown.open(INCIDENT)
    return shown


def test_it_opens_at_the_stage_that_lacks_something(workspace):
    assert workspace.stage is Stage.DECIDE
    assert workspace.stepper.button(Stage.DECIDE).isChecked()


def test_stages_are_pages_that_open_at_any_time(workspace, qtbot):
    workspace.stepper.button(Stage.VERIFY).click()
    assert workspace.stage is Stage.VERIFY
    qtbot.keyClick(workspace, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert workspace.stage is Stage.DEFINE
    workspace.page(Stage.DEFINE).stage_requested.emit(Stage.OPTIONS)
    assert workspace.stage is Stage.OPTIONS
    assert workspace.page(Stage.OPTIONS).action.isVisible()
    assert not workspace.page(Stage.DEFINE).action.isVisible()


def test_the_stepper_tells_facts_and_what_is_missing(workspace):
    listen = workspace.stepper.button(Stage.LISTEN)
    assert "Nov 16 · 24" in listen.accessibleName()
    assert "done" in listen.accessibleName()
    assert "record the decision" in workspace.stepper.button(Stage.DECIDE).toolTip()
    assert "Confirmed on Nov 17" in workspace.stepper.button(Stage.DEFINE).accessibleName()
    assert "To present Thursday" in workspace.stepper.button(Stage.OPTIONS).accessibleName()


def test_a_low_window_keeps_the_facts_in_tool_tips_only(workspace):
    tall = workspace.stepper.sizeHint().height()
    workspace.resize(1220, 700)
    assert workspace.stepper.sizeHint().height() < tall
    assert "Nov 16" in workspace.stepper.button(Stage.LISTEN).toolTip()


def test_the_title_is_renamed_in_place_and_never_emptied(workspace, desk, qtbot):
    title = workspace.header.title
    qtbot.keyClick(title, Qt.Key.Key_F2)
    title._editor.clear()
    qtbot.keyClicks(title._editor, "One site of three")
    qtbot.keyClick(title._editor, Qt.Key.Key_Return)
    renamed = desk.store.get(Incident, INCIDENT)
    assert renamed.title.en == "One site of three"
    desk.do("x", *_titled(desk, Phrase("", "Only English")))
    title.edit()
    title._editor.clear()
    qtbot.keyClick(title._editor, Qt.Key.Key_Return)
    assert desk.store.get(Incident, INCIDENT).title.en == "Only English"
    assert title._complaint.isVisible()
    title.edit()
    qtbot.keyClicks(title._editor, "Never mind")
    qtbot.keyClick(title._editor, Qt.Key.Key_Escape)
    assert desk.store.get(Incident, INCIDENT).title.en == "Only English"


def test_a_title_that_is_the_same_in_both_languages_is_typed_in_both(workspace, desk, qtbot):
    desk.do("x", *_titled(desk, Phrase("", "Migration")))
    workspace.header.language.click()
    title = workspace.header.title
    assert title.accessibleName() == "Migration"
    title.edit()
    assert (title.editor.text(), title.editor.placeholderText()) == ("", "Migration")
    qtbot.keyClick(title.editor, Qt.Key.Key_Return)
    assert desk.store.get(Incident, INCIDENT).title == Phrase("", "Migration")
    title.edit()
    qtbot.keyClicks(title.editor, "Migration")
    qtbot.keyClick(title.editor, Qt.Key.Key_Return)
    assert desk.store.get(Incident, INCIDENT).title == Phrase("Migration", "Migration")


@pytest.mark.parametrize("stage", [Stage.DECIDE, Stage.VERIFY])
def test_a_conversation_just_held_is_logged_from_any_stage(workspace, desk, answers, stage):
    workspace.show_stage(stage)

    def drive(dialog):
        dialog.form.fill({"channel": Channel.MEETING, "spent": "10"})
        dialog.submit()

    answers.next_dialog(drive)
    workspace.findChild(QAction, "log_held_anywhere").trigger()
    assert desk.store.all(LogEntry)[-1].channel is Channel.MEETING


def _titled(desk, phrase):
    return (edited(desk.store.get(Incident, INCIDENT), title=phrase),)


def test_the_language_of_the_clients_texts_is_a_click_away(workspace):
    page = workspace.page(workspace.stage)
    assert page.shown[-1][1] == "en"
    workspace.header.language.click()
    assert page.shown[-1][1] == "fr"
    assert workspace.header.title.accessibleName() == "Rimouski absent du tableau de bord"


def test_a_title_in_one_language_opens_in_the_clients(office, desk, workspace):
    desk.do("x", *_titled(desk, Phrase("Seulement en français", "")))
    workspace.open(INCIDENT, Stage.LISTEN)
    assert workspace.page(Stage.LISTEN).shown[-1][1] == "fr"


def test_the_news_refresh_the_page_on_screen_and_others_when_opened(workspace, desk):
    here, there = workspace.page(Stage.DECIDE), workspace.page(Stage.LISTEN)
    before = len(here.shown)
    desk.do("x", *_titled(desk, Phrase("Autre", "Another")))
    assert len(here.shown) == before + 1
    assert here.shown[-1][0].incident.title.en == "Another"
    assert there.shown == []
    workspace.show_stage(Stage.LISTEN)
    assert there.shown[-1][0].incident.title.en == "Another"


def test_the_breadcrumb_leads_to_the_list_and_to_the_client(workspace):
    opened = []
    workspace.open_requested.connect(lambda *place: opened.append(place))
    crumbs = {w.objectName(): w for w in workspace.header.breadcrumb.crumbs}
    crumbs["crumb_incidents"].click()
    crumbs["crumb_client"].click()
    assert opened == [("incidents", ""), ("client", BOREAL)]


def test_deleting_leads_back_to_the_list_and_undo_brings_all_back(workspace, desk):
    opened = []
    workspace.open_requested.connect(lambda *place: opened.append(place))
    before = desk.store.incident_file(INCIDENT)
    workspace.remove()
    assert desk.store.get(Incident, INCIDENT) is None
    assert opened == [("incidents", "")]
    assert workspace.file is None
    desk.history.undo()
    assert desk.store.incident_file(INCIDENT) == before


def test_an_incident_that_is_gone_leads_back_to_the_list(workspace, office):
    opened, told = [], []
    workspace.open_requested.connect(lambda *place: opened.append(place))
    office.desk.failed.connect(told.append)
    workspace.open("nobody")
    assert opened == [("incidents", "")]
    assert told[0].code == "missing"


def test_tab_goes_from_the_breadcrumb_through_the_header_to_the_stages(workspace, qtbot):
    order = []
    widget = workspace.header.breadcrumb.crumbs[0]
    for _ in range(60):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    assert order[:7] == [
        "crumb_incidents",
        "crumb_client",
        "crumb_incident",
        "title",
        "language",
        "more",
        "stage_listen",
    ]
