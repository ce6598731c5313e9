"""What was promised on both sides with one client: what is coming, then the latest that ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.wording.dates import short_date
from ui.clients.card_data import CardData
from ui.kit.panels import Divider, Heading, Sheet
from ui.kit.tags import Tag
from ui.kit.theme import theme_of
from ui.kit.words import Label, Run
from ui.office import Office
from ui.promise_said import outcome, who
from ui.words_link import WordsLink

MOST = 8
_DATE = 98


class PromiseHistory(Sheet):
    """Each promise leads to the incident it was made in; withdrawn ones are left out."""

    def __init__(self, data: CardData, office: Office, go: Callable[[str], object]) -> None:
        super().__init__(margins=(20, 14, 20, 8), spacing=0)
        self.setObjectName("promise_history")
        self._px, self._office, self._go = theme_of(self).px, office, go
        known = [p for p in data.promises if p.state is not PromiseState.WITHDRAWN]
        self.column.addWidget(Heading(self.tr("Promises"), count=len(known)))
        self.column.addSpacing(self._px(2))
        for place, promise in enumerate(in_order(known)[:MOST]):
            if place:
                self.column.addWidget(Divider())
            self._promise(promise)
        if len(known) > MOST:
            words = QCoreApplication.translate(
                "PromiseHistory", "and %n earlier", None, len(known) - MOST
            )
            self.column.addWidget(Label(words, style="small", colour="ink3"))

    def _promise(self, promise: Promise) -> None:
        locale, today = self._office.locale, self._office.today()
        row = QHBoxLayout()
        row.setContentsMargins(0, self._px(8), 0, self._px(8))
        row.setSpacing(0)
        shown = promise.due or promise.done_on
        day = Label(short_date(shown, locale) if shown else "—", colour="ink2").tabular()
        day.setFixedWidth(self._px(_DATE))
        row.addWidget(day)
        words = promise.text.read(self._office.language)
        weight = 500 if promise.pending else 400
        link = WordsLink([Run(words, weight=weight), Run(f"  {who(promise)}", "ink3")], wrap=True)
        link.setObjectName(f"promised_{promise.id}")
        link.clicked.connect(lambda: self._go(f"{promise.incident_id}/promises"))
        row.addWidget(link, 1)
        row.addSpacing(self._px(12))
        row.addWidget(self._end(promise, outcome(promise, today, locale), today))
        self.column.addLayout(row)

    def _end(self, promise: Promise, said: str, today: date) -> QWidget:
        if promise.owner is Owner.ME and promise.late(today):
            return Tag(said, "amber")
        return Label(said, style="small", colour="ink2")


def in_order(promises: list[Promise]) -> list[Promise]:
    """Give what is pending, the first due first, then what ended, the latest first."""
    pending = [p for p in promises if p.pending]
    ended = [p for p in promises if not p.pending]
    pending.sort(key=lambda p: (p.due or date.max, p.id))
    ended.sort(key=lambda p: (p.done_on or p.due or date.min, p.id), reverse=True)
    return pending + ended
