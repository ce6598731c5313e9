"""What must be read whole: what is not costed yet, a held weight, amounts with their cents."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetricsF

from consultdesk.domain.change import edited
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import Viewpoint
from tests.ui import cases
from ui.kit.theme import theme_of
from ui.options.costing.columns import FIGURES, Column
from ui.options.faces import BlankFace, RowKind
from ui.options.matrix.painting import Painting
from ui.options.showing import Showing, grid

COSTS = (RowKind.CLIENT_PAYS, RowKind.ME, RowKind.FULL)


def shown(sheet):
    made = grid(
        Showing(sheet=sheet, language="en", locale=Locale.EN_CA, viewpoint=Viewpoint.CLIENT)
    )
    faces = {
        (row.key, option.id): made.faces[n, m]
        for n, row in enumerate(made.rows)
        for m, option in enumerate(made.options, start=1)
    }
    return made, faces


def uncosted(sheet, option):
    return [line for line in sheet.lines if line.option_id == option]


def test_an_option_without_lines_is_to_cost_and_never_the_best(stage):
    lines = uncosted(stage.file.sheet, "B")
    stage.desk.do("clear", *(change for one in lines for change in stage.store.removal(one)))
    _, faces = shown(stage.kept())
    assert faces["cost", "B"] == BlankFace("to cost")
    assert [o for o in "ACD" if faces["cost", o].best] == ["A", "D"]
    for kind in COSTS:
        face = faces[kind.value, "B"]
        assert (face.text, face.strong, face.quiet) == ("to cost", False, True)
    assert faces["full", "B"].action
    assert stage.matrix.model.place_of("cost", "B").data() == "to cost"
    option = next(o for o in stage.kept().options if o.id == "B")
    criterion = next(c for c in stage.kept().criteria if c.id == "cost")
    assert stage.kept().value(option, criterion) is None


def test_lines_that_the_client_does_not_pay_are_a_real_zero(stage):
    _, faces = shown(stage.file.sheet)
    assert (faces["cost", "B"].text, faces["cost", "B"].best) == ("$0", True)
    assert (faces["client_pays", "B"].text, faces["client_pays", "B"].quiet) == ("$0", False)


def weight_box(stage, key):
    names = stage.view.names
    place = names.visualRect(stage.matrix.model.place_of(key, ""))
    box = Painting(theme_of(names)).weight_rect(QRectF(place.adjusted(0, 0, 0, -1))).toRect()
    return names.viewport().grab(box).toImage(), names.viewport().grab(before(place, box)).toImage()


def before(place, box):
    return QRect(box.left() - 18, place.top() + 2, 18, place.height() - 4)


def test_the_lock_of_a_weight_leaves_its_figure_alone(stage):
    stage.go("trust", "C")
    free, beside = weight_box(stage, "delay")
    stage.matrix.deeds.lock_weight(stage.file.criteria[0])
    stage.go("trust", "C")
    held, locked = weight_box(stage, "delay")
    assert held == free
    assert locked != beside


def test_amounts_with_cents_are_read_whole_in_a_small_window(stage):
    stage.page.resize(1220, 608)
    stage.page.open_costing(stage.file.options[0])
    table = stage.page.costing.table
    price = cases.cad("12345.67").amount
    trip = next(line for line in stage.kept().lines_of(stage.file.options[0]) if line.low == 380)
    stage.desk.do("dear", edited(trip, low=price, likely=price, high=price))
    for column in (*FIGURES, Column.AMOUNT, Column.ME):
        weight = 400 if column in (Column.LOW, Column.HIGH) else 600
        metrics = QFontMetricsF(theme_of(table).font("control", weight=weight, tabular=True))
        for row in range(table.lines.rowCount()):
            text = str(table.lines.index(row, column).data())
            room = table.columnWidth(column) - (8 if column in FIGURES else 0)
            assert metrics.horizontalAdvance(text) <= room, (column, text)
    assert "$12,345.67" in [table.lines.index(n, Column.LIKELY).data() for n in range(6)]
    assert sum(table.columnWidth(c) for c in Column) <= table.viewport().width()
