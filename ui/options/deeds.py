"""What is done to options and criteria from keys, menus and forms: each one step of the Desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from consultdesk.domain.cards import OptionCard, card_of
from consultdesk.domain.change import edited
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Incident
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.matrix import duplicated, filled, lock, weigh
from consultdesk.domain.options import Criterion, Option, moved
from consultdesk.domain.phrase import LANGUAGES
from consultdesk.domain.precedents import named_in
from consultdesk.domain.record import Record
from consultdesk.shelves import CARDS
from consultdesk.store.errors import StoreError
from ui.office import Office
from ui.options.precedents.words import names_left
from ui.options.showing import Showing
from ui.refusals import sentence


class Deeds(QObject):
    """Asks the domain for changes and hands them to the Desk, over what is shown now.

    `refused(sentence)` says why something could not be done. The workspace offers to take a
    removal back, in the words of its step.
    """

    refused = Signal(str)

    def __init__(self, office: Office, showing: Callable[[], Showing], parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._now = showing

    def move_option(self, option: Option, by: int) -> None:
        """Move an option to the left or to the right among those shown."""
        self._move(option, self._now().options, self._now().sheet.options, by)

    def move_criterion(self, criterion: Criterion, by: int) -> None:
        """Move a criterion up or down among those of its audience."""
        criteria = self._now().sheet.criteria
        shown = [c for c in criteria if c.private == criterion.private and not c.hidden]
        self._move(criterion, shown, criteria, by)

    def _move(
        self,
        record: Option | Criterion,
        shown: Sequence[Option | Criterion],
        whole: Sequence[Option | Criterion],
        by: int,
    ) -> None:
        ids = [r.id for r in shown]
        if record.id not in ids:
            return
        place = ids.index(record.id) + by
        if 0 <= place < len(ids):
            target = [r.id for r in whole].index(ids[place])
            self._office.desk.do(self.tr("Move"), *moved(whole, record.id, target))

    def _option(self, option: Option) -> Option:
        """Give an option as it stands now, whatever has happened since it was handed out."""
        return next((o for o in self._now().sheet.options if o.id == option.id), option)

    def _criterion(self, criterion: Criterion) -> Criterion:
        """Give a criterion as it stands now."""
        return next((c for c in self._now().sheet.criteria if c.id == criterion.id), criterion)

    def _known(self, record: Option | Criterion) -> Option | Criterion:
        if isinstance(record, Option):
            return self._option(record)
        return self._criterion(record)

    def remove(self, record: Option | Criterion) -> None:
        """Remove an option or a criterion with all it owns."""
        changes = self._office.desk.store.removal(self._known(record))
        if isinstance(record, Option):
            letter = self._now().sheet.letters()[record.id]
            step = self.tr("Option {letter} removed").format(letter=letter)
        else:
            name = record.name.read(self._now().language)
            step = self.tr("Criterion removed: {name}").format(name=name)
        self._office.desk.do(step, *changes)

    def duplicate(self, option: Option) -> None:
        """Copy an option beside itself, with its figures, reasons and cost lines."""
        option = self._option(option)
        name = option.name
        for language in LANGUAGES:
            if name.get(language):
                copy = "{name} (copie)" if language == "fr" else "{name} (copy)"
                name = name.put(language, copy.format(name=name.get(language)))
        changes = duplicated(self._now().sheet, option, name)
        self._office.desk.do(self.tr("Duplicate an option"), *changes)

    def keep_as_card(self, option: Option) -> None:
        """Keep an option among the cards, to begin another one from in any incident."""
        entries = self._office.desk.store.all(LibraryEntry, shelf=Shelf.OPTION_CARD)
        card = card_of(self._now().sheet, self._option(option))
        same = (known for known in CARDS.all(entries) if known.title == card.title)
        key = next((known.key for known in same), card.key)
        try:
            changes = CARDS.keep(entries, replace(card, key=key))
        except Refused as refused:
            self.refused.emit(sentence(refused, self._office.locale))
            return
        if self._office.desk.do(self.tr("Keep an option as a card"), *changes):
            self._tell_names(card)

    def _tell_names(self, card: OptionCard) -> None:
        """Say whom the words of a card still name: it may be taken up again for another client."""
        store = self._office.desk.store
        try:
            incident = store.get(Incident, self._now().sheet.incident_id)
            client = store.get(Client, incident.client_id) if incident is not None else None
            contacts = store.all(Contact, client_id=client.id) if client is not None else ()
        except StoreError as failure:
            self._office.desk.failed.emit(failure)
            return
        phrases = (card.name, card.summary, card.pros, card.cons, *(x.label for x in card.lines))
        names = named_in(phrases, client, contacts) if client is not None else ()
        if names:
            self.refused.emit(names_left(names, self._office.locale))

    def rename(self, record: Option | Criterion, words: str) -> None:
        """Give an option or a criterion another name, in the language of the sheet."""
        if not words.strip():
            self.refused.emit(sentence(Refused("name_missing"), self._office.locale))
            return
        known, sheet = self._known(record), self._now().sheet
        if known not in (*sheet.options, *sheet.criteria):
            return  # removed while its name was being typed
        name = known.name.put(self._now().language, words.strip())
        step = self.tr("Rename an option")
        if isinstance(record, Criterion):
            step = self.tr("Rename a criterion")
        self._office.desk.do(step, edited(known, name=name))

    def hide(self, record: Option | Criterion) -> None:
        """Leave an option or a criterion out of scores and paper, its figures kept."""
        step = self.tr("Hide an option")
        if isinstance(record, Criterion):
            step = self.tr("Hide a criterion")
        self._office.desk.do(step, edited(self._known(record), hidden=True))

    def reveal(self) -> None:
        """Bring back everything hidden."""
        sheet = self._now().sheet
        records: list[Record] = [o for o in sheet.options if o.hidden]
        records += [c for c in sheet.criteria if c.hidden]
        self._office.desk.do(
            self.tr("Show what is hidden"), *(edited(r, hidden=False) for r in records)
        )

    def withhold(self, option: Option) -> None:
        """Offer an option to the client, or no longer."""
        option = self._option(option)
        step = self.tr("Offer an option") if option.withheld else self.tr("Stop offering an option")
        self._office.desk.do(step, edited(option, withheld=not option.withheld))

    def lock_weight(self, criterion: Criterion) -> None:
        """Hold a weight where it is, or let it go."""
        view, criterion = self._now().perspective, self._criterion(criterion)
        if view is not None and criterion in self._now().sheet.counted(view):
            self._office.desk.do(self.tr("Lock a weight"), lock(self._now().sheet, view, criterion))

    def step_weight(self, criterion: Criterion, points: int) -> None:
        """Move a weight up or down by whole points; a run of steps is undone at once."""
        showing = self._now()
        view = showing.perspective
        if view is None:
            return
        share = showing.sheet.shares(view).get(criterion.id, Decimal(0))
        target = min(max((share * 100).to_integral_value() + points, Decimal(0)), Decimal(100))
        try:
            changes = weigh(showing.sheet, view, criterion, target)
        except Refused as refusal:
            self.refused.emit(sentence(refusal, self._office.locale))
            return
        self._office.desk.do(self.tr("Change a weight"), *changes, merge=f"weight/{criterion.id}")

    def clear(self, cells: Sequence[tuple[Option, Criterion]]) -> None:
        """Empty some cells in one step."""
        sheet = self._now().sheet
        changes = [filled(sheet, o, c, None) for o, c in cells if sheet.cell(o, c)]
        self._office.desk.do(self.tr("Clear cells"), *changes)
