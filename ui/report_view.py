"""The report on incidents: what they cost me and how they ended, read off the main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from consultdesk.domain.clients import Client
from consultdesk.domain.report import Entry, Group, Period, Report, first_day, report
from consultdesk.store.errors import StoreError
from consultdesk.store.reports import Asked
from ui import report_words
from ui.kit.buttons import Button
from ui.kit.editors import Item
from ui.kit.layouts import let_go
from ui.kit.panels import Divider, Heading, PrivatePanel
from ui.kit.pick import Pick
from ui.kit.scroll import ScrollPage
from ui.kit.steps import Steps
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.late import area
from ui.office import Office

if TYPE_CHECKING:
    from ui.kit.printing import Printing

Naming = Callable[[Group], str]
_END = Qt.AlignmentFlag.AlignRight


class ReportView(QWidget):
    """The report of a period, on all clients or on one; the newest reading is the one shown."""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        client: Client | None = None,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._client, self._printing = office, client, printing
        self._period = Period.YEAR
        self._found: Report | None = None
        self._steps: Steps | None = None
        self.setObjectName("report_view")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(14))
        column.addLayout(self._bar())
        self._page: QWidget | None = None
        self._room = QVBoxLayout()
        column.addLayout(self._room, 1)

    def read(self) -> None:
        """Read the incidents of the period anew."""
        self._stop()
        steps = self._steps = Steps()
        steps.stepped.connect(self._tell)
        self._said.setText(self.tr("Reading…"))
        office, key = self._office, self._client.id if self._client else ""
        office.work.run(
            office.desk.store.reports.entries,
            Asked(office.zone, first_day(self._period, office.today()), key),
            steps.tell,
            done=lambda entries: self._show(steps, entries),
            failed=lambda error: self._failed(steps, error),
        )

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(10))
        periods = [Item(one, report_words.period_word(one)) for one in Period]
        self.period = Pick(self.tr("Period of the report"), periods)
        self.period.setObjectName("report_period")
        self.period.set_value(self._period)
        self.period.picked.connect(self._choose)
        self._said = Label("", style="small", colour="ink2")
        self._said.setObjectName("report_said")
        self._cancel = Button(self.tr("Stop reading"), "quiet")
        self._cancel.setObjectName("report_cancel")
        self._cancel.calling(self._stop)
        self._cancel.hide()
        self._print = Button(self.tr("Print the report"), icon="print")
        self._print.setObjectName("report_print")
        self._print.setEnabled(False)
        self._print.calling(self._show_paper)
        row.addWidget(self.period)
        row.addWidget(self._said)
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._print)
        return row

    def _choose(self, period: object) -> None:
        self._period = Period(str(period))
        self.read()

    def _stop(self) -> None:
        if self._steps is not None:
            self._steps.stop()

    def _tell(self, done: int, count: int) -> None:
        if self.sender() is self._steps and done < count:
            words = self.tr("{done} of {count} incidents read")
            self._said.setText(words.format(done=done, count=count))
            self._cancel.show()

    def _show(self, steps: Steps, entries: Sequence[Entry]) -> None:
        if not self._awaits(steps):
            return
        self._settle("")
        self._found = report(entries)
        self._print.setEnabled(True)
        self._draw(self._found)

    def _awaits(self, steps: Steps) -> bool:
        """Whether an answer is still waited for: by this very reading, in a view that lives."""
        return steps is self._steps and isValid(self)

    def _failed(self, steps: Steps, error: Exception) -> None:
        if not self._awaits(steps):
            return
        if not isinstance(error, StoreError):
            raise error
        if error.code == "cancelled":
            self._settle(self.tr("Stopped. What is shown is from before."))
            return
        self._settle("")
        self._office.desk.failed.emit(error)

    def _settle(self, words: str) -> None:
        self._steps = None
        self._cancel.hide()
        self._said.setText(words)

    def _show_paper(self) -> None:
        if self._found is not None:
            name = self._client.name if self._client else ""
            # late: paper brings ReportLab and QtPdf along
            show_report = area("ui.private_papers", "show_report")
            show_report(self._office, (self._found, self._period, name), self, self._printing)

    def _draw(self, found: Report) -> None:
        page = ScrollPage(margins=(0, 0, 14, 20), spacing=14)
        if not found.whole.incidents:
            none = self.tr("No incident in this period.")
            page.column.addWidget(Label(none, style="spoken", colour="ink2"))
        else:
            for panel in self._panels(found):
                page.column.addWidget(panel)
        page.column.addStretch(1)
        if self._page is not None:
            self._room.removeWidget(self._page)
            let_go(self._page)
        self._page = page
        self._room.addWidget(page)

    def _panels(self, found: Report) -> list[QWidget]:
        whole = Group("", self.tr("All"), found.whole)
        tables: list[tuple[str, tuple[Group, ...], Naming, str]] = [
            (self.tr("In all"), (whole,), report_words.typed_name, "whole"),
            (self.tr("By client"), found.clients, report_words.typed_name, "clients"),
            (self.tr("By kind of incident"), found.kinds, report_words.kind_name, "kinds"),
            (self.tr("By cause"), found.causes, report_words.typed_name, "causes"),
            (self.tr("By quarter"), found.quarters, report_words.quarter_name, "quarters"),
        ]
        shown = [one for one in tables if self._client is None or one[3] != "clients"]
        panels = [self._table(*one) for one in shown]
        panels[0].column.addWidget(self._measured(found))
        return [*panels]

    def _measured(self, found: Report) -> Label:
        """Say under the figures of all what their table has no room for."""
        words = report_words.whole_words(found.whole, self._office.locale)
        label = Label(words, style="small", colour="ink2", wrap=True)
        label.setObjectName("report_actual")
        label.setVisible(bool(words))
        return label

    def _table(
        self, heading: str, groups: Sequence[Group], naming: Naming, name: str
    ) -> PrivatePanel:
        px = theme_of(self).px
        panel = PrivatePanel(margins=(18, 12, 18, 12), spacing=6)
        panel.setObjectName(f"report_{name}")
        panel.setAccessibleName(heading)
        panel.column.addWidget(Heading(heading, privacy="private", compact=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(5))
        grid.setColumnStretch(0, 1)
        for place, words in enumerate(report_words.column_words(), start=1):
            grid.addWidget(Label(words, style="small", colour="ink2").aligned(_END), 0, place)
        for row, group in enumerate(groups):
            grid.addWidget(Divider("private"), 2 * row + 1, 0, 1, -1)
            grid.addWidget(Label(naming(group), wrap=True), 2 * row + 2, 0)
            figures = report_words.tally_words(group.tally, self._office.locale)
            for place, words in enumerate(figures, start=1):
                cell = Label(words).tabular().aligned(_END)
                grid.addWidget(cell, 2 * row + 2, place)
        panel.column.addLayout(grid)
        return panel


class ClientReport(PrivatePanel):
    """What the incidents of one client cost me and how they ended, on their card.

    They are read off the main thread; `found` hands the entries to whoever else shows them.
    """

    found = Signal(object)

    def __init__(self, office: Office, client: Client, printing: Printing | None = None) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=4)
        self._office, self._client, self._printing = office, client, printing
        self._report: Report | None = None
        self.setObjectName("client_report")
        self.column.addWidget(
            Heading(QCoreApplication.translate("Report", "Report"), privacy="private")
        )
        self._figures = [Label("…").tabular().aligned(_END) for _ in report_words.column_words()]
        for name, figure in zip(report_words.column_words(), self._figures, strict=True):
            self.column.addLayout(self._row(name, figure))
        self._actual = Label("", style="small", colour="ink2", wrap=True)
        self._actual.setObjectName("client_report_actual")
        self._actual.hide()
        self.column.addWidget(self._actual)
        show = Button(QCoreApplication.translate("Report", "Print the report"), "link",
                      size="small")  # fmt: skip
        show.setObjectName("client_report_print")
        show.setEnabled(False)
        self._print = show
        show.calling(self._show_paper)
        self.column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    def read(self) -> None:
        """Read the incidents of the client; a card that is gone by then hears nothing of it."""
        office = self._office
        office.work.run(
            office.desk.store.reports.entries,
            Asked(office.zone, client_id=self._client.id),
            done=self._show,
            failed=self._failed,
        )

    def _show(self, entries: Sequence[Entry]) -> None:
        if not isValid(self):
            return
        self._report = report(entries)
        self._print.setEnabled(True)
        figures = report_words.tally_words(self._report.whole, self._office.locale)
        for figure, words in zip(self._figures, figures, strict=True):
            figure.setText(words)
        said = report_words.whole_words(self._report.whole, self._office.locale)
        self._actual.setText(said)
        self._actual.setVisible(bool(said))
        self.found.emit(entries)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        if isValid(self):
            self._office.desk.failed.emit(error)

    def _row(self, name: str, figure: Label) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(name, style="small", colour="ink2"))
        row.addWidget(figure, 1)
        return row

    def _show_paper(self) -> None:
        if self._report is None:
            return
        found = (self._report, Period.ALL, self._client.name)
        # late: paper brings ReportLab and QtPdf along
        area("ui.private_papers", "show_report")(self._office, found, self, self._printing)
