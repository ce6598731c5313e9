"""What stays here about a client: how far one goes for them, and what is good to know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.clients import ClientNote
from consultdesk.domain.errors import Refused
from consultdesk.domain.record import new_id
from consultdesk.domain.text import InternalText
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.numbers import percent
from ui.clients.card_data import CardData
from ui.clients.gauge import Gauge
from ui.kit import focus
from ui.kit.buttons import Button
from ui.kit.editors import TextEditor
from ui.kit.fields import TextField
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import beside


class CeilingPanel(PrivatePanel):
    """The ceiling of a client, from the fees of twelve months, and what weighs on it."""

    def __init__(self, data: CardData, office: Office, fresh: Callable[[], object]) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=4)
        self._data, self._office, self._fresh = data, office, fresh
        facts, locale = data.ceiling, office.locale
        px = theme_of(self).px
        self.column.addWidget(Heading(self.tr("Ceiling"), privacy="private"))
        figure = Label(money(facts.amount, locale), style="figure")
        figure.setObjectName("ceiling_amount")
        self.column.addWidget(figure)
        words = self.tr("{percent} of {fees} invoiced over 12 months")
        if not facts.typed:
            words = self.tr("{percent} of {fees}, the engagement fees of 12 months")
        said = words.format(
            percent=percent(facts.guide.percent, locale, decimals=2), fees=money(facts.fees, locale)
        )
        self.column.addWidget(Label(said, style="small", colour="ink2", wrap=True))
        self._weigh(px)
        self._change = Button(self.tr("Change the fees"), "link", size="small")
        self._change.setObjectName("change_fees")
        self._change.clicked.connect(self._ask)
        self.column.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)

    def _weigh(self, px: Callable[[float], int]) -> None:
        facts, locale = self._data.ceiling, self._office.locale
        if not facts.amount or (facts.option is None and not facts.used):
            return
        used = self.tr("used {amount}").format(amount=money(facts.used, locale))
        letter, mine = facts.option or ("", None)
        planned = ""
        if mine is not None:
            words = self.tr("option {letter}: {amount}")
            planned = words.format(letter=letter, amount=money(mine, locale))
        whole = float(facts.amount.amount)
        part = float(mine.amount) / whole if mine is not None else 0.0
        self.column.addSpacing(px(6))
        said = ", ".join(text for text in (used, planned) if text)
        self.column.addWidget(Gauge(float(facts.used.amount) / whole, part, said))
        row = QHBoxLayout()
        right = Qt.AlignmentFlag.AlignRight
        row.addWidget(Label(used, style="small", colour="ink2", wrap=True), 1)
        row.addWidget(Label(planned, style="small", colour="ink2", wrap=True).aligned(right), 1)
        self.column.addLayout(row)

    def _ask(self) -> None:
        self._change.hide()
        facts, locale = self._data.ceiling, self._office.locale
        shown = money(facts.fees, locale) if facts.typed else ""
        field = TextField(self.tr("Fees of 12 months"), shown, tabular=True)
        field.named(self.tr("Fees of 12 months"), "fees")
        field.line().setPlaceholderText(money(facts.fees, locale))
        field.committed.connect(lambda typed: self._keep(field, str(typed)))
        self.column.addWidget(field)
        hint = self.tr("Left empty, the engagement fees of the last 12 months are used.")
        self.column.addWidget(Label(hint, style="small", colour="ink2", wrap=True))
        field.setFocus()

    def _keep(self, field: TextField, typed: str) -> None:
        client = self._data.client
        with beside(field, self._office.locale):
            fees = None
            if typed.strip():
                fees = parse_amount(typed, client.currency, self._office.locale)
                if fees.minor < 0:
                    raise Refused("fee_negative")
            said = self.tr("Change the fees of a client")
            self._office.desk.do(said, edited(client, fees_12_months=fees))
            self._fresh()


class NotePanel(PrivatePanel):
    """What is good to know about a client, written where it is read."""

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=6)
        self._office = office
        self._note = data.note or ClientNote(id=new_id(), client_id=data.client.id)
        self._known = data.note is not None
        self.column.addWidget(Heading(self.tr("What to know"), privacy="private"))
        self.editor = TextEditor(self._note.text.reveal(), lines=2)
        self.editor.setPlaceholderText(self.tr("What you would tell yourself before calling."))
        self.editor.setObjectName("client_note")
        self.editor.setAccessibleName(self.tr("What to know, private"))
        self.editor.viewport().setAutoFillBackground(False)
        focus.wear(self.editor, "halo", 4)
        self.editor.committed.connect(self._keep)
        self.column.addWidget(self.editor)

    def show_note(self, note: ClientNote | None) -> None:
        """Show the note as it stands, except while somebody writes."""
        words = note.text.reveal() if note else ""
        if note is not None:
            self._note, self._known = note, True
        elif self._known:
            self._note, self._known = self._note.but(text=InternalText()), False
        if not self.editor.hasFocus():
            self.editor.settle(words)

    def _keep(self, typed: object) -> None:
        words = InternalText(str(typed))
        change = born(self._note.but(text=words)) if not self._known else None
        done: Change = change or edited(self._note, text=words)
        self._office.desk.do(self.tr("Change what to know"), done)
