"""How sure it is and who could pay what: stored choices, words, marks."""

from PySide6.QtCore import QPointF

from consultdesk.domain.change import edited
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.money import Money
from ui.options.analysis.questions import About


def test_the_way_weights_vary_is_chosen_on_screen_and_kept(closer, stage):
    topic = closer.ask(About.SURE)
    seed = stage.file.incident.seed
    assert closer.said("drawn")[0].startswith("10,000 draws: weights ±50%, ratings ±1, costs low")
    assert closer.said("drawn")[0].endswith(f"Seed {seed}: the same figures give the same chances.")
    before = topic.ranks.lines()
    topic.modes.button(WeightMode.FREE).click()
    closer.settle()
    assert stage.store.incident_file(stage.file.incident.id).incident.weight_mode == "free"
    assert closer.said("drawn")[0].startswith("10,000 draws: any weights")
    assert topic.ranks.lines() != before
    stage.desk.history.undo()
    closer.settle()
    assert topic.modes.value() is WeightMode.AROUND
    assert topic.ranks.lines() == before


def test_two_ways_in_one_breath_are_two_steps(closer, stage):
    failed = []
    stage.desk.failed.connect(failed.append)
    topic = closer.ask(About.SURE)
    topic.modes.button(WeightMode.ORDER).click()
    topic.modes.button(WeightMode.FREE).click()
    assert (failed, stage.desk.history.count()) == ([], 2)
    closer.settle()
    assert topic.modes.value() is WeightMode.FREE


def test_chances_of_every_rank_add_up_and_say_for_whom(closer):
    topic = closer.ask(About.SURE)
    assert topic.ranks.lines()[0].startswith("Option A: 1st in 9")
    assert topic.central.lines()[0].startswith("A is first for somebody to whom ")
    assert "yours 25%" in topic.central.words_at(QPointF(60, 15))
    assert "A is first" in topic.central.words_at(QPointF(5, 15))


def test_a_lower_ceiling_asks_for_another_share_and_says_which(closer, stage):
    closer.ask(About.PAYERS)
    ceiling = stage.file.sheet.ceiling
    stage.desk.do("lower", edited(ceiling, amount=Money.of(1500, "CAD"), hours=None))
    assert closer.answer().startswith("A would suit you both if the client paid 70.8%")
    topic = closer.sheet.topics[About.PAYERS]
    assert "inside my ceiling 70.8% to 100%" in topic.zones.lines()[0]
    topic.grab()


def test_the_lines_of_the_leader_have_their_own_zones(closer):
    topic = closer.ask(About.PAYERS)
    assert topic.parts.accessibleName() == "Option A, line by line"
    assert len(topic.parts.lines()) > 1
    assert "as the client sees it" in topic.zones.lines()[0]
