"""What was noticed of a client, and what past incidents taught, for the consultant alone."""

from __future__ import annotations

from datetime import date

from consultdesk.domain.silence import NoticedSign, SmallSign, note_sign, recent_signs
from consultdesk.wording.dates import brief_date
from ui.clients.card_data import CardData
from ui.kit.panels import Divider, Heading, PrivatePanel
from ui.kit.switches import Switch
from ui.kit.words import Label
from ui.office import Office
from ui.sign_words import sign_words


class SignsPanel(PrivatePanel):
    """The small signs seen after a contact, noted in one click; Today speaks of several."""

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=4)
        self.setObjectName("small_signs")
        self._data, self._office = data, office
        self.column.addWidget(Heading(self.tr("Small signs"), privacy="private"))
        hint = self.tr("Noticed something after a contact? One click, and Today will remember.")
        self.column.addWidget(Label(hint, style="small", colour="ink2", wrap=True))
        recent = recent_signs(data.signs, office.today())
        seen = {one.sign: one.on for one in data.signs}
        for sign in SmallSign:
            self.column.addWidget(self._switch(sign, seen[sign] if sign in recent else None))

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
        client_id = self._data.client.id
        known = self._office.desk.store.all(NoticedSign, client_id=client_id)
        said = self.tr("Note a small sign") if seen else self.tr("Take back a small sign")
        self._office.desk.do(said, *note_sign(known, client_id, sign, day))


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
