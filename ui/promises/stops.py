"""The stopping points of what was decided: where one talks again before going on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consultdesk.domain.costing import TIMED, CostLine
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import quantity
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.words import Label


def stopping_lines(file: IncidentFile) -> tuple[CostLine, ...]:
    """Give the lines of the option decided on that have a stopping point."""
    chosen = file.decision.option_id if file.decision else ""
    return tuple(
        line
        for line in file.lines
        if line.option_id == chosen and line.stop_at is not None and line.counted
    )


class StoppingPoints(PrivatePanel):
    """Each stopping point with its line, and with whom to talk there."""

    def __init__(
        self, file: IncidentFile, language: str, locale: Locale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("stopping_points")
        self.column.addWidget(Heading(self.tr("Stopping point"), privacy="private", compact=True))
        who = file.contact.name if file.contact else file.client.name
        for line in stopping_lines(file):
            at = _measured(line, file.incident.currency, locale)
            self.column.addWidget(Label(at, style="figure"))
            words = self.tr("{line}: talk with {who} before going on.")
            said = words.format(line=line.label.read(language), who=who)
            self.column.addWidget(Label(said, style="small", colour="ink2", wrap=True))


def _measured(line: CostLine, currency: str, locale: Locale) -> str:
    stop = line.stop_at or line.likely
    if line.kind in TIMED:
        return quantity(stop, "h", locale, decimals=2)
    if line.unit_price is None:
        return money(Money.rounded(stop, currency), locale)
    return money(line.unit_price.times(stop), locale)
