"""The next act of an incident, promises in time, and what today asks for."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from consultdesk.domain.clients import Contact, Engagement
from consultdesk.domain.decisions import Decision, Document, DocumentKind
from consultdesk.domain.incidents import Stage
from consultdesk.domain.listening import Answer, Reformulation
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.next_step import Act, next_step
from consultdesk.domain.options import Cell
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import ProblemStatement
from consultdesk.domain.promise_groups import Group, group_of, grouped, next_due
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.today import (
    Purpose,
    TakenOn,
    agenda,
    starts_without_letter,
    taken_on,
    week_end,
)
from tests.domain.makers import (
    NOON,
    cad,
    calendar,
    call,
    client,
    criterion,
    file,
    incident,
    line,
    local,
    option,
)

# a Tuesday
TODAY = date(2026, 11, 17)
NOW = local(2026, 11, 17, 10)
DAY = timedelta(days=1)
HEARD = file(
    log=(call(ended_at=NOON),),
    reformulations=(Reformulation(id="r", incident_id="inc", text="x", answer=Answer.CONFIRMED),),
)
STATED = ProblemStatement(id="s", incident_id="inc", text=Phrase("Oui"))
DEFINED = replace(HEARD, statements=(STATED.but(confirmed_at=NOON),))
COLUMNS = (option("a", is_baseline=True), option("b"), option("c"))
READY = replace(
    DEFINED,
    options=COLUMNS,
    criteria=(criterion(),),
    lines=(line(5, 100),),
    cells=tuple(
        Cell(id=o.id, option_id=o.id, criterion_id="c", likely=Decimal(5)) for o in COLUMNS
    ),
)
DECISION = Decision(id="d", incident_id="inc", option_id="a", decided_by="x", decided_at=NOON)
DECIDED = replace(READY, decisions=(DECISION,))
GIVEN = Document(
    id="doc", kind=DocumentKind.HANDOUT, title="t", locale=Locale.FR_CA, paper=Paper.LETTER,
    made_at=NOON, dated=TODAY, version_code="v", sha256="s", content=b"", given_on=TODAY,
)  # fmt: skip


def promise(name="p", **values):
    return Promise(id=name, incident_id="inc", **values)


def asked(name="s", **values):
    return SatisfactionRound(**{"id": name, "incident_id": "inc", "on": TODAY} | values)


KEPT = promise(state=PromiseState.KEPT)
PROMISED = replace(DECIDED, promises=(KEPT,))


def meeting(one, at):
    return replace(one, incident=one.incident.but(meeting_at=at))


@pytest.mark.parametrize(
    ("one", "act"),
    [
        (file(), Act.CALL),
        (replace(HEARD, reformulations=()), Act.SAY_IT_BACK),
        (HEARD, Act.WRITE_STATEMENT),
        (replace(HEARD, statements=(STATED,)), Act.CONFIRM_STATEMENT),
        (DEFINED, Act.PREPARE_OPTIONS),
        (READY, Act.PRESENT_OPTIONS),
        (meeting(READY, NOW + DAY), Act.PRESENT_OPTIONS),
        (meeting(READY, NOON), Act.RECORD_DECISION),
        (replace(READY, documents=(GIVEN,)), Act.AWAIT_DECISION),
        (DECIDED, Act.MAKE_PROMISES),
        (replace(DECIDED, promises=(promise(),)), Act.KEEP_PROMISE),
        (replace(DECIDED, promises=(promise(owner=Owner.CLIENT),)), Act.AWAIT_PROMISE),
        (replace(DECIDED, promises=(promise(state=PromiseState.BROKEN),)), Act.MEND_PROMISE),
        (PROMISED, Act.ASK_SATISFACTION),
        (replace(PROMISED, rounds=(asked(rating=5),)), Act.CLOSE),
        (file(incident=incident(closed_at=NOON)), Act.CLOSED),
    ],
)
def test_the_next_act_is_what_the_first_open_stage_lacks(one, act):
    found = next_step(one, NOW)
    assert found.act is act
    assert found.mine == (act not in {Act.AWAIT_DECISION, Act.AWAIT_PROMISE, Act.CLOSED})


def test_the_next_act_says_with_whom_and_when():
    anne = Contact(id="c", client_id="cli", name="Anne")
    assert next_step(file(contacts=(anne,)), NOW).who == "Anne"
    found = next_step(file(), NOW)
    assert (found.who, found.at) == ("Atelier", NOON)
    soon = NOW + DAY
    assert next_step(meeting(DEFINED, soon), NOW).at == soon
    assert next_step(meeting(DEFINED, NOON), NOW).at is None
    many = (promise("late", due=TODAY, by="Luc"), promise("none"), promise("x", due=TODAY + DAY))
    first = next_step(replace(DECIDED, promises=many), NOW)
    assert (first.promise.id, first.on, first.who) == ("late", TODAY, "Luc")
    again = asked("t", rating=3, next_on=TODAY + DAY)
    assert next_step(replace(PROMISED, rounds=(again,)), NOW).on == TODAY + DAY
    waiting = (again, asked("u", on=TODAY))
    assert next_step(replace(PROMISED, rounds=waiting), NOW).on == TODAY
    assert next_step(PROMISED, NOW).on is None


@pytest.mark.parametrize(
    ("values", "group"),
    [
        ({"due": TODAY - DAY}, Group.LATE),
        ({"due": TODAY}, Group.TODAY),
        ({"due": date(2026, 11, 22)}, Group.WEEK),
        ({"due": date(2026, 11, 23)}, Group.LATER),
        ({}, Group.UNDATED),
        ({"state": PromiseState.KEPT, "due": TODAY - DAY}, Group.SETTLED),
    ],
)
def test_a_promise_stands_somewhere_in_time(values, group):
    assert group_of(promise(**values), TODAY) is group


def test_promises_are_grouped_soonest_first_settled_latest_first():
    many = [
        promise("b", due=TODAY + DAY), promise("a", due=TODAY), promise("none"),
        promise("old", state=PromiseState.KEPT, done_on=TODAY - DAY),
        promise("new", state=PromiseState.KEPT, due=TODAY),
        promise("bare", state=PromiseState.WITHDRAWN),
    ]  # fmt: skip
    found = {group: [p.id for p in ps] for group, ps in grouped(many, TODAY).items()}
    assert found == {
        Group.TODAY: ["a"], Group.WEEK: ["b"], Group.UNDATED: ["none"],
        Group.SETTLED: ["new", "old", "bare"],
    }  # fmt: skip
    together = grouped(many, TODAY, apart=False)
    assert [p.id for p in together[Group.WEEK]] == ["a", "b"]
    assert next_due(many).id == "a"
    assert next_due(many[3:]) is None


def told(*files, **values):
    return agenda(files, calendar(), NOW, **values)


def test_today_asks_to_call_who_waits_longest_first():
    early = file(incident=incident(id="a", noticed_at=local(2026, 11, 16, 9)))
    late = file(incident=incident(id="b", noticed_at=local(2026, 11, 17, 9, 30)))
    found = told(late, early, HEARD, file(incident=incident(closed_at=NOON)))
    assert [c.file.incident.id for c in found.calls] == ["a", "b"]
    first, second = found.calls
    assert (first.waited, first.working_day, first.over_target) == (
        timedelta(hours=9.5), 2, True,
    )  # fmt: skip
    assert (second.waited, second.working_day, second.over_target) == (
        timedelta(minutes=30), 1, False,
    )  # fmt: skip
    assert (found.count, found.open) == (2, 3)
    assert told(late, target=Decimal("0.25")).calls[0].over_target


def test_a_signal_after_closing_time_begins_to_wait_the_next_working_day():
    evening = file(incident=incident(noticed_at=local(2026, 11, 16, 20)))
    saturday = file(incident=incident(noticed_at=local(2026, 11, 14, 11)))
    assert told(evening).calls[0].working_day == 1
    assert told(saturday).calls[0].working_day == 2


def test_today_lists_its_meetings_and_what_they_are_for():
    at = local(2026, 11, 17, 14)
    found = told(meeting(READY, at), meeting(HEARD, at - DAY), meeting(file(), at))
    assert [(m.at, m.purpose) for m in found.meetings] == [(at, Purpose.PRESENT)]


def test_today_lists_promises_due_and_late_and_those_of_this_week():
    many = (
        promise("late", due=TODAY - DAY), promise("now", due=TODAY, due_time=time(9)),
        promise("day", due=TODAY), promise("soon", due=TODAY + DAY),
        promise("far", due=TODAY + 9 * DAY), promise("none"),
        promise("theirs", due=TODAY, owner=Owner.CLIENT),
        promise("done", due=TODAY, state=PromiseState.KEPT),
    )  # fmt: skip
    found = told(replace(DECIDED, promises=many))
    assert [d.promise.id for d in found.mine] == ["late", "now", "day"]
    assert [d.promise.id for d in found.mine_soon] == ["soon"]
    assert [d.promise.id for d in found.expected] == ["theirs"]
    assert found.late == 1
    stages = {stage: len(files) for stage, files in found.stages}
    assert stages[Stage.PROMISES] == sum(stages.values()) == 1


def test_today_asks_for_satisfaction_once_it_is_time():
    again = asked("a", rating=3, on=TODAY - 7 * DAY, next_on=TODAY)
    at = local(2026, 11, 17, 14)
    found = told(meeting(replace(PROMISED, rounds=(again,)), at))
    (check,) = found.checks
    assert (check.rank, check.last, check.at) == (2, again, at)
    assert found.meetings == ()
    waiting = told(replace(PROMISED, rounds=(asked("b"),))).checks
    assert [(c.rank, c.last, c.at) for c in waiting] == [(1, None, None)]
    for rounds in (
        (asked("b", on=TODAY + DAY),),
        (again.but(enough=True),),
        (again.but(next_on=None),),
        (),
    ):
        assert told(replace(PROMISED, rounds=rounds)).checks == ()


def test_a_week_ends_on_friday_and_the_weekend_looks_ahead():
    assert [week_end(TODAY + n * DAY).day for n in (0, 3, 4, 5, 6)] == [20, 20, 27, 27, 27]


def test_running_engagements_without_a_letter_are_named():
    def engagement(name, **values):
        return Engagement(**{"id": name, "client_id": "cli"} | values)

    found = starts_without_letter(
        [
            engagement("b", starts_on=TODAY), engagement("a", starts_on=TODAY - DAY),
            engagement("given", kickoff_given_on=TODAY), engagement("over", ends_on=TODAY - DAY),
            engagement("last", starts_on=TODAY, ends_on=TODAY), engagement("x", client_id="far"),
            engagement("undated"),
        ],
        [client()],
        TODAY,
    )  # fmt: skip
    assert [start.engagement.id for start in found] == ["a", "b", "last", "undated"]
    assert told(starts=found).starts == found


def test_what_i_took_on_adds_up_per_currency_for_closed_incidents():
    closed = replace(DECIDED, incident=incident(closed_at=NOON))
    undecided = file(incident=incident(closed_at=NOON))
    earlier = replace(closed, incident=incident(closed_at=NOON - 400 * DAY))
    january = date(2026, 1, 1)
    found = taken_on([closed, closed, undecided, earlier, DECIDED], january, calendar())
    assert found == TakenOn((cad(1000),), 3)
