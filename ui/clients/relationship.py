"""The relationship with a client, for the consultant alone: promised, answered, noticed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.promises import Owner
from consultdesk.domain.reliability import reliability
from consultdesk.domain.satisfaction import share_satisfied
from consultdesk.domain.silence import SmallSign, recent_signs
from consultdesk.wording.dates import brief_date
from consultdesk.wording.numbers import percent
from ui.clients.card_data import CardData
from ui.habits import Habits
from ui.kit.panels import Divider, Heading, PrivatePanel
from ui.kit.switches import Switch
from ui.kit.words import Label
from ui.office import Office
from ui.promise_words import reliability_words
from ui.sign_words import sign_words

_CURVE = 8


class BalancePanel(PrivatePanel):
    """How promises ended on both sides, and what the client answered, time after time."""

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=4)
        self.setObjectName("relationship_balance")
        self._data, self._office = data, office
        self.column.addWidget(Heading(self.tr("Relationship"), privacy="private"))
        mine = reliability(p for p in data.promises if p.owner is Owner.ME)
        theirs = reliability(p for p in data.promises if p.owner is Owner.CLIENT)
        self._say(self.tr("My promises"), reliability_words(mine, office.locale))
        self._say(self.tr("Theirs"), reliability_words(theirs, office.locale))
        self._say(self.tr("Satisfaction"), self._answers())

    def _say(self, label: str, words: str) -> None:
        self.column.addWidget(Label(label, style="small", colour="ink3"))
        said = words[:1].upper() + words[1:]
        self.column.addWidget(Label(said, style="small", colour="ink", wrap=True))

    def _answers(self) -> str:
        answered = [r for r in self._data.rounds if r.rating is not None]
        if not answered:
            return self.tr("not asked yet")
        curve = " → ".join(str(r.rating) for r in answered[-_CURVE:])
        words = QCoreApplication.translate(
            "BalancePanel", "%n answer(s): {curve}", None, len(answered)
        )
        said = words.format(curve=curve)
        share = share_satisfied(answered)
        if share is None:
            return said
        locale = self._office.locale
        return f"{percent(share, locale)} · {said}"


class SignsPanel(PrivatePanel):
    """The small signs seen after a contact, noted in one click; Today speaks of several."""

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=4)
        self.setObjectName("small_signs")
        self._client, self._office = data.client, office
        self._habits = Habits(office.desk)
        self.column.addWidget(Heading(self.tr("Small signs"), privacy="private"))
        hint = self.tr("Noticed something after a contact? One click, and Today will remember.")
        self.column.addWidget(Label(hint, style="small", colour="ink2", wrap=True))
        known = self._habits.signs(data.client.id)
        recent = recent_signs(known, office.today())
        for sign in SmallSign:
            self.column.addWidget(self._switch(sign, known.get(sign) if sign in recent else None))

    def _switch(self, sign: SmallSign, seen: date | None) -> Switch:
        words = sign_words(sign)
        switch = Switch(words[:1].upper() + words[1:], on=seen is not None)
        switch.setObjectName(f"sign_{sign.value}")
        if seen is not None:
            day = brief_date(seen, self._office.today(), self._office.locale)
            switch.setToolTip(self.tr("seen on {day}").format(day=day))
        switch.toggled.connect(lambda on, s=sign: self._note(s, seen=on))
        return switch

    def _note(self, sign: SmallSign, *, seen: bool) -> None:
        day = self._office.today() if seen else None
        self._habits.note_sign(self._client.id, sign, day)


class ReturningPanel(PrivatePanel):
    """What past incidents taught, brought back before a kickoff that is like theirs."""

    def __init__(self, data: CardData) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=6)
        self.setObjectName("returning_lessons")
        self.column.addWidget(Heading(self.tr("Before this kickoff"), privacy="private"))
        for place, lesson in enumerate(data.returning):
            if place:
                self.column.addWidget(Divider())
            words = lesson.preventive.reveal() or lesson.lesson.reveal()
            self.column.addWidget(Label(words, wrap=True))
