"""What an hour is worth: mine where no rate is known, and one of the client's team."""

from consultdesk.domain.change import edited, removed
from consultdesk.domain.costing import LineKind
from consultdesk.domain.money import Money
from consultdesk.domain.rates import Rate
from tests.ui.options.costing_desk import lines, open_drawer, type_in
from ui.options.costing.columns import Column


def fresh(stage, drawer, label, typed="", kind=None):
    row = drawer.table.lines.add_row
    type_in(drawer, row, Column.LABEL, label)
    if kind is not None:
        drawer.table.deeds.set_kind(lines(stage)[row], kind)
    if typed:
        type_in(drawer, row, Column.LIKELY, typed)
    return row


def without_rates(stage):
    stage.desk.do("", *(removed(rate) for rate in stage.store.all(Rate)))
    stage.desk.do("", edited(stage.file.incident, billed_rate=None))


def test_hours_without_a_rate_say_so_and_take_it_once_typed(stage, answers):
    without_rates(stage)
    drawer = open_drawer(stage)
    sheet = drawer.panel.unpriced
    assert not sheet.isVisible()  # what is priced keeps its price
    assert "no rate in CAD" in drawer.facts.text()
    row = fresh(stage, drawer, "Another fix", "3")
    assert sheet.isVisible()
    assert sheet.accessibleName() == (
        "No hourly rate is typed in CAD: your hours count for nothing yet."
    )

    def fill(dialog):
        dialog.submit()
        assert dialog.form.field("billed").complaint() == "Write what an hour is billed."
        dialog.form.field("billed").set_value("150")
        dialog.form.field("cost").set_value("60")
        dialog.submit()

    answers.next_dialog(fill)
    steps = stage.desk.history.count()
    sheet.action.click()
    (rate,) = stage.store.all(Rate)
    assert (rate.billed, rate.cost) == (Money.of(150, "CAD"), Money.of(60, "CAD"))
    assert lines(stage)[row].unit_price == Money.of(150, "CAD")
    assert not sheet.isVisible()
    assert stage.desk.history.count() == steps + 1
    stage.desk.history.undo()
    assert not stage.store.all(Rate)
    assert sheet.isVisible()


def test_hours_left_without_a_price_are_priced_once_the_rate_is_known(stage):
    without_rates(stage)
    drawer = open_drawer(stage)
    row = fresh(stage, drawer, "Another fix", "3")
    stage.desk.history.undo()
    stage.desk.history.redo()
    stage.desk.do("", edited(stage.file.incident, billed_rate=Money.of(130, "CAD")))
    sheet = drawer.panel.unpriced
    assert sheet.action.text() == "Price them at $130 an hour"
    sheet.action.click()
    assert lines(stage)[row].unit_price == Money.of(130, "CAD")
    assert not sheet.isVisible()


def test_a_first_hour_of_their_team_waits_for_what_it_is_worth(stage):
    drawer = open_drawer(stage)
    row = fresh(stage, drawer, "Their checks", "6", LineKind.CLIENT_TIME)
    assert lines(stage)[row].unit_price == Money.zero("CAD")
    sheet = drawer.panel.unpriced
    assert sheet.accessibleName().startswith("“Their checks”: what is an hour of their team worth?")
    sheet.action.click()
    editor = drawer.table.cells.editor
    place = drawer.table.currentIndex()
    assert (place.row(), place.column()) == (row, Column.LIKELY)
    editor.selectAll()
    editor.insert("6 × 32")
    editor.setModified(True)
    drawer.table.cells.commit()
    drawer.table.cells.close()
    assert (lines(stage)[row].likely, lines(stage)[row].unit_price) == (6, Money.of(32, "CAD"))
    assert not sheet.isVisible()


def test_their_hours_at_my_own_rate_are_asked_about(stage):
    """Counted as mine first, then said to be theirs: the worth stays, and a sentence asks."""
    drawer = open_drawer(stage)
    row = fresh(stage, drawer, "Their checks", "6")
    drawer.table.deeds.set_kind(lines(stage)[row], LineKind.CLIENT_TIME)
    assert "is not worth one of yours" in drawer.panel.unpriced.accessibleName()


def test_a_first_hour_of_their_team_starts_as_my_usual_line_has_it(stage):
    drawer = open_drawer(stage)
    row = fresh(stage, drawer, "Their checks", "6 × 38", LineKind.CLIENT_TIME)
    drawer.table.deeds.keep(lines(stage)[row])
    stage.desk.do("", *stage.store.removal(lines(stage)[row]))
    row = fresh(stage, drawer, "Their tests", "2", LineKind.CLIENT_TIME)
    assert lines(stage)[row].unit_price == Money.of(38, "CAD")
