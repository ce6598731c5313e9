import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.kit.gallery import gallery
from ui.kit.focus import FocusRings
from ui.kit.style import apply
from ui.kit.theme import load_theme


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [90, 130])
def test_every_component_shows_in_every_look(qtbot, qapp, mode, size):
    theme = load_theme(mode, size)
    apply(qapp, theme)
    page = gallery()
    qtbot.addWidget(page)
    page.show()
    image = page.grab().toImage()
    assert image.pixelColor(2, 2) == theme.colour("paper")
    for button in page.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_another_theme_takes_over_the_ring(qapp, page):
    apply(qapp, load_theme("dark"))
    apply(qapp, load_theme("light"))
    assert (
        len(qapp.findChildren(FocusRings, options=Qt.FindChildOption.FindDirectChildrenOnly)) == 1
    )
    assert QApplication.font().family() == "Inter CD"
