"""A problem that is nobody's, on the statement to initial: its circumstances, and what both do."""

from dataclasses import replace
from datetime import date

import pytest

from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.locales import Audience, Locale, Paper
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Contribution, Side
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.paperwork import paper_for, printed
from consultdesk.projection.surroundings import PrintJob
from tests.workspace.canaries import TODAY, case
from tests.workspace.reading import corners
from tests.workspace.test_projection import POSITIONS

SAID = {
    Locale.FR_CA: ("Personne n’en est à l’origine", "Voici ce que chacun fait malgré tout."),
    Locale.EN_CA: ("This is nobody’s doing", "Here is what each of us does about it anyway."),
}


def line(name, side=Side.CIRCUMSTANCES, audience=Audience.CLIENT, **values):
    text = Phrase(f"{name} fr", f"{name} en")
    return Contribution(id=name, incident_id="I", side=side, audience=audience, text=text, **values)


def promise(name, owner, **values):
    text = Phrase(f"{name} fr", f"{name} en")
    return Promise(
        id=name, incident_id="I", owner=owner, text=text, due=date(2026, 12, 4), **values
    )


@pytest.fixture
def nobodys():
    """A file in which both looked and found nothing but circumstances, with its surroundings."""
    _, file, around = case(POSITIONS["all"])
    incident = file.incident.but(no_own_part_on=TODAY, no_their_part_on=TODAY)
    lines = (
        line("Storm", promise_id="mine"),
        line("Strike", promise_id="theirs"),
        line("Hush", audience=Audience.PRIVATE, promise_id="hidden"),
    )
    promises = (
        promise("mine", Owner.ME),
        promise("theirs", Owner.CLIENT),
        promise("hidden", Owner.ME),
        promise("apart", Owner.ME, state=PromiseState.OPEN),
    )
    return file_with(file, incident, lines, promises), around


def file_with(file, incident, contributions, promises):
    return replace(file, incident=incident, contributions=contributions, promises=promises)


def told(value):
    """Give what the pages say, its spaces left out as a reader of pages does."""
    return corners(printed(value))[1]


def close(words):
    return "".join(words.split())


def paper(file, around, locale):
    job = PrintJob(locale, Paper.LETTER, TODAY)
    return paper_for(DocumentKind.PROBLEM_STATEMENT, file, around, job)[0]


@pytest.mark.parametrize("locale", SAID)
def test_the_statement_says_that_it_is_nobodys_and_what_both_do_about_it(nobodys, locale):
    file, around = nobodys
    pages = told(paper(file, around, locale))
    for words in (*SAID[locale], f"Storm {locale.language}", f"Strike {locale.language}"):
        assert close(words) in pages
    assert f"mine{locale.language}" in pages
    assert f"theirs{locale.language}" in pages
    for kept in ("Hush", "hidden", "apart"):
        assert kept not in pages


def test_while_nothing_is_promised_it_says_that_this_is_still_to_be_agreed(nobodys):
    file, around = nobodys
    bare = file_with(file, file.incident, (line("Storm"),), ())
    pages = told(paper(bare, around, Locale.EN_CA))
    assert close("still to be agreed together") in pages


@pytest.mark.parametrize("side", [Side.MINE, Side.THEIRS])
def test_one_line_on_either_side_and_it_is_somebodys_again(nobodys, side):
    file, around = nobodys
    known = file_with(file, file.incident, (*file.contributions, line("Part", side)), ())
    value = paper(known, around, Locale.EN_CA)
    assert value.nobody is None
    pages = told(value)
    assert "Part" not in pages
    assert "Storm" not in pages


def test_without_an_event_that_i_chose_to_show_no_timeline_is_printed(nobodys):
    file, around = nobodys
    assert paper(file, around, Locale.EN_CA).events
    private = replace(
        file, timeline=tuple(e for e in file.timeline if e.audience is Audience.PRIVATE)
    )
    assert paper(private, around, Locale.EN_CA).events == ()
