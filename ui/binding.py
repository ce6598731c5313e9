"""Fields tied to a record: what is typed becomes a change, what is known is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from consultdesk.domain.change import Change, edited
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record
from ui.kit.fields import Field
from ui.office import Office
from ui.refusals import beside

R = TypeVar("R", bound=Record)

Read = Callable[[R], object]
Make = Callable[[R, object], Change]


class _Tie(NamedTuple, Generic[R]):
    """A field, and how to read it from a record."""

    field: Field
    read: Callable[[R], object]


class Ties(Generic[R]):
    """The fields of one record: each commit is one edit, each change of the record is shown.

    A refusal is said beside the field and the typed words stay; so do words that are being typed
    while the record changes elsewhere.
    """

    def __init__(self, office: Office, record: R) -> None:
        self._office = office
        self._record = record
        self._ties: list[_Tie[R]] = []
        self._worded: list[tuple[Field, str, str]] = []
        self._shown: dict[Field, object] = {}

    @property
    def record(self) -> R:
        """The record as it is known now."""
        return self._record

    def tie(self, field: Field, said: str, read: Read[R], make: Make[R]) -> None:
        """Tie a field: `said` names the edit for undo, `make` gives the change of what is typed."""

        def save(value: object) -> None:
            with beside(field, self._office.locale):
                change = make(self._record, value)
                if not self._office.desk.do(said, change):
                    self._leave_pending(field)

        self._ties.append(_Tie(field, read))
        self._set(field, read(self._record))
        field.committed.connect(save)

    def tie_words(self, field: Field, said: str, part: str, language: str) -> None:
        """Tie a field to the words of a phrase in one language; the other one's are its hint."""

        def words(record: R) -> Phrase:
            known = getattr(record, part)
            return known if isinstance(known, Phrase) else Phrase()

        self._worded.append((field, part, language))
        self.tie(
            field,
            said,
            lambda record: words(record).get(language),
            lambda record, typed: edited(
                record, **{part: words(record).put(language, str(typed).strip())}
            ),
        )
        self._hint()

    def _hint(self) -> None:
        for field, part, language in self._worded:
            known: Phrase = getattr(self._record, part)
            field.show_hint(known.read(language) if known.lacks(language) else "")

    def show(self, record: R) -> None:
        """Show the record as it stands, except where somebody is typing."""
        self._record = record
        self._hint()
        for field, read in self._ties:
            known = field.value() == self._shown.get(field) and not field.unread()
            typing = field.editor.hasFocus() and not known
            value = read(record)
            if value != self._shown.get(field) or not (typing or field.complaint()):
                self._set(field, value)

    def _leave_pending(self, field: Field) -> None:
        """Keep the words on screen as not yet written, so that Enter tries again."""
        editor = field.editor
        typed = editor.text() if isinstance(editor, QLineEdit) else str(field.value())
        field.set_value(self._shown.get(field))
        if isinstance(editor, QLineEdit):
            editor.setText(typed)
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(typed)

    def _set(self, field: Field, value: object) -> None:
        field.set_value(value)
        field.clear_complaint()
        if isinstance(field.editor, QLineEdit) and not field.editor.hasFocus():
            field.editor.setCursorPosition(0)
        self._shown[field] = field.value()
