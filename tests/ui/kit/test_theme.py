import json

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from consultdesk.paths import resource
from ui.kit.icons import icon, icon_pixmap
from ui.kit.theme import keep, load_theme, mode_for, theme_of

TOKENS = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))


def luminance(colour):
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("kind", "floor"), [("text", 4.5), ("graphic", 3.0), ("data", 3.0)])
def test_every_pair_of_the_design_can_be_read(mode, kind, floor):
    theme = load_theme(mode)
    for pair, promised in TOKENS["contrast"][mode][kind].items():
        front, back = pair.split(" on ")
        measured = contrast(theme.colour(front), theme.colour(back))
        assert measured >= floor, pair
        assert measured == pytest.approx(promised, abs=0.02), pair


def test_text_size_multiplies_type_and_controls_but_not_corners():
    theme = load_theme("light", 130)
    assert theme.font("body").pixelSize() == 18
    assert theme.size("controlHeight") == 42
    assert theme.line_height("small") == 22
    assert theme.radius("lg") == 8


def test_fonts_are_ours(dressed):
    assert QFontInfo(dressed.font("title")).family() == "Gentium Book Plus"
    assert QFontInfo(dressed.font("control")).family() == "Inter CD"


def test_figures_are_of_one_width_when_asked(dressed):
    tabular = QFontMetricsF(dressed.font("control", tabular=True))
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("0000")


def test_reduced_motion_is_no_motion():
    assert load_theme("light", reduced_motion=True).motion("drawer") == 0
    assert load_theme("light").motion("drawer") == 220


def test_a_widget_finds_the_theme_of_its_application(qtbot, dressed):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert theme_of(widget) is dressed


def test_a_chosen_theme_does_not_ask_the_system():
    assert mode_for("dark") == "dark"
    assert mode_for("system") in ("light", "dark")


def test_icons_take_the_colour_asked_for(dressed):
    accent = dressed.colour("accent")
    image = icon_pixmap("check", accent, 20, 2.0).toImage()
    assert image.width() == 40
    seen = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {accent.name()}
    assert isinstance(icon("check", accent).pixmap(16), QPixmap)


def test_an_icon_of_a_menu_greys_when_disabled(dressed):
    drawn = icon("lock", dressed.colour("ink"), dressed.colour("inkDisabled"))
    image = drawn.pixmap(20, QIcon.Mode.Disabled).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(20)
        for y in range(20)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {dressed.colour("inkDisabled").name()}
    target = QImage(20, 20, QImage.Format.Format_ARGB32)
    target.fill("white")
    painter = QPainter(target)
    drawn.paint(painter, 0, 0, 20, 20)
    painter.end()
    assert target.pixelColor(10, 13) != target.pixelColor(0, 0) or target.pixelColor(
        5, 13
    ) != target.pixelColor(0, 0)


def test_without_a_theme_a_widget_says_what_is_missing(qtbot, qapp, dressed):
    widget = QWidget()
    qtbot.addWidget(widget)
    qapp.setProperty("consultdesk_theme", "none")
    with pytest.raises(LookupError):
        theme_of(widget)
    keep(qapp, dressed)
