"""What can be done to a promise: write it, date it, move it, keep it, let it go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.promises import (
    Owner,
    Promise,
    date_promise,
    keep,
    move,
    plan_hours,
    reopen_promise,
)
from consultdesk.domain.record import new_id, next_position
from consultdesk.wording.dates import full_date
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_quantity
from ui.coach import coached
from ui.kit.dialogs import ModalForm
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, Field, LongField, TextField
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.refusals import day_typed, in_form, sentence


class PromiseEditing(QObject):
    """Asks what is needed and writes it; one undo step for each."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office

    def add(self, file: IncidentFile, language: str, *, owner: Owner = Owner.ME) -> None:
        """Ask for a new promise of this incident, in its exact words."""
        fresh = Promise(
            id=new_id(),
            incident_id=file.incident.id,
            decision_id=file.decision.id if file.decision else None,
            position=next_position(file.promises),
            owner=owner,
            made_on=self._office.today(),
        )
        people = [contact.name for contact in file.contacts]
        self._ask(fresh, language, people, known=False)

    def edit(self, promise: Promise, language: str, people: Sequence[str]) -> None:
        """Ask for the words, the owner and the date of a promise."""
        self._ask(promise, language, people, known=True)

    def keep(self, promise: Promise) -> None:
        """Mark a promise as done today."""
        self._do(self.tr("Keep a promise"), lambda: keep(promise, self._office.today()))

    def reopen(self, promise: Promise) -> None:
        """Take back that a promise was done."""
        self._do(self.tr("Take back a promise kept"), lambda: reopen_promise(promise))

    def remove(self, promise: Promise) -> None:
        """Remove a promise that was written by mistake; undo brings it back."""
        changes = self._office.desk.store.removal(promise)
        self._office.desk.do(self.tr("Remove a promise"), *changes)

    def move(self, promise: Promise) -> None:
        """Ask for the date that was agreed on, and move the promise there."""
        form = Form()
        day = TextField(self.tr("New date, agreed with the client"), "")
        day.named(self.tr("New date"), "promise_new_date")
        form.add("due", day)

        def submit(values: Mapping[str, object]) -> None:
            with in_form("due", self._office.locale):
                to = self._day(values)
                today = self._office.today()
                change = move(promise, to, today) if promise.due else date_promise(promise, to)
            self._keep_or_say(self.tr("Move a promise"), change, "due")

        title = self.tr("Move a promise")
        self._office.dialogs.show(ModalForm(title, form, self.tr("Move"), submit))

    def _ask(self, promise: Promise, language: str, people: Sequence[str], *, known: bool) -> None:
        form = self._form(promise, language, people)

        def submit(values: Mapping[str, object]) -> None:
            worded = self._worded(promise, language, values)
            change = born(promise.but(**worded))
            if known:
                change = self._changed(promise, worded, agreed=bool(values.get("agreed")))
            title = self.tr("Edit a promise") if known else self.tr("Add a promise")
            self._keep_or_say(title, change, "text")

        title = self.tr("Edit the promise") if known else self.tr("New promise")
        action = self.tr("Save") if known else self.tr("Promise")
        coached(self._office, form, language, promise.id, [form.field("text")])
        self._office.dialogs.show(ModalForm(title, form, action, submit))

    def _form(self, promise: Promise, language: str, people: Sequence[str]) -> Form:
        form = Form()
        words = LongField(self.tr("In the exact words"), lines=2)
        words.show_phrase(promise.text, language)
        form.add("text", words.named(self.tr("In the exact words"), "promise_text"))
        names = dict.fromkeys([*people, promise.by] if promise.by else people)
        owner = ChoiceField(
            self.tr("Promised by"),
            [
                Item(Owner.ME, self.tr("Me")),
                *(Item(name, name) for name in names),
                Item(Owner.CLIENT, self.tr("The client")),
            ],
            promise.by or promise.owner,
        )
        due = TextField(self.tr("Until when"), "", placeholder=self.tr("Friday, Nov 27…"))
        if promise.due is not None:
            due.set_value(full_date(promise.due, self._office.locale))
        form.add_row(
            [
                ("owner", owner.named(self.tr("Promised by"), "promise_owner")),
                ("due", due.named(self.tr("Until when"), "promise_due")),
            ]
        )
        if _agreed_on(promise):
            form.add("agreed", self._way_it_changes())
        locale = self._office.locale
        proof = TextField(self.tr("How it will be seen"), promise.proof)
        shown = decimal(promise.hours, locale) if promise.hours is not None else ""
        hours = TextField(self.tr("My hours, if known"), shown, tabular=True, suffix="h")
        form.add_row(
            [
                ("proof", proof.named(self.tr("How it will be seen"), "promise_proof")),
                ("hours", hours.named(self.tr("My hours for it"), "promise_hours")),
            ]
        )
        return form

    def _way_it_changes(self) -> Field:
        """Give the choice by which the date of a decision is never rewritten unseen."""
        ways = (
            Item(
                value=True,
                text=self.tr("it is moved, agreed with the client; the first date stays"),
            ),
            Item(value=False, text=self.tr("it is corrected; this is the date we agreed on")),
        )
        return ChoiceField(self.tr("If the date changes"), ways, ways[0].value).named(
            self.tr("If the date changes"), "promise_agreed"
        )

    def _changed(self, promise: Promise, worded: dict[str, object], *, agreed: bool) -> Change:
        """Change a promise; another date that was agreed on is a move of it."""
        due = worded["due"]
        if not agreed or due == promise.due or not isinstance(due, date):
            return edited(promise, **worded)
        again = promise.but(**worded | {"due": promise.due})
        return Change(promise, move(again, due, self._office.today()).after)

    def _worded(
        self, promise: Promise, language: str, values: Mapping[str, object]
    ) -> dict[str, object]:
        text = promise.text.put(language, str(values["text"]).strip())
        if not text:
            raise Missing("text", sentence(Refused("text_missing"), self._office.locale))
        with in_form("due", self._office.locale):
            due = self._day(values)
        with in_form("hours", self._office.locale):
            hours = self._hours(promise, str(values["hours"]).strip())
        owner = values["owner"]
        by = owner if isinstance(owner, str) and not isinstance(owner, Owner) else ""
        return {
            "text": text,
            "owner": owner if isinstance(owner, Owner) else Owner.CLIENT,
            "by": by,
            "due": due,
            "proof": str(values["proof"]).strip(),
            "hours": hours if owner is Owner.ME else None,
        }

    def _hours(self, promise: Promise, typed: str) -> Decimal | None:
        """Read my hours; a promise of theirs has none of mine."""
        hours = parse_quantity(typed, self._office.locale) if typed else None
        plan_hours(promise, hours)
        return hours

    def _keep_or_say(self, text: str, change: Change, field: str) -> None:
        """Write a change; where the file could not, say so and leave the words on screen."""
        if not self._office.desk.do(text, change):
            raise Missing(field, self.tr("This could not be kept. Your words are still here."))

    def _day(self, values: Mapping[str, object]) -> date:
        day = day_typed(values, "due", self._office)
        if day is None:
            raise Refused("due_missing")
        return day

    def _do(self, text: str, rule: Callable[[], Change]) -> None:
        try:
            change = rule()
        except Refused as refused:
            self._office.dialogs.tell(sentence(refused, self._office.locale))
            return
        self._office.desk.do(text, change)


def _agreed_on(promise: Promise) -> bool:
    """Whether its date was agreed on with a decision and is still to come or to be moved."""
    return bool(promise.decision_id) and promise.pending and promise.due is not None
