import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui.kit import charts, marks
from ui.kit.flow import FlowLayout
from ui.kit.panels import Divider, EmptyState, Heading, Icon, PrivacyMark, PrivatePanel, Sheet
from ui.kit.tags import KeyCap, Tag
from ui.kit.words import Label, Line, Run, plain, wrapped_lines

GAUGE = charts.Gauge(low=2965, likely=3560, high=4515, ceiling=3840, full=5000)
PARTS = [charts.Segment(0.25, "c1", "Time"), charts.Segment(0.5, "c2", "Cost")]


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda: marks.Ticks(4), "Satisfaction 4 out of 5"),
        (lambda: marks.Letter("A", first=True), "Option A"),
        (lambda: marks.Letter("B"), "Option B"),
        (lambda: marks.PromiseMark("6", "next"), "6"),
        (lambda: charts.CeilingGauge(GAUGE, "High above the ceiling"), "High above the ceiling"),
        (lambda: Tag("moved, agreed", "outline"), "moved, agreed"),
        (lambda: KeyCap("F9"), "F9"),
        (lambda: PrivacyMark("private", compact=True), "Private"),
        (lambda: PrivacyMark("shared"), "Visible to the client"),
        (
            lambda: Line([Run("Marc Duval", weight=500), Run(" · Coopérative", "ink3")]),
            "Marc Duval · Coopérative",
        ),
    ],
)
def test_what_is_painted_is_also_said(qtbot, make, name):
    widget = make()
    qtbot.addWidget(widget)
    assert widget.accessibleName() == name
    assert not widget.grab().isNull()


def painted(paint, wide=120, tall=20):
    pixmap = QPixmap(wide, tall)
    pixmap.fill("white")
    painter = QPainter(pixmap)
    paint(painter, QRectF(0, 0, wide, tall))
    painter.end()
    return pixmap.toImage()


def columns_of(image, colour, y):
    return [x for x in range(image.width()) if image.pixelColor(x, y) == colour]


def test_a_rating_fills_that_many_ticks(dressed):
    image = painted(lambda p, r: marks.paint_ticks(p, r, 3, dressed, "accent"))
    full = columns_of(image, dressed.colour("accent"), 10)
    assert (full[0] // 17, full[-1] // 17) == (0, 2)


def test_a_quantity_fills_its_share(dressed):
    image = painted(lambda p, r: charts.paint_quantity(p, r, 0.5, dressed, best=True))
    assert columns_of(image, dressed.colour("accent"), 9)[-1] == 59


def test_parts_are_a_pixel_apart(dressed):
    image = painted(
        lambda p, r: charts.paint_segments(p, r, PARTS, dressed, dressed.colour("line"))
    )
    assert columns_of(image, dressed.colour("c1"), 5) == list(range(29))
    assert charts.segment_at(QRectF(0, 0, 120, 20), PARTS, 40) == 1
    assert charts.segment_at(QRectF(0, 0, 120, 20), PARTS, 119) is None


def test_amber_only_when_the_high_case_passes_the_ceiling(dressed):
    within = charts.Gauge(low=1, likely=2, high=3, ceiling=4, full=5)
    amber = dressed.colour("amberMark")
    over = painted(lambda p, r: charts.paint_gauge(p, r, GAUGE, dressed))
    under = painted(lambda p, r: charts.paint_gauge(p, r, within, dressed))
    assert columns_of(over, amber, 2)
    assert not columns_of(under, amber, 2)


def test_payers_paint(dressed):
    image = painted(lambda p, r: charts.paint_payers(p, r, 0.6, dressed))
    assert columns_of(image, dressed.colour("privateInk"), 10)[0] == 72


def test_a_private_surface_is_dashed_and_a_shared_one_solid(qtbot, dressed):
    for panel, dashed in ((Sheet(), False), (PrivatePanel(), True)):
        qtbot.addWidget(panel)
        panel.resize(200, 60)
        image = panel.grab().toImage()
        edge = {image.pixelColor(x, 0).name() for x in range(20, 180)}
        assert (len(edge) > 1) is dashed


def test_a_wrapped_label_is_as_tall_as_its_lines(qtbot, dressed):
    label = Label(
        "Rien n’attend. Une bonne journée pour appeler un client.", style="spoken", wrap=True
    )
    qtbot.addWidget(label)
    lines = wrapped_lines(label.text(), label.font(), 160)
    assert len(lines) > 1
    assert label.heightForWidth(160) == len(lines) * dressed.line_height("spoken")
    assert " ".join(lines) == label.text()


def test_words_beyond_the_first_plane_are_not_cut(qtbot, dressed):
    text = "𝄞 𝄞 𝄞 un mot et un autre mot"
    assert " ".join(wrapped_lines(text, dressed.font("body"), 80)) == text


def test_markup_of_somebody_stays_words(qtbot):
    label = Label("<b>non</b>")
    qtbot.addWidget(label)
    assert label.textFormat().name == "PlainText"
    assert plain("<b>\n'") == "<span>&lt;b&gt;<br>'</span>"


def test_an_empty_place_says_a_sentence_and_offers_one_action(qtbot):
    done = []
    place = EmptyState(
        "Nothing is waiting.", action="Log a signal", on_action=lambda: done.append(1)
    )
    qtbot.addWidget(place)
    place.button.click()
    assert done == [1]


def test_headings_count_and_dividers_paint(qtbot):
    heading = Heading("Call", count=2, privacy="private")
    qtbot.addWidget(heading)
    heading.set_count(None)
    line = Divider("private")
    qtbot.addWidget(line)
    assert not line.grab().isNull()
    assert not heading.grab().isNull()


def test_a_flow_wraps_when_the_line_is_full(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for word in ("inquiète", "pressée", "déçue", "fatiguée"):
        flow.addWidget(Tag(word))
    assert flow.heightForWidth(2000) == flow.itemAt(0).sizeHint().height()
    assert flow.heightForWidth(100) > flow.heightForWidth(2000)
    assert flow.takeAt(9) is None


def test_marks_can_show_something_else(qtbot, dressed):
    letter, gauge = marks.Letter("A"), charts.CeilingGauge(GAUGE, "before")
    for widget in (letter, gauge):
        qtbot.addWidget(widget)
    letter.set_first(first=True)
    gauge.set_gauge(charts.Gauge(1, 2, 3, 4, 5), "within")
    assert [widget.accessibleName() for widget in (letter, gauge)] == ["Option A", "within"]
    assert letter.grab().toImage().pixelColor(2, 11) == dressed.colour("accent")


def test_another_icon_is_painted(qtbot, dressed):
    mark = Icon("eye", "ink2")
    qtbot.addWidget(mark)
    mark.set_icon("lock", "privateInk")
    assert not mark.grab().isNull()
    strong = Divider(strong=True)
    qtbot.addWidget(strong)
    strong.resize(20, 1)
    assert strong.grab().toImage().pixelColor(10, 0) == dressed.colour("lineStrong")
