"""What is typed in a cell, by scale and by place; what the analysis says in each case."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultdesk.analysis.outcome import quick
from consultdesk.domain.change import born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import Cell, Criterion, Scale, Viewpoint, Weight
from consultdesk.domain.phrase import Phrase
from tests.ui import cases
from ui.options.analysis.conclusion import Conclusion
from ui.options.analysis.scatter import cost_axis, value_axis
from ui.options.analysis.words import Words
from ui.options.showing import Showing
from ui.options.typed import Figures, Reader


def reader(scale, locale=Locale.FR_CA, unit="h/an"):
    criterion = Criterion(id="c", incident_id="i", scale=scale, unit=Phrase(unit, "h/yr"))
    return Reader(criterion, "CAD", locale)


@pytest.mark.parametrize(
    ("scale", "typed", "likely"),
    [
        (Scale.NUMBER, "12,5", "12.5"),
        (Scale.NUMBER, "1 234,5 h/an", "1234.5"),
        (Scale.NUMBER, "-3", "-3"),
        (Scale.DAYS, "13 j", "13"),
        (Scale.NUMBER, "1 h 30", "1.5"),
        (Scale.POINTS, "80/100", "80"),
        (Scale.RATING, "4/5", "4"),
        (Scale.MONEY, "1 234,50 $", "1234.5"),
        (Scale.YES_NO, "oui", "1"),
        (Scale.YES_NO, "N", "0"),
    ],
)
def test_each_scale_reads_what_people_type(scale, typed, likely):
    assert reader(scale).read(typed) == Figures(Decimal(likely))


def test_ranges_keep_the_likely_figure_when_it_still_fits():
    known = Cell(id="x", option_id="o", criterion_id="c", likely=Decimal(12))
    assert reader(Scale.NUMBER).read("10-16", known) == Figures(12, 10, 16)
    assert reader(Scale.NUMBER).read("20 à 30", known) == Figures(25, 20, 30)
    assert reader(Scale.MONEY, Locale.EN_CA).read("$1,240–$2,040") == Figures(1640, 1240, 2040)


@pytest.mark.parametrize(
    ("scale", "typed"),
    [
        (Scale.NUMBER, "douze"),
        (Scale.NUMBER, "1-2-3-4"),
        (Scale.NUMBER, "9" * 401),
        (Scale.YES_NO, "peut-être"),
        (Scale.MONEY, "12 €"),
    ],
)
def test_what_cannot_be_read_is_refused(scale, typed):
    with pytest.raises(Refused):
        reader(scale).read(typed)


def test_what_is_written_can_be_read_back():
    wide = Cell(
        id="x", option_id="o", criterion_id="c",
        low=Decimal("1000.5"), likely=Decimal(1200), high=None,
    )  # fmt: skip
    for scale in (Scale.NUMBER, Scale.MONEY):
        one = reader(scale)
        assert one.read(one.write(wide)) == Figures(1200, Decimal("1000.5"), 1200)
    yes = replace(wide, low=None, likely=Decimal(1))
    assert reader(Scale.YES_NO).write(yes) == "Yes"
    assert reader(Scale.RATING).write(wide) == "1 200".replace(" ", "\u00a0")


def words(file, viewpoint=Viewpoint.CLIENT, locale=Locale.EN_CA):
    sheet = file.sheet
    showing = Showing(sheet=sheet, language="en", locale=locale, viewpoint=viewpoint)
    return Words(showing, quick(sheet, sheet.perspective(viewpoint)))


def after(file, *changes):
    return file.after(changes)


def test_the_sentence_names_the_nearest_bounds(qapp):
    said = words(cases.boreal_file(), Viewpoint.MINE)
    assert Conclusion(said).sentence() == (
        "A stays first while Time weighs at least 11% and My hours at most 22%."
    )
    assert said.others() == "Effort: 0–71%. Growth, Trust: any weight."
    assert len(said.ranges_twin()) == 8


def test_both_bounds_of_one_criterion_are_said_at_once(qapp):
    said = words(cases.boreal_file(), Viewpoint.MINE)
    one = said.outcome.verdict
    verdict = replace(one, above=replace(one.above, criterion_id=one.below.criterion_id))
    both = Words(said.showing, replace(said.outcome, verdict=verdict))
    assert Conclusion(both).sentence() == "A stays first while Time weighs 11% to 22%."


def test_the_sentence_says_what_is_missing_or_close(qapp):
    file = cases.boreal_file()
    trust = file.criteria[2]
    gone = [edited(c, likely=None, low=None, high=None) for c in file.cells
            if c.criterion_id == trust.id][:3]  # fmt: skip
    assert "3" in Conclusion(words(after(file, *gone))).sentence()
    alone = after(file, *(edited(o, hidden=True) for o in file.options[1:]))
    assert Conclusion(words(alone)).sentence().startswith("A stands alone")
    nothing = after(file, *(edited(o, hidden=True) for o in file.options))
    assert Conclusion(words(nothing)).sentence().startswith("Nothing to compare")
    two = after(file, *(edited(o, hidden=True) for o in file.options[2:]))
    same = [
        edited(c, likely=two.sheet.value(file.options[0], next(
            k for k in file.criteria if k.id == c.criterion_id)), low=None, high=None)
        for c in two.cells if c.option_id == "B"
    ]  # fmt: skip
    lines = [edited(line, client_percent=Decimal(0)) for line in file.lines]
    assert "are level" in Conclusion(words(after(two, *same, *lines))).sentence()


def test_a_leader_that_nothing_changes_is_said_so(qapp):
    file = cases.boreal_file()
    rest = after(file, *(edited(o, hidden=True) for o in file.options[2:]))
    best = {c.id: c.best for c in file.criteria}
    cells = [edited(c, likely=best[c.criterion_id], low=None, high=None)
             for c in rest.cells if c.option_id == "A"]  # fmt: skip
    worst = {c.id: c.worst for c in file.criteria}
    cells += [edited(c, likely=worst[c.criterion_id], low=None, high=None)
              for c in rest.cells if c.option_id == "B"]  # fmt: skip
    free = [edited(line, client_percent=Decimal(0)) for line in file.lines]
    steady = words(after(rest, *cells, *free))
    assert Conclusion(steady).sentence() == "A stays first whatever one criterion alone may weigh."


def test_other_ways_of_weighing_are_named_when_they_disagree(qapp):
    file = cases.boreal_file()
    view = file.sheet.perspective(Viewpoint.CLIENT)
    weights = [w for w in file.weights if w.perspective_id == view.id]
    heavy = [edited(w, points=Decimal(60 if w.criterion_id == "cost" else 10)) for w in weights]
    said = words(after(file, *heavy))
    assert said.letter(said.outcome.verdict.leader) == "B"
    assert Conclusion(said).judged() == (
        "Leaning, not settled. By their rank alone, A comes first. "
        "With equal weights, A comes first."
    )


def test_axes_are_round_and_hold_every_letter():
    assert value_axis([85, 60.4, 68]).ticks == (50, 60, 70, 80, 90)
    assert value_axis([0, 100]).ticks[-1] == 100
    spots = quick_spots()
    axis = cost_axis(spots)
    assert axis.ticks == (0, 1000, 2000, 3000, 4000)
    assert all(0 < axis.place(s.cost) < 1 for s in spots)


def quick_spots():
    sheet = cases.boreal_file().sheet
    return quick(sheet, sheet.perspective(Viewpoint.CLIENT)).spots


def test_one_cost_alone_has_an_axis_too():
    spot = quick_spots()[1]
    assert cost_axis([replace(spot, low=0.0, cost=0.0, high=0.0)]).ticks


def test_a_new_criterion_with_each_scale_is_shown(stage):
    for n, scale in enumerate((Scale.YES_NO, Scale.POINTS, Scale.MONEY)):
        criterion = Criterion(
            id=f"s{n}", incident_id=stage.file.incident.id, position=20 + n, scale=scale,
            name=Phrase("Nom", f"Name {n}"), best=Decimal(100 if n else 1),
        )  # fmt: skip
        weight = Weight(
            id=f"w{n}", criterion_id=criterion.id,
            perspective_id=stage.file.sheet.perspective(Viewpoint.CLIENT).id,
        )  # fmt: skip
        stage.desk.do("add", born(criterion), born(weight))
    stage.go("s0", "A")
    stage.keys("y")
    stage.go("s0", "B")
    stage.keys("n")
    stage.go("s1", "A")
    stage.type("80")
    stage.go("s2", "A")
    stage.type("64,50")
    model = stage.matrix.model
    shown = [model.place_of(f"s{n}", "A").data() for n in range(3)]
    assert shown == ["Yes", "80", "$64.50"]
    assert model.place_of("s0", "B").data() == "No"
    assert model.place_of("s1", "B").data() == "to fill"
    stage.page.grab()
