"""Logging a signal in under ten seconds: client, one line, when it was noticed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from consultdesk.domain.clients import Client, Contact, Engagement
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Incident
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide, Rate
from consultdesk.domain.signals import (
    Acquaintance,
    Noticed,
    Usual,
    new_client,
    open_incident,
)
from consultdesk.wording.dates import near_day, time_of_day
from ui.incidents.moments import parse_past
from ui.kit.dialogs import Dialog
from ui.kit.fields import TextField
from ui.kit.form import Form
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import sentence

_FIELDS = {
    "client_missing": "client",
    "name_missing": "client",
    "signal_missing": "words",
    "date_unreadable": "when",
    "time_unreadable": "when",
    "noticed_in_future": "when",
}
_OFFERED = 8


def log_signal(office: Office, parent: QWidget | None = None, client_id: str = "") -> str | None:
    """Ask for a signal and open its incident; give the incident's id, or None."""
    dialog = SignalDialog(office, client_id, parent)
    office.dialogs.show(dialog)
    return dialog.incident_id


class SignalDialog(Dialog):
    """Three fields; Enter saves from any of them, and a new client is named there at once."""

    def __init__(self, office: Office, client_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SignalDialog", "Log a signal"), parent=parent)
        self._office = office
        self._known: Client | None = None
        self.incident_id: str | None = None
        self.form = Form()
        self._client = TextField(self.tr("Client"), placeholder=self.tr("A client, or a new name"))
        self._words = TextField(
            self.tr("What you noticed"), placeholder=self.tr("A shorter tone, a silence, a doubt")
        )
        now = office.now()
        day = near_day(now.date(), office.today(), office.locale)
        shown = f"{day}, {time_of_day(now, office.locale)}"
        self._when = TextField(self.tr("Noticed"), shown)
        self.form.add("client", self._client)
        self.form.add("words", self._words)
        self.form.add("when", self._when)
        self._new = Label("", style="small", colour="ink3")
        self.column.addWidget(self.form)
        self.column.addWidget(self._new)
        self.add_cancel()
        self.main = self.add_button(self.tr("Log the signal"), "primary")
        self.main.setObjectName("submit")
        self.main.clicked.connect(self.submit)
        self._suggest()
        self._begin(client_id)

    def submit(self) -> None:
        """Open the incident, or say beside the field what it still needs."""
        self.form.clear_complaints()
        try:
            self._open()
        except Refused as refused:
            words = sentence(refused, self._office.locale)
            self.form.complain(_FIELDS.get(refused.code, "words"), words)
            return
        if self.incident_id is not None:
            self.accept()

    def _open(self) -> None:
        office, store = self._office, self._office.desk.store
        at = self._moment()
        whom = self._acquaintance()
        noticed = Noticed(self._words.value(), office.language, at, store.next_number(at.year))
        usual = Usual(office.practice, store.all(Rate), store.get(CeilingGuide, GUIDE_ID))
        births = open_incident(noticed, whom, usual, office.now())
        incident = next(b.record for b in births if isinstance(b.record, Incident))
        if office.desk.do(self.tr("Signal logged"), *births):
            self.incident_id = incident.id

    def _moment(self) -> datetime:
        office = self._office
        if self._when.value() == self._shown_when:
            return office.now()
        return parse_past(self._when.value(), office.now(), office.zone, office.locale)

    def _acquaintance(self) -> Acquaintance:
        store = self._office.desk.store
        client = self._find(self._client.value())
        if client is None:
            fresh = new_client(self._client.value(), self._office.practice, self._office.today())
            return Acquaintance(fresh, fresh=True)
        return Acquaintance(
            client,
            store.all(Contact, client_id=client.id),
            store.all(Engagement, client_id=client.id),
        )

    def _find(self, typed: str) -> Client | None:
        """Give the client of that name, if there is one."""
        name = typed.strip().casefold()
        if self._known is not None and self._known.name.casefold() == name:
            return self._known
        if not name:
            return None
        lines = self._office.desk.store.clients.page(search=typed.strip(), limit=200)
        return next((line.client for line in lines if line.client.name.casefold() == name), None)

    def _begin(self, client_id: str) -> None:
        self._shown_when = self._when.value()
        if client_id:
            self._known = self._office.desk.store.get(Client, client_id)
        if self._known is not None:
            self._client.set_value(self._known.name)
            self._words.setFocus()
        else:
            self._client.setFocus()

    def _suggest(self) -> None:
        """Offer known clients as the name is typed, a few at a time."""
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self._client.line()
        line.setCompleter(completer)
        line.textEdited.connect(self._typed)
        completer.activated.connect(lambda _text: self._say_new(self._client.value()))
        self._typed("")

    def _typed(self, text: str) -> None:
        lines = self._office.desk.store.clients.page(search=text.strip(), limit=_OFFERED)
        self._names.setStringList([line.client.name for line in lines])
        self._say_new(text)

    def _say_new(self, text: str) -> None:
        fresh = bool(text.strip()) and self._find(text) is None
        words = self.tr("A new client will be added: {name}").format(name=text.strip())
        self._new.setText(words if fresh else "")
