"""Every usual feeling, said back in every style, strength and language, in right grammar."""

import re
from itertools import product

import pytest

from consultdesk.domain.listening import EMOTION_WORDS, Style
from consultdesk.domain.locales import Locale
from consultdesk.wording.feelings import FEELINGS, feeling_of
from consultdesk.wording.saying_back import Felt, Heard, compose, elide

STRENGTHS = (None, 0, 1, 3, 4, 7, 8, 10)
FACT = {
    "fr": "Le tableau de bord montre Lévis, pas Rimouski.",
    "en": "The dashboard shows Lévis, not Rimouski.",
}
NEED = {"fr": "Une date sûre", "en": "A sure date"}
# an h that French does not elide, and a vowel sound that English writes otherwise: none is used
ASPIRATED = ("honte",)
# words that would have to know whether the person is a man or a woman
GENDERED = re.compile(
    r"\b(?:inqui[eè]te?|pressée?|déçue?|fâchée?|agacée?|frustrée?|surprise? de|gênée?|honteu\w+|"
    r"abandonnée?|débordée?|fatiguée?|impatiente?s?|blessée?|triste|apeurée?|impuissante?|"
    r"soulagée?|reconnaissante?|confiante?|certaine?|prête?|contente?)\b"
)
LONE = re.compile(r"\b(?:de|que|le|la|ne|se|je|me) (?=[aeiouyàâéèêëîïôùûœ])", re.IGNORECASE)


def said(style, code, strength, locale, *, facts=(), needs=()):
    heard = Heard(facts=facts, needs=needs, felt=Felt(feeling_of(code), code, strength))
    return compose(style, heard, locale)


def every(language):
    locale = Locale.FR_CA if language == "fr" else Locale.EN_CA
    full = {"facts": [FACT[language]], "needs": [NEED[language]]}
    for style, code, strength in product(Style, EMOTION_WORDS, STRENGTHS):
        yield code, strength, said(style, code, strength, locale)
        yield code, strength, said(style, code, strength, locale, **full)


def test_the_grammar_knows_every_usual_feeling_and_no_other():
    assert tuple(one.key for one in FEELINGS.usual()) == EMOTION_WORDS
    assert all(one.noun and one.feel for one in FEELINGS.usual())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_sentence_begins_and_ends_as_a_sentence(language):
    for code, _strength, text in every(language):
        assert text[0].isupper(), text
        assert text[-1] in ".?", text
        assert not re.search(r"[.?!;:]{2}|\s{2}| [.,;?]|\{|\}", text), text
        for sentence in re.split(r"(?<=[.?]) ", text):
            assert sentence[0].isupper(), (code, text)


def test_french_elides_where_it_must_and_only_there():
    for _code, _strength, text in every("fr"):
        assert not LONE.search(text), text
        assert not re.search(r"[dl]’(?=[bcdfgjklmnpqrstvwxz])", text), text
        assert not any(f"’{word}" in text for word in ASPIRATED), text
        assert "de le " not in text, text
        assert "de les " not in text, text


def test_french_never_has_to_agree_with_the_person():
    for code, _strength, text in every("fr"):
        assert not GENDERED.search(text), (code, text)


def test_french_articles_follow_the_noun():
    for code, strength, text in every("fr"):
        grammar = feeling_of(code).noun
        noun = grammar.noun
        if strength not in (None, 4, 7):
            continue
        elided = noun[0] in "aeiouéèêh" and not grammar.aspirated
        article = "un " if grammar.counted else "de l’" if elided else None
        article = article or ("de la " if grammar.gender == "f" else "du ")
        assert f"{article}{noun}" in text, text


def test_zero_says_that_the_feeling_is_not_there():
    for code, strength, text in every("fr"):
        assert (" pas " in text.replace(", pas Rimouski", "")) == (strength == 0), (code, text)
    for code, strength, text in every("en"):
        assert ("do not feel" in text) == (strength == 0), (code, text)


def test_english_articles_go_with_the_sound_that_follows():
    for _code, _strength, text in every("en"):
        assert not re.search(r"\b[Aa] (?=[aeio])", text), text
        assert not re.search(r"\b[Aa]n (?=[^aeiou])", text), text


def test_the_degree_is_heard():
    weak, plain, strong = (said(Style.ECHO, "worried", n, Locale.FR_CA) for n in (2, 5, 9))
    assert weak == "Vous me dites ressentir un peu d’inquiétude."
    assert plain == "Vous me dites ressentir de l’inquiétude."
    assert strong == "Vous me dites ressentir beaucoup d’inquiétude."
    assert said(Style.ECHO, "ashamed", 5, Locale.FR_CA).endswith("de la honte.")
    assert said(Style.ECHO, "pressed", 9, Locale.EN_CA).endswith("feel under a lot of pressure.")


def test_a_word_of_ones_own_is_quoted_and_so_is_always_right():
    for style, locale in product(Style, Locale):
        text = said(style, "", 9, locale)
        assert text
        heard = Heard(felt=Felt(feeling_of("dépitée"), "dépitée", 9))
        assert "“dépitée”" in compose(style, heard, locale)


def test_notes_keep_their_names_and_lose_only_a_capital_that_began_them():
    heard = Heard(
        facts=[
            "Le tableau montre Lévis.",
            "« Je ne peux pas arriver ainsi. »",
            "Le Devoir attend.",
        ],
        needs=["L’extraction d’octobre", "Rimouski d’abord"],
    )
    text = compose(Style.SUMMARY, heard, Locale.FR_CA)
    assert "\u00a0: le tableau montre Lévis; “Je ne peux pas arriver ainsi”; Le Devoir" in text
    assert "\u00a0: l’extraction d’octobre; Rimouski d’abord. " in text
    english = compose(Style.ECHO, Heard(facts=["I need all three."]), Locale.EN_CA)
    assert english == "You are telling me this: I need all three."


def test_a_question_keeps_its_mark_and_takes_no_full_stop():
    text = compose(Style.ECHO, Heard(facts=["Qui fournit l’extraction?"]), Locale.FR_CA)
    assert text.endswith("qui fournit l’extraction?")


def test_france_puts_its_narrow_space_in_our_words_alone():
    heard = Heard(facts=["Une date; une seule"])
    text = compose(Style.REFLECTION, heard, Locale.FR_FR)
    assert "une date; une seule" in text
    assert text.endswith("cela\u202f?")


def test_nothing_chosen_says_nothing():
    assert compose(Style.ECHO, Heard(), Locale.FR_CA) == ""


def test_small_words_join_as_they_are_spoken():
    assert elide("que", "il") == "qu’il"
    assert elide("de", "honte", aspirated=True) == "de honte"
    assert elide("de", "heure") == "d’heure"


def test_a_word_that_agrees_with_somebody_is_known_and_said_without_agreeing():
    for typed in ("inquiète", "Inquiet ", "inquiétude", "worried", "soucieuse"):
        assert feeling_of(typed).key == "worried"
    assert feeling_of("let down").key == feeling_of("abandonnée").key == "let_down"
    assert feeling_of("bizarre") is None


def test_no_word_means_two_feelings():
    typed = [w for one in FEELINGS.usual() for w in one.also.split()]
    names = [name for one in FEELINGS.usual() for name in {one.title.fr, one.title.en}]
    repeated = {w for w in typed if typed.count(w) > 1}
    assert not repeated
    assert {w for w in typed if w in names} == set()
