"""The meeting handout says what the client may read, in the order of the conversation."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.documents.for_client.identity import file_name
from consultdesk.documents.press.identity import version_code
from consultdesk.domain.client_safe import ClientTax, HandoutParts
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.money import Money
from tests.documents.case import drawn_handout

EVERYTHING = HandoutParts(my_part=True, taken_on=True, price_range=True)
NOTHING = HandoutParts(*[False] * 9)


def cad(amount):
    return Money.of(amount, "CAD")


def in_order(words, *wanted):
    """Say whether words come one after the other."""
    place = 0
    for each in wanted:
        found = words.find(each, place)
        if found < 0:
            return f"missing or out of order: {each}"
        place = found + len(each)
    return ""


def test_the_french_handout_reads_page_by_page(pages):
    first, second = pages(handout_pdf(drawn_handout("fr")))
    assert not in_order(
        first,
        *("Roy Conseil", "Camille Roy · conseil en organisation et données", "418 555-0187"),
        *("Quatre options pour réunir vos trois sites", "Préparé pour Hélène Tremblay"),
        *("jeudi 19 novembre 2026", "Ce que nous avons compris, ensemble", "peut défendre."),
        *("Confirmé avec vous le 17 novembre 2026, au téléphone.", "Ce qui compte pour vous"),
        *("Délai 25 %", "Évolution 10 %", "Les quatre options, côte à côte", "En deux temps"),
        *("4 décembre", "13 jours ouvrables", "14 janvier", "1 560 $", "0 $", "3 040 $"),
        *("10 h sur un an", "Vue d’ensemble, selon vos priorités", "81", "70", "68", "61"),
        "Chaque barre additionne les cinq critères, selon les priorités que vous m’avez décrites "
        "le 16 novembre (maximum 100).",
        *("Mon avis", "C’est vous qui choisissez;", "Montants en dollars canadiens, avant taxes."),
        "Page 1 de 2",
    )
    assert not in_order(
        second,
        *("Roy Conseil", "Chaque option en détail", "En deux temps", "1 560 $"),
        *("+ Le conseil voit les trois sites", "– Deux livraisons à suivre", "La plus coûteuse"),
        "Dans les quatre options, le reste du travail est pris en charge par Roy Conseil.",
        *("Votre décision", "A B C D", "Autre, à définir ensemble", "Ce dont nous convenons"),
        *("Hélène Tremblay, Atelier Boréal · Date", "Camille Roy, Roy Conseil · Date"),
        *("Si autre chose survient", "Appelez-moi sans attendre", "Page 2 de 2"),
    )


def test_the_english_handout_reads_page_by_page(pages):
    first, second = pages(handout_pdf(drawn_handout("en")))
    assert not in_order(
        first,
        *("Four options to bring your three sites together", "Prepared for Hélène Tremblay"),
        *("Thursday, November 19, 2026", "What we understood, together"),
        *("Confirmed with you on November 17, 2026, by telephone.", "What matters to you"),
        *("Time 25%", "The four options, side by side", "December 4", "13 working days", "$1,560"),
        *("Overall picture, by your priorities", "81"),
        "Each bar adds up the five criteria, by the priorities you described to me on November 16",
        *("My view", "The choice is yours;", "Amounts in Canadian dollars, before taxes."),
        "Page 1 of 2",
    )
    assert not in_order(
        second,
        *("Each option in detail", "In all four options, Roy Conseil takes on the rest"),
        *("Your decision", "Another, to define together", "What we agree on"),
        *("If anything else comes up", "Call me right away", "Page 2 of 2"),
    )


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("paper", list(Paper))
def test_four_options_take_two_pages_on_any_paper(language, paper, pages):
    assert len(pages(handout_pdf(drawn_handout(language, paper)))) == 2


@pytest.mark.parametrize("paper", list(Paper))
def test_a_little_more_to_say_still_takes_two_pages(paper, pages):
    handout = drawn_handout("fr", paper)
    longer = tuple(
        replace(option, name=f"{option.name}, avec une suite à convenir", valid_until=handout.dated)
        for option in handout.options
    )
    assert len(pages(handout_pdf(replace(handout, options=longer)))) == 2


def test_a_lot_more_to_say_takes_the_pages_it_needs(pages):
    handout = drawn_handout("fr")
    assert len(pages(handout_pdf(replace(handout, my_view=handout.my_view * 20)))) > 3


def test_the_options_come_first_in_the_order_of_the_priorities(pages):
    first, _ = pages(handout_pdf(drawn_handout("fr")))
    overall = first[first.index("Vue d’ensemble") :]
    order = ("En deux temps", "Version allégée", "Attendre janvier", "Renfort extérieur")
    assert not in_order(overall, *order)


def test_a_part_left_out_leaves_no_trace(pages):
    words = " ".join(pages(handout_pdf(replace(drawn_handout("fr"), parts=NOTHING))))
    for gone in (
        *("Ce que nous avons compris", "côte à côte", "Vue d’ensemble", "Mon avis"),
        *("Votre décision", "le reste du travail", "Ma part", "Je prends en charge"),
    ):
        assert gone not in words
    assert "Chaque option en détail" in words
    assert "Page 1 de 1" in words


def test_a_statement_not_confirmed_is_never_printed_as_confirmed(pages):
    for language, wanted, never in (
        ("fr", "À confirmer ensemble", "Confirmé avec vous"),
        ("en", "To be confirmed together", "Confirmed with you"),
    ):
        handout = drawn_handout(language)
        waiting = replace(handout.statement, confirmed_on=None)
        words = " ".join(pages(handout_pdf(replace(handout, statement=waiting))))
        assert wanted in words
        assert never not in words


@pytest.mark.parametrize(
    ("channel", "words"),
    [
        (Channel.EMAIL, "2026, par courriel."),
        (Channel.PAPER, "2026, sur papier."),
        (None, "le 17 novembre 2026."),
    ],
)
def test_how_the_statement_was_confirmed_is_said(channel, words, pages):
    handout = drawn_handout("fr")
    statement = replace(handout.statement, channel=channel)
    assert words in pages(handout_pdf(replace(handout, statement=statement)))[0]


@pytest.fixture
def full():
    """Return the handout with everything that may be shown."""
    handout = drawn_handout("fr")
    option = replace(
        handout.options[0],
        assumptions="Les données arrivent le 24 novembre.",
        capped=True,
        pays_low=cad(1240),
        pays_high=cad(2040),
        team_time=cad(600),
        taken_on=cad(3560),
        taxes=(ClientTax("TPS", cad("42")), ClientTax("TVQ", cad("83.79"))),
        total=cad("965.79"),
        valid_until=date(2026, 12, 1),
    )
    options = (option, *handout.options[1:])
    said = ("J’ai livré sans vérifier la portée.",)
    return replace(handout, options=options, my_part=said, parts=EVERYTHING)


def test_what_surrounds_a_price_is_said_quietly(full, pages):
    words = " ".join(pages(handout_pdf(full)))
    for said in (
        "Hypothèses : Les données arrivent le 24 novembre.",
        "Ce prix est un maximum.",
        "Entre 1 240 $ et 2 040 $",
        "965,79 $ taxes incluses : TPS 42,00 $, TVQ 83,79 $",
        "Temps de votre équipe : 600,00 $ (non facturé)".replace(",00", ""),
        "Je prends en charge : 3 560 $",
        "Ma part dans ce qui s’est passé J’ai livré sans vérifier la portée.",
    ):
        assert said in words
    assert "1er décembre 2026" in words.replace("1 er", "1er")


def test_what_i_take_on_and_my_part_stay_here_unless_they_are_wanted(full, pages):
    words = " ".join(pages(handout_pdf(replace(full, parts=HandoutParts()))))
    for kept in ("Je prends en charge", "3 560", "Ma part", "vérifier la portée", "Entre 1 240"):
        assert kept not in words


def test_the_ranges_of_a_figure_show_when_they_are_given(pages):
    handout = drawn_handout("fr")
    option = handout.options[0]
    cost = replace(option.figures[1], low=Decimal(1240), high=Decimal(2040))
    figures = (option.figures[0], cost, *option.figures[2:])
    options = (replace(option, figures=figures), *handout.options[1:])
    first = pages(handout_pdf(replace(handout, options=options)))[0]
    assert "de 1 240 $ à 2 040 $" in first


def test_an_unknown_figure_is_said_and_its_score_is_left_open(pages):
    handout = drawn_handout("fr")
    option = handout.options[2]
    figures = (replace(option.figures[0], value=None, part=None, day=None), *option.figures[1:])
    unknown = replace(option, figures=figures, score=None, rank=4)
    options = (*handout.options[:2], unknown, handout.options[3])
    first = pages(handout_pdf(replace(handout, options=options)))[0]
    assert "– à préciser" in first
    assert "61" not in first


def test_where_the_priorities_come_from_is_said(pages):
    handout = drawn_handout("fr")
    confirmed = pages(handout_pdf(replace(handout, priorities_confirmed=True)))[0]
    assert "que nous avons confirmées ensemble le 16 novembre" in confirmed
    guessed = pages(handout_pdf(replace(handout, priorities_from=None)))[0]
    assert "telles que je les comprends" in guessed


def test_france_has_its_own_words_and_spaces(pages):
    words = " ".join(pages(handout_pdf(replace(drawn_handout("fr"), locale=Locale.FR_FR))))
    assert "13 jours ouvrés" in words
    assert "Montants en dollars canadiens, hors taxes." in words
    assert "1 560 $CA" in words


def test_a_mention_takes_the_place_of_taxes_and_is_never_cut(pages):
    mention = "TVA non applicable, art. 293 B du CGI"
    words = pages(handout_pdf(replace(drawn_handout("fr"), tax_mention=mention)))
    assert f"Montants en dollars canadiens. {mention}" in words[0]
    long = "Autoliquidation par le preneur, article 44 de la directive. " * 4
    words = " ".join(pages(handout_pdf(replace(drawn_handout("fr"), tax_mention=long))))
    assert long.strip() in words


@pytest.mark.parametrize(
    ("count", "heading", "rest"),
    [
        (1, "L’option, point par point", "Dans cette option, le reste"),
        (2, "Les deux options, côte à côte", "Dans les deux options, le reste"),
        (3, "Les trois options, côte à côte", "Dans les trois options, le reste"),
    ],
)
def test_few_options_are_counted_in_words(count, heading, rest, pages):
    handout = drawn_handout("fr")
    few = replace(handout, options=handout.options[:count])
    words = " ".join(pages(handout_pdf(few)))
    assert heading in words
    assert rest in words


def test_without_options_the_page_still_makes_sense(pages):
    handout = replace(drawn_handout("en"), options=(), my_view="", next_words="")
    (words,) = pages(handout_pdf(handout))
    assert "No option is offered yet. We will prepare them together." in words
    assert "Call me right away, even for a doubt: 418 555-0187." in words


def test_a_sole_consultant_signs_with_one_name(pages):
    handout = drawn_handout("en")
    alone = replace(handout.letterhead, firm="", phone="")
    words = pages(handout_pdf(replace(handout, letterhead=alone, next_words="")))
    assert words[0].startswith("Camille Roy")
    assert "In all four options, Camille Roy takes on the rest" in words[1]
    assert "Camille Roy · Date" in words[1]
    assert "Write to me right away, even for a doubt: camille@royconseil.example." in words[1]


def test_the_version_code_follows_the_words(pages):
    handout = drawn_handout("fr")
    code = version_code(handout)
    assert code in pages(handout_pdf(handout))[0]
    assert version_code(drawn_handout("fr")) == code
    assert version_code(replace(handout, my_view="")) != code


@pytest.mark.parametrize(
    ("client", "name"),
    [
        ("Atelier Boréal", "2026-11-19 Atelier Boréal – options.pdf"),
        ('A/B: "C" <D>|?*', "2026-11-19 A B C D – options.pdf"),
        ("..\\..\\etc", "2026-11-19 etc – options.pdf"),
        ("Deux\nlignes\u202e", "2026-11-19 Deux lignes – options.pdf"),
        ("Bore\u0301al.", "2026-11-19 Boréal – options.pdf"),
        ("", "2026-11-19 INC-2026-014 – options.pdf"),
    ],
)
def test_the_file_name_is_safe_everywhere(client, name):
    assert file_name(replace(drawn_handout("fr"), client=client), "options") == name


def test_a_long_file_name_is_cut():
    named = file_name(replace(drawn_handout("fr"), client="é" * 10_000), "options")
    assert len(named.encode()) < 200
    assert named.endswith(" – options.pdf")


@pytest.mark.parametrize(
    ("shared", "said"),
    [
        ("", None),
        ("C", "Dans l’option C, le reste du travail est pris en charge par Roy Conseil."),
        ("CD", "Dans les options C et D, le reste du travail est pris en charge par Roy Conseil."),
    ],
)
def test_the_rest_is_named_only_where_something_is_left(shared, said, pages):
    drawn = drawn_handout("fr")
    options = tuple(replace(o, shared=o.letter in shared) for o in drawn.options)
    words = " ".join(pages(handout_pdf(replace(drawn, options=options))))
    assert (said in words) if said else ("le reste du travail" not in words)
