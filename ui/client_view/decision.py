"""The last page of the client view: which option suits the client best."""

from __future__ import annotations

from PySide6.QtCore import Signal

from consultdesk.documents.for_client.setting import Setting
from consultdesk.documents.press.words import words_of
from consultdesk.domain.client_safe import ClientHandout
from ui.client_view.card import Card
from ui.client_view.large import Large
from ui.client_view.pages import Page
from ui.client_view.words import ViewWords


class Decision(Page):
    """The choice is said here and written down on the desk; choosing again takes it back."""

    option_chosen = Signal(str)

    def __init__(self, handout: ClientHandout, words: ViewWords, scale: float) -> None:
        super().__init__(scale)
        self.column.addWidget(Large(words.decision, self.at(36, 46), style="display"))
        self.column.addWidget(Large(words.choose, self.at(22, 32), colour="ink2"))
        self.column.addSpacing(round(16 * scale))
        price = Setting(handout).price
        self.cards = [Card(option, price(option), scale) for option in handout.options]
        for card in self.cards:
            card.clicked.connect(lambda _=False, one=card: self._choose(one))
            self.column.addWidget(card)
        if handout.parts.my_view and handout.my_view:
            self.column.addSpacing(round(20 * scale))
            title = words_of(handout.locale).my_view
            self.column.addWidget(Large(title, self.at(16, 24), style="section"))
            self.column.addWidget(Large(handout.my_view, self.at(20, 30)))
        self.column.addStretch(1)

    def _choose(self, chosen: Card) -> None:
        for card in self.cards:
            card.setChecked(card is chosen and chosen.isChecked())
        self.option_chosen.emit(chosen.option.letter if chosen.isChecked() else "")
