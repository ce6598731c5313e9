"""The costing drawer: the lines of an option and who pays them, my limits, my hour."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from consultdesk.domain.costing import LineKind
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import money
from tests.journeys.hand import Key
from tests.journeys.replay.fingers import answer, paste, pick, shown
from ui.options.costing.columns import Column

TIMED = (LineKind.HOURS, LineKind.TRAVEL, LineKind.CLIENT_TIME)
KINDS = {"client_internal": LineKind.CLIENT_TIME}


def cost(preparing, key, lines):
    """Open the drawer of an option, type its lines, and close it."""
    hand = preparing.hand
    option = preparing.option(key)
    preparing.stand(preparing.sheet.criteria[0], option)
    hand.keys("c")
    table = hand.find("cost_lines")
    hand.wait(table.hasFocus)
    for line in lines:
        type_line(preparing, table, line)
    check_figures(preparing, key)
    hand.press("close_costing")


def check_figures(preparing, key):
    """Read in the drawer who pays how much, the taxes of it, and where it stands."""
    hand, script = preparing.hand, preparing.script
    computed, currency = script.computed(key), script.data["currency"]

    def said(amount, **how):
        return money(Money.of(str(amount), currency), script.locale, **how)

    assert shown(hand, "client_sees") == said(computed["billed_or_paid_by_client"])
    assert shown(hand, "taken_on") == said(computed["borne_by_consultant"])
    if Decimal(computed["client_internal"]):
        assert shown(hand, "client_time") == said(computed["client_internal"])
    taxed = script.golden.get("taxes_on_client_invoice", {}).get(key)
    if taxed is not None:
        assert shown(hand, "with_taxes") == said(taxed["gross"], cents="always")
    assert hand.seen("ceiling_warning") is computed["over_ceiling"]
    totals = preparing.sheet.totals(preparing.option(key)).likely
    assert totals.third.amount == Decimal(computed["third_party"])
    assert (totals.client + totals.time).amount == Decimal(computed["client_total"])


def type_line(preparing, table, line):
    """Type what a line is, its kind, how much of it, and what share the client pays."""
    hand, script = preparing.hand, preparing.script
    kind = KINDS.get(line["kind"]) or LineKind(line["kind"])
    row = table.lines.add_row
    stand(table, row, Column.LABEL)
    hand.key(Key.Key_Return)
    paste(hand, script.words(line["label"]), Key.Key_Return)
    if kind is not LineKind.HOURS:
        stand(table, row, Column.KIND)
        hand.key(Key.Key_Return)
        pick(hand, "kinds", list(LineKind).index(kind))
        table.setFocus()
    enter(hand, table, (row, Column.LIKELY), how_much(script, line, kind))
    made = table.lines.lines[row]
    if kind not in (LineKind.CLIENT_TIME, LineKind.CREDIT):
        enter(hand, table, (row, Column.PAYERS), script.figure(line["pay_client"]))
    made = table.lines.lines[row]
    assert made.client_percent == line["pay_client"], line
    if made.invoiced is not line["invoiced"]:  # the client pays it to somebody else
        stand(table, row, Column.LABEL)
        offer_menu(table)
        pick(hand, "line_menu", QCoreApplication.translate("CostLineMenu", "On my invoice"))
        made = table.lines.lines[row]
    assert made.invoiced is line["invoiced"]


def offer_menu(table):
    """Press the menu key on the line where the cursor is."""
    at = table.visualRect(table.currentIndex()).center()
    keyboard = QContextMenuEvent.Reason.Keyboard
    viewport = table.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(keyboard, at, viewport.mapToGlobal(at)))


def how_much(script, line, kind):
    """Write a quantity at its price; what is not counted in hours is an amount."""
    if kind in TIMED:
        return f"{script.figure(line['qty'])} × {script.figure(line['unit_price'])}"
    return script.figure(line["qty"] * line["unit_price"])


def stand(table, row, column):
    table.setFocus()
    table.setCurrentIndex(table.lines.index(row, column))


def enter(hand, table, place, words):
    stand(table, *place)
    hand.keys(words)
    hand.key(Key.Key_Return)


def limit(preparing, key):
    """Say how far I go for this client, and what an hour of mine is billed and costs."""
    hand, script = preparing.hand, preparing.script
    most, data = script.data["ceiling"], script.data
    preparing.stand(preparing.sheet.criteria[0], preparing.option(key))
    hand.keys("c")
    answer(hand, billed=script.figure(data["rate_list"]), cost=script.figure(data["rate_cost"]))
    hand.press("my_rates")
    hand.front()
    hand.press("ceiling")
    hand.write("ceiling_amount", script.figure(most["amount"]), Key.Key_Return)
    hand.write("ceiling_hours", script.figure(most["hours"]), Key.Key_Return)
    (ceiling,) = hand.store.all(Ceiling)
    assert ceiling.amount == Money.of(most["amount"], most["currency"])
    assert ceiling.hours == most["hours"]
    hand.press("close_costing")
