"""What was frozen stays as it was, and every later edit is told line by line."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from consultdesk.domain.change import born, edited
from consultdesk.domain.costing import split_between
from consultdesk.domain.decisions import Document
from consultdesk.domain.matrix import weigh
from consultdesk.domain.options import Sign, Viewpoint, fill
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.snapshots import Snapshot
from consultdesk.paperwork import handout_for, registered, surroundings, usual_job
from tests.ui import cases
from ui.options.versions.dialog import VersionsDialog


class Versions:
    """The dialog over the case of the drawings, its file kept true as the workspace does."""

    def __init__(self, office, qtbot, language="en"):
        self.desk, self.store, self.qtbot = office.desk, office.desk.store, qtbot
        self.dialog = VersionsDialog(office, self.file, language)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def file(self):
        return self.store.incident_file(cases.INCIDENT)

    def click(self, name):
        button = self.dialog.findChild(QAbstractButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def freeze(self, title=""):
        self.dialog.findChild(QLineEdit, "version_title").setText(title)
        self.click("version_freeze")

    def texts(self, name):
        return [one.text() for one in self.dialog._page.widget().findChildren(QLabel, name)]

    def compare(self, before, after=""):
        self.dialog._before.pick(before)
        self.dialog._after.pick(after)

    def lines(self):
        befores = self.texts("comparison_before")
        return list(zip(befores, self.texts("comparison_after"), strict=True))


@pytest.fixture
def versions(office, qtbot):
    return Versions(office, qtbot)


def again(versions):
    """Compare anew, as after an edit made elsewhere."""
    versions.dialog._compare()


def test_a_matrix_frozen_under_a_name_is_kept_whole(versions):
    versions.freeze("Before the call")
    (kept,) = versions.store.all(Snapshot)
    assert kept.title.reveal() == "Before the call"
    assert kept.sheet == versions.file().sheet
    assert versions.texts("comparison_nothing") == ["Nothing differs between these two."]


def test_every_edit_after_the_freeze_is_one_line_with_what_was_and_what_is(versions):
    versions.freeze()
    sheet = versions.file().sheet
    option = sheet.options[1]
    days = next(c for c in sheet.criteria if c.source is None and sheet.value(option, c))
    mine = sheet.perspective(Viewpoint.MINE)
    line = sheet.lines_of(option)[0]
    reason = sheet.procons_of(option, Sign.PRO)[0]
    was = sheet.value(option, days)
    versions.desk.do(
        "Edit",
        edited(option, name=Phrase("Autre nom", "Another name")),
        fill(sheet.cell(option, days), days, was + 1),
        split_between(line, line.client_percent + 5),
        edited(reason, strength=1 if reason.strength != 1 else 3),
        *weigh(sheet, mine, days, Decimal(11)),
    )
    again(versions)
    told = versions.lines()
    assert (option.name.en, "Another name") in told
    values = [pair for pair in told if pair[1].startswith(f"{was + 1:g}")]
    assert values
    assert values[0][0].startswith(f"{was:g}")
    assert any("the client pays" in before and before != after for before, after in told)
    assert any(after.endswith(("(1/3)", "(3/3)")) for _, after in told)
    assert any(after == "11%" for _, after in told)
    assert any("My priorities" in part for part in versions.texts("comparison_part"))


def test_an_option_that_came_and_one_that_went_are_told(versions):
    versions.freeze()
    sheet = versions.file().sheet
    gone = sheet.options[-1]
    versions.desk.do("Remove", *versions.store.removal(gone))
    again(versions)
    assert ("in the matrix", "nothing") in versions.lines()
    versions.desk.history.undo()
    again(versions)
    assert versions.lines() == []


def test_two_frozen_versions_are_compared_with_each_other(versions, clock):
    versions.freeze("first")
    option = versions.file().sheet.options[0]
    versions.desk.do("Rename", edited(option, name=Phrase("Deux", "Two")))
    clock.advance(hours=1)
    versions.freeze("second")
    versions.desk.do("Rename", edited(option.but(name=Phrase("Deux", "Two")), name=Phrase("", "3")))
    first, second = versions.store.all(Snapshot)
    versions.compare(first.id, second.id)
    assert versions.lines() == [(option.name.en, "Two")]
    versions.compare(second.id)
    assert versions.lines() == [("Two", "3")]


def test_a_version_is_let_go_and_comes_back_by_undo(versions):
    versions.freeze("to let go")
    versions.click("version_remove")
    assert versions.store.all(Snapshot) == ()
    assert "No version yet" in versions.texts("comparison_nothing")[0]
    versions.desk.history.undo()
    assert len(versions.store.all(Snapshot)) == 1


def test_an_empty_matrix_is_not_frozen_and_says_why(empty_office, qtbot):
    empty_office.desk.store.apply(list(_bare()))
    opened = Versions(empty_office, qtbot)
    opened.freeze()
    assert opened.store.all(Snapshot) == ()
    field = opened.dialog._title
    assert field.complaint() == "There is no option to keep yet."


def _bare():
    for record in cases.boreal_records():
        kind = type(record).__name__
        if kind in ("Client", "Contact", "Engagement", "Incident"):
            yield born(record)


def test_the_page_opens_them_and_they_follow_its_file(stage, answers):
    shown = []

    def freeze(dialog):
        dialog.findChild(QLineEdit, "version_title").setText("From the page")
        dialog.findChild(QAbstractButton, "version_freeze").click()
        shown.append(dialog._before.text())
        dialog.accept()

    answers.next_dialog(freeze)
    stage.page.findChild(QAbstractButton, "versions_button").click()
    assert "From the page" in shown[0]
    (listed,), (kept,) = stage.file.snapshots, stage.store.all(Snapshot)
    assert (listed.at, listed.title) == (kept.at, kept.title)
    assert (listed.sheet.options, kept.sheet.options) == ((), stage.file.sheet.options)
    assert stage.file == stage.store.incident_file(stage.file.incident.id)


def test_a_document_that_was_given_freezes_the_matrix_it_showed(versions):
    file = versions.file()
    around = surroundings(versions.store)
    paper, _ = handout_for(file, around, usual_job(file, cases.NOW.date()))
    changes = registered(file, paper, b"%PDF", versions.desk.clock, "Hélène")
    versions.desk.do("Print", *changes)
    (kept,) = versions.store.all(Snapshot)
    assert kept.sheet == file.sheet
    assert kept.document_id == versions.store.all(Document)[0].id
    versions.dialog._offer(kept.id, "")
    assert "given: " in versions.dialog._before.text()
