"""Every document beside the handout, on both papers, in every place, whatever was typed."""

import io
import shutil
import subprocess
from dataclasses import fields, replace
from datetime import time
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from consultdesk.documents.for_client.decision import decision_pdf
from consultdesk.documents.for_client.farewell import closing_pdf
from consultdesk.documents.for_client.kickoff import kickoff_pdf
from consultdesk.documents.for_client.problem import problem_pdf
from consultdesk.documents.for_client.promises import promises_pdf
from consultdesk.domain.locales import Locale, Paper
from tests.documents.papers import (
    HEAD,
    PAPERS,
    drawn_closing,
    drawn_decision,
    drawn_kickoff,
    drawn_nobodys,
    drawn_problem,
    drawn_promises,
)
from tests.documents.test_hard_cases import everywhere

SHORT = {
    "empty": "",
    "markup": "<img src='file:///etc/passwd'/> & {name} %s &#x0; </para>",
    "strange": "🙂 شركة 漢字 \x00 \ud800 a\u2028b\tc",
}
HUGE = {
    "long": "mot " * 2_500,
    "unbroken": "x" * 10_000,
    "lines": "\n\n".join(["Une ligne."] * 200),
}
PAIRS = ((Locale.FR_CA, Paper.LETTER), (Locale.FR_FR, Paper.A4), (Locale.EN_US, Paper.LETTER))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("name", PAPERS)
def test_the_usual_one_takes_one_page_and_says_what_it_is(name, locale, paper, pages):
    make, pdf = PAPERS[name]
    content = pdf(make(locale, paper))
    assert content == pdf(make(locale, paper))
    assert len(pages(content)) == 1
    reader = PdfReader(io.BytesIO(content), strict=True)
    width = round(float(reader.pages[0].mediabox.width))
    assert width == (595 if paper is Paper.A4 else 612)
    assert reader.metadata.author == "Roy Conseil"
    assert reader.metadata.title
    assert reader.trailer["/Root"]["/Lang"] == locale.value


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("text", SHORT.values(), ids=SHORT)
@pytest.mark.parametrize("name", PAPERS)
def test_whatever_was_typed_it_comes_out_whole(name, text, paper, tmp_path):
    make, pdf = PAPERS[name]
    value = everywhere(make(Locale.FR_CA, paper), text)
    content = pdf(value)
    assert content == pdf(value)
    if text.startswith("<img"):
        words = "".join(p.extract_text() for p in PdfReader(io.BytesIO(content)).pages)
        assert "<img src='file:" in words
    assert_sound(content, tmp_path)


@pytest.mark.parametrize(
    ("text", "locale", "paper"),
    [(text, *pair) for text, pair in zip(HUGE.values(), PAIRS, strict=True)],
    ids=HUGE,
)
@pytest.mark.parametrize("name", PAPERS)
def test_ten_thousand_characters_in_every_field_come_out_whole(name, text, locale, paper, tmp_path):
    """Two of a kind are enough: what follows them on the page does not know how many they are."""
    make, pdf = PAPERS[name]
    content = pdf(everywhere(few(make(locale, paper)), text))
    read = "".join(p.extract_text() for p in PdfReader(io.BytesIO(content)).pages)
    assert "".join(read.split()).count(text[0]) >= text.count(text[0])
    assert_sound(content, tmp_path)


def few(value, most=2):
    """Give a document with no more than so many of each kind of thing."""
    cut = {f.name: getattr(value, f.name) for f in fields(value)}
    return replace(value, **{name: v[:most] for name, v in cut.items() if isinstance(v, tuple)})


def assert_sound(content, tmp_path):
    if shutil.which("qpdf"):
        (tmp_path / "it.pdf").write_bytes(content)
        checked = subprocess.run(
            ["qpdf", "--check", tmp_path / "it.pdf"], check=False, capture_output=True
        )
        assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("name", PAPERS)
@given(text=st.text(max_size=80))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_at_all_is_printed_the_same_twice(name, text):
    make, pdf = PAPERS[name]
    value = everywhere(make(Locale.EN_US, Paper.LETTER), text)
    content = pdf(value)
    assert content == pdf(value)
    assert len(PdfReader(io.BytesIO(content), strict=True).pages) > 0


def test_the_letter_says_my_number_my_hours_and_what_i_will_do(pages):
    (words,) = pages(kickoff_pdf(drawn_kickoff()))
    for said in (
        "Québec, le 14 septembre 2026",
        "Bonjour Nadia Benali,",
        "ce mandat : le parcours de formation de vos équipes.",
        "Je vous rappelle en moins de 4 heures ouvrées.",
        "+1 418 555-0187, de 14 h à 23 h, heure de Lyon",
    ):
        assert said in words
    assert "ouvrable" not in words


def test_the_letter_does_without_what_is_not_known(pages):
    bare = replace(
        drawn_kickoff(Locale.EN_US),
        contact="",
        engagement=" ",
        written_in="",
        letterhead=replace(HEAD, phone="", email=""),
        call_hours=Decimal(1),
        opens=time(8, 30),
        there="",
    )
    (words,) = pages(kickoff_pdf(bare))
    assert "Hello, We are starting to work together." in words
    assert "within one business hour." in words
    assert "Reach me" not in words
    reachable = replace(bare, letterhead=HEAD)
    assert "from 8:30 AM to 11 PM" in pages(kickoff_pdf(reachable))[0]


def test_promises_say_their_day_and_what_became_of_them(pages):
    (words,) = pages(promises_pdf(drawn_promises(Locale.FR_CA)))
    for said in ("tenue le 18 septembre", "d’abord : 18 septembre", "à venir", "non tenue"):
        assert said in words
    assert "retirée d’un commun accord" in words
    assert "date à convenir" in words
    assert words.index("Mes promesses") < words.index("Vos promesses")


def test_a_long_list_of_promises_repeats_its_head(pages):
    drawn = drawn_promises(Locale.EN_CA)
    read = pages(promises_pdf(replace(drawn, promises=drawn.promises * 20)))
    assert len(read) > 2
    assert all("Where we are" in page for page in read[:2])
    assert "Page 1 of" in read[0]


def test_the_statement_has_room_for_two_initials(pages):
    (words,) = pages(problem_pdf(drawn_problem(Locale.FR_CA)))
    assert words.count("Initiales et date") == 2
    assert "Confirmé avec vous le 10 septembre 2026, au téléphone." in words
    nothing = replace(drawn_problem(Locale.EN_CA), statement=None, effects=())
    assert "still to be written together" in pages(problem_pdf(nothing))[0]


def test_a_problem_that_is_nobodys_says_what_both_do_and_what_happened(pages):
    words = " ".join(pages(problem_pdf(drawn_nobodys(Locale.FR_CA))))
    said = (
        "Personne n’en est à l’origine",
        "La tempête a fermé deux sites.",
        "Voici ce que chacun fait malgré tout.",
        "Une décision qui compte ici",
        "Ce qui s’est passé, dans l’ordre",
        "2 avril 2026",
        "9 h 30",
        "D’après : bulletin interne",
        "Conversation par téléphone",
    )
    places = [words.replace("\u00a0", " ").find(one) for one in said]
    assert -1 not in places
    assert places == sorted(places)
    assert words.count("Initiales et date") == 2


def test_the_closing_letter_gives_the_last_answer_in_the_clients_words(pages):
    (words,) = pages(closing_pdf(drawn_closing(Locale.FR_CA)))
    assert "Le 10 septembre 2026, vous avez répondu 5 sur 5, « excellent »." in words
    assert "« C’est excellent, merci. »" in words
    assert "cela vous suffit" not in words
    enough = replace(drawn_closing(Locale.EN_CA), enough=True, rating=3, said="", contact="")
    (words,) = pages(closing_pdf(enough))
    assert "3 out of 5, “fair”." in words
    assert "enough for you" in words
    silent = replace(enough, rating=None, kept=(), statement="")
    (words,) = pages(closing_pdf(silent))
    assert "What you told me" not in words


def test_the_form_says_who_chose_what_and_why(pages):
    (words,) = pages(decision_pdf(drawn_decision(Locale.FR_CA)))
    for said in (
        "Choisi par Nadia Benali, le 14 septembre 2026.",
        "Le comité aura",
        "Vos promesses",
    ):
        assert said in words
    assert "Autre, à définir ensemble" not in words
    drawn = drawn_decision(Locale.EN_CA)
    open_choices = tuple(replace(choice, chosen=False) for choice in drawn.choices)
    empty = replace(
        drawn, choices=open_choices, decided_by="", reasons="", agreement="", promises=()
    )
    (words,) = pages(decision_pdf(empty))
    assert "Another, to define together" in words
    assert "What we agree on" in words
