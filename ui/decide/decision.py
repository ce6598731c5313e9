"""The decision as it is agreed on: the option, by whom, when, in which words, and signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.costing import Standing
from consultdesk.domain.deciding import Draft, Mark, offered_options
from consultdesk.domain.decisions import Acceptance, Stroke
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import client_letters
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner
from consultdesk.wording.dates import time_of_day
from consultdesk.wording.names import join
from ui.decide.cards import Offered, OptionCards
from ui.decide.pad import SignaturePad
from ui.decide.tabbing import put_before
from ui.decide.typed import moment_words, parse_moment
from ui.kit.buttons import Button
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, Field, LongField, TextField
from ui.kit.panels import Heading, PrivacyMark, Sheet
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import beside, sentence

_SOMEONE = "\0someone else"


class DecisionSheet(Sheet):
    """The sheet of the decision; `edited(Draft)` tells every word that changes."""

    edited = Signal(object)
    signature_given = Signal(object, object)
    options_requested = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 11, 18, 16), spacing=12, parent=parent)
        self._office = office
        self._draft = Draft()
        self._file: IncidentFile | None = None
        self._language = office.language
        self.setAccessibleName(self.tr("Decision"))
        self.cards = OptionCards()
        self._build_fields()
        self._lay_out()
        self._connect()

    def show_draft(self, file: IncidentFile, draft: Draft, language: str) -> None:
        """Show the draft; a field that holds a complaint keeps what was typed."""
        same = self._file is not None and self._file.incident.id == file.incident.id
        if not same:
            for field in self._fields():
                field.clear_complaint()
            self._complaint.hide()
            begun = file.decision is None and not draft.marks
            self._open_details(shown=begun or bool(draft.reasons or draft.given_up))
        if language != self._language:
            self._turn(draft, language)
        self._file, self._draft, self._language = file, draft, language
        self._show_cards()
        self._show_people()
        self._settle(self._on, moment_words(self._moment(), self._office.locale))
        for field, phrase in self._worded(draft):
            field.show_hint(phrase.read(language) if phrase.lacks(language) else "")
            self._settle(field, phrase.get(language))
        self._acceptance.set_value(draft.acceptance)
        self._show_signatures()

    def commit(self) -> None:
        """Take in what is still being typed."""
        for field in self._fields():
            if field is not self._by:
                field.commit()

    def texts(self) -> tuple[Field, ...]:
        """Give the fields whose words the client will read."""
        return (self._agreement, self._reasons, self._given_up)

    def complaining(self) -> bool:
        """Whether a field waits for a readable value."""
        return any(field.complaint() for field in self._fields())

    def complain(self, refused: Refused) -> None:
        """Say beside the right place what the decision still needs."""
        said = sentence(refused, self._office.locale)
        if refused.code == "who_decided_missing":
            self._by.complain(said)
            self._by.setFocus()
        else:
            self._complaint.setText(said)
            self._complaint.show()
            self.cards.take_focus()

    def _build_fields(self) -> None:
        self._by = ChoiceField(self.tr("Decided by"), [])
        self._by.named(self.tr("Decided by"), "decided_by")
        self._name = TextField("", "", placeholder=self.tr("Name of the person"))
        self._name.named(self.tr("Name of the person who decided"), "decided_by_name")
        self._on = TextField(self.tr("On"), "")
        self._on.named(self.tr("Day and hour of the decision"), "decided_on")
        self._agreement = LongField(self.tr("What we agree on"), "", style="spoken", lines=2)
        self._agreement.named(self.tr("What we agree on"), "agreement")
        self._reasons = LongField(self.tr("Reasons"), "", lines=1)
        self._reasons.named(self.tr("Reasons"), "reasons")
        self._given_up = LongField(self.tr("What is given up"), "", lines=1)
        self._given_up.named(self.tr("What is given up"), "given_up")
        self._acceptance = Segmented(
            [
                Choice(Acceptance.VOICE, self.tr("By voice")),
                Choice(Acceptance.PAPER, self.tr("On paper")),
                Choice(Acceptance.SCREEN, self.tr("On screen")),
            ],
            name=self.tr("How the client said yes"),
        )
        self._acceptance.setObjectName("acceptance")
        self._pads = {Owner.CLIENT: SignaturePad("client"), Owner.ME: SignaturePad("mine")}

    def _lay_out(self) -> None:
        theme = theme_of(self)
        self.column.addWidget(self._heading())
        self.column.addSpacing(-theme.px(4))
        self.column.addWidget(self.cards)
        self._complaint = Label("", style="small", colour="amber", wrap=True)
        self._complaint.setObjectName("option_complaint")
        self._complaint.hide()
        self.column.addWidget(self._complaint)
        self._above = self._above_ceiling()
        self.column.addWidget(self._above)
        pair = QGridLayout()
        pair.setHorizontalSpacing(theme.px(22))
        pair.setVerticalSpacing(theme.px(8))
        pair.setContentsMargins(0, theme.px(4), 0, 0)
        pair.addWidget(self._by, 0, 0)
        pair.addWidget(self._on, 0, 1)
        pair.addWidget(self._name, 1, 0)
        self.column.addLayout(pair)
        self.column.addWidget(self._agreement)
        self.column.addWidget(self._detail_block())
        signing = QHBoxLayout()
        signing.setSpacing(theme.px(22))
        signing.addWidget(self._pads[Owner.CLIENT], 1)
        signing.addWidget(self._pads[Owner.ME], 1)
        self.column.addLayout(signing)
        pair.setColumnStretch(0, 1)
        pair.setColumnStretch(1, 1)

    def _above_ceiling(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._above_words = Label("", style="small", colour="ink2", wrap=True)
        self._above_words.setObjectName("above_ceiling")
        link = Button(self.tr("Open Options"), "link", size="small")
        link.setObjectName("open_options")
        link.calling(self.options_requested.emit)
        row.addWidget(self._above_words, 1)
        row.addWidget(link)
        return holder

    def _detail_block(self) -> QWidget:
        self._details = QWidget()
        inner = QVBoxLayout(self._details)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme_of(self).px(10))
        pair = QHBoxLayout()
        pair.setSpacing(theme_of(self).px(22))
        for field in (self._reasons, self._given_up):
            pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(pair)
        row = QHBoxLayout()
        said = Label(self.tr("How the client said yes"), style="small", colour="ink2", wrap=True)
        row.addWidget(said.weighted(500), 1)
        row.addWidget(self._acceptance)
        inner.addLayout(row)
        return self._details

    def _heading(self) -> QWidget:
        heading = Heading(self.tr("Decision"))
        self._more = Button(self.tr("Reasons"), "quiet", size="small").with_trailing("down")
        self._more.setObjectName("decision_details")
        self._more.setAccessibleName(self.tr("Reasons, and how the client said yes"))
        self._more.setToolTip(self.tr("Reasons, and how the client said yes"))
        self._more.setCheckable(True)
        self._more.toggled.connect(lambda on: self._open_details(shown=bool(on)))
        heading.add(self._more)
        heading.add(PrivacyMark("shared"))
        return heading

    def _connect(self) -> None:
        self.cards.chosen.connect(self._choose)
        self._by.committed.connect(self._decide_by)
        self._name.committed.connect(lambda name: self._say(decided_by=str(name).strip()))
        self._on.committed.connect(self._date)
        for field, part in (
            (self._agreement, "agreement"),
            (self._reasons, "reasons"),
            (self._given_up, "given_up"),
        ):
            field.committed.connect(lambda typed, part=part: self._word(part, str(typed)))
        self._acceptance.chosen.connect(lambda how: self._say(acceptance=how))
        for party, pad in self._pads.items():
            pad.signed.connect(lambda strokes, party=party: self._sign(party, strokes))
            pad.cleared.connect(lambda party=party: self.signature_given.emit(party, None))

    def _worded(self, draft: Draft) -> tuple[tuple[Field, Phrase], ...]:
        phrases = (draft.agreement, draft.reasons, draft.given_up)
        return tuple(zip(self.texts(), phrases, strict=True))

    def _turn(self, draft: Draft, language: str) -> None:
        """Go on in the other language, even where the cursor stands."""
        for field, phrase in self._worded(draft):
            field.show_phrase(phrase, language)

    def _fields(self) -> tuple[Field, ...]:
        return (self._by, self._name, self._on, self._agreement, self._reasons, self._given_up)

    def _open_details(self, *, shown: bool) -> None:
        self._details.setVisible(shown)
        self._more.setChecked(shown)

    def _settle(self, field: Field, value: str) -> None:
        typing = field.editor.hasFocus() and field.value() != value
        if not (typing or field.complaint()):
            field.set_value(value)

    def _moment(self) -> datetime:
        known = self._draft.decided_at or self._office.now()
        return known.astimezone(self._office.zone)

    def _show_cards(self) -> None:
        file, language = self._file, self._language
        if file is None:
            return
        letters = client_letters(file.sheet)
        offered = [
            Offered(option.id, letters[option.id], option.name.read(language))
            for option in offered_options(file)
        ]
        if self.cards.show_options(offered, self._draft.option_id):
            put_before(self._by.editor, self.cards.cards())
        above = [
            option.name.read(language)
            for option in file.options
            if not (option.hidden or option.withheld or file.sheet.offered(option))
            and file.sheet.standing(option) is Standing.ABOVE
        ]
        self._above.setVisible(bool(above))
        words = self.tr(
            "Above the ceiling, so not offered: {names}. A sentence of yours offers it."
        )
        self._above_words.setText(words.format(names=join(above, self._office.locale)))

    def _show_people(self) -> None:
        people = [contact.name for contact in self._file.contacts] if self._file else []
        known = self._draft.decided_by
        other = bool(known) and known not in people
        items = [*(Item(name, name) for name in people), Item(_SOMEONE, self.tr("Someone else…"))]
        asking = not self._name.isHidden() and not known
        self._by.set_items(items, _SOMEONE if other or asking else known)
        self._name.setVisible(other or asking)
        self._settle(self._name, known if other else "")

    def _show_signatures(self) -> None:
        for party, pad in self._pads.items():
            mark = self._draft.mark(party)
            strokes = mark.strokes if mark else ()
            pad.show_signature(strokes, self._caption(party, mark), signed=mark is not None)

    def _caption(self, party: Owner, mark: Mark | None) -> str:
        if mark is None or not mark.strokes:
            return self._signer(party) if mark is None else mark.name
        at = time_of_day(mark.at.astimezone(self._office.zone), self._office.locale)
        return self.tr("{name} · signed on screen, {time}").format(name=mark.name, time=at)

    def _signer(self, party: Owner) -> str:
        if party is Owner.CLIENT:
            return self._draft.decided_by or (self._file.client.name if self._file else "")
        practice = self._office.practice
        return ", ".join(part for part in (practice.name, practice.firm) if part)

    def _choose(self, option_id: str) -> None:
        self._complaint.hide()
        self._say(option_id=option_id)

    def _decide_by(self, value: object) -> None:
        if value == _SOMEONE:
            self._name.show()
            self._say(decided_by="")
            self._name.setFocus()
        else:
            self._say(decided_by=str(value))

    def _date(self, typed: object) -> None:
        with beside(self._on, self._office.locale):
            moment = parse_moment(str(typed), self._moment(), self._office.locale)
            self._say(decided_at=moment)

    def _word(self, part: str, typed: str) -> None:
        known = getattr(self._draft, part)
        self._say(**{part: known.put(self._language, typed)})

    def _sign(self, party: Owner, strokes: tuple[Stroke, ...]) -> None:
        known = self._draft.mark(party)
        name = known.name if known else self._signer(party)
        at = known.at if known else self._office.now()
        self.signature_given.emit(party, Mark(party, name, at, strokes))

    def _say(self, **values: object) -> None:
        self.edited.emit(replace(self._draft, **values))  # type: ignore[arg-type]
