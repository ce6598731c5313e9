"""The other ways into the matrix: step by step, by ideas, in their shoes, and how ready it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget
from typing_extensions import override

from consultdesk.domain.guiding import GuidedStep
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Perspective
from consultdesk.domain.ready import Lack, Piece, score
from ui.kit.buttons import Button, IconButton, Ink
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.guided.page import GuidedPage
from ui.options.guided.steps import Moment
from ui.options.ideas.page import IdeasPage
from ui.options.precedents.page import PrecedentsPage
from ui.options.shoes_sheet import ShoesSheet
from ui.readiness import ReadyButton, ReadySheet


class Preparing(QObject):
    """Holds the rooms beside the grid and says which of them is open.

    `changed` asks the page to show itself again; `wanted(Lack)` to lead to a place of the grid.
    `offered(menu)` lets the page add to the menu of the ways in.
    """

    changed = Signal()
    wanted = Signal(object)
    costing_requested = Signal(object)
    offered = Signal(QMenu)

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._room: QWidget | None = None
        self._moment: Moment | None = None
        self._from_guide = False
        self.guided, self.ideas = GuidedPage(office, page), IdeasPage(office, page)
        self.precedents = PrecedentsPage(office, page)
        self.shoes = ShoesSheet(office, page)
        self.shoes.hide()
        self.sheet = ReadySheet(office, page)
        self.tools = self._make_tools()
        self._connect()

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(tools).px(4))
        self.ring = ReadyButton()
        self.ring.clicked.connect(self.toggle_ready)
        self.turn = _Toggle("heart", self.tr("In their shoes"))
        self.turn.setObjectName("shoes")
        self.turn.toggled.connect(self._step_in)
        ways = Button(self.tr("Prepare"), "quiet").with_trailing("down")
        ways.setObjectName("prepare")
        ways.calling(lambda: self._offer(ways))
        for widget in (ways, self.turn, self.ring):
            row.addWidget(widget)
        return tools

    def _connect(self) -> None:
        self.guided.left.connect(self.leave)
        self.guided.turned.connect(lambda _step: self.changed.emit())
        self.guided.ideas_requested.connect(self.find_ideas)
        self.guided.costing_requested.connect(self.costing_requested)
        self.guided.wanted.connect(self.lead)
        self.ideas.left.connect(self.leave)
        self.precedents.left.connect(self.leave)
        self.shoes.left.connect(lambda: self.turn.setChecked(False))
        self.sheet.wanted.connect(self.lead)
        self.sheet.closed.connect(self.ring.setFocus)

    def _offer(self, button: QWidget) -> None:
        menu = QMenu(button)
        menu.setObjectName("prepare_menu")
        for words, act in (
            (self.tr("Step by step"), self.guide),
            (self.tr("Find ideas with the cards"), self.find_ideas),
            (self.tr("Similar incidents"), self.look_back),
            (self.tr("In their shoes"), self.turn.toggle),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, do=act: do())
        self.offered.emit(menu)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def install(self, stack: QStackedWidget, row: QHBoxLayout) -> None:
        """Put the rooms in their places."""
        stack.addWidget(self.guided)
        stack.addWidget(self.ideas)
        stack.addWidget(self.precedents)
        row.addWidget(self.shoes)

    @property
    def room(self) -> QWidget | None:
        """The room open in the place of the grid, none when it is the grid."""
        return self._room

    @property
    def shows_analysis(self) -> bool:
        """Whether the analysis keeps its place: not beside a question that it would answer."""
        if self.turn.isChecked():
            return False
        if self._room is self.guided:
            return self.guided.step is GuidedStep.VERDICT
        return self._room is None

    def show_file(self, file: IncidentFile, view: Perspective | None, language: str) -> None:
        """Follow the file in whatever is open."""
        if self._moment is not None and self._moment.file.incident.id != file.incident.id:
            self._room, self._from_guide = None, False
            self.sheet.hide()
            self.turn.setChecked(False)
        self._moment = Moment(file, view, language)
        self.ring.show_score(score(file))
        self.sheet.show_file(file)
        self.turn.setEnabled(bool(file.options))
        if self.turn.isChecked() or self.shoes.isVisible():  # which commits two lines in turn
            self.shoes.show_file(file, language)
        self.shoes.setVisible(self.turn.isChecked())
        if self._room is self.guided:
            self.guided.show_moment(self._moment)
        elif self._room is self.ideas:
            self.ideas.show_file(file, language)
        elif self._room is self.precedents:
            self.precedents.show_file(file, language)

    def fit(self, width: int) -> None:
        """Take the width that the analysis takes."""
        self.shoes.setFixedWidth(width)

    def guide(self) -> None:
        """Open the six steps where something is still lacking first."""
        if self._moment is None:
            return
        self._room, self._from_guide = self.guided, False
        self.guided.resume(self._moment)
        self.guided.take_focus()

    def find_ideas(self) -> None:
        """Open the cards; leaving them goes back to where they were asked for."""
        if self._moment is None:
            return
        self._from_guide = self._room is self.guided
        self._room = self.ideas
        self.changed.emit()
        self.ideas.take_focus()

    def look_back(self) -> None:
        """Open the past incidents that are like this one."""
        if self._moment is None:
            return
        self._room, self._from_guide = self.precedents, False
        self.changed.emit()
        self.precedents.take_focus()

    def leave(self) -> None:
        """Go back to the grid, or to the step that asked for ideas."""
        if self._room is self.ideas:
            self.ideas.quiet.stop()
        back = self._room is self.ideas and self._from_guide
        self._room, self._from_guide = (self.guided if back else None), False
        self.changed.emit()
        if back:
            self.guided.take_focus()

    def toggle_ready(self) -> None:
        """Open what the meeting still lacks, or close it."""
        self.sheet.toggle(self.ring)

    def lead(self, lack: Lack) -> None:
        """Lead to the place of a missing piece: a room of ours, else the page knows it."""
        if lack.piece in (Piece.OPTIONS, Piece.EXTREMES):
            self.find_ideas()
        elif lack.piece is Piece.SHOES:
            self.turn.setChecked(True)
            self.shoes.take_focus()
        elif lack.piece in (Piece.OPENING, Piece.OFFER, Piece.INSURER):
            self.sheet.open_under(self.ring)
            field = self.sheet.offer if lack.piece is Piece.OFFER else self.sheet.opening
            field.setFocus()
        else:
            self.wanted.emit(lack)

    def _step_in(self, on: object) -> None:
        if not on:
            self.shoes.commit()
        self.changed.emit()
        if on:
            self.shoes.take_focus()


class _Toggle(IconButton):
    """An icon that stays pressed while its private view is on."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__(icon, name)
        self.setCheckable(True)

    @override
    def _ink(self) -> Ink:
        if not self.isChecked():
            return super()._ink()
        theme = self._theme
        line, ink = theme.colour("privateLine"), theme.colour("privateInk")
        return Ink(theme.colour("private"), line, ink, ink)
