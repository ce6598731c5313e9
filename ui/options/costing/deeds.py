"""What is done to one cost line, each as one step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.costing import (
    TIMED,
    CostLine,
    LineKind,
    price,
    recast,
    split_between,
    stopping,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import reordered
from consultdesk.domain.money import Money
from consultdesk.wording.numbers import decimal
from ui.kit.dialogs import ModalForm
from ui.kit.fields import TextField
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.options.blocks import cells_of
from ui.options.costing.columns import Column
from ui.options.costing.model import CostingModel, shareable
from ui.options.costing.pasting import Pasting
from ui.options.costing.usual import UsualLines
from ui.refusals import sentence


class LineDeeds(QObject):
    """Moves, shares, removes and marks cost lines."""

    def __init__(self, office: Office, lines: CostingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._lines, self._over = office, lines, parent
        self.usual = UsualLines(office, lines, parent)
        self.usual.paste_wanted.connect(self.paste)
        self.rate = Money.zero("CAD")

    def remove(self, line: CostLine) -> None:
        """Take a line away."""
        step = self.tr("Cost line removed")
        self._office.desk.do(step, *self._office.desk.store.removal(line))

    def move(self, line: CostLine, by: int) -> bool:
        """Move a line up or down; tell whether it went."""
        place = self._lines.lines.index(line) + by
        if not 0 <= place < len(self._lines.lines):
            return False
        changes = reordered(self._lines.lines, line.id, place)
        return self._office.desk.do(self.tr("Move a cost line"), *changes)

    def set_kind(self, line: CostLine, kind: object) -> None:
        """Change what a line is made of."""
        self._say_if_refused(
            line,
            Column.KIND,
            lambda: self._office.desk.do(
                self.tr("Change the kind of a cost line"),
                self._of_kind(line, LineKind(str(kind))),
            ),
        )

    def _of_kind(self, line: CostLine, kind: LineKind) -> Change:
        """Recast a line; with nothing counted yet, at the price where such an hour starts."""
        rate = self.usual.hour(kind, self.rate)
        change = recast(line, kind, rate)
        if line.likely or kind not in TIMED or not isinstance(change.after, CostLine):
            return change
        return Change(line, price(change.after, rate).after)

    def share(self, line: CostLine, percent: int, gesture: str = "") -> None:
        """Let the client pay a part, and the rest fall on me where no third party pays."""
        third = line.third_percent if gesture else Decimal(0)
        change = split_between(line, Decimal(percent), third)
        self._office.desk.do(self.tr("Share a cost line"), change, merge=gesture)

    def share_by(self, line: CostLine, by: int) -> None:
        """Let the client pay so many more points of a line, within what is shared with me."""
        if shareable(line):
            percent = int(line.client_percent) + by
            most = int(100 - line.third_percent)
            self.share(line, max(0, min(most, percent)), f"key {line.id}")

    def slide(self, line_id: str, percent: int, gesture: str) -> None:
        """Follow a slider; all of one drag is one step."""
        line = next((one for one in self._lines.lines if one.id == line_id), None)
        if line is not None:
            self.share(line, percent, gesture)

    def count(self, line: CostLine) -> None:
        """Make a line optional, out of the totals, or count it again."""
        step = self.tr("Make a cost line optional")
        if not line.counted:
            step = self.tr("Count a cost line")
        self._office.desk.do(step, edited(line, counted=not line.counted))

    def show_client(self, line: CostLine) -> None:
        """Let the client read an optional line, or keep it here."""
        seen = line.audience is Audience.CLIENT
        audience = Audience.PRIVATE if seen else Audience.CLIENT
        self._office.desk.do(
            self.tr("Choose who reads an optional line"), edited(line, audience=audience)
        )

    def invoice(self, line: CostLine) -> None:
        """Put a line on my invoice, or say that the client pays it elsewhere."""
        step = self.tr("Change what is on my invoice")
        self._office.desk.do(step, edited(line, invoiced=not line.invoiced))

    def tax(self, line: CostLine) -> None:
        """Charge taxes on a line, or none."""
        step = self.tr("Change the tax of a cost line")
        self._office.desk.do(step, edited(line, taxable=not line.taxable))

    def paste(self) -> None:
        """Add the lines of a block of the clipboard, in one step; a lone cell is typed in place."""
        rows = cells_of(QGuiApplication.clipboard().text())
        if sum(map(len, rows)) == 1 and isinstance(self._over, QAbstractItemView):
            self._lines.setData(self._over.currentIndex(), rows[0][0])
            return
        hour = partial(self.usual.hour, rate=self.rate)
        pasted = Pasting(self._lines.entry(), self._lines.fresh, hour).read(rows)
        first = len(self._lines.lines)
        step = QCoreApplication.translate(
            "LineDeeds", "Paste %n cost line(s)", None, len(pasted.lines)
        )
        if self._office.desk.do(step, *map(born, pasted.lines)) and pasted.odd:
            words = self.tr("Not read, and kept in the name of the line: {words}")
            quoted = self.tr("“{words}”")
            said = words.format(words=", ".join(quoted.format(words=odd) for odd in pasted.odd))
            self._lines.refused.emit(self._lines.index(first, Column.LABEL), said)

    def keep(self, line: CostLine) -> None:
        """Keep a line among the usual ones."""
        self._say_if_refused(line, Column.LABEL, lambda: self.usual.keep(line, self.rate))

    def _say_if_refused(self, line: CostLine, column: Column, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Refused as refusal:
            self._lines.complain(self._place(line, column), refusal)

    def _place(self, line: CostLine, column: Column) -> QModelIndex:
        rows = [one.id for one in self._lines.lines]
        return self._lines.index(rows.index(line.id), column)

    def ask_stop(self, line: CostLine) -> None:
        """Ask where the work of a line stops until both have talked again."""
        start = line.likely if line.stop_at is None else line.stop_at
        form = Form()
        name = self.tr("Stop there and talk again before going on; empty for no such point")
        text = decimal(start, self._office.locale, decimals=4)
        form.add("stop", TextField(name, text, tabular=True))

        def submit(values: Mapping[str, object]) -> None:
            try:
                at = self._lines.entry().quantity(line, str(values["stop"]))
                change = stopping(line, at)
            except Refused as refusal:
                raise Missing("stop", sentence(refusal, self._office.locale)) from None
            self._office.desk.do(self.tr("Plan a stopping point"), change)

        title = line.label.read(self._office.language) or self.tr("Stopping point")
        action = self.tr("Plan a stopping point")
        dialog = ModalForm(title, form, action, submit, parent=self._over.window())
        self._office.dialogs.show(dialog)
        self._over.setFocus()
