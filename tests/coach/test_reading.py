"""The coach at work: quotations, grammar of what it proposes, rules rewritten and reset."""

import json
import tomllib
from dataclasses import replace

import pytest

from consultdesk.coach.example import example
from consultdesk.coach.grammar import fitted, participle
from consultdesk.coach.pattern import compiled
from consultdesk.coach.rules import Category, Rule
from consultdesk.coach.shelf import RULES, coach
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Locale
from consultdesk.domain.phrase import Phrase
from consultdesk.paths import resource
from consultdesk.wording.refusals import sentence
from tests.coach.marked import sentences


def coach_of(entries, language):
    return coach(RULES.all(entries), language)


def said(text, language="fr"):
    return [finding.words for finding in coach_of((), language).read(text)]


def replaced(text, language="fr"):
    finding = coach_of((), language).read(text)[0]
    return finding.proposals[0].put(text)


@pytest.mark.parametrize(
    ("written", "proposed"),
    [
        (
            "Vous avez oublié de nous dire que Rimouski utilise GesProd.",
            "Nous ne savions pas encore que Rimouski utilise GesProd.",
        ),
        (
            "La liste des sites aurait dû être transmise au démarrage.",
            "La liste des sites n’était pas encore disponible au démarrage.",
        ),
        (
            "Les listes auraient dû être transmises au démarrage.",
            "Les listes n’étaient pas encore disponibles au démarrage.",
        ),
        ("La copie aurait dû être faite hier.", "La copie n’était pas encore faite hier."),
        (
            "Je pense qu’on verra.",
            "Je pense que je vous réponds [jour] avant [heure].",
        ),
        (
            "Vous auriez dû appeler plus tôt.",
            "Pour la suite, il serait utile d’appeler plus tôt.",
        ),
        (
            "Les données n’ont pas été vérifiées avant l’envoi.",
            "Je n’ai pas vérifié les données avant l’envoi.",
        ),
        ("La date a été oubliée.", "J’ai oublié la date."),
        ("Mes supérieurs ont décidé de facturer.", "Nous avons décidé de facturer."),
        ("Il faut que il y a eu une erreur.", "Il faut que j’ai fait une erreur."),
        ("Nous disons que une erreur s’est glissée.", "Nous disons que j’ai fait une erreur."),
        ("Mon collègue s’est trompé d’année.", "Nous avons fait une erreur d’année."),
        ("Vous n’avez pas lu le devis.", "Nous n’avons pas encore lu ensemble le devis."),
    ],
)
def test_a_proposal_fits_its_french_sentence(written, proposed):
    assert replaced(written) == proposed


@pytest.mark.parametrize(
    ("written", "proposed"),
    [
        (
            "You forgot to tell us that Rimouski uses GesProd.",
            "We did not know yet that Rimouski uses GesProd.",
        ),
        ("The report was delivered late.", "I delivered the report late."),
        ("I think we’ll see.", "I think I will answer you on [day] before [hour]."),
        (
            "The backup should have been made on Friday.",
            "The backup could not be made yet on Friday.",
        ),
    ],
)
def test_a_proposal_fits_its_english_sentence(written, proposed):
    assert replaced(written, "en") == proposed


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("vérifiées", "vérifié"),
        ("envoyée", "envoyé"),
        ("livrés", "livré"),
        ("faites", "fait"),
        ("prises", "pris"),
        ("reçus", "reçu"),
        ("transmise", "transmis"),
        ("finie", "fini"),
        ("mis", "mis"),
    ],
)
def test_a_participle_loses_its_agreement_after_avoir(word, plain):
    assert participle(word) == plain


def test_words_join_what_stands_around_them():
    assert fitted("parce que on verra", 10, 18, "il faut", "fr") == (6, 18, "qu’il faut")
    assert fitted("lorsqu’on verra", 7, 15, "je dis", "fr") == (0, 15, "lorsque je dis")
    assert fitted("s’il y a", 2, 8, "nous avons", "fr") == (0, 8, "si nous avons")
    assert fitted("on verra.", 0, 8, "d’après moi,", "fr") == (0, 8, "d’après moi")
    assert fitted("on verra", 0, 8, "je dis", "en") == (0, 8, "je dis")


def test_the_words_of_the_client_are_left_alone():
    assert said("Elle a dit : « Vous auriez dû appeler. »") == []
    assert said('Elle a dit “vous auriez dû” et "c\'est votre faute".') == []
    assert said("Elle a dit : « Vous auriez dû appeler, et j’écris encore") == []
    assert said("« Bon. » Vous auriez dû appeler.") == ["Vous auriez dû"]
    assert said("Elle dit : « Non\nVous auriez dû appeler.") == ["Vous auriez dû"]


def test_a_day_makes_a_promise_and_an_i_names_a_part():
    assert said("Je vous reviens bientôt.") == ["Je vous reviens bientôt"]
    assert said("Je vous reviens vendredi avant midi.") == []
    assert said("Vendredi, nous fermons. Je vous reviens bientôt.") == ["Je vous reviens bientôt"]
    assert said("Il y a eu une erreur.") == ["Il y a eu une erreur"]
    assert said("Il y a eu une erreur de ma part.") == []


def test_no_finding_lies_inside_another_and_places_are_exact():
    for language in ("fr", "en"):
        reader = coach_of((), language)
        for text, _marks in sentences(f"tuned_{language}"):
            last = 0
            for finding in reader.read(text):
                assert text[finding.start : finding.end] == finding.words
                assert finding.start >= last
                last = finding.end
                assert finding.reason.fr
                assert finding.reason.en


def test_no_proposal_is_itself_something_to_look_at_but_for_its_blanks():
    for language in ("fr", "en"):
        reader = coach_of((), language)
        for text, _marks in sentences(f"tuned_{language}"):
            for finding in reader.read(text):
                for proposal in finding.proposals:
                    again = reader.read(proposal.words)
                    assert all(one.rule.endswith("_to_fill") for one in again), proposal


def own(rule):
    return tuple(change.after for change in RULES.keep((), rule))


def test_a_rule_is_switched_off_rewritten_and_reset():
    rule = next(one for one in RULES.usual() if one.key == "fr_forgot")
    assert RULES.keep((), rule) == ()
    off = own(replace(rule, hidden=True))
    assert [f.rule for f in coach_of(off, "fr").read("Vous avez oublié de nous dire non.")] != [
        "fr_forgot"
    ]
    (changed,) = RULES.keep(off, replace(rule, proposals=("il nous manquait",)))
    finding = coach_of((changed.after,), "fr").read("Vous avez oublié de nous dire non.")[0]
    assert finding.proposals[0].words == "Il nous manquait"
    assert RULES.keep((changed.after,), replace(rule, proposals=("il nous manquait",))) == ()
    (gone,) = RULES.keep((changed.after,), rule)
    assert gone.after is None
    assert RULES.reset(off, "fr_forgot")[0].after is None
    assert RULES.reset((), "fr_forgot") == ()
    assert RULES.all(()) == RULES.usual()


def test_a_rule_of_ones_own_is_read_as_it_is_typed():
    mine = Rule("mine", "fr", Category.REPROACH, ("vous … grandiose",), ("nous voyons",))
    text = "Vous êtes grandiose (vraiment)."
    (entry,) = own(mine)
    assert RULES.all((entry,))[-1] == mine
    broken = (entry.but(body=entry.body.replace("grandiose", "grandiose (")),)
    assert [f.words for f in coach_of(broken, "fr").read(text)] == ["Vous êtes grandiose ("]
    plain = own(replace(mine, seen=("l'idée grandiose", "vous … grandiose")))
    assert [f.words for f in coach_of(plain, "fr").read(text + " L’idée  grandiose.")] == [
        "Vous êtes grandiose",
        "L’idée  grandiose",
    ]


def test_an_entry_from_before_every_shelf_could_hide_stays_off():
    rule = RULES.usual()[0]
    (entry,) = own(replace(rule, hidden=True))
    before = entry.but(body=entry.body.replace('"hidden": true', '"enabled": false'))
    assert RULES.find((before,), rule.key).hidden


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"seen": ()}, "pattern_missing"),
        ({"seen": (" ",)}, "pattern_missing"),
        ({"seen": ("vous (avez",)}, "pattern_broken"),
        ({"seen": ("(vous )?",)}, "pattern_everywhere"),
        ({"seen": ("(a+)+b",)}, "pattern_endless"),
        ({"seen": ("(a|a)*b",)}, "pattern_endless"),
        ({"seen": (r"(\w+\s?)+!",)}, "pattern_endless"),
        ({"seen": ("((a+)b?){2,}c",)}, "pattern_endless"),
        ({"seen": ("(.*)(.*)(.*)x",)}, "pattern_endless"),
        ({"unless": (r"\w*\w*\w*x",)}, "pattern_endless"),
        ({"seen": ("(" * 500 + "a" + ")" * 500,)}, "pattern_broken"),
        ({"seen": ("vous {nothing}",)}, "pattern_word_unknown"),
        ({"unless": ("[",)}, "pattern_broken"),
        ({"proposals": ("nous {s}",)}, "proposal_slot_unknown"),
        ({"seen": ("vous avez promis", RULES.usual()[0].seen[0])}, "pattern_there_already"),
    ],
)
def test_a_rule_that_cannot_work_is_refused_and_said(changes, code):
    mine = Rule("mine", "fr", Category.REPROACH, ("vous avez promis",))
    with pytest.raises(Refused, match=code) as refused:
        RULES.keep((), replace(mine, **changes))
    assert sentence(refused.value, Locale.FR_CA)


@pytest.mark.parametrize("seen", ["(?:bien |déjà )*dit", r"(?:\w+ ){0,3}en retard", r"ha(?:ha)+"])
def test_what_may_repeat_is_kept(seen):
    assert RULES.keep((), Rule("mine", "fr", Category.REPROACH, (seen,)))


def test_a_rule_that_would_search_without_end_stays_on_its_shelf_unheeded():
    (entry,) = own(Rule("mine", "fr", Category.REPROACH, ("toujours ainsi",)))
    body = json.loads(entry.body) | {"seen": ["(a|a)*b"]}
    known = (entry.but(body=json.dumps(body)),)
    assert RULES.find(known, "mine").hidden
    assert coach_of(known, "fr").read("a" * 60) == ()


def test_a_proposal_takes_over_nothing_from_words_that_are_not_there():
    mine = Rule("mine", "fr", Category.REPROACH, ("(?P<v>bien )?entendu",), ("compris{v}",))
    (found,) = coach_of(own(mine), "fr").read("C’est entendu.")
    assert found.proposals[0].words == "compris"


def test_every_rule_of_the_program_may_be_kept_as_rewritten():
    for rule in RULES.usual():
        assert RULES.keep((), replace(rule, reason=Phrase("Pour cela.", "For this.")))


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("vous avez (?:encore |aussi )?(?:oublié|omis) de", "vous avez oublié de"),
        ("ce n'est pas (?!moi)ma faute", "ce n’est pas ma faute"),
        ("vous … grandiose", "vous … grandiose"),
        ("(?P<s>{chief}) (?:a|ont) {pp}", "mes supérieurs a …é"),
        ("jamais\\w+ [aà]", "jamais…"),
    ],
)
def test_a_pattern_is_shown_as_one_would_say_it(pattern, said):
    words = {"chief": "(?:mes supérieurs|mon patron)", "pp": "(?!eu)\\w+(?:é|i)"}
    assert example(pattern, words) == said


def test_an_entry_that_cannot_be_read_gives_way():
    broken = LibraryEntry(id="1", shelf=Shelf.COACH_RULE, key="fr_forgot", body="{")
    strange = LibraryEntry(id="2", shelf=Shelf.COACH_RULE, key="mine", body='{"key": 3}')
    assert RULES.all((broken, strange)) == RULES.usual()


def test_a_pattern_that_makes_no_sense_is_taken_letter_by_letter():
    assert compiled("vous (", {}).search("Vous  ( non")
    assert compiled("{unknown}", {"known": "a"}).search("{unknown}")
    assert compiled("d'", {}).search("d’accord")


def texts(written):
    """Give every text of a file of the program, however deep."""
    if isinstance(written, str):
        yield written
    elif isinstance(written, dict | list):
        for part in written.values() if isinstance(written, dict) else written:
            yield from texts(part)


PROGRAM = ("call_guide", "call_questions", "criteria", "openings", "option_cards", "costs")


def test_the_programs_own_words_and_its_sample_pass_before_its_coach():
    own = [tomllib.loads(resource("phrases", f"{one}.toml").read_text("utf-8")) for one in PROGRAM]
    own.append(json.loads(resource("sample", "sample.json").read_text("utf-8")))
    read = [
        one.read(text) for text in texts(own) for one in (coach_of((), "fr"), coach_of((), "en"))
    ]
    assert len(read) > 1000
    assert {finding.words for found in read for finding in found} <= {"soon"}
