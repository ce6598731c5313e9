"""The table of cost lines: everything on the private ground but one white column, the client's."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.change import edited
from consultdesk.domain.costing import CostLine, LineKind, recast
from consultdesk.domain.matrix import reordered
from consultdesk.domain.money import Money
from ui.kit.charts import paint_payers
from ui.kit.icons import paint_icon
from ui.kit.panels import border_pen
from ui.kit.theme import Theme, theme_of
from ui.office import Office
from ui.options.costing_model import FIGURES, LINE, SHARE, Column, CostingModel
from ui.options.hint import Hint
from ui.options.scales import kind_items
from ui.options.typing_delegate import TypingDelegate, TypingTable

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {
    Column.KIND: 68,
    Column.LOW: 63,
    Column.LIKELY: 63,
    Column.HIGH: 63,
    Column.AMOUNT: 112,
    Column.PAYERS: 161,
    Column.CLIENT: 82,
    Column.ME: 65,
}
_TIGHT = {Column.AMOUNT: 108, Column.PAYERS: 156}
_ROOMY = 930
_ROW = 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = (*FIGURES, Column.AMOUNT, Column.CLIENT, Column.ME)


class CostingTable(TypingTable):
    """Cost lines, edited as in a spreadsheet."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self._rate = Money.zero("CAD")
        self.lines = CostingModel(office)
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setObjectName("cost_lines")
        self.setAccessibleName(self.tr("Cost lines"))
        self.cells = _CostDelegate(self)
        self.hint = Hint(self)
        self._dress()
        self._listen()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalHeader(_Heads(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.setItemDelegate(self.cells)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _listen(self) -> None:
        self.lines.refused.connect(self._complain)
        self.cells.finished.connect(self._finished)
        self.cells.dropped.connect(self.hint.hide)
        self.doubleClicked.connect(self.activate)
        self.clicked.connect(self._clicked)
        self.customContextMenuRequested.connect(self._menu)
        self.installEventFilter(self)

    def set_rate(self, rate: Money) -> None:
        """Set the price of an hour for new lines."""
        self._rate = rate

    def fit(self) -> None:
        """Share the width: fixed columns, the rest for the label."""
        theme = self._theme
        taken = 0
        narrow = self.viewport().width() < theme.px(_ROOMY)
        widths = _WIDTHS | (_TIGHT if narrow else {})
        for column, wide in widths.items():
            self.setColumnWidth(column, theme.px(wide))
            taken += theme.px(wide)
        self.setColumnWidth(Column.LABEL, max(self.viewport().width() - taken, theme.px(120)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def activate(self, index: QModelIndex) -> None:
        """Do what Enter does: open the editor, or the menu of kinds."""
        if index.column() == Column.KIND and self.lines.line(index) is not None:
            self._choose_kind(index)
        elif index.row() == self.lines.add_row:
            self._edit(self.lines.index(self.lines.add_row, Column.LABEL))
        else:
            self._edit(index)

    def _clicked(self, index: QModelIndex) -> None:
        if index.row() == self.lines.add_row:
            self.activate(index)

    def _edit(self, index: QModelIndex, typed: str = "") -> None:
        if self.cells.editor is not None:
            self.cells.editor.setFocus()
            return
        if not self.lines.editable(index):
            return
        self.setCurrentIndex(index)
        self.edit(index)
        self._begin(typed)

    def _begin(self, typed: str) -> None:
        editor = self.cells.editor
        if editor is None:
            return
        editor.textEdited.connect(self.hint.hide)
        if typed:
            editor.setText(typed)
            editor.setModified(True)

    def _complain(self, index: QModelIndex, words: str) -> None:
        rect = self.visualRect(index)
        self.hint.say(words, QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size()))

    def _finished(self, index: QModelIndex, key: int) -> None:
        self.hint.hide()
        self.setFocus()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            target = self._next(index, 1 if key == Qt.Key.Key_Tab else -1)
            if target.isValid():
                self._edit(target)
        elif key in _ENTER and index.row() + 1 <= self.lines.add_row:
            self.setCurrentIndex(self.lines.index(index.row() + 1, index.column()))

    def _next(self, index: QModelIndex, by: int) -> QModelIndex:
        """Give the next place to type in reading order."""
        spots = [(r, c) for r in range(self.lines.rowCount()) for c in Column]
        here = spots.index((index.row(), Column(index.column())))
        rest = spots[here + 1 :] if by > 0 else spots[:here][::-1]
        places = (self.lines.index(r, c) for r, c in rest)
        return next((p for p in places if self.lines.editable(p)), QModelIndex())

    def review_split(self, line_id: str) -> None:
        """Go to who pays a line, and open it."""
        ids = [line.id for line in self.lines.lines]
        if line_id in ids:
            self.setFocus()
            self._edit(self.lines.index(ids.index(line_id), Column.PAYERS))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() != Qt.Key.Key_Escape and not event.modifiers():
                event.accept()
            return False
        return self._key(event) if event.type() == QEvent.Type.KeyPress else False

    def _key(self, event: QKeyEvent) -> bool:
        index, key = self.currentIndex(), event.key()
        line = self.lines.line(index)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and line is not None:
            self._move(line, -1 if key == Qt.Key.Key_Up else 1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key not in (Qt.Key.Key_D, Qt.Key.Key_Delete) or line is None:
                return False
            self._remove(line)
        elif key in _ENTER:
            self.activate(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and line is not None:
            self._clear(index, line)
        elif event.text() and event.text().isprintable() and self.lines.editable(index):
            self._edit(index, event.text())
        else:
            return False
        return True

    def _clear(self, index: QModelIndex, line: CostLine) -> None:
        if index.column() in FIGURES:
            self.lines.setData(index, "")
        elif index.column() in (Column.LABEL, Column.KIND):
            self._remove(line)

    def _remove(self, line: CostLine) -> None:
        step = self.tr("Cost line removed")
        self._office.desk.do(step, *self._office.desk.store.removal(line))

    def _move(self, line: CostLine, by: int) -> None:
        place = self.lines.lines.index(line) + by
        if 0 <= place < len(self.lines.lines):
            column = self.currentIndex().column()
            changes = reordered(self.lines.lines, line.id, place)
            if self._office.desk.do(self.tr("Move a cost line"), *changes):
                self.setCurrentIndex(self.lines.index(place, column))

    def _choose_kind(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if line is None:
            return
        menu = QMenu(self)
        menu.setObjectName("kinds")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for item in kind_items():
            action = menu.addAction(item.text)
            action.triggered.connect(lambda _=False, kind=item.value: self.set_kind(line, kind))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def set_kind(self, line: CostLine, kind: object) -> None:
        """Change what a line is made of."""
        change = recast(line, LineKind(str(kind)), self._rate)
        self._office.desk.do(self.tr("Change the kind of a cost line"), change)

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        line = self.lines.line(index)
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Move up"), lambda: self._move(line, -1))
        menu.addAction(self.tr("Move down"), lambda: self._move(line, 1))
        tax = self.tr("No tax on it") if line.taxable else self.tr("Taxable")
        step = self.tr("Change the tax of a cost line")
        menu.addAction(
            tax, lambda: self._office.desk.do(step, edited(line, taxable=not line.taxable))
        )
        menu.addAction(self.tr("Remove"), lambda: self._remove(line))
        menu.popup(self.viewport().mapToGlobal(at))


class _Heads(QHeaderView):
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


class _CostDelegate(TypingDelegate):
    """Paints the cells of a cost line and edits them in a small white box."""

    def __init__(self, parent: CostingTable) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent)
        self._table = parent

    @override
    def boxed(self, index: Index) -> bool:
        return index.column() in _NUMBERS or index.column() == Column.PAYERS

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
        total = index.row() == self._table.lines.total_row
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
        lines = self._table.lines
        if index.row() == lines.total_row:
            return
        pen = border_pen("private", self._theme)
        if index.row() == lines.add_row:
            pen = QPen(self._theme.colour("ink2"), 1)
        painter.setPen(pen)
        y = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _text(self, painter: QPainter, rect: QRectF, index: Index, *, total: bool) -> None:
        theme, column = self._theme, Column(index.column())
        text = str(index.data() or "")
        weight = 400
        if total:
            weight = 400 if column in (Column.LOW, Column.HIGH, Column.PAYERS) else 600
        font = theme.font("control", weight=weight, tabular=True)
        quiet = column in (Column.KIND, Column.LOW, Column.HIGH)
        painter.setFont(font)
        painter.setPen(theme.colour("ink2" if quiet else "ink"))
        if column is Column.PAYERS:
            self._payers(painter, rect, text, index.data(SHARE))
            return
        if index.row() == self._table.lines.add_row:
            self._adding(painter, rect, text)
            return
        if column is Column.CLIENT:
            rect = rect.adjusted(0, 0, -theme.px(15), 0)
        pad = theme.px(12) if column is Column.KIND else 0
        cut = Qt.TextElideMode.ElideRight
        room = rect.adjusted(pad, 0, -theme.px(4) if column is Column.LABEL else 0, 0)
        shown = QFontMetricsF(font).elidedText(text, cut, room.width() + 1)
        painter.drawText(room, _RIGHT if column in _NUMBERS else _LEFT, shown)
        line = index.data(LINE)
        if column is Column.LABEL and isinstance(line, CostLine) and line.stop_at is not None:
            wide = QFontMetricsF(font).horizontalAdvance(shown)
            side = theme.px(13)
            at = QRectF(room.left() + wide + 6, rect.center().y() - side / 2, side, side)
            paint_icon(painter, at, "pause", theme.colour("amberMark"))

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

    def _payers(self, painter: QPainter, rect: QRectF, text: str, share: object) -> None:
        if not isinstance(share, float):
            return
        theme = self._theme
        bar = QRectF(rect.left() + theme.px(20), rect.top(), theme.px(64), rect.height())
        paint_payers(painter, bar, share, theme)
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(rect.adjusted(theme.px(92), 0, 0, 0), _LEFT, text)
