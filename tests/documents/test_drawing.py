"""The handout of the drawings' case stands where it was drawn, within two pixels at 130 dpi."""

import io

import pytest
from pypdf import PdfReader

from consultdesk.documents.for_client.handout import handout_pdf
from tests.documents.case import drawn_handout

NEAR = 2 * 72 / 130

# page, left edge and baseline from the top in points, beginning of the line
DRAWN = {
    "fr": (
        (1, 56.0, 47.8, "Roy Conseil"),
        (1, 56.0, 107.0, "Quatre options pour réunir"),
        (1, 56.0, 155.3, "Ce que nous avons compris"),
        (1, 70.0, 180.0, "Le tableau de bord livré"),
        (1, 70.0, 240.0, "peut défendre."),
        (1, 176.8, 324.2, "Coût"),
        (1, 456.5, 403.5, "Attendre janvier"),
        (1, 278.8, 427.4, "2 décembre"),
        (1, 190.0, 462.3, "1 560 $"),
        (1, 56.0, 522.6, "équipe"),
        (1, 56.0, 582.9, "Vue d’ensemble"),
        (1, 76.7, 603.6, "En deux temps"),
        (1, 56.0, 707.9, "Mon avis"),
        (1, 56.0, 763.0, "qui choisissez;"),
        (1, 56.0, 807.7, "Montants en dollars canadiens"),
        (2, 56.0, 93.1, "Chaque option en détail"),
        (2, 91.3, 131.9, "En deux temps"),
        (2, 331.5, 226.4, "Difficile à faire évoluer"),
        (2, 79.9, 363.7, "La plus coûteuse"),
        (2, 56.0, 397.9, "Dans les quatre options"),
        (2, 269.2, 463.5, "Autre, à définir ensemble"),
        (2, 326.6, 639.0, "Camille Roy, Roy Conseil"),
        (2, 56.0, 749.2, "ajusterons jusqu’à ce qu’il"),
    ),
    "en": (
        (1, 56.0, 105.8, "Four options to bring"),
        (1, 70.0, 213.2, "three sites, with figures"),
        (1, 56.0, 323.4, "The four options, side"),
        (1, 469.0, 467.8, "8 h over a year"),
        (1, 56.0, 522.0, "Overall picture"),
        (1, 56.0, 696.0, "option together."),
        (2, 56.0, 91.6, "Each option in detail"),
        (2, 339.9, 223.3, "Hard to build on"),
        (2, 56.0, 429.3, "Your decision"),
        (2, 336.0, 600.5, "Camille Roy, Roy Conseil"),
        (2, 56.0, 702.2, "excellent."),
    ),
}


def lines_of(printed):
    """Give each line of text with its page, its left edge and its baseline from the top."""
    found = []
    for number, page in enumerate(PdfReader(io.BytesIO(printed)).pages, 1):
        high = float(page.mediabox.height)

        def keep(text, cm, tm, *_, number=number, high=high):
            if text.strip():
                x, y = cm[0] * tm[4] + cm[4], cm[3] * tm[5] + cm[5]
                found.append((number, x, high - y, text))

        page.extract_text(visitor_text=keep)
    return found


@pytest.mark.parametrize("language", DRAWN)
def test_each_line_stands_where_it_was_drawn(language):
    lines = lines_of(handout_pdf(drawn_handout(language)))
    for page, left, baseline, words in DRAWN[language]:
        near = [
            text
            for number, x, y, text in lines
            if number == page and abs(x - left) < NEAR and abs(y - baseline) < NEAR
        ]
        assert any(text.startswith(words) for text in near), words
