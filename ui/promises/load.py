"""What stands above the list of promises: hours promised against free hours, and how they ended."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.promise_notices import Load
from consultdesk.domain.reliability import Reliability
from consultdesk.wording.numbers import decimal, quantity
from consultdesk.wording.reading import parse_quantity
from ui.kit.fields import TextField
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.promise_words import reliability_words
from ui.refusals import beside

_FIELD = 120


class LoadPanel(PrivatePanel):
    """My hours promised this week beside those that are free, and how promises ended so far."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=6, parent=parent)
        self.setObjectName("promise_load")
        self._office = office
        self._load = Load()
        px = theme_of(self).px
        row = QHBoxLayout()
        row.setSpacing(px(28))
        self.column.addWidget(Heading(self.tr("This week"), privacy="private"))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        self.figure = Label("", style="body", wrap=True)
        self.figure.setObjectName("promised_hours")
        self.told = Label("", style="small", colour="ink2", wrap=True)
        words.addWidget(self.figure)
        words.addWidget(self.told)
        row.addLayout(words, 1)
        self.free = TextField(self.tr("My free hours a week"), "", tabular=True, suffix="h")
        self.free.named(self.tr("My free hours a week"), "free_hours")
        self.free.setMinimumWidth(px(_FIELD))
        self.free.committed.connect(self._typed)
        row.addWidget(self.free)
        self.column.addLayout(row)
        self.counts = Label("", style="small", colour="ink2", wrap=True)
        self.counts.setObjectName("promise_counts")
        self.column.addWidget(self.counts)

    def show_load(self, load: Load, mine: Reliability, theirs: Reliability) -> None:
        """Say the hours, what they rest on, and how promises ended on both sides."""
        self._load = load
        locale = self._office.locale
        said = self.tr("Mine: {mine}. Clients’: {theirs}.")
        self.counts.setText(
            said.format(
                mine=reliability_words(mine, locale), theirs=reliability_words(theirs, locale)
            )
        )
        free = self._office.practice.free_hours
        if not self.free.complaint() and not self.free.line().hasFocus():
            self.free.set_value(decimal(free, locale) if free is not None else "")
        self._say(free)

    def _say(self, free: Decimal | None) -> None:
        locale, load = self._office.locale, self._load
        self.told.setVisible(bool(load.known))
        if not load.known:
            self.figure.setText(self._no_hours())
            return
        hours = quantity(load.hours, "h", locale, decimals=1)
        words = self.tr("About {hours} promised until Sunday").format(hours=hours)
        if free is not None:
            room = free - load.hours
            words = self.tr("About {hours} promised until Sunday, {free} free").format(
                hours=hours, free=quantity(free, "h", locale, decimals=1)
            )
            if room < 0:
                over = quantity(-room, "h", locale, decimals=1)
                more = self.tr("{over} more than is free: move a date before it comes").format(
                    over=over
                )
                words = f"{words} · {more}"
        self.figure.setText(words)
        self.told.setText(self._rests_on())

    def _no_hours(self) -> str:
        if not self._load.unknown:
            return self.tr("Nothing of mine is due until Sunday")
        return QCoreApplication.translate(
            "LoadPanel",
            "%n promise(s) until Sunday, without known hours",
            None,
            self._load.unknown,
        )

    def _rests_on(self) -> str:
        """Say what the hours come from, each source with its count."""
        load, said = self._load, []
        if load.typed:
            words = QCoreApplication.translate(
                "LoadPanel", "hours typed for %n promise(s)", None, load.typed
            )
            said.append(words)
        if load.shared:
            words = QCoreApplication.translate(
                "LoadPanel",
                "from the costing of what was decided, in equal parts: %n promise(s)",
                None,
                load.shared,
            )
            said.append(words)
        if load.unknown:
            words = QCoreApplication.translate(
                "LoadPanel", "%n more without known hours", None, load.unknown
            )
            said.append(words)
        told = "; ".join(said) + "."
        return told[:1].upper() + told[1:]

    def _typed(self, typed: object) -> None:
        office = self._office
        with beside(self.free, office.locale):
            hours = parse_quantity(str(typed), office.locale) if str(typed).strip() else None
            if hours is not None and hours < 0:
                raise Refused("quantity_negative")
            change = edited(office.practice, free_hours=hours)
            if office.desk.do(self.tr("Change my free hours"), change):
                self._say(hours)
