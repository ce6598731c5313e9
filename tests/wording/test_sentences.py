"""Every refusal and failure has its sentence in both languages, and no text ever blames anyone."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from decimal import Decimal
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.store import errors
from consultdesk.wording import failures, refusals

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en")
UNSAID = {"cancelled"}  # who stopped the work knows it
FORBIDDEN = re.compile(
    r"\b(fautes?|fauti\w+|coupables?|plaignante?s?|pertes?|gestes?|gratuit\w*|offerte?s? par"
    r"|faults?|faulty|blam\w+|guilt\w*|wrongdoing)\b",
    re.IGNORECASE,
)


def raised():
    """Give each code refused anywhere, and the names of the facts that come with it."""
    found = {}
    for room in ("consultdesk", "ui"):
        for path in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
                    assert node.args, f"{path}: a refusal without a code"
                    facts = {word.arg for word in node.keywords}
                    for code in codes(node.args[0]):
                        found.setdefault(code, []).append((path, facts))
    return found


def codes(node):
    """Give the codes an expression may stand for; one that is only known later gives none."""
    constants = (n.value for n in ast.walk(node) if isinstance(n, ast.Constant))
    return [value for value in constants if isinstance(value, str)]


def placeholders(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


RAISED = raised()


@pytest.mark.parametrize("code", sorted(RAISED))
def test_every_refusal_has_a_sentence_that_uses_only_its_facts(code):
    phrase = refusals.SENTENCES[code]
    for language in LANGUAGES:
        assert phrase.get(language), language
        for path, facts in RAISED[code]:
            assert placeholders(phrase.get(language)) <= facts, path
    assert placeholders(phrase.fr) == placeholders(phrase.en)


def test_there_is_no_sentence_that_nothing_says():
    written = {
        node.value
        for room in ("consultdesk", "ui")
        for path in (ROOT / room).rglob("*.py")
        if path.name != "refusals.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(refusals.SENTENCES) <= written, set(refusals.SENTENCES) - written


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("code", sorted(RAISED))
def test_every_refusal_can_be_said_in_every_place(code, locale):
    facts = {"typed": "<b>douze & demi</b>" * 9, "most": Decimal("33.333"), "digits": 2}
    wanted = {name for _, names in RAISED[code] for name in names}
    said = refusals.sentence(Refused(code, **{n: facts.get(n, "X") for n in wanted}), locale)
    assert said.endswith(".")
    assert "{" not in said
    assert len(said) < 200


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("code", sorted(errors.CODES - UNSAID))
def test_every_failure_can_be_said_in_every_place(code, locale):
    for facts in ({}, {"version": 9, "known": 1, "backup": Path("x"), "where": "clients"}):
        said = failures.failure_sentence(code, facts, locale)
        assert said.endswith("."), said
        assert "{" not in said


def test_failures_are_those_of_the_store():
    assert set(failures.SENTENCES) == errors.CODES - UNSAID


def test_french_of_france_has_its_own_word_for_a_backup_and_its_own_spaces():
    assert "sauvegarde" in failures.failure_sentence("backup_failed", {}, Locale.FR_FR)
    assert "copie de sûreté" in failures.failure_sentence("backup_failed", {}, Locale.FR_CA)
    assert "\u202f;" in failures.failure_sentence("backup_failed", {}, Locale.FR_FR)
    assert "\u202f;" not in failures.failure_sentence("backup_failed", {}, Locale.FR_CA)


# What the wording coach looks for is not what the program says.
PATTERNS = {"words", "dated", "owned", "seen", "unless"}


@cache
def own_texts():
    return tuple(_own_texts())


def _own_texts():
    """Give every text of the program's own: where it is, its words, their language."""
    yield from _sentences()
    yield from _translations()
    for path in sorted((ROOT / "resources" / "phrases").glob("*.toml")):
        for text, language in _leaves(tomllib.loads(path.read_text("utf-8")), ""):
            yield path.name, text, language


def _sentences():
    for name, book in (("refusals", refusals.SENTENCES), ("failures", failures.SENTENCES)):
        for code, phrase in book.items():
            for language in LANGUAGES:
                yield f"{name} {code}", phrase.get(language), language


def _translations():
    for path in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        language = "fr" if path.stem.endswith("fr") else "en"
        for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
            for part in ("source", "translation"):
                element = message.find(part)
                if element is not None:
                    said = "en" if part == "source" else language
                    yield path.name, "".join(element.itertext()), said


def _leaves(value, key):
    if isinstance(value, str):
        yield value, key if key in LANGUAGES else ""
    elif isinstance(value, dict):
        for name, one in value.items():
            if name not in PATTERNS:
                yield from _leaves(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from _leaves(one, key)


def test_no_text_of_the_program_blames_promises_a_gift_or_shouts():
    found = [(where, text) for where, text, _ in own_texts()
             if FORBIDDEN.search(text) or "!" in text]  # fmt: skip
    assert not found


def test_french_texts_use_typographic_apostrophes_and_unbreakable_guillemets():
    found = [
        (where, text)
        for where, text, language in own_texts()
        if language == "fr" and re.search(r"\w'\w|« | »|\w [:;?!](\s|$)|\d (\d{3}|%)", text)
    ]
    assert not found


def test_english_texts_are_written_without_french_marks():
    assert not [(w, t) for w, t, language in own_texts() if language == "en" and "«" in t]


def test_the_paper_uses_none_of_the_forbidden_words():
    words = (ROOT / "consultdesk" / "documents" / "press" / "words.py").read_text("utf-8")
    said = [n.value for n in ast.walk(ast.parse(words))
            if isinstance(n, ast.Constant) and isinstance(n.value, str)]  # fmt: skip
    assert not [text for text in said if FORBIDDEN.search(text) or text.endswith("!")]
