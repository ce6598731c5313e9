"""Similar incidents: what was done before, shown with its reasons, and an option used again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.matrix import begin_matrix
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.domain.precedents import Likeness, reused
from consultdesk.domain.rates import Rate
from ui.kit.amber import AmberSheet
from ui.kit.buttons import Button
from ui.kit.layouts import clear
from ui.kit.panels import EmptyState, Heading
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.figures import hour_rate
from ui.options.precedents.card import PrecedentCard
from ui.options.precedents.finding import Finding
from ui.options.precedents.words import came_along, pattern
from ui.options.tab_order import tab_as_laid_out
from ui.options.templates import baseline

_WIDE = 900
_LEAST = QSize(520, 260)


class PrecedentsPage(QWidget):
    """A room in the place of the grid; `left` goes back to it, `incident_wanted(id)` elsewhere."""

    left = Signal()
    incident_wanted = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._file: IncidentFile | None = None
        self._language = office.language
        self.setObjectName("precedents_page")
        self.setAccessibleName(self.tr("Similar incidents"))
        self.finding = Finding(office, self)
        self.finding.begun.connect(self._begin_again)
        self.finding.looked.connect(self._say_how_many)
        self.finding.read.connect(self._add)
        self._make_words()
        self._lay_out()

    def _make_words(self) -> None:
        self._empty = EmptyState(
            self.tr(
                "No past incident is like this one yet. They are found by their kind, their cause "
                "and the words you tell them in."
            )
        )
        self._empty.setObjectName("precedents_empty")
        self._still = Label(
            self.tr("Past incidents are still being read; more may be found in a moment."),
            style="small",
            colour="ink2",
            wrap=True,
        )
        self._still.setObjectName("precedents_reading")
        self._pattern = AmberSheet()
        self._pattern.setObjectName("precedents_pattern")
        self._said = Label("", style="body", colour="accent", wrap=True)
        self._said.setObjectName("precedents_said")

    def _lay_out(self) -> None:
        px = theme_of(self).px
        head = Heading(self.tr("Similar incidents"), privacy="private")
        self._done = Button(self.tr("Back to the options"), "quiet", size="small")
        self._done.setObjectName("precedents_done")
        self._done.calling(self.left.emit)
        head.add(self._done)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(12))
        body = ScrollPage(margins=(0, 0, px(12), px(8)), spacing=px(12))
        for part in (self._pattern, self._still, self._empty):
            body.column.addWidget(part)
        body.column.addLayout(self._cards)
        body.column.addStretch(1)
        body.page.setMaximumWidth(px(_WIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(head)
        column.addWidget(self._said)
        column.addWidget(body, 1)
        self._said.hide()

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show what is like this incident as it stands."""
        if self._file is None or self._file.incident.id != file.incident.id:
            self._said.hide()
        self._file, self._language = file, language
        cause = file.incident.cause
        count = self._office.desk.store.precedents.count_of_cause(cause) if cause.strip() else 0
        self._pattern.tell(pattern(cause, count))
        self._pattern.setVisible(bool(self._pattern.words()))
        self.finding.look(file)

    def _begin_again(self) -> None:
        """Make room for what is found now; a focus on a card waits for the first new one."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._done.setFocus()
        clear(self._cards)

    def _say_how_many(self, count: object) -> None:
        self._empty.setVisible(not count and self.finding.complete)
        self._still.setVisible(not self.finding.complete)

    def _add(self, like: object, past: object) -> None:
        if not isinstance(like, Likeness) or not isinstance(past, IncidentFile):
            return
        card = PrecedentCard(self._office, like, past, self._language)
        card.reused.connect(lambda option: self.reuse(past, option))
        card.opened.connect(lambda: self.incident_wanted.emit(past.incident.id))
        first = self._cards.count() == 0
        self._cards.addWidget(card)
        card.show()
        tab_as_laid_out(self)
        if first and self.window().focusWidget() is self._done:
            self.take_focus()

    def take_focus(self) -> None:
        """Go to the first option that can be used again, else to the way back."""
        reuse = [b for b in self.findChildren(Button, "reuse") if b.isVisibleTo(self)]
        (reuse[0] if reuse else self._done).setFocus()

    def reuse(self, past: IncidentFile, option: Option) -> None:
        """Take an option of a past incident into this matrix, as one step."""
        if self._file is None:
            return
        first = begin_matrix(self._file.sheet, baseline())
        begun = self._file.after(first)
        taken = reused(begun.sheet, past, option, self._rates(self._file))
        if not self._office.desk.do(self.tr("Use an option again"), *first, *taken.changes):
            return
        letter = begun.after(taken.changes).sheet.letters()[taken.option_id]
        elsewhere = past.client.id != self._file.client.id
        client = past.client.name if elsewhere else ""
        self._said.setText(came_along(taken, letter, client, self._office.locale))
        self._said.setVisible(True)

    def _rates(self, file: IncidentFile) -> dict[str, Money]:
        """Give what an hour of mine costs today, by currency; this incident's own comes first."""
        store = self._office.desk.store
        known = {rate.currency: rate.billed for rate in store.all(Rate)}
        known[file.incident.currency] = hour_rate(file, store)
        return {currency: rate for currency, rate in known.items() if rate.minor}

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
