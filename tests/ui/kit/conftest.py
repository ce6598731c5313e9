import pytest

from ui.kit.style import apply
from ui.kit.theme import load_theme


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress the application once in the light theme; a test may dress it otherwise."""
    theme = load_theme("light", reduced_motion=True)
    apply(qapp, theme)
    return theme
