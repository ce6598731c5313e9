"""What is heard, as it is noted: facts, feelings, needs, promises, and the client's own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from consultdesk.domain import capture
from consultdesk.domain.change import edited
from consultdesk.domain.listening import Emotion, ListeningNote, NoteKind, Whose, feel
from ui.listen.capture import CaptureLine, Kind
from ui.listen.columns import ClientWords, NoteColumn
from ui.listen.feelings import Chips
from ui.listen.notes import NoteRow
from ui.listen.since import likely_source
from ui.listen.telling import Telling
from ui.listen.words import Feelings
from ui.office import Office

_NOTE_KINDS = {
    Kind.FACT: NoteKind.FACT,
    Kind.EMOTION: NoteKind.EMOTION,
    Kind.NEED: NoteKind.NEED,
}


class Noting(QObject):
    """The three columns, the feelings above them, and what the capture line notes into them."""

    def __init__(
        self,
        office: Office,
        telling: Telling,
        line: CaptureLine,
        chips: Chips,
        feelings: Feelings,
    ) -> None:
        super().__init__(telling)
        self._office, self._telling, self._line, self._chips = office, telling, line, chips
        self._language = office.language
        self.feelings = feelings
        self._make_columns()
        line.promised.connect(self._promise)
        chips.strength_set.connect(self._feel)
        chips.owned.connect(self._own)
        chips.named.connect(self._name_feeling)
        gone = QCoreApplication.translate("ListenPage", "Feeling deleted")
        chips.removed.connect(lambda felt: telling.remove(gone, felt))

    def _make_columns(self) -> None:
        self.columns = {
            NoteKind.FACT: NoteColumn(
                QCoreApplication.translate("ListenPage", "Facts"), "fact", self._row
            ),
            NoteKind.EMOTION: NoteColumn(
                QCoreApplication.translate("ListenPage", "Emotions"),
                "heart",
                self._row,
                privacy="private",
            ),
            NoteKind.NEED: NoteColumn(
                QCoreApplication.translate("ListenPage", "Needs"), "need", self._row
            ),
        }
        self.columns[NoteKind.EMOTION].add_above(self._chips)
        self.own_words = {
            NoteKind.REMEDY: ClientWords(
                QCoreApplication.translate("ListenPage", "Remedy sought"),
                QCoreApplication.translate("ListenPage", "What would make this right for you?"),
                "remedy",
            ),
            NoteKind.SUCCESS: ClientWords(
                QCoreApplication.translate("ListenPage", "Success, to them"),
                QCoreApplication.translate("ListenPage", "How will you see that it went well?"),
                "success",
            ),
        }
        for kind, field in self.own_words.items():
            self.columns[NoteKind.NEED].add_below(field)
            field.committed.connect(lambda text, kind=kind: self._put_only(kind, text))

    def show_file(self, language: str) -> None:
        """Show what was heard so far."""
        self._language = language
        file = self._telling.file
        if file is None:
            return
        for kind, column in self.columns.items():
            column.show_notes([n for n in file.notes if n.kind is kind])
        self._chips.show_emotions(file.emotions, self.feelings)
        for kind, field in self.own_words.items():
            known = capture.only(file, kind)
            field.show_words(known.text if known else "")

    def _row(self, note: ListeningNote) -> NoteRow:
        privacy = "private" if note.kind is NoteKind.EMOTION else "shared"
        row = NoteRow(note, self._office.language, privacy, self._likely_source)  # type: ignore[arg-type]
        row.reworded.connect(self._renote)
        row.sourced.connect(self._name_source)
        row.doubted.connect(self._doubt)
        row.verified.connect(self._verify)
        row.turned.connect(self._move)
        row.removed.connect(self._remove)
        return row

    def _renote(self, note: ListeningNote, text: str) -> None:
        words = QCoreApplication.translate("ListenPage", "Note reworded")
        self._telling.attempt(words, lambda: capture.renote(note, text))

    def _name_source(self, note: ListeningNote, text: str) -> None:
        words = QCoreApplication.translate("ListenPage", "Source noted")
        self._telling.do(words, edited(note, source=text))

    def _doubt(self, note: ListeningNote) -> None:
        words = QCoreApplication.translate("ListenPage", "Note to verify")
        self._telling.do(words, capture.doubt(note))

    def _verify(self, note: ListeningNote, source: str) -> None:
        words = QCoreApplication.translate("ListenPage", "Note verified")
        self._telling.attempt(words, lambda: capture.verify(note, source))

    def _move(self, note: ListeningNote, kind: NoteKind, source: str) -> None:
        words = QCoreApplication.translate("ListenPage", "Note moved")
        self._telling.attempt(words, lambda: capture.move(note, kind, source))

    def _remove(self, note: ListeningNote) -> None:
        words = QCoreApplication.translate("ListenPage", "Note deleted")
        self._telling.remove(words, note)

    def _likely_source(self, note: ListeningNote) -> str:
        file = self._telling.file
        return likely_source(file, note, self._office) if file is not None else ""

    def note(self, kind: Kind, text: str) -> None:
        """Note what the capture line holds; a feeling by its word and strength."""
        file, now = self._telling.file, self._office.now()
        if file is None:
            return
        whose, felt = capture.read_whose(text)
        feeling = capture.read_feeling(felt) if kind is Kind.EMOTION else None
        if feeling is not None:
            word, strength = feeling
            written = self._telling.attempt(
                QCoreApplication.translate("ListenPage", "Feeling noted"),
                lambda: capture.name_feeling(file, self.feelings.code(word), now, strength, whose),
            )
        else:
            written = self._telling.attempt(
                QCoreApplication.translate("ListenPage", "Note added"),
                lambda: capture.note(file, _NOTE_KINDS[kind], text, now),
            )
        if written:
            self._line.clear()

    def _promise(self, text: str) -> None:
        file = self._telling.file
        if file is not None and self._telling.attempt(
            QCoreApplication.translate("ListenPage", "Promise noted"),
            lambda: capture.promise(file, text, self._language, self._office.today()),
        ):
            self._line.clear()
            words = QCoreApplication.translate(
                "ListenPage", "Promise noted: “{words}”. Its date is set in Keep promises."
            )
            self._telling.tell(words.format(words=text.strip()))

    def _feel(self, felt: Emotion, strength: int | None) -> None:
        words = QCoreApplication.translate("ListenPage", "Feeling weighed")
        self._telling.attempt(words, lambda: feel(felt, strength))

    def _own(self, felt: Emotion) -> None:
        whose = Whose.MINE if felt.whose is Whose.CLIENT else Whose.CLIENT
        words = QCoreApplication.translate("ListenPage", "Feeling moved")
        self._telling.do(words, edited(felt, whose=whose))

    def _name_feeling(self, code: str, strength: int | None, whose: Whose) -> None:
        file, now = self._telling.file, self._office.now()
        if file is not None:
            words = QCoreApplication.translate("ListenPage", "Feeling noted")
            self._telling.attempt(
                words, lambda: capture.name_feeling(file, code, now, strength, whose)
            )

    def _put_only(self, kind: NoteKind, text: str) -> None:
        file = self._telling.file
        if file is not None:
            words = QCoreApplication.translate("ListenPage", "Client’s words noted")
            self._telling.do(words, *capture.put_only(file, kind, text))
