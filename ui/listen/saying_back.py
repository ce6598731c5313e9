"""Saying it back: a reformulation noted, and what the client answered to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from consultdesk.domain import capture
from consultdesk.domain.listening import Answer, Reformulation, Style, hear, reword
from ui.listen.capture import CaptureLine, Kind
from ui.listen.reformulations import Reformulations
from ui.listen.telling import Telling
from ui.office import Office


class SayingBack(QObject):
    """Hears the list of reformulations; `heard` says that an answer was noted."""

    heard = Signal()

    def __init__(
        self, office: Office, telling: Telling, line: CaptureLine, said: Reformulations
    ) -> None:
        super().__init__(telling)
        self._office, self._telling, self._line = office, telling, line
        line.confirm_requested.connect(self._confirm_last)
        said.confirmed.connect(lambda record: self._hear(record, Answer.CONFIRMED))
        said.refused.connect(lambda record: self._hear(record, Answer.REFUSED))
        said.corrected.connect(self._correct)
        said.reworded.connect(self._reword)
        gone = QCoreApplication.translate("ListenPage", "Reformulation deleted")
        said.removed.connect(lambda record: telling.remove(gone, record))

    def say(self, text: str, style: Style = Style.REFLECTION) -> bool:
        """Note what was said back; tell whether it could be."""
        file, now = self._telling.file, self._office.now()
        words = QCoreApplication.translate("ListenPage", "Reformulation noted")
        return file is not None and self._telling.attempt(
            words, lambda: capture.say_back(file, text, now, style)
        )

    def _reword(self, record: Reformulation, text: str) -> None:
        words = QCoreApplication.translate("ListenPage", "Reformulation reworded")
        self._telling.attempt(words, lambda: reword(record, text))

    def _confirm_last(self) -> None:
        if self._telling.file is None:
            return
        if self._line.kind() is Kind.REFORMULATION:
            self._line.note()
        awaited = capture.last_awaited(self._telling.file)
        if awaited is not None:
            self._hear(awaited, Answer.CONFIRMED)

    def _hear(self, record: Reformulation, answer: Answer, correction: str = "") -> None:
        file, now = self._telling.file, self._office.now()
        second = capture.stamp(file.call if file else None, now)
        names = {
            Answer.CONFIRMED: QCoreApplication.translate("ListenPage", "Reformulation confirmed"),
            Answer.CORRECTED: QCoreApplication.translate("ListenPage", "Reformulation adjusted"),
            Answer.REFUSED: QCoreApplication.translate("ListenPage", "Reformulation refused"),
        }
        change = hear(record, answer, now, second=second, correction=correction)
        self._telling.do(names[answer], change)
        self.heard.emit()

    def _correct(self, record: Reformulation, correction: str) -> None:
        if correction.strip():
            self._hear(record, Answer.CORRECTED, correction)
            if not self._line.editor.text():
                self._line.put(Kind.REFORMULATION, record.text)
