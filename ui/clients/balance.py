"""The relationship with a client, for the consultant alone: given, received, promised, answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.balance import Balance, Given, Paid, balance, receive
from consultdesk.domain.change import Change, removed
from consultdesk.domain.clients import ReceivedGoodwill
from consultdesk.domain.money import Money
from consultdesk.domain.promises import Owner
from consultdesk.domain.reliability import reliability
from consultdesk.domain.report import Entry
from consultdesk.domain.satisfaction import share_satisfied
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import brief_date
from consultdesk.wording.names import join
from consultdesk.wording.numbers import percent
from ui.clients.card_data import CardData
from ui.kit.buttons import IconButton
from ui.kit.fields import TextField
from ui.kit.layouts import clear
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.words import Label
from ui.office import Office
from ui.promise_words import reliability_words
from ui.refusals import beside

_CURVE = 8
_NOTES = 6


class BalancePanel(PrivatePanel):
    """What was given and received, how promises ended, what they answered; and what it adds up to.

    What was given is read off the main thread: until it is known, its place is kept quietly.
    """

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=4)
        self.setObjectName("relationship_balance")
        self._data, self._office = data, office
        self.column.addWidget(Heading(self.tr("Relationship"), privacy="private"))
        self._paid = self._say(self.tr("Have I already paid for this relationship?"), "…")
        self._paid.setObjectName("balance_answer")
        self._given = self._say(self.tr("Given"), "…")
        self._given.setObjectName("balance_given")
        self._received()
        mine = reliability(p for p in data.promises if p.owner is Owner.ME)
        theirs = reliability(p for p in data.promises if p.owner is Owner.CLIENT)
        self._say(self.tr("My promises"), reliability_words(mine, office.locale))
        self._say(self.tr("Theirs"), reliability_words(theirs, office.locale))
        self._say(self.tr("Satisfaction"), self._answers())
        office.desk.changed.connect(self._heard)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Say what the incidents of this client made me take on, and what that adds up to."""
        facts = self._data.ceiling
        found = balance(entries, facts.fees, facts.amount, self._office.today())
        self._paid.setText(self._answer(found))
        self._given.setText(self._given_words(found.given))

    def _say(self, label: str, words: str) -> Label:
        self.column.addWidget(Label(label, style="small", colour="ink3", wrap=True))
        said = words[:1].upper() + words[1:]
        shown = Label(said, style="small", colour="ink", wrap=True)
        self.column.addWidget(shown)
        return shown

    def _answer(self, found: Balance) -> str:
        locale, paid = self._office.locale, found.paid
        if paid is Paid.NOTHING:
            return self.tr("Nothing was taken on over 12 months.")
        if paid is Paid.UNKNOWN:
            words = self.tr("{given} over 12 months; no fees in that currency to set it beside.")
            return words.format(given=self._amounts(found.recent.value))
        words = self.tr(
            "{given} over 12 months, {percent} of the fees: within what you usually go to "
            "({ceiling})."
        )
        if paid is Paid.BEYOND:
            words = self.tr(
                "Yes: {given} over 12 months, {percent} of the fees, more than you usually go to "
                "({ceiling}). What comes next can be shared."
            )
        return words.format(
            given=money(found.spent, locale),
            percent=percent(found.percent or 0, locale),
            ceiling=money(found.ceiling, locale),
        )

    def _given_words(self, given: Given) -> str:
        if not given.incidents:
            return self.tr("Nothing yet")
        words = QCoreApplication.translate(
            "BalancePanel", "{value} at full value, for %n incident(s)", None, given.incidents
        )
        said = words.format(value=self._amounts(given.value))
        if not given.priced:
            return said
        real = QCoreApplication.translate(
            "BalancePanel", "{real} at real cost, for %n of them", None, given.priced
        )
        return f"{said}; {real.format(real=self._amounts(given.real))}"

    def _amounts(self, amounts: tuple[Money, ...]) -> str:
        locale = self._office.locale
        return join([money(amount, locale) for amount in amounts], locale)

    def _received(self) -> None:
        """List what was received, the latest first, above the line where more is noted."""
        self.column.addWidget(Label(self.tr("Received"), style="small", colour="ink3"))
        self._notes = QVBoxLayout()
        self.column.addLayout(self._notes)
        self._list_notes(self._data.received)
        hint = self.tr("Patience, a late invoice forgiven…")
        self.line = TextField("", placeholder=hint)
        self.line.named(self.tr("Note goodwill received today"), "goodwill_received")
        self.line.committed.connect(self._receive)
        self.column.addWidget(self.line)

    def _list_notes(self, received: Sequence[ReceivedGoodwill]) -> None:
        clear(self._notes)
        notes = sorted(received, key=lambda one: (one.on, one.id), reverse=True)
        for note in notes[:_NOTES]:
            self._notes.addWidget(self._note(note))
        if len(notes) > _NOTES:
            more = QCoreApplication.translate(
                "BalancePanel", "and %n earlier", None, len(notes) - _NOTES
            )
            self._notes.addWidget(Label(more, style="small", colour="ink3"))

    def _heard(self, changes: Sequence[Change]) -> None:
        """Show a note at once, also while the card is being edited beside it."""
        if any(isinstance(change.record, ReceivedGoodwill) for change in changes):
            client_id = self._data.client.id
            self._list_notes(self._office.desk.store.all(ReceivedGoodwill, client_id=client_id))

    def _note(self, note: ReceivedGoodwill) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        day = brief_date(note.on, self._office.today(), self._office.locale)
        words = note.text.reveal()
        row.addWidget(Label(f"{day} · {words}", style="small", wrap=True), 1)
        remove = IconButton("x", self.tr("Remove: {words}").format(words=words))
        remove.setObjectName(f"x_{note.id}")
        remove.clicked.connect(lambda: self._remove(note))
        row.addWidget(remove)
        return holder

    def _receive(self, typed: object) -> None:
        words = str(typed).strip()
        if not words:
            return
        with beside(self.line, self._office.locale):
            change = receive(self._data.client.id, self._office.today(), words)
            if self._office.desk.do(self.tr("Note goodwill received"), change):
                self.line.set_value("")

    def _remove(self, note: ReceivedGoodwill) -> None:
        self._office.desk.do(self.tr("Remove goodwill received"), removed(note))

    def _answers(self) -> str:
        answered = [r for r in self._data.rounds if r.rating is not None]
        if not answered:
            return self.tr("not asked yet")
        curve = " → ".join(str(r.rating) for r in answered[-_CURVE:])
        words = QCoreApplication.translate(
            "BalancePanel", "%n answer(s): {curve}", None, len(answered)
        )
        said = words.format(curve=curve)
        share = share_satisfied(answered)
        if share is None:
            return said
        return f"{percent(share, self._office.locale)} · {said}"
