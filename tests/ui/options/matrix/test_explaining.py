"""Every figure says how it came about: to the mouse, to a key, to a screen reader."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip

from consultdesk.domain.change import born, edited
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion
from tests.ui.options.test_mouse import spot, tip

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def told(stage, key, option=""):
    return stage.matrix.model.explained(stage.matrix.model.place_of(key, option))


def test_a_cell_filled_by_the_cost_lines_tells_each_line_and_its_share(stage):
    lines = told(stage, "cost", "A").split("\n")
    assert lines[0] == "Filled by the cost lines:"
    assert lines[1].startswith("Automatic GesProd connector: 18\u00a0h × $125 = $2,250, ")
    assert lines[1].endswith("of which the client pays 60%: $1,350")
    assert "In all: $1,560; low to high, $1,240–$2,040." in lines


def test_the_sums_at_the_foot_tell_who_pays_what(stage):
    line = next(x for x in stage.file.sheet.lines if x.option_id == "A" and x.likely)
    stage.desk.do("split", edited(line, client_percent=Decimal(60)))
    whole = stage.kept().totals(stage.file.options[0]).likely
    pays, mine = told(stage, "client_pays", "A"), told(stage, "me", "A")
    assert "of which the client pays 60%:" in pays
    assert "of which I take on 40%:" in mine
    assert f"In all: ${whole.client.minor // 100:,}" in pays
    assert "In all: $5,120; low to high, $4,205–$6,555." in told(stage, "full", "A")


def test_a_capped_price_says_what_falls_on_me(stage):
    stage.desk.do("cap", edited(stage.file.options[0], client_cap=Money(100000, "CAD")))
    assert "Held at $1,000 at most." in told(stage, "client_pays", "A")
    assert "The client pays at most $1,000: $560 more falls on me." in told(stage, "me", "A")


def test_a_figure_says_what_it_is_worth_and_weighs(stage):
    said = told(stage, "trust", "A")
    assert "Low, likely, high: " in said
    assert said.endswith(
        "Worth 75 of 100, between 1 (0) and 5 (100); with its weight of 25%: "
        "18.8 points of the score."
    )
    assert "work days (0)" in told(stage, "delay", "A")


def test_a_weight_says_its_points_and_its_range_of_figures(stage):
    said = told(stage, "delay")
    assert "Time to have all three sites" in said
    assert "that is 25%." in said
    assert "(100)." in said


def test_a_missing_figure_and_an_option_without_costs_say_what_is_not_there(stage):
    stage.go("trust", "B")
    stage.keys(key=Key.Key_Delete)
    assert "Nothing yet:" in told(stage, "trust", "B")
    assert told(stage, "full", "B").endswith("In all: $2,500; low to high, $2,125–$3,250.")
    for line in [x for x in stage.kept().lines if x.option_id == "B"]:
        stage.desk.do("remove", *stage.store.removal(line))
    assert told(stage, "full", "B") == "No cost line yet: C opens the costing."


def test_a_figure_beyond_the_limit_is_marked_and_says_so(stage):
    trust = next(c for c in stage.kept().criteria if c.id == "trust")
    stage.desk.do("limit", edited(trust, unacceptable=Decimal(4)))
    model = stage.matrix.model
    assert model.grid.faces[2, 2].barred
    assert not model.grid.faces[2, 1].barred
    place = model.place_of("trust", "B")
    assert "beyond what is acceptable" in place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Beyond the limit of 4" in told(stage, "trust", "B")
    delay = next(c for c in stage.kept().criteria if c.id == "delay")
    stage.desk.do("limit", edited(delay, unacceptable=Decimal(20)))
    assert model.grid.faces[0, 4].barred
    stage.page.grab()


def test_a_three_point_curve_is_followed_by_the_bar_and_the_words():
    curved = Criterion(id="c", incident_id="i", middle_value=Decimal(80))
    worths = [curved.worth(Decimal(n)) for n in (-5, 0, 25, 50, 75, 100, 105)]
    assert [str(w.normalize()) for w in worths] == ["0", "0", "0.4", "0.8", "0.9", "1", "1"]
    flat = Criterion(id="c", incident_id="i", worst=Decimal(1), best=Decimal(1))
    assert flat.worth(Decimal(7)) == 1


def test_the_mouse_a_key_and_a_screen_reader_get_the_same_words(stage):
    place = stage.matrix.model.place_of("full", "A")
    words = place.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "$5,120" in words
    assert "$5,120" in tip(stage.view.viewport(), spot(stage.view, place))
    stage.go("full", "A")
    stage.keys(key=Key.Key_F1, modifiers=SHIFT)
    assert "$5,120" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize("key", ["group", "pros"])
def test_what_is_no_figure_explains_nothing(stage, key):
    assert told(stage, key, "A") == ""


def test_many_lines_are_counted_after_the_first_six(stage):
    line = next(x for x in stage.file.sheet.lines if x.option_id == "A")
    more = [line.but(id=f"more{n}", position=20 + n) for n in range(7)]
    stage.desk.do("more", *map(born, more))
    assert "more line(s)" in told(stage, "full", "A")
