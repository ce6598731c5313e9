"""A page of a PDF on screen, drawn from the very bytes that print.

QtPdf is imported here and nowhere else, so that the first window never waits for it.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of
from ui.kit.words import Label

_SHADOWS = ((1, 14), (3, 9), (6, 5))
_LEGIBLE = 460
_POINTS = 72
_LETTER = QSizeF(612, 792)


class Pages:
    """The pages of one PDF; keeps its bytes alive as long as Qt reads them."""

    def __init__(self, content: bytes) -> None:
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)

    @property
    def count(self) -> int:
        """How many pages there are; none when the bytes are not a PDF."""
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:
        """Give the size of a page in points."""
        return self._document.pagePointSize(page)

    def words(self, page: int) -> str:
        """Give the text of a page, for screen readers."""
        return self._document.getAllText(page).text()

    def image(self, page: int, size: QSize, ratio: float = 1.0) -> QImage:
        """Draw a page on white paper, `size` in the pixels of the screen's layout."""
        fine = QSize(round(size.width() * ratio), round(size.height() * ratio))
        paper = QImage(fine, QImage.Format.Format_RGB32)
        paper.fill(QColor(Qt.GlobalColor.white))
        painter = QPainter(paper)
        painter.drawImage(0, 0, self._document.render(page, fine))
        painter.end()
        paper.setDevicePixelRatio(ratio)
        return paper


class Zoom(StrEnum):
    """How a page takes the place it has, where that is no percentage of its size on paper."""

    READABLE = "readable"
    WHOLE = "whole"
    WIDTH = "width"


class PagePreview(QWidget):
    """One page at a time, as wide as the place allows, with a mark while newer words are set."""

    turned = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._pages: Pages | None = None
        self._page = 0
        self._image: QImage | None = None
        self._room = 0
        self._zoom: Zoom | int = Zoom.READABLE
        self._stale = Label(self.tr("updating…"), style="small", colour="ink2", parent=self)
        self._stale.setObjectName("preview_stale")
        self._stale.setAutoFillBackground(True)
        self._stale.hide()
        self.setObjectName("page_preview")
        self.setAccessibleName(self.tr("Page preview"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pages.count if self._pages else 0

    def show_content(self, content: bytes) -> None:
        """Show the bytes of a PDF, on the same page as before where there is one."""
        self._pages = Pages(content)
        self.set_stale(stale=False)
        self.turn_to(self._page)
        self.updateGeometry()

    def turn_to(self, page: int) -> None:
        """Show a page."""
        self._page = max(0, min(page, self.count - 1))
        self._image = None
        if self._pages and self.count:
            self.setAccessibleDescription(self._pages.words(self._page))
        self.turned.emit(self._page, self.count)
        self.update()

    def set_stale(self, *, stale: bool) -> None:
        """Say that what is shown is about to change."""
        self._stale.setVisible(stale)
        self._stale.adjustSize()
        self._place_mark()

    @property
    def stale(self) -> bool:
        """Whether newer words are being set."""
        return not self._stale.isHidden()

    @property
    def zoom(self) -> Zoom | int:
        """How large the page is shown."""
        return self._zoom

    @property
    def percent(self) -> int:
        """The size of the page on screen, in hundredths of its size on paper."""
        return round(100 * self._fitted(self.width()).width() / self._on_paper())

    def set_zoom(self, zoom: Zoom | int) -> None:
        """Show the page in another way, or at a percentage of its size on paper."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._image = None
            self.updateGeometry()
            self.update()
            self._place_mark()

    def set_room(self, height: int) -> None:
        """Fit the page into a height, unless it would no longer be legible."""
        if height != self._room:
            self._room = height
            self._image = None
            self.updateGeometry()
            self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._fitted(width).height() + 8

    @override
    def sizeHint(self) -> QSize:
        wide = self._theme.px(_LEGIBLE)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._fitted(0).width() + 2 if isinstance(self._zoom, int) else 0
        return QSize(max(self._theme.px(240), least), self.heightForWidth(self.width() or 240))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._image = None
        self._place_mark()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        sheet = self._sheet()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(self._theme.colour("scrim"))
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, alpha in _SHADOWS:
            shade.setAlpha(alpha)
            painter.setBrush(shade)
            painter.drawRoundedRect(sheet.adjusted(-spread, -1, spread, spread + 1), 4, 4)
        painter.fillRect(sheet, QColor(Qt.GlobalColor.white))
        if self._pages and self.count:
            if self._image is None:
                ratio = self.devicePixelRatioF()
                self._image = self._pages.image(self._page, sheet.size().toSize(), ratio)
            painter.drawImage(QPointF(sheet.left(), sheet.top()), self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _sheet(self) -> QRectF:
        size = self._fitted(self.width())
        left = (self.width() - size.width()) // 2
        return QRectF(left, 1, size.width(), size.height())

    def _fitted(self, width: int) -> QSize:
        shape = self._shape()
        tall = shape.height() / shape.width()
        wide = float(max(width - 2, 1))
        if isinstance(self._zoom, int):
            wide = self._on_paper() * self._zoom / 100
        elif self._room and self._zoom is not Zoom.WIDTH:
            least = 1.0 if self._zoom is Zoom.WHOLE else float(self._theme.px(_LEGIBLE))
            wide = min(wide, max((self._room - 8) / tall, least))
        return QSize(round(wide), round(wide * tall))

    def _shape(self) -> QSizeF:
        return self._pages.size(self._page) if self._pages and self.count else _LETTER

    def _on_paper(self) -> float:
        """Give the width of the page in pixels of the screen where an inch is an inch."""
        return self._shape().width() * self.logicalDpiX() / _POINTS

    def _place_mark(self) -> None:
        sheet = self._sheet()
        gap = self._theme.px(8)
        self._stale.move(int(sheet.right()) - self._stale.width() - gap, int(sheet.top()) + gap)
