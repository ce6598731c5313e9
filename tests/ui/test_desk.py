"""One way in for edits: written first, announced, taken back and done again, or said to fail."""

from datetime import date

import pytest

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.incidents import Incident
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, Option, ProCon, Sign
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import PRACTICE_ID, Holiday, Practice
from consultdesk.domain.promises import Promise, keep
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from tests.ui.cases import INCIDENT, NOW
from ui.desk import Desk

STEPS, LOOK = 120, 8


@pytest.fixture
def news(desk):
    heard = []
    desk.changed.connect(heard.append)
    return heard


@pytest.fixture
def failures(desk):
    heard = []
    desk.failed.connect(lambda failure: heard.append(failure.code))
    return heard


@pytest.fixture
def full_disk(monkeypatch):
    """Let every write fail, until it is mended."""

    def refuse(*_, **__):
        raise StoreError("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "apply", refuse)
        yield patch


def everything(store):
    return {kind: store.all(kind, whole=False) for kind in store._core.mappings}


def client(desk):
    return desk.store.get(Client, "boreal")


def rename(desk, name, merge=""):
    return desk.do("Rename", edited(client(desk), name=name), merge=merge)


def step(desk, number):
    """Do one of several kinds of edits, as a long working day does."""
    store, kind = desk.store, number % 6
    if kind == 0:
        return rename(desk, f"Atelier {number}")
    if kind == 1:
        fresh = Contact(id=f"contact-{number}", client_id="boreal", name=f"Personne {number}")
        return desk.do("Add a contact", born(fresh))
    if kind == 2:
        option = Option(id=f"option-{number}", incident_id=INCIDENT, position=number)
        reason = ProCon(id=f"pro-{number}", option_id=option.id, sign=Sign.PRO, text=Phrase("ok"),
                        audience=Audience.PRIVATE)  # fmt: skip
        return desk.do("Add an option", born(option), born(reason))
    if kind == 3:
        return desk.do(
            "Delete an option", *store.removal(store.get(Option, f"option-{number - 1}"))
        )
    if kind == 4:
        text = Phrase(f"Promesse {number}")
        fresh = Promise(id=f"promise-{number}", incident_id=INCIDENT, text=text, due=NOW.date())
        return desk.do("Promise", born(fresh))
    return desk.do("Keep", keep(store.get(Promise, f"promise-{number - 1}"), NOW.date()))


def test_more_than_a_hundred_steps_are_taken_back_and_done_again(desk, failures):
    states = {0: everything(desk.store)}
    for number in range(STEPS):
        assert step(desk, number)
        if desk.history.index() % LOOK == 0:
            states[desk.history.index()] = everything(desk.store)
    assert desk.history.count() == STEPS
    for index in reversed(range(0, STEPS, LOOK)):
        for _ in range(LOOK):
            desk.history.undo()
        assert everything(desk.store) == states[index]
    for index in range(LOOK, STEPS + 1, LOOK):
        for _ in range(LOOK):
            desk.history.redo()
        assert everything(desk.store) == states[index]
    assert failures == []
    assert desk.store.check() == ()


def test_every_edit_is_announced_with_what_changed_whichever_way_it_goes(desk, news):
    before = client(desk)
    rename(desk, "Boréal")
    desk.history.undo()
    desk.history.redo()
    after = before.but(name="Boréal")
    told = [[(c.before, c.after) for c in changes] for changes in news]
    assert told == [[(before, after)], [(after, before)], [(before, after)]]


def test_an_edit_that_changes_nothing_leaves_no_step_and_no_news(desk, news):
    assert rename(desk, client(desk).name)
    assert desk.do("Nothing at all")
    assert (desk.history.count(), news) == (0, [])


def test_idle_changes_are_left_out_of_a_step(desk, news):
    idle = edited(desk.store.get(Incident, INCIDENT))
    desk.do("Rename", idle, edited(client(desk), name="Boréal"))
    assert [len(changes) for changes in news] == [1]


def test_keystrokes_with_one_key_are_one_step(desk, news):
    first = client(desk).name
    for typed in ("B", "Bo", "Bor", "Boréal"):
        rename(desk, typed, merge="boreal.name")
    assert (desk.history.count(), len(news)) == (1, 4)
    desk.history.undo()
    assert client(desk).name == first
    desk.history.redo()
    assert client(desk).name == "Boréal"


def test_another_key_another_record_or_an_undo_begins_a_new_step(desk):
    rename(desk, "B", merge="name")
    rename(desk, "Bo", merge="other")
    assert desk.history.count() == 2
    contact = desk.store.get(Contact, "helene")
    desk.do("Rename", edited(contact, name="H"), merge="other")
    assert desk.history.count() == 3
    rename(desk, "Bor")
    rename(desk, "Boré")
    assert desk.history.count() == 5


def test_what_was_typed_and_taken_back_leaves_no_step(desk):
    first = client(desk).name
    rename(desk, "Autre")
    rename(desk, first + "x", merge="name")
    rename(desk, "Autre", merge="name")
    assert desk.history.count() == 1
    desk.history.undo()
    assert client(desk).name == first


def test_what_is_added_and_taken_away_in_one_breath_leaves_no_step(desk):
    fresh = Contact(id="passing", client_id="boreal", name="Someone")
    desk.do("Type a line", born(fresh), merge="line/passing")
    desk.do("Type a line", edited(fresh, name="Somebody"), merge="line/passing")
    assert desk.history.count() == 1
    desk.do("Type a line", removed(fresh.but(name="Somebody")), merge="line/passing")
    assert (desk.history.count(), desk.store.get(Contact, "passing")) == (0, None)


def test_a_run_goes_on_though_its_first_step_changed_more(desk):
    contact, first = desk.store.get(Contact, "helene"), client(desk)
    both = (edited(first, name="B"), edited(contact, name="H"))
    desk.do("Rename", *both, merge="name")
    desk.do("Rename", edited(contact.but(name="H"), name="He"), merge="name")
    assert desk.history.count() == 1
    desk.history.undo()
    assert (client(desk), desk.store.get(Contact, "helene")) == (first, contact)
    desk.history.redo()
    assert (client(desk).name, desk.store.get(Contact, "helene").name) == ("B", "He")


def test_a_new_edit_after_an_undo_forgets_what_was_undone(desk):
    rename(desk, "Un")
    rename(desk, "Deux")
    desk.history.undo()
    rename(desk, "Trois")
    assert desk.history.count() == 2
    assert not desk.history.canRedo()
    desk.history.undo()
    assert client(desk).name == "Un"


def test_a_step_bears_the_words_of_the_edit_and_so_does_the_history_of_the_file(desk):
    rename(desk, "Boréal")
    assert desk.history.undoText() == "Rename"
    assert desk.store.history.of("boreal")[0].step == "Rename"


def test_a_failing_disk_leaves_nothing_half_done_and_no_step(desk, news, failures, full_disk):
    state = everything(desk.store)
    assert rename(desk, "Boréal") is False
    assert (failures, news, desk.history.count()) == (["disk_full"], [], 0)
    assert everything(desk.store) == state


def test_what_was_typed_can_be_written_once_the_disk_is_mended(desk, news, failures, full_disk):
    change = edited(client(desk), name="Boréal")
    assert not desk.do("Rename", change)
    full_disk.undo()
    assert desk.do("Rename", change)
    assert client(desk).name == "Boréal"
    assert (failures, len(news), desk.history.count()) == (["disk_full"], 1, 1)


def test_a_keystroke_that_failed_is_not_merged_into_its_step(desk, failures, full_disk):
    full_disk.undo()
    rename(desk, "Bo", merge="name")
    first = desk.store.history.of("boreal")[0].before
    full_disk.setattr(Store, "apply", _refuse)
    assert not rename(desk, "Bor", merge="name")
    full_disk.undo()
    assert rename(desk, "Boréal", merge="name")
    assert desk.history.count() == 1
    desk.history.undo()
    assert desk.store.history.of("boreal")[0].after == first


def _refuse(*_, **__):
    raise StoreError("disk_full")


def test_an_undo_that_fails_is_said_and_waits(desk, news, failures, monkeypatch):
    before = client(desk).name
    rename(desk, "Un")
    rename(desk, "Deux")
    with monkeypatch.context() as patch:
        patch.setattr(Store, "apply", _refuse)
        for _ in range(3):
            desk.history.undo()
    assert failures == ["disk_full"] * 3
    assert client(desk).name == "Deux"
    assert (desk.history.count(), desk.history.index(), len(news)) == (2, 2, 2)
    assert not desk.history.canRedo()
    desk.history.undo()
    desk.history.undo()
    assert client(desk).name == before


def test_a_redo_that_fails_is_said_and_waits(desk, failures, monkeypatch):
    rename(desk, "Un")
    first = desk.store.history.of("boreal")[0].before
    desk.history.undo()
    with monkeypatch.context() as patch:
        patch.setattr(Store, "apply", _refuse)
        desk.history.redo()
    assert (failures, desk.history.count(), desk.history.index()) == (["disk_full"], 1, 0)
    assert desk.store.history.of("boreal")[0].after == first
    desk.history.redo()
    assert client(desk).name == "Un"


def test_an_undo_never_writes_over_what_came_from_elsewhere(desk, failures):
    rename(desk, "Un")
    desk.store.apply([edited(client(desk), name="Ailleurs")])
    desk.history.undo()
    assert failures == ["stale"]
    assert client(desk).name == "Ailleurs"
    assert desk.history.count() == 0


def test_a_disk_that_is_really_full_leaves_the_last_state_and_the_typed_words(desk, failures):
    ask = desk.store._core.opened.connection.execute
    ask(f"PRAGMA max_page_count = {ask('PRAGMA page_count').fetchone()[0] + 2}")
    state, steps = everything(desk.store), desk.history.count()
    long = Phrase("Le mot de trop, encore une fois. " * 20_000)
    change = edited(desk.store.get(Incident, INCIDENT), title=long)
    two = born(Criterion(id="fresh", incident_id=INCIDENT))
    assert not desk.do("Write a lot", two, change)
    assert failures == ["disk_full"]
    assert everything(desk.store) == state
    assert desk.history.count() == steps
    ask("PRAGMA max_page_count = 1000000")
    assert desk.do("Write a lot", two, change)
    assert desk.store.get(Incident, INCIDENT).title == long
    desk.history.undo()
    assert everything(desk.store) == state


def test_the_practice_at_hand_follows_edits_undo_and_a_file_filled_elsewhere(desk):
    known = desk.practice
    desk.do("Rename", edited(known, firm="Roy et filles"))
    assert desk.practice.firm == "Roy et filles"
    desk.history.undo()
    assert desk.practice == known
    desk.store.apply([edited(known, firm="Ailleurs")])
    assert desk.practice == known
    desk.reload()
    assert desk.practice.firm == "Ailleurs"


def test_a_desk_without_a_practice_still_has_one(qapp, empty_store, clock):
    empty_store.apply(empty_store.removal(empty_store.get(Practice, PRACTICE_ID)))
    assert Desk(empty_store, clock).practice == Practice(id=PRACTICE_ID)


def test_a_holiday_counts_at_once_and_no_more_once_taken_back(office):
    day = date(2026, 11, 18)
    assert office.calendar.works(day)
    office.desk.do("Holiday", born(Holiday(id="today", on=day, name="Inventaire")))
    assert not office.calendar.works(day)
    office.desk.history.undo()
    assert office.calendar.works(day)
    assert {h.id for h in office.desk.holidays} == {h.id for h in office.desk.store.all(Holiday)}
