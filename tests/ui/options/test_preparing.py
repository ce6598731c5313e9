"""Other ways into the matrix, by keyboard alone: step by step, by ideas, in their shoes, ready."""

import time
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client
from consultdesk.domain.guiding import GuidedStep, resume_at, wanting
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Confidence, Shoes, Viewpoint, WeightMethod
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.ready import Lack, Piece, opening, score
from consultdesk.paperwork import handout_for, surroundings, usual_job
from tests.ui import cases
from tests.ui.options.conftest import Stage as Desk
from ui.kit.words import Label

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Fresh(Desk):
    """An incident with nothing prepared yet, and ten fingers."""

    def find(self, name, kind=QWidget):
        def seen():
            return [w for w in self.page.findChildren(kind, name) if w.isVisible()]

        self.qtbot.waitUntil(lambda: len(seen()) == 1)
        return seen()[0]

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self.front()
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifiers)

    def front(self):
        """Keep the window in front: one that an earlier story closed may take it back."""
        if not self.page.isActiveWindow():
            self.page.activateWindow()
            self.qtbot.waitUntil(self.page.isActiveWindow)

    def type(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)

    def write(self, words, key=Key.Key_Return):
        QApplication.focusWidget().selectAll()
        self.type(words)
        self.key(key)

    def on(self, name):
        self.qtbot.waitUntil(
            lambda: getattr(QApplication.focusWidget(), "objectName", str)() == name
        )

    def press(self, name):
        """Press a button as Tab and Space do."""
        button = self.find(name, QAbstractButton)
        button.setFocus()
        QTest.keyClick(button, Key.Key_Space)


@pytest.fixture
def fresh(office, qtbot):
    bare = office.desk.store.get(Incident, cases.INCIDENT)
    bare = bare.but(id="fresh", number="INC-2026-099", seed=7)
    office.desk.store.apply((born(bare),))
    made = Fresh(office, qtbot, incident="fresh")
    made.front()
    yield made
    qtbot.waitUntil(lambda: not office.work.busy())


@pytest.fixture
def full(office, qtbot):
    made = Fresh(office, qtbot)
    made.front()
    yield made
    qtbot.waitUntil(lambda: not office.work.busy())


def test_from_nothing_to_four_costed_options_with_the_cards_alone(fresh):
    start = time.monotonic()
    fresh.press("begin_guided")
    fresh.on("guided_criterion")
    fresh.press("guided_set_usual")
    fresh.key(Key.Key_Return, CTRL)
    fresh.on("guided_option")
    fresh.press("guided_ideas")
    fresh.on("idea_cards")
    fresh.key(Key.Key_Return)
    for _ in range(4):
        fresh.on("idea_name")
        fresh.key(Key.Key_Return, CTRL)
    fresh.key(Key.Key_Escape)
    fresh.on("guided_option")
    spent = time.monotonic() - start
    sheet = fresh.kept()
    assert len(sheet.options) == 4
    assert [o.is_baseline for o in sheet.options] == [True, False, False, False]
    for option in sheet.options:
        assert sheet.lines_of(option)
        hours = [line for line in sheet.lines_of(option) if line.unit_price]
        assert all(line.unit_price == cases.cad(125) for line in hours)
        for criterion in sheet.criteria:
            assert sheet.value(option, criterion) is not None
    assert {c.confidence for c in sheet.cells} == {Confidence.GUESS}
    assert wanting(fresh.file, None, GuidedStep.COSTS) is None
    assert spent < 60, "the program must leave nearly all of the five minutes to the thinking"


def test_six_steps_fill_the_grid_by_keyboard_and_come_back_where_something_is_lacking(fresh):
    fresh.press("begin_guided")
    fresh.on("guided_criterion")
    assert "at least one thing that matters" in fresh.find("guided_lacks").text()
    fresh.write("A sure date")
    fresh.write("Fewer manual steps")
    fresh.key(Key.Key_Tab)
    fresh.write("My evenings")
    criteria = fresh.kept().criteria
    assert [c.name.en for c in criteria] == ["A sure date", "Fewer manual steps", "My evenings"]
    assert [c.audience for c in criteria][-1] is Audience.PRIVATE
    fresh.key(Key.Key_Return, CTRL)

    fresh.on("guided_option")
    fresh.write("In two steps")
    fresh.write("Do it all again")
    assert len(fresh.kept().options) == 3

    fresh.page.preparing.leave()
    fresh.page.preparing.guide()
    assert fresh.page.preparing.guided.step is GuidedStep.GIVES
    fresh.on("guided_cell_A")
    for asked in ("A sure date", "Fewer manual steps", "My evenings"):
        assert fresh.find("guided_asked").text() == asked
        for figure in "245":
            fresh.write(figure)
    sheet = fresh.kept()
    for criterion in sheet.criteria:
        assert [sheet.value(o, criterion) for o in sheet.options] == [2, 4, 5]

    cost_and_weigh(fresh)


def cost_and_weigh(fresh):
    """The last three steps, for one option of two."""
    fresh.on("guided_line_B")
    fresh.type("Connector")
    fresh.key(Key.Key_Tab)
    fresh.type("10-14")
    fresh.key(Key.Key_Tab)
    fresh.write("40")
    (line,) = fresh.kept().lines
    assert (line.low, line.likely, line.high, line.client_percent) == (10, 12, 14, 40)
    assert "1 option" in fresh.find("guided_lacks").text()
    fresh.key(Key.Key_Return, CTRL)

    fresh.on("guided_swing_0")
    fresh.key(Key.Key_Tab)
    fresh.write("50")
    view = fresh.kept().perspective(Viewpoint.CLIENT)
    assert view.method is WeightMethod.SWING
    shares = fresh.kept().shares(view)
    assert [round(share, 2) for share in shares.values()] == [Decimal("0.67"), Decimal("0.33")]
    fresh.key(Key.Key_Return, CTRL)
    assert fresh.page.preparing.guided.step is GuidedStep.VERDICT
    assert fresh.page.analysis.isVisible()
    fresh.key(Key.Key_Return, CTRL)
    assert fresh.page.preparing.room is None
    assert fresh.view.hasFocus()
    assert resume_at(fresh.file, view) is GuidedStep.COSTS


def test_tab_walks_through_a_step_as_it_is_seen_though_it_was_built_again(fresh):
    fresh.press("begin_guided")
    fresh.on("guided_criterion")
    fresh.type("Simplicity")
    fresh.key(Key.Key_Return)
    seen = []
    while "guided_next" not in seen[-1:] and len(seen) < 40:
        fresh.key(Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert seen[0] == "guided_private_criterion"
    assert "guided_set_usual" in seen
    assert all(name.startswith("guided_set_") for name in seen[1:-2])
    assert seen[-2:] == ["guided_grid", "guided_next"]


def test_what_cannot_be_read_is_said_beside_its_field_and_nothing_is_written(full):
    before = full.kept()
    full.page.preparing.guide()
    full.page.preparing.guided.go(GuidedStep.GIVES)
    full.on("guided_cell_A")
    full.write("soon")
    field = full.page.preparing.guided.gives.fields["A"]
    said = next(label for label in field.findChildren(Label) if label.text() == field.complaint())
    full.qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()) > 0)
    assert said.visibleRegion().boundingRect().height() == said.height()
    full.page.preparing.guided.go(GuidedStep.COSTS)
    full.find("guided_hours_A").setFocus()
    full.type("many")
    full.key(Key.Key_Tab)
    full.write("20")
    full.find("guided_share_A").setFocus()
    full.write("140")
    assert full.kept() == before


def test_back_and_forth_goes_one_criterion_at_a_time_and_every_edit_is_undone_as_one(full):
    full.page.preparing.guide()
    guided = full.page.preparing.guided
    guided.go(GuidedStep.GIVES)
    full.on("guided_cell_A")
    first = full.find("guided_asked").text()
    full.write("9")
    assert full.value("A", "delay") == 9
    full.key(Key.Key_Return, CTRL)
    assert full.find("guided_asked").text() != first
    full.key(Key.Key_Left, ALT)
    assert full.find("guided_asked").text() == first
    full.desk.history.undo()
    assert full.value("A", "delay") == 13
    full.key(Key.Key_Left, ALT)
    assert guided.step is GuidedStep.WAYS
    full.key(Key.Key_Escape)
    assert full.page.preparing.room is None


def test_criteria_that_count_the_same_by_choice_are_no_longer_lacking(fresh):
    fresh.press("begin_guided")
    fresh.on("guided_criterion")
    fresh.write("One")
    fresh.write("Two")
    view = fresh.kept().perspective(Viewpoint.CLIENT)
    assert wanting(fresh.file, view, GuidedStep.WEIGHTS).code == "weights"
    fresh.page.preparing.guided.go(GuidedStep.WEIGHTS)
    fresh.press("guided_equal")
    view = fresh.kept().perspective(Viewpoint.CLIENT)
    assert wanting(fresh.file, view, GuidedStep.WEIGHTS) is None


def test_an_idea_is_corrected_before_it_is_added_and_says_what_it_cannot_read(full):
    full.page.preparing.find_ideas()
    full.on("idea_cards")
    full.key(Key.Key_Down)
    full.key(Key.Key_Return)
    full.on("idea_name")
    full.write("A quick repair", Key.Key_Tab)
    full.on("idea_summary")
    amount = full.find("line_amount_0", QLineEdit)
    amount.setText("soon")
    full.key(Key.Key_Return, CTRL)
    assert len(full.kept().options) == 4
    amount.setText("2-3")
    full.find("line_client_0", QLineEdit).setText("20")
    full.key(Key.Key_Return, CTRL)
    sheet = full.kept()
    option = sheet.options[-1]
    assert option.name.en == "A quick repair"
    line = sheet.lines_of(option)[0]
    assert (line.low, line.high, line.client_percent) == (2, 3, 20)
    assert "Option E" in full.find("idea_said").text()
    full.desk.history.undo()
    assert len(full.kept().options) == 4


def test_a_card_is_worded_otherwise_for_good_and_comes_back_as_it_came(full, answers):
    page = full.page.preparing.ideas
    full.page.preparing.find_ideas()
    full.on("idea_cards")

    def drive(dialog):
        dialog.form.field("title_en").set_value("Wait and see")
        dialog.form.field("questions_en").set_value("Who would mind?")
        dialog.submit()

    answers.next_dialog(drive)
    full.press("edit_card")
    (entry,) = full.store.all(LibraryEntry)
    assert entry.title == Phrase("Ne rien changer", "Wait and see")
    assert page.cards.currentItem().text() == "Wait and see"
    assert full.find("idea_questions").text() == "Who would mind?"
    full.press("reset_card")
    assert full.store.all(LibraryEntry) == ()
    assert page.cards.currentItem().text() == "Do nothing"


def test_five_quiet_minutes_pass_without_a_sound(full):
    full.page.preparing.find_ideas()
    quiet = full.page.preparing.ideas.quiet
    full.press("quiet_minutes")
    quiet.second()
    assert quiet.said.text() == "4:59"
    for _ in range(299):
        quiet.second()
    assert "worth costing" in quiet.said.text()
    assert not quiet.running
    full.press("quiet_minutes")
    full.key(Key.Key_Escape)
    assert not quiet.running


def test_each_option_is_read_again_in_their_shoes_and_it_stays_here(full):
    full.press("shoes")
    full.on("feel_A")
    assert not full.page.analysis.isVisible()
    full.write("Exposed before the board", Key.Key_Tab)
    full.on("need_A")
    full.write("A date I can announce")
    (kept,) = full.store.all(Shoes)
    assert kept.option_id == "A"
    assert kept.feel.reveal() == "Exposed before the board"
    assert kept.need.reveal() == "A date I can announce"
    full.key(Key.Key_Escape)
    assert full.page.analysis.isVisible()
    job = usual_job(full.file, full.office.today())
    handout, _ = handout_for(full.file, surroundings(full.store), job)
    assert "Exposed" not in repr(handout)
    full.desk.history.undo()
    full.desk.history.undo()
    assert full.store.all(Shoes) == ()


def test_an_option_goes_while_its_line_in_their_shoes_is_being_typed(full):
    said = []
    full.desk.failed.connect(said.append)
    full.press("shoes")
    full.on("feel_A")
    full.type("Exposed")
    full.desk.do("Remove", *full.store.removal(full.kept().options[0]))
    assert (said, full.store.all(Shoes)) == ([], ())
    full.desk.history.undo()
    assert (full.kept().options[0].id, full.store.all(Shoes)) == ("A", ())


def test_two_lines_in_their_shoes_are_both_kept_when_the_sheet_is_left(full):
    said = []
    full.desk.failed.connect(said.append)
    full.press("shoes")
    full.on("feel_A")
    first, second = full.page.preparing.shoes.findChildren(QLineEdit)[:2]
    first.insert("Exposed")
    second.insert("A date")
    full.page.preparing.turn.click()
    (kept,) = full.store.all(Shoes)
    assert (said, kept.feel.reveal(), kept.need.reveal()) == ([], "Exposed", "A date")


def test_the_ring_names_what_the_meeting_lacks_and_leads_there(full):
    ring = full.page.preparing.ring
    assert ring.shown == score(full.file) == 6
    full.press("ready")
    full.on("lack_reasons")
    full.press("lack_opening")
    full.on("ready_opening")
    full.write("I would like us to look at four ways out.")
    assert opening(full.file) is not None
    assert ring.shown == 7
    full.press("lack_reasons")
    assert not full.page.preparing.sheet.isVisible()
    assert full.view.hasFocus()
    assert full.view.currentIndex().column() == 3
    full.press("ready")
    full.press("lack_shoes")
    full.on("feel_A")


def test_a_missing_piece_of_another_stage_asks_for_that_stage(full):
    asked = []
    full.page.stage_requested.connect(asked.append)
    full.page.preparing.lead(Lack(Piece.MY_PART))
    assert asked == [Stage.DEFINE]
    full.page.preparing.lead(Lack(Piece.EXTREMES))
    assert full.page.preparing.room is full.page.preparing.ideas
    full.page.preparing.lead(Lack(Piece.COSTS, ("B",)))
    assert full.page.costing.option_id == "B"


def test_an_option_is_kept_as_a_card_and_begins_another(full):
    option = full.kept().options[1]
    deeds = full.page._deeds()
    deeds.keep_as_card(option)
    full.page.preparing.find_ideas()
    cards = full.page.preparing.ideas.cards
    assert cards.item(cards.count() - 1).text() == option.name.read("en")
    deeds.keep_as_card(option)
    assert len(full.store.all(LibraryEntry)) == 1  # again, in its own place
    cards.setCurrentRow(cards.count() - 1)
    assert full.find("idea_name", QLineEdit).text() == option.name.read("en")
    full.desk.history.undo()
    assert cards.item(cards.count() - 1).text() != option.name.read("en")


def test_a_card_that_names_a_client_says_so_when_it_is_kept(full):
    option, heard = full.kept().options[1], []
    deeds = full.page._deeds()
    deeds.refused.connect(heard.append)
    deeds.keep_as_card(option)
    assert heard == []
    name = full.store.get(Client, cases.BOREAL).name
    full.desk.do("Edit", edited(option, summary=Phrase(en=f"As agreed with {name.upper()}")))
    deeds.keep_as_card(option)
    assert heard == [f"Its words still name {name}: edit them before you show them."]
