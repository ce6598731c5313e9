"""The stage around the matrix: beginning, forms, reasons, gut feeling, sizes."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.change import born, removed
from consultdesk.domain.decisions import GutFeeling
from consultdesk.domain.incidents import Stage as Where
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Cell, Criterion, Option, Scale, Sign, Viewpoint
from consultdesk.domain.phrase import Phrase
from tests.ui import cases
from tests.ui.options.conftest import Stage
from ui.kit.buttons import Button
from ui.kit.words import Label
from ui.options.matrix.renaming import NameEditor

Key = Qt.Key


@pytest.fixture
def empty(office, qtbot):
    """An incident without any option."""
    return Stage(office, qtbot, incident="fleuve-i")


def test_an_empty_stage_says_what_to_prepare_and_begins_with_the_baseline(empty):
    assert not empty.page.analysis.isVisible()
    empty.page.findChild(Button, "begin_options").click()
    sheet = empty.kept()
    assert [o.name.read("en") for o in sheet.options] == ["Keep to the agreement"]
    assert sheet.options[0].is_baseline
    assert {p.viewpoint for p in sheet.perspectives} == {Viewpoint.CLIENT, Viewpoint.MINE}
    empty.desk.history.undo()
    assert empty.kept().options == ()
    assert empty.page.findChild(Button, "begin_options").isVisible()


def test_the_baseline_is_named_as_soon_as_it_is_there(empty):
    empty.page.findChild(Button, "begin_options").click()
    steps = empty.desk.history.count()
    editor = empty.matrix.findChild(NameEditor)
    assert editor.isVisible()
    assert editor.selectedText() == "Keep to the agreement"
    QTest.keyClicks(editor, "Leave it as it is")
    QTest.keyClick(editor, Key.Key_Return)
    assert empty.kept().options[0].name.en == "Leave it as it is"
    assert empty.desk.history.count() == steps + 1
    assert empty.view.hasFocus()


def test_a_first_criterion_brings_the_baseline_with_it(empty, answers):
    def fill(dialog):
        form = dialog.form
        QTest.keyClicks(form.field("name").editor, "Calm before the board")
        dialog.submit()

    answers.next_dialog(fill)
    empty.page.findChild(Button, "add_criterion").click()
    sheet = empty.kept()
    assert [c.name.en for c in sheet.criteria] == ["Calm before the board"]
    assert len(sheet.options) == 1
    shares = sheet.shares(sheet.perspective(Viewpoint.CLIENT))
    assert list(shares.values()) == [1]


def test_a_criterion_in_days_counts_working_days_in_both_languages(stage, answers):
    def add(dialog):
        form = dialog.form
        QTest.keyClicks(form.field("name").editor, "Time to train")
        scale = form.field("scale")
        scale.set_value(Scale.DAYS)
        scale.committed.emit(Scale.DAYS)
        assert form.values()["unit"] == "work days"
        dialog.submit()

    answers.next_dialog(add)
    stage.page.asking.add_criterion()
    days = stage.kept().criteria[-1]
    assert (days.unit.fr, days.unit.en) == ("j ouvr.", "work days")
    assert (days.client_unit.fr, days.client_unit.en) == ("jours ouvrables", "working days")
    stage.go(days.id, "A")
    stage.type("12")
    assert stage.matrix.model.place_of(days.id, "A").data() == "12 work days"


def test_a_unit_of_my_own_leaves_no_working_days_behind(stage, answers):
    def add(dialog):
        form = dialog.form
        QTest.keyClicks(form.field("name").editor, "Time to train")
        for scale in (Scale.DAYS, Scale.NUMBER):
            form.field("scale").set_value(scale)
            form.field("scale").committed.emit(scale)
        assert form.values()["unit"] == ""
        form.field("scale").set_value(Scale.DAYS)
        form.fill({"unit": "nights", "worst": "40", "best": "0"})
        dialog.submit()

    answers.next_dialog(add)
    stage.page.asking.add_criterion()
    nights = stage.kept().criteria[-1]
    assert (nights.unit.fr, nights.unit.en, nights.client_unit.en) == ("", "nights", "")


def test_a_set_of_criteria_is_added_in_one_step(empty):
    empty.page.begin()
    empty.page._offer_templates()
    menu = empty.page.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert len(empty.kept().criteria) == 5
    empty.desk.history.undo()
    assert empty.kept().criteria == ()


def test_an_option_form_refuses_an_option_without_name(stage, answers):
    def fill(dialog):
        dialog.submit()
        assert dialog.form.field("name").complaint()
        QTest.keyClicks(dialog.form.field("name").editor, "Another way")
        dialog.submit()

    answers.next_dialog(fill)
    stage.page.findChild(Button, "add_option").click()
    assert stage.kept().options[-1].name.get("en") == "Another way"
    assert stage.matrix.model.grid.heads[-1].letter == "E"


def test_a_criterion_is_edited_whole(stage, answers):
    def fill(dialog):
        form = dialog.form
        form.fill({"best": "45", "worst": "45", "audience": Audience.PRIVATE})
        dialog.submit()
        assert "differ" in form.field("best").complaint()
        form.fill({"best": "5", "worst": "60"})
        dialog.submit()

    answers.next_dialog(fill)
    stage.page.asking.edit_criterion(stage.file.criteria[0])
    delay = stage.kept().criteria[0]
    assert (delay.worst, delay.best, delay.audience) == (60, 5, Audience.PRIVATE)
    assert delay.id not in stage.points(Viewpoint.CLIENT)
    assert round(sum(stage.points(Viewpoint.CLIENT).values()), 12) == 1


def test_reasons_are_added_made_private_moved_and_removed(stage):
    stage.go("pros", "A")
    stage.keys(key=Key.Key_Return)
    popup = stage.page._reasons
    assert popup.isVisible()
    popup.entry.editor.setFocus()
    QTest.keyClicks(popup.entry.editor, "Calm <b>at last</b>")
    QTest.keyClick(popup.entry.editor, Key.Key_Return)
    pros = stage.kept().procons_of(stage.file.options[0], Sign.PRO)
    assert [p.text.read("en") for p in pros][-1] == "Calm <b>at last</b>"
    popup.list.setFocus()
    popup.list.setCurrentIndex(popup.model.index(2))
    QTest.keyClicks(popup.list, "p3")
    QTest.keyClick(popup.list, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    pros = stage.kept().procons_of(stage.file.options[0], Sign.PRO)
    assert (pros[1].audience, pros[1].strength) == (Audience.PRIVATE, 3)
    QTest.keyClick(popup.list, Key.Key_Return)
    editor = popup.list.findChild(type(popup.entry.editor), "reason_editor")
    editor.selectAll()
    QTest.keyClicks(editor, "Calm")
    QTest.keyClick(editor, Key.Key_Return)
    stage.qtbot.waitUntil(
        lambda: stage.kept().procons_of(stage.file.options[0], Sign.PRO)[1].text.en == "Calm"
    )
    QTest.keyClick(popup.list, Key.Key_Delete)
    assert len(stage.kept().procons_of(stage.file.options[0], Sign.PRO)) == 2
    QTest.keyClick(popup.list, Key.Key_Escape)
    assert stage.page._reasons is None
    assert stage.view.hasFocus()


def test_the_analysis_waits_for_a_gut_feeling(stage):
    stage.desk.do("forget", removed(stage.file.gut_feeling))
    panel = stage.page.analysis
    assert panel.folded
    assert not any(head.first for head in stage.matrix.model.grid.heads)
    panel.findChild(Button, "gut_B").click()
    assert stage.store.all(GutFeeling)[0].option_id == "B"
    assert not panel.folded
    assert [head.first for head in stage.matrix.model.grid.heads] == [True, False, False, False]
    stage.desk.history.undo()
    assert panel.folded
    panel.findChild(Button, "skip_gut").click()
    assert stage.store.all(GutFeeling)[0].skipped
    assert not panel.folded


def test_the_analysis_says_its_conclusion_first_and_draws_its_chances_later(stage):
    findings = stage.page.analysis.findings
    assert findings.sentence.text() == (
        "A stays first while Time weighs at least 11% and Cost at most 43%."
    )
    assert findings.scores.lines()[0].startswith("Option A: 81 (Time 22.9")
    assert "73%" in findings.ranges.lines()[0]
    stage.qtbot.waitUntil(lambda: bool(findings.chances.lines()))
    assert findings.chances.lines()[0].startswith("Option A: ")
    QTest.keyClick(findings.scatter, Key.Key_Return)
    assert "no other beats" in findings.findChild(Label, "cost_value_list").text()


def test_only_the_latest_simulation_is_shown(stage):
    for rating in "12345":
        stage.go("trust", "A")
        stage.keys(rating)
    stage.qtbot.waitUntil(lambda: not stage.office.work.busy())
    shown = stage.page.analysis.findings.chances._words.showing.sheet
    assert shown == stage.file.sheet


def test_the_header_offers_undo_and_the_decision(stage):
    undo, view, decide = stage.page.header_actions()
    assert view.objectName() == "client_view_button"
    assert not undo.isEnabled()
    stage.go("trust", "A")
    stage.keys("1")
    assert undo.isEnabled()
    undo.click()
    assert stage.value("A", "trust") == 4
    with stage.qtbot.waitSignal(stage.page.stage_requested) as asked:
        decide.click()
    assert asked.args == [Where.DECIDE]


def large(options, criteria):
    for n in range(options):
        name = Phrase(f"Option au nom plutôt long numéro {n}", f"Option {n}")
        yield Option(id=f"o{n}", incident_id="fleuve-i", position=n, name=name)
    for m in range(criteria):
        yield Criterion(
            id=f"c{m}",
            incident_id="fleuve-i",
            position=m,
            name=Phrase("Un critère au nom long, sur deux lignes au moins", f"Criterion {m}"),
            scale=Scale.RATING,
            worst=Decimal(1),
            best=Decimal(5),
            audience=Audience.PRIVATE if m % 5 == 4 else Audience.CLIENT,
        )
    for n in range(options):
        for m in range(criteria):
            value = Decimal((n * m) % 5 + 1)
            yield Cell(id=f"x{n}-{m}", option_id=f"o{n}", criterion_id=f"c{m}", likely=value)


def test_twenty_by_twenty_does_not_break(empty):
    empty.desk.do("fill", *(born(record) for record in large(20, 20)))
    empty.page.begin()
    view = empty.view
    assert view.horizontalScrollBar().maximum() > 0
    assert view.verticalScrollBar().maximum() > 0
    assert all(view.columnWidth(n) >= 160 for n in range(1, 20))
    assert empty.matrix.go_to("c18", "o19")
    place = view.rect_of(view.currentIndex())
    feet = view.foot.geometry().top()
    assert place.left() >= view.columnWidth(0)
    assert place.bottom() <= feet
    assert view.names.isVisible()
    assert view.foot.isVisible()
    assert empty.matrix.go_to("c0", "o0")
    assert view.rect_of(view.currentIndex()).left() >= view.columnWidth(0)
    empty.page.grab()
    empty.go("c18", "o19")
    empty.keys("4")
    assert empty.value("o19", "c18") == 4


@pytest.mark.parametrize("size", [(1220, 609), (1380, 771), (760, 480)])
def test_every_size_is_laid_out(stage, size):
    stage.page.resize(*size)
    stage.page.grab()
    sheet = stage.view.parentWidget()
    assert sheet.height() <= stage.matrix.height()
    assert stage.page.analysis.width() == (348 if size[0] > 1300 else 308)


def test_the_case_seen_in_french(office, qtbot):
    french = Stage(office, qtbot, language="fr")
    assert french.matrix.model.place_of("delay", "A").data() == "13 j ouvr."
    assert french.matrix.model.grid.heads[1].name == "Version allégée"
    qtbot.waitUntil(lambda: not office.work.busy())
    assert french.file.incident.id == cases.INCIDENT
