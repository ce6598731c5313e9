from datetime import UTC, date, datetime

import pytest

from consultdesk.domain import defining
from consultdesk.domain.clients import Client
from consultdesk.domain.deciding import clause
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Side
from consultdesk.domain.promises import Owner


@pytest.fixture
def file():
    incident = Incident(
        id="i",
        number="INC-2026-001",
        client_id="c",
        title=Phrase("x"),
        noticed_at=datetime(2026, 11, 16, tzinfo=UTC),
    )
    return IncidentFile(incident=incident, client=Client(id="c", name="Atelier"))


def test_effects_and_contributions_follow_each_other(file):
    for text in ("one", "two"):
        file = file.after([defining.add_effect(file, "en", text)])
        file = file.after([defining.contribute(file, Side.THEIRS, "en", text)])
    assert [(e.position, e.text.en) for e in file.effects] == [(0, "one"), (1, "two")]
    assert [c.position for c in file.contributions] == [0, 1]


def test_a_line_without_words_in_any_language_goes(file):
    file = file.after([defining.add_effect(file, "en", "one")])
    effect = file.effects[0]
    file = file.after([defining.rewrite(effect, "fr", "un")])
    both = file.effects[0]
    assert both.text == Phrase("un", "one")
    file = file.after([defining.rewrite(both, "en", "")])
    assert file.effects[0].text == Phrase("un", "")
    assert defining.rewrite(file.effects[0], "fr", " ").after is None


def test_a_contribution_turns_private_and_back(file):
    born = defining.contribute(file, Side.MINE, "en", "x").after
    private = defining.turn_audience(born).after
    assert private.audience is Audience.PRIVATE
    assert defining.turn_audience(private).after == born


def test_my_part_is_named_when_written_or_looked_for(file):
    assert not defining.own_part_named(file)
    theirs = file.after([defining.contribute(file, Side.THEIRS, "en", "x")])
    assert not defining.own_part_named(theirs)
    assert defining.own_part_named(file.after([defining.contribute(file, Side.MINE, "en", "x")]))
    looked = file.after([defining.look_for_own_part(file, date(2026, 11, 17))])
    assert defining.own_part_named(looked)
    assert not defining.own_part_named(looked.after([defining.look_for_own_part(looked, None)]))


def test_a_private_note_is_born_changed_and_emptied(file):
    assert defining.put_private_note(file, Stage.DEFINE, " ") == ()
    file = file.after(defining.put_private_note(file, Stage.DEFINE, "contract"))
    file = file.after(defining.put_private_note(file, Stage.DEFINE, "contracts"))
    assert file.note(Stage.DEFINE).text.reveal() == "contracts"
    assert file.after(defining.put_private_note(file, Stage.DEFINE, "")).private_notes == ()


def test_a_condition_leads_to_a_promise_of_the_side_it_stands_on(file):
    for side in Side:
        file = file.after([defining.contribute(file, side, "en", side.value)])
    mine, theirs, third = file.contributions
    owners = [defining.usual_owner(line) for line in (mine, theirs, third)]
    assert owners == [Owner.ME, Owner.CLIENT, Owner.ME]
    said = clause(Phrase(en="Name the sites"), date(2026, 12, 4), Owner.CLIENT, "Julien")
    file = file.after(defining.act_on(file, theirs, said, date(2026, 11, 17)))
    (promise,) = file.promises
    assert (promise.owner, promise.by, promise.due) == (Owner.CLIENT, "Julien", date(2026, 12, 4))
    assert promise.made_on == date(2026, 11, 17)
    assert promise.decision_id is None
    linked = {c.side: defining.action_of(file, c) for c in file.contributions}
    assert linked == {Side.MINE: None, Side.THEIRS: promise, Side.CIRCUMSTANCES: None}
    assert defining.agreed_actions(file) == ()


def test_a_problem_is_nobodys_once_both_looked_and_found_circumstances(file):
    day = date(2026, 11, 17)
    file = file.after([defining.contribute(file, Side.CIRCUMSTANCES, "en", "A storm")])
    assert not defining.nobodys(file)
    file = file.after([defining.look_for_own_part(file, day)])
    assert not defining.nobodys(file)
    file = file.after([defining.look_for_their_part(file, day)])
    assert defining.nobodys(file)
    assert not defining.nobodys(file.after([defining.contribute(file, Side.MINE, "en", "x")]))
    assert not defining.nobodys(file.after([defining.look_for_their_part(file, None)]))


def test_with_nothing_named_at_all_nothing_is_said_of_whose_it_is(file):
    day = date(2026, 11, 17)
    file = file.after([defining.look_for_own_part(file, day)])
    assert not defining.nobodys(file.after([defining.look_for_their_part(file, day)]))
