"""Whatever was typed, a handout comes out whole: nothing raises, nothing is hidden."""

import io
import shutil
import subprocess
from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.documents.for_client.identity import file_name
from consultdesk.documents.press.identity import unprintable_in
from consultdesk.domain.client_safe import HandoutParts
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from tests.documents.case import drawn_handout

ALL = HandoutParts(my_part=True, taken_on=True, price_range=True)
CHOICES = ("locale", "paper", "currency", "scale", "channel", "letter")


def everywhere(value, text):
    """Give a record with a text in the place of every text that can be typed."""
    if type(value) is str:
        return text
    if isinstance(value, tuple):
        return tuple(everywhere(each, text) for each in value)
    if isinstance(value, Money) or not is_dataclass(value):
        return value
    typed = (field.name for field in fields(value) if field.name not in CHOICES)
    return replace(value, **{name: everywhere(getattr(value, name), text) for name in typed})


def filled(text, language="fr"):
    handout = replace(drawn_handout(language), my_part=("part",), parts=ALL)
    return everywhere(handout, text)


def sized(options, criteria, language="fr"):
    """Give the drawn case grown or shrunk to so many options and criteria."""
    drawn = drawn_handout(language)
    grown = tuple(
        replace(
            drawn.options[n % 4],
            letter=chr(ord("A") + n),
            name=f"Option {n + 1}",
            rank=n + 1,
            figures=tuple(drawn.options[n % 4].figures[c % 5] for c in range(criteria)),
        )
        for n in range(options)
    )
    mattering = tuple(
        replace(drawn.criteria[n % 5], name=f"Criterion {n + 1}", percent=100 // criteria)
        for n in range(criteria)
    )
    return replace(drawn, options=grown, criteria=mattering)


@pytest.mark.parametrize("options", [*range(9), 12])
def test_any_number_of_options_and_criteria_is_printed_whole(options, pages):
    for criteria in (0, 1, 5, 12):
        words = " ".join(pages(handout_pdf(sized(options, criteria))))
        for number in range(1, options + 1):
            assert f"Option {number}" in words
        for number in range(1, criteria + 1):
            assert f"Criterion {number} " in words or not options


@pytest.mark.parametrize(("options", "sheets"), [(1, 2), (2, 2), (3, 2), (4, 2), (5, 3), (6, 3)])
@pytest.mark.parametrize("paper", list(Paper))
def test_up_to_four_options_take_two_sheets_and_then_three(options, sheets, paper, pages):
    handout = replace(sized(options, 5), paper=paper)
    assert len(pages(handout_pdf(handout))) == sheets


def test_seven_and_eight_options_keep_three_to_a_table(pages):
    words = " ".join(pages(handout_pdf(sized(8, 5))))
    assert words.count("Criterion 1 ") == 3


LONG = "Une phrase ordinaire, avec <b>des signes</b> & un prix de 12 $. " * 156


def test_ten_thousand_characters_in_every_field_come_out(pages):
    printed = pages(handout_pdf(filled(LONG)))
    words = " ".join(printed)
    assert all("Page" in page for page in printed)
    assert words.count("<b>des signes</b> & un prix") > 156 * 15


def test_one_word_of_ten_thousand_letters_comes_out(pages):
    words = "".join(pages(handout_pdf(filled("x" * 10_000, "en")))).replace(" ", "")
    assert words.count("x") > 10_000 * 15


def test_a_thousand_lines_in_one_reason_come_out(pages):
    handout = drawn_handout("fr")
    reason = replace(handout.options[0].reasons[0], text="ligne\n" * 1000)
    option = replace(handout.options[0], reasons=(reason,))
    words = " ".join(pages(handout_pdf(replace(handout, options=(option,)))))
    assert words.count("ligne") >= 1000


TYPED = [
    "<b>gras</b> & </para> <font color='red'>",
    "<img src='/etc/hostname'/> <a href='file:///etc'>",
    "&amp; &lt; &#0; <!-- --> ]]>",
    "L’œuvre à 5 € — « oui » … ½ ² ± × → ✓",
    "Ő ű ş ţ ă ž ł Þ ð ß ĳ",
    "%s {who} {0} \\n $1",
    "1er décembre",
]


@pytest.mark.parametrize("text", TYPED)
def test_what_was_typed_is_read_as_it_was_typed(text, pages):
    words = " ".join(pages(handout_pdf(filled(text))))
    assert " ".join(text.split()) in words
    assert unprintable_in(filled(text)) == frozenset()


def test_spaces_are_kept_as_typed():
    printed = handout_pdf(replace(drawn_handout("fr"), my_view="un   deux"))
    text = PdfReader(io.BytesIO(printed)).pages[0].extract_text()
    assert "un   deux" in text


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("ok 😀 ok", "😀"),
        ("famille 👩\u200d👧", "👩👧"),
        ("مرحبا", "مرحبا"),
        ("漢字", "漢字"),
        ("a\x00b\x1fc", "\x00\x1f"),
        ("a\ud800b", "\ud800"),
    ],
)
def test_what_the_fonts_lack_shows_as_a_box_and_is_reported(text, missing, pages):
    handout = replace(drawn_handout("fr"), my_view=text)
    assert unprintable_in(handout) == frozenset(missing)
    first = pages(handout_pdf(handout))[0]
    assert first[first.index("Mon avis") :].count("□") == len(missing)
    handout_pdf(filled(text))


def test_detached_accents_are_joined(pages):
    words = " ".join(pages(handout_pdf(filled("E\u0301te\u0301"))))
    assert "Été" in words
    assert "\u0301" not in words


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u200b", "\u00a0"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_empty_texts_leave_a_page_that_makes_sense(text, language, pages):
    first = pages(handout_pdf(filled(text, language)))[0]
    assert ("Document de rencontre" if language == "fr" else "Meeting handout") in first


def test_nothing_at_all_is_still_a_page(pages):
    empty = replace(filled(""), options=(), criteria=(), statement=None, my_part=())
    words = pages(handout_pdf(empty))
    assert len(words) == 1
    assert "Votre décision" in words[0]


def test_the_full_name_of_a_long_criterion_is_printed(pages):
    handout = drawn_handout("fr")
    long = "Les trois sites disponibles " * 30 + "enfin"
    criteria = (replace(handout.criteria[0], name=long), *handout.criteria[1:])
    words = " ".join(pages(handout_pdf(replace(handout, criteria=criteria))))
    assert "Noms complets" in words
    assert long in words


def test_a_large_amount_stays_on_one_line(pages):
    handout = drawn_handout("fr")
    dear = replace(handout.options[0], pays=Money.of("1234567890.55", "USD"))
    options = (dear, *handout.options[1:])
    words = " ".join(pages(handout_pdf(replace(handout, options=options))))
    assert "1 234 567 890,55 $ US" in words


def test_more_figures_or_fewer_than_criteria_do_no_harm(pages):
    handout = drawn_handout("fr")
    option = replace(handout.options[0], figures=handout.options[0].figures[:2])
    words = pages(handout_pdf(replace(handout, options=(option,), criteria=handout.criteria)))
    assert "à préciser" in words[0]


@given(st.text(max_size=60))
@example("\r0\r0\x850\r0\r0\u20280\u2028")  # every way of ending a line
@example("00000")  # a number that is the telephone and the address at once
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_at_all_is_printed(text):
    handout = filled(text)
    assert handout_pdf(handout).startswith(b"%PDF")
    assert "/" not in file_name(handout, "options")


@pytest.mark.parametrize("locale", list(Locale))
def test_the_same_handout_gives_the_same_bytes(locale):
    handout = replace(drawn_handout(locale.language), locale=locale)
    assert handout_pdf(handout) == handout_pdf(handout)


def test_the_file_says_only_what_it_should():
    reader = PdfReader(io.BytesIO(handout_pdf(drawn_handout("fr"))), strict=True)
    assert dict(reader.metadata) == {
        "/Title": "Quatre options pour réunir vos trois sites",
        "/Author": "Roy Conseil",
        "/Subject": "",
        "/Keywords": "",
        "/Creator": "ConsultDesk",
        "/Producer": "ConsultDesk",
        "/CreationDate": "D:20261119000000+00'00'",
        "/ModDate": "D:20261119000000+00'00'",
        "/Trapped": "/False",
    }
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == "fr-CA"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert [entry.title for entry in reader.outline][:3] == [
        "Quatre options pour réunir vos trois sites",
        "Ce que nous avons compris, ensemble",
        "Ce qui compte pour vous",
    ]


def test_the_outline_leads_to_the_right_page():
    reader = PdfReader(io.BytesIO(handout_pdf(drawn_handout("en"))))
    found = {one.title: reader.get_destination_page_number(one) for one in reader.outline}
    assert found["My view"] == 0
    assert found["Your decision"] == 1


def test_every_font_is_ours_and_embedded():
    reader = PdfReader(io.BytesIO(handout_pdf(drawn_handout("fr"))))
    fonts = [
        font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    for font in fonts:
        name = font["/BaseFont"]
        assert "Inter" in name or "Gentium" in name
        assert "/FontFile2" in font["/FontDescriptor"]


@pytest.mark.parametrize("options", [0, 4, 8])
def test_the_file_is_sound(options, tmp_path):
    printed = handout_pdf(sized(options, 5))
    assert len(PdfReader(io.BytesIO(printed), strict=True).pages) > 0
    if shutil.which("qpdf"):
        target = tmp_path / "handout.pdf"
        target.write_bytes(printed)
        subprocess.run(["qpdf", "--check", str(target)], check=True, capture_output=True)
