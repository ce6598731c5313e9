"""Named views beside the client's and mine: added, chosen, renamed, removed, compared."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from consultdesk.domain.change import edited
from consultdesk.domain.decisions import GutFeeling
from consultdesk.domain.options import Viewpoint
from consultdesk.domain.perspectives import named_views
from tests.ui.options.test_mouse import LEFT, act, menu_words
from ui.options.weights.views import CLIENT, MINE, ViewSwitch

Key = Qt.Key


def switch(stage):
    return stage.page.findChild(ViewSwitch)


def choose(stage, answers, words, drive=None):
    if drive is not None:
        answers.next_dialog(drive)
    QTest.mouseClick(switch(stage).more, LEFT)
    menu = switch(stage).findChildren(QMenu, "views")[-1]
    act(menu, words)
    menu.close()


def add(stage, answers, name, start=""):
    def drive(dialog):
        QTest.keyClicks(dialog.form.field("name").editor, name)
        if start:
            dialog.form.field("start").set_value(start)
        dialog.submit()

    choose(stage, answers, "Add a view…", drive)
    return named_views(stage.kept())[-1]


def test_a_view_is_added_from_the_clients_weights_and_shown(stage, answers):
    before, client = stage.kept(), stage.points(Viewpoint.CLIENT)
    view = add(stage, answers, "The accountant")
    assert (view.name, view.viewpoint) == ("The accountant", Viewpoint.NAMED)
    assert switch(stage).value().id == view.id
    shares = stage.kept().shares(view)
    assert {key: shares[key] for key in client} == client
    assert shares["bond"] == 0
    model = stage.matrix.model
    assert model.weight_text(model.place_of("bond", "")) == "0%"  # the private ones count here
    stage.page.grab()
    stage.desk.history.undo()
    assert stage.kept() == before
    assert switch(stage).value() == MINE


def test_a_view_may_start_from_mine_and_is_weighed_like_the_others(stage, answers):
    mine = stage.points(Viewpoint.MINE)
    view = add(stage, answers, "Board", "boreal-mine")
    assert stage.kept().shares(view) == mine
    stage.go("delay")
    stage.type("50")
    assert stage.kept().shares(view)["delay"] == Decimal("0.5")
    assert stage.points(Viewpoint.MINE) == mine


def test_a_view_needs_a_name(stage, answers):
    def drive(dialog):
        dialog.submit()
        assert "Add a name" in dialog.form.field("name").complaint()
        dialog.reject()

    choose(stage, answers, "Add a view…", drive)
    assert named_views(stage.kept()) == ()


def test_f6_goes_round_all_views_and_the_switch_and_the_menu_reach_each(stage, answers):
    one = add(stage, answers, "One & only")
    two = add(stage, answers, "A second one with a long name")
    seen = []
    for _ in range(4):
        QTest.keyClick(stage.page, Key.Key_F6)
        seen.append(switch(stage).value())
    assert [view.id or view for view in seen] == [CLIENT, MINE, one.id, two.id]
    segments = switch(stage).segments
    assert segments.value().id == two.id
    QTest.mouseClick(segments.button(MINE), LEFT)
    assert switch(stage).value() == MINE
    QTest.mouseClick(segments.button(seen[3]), LEFT)
    assert switch(stage).value().id == two.id
    choose(stage, answers, "One && only")
    assert switch(stage).value().id == one.id
    assert stage.matrix.model.showing.perspective == one


def test_a_third_side_makes_the_others_short_and_takes_hardly_more_room(stage, answers):
    wide = switch(stage).segments.sizeHint().width()
    add(stage, answers, "A name that goes on and on for ever")
    segments = switch(stage).segments
    assert segments.sizeHint().width() <= wide + 20
    assert segments.button(CLIENT).text() == "Client"
    assert segments.button(CLIENT).accessibleName() == "As the client sees it"
    assert "goes on and on for ever" in segments.button(switch(stage).value()).toolTip()


def test_a_view_is_renamed_and_removed_and_both_can_be_undone(stage, answers):
    view = add(stage, answers, "Accountant")
    added = stage.kept()

    def drive(dialog):
        field = dialog.form.field("name")
        assert field.value() == "Accountant"
        field.editor.selectAll()
        QTest.keyClicks(field.editor, "The finance side")
        dialog.submit()

    choose(stage, answers, "Rename this view…", drive)
    assert [v.name for v in named_views(stage.kept())] == ["The finance side"]
    assert "finance" in switch(stage).segments.button(switch(stage).value()).text()
    choose(stage, answers, "Remove this view")
    assert named_views(stage.kept()) == ()
    assert not [w for w in stage.kept().weights if w.perspective_id == view.id]
    assert switch(stage).value() == MINE
    stage.desk.history.undo()
    stage.desk.history.undo()
    assert stage.kept() == added


def test_the_two_views_of_always_cannot_be_renamed_or_removed(stage):
    for _ in range(2):
        menu = switch(stage).menu()
        assert menu_words(menu) == ["Add a view…", "Scores in every view…"]
        QTest.keyClick(stage.page, Key.Key_F6)


def test_scores_stand_side_by_side_and_are_never_averaged(stage, answers):
    add(stage, answers, "The accountant")

    def drive(dialog):
        table = {
            option: [dialog.findChild(QLabel, f"score_{option}_{n}").text() for n in range(3)]
            for option in "ABCD"
        }
        assert table["A"] == ["81", "75", "81"]
        assert table["D"] == ["68", "66", "68"]
        dialog.grab()
        dialog.accept()

    choose(stage, answers, "Scores in every view…", drive)


def test_no_score_is_shown_before_the_gut_feeling(stage):
    feeling = stage.store.all(GutFeeling)[0]
    stage.desk.do("forget", edited(feeling, option_id=None))
    scores = switch(stage).menu().actions()[-1]
    assert scores.text() == "Scores in every view…"
    assert not scores.isEnabled()
