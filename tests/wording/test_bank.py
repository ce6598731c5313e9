"""The words of the library: as they came, rewritten, hidden, added, and as they came again."""

from dataclasses import replace

import pytest

from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.listening import EMOTION_WORDS
from consultdesk.domain.phrase import Phrase
from consultdesk.wording import bank
from consultdesk.wording.bank import GROUPS, GUIDE, LAW, PHRASES
from consultdesk.wording.feelings import FEELINGS, Feel, Feeling, Noun, feeling_of


def entries_of(shelving, *items):
    return tuple(change.after for item in items for change in shelving.keep((), item))


def entries_after(changes):
    return tuple(change.after for change in changes)


@pytest.mark.parametrize("shelving", [GUIDE, PHRASES])
def test_all_of_it_exists_in_both_languages(shelving):
    for item in shelving.usual():
        for text in (item.title, item.words):
            assert bool(text.fr) == bool(text.en), item
        assert item.words.fr, item


def test_every_moment_of_a_conversation_has_a_phrase_and_every_note_on_the_law_a_day():
    phrases = PHRASES.usual()
    assert {phrase.group for phrase in phrases} == {*GROUPS, LAW}
    assert all(bool(phrase.dated) == (phrase.group == LAW) for phrase in phrases)
    assert tuple(feeling.key for feeling in FEELINGS.usual()) == EMOTION_WORDS


@pytest.mark.parametrize("shelving", [GUIDE, PHRASES])
def test_a_rewording_is_kept_until_it_is_as_it_came(shelving):
    first = shelving.usual()[0]
    mine = replace(first, title=Phrase("Autre", "Other"), words=Phrase("Mots", "Words"))
    entries = entries_of(shelving, mine)
    assert shelving.all(entries)[0] == mine
    assert shelving.changed(mine)
    assert shelving.keep(entries, mine) == ()
    assert shelving.keep(entries, first)[0].after is None


def test_ones_own_comes_after_its_group():
    mine = replace(bank.fresh("opening"), words=Phrase("Bonjour.", "Hello."))
    entries = entries_of(PHRASES, mine)
    groups = [item.group for item in PHRASES.all(entries)]
    assert groups == sorted(groups, key=[*GROUPS, LAW].index)
    assert mine in PHRASES.all(entries)


def test_the_guide_gives_its_steps_apart_from_its_advice():
    assert bank.steps(())[0].key == "open"
    assert "silence" in bank.advice(()).fr
    (change,) = GUIDE.hide((), "advice", hidden=True)
    assert not bank.advice((change.after,))
    assert {item.group for item in bank.steps(())} == {bank.STEP}


def test_the_first_words_and_the_questions_of_a_call_are_those_of_the_library():
    delay = GUIDE.find((), "first_delay")
    mine = entries_of(GUIDE, replace(delay, words=Phrase(en="Let us talk about the date.")))
    assert bank.first_words(IncidentKind.DELAY, "fr", mine) == "Let us talk about the date."
    assert bank.first_words(IncidentKind.DELAY, "en") == delay.words.en
    any_kind = bank.first_words(None, "en")
    hidden = entries_after(GUIDE.hide((), "first_delay", hidden=True))
    assert bank.first_words(IncidentKind.DELAY, "en", hidden) == any_kind
    none = (*hidden, *entries_after(GUIDE.hide((), "first_any", hidden=True)))
    assert bank.first_words(IncidentKind.DELAY, "en", none) == any_kind
    asked = replace(bank.fresh(bank.QUESTION), words=Phrase("Et ensuite?", "And then?"))
    assert bank.questions("en", entries_of(GUIDE, asked))[-1] == "And then?"
    assert len(bank.questions("fr")) == 5


def test_nothing_is_kept_without_a_word_or_twice():
    with pytest.raises(Refused, match="text_missing"):
        PHRASES.keep((), bank.fresh("opening"))
    said = PHRASES.usual()[0]
    with pytest.raises(Refused, match="words_there_already"):
        PHRASES.keep((), replace(bank.fresh(said.group), words=said.words))
    step = replace(bank.fresh(bank.STEP), words=Phrase("Bonjour."))
    with pytest.raises(Refused, match="name_missing"):
        GUIDE.keep((), step)
    with pytest.raises(Refused, match="shelf_name_taken"):
        GUIDE.keep((), replace(step, title=Phrase(en="OPEN")))


SPITE = Feeling("own_1", Phrase("dépit", "spite"), "dépité dépitée", Noun("dépit", "m"))


def test_a_feeling_of_ones_own_brings_its_grammar():
    mine = replace(SPITE, feel=Feel("spiteful"))
    entries = entries_of(FEELINGS, mine)
    assert FEELINGS.all(entries)[-1] == mine
    assert feeling_of("Dépitée", FEELINGS.all(entries)) == mine
    assert feeling_of("dépitée") is None


def test_no_word_may_mean_two_feelings():
    with pytest.raises(Refused, match="feeling_known"):
        FEELINGS.keep((), replace(SPITE, also="inquiète"))
    with pytest.raises(Refused, match="shelf_name_taken"):
        FEELINGS.keep((), replace(SPITE, title=Phrase(en="Worried")))
    with pytest.raises(Refused, match="name_missing"):
        FEELINGS.keep((), replace(SPITE, title=Phrase()))


def test_an_entry_from_before_grammar_could_be_written_is_quoted_where_it_was_renamed():
    worried = FEELINGS.usual()[0]
    (change,) = FEELINGS.hide((), worried.key, hidden=True)
    body = '{"words": {"fr": "", "en": ""}, "group": "", "dated": "", "hidden": true}'
    assert FEELINGS.all((change.after.but(body=body),))[0] == replace(worried, hidden=True)
    renamed = change.after.but(body=body, title=Phrase("souci", "care"))
    assert FEELINGS.all((renamed,))[0].noun is None
