"""How I say a decision that is not mine: read closely, and only there, for upward blame."""

import pytest

from consultdesk.coach.rules import Category
from consultdesk.coach.shelf import RULES, coach

PASSED_ON = {
    "fr": (
        ("Ils ont décidé de fermer l’accès.", "Nous avons décidé de fermer l’accès."),
        ("Il a été décidé d’attendre janvier.", "Nous avons décidé d’attendre janvier."),
        ("On a refusé votre demande.", "Nous avons refusé votre demande."),
        ("Je n’y peux rien, c’est comme cela.", None),
        ("J’ai les mains liées jusqu’en mars.", None),
        ("Si ça ne tenait qu’à moi, ce serait fait.", None),
        ("Entre nous, je n’étais pas d’accord.", None),
        ("La décision ne vient pas de moi.", None),
        ("Ils m’ont dit de ne plus vous livrer.", None),
        ("Je suis obligée de m’y tenir.", None),
    ),
    "en": (
        ("They decided to close access.", "We decided to close access."),
        ("It was decided to wait until January.", "We have decided to wait until January."),
        ("They have refused your request.", "We refused your request."),
        ("There is nothing I can do about it.", None),
        ("My hands are tied until March.", None),
        ("If it were up to me, it would be done.", None),
        ("Personally, I would not have closed it.", None),
        ("The decision is not mine.", None),
        ("They told me to stop delivering.", None),
        ("I had no say in it.", None),
    ),
}
IN_MY_NAME = {
    "fr": (
        "Nous avons décidé de fermer l’accès le vendredi, pour protéger vos données.",
        "J’ai compris les raisons de ce choix, et voici ce que je peux faire pour vous.",
        "Ils ont livré les chiffres à temps.",
        "Il a été livré mardi.",
        "L’accès reste fermé; je prépare vos chiffres le jeudi.",
    ),
    "en": (
        "We have decided to close access on Fridays, to protect your data.",
        "I understand the reasons for it, and here is what I can do for you.",
        "They delivered the figures in time.",
        "It was delivered on Tuesday.",
        "Access stays closed; I prepare your figures on Thursday.",
    ),
}


def read(language, words, *, closely=True):
    return coach(RULES.all(()), language, closely=closely).read(words)


@pytest.mark.parametrize("language", PASSED_ON)
def test_passing_a_decision_on_is_seen_and_said_in_my_name_where_grammar_allows(language):
    for words, mine in PASSED_ON[language]:
        found = read(language, words)
        assert found, words
        assert found[0].category is Category.DISTANCE, words
        if mine is not None:
            assert found[0].proposals[0].put(words) == mine


@pytest.mark.parametrize("language", IN_MY_NAME)
def test_what_is_said_in_my_own_name_is_left_alone(language):
    for words in IN_MY_NAME[language]:
        assert read(language, words) == (), words


@pytest.mark.parametrize("language", PASSED_ON)
def test_elsewhere_what_others_decided_may_be_told(language):
    first = PASSED_ON[language][0][0]
    assert read(language, first, closely=False) == ()


def test_a_rule_read_closely_stays_so_in_the_library():
    rule = RULES.find((), "fr_close_told")
    changes = RULES.hide((), rule.key, hidden=True)
    (kept,) = (change.after for change in changes)
    again = RULES.find((kept,), rule.key)
    assert (again.closely, again.hidden, again.seen) == (True, True, rule.seen)
