"""What happened around an incident, in order: known by itself or noted, private or shared."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from consultdesk.domain.decisions import Decision
from consultdesk.domain.errors import Refused
from consultdesk.domain.happenings import Happened, Noted, happenings, note_event, shared
from consultdesk.domain.locales import Audience, Channel
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import ProblemStatement, confirm
from consultdesk.domain.promises import Promise
from tests.domain.makers import NOON, ZONE, call, file

STATEMENT = ProblemStatement(id="s", incident_id="inc", text=Phrase(en="A site is missing."))
SAID = Phrase(en="The meeting was cancelled.")


def noted(on=date(2026, 10, 14), at_time=None, text=SAID, **values):
    return Noted(on, at_time, text, **({"source": "", "audience": Audience.PRIVATE} | values))


def kinds(events):
    return [event.kind for event in events]


def full():
    later = NOON + timedelta(hours=2)
    return file(
        log=(call(at=NOON + timedelta(hours=1)),),
        statements=(confirm(STATEMENT, later, "Hélène", Channel.CALL).after,),
        decisions=(
            Decision(id="d", incident_id="inc", option_id="a", decided_by="Hélène",
                     decided_at=later + timedelta(days=1)),
        ),
        promises=(
            Promise(id="kept", incident_id="inc", text=SAID, done_on=date(2026, 11, 16)),
            Promise(id="open", incident_id="inc", text=SAID),
        ),
    )  # fmt: skip


def test_events_stand_in_order_and_those_of_a_day_at_its_end():
    events = happenings(full(), ZONE)
    assert kinds(events) == [
        Happened.SIGNAL,
        Happened.CONTACT,
        Happened.CONFIRMED,
        Happened.KEPT,
        Happened.DECIDED,
    ]
    assert events[3].moment is None


def test_the_client_may_see_what_both_lived_and_not_when_i_noticed():
    assert kinds(shared(full(), ZONE)) == [
        Happened.CONTACT,
        Happened.CONFIRMED,
        Happened.KEPT,
        Happened.DECIDED,
    ]


def test_a_noted_event_may_lie_before_the_signal_and_be_shown():
    case = full()
    case = case.after([note_event(case, None, noted())])
    case = case.after([note_event(case, None, noted(date(2026, 4, 2), audience=Audience.CLIENT))])
    events = happenings(case, ZONE)
    assert kinds(events)[:3] == [Happened.NOTED, Happened.NOTED, Happened.SIGNAL]
    assert [event.day for event in events[:2]] == [date(2026, 4, 2), date(2026, 10, 14)]
    assert kinds(shared(case, ZONE))[0] is Happened.NOTED
    assert len([e for e in shared(case, ZONE) if e.kind is Happened.NOTED]) == 1


def test_an_hour_places_an_event_within_its_day():
    case = file(log=(call(at=datetime(2026, 11, 16, 15, tzinfo=UTC)),))
    early = note_event(case, None, noted(date(2026, 11, 16), time(6)))
    assert kinds(happenings(case.after([early]), ZONE)) == [
        Happened.NOTED,
        Happened.SIGNAL,
        Happened.CONTACT,
    ]


def test_an_event_is_noted_otherwise_and_never_without_words_or_a_day():
    case = file()
    change = note_event(case, None, noted(source="an e-mail"))
    again = note_event(case, change.after, noted(text=Phrase("Annulée.", SAID.en)))
    assert again.before is change.after
    assert (again.after.text.fr, again.after.source) == ("Annulée.", "")
    with pytest.raises(Refused, match="text_missing"):
        note_event(case, None, noted(text=Phrase()))
    with pytest.raises(Refused, match="day_missing"):
        note_event(case, None, noted(on=None))
