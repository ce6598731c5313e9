"""A form: named fields in rows, their values together, a refusal shown beside its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.fields import Field
from ui.kit.theme import theme_of


class Missing(Exception):
    """A field cannot be taken as it is; the sentence says what to do."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(field, sentence)
        self.field = field
        self.sentence = sentence


class Form(QWidget):
    """Fields bound explicitly, by name, to the values of a draft."""

    changed = Signal(str, object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.px(16))

    def add(self, name: str, field: Field) -> Field:
        """Add a field on its own row and return it."""
        self._column.addWidget(field)
        return self._know(name, field)

    def add_row(self, fields: Sequence[tuple[str, Field]]) -> None:
        """Add fields side by side, of equal width."""
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(20))
        for name, field in fields:
            row.addWidget(self._know(name, field), 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def field(self, name: str) -> Field:
        """Return the field of that name."""
        return self._fields[name]

    def values(self) -> dict[str, object]:
        """Return what every field holds now, by name; raise `Missing` where one is unreadable."""
        for name, field in self._fields.items():
            if sentence := field.unread():
                raise Missing(name, sentence)
        return {name: field.value() for name, field in self._fields.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Show known values without announcing them."""
        for name, value in values.items():
            if name in self._fields:
                self._fields[name].set_value(value)

    def complain(self, name: str, sentence: str) -> bool:
        """Show a sentence beside a field and go there; tell whether the form has that field."""
        field = self._fields.get(name)
        if field is None:
            return False
        field.complain(sentence)
        field.setFocus()
        return True

    def clear_complaints(self) -> None:
        """Take all the sentences away."""
        for field in self._fields.values():
            field.clear_complaint()

    def _know(self, name: str, field: Field) -> Field:
        self._fields[name] = field
        field.editor.setObjectName(name)
        field.committed.connect(lambda value: self.changed.emit(name, value))
        return field
