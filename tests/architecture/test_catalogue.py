"""The translation files hold every text of the screens, each of them finished."""

import re
import runpy
import shutil
from xml.etree import ElementTree as Tree

import pytest

PLACE = re.compile(r"\{[^}]*\}|%\d")


@pytest.fixture
def refreshed(root, tmp_path):
    """Return a function that gives the messages of a language as lupdate sees them now."""
    refresh = runpy.run_path(str(root / "resources/packaging/translate.py"))["refresh"]

    def messages(language):
        kept = root / f"resources/i18n/consultdesk_{language}.ts"
        copy = tmp_path / kept.name
        shutil.copy(kept, copy)
        refresh(language, copy)
        return list(read(copy))

    return messages


def read(path):
    """Give each message as its context, its source and its translation element."""
    for context in Tree.parse(path).iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            source = message.findtext("source")
            yield context.findtext("name"), source, message.find("translation")


def forms(translation):
    """Return the texts of a translation: one, or one for each number."""
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] or [translation.text or ""]


def unfinished(messages):
    """Give the messages that are missing, waiting or no longer used."""
    return [
        (context, source, translation.get("type", "empty"))
        for context, source, translation in messages
        if translation.get("type") or not all(forms(translation))
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_text_is_translated(refreshed, language):
    assert unfinished(refreshed(language)) == []


def test_english_holds_its_plurals_alone(root):
    messages = read(root / "resources/i18n/consultdesk_en.ts")
    assert [source for _, source, found in messages if found.find("numerusform") is None] == []


def places(text):
    """Return what is put into a text; a number may be spelt out in a plural, so it is left out."""
    return set(PLACE.findall(text))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_translation_puts_the_same_things_in(root, language):
    differing = [
        (source, form)
        for _, source, translation in read(root / f"resources/i18n/consultdesk_{language}.ts")
        for number, form in enumerate(forms(translation))
        if form and places(form) != places(source) - said_in_words(translation, number, form)
    ]
    assert differing == []


def said_in_words(translation, number, form):
    """Give what a singular may leave out: "one call" needs no figure."""
    singular = translation.find("numerusform") is not None and number == 0
    return {"{count}"} if singular and "{count}" not in form else set()


def test_what_is_not_finished_is_found():
    def message(inside):
        return "Screen", "Options", Tree.fromstring(f"<translation{inside}</translation>")  # noqa: S314  our own

    for fault in (' type="unfinished">', ' type="vanished">Options', ">"):
        assert unfinished([message(fault)])
    assert not unfinished([message(">Options")])
