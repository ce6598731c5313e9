"""Verifying with the client: asked until excellent, adjusted in between, closed, opened again."""

import shutil
from contextlib import ExitStack
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.change import Change
from consultdesk.domain.clients import Contact
from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Closing, Incident, Stage
from consultdesk.domain.locales import Channel
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound, latest
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from tests.ui import cases
from ui.desk import Desk
from ui.office import Office
from ui.verify.page import VerifyPage
from ui.verify.rounds import RoundRow
from ui.verify.side import Side

NOW = cases.at("2027-01-29", 15)
TODAY = NOW.date()


@pytest.fixture
def clock():
    return StillClock(NOW)


def opened(qtbot, office):
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
    qtbot.waitExposed(page)
    return page


@pytest.fixture(scope="session")
def stages(empty_file, tmp_path_factory):
    """Give the case of the drawings as it is at a stage, made once."""
    made = {}

    def at(stage):
        if stage not in made:
            made[stage] = tmp_path_factory.mktemp("stage") / "desk.consultdesk"
            shutil.copy(empty_file, made[stage])
            with Store.open(made[stage], StillClock(NOW)) as store:
                cases.seed(store, until=stage, others=False)
        return made[stage]

    return at


@pytest.fixture
def around(answers, work, preferences, theme):
    return answers, work, preferences


@pytest.fixture
def desk_at(stages, tmp_path, clock, around):
    with ExitStack() as doors:

        def open_at(stage):
            path = shutil.copy(stages(stage), tmp_path / f"{stage}.consultdesk")
            store = doors.enter_context(Store.open(path, clock))
            return Office(Desk(store, clock), *around)

        yield open_at


@pytest.fixture
def kept(desk_at):
    """The case of the drawings, decided on, its promises not all kept, nothing asked yet."""
    return desk_at(Stage.PROMISES)


@pytest.fixture
def page(qtbot, kept):
    return opened(qtbot, kept)


@pytest.fixture
def excellent(qtbot, desk_at):
    """The page of the drawing: three rounds, the last one a 5."""
    office = desk_at(Stage.VERIFY)
    return opened(qtbot, office), office


def filled(**values):
    def drive(dialog):
        dialog.form.fill(values)
        dialog.submit()

    return drive


def noted_anyway(**values):
    """Fill the dialog and note the answer, once more where it gently asks for an adjustment."""

    def drive(dialog):
        filled(**values)(dialog)
        fields = (dialog.form.field(name) for name in ("adjustment", "next"))
        if any(field.complaint() for field in fields):
            dialog.submit()

    return drive


def close(page, answers, closing, **words):
    answers.next_dialog(filled(**words))
    way(page, closing).click()


def ask(page, answers, **values):
    answers.next_dialog(noted_anyway(**values))
    page.header_actions()[0].click()


def rounds(office):
    return office.desk.store.incident_file(cases.INCIDENT).rounds


def incident(office):
    return office.desk.store.get(Incident, cases.INCIDENT)


def side(page):
    return page.findChild(Side)


def words_of(widget):
    return [w.text() for w in widget.findChildren(object) if hasattr(w, "text") and w.isVisible()]


def way(page, closing):
    return side(page)._ways[closing]


def offered(page):
    return {closing for closing, button in side(page)._ways.items() if button.isVisible()}


def keep_all(office):
    for promise in office.desk.store.all(Promise, incident_id=cases.INCIDENT):
        if promise.pending:
            done = promise.but(state=PromiseState.KEPT, done_on=TODAY)
            office.desk.store.apply([Change(promise, done)])


def test_three_with_an_adjustment_then_five_then_closed_as_excellent_and_reopened(
    page, kept, answers
):
    keep_all(kept)
    assert offered(page) == set()
    ask(page, answers, rating=3, words=" Rimouski arrive en bas. ", by="Julien Côté",
        channel=Channel.MEETING, adjustment="Rimouski remonte", next="12 févr.")  # fmt: skip
    first = rounds(kept)[-1]
    assert (first.rating, first.words, first.by) == (3, "Rimouski arrive en bas.", "Julien Côté")
    assert (first.channel, first.adjustment) == (Channel.MEETING, "Rimouski remonte")
    assert (first.on, first.next_on, first.enough) == (TODAY, date(2027, 2, 12), False)
    assert offered(page) == set()
    answers.next_dialog(filled(done="29 janv. 2027"))
    row = page.findChildren(RoundRow)[-1]
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert rounds(kept)[-1].adjusted_on == TODAY
    ask(page, answers, rating=5, words="Parfait.")
    assert latest(rounds(kept)).rating == 5
    assert offered(page) == {Closing.EXCELLENT}
    assert "Ready to close" in words_of(side(page))
    close(page, answers, Closing.EXCELLENT)
    assert (incident(kept).closing, incident(kept).closed_at) == (Closing.EXCELLENT, NOW)
    assert "Closed: excellent" in words_of(side(page))
    assert offered(page) == set()
    side(page)._again.click()
    assert incident(kept).open
    assert offered(page) == {Closing.EXCELLENT}
    for _ in range(5):
        kept.desk.history.undo()
    assert rounds(kept) == ()
    assert incident(kept).open


def test_of_two_answers_on_one_day_the_last_one_counts(page, kept, answers):
    for rating in (5, 3, 5, 2):
        ask(page, answers, rating=rating)
        assert latest(rounds(kept)).rating == rating
        assert (Closing.EXCELLENT in offered(page)) is (rating == 5)


def test_a_rating_is_chosen_never_assumed(page, kept, answers):
    def drive(dialog):
        dialog.form.fill({"words": "Bien."})
        dialog.submit()
        assert dialog.form.field("rating").complaint() == "Satisfaction goes from 1 to 5."
        assert dialog.form.values()["words"] == "Bien."
        dialog.form.fill({"rating": 5})
        dialog.submit()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    assert [r.rating for r in rounds(kept)] == [5]


@pytest.mark.parametrize("field", ["on", "next"])
def test_a_date_that_cannot_be_read_is_said_beside_its_field(page, kept, answers, field):
    def drive(dialog):
        dialog.form.fill({"rating": 4, "words": "Bien.", field: "le 45 janvier"})
        dialog.submit()
        assert "does not read as a date" in dialog.form.field(field).complaint()
        assert dialog.form.values()["words"] == "Bien."
        dialog.reject()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    assert rounds(kept) == ()


def test_without_any_contact_the_name_is_typed(qtbot, kept, answers):
    store = kept.desk.store
    for contact in store.all(Contact):
        store.apply(store.removal(contact))
    page = opened(qtbot, kept)

    def drive(dialog):
        dialog.form.fill({"rating": 5})
        dialog.submit()
        assert dialog.form.field("by").complaint() == "Note who answered."
        dialog.form.fill({"by": "Réception"})
        dialog.submit()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    assert rounds(kept)[0].by == "Réception"


def test_a_full_disk_leaves_the_answer_on_screen(page, kept, answers, monkeypatch):
    def refuse(*_, **__):
        raise StoreError("disk_full")

    def drive(dialog):
        dialog.form.fill({"rating": 5, "words": "Bien mieux."})
        with monkeypatch.context() as patch:
            patch.setattr(Store, "apply", refuse)
            dialog.submit()
        assert dialog.isVisible()
        assert dialog.form.field("words").complaint()
        assert dialog.form.values()["words"] == "Bien mieux."
        dialog.submit()

    answers.next_dialog(drive)
    page.header_actions()[0].click()
    assert [r.words for r in rounds(kept)] == ["Bien mieux."]


def test_enough_in_the_clients_own_words_is_never_called_excellent(page, kept, answers):
    ask(page, answers, rating=4, words="Ça nous suffit.", enough="enough")
    assert offered(page) == {Closing.ENOUGH}
    close(page, answers, Closing.ENOUGH, why="Le reste vient en janvier.")
    assert incident(kept).closing is Closing.ENOUGH
    said = " ".join(words_of(side(page)))
    assert "Closed: enough" in said
    assert "xcellent" not in said


def test_enough_is_taken_back_by_a_later_answer(page, kept, answers):
    ask(page, answers, rating=4, enough="enough")
    ask(page, answers, rating=2, words="Finalement non.")
    assert offered(page) == set()


def test_nothing_to_repair_needs_a_sentence(qtbot, office, answers):
    page = opened(qtbot, office)
    assert offered(page) == {Closing.NOTHING_TO_REPAIR}

    def drive(dialog):
        dialog.form.fill({"why": "   "})
        dialog.submit()
        assert dialog.form.field("why").complaint() == "Write a few words."
        assert incident(office).open
        dialog.form.fill({"why": "Le filtre était réglé sur une autre année."})
        dialog.submit()

    answers.next_dialog(drive)
    way(page, Closing.NOTHING_TO_REPAIR).click()
    assert incident(office).closing is Closing.NOTHING_TO_REPAIR
    notes = office.desk.store.incident_file(cases.INCIDENT).closing_notes
    assert [note.text.reveal() for note in notes] == ["Le filtre était réglé sur une autre année."]
    office.desk.history.undo()
    assert incident(office).open
    assert office.desk.store.incident_file(cases.INCIDENT).closing_notes == ()


def test_nothing_to_repair_that_cannot_be_written_keeps_its_sentence(
    qtbot, office, answers, monkeypatch
):
    page = opened(qtbot, office)

    def refuse(*_, **__):
        raise StoreError("disk_full")

    def drive(dialog):
        dialog.form.fill({"why": "Un filtre."})
        with monkeypatch.context() as patch:
            patch.setattr(Store, "apply", refuse)
            dialog.submit()
        assert dialog.isVisible()
        assert dialog.form.values()["why"] == "Un filtre."
        dialog.reject()

    answers.next_dialog(drive)
    way(page, Closing.NOTHING_TO_REPAIR).click()
    assert incident(office).open


def test_a_lesson_is_kept_when_its_field_is_left_and_taken_back_by_undo(excellent):
    page, office = excellent
    field = side(page)._lesson
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "Nommer les sites.")
    way(page, Closing.EXCELLENT).setFocus()
    lessons = office.desk.store.all(Lesson, incident_id=cases.INCIDENT)
    assert [lesson.lesson.reveal() for lesson in lessons] == ["Nommer les sites."]
    office.desk.history.undo()
    assert office.desk.store.all(Lesson, incident_id=cases.INCIDENT) == ()
    assert field.value() == ""


def test_a_click_that_ends_the_typing_of_a_lesson_is_not_lost(excellent, answers):
    answers.next_dialog(filled())
    page, office = excellent
    field = side(page)._lesson
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "Nommer les sites.")
    QTest.mouseClick(way(page, Closing.EXCELLENT), Qt.MouseButton.LeftButton)
    assert not incident(office).open
    lessons = office.desk.store.all(Lesson, incident_id=cases.INCIDENT)
    assert [lesson.lesson.reveal() for lesson in lessons] == ["Nommer les sites."]


def test_closing_takes_in_what_is_still_being_typed(excellent, answers):
    answers.next_dialog(filled())
    page, office = excellent
    field = side(page)._lesson
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "Nommer les sites.")
    way(page, Closing.EXCELLENT).click()  # the focus stays where one writes
    assert not incident(office).open
    lessons = office.desk.store.all(Lesson, incident_id=cases.INCIDENT)
    assert [lesson.lesson.reveal() for lesson in lessons] == ["Nommer les sites."]


def test_the_page_of_the_drawing_says_how_far_it_came(excellent):
    page, _ = excellent
    said = words_of(page)
    assert "Ready to close" in said
    assert "Satisfaction of 5 out of 5" in said
    assert "Promises kept: 8 of 8" in said
    assert "Excellent, confirmed by Hélène Tremblay" in said
    answered = [row.round.rating for row in page.findChildren(RoundRow)]
    assert answered == [5, 4, 3]
    assert page.header_actions()[0].text() == "Ask again"


def test_a_round_noted_by_mistake_is_removed_and_comes_back(excellent):
    page, office = excellent
    row = page.findChildren(RoundRow)[0]
    known = row.round
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert office.desk.store.get(SatisfactionRound, known.id) is None
    assert Closing.EXCELLENT not in offered(page)
    office.desk.history.undo()
    assert office.desk.store.get(SatisfactionRound, known.id) == known


def test_before_anything_is_asked_the_page_says_when_to(page):
    assert page.findChildren(RoundRow) == []
    assert any("first check comes a few days after" in text for text in words_of(page))
    assert page.header_actions()[0].text() == "Ask"


def test_one_answer_and_answers_of_one_day_are_drawn(page, kept, answers):
    ask(page, answers, rating=2)
    assert not page.grab().isNull()
    ask(page, answers, rating=4, adjustment="x" * 400)
    assert not page.grab().isNull()


def test_what_i_take_on_stays_private_and_follows_the_decision(excellent, qtbot, office):
    page, _ = excellent
    assert any("3,560" in text for text in words_of(side(page)))
    other = opened(qtbot, office)
    assert not any("take on" in text for text in words_of(side(other)))


@pytest.mark.parametrize("days", [0, 1, 30, 400])
def test_the_line_of_time_takes_any_span(page, kept, answers, days):
    store = kept.desk.store
    for n, rating in enumerate((1, 3, 5)):
        on = TODAY + timedelta(days=n * days)
        fresh = SatisfactionRound(id=f"r{n}", incident_id=cases.INCIDENT, on=on, rating=rating,
                                  by="H", adjustment="oui", adjusted_on=on)  # fmt: skip
        kept.desk.do("Round", Change(None, fresh))
    assert len(store.all(SatisfactionRound, incident_id=cases.INCIDENT)) == 3
    assert not page.grab().isNull()
