"""A decision that is not mine: why it was taken, what I checked, how I say it in my own name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.defining import take_up_foreign
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.problem import ForeignDecision
from consultdesk.domain.text import InternalText
from ui.define.live_text import LiveText
from ui.kit.buttons import Button
from ui.kit.panels import EmptyState, Heading, PrivatePanel, Sheet
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office

_PRIVATE = ("decision", "reasons", "checked")


class ForeignDecisions(QWidget):
    """The cards of an incident; only how I say it may ever be read by the client."""

    placed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._file: IncidentFile | None = None
        self._language = office.language
        self.cards: dict[str, ForeignCard] = {}
        self.setObjectName("foreign_decisions")
        px = theme_of(self).px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        self._empty = EmptyState(
            self.tr(
                "When someone else decided, understand their reasons, then say it in your own name."
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(14))
        self.add = Button(self.tr("Write down a decision"), icon="plus", size="small")
        self.add.setObjectName("add_foreign")
        self.add.calling(self._add)
        column.addWidget(self._empty)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the decisions of an incident that are not mine."""
        self._file, self._language = file, language
        known = {one.id: one for one in file.foreign_decisions}
        for key in [key for key in self.cards if key not in known]:
            card = self.cards.pop(key)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        for key, one in known.items():
            if key not in self.cards:
                self.cards[key] = self._card(key)
            self.cards[key].show_card(one, language)
        self._empty.setVisible(not known)
        self.placed.emit()

    def said(self) -> list[tuple[str, LiveText]]:
        """Give the editors of how it is said, each with the id of its card."""
        return [(key, card.said) for key, card in self.cards.items()]

    def _card(self, key: str) -> ForeignCard:
        card = ForeignCard()
        card.setProperty("card", key)
        for name, editor in card.editors.items():
            editor.committed.connect(partial(self._write, key, name))
        card.remove.calling(partial(self._remove, key))
        self._rows.addWidget(card)
        return card

    def _add(self) -> None:
        if self._file is None:
            return
        change = take_up_foreign(self._file)
        if self._office.desk.do(self.tr("A decision that is not mine"), change):
            self.cards[change.record.id].editors["decision"].setFocus()

    def _write(self, key: str, name: str, text: str) -> None:
        known = self._known(key)
        if known is None:
            return
        value = known.said.put(self._language, text) if name == "said" else InternalText(text)
        change = edited(known, **{name: value})
        step = f"foreign/{key}/{name}/{self._language}"
        self._office.desk.do(self.tr("A decision that is not mine"), change, merge=step)

    def _remove(self, key: str) -> None:
        known = self._known(key)
        if known is not None:
            removal = self._office.desk.store.removal(known)
            self._office.desk.do(self.tr("Decision removed"), *removal)

    def _known(self, key: str) -> ForeignDecision | None:
        cards = self._file.foreign_decisions if self._file is not None else ()
        return next((one for one in cards if one.id == key), None)


class ForeignCard(PrivatePanel):
    """One decision: three private texts, and on a sheet of its own what the client may read."""

    def __init__(self) -> None:
        super().__init__(margins=(30, 14, 18, 16), spacing=6)
        px = theme_of(self).px
        self.setObjectName("foreign_card")
        heading = Heading(self.tr("A decision that is not mine"), privacy="private")
        self.column.addWidget(heading)
        names = {
            "decision": (self.tr("The decision"), self.tr("What was decided, and by whom.")),
            "reasons": (
                self.tr("Its reasons, as I understand them"),
                self.tr("What it protects, what it aims at."),
            ),
            "checked": (
                self.tr("What I checked"),
                self.tr("With whom, in which document, what can still move."),
            ),
        }
        self.editors: dict[str, LiveText] = {}
        for name in _PRIVATE:
            title, prompt = names[name]
            self.editors[name] = LiveText(title, prompt=prompt)
            self.editors[name].setObjectName(f"foreign_{name}")
            self.column.addSpacing(px(4))
            self.column.addWidget(Label(title, style="small", colour="ink2").weighted(600))
            self.column.addWidget(self.editors[name])
        self.column.addSpacing(px(6))
        self.column.addWidget(self._shared())
        self.remove = Button(self.tr("Remove this card"), "link", size="small")
        self.remove.setObjectName("remove_foreign")
        self.column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def said(self) -> LiveText:
        """How I say it, in my own name."""
        return self.editors["said"]

    def show_card(self, one: ForeignDecision, language: str) -> None:
        """Show what is known of a decision."""
        for name in _PRIVATE:
            self.editors[name].show_words(getattr(one, name).reveal())
        self.said.show_phrase(one.said, language)

    def _shared(self) -> Sheet:
        sheet = Sheet(margins=(16, 10, 14, 12), spacing=4)
        title = self.tr("How I say it, in my own name")
        sheet.column.addWidget(Heading(title, privacy="shared"))
        prompt = self.tr("“We have decided… Here is why, and here is what I can do for you.”")
        self.editors["said"] = LiveText(title, style="spoken", prompt=prompt)
        self.editors["said"].setObjectName("foreign_said")
        sheet.column.addWidget(self.editors["said"])
        printed = self.tr("Printed on the statement to initial, and nothing else of this card.")
        sheet.column.addWidget(Label(printed, style="small", colour="ink3", wrap=True))
        return sheet
