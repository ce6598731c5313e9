"""Blocks as Excel, LibreOffice and Google Sheets hand them over, and our own, whole."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from consultdesk.domain.change import edited
from consultdesk.domain.locales import Locale
from consultdesk.domain.matrix import Details, detailed
from consultdesk.domain.options import Confidence, Criterion, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.text import InternalText
from tests.ui.options.test_clipboard import copy, paste, select
from ui.options.matrix.foreign import readable
from ui.options.typed import Reader

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NBSP, THIN = "\u00a0", "\u202f"


def read(words, scale, locale=Locale.FR_CA, unit=""):
    criterion = Criterion(id="c", incident_id="i", scale=scale, unit=Phrase(unit, unit))
    return Reader(criterion, "CAD", locale).read(readable(words, criterion)).likely


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (f"1{NBSP}234,50{NBSP}$", "1234.5"),
        (f"1{THIN}234,50 $", "1234.5"),
        ("1 234,50 $ CA", "1234.5"),
        ("$1,234.50", "1234.5"),
        ("CA$1,234", "1234"),
        ("1’234.50", "1234.5"),
        ("1'234", "1234"),
        ("(1 234,50 $)", "-1234.5"),
        ("($1,234.50)", "-1234.5"),
        ("-$12.00", "-12"),
        ("−12,00 $", "-12"),
        ("12,00- $", "-12"),
        ("1,5E+03", "1500"),
        ("0,00 $", "0"),
    ],
)
def test_amounts_in_the_formats_of_spreadsheets(words, value):
    assert read(words, Scale.MONEY) == Decimal(value)


@pytest.mark.parametrize(
    ("words", "scale", "unit", "value"),
    [
        ("12 jours", Scale.DAYS, "", "12"),
        ("12 jours ouvrables", Scale.DAYS, "", "12"),
        ("12 j ouvr.", Scale.DAYS, "", "12"),
        ("12 working days", Scale.DAYS, "", "12"),
        ("1 day", Scale.DAYS, "", "1"),
        ("12,5 H/AN", Scale.NUMBER, "h/an", "12.5"),
        ("3 années", Scale.NUMBER, "annees", "3"),
        (f"85,5{NBSP}%", Scale.POINTS, "", "85.5"),
        ("85.5%", Scale.POINTS, "", "85.5"),
        ("bien", Scale.RATING, "", "4"),
        ("Très bien", Scale.RATING, "", "5"),
        ("good", Scale.RATING, "", "4"),
        ("4 / 5", Scale.RATING, "", "4"),
        ("4 sur 5", Scale.RATING, "", "4"),
        ("4,00", Scale.RATING, "", "4"),
        ("VRAI", Scale.YES_NO, "", "1"),
        ("TRUE", Scale.YES_NO, "", "1"),
        ("oui", Scale.YES_NO, "", "1"),
        ("✓", Scale.YES_NO, "", "1"),
        ("Non", Scale.YES_NO, "", "0"),
        ("FAUX", Scale.YES_NO, "", "0"),
        ("'12", Scale.NUMBER, "", "12"),
        ("\u200e12\ufeff", Scale.NUMBER, "", "12"),
        ("", Scale.NUMBER, "", None),
    ],
)
def test_units_percentages_and_words(words, scale, unit, value):
    assert read(words, scale, unit=unit) == (None if value is None else Decimal(value))


def test_groups_follow_the_place():
    assert read("1,234", Scale.NUMBER, Locale.EN_CA) == 1234
    assert read("1,234", Scale.NUMBER, Locale.FR_CA) == Decimal("1.234")


PAYLOADS = {
    "excel, french": '5\t4\t"bien"\tmauvais\r\n"12,5 h/an"\t1\u00a0250,75\t14\t0\r\n',
    "libreoffice": "5\t4\t4\t1\n12.5\t1,250.75\t14.0\t0\n",
    "google": "excellent\tgood\tgood\tpoor\n12.50\t1,250.75\t14\t0",
}


@pytest.mark.parametrize("program", PAYLOADS)
def test_a_block_of_each_program_is_pasted_in_one_step(stage, program):
    steps = stage.desk.history.count()
    paste(stage, "trust", "A", PAYLOADS[program])
    assert stage.matrix.hint.text() == ""
    assert [stage.value(o, "trust") for o in "ABCD"] == [5, 4, 4, 1]
    assert [str(stage.value(o, "effort").normalize()) for o in "ABCD"][:3] == [
        "12.5",
        "1250.75",
        "14",
    ]
    assert stage.desk.history.count() == steps + 1


def note(stage, option, criterion):
    sheet = stage.kept()
    one = next(o for o in sheet.options if o.id == option)
    row = next(c for c in sheet.criteria if c.id == criterion)
    details = Details(
        likely=Decimal(13),
        low=Decimal(10),
        high=Decimal(16),
        confidence=Confidence.GUESS,
        note="Per Julien",
    )
    stage.desk.do("note", *detailed(sheet, one, row, details))


def cell(stage, option, criterion):
    cells = {(c.option_id, c.criterion_id): c for c in stage.kept().cells}
    return cells.get((option, criterion))


def test_our_own_block_comes_back_whole_with_range_certainty_and_note(stage):
    note(stage, "A", "delay")
    select(stage, ("delay", "A"), ("delay", "A"))
    assert copy(stage) == "10–13–16\n"
    formats = QGuiApplication.clipboard().mimeData()
    held = b"".join(bytes(formats.data(name).data()) for name in formats.formats())
    assert b"Julien" not in held
    stage.go("delay", "C")
    stage.keys(key=Key.Key_V, modifiers=CTRL)
    pasted = cell(stage, "C", "delay")
    assert (pasted.low, pasted.likely, pasted.high) == (10, 13, 16)
    assert pasted.confidence is Confidence.GUESS
    assert pasted.note == InternalText("Per Julien")


def test_what_another_program_put_there_since_is_what_is_pasted(stage):
    note(stage, "A", "delay")
    select(stage, ("delay", "A"), ("delay", "A"))
    copy(stage)
    paste(stage, "delay", "C", "21\n")
    assert cell(stage, "C", "delay").likely == 21
    assert not cell(stage, "C", "delay").note


def test_cut_empties_whole_cells_in_one_step_and_paste_puts_them_elsewhere(stage):
    note(stage, "A", "delay")
    steps = stage.desk.history.count()
    select(stage, ("delay", "A"), ("delay", "A"))
    stage.keys(key=Key.Key_X, modifiers=CTRL)
    assert stage.value("A", "delay") is None
    assert not cell(stage, "A", "delay").note
    stage.go("delay", "B")
    stage.keys(key=Key.Key_V, modifiers=CTRL)
    assert cell(stage, "B", "delay").note == InternalText("Per Julien")
    assert stage.desk.history.count() == steps + 2
    stage.desk.history.undo()
    stage.desk.history.undo()
    assert cell(stage, "A", "delay").note == InternalText("Per Julien")
    assert stage.value("B", "delay") == 11


def test_one_value_fills_what_is_chosen_and_passes_over_what_is_computed(stage):
    QGuiApplication.clipboard().setText("3")
    select(stage, ("cost", "B"), ("grow", "C"))
    stage.keys(key=Key.Key_V, modifiers=CTRL)
    assert [stage.value(o, c) for o in "BC" for c in ("trust", "effort", "grow")] == [3] * 6
    assert stage.matrix.hint.text() == ""


def test_a_line_is_repeated_over_a_block_that_holds_it_whole(stage):
    QGuiApplication.clipboard().setText("1\t2\n")
    select(stage, ("trust", "A"), ("effort", "D"))
    stage.keys(key=Key.Key_V, modifiers=CTRL)
    assert [stage.value(o, "trust") for o in "ABCD"] == [1, 2, 1, 2]
    assert [stage.value(o, "effort") for o in "ABCD"] == [1, 2, 1, 2]


def test_a_block_is_pasted_from_the_corner_of_what_is_chosen(stage):
    QGuiApplication.clipboard().setText("1\t2\t3\n")
    stage.go("trust", "D")
    stage.keys(key=Key.Key_Left, modifiers=Qt.KeyboardModifier.ShiftModifier)
    stage.keys(key=Key.Key_V, modifiers=CTRL)
    assert [stage.value(o, "trust") for o in "CD"] == [1, 2]
    assert "past the last option" in stage.matrix.hint.text()


def test_odd_cells_are_counted(stage):
    paste(stage, "trust", "A", "9\tx\ty\t4\n")
    said = stage.matrix.hint.text()
    assert said.startswith("Option A, Reliability of the figures:")
    assert "2 other cell(s)" in said
    assert stage.value("D", "trust") == 4


def test_clearing_keeps_the_note_of_a_cell(stage):
    note(stage, "A", "delay")
    stage.go("delay", "A")
    stage.keys(key=Key.Key_Delete)
    assert stage.value("A", "delay") is None
    assert cell(stage, "A", "delay").note == InternalText("Per Julien")


def test_yes_and_no_are_pasted_in_both_languages(stage):
    criterion = next(c for c in stage.kept().criteria if c.id == "grow")
    stage.desk.do("scale", edited(criterion, scale=Scale.YES_NO, worst=0, best=1))
    paste(stage, "grow", "A", "oui\tTRUE\tnon\tFAUX\n")
    assert [stage.value(o, "grow") for o in "ABCD"] == [1, 1, 0, 0]
