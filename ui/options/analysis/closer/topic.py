"""What every page of the closer look has: its question, its answer in words, then its charts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from consultdesk.domain.incident_file import IncidentFile
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.analysis.chart import Chart, add_chart
from ui.options.analysis.questions import About, question
from ui.options.analysis.words import Words

_SIDE = 28


@dataclass(frozen=True, slots=True)
class Moment:
    """The file as it was worked out, and what came of it."""

    file: IncidentFile
    words: Words


class Topic(ScrollPage):
    """A question in serif, the answer under it, then what shows why."""

    def __init__(self, about: About) -> None:
        super().__init__(margins=(_SIDE, 18, _SIDE, 20), spacing=0)
        self.setObjectName(f"topic_{about}")
        self.page.setMinimumHeight(1)  # as tall as its words at their width, not at the narrowest
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme = theme_of(self)
        self.column.addWidget(Label(question(about), style="statement", wrap=True))
        self.column.addSpacing(theme.px(4))
        self.answer = Label("", style="spoken", colour="ink2", wrap=True)
        self.answer.setObjectName(f"closer_{about}")
        self.column.addWidget(self.answer)
        self.column.addSpacing(theme.px(14))

    def show_moment(self, moment: Moment) -> None:
        """Show what one moment of the matrix says."""
        raise NotImplementedError

    def follow(self, file: IncidentFile) -> None:
        """Act on the file as it stands, though its answers are still being worked out."""

    def heading(self, text: str) -> Label:
        """Put a small title over the next chart."""
        theme = theme_of(self)
        self.column.addSpacing(theme.px(18))
        label = Label(text, style="small", wrap=True).weighted(600)
        self.column.addWidget(label)
        self.column.addSpacing(theme.px(6))
        return label

    def said(self, name: str, *, colour: str = "ink2") -> Label:
        """Put a few small lines of words under what is there."""
        label = Label("", style="small", colour=colour, wrap=True)
        label.setObjectName(name)
        self.column.addWidget(label)
        return label

    def chart(self, chart: Chart) -> None:
        """Put a chart under what is there, with its list twin."""
        add_chart(self.column, chart)
