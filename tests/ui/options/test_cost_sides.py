"""Beside the lines: taxes, my rates, another currency, goodwill, usual lines, the ceiling."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.change import born, edited
from consultdesk.domain.costing import LineKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.practice import TaxSet
from consultdesk.domain.rates import ExchangeRate
from consultdesk.domain.record import new_id
from consultdesk.projection.handout import client_handout
from consultdesk.projection.surroundings import PrintJob, Surroundings
from tests.ui import cases
from tests.ui.options.costing_desk import (
    Key,
    at,
    choose,
    lines,
    menu_of,
    open_drawer,
    option_of,
    press,
    said,
    type_in,
)
from ui.kit.buttons import Button
from ui.kit.words import Label
from ui.options.costing.columns import Column


@pytest.fixture
def drawer(stage):
    return open_drawer(stage)


def press_button(drawer, name):
    drawer.findChild(Button, name).click()


def paper(stage, *, taken_on=False):
    """Give the first option as its client reads it."""
    file = stage.store.incident_file(stage.file.incident.id)
    if taken_on:
        stage.desk.do("", edited(file.handout, show_taken_on=True))
        file = stage.store.incident_file(file.incident.id)
    around = Surroundings(stage.office.practice, stage.store.all(TaxSet), stage.office.calendar)
    job = PrintJob(Locale.EN_CA, Paper.LETTER, cases.NOW.date())
    return client_handout(file, around, job).options[0]


def set_taxes(drawer, words):
    press_button(drawer, "tax_set")
    menu = drawer.findChildren(QMenu, "tax_sets")[-1]
    choose(menu, words)


@pytest.mark.parametrize(
    ("name", "taxes", "whole"),
    [
        ("GST and QST", ["GST 5%: $78.00", "QST 9.975%: $155.61"], "$1,793.61"),
        ("HST 13%", ["HST 13%: $202.80"], "$1,762.80"),
        ("VAT 20%", ["VAT 20%: $312.00"], "$1,872.00"),
    ],
)
def test_taxes_are_those_of_the_paper(stage, drawer, name, taxes, whole):
    steps = stage.desk.history.count()
    set_taxes(drawer, name)
    assert stage.desk.history.count() == steps + 1
    shown = [drawer.panel.findChild(Label, f"tax_{n}").accessibleName() for n in range(len(taxes))]
    assert shown == taxes
    assert said(drawer, "with_taxes") == whole
    printed = paper(stage)
    assert [tax.amount for tax in printed.taxes] == [
        Money.of(words.rpartition("$")[2], "CAD") for words in taxes
    ]
    assert printed.total == Money.of(whole.strip("$").replace(",", ""), "CAD")
    stage.desk.history.undo()
    assert said(drawer, "with_taxes") == ""


def test_what_the_client_pays_elsewhere_bears_no_tax_of_mine(stage, drawer):
    set_taxes(drawer, "HST 13%")
    shown, taxed = said(drawer, "client_sees"), said(drawer, "with_taxes")
    row = next(n for n, line in enumerate(lines(stage)) if line.client_percent)
    choose(menu_of(drawer, row), "On my invoice")
    assert not lines(stage)[row].invoiced
    assert said(drawer, "client_sees") == shown
    assert said(drawer, "with_taxes") != taxed
    label = drawer.table.lines.index(row, Column.LABEL)
    assert "Not on my invoice" in label.data(Qt.ItemDataRole.AccessibleTextRole)
    stage.desk.history.undo()
    assert said(drawer, "with_taxes") == taxed
    assert "invoice" not in label.data(Qt.ItemDataRole.AccessibleTextRole)


def test_reverse_charge_says_its_mention_and_charges_nothing(stage, drawer):
    set_taxes(drawer, "Reverse charge")
    assert said(drawer, "with_taxes") == ""
    mention = drawer.panel.findChild(Label, "tax_mention")
    assert mention.text() == "Reverse charge\nReverse charge: tax is due by the customer."


def test_only_the_taxes_of_the_incidents_day_are_proposed(stage, drawer):
    vat = stage.store.get(TaxSet, "tax-fr")
    later = vat.but(taxes=tuple(_since(tax, 2030) for tax in vat.taxes))
    stage.desk.do("", edited(vat, taxes=later.taxes))
    press_button(drawer, "tax_set")
    menu = drawer.findChildren(QMenu, "tax_sets")[-1]
    names = [action.text() for action in menu.actions()]
    menu.close()
    assert "GST and QST (Québec)" in names
    assert "VAT 20% (France)" not in names


def _since(tax, year):
    return type(tax)(tax.name, tax.percent, tax.since.replace(year=year))


def test_what_an_hour_really_costs_stays_here(stage, drawer, answers):
    assert said(drawer, "real_cost") == ""

    def fill(dialog):
        dialog.form.field("cost").set_value("dear")
        dialog.submit()
        assert "does not read" in dialog.form.field("cost").complaint()
        dialog.form.field("cost").set_value("70")
        dialog.submit()

    answers.next_dialog(fill)
    press_button(drawer, "my_rates")
    incident = stage.store.incident_file(stage.file.incident.id).incident
    assert (incident.billed_rate, incident.cost_rate) == (
        Money.of(125, "CAD"), Money.of(70, "CAD"),
    )  # fmt: skip
    # 14 h, 40 % of 18 h, 4 h at 70; half of 420; 200
    assert said(drawer, "real_cost") == "$2,174"
    assert "70" not in repr(paper(stage, taken_on=True).goodwill)


def typed_rate(worth, day=""):
    def fill(dialog):
        field = dialog.form.field("rate")
        field.set_value("0")
        dialog.submit()
        assert "greater than 0" in field.complaint()
        field.set_value(worth)
        if day:
            dialog.form.field("on").set_value(day)
        dialog.submit()

    return fill


def test_another_currency_stands_beside_until_a_dated_rate_is_typed(stage, drawer, answers):
    type_in(drawer, 3, Column.LIKELY, "300 €")
    line = lines(stage)[3]
    assert (line.likely, line.unit_price) == (300, Money.of(1, "EUR"))
    assert (line.low, line.high) == (None, None)
    model = drawer.table.lines
    assert model.index(3, Column.LIKELY).data() == "€300"
    assert model.index(3, Column.AMOUNT).data() == "€300"
    assert model.index(model.total_row, Column.AMOUNT).data() == "$4,700 + €300"
    assert model.index(model.total_row, Column.CLIENT).data() == "$1,350 + €150"
    assert said(drawer, "client_beside") == "€150"
    assert stage.kept().value(option_of(stage), stage.kept().criteria[1]) is None
    printed = paper(stage)
    assert [(part.amount, part.rate) for part in printed.elsewhere] == [
        (Money.of(150, "EUR"), None)
    ]
    drawer.grab()
    answers.next_dialog(typed_rate("1.5005", "2026-11-12"))
    press_button(drawer, "exchange_rate")
    rate = stage.store.all(ExchangeRate)[0]
    assert (rate.source, rate.target, rate.rate) == ("EUR", "CAD", Decimal("1.5005"))
    assert model.index(3, Column.AMOUNT).data() == "$450.15"
    said_rate = "1 EUR = 1.5005 CAD on November 12, 2026"
    assert said_rate in model.index(3, Column.AMOUNT).data(Qt.ItemDataRole.ToolTipRole)
    assert said_rate in model.index(3, Column.LABEL).data(Qt.ItemDataRole.AccessibleTextRole)
    assert drawer.panel.findChild(Label, "typed_rates").text() == said_rate
    assert said(drawer, "client_sees") == "$1,575.08"  # half of 450.15, half up
    part = paper(stage).elsewhere[0]
    assert (part.rate, part.on.isoformat()) == (Decimal("1.5005"), "2026-11-12")
    stage.desk.history.undo()
    assert said(drawer, "client_beside") == "€150"


def test_an_exchange_rate_is_typed_before_any_line_needs_it(stage, drawer, answers):
    def fill(dialog):
        for source, words in (("CAD", "two different"), ("livre", "currency")):
            dialog.form.field("source").set_value(source)
            dialog.submit()
            assert words in dialog.form.field("source").complaint()
        dialog.form.field("source").set_value("usd")
        dialog.form.field("rate").set_value("1.38")
        dialog.submit()

    answers.next_dialog(fill)
    assert drawer.findChild(Button, "exchange_rate").text() == "Type an exchange rate"
    press_button(drawer, "exchange_rate")
    (rate,) = stage.store.all(ExchangeRate)
    assert (rate.source, rate.target, rate.rate) == ("USD", "CAD", Decimal("1.38"))
    type_in(drawer, 3, Column.LIKELY, "100 USD")
    assert drawer.table.lines.index(3, Column.AMOUNT).data() == "$138"
    stage.desk.history.undo()
    stage.desk.history.undo()
    assert stage.store.all(ExchangeRate) == ()


def test_back_to_the_incidents_currency_by_naming_it(stage, drawer):
    type_in(drawer, 3, Column.LIKELY, "300 EUR")
    type_in(drawer, 3, Column.LIKELY, "320")
    assert lines(stage)[3].unit_price == Money.of(1, "EUR")
    drawer.table.deeds.set_kind(lines(stage)[3], LineKind.HOURS)
    assert "Hours are counted in CAD" in drawer.table.hint.text()
    drawer.table.deeds.set_kind(lines(stage)[3], LineKind.FIXED)
    assert lines(stage)[3].unit_price == Money.of(1, "EUR")
    type_in(drawer, 3, Column.LIKELY, "420 $")
    assert (lines(stage)[3].likely, lines(stage)[3].unit_price) == (420, None)


def test_hours_are_never_in_another_currency(stage, drawer):
    type_in(drawer, 0, Column.LIKELY, "3 x 90 EUR")
    assert drawer.table.hint.text()
    QTest.keyClick(drawer.table.cells.editor, Key.Key_Escape)
    assert lines(stage)[0].unit_price == Money.of(125, "CAD")


def test_goodwill_is_named_and_follows_the_switch(stage, drawer):
    field = drawer.panel.private.goodwill
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "my share of the late connection")
    QTest.keyClick(field.editor, Key.Key_Return)
    assert option_of(stage).goodwill.en == "my share of the late connection"
    assert paper(stage).goodwill is None
    named = paper(stage, taken_on=True).goodwill
    assert (named.reason, named.full, named.taken_on) == (
        "my share of the late connection", Money.of(5120, "CAD"), Money.of(3560, "CAD"),
    )  # fmt: skip


def test_a_refund_makes_the_price_negative_and_scores_still_work(stage, drawer):
    line = lines(stage)[1]
    drawer.table.deeds.set_kind(line, LineKind.CREDIT)
    type_in(drawer, 1, Column.LIKELY, "2970")
    assert said(drawer, "client_sees") == "−$2,760"
    assert said(drawer, "score_client")
    assert stage.matrix.model.place_of("cost", "A").data() == "−$2,760"


def usual(drawer):
    press_button(drawer, "usual")
    return drawer.table.findChildren(QMenu, "usual_lines")[-1]


def test_a_usual_line_comes_with_my_rate_and_its_shares(stage, drawer):
    choose(usual(drawer), "Work shared half and half")
    made = lines(stage)[-1]
    assert (made.kind, made.likely, made.client_percent) == (LineKind.HOURS, 2, 50)
    assert made.unit_price == Money.of(125, "CAD")
    assert made.label.fr == "Travail partagé à parts égales"
    place = drawer.table.currentIndex()
    assert (place.row(), place.column()) == (len(lines(stage)) - 1, Column.LIKELY)
    choose(usual(drawer), "Credit on the next invoice")
    assert (lines(stage)[-1].kind, lines(stage)[-1].invoiced) == (LineKind.CREDIT, True)


def test_a_line_is_kept_used_again_replaced_and_let_go(stage, drawer):
    choose(menu_of(drawer, 1), "Keep among")
    label = lines(stage)[1].label.read("en")
    kept = stage.store.all(LibraryEntry, shelf=Shelf.COST_PRESET)
    assert [entry.title for entry in kept] == [lines(stage)[1].label]
    choose(menu_of(drawer, 1), "Keep among")
    assert len(stage.store.all(LibraryEntry)) == 1
    stage.desk.do("", edited(stage.file.incident, billed_rate=Money.of(140, "CAD")))
    choose(usual(drawer), label)
    made = lines(stage)[-1]
    assert (made.low, made.likely, made.high, made.client_percent) == (14, 18, 24, 60)
    assert made.unit_price == Money.of(140, "CAD")
    drop = usual(drawer).findChild(QMenu, "drop_usual")
    choose(drop, label)
    assert stage.store.all(LibraryEntry) == ()
    assert usual(drawer).findChild(QMenu, "drop_usual") is None
    stage.desk.history.undo()
    assert len(stage.store.all(LibraryEntry)) == 1


def test_a_line_without_a_name_is_not_kept(stage, drawer):
    type_in(drawer, 5, Column.LABEL, "x")
    at(drawer, 5, Column.LABEL)
    stage.desk.do("", edited(lines(stage)[5], label=type(lines(stage)[5].label)()))
    choose(menu_of(drawer, 5), "Keep among")
    assert "Name this line" in drawer.table.hint.text()


def test_words_on_the_shelf_that_are_no_line_are_passed_over(stage, drawer):
    for body in ("", "[]", '{"kind": "hours", "likely": "-3"}', '{"kind": "magic"}'):
        key = new_id()
        stage.desk.do("", born(LibraryEntry(id=key, shelf=Shelf.COST_PRESET, key=key, body=body)))
    menu = usual(drawer)
    assert menu.actions()[0].text() == "Hours to put it right"
    menu.close()


def test_the_ceiling_that_the_fees_suggest_is_one_click_away(stage, drawer):
    drawer.panel.ceiling.click()
    assert not drawer.panel.limits.suggestion.isVisible()
    drawer.panel.limits.amount.editor.setFocus()
    drawer.panel.limits.amount.editor.selectAll()
    QTest.keyClicks(drawer.panel.limits.amount.editor, "2000")
    QTest.keyClick(drawer.panel.limits.amount.editor, Key.Key_Return)
    button = drawer.panel.limits.suggestion
    assert button.text() == "Take $3,840"
    hint = drawer.panel.findChild(Label, "ceiling_hint")
    assert "10% of $38,400 over 12 months" in hint.text()
    button.click()
    assert stage.kept().ceiling.amount == Money.of(3840, "CAD")
    hours = drawer.panel.limits.hours
    hours.editor.setFocus()
    QTest.keyClicks(hours.editor, "20")
    QTest.keyClick(hours.editor, Key.Key_Return)
    assert "25.2" in drawer.panel.warning.accessibleName()
    assert "20" in drawer.panel.warning.accessibleName()
    assert not stage.kept().offered(option_of(stage))


def test_without_fees_the_hint_says_what_to_do(stage, drawer):
    stage.desk.do("", edited(stage.file.client, fees_12_months=None))
    for engagement in stage.store.all(type(stage.file.engagement)) if stage.file.engagement else ():
        stage.desk.do("", edited(engagement, fee=None))
    drawer.panel.ceiling.click()
    hint = drawer.panel.findChild(Label, "ceiling_hint")
    assert "fees of 12 months on their card" in hint.text()
    assert not drawer.panel.limits.suggestion.isVisible()


def test_the_optional_line_that_the_client_reads_is_printed_apart(stage, drawer):
    press(drawer, 1, Column.LABEL, Key.Key_Space)
    assert paper(stage).extras == ()
    choose(menu_of(drawer, 1), "The client reads it")
    extra = paper(stage).extras[0]
    assert extra.label == lines(stage)[1].label.en
    assert extra.amount == Money.of(1350, "CAD")
    assert paper(stage).pays == Money.of(210, "CAD")


def test_an_empty_option_says_what_there_is_to_do(stage):
    option = option_of(stage, "B")
    for line in stage.kept().lines_of(option):
        stage.desk.do("", *stage.store.removal(line))
    drawer = open_drawer(stage, "B")
    assert drawer.table.currentIndex().column() == Column.LABEL
    assert drawer.table.currentIndex().data() == "Type a first line, or take a usual one"
    assert said(drawer, "client_sees") == "$0"
    drawer.grab()


def test_twelve_long_lines_stay_legible_and_reachable(stage, drawer):
    for n in range(7):
        row = drawer.table.lines.add_row
        type_in(drawer, row, Column.LABEL, f"A very long description of work number {n} " * 3)
    assert len(lines(stage)) == 12
    at(drawer, 11, Column.PAYERS)
    drawer.table.scrollTo(drawer.table.currentIndex())
    slider = drawer.table.sliders.of(11)
    cell = drawer.table.visualRect(drawer.table.lines.index(11, Column.PAYERS))
    assert cell.contains(slider.geometry().center())
    drawer.grab()
