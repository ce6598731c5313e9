"""The form of an option: its words in two languages, and why it passes the ceiling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.change import Change, born
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import Option, OptionSheet, override
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.text import InternalText
from ui.kit.fields import LongField, TextField
from ui.kit.form import Missing
from ui.options.criteria.words_form import WordsForm, phrase_of
from ui.refusals import sentence

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class OptionForm:
    """The words of an option, and the sentence by which it is offered above the ceiling."""

    option: Option
    sheet: OptionSheet
    language: str
    locale: Locale
    fresh: bool

    def form(self) -> WordsForm:
        """Give the fields, filled with what is known."""
        form, option = WordsForm(self.language), self.option
        name = QCoreApplication.translate("OptionForm", "Name")
        form.add(*form.worded("name", TextField(name), option.name))
        summary = QCoreApplication.translate("OptionForm", "In one sentence, for the client")
        form.add(*form.worded("summary", LongField(summary, lines=2), option.summary))
        given = QCoreApplication.translate("OptionForm", "What it takes for granted")
        form.add(*form.worded("assumptions", LongField(given, lines=2), option.assumptions))
        if not self.sheet.offered(option.but(override=InternalText())) and not self.fresh:
            above = QCoreApplication.translate(
                "OptionForm", "Why I offer it although it passes my ceiling (private)"
            )
            form.add("override", LongField(above, option.override.reveal(), lines=2))
        return form

    def changes(self, values: Values) -> tuple[Change, ...]:
        """Give the changes that the fields mean, or raise Missing."""
        option, name = self.option, phrase_of(values, "name")
        if not name:
            raise Missing("name", sentence(Refused("name_missing"), self.locale))
        phrases = cast("Mapping[str, Phrase]", values["phrases"])
        after = option.but(
            name=name, summary=phrases["summary"], assumptions=phrases["assumptions"]
        )
        why = str(values.get("override") or "")
        if why.strip():
            after = cast("Option", override(after, why).after)
        elif "override" in values:
            after = after.but(override=InternalText())
        return (born(after) if self.fresh else Change(option, after),)
