"""The words of the library: as they came, rewritten, hidden, added, and as they came again."""

from dataclasses import replace

import pytest

from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.listening import EMOTION_WORDS
from consultdesk.domain.phrase import Phrase
from consultdesk.wording import bank
from consultdesk.wording.bank import GROUPS, LAW

SHELVES = (Shelf.CALL_GUIDE, Shelf.PHRASES, Shelf.EMOTION_WORDS)


def after(entries, changes):
    known = {entry.id: entry for entry in entries}
    for change in changes:
        if change.after is None:
            del known[change.record.id]
        else:
            known[change.record.id] = change.after
    return tuple(known.values())


@pytest.mark.parametrize("shelf", SHELVES)
def test_all_of_it_exists_in_both_languages(shelf):
    for item in bank.built_in(shelf):
        for text in (item.title, item.words):
            assert bool(text.fr) == bool(text.en), item
        assert item.read("fr"), item


def test_every_moment_of_a_conversation_has_a_phrase_and_every_note_on_the_law_a_day():
    phrases = bank.built_in(Shelf.PHRASES)
    assert {phrase.group for phrase in phrases} == {*GROUPS, LAW}
    assert all(bool(phrase.dated) == (phrase.group == LAW) for phrase in phrases)
    assert tuple(item.key for item in bank.built_in(Shelf.EMOTION_WORDS)) == EMOTION_WORDS


@pytest.mark.parametrize("shelf", SHELVES)
def test_a_rewording_is_kept_until_it_is_as_it_came(shelf):
    first = bank.built_in(shelf)[0]
    mine = replace(first, title=Phrase("Autre", "Other"), words=Phrase("Mots", "Words"))
    entries = after((), bank.keep(shelf, (), mine))
    assert bank.items(shelf, entries)[0] == mine
    assert bank.is_changed(shelf, mine)
    assert bank.keep(shelf, entries, mine) == ()
    assert after(entries, bank.keep(shelf, entries, first)) == ()
    assert after(entries, bank.reset(shelf, entries, first.key)) == ()


@pytest.mark.parametrize("shelf", SHELVES)
def test_what_is_hidden_is_no_longer_offered_and_still_there(shelf):
    first = bank.built_in(shelf)[0]
    entries = after((), bank.hide(shelf, (), first, hidden=True))
    assert first.key not in [item.key for item in bank.shown(shelf, entries)]
    assert first.key in [item.key for item in bank.items(shelf, entries)]


def test_ones_own_comes_after_its_group():
    mine = replace(bank.fresh("opening"), words=Phrase("Bonjour.", "Hello."))
    entries = after((), bank.keep(Shelf.PHRASES, (), mine))
    groups = [item.group for item in bank.items(Shelf.PHRASES, entries)]
    assert groups == sorted(groups, key=[*GROUPS, LAW].index)
    assert mine in bank.items(Shelf.PHRASES, entries)


def test_the_guide_gives_its_steps_apart_from_its_advice():
    assert bank.steps(())[0].key == "open"
    assert "silence" in bank.advice(()).fr
    last = bank.built_in(Shelf.CALL_GUIDE)[-1]
    hidden = after((), bank.hide(Shelf.CALL_GUIDE, (), last, hidden=True))
    assert not bank.advice(hidden)


def test_nothing_is_kept_without_a_word():
    with pytest.raises(Refused):
        bank.keep(Shelf.PHRASES, (), bank.fresh("opening"))


@pytest.mark.parametrize("body", ["", "[]", '{"words": {}}'])
def test_an_entry_that_cannot_be_read_gives_way(body):
    first = bank.built_in(Shelf.PHRASES)[0]
    broken = LibraryEntry(id="x", shelf=Shelf.PHRASES, key=first.key, body=body)
    assert bank.items(Shelf.PHRASES, (broken,)) == bank.built_in(Shelf.PHRASES)
