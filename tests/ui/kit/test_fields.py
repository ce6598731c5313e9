from datetime import date

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.kit.fields import ChoiceField, DateField, Item, LongField, TextField
from ui.kit.form import Form


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
        qtbot.waitUntil(lambda: field.width() <= width and _reads_whole(field))


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


def test_a_date_may_be_missing(qtbot, page):
    field = put(page, DateField("Due"))
    heard = []
    field.committed.connect(heard.append)
    assert field.value() is None
    field.editor.setDate(date(2026, 11, 19))
    field.editor.commit()
    assert heard == [date(2026, 11, 19)]
    field.editor.lineEdit().selectAll()
    qtbot.keyClick(field.editor, Qt.Key.Key_Delete)
    field.editor.commit()
    assert heard == [date(2026, 11, 19), None]


def test_the_calendar_of_an_empty_date_opens_in_our_century(page):
    editor = put(page, DateField("Due")).editor
    editor.calendarWidget().setSelectedDate(editor.date())
    assert editor.calendarWidget().yearShown() > 2000
    assert (
        editor.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Saturday).foreground()
        != Qt.GlobalColor.red
    )


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
    editor = put(page, DateField("Due", date(2026, 11, 19))).editor
    editor.setDate(date(2026, 12, 1))
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.value() == date(2026, 11, 19)
    editor.setDate(date(2026, 12, 1))
    editor.calendarWidget().clicked.emit(editor.date())
    assert editor.value() == date(2026, 12, 1)
    qtbot.keyClick(editor, Qt.Key.Key_Up)


def test_turning_the_wheel_over_a_field_scrolls_the_page_not_the_value(page):
    choice = put(page, ChoiceField("Paper", [Item(1, "One"), Item(2, "Two")], 1))
    day = put(page, DateField("Due", date(2026, 11, 19)))
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
        (DateField("Due"), date(2026, 1, 2)),
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
