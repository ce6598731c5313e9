"""The other language's words are read whole in an empty text, however many lines they take."""

from consultdesk.domain.phrase import Phrase
from ui.define.live_text import LiveText

LONG = "Le portrait du 10 décembre serait incomplet : 31 % de la production n’y figure pas encore."


def inked(text):
    """Give the height of the lowest row where something is painted."""
    image = text.grab().toImage()
    paper = image.pixelColor(image.width() - 1, image.height() - 1)
    rows = (
        y for y in range(image.height()) if any(
            image.pixelColor(x, y) != paper for x in range(3, image.width())
        )
    )  # fmt: skip
    return max(rows, default=0)


def test_a_hint_of_several_lines_is_painted_to_its_end(qtbot):
    text = LiveText("Effect")
    qtbot.addWidget(text)
    text.setFixedWidth(180)
    text.show_phrase(Phrase(fr=LONG), "en")
    text.show()
    assert text.height() > 3 * text.fontMetrics().height()
    assert inked(text) > text.height() - text.fontMetrics().height()
    text.show_phrase(Phrase(fr=LONG, en="Three sites"), "en")
    assert text.words() == "Three sites"
    assert text.height() < 2 * text.fontMetrics().height()
