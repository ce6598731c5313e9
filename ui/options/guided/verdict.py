"""The last step: the figures speak at the right, and here is what the meeting still lacks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from typing_extensions import override

from consultdesk.domain.ready import lacking, scored
from ui.kit.panels import Heading, PrivatePanel
from ui.office import Office
from ui.options.guided.steps import Moment, Step
from ui.readiness import LackList
from ui.ready_words import ready_title


class VerdictStep(Step):
    """How ready the meeting is, each missing piece a link to its place."""

    wanted = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        panel = PrivatePanel()
        self._head = Heading("", privacy="private")
        self.lacks = LackList(office)
        self.lacks.led.connect(self.wanted)
        panel.column.addWidget(self._head)
        panel.column.addWidget(self.lacks)
        self.column.addWidget(panel)

    @override
    def show_moment(self, moment: Moment) -> None:
        self.moment = moment
        lacks = lacking(moment.file)
        self._head.title.setText(ready_title(scored(lacks)))
        self.lacks.show_lacks(moment.file, lacks)

    @override
    def take_focus(self) -> None:
        if not self.lacks.take_focus():
            self.setFocus()
