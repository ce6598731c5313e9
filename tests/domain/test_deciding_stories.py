"""A decision from its draft to its record, its signatures and the promises it makes."""

from datetime import date, timedelta

import pytest

from consultdesk.domain.change import born
from consultdesk.domain.clients import Contact
from consultdesk.domain.deciding import (
    Draft,
    Mark,
    already_kept,
    clause,
    draft_of,
    dress,
    offered_options,
    record_decision,
    shares,
    sign,
)
from consultdesk.domain.decisions import (
    Acceptance,
    Decision,
    Document,
    DocumentKind,
    Handout,
    Signature,
    Stroke,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, Promise, PromiseState
from tests.domain.makers import NOON, file, option

DUE = date(2026, 11, 20)
PEN = (Stroke(((0, 0), (10, 10))),)
DRAWN, INKED = Mark(Owner.CLIENT, "Hélène", NOON, PEN), Mark(Owner.CLIENT, "Hélène", NOON)
MINE = Mark(Owner.ME, "Élodie", NOON, PEN)
DRAFT = Draft("a", " Hélène ", agreement=Phrase("Oui"))
HELD = Decision(id="held", incident_id="inc", option_id="a", decided_by="Hélène", decided_at=NOON)
OPEN = file(options=(option("a"), option("b", withheld=True)))


def refused(action, *args):
    with pytest.raises(Refused) as caught:
        action(*args)
    return caught.value.code


def born_of(changes, kind):
    return [c.after for c in changes if c.before is None and isinstance(c.after, kind)]


def test_how_the_client_signs_says_how_the_client_accepts():
    assert Draft().signed(Owner.CLIENT, DRAWN).acceptance is Acceptance.SCREEN
    assert Draft().signed(Owner.CLIENT, INKED).acceptance is Acceptance.PAPER
    both = Draft().signed(Owner.CLIENT, DRAWN).signed(Owner.ME, MINE)
    assert both.acceptance is Acceptance.SCREEN
    assert (both.mark(Owner.CLIENT), both.mark(Owner.ME)) == (DRAWN, MINE)
    bare = both.signed(Owner.CLIENT, None)
    assert (bare.acceptance, bare.marks) == (Acceptance.VOICE, (MINE,))
    assert bare.mark(Owner.CLIENT) is None


def test_a_draft_begins_with_what_holds_else_with_who_decides():
    assert draft_of(file()) == Draft()
    anne = Contact(id="c", client_id="cli", name="Anne", decides=True)
    assert draft_of(file(contacts=(anne,))).decided_by == "Anne"
    marks = tuple(
        Signature(id=d, decision_id=d, party="client", name="Hélène", at=NOON, strokes=PEN)
        for d in ("held", "other")
    )
    begun = draft_of(file(decisions=(HELD,), signatures=marks))
    assert (begun.option_id, begun.decided_at, begun.marks) == ("a", NOON, (DRAWN,))


def test_a_line_of_the_agreement_says_what_and_when():
    one = clause(Phrase("Livrer"), DUE, Owner.ME)
    other = clause(Phrase("Réexporter"), DUE, Owner.CLIENT, "Anne")
    assert shares([one, other, one]) == (2, 1)
    assert refused(clause, Phrase(" "), DUE, Owner.ME) == "text_missing"
    assert refused(clause, Phrase("Livrer"), None, Owner.ME) == "due_missing"


def test_recording_makes_the_decision_its_signatures_and_its_promises():
    clauses = (clause(Phrase("Livrer"), DUE, Owner.CLIENT, "Anne"),)
    draft = Draft("a", " Hélène ", marks=(DRAWN, MINE), clauses=clauses)
    changes = record_decision(OPEN, draft, NOON)
    (decision,) = born_of(changes, Decision)
    assert (decision.decided_by, decision.decided_at) == ("Hélène", NOON)
    assert [s.party for s in born_of(changes, Signature)] == ["client", "me"]
    (made,) = born_of(changes, Promise)
    assert (made.decision_id, made.position, made.owner, made.by, made.due) == (
        decision.id, 0, Owner.CLIENT, "Anne", DUE,
    )  # fmt: skip


def test_only_an_offered_option_by_somebody_is_decided():
    assert [o.id for o in offered_options(OPEN)] == ["a"]
    assert refused(record_decision, OPEN, Draft("b", "Hélène"), NOON) == "option_missing"
    assert refused(record_decision, OPEN, Draft("a", " "), NOON) == "who_decided_missing"


def test_a_new_decision_supersedes_and_withdraws_only_what_is_open():
    promises = tuple(
        Promise(id=str(n), incident_id="inc", decision_id=owner, state=state, position=n)
        for n, (owner, state) in enumerate(
            [("held", PromiseState.OPEN), ("held", PromiseState.KEPT), (None, PromiseState.OPEN)]
        )
    )
    gone = HELD.but(id="gone", superseded_at=NOON)
    one = file(options=OPEN.options, decisions=(gone, HELD), promises=promises)
    later = NOON + timedelta(days=1)
    changes = record_decision(one, DRAFT, later)
    edits = {c.record.id: c.after for c in changes if c.before is not None}
    assert set(edits) == {"held", "0"}
    assert edits["held"].superseded_at == later
    assert edits["0"].state is PromiseState.WITHDRAWN


def test_a_signature_is_put_and_taken_away_afterwards():
    assert sign(file(), Owner.CLIENT, DRAWN) == ()
    one = file(decisions=(HELD,))
    changes = sign(one, Owner.CLIENT, DRAWN)
    signed = one.after(changes)
    assert [s.party for s in signed.signatures] == ["client"]
    assert signed.decision.acceptance is Acceptance.SCREEN
    bare = signed.after(sign(signed, Owner.CLIENT, None))
    assert (bare.signatures, bare.decision) == ((), HELD)
    assert len(sign(one, Owner.ME, MINE)) == 1


def test_the_handout_is_dressed_from_its_first_choice_on():
    birth = dress(file(), show_rest=False)
    assert (birth.before, birth.after.show_rest) == (None, False)
    known = Handout(id="h", incident_id="inc")
    assert dress(file(handout=known), show_range=True).before is known


def test_the_same_document_is_not_kept_twice():
    made = Document(
        id="d", kind=DocumentKind.HANDOUT, title="t", locale=Locale.FR_CA, paper=Paper.LETTER,
        made_at=NOON, dated=DUE, version_code="v", sha256="s", content=b"",
    )  # fmt: skip
    assert already_kept([made], [born(made.but(id="again"))])
    assert not already_kept([made], [born(made.but(id="again", sha256="other"))])
