"""The heads of the options: names that begin alike can still be told apart."""

from consultdesk.domain.change import edited
from consultdesk.domain.phrase import Phrase


def named(stage, name):
    option = stage.file.options[1]
    stage.desk.do("Rename", edited(option, name=Phrase.of("en", name)))
    return stage.view.heads.height()


def test_a_long_name_takes_the_lines_it_needs_and_pushes_the_rest_down(stage):
    short = named(stage, "Light")
    long = named(stage, "Redo everything again, this time at the client's expense")
    assert long > short
    assert named(stage, "Light") == short


def test_a_name_without_end_stops_at_three_lines(stage):
    three = named(stage, "word " * 12)
    assert named(stage, "word " * 2000) == three
