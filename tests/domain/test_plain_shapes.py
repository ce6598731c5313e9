"""Changes, records, phrases, locales: the small shapes that everything is made of."""

import pytest

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.client_safe import (
    ClientOption,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from tests.domain.makers import cad, client, option


def test_a_change_has_a_record_before_or_after():
    one = client()
    assert born(one).record is one
    assert removed(one).record is one
    renamed = edited(one, name="Autre")
    assert (renamed.record.name, renamed.undone().record) == ("Autre", one)
    assert not renamed.idle
    assert edited(one, name=one.name).idle


def test_a_change_never_turns_one_record_into_another():
    with pytest.raises(ValueError, match="without a record"):
        Change(None, None)
    with pytest.raises(ValueError, match="into another"):
        Change(client(), client(id="far"))
    with pytest.raises(ValueError, match="into another"):
        Change(client(id="a"), option("a"))


def test_ids_are_our_own_and_places_follow():
    assert new_id() != new_id()
    assert len(new_id()) == 32
    assert next_position([]) == 0
    assert next_position([option(position=4), client()]) == 5


def test_a_refusal_is_a_code_with_facts():
    refusal = Refused("weights_locked", most=50)
    assert (refusal.code, refusal.facts) == ("weights_locked", {"most": 50})
    assert "weights_locked" in str(refusal)


def test_a_phrase_reads_in_a_language_else_in_the_other():
    both = Phrase("oui", "yes")
    assert (both.get("fr"), both.get("en"), both.read("en")) == ("oui", "yes", "yes")
    half = Phrase.of("en", "yes")
    assert (half.get("fr"), half.read("fr")) == ("", "yes")
    assert half.put("fr", "oui") == both
    assert (half.lacks("fr"), half.lacks("en"), Phrase().lacks("fr")) == (True, False, False)
    assert Phrase("", "x")
    assert not Phrase(" ", "")


@pytest.mark.parametrize(
    ("locale", "language", "found"),
    [
        (Locale.FR_CA, "fr", Locale.FR_CA),
        (Locale.FR_FR, "fr", Locale.FR_FR),
        (Locale.FR_CA, "en", Locale.EN_CA),
        (Locale.EN_US, "en", Locale.EN_US),
        (Locale.EN_US, "fr", Locale.FR_CA),
    ],
)
def test_a_place_speaks_another_language(locale, language, found):
    assert locale.speaking(language) is found
    assert found.language == language


@pytest.mark.parametrize(("rank", "first"), [(1, True), (2, False)])
def test_the_first_option_of_a_client_is_of_rank_one(rank, first):
    shown = ClientOption("A", "n", "", "", rank, None, (), (), cad(0))
    assert shown.first is first
