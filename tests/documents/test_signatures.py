"""What was signed on screen is on the decision form, as lines of ink, with its day."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from consultdesk.documents.for_client.decision import decision_pdf
from consultdesk.documents.for_client.identity import written_out
from consultdesk.documents.press.identity import version_code
from consultdesk.domain.client_safe import ClientAccord, ClientSignature, ClientStroke
from consultdesk.domain.locales import Locale
from tests.documents.papers import drawn_decision

PEN = (ClientStroke(((0, 500), (300, 100), (600, 900), (1000, 500))), ClientStroke(((500, 500),)))
DAY = date(2026, 9, 14)


def signed(*marks, locale=Locale.FR_CA, accord=ClientAccord.SCREEN):
    return replace(drawn_decision(locale), signatures=marks, accord=accord)


def curves(content):
    """Count the curves that the first page draws."""
    page = PdfReader(io.BytesIO(content), strict=True).pages[0]
    return page.get_contents().get_data().split().count(b"c")


@pytest.mark.parametrize(
    ("locale", "on_screen", "on_paper"),
    [
        (Locale.FR_CA, "Signé à l’écran le 14 septembre", "Signé sur papier le 14 septembre"),
        (Locale.EN_US, "Signed on screen on September 14", "Signed on paper on September 14"),
    ],
)
def test_each_signature_says_whose_it_is_how_and_when(locale, on_screen, on_paper, pages):
    client = ClientSignature(mine=False, name="Nadia Benali", on=DAY, strokes=PEN)
    me = ClientSignature(mine=True, name="Camille Roy", on=DAY)
    (words,) = pages(decision_pdf(signed(client, me, locale=locale)))
    assert f"Nadia Benali, Cabinet Lenoir et associés {on_screen}" in words
    assert f"Camille Roy, Roy Conseil {on_paper}" in words


def test_the_ink_is_drawn_as_lines_and_never_as_a_picture():
    mark = ClientSignature(mine=False, name="Nadia Benali", on=DAY, strokes=PEN)
    plain, inked = decision_pdf(signed()), decision_pdf(signed(mark))
    assert curves(inked) == curves(plain) + 3
    assert b"/Subtype /Image" not in inked
    assert inked == decision_pdf(signed(mark))


def test_a_stroke_without_points_or_beyond_the_pad_stays_on_the_line(pages):
    odd = (ClientStroke(()), ClientStroke(((-50, 2000), (4000, -9))))
    mark = ClientSignature(mine=True, name="", on=DAY, strokes=odd)
    (words,) = pages(decision_pdf(signed(mark)))
    assert "Roy Conseil Signé à l’écran" in words


@pytest.mark.parametrize(
    ("accord", "said"),
    [
        (ClientAccord.VOICE, "Accord donné de vive voix."),
        (ClientAccord.PAPER, "Accord donné sur papier."),
        (ClientAccord.SCREEN, "Accord donné à l’écran."),
    ],
)
def test_how_the_client_agreed_is_said(accord, said, pages):
    paper = signed(accord=accord)
    (words,) = pages(decision_pdf(paper))
    assert f"le 14 septembre 2026. {said}" in words
    assert "Nadia Benali, Cabinet Lenoir et associés · Date" in words
    (words,) = pages(decision_pdf(replace(paper, decided_on=None)))
    assert said in words
    assert "Choisi par" not in words


def test_strokes_are_no_words_but_change_the_version():
    mark = ClientSignature(mine=False, name="Nadia Benali", on=DAY, strokes=PEN)
    before, after = signed(), signed(mark)
    assert version_code(before) != version_code(after)
    assert set(written_out(after).splitlines()) - set(written_out(before).splitlines()) <= {
        "Nadia Benali", "14 septembre 2026",
    }  # fmt: skip
