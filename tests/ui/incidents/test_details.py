"""The meeting and the details of an incident: asked in one dialog, kept as one step."""

from PySide6.QtWidgets import QPushButton, QWidget

from consultdesk.domain.incidents import IncidentKind, Level
from tests.ui import cases
from ui.incidents.details import Details
from ui.kind_words import kind_words


def submit(dialog, label):
    next(b for b in dialog.findChildren(QPushButton) if b.text() == label).click()


def ask(office, qtbot, drive, answers):
    window = QWidget()
    qtbot.addWidget(window)
    answers.next_dialog(drive)
    Details(office, window).ask(office.desk.store.incident_file(cases.INCIDENT))


def test_the_meeting_the_taxes_and_the_kind_are_kept_in_one_step(office, qtbot, answers):
    def drive(dialog):
        written = {"meeting_on": "2026-11-20", "meeting_at": "15:30", "taxes": "tax-qc"}
        dialog.form.fill({**written, "kind": IncidentKind.SCOPE})
        submit(dialog, "Save")

    ask(office, qtbot, drive, answers)
    kept = office.desk.store.incident_file(cases.INCIDENT).incident
    assert kept.meeting_at == cases.at("2026-11-20", 15, 30)
    assert (kept.tax_set_id, kept.kind) == ("tax-qc", IncidentKind.SCOPE)
    office.desk.history.undo()
    back = office.desk.store.incident_file(cases.INCIDENT).incident
    assert back.meeting_at == cases.at("2026-11-19", 14)


def test_an_hour_that_cannot_be_read_is_said_beside_it_and_stays(office, qtbot, answers):
    def drive(dialog):
        dialog.form.fill({"meeting_at": "around tea"})
        hour = dialog.form.field("meeting_at")
        submit(dialog, "Save")
        assert "around tea" in hour.complaint()
        assert hour.value() == "around tea"
        dialog.reject()

    before = office.desk.store.incident_file(cases.INCIDENT).incident
    ask(office, qtbot, drive, answers)
    assert office.desk.store.incident_file(cases.INCIDENT).incident == before


def test_a_meeting_before_the_signal_is_not_kept(office, qtbot, answers):
    def drive(dialog):
        dialog.form.fill({"meeting_on": "2026-11-01"})
        submit(dialog, "Save")
        assert "after the signal" in dialog.form.field("meeting_on").complaint()
        dialog.reject()

    ask(office, qtbot, drive, answers)


def test_every_kind_of_incident_has_words():
    assert len({kind_words(kind) for kind in IncidentKind}) == len(IncidentKind)


def test_where_it_came_from_and_how_much_it_weighs_are_kept(office, qtbot, answers):
    def drive(dialog):
        dialog.form.fill({"cause": " hours of support  ", "impact": Level.HIGH})
        submit(dialog, "Save")

    ask(office, qtbot, drive, answers)
    kept = office.desk.store.incident_file(cases.INCIDENT).incident
    assert (kept.cause, kept.impact, kept.urgency) == (
        "hours of support", Level.HIGH, Level.MEDIUM,
    )  # fmt: skip
