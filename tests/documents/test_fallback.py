"""What no font of ours has: a box that is seen and said before printing, never an empty one.

A glyph that a font lacks is drawn from its first place, `.notdef`: no page may hold one.
"""

import io
import sys
import unicodedata
from dataclasses import replace

import pytest
from pypdf import PdfReader
from reportlab.pdfbase import ttfonts

from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.documents.press import fonts
from consultdesk.documents.press.identity import unprintable_in
from consultdesk.documents.press.text import fit, rich, unprintable
from consultdesk.domain.locales import Locale, Paper
from tests.documents.papers import PAPERS
from tests.documents.test_hard_cases import everywhere, filled

SCRIPTS = {
    "emoji": ("Bravo 🙂👍🏽", "🙂👍🏽"),
    "a family joined by nothing": ("👩\u200d👧", "👩👧"),
    "a heart and its selector": ("❤\ufe0f oui", ""),
    "flags": ("🇨🇦", "🇨🇦"),
    "arabic": ("مرحبا", "مرحبا"),
    "hebrew with its points": ("שָׁלוֹם", "שָׁלוֹם"),
    "chinese": ("漢字", "漢字"),
    "japanese and its space": ("東京\u3000です", "東京です"),
    "korean": ("한국", "한국"),
    "thai": ("สวัสดี", "สวัสดี"),
    "accents of their own": ("q\u0303 x\u0323 e\u0301", ""),
    "accents without number": ("Z" + "\u0301" * 6, ""),
    "greek and cyrillic": ("Ωμέγα Привет", ""),
    "control": ("a\x00\x07\x1b\x7f\x9fb", "\x00\x07\x1b\x7f\x9f"),
    "half of a pair": ("a\ud83d", "\ud83d"),
    "right to left marks": ("\u202eabc\u202c\u200f", ""),
    "spaces of every width": ("a\u1680b\u2003c\u205fd\u3000e", ""),
    "no character at all": ("a\uffffb\ufffec", "\uffff\ufffe"),
}
EVERY = {"handout": None, **PAPERS}


@pytest.fixture
def missing(monkeypatch):
    """Give the characters that a page asked of a font without having them there."""
    asked = set()
    split = ttfonts.TTFont.splitString

    def watched(font, text, *arguments):
        said = text if isinstance(text, str) else text.decode("utf-8")
        asked.update((c, font.fontName) for c in said if ord(c) not in font.face.charToGlyph)
        return split(font, text, *arguments)

    monkeypatch.setattr(ttfonts.TTFont, "splitString", watched)
    return asked


@pytest.mark.parametrize(("typed", "lacking"), SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize("name", EVERY)
def test_every_document_shows_a_box_and_says_which(name, typed, lacking, missing):
    if name == "handout":
        value, pdf = filled(typed), handout_pdf
    else:
        make, pdf = PAPERS[name]
        value = everywhere(make(Locale.FR_FR, Paper.A4), typed)
    reader = PdfReader(io.BytesIO(pdf(value)), strict=True)
    read = "".join(page.extract_text() for page in reader.pages)
    assert unprintable_in(value) == frozenset(unicodedata.normalize("NFC", lacking))
    assert read.count("□") + read.count("\ufffd") >= len(set(lacking))
    assert bool(lacking) == ("□" in read)
    assert {char for char, _ in missing} <= {"\n"}, missing


def test_a_hand_sized_part_of_all_characters_is_shown_boxed_or_left_out():
    """One in thirty-seven of every character there is, in the font of words and that of figures."""
    for code in range(0, sys.maxunicode + 1, 37):
        char = chr(code)
        for font in (fonts.SERIF, fonts.SANS, fonts.TABULAR_BOLD):
            line = fit(f"a{char}b", font, 9, 900)
            shown = set(map(ord, line)) <= fonts.covered(font)
            assert shown, (hex(code), font, line)
        plain = rich(f"a{char}b", fonts.SANS)
        boxed = "□" in plain and char != "□"
        assert boxed == bool(unprintable(char)), (hex(code), plain)


def test_the_words_around_a_box_keep_their_places(pages):
    value = replace(filled("Un mot."), my_view="Avant 漢字 après")
    assert "Avant □□ après" in " ".join(pages(handout_pdf(value)))
