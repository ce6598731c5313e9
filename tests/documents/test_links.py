"""A telephone number and an address on paper can be followed; nothing else that is typed can."""

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.documents.for_client.kickoff import kickoff_pdf
from consultdesk.documents.press.links import target
from tests.documents.case import drawn_handout
from tests.documents.papers import HEAD, PAPERS, drawn_kickoff
from tests.documents.test_hard_cases import filled

TRICKS = [
    "javascript:alert(1)",
    "file:///etc/hostname",
    "https://example.com",
    "<a href='file:///etc'>moi</a>",
    "moi@example.com?bcc=tous@example.com",
    "moi@example.com\nBcc: tous@example.com",
    "tel:12345; rm",
    "418 555-0187,,9",
    "12 34",
    "1" * 41,
    "é@example.com",
    "moi@",
    "",
]


def followed(content):
    """Give where each link of a PDF leads, page by page."""
    return [
        [a.get_object()["/A"]["/URI"] for a in page.get("/Annots") or ()]
        for page in PdfReader(io.BytesIO(content), strict=True).pages
    ]


@pytest.mark.parametrize(
    ("typed", "leads"),
    [
        ("418 555-0187", "tel:4185550187"),
        (" +33 (0)4 72.00.00.00 ", "tel:+33472000000"),
        ("514/555-0118", "tel:5145550118"),
        ("camille@royconseil.example", "mailto:camille@royconseil.example"),
        ("o'neil+a&b@example.com", "mailto:o%27neil%2Ba%26b@example.com"),
    ],
)
def test_a_number_calls_and_an_address_writes(typed, leads):
    assert target(typed) == leads


@pytest.mark.parametrize("typed", TRICKS)
def test_nothing_else_leads_anywhere(typed):
    assert target(typed) == ""


@given(st.text())
def test_no_text_at_all_becomes_another_scheme(typed):
    assert target(typed).partition(":")[0] in ("", "tel", "mailto")


@pytest.mark.parametrize("name", PAPERS)
def test_every_letterhead_leads_to_me(name):
    make, pdf = PAPERS[name]
    (links,) = followed(pdf(make()))
    assert links[:2] == ["tel:+14185550187", "mailto:camille@royconseil.example"]


def test_the_invitations_to_call_lead_to_me_too():
    first, last = followed(handout_pdf(drawn_handout("fr")))
    assert first == ["tel:4185550187", "mailto:camille@royconseil.example"]
    assert last == [*first, "tel:4185550187"]
    assert followed(kickoff_pdf(drawn_kickoff()))[0][2:] == [
        "tel:+14185550187", "mailto:camille@royconseil.example",
    ]  # fmt: skip
    writes = replace(drawn_handout("fr"), letterhead=replace(HEAD, phone=""))
    assert followed(handout_pdf(writes))[-1] == ["mailto:camille@royconseil.example"] * 2


@pytest.mark.parametrize("typed", TRICKS)
def test_a_trick_in_every_field_leads_nowhere(typed):
    assert not any(followed(handout_pdf(filled(typed))))


def test_a_number_too_long_for_its_line_is_no_link():
    head = replace(HEAD, email="x" * 60 + "@" + "exemple" * 20 + ".example")
    (links,) = followed(kickoff_pdf(replace(drawn_kickoff(), letterhead=head)))
    assert "tel:+14185550187" in links


def test_a_link_looks_like_the_words_around_it(pages):
    content = kickoff_pdf(drawn_kickoff())
    assert "+1 418 555-0187, de 14 h à 23 h" in pages(content)[0]
    reader = PdfReader(io.BytesIO(content))
    for link in reader.pages[0]["/Annots"]:
        assert [int(side) for side in link.get_object()["/Border"]] == [0, 0, 0]
