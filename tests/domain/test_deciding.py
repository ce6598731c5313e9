"""Deciding: what is put together at the meeting becomes a decision and its promises."""

from datetime import date

import pytest

from consultdesk.domain.change import born
from consultdesk.domain.deciding import (
    Clause,
    Draft,
    Mark,
    clause,
    draft_of,
    dress,
    record_decision,
    shares,
    sign,
)
from consultdesk.domain.decisions import Acceptance, Decision, Handout, Signature, Stroke
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Stage
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, Promise, PromiseState
from tests.ui import cases

NOW = cases.at("2026-11-19", 14, 43)
MINE = Clause(Phrase("Livrer Rimouski"), date(2026, 12, 4))
THEIRS = Clause(Phrase("Envoyer l’accès"), date(2026, 11, 24), Owner.CLIENT, "Julien Côté")


@pytest.fixture
def file():
    return cases.boreal_file(until=Stage.DECIDE)


def draft(**values):
    values = {"option_id": "A", "decided_by": "Hélène Tremblay", **values}
    return Draft(**values)


def test_a_decision_makes_the_promises_typed_with_it(file):
    after = file.after(record_decision(file, draft(clauses=(MINE, THEIRS)), NOW))
    assert after.decision.option_id == "A"
    assert after.decision.decided_at == NOW
    mine, theirs = after.promises
    assert (mine.owner, mine.due, mine.decision_id) == (Owner.ME, MINE.due, after.decision.id)
    assert (theirs.owner, theirs.by) == (Owner.CLIENT, "Julien Côté")
    assert mine.position < theirs.position


def test_a_later_decision_withdraws_only_what_is_still_to_be_done(file):
    first = file.after(record_decision(file, draft(clauses=(MINE, THEIRS)), NOW))
    kept, pending = first.promises
    done = kept.but(state=PromiseState.KEPT, done_on=NOW.date())
    first = first.after([born(done)])
    later = first.after(record_decision(first, draft(option_id="B"), NOW.replace(hour=16)))
    assert later.decision.option_id == "B"
    assert [d.superseded_at is None for d in later.decisions] == [False, True]
    states = {p.id: p.state for p in later.promises}
    assert states[kept.id] is PromiseState.KEPT
    assert states[pending.id] is PromiseState.WITHDRAWN


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"option_id": ""}, "option_missing"),
        ({"option_id": "nowhere"}, "option_missing"),
        ({"decided_by": "  "}, "who_decided_missing"),
    ],
)
def test_a_decision_says_which_option_and_who(file, values, code):
    with pytest.raises(Refused) as refused:
        record_decision(file, draft(**values), NOW)
    assert refused.value.code == code


def test_an_option_that_is_not_offered_cannot_be_decided_on(file):
    option = next(o for o in file.options if o.id == "C")
    withheld = file.after([born(option.but(withheld=True))])
    with pytest.raises(Refused):
        record_decision(withheld, draft(option_id="C"), NOW)


def test_a_clause_needs_words_and_a_date():
    with pytest.raises(Refused, match="text_missing"):
        clause(Phrase(), date(2026, 12, 1), Owner.ME)
    with pytest.raises(Refused, match="due_missing"):
        clause(Phrase("Livrer"), None, Owner.ME)


def test_how_the_client_signs_says_how_the_client_accepts():
    screen = Mark(Owner.CLIENT, "Hélène", NOW, (Stroke(((0, 0), (9, 9))),))
    assert draft().signed(Owner.CLIENT, screen).acceptance is Acceptance.SCREEN
    paper = Mark(Owner.CLIENT, "Hélène", NOW)
    assert draft().signed(Owner.CLIENT, paper).acceptance is Acceptance.PAPER
    assert draft().signed(Owner.ME, screen).acceptance is Acceptance.VOICE
    cleared = draft().signed(Owner.CLIENT, screen).signed(Owner.CLIENT, None)
    assert cleared == draft()


def test_a_recorded_decision_can_still_be_signed(file):
    decided = file.after(record_decision(file, draft(), NOW))
    mark = Mark(Owner.CLIENT, "Hélène Tremblay", NOW)
    signed = decided.after(sign(decided, Owner.CLIENT, mark))
    assert [s.name for s in signed.signatures] == ["Hélène Tremblay"]
    assert signed.decision.acceptance is Acceptance.PAPER
    assert draft_of(signed).mark(Owner.CLIENT) == mark
    again = signed.after(sign(signed, Owner.CLIENT, None))
    assert again.signatures == ()
    assert sign(file, Owner.CLIENT, mark) == ()


def test_the_draft_begins_with_who_decides_and_ends_as_the_decision(file):
    assert draft_of(file).decided_by == "Hélène Tremblay"
    words = draft(agreement=Phrase("Trois sites"), reasons=Phrase("Le conseil"))
    decided = file.after(record_decision(file, words, NOW))
    assert draft_of(decided) == Draft(
        option_id="A",
        decided_by="Hélène Tremblay",
        decided_at=NOW,
        agreement=Phrase("Trois sites"),
        reasons=Phrase("Le conseil"),
    )


def test_the_handout_is_born_with_the_first_choice(file):
    bare = file.after([dress(file, show_overall=False)])
    assert bare.handout.show_overall is False
    without = type(file)(incident=file.incident, client=file.client)
    change = dress(without, title=Phrase("Deux options"))
    assert change.before is None
    assert isinstance(change.after, Handout)
    assert change.after.title.fr == "Deux options"


def test_promises_are_counted_on_both_sides():
    assert shares((MINE, MINE, THEIRS)) == (2, 1)
    assert shares(()) == (0, 0)


def test_every_change_is_of_a_known_kind(file):
    changes = record_decision(
        file, draft(clauses=(MINE,), marks=(Mark(Owner.ME, "Camille Roy", NOW),)), NOW
    )
    assert {type(change.record) for change in changes} == {Decision, Signature, Promise}
