"""The heads of the options: names that begin alike can still be told apart."""

from PySide6.QtCore import Qt

from consultdesk.domain.change import edited
from consultdesk.domain.phrase import Phrase
from ui.options.faces import FACE


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


def heads(stage):
    model = stage.matrix.model
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(n, across)) for n in range(1, model.columnCount())]


def test_a_letter_that_is_another_one_on_paper_says_so(stage):
    """Options that are not offered have no letter there: the next ones move up."""
    assert not any("for the client" in head for head in heads(stage))
    stage.matrix.deeds.withhold(stage.kept().options[1])
    shown = heads(stage)
    assert ["for the client" in head for head in shown] == [False, False, True, True]
    assert shown[2].endswith("B for the client")
    assert shown[3].endswith("C for the client")
    faces = [stage.matrix.model.headerData(n, Qt.Orientation.Horizontal, FACE) for n in (3, 4)]
    assert [face.paper for face in faces] == ["B", "C"]
    assert faces[0].mark.startswith("→ B")
    stage.view.heads.grab()
    option = stage.kept().options[3]
    stage.desk.do("Freeze", edited(option, letter="D"))  # a document in hand keeps its letter
    assert "for the client" not in heads(stage)[3]
    stage.desk.history.undo()
    stage.desk.history.undo()
    assert not any("for the client" in head for head in heads(stage))
