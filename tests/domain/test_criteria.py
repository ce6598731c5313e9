"""The measure of a criterion: its range, curve, limit, thresholds, and what a change of it asks."""

from decimal import Decimal
from functools import partial

import numpy as np
import pytest

from consultdesk.analysis.table import Scales, valued
from consultdesk.domain.change import Change
from consultdesk.domain.criteria import (
    Measure,
    drafted_from,
    measured,
    preferring,
    promoted,
    remeasured,
    suggested_range,
    usual_range,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import (
    Cell,
    Criterion,
    MoneySource,
    Option,
    OptionSheet,
    Perspective,
    Preference,
    ProCon,
    Scale,
    Sign,
    Viewpoint,
    Weight,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.rescaling import Carry, measure_of, rescaled, ways

D = Decimal


def criterion(scale=Scale.DAYS, worst=40, best=0, **more):
    return Criterion(
        id="c", incident_id="i", name=Phrase("Délai", "Time"), scale=scale, worst=D(worst),
        best=D(best), **more,
    )  # fmt: skip


def sheet(one, *figures, views=2):
    options = tuple(Option(id=f"o{n}", incident_id="i") for n in range(len(figures)))
    cells = tuple(
        Cell(id=f"x{n}", option_id=f"o{n}", criterion_id="c", likely=None if f is None else D(f))
        for n, f in enumerate(figures)
    )
    perspectives = tuple(
        Perspective(id=f"v{n}", incident_id="i", viewpoint=v)
        for n, v in enumerate((Viewpoint.CLIENT, Viewpoint.MINE, Viewpoint.NAMED)[:views])
    )
    weights = tuple(
        Weight(id=f"w{n}", perspective_id=f"v{n}", criterion_id="c", points=D(n))
        for n in range(views)
    )
    return OptionSheet(
        incident_id="i", currency="CAD", options=options, criteria=(one,), cells=cells,
        perspectives=perspectives, weights=weights,
    )  # fmt: skip


def refusal(act):
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code


@pytest.mark.parametrize(
    ("scale", "measure", "code"),
    [
        (Scale.DAYS, Measure(worst=D(5), best=D(5)), "anchors_equal"),
        (Scale.RATING, Measure(worst=D(0), best=D(5)), "anchors_outside_scale"),
        (Scale.POINTS, Measure(worst=D(100), best=D(-1)), "anchors_outside_scale"),
        (Scale.DAYS, Measure(worst=D(9), best=D(0), middle_value=D(101)), "middle_out_of_range"),
        (Scale.DAYS, Measure(worst=D(9), best=D(0), middle_value=D(-1)), "middle_out_of_range"),
        (Scale.DAYS, Measure(worst=D(9), best=D(1), unacceptable=D(0)), "limit_beyond_best"),
        (Scale.NUMBER, Measure(worst=D(0), best=D(9), unacceptable=D(10)), "limit_beyond_best"),
    ],
)
def test_a_measure_that_tells_nothing_apart_is_refused(scale, measure, code):
    assert refusal(lambda: measured(criterion(scale), measure)) == code


@pytest.mark.parametrize("far", [D(10) ** 16, -(D(10) ** 16), D("Infinity")])
def test_no_end_limit_or_threshold_goes_beyond_what_can_be_counted(far):
    one = criterion(Scale.NUMBER)
    ends = {"worst": D(0), "best": D(9)}
    for end in ("worst", "best", "unacceptable"):
        measure = Measure(**{**ends, end: -far if end == "unacceptable" else far})
        assert refusal(partial(measured, one, measure)) in ("number_too_long", "limit_beyond_best")
    beyond = partial(preferring, one, Preference.LINEAR, None, abs(far))
    assert refusal(beyond) == "number_too_long"


def test_a_limit_may_lie_past_the_worst_and_half_is_a_straight_line():
    kept = measured(
        criterion(), Measure(worst=D(30), best=D(0), middle_value=D(50), unacceptable=D(45))
    )
    assert (kept.middle_value, kept.unacceptable) == (None, D(45))
    assert measured(criterion(), Measure(worst=D(30), best=D(0), middle_value=D(70))).middle_value


@pytest.mark.parametrize("figure", ["-5", "0", "3", "10", "20", "29.5", "40", "60"])
@pytest.mark.parametrize("middle", [None, D(0), D(30), D(80), D(100)])
def test_the_curve_of_the_form_is_that_of_the_analysis(figure, middle):
    measure = Measure(worst=D(40), best=D(0), middle_value=middle)
    half = np.nan if middle is None else float(middle) / 100
    scales = Scales(np.array([40.0]), np.array([0.0]), np.array([half]), np.array([np.nan]))
    wanted = 100 * valued(np.array([[float(figure)]]), scales)[0, 0]
    assert 100 * float(measure.worth(D(figure))) == pytest.approx(wanted)


def test_equal_ends_tell_nothing_apart():
    assert Measure(worst=D(3), best=D(3)).worth(D(9)) == 1


@pytest.mark.parametrize(
    ("kind", "q", "p", "code"),
    [
        (Preference.U_SHAPE, D(-1), None, "indifference_negative"),
        (Preference.LINEAR, None, D(0), "strict_not_positive"),
        (Preference.LEVEL, D(5), D(5), "thresholds_out_of_order"),
        (Preference.LINEAR_FROM, D(5), D(4), "thresholds_out_of_order"),
        (Preference.GAUSSIAN, None, D(-2), "strict_not_positive"),
    ],
)
def test_thresholds_that_contradict_each_other_are_refused(kind, q, p, code):
    assert refusal(lambda: preferring(criterion(), kind, q, p)) == code


def test_a_kind_keeps_only_the_thresholds_it_uses():
    usual = preferring(criterion(), Preference.USUAL, D(-3), D(-3))
    assert (usual.indifference, usual.strict) == (None, None)
    shape = preferring(criterion(), Preference.U_SHAPE, D(2), D(-3))
    assert (shape.indifference, shape.strict) == (D(2), None)
    both = preferring(criterion(), Preference.LEVEL, D(2), D(6))
    assert (both.preference, both.indifference, both.strict) == (Preference.LEVEL, D(2), D(6))


@pytest.mark.parametrize("moved", [{"worst": D(50)}, {"best": D(1)}, {"middle_value": D(70)}])
def test_a_moved_range_asks_to_review_the_weights_that_count(moved):
    one = criterion()
    changes = remeasured(sheet(one, 5, views=3), one, one.but(**moved))
    assert [c.after.id for c in changes] == ["c", "w1", "w2"]
    assert all(c.after.to_review for c in changes[1:])


def test_another_name_or_limit_asks_nothing():
    one = criterion()
    assert remeasured(sheet(one), one, one) == ()
    other = one.but(name=Phrase("Autre", "Other"), unacceptable=D(20))
    assert remeasured(sheet(one), one, other) == (Change(one, other),)


@pytest.mark.parametrize(
    ("figures", "ends", "found"),
    [
        ((5, 20), (100, 0), (22, 4)),
        ((5, 20), (0, 100), (4, 22)),
        ((0, 1), (100, 0), (D("1.1"), 0)),
        ((-3, 3), (0, 100), (-4, 4)),
        ((5, 5), (100, 0), None),
        ((5, None), (100, 0), None),
        ((), (100, 0), None),
        ((5, 20), (25, 0), None),
        ((5, 30), (25, 0), (35, 0)),
    ],
)
def test_the_range_suggested_holds_the_figures_with_round_ends(figures, ends, found):
    one = criterion(Scale.NUMBER, *ends)
    assert suggested_range(sheet(one, *figures), one) == found


def test_a_scale_with_ends_of_its_own_suggests_none():
    one = criterion(Scale.RATING, 1, 5)
    assert suggested_range(sheet(one, 2, 3), one) is None


@pytest.mark.parametrize("scale", list(Scale))
def test_each_scale_begins_with_ends_it_can_hold(scale):
    worst, best = usual_range(scale)
    assert measured(criterion(scale), Measure(worst=worst, best=best)).scale is scale


@pytest.mark.parametrize("audience", list(Audience))
def test_a_reason_becomes_a_criterion_of_its_own_words(audience):
    one = criterion()
    whole = sheet(one)
    words = Phrase(" Ils  respirent ", "They breathe")
    reason = ProCon(id="r", option_id="o0", sign=Sign.PRO, text=words, audience=audience)
    draft = drafted_from(whole, reason)
    assert (draft.name, draft.scale, draft.position) == (
        Phrase("Ils respirent", "They breathe"), Scale.RATING, 1,
    )  # fmt: skip
    assert draft.private == (audience is Audience.PRIVATE)
    changes = promoted(whole, reason, draft)
    assert changes[0].after == draft
    assert changes[-1] == Change(reason, reason.but(criterion_id=draft.id))
    assert len(changes) == (3 if draft.private else 4)


def test_figures_keep_their_place_on_another_scale():
    before = criterion(Scale.RATING, 1, 5)
    after = criterion(Scale.DAYS, 40, 0)
    whole = sheet(before, 1, 4, 5, None)
    whole = OptionSheet(
        incident_id="i", currency="CAD", options=whole.options, criteria=(before,),
        cells=(whole.cells[0].but(low=D(1), high=D(2)), *whole.cells[1:]),
    )  # fmt: skip
    assert ways(whole, before, after) == (Carry.KEEP, Carry.CONVERT, Carry.CLEAR)
    moved = {c.after.id: c.after for c in rescaled(whole, before, after, Carry.CONVERT)[1:]}
    assert [moved[key].likely for key in ("x0", "x1", "x2")] == [40, 10, 0]
    assert (moved["x0"].low, moved["x0"].high) == (30, 40)
    assert "x3" not in moved


def test_what_the_new_scale_cannot_hold_is_not_offered_as_it_is():
    before, after = criterion(Scale.NUMBER, 100, 0), criterion(Scale.RATING, 1, 5)
    whole = sheet(before, 80, 20)
    assert ways(whole, before, after) == (Carry.CONVERT, Carry.CLEAR)
    kept = [
        c.after.likely for c in rescaled(whole, before, after, Carry.CONVERT) if "x" in c.after.id
    ]
    assert kept == [2, 4]
    gone = [
        c.after.likely for c in rescaled(whole, before, after, Carry.CLEAR) if "x" in c.after.id
    ]
    assert gone == [None, None]
    assert ways(sheet(before), before, after) == ()
    assert ways(whole, before, before.but(worst=D(9))) == ()
    fed = before.but(scale=Scale.MONEY, source=MoneySource.ME)
    assert ways(whole, before, fed) == (Carry.CLEAR,)
    assert measure_of(before) == Measure(worst=D(100), best=D(0))
