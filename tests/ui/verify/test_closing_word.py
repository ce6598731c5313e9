"""The word that lets both move on: offered in both languages, kept, reworded, printed."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incidents import Closing, Incident, Stage
from consultdesk.domain.promises import Promise
from consultdesk.paperwork import paper_for, printed, surroundings, usual_job
from tests.ui import cases
from tests.ui.decide.conftest import words_of
from tests.ui.verify.test_until_excellent import (  # noqa: F401 - fixtures of the same stage
    button,
    clock,
    excellent,
    file_of,
    filled,
    open_at,
    page_of,
)


def letter_of(office):
    file = file_of(office)
    job = usual_job(file, office.today())
    paper, remarks = paper_for(
        DocumentKind.CLOSING_LETTER, file, surroundings(office.desk.store), job
    )
    return words_of(printed(paper)), remarks


def test_the_word_typed_at_closing_is_printed_on_the_letter(qtbot, excellent, answers):  # noqa: F811
    page = page_of(qtbot, excellent)
    answers.next_dialog(filled(word_fr="Vous pouvez tourner la page, moi aussi."))
    button(page, "close_excellent").click()
    said, _ = letter_of(excellent)
    assert "Vous pouvez tourner la page, moi aussi." in said
    assert page.findChild(QLabel, "closing_word_said").text().startswith("Vous pouvez")
    excellent.desk.history.undo()
    assert "tourner la page" not in letter_of(excellent)[0]


def test_a_closed_incident_keeps_its_word_to_be_read_and_reworded(qtbot, excellent, answers):  # noqa: F811
    page = page_of(qtbot, excellent)
    answers.next_dialog(filled(word_en=""))
    button(page, "close_excellent").click()
    assert excellent.desk.store.get(Incident, cases.INCIDENT).closing_word.en == ""

    def drive(dialog):
        dialog.form.fill({"word_fr": " "})
        dialog.submit()
        assert dialog.form.field("word_fr").complaint()
        dialog.form.fill({"word_fr": "Merci, et à bientôt."})
        dialog.submit()

    answers.next_dialog(drive)
    button(page, "reword_closing").click()
    incident = excellent.desk.store.get(Incident, cases.INCIDENT)
    assert (incident.closing_word.fr, incident.closing) == (
        "Merci, et à bientôt.",
        Closing.EXCELLENT,
    )
    assert excellent.desk.history.undoText() == "Change the closing word"


def test_a_word_is_neither_asked_nor_shown_where_nothing_was_to_repair(qtbot, open_at, answers):  # noqa: F811
    office = open_at(Stage.OPTIONS)
    for promise in office.desk.store.all(Promise, incident_id=cases.INCIDENT):
        office.desk.do("clear", *office.desk.store.removal(promise))
    page = page_of(qtbot, office)

    def drive(dialog):
        assert list(dialog.form.values()) == ["why"]
        dialog.submit()
        assert dialog.form.field("why").complaint()
        dialog.form.fill({"why": "La donnée était bien là."})
        dialog.submit()

    answers.next_dialog(drive)
    button(page, "close_nothing_to_repair").click()
    incident = office.desk.store.get(Incident, cases.INCIDENT)
    assert incident.closing is Closing.NOTHING_TO_REPAIR
    assert not incident.closing_word
    assert not page.findChild(QAbstractButton, "reword_closing").isVisible()
