"""Five quiet minutes: a count that runs down, and says so once without a sound."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.theme import theme_of
from ui.kit.words import Label

_SECONDS = 300


class QuietMinutes(QWidget):
    """An optional five-minute timer; nothing happens at its end but a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).px(8))
        self.said = Label("", style="small", colour="ink2").tabular()
        self.said.setObjectName("quiet_left")
        self.button = Button("", "quiet", icon="clock", size="small")
        self.button.setObjectName("quiet_minutes")
        self.button.calling(self.toggle)
        row.addWidget(self.said)
        row.addWidget(self.button)
        self._beat = QTimer(self)
        self._beat.setInterval(1000)
        self._beat.timeout.connect(self.second)
        self._say("")

    @property
    def running(self) -> bool:
        """Whether the minutes are running."""
        return self._beat.isActive()

    def toggle(self) -> None:
        """Start the five minutes, or stop them."""
        if self.running:
            self.stop()
            return
        self._left = _SECONDS
        self._beat.start()
        self._say(self._clock())

    def stop(self) -> None:
        """Stop without a word."""
        self._beat.stop()
        self._say("")

    def second(self) -> None:
        """Let one second pass."""
        self._left -= 1
        if self._left > 0:
            self._say(self._clock())
            return
        self._beat.stop()
        self._say(self.tr("Five minutes are up. Keep the ideas worth costing."))

    def _clock(self) -> str:
        return f"{self._left // 60}:{self._left % 60:02d}"

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.button.setText(self.tr("Stop") if self.running else self.tr("Five quiet minutes"))
