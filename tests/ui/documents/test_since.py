"""What a client saw is told apart from what the same document would say today."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from consultdesk.domain.change import edited
from consultdesk.domain.decisions import Document
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.phrase import Phrase
from tests.ui import cases
from tests.ui.documents.test_documents import Printer, give
from ui.documents.reading import Reading


@pytest.fixture
def compared(office, qtbot, answers):
    """Compare the document that was given last, and tell the lines that differ."""

    def compare():
        (made,) = office.desk.store.all(Document)
        reading = Reading(office, made, "Boréal", Printer())
        qtbot.addWidget(reading)
        told = []

        def look(dialog):
            told.extend(
                (a.text(), b.text())
                for a, b in zip(
                    dialog.findChildren(QLabel, "comparison_before"),
                    dialog.findChildren(QLabel, "comparison_after"),
                    strict=True,
                )
            )
            told.extend(one.text() for one in dialog.findChildren(QLabel, "comparison_nothing"))
            dialog.findChild(QAbstractButton, "since_close").click()

        answers.next_dialog(look)
        reading.findChild(QAbstractButton, "reading_since").click()
        return told

    return compare


def test_nothing_has_changed_on_the_day_it_was_given(office, compared):
    give(office, Locale.FR_CA, Paper.LETTER)
    assert compared() == ["Nothing: made today, this document would say the same."]


def test_each_change_a_client_would_read_is_a_line_then_and_now(office, compared):
    give(office, Locale.FR_CA, Paper.LETTER)
    store = office.desk.store
    sheet = store.incident_file(cases.INCIDENT).sheet
    option, line = sheet.options[0], sheet.lines_of(sheet.options[0])[0]
    office.desk.do(
        "Edit",
        edited(option, name=option.name.put("fr", "En trois temps")),
        edited(line, client_percent=line.client_percent + 10),
    )
    told = compared()
    assert ("En deux temps", "En trois temps") in told
    assert any("$" in before and "$" in after and before != after for before, after in told)


def test_what_stays_on_the_desk_changes_nothing_for_the_client(office, compared):
    give(office, Locale.EN_CA, Paper.LETTER)
    sheet = office.desk.store.incident_file(cases.INCIDENT).sheet
    private = next(c for c in sheet.criteria if c.private)
    office.desk.do("Rename", edited(private, name=Phrase("Secret", "Secret")))
    assert compared() == ["Nothing: made today, this document would say the same."]
