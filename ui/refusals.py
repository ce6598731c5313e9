"""Refusals and failures as they are shown: a sentence beside the field, or in the message bar."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.store.errors import StoreError
from consultdesk.wording import failures
from consultdesk.wording.refusals import sentence

__all__ = ["Complaining", "beside", "failure_sentence", "sentence"]


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


def failure_sentence(failure: StoreError, locale: Locale) -> str:
    """Give the sentence of what the file could not do."""
    return failures.failure_sentence(failure.code, failure.facts, locale)
