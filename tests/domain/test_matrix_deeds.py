"""What is done to a whole matrix: begun, grown, copied, filled, weighed, reordered."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import (
    begin_matrix,
    duplicated,
    filled,
    foremost,
    lock,
    reordered,
    weigh,
    with_criterion,
)
from consultdesk.domain.options import (
    Cell,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    Sign,
    Viewpoint,
    Weight,
)
from consultdesk.domain.phrase import Phrase
from tests.domain.makers import criterion, line, option

VIEWS = tuple(
    Perspective(id=v.value, incident_id="inc", viewpoint=v)
    for v in (Viewpoint.CLIENT, Viewpoint.MINE)
)
CLIENT, MINE = VIEWS
PRIVATE = criterion("own", audience=Audience.PRIVATE)


def sheet(*options, **values):
    return OptionSheet("inc", "CAD", options, **values)


def weight(view, row, points):
    return Weight(
        id=f"{view.id}-{row}", perspective_id=view.id, criterion_id=row, points=Decimal(points)
    )


def born_of(changes, kind):
    return [c.after for c in changes if c.before is None and isinstance(c.after, kind)]


def test_a_matrix_begins_with_doing_nothing_and_both_perspectives():
    one = sheet(criteria=(criterion(), PRIVATE))
    changes = begin_matrix(one, Phrase("Ne rien changer", "Change nothing"))
    baseline = born_of(changes, Option)
    assert [(o.is_baseline, o.name.en) for o in baseline] == [(True, "Change nothing")]
    views = born_of(changes, Perspective)
    assert [v.viewpoint for v in views] == [Viewpoint.CLIENT, Viewpoint.MINE]
    weights = {(w.perspective_id, w.criterion_id) for w in born_of(changes, Weight)}
    assert weights == {(views[0].id, "c"), (views[1].id, "c"), (views[1].id, "own")}
    begun = sheet(*baseline, perspectives=tuple(views))
    assert begin_matrix(begun, Phrase()) == ()


def test_a_new_criterion_weighs_the_mean_of_the_others_and_nothing_where_private():
    one = sheet(
        criteria=(criterion("a"), criterion("b")),
        perspectives=VIEWS,
        weights=(weight(CLIENT, "a", 30), weight(CLIENT, "b", 60)),
    )
    changes = with_criterion(one, criterion("new"))
    points = {w.perspective_id: w.points for w in born_of(changes, Weight)}
    assert points == {"client": 45, "mine": 1}
    kept = born_of(with_criterion(one, PRIVATE), Weight)
    assert [w.perspective_id for w in kept] == ["mine"]


def test_a_copy_stands_beside_its_original_with_all_it_owns():
    a, b = option("a", position=0, is_baseline=True, letter="A"), option("b", position=1)
    one = sheet(
        a,
        b,
        cells=(Cell(id="x", option_id="a", criterion_id="c", likely=Decimal(5)),),
        procons=(ProCon(id="p", option_id="a", sign=Sign.PRO),),
        lines=(line(option="a"), line(option="b")),
    )
    changes = duplicated(one, a, Phrase("Copie"))
    (copy,) = born_of(changes, Option)
    assert (copy.position, copy.is_baseline, copy.letter, copy.name.fr) == (1, False, "", "Copie")
    owned = [c.after for c in changes if c.before is None and c.after is not copy]
    assert {record.option_id for record in owned} == {copy.id}
    assert len({record.id for record in owned} - {"x", "p", one.lines[0].id}) == 3
    assert [(c.record.id, c.after.position) for c in changes if c.before] == [("b", 2)]


def test_a_cell_is_born_when_first_filled_and_edited_after():
    one = sheet(option(), criteria=(criterion(),))
    birth = filled(one, option(), criterion(), Decimal(5))
    assert birth.before is None
    known = replace(one, cells=(birth.after,))
    around = (Decimal(4), Decimal(6))
    change = filled(known, option(), criterion(), Decimal(5), around)
    assert change.before == birth.after
    assert (change.after.low, change.after.high) == around
    with pytest.raises(Refused, match="points_out_of_range"):
        filled(one, option(), criterion(), Decimal(101))


def test_weighing_gives_unset_weights_a_life_and_refuses_what_does_not_count():
    one = sheet(
        criteria=(criterion("a"), criterion("b"), PRIVATE),
        perspectives=VIEWS,
        weights=(weight(CLIENT, "a", 50),),
    )
    changes = weigh(one, CLIENT, criterion("b"), Decimal(40))
    after = {c.after.criterion_id: (c.before, c.after.points) for c in changes}
    assert after == {"a": (one.weights[0], 60), "b": (None, 40)}
    with pytest.raises(Refused, match="weight_not_counted"):
        weigh(one, CLIENT, PRIVATE, Decimal(10))


def test_a_weight_is_locked_and_let_go():
    one = sheet(criteria=(criterion("a"),), perspectives=VIEWS)
    birth = lock(one, CLIENT, criterion("a"))
    assert (birth.before, birth.after.locked) == (None, True)
    held = replace(one, weights=(birth.after,))
    assert not lock(held, CLIENT, criterion("a")).after.locked


def test_lines_and_reasons_are_put_in_another_order():
    lines = tuple(line(id=name, position=n) for n, name in enumerate("abc"))
    assert {c.record.id: c.after.position for c in reordered(lines, "c", 0)} == {
        "c": 0, "a": 1, "b": 2,
    }  # fmt: skip
    assert reordered(lines, "b", 1) == ()


def test_the_best_of_a_row_follows_its_direction_and_all_equal_is_none():
    days = criterion(worst=Decimal(40), best=Decimal(5))

    def known(*values):
        return {name: v and Decimal(v) for name, v in zip("abc", values, strict=True)}

    assert foremost(days, known(12, 15, None)) == {"a"}
    assert foremost(criterion(), known(12, 15, 15)) == {"b", "c"}
    assert foremost(days, known(12, 12, None)) == frozenset()
    assert foremost(days, known(None, None, None)) == frozenset()
