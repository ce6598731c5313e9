"""The menu of the weights: its ways, the day of confirmation, and how weights were found."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.change import edited
from consultdesk.domain.options import Viewpoint, WeightMethod
from tests.ui.options.test_mouse import LEFT, act, menu_words, tip
from ui.options.faces import FACE

WAYS = [
    "Weigh by swing…",
    "Weigh by rank, a quick estimate…",
    "Compare two by two…",
    "Cross-check with a trade-off…",
    "Type in the client’s worksheet…",
]


def test_the_client_confirms_on_a_day_that_shows_above_the_weights(stage, choose, answers):
    today = stage.office.today()

    def drive(dialog):
        field = dialog.form.field("on")
        assert field.value() == today
        field.set_value(today + timedelta(days=2))
        dialog.submit()
        assert "already taken place" in field.complaint()
        field.set_value(date(2026, 11, 16))
        dialog.submit()

    choose("Priorities confirmed by the client…", drive)
    assert stage.kept().perspective(Viewpoint.CLIENT).confirmed_on == date(2026, 11, 16)
    head = stage.matrix.model.headerData(0, Qt.Orientation.Horizontal, FACE)
    assert head == "By hand\nPriorities confirmed by the client on November 16, 2026"
    stage.page.grab()
    choose("Take the confirmation back")
    assert stage.kept().perspective(Viewpoint.CLIENT).confirmed_on is None


def test_the_title_of_the_weights_offers_them_and_only_the_client_confirms(stage):
    heads = stage.view.names_heads
    QTest.keyClick(stage.page, Qt.Key.Key_F6)
    QTest.mouseClick(heads.viewport(), LEFT, pos=QPoint(heads.width() - 30, heads.height() - 10))
    menu = stage.page.findChildren(QMenu, "weighing")[-1]
    assert menu_words(menu) == WAYS
    menu.close()


def test_each_way_is_named_above_the_weights_and_in_their_tool_tip(stage):
    view = stage.kept().perspective(Viewpoint.CLIENT)
    found = {}
    for method in WeightMethod:
        stage.desk.do("method", edited(stage.kept().perspective(view.viewpoint), method=method))
        head = stage.matrix.model.headerData(0, Qt.Orientation.Horizontal, FACE)
        found[method] = head
    quick = "Quick estimate from the order"
    assert found == {
        WeightMethod.HAND: "By hand",
        WeightMethod.SWING: "By swing",
        WeightMethod.CENTROID: quick,
        WeightMethod.RANK_SUM: quick,
        WeightMethod.RANK_RECIPROCAL: quick,
        WeightMethod.EQUAL: "All equal",
        WeightMethod.PAIRWISE: "Compared two by two",
        WeightMethod.TRADE_OFF: "By a trade-off",
    }
    names = stage.view.names
    place = names.visualRect(stage.matrix.model.place_of("delay", ""))
    assert "By a trade-off" in tip(names.viewport(), place.center())


def asked(stage, key="cost"):
    sheet = stage.kept()
    criterion = next(c for c in sheet.criteria if c.id == key)
    weight = sheet.weight(sheet.perspective(Viewpoint.CLIENT), criterion)
    stage.desk.do("a range changed", edited(weight, to_review=True))
    return criterion


def to_review(stage, key="cost"):
    sheet = stage.kept()
    criterion = next(c for c in sheet.criteria if c.id == key)
    return sheet.weight(sheet.perspective(Viewpoint.CLIENT), criterion).to_review


QUESTION = "The range of “Cost to the client” changed: is its weight still right?"


def test_a_weight_whose_range_changed_asks_quietly_and_may_be_kept(stage, choose):
    asked(stage)
    place = stage.matrix.model.place_of("cost", "")
    assert "look at again" in place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert stage.matrix.model.explained(place).splitlines()[1] == QUESTION
    stage.page.grab()
    choose("It is still right")
    assert not to_review(stage)
    assert "look at again" not in place.data(Qt.ItemDataRole.AccessibleTextRole)
    stage.desk.history.undo()
    assert to_review(stage)


def test_the_criterion_asks_in_its_own_menu_and_can_be_weighed_again(stage, answers):
    asked(stage)
    names = stage.view.names
    rect = names.visualRect(stage.matrix.model.place_of("cost", ""))
    names.customContextMenuRequested.emit(rect.center())
    menu = stage.page.findChildren(QMenu)[-1]
    assert menu_words(menu)[:4] == [
        QUESTION,
        "It is still right",
        "Weigh it again…",
        "Edit the criterion…",
    ]
    answers.next_dialog(lambda dialog: dialog.submit())
    act(menu, "Weigh it again…")
    menu.close()
    assert not to_review(stage)


def test_typing_another_weight_settles_the_question(stage):
    asked(stage)
    stage.go("cost")
    stage.type("31")
    assert not to_review(stage)


def test_a_weight_goes_by_ones_and_fives_under_the_arrows_and_holds_when_locked(stage):
    stage.go("cost")
    stage.keys(key=Qt.Key.Key_Return)
    stage.keys(key=Qt.Key.Key_Up)
    assert stage.points(Viewpoint.CLIENT)["cost"] * 100 == 26
    stage.keys(key=Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert stage.points(Viewpoint.CLIENT)["cost"] * 100 == 21
    assert sum(stage.points(Viewpoint.CLIENT).values()) == 1
    stage.keys(key=Qt.Key.Key_Escape)
    stage.go("delay")
    stage.keys("l")
    held = stage.points(Viewpoint.CLIENT)["delay"]
    stage.go("cost")
    stage.type("40")
    assert round(float(stage.points(Viewpoint.CLIENT)["delay"] - held), 9) == 0
