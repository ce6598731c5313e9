"""An apology in six parts, checked as it is written; it leaves once the insurer is answered for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.apology import Part, Reading, may_leave, read, tell_insurer, written
from consultdesk.domain.incidents import Incident
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.wording.bank import LAW, PHRASES, Item
from consultdesk.wording.dates import short_day
from ui.coach import coached
from ui.kit.buttons import Button
from ui.kit.dates import DateField
from ui.kit.dialogs import Dialog
from ui.kit.editors import Item as Choice
from ui.kit.editors import TextEditor
from ui.kit.fields import ChoiceField, Field
from ui.kit.panels import Divider
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.listen.half_typed import HalfTyped
from ui.office import Office
from ui.refusals import beside
from ui.typed_days import TypedDays

_WIDE = 860
_KEEP_AFTER_MS = 1_000


def part_name(part: Part) -> str:
    """Return what a part of an apology is called."""
    return {
        Part.REGRET: QCoreApplication.translate("Apology", "Regret"),
        Part.FACTS: QCoreApplication.translate("Apology", "What happened"),
        Part.OWN: QCoreApplication.translate("Apology", "My part"),
        Part.CHANGE: QCoreApplication.translate("Apology", "What changes from now on"),
        Part.REPAIR: QCoreApplication.translate("Apology", "What I put right"),
        Part.ASK: QCoreApplication.translate("Apology", "Asking to go on"),
    }[part]


def part_hint(part: Part) -> str:
    """Return how a part of an apology may begin."""
    return {
        Part.REGRET: QCoreApplication.translate("Apology", "I am sorry for what this…"),
        Part.FACTS: QCoreApplication.translate("Apology", "On Friday, the report left without…"),
        Part.OWN: QCoreApplication.translate("Apology", "It was mine to check, and I did not…"),
        Part.CHANGE: QCoreApplication.translate("Apology", "From now on, I…"),
        Part.REPAIR: QCoreApplication.translate("Apology", "By the 4th, you will have…"),
        Part.ASK: QCoreApplication.translate("Apology", "Is this enough for us to go on?"),
    }[part]


class ApologyDialog(Dialog):
    """Six parts, the check of what is missing, the word to the insurer, and notes on the law."""

    def __init__(
        self,
        office: Office,
        incident: Incident,
        language: str,
        edit_notes: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("Apology", "Words of apology"), width=_WIDE, parent=parent
        )
        self.setObjectName("apology_dialog")
        self._office, self._incident, self._language = office, incident, language
        self._edit_notes = edit_notes
        self._half_typed = HalfTyped(office.desk)
        self._notes: tuple[Item, ...] = ()
        self.parts = {part: _PartField(part, self._may_leave) for part in Part}
        self._lacks = Label("", style="small", colour="ink2", wrap=True)
        self._lacks.setObjectName("apology_lacks")
        self._later = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._later.timeout.connect(self._keep)
        self._lay_out()
        self._restore()
        for field in self.parts.values():
            field.text.textChanged.connect(self._typed)
        coached(office, self, language, incident.id, [*self.parts.values()])
        self._look()

    def told(self, day: date | None) -> None:
        """Note that the insurer was told that day, or is not concerned as found today."""
        today = self._office.today()
        with beside(self.day, self._office.locale):
            change = tell_insurer(self._incident, day or today, today)
            if self._office.desk.do(self.tr("Note that the insurer is settled"), change):
                assert isinstance(change.after, Incident)  # noqa: S101 - an edit keeps its kind
                self._incident = change.after
        self._look()

    def _tell_on_day(self) -> None:
        if sentence := self.day.unread():
            self.day.complain(sentence)
            return
        self.told(self.day.value())

    def copy(self) -> None:
        """Put the whole text on the clipboard, once it may leave."""
        if self._may_leave():
            QGuiApplication.clipboard().setText(written(self._texts()))

    @override
    def done(self, result: int) -> None:
        self._keep()
        super().done(result)

    def _lay_out(self) -> None:
        px = theme_of(self).px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(12))
        for place, field in enumerate(self.parts.values()):
            grid.addWidget(field, place // 2, place % 2)
        self.column.addLayout(grid)
        self.column.addWidget(self._lacks)
        self.column.addWidget(self._gate())
        self.column.addWidget(Divider())
        self.column.addLayout(self._law())
        self.column.addStretch(1)
        close = self.add_button(self.tr("Close"), "quiet")
        close.setObjectName("close_apology")
        close.clicked.connect(self.accept)
        self._copy = self.add_button(self.tr("Copy the text"), "primary")
        self._copy.setObjectName("copy_apology")
        self._copy.calling(self.copy)

    def _fit(self) -> None:
        """Take the height that the wrapped words need at this width, which Qt asks for narrow."""
        wide = max(self.width(), theme_of(self).px(_WIDE))
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            layout.activate()
            tall = layout.totalHeightForWidth(wide)
            self.setMinimumHeight(tall)
            self.resize(wide, tall)

    def _gate(self) -> QWidget:
        px = theme_of(self).px
        self._gate_box = QWidget()
        self._gate_box.setObjectName("insurer_gate")
        column = QVBoxLayout(self._gate_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._asked = Label("", style="body", wrap=True)
        column.addWidget(self._asked)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.day = DateField("", self._office.today(), days=TypedDays(self._office))
        self.day.named(self.tr("Day the insurer was told"), "insurer_day")
        self._told = Button(self.tr("Told that day"), size="small")
        self._told.setObjectName("insurer_told")
        self._told.calling(self._tell_on_day)
        self._none = Button(self.tr("No insurer concerned"), "quiet", size="small")
        self._none.setObjectName("no_insurer")
        self._none.calling(lambda: self.told(None))
        row.addWidget(self.day)
        row.addWidget(self._told)
        row.addWidget(self._none)
        row.addStretch(1)
        self._answers = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        self._answers.setLayout(row)
        column.addWidget(self._answers)
        return self._gate_box

    def _law(self) -> QVBoxLayout:
        px = theme_of(self).px
        column = QVBoxLayout()
        column.setSpacing(px(6))
        row = QHBoxLayout()
        self.place = ChoiceField("", [])
        self.place.named(self.tr("Note on the law of a place"), "law_place")
        self.place.committed.connect(lambda _key: self._show_note())
        self.place.committed.connect(lambda _key: self._fit())
        row.addWidget(self.place)
        row.addStretch(1)
        edit = Button(self.tr("Edit these notes…"), "quiet", icon="pen", size="small")
        edit.setObjectName("edit_law")
        edit.calling(self._edit)
        row.addWidget(edit)
        column.addLayout(row)
        self._note = Label("", style="body", colour="ink2", wrap=True)
        self._note.setObjectName("law_note")
        self._checked = Label("", style="small", colour="ink3", wrap=True)
        column.addWidget(self._note)
        column.addWidget(self._checked)
        self._read_notes()
        return column

    def _edit(self) -> None:
        self._edit_notes()
        self._read_notes()

    def _read_notes(self) -> None:
        entries = self._office.desk.store.all(LibraryEntry, shelf=Shelf.PHRASES)
        self._notes = tuple(n for n in PHRASES.shown(entries) if n.group == LAW)
        language = self._office.language
        keys = [note.key for note in self._notes]
        chosen = self.place.value() if self.place.value() in keys else next(iter(keys), None)
        places = [Choice(note.key, note.title.read(language)) for note in self._notes]
        self.place.set_items(places, chosen)
        self._show_note()

    def _show_note(self) -> None:
        note = next((n for n in self._notes if n.key == self.place.value()), None)
        self._note.setText(note.words.read(self._office.language) if note else "")
        caution = self.tr("Not legal advice: ask your insurer or a lawyer.")
        if note and note.dated:
            day = short_day(date.fromisoformat(note.dated), self._office.locale)
            caution = self.tr("Checked {day}").format(day=day) + " · " + caution
        self._checked.setText(caution)

    def _texts(self) -> Mapping[Part, str]:
        return {part: field.text.words() for part, field in self.parts.items()}

    def _may_leave(self) -> bool:
        return may_leave(self._incident, read(self._texts()))

    def _typed(self) -> None:
        self._look()
        if not self._later.isActive():
            self._later.start()

    def _look(self) -> None:
        reading = read(self._texts())
        self._lacks.setText(self._lacking(reading))
        told = self._incident.insurer_told_on
        self._answers.setVisible(told is None)
        self._asked.setText(self._question(reading, told))
        self._fit()
        some = len(reading.lacking) < len(Part)
        self._copy.setEnabled(some and may_leave(self._incident, reading))

    def _lacking(self, reading: Reading) -> str:
        if not reading.lacking:
            return self.tr("The six parts are there.")
        names = ", ".join(part_name(part).lower() for part in reading.lacking)
        return self.tr("Not there yet: {parts}.").format(parts=names)

    def _question(self, reading: Reading, told: date | None) -> str:
        if told is not None:
            day = short_day(told, self._office.locale)
            return self.tr("Insurer: settled {day}").format(day=day)
        if reading.responsibility and reading.money:
            return self.tr("This states my part and an amount. Was the insurer told, and when?")
        if reading.money:
            return self.tr("This states an amount. Was the insurer told, and when?")
        if reading.responsibility:
            return self.tr("This states my part. Was the insurer told, and when?")
        return self.tr("Nothing here binds yet. Was the insurer told already?")

    def _keep(self) -> None:
        self._later.stop()
        texts = {part.value: text for part, text in self._texts().items() if text.strip()}
        draft = json.dumps(texts, ensure_ascii=False) if texts else ""
        self._half_typed.keep("apology", self._incident.id, draft)

    def _restore(self) -> None:
        kept = json.loads(self._half_typed.read("apology", self._incident.id) or "{}")
        for part, field in self.parts.items():
            field.text.settle(str(kept.get(part.value, "")))


class _PartField(Field):
    """One part of the apology; its words stay here until they may leave."""

    def __init__(self, part: Part, may_leave_now: Callable[[], bool]) -> None:
        self.text = _Guarded(may_leave_now)
        self.text.setPlaceholderText(part_hint(part))
        super().__init__(part_name(part), self.text)
        self.named(part_name(part), f"apology_{part.value}")


class _Guarded(TextEditor):
    """Words that are neither copied, cut nor dragged before they may leave."""

    def __init__(self, may_leave_now: Callable[[], bool]) -> None:
        super().__init__("", style="spoken", lines=2)
        self._may_leave = may_leave_now

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        if self._may_leave():
            return super().createMimeDataFromSelection()
        return QMimeData()
