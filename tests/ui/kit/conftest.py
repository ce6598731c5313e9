import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.style import apply
from ui.kit.theme import load_theme


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress the application once in the light theme; a test may dress it otherwise."""
    theme = load_theme("light", reduced_motion=True)
    apply(qapp, theme)
    return theme


@pytest.fixture
def page(qtbot):
    """Give a shown, active window with a column, where focus goes where it is sent."""
    widget = QWidget()
    widget.resize(600, 300)
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def pytest_collection_modifyitems(items):
    """Let pass what the offscreen platform says of every window it shows."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))
