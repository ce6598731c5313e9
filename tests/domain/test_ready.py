"""Ready to meet: ten points, each missing piece named and taking one."""

from dataclasses import replace
from datetime import date

import pytest

from consultdesk.domain.apology import tell_insurer
from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import Decision, Handout
from consultdesk.domain.defining import put_private_note
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Stage
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Option, ProCon, Sign
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.ready import (
    ENOUGH,
    FULL,
    Piece,
    is_draft,
    lacking,
    score,
    stage_of_lack,
)
from consultdesk.domain.shoes import read_in, shoes_of, step_in
from consultdesk.domain.text import InternalText
from tests.domain.makers import client, incident
from tests.ui.cases import boreal_file


def prepared():
    """The case of the drawings with all that a consultant gathers before the meeting."""
    file = boreal_file()
    for option in file.options:
        file = file.after(step_in(file.shoes, option, feel=InternalText("seen")))
        file = file.after(step_in(file.shoes, option, need=InternalText("a date")))
    for stage in (Stage.DECIDE, Stage.PROMISES):
        file = file.after(put_private_note(file, stage, "words"))
    more = [
        ProCon(id=f"{option}-{sign}", option_id=option, sign=sign, text=Phrase("x"), position=9)
        for option, sign in (("C", Sign.PRO), ("D", Sign.CON))
    ]
    return file.after([born(reason) for reason in more])


def without(file, kind, keep=lambda _: False):
    rooms = [r for name in IncidentFile.__slots__ for r in _several(getattr(file, name))]
    return file.after([removed(r) for r in rooms if isinstance(r, kind) and not keep(r)])


def _several(value):
    return value if isinstance(value, tuple) else (value,)


def on_paper(file):
    handout = file.handout or Handout(id="h", incident_id=file.incident.id)
    file = replace(file, handout=handout.but(show_my_part=True))
    return file.after([edited(c, audience=Audience.CLIENT) for c in file.contributions])


BREAKS = {
    Piece.STATEMENT: lambda f: replace(f, statements=()),
    Piece.OPTIONS: lambda f: f.after([edited(o, is_baseline=False) for o in f.options]),
    Piece.EXTREMES: lambda f: replace(f, cells=()),
    Piece.REASONS: lambda f: f.after([removed(f.procons[0])]),
    Piece.COSTS: lambda f: without(f, CostLine, lambda line: line.option_id != "A"),
    Piece.CEILING: lambda f: replace(f, ceiling=None),
    Piece.MY_PART: lambda f: replace(f, contributions=()),
    Piece.INSURER: on_paper,
    Piece.SHOES: lambda f: f.after([removed(f.shoes[0])]),
    Piece.OPENING: lambda f: f.after(put_private_note(f, Stage.DECIDE, "")),
    Piece.OFFER: lambda f: f.after(put_private_note(f, Stage.PROMISES, "")),
}


def test_a_meeting_prepared_in_every_piece_scores_ten_and_prints_clean():
    assert lacking(prepared()) == ()
    assert score(prepared()) == FULL
    assert not is_draft(prepared())


@pytest.mark.parametrize("piece", Piece)
def test_each_missing_piece_lowers_the_score_by_one_and_is_named(piece):
    file = BREAKS[piece](prepared())
    assert [lack.piece for lack in lacking(file)] == [piece]
    assert score(file) == FULL - 1


def test_what_is_missing_for_some_options_says_which():
    file = BREAKS[Piece.SHOES](prepared())
    gone = prepared().shoes[0].option_id
    assert lacking(file)[0].options == (gone,)
    assert lacking(BREAKS[Piece.COSTS](prepared()))[0].options == ("A",)


def test_an_incident_just_opened_scores_nothing():
    file = IncidentFile(incident=incident(), client=client())
    assert score(file) == 0
    assert is_draft(file)


def test_under_eight_the_paper_is_a_draft_until_a_decision_is_recorded():
    file = prepared()
    for piece in (Piece.OPENING, Piece.OFFER):
        file = BREAKS[piece](file)
    assert score(file) == ENOUGH
    assert not is_draft(file)
    file = BREAKS[Piece.CEILING](file)
    assert is_draft(file)
    decision = Decision(
        id="d",
        incident_id=file.incident.id,
        option_id="A",
        decided_by="Hélène",
        decided_at=file.incident.noticed_at,
    )
    assert not is_draft(file.after([born(decision)]))


def test_the_insurer_is_settled_by_a_day_told_or_not_needed():
    file = on_paper(prepared())
    file = file.after([tell_insurer(file.incident, date(2026, 11, 18), date(2026, 11, 18))])
    assert score(file) == FULL


def test_a_hidden_option_asks_for_nothing():
    file = prepared()
    extra = Option(id="E", incident_id=file.incident.id, position=9, name=Phrase("Autre"))
    assert score(file.after([born(extra)])) < FULL
    assert score(file.after([born(extra.but(hidden=True))])) == FULL


def test_a_missing_piece_is_seen_to_on_its_stage():
    stages = {lack.piece: stage_of_lack(lack) for lack in lacking(boreal_file())}
    assert set(stages.values()) == {Stage.OPTIONS}
    (lack,) = lacking(BREAKS[Piece.MY_PART](prepared()))
    assert stage_of_lack(lack) is Stage.DEFINE


def test_shoes_are_read_once_both_questions_are_answered_and_let_go_once_both_are_empty():
    option = Option(id="A", incident_id="inc")
    shoes = tuple(c.after for c in step_in((), option, feel=InternalText("exposed")))
    assert not read_in(shoes, option)
    (change,) = step_in(shoes, option, need=InternalText("a say"))
    shoes = (change.after,)
    assert read_in(shoes, option)
    assert step_in(shoes, option, need=InternalText("a say")) == ()
    assert shoes_of(shoes, option).need.reveal() == "a say"
    emptied = step_in(shoes, option, feel=InternalText(" "), need=InternalText())
    assert emptied == (removed(shoes[0]),)
    assert step_in((), option, feel=InternalText("")) == ()
