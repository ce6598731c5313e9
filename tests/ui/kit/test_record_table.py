from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.errors import Refused
from consultdesk.domain.record import Record
from ui.kit.record_table import RECORD, Column, RecordTable, SortedTable, record_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Record):
    text: str
    cents: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Other(Record):
    pass


class News(QObject):
    changed = Signal(object)


def reprice(line, typed):
    if not typed.isdigit():
        raise Refused("not_an_amount")
    return edited(line, cents=int(typed))


COLUMNS = [
    Column("What", lambda line: line.text),
    Column(
        "Cost",
        lambda line: str(line.cents),
        sort=lambda line: line.cents,
        edit=reprice,
        edited="Change cost",
        numeric=True,
    ),
]


@pytest.fixture
def news():
    return News()


@pytest.fixture
def table(qapp, news):
    def do(text, *changes):
        done.append((text, changes))
        news.changed.emit(changes)

    done = []
    lines = [Line(id="1", text="Travel", cents=3_000_000_000), Line(id="2", text="Data", cents=5)]
    model = RecordTable(news, Line, COLUMNS, lines, keep=lambda line: line.text != "away", do=do)
    model.done = done
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    tester.deleteLater()


def test_rows_follow_the_news(table, news):
    first = table.records()[0]
    news.changed.emit([born(Line(id="3", text="Help")), edited(first, text="Train")])
    assert [line.text for line in table.records()] == ["Train", "Data", "Help"]
    news.changed.emit([removed(table.records()[1]), born(Other(id="9"))])
    assert [line.text for line in table.records()] == ["Train", "Help"]


def test_a_record_that_no_longer_belongs_leaves(table, news):
    news.changed.emit([edited(table.records()[0], text="away")])
    assert [line.id for line in table.records()] == ["2"]


def test_an_edit_goes_through_the_desk_and_comes_back(table):
    index = table.index_of("2", 1)
    assert table.setData(index, "1200")
    assert table.records()[1].cents == 1200
    assert table.done[0][0] == "Change cost"


def test_a_refusal_is_told_and_nothing_changes(qtbot, table):
    with qtbot.waitSignal(table.refused) as told:
        assert not table.setData(table.index_of("2", 1), "much")
    assert told.args[1].code == "not_an_amount"
    assert table.done == []


def test_what_has_no_edit_cannot_be_edited(table):
    assert not table.flags(table.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert table.flags(table.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not table.setData(table.index(0, 0), "x")


def test_large_amounts_sort_by_value(table):
    ordered = SortedTable(table, 1)
    assert [record_at(ordered.index(row, 0)).id for row in range(2)] == ["2", "1"]


def test_headers_and_screen_readers_say_the_column(table):
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Cost"
    index = table.index(1, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Cost: 5"
    assert index.data(RECORD).id == "2"
    assert record_at(table.index_of("unknown")) is None
    assert isinstance(table, QAbstractItemModel)


def test_other_records_replace_all(table):
    table.reset([Line(id="7", text="New")])
    assert [line.id for line in table.records()] == ["7"]
