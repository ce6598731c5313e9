from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget

from ui.kit.dates import DateField
from ui.kit.fields import ChoiceField, Item, LongField, TextField
from ui.kit.form import Form, Missing


def put(page, *fields):
    for field in fields:
        page.layout().addWidget(field)
        field.show()
    return fields[0]


def test_typing_is_announced_once_on_enter(qtbot, page):
    field = put(page, TextField("Name"))
    heard = []
    field.committed.connect(heard.append)
    qtbot.keyClicks(field.editor, "Helene")
    assert heard == []
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert heard == ["Helene"]


def test_leaving_announces_what_was_typed(qtbot, page):
    field, other = TextField("Name"), TextField("Town")
    put(page, field, other)
    heard = []
    field.committed.connect(heard.append)
    field.setFocus()
    qtbot.keyClicks(field.editor, "Roy")
    qtbot.keyClick(field.editor, Qt.Key.Key_Tab)
    assert heard == ["Roy"]


def test_esc_takes_the_typing_back(qtbot, page):
    field = put(page, TextField("Name", "Roy"))
    heard = []
    field.committed.connect(heard.append)
    qtbot.keyClicks(field.editor, "al")
    qtbot.keyClick(field.editor, Qt.Key.Key_Escape)
    assert field.value() == "Roy"
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert heard == []


def test_a_known_value_is_shown_in_silence(page):
    field = put(page, TextField("Name"))
    heard = []
    field.committed.connect(heard.append)
    field.set_value("Roy")
    assert (field.value(), heard) == ("Roy", [])


def test_a_complaint_is_a_sentence_below_and_goes_with_the_next_value(qtbot, page):
    field = put(page, TextField("Due"))
    field.complain("Add a due date so the promise can be kept")
    assert field.complaint() == field.editor.accessibleDescription() != ""
    qtbot.keyClicks(field.editor, "Friday")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.complaint() == field.editor.accessibleDescription() == ""


def _reads_whole(field):
    said = field._complaint
    needed = said.heightForWidth(said.width())
    return needed <= said.height() and said.geometry().bottom() < field.height()


def test_a_long_complaint_is_read_whole_in_a_narrow_field(qtbot, page):
    field = put(page, TextField("Due"))
    page.resize(150, 400)
    field.complain("Add a due date so the promise can be kept, on a working day of the practice")
    for width in (150, 110):
        page.resize(width, 400)
        qtbot.waitUntil(lambda most=width: field.width() <= most and _reads_whole(field))


def test_long_text_grows_and_is_announced_with_ctrl_enter(qtbot, page):
    field = put(page, LongField("Notes", lines=2))
    heard = []
    field.committed.connect(heard.append)
    small = field.editor.height()
    field.editor.insertPlainText("one\ntwo\nthree\nfour")
    assert field.editor.height() > small
    qtbot.keyClick(field.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["one\ntwo\nthree\nfour"]


def test_long_text_comes_back_with_esc(qtbot, page):
    field = put(page, LongField("Notes", "kept"))
    qtbot.keyClicks(field.editor, "lost")
    qtbot.keyClick(field.editor, Qt.Key.Key_Escape)
    assert field.value() == "kept"


def test_a_choice_announces_the_value_behind_the_words(qtbot, page):
    field = put(page, ChoiceField("Paper", [Item("letter", "Letter"), Item("a4", "A4")], "letter"))
    heard = []
    field.committed.connect(heard.append)
    field.editor.setFocus()
    qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    assert heard == ["a4"]
    field.set_value("letter")
    assert (field.value(), heard) == ("letter", ["a4"])


class Spoken:
    """Days as ISO texts, and one word of everyday speech."""

    def today(self):
        return date(2026, 11, 17)

    def write(self, day):
        return day.isoformat()

    def read(self, typed):
        if typed == "today":
            return self.today()
        try:
            return date.fromisoformat(typed)
        except ValueError:
            return f"“{typed}” is no day."


def due(day=None):
    return DateField("Due", day, days=Spoken())


def test_the_last_day_there_is_has_no_next_one(qtbot, page):
    field = put(page, due(date(9999, 12, 30)))
    for key, day in (("Up", 31), ("Up", 31), ("PageUp", 31), ("Down", 30)):
        qtbot.keyClick(field.editor, getattr(Qt.Key, f"Key_{key}"))
        assert field.value() == date(9999, 12, day)


def test_a_day_is_typed_as_one_says_it_and_may_be_missing(qtbot, page):
    field = put(page, due())
    heard = []
    field.committed.connect(heard.append)
    assert field.value() is None
    qtbot.keyClicks(field.editor, "today")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert heard == [date(2026, 11, 17)]
    assert field.editor.text() == "2026-11-17"
    field.editor.selectAll()
    qtbot.keyClick(field.editor, Qt.Key.Key_Delete)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert heard == [date(2026, 11, 17), None]


def test_words_that_are_no_day_stay_with_a_sentence_and_announce_nothing(qtbot, page):
    field = put(page, due(date(2026, 11, 19)))
    heard = []
    field.committed.connect(heard.append)
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "teatime")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert (heard, field.editor.text()) == ([], "teatime")
    assert field.complaint() == "“teatime” is no day."
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "2026-12-01")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert (heard, field.complaint()) == ([date(2026, 12, 1)], "")


def test_a_form_with_an_unreadable_day_says_so_beside_it(qtbot):
    form = Form()
    qtbot.addWidget(form)
    form.add("due", due()).editor.setText("teatime")
    with pytest.raises(Missing, match="teatime") as missing:
        form.values()
    assert missing.value.field == "due"


def test_keys_step_through_days_and_open_a_month(qtbot, page):
    field = put(page, due(date(2026, 11, 30)))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Down):
        qtbot.keyClick(field.editor, key)
    assert field.value() == date(2026, 12, 7)
    qtbot.keyClick(field.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.editor.findChild(QCalendarWidget)
    assert month.selectedDate() == date(2026, 12, 7)
    heard = []
    field.committed.connect(heard.append)
    month.activated.emit(QDate(2026, 12, 9))
    assert heard == [date(2026, 12, 9)]


def test_the_icon_opens_the_month_of_today_where_nothing_is_typed(qtbot, page):
    editor = put(page, due()).editor
    at = QPoint(editor.width() - 4, editor.height() // 2)
    qtbot.mouseMove(editor, at)
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=at)
    month = editor.findChild(QCalendarWidget)
    assert (month.yearShown(), month.monthShown()) == (2026, 11)
    weekend = month.weekdayTextFormat(Qt.DayOfWeek.Saturday).foreground()
    assert weekend != Qt.GlobalColor.red
    month.clicked.emit(QDate(2026, 11, 20))
    assert editor.day() == date(2026, 11, 20)


def test_screen_readers_hear_the_label(page):
    assert put(page, TextField("Name")).editor.accessibleName() == "Name"
    assert TextField().named("Who decided", "who").editor.objectName() == "who"


def test_a_form_gathers_values_and_shows_what_is_missing_beside_its_field(qtbot):
    form = Form()
    qtbot.addWidget(form)
    form.add("name", TextField("Name"))
    form.add_row([("rate", TextField("Rate")), ("ceiling", TextField("Ceiling"))])
    form.fill({"name": "Roy", "rate": "125", "unknown": 1})
    assert form.values() == {"name": "Roy", "rate": "125", "ceiling": ""}
    assert form.complain("ceiling", "Add a percentage")
    assert form.field("ceiling").complaint() == "Add a percentage"
    assert not form.complain("nowhere", "Add a percentage")
    form.clear_complaints()
    assert form.field("ceiling").complaint() == ""


def test_a_form_tells_which_field_changed(qtbot):
    form = Form()
    qtbot.addWidget(form)
    field = form.add("name", TextField("Name"))
    with qtbot.waitSignal(form.changed) as told:
        QTest.keyClicks(field.editor, "Roy")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert told.args == ["name", "Roy"]


def test_esc_gives_a_date_back(qtbot, page):
    field = put(page, due(date(2026, 11, 19)))
    qtbot.keyClicks(field.editor, "2026")
    qtbot.keyClick(field.editor, Qt.Key.Key_Escape)
    assert field.value() == date(2026, 11, 19)


def test_turning_the_wheel_over_a_field_scrolls_the_page_not_the_value(page):
    choice = put(page, ChoiceField("Paper", [Item(1, "One"), Item(2, "Two")], 1))
    day = put(page, due(date(2026, 11, 19)))
    text = put(page, LongField("Notes"))
    for over in (choice.editor, day.editor, text.editor.viewport()):
        turn = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(over, turn)
        assert not turn.isAccepted()
    assert choice.value() == 1
    assert day.value() == date(2026, 11, 19)


def test_every_field_can_be_shown_a_known_value_and_off(page):
    fields = [
        (LongField("Notes"), "words"),
        (ChoiceField("Paper", [Item(1, "One")], placeholder="Choose"), 1),
        (due(), date(2026, 1, 2)),
        (TextField("Rate", tabular=True), "125"),
    ]
    for field, value in fields:
        put(page, field)
        assert not field.grab().isNull()
        field.set_value(value)
        assert field.value() == value
        field.setEnabled(False)
        assert not field.grab().isNull()
    fields[1][0].set_items([Item(3, "Three")], 3)
    assert fields[1][0].value() == 3
    assert fields[3][0].line().text() == "125"
