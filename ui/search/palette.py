"""Search and commands over everything: type, choose with the arrows, Enter opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from consultdesk.store.errors import StoreError
from ui.kit import focus
from ui.kit.panels import Divider, Icon
from ui.kit.tags import KeyCap
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.reading_in import words_of
from ui.search.entries import Entry
from ui.search.finding import Finder
from ui.search.pieces import PaletteFoot, PalettePanel, SearchLine
from ui.search.results import ResultsDelegate, ResultsModel

_WIDE, _TOP, _SEARCH, _FOOT = 680, 112, 58, 42
_SCRIM = 0.28
_SHADOWS = ((2, 16), (6, 10), (12, 7), (20, 5), (32, 3))


class Palette(QDialog):
    """A dialog without a frame over a scrim that covers the window it was opened from."""

    open_requested = Signal(str, str)
    signal_requested = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is not None:
            self.setWindowFlags(Qt.WindowType.Widget)
            parent.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Search and commands"))
        self._theme = theme_of(self)
        self._office = office
        self._finder = Finder(office)
        self._reading = words_of(office.desk)
        self._stages = QTimer(self, singleShot=True, interval=0)
        self._stages.timeout.connect(self._read_stage)
        self._before = parent.focusWidget() if parent else None
        self.model = ResultsModel()
        self._build()
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self._reading.progressed.connect(self._more)
        self._begin()
        self._search("")

    @property
    def chosen_row(self) -> int:
        """The row that Enter opens, -1 when there is none."""
        return self.list.currentIndex().row()

    def activate(self) -> None:
        """Open what is chosen."""
        if self.chosen_row < 0:
            return
        target = self.model.entry(self.chosen_row).target
        self.accept()
        if target is not None and target.kind == "signal":
            self.signal_requested.emit(target.id)
        elif target is not None:
            self.open_requested.emit(target.kind, target.id)

    def _build(self) -> None:
        theme = self._theme
        self.line = SearchLine()
        self.line.stepped.connect(self.move_by)
        self.line.entered.connect(self.activate)
        self.line.left.connect(self.reject)
        self.line.setObjectName("palette_line")
        self.line.setAccessibleName(self.tr("Search and commands"))
        self.line.setPlaceholderText(self.tr("Search, or > for commands"))
        font = theme.font("body")
        font.setPixelSize(theme.px(17))
        self.line.setFont(font)
        self.line.setFrame(False)
        focus.wear(self.line, "none")
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultsDelegate(self.list, self.tr("Enter")))
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.clicked.connect(self._clicked)
        self._nothing = Label(
            self.tr(
                "Nothing by that name. Try a client, a word from your notes, or > for commands."
            ),
            style="spoken",
            colour="ink2",
            wrap=True,
        )
        self._nothing.setObjectName("palette_nothing")

    def _lay_out(self) -> None:
        px = self._theme.px
        self._panel = PalettePanel(self)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(px(18), 0, px(18), 0)
        head.setSpacing(px(12))
        head.addWidget(Icon("search", "ink", 18))
        head.addWidget(self.line, 1)
        head.addWidget(KeyCap(self.tr("Esc")))
        top = QWidget()
        top.setFixedHeight(px(_SEARCH))
        top.setLayout(head)
        column.addWidget(top)
        column.addWidget(Divider())
        column.addWidget(self.list)
        self._said = QWidget()
        said = QVBoxLayout(self._said)
        said.setContentsMargins(px(18), px(18), px(18), px(18))
        said.addWidget(self._nothing)
        self._still = Label(
            self.tr("Your notes are still being read; more may be found in a moment."),
            style="small",
            colour="ink2",
            wrap=True,
        )
        self._still.setObjectName("palette_reading")
        said.addWidget(self._still)
        column.addWidget(self._said)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        px = self._theme.px
        foot = PaletteFoot()
        foot.setFixedHeight(px(_FOOT))
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(18), 0, px(18), 0)
        row.setSpacing(px(5))
        for keys, words in (
            (("↑", "↓"), self.tr("choose")),
            ((), ""),
            ((">",), self.tr("commands only")),
            (("@",), self.tr("clients")),
            (("#",), self.tr("incidents")),
        ):
            if not keys:
                row.addStretch(1)
            for key in keys:
                row.addWidget(KeyCap(key))
            if words:
                row.addWidget(Label(words, style="small", colour="ink2"))
                row.addSpacing(px(4))
        return foot

    def _begin(self) -> None:
        try:
            self._reading.begin()
        except StoreError as failure:
            self._office.desk.failed.emit(failure)

    def _search(self, typed: str) -> None:
        self._show(typed)
        rows = self.model.choosable()
        if rows:
            self.list.setCurrentIndex(self.model.index(rows[0]))
            self.list.scrollToTop()

    def _more(self) -> None:
        """Show what can be found by now, and keep the line that is chosen."""
        typed, chosen = self.line.text(), self.chosen_row
        target = self.model.entry(chosen).target if chosen >= 0 else None
        self._show(typed)
        rows = self.model.choosable()
        row = self.model.row_of(target)
        if rows:
            self.list.setCurrentIndex(self.model.index(row if row >= 0 else rows[0]))

    def _show(self, typed: str) -> None:
        entries = self._found(typed)
        self.model.show_entries(entries, self._finder.words(typed))
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        self._still.setVisible(not self._reading.complete)
        self._said.setVisible(not (entries and self._reading.complete))
        if self.model.staged():
            self._stages.start()
        self._place()

    def _found(self, typed: str) -> tuple[Entry, ...]:
        try:
            return self._finder.entries(typed)
        except StoreError as failure:
            self._office.desk.failed.emit(failure)
            return ()

    def _read_stage(self) -> None:
        """Read the stage of one incident in the list, between two keys; the others follow."""
        incident = self.model.staged()
        if not incident:
            return
        try:
            self._finder.read_stage(incident)
        except StoreError as failure:
            self._office.desk.failed.emit(failure)
            return
        self.model.redress(self._finder.staged)
        self._stages.start()

    def move_by(self, step: int) -> None:
        """Choose another line, passing over the headings."""
        rows = self.model.choosable()
        if not rows:
            return
        here = rows.index(self.chosen_row) if self.chosen_row in rows else 0
        there = here + step
        there = there % len(rows) if abs(step) == 1 else max(0, min(there, len(rows) - 1))
        index = self.model.index(rows[there])
        self.list.setCurrentIndex(index)
        self.list.scrollTo(self.model.index(0) if there == 0 else index)

    def _clicked(self, index: object) -> None:
        if self.model.flags(index):  # type: ignore[arg-type]
            self.activate()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        px, before = self._theme.px, self._panel.geometry()
        wide = min(px(_WIDE), self.width() - 48)
        top = min(px(_TOP), self.height() // 8)
        found = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount()))
        room = self.height() - top - px(_SEARCH) - px(_FOOT) - 32
        if not self._reading.complete:
            room -= self._said.sizeHint().height()
        self.list.setFixedHeight(max(min(found + px(8), room), px(_SEARCH)))
        self._panel.setFixedWidth(wide)
        self._panel.adjustSize()
        self._panel.move((self.width() - wide) // 2, top)
        after = self._panel.geometry()
        if after != before:
            # the shadow alone: painting the whole window at each key would take a frame
            around = 2 * _SHADOWS[-1][0]
            self.update(before.united(after).adjusted(-around, -around, around, around))

    @override
    def done(self, result: int) -> None:
        before, parent = self._before, self.parentWidget()
        super().done(result)
        if before is not None and parent is not None and before in parent.findChildren(QWidget):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def focusNextPrevChild(self, _onward: object) -> bool:
        self.line.setFocus()
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.reject()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scrim = QColor(self._theme.colour("scrim"))
        scrim.setAlphaF(_SCRIM)
        painter.fillRect(self.rect(), scrim)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self._panel.geometry())
        shade = QColor(self._theme.colour("scrim"))
        for spread, alpha in _SHADOWS:
            shade.setAlpha(alpha)
            painter.setBrush(shade)
            radius = self._theme.radius("xl") + spread
            painter.drawRoundedRect(
                box.adjusted(-spread, -spread / 2, spread, spread * 1.4), radius, radius
            )
