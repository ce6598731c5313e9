"""Asking the client where they stand, and noting what they answer and what is adjusted after."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.closing import open_again
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Channel
from consultdesk.domain.record import new_id
from consultdesk.domain.satisfaction import (
    Marks,
    SatisfactionRound,
    assess,
    planned_check,
    rate,
    to_adjust,
)
from consultdesk.wording.dates import full_date
from ui.kit.dialogs import ModalForm
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, Field, LongField, TextField
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.refusals import day_typed, sentence
from ui.verify.words import channel_words, rating_word

ENOUGH = "enough"


class Asking(QObject):
    """Dialogs for a satisfaction round; one undo step for each."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office

    def ask(self, file: IncidentFile) -> None:
        """Ask for the rating, the client's very words, who said them, and what follows."""
        contact, planned = file.contact, planned_check(file.rounds)
        fresh = SatisfactionRound(
            id=new_id(),
            incident_id=file.incident.id,
            on=self._office.today(),
            by=contact.name if contact else "",
        )
        form = self._form(fresh, [c.name for c in file.contacts])
        reminded: list[bool] = []

        def submit(values: Mapping[str, object]) -> None:
            noted = self._noted(fresh, values)
            if to_adjust(noted) and not reminded:
                reminded.append(True)
                raise Missing("next" if noted.adjustment else "adjustment", self._gently())
            asked = (removed(planned),) if planned is not None else ()
            changes = (*asked, born(noted), *open_again(file, noted))
            if not self._office.desk.do(self.tr("Note the satisfaction"), *changes):
                raise Missing("words", self._not_kept())

        title = self.tr("Where do we stand for you?")
        self._office.dialogs.show(ModalForm(title, form, self.tr("Note the answer"), submit))

    def adjust(self, round_: SatisfactionRound) -> None:
        """Note what was adjusted after a round, and that it is done."""
        form = Form()
        words = LongField(self.tr("What is adjusted"), round_.adjustment, lines=2)
        form.add("adjustment", words.named(self.tr("What is adjusted"), "adjustment"))
        done = TextField(self.tr("Done on"), self._written(round_.adjusted_on))
        form.add("done", done.named(self.tr("Done on"), "adjusted_on"))

        def submit(values: Mapping[str, object]) -> None:
            change = edited(
                round_,
                adjustment=str(values["adjustment"]).strip(),
                adjusted_on=day_typed(values, "done", self._office),
            )
            self._keep_or_say(self.tr("Note an adjustment"), change, "adjustment")

        self._office.dialogs.show(ModalForm(self.tr("Adjustment"), form, self.tr("Save"), submit))

    def assess(self, round_: SatisfactionRound) -> None:
        """Ask, where the client likes to, whether they would recommend me, effort and fairness."""
        form = Form()
        shown = (
            ("recommend", self.tr("Would recommend me, 0 to 10"), range(11), round_.recommend),
            ("effort", self.tr("Their effort, 1 little to 7 much"), range(1, 8), round_.effort),
            ("result", self.tr("Fair: the result, 1 to 5"), range(1, 6), round_.fair_result),
            ("process", self.tr("Fair: the way there, 1 to 5"), range(1, 6), round_.fair_process),
            ("manner", self.tr("Fair: the manner, 1 to 5"), range(1, 6), round_.fair_manner),
        )
        for name, label, scale, known in shown:
            items = [Item(None, self.tr("not asked"))]
            items += [Item(n, str(n)) for n in scale]
            form.add(name, ChoiceField(label, items, known).named(label, name))

        def submit(values: Mapping[str, object]) -> None:
            given = [n if isinstance(n := values[name], int) else None for name, *_ in shown]
            change = assess(round_, Marks(*given))
            self._keep_or_say(self.tr("Note effort and fairness"), change, "recommend")

        title = self.tr("How was it for them? All of it is optional.")
        self._office.dialogs.show(ModalForm(title, form, self.tr("Save"), submit))

    def remove(self, round_: SatisfactionRound) -> None:
        """Remove a round noted by mistake; undo brings it back."""
        changes = self._office.desk.store.removal(round_)
        self._office.desk.do(self.tr("Remove a satisfaction round"), *changes)

    def _form(self, fresh: SatisfactionRound, people: list[str]) -> Form:
        form = Form()
        ratings = [Item(n, f"{n} · {rating_word(n)}") for n in range(5, 0, -1)]
        rating = ChoiceField(self.tr("From 1 to 5"), ratings, placeholder=self.tr("Choose"))
        on = TextField(self.tr("On"), self._written(fresh.on))
        form.add_row(
            [
                ("rating", rating.named(self.tr("Rating"), "rating")),
                ("on", on.named(self.tr("On"), "rated_on")),
            ]
        )
        words = LongField(self.tr("In their very words"), "", style="spoken", lines=2)
        form.add("words", words.named(self.tr("In their very words"), "rating_words"))
        by: Field = TextField(self.tr("Said by"), fresh.by)
        if people:
            by = ChoiceField(self.tr("Said by"), [Item(name, name) for name in people], fresh.by)
        channels = [Item(c, channel_words(c)) for c in Channel]
        channel = ChoiceField(self.tr("How"), channels, Channel.CALL)
        form.add_row(
            [
                ("by", by.named(self.tr("Said by"), "rated_by")),
                ("channel", channel.named(self.tr("How"), "rating_channel")),
            ]
        )
        adjustment = LongField(self.tr("What we adjust now, if anything"), "", lines=2)
        form.add("adjustment", adjustment.named(self.tr("Adjustment"), "adjustment"))
        next_on = TextField(self.tr("Ask again on"), "", placeholder=self.tr("in two weeks…"))
        closing = ChoiceField(
            self.tr("Do they say it is enough"),
            [Item("", self.tr("no, we go on")), Item(ENOUGH, self.tr("yes, in their own words"))],
            "",
        )
        form.add_row(
            [
                ("next", next_on.named(self.tr("Ask again on"), "next_check")),
                ("enough", closing.named(self.tr("Enough"), "enough")),
            ]
        )
        return form

    def _noted(self, fresh: SatisfactionRound, values: Mapping[str, object]) -> SatisfactionRound:
        on = day_typed(values, "on", self._office) or fresh.on
        by, rating = str(values["by"] or "").strip(), values["rating"]
        channel = values["channel"]
        try:
            number = rating if isinstance(rating, int) else 0
            # of an earlier day the hour is not known
            at = self._office.now() if on == self._office.today() else None
            rated = rate(fresh, number, str(values["words"]).strip(), by, at)
        except Refused as refused:
            field = "by" if refused.code == "who_rated_missing" else "rating"
            raise Missing(field, sentence(refused, self._office.locale)) from refused
        answered = rated.after
        if not isinstance(answered, SatisfactionRound):
            raise TypeError("a rated round is a round")
        return answered.but(
            on=on,
            channel=channel if isinstance(channel, Channel) else Channel.CALL,
            adjustment=str(values["adjustment"]).strip(),
            next_on=day_typed(values, "next", self._office),
            enough=values["enough"] == ENOUGH,
        )

    def _gently(self) -> str:
        return self.tr(
            "What would bring it to 5, and when do you ask again? Or note it as it is, once more."
        )

    def _not_kept(self) -> str:
        return self.tr("This could not be kept. Your words are still here.")

    def _keep_or_say(self, text: str, change: Change, field: str) -> None:
        """Write a change; where the file could not, say so and leave the words on screen."""
        if not self._office.desk.do(text, change):
            raise Missing(field, self._not_kept())

    def _written(self, day: date | None) -> str:
        return full_date(day, self._office.locale) if day else ""
