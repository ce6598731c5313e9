"""Cost lines pasted from a spreadsheet, and quantities typed with their price."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from consultdesk.domain.costing import Case, LineKind
from consultdesk.domain.money import Money
from tests.ui.options.costing_desk import (
    Key,
    choose,
    lines,
    open_drawer,
    press,
    type_in,
)
from ui.options.costing.columns import Column
from ui.options.costing.pasting import kind_read

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drawer(stage):
    return open_drawer(stage)


def paste(drawer, text, row=None, column=Column.LABEL):
    QGuiApplication.clipboard().setText(text)
    press(drawer, drawer.table.lines.add_row if row is None else row, column, Key.Key_V, CTRL)


def read(stage, since):
    return [
        (one.label.en, one.kind, one.likely, one.unit_price, one.amount(Case.LIKELY, "CAD").minor)
        for one in lines(stage)[since:]
    ]


def test_a_block_with_titles_is_read_by_its_columns(stage, drawer):
    before, steps = lines(stage), stage.desk.history.count()
    paste(
        drawer,
        "Kind\tItem\tQty\tUnit price\tTotal\n"
        "Hours\tRewrite\t6\t$140.00\t$840.00\n"
        "Expense\tTrain\t2\t90\t180\n"
        "Client’s time\tTheir checks\t4 h\t32/h\t128\n"
        "\n"
        "third party\tSpecialist\t\t600\t600\n",
    )
    rate = Money.of(140, "CAD")
    assert read(stage, len(before)) == [
        ("Rewrite", LineKind.HOURS, 6, rate, 84000),
        ("Train", LineKind.EXPENSE, 180, None, 18000),
        ("Their checks", LineKind.CLIENT_TIME, 4, Money.of(32, "CAD"), 12800),
        ("Specialist", LineKind.THIRD_PARTY, 600, None, 60000),
    ]
    assert lines(stage)[-2].client_percent == 100
    assert drawer.table.hint.text() == ""
    assert stage.desk.history.count() == steps + 1
    stage.desk.history.undo()
    assert lines(stage) == before


def test_a_block_without_titles_is_read_as_label_quantity_price_kind(stage, drawer):
    before = len(lines(stage))
    paste(
        drawer,
        "Analysis\t3\t150\nParking\t24.50\nReview\t1 h 30\n"
        "Visit\t2\t95\tTravel\nGoodwill\t-300\tcredit",
    )
    hour = Money.of(125, "CAD")
    assert read(stage, before) == [
        ("Analysis", LineKind.HOURS, 3, Money.of(150, "CAD"), 45000),
        ("Parking", LineKind.EXPENSE, Decimal("24.50"), None, 2450),
        ("Review", LineKind.HOURS, Decimal("1.5"), hour, 18750),
        ("Visit", LineKind.TRAVEL, 2, Money.of(95, "CAD"), 19000),
        ("Goodwill", LineKind.CREDIT, 300, None, 30000),
    ]


def test_what_cannot_be_read_is_said_and_stays_in_the_name(stage, drawer):
    before = len(lines(stage))
    paste(drawer, "Analysis\t3\t150\t999\nTests\tto be seen\nMinus\t-4\t100\n")
    assert [one.label.en for one in lines(stage)[before:]] == [
        "Analysis (999)",
        "Tests (to be seen)",
        "Minus (-4 × 100)",
    ]
    said = drawer.table.hint.text()
    assert said.startswith("Not read, and kept in the name of the line")
    assert "“999”, “to be seen”, “-4 × 100”" in said


def test_one_cell_is_pasted_where_the_cursor_is(stage, drawer):
    paste(drawer, "16", row=0, column=Column.LIKELY)
    assert lines(stage)[0].likely == 16
    before = len(lines(stage))
    paste(drawer, "A line of its own")
    assert read(stage, before)[0][0] == "A line of its own"


def test_lines_are_pasted_from_the_menu_too(stage, drawer):
    before = len(lines(stage))
    QGuiApplication.clipboard().setText("Analysis\t3\t150\nTests\t2\t150")
    menu = drawer.table.deeds.usual.menu("A", drawer.table.deeds.rate)
    choose(menu, "Paste lines")
    assert len(lines(stage)) == before + 2


def test_an_amount_is_typed_as_so_many_at_a_price(stage, drawer):
    row = next(n for n, one in enumerate(lines(stage)) if one.kind is LineKind.FIXED)
    type_in(drawer, row, Column.LIKELY, "1 × 90")
    assert (lines(stage)[row].likely, lines(stage)[row].unit_price) == (90, None)
    type_in(drawer, row, Column.LIKELY, "3 x 90.55")
    assert lines(stage)[row].likely == Decimal("271.65")
    type_in(drawer, row, Column.LIKELY, "2 × 45 €")
    assert (lines(stage)[row].likely, lines(stage)[row].unit_price) == (90, Money.of(1, "EUR"))
    type_in(drawer, row, Column.LIKELY, "some × 90")
    assert drawer.table.hint.text()


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("Temps du client", LineKind.CLIENT_TIME),
        ("Déplacement", LineKind.TRAVEL),
        ("FRAIS", LineKind.EXPENSE),
        ("heures", LineKind.HOURS),
        ("Formation client", None),
        ("", None),
    ],
)
def test_kinds_are_known_in_both_languages(cell, kind):
    assert kind_read(cell) is kind
