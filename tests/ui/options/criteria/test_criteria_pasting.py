"""Criteria pasted as a block: name, unit or scale, worst, best."""

from decimal import Decimal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from consultdesk.domain.options import Scale
from tests.ui.options.conftest import Stage


def paste(stage, text):
    QGuiApplication.clipboard().setText(text)
    stage.page._offer_templates()
    menu = stage.page.findChildren(QMenu)[-1]
    next(a for a in menu.actions() if a.objectName() == "paste_criteria").trigger()
    menu.close()


def test_a_block_begins_the_matrix_in_one_step(office, qtbot):
    stage = Stage(office, qtbot, incident="fleuve-i")
    paste(
        stage,
        "Criterion\tUnit\tWorst\tBest\n"
        "Delay\tworking days\t30\t5\n"
        "Price\t$\t8,000\t0\n"
        "Trust\trating\n"
        "Effort\th/yr\t60\t0\n"
        "Fit\t\t1\t5\n",
    )
    sheet = stage.kept()
    assert [(c.name.en, c.scale, c.worst, c.best) for c in sheet.criteria] == [
        ("Delay", Scale.DAYS, 30, 5),
        ("Price", Scale.MONEY, 8000, 0),
        ("Trust", Scale.RATING, 1, 5),
        ("Effort", Scale.NUMBER, 60, 0),
        ("Fit", Scale.RATING, 1, 5),
    ]
    assert sheet.criteria[3].unit.en == "h/yr"
    assert len(sheet.options) == 1
    shares = sheet.shares(sheet.perspectives[0])
    assert set(shares.values()) == {Decimal("0.2")}
    stage.desk.history.undo()
    assert stage.kept().criteria == ()
    assert stage.kept().options == ()


def test_what_is_there_or_not_read_is_told_and_the_rest_is_added(stage):
    before = stage.kept().criteria
    known = before[0].name.en
    paste(stage, f"{known}\t\t1\t5\nCalm\tdays\t9\t9 to spare\nRest\t\t0\t100\tmore\n")
    made = stage.kept().criteria[len(before) :]
    assert [(c.name.en, c.scale, c.worst, c.best) for c in made] == [
        ("Calm", Scale.DAYS, 40, 0),
        ("Rest", Scale.NUMBER, 0, 100),
    ]
    said = stage.matrix.hint.text()
    assert said.startswith("Not read, or there already")
    assert f"“{known}”" in said
    assert "“9 to spare”" in said
