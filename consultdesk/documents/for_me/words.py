"""The program's own words on private pages, in French and in English; {names} come later."""

from __future__ import annotations

from functools import cache

from consultdesk.documents.for_me.file_words import CLIENT, INCIDENT
from consultdesk.documents.for_me.report_words import NAMES, REPORT
from consultdesk.documents.for_me.sheet_words import CALL, CRIB
from consultdesk.domain.locales import Locale
from consultdesk.domain.phrase import Phrase
from consultdesk.wording.places import NBSP, own_words

_FRANCE = {"courriel": "e-mail"}

_PAGES = {
    "private": Phrase("Privé", "Private"),
    "for_me_alone": Phrase(
        "Pour moi seulement : reste sur le bureau.", "For me alone: stays on the desk."
    ),
    "folio": Phrase("Page {page} de {pages}", "Page {page} of {pages}"),
    "and_more": Phrase(
        "et {count} de plus, dans le dossier de l’incident",
        "and {count} more, in the incident file",
    ),
    "quote": Phrase("« {text} »", "“{text}”"),
    "unknown": Phrase("inconnu", "unknown"),
    "not_set": Phrase("non fixé", "not set"),
    "yes": Phrase("oui", "yes"),
    "no": Phrase("non", "no"),
    "me": Phrase("moi", "me"),
    "client": Phrase("client", "client"),
    "hours": Phrase("{hours} h", "{hours} h"),
    "late": Phrase("en retard", "late"),
    "private_line": Phrase("{text} (privé)", "{text} (private)"),
}
SENTENCES = _PAGES | CALL | CRIB | INCIDENT | CLIENT | REPORT | NAMES


@cache
def say(code: str, locale: Locale) -> str:
    """Give one of our texts in the language and the punctuation of a place."""
    text = SENTENCES[code].read(locale.language)
    if locale.language == "en":
        return text
    held = {" :": f"{NBSP}:", "« ": f"«{NBSP}", " »": f"{NBSP}»", " ;": ";"}
    for typed, kept in held.items():
        text = text.replace(typed, kept)
    if locale is Locale.FR_FR:
        for here, there in _FRANCE.items():
            text = text.replace(here, there)
            text = text.replace(here.capitalize(), there.capitalize())
    return own_words(text, locale)
