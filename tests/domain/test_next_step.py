from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from consultdesk.domain.change import edited
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.incidents import Closing, Stage
from consultdesk.domain.listening import Reformulation
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.next_step import Act, next_step
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import SatisfactionRound
from tests.ui.cases import NOW, boreal_file


def without(file, *names):
    return replace(file, **dict.fromkeys(names, ()))


@pytest.fixture
def ready():
    return boreal_file(Stage.OPTIONS)


@pytest.fixture
def decided():
    return boreal_file(Stage.PROMISES)


def promise(**values):
    return Promise(id=values.pop("id", "p"), incident_id="boreal-014", **values)


def test_the_call_comes_first(ready):
    fresh = without(ready, "log", "reformulations")
    step = next_step(fresh, NOW)
    assert (step.act, step.who) == (Act.CALL, "Hélène Tremblay")
    assert step.at == fresh.incident.noticed_at
    assert step.mine


def test_then_a_reformulation_the_statement_its_confirmation_and_the_options(ready):
    heard = without(ready, "reformulations")
    assert next_step(heard, NOW).act is Act.SAY_IT_BACK
    assert isinstance(ready.reformulations[0], Reformulation)
    unwritten = without(ready, "statements")
    assert next_step(unwritten, NOW).act is Act.WRITE_STATEMENT
    said = ready.statements[0]
    open_ = ready.after([edited(said, confirmed_at=None)])
    step = next_step(open_, NOW)
    assert (step.act, step.at) == (Act.CONFIRM_STATEMENT, ready.incident.meeting_at)
    assert next_step(without(ready, "cells"), NOW).act is Act.PREPARE_OPTIONS


def test_ready_options_are_presented_at_the_meeting_and_then_decided(ready):
    step = next_step(ready, NOW)
    assert (step.act, step.at) == (Act.PRESENT_OPTIONS, ready.incident.meeting_at)
    after = ready.incident.meeting_at + timedelta(hours=2)
    assert next_step(ready, after).act is Act.RECORD_DECISION
    undated = ready.after([edited(ready.incident, meeting_at=None)])
    assert next_step(undated, NOW).act is Act.PRESENT_OPTIONS
    handed = Document(
        id="d",
        incident_id=ready.incident.id,
        kind=DocumentKind.HANDOUT,
        title="x",
        locale=Locale.FR_CA,
        paper=Paper.LETTER,
        made_at=NOW,
        dated=date(2026, 11, 17),
        version_code="v",
        sha256="0",
        content=b"",
        given_on=date(2026, 11, 17),
    )
    waiting = next_step(replace(undated, documents=(handed,)), NOW)
    assert waiting.act is Act.AWAIT_DECISION
    assert not waiting.mine


def test_promises_come_by_their_date_whosever_they_are(decided):
    assert next_step(replace(decided, promises=()), NOW).act is Act.MAKE_PROMISES
    mine = promise(due=date(2026, 11, 20))
    theirs = promise(id="q", owner=Owner.CLIENT, by="Julien", due=date(2026, 11, 18))
    step = next_step(replace(decided, promises=(mine, theirs)), NOW)
    assert (step.act, step.who, step.on) == (Act.AWAIT_PROMISE, "Julien", date(2026, 11, 18))
    step = next_step(replace(decided, promises=(mine,)), NOW)
    assert (step.act, step.promise) == (Act.KEEP_PROMISE, mine)
    broken = promise(state=PromiseState.BROKEN)
    assert next_step(replace(decided, promises=(broken,)), NOW).act is Act.MEND_PROMISE


def test_satisfaction_is_asked_until_it_is_excellent(decided):
    kept = promise(state=PromiseState.KEPT, done_on=date(2026, 11, 20))
    settled = replace(decided, promises=(kept,), rounds=())
    assert next_step(settled, NOW).act is Act.ASK_SATISFACTION
    first = SatisfactionRound(
        id="r",
        incident_id="boreal-014",
        on=date(2026, 12, 11),
        rating=3,
        next_on=date(2026, 12, 18),
    )
    step = next_step(replace(settled, rounds=(first,)), NOW)
    assert (step.act, step.on) == (Act.ASK_SATISFACTION, date(2026, 12, 18))
    best = first.but(rating=5)
    assert next_step(replace(settled, rounds=(best,)), NOW).act is Act.CLOSE


def test_a_closed_incident_asks_for_nothing(ready):
    when = datetime(2026, 12, 1, tzinfo=UTC)
    closed = ready.after([edited(ready.incident, closed_at=when, closing=Closing.ENOUGH)])
    step = next_step(closed, NOW)
    assert (step.act, step.at, step.mine) == (Act.CLOSED, when, False)
