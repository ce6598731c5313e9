"""Paints cost lines: all on the private ground, but for the white column of the client."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.costing import CostLine
from consultdesk.domain.locales import Audience
from ui.kit.icons import paint_icon
from ui.kit.panels import border_pen
from ui.kit.theme import Theme, theme_of
from ui.options.costing.columns import FIGURES, LINE, SHARE, Column
from ui.options.costing.model import CostingModel, shareable
from ui.options.costing.slider import cell_bar, paint_shares
from ui.options.typing_delegate import TypingDelegate

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = (*FIGURES, Column.AMOUNT, Column.CLIENT, Column.ME)


class CostHeads(QHeaderView):
    """The titles of the columns; the client's begins the white paper."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme_of(self)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setFixedHeight(self._theme.px(29))
        self.viewport().setAutoFillBackground(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(29))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme, place, column = self._theme, QRectF(rect), Column(logicalIndex)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.setFont(theme.font("small", weight=500))
        if column is Column.CLIENT:
            paint_paper(painter, place, theme, top=True)
            painter.setPen(theme.colour("ink2"))
            place = place.adjusted(0, 4, -theme.px(15), 0)
            wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
            side = theme.px(13)
            eye = QRectF(place.right() - wide - side - 4, place.center().y() - side / 2, side, side)
            paint_icon(painter, eye, "eye", theme.colour("ink2"))
        else:
            pen = border_pen("private", theme)
            painter.setPen(pen)
            y = place.bottom() - 0.5
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
            painter.setPen(theme.colour("privateInk"))
        self._title(painter, place, column, text)
        painter.restore()

    def _title(self, painter: QPainter, place: QRectF, column: Column, text: str) -> None:
        theme = self._theme
        if column is Column.PAYERS:
            first, _, rest = text.partition(" (")
            left = place.adjusted(theme.px(20), 0, 0, 0)
            painter.drawText(left, _LEFT, first)
            wide = QFontMetricsF(painter.font()).horizontalAdvance(first + " ")
            painter.setFont(theme.font("small"))
            painter.drawText(left.adjusted(wide, 0, 0, 0), _LEFT, "(" + rest)
        elif column in _NUMBERS:
            painter.drawText(place, _RIGHT, text)
        else:
            pad = theme.px(12) if column is Column.KIND else 0
            painter.drawText(place.adjusted(pad, 0, 0, 0), _LEFT, text)


def paint_paper(painter: QPainter, rect: QRectF, theme: Theme, *, top: bool = False) -> None:
    """Paint a piece of the white column: what the client sees."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003
    painter.fillRect(rect, theme.colour("sheet"))
    painter.setPen(border_pen("shared", theme))
    left, right = rect.left() + 0.5, rect.right() - 0.5
    painter.drawLine(QPointF(left, rect.top()), QPointF(left, rect.bottom()))
    painter.drawLine(QPointF(right, rect.top()), QPointF(right, rect.bottom()))
    bottom = rect.bottom() - 0.5
    painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
    if top:
        painter.drawLine(QPointF(left, rect.top() + 0.5), QPointF(right, rect.top() + 0.5))
    painter.restore()


class CostDelegate(TypingDelegate):
    """Paints the cells of a cost line and edits them in a small white box."""

    def __init__(self, parent: QTableView, lines: CostingModel) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent)
        self._table = parent
        self._lines = lines

    @override
    def boxed(self, index: Index) -> bool:
        return index.column() in _NUMBERS or index.column() == Column.PAYERS

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit) and index.column() == Column.LABEL:
            editor.setPlaceholderText(str(index.data()))  # the words of the other language
        return editor

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        column = Column(index.column())
        tall = self._theme.px(24)
        box = QRect(rect.left(), rect.center().y() - tall // 2, rect.width(), tall)
        if column is Column.PAYERS:
            box.setLeft(rect.left() + self._theme.px(88))
            box.setRight(rect.right() - 4)
        elif column in FIGURES:
            box.setLeft(rect.left() + 4)
            box.setRight(rect.right() + 2)
        else:
            box.setLeft(rect.left() - 1)
        editor.setGeometry(box)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        column = Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = index.row() >= self._lines.total_row
        if column is Column.CLIENT:
            paint_paper(painter, rect, self._theme)
        else:
            self._line_under(painter, rect, index)
        inner = rect.adjusted(0, 0, 0, -1)
        if self._table.hasFocus() and self._table.currentIndex() == index:
            self._cursor(painter, inner, boxed=column in FIGURES)
            if column in FIGURES:
                inner.adjust(0, 0, -self._theme.px(8), 0)
        self._text(painter, inner, index, total=total)
        painter.restore()

    def _cursor(self, painter: QPainter, rect: QRectF, *, boxed: bool) -> None:
        """Paint the cursor: a field around a figure, a plain frame elsewhere."""
        theme = self._theme
        box = rect.adjusted(1, 5, -1, -5)
        if boxed:
            box.setLeft(rect.left() + theme.px(16))
            painter.setPen(QPen(theme.colour("accentSoft"), 3))
            painter.setBrush(theme.colour("sheet"))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5)
        painter.setPen(QPen(theme.colour("accent"), 1.2))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _line_under(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        if index.row() >= self._lines.total_row:
            return
        pen = border_pen("private", self._theme)
        if index.row() == self._lines.add_row:
            pen = QPen(self._theme.colour("ink2"), 1)
        painter.setPen(pen)
        y = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _text(self, painter: QPainter, rect: QRectF, index: Index, *, total: bool) -> None:
        theme, column = self._theme, Column(index.column())
        text, line = str(index.data() or ""), index.data(LINE)
        main = index.row() == self._lines.total_row
        weight = 400
        if main and column not in (Column.LOW, Column.HIGH, Column.PAYERS):
            weight = 600
        font = theme.font("control", weight=weight, tabular=True)
        painter.setFont(font)
        painter.setPen(theme.colour(_ink(line, column, aside=total and not main)))
        if column is Column.PAYERS:
            self._payers(painter, rect, text, index)
            return
        if index.row() == self._lines.add_row:
            self._adding(painter, rect, text)
            return
        if column is Column.CLIENT:
            rect = rect.adjusted(0, 0, -theme.px(15), 0)
        if total and column is Column.LABEL:  # no kind beside it
            rect = rect.adjusted(0, 0, self._table.columnWidth(Column.KIND), 0)
        pad = theme.px(12) if column is Column.KIND else 0
        cut = Qt.TextElideMode.ElideRight
        room = rect.adjusted(pad, 0, -theme.px(4) if column is Column.LABEL else 0, 0)
        room = self._room(room, line, column)
        shown = QFontMetricsF(font).elidedText(text, cut, room.width() + 1)
        painter.drawText(room, _RIGHT if column in _NUMBERS else _LEFT, shown)
        if column is Column.LABEL and isinstance(line, CostLine):
            wide = QFontMetricsF(font).horizontalAdvance(shown)
            self._marks(painter, room.adjusted(wide + 6, 0, 0, 0), line)

    def _room(self, room: QRectF, line: CostLine | None, column: Column) -> QRectF:
        """Leave room after a label for what marks its line."""
        if line is None or column is not Column.LABEL:
            return room
        return room.adjusted(0, 0, -self._theme.px(18) * len(self._icons(line)), 0)

    def _icons(self, line: CostLine) -> list[tuple[str, str]]:
        marks = []
        if line.stop_at is not None:
            marks.append(("pause", "amberMark"))
        if not line.counted:
            seen = line.audience is Audience.CLIENT
            marks.append(("eye" if seen else "eyeoff", "ink3"))
        if line.elsewhere(self._lines.currency):
            known = self._lines.words.sheet.rate_of(line) is not None
            marks.append(("turn", "ink3" if known else "amberMark"))
        return marks

    def _marks(self, painter: QPainter, place: QRectF, line: CostLine) -> None:
        """Paint what a line has beside its figures: a stopping point, optional, another currency.

        The words are in the tool tip and the accessible name.
        """
        side = self._theme.px(13)
        for n, (icon, colour) in enumerate(self._icons(line)):
            left = place.left() + n * (side + self._theme.px(4))
            at = QRectF(left, place.center().y() - side / 2, side, side)
            paint_icon(painter, at, icon, self._theme.colour(colour))

    def _adding(self, painter: QPainter, rect: QRectF, text: str) -> None:
        if not text:
            return
        theme = self._theme
        side = theme.px(12)
        box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, "plus", theme.colour("privateInk"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("privateInk"))
        painter.drawText(rect.adjusted(theme.px(16), 0, 0, 0), _LEFT, text)

    def _payers(self, painter: QPainter, rect: QRectF, text: str, index: Index) -> None:
        share, line, theme = index.data(SHARE), index.data(LINE), self._theme
        if not isinstance(share, tuple):
            return
        if not (isinstance(line, CostLine) and shareable(line)):  # else its slider lies there
            paint_shares(painter, cell_bar(rect, theme), share, theme)
        painter.setFont(theme.font("small", tabular=True))
        faint = isinstance(line, CostLine) and not line.counted
        painter.setPen(theme.colour("ink3" if faint else "ink2"))
        painter.drawText(rect.adjusted(theme.px(92), 0, 0, 0), _LEFT, text)


def _ink(line: object, column: Column, *, aside: bool) -> str:
    """Give the colour of words: quiet for what is out of the totals."""
    if isinstance(line, CostLine) and not line.counted:
        return "ink3"
    quiet = column in (Column.KIND, Column.LOW, Column.HIGH)
    return "ink2" if quiet or aside else "ink"
