from typing import NamedTuple

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.kit.table import BELOW, RECORD, Column, RowTable, record_at


class Line(NamedTuple):
    text: str
    cents: int = 0


COLUMNS = [
    Column("What", lambda line: line.text, lambda line: f"about {line.text}"),
    Column("Cost", lambda line: str(line.cents), wide=80),
]


@pytest.fixture
def table(qapp):
    model = RowTable(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([Line("Travel", 3_000), Line("Data", 5)])
    yield model
    tester.deleteLater()


def test_a_row_says_its_columns_and_what_stands_below(table):
    index = table.index(1, 0)
    assert [table.index(1, place).data() for place in range(2)] == ["Data", "5"]
    assert [table.index(1, place).data(BELOW) for place in range(2)] == ["about Data", ""]
    assert index.data(RECORD) == record_at(index) == Line("Data", 5)
    assert record_at(QModelIndex()) is None


def test_headers_and_screen_readers_say_the_column(table):
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Cost"
    assert table.headerData(1, Qt.Orientation.Vertical) is None
    assert table.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Cost: 5"


def test_other_rows_replace_all_and_nothing_can_be_typed(table):
    table.show_rows([Line("New")])
    assert [line.text for line in table.rows()] == ["New"]
    assert table.columnCount() == 2
    assert not table.flags(table.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
