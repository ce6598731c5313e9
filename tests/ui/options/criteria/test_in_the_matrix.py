"""What the rows tell of their criteria: the words of a rating, and what would count twice."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from consultdesk.domain.change import edited
from consultdesk.domain.options import MoneySource
from consultdesk.domain.phrase import Phrase
from tests.ui.options.test_mouse import spot, tip

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.mark.parametrize(
    ("figure", "word"), [("1", "guesses"), ("2", "fragile"), ("5", "excellent")]
)
def test_the_tip_of_a_rating_says_its_word(stage, figure, word):
    one = next(c for c in stage.kept().criteria if c.id == "trust")
    stage.desk.do("words", edited(one, worst_words=Phrase("au jugé", "guesses")))
    stage.go("trust", "B")
    stage.keys(figure)
    assert stage.value("B", "trust") == Decimal(figure)
    place = stage.matrix.model.place_of("trust", "B")
    assert f"{figure} {word}" in tip(stage.view.viewport(), spot(stage.view, place))


def test_rows_fed_by_the_same_money_are_marked_and_told(stage):
    stage.page.switch_view()
    rows = {c.source: c for c in stage.kept().criteria if c.source is not None}
    mine, client = rows[MoneySource.ME], rows[MoneySource.CLIENT_PAYS]
    names, model = stage.view.names, stage.matrix.model

    def seen():
        place = model.place_of(client.id, "")
        rect = names.visualRect(place)
        return names.viewport().grab(rect.adjusted(0, 0, 16 - rect.width(), 0)).toImage()

    plain = seen()
    assert "twice" not in model.place_of(client.id, "").data(SPOKEN)
    stage.desk.do("source", edited(client, source=MoneySource.FULL))
    place = model.place_of(client.id, "")
    assert "May count twice" in place.data(SPOKEN)
    assert mine.name.en in tip(names.viewport(), spot(names, place))
    assert seen() != plain
    stage.desk.history.undo()
    assert "twice" not in model.place_of(client.id, "").data(SPOKEN)
