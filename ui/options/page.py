"""The Options stage: the matrix, whose view it is, its costing and its analysis."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.analysis.outcome import Outcome, quick
from consultdesk.analysis.verdict import Code
from consultdesk.domain.change import Change
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Stage
from consultdesk.domain.options import (
    Criterion,
    Option,
    OptionSheet,
    Sign,
    Viewpoint,
)
from consultdesk.domain.ready import Lack, Piece, stage_of_lack
from ui.kit.scroll import WORKSPACE_MARGIN
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.analysis.panel import AnalysisPanel
from ui.options.asking import Asking
from ui.options.beginning import started
from ui.options.costing.drawer import CostingDrawer
from ui.options.criteria.sets import CriteriaSets
from ui.options.deeds import Deeds
from ui.options.faces import RowKind
from ui.options.header import HeaderActions
from ui.options.matrix.matrix import Matrix
from ui.options.menus import cell_menu, criterion_menu, option_menu
from ui.options.not_begun import NotBegun
from ui.options.preparing import Preparing
from ui.options.reasons.popup import ReasonsPopup
from ui.options.showing import Showing
from ui.options.toolbar import Toolbar
from ui.options.weights.menu import Weighing
from ui.options.weights.views import ViewSwitch
from ui.options.weights.words import found_by
from ui.presenting import present_options

_NARROW = 1300
_LOW = 650


class OptionsPage(StagePage):
    """Everything of the Options stage, as a function of the incident's file."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self._file: IncidentFile | None = None
        self._language = office.language
        self._expanded = False
        self._matrix: Matrix | None = None
        self._reasons: ReasonsPopup | None = None
        self._client_view: QWidget | None = None
        self._sets = CriteriaSets(office, self)
        self._sets.told.connect(self._tell)
        self.asking = self._make_asking()
        self.analysis = AnalysisPanel(office, self)
        self.analysis.criterion_wanted.connect(self.asking.add_criterion)
        self.costing = CostingDrawer(office, self)
        self.costing.closed.connect(self._back_to_matrix)
        self._weighing = Weighing(office, lambda: self.matrix.model.showing, self)
        self.preparing = Preparing(office, self)
        self.preparing.changed.connect(self._again)
        self.preparing.costing_requested.connect(self.open_costing)
        self.preparing.wanted.connect(self._lead)
        self.preparing.precedents.incident_wanted.connect(
            lambda key: self.open_requested.emit("incident", key)
        )
        self._actions = HeaderActions(office.desk.history, self)
        self._actions.view_requested.connect(self.show_client_view)
        self._actions.decide_requested.connect(lambda: self.stage_requested.emit(Stage.DECIDE))
        self._lay_out()
        shortcut = QShortcut(QKeySequence("F6"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.switch_view)

    def _make_asking(self) -> Asking:
        asking = Asking(self._office, self._current, self)
        asking.option_added.connect(self._go_to_option)
        asking.criterion_added.connect(self._go_to_criterion)
        asking.answered.connect(self._back_to_matrix)
        return asking

    @property
    def matrix(self) -> Matrix:
        """The matrix on screen."""
        if self._matrix is None:
            raise LookupError("show_file comes before the matrix")
        return self._matrix

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        self._column = QVBoxLayout(left)
        self._toolbar = self._make_toolbar()
        self._column.addWidget(self._toolbar)
        self._stack = QStackedWidget()
        self._begin = NotBegun()
        self._begin.begin_requested.connect(self.begin)
        self._begin.guide_requested.connect(self.preparing.guide)
        self._begin.past_requested.connect(self.preparing.look_back)
        self._stack.addWidget(self._begin)
        self._column.addWidget(self._stack, 1)
        row.addWidget(left, 1)
        row.addWidget(self.analysis)
        self.preparing.install(self._stack, row)
        self._fit()

    def _make_toolbar(self) -> Toolbar:
        self._view = ViewSwitch(self._office)
        self._view.chosen.connect(self._see)
        bar = Toolbar(self._view, self.preparing.tools)
        bar.hidden.clicked.connect(lambda: self._deeds().reveal())
        bar.criterion.calling(self.asking.add_criterion)
        bar.option.clicked.connect(self.asking.add_option)
        bar.templates.clicked.connect(self._offer_templates)
        bar.versions.calling(self.asking.show_versions)
        self.preparing.offered.connect(self._offer_more)
        return bar

    def _offer_more(self, menu: QMenu) -> None:
        """Offer what the line above the matrix leaves out where there is no room for it."""
        sheet, first = self._ready()
        menu.addSeparator()
        sets = self._sets.menu(sheet, first, self._current().incident.kind)
        sets.setTitle(self._toolbar.templates.text())
        menu.addMenu(sets)
        menu.addAction(self._toolbar.versions.accessibleName(), self.asking.show_versions)
        if hidden := _hidden_words(sheet):
            menu.addAction(hidden, lambda: self._deeds().reveal())

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return self._actions.buttons

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        if self._file is None or self._file.incident.id != file.incident.id:
            self._expanded = False
            self.costing.leave()
        self._file, self._language = file, language
        self.asking.speak(language)
        self._sets.language = language
        self._view.show_file(file, language)
        sheet = file.sheet
        outcome = self._outcome(sheet)
        showing = self._showing(sheet, outcome)
        self.costing.show_file(file, language)
        self._show_matrix(showing)
        analysed = bool(sheet.options) and self.preparing.shows_analysis
        if not analysed:
            self.analysis.hide()  # first, or the window would widen to hold both sheets
        self.preparing.show_file(file, showing.perspective, language)
        self._open_room()
        self.analysis.setVisible(analysed)
        self.analysis.show_outcome(file, showing, outcome)
        if self._reasons is not None:
            self._reasons.show_sheet(sheet, language)

    def _open_room(self) -> None:
        """Let a room of preparing stand in the place of the grid, and the tools of the grid go."""
        room = self.preparing.room
        if room is not None:
            self._stack.setCurrentWidget(room)
        self._fit()

    def _again(self) -> None:
        if self._file is not None:
            self.show_file(self._file, self._language)
            if self.preparing.room is None and not self.preparing.turn.isChecked():
                self.take_focus()

    def _outcome(self, sheet: OptionSheet) -> Outcome | None:
        view = self._view.perspective()
        return quick(sheet, view) if view is not None and sheet.options else None

    def _showing(self, sheet: OptionSheet, outcome: Outcome | None) -> Showing:
        felt = self._file is not None and self._file.felt
        ranked = outcome is not None and outcome.verdict.code not in (Code.EMPTY, Code.ALONE)
        first = outcome.verdict.leader if ranked and felt and outcome is not None else None
        options = outcome.options if outcome is not None else ()
        view = self._view.perspective()
        behind = {o.option_id: o.dominated_by for o in options if o.dominated_by is not None}
        return Showing(
            sheet=sheet,
            language=self._language,
            locale=self._office.locale,
            viewpoint=self._view.value().viewpoint,
            view_id=self._view.value().id,
            expanded=self._expanded,
            first=first or "",
            found=found_by(sheet, view, self._office.locale) if view is not None else "",
            behind=behind if felt else {},
        )

    def _show_matrix(self, showing: Showing) -> None:
        if not showing.options and not showing.sheet.criteria:
            self._stack.setCurrentIndex(0)
            return
        if self._matrix is None:
            self._matrix = self._make_matrix(showing)
            self._stack.addWidget(self._matrix)
        else:
            self._matrix.show_moment(showing)
        self._stack.setCurrentWidget(self._matrix)

    def _make_matrix(self, showing: Showing) -> Matrix:
        matrix = Matrix(self._office, showing)
        matrix.costing_requested.connect(self.open_costing)
        matrix.reasons_requested.connect(self._open_reasons)
        matrix.criterion_requested.connect(self.asking.edit_criterion)
        matrix.menu_requested.connect(self._offer_menu)
        matrix.details_requested.connect(self.asking.edit_details)
        matrix.weighing_requested.connect(lambda at: self._open_menu(self._weighing.menu(), at))
        matrix.group_toggled.connect(self._toggle_private)
        matrix.chosen.connect(self._follow)
        return matrix

    def _deeds(self) -> Deeds:
        return self.matrix.deeds

    @override
    def take_focus(self) -> None:
        if self._matrix is None or self._stack.currentWidget() is not self._matrix:
            self._begin.setFocus()
            return
        if not self._matrix.view.currentIndex().isValid():
            self._matrix.view.setCurrentIndex(self._matrix.first_unfilled())
        self._matrix.view.setFocus()

    def _back_to_matrix(self) -> None:
        if self._matrix is not None:
            self._matrix.view.setFocus()

    def _go_to_option(self, key: str) -> None:
        self.matrix.go_to(self.matrix.model.rows[0].key, key)
        self._back_to_matrix()

    def _go_to_criterion(self, key: str) -> None:
        self.matrix.go_to(key, self.matrix.model.options[0].id)
        self._back_to_matrix()

    def switch_view(self) -> None:
        """See the matrix from the other side (F6)."""
        self._view.turn()

    def _see(self) -> None:
        if self._file is not None:
            self.show_file(self._file, self._language)

    def _toggle_private(self) -> None:
        if self._view.value().viewpoint is Viewpoint.CLIENT and self._file is not None:
            self._expanded = not self._expanded
            self.show_file(self._file, self._language)

    def _fit(self) -> None:
        narrow, low = self.width() < self._theme.px(_NARROW), self.height() < self._theme.px(_LOW)
        self.analysis.set_narrow(narrow=narrow)
        sheet = self._file.sheet if self._file is not None else None
        hidden, begun = (_hidden_words(sheet), bool(sheet.options)) if sheet else ("", False)
        room = self.preparing.room is not None
        self._toolbar.show_state(hidden=hidden, room=room, narrow=narrow and begun)
        self.preparing.fit(self.analysis.maximumWidth())
        gap = self._theme.px(8 if low else 12)
        bottom = self._theme.px(14 if low else 19)
        self._column.setContentsMargins(WORKSPACE_MARGIN, gap, 20, bottom)
        self._column.setSpacing(gap)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.costing.fit()

    def _ready(self) -> tuple[OptionSheet, tuple[Change, ...]]:
        """Give the sheet with what every matrix has, and the changes still to write for that."""
        file, changes = started(self._current())
        return file.sheet, changes

    def begin(self) -> None:
        """Begin the matrix with the option that changes nothing, its name ready to be typed."""
        bare = not self._current().sheet.options
        _, changes = self._ready()
        begun = self._office.desk.do(self.tr("Begin the options"), *changes)
        self.take_focus()
        if begun and bare:
            self.matrix.rename(self.matrix.model.options[0])

    def show_client_view(self) -> None:
        """Fill a display with what the client may see of these options."""
        self._client_view = present_options(self._office, self._current())

    def _current(self) -> IncidentFile:
        if self._file is None:
            raise LookupError("show_file comes first")
        return self._file

    def _offer_templates(self) -> None:
        button = self._toolbar.templates
        sheet, first = self._ready()
        menu = self._sets.menu(sheet, first, self._current().incident.kind)
        self._open_menu(menu, button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _tell(self, words: str) -> None:
        """Say beside the cursor what of a block was left out."""
        if self._matrix is not None:
            self._matrix.exchange.said.emit(words)

    def _offer_menu(self, target: object, at: QPoint) -> None:
        if isinstance(target, tuple):
            option, criterion = target
            details = partial(self.asking.edit_details, option, criterion)
            place = self.matrix.model.place_of(criterion.id, option.id)
            explain = partial(self.matrix.explain, place)
            menu = cell_menu(self._option_menu(option), details, explain, self.matrix.exchange)
        elif isinstance(target, Option):
            menu = self._option_menu(target)
        else:
            menu = criterion_menu(
                self,
                self._deeds(),
                cast("Criterion", target),
                self.asking.edit_criterion,
                self.matrix.ask_weights,
                self.matrix.rename,
            )
            self._weighing.review(menu, cast("Criterion", target))
        self._open_menu(menu, at)

    def _option_menu(self, option: Option) -> QMenu:
        rename = self.matrix.rename
        return option_menu(
            self, self._deeds(), option, self.asking.edit_option, self.open_costing, rename
        )

    def _lead(self, lack: Lack) -> None:
        """Lead to what the meeting still lacks: another stage, or a place of the grid."""
        if stage_of_lack(lack) is not Stage.OPTIONS:
            self.stage_requested.emit(stage_of_lack(lack))
            return
        self.preparing.leave()
        options = self._current().sheet.options
        option = next((o for o in options if o.id in lack.options), next(iter(options), None))
        if lack.piece is Piece.REASONS and option is not None:
            self.matrix.go_to(RowKind.PROS.value, option.id)
            self._back_to_matrix()
        elif option is not None:
            self.open_costing(option)

    def _open_menu(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _open_reasons(self, option: Option, sign: Sign, cell: QRect) -> None:
        self._close_reasons()
        popup = ReasonsPopup(self._office, option, sign, self)
        popup.closed.connect(self._close_reasons)
        popup.criterion_wanted.connect(self.asking.make_criterion)
        popup.show_sheet(self.matrix.model.showing.sheet, self._language)
        self._reasons = popup
        corner = self.matrix.mapTo(self, cell.topLeft())
        popup.open_at(QRect(corner, cell.size()))

    def _close_reasons(self) -> None:
        popup, self._reasons = self._reasons, None
        if popup is not None:
            popup.hide()
            popup.deleteLater()
            self._back_to_matrix()

    def open_costing(self, option: Option | None) -> None:
        """Open the costing of an option, or close it when it is the one shown (C)."""
        if option is None or self._file is None:
            return
        if self.costing.isVisible() and self.costing.option_id == option.id:
            self.costing.leave()
        else:
            self.costing.open(self._file, option.id, self._language)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.costing.isVisible():
            self.costing.leave()
            return
        super().keyPressEvent(event)

    def _follow(self, option: Option | None) -> None:
        if option is not None and self.costing.isVisible() and self._file is not None:
            self.costing.turn_to(option.id)


def _hidden_words(sheet: OptionSheet) -> str:
    """Say how many options and criteria are hidden, to bring them back; nothing when none is."""
    count = sum(o.hidden for o in sheet.options) + sum(c.hidden for c in sheet.criteria)
    if not count:
        return ""
    return QCoreApplication.translate("OptionsPage", "%n hidden, show", None, count)
