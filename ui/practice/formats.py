"""The language of the program, and the region whose formats, paper and money are usual."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from consultdesk.domain.change import edited
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.practice import Practice
from ui.binding import Ties
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.places import PLACES, place_name
from ui.practice.rows import Group
from ui.preview import preview

CURRENCIES = ("CAD", "EUR", "USD")


class Formats(Group):
    """Language, region, and the usual paper and currency."""

    language_chosen = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Language and formats"))
        self._office = office
        self.language = Segmented(
            [Choice("fr", "Français"), Choice("en", "English")],
            office.language,
            name=self.tr("Language of the program"),
        )
        self.language.setObjectName("language")
        self.language.chosen.connect(self.language_chosen)
        self.add(self.tr("Language of the program"), self.language)
        self.place = ChoiceField("", [Item(p.locale, place_name(p.locale)) for p in PLACES])
        self.place.named(self.tr("Region"), "place").setFixedWidth(theme_of(self).px(230))
        self._ties: Ties[Practice] = Ties(office, office.practice)
        said = self.tr("Change the region")
        self._ties.tie(
            self.place, said, lambda p: p.locale, lambda p, value: edited(p, locale=value)
        )
        self.preview = Label("", style="small", colour="ink3")
        self.add(self.tr("Region"), self.place, self.preview)
        self.paper = Segmented(
            [Choice(Paper.LETTER, self.tr("Letter")), Choice(Paper.A4, "A4")],
            office.practice.paper,
            name=self.tr("Usual paper"),
        )
        self.paper.setObjectName("paper")
        self.paper.chosen.connect(self._choose_paper)
        known = dict.fromkeys((*CURRENCIES, office.practice.currency))
        self.currency = Segmented(
            [Choice(code, code) for code in known],
            office.practice.currency,
            name=self.tr("Usual currency"),
        )
        self.currency.setObjectName("currency")
        self.currency.chosen.connect(self._choose_currency)
        self.add(self.tr("Usual paper and currency"), self.paper, self.currency)
        self.refresh()

    def refresh(self) -> None:
        """Show the practice as it stands."""
        practice = self._office.practice
        self._ties.show(practice)
        self.paper.set_value(practice.paper)
        self.currency.set_value(practice.currency)
        locale: Locale = practice.locale
        day = self._office.today()
        self.preview.setText(preview(day, locale, practice.currency, brief=True))

    def _choose_paper(self, paper: object) -> None:
        change = edited(self._office.practice, paper=paper)
        self._office.desk.do(self.tr("Change the usual paper"), change)

    def _choose_currency(self, currency: object) -> None:
        change = edited(self._office.practice, currency=currency)
        self._office.desk.do(self.tr("Change the usual currency"), change)
