"""The usual cost lines of an idea: each a label, how much, and what the client would pay of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from consultdesk.domain.cards import IdeaLine
from consultdesk.domain.costing import TIMED, LineKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.wording.numbers import decimal
from ui.kit.fields import TextField
from ui.kit.layouts import clear
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.figures import line_reader, quantity_typed, shared, written
from ui.options.typed import Figures
from ui.refusals import sentence
from ui.scale_words import kind_words


class _Row(NamedTuple):
    """One line being edited."""

    line: IdeaLine
    label: TextField
    amount: TextField
    client: TextField


class IdeaLines(QWidget):
    """Cost lines to correct, leave out by emptying the label, or take as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._currency, self._locale = "CAD", Locale.EN_CA
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme_of(self).px(8))
        self._grid.setVerticalSpacing(theme_of(self).px(6))
        self._grid.setColumnStretch(0, 1)

    def show_lines(self, lines: Sequence[IdeaLine], currency: str, locale: Locale) -> None:
        """Show a card's usual lines, and one more to fill in hours."""
        clear(self._grid)
        self._rows, self._currency, self._locale = [], currency, locale
        heads = (
            QCoreApplication.translate("Ideas", "Cost line"),
            QCoreApplication.translate("Ideas", "How much"),
            QCoreApplication.translate("Ideas", "Client pays"),
        )
        for column, words in enumerate(heads):
            self._grid.addWidget(Label(words, style="small", colour="ink3"), 0, column)
        blank = IdeaLine(LineKind.HOURS, "", Decimal(0))
        for place, line in enumerate((*lines, blank)):
            self._add(place, line)

    def _add(self, place: int, line: IdeaLine) -> None:
        reader = line_reader(line.kind, self._currency, self._locale)
        around = Figures(line.likely, line.low, line.high)
        named = kind_words()[line.kind]
        more = QCoreApplication.translate("Ideas", "One more line, in hours")
        label = TextField(text=line.label, placeholder=more if not line.label else named)
        label.named(f"{named}: {line.label}" if line.label else more, f"line_label_{place}")
        amount = TextField(
            text=written(reader, line.likely or None, around),
            suffix="h" if line.kind in TIMED else self._currency,
            tabular=True,
        )
        much = QCoreApplication.translate("Ideas", "How much")
        amount.named(f"{much}: {line.label}", f"line_amount_{place}")
        client = TextField(text=decimal(line.client, self._locale), suffix="%", tabular=True)
        pays = QCoreApplication.translate("Ideas", "Client pays")
        client.named(f"{pays}: {line.label}", f"line_client_{place}")
        theirs = line.kind in (LineKind.CLIENT_TIME, LineKind.CREDIT)
        client.setVisible(not theirs)
        px = theme_of(self).px
        amount.setFixedWidth(px(196))
        client.setFixedWidth(px(86))
        for column, field in enumerate((label, amount, client)):
            self._grid.addWidget(field, place + 1, column)
        self._rows.append(_Row(line, label, amount, client))

    def lines(self) -> tuple[IdeaLine, ...] | None:
        """Give the lines as they are now; none where one cannot be read, which it then says."""
        found: list[IdeaLine] = []
        for row in self._rows:
            for field in (row.amount, row.client):
                field.clear_complaint()
            if not row.label.value().strip():
                continue
            line = self._read(row)
            if line is None:
                return None
            found.append(line)
        return tuple(found)

    def _read(self, row: _Row) -> IdeaLine | None:
        """Read one line; what cannot be read is said beside its field."""
        line, field = row.line, row.amount
        try:
            reader = line_reader(line.kind, self._currency, self._locale)
            around = quantity_typed(reader, row.amount.value())
            field = row.client
            client = shared(row.client.value(), self._locale)
        except Refused as refusal:
            field.complain(sentence(refusal, self._locale))
            field.setFocus()
            return None
        return IdeaLine(
            line.kind, row.label.value(), *around, client, min(line.third, 100 - client)
        )
