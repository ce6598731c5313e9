"""What the panel says further down: changes that flip, what a unit is worth, each method."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect

from consultdesk.analysis.outcome import analyse
from consultdesk.domain.change import edited
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import Scale, Viewpoint
from consultdesk.domain.phrase import Phrase
from tests.analysis.cases import NUMBERS, sample_sheet, view
from tests.analysis.grids import sheet
from tests.ui.options.test_cell_details import put
from tests.ui.options.test_mouse import tip
from ui.kit.buttons import Button
from ui.kit.words import Label
from ui.options.analysis.conclusion import Conclusion
from ui.options.analysis.flip_words import FlipWords
from ui.options.analysis.method_words import MethodWords
from ui.options.analysis.questions import About
from ui.options.analysis.words import Words
from ui.options.analysis.worth_words import WorthWords
from ui.options.showing import Showing


def further(of, viewpoint=Viewpoint.MINE):
    showing = Showing(sheet=of, language="en", locale=Locale.EN_CA, viewpoint=viewpoint)
    outcome = analyse(of, view(of, viewpoint), seed=1, draws=20)
    return Words(showing, outcome)


def shown(stage, name):
    stage.qtbot.waitUntil(lambda: not stage.office.work.busy())
    label = stage.page.analysis.closer.findChild(Label, name)
    return label.text().split("\n") if label.isVisible() else []


def ask(stage, about):
    stage.qtbot.waitUntil(lambda: not stage.office.work.busy())
    stage.page.analysis.findings.findChild(Button, f"ask_{about}").click()


def test_the_sample_says_what_would_put_another_first(qapp):
    said = FlipWords(further(sample_sheet(NUMBERS[0]))).nearest()
    assert said == [
        "C comes first if Cost to me weighs 10.6% rather than 15%",
        "C comes first if Trust of E goes from 80 to 73.9",
        "C comes first if Trust of C goes from 85 to 91.1",
        "C comes first if “Preparation” of E goes from $420 to $725.09",
        "C comes first if the client’s part of “Three on-site sessions” of C goes from 50% to 5.2%",
    ]


def test_a_day_sooner_is_worth_its_price(qapp):
    words = WorthWords(further(sample_sheet(NUMBERS[0])))
    assert "Business days until autonomous (points): $60.95 each" in words.lines()
    assert words.answer() == (
        "One day sooner (Business days until autonomous) is worth about $61 here."
    )
    assert words.title().endswith("Total cost to the client")
    assert not [line for line in words.lines() if line.startswith("Cost to me")]


def test_each_option_is_named_with_the_methods_that_put_it_first(qapp):
    said = MethodWords(further(sample_sheet(NUMBERS[0]))).lines()
    assert said == [
        "E: these weights, equal weights, mine, TOPSIS and PROMETHEE II",
        "C: their rank alone and the client’s priorities",
    ]


@pytest.mark.parametrize(
    ("scale", "raw", "expected"),
    [
        (Scale.RATING, [[4, 3], [3, 4]], "o1 comes first if X of o0 goes from 4 to 3"),
        (Scale.YES_NO, [[1, 50], [0, 60]], "o1 comes first if X of o0 goes from Yes to No"),
        (Scale.NUMBER, [[9, 50], [8, 50]], "o1 comes first if X of o0 goes from 9 to 8\u00a0km"),
    ],
)
def test_each_scale_flips_in_its_own_figures(qapp, scale, raw, expected):
    ends = {"worst": 1, "best": 5} if scale is Scale.RATING else {"worst": 0, "best": 10}
    ends = {"worst": 0, "best": 1} if scale is Scale.YES_NO else ends
    first = {"scale": scale, "name": Phrase.of("en", "X"), **ends, "unit": Phrase.of("en", "km")}
    of = sheet(raw, [2, 1], {0: {k: Decimal(v) if k in ends else v for k, v in first.items()}})
    said = FlipWords(further(of)).nearest()
    wanted = expected.replace("o0", "A").replace("o1", "B")
    if scale is not Scale.NUMBER:
        wanted = wanted.replace("\u00a0km", "")
    assert wanted in said


def test_a_lone_leader_says_that_nothing_flips(qapp):
    assert FlipWords(further(sheet([[100, 100], [0, 0]], [1, 1]))).nearest() == [
        "No figure alone can put another option first."
    ]
    assert FlipWords(further(sheet([[100, 100]], [1, 1]))).nearest() == []


def test_the_closer_look_shows_them_and_follows_an_edit(stage, answers):
    ask(stage, About.ORDER)
    assert shown(stage, "closer_order") == ["D comes first if Time weighs 10.6% rather than 25%."]
    assert shown(stage, "flips")[0] == "B comes first if Cost weighs 43.9% rather than 25%"
    ask(stage, About.WORTH)
    assert shown(stage, "equivalents")[0].startswith("Time (work days): $")
    ask(stage, About.METHODS)
    assert shown(stage, "closer_methods") == ["A is first in 6 answer(s) of 7. B: TOPSIS."]
    ask(stage, About.ORDER)
    answers.next_dialog(lambda dialog: (put(dialog, likely="55"), dialog.submit()))
    stage.go("delay", "A")
    stage.page.asking.edit_details(stage.file.options[0], stage.file.criteria[0])
    assert "Time weighs 10.6%" not in shown(stage, "closer_order")[0]
    stage.matrix.deeds.remove(stage.file.options[3])
    for option in stage.kept().options[1:]:
        stage.matrix.deeds.remove(option)
    assert shown(stage, "flips") == []
    assert shown(stage, "closer_order") == ["Nothing to say yet."]


def doubt(stage):
    return stage.page.analysis.findings.doubt.text()


def test_the_verdict_says_what_is_beyond_a_limit_and_what_is_close(qapp, stage):
    close = further(sample_sheet(NUMBERS[0]))
    assert Conclusion(close).judged() == (
        "Too close to call: 1.8 of 100 points apart. By their rank alone, C comes first."
    )
    leaning = further(sample_sheet(NUMBERS[2]))
    assert (
        Conclusion(leaning).judged() == "Leaning, not settled. With equal weights, B comes first."
    )
    assert doubt(stage) == ""
    limit = edited(stage.kept().criteria[0], unacceptable=Decimal(20))
    stage.desk.do("limit", limit)
    assert doubt(stage).endswith("Beyond what is acceptable: D.")


def test_a_dominated_option_has_a_quiet_mark_and_its_tip_in_words(stage):
    heads = stage.view.heads
    assert [head.better for head in stage.matrix.model.grid.heads] == ["", "", "A", ""]
    over = QPoint(heads.sectionViewportPosition(3) + 60, 20)
    assert "A does as well on everything" in tip(heads.viewport(), over)
    corner = QRect(heads.sectionViewportPosition(3) + heads.sectionSize(3) - 40, 8, 36, 30)
    marked = heads.viewport().grab(corner).toImage()
    stage.go("trust", "C")
    stage.keys("5")
    assert stage.matrix.model.grid.heads[2].better == ""
    stage.go("trust", "A")
    assert heads.viewport().grab(corner).toImage() != marked
