"""The program's own words on paper and in messages are set as each place sets them."""

import re
from dataclasses import fields

import pytest

from consultdesk.documents.for_me.words import SENTENCES, say
from consultdesk.documents.press.letters import closing_words, kickoff_words
from consultdesk.documents.press.paper_words import paper_words
from consultdesk.documents.press.words import words_of
from consultdesk.domain.locales import Locale
from consultdesk.exchange.message_words import message_words

NBSP, NARROW = "\u00a0", "\u202f"
SETS = (words_of, paper_words, kickoff_words, closing_words, message_words)
FRENCH = [Locale.FR_CA, Locale.FR_FR]


def texts(where, value):
    """Give every text in a value, whatever holds it."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts(f"{where}.{key}", one)
    elif value is not None:
        for field in fields(value):
            yield from texts(f"{where}.{field.name}", getattr(value, field.name))


def fixed(locale):
    """Give every fixed text of every document and message in a place, with where it is."""
    for read in SETS:
        yield from texts(read.__name__, read(locale))
    for code in SENTENCES:
        yield f"private.{code}", say(code, locale)


def wrong(text, *, narrow):
    """Give what is badly set in a French text."""
    bare = text.replace("{nbsp}", NBSP)
    before = NARROW if narrow else ""
    return [
        *re.findall(r".{0,9}'.{0,9}", bare),
        *re.findall(rf".{{0,9}}(?<![{NBSP}\d]):.{{0,9}}", bare),
        *re.findall(rf"«(?!{NBSP}).{{0,9}}", bare),
        *re.findall(rf".{{0,9}}(?<!{NBSP})»", bare),
        *re.findall(r".{0,9}\d %", bare),
        *(re.findall(rf".{{0,9}}(?<!{before})[;?!]", bare) if before else
          re.findall(rf".{{0,9}}[ {NBSP}{NARROW}][;?!]", bare)),
        *re.findall(r".{0,9}[“”\"].{0,9}", bare),
        *re.findall(r".{0,9}  .{0,9}", bare),
        *re.findall(r".{0,9}\.\.\.", bare),
    ]  # fmt: skip


@pytest.mark.parametrize("locale", FRENCH)
def test_french_marks_have_their_spaces_and_apostrophes_their_curl(locale):
    found = {where: wrong(text, narrow=locale is Locale.FR_FR) for where, text in fixed(locale)}
    assert not {where: bad for where, bad in found.items() if bad}


@pytest.mark.parametrize("locale", [Locale.EN_CA, Locale.EN_US])
def test_english_has_curled_marks_and_no_space_before_them(locale):
    for where, text in fixed(locale):
        bare = text.replace("{nbsp}", "")
        assert not re.search(rf"['\"«»]|[ {NBSP}{NARROW}][:;?!]|  |\.\.\.", bare), (where, text)


def test_every_place_fills_every_text():
    names = [where for where, _ in fixed(Locale.FR_CA)]
    for locale in Locale:
        texts = dict(fixed(locale))
        assert list(texts) == names
        assert all(texts.values()), locale


def test_both_languages_have_the_same_things_filled_in():
    english = dict(fixed(Locale.EN_CA))
    for where, text in fixed(Locale.FR_CA):
        told, other = (
            set(re.findall(r"{\w+}", one)) - {"{nbsp}"} for one in (text, english[where])
        )
        assert told == other, where


def test_these_checks_see_what_is_badly_set():
    for bad in ("Un doute : oui", "Un doute ?", "l'été", "« oui »", "25 %", "et...", "un  deux"):
        assert wrong(bad, narrow=False), bad
    assert wrong("Un doute?", narrow=True)
