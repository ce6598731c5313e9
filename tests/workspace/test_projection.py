"""What a client reads: every field that may, none that may not, in the paper's every corner."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from consultdesk.domain.client_safe import Heed
from consultdesk.domain.decisions import Handout
from consultdesk.domain.locales import Audience, Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.options import MoneySource, Scale, Viewpoint
from consultdesk.domain.phrase import Phrase
from consultdesk.paperwork import named, printed
from consultdesk.projection.handout import client_handout, remarks
from consultdesk.projection.surroundings import PrintJob
from tests.workspace.canaries import (
    ALLOWED,
    ALLOWED_UNPRINTED,
    ELSEWHERE,
    MARKS,
    PRIVATE,
    PRIVATE_FIGURES,
    TODAY,
    case,
    schema,
)
from tests.workspace.reading import corners

SWITCHES = sorted(n for n in Handout.__dataclass_fields__ if n.startswith("show_"))
LOCALES = {"fr": Locale.FR_CA, "en": Locale.EN_CA}


def switched(*on):
    return {name: name in on for name in SWITCHES}


POSITIONS = {
    "all": switched(*SWITCHES),
    "none": switched(),
    **{name.removeprefix("show_"): switched(name) for name in SWITCHES},
}


def test_every_text_of_every_record_is_decided():
    decided = [set(ALLOWED), ALLOWED_UNPRINTED, ELSEWHERE, PRIVATE, MARKS]
    assert schema() == set().union(*decided), schema() ^ set().union(*decided)
    assert sum(map(len, decided)) == len(set().union(*decided)), "a field is in two lists"


def test_every_text_field_holds_a_canary():
    birds, _, _ = case(POSITIONS["all"])
    assert {field for field, _, _ in birds.planted.values()} | MARKS | {
        "Incident.number"
    } == schema()


@pytest.mark.parametrize(("language", "paper"), [("fr", Paper.LETTER), ("en", Paper.A4)])
@pytest.mark.parametrize("position", POSITIONS)
def test_no_private_word_flies_out_and_every_allowed_one_is_read(position, language, paper):
    switches = POSITIONS[position]
    birds, file, around = case(switches)
    handout = client_handout(file, around, PrintJob(LOCALES[language], paper, TODAY))
    everywhere, pages = corners(printed(handout))
    everywhere += named(handout)
    expected = birds.expected(language, switches)
    if position != "all":
        shown_with_bars = switches["show_overall"]
        shorts = {t for t, (field, lang, public) in birds.planted.items()
                  if field == "Criterion.short" and public and lang == language}  # fmt: skip
        expected = (expected | shorts) if shown_with_bars else expected
    found = {token for token in birds.planted if token in everywhere}
    assert found == expected, {t: birds.planted[t] for t in found ^ expected}
    assert {token for token in birds.planted if token in pages} == expected
    assert "Kanari-number" not in everywhere
    figures = re.sub(r"[^\d]", "", pages)
    assert not [f for f in PRIVATE_FIGURES if f in figures and not switches["show_taken_on"]]


def test_what_i_take_on_is_read_only_where_it_is_switched_on():
    for on in (True, False):
        _, file, around = case(switched(*(["show_taken_on"] if on else [])))
        _, pages = corners(
            printed(client_handout(file, around, PrintJob(Locale.FR_CA, Paper.A4, TODAY)))
        )
        assert ("13579,11$" in re.sub(r"\s", "", pages)) is on


@pytest.mark.parametrize("source", [MoneySource.ME, MoneySource.FULL])
def test_a_criterion_that_tells_what_i_take_on_is_mine_whoever_it_is_shown_to(boreal, source):
    file, around = boreal
    told = file.criteria[0].but(scale=Scale.MONEY, source=source, audience=Audience.CLIENT)
    open_hand = replace(file, criteria=(told, *file.criteria[1:]))
    handout = projected(open_hand, around)
    client = open_hand.sheet.perspective(Viewpoint.CLIENT)
    assert told not in open_hand.sheet.counted(client)
    assert len(handout.criteria) == len(projected(file, around).criteria) - 1
    assert told.client_name.fr not in [c.name for c in handout.criteria]
    assert all(len(o.figures) == len(handout.criteria) for o in handout.options)


def test_the_value_that_is_printed_holds_nothing_private_either():
    birds, file, around = case(POSITIONS["all"])
    for locale in LOCALES.values():
        held = repr(client_handout(file, around, PrintJob(locale, Paper.LETTER, TODAY)))
        fields = {birds.planted[token] for token in birds.planted if token in held}
        assert all(public for _, _, public in fields)
        assert {field for field, _, _ in fields} <= set(ALLOWED) | ALLOWED_UNPRINTED
        assert "ID" not in re.sub(r"[^A-Z]", " ", held).split()


@pytest.fixture
def boreal():
    """The file of the canaries, quiet enough to tell one remark from another."""
    _, file, around = case(POSITIONS["all"])
    return file, around


def projected(file, around, locale=Locale.FR_CA):
    return client_handout(file, around, PrintJob(locale, Paper.LETTER, TODAY))


def test_letters_are_those_of_the_offered_options_and_stay_once_given(boreal):
    file, around = boreal
    assert [o.letter for o in projected(file, around).options] == ["A", "B"]
    frozen = [o.but(letter={"A": "C", "B": "A"}.get(o.id, "")) for o in file.options]
    given = replace(file, options=tuple(frozen))
    assert [o.letter for o in projected(given, around).options] == ["C", "A"]
    more = replace(
        file,
        options=tuple(
            o.but(hidden=False, position=-1, override=o.override) if o.id == "hid" else
            o.but(letter={"A": "A", "B": "B"}.get(o.id, ""))
            for o in file.options
        ),
    )  # fmt: skip
    letters = {o.name: o.letter for o in projected(more, around).options}
    names = {o.id: o.name.fr for o in file.options}
    assert (letters[names["A"]], letters[names["B"]], letters[names["hid"]]) == ("A", "B", "C")


def test_a_statement_still_to_be_confirmed_says_so_and_is_remarked(boreal):
    file, around = boreal
    latest = file.statements[-1]
    waiting = replace(file, statements=(latest.but(confirmed_at=None),))
    assert projected(waiting, around).statement.confirmed_on is None
    assert Heed.STATEMENT_UNCONFIRMED in [r.kind for r in remarks(waiting, around, Locale.FR_CA)]
    assert projected(file, around).statement.confirmed_on == TODAY
    assert Heed.STATEMENT_UNCONFIRMED not in [r.kind for r in remarks(file, around, Locale.FR_CA)]
    _, pages = corners(printed(projected(waiting, around)))
    assert "Confirméavecvous" not in pages


def test_options_that_are_held_back_are_remarked_and_hidden_ones_are_not(boreal):
    file, around = boreal
    names = {o.name.fr: o.id for o in file.options}
    held = [r.where for r in remarks(file, around, Locale.FR_CA) if r.kind is Heed.OPTION_WITHHELD]
    assert {names[where] for where in held} == {"held", "over"}


def test_a_text_that_lacks_the_language_is_remarked_and_printed_in_the_other_one(boreal):
    file, around = boreal
    handout = file.handout.but(
        my_view=Phrase("Je propose A.", ""), next_words=Phrase("", "Call me.")
    )
    told = replace(file, handout=handout)
    missing = [r.where for r in remarks(told, around, Locale.EN_CA)
               if r.kind is Heed.TRANSLATION_MISSING]  # fmt: skip
    assert missing == ["Je propose A."]
    assert projected(told, around, Locale.EN_CA).my_view == "Je propose A."
    missing = [r.where for r in remarks(told, around, Locale.FR_CA)
               if r.kind is Heed.TRANSLATION_MISSING]  # fmt: skip
    assert missing == ["Call me."]


def test_a_part_that_is_switched_off_needs_no_translation(boreal):
    file, around = boreal
    handout = file.handout.but(my_view=Phrase("Je propose A.", ""), show_my_view=False)
    told = remarks(replace(file, handout=handout), around, Locale.EN_CA)
    assert Heed.TRANSLATION_MISSING not in [r.kind for r in told]


def test_everything_that_is_printed_is_looked_over_for_its_translation(boreal):
    file, around = boreal
    mine = [c for c in file.contributions if c.side == "mine"]
    untold = tuple(c.but(text=Phrase("Ma part.", "")) for c in mine)
    short = tuple(c.but(short=Phrase("Délai", "")) if c.id == "days" else c for c in file.criteria)
    taxes = tuple(t.but(mention=Phrase("Mention.", "")) for t in around.taxes)
    practice = around.practice.but(tagline=Phrase("conseil", ""))
    told = remarks(
        replace(file, contributions=untold, criteria=short),
        replace(around, taxes=taxes, practice=practice),
        Locale.EN_CA,
    )
    where = {r.where for r in told if r.kind is Heed.TRANSLATION_MISSING}
    assert where == {"Ma part.", "Délai", "Mention.", "conseil"}


def test_taxes_bear_on_what_is_invoiced_and_the_teams_time_stands_apart(boreal):
    file, around = boreal
    option = projected(file, around).options[0]
    assert [tax.amount.amount for tax in option.taxes] == [5]
    assert (option.pays.amount, option.total.amount) == (100, 105)
    assert option.team_time is None
    untaxed = replace(file, incident=file.incident.but(tax_set_id=None))
    option = projected(untaxed, around).options[0]
    assert (option.taxes, option.total) == ((), None)
    assert Heed.TAX_MENTION_MISSING in [r.kind for r in remarks(untaxed, around, Locale.FR_CA)]


def test_unknown_figures_are_remarked_once_for_each_offered_option(boreal):
    file, around = boreal
    some = replace(file, cells=tuple(c for c in file.cells if c.criterion_id != "days"))
    names = {o.name.fr: o.id for o in file.options}
    told = [r.where for r in remarks(some, around, Locale.FR_CA) if r.kind is Heed.FIGURES_MISSING]
    assert [names[where] for where in told] == ["A", "B"]


def test_an_option_not_costed_yet_is_remarked_but_changing_nothing_may_cost_nothing(boreal):
    file, around = boreal
    base, other = file.options[0], file.options[1]
    options = (base.but(is_baseline=True), other.but(is_baseline=False), *file.options[2:])
    kept = tuple(n for n in file.lines if n.option_id not in (base.id, other.id))
    uncosted = replace(file, options=options, lines=kept)
    told = [r.where for r in remarks(uncosted, around, Locale.FR_CA)
            if r.kind is Heed.FIGURES_MISSING]  # fmt: skip
    assert other.name.fr in told
    assert base.name.fr not in told
    paper = client_handout(uncosted, around, PrintJob(Locale.FR_CA, Paper.LETTER, TODAY))
    prices = {option.name: option.pays for option in paper.options}
    assert prices[other.name.fr] is None
    assert prices[base.name.fr] == Money(0, "CAD")
    said = "".join(page.extract_text() for page in PdfReader(BytesIO(printed(paper))).pages)
    assert "– à préciser" in said


def test_without_any_option_or_person_the_handout_still_prints(boreal):
    file, around = boreal
    bare = replace(file, options=(), criteria=(), contacts=(), statements=(), handout=None)
    handout = projected(bare, around)
    assert (handout.options, handout.contact, handout.statement) == ((), "", None)
    assert Heed.NO_OPTION_OFFERED in [r.kind for r in remarks(bare, around, Locale.FR_CA)]
    assert corners(printed(handout))[1]
