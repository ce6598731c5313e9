"""Every incident at a glance: where it stands, what comes next, what it costs me."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain import capture
from consultdesk.domain.change import Change
from consultdesk.domain.incidents import Stage
from consultdesk.store.fold import fold
from consultdesk.store.incidents import Show
from ui.book import Book
from ui.incidents.list_model import IncidentTable, Listed, Which, listed
from ui.incidents.list_view import IncidentView
from ui.kit import focus
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.icons import icon
from ui.kit.panels import EmptyState, Sheet
from ui.kit.scroll import LIST_MARGIN
from ui.kit.tags import KeyCap
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.late import area
from ui.office import Office
from ui.screen import Screen

if TYPE_CHECKING:
    from ui.report_view import ReportView

_PAGE = 50
_OUT = 12


class IncidentsScreen(Screen):
    """The list of incidents, with filters; Enter opens, E goes on, T calls."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, book: Book | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._book = book or Book(office, self)
        self._open: tuple[Listed, ...] = ()
        self._closed: list[Listed] = []
        self._which = Which.OPEN
        self.report: ReportView | None = None
        self.setObjectName("incidents_screen")
        self.model = IncidentTable(office, self)
        self.table = IncidentView(office, self.model)
        self._lay_out()
        self._connect()
        office.desk.changed.connect(self._hear)

    @override
    def refresh(self) -> None:
        """Read the incidents anew, since time went on."""
        rows = [listed(file, self._office) for file in self._book.files()]
        order = list(Stage)
        rows.sort(key=lambda row: row.file.incident.noticed_at, reverse=True)
        rows.sort(key=lambda row: order.index(row.stage))
        self._open = tuple(rows)
        self._closed = []
        self._count()
        self._show_rows()
        if self.isVisible() and not self.isAncestorOf(self.window().focusWidget()):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, which: Which) -> None:
        """Show what is open, mine to act on, awaited from the client, or closed."""
        self._which = which
        self.filters[which].setChecked(True)
        self._show_rows()

    def turn(self) -> None:
        """Show the report in place of the list, or the list again."""
        if self.report is None:
            self.report = area("ui.report_view", "ReportView")(self._office, self)
            self.report.setContentsMargins(_OUT, 0, 0, 0)
            self.report.hide()
            self._below.addWidget(self.report, 1)
        listed = self.report.isHidden()
        self._listing.setVisible(not listed)
        self.report.setVisible(listed)
        self._turn.setText(self.tr("List") if listed else self.tr("Report"))
        if listed:
            self.report.read()
            self.report.period.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> Listed | None:
        """The incident of the current row."""
        place = self.table.currentIndex().row()
        rows = self.model.rows()
        return rows[place] if 0 <= place < len(rows) else None

    def _lay_out(self) -> None:
        px = theme_of(self).px
        column = QVBoxLayout(self)
        column.setContentsMargins(LIST_MARGIN - _OUT, px(34), LIST_MARGIN, px(24))
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(px(17))
        self._listing = QWidget()
        self._below = column
        column.addWidget(self._listing, 1)
        self._list_in(QVBoxLayout(self._listing))

    def _list_in(self, column: QVBoxLayout) -> None:
        px = theme_of(self).px
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._filter_row())
        column.addSpacing(px(13))
        self._box = Sheet(margins=(1, 1, 1, 1), spacing=0)
        self._box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._box.column.addWidget(self.table)
        below = QVBoxLayout()
        below.setContentsMargins(_OUT, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._box)
        self._empty = EmptyState(
            self.tr(
                "No open incident. There will be some: that is normal, and everything is ready."
            ),
            action=self.tr("Log a signal"),
            on_action=lambda: self.signal_requested.emit(""),
        )
        self._none = Label(self.tr("Nothing here for now."), style="spoken", colour="ink2")
        below.addWidget(self._empty)
        below.addWidget(self._none)
        self.more = Button(self.tr("Show earlier ones"), "quiet")
        self.more.setObjectName("show_earlier")
        self.more.clicked.connect(self._read_closed)
        below.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        below.addSpacing(px(14))
        below.addWidget(self._keys())
        below.addStretch(1)
        column.addLayout(below, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_OUT, 0, 0, 0)
        head.addWidget(Label(self.tr("Incidents"), style="display"))
        head.addStretch(1)
        self._turn = Button(self.tr("Report"))
        self._turn.setObjectName("show_report")
        self._turn.calling(self.turn)
        head.addWidget(self._turn)
        head.addSpacing(8)
        signal = Button(self.tr("Log a signal"), "primary", icon="plus")
        signal.with_hint(self.tr("Ctrl N"))
        signal.setObjectName("log_signal")
        signal.clicked.connect(lambda: self.signal_requested.emit(""))
        head.addWidget(signal)
        return head

    def _filter_row(self) -> QHBoxLayout:
        theme = theme_of(self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        names = {
            Which.OPEN: self.tr("Open"),
            Which.MINE: self.tr("Mine to act"),
            Which.THEIRS: self.tr("Awaiting the client"),
            Which.CLOSED: self.tr("Closed"),
        }
        self._group = QButtonGroup(self)
        self.filters = {which: Pill(name) for which, name in names.items()}
        for which, pill in self.filters.items():
            pill.setObjectName(f"filter_{which.value}")
            self._group.addButton(pill)
            row.addWidget(pill)
            pill.clicked.connect(lambda _=False, w=which: self.choose(w))
        self.filters[Which.OPEN].setChecked(True)
        row.addStretch(1)
        self.finder = TextField(placeholder=self.tr("Filter"))
        self.finder.named(self.tr("Filter the incidents"), "filter_text")
        self.finder.setFixedWidth(theme.px(220))
        look = icon("search", theme.colour("ink3"))
        self.finder.line().addAction(look, QLineEdit.ActionPosition.LeadingPosition)
        row.addWidget(self.finder)
        return row

    def _keys(self) -> QWidget:
        px = theme_of(self).px
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        hints = (
            (("↑", "↓"), self.tr("choose")),
            ((self.tr("Enter"),), self.tr("open")),
            (("E",), self.tr("go to the next stage")),
            (("T",), self.tr("call")),
        )
        for keys, words in hints:
            for key in keys:
                row.addWidget(KeyCap(key))
            row.addWidget(Label(words, style="small", colour="ink2"))
            row.addSpacing(px(14))
        row.addStretch(1)
        self._hints = box
        return box

    def _connect(self) -> None:
        # not the button's own key: a button lets go of it with its words
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.turn)
        self.finder.line().textEdited.connect(lambda _text: self._filtered())
        self.table.opened.connect(lambda row: self.open_requested.emit("incident", row.id))
        self.table.next_stage_requested.connect(self._go_on)
        self.table.call_requested.connect(self._call)

    def _filtered(self) -> None:
        self._closed = []
        self._show_rows()

    def _hear(self, changes: Sequence[Change]) -> None:
        if self.isVisible() and changes:
            self.refresh()

    def _count(self) -> None:
        mine = sum(row.step.mine for row in self._open)
        closed = self._office.desk.store.incidents.count(show=Show.CLOSED)
        counts = {
            Which.OPEN: len(self._open),
            Which.MINE: mine,
            Which.THEIRS: len(self._open) - mine,
            Which.CLOSED: closed,
        }
        for which, count in counts.items():
            self.filters[which].show_count(count)

    def _show_rows(self) -> None:
        wanted = fold(self.finder.value().strip())
        kept = self.current
        if self._which is Which.CLOSED:
            if not self._closed:
                self._read_closed()
                return
            rows = self._closed
        else:
            rows = [row for row in self._open if self._belongs(row) and row.found(wanted)]
        self.model.show_rows(rows)
        place = self.model.index_of(kept.id) if kept is not None else self.model.index(0, 0)
        if not place.isValid():
            place = self.model.index(0, 0)
        if place.isValid():
            self.table.setCurrentIndex(place)
        self._settle(bool(wanted))

    def _settle(self, filtered: bool) -> None:  # noqa: FBT001 - says itself at the call
        some = bool(self.model.rows())
        nothing_open = not self._open and self._which is Which.OPEN and not filtered
        self._box.setVisible(some)
        self._hints.setVisible(some)
        self._empty.setVisible(nothing_open)
        self._none.setVisible(not some and not nothing_open)
        count = self._office.desk.store.incidents.count(self.finder.value(), show=Show.CLOSED)
        self.more.setVisible(self._which is Which.CLOSED and len(self._closed) < count)
        self._box.setMaximumHeight(self.table.full_height() + 2)
        self.table.setMinimumHeight(min(self.table.full_height(), theme_of(self).px(160)))
        self._box.setMinimumHeight(min(self.table.full_height() + 2, self._room()))

    def _room(self) -> int:
        return max(self.height() - theme_of(self).px(210), theme_of(self).px(160))

    def _read_closed(self) -> None:
        """Read the next window of closed incidents, the latest first."""
        store = self._office.desk.store
        after = None
        if self._closed:
            lines = store.incidents.page(limit=len(self._closed), search=self.finder.value(),
                                         show=Show.CLOSED)  # fmt: skip
            after = lines[-1].key
        page = store.incidents.page(after, _PAGE, self.finder.value(), Show.CLOSED)
        for line in page:
            self._closed.append(listed(store.incident_file(line.incident.id), self._office))
        self.model.show_rows(self._closed)
        if self._closed:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._settle(bool(self.finder.value()))

    def _belongs(self, row: Listed) -> bool:
        if self._which is Which.OPEN:
            return True
        return row.step.mine is (self._which is Which.MINE)

    def _go_on(self, row: Listed) -> None:
        stages = list(Stage)
        following = stages[min(stages.index(row.stage) + 1, len(stages) - 1)]
        self.open_requested.emit("incident", f"{row.id}/{following.value}")

    def _call(self, row: Listed) -> None:
        if row.file.call is None:
            change = capture.start_call(row.file, self._office.now())
            self._office.desk.do(self.tr("Call started"), change)
        self.open_requested.emit("incident", f"{row.id}/{Stage.LISTEN.value}")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: object) -> None:
        if self.model.rows():
            self._box.setMinimumHeight(min(self.table.full_height() + 2, self._room()))


class Pill(QAbstractButton):
    """A filter with how many it would show."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._count = ""
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", 15)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._count = str(count)
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        px = self._theme.px
        name = QFontMetricsF(self._theme.font("control")).horizontalAdvance(self.text())
        count = QFontMetricsF(self._theme.font("control", weight=400)).horizontalAdvance(
            self._count
        )
        return QSize(int(name + px(6) + count + 2 * px(13) + 0.999), px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setBrush(theme.colour("sheet" if on else "hover"))
            painter.setPen(QPen(theme.colour("lineStrong"), 1) if on else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(theme.font("control"))
        painter.setPen(theme.colour("ink" if on else "ink2"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        place = QRectF(self.rect()).adjusted(px(13), 0, 0, 0)
        painter.drawText(place, middle, self.text())
        wide = QFontMetricsF(theme.font("control")).horizontalAdvance(self.text())
        painter.setFont(theme.font("control", weight=400))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(place.adjusted(wide + px(6), 0, 0, 0), middle, self._count)
