"""The joint statement: written in place while open, frozen once confirmed, then followed."""

import pytest

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Channel
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import (
    ProblemStatement,
    Wording,
    agreed,
    confirm,
    current,
    state,
    to_reconfirm,
    with_their_changes,
)
from tests.domain.makers import NOON

OPEN = ProblemStatement(id="one", incident_id="inc", text=Phrase.of("fr", "Il manque un site."))
CONFIRMED = confirm(OPEN, NOON, "Hélène Tremblay", Channel.CALL, "C’est ça.").after


def test_the_first_words_make_the_first_version_mine():
    change = state("inc", (), "en", "A site is missing.")
    assert change.before is None
    assert (change.after.version, change.after.wording) == (1, Wording.MINE)
    assert change.after.text == Phrase(en="A site is missing.")


def test_an_open_version_is_written_in_place():
    change = state("inc", (OPEN,), "fr", "Il manque deux sites.")
    assert change.before is OPEN
    assert change.after == OPEN.but(text=Phrase.of("fr", "Il manque deux sites."))


def test_confirming_freezes_who_when_how_and_in_which_words():
    assert CONFIRMED.confirmed
    assert (CONFIRMED.confirmed_at, CONFIRMED.confirmed_by) == (NOON, "Hélène Tremblay")
    assert (CONFIRMED.channel, CONFIRMED.client_words) == (Channel.CALL, "C’est ça.")
    assert CONFIRMED.wording is Wording.AGREED


def test_what_was_confirmed_is_followed_and_never_changed():
    change = state("inc", (CONFIRMED,), "fr", "Il manque deux sites.")
    assert change.before is None
    follower = change.after
    assert (follower.version, follower.wording) == (2, Wording.WITH_CLIENT)
    assert not follower.confirmed
    assert current((follower, CONFIRMED)) is follower
    assert agreed((follower, CONFIRMED)) is CONFIRMED


def test_a_translation_joins_a_confirmed_version_without_unconfirming_it():
    change = state("inc", (CONFIRMED,), "en", "A site is missing.")
    assert change.before is CONFIRMED
    assert change.after.confirmed
    assert change.after.text == Phrase("Il manque un site.", "A site is missing.")
    assert change.after.version == 1


def test_writing_the_same_words_again_changes_nothing():
    assert state("inc", (CONFIRMED,), "fr", "Il manque un site.").idle


def test_without_a_version_there_is_neither_a_current_nor_an_agreed_one():
    assert current(()) is None
    assert agreed((OPEN,)) is None


@pytest.mark.parametrize(
    ("statement", "by", "code"),
    [
        (CONFIRMED, "Hélène", "already_confirmed"),
        (OPEN.but(text=Phrase(" ", "")), "Hélène", "statement_missing"),
        (OPEN, " ", "who_confirmed_missing"),
    ],
)
def test_only_real_words_by_somebody_are_confirmed_once(statement, by, code):
    with pytest.raises(Refused) as caught:
        confirm(statement, NOON, by, Channel.MEETING)
    assert caught.value.code == code


def test_the_clients_changes_begin_a_version_and_mine_stays_as_it_was():
    change = with_their_changes(OPEN)
    assert change.before is None
    theirs = change.after
    assert (theirs.version, theirs.wording, theirs.text) == (2, Wording.WITH_CLIENT, OPEN.text)
    assert not to_reconfirm((OPEN, theirs))
    with pytest.raises(Refused, match="statement_missing"):
        with_their_changes(OPEN.but(text=Phrase()))


def test_only_what_was_confirmed_before_is_to_be_reconfirmed():
    follower = state("inc", (CONFIRMED,), "fr", "Il manque deux sites.").after
    assert to_reconfirm((CONFIRMED, follower))
    assert not to_reconfirm((CONFIRMED,))
    assert not to_reconfirm((OPEN,))
    assert not to_reconfirm(())
