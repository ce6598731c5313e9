"""The table of incidents as drawn: two lines a row, dashes for stages, one private column."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.incident_file import done
from consultdesk.domain.incidents import Stage
from ui.incidents.list_model import (
    At,
    IncidentTable,
    Listed,
    ceiling_words,
    opened_words,
    share_words,
)
from ui.incidents.stage_words import stage_name
from ui.kit.icons import paint_icon
from ui.kit.panels import paint_divider
from ui.kit.table import RECORD, Index, record_at, walk_by_rows
from ui.kit.theme import Theme, theme_of
from ui.office import Office

_ROW = 58
_HEAD = 41
_PAD = 15
_FIXED = {At.NUMBER: 76, At.STAGE: 168, At.OPENED: 93, At.MINE: 198}
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_FAR = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class IncidentView(QTableView):
    """One tab stop, arrows inside; letters act on the current row."""

    opened = Signal(object)
    next_stage_requested = Signal(object)
    call_requested = Signal(object)

    def __init__(self, office: Office, model: IncidentTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self._theme = theme
        self.setModel(model)
        self.setObjectName("incidents_table")
        self.setAccessibleName(self.tr("Incidents"))
        self.setItemDelegate(_Painter(office, self))
        self.setHorizontalHeader(_Head(self))
        walk_by_rows(self, theme.px(_ROW))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(record_at(index)))

    def full_height(self) -> int:
        """Return the height that shows every row."""
        return self._theme.px(_HEAD) + self.model().rowCount() * self._theme.px(_ROW)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = record_at(self.currentIndex())
        acts = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_E: self.next_stage_requested,
            Qt.Key.Key_T: self.call_requested,
        }
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in acts and row is not None:
            acts[Qt.Key(event.key())].emit(row)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._theme.px
        rest = self.viewport().width() - sum(px(wide) for wide in _FIXED.values())
        share = 0.485 if rest > px(560) else 0.54
        for column in At:
            wide = px(_FIXED[column]) if column in _FIXED else rest * share
            self.setColumnWidth(column, int(wide))
        self.setColumnWidth(At.NEXT, rest - self.columnWidth(At.INCIDENT))


class _Head(QHeaderView):
    """The titles of the columns, with a lock over the private one."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme = theme_of(view)
        self.setFixedHeight(self._theme.px(_HEAD))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    @override
    def paintSection(self, painter: QPainter, rect: object, logicalIndex: int) -> None:
        box = QRectF(rect)  # type: ignore[call-overload]
        theme = self._theme
        private = logicalIndex == At.MINE
        painter.save()
        left = box.left() + theme.px(_PAD)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small", weight=500))
        if private:
            painter.fillRect(box, theme.colour("private"))
            _paint_edge(painter, box, theme)
            side = theme.px(12)
            lock = QRectF(left, box.center().y() - side / 2, side, side)
            paint_icon(painter, lock, "lock", theme.colour("privateInk"))
            painter.setPen(theme.colour("privateInk"))
            painter.setFont(theme.font("axis", weight=500))
            left += side + theme.px(6)
        words = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        painter.drawText(QRectF(left, box.top(), box.right() - left, box.height()), _MIDDLE, words)
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        paint_divider(painter, line, "private" if private else "shared", theme)
        painter.restore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for section in range(self.count()):
            place = QRectF(
                self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height()
            )
            self.paintSection(painter, place, section)


class _Painter(QStyledItemDelegate):
    """Paints one cell of the table."""

    def __init__(self, office: Office, view: IncidentView) -> None:
        super().__init__(view)
        self._office = office
        self._view = view
        self._theme = theme_of(view)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(_ROW))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        row = index.data(RECORD)
        if not isinstance(row, Listed):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, box, index, selected=selected)
        parts = {
            At.NUMBER: self._paint_number,
            At.INCIDENT: self._paint_incident,
            At.STAGE: self._paint_stage,
            At.NEXT: self._paint_next,
            At.OPENED: self._paint_opened,
            At.MINE: self._paint_mine,
        }
        pad = self._theme.px(_PAD)
        parts[At(index.column())](painter, box.adjusted(pad, 0, -pad / 2, 0), row)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRectF,
        index: Index,
        *,
        selected: bool,
    ) -> None:
        theme = self._theme
        private = index.column() == At.MINE
        if private:
            painter.fillRect(box, theme.colour("privateHover" if selected else "private"))
            _paint_edge(painter, box, theme)
        elif selected:
            painter.fillRect(box, theme.colour("selected"))
        if selected and index.column() == At.NUMBER and self._view.hasFocus():
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("focus"))
        if index.row() < index.model().rowCount() - 1:
            line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
            paint_divider(painter, line, "private" if private else "shared", theme)

    def _paint_number(self, painter: QPainter, box: QRectF, row: Listed) -> None:
        theme = self._theme
        painter.setFont(theme.font("control", weight=400, tabular=True))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(box, _MIDDLE, row.file.incident.short_number)

    def _paint_incident(self, painter: QPainter, box: QRectF, row: Listed) -> None:
        title = row.file.incident.title.read(self._office.language)
        self._two(painter, box, (title, "ink", 500), (row.file.client.name, "ink3", 400))

    def _paint_stage(self, painter: QPainter, box: QRectF, row: Listed) -> None:
        theme = self._theme
        px = theme.px
        x, y = box.left(), box.top() + px(19)
        for stage in Stage:
            behind = "accentLine" if done(row.file, stage) else "line"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if stage is row.stage else behind))
            painter.drawRoundedRect(QRectF(x, y, px(14), px(4)), 2, 2)
            x += px(18)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        lower = QRectF(box.left(), box.top() + px(32), box.width(), px(17))
        painter.drawText(lower, _MIDDLE, stage_name(row.stage))

    def _paint_next(self, painter: QPainter, box: QRectF, row: Listed) -> None:
        words = row.words
        when = (words.when, "amber", 500) if words.amber else (words.when, "ink3", 400)
        self._two(painter, box, (words.what, "ink", 400), when)

    def _paint_opened(self, painter: QPainter, box: QRectF, row: Listed) -> None:
        theme = self._theme
        painter.setFont(theme.font("control", weight=400, tabular=True))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(box, _MIDDLE, opened_words(row, self._office))

    def _paint_mine(self, painter: QPainter, box: QRectF, row: Listed) -> None:
        theme = self._theme
        known = row.share is not None
        painter.setFont(theme.font("control", weight=600 if known else 400, tabular=True))
        painter.setPen(theme.colour("ink" if known else "ink3"))
        painter.drawText(box, _MIDDLE, share_words(row, self._office))
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.colour("privateInk"))
        far = box.adjusted(0, 0, -theme.px(_PAD) / 2, 0)
        painter.drawText(far, _FAR, ceiling_words(row, self._office))

    def _two(
        self,
        painter: QPainter,
        box: QRectF,
        upper: tuple[str, str, int],
        lower: tuple[str, str, int],
    ) -> None:
        theme = self._theme
        tall = theme.line_height("control")
        top = box.top() + (box.height() - tall - theme.line_height("small")) / 2
        place = QRectF(box.left(), top, box.width(), tall)
        self._line(painter, place, upper, theme.font("control", weight=upper[2]))
        under = QRectF(box.left(), top + tall, box.width(), theme.line_height("small"))
        self._line(painter, under, lower, theme.font("small", weight=lower[2]))

    def _line(
        self, painter: QPainter, place: QRectF, run: tuple[str, str, int], font: QFont
    ) -> None:
        cut = Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(self._theme.colour(run[1]))
        painter.drawText(place, _MIDDLE, QFontMetricsF(font).elidedText(run[0], cut, place.width()))


def _paint_edge(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the dashed line at the left of the private column."""
    painter.save()
    painter.translate(box.left() + 1, box.top())
    painter.rotate(90)
    paint_divider(painter, QRectF(0, 0, box.height(), 1), "private", theme)
    painter.restore()
