"""Hours that are worth nothing yet, said in one sentence, with the way to type their price."""

from __future__ import annotations

from PySide6.QtCore import Signal

from consultdesk.domain.costing import CostLine
from consultdesk.domain.hourly import repriced, unpriced, unvalued
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.wording.amounts import money
from ui.kit.amber import AmberSheet
from ui.office import Office
from ui.options.costing.rate_forms import RateForms
from ui.options.figures import hour_rate


class Unpriced(AmberSheet):
    """Says that hours of mine have no rate in this currency, or that theirs are not valued yet.

    `value_wanted(line_id)` asks for the place where an hour of their team is typed.
    """

    value_wanted = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.setObjectName("unpriced")
        self._office = office
        self._forms = RateForms(office, self)
        self.hide()

    def show_option(self, file: IncidentFile, option: Option) -> None:
        """Say what waits for a price among the lines of an option; be gone where nothing does."""
        lines, rate = file.sheet.lines_of(option), hour_rate(file, self._office.desk.store)
        theirs = unvalued(lines, rate)
        waits = bool(unpriced(lines, rate.currency))
        self.setVisible(waits or theirs is not None)
        if waits and not rate:
            self._say_no_rate(file, rate.currency)
        elif waits:
            self._say_without_price(file, rate)
        elif theirs is not None:
            self._say_theirs(theirs)

    def _say_no_rate(self, file: IncidentFile, currency: str) -> None:
        words = self.tr("No hourly rate is typed in {currency}: your hours count for nothing yet.")
        self.tell(words.format(currency=currency))
        action = self.tr("Type my rate in {currency}").format(currency=currency)
        self.offer(action, lambda: self._forms.ask_first(file.sheet.lines, currency))

    def _say_without_price(self, file: IncidentFile, rate: Money) -> None:
        self.tell(self.tr("Some of your hours have no price: they count for nothing yet."))
        action = self.tr("Price them at {rate} an hour")
        self.offer(
            action.format(rate=money(rate, self._office.locale)),
            lambda: self._office.desk.do(
                self.tr("Price my hours"), *repriced(file.sheet.lines, rate)
            ),
        )

    def _say_theirs(self, line: CostLine) -> None:
        words = self.tr(
            "“{line}”: an hour of their team is not worth one of yours. Type both, such as 60 × 32."
        )
        if not line.unit_price:
            words = self.tr(
                "“{line}”: what is an hour of their team worth? Type both, such as 60 × 32."
            )
        self.tell(words.format(line=line.label.read(self._office.language)))
        self.offer(self.tr("Type it"), lambda: self.value_wanted.emit(line.id))
