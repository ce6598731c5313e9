"""Refusals and failures as they are shown: a sentence beside the field, or in the message bar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Protocol

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.store.errors import StoreError
from consultdesk.wording import failures
from consultdesk.wording.calendar_reading import parse_date
from consultdesk.wording.refusals import sentence
from ui.kit.form import Missing
from ui.office import Office

__all__ = ["Complaining", "beside", "day_typed", "failure_sentence", "in_form", "sentence"]


class Complaining(Protocol):
    """A field that can say what it needs."""

    def complain(self, sentence: str) -> None:
        """Show a sentence beside the field."""


@contextmanager
def beside(field: Complaining, locale: Locale) -> Iterator[None]:
    """Show a refusal raised inside the block beside its field; what was typed stays there."""
    try:
        yield
    except Refused as refused:
        field.complain(sentence(refused, locale))


@contextmanager
def in_form(name: str, locale: Locale) -> Iterator[None]:
    """Turn a refusal raised inside the block into what a field of a form is missing."""
    try:
        yield
    except Refused as refused:
        raise Missing(name, sentence(refused, locale)) from refused


def day_typed(values: Mapping[str, object], name: str, office: Office) -> date | None:
    """Read the day typed in a field of a form, nothing where it is empty."""
    typed = str(values[name]).strip()
    if not typed:
        return None
    with in_form(name, office.locale):
        return parse_date(typed, office.today(), office.locale)


def failure_sentence(failure: StoreError, locale: Locale) -> str:
    """Give the sentence of what the file could not do."""
    return failures.failure_sentence(failure.code, failure.facts, locale)
