"""The matrix: what may be typed, what is offered, how weights share 100, how letters hold."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from consultdesk.domain.costing import Case, Standing
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import (
    Cell,
    MoneySource,
    OptionSheet,
    Perspective,
    ProCon,
    Scale,
    Sign,
    Viewpoint,
    Weight,
    anchor,
    check_value,
    client_letters,
    fill,
    freeze_letters,
    moved,
    override,
    reweigh,
    span,
    whole_percents,
)
from tests.analysis.cases import NUMBERS, expected, sample_sheet
from tests.domain.makers import cad, criterion, line, option

CELL = Cell(id="x", option_id="a", criterion_id="c")
FED = criterion("cost", Scale.MONEY, source=MoneySource.CLIENT_PAYS)


def weights(*points, locked=()):
    return tuple(
        Weight(
            id=f"w{n}",
            perspective_id="p",
            criterion_id=f"c{n}",
            points=Decimal(str(value)),
            locked=n in locked,
        )
        for n, value in enumerate(points)
    )


def after(whole, changes):
    changed = {change.record.id: change.after for change in changes}
    return [changed.get(w.id, w).points for w in whole]


def sheet(*options, **values):
    return OptionSheet(incident_id="inc", currency="CAD", options=options, **values)


def refused(action, *args):
    with pytest.raises(Refused) as caught:
        action(*args)
    return caught.value


# what may be typed


@pytest.mark.parametrize(
    ("scale", "value", "code"),
    [
        (Scale.RATING, "0", "rating_out_of_range"),
        (Scale.RATING, "6", "rating_out_of_range"),
        (Scale.RATING, "2.5", "rating_out_of_range"),
        (Scale.POINTS, "-1", "points_out_of_range"),
        (Scale.POINTS, "100.1", "points_out_of_range"),
        (Scale.YES_NO, "2", "yes_or_no"),
        (Scale.DAYS, "-1", "days_negative"),
    ],
)
def test_a_scale_refuses_what_it_cannot_hold(scale, value, code):
    assert refused(check_value, criterion(scale=scale), Decimal(value)).code == code


@pytest.mark.parametrize(
    ("scale", "value"),
    [
        (Scale.RATING, "5"),
        (Scale.POINTS, "33.3"),
        (Scale.YES_NO, "1"),
        (Scale.DAYS, "0"),
        (Scale.NUMBER, "-40"),
        (Scale.MONEY, "-620"),
    ],
)
def test_a_scale_holds_what_belongs_to_it(scale, value):
    assert fill(CELL, criterion(scale=scale), Decimal(value)).after.likely == Decimal(value)


def test_a_figure_fed_by_the_costing_is_not_typed():
    assert refused(fill, CELL, FED, None).code == "cell_computed"


def test_a_range_that_no_longer_holds_its_figure_is_let_go():
    cell = CELL.but(likely=Decimal(50), low=Decimal(40), high=Decimal(60))
    assert fill(cell, criterion(), Decimal(45)).after == cell.but(likely=Decimal(45))
    higher = fill(cell, criterion(), Decimal(70)).after
    assert (higher.low, higher.high) == (40, None)
    lower = fill(cell, criterion(), Decimal(30)).after
    assert (lower.low, lower.high) == (None, 60)
    emptied = fill(cell, criterion(), None).after
    assert (emptied.likely, emptied.low, emptied.high) == (None, None, None)


def test_a_range_goes_around_its_figure():
    cell = CELL.but(likely=Decimal(50))
    done = span(cell, criterion(), Decimal(50), None).after
    assert (done.low, done.high) == (50, None)
    assert refused(span, CELL, criterion(), Decimal(1), None).code == "likely_missing"
    for low, high in ((51, None), (None, 49)):
        ends = [None if end is None else Decimal(end) for end in (low, high)]
        assert refused(span, cell, criterion(), *ends).code == "estimates_out_of_order"
    assert refused(span, cell, criterion(), None, Decimal(101)).code == "points_out_of_range"


def test_worst_and_best_must_differ():
    done = anchor(criterion(), Decimal(40), Decimal(5)).after
    assert (done.worst, done.best) == (40, 5)
    assert refused(anchor, criterion(), Decimal(5), Decimal("5.0")).code == "anchors_equal"


# what a sheet says


def test_a_sheet_reads_a_figure_by_case():
    cell = CELL.but(likely=Decimal(50), low=Decimal(40))
    one = sheet(option(), criteria=(criterion(), FED), cells=(cell,), lines=(
        line(5, 100, client=100, high=Decimal(6)), line(9, option="b"),
    ))  # fmt: skip
    a = one.options[0]
    assert [one.value(a, criterion(), case) for case in Case] == [40, 50, 50]
    assert [one.value(a, FED, case) for case in Case] == [500, 500, 600]
    assert one.value(a, criterion("other")) is None
    assert one.value(a, criterion(scale=Scale.MONEY)) == 50


def test_reasons_are_told_apart_and_weights_found():
    reasons = tuple(
        ProCon(id=f"{owner}{sign}", option_id=owner, sign=sign) for owner in "ab" for sign in Sign
    )
    mine = Perspective(id="p", incident_id="inc", viewpoint=Viewpoint.MINE)
    one = sheet(option(), procons=reasons, perspectives=(mine,), weights=weights(5))
    assert [p.id for p in one.procons_of(option(), Sign.CON)] == ["acon"]
    assert one.perspective(Viewpoint.MINE) is mine
    assert one.perspective(Viewpoint.CLIENT) is None
    assert one.weight(mine, criterion("c0")).points == 5
    assert one.weight(mine, criterion("c1")) is None


def test_private_and_hidden_criteria_never_weigh_in_the_clients_view():
    rows = (
        criterion("c0"),
        criterion("c1", audience=Audience.PRIVATE),
        criterion("c2", hidden=True),
    )
    views = tuple(
        Perspective(id="p", incident_id="inc", viewpoint=viewpoint) for viewpoint in Viewpoint
    )
    one = sheet(criteria=rows, perspectives=views, weights=weights(30, 10, 60))
    shares = {view.viewpoint: one.shares(view) for view in views}
    assert shares[Viewpoint.CLIENT] == {"c0": 1}
    assert shares[Viewpoint.MINE] == shares[Viewpoint.NAMED]
    assert shares[Viewpoint.MINE] == {"c0": Decimal("0.75"), "c1": Decimal("0.25")}
    assert replace(one, weights=()).shares(views[0]) == {"c0": 0}


# what is offered


def test_over_the_ceiling_is_not_offered_until_a_sentence_of_mine():
    ceiling = Ceiling(id="x", incident_id="inc", amount=cad(500))
    one = sheet(option(), lines=(line(6, 100),), ceiling=ceiling)
    a = one.options[0]
    assert one.standing(a) is Standing.ABOVE
    assert not one.offered(a)
    assert one.offered(override(a, "Ce client vaut plus.").after)
    assert refused(override, a, "  ").code == "override_sentence_missing"


@pytest.mark.parametrize("held_back", [{"hidden": True}, {"withheld": True}])
def test_a_hidden_or_withheld_option_is_not_offered(held_back):
    a = option(**held_back)
    assert not sheet(a).offered(a)
    assert sheet(option()).offered(option())


# weights


def test_one_weight_moves_and_the_others_keep_their_proportions():
    whole = weights(25, 25, 30, 20)
    assert after(whole, reweigh(whole, whole[0], Decimal(40))) == [40, 20, 24, 16]


def test_locked_weights_stay_and_points_of_any_sum_become_percent():
    whole = weights(100, 50, 25, 25, locked=(1,))
    assert after(whole, reweigh(whole, whole[0], Decimal(35))) == [35, 25, 20, 20]


def test_what_locks_leave_is_all_there_is():
    whole = weights(25, 25, 50, locked=(2,))
    caught = refused(reweigh, whole, whole[0], Decimal(51))
    assert (caught.code, caught.facts) == ("weights_locked", {"most": 50})
    assert after(whole, reweigh(whole, whole[0], Decimal(50))) == [50, 0, 50]


def test_with_all_others_locked_a_weight_can_only_stay():
    whole = weights(25, 25, 50, locked=(1, 2))
    assert reweigh(whole, whole[0], Decimal(25)) == ()
    assert refused(reweigh, whole, whole[0], Decimal(24)).facts == {"most": 25}


@pytest.mark.parametrize("percent", ["-0.1", "100.1"])
def test_a_weight_is_a_percentage(percent):
    whole = weights(50, 50)
    assert refused(reweigh, whole, whole[0], Decimal(percent)).code == "weight_out_of_range"


def test_weights_of_nothing_share_equally_locked_or_not():
    whole = weights(0, 0, 0, locked=(2,))
    assert after(whole, reweigh(whole, whole[0], Decimal(40))) == [40, 60, 0]
    whole = weights(100, 0, 0)
    assert after(whole, reweigh(whole, whole[0], Decimal(40))) == [40, 30, 30]


def test_the_only_weight_is_all_of_it():
    whole = weights(30)
    assert after(whole, reweigh(whole, whole[0], Decimal(100))) == [100]
    assert refused(reweigh, whole, whole[0], Decimal(30)).facts == {"most": 100}


@given(
    st.lists(st.tuples(st.integers(0, 100), st.booleans()), min_size=1, max_size=8),
    st.integers(0, 7),
    st.integers(0, 100),
)
def test_weights_always_add_up_to_exactly_100(points, which, percent):
    whole = weights(
        *(value for value, _ in points), locked=[n for n, (_, held) in enumerate(points) if held]
    )
    chosen = whole[which % len(whole)]
    try:
        found = after(whole, reweigh(whole, chosen, Decimal(percent)))
    except Refused:
        reject()
    assert sum(found) == 100
    assert min(found) >= 0
    assert found[which % len(whole)] == percent
    free = [n for n, w in enumerate(whole) if not w.locked and w.id != chosen.id]
    for one in free:
        for other in free:
            product, crossed = found[one] * whole[other].points, found[other] * whole[one].points
            if whole[one].points + whole[other].points:
                assert product == pytest.approx(crossed, abs=Decimal("1e-8"))


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=12).filter(any))
def test_whole_percents_add_up_to_100_and_stray_by_less_than_one(points):
    shares = [Decimal(p) / sum(points) for p in points]
    found = whole_percents(shares)
    assert sum(found) == 100
    assert all(abs(n - 100 * s) < 1 + Decimal("1e-20") for n, s in zip(found, shares, strict=True))


def test_thirds_round_by_largest_remainder_the_first_first():
    assert whole_percents([Decimal(1) / 3] * 3) == [34, 33, 33]
    assert whole_percents([Decimal("0.295"), Decimal("0.705")]) == [30, 70]
    assert whole_percents([Decimal(0), Decimal(0)]) == [0, 0]
    assert whole_percents([]) == []


# places and letters


def test_a_column_moves_among_its_siblings():
    row = tuple(option(name, position=n) for n, name in enumerate("abcd"))
    places = {c.record.id: c.after.position for c in moved(row, "d", 1)}
    assert places == {"d": 1, "b": 2, "c": 3}
    assert moved(row, "a", 0) == ()
    assert {c.record.id: c.after.position for c in moved(row, "a", 99)}["a"] == 3
    assert moved(row, "a", -5) == ()


@pytest.mark.parametrize("number", NUMBERS)
def test_letters_are_positions(number):
    assert sample_sheet(number).letters() == expected(number)["letters"]


def test_after_z_come_double_letters():
    many = sheet(*(option(f"o{n}", position=n) for n in range(30)))
    letters = list(many.letters().values())
    assert letters[25:28] == ["Z", "AA", "AB"]


def test_frozen_letters_hold_and_later_options_take_new_ones():
    one = sheet(*(option(name, position=n) for n, name in enumerate("abc")))
    frozen = [change.after for change in freeze_letters(one)]
    assert [o.letter for o in frozen] == ["A", "B", "C"]
    later = sheet(option("new"), frozen[2], frozen[0], frozen[1])
    assert later.letters() == {"new": "D", "c": "C", "a": "A", "b": "B"}
    assert freeze_letters(sheet(*frozen)) == ()


def test_the_clients_letters_count_only_what_is_offered():
    one = sheet(option("a"), option("b", withheld=True), option("c"))
    assert client_letters(one) == {"a": "A", "c": "B"}
    assert [c.record.id for c in freeze_letters(one)] == ["a", "c"]
    shown = sheet(option("a", letter="A"), option("b"), option("c", withheld=True, letter="B"))
    assert client_letters(shown) == {"a": "A", "b": "C"}
