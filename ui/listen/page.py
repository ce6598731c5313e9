"""Listen: the call, what is heard in it, and saying it back until the client says yes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain import capture
from consultdesk.domain.change import Change, edited
from consultdesk.domain.clients import end, pause, resume
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.library import Shelf
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    ListeningNote,
    NoteKind,
    Reformulation,
    Style,
    Whose,
    feel,
    hear,
    reword,
)
from consultdesk.wording.dates import call_time
from ui.kit.buttons import Button
from ui.kit.scroll import WORKSPACE_MARGIN
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.late import area
from ui.listen.apology_dialog import ApologyDialog
from ui.listen.call_bar import CallBar
from ui.listen.capture import CaptureLine, Kind
from ui.listen.columns import ClientWords, NoteColumn
from ui.listen.composer import Composer
from ui.listen.feelings import Chips
from ui.listen.guide import GuidePanel
from ui.listen.half_typed import HalfTyped
from ui.listen.library import Library
from ui.listen.log_dialog import log_dialog
from ui.listen.notes import NoteRow
from ui.listen.phrases import PhrasePopup
from ui.listen.reformulations import Reformulations
from ui.listen.since import likely_source, since_words
from ui.office import Office
from ui.refusals import sentence

if TYPE_CHECKING:
    from ui.kit.printing import Printing

_NOTE_KINDS = {
    Kind.FACT: NoteKind.FACT,
    Kind.EMOTION: NoteKind.EMOTION,
    Kind.NEED: NoteKind.NEED,
}


class ListenPage(StagePage):
    """The stage Listen; half-typed words are kept by the second, outside history."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, printing: Printing | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._printing = office, printing
        self._half_typed = HalfTyped(office.desk)
        self._file: IncidentFile | None = None
        self._language = office.language
        self._head()
        self._refusal = Label("", style="small", colour="amber")
        self._refusal.setObjectName("listen_refusal")
        self._refusal.hide()
        self._told = Label("", style="small", colour="ink2").eliding()
        self._told.setObjectName("listen_told")
        self._told.hide()
        self.bar = CallBar(office)
        self.capture = CaptureLine()
        self.reformulations = Reformulations(office)
        self.library = Library(office, self)
        self._feelings = self.library.feelings()
        self.chips = Chips(self._feelings)
        self.guide = GuidePanel()
        self.guide.show_steps(*self.library.guide())
        self.composer = Composer()
        self._columns()
        self._lay_out()
        self._connect()
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._show_stamp)

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        another = self._file is None or self._file.incident.id != file.incident.id
        if another and self._file is not None:
            self.capture.keep_draft()
            self.composer.keep_draft()
            self.leave_composer()
        self._file, self._language = file, language
        self.bar.show_file(file)
        for kind, column in self.columns.items():
            column.show_notes([n for n in file.notes if n.kind is kind])
        self.chips.show_emotions(file.emotions, self._feelings)
        self.reformulations.show_records(file.reformulations)
        for kind, field in self._own_words.items():
            known = capture.only(file, kind)
            field.show_words(known.text if known else "")
        self._since.setText(since_words(file, self._office))
        ticks = self._half_typed.read("guide", file.incident.id)
        self.guide.show_guide(language, frozenset(ticks.split()))
        locale = file.client.locale.speaking(language)
        self.composer.show_file(file, locale, self._feelings)
        if another:
            self.capture.restore(self._half_typed.read("capture", file.incident.id))
            self.composer.restore(self._half_typed.read("composer", file.incident.id))
        self._show_stamp()
        self._clock.stop()
        if file.call is not None and file.call.paused_at is None:
            self._clock.start()

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return (self._since, self._sheet)

    def show_call_sheet(self) -> None:
        """Show the page to have in hand for the call."""
        if self._file is not None:
            # late: paper brings ReportLab and QtPdf along
            show = area("ui.private_papers", "show_call_sheet")
            show(self._office, self._file, self, self._printing)

    @override
    def take_focus(self) -> None:
        self.capture.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_call(self) -> None:
        """Start the call, unless one goes on already."""
        if self._file is not None and self._file.call is None:
            change = capture.start_call(self._file, self._office.now())
            self._office.desk.do(self.tr("Call started"), change)
            self.take_focus()

    def compose(self) -> None:
        """Put the composer in place of the notes, which it offers to say back."""
        self._middle.setCurrentWidget(self.composer)
        self.reformulations.hide()
        self.composer.begin()

    def leave_composer(self) -> None:
        """Go back from the composer to the notes and the capture line."""
        if self._middle.currentWidget() is self.composer:
            self._middle.setCurrentIndex(0)
            self.reformulations.show()
            self.take_focus()

    def open_phrases(self) -> None:
        """Offer the phrases, to be put where one is writing."""
        popup = PhrasePopup(self.library.phrases(), self._language, self)
        popup.chosen.connect(self._insert)
        popup.words_asked.connect(lambda: self.library.edit(Shelf.PHRASES))
        composing = self._middle.currentWidget() is self.composer
        popup.open_over(self.composer.words if composing else self.capture)

    def open_apology(self) -> None:
        """Open the apology of this incident."""
        if self._file is not None:
            dialog = ApologyDialog(
                self._office,
                self._file.incident,
                self._language,
                lambda: self.library.edit(Shelf.PHRASES),
                self.window(),
            )
            self._office.dialogs.show(dialog)

    def _head(self) -> None:
        self._since = Label("", style="small", colour="ink2")
        self._since.setParent(self)
        self._since.hide()
        self._sheet = Button(self.tr("Call sheet"), icon="print")
        self._sheet.with_shortcut("Ctrl+P", shown=False)
        self._sheet.setObjectName("call_sheet")
        self._sheet.calling(self.show_call_sheet)
        self._sheet.setParent(self)
        self._sheet.hide()

    def _columns(self) -> None:
        self.columns = {
            NoteKind.FACT: NoteColumn(self.tr("Facts"), "fact", self._row),
            NoteKind.EMOTION: NoteColumn(
                self.tr("Emotions"), "heart", self._row, privacy="private"
            ),
            NoteKind.NEED: NoteColumn(self.tr("Needs"), "need", self._row),
        }
        self.columns[NoteKind.EMOTION].add_above(self.chips)
        self._own_words = {
            NoteKind.REMEDY: ClientWords(
                self.tr("Remedy sought"), self.tr("What would make this right for you?"), "remedy"
            ),
            NoteKind.SUCCESS: ClientWords(
                self.tr("Success, to them"),
                self.tr("How will you see that it went well?"),
                "success",
            ),
        }
        for kind, field in self._own_words.items():
            self.columns[NoteKind.NEED].add_below(field)
            field.committed.connect(lambda text, kind=kind: self._put_only(kind, text))

    def _lay_out(self) -> None:
        px = theme_of(self).px
        heard = QWidget()
        columns = QHBoxLayout(heard)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        for column in self.columns.values():
            columns.addWidget(column, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(heard)
        self._middle.addWidget(self.composer)
        main = QVBoxLayout()
        main.setContentsMargins(WORKSPACE_MARGIN, px(20), WORKSPACE_MARGIN, px(20))
        main.setSpacing(px(16))
        main.addWidget(self.bar)
        main.addWidget(self._middle, 1)
        main.addWidget(self.reformulations)
        foot = QVBoxLayout()
        foot.setSpacing(px(4))
        foot.addWidget(self._refusal)
        foot.addWidget(self._told)
        foot.addWidget(self.capture)
        main.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(main, 1)
        row.addWidget(self.guide)

    def _connect(self) -> None:
        self.bar.start_requested.connect(self.start_call)
        self.bar.pause_requested.connect(lambda: self._on_call(self.tr("Call paused"), pause))
        self.bar.resume_requested.connect(lambda: self._on_call(self.tr("Call resumed"), resume))
        self.bar.end_requested.connect(lambda: self._on_call(self.tr("Call ended"), end))
        self.bar.log_requested.connect(self._log_held)
        self.capture.noted.connect(self._note)
        self.capture.promised.connect(self._promise)
        self.capture.confirm_requested.connect(self._confirm_last)
        self.capture.draft_changed.connect(lambda draft: self._keep_draft("capture", draft))
        self.composer.draft_changed.connect(lambda draft: self._keep_draft("composer", draft))
        self.composer.said.connect(self._say)
        self.composer.left.connect(self.leave_composer)
        self.chips.strength_set.connect(self._feel)
        self.chips.owned.connect(self._own)
        self.chips.removed.connect(lambda felt: self._remove(self.tr("Feeling deleted"), felt))
        self.chips.named.connect(self._name_feeling)
        self.chips.words_asked.connect(lambda: self.library.edit(Shelf.EMOTION_WORDS))
        self.library.changed.connect(self._read_library)
        self.guide.ticked.connect(self._tick)
        self.guide.edit_requested.connect(lambda: self.library.edit(Shelf.CALL_GUIDE))
        self.guide.phrases_requested.connect(self.open_phrases)
        self.guide.apology_requested.connect(self.open_apology)
        self._connect_said()
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+G", lambda: self.guide.setVisible(self.guide.isHidden())),
            ("Ctrl+R", self.compose),
            ("Ctrl+I", self.open_phrases),
            ("Ctrl+Shift+A", self.open_apology),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _connect_said(self) -> None:
        said = self.reformulations
        said.confirmed.connect(lambda record: self._hear(record, Answer.CONFIRMED))
        said.refused.connect(lambda record: self._hear(record, Answer.REFUSED))
        said.corrected.connect(self._correct)
        said.reworded.connect(
            lambda record, text: self._try(
                self.tr("Reformulation reworded"), lambda: reword(record, text)
            )
        )
        said.removed.connect(lambda record: self._remove(self.tr("Reformulation deleted"), record))
        said.compose_requested.connect(self.compose)

    def _row(self, note: ListeningNote) -> NoteRow:
        privacy = "private" if note.kind is NoteKind.EMOTION else "shared"
        row = NoteRow(note, self._office.language, privacy, self._likely_source)  # type: ignore[arg-type]
        row.reworded.connect(
            lambda record, text: self._try(
                self.tr("Note reworded"), lambda: capture.renote(record, text)
            )
        )
        row.sourced.connect(
            lambda record, text: self._do(self.tr("Source noted"), edited(record, source=text))
        )
        row.doubted.connect(
            lambda record: self._do(self.tr("Note to verify"), capture.doubt(record))
        )
        row.verified.connect(
            lambda record, source: self._try(
                self.tr("Note verified"), lambda: capture.verify(record, source)
            )
        )
        row.turned.connect(
            lambda record, kind, source: self._try(
                self.tr("Note moved"), lambda: capture.move(record, kind, source)
            )
        )
        row.removed.connect(lambda record: self._remove(self.tr("Note deleted"), record))
        return row

    def _do(self, text: str, *changes: Change) -> bool:
        self._refusal.hide()
        self._told.hide()
        return self._office.desk.do(text, *changes)

    def _try(self, text: str, rule: object) -> bool:
        try:
            change = rule()  # type: ignore[operator]
        except Refused as refused:
            self._refusal.setText(sentence(refused, self._office.locale))
            self._refusal.show()
            return False
        return self._do(text, change)

    def _remove(self, text: str, record: ListeningNote | Emotion | Reformulation) -> None:
        self._do(text, *self._office.desk.store.removal(record))

    def _on_call(self, text: str, rule: object) -> None:
        if self._file is not None and self._file.call is not None:
            call, now = self._file.call, self._office.now()
            self._try(text, lambda: rule(call, now))  # type: ignore[operator]

    def _log_held(self) -> None:
        if self._file is not None:
            self._office.dialogs.show(log_dialog(self._office, self._file, self.window()))

    def _note(self, kind: Kind, text: str) -> None:
        file, now = self._file, self._office.now()
        if file is None:
            return
        feeling = capture.read_feeling(text) if kind is Kind.EMOTION else None
        if feeling is not None:
            word, strength = feeling
            written = self._try(
                self.tr("Feeling noted"),
                lambda: capture.name_feeling(file, self._feelings.code(word), now, strength),
            )
        elif kind is Kind.REFORMULATION:
            written = self._try(
                self.tr("Reformulation noted"), lambda: capture.say_back(file, text, now)
            )
        else:
            written = self._try(
                self.tr("Note added"), lambda: capture.note(file, _NOTE_KINDS[kind], text, now)
            )
        if written:
            self.capture.clear()

    def _promise(self, text: str) -> None:
        file = self._file
        if file is not None and self._try(
            self.tr("Promise noted"), lambda: capture.promise(file, text, self._language)
        ):
            self.capture.clear()
            self._told.setText(
                self.tr("Promise noted: “{words}”. Its date is set in Keep promises.").format(
                    words=text.strip()
                )
            )
            self._told.show()

    def _say(self, style: Style, text: str) -> None:
        file, now = self._file, self._office.now()
        if file is not None and self._try(
            self.tr("Reformulation noted"), lambda: capture.say_back(file, text, now, style)
        ):
            self.composer.clear()
            self.leave_composer()

    def _insert(self, phrase: str) -> None:
        if self._middle.currentWidget() is self.composer:
            self.composer.insert(phrase)
        else:
            self.capture.insert(phrase)

    def _likely_source(self, note: ListeningNote) -> str:
        return likely_source(self._file, note, self._office) if self._file is not None else ""

    def _read_library(self) -> None:
        self._feelings = self.library.feelings()
        self.guide.show_steps(*self.library.guide())
        if self._file is not None:
            self.show_file(self._file, self._language)

    def _confirm_last(self) -> None:
        if self._file is None:
            return
        if self.capture.kind() is Kind.REFORMULATION:
            self.capture.note()
        awaited = capture.last_awaited(self._file)
        if awaited is not None:
            self._hear(awaited, Answer.CONFIRMED)

    def _hear(self, record: Reformulation, answer: Answer, correction: str = "") -> None:
        now = self._office.now()
        second = capture.stamp(self._file.call if self._file else None, now)
        names = {
            Answer.CONFIRMED: self.tr("Reformulation confirmed"),
            Answer.CORRECTED: self.tr("Reformulation adjusted"),
            Answer.REFUSED: self.tr("Reformulation refused"),
        }
        change = hear(record, answer, now, second=second, correction=correction)
        self._do(names[answer], change)
        self.take_focus()

    def _correct(self, record: Reformulation, correction: str) -> None:
        if correction.strip():
            self._hear(record, Answer.CORRECTED, correction)
            if not self.capture.editor.text():
                self.capture.put(Kind.REFORMULATION, record.text)

    def _feel(self, felt: Emotion, strength: int | None) -> None:
        self._try(self.tr("Feeling weighed"), lambda: feel(felt, strength))

    def _own(self, felt: Emotion) -> None:
        whose = Whose.MINE if felt.whose is Whose.CLIENT else Whose.CLIENT
        self._do(self.tr("Feeling moved"), edited(felt, whose=whose))

    def _name_feeling(self, code: str, strength: int | None) -> None:
        file, now = self._file, self._office.now()
        if file is not None:
            self._try(
                self.tr("Feeling noted"), lambda: capture.name_feeling(file, code, now, strength)
            )

    def _put_only(self, kind: NoteKind, text: str) -> None:
        if self._file is not None:
            self._do(self.tr("Client’s words noted"), *capture.put_only(self._file, kind, text))

    def _keep_draft(self, what: str, draft: str) -> None:
        if self._file is not None:
            self._half_typed.keep(what, self._file.incident.id, draft)

    def _tick(self, ticks: frozenset[str]) -> None:
        kept = " ".join(sorted(ticks))
        if self._file is not None and self._half_typed.keep("guide", self._file.incident.id, kept):
            self.guide.show_ticks(ticks)

    def _show_stamp(self) -> None:
        call = self._file.call if self._file is not None else None
        time = call_time(call.elapsed(self._office.now())) if call is not None else ""
        self.capture.show_time(time)
