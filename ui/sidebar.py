"""The way around: a sidebar with counts, or a rail of icons when the width is needed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import key_text
from ui.kit.icons import paint_icon
from ui.kit.panels import Divider, Icon
from ui.kit.tags import key_cap_size, paint_key_cap
from ui.kit.theme import theme_of
from ui.kit.words import Label

PLACES = ("today", "clients", "incidents", "promises", "documents", "library")

_ICONS = {"documents": "docs"}
_MARGIN = 10
_ICON = 18
_TALL = 33


@dataclass(frozen=True, slots=True)
class Counts:
    """What the sidebar says beside its words; None says nothing."""

    today: int | None = None
    clients: int | None = None
    incidents: int | None = None
    late: int = 0
    backup: str = ""


class Sidebar(QWidget):
    """Where one is and where one can go; `chosen` names a place, `search_requested` the palette."""

    chosen = Signal(object)
    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._rail = False
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Main navigation"))
        self._mark = _Mark(self)
        self._search = _Search(self.tr("Search"), self)
        self._search.clicked.connect(self.search_requested)
        words = {
            "today": self.tr("Today"),
            "clients": self.tr("Clients"),
            "incidents": self.tr("Incidents"),
            "promises": self.tr("Promises"),
            "documents": self.tr("Documents"),
            "library": self.tr("Library"),
            "settings": self.tr("Settings"),
        }
        self._items = {name: self._item(name, text) for name, text in words.items()}
        self._foot = _Foot(self)
        self._lay_out()
        self.set_rail(rail=False)

    @property
    def rail(self) -> bool:
        """Whether only icons are shown."""
        return self._rail

    def item(self, place: str) -> QAbstractButton:
        """Give the button of a place."""
        return self._items[place]

    def set_rail(self, *, rail: bool) -> None:
        """Shrink to icons, or show words and counts again."""
        self._rail = rail
        self.setFixedWidth(self._theme.size("rail" if rail else "sidebar"))
        self._mark.set_rail(rail=rail)
        self._search.set_rail(rail=rail)
        self._gap.setFixedHeight(0 if rail else self._theme.px(13))
        for item in self._items.values():
            item.set_rail(rail=rail)
        self._foot.setVisible(not rail)

    def set_place(self, place: str) -> None:
        """Mark the place where one is; a place without an item marks none."""
        for name, item in self._items.items():
            item.setChecked(name == place)

    def set_counts(self, counts: Counts) -> None:
        """Say how many things each place holds, and what is late in amber."""
        self._items["today"].say(_figure(counts.today))
        self._items["clients"].say(_figure(counts.clients))
        self._items["incidents"].say(_figure(counts.incidents))
        late = QCoreApplication.translate("Sidebar", "%n late", None, counts.late)
        self._items["promises"].say(late if counts.late else "", amber=True)
        self._foot.say(counts.backup)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("desk"))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, self._theme.colour("line"))

    def _item(self, name: str, text: str) -> _Item:
        item = _Item(_ICONS.get(name, name), text, self)
        item.setObjectName(f"go_{name}")
        item.clicked.connect(lambda: self._choose(name))
        return item

    def _choose(self, name: str) -> None:
        self._items[name].setChecked(not self._items[name].isChecked())
        self.chosen.emit(name)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(_MARGIN), px(12), px(_MARGIN) + 1, px(14))
        column.setSpacing(0)
        column.addWidget(self._mark)
        column.addSpacing(px(12))
        column.addWidget(self._search)
        self._gap = QWidget(self)
        column.addWidget(self._gap)
        for name in PLACES:
            column.addWidget(self._items[name])
        column.addStretch(1)
        column.addWidget(self._items["settings"])
        column.addSpacing(px(9))
        column.addWidget(self._foot)


def _figure(count: int | None) -> str:
    return str(count) if count else ""


class _Mark(QWidget):
    """The program's sign and name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._rail = False
        self.setFixedHeight(self._theme.px(28))

    def set_rail(self, *, rail: bool) -> None:
        """Show the sign alone, or with the name."""
        self._rail = rail
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px = self._theme.px
        side = px(20)
        left = (self.width() - side) / 2 if self._rail else px(9)
        paint_sign(painter, QRectF(left, (self.height() - side) / 2, side, side), self)
        if not self._rail:
            painter.setPen(self._theme.colour("ink"))
            font = self._theme.font("title")
            font.setPixelSize(px(18))
            painter.setFont(font)
            box = QRectF(px(39), 0, self.width() - px(39), self.height() + 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, "ConsultDesk")


def paint_sign(painter: QPainter, box: QRectF, widget: QWidget) -> None:
    """Paint the program's sign: a sheet for the client on the desk that stays here."""
    theme = theme_of(widget)
    scale = box.width() / 20
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(QRectF(0, 6, 15, 14), 2.6, 2.6)
    painter.setBrush(theme.colour("sheet"))
    painter.setPen(QPen(theme.colour("accent"), 1.4))
    painter.drawRoundedRect(QRectF(5.2, 0.7, 14.1, 13.4), 2, 2)
    pen = QPen(theme.colour("accent"), 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(8.5, 5.5), QPointF(16, 5.5))
    painter.drawLine(QPointF(8.5, 8.8), QPointF(13.4, 8.8))
    painter.restore()


class _Search(QAbstractButton):
    """Looks like a search box and opens the palette."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._rail = False
        self.setText(text)
        self.setObjectName("search")
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._key = key_text(QKeySequence("Ctrl+K"))

    def set_rail(self, *, rail: bool) -> None:
        """Show the icon alone, or the box."""
        self._rail = rail
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(38), self._theme.px(40 if self._rail else 30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._theme, QRectF(self.rect())
        side = theme.px(_ICON)
        ink = theme.colour("ink2" if self.underMouse() else "ink3")
        if self._rail:
            box = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
            paint_icon(painter, box, "search", ink)
            return
        painter.setBrush(theme.colour("paper"))
        painter.setPen(QPen(theme.colour("line"), 1))
        radius = theme.radius("md") - 0.5
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = theme.px(15)
        box = QRectF(theme.px(9), (rect.height() - side) / 2, side, side)
        paint_icon(painter, box, "search", ink)
        painter.setFont(theme.font("control", weight=400))
        painter.setPen(ink)
        words = rect.adjusted(theme.px(32), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        cap = key_cap_size(self._key, theme)
        left = rect.right() - theme.px(8) - cap.width()
        place = QRectF(left, (rect.height() - cap.height()) / 2, cap.width(), cap.height())
        paint_key_cap(painter, place, self._key, theme)


class _Item(QAbstractButton):
    """One place: its icon, its word, and what it counts."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._icon = icon
        self._count = ""
        self._amber = False
        self._rail = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, count: str, *, amber: bool = False) -> None:
        """Show a count, or a few words in amber."""
        self._count, self._amber = count, amber
        self.setAccessibleName(", ".join(part for part in (self.text(), count) if part))
        self.setToolTip(self.accessibleName() if self._rail else "")
        self.update()

    def set_rail(self, *, rail: bool) -> None:
        """Show the icon alone, or everything."""
        self._rail = rail
        self.setToolTip(self.accessibleName() if rail else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(38), self._theme.px(40 if self._rail else _TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._theme, QRectF(self.rect())
        inner = rect.adjusted(0.5, 1, -0.5, -1)
        if self.isChecked():
            painter.setBrush(theme.colour("sheet"))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(inner, theme.radius("md"), theme.radius("md"))
        elif self.underMouse():
            painter.setBrush(theme.colour("hover"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(inner, theme.radius("md"), theme.radius("md"))
        side = theme.px(_ICON)
        left = (rect.width() - side) / 2 if self._rail else theme.px(8)
        box = QRectF(left, (rect.height() - side) / 2, side, side)
        paint_icon(painter, box, self._icon, theme.colour("accent" if self.isChecked() else "ink3"))
        if self._rail:
            self._paint_dot(painter, box)
        else:
            self._paint_words(painter, rect)

    def _paint_dot(self, painter: QPainter, box: QRectF) -> None:
        if self._count and self._amber:
            painter.setPen(QPen(self._theme.colour("desk"), 1.5))
            painter.setBrush(self._theme.colour("amberMark"))
            painter.drawEllipse(QPointF(box.right() + 1, box.top() + 2), 4, 4)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        count_font = theme.font("small", weight=600 if self._amber else 400, tabular=True)
        painter.setFont(count_font)
        painter.setPen(theme.colour("amber" if self._amber else "ink3"))
        across = QRectF(0, 0, rect.width() - theme.px(8), rect.height())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(across, flags, self._count)
        taken = QFontMetricsF(count_font).horizontalAdvance(self._count) + theme.px(16)
        font = theme.font("control")
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if self.isChecked() or self.underMouse() else "ink2"))
        left = theme.px(36)
        room = rect.width() - left - taken
        words = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRectF(left, 0, room + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, words
        )


class _Foot(QWidget):
    """The promise that nothing leaves, and when the last copy was made."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Divider())
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(9), 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Icon("disk", "ink3", 12), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._here = Label(self.tr("Everything stays here"), style="axis", colour="ink3")
        words.addWidget(self._here)
        self._backup = Label("", style="axis", colour="ink3").eliding()
        self._backup.setObjectName("last_backup")
        self._backup.hide()
        words.addWidget(self._backup)
        row.addLayout(words, 1)
        column.addLayout(row)

    def say(self, backup: str) -> None:
        """Say when the last copy was made, or nothing."""
        self._backup.setText(backup)
        self._backup.setVisible(bool(backup))
