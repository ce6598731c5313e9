"""From a condition to what one of the two does about it: a promise, asked for and written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.deciding import Clause, clause
from consultdesk.domain.defining import act_on, action_of, usual_owner
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Contribution
from consultdesk.domain.promises import Owner, Promise
from consultdesk.wording.dates import full_date
from ui.coach import coached
from ui.kit.dialogs import ModalForm
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, LongField, TextField
from ui.kit.form import Form, Missing
from ui.kit.menus import add_deed
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import day_typed, sentence

_MOST, _ACROSS = 180, 412
_FIELDS = {"text_missing": "text", "due_missing": "due"}


class Acting(QObject):
    """Asks who does what until when about a condition; one undo step for each."""

    promises_requested = Signal()

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page

    def act(self, file: IncidentFile, line: Contribution, language: str) -> None:
        """Ask for a promise about a line; where there is one, offer what can be done with it."""
        promise = action_of(file, line)
        if promise is None:
            self._ask(file, line, language)
        else:
            self.menu(file, promise, language).popup(_below_focus())

    def menu(self, file: IncidentFile, promise: Promise, language: str) -> QMenu:
        """Give what can be done with the promise of a line."""
        menu = QMenu(self._page)
        menu.setObjectName("promise_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        change = partial(self._change, file, promise, language)
        add_deed(menu, self.tr("Edit the promise…"), change).setEnabled(promise.pending)
        add_deed(menu, self.tr("See it in Keep promises"), self.promises_requested.emit)
        menu.addSeparator()
        add_deed(menu, self.tr("Remove the promise"), partial(self._remove, promise))
        return menu

    def _ask(self, file: IncidentFile, line: Contribution, language: str) -> None:
        form = self._form(file, usual_owner(line))
        quoted = line.text.read(language)

        def submit(values: Mapping[str, object]) -> bool:
            said = self._said(values, Phrase(), language)
            changes = act_on(file, line, said, self._office.today())
            return self._office.desk.do(self.tr("Promise about a condition"), *changes)

        self._show(self.tr("What is done about it"), form, (language, submit), quoted)

    def _change(self, file: IncidentFile, promise: Promise, language: str) -> None:
        form = self._form(file, promise.by or promise.owner)
        due = full_date(promise.due, self._office.locale) if promise.due else ""
        form.fill({"due": due})
        form.field("text").show_phrase(promise.text, language)

        def submit(values: Mapping[str, object]) -> bool:
            said = self._said(values, promise.text, language)
            change = edited(promise, text=said.text, owner=said.owner, by=said.by, due=said.due)
            return self._office.desk.do(self.tr("Edit a promise"), change)

        self._show(self.tr("What is done about it"), form, (language, submit))

    def _remove(self, promise: Promise) -> None:
        """Remove a promise; the line that led to it stays, and leads to none again."""
        removal = self._office.desk.store.removal(promise)
        self._office.desk.do(self.tr("Remove a promise"), *removal)

    def _show(
        self,
        title: str,
        form: Form,
        writing: tuple[str, Callable[[Mapping[str, object]], bool]],
        about: str = "",
    ) -> None:
        language, write = writing

        def submit(values: Mapping[str, object]) -> None:
            if not write(values):
                kept = self.tr("This could not be kept. Your words are still here.")
                raise Missing("text", kept)

        coached(self._office, form, language, f"action/{about}", [form.field("text")])
        dialog = ModalForm(title, form, self.tr("Promise"), submit)
        dialog.setObjectName("action_form")
        if about:
            said = Label(_brief(about), style="spoken", colour="ink2", wrap=True)
            said.setFixedHeight(said.heightForWidth(theme_of(dialog).px(_ACROSS)))
            dialog.column.insertWidget(0, said)
        self._office.dialogs.show(dialog)

    def _form(self, file: IncidentFile, owner: object) -> Form:
        form = Form()
        words = LongField(self.tr("In the exact words"), lines=2)
        form.add("text", words.named(self.tr("In the exact words"), "action_text"))
        names = dict.fromkeys(contact.name for contact in file.contacts)
        if isinstance(owner, str) and not isinstance(owner, Owner):
            names[owner] = None
        people = [
            Item(Owner.ME, self.tr("Me")),
            *(Item(name, name) for name in names),
            Item(Owner.CLIENT, self.tr("The client")),
        ]
        who = ChoiceField(self.tr("Promised by"), people, owner)
        due = TextField(self.tr("Until when"), placeholder=self.tr("Friday, Nov 27…"))
        form.add_row(
            [
                ("owner", who.named(self.tr("Promised by"), "action_owner")),
                ("due", due.named(self.tr("Until when"), "action_due")),
            ]
        )
        return form

    def _said(self, values: Mapping[str, object], known: Phrase, language: str) -> Clause:
        who = values["owner"]
        owner = who if isinstance(who, Owner) else Owner.CLIENT
        by = "" if isinstance(who, Owner) else str(who)
        text = known.put(language, str(values["text"]).strip())
        due = day_typed(values, "due", self._office)
        try:
            return clause(text, due, owner, by)
        except Refused as refused:
            words = sentence(refused, self._office.locale)
            raise Missing(_FIELDS.get(refused.code, "text"), words) from refused


def _brief(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _MOST else line[: _MOST - 1].rstrip() + "…"


def _below_focus() -> QPoint:
    focused = QApplication.focusWidget()
    if focused is None:
        return QCursor.pos()
    return focused.mapToGlobal(QPoint(0, focused.height() + 2))
