"""After the answers: effort and fairness, actual figures, one action, a closing word."""

import shutil
from contextlib import ExitStack
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import born
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Closing, Incident, Stage
from consultdesk.domain.money import Money
from consultdesk.domain.record import new_id
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound, planned_check
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from tests.ui import cases
from ui.desk import Desk
from ui.kit.tags import Tag
from ui.kit.words import Label
from ui.office import Office
from ui.verify.page import VerifyPage
from ui.verify.rounds import RoundRow
from ui.verify.side import Side

NOW = cases.at("2027-01-29", 15)
TODAY = NOW.date()


@pytest.fixture
def clock():
    return StillClock(NOW)


@pytest.fixture
def open_at(empty_file, tmp_path, clock, answers, work, preferences, theme):
    with ExitStack() as doors:

        def opened(stage):
            path = shutil.copy(empty_file, tmp_path / f"{stage}.consultdesk")
            store = doors.enter_context(Store.open(path, clock))
            cases.seed(store, until=stage, others=False)
            return Office(Desk(store, clock), answers, work, preferences)

        yield opened


@pytest.fixture
def excellent(open_at):
    return open_at(Stage.VERIFY)


def page_of(qtbot, office):
    page = VerifyPage(office)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    store = office.desk.store

    def show(_changes=()):
        page.show_file(store.incident_file(cases.INCIDENT), "fr")

    office.desk.changed.connect(show)
    show()
    page.resize(1380, 770)
    page.show()
    return page


def filled(**values):
    def drive(dialog):
        dialog.form.fill(values)
        dialog.submit()

    return drive


def button(page, name):
    return page.findChild(QAbstractButton, name)


def typed(field, words):
    editor = field.line() if hasattr(field, "line") else field.editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, words)
    field.commit()


def file_of(office):
    return office.desk.store.incident_file(cases.INCIDENT)


def test_a_three_gently_asks_for_an_adjustment_and_a_day_and_never_insists(qtbot, open_at, answers):
    office = open_at(Stage.PROMISES)
    page = page_of(qtbot, office)

    def drive(dialog):
        dialog.form.fill({"rating": 3, "words": "Presque."})
        dialog.submit()
        assert dialog.form.field("adjustment").complaint().startswith("What would bring it to 5")
        dialog.form.fill({"adjustment": "Un filtre"})
        dialog.submit()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    (noted,) = file_of(office).rounds
    assert (noted.rating, noted.adjustment, noted.next_on) == (3, "Un filtre", None)


def test_effort_and_fairness_are_asked_for_where_the_client_likes_to(qtbot, excellent, answers):
    page = page_of(qtbot, excellent)
    answers.next_dialog(filled(effort=2, manner=5, recommend=0))
    page.findChildren(RoundRow)[0].findChild(QAbstractButton, "assess_round").click()
    last = file_of(excellent).rounds[-1]
    assert (last.effort, last.fair_result, last.fair_manner, last.recommend) == (2, None, 5, 0)
    said = [label.text() for label in page.findChildren(Label)]
    assert "recommends 0/10, effort 2/7, manner 5/5" in said


def test_closing_says_a_word_for_both_and_plans_the_check_of_thirty_days(qtbot, excellent, answers):
    page = page_of(qtbot, excellent)

    def drive(dialog):
        assert dialog.form.values()["word_en"].startswith("Thank you")
        words = dialog.form.values()["word_fr"]
        assert words.startswith("Merci")
        dialog.form.fill({"word_fr": ""})
        dialog.submit()
        assert dialog.form.field("word_fr").complaint()
        dialog.form.fill({"word_fr": words})
        dialog.submit()

    answers.next_dialog(drive)
    button(page, "close_excellent").click()
    file = file_of(excellent)
    assert file.incident.closing is Closing.EXCELLENT
    assert file.incident.closing_word.fr.startswith("Merci")
    assert file.incident.closing_word.en.startswith("Thank you")
    assert file.closing_notes == ()
    assert planned_check(file.rounds).on == TODAY + timedelta(days=30)
    excellent.desk.history.undo()
    assert file_of(excellent).incident.open
    assert planned_check(file_of(excellent).rounds) is None


def test_thirty_days_later_the_answer_takes_the_place_of_the_check(qtbot, excellent, answers):
    page = page_of(qtbot, excellent)
    answers.next_dialog(filled())
    button(page, "close_excellent").click()
    answers.next_dialog(filled(rating=5, words="Toujours bien."))
    page.header_actions()[0].click()
    assert planned_check(file_of(excellent).rounds) is None
    assert not file_of(excellent).incident.open
    answers.next_dialog(filled(rating=2, words="Le filtre ne marche plus."))
    page.header_actions()[0].click()
    assert excellent.desk.store.get(Incident, cases.INCIDENT).open
    excellent.desk.history.undo()
    assert not file_of(excellent).incident.open


def test_an_incident_closed_with_promises_open_says_why(qtbot, open_at, answers):
    office = open_at(Stage.PROMISES)
    page = page_of(qtbot, office)
    answers.next_dialog(filled(rating=5, words="Parfait."))
    page.header_actions()[0].click()

    def drive(dialog):
        dialog.submit()
        assert dialog.form.field("why").complaint()
        assert file_of(office).incident.open
        dialog.form.fill({"why": "Le reste vient en janvier."})
        dialog.submit()

    answers.next_dialog(drive)
    button(page, "close_excellent").click()
    notes = [note.text.reveal() for note in file_of(office).closing_notes]
    assert notes == ["Le reste vient en janvier."]


def test_a_preventive_action_has_its_day_and_is_done(qtbot, excellent):
    page = page_of(qtbot, excellent)
    retained = page.findChild(Side)._retained
    assert not retained.due.isVisible()
    typed(retained.action, "Nommer les sites")
    assert retained.due.isVisible()
    typed(retained.due, "le 45 janvier")
    assert "does not read as a date" in retained.due.complaint()
    typed(retained.due, "2027-02-12")
    (lesson,) = excellent.desk.store.all(Lesson, incident_id=cases.INCIDENT)
    assert (lesson.preventive.reveal(), str(lesson.due)) == ("Nommer les sites", "2027-02-12")
    button(page, "preventive_done").click()
    assert excellent.desk.store.get(Lesson, lesson.id).done_on == TODAY
    assert not button(page, "preventive_done").isVisible()
    typed(retained.action, "")
    emptied = excellent.desk.store.get(Lesson, lesson.id)
    assert (emptied.due, emptied.done_on) == (None, None)
    excellent.desk.history.undo()
    assert excellent.desk.store.get(Lesson, lesson.id).done_on == TODAY


def test_actual_figures_stand_beside_what_was_planned(qtbot, excellent):
    page = page_of(qtbot, excellent)
    panel = page.findChild(Side)._borne
    assert "planned $3,560" in panel.told.text()
    typed(panel.hours, "45")
    typed(panel.mine, "3693.50")
    known = file_of(excellent).actual_cost
    assert (known.hours, known.amount) == (Decimal(45), Money.of("3693.50", "CAD"))
    assert known.planned_hours == Decimal(36)
    assert panel.figure.text() == "$3,693.50"
    assert "36\u00a0h expected, 1.25 times" in panel.against.text()
    typed(panel.hours, "beaucoup")
    assert panel.hours.complaint()
    typed(panel.mine, "-5")
    assert panel.mine.complaint()
    typed(panel.hours, "-5")
    assert panel.hours.complaint()
    assert file_of(excellent).actual_cost == known
    excellent.desk.history.undo()
    assert file_of(excellent).actual_cost.amount is None
    excellent.desk.history.undo()
    assert file_of(excellent).actual_cost is None
    excellent.desk.history.redo()
    typed(panel.hours, "")
    assert file_of(excellent).actual_cost is None


def past(office, count):
    """Note what `count` past incidents took: a fifth more hours than planned."""
    store = office.desk.store
    known = store.get(Incident, cases.INCIDENT)
    for n in range(count):
        incident = known.but(id=f"past-{n}", number=f"INC-2025-{n:03d}")
        cost = ActualCost(
            id=f"cost-{n}",
            incident_id=incident.id,
            hours=Decimal(12),
            planned_hours=Decimal(10),
        )
        office.desk.do("past", born(incident), born(cost))
        yield n + 1


def test_a_correction_factor_says_its_count_from_eight_on_and_can_be_refused(qtbot, excellent):
    page = page_of(qtbot, excellent)
    shown = page.findChild(QLabel, "correction")
    for count in past(excellent, 8):
        assert shown.isVisible() is (count == 8)
    assert "Over 8 incident" in shown.text()
    assert "1.2 times" in shown.text()
    button(page, "decline_correction").click()
    assert not shown.isVisible()
    assert excellent.practice.correction_declined
    assert excellent.desk.history.undoText() == "Decline my correction factor"
    button(page, "decline_correction").click()
    assert shown.isVisible()
    excellent.desk.history.undo()
    excellent.desk.history.undo()
    assert not excellent.practice.correction_declined


def test_a_closing_that_cannot_be_written_keeps_its_words(qtbot, excellent, answers, monkeypatch):
    page = page_of(qtbot, excellent)

    def refuse(*_, **__):
        raise StoreError("disk_full")

    def drive(dialog):
        dialog.form.fill({"word_fr": "Merci."})
        with monkeypatch.context() as patch:
            patch.setattr(Store, "apply", refuse)
            dialog.submit()
        assert dialog.form.values()["word_fr"] == "Merci."
        dialog.reject()

    answers.next_dialog(drive)
    button(page, "close_excellent").click()
    assert file_of(excellent).incident.open
    assert len(excellent.desk.store.all(SatisfactionRound)) == 3


def test_an_answer_of_today_knows_its_hour_and_one_of_another_day_does_not(qtbot, open_at, answers):
    office = open_at(Stage.PROMISES)
    page = page_of(qtbot, office)
    answers.next_dialog(filled(rating=5, words="Parfait."))
    page.header_actions()[0].click()
    answers.next_dialog(filled(rating=5, words="Hier aussi.", on=TODAY - timedelta(days=1)))
    page.header_actions()[0].click()
    moments = {one.words: one.answered_at for one in file_of(office).rounds}
    assert moments == {"Parfait.": NOW, "Hier aussi.": None}


def test_a_two_asks_for_a_call_first_and_leads_to_it(qtbot, open_at, answers):
    office = open_at(Stage.PROMISES)
    page = page_of(qtbot, office)
    panel = page.findChild(QWidget, "low_answer")
    assert not panel.isVisible()
    answers.next_dialog(filled(rating=2, words="Pas encore."))
    page.header_actions()[0].click()
    qtbot.waitUntil(panel.isVisible)
    (tag,) = panel.findChildren(Tag)
    # a Friday at three: the 24 hours end on a Saturday, so before closing
    assert tag.text().replace("\u00a0", " ").startswith("Call within 24 h: today, before 5:00 p.m.")
    with qtbot.waitSignal(page.stage_requested) as asked:
        button(panel, "call_after_low").click()
    assert asked.args == [Stage.LISTEN]
    call = LogEntry(
        id=new_id(),
        client_id=cases.BOREAL,
        incident_id=cases.INCIDENT,
        at=NOW + timedelta(minutes=1),
        ended_at=NOW + timedelta(minutes=9),
    )
    office.desk.do("call", born(call))
    assert not panel.isVisible()
