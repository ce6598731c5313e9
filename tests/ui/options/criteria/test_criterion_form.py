"""The form of a criterion, driven as a consultant would, and what the store then holds."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.change import edited
from consultdesk.domain.options import MoneySource, Preference, Scale
from consultdesk.domain.rescaling import Carry
from ui.kit.buttons import Button
from ui.kit.fields import ChoiceField
from ui.kit.scroll import ScrollPage
from ui.kit.switches import Segmented
from ui.kit.words import Label
from ui.options.criteria.advice import Advice
from ui.options.criteria.curve import CurveChart, together
from ui.options.criteria.preference import PreferencePicture

D = Decimal


def type_in(dialog, **words):
    for name, text in words.items():
        editor = dialog.form.field(name).editor
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClicks(editor, text)


def choose(dialog, name, value):
    field = dialog.form.field(name)
    field.set_value(value)
    field.committed.emit(value)


def kept(stage, criterion="delay"):
    return next(c for c in stage.kept().criteria if c.id == criterion)


def edit(stage, answers, drive, criterion="delay"):
    answers.next_dialog(drive)
    stage.page.asking.edit_criterion(kept(stage, criterion))


def shown(dialog, kind, name):
    return dialog.findChild(kind, name)


def test_a_curve_and_a_limit_are_drawn_told_and_kept(stage, answers):
    def drive(dialog):
        shown(dialog, Button, "fold_value").click()
        type_in(dialog, middle_value="70", unacceptable="20")
        chart = shown(dialog, CurveChart, "curve")
        assert "is worth 70" in chart.accessibleName()
        assert "above 20\xa0work days" in shown(dialog, Label, "limit_words").text()
        dialog.submit()

    edit(stage, answers, drive)
    delay = kept(stage)
    assert (delay.middle_value, delay.unacceptable) == (D(70), D(20))
    assert all(w.to_review for w in stage.kept().weights if w.criterion_id == "delay" and w.points)
    stage.desk.history.undo()
    delay = kept(stage)
    assert (delay.middle_value, delay.unacceptable) == (None, None)
    assert not any(w.to_review for w in stage.kept().weights)


def test_what_cannot_hold_is_said_beside_its_field(stage, answers):
    before = stage.kept()

    def drive(dialog):
        form = dialog.form
        type_in(dialog, middle_value="170")
        dialog.submit()
        assert "from 0 to 100" in form.field("middle_value").complaint()
        type_in(dialog, middle_value="", unacceptable="2")
        dialog.submit()
        assert "even the best" in form.field("unacceptable").complaint()
        type_in(dialog, unacceptable="", worst="soon")
        dialog.submit()
        assert "does not read" in form.field("worst").complaint()
        type_in(dialog, worst="")
        dialog.submit()
        assert form.field("worst").complaint()
        assert shown(dialog, CurveChart, "curve").accessibleName() == (
            "The worst and the best are needed"
        )
        dialog.reject()

    edit(stage, answers, drive)
    assert stage.kept() == before


def test_the_range_is_offered_from_the_figures_and_taken_in_one_click(stage, answers):
    def drive(dialog):
        offer = shown(dialog, Button, "use_range")
        assert not offer.isVisible()
        type_in(dialog, worst="900")
        assert offer.text() == "Your figures go from 11 to 40\xa0work days: use 45 to 5?"
        offer.click()
        assert (dialog.form.values()["worst"], dialog.form.values()["best"]) == ("45", "5")
        assert not offer.isVisible()
        dialog.submit()

    edit(stage, answers, drive)
    assert (kept(stage).worst, kept(stage).best) == (45, 5)


def test_a_new_criterion_in_money_starts_around_its_cost_lines(stage, answers):
    """Ends that hold none of the figures are no start; what is typed over is left alone."""

    def ends(dialog):
        values = dialog.form.values()
        return values["worst"], values["best"]

    def drive(dialog):
        type_in(dialog, name="Another cost")
        choose(dialog, "scale", Scale.MONEY)
        assert ends(dialog) == ("5,000", "0")
        choose(dialog, "source", MoneySource.CLIENT_PAYS)
        assert ends(dialog) == ("5,000", "0")  # they hold what the client pays already
        choose(dialog, "source", MoneySource.FULL)
        proposed = ends(dialog)
        assert proposed != ("5,000", "0")
        assert not shown(dialog, Button, "use_range").isVisible()
        type_in(dialog, worst="9000")
        choose(dialog, "source", MoneySource.ME)
        assert ends(dialog) == ("9000", proposed[1])
        dialog.submit()

    answers.next_dialog(drive)
    stage.page.asking.add_criterion()
    assert stage.kept().criteria[-1].worst == 9000


def test_the_ends_are_described_in_both_languages(stage, answers):
    def drive(dialog):
        type_in(dialog, worst_words="After the board", best_words="This week")
        switch = shown(dialog, Segmented, "words_language")
        QTest.mouseClick(switch.button("fr"), Qt.MouseButton.LeftButton)
        assert dialog.form.values()["name"] == kept(stage).name.fr
        assert dialog.form.field("worst_words").editor.placeholderText() == "After the board"
        type_in(dialog, worst_words="Trop tard")
        QTest.mouseClick(switch.button("en"), Qt.MouseButton.LeftButton)
        assert dialog.form.values()["worst_words"] == "After the board"
        dialog.submit()

    edit(stage, answers, drive)
    delay = kept(stage)
    assert (delay.worst_words.fr, delay.worst_words.en) == ("Trop tard", "After the board")
    assert (delay.best_words.fr, delay.best_words.en) == ("", "This week")
    assert delay.name == next(c for c in stage.file.criteria if c.id == "delay").name


def test_a_rating_says_its_five_words(stage, answers):
    def drive(dialog):
        words = shown(dialog, Label, "rating_words")
        assert words.text() == "1 poor · 2 fragile · 3 fair · 4 good · 5 excellent"
        type_in(dialog, worst_words="guesses")
        dialog.form.field("worst_words").commit()
        assert words.text().startswith("1 guesses · 2 fragile")
        dialog.reject()

    edit(stage, answers, drive, "trust")


def test_the_second_opinion_is_named_drawn_and_kept(stage, answers):
    def drive(dialog):
        form = dialog.form
        picture = shown(dialog, PreferencePicture, "preference_picture")
        assert not picture.isVisible()
        shown(dialog, Button, "fold_opinion").click()
        assert picture.isVisible()
        assert not form.field("indifference").isVisible()
        choose(dialog, "preference", Preference.LINEAR_FROM)
        assert "left out" in picture.accessibleName()
        type_in(dialog, indifference="8", strict="5")
        dialog.submit()
        assert "larger than" in form.field("strict").complaint()
        type_in(dialog, strict="12")
        dialog.submit()

    edit(stage, answers, drive)
    delay = kept(stage)
    assert delay.preference is Preference.LINEAR_FROM
    assert (delay.indifference, delay.strict) == (8, 12)


@pytest.mark.parametrize("kind", list(Preference))
def test_each_way_to_compare_is_drawn(stage, answers, qtbot, kind):
    pictures = []

    def drive(dialog):
        shown(dialog, Button, "fold_opinion").click()
        picture = shown(dialog, PreferencePicture, "preference_picture")
        qtbot.waitUntil(lambda: picture.width() > 40)
        for way in (kind, Preference.USUAL if kind is not Preference.USUAL else Preference.LEVEL):
            choose(dialog, "preference", way)
            pictures.append(picture.grab().toImage())
        dialog.reject()

    edit(stage, answers, drive)
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(
    ("carry", "figures"),
    [(Carry.KEEP, [4, 3, 5]), (Carry.CONVERT, [75, 50, 100]), (Carry.CLEAR, [None] * 3)],
)
def test_another_scale_carries_the_figures_as_chosen(stage, answers, carry, figures):
    for option, figure in zip("ABC", (4, 3, 5), strict=True):
        stage.go("trust", option)
        stage.keys(str(figure))
    steps = stage.desk.history.count()

    def drive(dialog):
        field = dialog.form.field("carry")
        assert isinstance(field, ChoiceField)
        assert not field.isVisible()
        choose(dialog, "scale", Scale.NUMBER)
        assert field.isVisible()
        choose(dialog, "carry", carry)
        dialog.submit()

    edit(stage, answers, drive, "trust")
    assert [stage.value(o, "trust") for o in "ABC"] == figures
    assert kept(stage, "trust").scale is Scale.NUMBER
    assert stage.desk.history.count() == steps + 1
    stage.desk.history.undo()
    assert [stage.value(o, "trust") for o in "ABC"] == [4, 3, 5]


def test_yes_or_no_is_typed_in_words_and_a_no_can_be_refused(stage, answers):
    def drive(dialog):
        type_in(dialog, name="Signed by the board")
        choose(dialog, "scale", Scale.YES_NO)
        assert (dialog.form.values()["worst"], dialog.form.values()["best"]) == ("No", "Yes")
        shown(dialog, Button, "fold_value").click()
        assert not dialog.form.field("middle_value").isVisible()
        type_in(dialog, unacceptable="yes")
        dialog.submit()

    answers.next_dialog(drive)
    stage.page.asking.add_criterion()
    made = stage.kept().criteria[-1]
    assert (made.scale, made.worst, made.best, made.unacceptable) == (Scale.YES_NO, 0, 1, 1)
    stage.go(made.id, "A")
    stage.keys("y")
    stage.go(made.id, "B")
    stage.keys("n")
    assert (stage.value("A", made.id), stage.value("B", made.id)) == (1, 0)


def test_what_would_count_twice_is_said_and_can_be_closed(stage, answers):
    mine = next(c for c in stage.kept().criteria if c.source is MoneySource.ME)

    def drive(dialog):
        advice = shown(dialog, Advice, "overlap")
        assert not advice.isVisible()
        choose(dialog, "source", MoneySource.FULL)
        assert advice.isVisible()
        assert mine.name.en in advice.accessibleName()
        shown(dialog, Button, "overlap_close").click()
        assert not advice.isVisible()
        type_in(dialog, worst="6000")
        assert not advice.isVisible()
        choose(dialog, "source", MoneySource.CLIENT_PAYS)
        dialog.reject()

    edit(stage, answers, drive, "cost")


@pytest.mark.parametrize("size", [(1280, 720), (1380, 771)])
def test_the_form_stays_within_the_window_whatever_is_unfolded(stage, answers, qtbot, size):
    stage.page.resize(*size)

    def drive(dialog):
        qtbot.wait(20)
        folded = dialog.height()
        for name in ("fold_value", "fold_opinion"):
            shown(dialog, Button, name).click()
        qtbot.waitUntil(lambda: dialog.height() > folded)
        assert dialog.height() <= size[1]
        assert dialog.main.isVisible()
        tops = dialog.main.mapTo(dialog, dialog.main.rect().bottomLeft()).y()
        assert tops < dialog.height()
        shown(dialog, Button, "fold_opinion").click()
        shown(dialog, Button, "fold_value").click()
        qtbot.waitUntil(lambda: dialog.height() == folded)
        dialog.reject()

    edit(stage, answers, drive)


def test_the_chart_shows_the_options_where_they_stand(stage, answers):
    stage.desk.do("limit", edited(kept(stage), unacceptable=D(20)))
    images = []

    def drive(dialog):
        chart = shown(dialog, CurveChart, "curve")
        assert chart.isVisible()
        images.append(chart.grab().toImage())
        type_in(dialog, unacceptable="12")
        images.append(chart.grab().toImage())
        dialog.reject()

    edit(stage, answers, drive)
    assert images[0] != images[1]


def test_a_part_unfolded_in_a_low_window_comes_into_sight(stage, answers, qtbot):
    stage.page.window().resize(1280, 560)

    def drive(dialog):
        for name in ("fold_value", "fold_opinion"):
            shown(dialog, Button, name).click()
        QTest.qWait(20)
        page = dialog.form.findChild(ScrollPage)
        field = dialog.form.field("preference")
        assert page.verticalScrollBar().maximum() > 0
        assert not field.visibleRegion().isEmpty()
        dialog.reject()

    edit(stage, answers, drive)


def test_options_that_give_the_same_stand_side_by_side_on_the_curve():
    same = (("A", D(1560)), ("B", D(0)), ("D", D("1560.00")))
    assert together(same) == {D(1560): "A D", D(0): "B"}
