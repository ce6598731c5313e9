"""An incident's file: what edits leave of it, what a stage still lacks, what holds now."""

from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.clients import Client, ClientNote, Contact, Engagement, LogEntry
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import (
    Decision,
    Document,
    DocumentKind,
    GutFeeling,
    Handout,
    Signature,
)
from consultdesk.domain.incident_file import (
    IncidentFile,
    done,
    missing,
    order_of,
    stage_of,
)
from consultdesk.domain.incidents import Ceiling, ClosingNote, Incident, IncidentNote, Stage
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    ListeningNote,
    NoteKind,
    Reformulation,
)
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.options import (
    Cell,
    Criterion,
    Judgement,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    Shoes,
    Sign,
    Viewpoint,
    Weight,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Holiday
from consultdesk.domain.problem import (
    Contribution,
    Effect,
    ForeignDecision,
    ProblemStatement,
    Side,
    TimelineEvent,
)
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.domain.rates import ExchangeRate
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.snapshots import LEFT_OUT, Snapshot
from consultdesk.domain.text import InternalText
from tests.domain.makers import NOON, call, client, criterion, file, incident, line, option

DAY = date(2026, 11, 16)
WORD = InternalText("x")
HINTS = get_type_hints(IncidentFile)
ROOMS = {
    next(k for k in (*get_args(HINTS[f.name]), HINTS[f.name]) if isinstance(k, type)): (
        f.name,
        get_origin(HINTS[f.name]) is tuple,
    )
    for f in fields(IncidentFile)
}
PAPER = {
    "kind": DocumentKind.HANDOUT,
    "title": "t",
    "locale": Locale.FR_CA,
    "paper": Paper.LETTER,
    "made_at": NOON,
    "dated": DAY,
    "version_code": "v",
    "sha256": "0",
    "content": b"%PDF",
    "client_id": "cli",
}
OWNED = {
    LogEntry: {"client_id": "cli", "at": NOON},
    ListeningNote: {"kind": NoteKind.FACT, "text": "x"},
    Emotion: {"word": WORD},
    Reformulation: {"text": "x"},
    ProblemStatement: {},
    Effect: {},
    Contribution: {"side": Side.MINE},
    ForeignDecision: {},
    TimelineEvent: {"on": DAY},
    ActualCost: {},
    Option: {},
    Criterion: {},
    Perspective: {"viewpoint": Viewpoint.MINE},
    Ceiling: {},
    GutFeeling: {},
    Handout: {},
    Decision: {"option_id": "opt-inc", "decided_by": "x", "decided_at": NOON},
    Promise: {},
    SatisfactionRound: {"on": DAY},
    Lesson: {},
    IncidentNote: {"stage": Stage.LISTEN},
    ClosingNote: {"at": NOON},
    Document: PAPER,
    Snapshot: {"at": NOON, "sheet": OptionSheet("inc", "CAD")},
}
THROUGH = {
    Shoes: ("option_id", "opt", {}),
    Cell: ("option_id", "opt", {"criterion_id": "c"}),
    ProCon: ("option_id", "opt", {"sign": Sign.PRO}),
    CostLine: ("option_id", "opt", {}),
    Weight: ("perspective_id", "view", {"criterion_id": "c"}),
    Judgement: ("perspective_id", "view", {"first_id": "c", "second_id": "d", "ratio": 3}),
    Signature: ("decision_id", "said", {"party": "me", "name": "x", "at": NOON}),
}
OF_CLIENT = {ClientNote: {}, Contact: {"name": "x"}}
HEADS = (Incident, Client, Engagement)
MOVABLE = (LogEntry, Document, ListeningNote)


def base():
    """Give two incidents of one client, with an owner of each kind in both."""
    found = [client(), Engagement(id="eng", client_id="cli")]
    for name in ("inc", "other"):
        found += [
            incident(id=name, engagement_id="eng"),
            Option(id=f"opt-{name}", incident_id=name),
            Perspective(id=f"view-{name}", incident_id=name, viewpoint=Viewpoint.MINE),
            Decision(id=f"said-{name}", incident_id=name, **OWNED[Decision]),
        ]
    return {record.id: record for record in found}


def read(store, name="inc"):
    """Read a file as the store does: by incident, else by owner, else by client."""
    whole = store[name]
    rooms = {}
    for kind, (room, several) in ROOMS.items():
        if kind in HEADS:
            continue
        mine = [r for r in store.values() if type(r) is kind and belongs(r, name, store)]
        mine = [r.but(content=b"") if kind is Document else r for r in mine]
        mine = [r.but(sheet=LEFT_OUT) if kind is Snapshot else r for r in mine]
        ordered = tuple(sorted(mine, key=order_of))
        rooms[room] = ordered if several else next(iter(ordered), None)
    return IncidentFile(
        incident=whole,
        client=store[whole.client_id],
        engagement=store.get(whole.engagement_id),
        **rooms,
    )


def belongs(record, name, store):
    if hasattr(record, "incident_id"):
        return record.incident_id == name
    for owner in ("option_id", "perspective_id", "decision_id"):
        if hasattr(record, owner):
            return store[getattr(record, owner)].incident_id == name
    return isinstance(record, ExchangeRate) or record.client_id == store[name].client_id


def make(kind, key, owner):
    if kind in OWNED:
        return kind(id=key, incident_id=owner, **OWNED[kind])
    if kind is ExchangeRate:
        return ExchangeRate(id=key, source="EUR", target="CAD", rate=Decimal("1.5"), on=DAY)
    if kind in THROUGH:
        column, head, values = THROUGH[kind]
        return kind(id=key, **{column: f"{head}-{owner}"}, **values)
    return kind(id=key, client_id="cli" if owner == "inc" else "elsewhere", **OF_CLIENT[kind])


def edit(record, number):
    if isinstance(record, MOVABLE) and number == 0:
        return edited(record, incident_id="other")
    if isinstance(record, (LogEntry, Document)) and number == 1:
        return edited(record, incident_id=None)
    if hasattr(record, "position"):
        return edited(record, position=number)
    return Change(record, record)


KINDS = tuple(kind for kind in ROOMS if kind not in HEADS)
EDITS = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.integers(0, 2),
        st.sampled_from(["inc", "inc", "inc", "other"]),
        st.sampled_from(["add", "add", "edit", "remove"]),
        st.integers(0, 9),
    ),
    min_size=1,
    max_size=25,
)


def played(edits):
    """Give the store before and after random edits, and the changes between."""
    store, changes = base(), []
    for kind, n, owner, action, number in edits:
        key = f"{kind.__name__}-{owner}" + (f"-{n}" if ROOMS[kind][1] else "")
        known = store.get(key)
        if action == "add" and known is None:
            changes.append(born(make(kind, key, owner)))
        elif action == "edit" and known is not None:
            changes.append(edit(known, number))
        elif action == "remove" and known is not None:
            changes.append(removed(known))
        else:
            continue
        apply(store, changes[-1])
    return store, changes


def apply(store, change):
    if change.after is None:
        del store[change.record.id]
    else:
        store[change.record.id] = change.after


@settings(max_examples=200, deadline=None)
@given(EDITS)
def test_a_file_after_changes_is_the_file_read_again(edits):
    store, changes = played(edits)
    before = read(base())
    assert before.after(changes) == read(store)
    stepwise = before
    for change in changes:
        stepwise = stepwise.after([change])
    assert stepwise == read(store)


@settings(max_examples=50, deadline=None)
@given(EDITS)
def test_undoing_every_change_gives_the_first_file_back(edits):
    _, changes = played(edits)
    undone = [change.undone() for change in reversed(changes)]
    assert read(base()).after([*changes, *undone]) == read(base())


def test_every_kind_of_the_file_is_tried():
    assert set(ROOMS) == {*HEADS, *OWNED, *THROUGH, *OF_CLIENT, ExchangeRate}


@pytest.mark.parametrize("backwards", [False, True])
def test_an_option_comes_and_goes_with_what_it_owns_in_any_order(backwards):
    before = read(base())
    births = [born(Option(id="new", incident_id="inc"))] + [
        born(kind(id=kind.__name__, option_id="new", **values))
        for kind, (column, _, values) in THROUGH.items()
        if column == "option_id"
    ]
    births = births[::-1] if backwards else births
    grown = before.after(births)
    assert [len(room) for room in (grown.cells, grown.shoes, grown.procons, grown.lines)] == [1] * 4
    assert grown.after([birth.undone() for birth in births]) == before


def test_the_heads_of_a_file_change_with_it():
    before = read(base())
    renamed = before.after(
        [edited(before.incident, number="X"), edited(before.client, name="Y"),
         edited(before.engagement, number="Z")]
    )  # fmt: skip
    assert (renamed.incident.number, renamed.client.name, renamed.engagement.number) == (
        "X", "Y", "Z",
    )  # fmt: skip
    heads = (incident(id="far"), client(id="far"), Engagement(id="far", client_id="cli"))
    others = (*heads, Holiday(id="h", on=DAY))
    assert before.after([born(other) for other in others]) == before


def test_a_file_never_loses_its_incident_or_its_client():
    before = read(base())
    gone = before.after([removed(before.incident), removed(before.client)])
    assert (gone.incident, gone.client) == (before.incident, before.client)


def test_an_engagement_that_goes_leaves_none():
    before = read(base())
    loose = edited(before.incident, engagement_id=None)
    gone = before.after([loose, removed(before.engagement)])
    assert gone.engagement is None
    assert not gone.stale


def test_a_move_to_what_was_not_read_makes_the_file_stale():
    before = read(base())
    assert not before.stale
    assert before.after([edited(before.incident, engagement_id="new")]).stale
    fresh = Engagement(id="new", client_id="cli")
    moved = before.after([born(fresh), edited(before.incident, engagement_id="new")])
    assert moved.engagement == fresh
    assert not moved.stale
    assert before.after([edited(before.incident, client_id="new")]).stale
    assert not file(incident=incident(engagement_id=None)).stale


# what holds now


def test_the_contact_is_the_one_named_else_who_decides_else_any():
    any_one = Contact(id="a", client_id="cli", name="A")
    decides = Contact(id="b", client_id="cli", name="B", decides=True)
    named = Contact(id="c", client_id="cli", name="C")
    one = file(contacts=(any_one, decides, named))
    assert replace(one, incident=incident(contact_id="c")).contact is named
    assert one.contact is decides
    assert file(contacts=(any_one,)).contact is any_one
    assert file().contact is None


def test_the_first_conversation_is_after_the_signal_and_no_email():
    earlier = call(id="0", at=NOON - timedelta(days=1), ended_at=NOON)
    mail = call(id="1", at=NOON + timedelta(hours=1), channel=Channel.EMAIL)
    later, first = call(id="3", at=NOON + timedelta(hours=3)), call(id="2", at=NOON)
    one = file(log=(earlier, mail, later, first))
    assert one.first_conversation is first
    assert one.call is later
    assert file(log=(earlier, mail)).first_conversation is None
    assert file(log=(earlier, mail)).call is None


def test_the_decision_that_holds_is_the_last_not_superseded():
    values = OWNED[Decision] | {"incident_id": "inc"}
    old = Decision(id="a", **values)
    new = Decision(id="b", **values | {"decided_at": NOON + timedelta(days=1)})
    assert file(decisions=(new, old)).decision is new
    superseded = new.but(superseded_at=NOON)
    assert file(decisions=(superseded, old)).decision is old
    assert file(decisions=(superseded,)).decision is None


def test_the_private_note_of_a_stage():
    written = IncidentNote(id="n", incident_id="inc", stage=Stage.DEFINE, text=WORD)
    one = file(private_notes=(written,))
    assert one.note(Stage.DEFINE) is written
    assert one.note(Stage.LISTEN) is None


def test_the_sheet_is_the_matrix_of_the_file():
    one = file(options=(option(),), criteria=(criterion(),), lines=(line(),))
    assert one.sheet.options == one.options
    assert (one.sheet.incident_id, one.sheet.currency) == ("inc", "CAD")


def test_order_is_by_place_then_moment_then_id():
    assert order_of(option(position=3)) == (3, "a")
    assert order_of(call()) == (NOON, "call")
    assert order_of(Cell(id="x", option_id="a", criterion_id="c")) == ("", "x")


# what a stage still lacks


def heard():
    said = Reformulation(id="r", incident_id="inc", text="x", answer=Answer.CONFIRMED)
    return file(log=(call(ended_at=NOON),), reformulations=(said,))


def test_listening_lacks_a_conversation_then_a_confirmed_reformulation():
    assert missing(file(), Stage.LISTEN) == ("conversation", "confirmed_reformulation")
    going = replace(heard(), log=(call(),))
    assert missing(going, Stage.LISTEN) == ("conversation",)
    before = call(at=NOON - timedelta(days=1), ended_at=NOON)
    assert missing(replace(heard(), log=(before,)), Stage.LISTEN) == ("conversation",)
    assert done(heard(), Stage.LISTEN)
    assert stage_of(heard()) is Stage.DEFINE


def test_the_statement_must_be_written_and_its_last_version_confirmed():
    assert missing(file(), Stage.DEFINE) == ("statement", "confirmed_statement")
    empty = ProblemStatement(id="s", incident_id="inc")
    assert missing(file(statements=(empty,)), Stage.DEFINE) == ("statement", "confirmed_statement")
    written = empty.but(text=Phrase("Oui", ""))
    assert missing(file(statements=(written,)), Stage.DEFINE) == ("confirmed_statement",)
    confirmed = written.but(confirmed_at=NOON)
    assert done(file(statements=(confirmed,)), Stage.DEFINE)
    newer = written.but(id="t", version=2)
    assert missing(file(statements=(confirmed, newer)), Stage.DEFINE) == ("confirmed_statement",)


def test_options_need_a_baseline_two_more_full_cells_and_costs():
    every = ("baseline", "two_options", "criteria", "costs")
    assert missing(file(), Stage.OPTIONS) == every
    columns = (option("a", is_baseline=True), option("b"), option("c"))
    one = file(options=columns, criteria=(criterion(),), lines=(line(),))
    assert missing(one, Stage.OPTIONS) == ("cells",)
    cells = tuple(
        Cell(id=o.id, option_id=o.id, criterion_id="c", likely=Decimal(5)) for o in columns
    )
    full = replace(one, cells=cells)
    assert done(full, Stage.OPTIONS)
    unknown = replace(full, cells=(*cells[:2], cells[2].but(likely=None)))
    assert missing(unknown, Stage.OPTIONS) == ("cells",)
    hidden = replace(unknown, options=(*columns[:2], columns[2].but(hidden=True)))
    assert missing(hidden, Stage.OPTIONS) == ("two_options",)


def test_deciding_promising_and_verifying():
    assert missing(file(), Stage.DECIDE) == ("decision",)
    decided = file(decisions=(Decision(id="a", incident_id="inc", **OWNED[Decision]),))
    assert done(decided, Stage.DECIDE)
    assert missing(file(), Stage.PROMISES) == ("promises",)
    made = Promise(id="p", incident_id="inc")
    assert missing(file(promises=(made,)), Stage.PROMISES) == ("kept",)
    assert done(file(promises=(made.but(state=PromiseState.KEPT),)), Stage.PROMISES)
    assert missing(file(), Stage.VERIFY) == ("excellent",)
    asked = SatisfactionRound(id="s", incident_id="inc", on=DAY, rating=5)
    assert done(file(rounds=(asked,)), Stage.VERIFY)
    assert done(file(rounds=(asked.but(rating=3, enough=True),)), Stage.VERIFY)


def test_an_incident_with_every_tick_stays_at_its_last_stage():
    columns = (option("a", is_baseline=True), option("b"), option("c"))
    whole = replace(
        heard(),
        statements=(
            ProblemStatement(id="s", incident_id="inc", text=Phrase("Oui"), confirmed_at=NOON),
        ),
        options=columns,
        criteria=(criterion(),),
        lines=(line(),),
        cells=tuple(
            Cell(id=o.id, option_id=o.id, criterion_id="c", likely=Decimal(5)) for o in columns
        ),
        decisions=(Decision(id="a", incident_id="inc", **OWNED[Decision]),),
        promises=(Promise(id="p", incident_id="inc", state=PromiseState.KEPT),),
        rounds=(SatisfactionRound(id="s", incident_id="inc", on=DAY, rating=5),),
    )
    assert all(done(whole, stage) for stage in Stage)
    assert stage_of(whole) is Stage.VERIFY
    assert stage_of(file()) is Stage.LISTEN
