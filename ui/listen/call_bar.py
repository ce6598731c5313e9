"""The call: ready, running, paused, ended; its time comes from the file, not from the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.clients import LogEntry
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.wording.dates import call_time, duration, near_day, time_of_day
from ui.kit.buttons import Button
from ui.kit.panels import Sheet
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office

_DOT = 9


class CallBar(Sheet):
    """Who is called, for how long, and what can be done about it."""

    start_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    end_requested = Signal()
    log_requested = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), spacing=0, parent=parent)
        self._office = office
        self._call: LogEntry | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._dot = _Dot()
        self.timer = Label("", style="figure").tabular()
        self.timer.setObjectName("call_timer")
        self._name = Label("", style="control").weighted(500)
        self._reach = Label("", style="small", colour="ink3")
        self._wish = Label("", style="small", colour="ink2").eliding()
        self._wish.aligned(Qt.AlignmentFlag.AlignRight)
        self._buttons()
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._show_time)

    def show_file(self, file: IncidentFile) -> None:
        """Show the call that goes on, else the one that could."""
        self._call = file.call
        contact = file.contact
        self._name.setText(contact.name if contact else file.client.name)
        reach = [file.client.name if contact else "", contact.phone if contact else ""]
        self._reach.setText(" · ".join(part for part in reach if part))
        self._reach.setVisible(bool(self._reach.text()))
        running, paused = self._call is not None, bool(self._call and self._call.paused_at)
        self._wish.setText(file.client.preferences if running else self._last(file))
        self._dot.show_state(running=running and not paused)
        self.timer.setVisible(running)
        self.pause.setVisible(running and not paused)
        self.resume.setVisible(paused)
        self.end.setVisible(running)
        self.start.setVisible(not running)
        self.log.setVisible(not running)
        self._show_time()
        if running and not paused:
            self._tick.start()
        else:
            self._tick.stop()

    def _lay_out(self) -> None:
        px = theme_of(self).px
        row = QHBoxLayout()
        row.setContentsMargins(px(18), px(10), px(10), px(10))
        row.setSpacing(px(16))
        row.addWidget(self._dot)
        row.addWidget(self.timer)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._reach)
        row.addLayout(names)
        row.addWidget(self._wish, 1)
        actions = QHBoxLayout()
        actions.setSpacing(px(14))
        for button in (self.log, self.pause, self.resume, self.end, self.start):
            actions.addWidget(button)
        row.addLayout(actions)
        self.column.addLayout(row)

    def _buttons(self) -> None:
        self.pause = Button(self.tr("Pause"), "quiet", icon="pause")
        self.resume = Button(self.tr("Resume"), "plain", icon="phone")
        self.end = Button(self.tr("End the call"))
        self.start = Button(self.tr("Start the call"), "primary", icon="phone")
        self.log = Button(self.tr("Log a call or meeting already held"), "quiet")
        wiring = (
            (self.pause, "pause_call", self.pause_requested),
            (self.resume, "resume_call", self.resume_requested),
            (self.end, "end_call", self.end_requested),
            (self.start, "start_call", self.start_requested),
            (self.log, "log_held", self.log_requested),
        )
        for button, name, signal in wiring:
            button.setObjectName(name)
            button.clicked.connect(signal)

    def _show_time(self) -> None:
        if self._call is None:
            return
        shown = call_time(self._call.elapsed(self._office.now()))
        if shown != self.timer.text():
            self.timer.setText(shown)
            self.timer.setAccessibleName(self.tr("Call time: {time}").format(time=shown))

    def _last(self, file: IncidentFile) -> str:
        spoken = [entry for entry in file.log if entry.spoken and entry.ended_at]
        if not spoken:
            return file.client.preferences
        last = max(spoken, key=lambda entry: entry.at)
        at = last.at.astimezone(self._office.zone)
        words = self.tr("Last conversation: {day}, {time}, {spent}")
        return words.format(
            day=near_day(at.date(), self._office.today(), self._office.locale),
            time=time_of_day(at, self._office.locale),
            spent=duration(last.elapsed(self._office.now())),
        )


class _Dot(QWidget):
    """A dot that is full while the call runs; it does not blink."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._running = False
        side = self._theme.px(_DOT)
        self.setFixedSize(side + 1, side + 1)

    def show_state(self, *, running: bool) -> None:
        """Show whether the call runs."""
        self._running = running
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(_DOT) / 2
        colour = self._theme.colour("accent" if self._running else "control")
        painter.setPen(colour)
        painter.setBrush(colour if self._running else Qt.BrushStyle.NoBrush)
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.drawEllipse(centre, radius - 1, radius - 1)
