from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.flow import FlowLayout
from ui.kit.scroll import ScrollPage
from ui.kit.tags import KeyCap, Tag, key_cap_size, paint_tag
from ui.kit.words import Label, Line, Run, paint_lines, paint_runs, runs_width, wrapped_height

LONG = "Hélène veut une date sûre avant tout, et un portrait complet des trois sites"


def dark_columns(image):
    wide, tall = image.width(), image.height()
    return [
        x for x in range(wide) if any(image.pixelColor(x, y).lightness() < 120 for y in range(tall))
    ]


def test_a_label_too_long_for_its_place_ends_with_an_ellipsis(page):
    label = Label(LONG).eliding()
    page.layout().addWidget(label)
    assert label.minimumSizeHint().width() < 40
    label.show()
    label.resize(120, 18)
    assert dark_columns(label.grab().toImage())[-1] < 120


def test_the_ways_of_a_label_change_its_font_and_keep_its_words(qtbot, dressed):
    label = Label("3 840 $").weighted(500).tabular().italic().aligned(Qt.AlignmentFlag.AlignRight)
    qtbot.addWidget(label)
    assert label.font().italic()
    assert label.font().weight() == 500
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.resize(200, 18)
    assert dark_columns(label.grab().toImage())[0] > 100
    label.set_colour("amber")
    assert label.palette().windowText().color() == dressed.colour("amber")


def test_text_that_may_be_copied_can_be_selected(qtbot):
    label = Label(LONG).selectable()
    qtbot.addWidget(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert not label.grab().isNull()


def test_lines_are_laid_by_their_own_height(qtbot):
    def first_row(alignment):
        image = QImage(100, 90, QImage.Format.Format_RGB32)
        image.fill("white")
        painter = QPainter(image)
        paint_lines(painter, QRectF(0, 0, 100, 90), ["one", "two"], 20, alignment)
        painter.end()
        return next(
            y
            for y in range(90)
            if any(image.pixelColor(x, y).lightness() < 120 for x in range(100))
        )

    top, middle, bottom = (
        first_row(a)
        for a in (
            Qt.AlignmentFlag.AlignTop,
            Qt.AlignmentFlag.AlignVCenter,
            Qt.AlignmentFlag.AlignBottom,
        )
    )
    assert (middle - top, bottom - top) == (25, 50)


def test_a_tight_line_cuts_its_last_words(qtbot, dressed):
    line = Line([Run("Marc Duval", weight=500), Run(LONG, "ink3"), Run(LONG)])
    qtbot.addWidget(line)
    assert line.text().startswith("Marc Duval")
    assert (
        line.sizeHint().width() > runs_width([Run(LONG)], dressed) > line.minimumSizeHint().width()
    )
    line.set_runs([Run("Marc Duval"), Run(LONG), Run(LONG)])
    line.resize(160, 18)
    assert not line.grab().isNull()
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    paint_runs(QPainter(image), QRectF(0, 0, 10, 10), [], dressed)


def test_wrapped_words_count_empty_lines_too(qtbot, dressed):
    assert wrapped_height("one\n\nthree", dressed.font("body"), 400, 21) == 63
    assert wrapped_height("", dressed.font("body"), 400, 21) == 21


def test_a_tag_can_change(qtbot, dressed):
    tag = Tag("in 2 days", "outline")
    qtbot.addWidget(tag)
    tag.set_text("1 day late", "amber")
    assert (tag.text(), tag.accessibleName()) == ("1 day late", "1 day late")
    cap = KeyCap("Ctrl K")
    qtbot.addWidget(cap)
    assert cap.sizeHint() == key_cap_size("Ctrl K", dressed)
    image = QImage(100, 24, QImage.Format.Format_RGB32)
    paint_tag(QPainter(image), QRectF(0, 0, 100, 24), "neutral", "neutral", dressed)


def test_tags_flow_in_a_shown_page(page):
    place = QWidget()
    flow = FlowLayout(place)
    tags = [Tag(f"mot {index}") for index in range(12)]
    for tag in tags:
        flow.addWidget(tag)
    page.layout().addWidget(place)
    place.show()
    place.setFixedWidth(150)
    page.layout().activate()
    flow.setGeometry(place.rect())
    assert tags[-1].y() > tags[0].y()
    assert flow.minimumSize().width() < 150 < flow.sizeHint().width()
    tags[0].hide()
    flow.setGeometry(place.rect())
    assert tags[1].x() == 0
    taken = flow.takeAt(0)
    assert taken.widget() is tags[0]
    assert flow.expandingDirections() == Qt.Orientation(0)


def test_a_page_scrolls_when_the_window_is_small(page):
    scroll = ScrollPage()
    page.layout().addWidget(scroll)
    for _ in range(40):
        scroll.column.addWidget(Label("une ligne"))
    scroll.show()
    page.layout().activate()
    scroll.page.adjustSize()
    assert scroll.verticalScrollBar().maximum() > 0
    assert isinstance(scroll.page.layout(), QVBoxLayout)
