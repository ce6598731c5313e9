"""The costing of one option: a private drawer that slides over the matrix from below."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEasingCurve,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.wording.amounts import money
from ui.kit.buttons import Button
from ui.kit.marks import Letter
from ui.kit.panels import PrivacyMark, border_pen
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.costing.ceiling import CeilingPanel
from ui.options.costing.columns import Column
from ui.options.costing.table import CostingTable
from ui.options.figures import hour_rate

_TALL = 398
_SHADOW = 20
_HEAD = 52
_SIDE = 356
_SIDE_NARROW = 332
_NARROW = 1300


class CostingDrawer(QFrame):
    """Cost lines at the left, the ceiling at the right; C opens it, Esc closes it."""

    closed = Signal()

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._office = office
        self._theme = theme_of(self)
        self._file: IncidentFile | None = None
        self._option_id = ""
        self._language = office.language
        self.setObjectName("costing")
        self.setAccessibleName(self.tr("Costing, private but for the client column"))
        self.table = CostingTable(office)
        self.table.deeds.usual.added.connect(self._go_to_new)
        self.panel = CeilingPanel(office)
        self.panel.review_requested.connect(self.table.review_split)
        self.panel.unpriced.value_wanted.connect(self.table.type_figure)
        self._slide = QPropertyAnimation(self, b"geometry", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._lay_out()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.leave)
        self.fit()
        self.hide()

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(_SHADOW) + 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        body = QHBoxLayout()
        body.setContentsMargins(28, theme.px(13), 0, 0)
        body.setSpacing(0)
        body.addWidget(self.table, 1)
        body.addSpacing(theme.px(22))
        body.addWidget(self.panel)
        column.addLayout(body, 1)

    def _make_head(self) -> QWidget:
        theme = self._theme
        head = QWidget()
        head.setFixedHeight(theme.px(_HEAD))
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(28, 0, 18, 0)
        self._head.setSpacing(theme.px(12))
        self._letter: Letter | None = None
        self.title = Label("", style="title").in_font(theme.font("statement"))
        self.facts = Label("", style="small", colour="ink3")
        self._head.addWidget(self.title)
        self._head.addWidget(self.facts)
        self._head.addStretch(1)
        self.usual = Button(self.tr("Usual lines"), "quiet", icon="plus", size="small")
        self.usual.setObjectName("usual")
        self.usual.with_shortcut("Ctrl+L", shown=False)
        self.usual.clicked.connect(self._offer_usual)
        self._head.addWidget(self.usual)
        mark = self.tr("Private, but for the Client column")
        self._head.addWidget(PrivacyMark("private", text=mark))
        close = Button(self.tr("Esc"), "quiet", icon="x", size="small")
        close.setObjectName("close_costing")
        close.setAccessibleName(self.tr("Close the costing"))
        close.clicked.connect(self.leave)
        self._head.addWidget(close)
        return head

    @property
    def option_id(self) -> str:
        """The option being costed."""
        return self._option_id

    def open(self, file: IncidentFile, option_id: str, language: str) -> None:
        """Slide up with an option's costing, the cursor on its first line."""
        self._option_id = option_id
        self.show_file(file, language)
        if not self.isVisible():
            self._slide_to(self._place(), start=self._place().translated(0, self._place().height()))
            self.show()
        self.raise_()
        self.table.fit()
        if not self.table.currentIndex().isValid():
            start = Column.LIKELY if self.table.lines.lines else Column.LABEL
            self.table.setCurrentIndex(self.table.lines.index(0, start))
        self.table.setFocus()

    def turn_to(self, option_id: str) -> None:
        """Show another option in the open drawer."""
        self._option_id = option_id
        if self._file is not None:
            self.show_file(self._file, self._language)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the costing as it stands; close when the option is gone."""
        self._file, self._language = file, language
        option = next((o for o in file.options if o.id == self._option_id), None)
        if option is None:
            if self._option_id:
                self.leave()
            return
        sheet, rate = file.sheet, hour_rate(file, self._office.desk.store)
        self.table.set_rate(rate)
        self.table.lines.show(sheet, option, language, rate)
        self.panel.show_option(file, option, language)
        self._show_head(file, option, rate)

    def _show_head(self, file: IncidentFile, option: Option, rate: Money) -> None:
        letter = file.sheet.letters()[option.id]
        if self._letter is not None:
            self._head.removeWidget(self._letter)
            self._letter.deleteLater()
        self._letter = Letter(letter, first=True)
        self._head.insertWidget(0, self._letter)
        name = option.name.read(self._language)
        self.title.setText(self.tr("Costing — {option}").format(option=name))
        lines = QCoreApplication.translate(
            "CostingDrawer", "%n line(s)", None, len(self.table.lines.lines)
        )
        priced = self.tr("rate {rate}/h").format(rate=money(rate, self._office.locale))
        if not rate:
            priced = self.tr("no rate in {currency}").format(currency=rate.currency)
        before = self.tr("amounts before taxes")
        self.facts.setText(" · ".join((lines, priced, before)))

    def _offer_usual(self) -> None:
        """Offer the lines that come up again and again; the cursor then waits on the new one."""
        menu = self.table.deeds.usual.menu(self._option_id, self.table.deeds.rate)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.usual.mapToGlobal(QPoint(0, self.usual.height())))

    def _go_to_new(self) -> None:
        last = len(self.table.lines.lines) - 1
        if last >= 0:
            self.table.setCurrentIndex(self.table.lines.index(last, Column.LIKELY))
            self.table.setFocus()

    def leave(self) -> None:
        """Close and go back to where it was opened from."""
        if not self.isVisible():
            self._option_id = ""
            return
        self._option_id = ""
        self._slide.stop()
        self.hide()
        self.closed.emit()

    def fit(self) -> None:
        """Follow the size of the page."""
        narrow = self._room.width() < self._theme.px(_NARROW)
        self.panel.setFixedWidth(self._theme.px(_SIDE_NARROW if narrow else _SIDE))
        if self._slide.state() is not QAbstractAnimation.State.Running:
            self.setGeometry(self._place())

    def _place(self) -> QRect:
        room = self._room.rect()
        tall = min(self._theme.px(_TALL + _SHADOW), room.height())
        return QRect(0, room.bottom() + 1 - tall, room.width(), tall)

    def _slide_to(self, end: QRect, start: QRect) -> None:
        duration = self._theme.motion("drawer")
        self._slide.stop()
        if not duration:
            self.setGeometry(end)
            return
        self.setGeometry(start)
        self._slide.setDuration(duration)
        self._slide.setStartValue(start)
        self._slide.setEndValue(end)
        self._slide.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        shadow = theme.px(_SHADOW)
        for y in range(shadow):
            shade = QColor(29, 35, 33, round(22 * (y / shadow) ** 2))
            painter.fillRect(0, y, self.width(), 1, shade)
        ground = QRectF(0, shadow, self.width(), self.height() - shadow)
        painter.fillRect(ground, theme.colour("private"))
        painter.fillRect(QRectF(0, shadow, self.width(), 1), theme.colour("lineStrong"))
        painter.setPen(border_pen("private", theme))
        under = shadow + theme.px(_HEAD) + 0.5
        painter.drawLine(QPointF(0, under), QPointF(self.width(), under))
        x = self.panel.geometry().left() - 0.5
        painter.drawLine(QPointF(x, under), QPointF(x, self.height()))
