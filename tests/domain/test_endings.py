"""How things end: promises, satisfaction, decisions, closing and reopening an incident."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consultdesk.domain.decisions import Decision, decide, supersede
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import (
    Closing,
    IncidentKind,
    Particulars,
    close,
    entitle,
    number_for,
    reopen,
    specify,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import (
    Promise,
    PromiseState,
    counts,
    date_promise,
    keep,
    move,
    reopen_promise,
    settled,
    withdraw,
)
from consultdesk.domain.satisfaction import SatisfactionRound, enough, excellent, latest, rate
from tests.analysis.cases import SAMPLE
from tests.domain.makers import NOON, incident

DUE, LATER = date(2026, 11, 20), date(2026, 11, 27)
MADE = Promise(id="p", incident_id="inc", due=DUE)
KEPT = keep(MADE, DUE).after
MOVED = move(MADE, LATER).after
DECIDED = Decision(id="d", incident_id="inc", option_id="a", decided_by="Hélène", decided_at=NOON)
CHECK = SatisfactionRound(id="s", incident_id="inc", on=DUE)


def refused(action, *args):
    with pytest.raises(Refused) as caught:
        action(*args)
    return caught.value.code


def test_a_promise_is_kept_with_its_proof():
    done = keep(MADE, DUE, "Courriel du 20").after
    assert (done.state, done.done_on, done.proof) == (PromiseState.KEPT, DUE, "Courriel du 20")
    assert not done.pending
    assert keep(MADE.but(proof="Déjà"), DUE).after.proof == "Déjà"
    assert refused(keep, done, DUE) == "promise_settled"


def test_a_moved_promise_keeps_its_first_date_in_sight_and_stays_counted_as_moved():
    again = move(MOVED, LATER + timedelta(days=7)).after
    assert (MOVED.moved_from, again.moved_from) == (DUE, DUE)
    assert MOVED.pending
    done = keep(MOVED, LATER).after
    assert (done.state, done.pending) == (PromiseState.RENEGOTIATED, False)
    assert settled([done, KEPT])
    assert refused(move, KEPT, LATER) == "promise_settled"
    assert refused(move, MADE, DUE) == "same_date"


def test_late_is_a_matter_of_date_not_a_state():
    assert not MADE.late(DUE)
    assert MADE.late(LATER)
    assert not MOVED.late(LATER)
    assert not KEPT.late(LATER)
    assert not MADE.but(due=None).late(LATER)


def test_a_promise_without_a_date_gets_its_first_one():
    assert date_promise(MADE.but(due=None), DUE).after.due == DUE
    assert refused(date_promise, MADE, None) == "due_missing"


def test_a_promise_marked_by_mistake_is_taken_back_to_what_it_was():
    assert reopen_promise(KEPT).after == MADE
    assert reopen_promise(keep(MOVED, LATER).after).after == MOVED
    assert refused(reopen_promise, MADE) == "promise_pending"


def test_a_new_decision_withdraws_only_what_is_still_open():
    gone = withdraw(MOVED).after
    assert (gone.state, gone.pending) == (PromiseState.WITHDRAWN, False)
    assert settled([gone])
    assert refused(withdraw, KEPT) == "promise_settled"


def test_a_broken_promise_settles_nothing():
    assert not settled([KEPT, MADE.but(state=PromiseState.BROKEN)])
    assert not settled([MADE])


def test_the_sample_counts_six_kept_one_moved_one_open():
    states = {"kept": "kept", "renegotiated": "renegotiated", "open": "open"}
    made = [
        MADE.but(id=f"{i['number']}{n}", state=PromiseState(states[p["status"]]))
        for i in SAMPLE["incidents"]
        for n, p in enumerate(i["promises"])
    ]
    found = counts(made)
    assert [found[state] for state in PromiseState] == [1, 6, 1, 0, 0]


def test_satisfaction_goes_from_1_to_5_and_names_who_said_it():
    done = rate(CHECK, 5, "Tout roule.", "Hélène").after
    assert (done.rating, done.words, done.by) == (5, "Tout roule.", "Hélène")
    for rating in (0, 6):
        assert refused(rate, CHECK, rating, "", "Hélène") == "satisfaction_out_of_range"
    assert refused(rate, CHECK, 3, "", " ") == "who_rated_missing"


def test_the_latest_answer_decides_and_a_check_still_to_ask_does_not():
    three, five = CHECK.but(rating=3), CHECK.but(id="t", rating=5, on=LATER)
    to_ask = CHECK.but(id="u", on=LATER + timedelta(days=7))
    assert latest([five, three, to_ask]) is five
    assert excellent([three, five, to_ask])
    assert not excellent([five.but(on=DUE - timedelta(days=1)), three])
    assert not excellent([to_ask])
    assert latest([]) is None
    assert enough([three, five.but(enough=True)])
    assert not enough([five])


def test_a_decision_says_which_option_and_who():
    assert decide(DECIDED) is DECIDED
    assert refused(decide, DECIDED.but(option_id="")) == "option_missing"
    assert refused(decide, DECIDED.but(decided_by=" ")) == "who_decided_missing"


def test_a_later_decision_takes_the_place_of_an_earlier_one_once():
    done = supersede(DECIDED, NOON).after
    assert done.superseded_at == NOON
    assert refused(supersede, done, NOON) == "already_superseded"


def test_an_incident_closes_and_opens_again():
    closed = close(incident(), Closing.ENOUGH, NOON).after
    assert (closed.open, closed.closing) == (False, Closing.ENOUGH)
    assert refused(close, closed, Closing.EXCELLENT, NOON) == "already_closed"
    assert reopen(closed).after == incident()
    assert refused(reopen, incident()) == "still_open"


def test_numbers_follow_the_highest_of_the_year():
    taken = ["INC-2026-002", "INC-2026-010", "INC-2025-900", "INC-2026-x", "AUTRE"]
    assert number_for(2026, taken) == "INC-2026-011"
    assert number_for(2027, taken) == "INC-2027-001"
    assert number_for(2026, ["DOS-2026-999"], "DOS") == "DOS-2026-1000"


@pytest.mark.parametrize(
    ("number", "short"),
    [("INC-2026-014", "26-014"), ("DOS-2026-1000", "26-1000"), ("à part", "à part")],
)
def test_a_number_as_it_is_spoken(number, short):
    assert incident(number=number).short_number == short


def test_an_incident_keeps_a_title_in_one_language_at_least():
    one = incident(title=Phrase(fr="Un titre"))
    assert entitle(one, "en", " A title ").after.title == Phrase("Un titre", "A title")
    assert refused(entitle, one, "fr", " ") == "title_missing"
    assert entitle(incident(), "fr", "").after.title == Phrase("", "A title")


def test_options_are_presented_after_the_signal():
    given = Particulars(IncidentKind.DELAY, NOON + timedelta(days=1), "c", "tax-qc", None)
    told = specify(incident(), given).after
    assert (told.meeting_at, told.contact_id, told.tax_set_id) == (given.meeting_at, "c", "tax-qc")
    assert told.kind is IncidentKind.DELAY
    assert specify(told, replace(given, meeting_at=None)).after.meeting_at is None
    before = replace(given, meeting_at=NOON - timedelta(days=1))
    assert refused(specify, incident(), before) == "meeting_before_signal"
