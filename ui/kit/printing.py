"""Printing the very bytes of a PDF, at the printer's own resolution."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.kit.preview import Pages

_FINEST = 600


class Printing:
    """Asks which printer, then prints; a test puts its own in its place."""

    def print(self, parent: QWidget, content: bytes, title: str) -> bool:
        """Print a PDF and tell whether it was sent to a printer."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        pages = Pages(content)
        if not pages.count:
            return False
        shape = QPageSize(pages.size(0), QPageSize.Unit.Point)
        printer.setPageLayout(
            QPageLayout(shape, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        )
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, pages.count)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        return paint_on(printer, pages)


def paint_on(printer: QPrinter, pages: Pages) -> bool:
    """Paint the chosen pages on a printer, each whole and in its own shape on its sheet."""
    first = printer.fromPage() or 1
    last = printer.toPage() or pages.count
    painter = QPainter()
    if not painter.begin(printer):
        return False
    # without this, a spool file holds JPEG, with a haze around each letter
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    fine = min(1.0, _FINEST / max(printer.resolution(), 1))
    for number in range(first, min(last, pages.count) + 1):
        if number > first:
            printer.newPage()
        place = placed(pages.size(number - 1), printer.paperRect(QPrinter.Unit.DevicePixel))
        image = pages.image(number - 1, (place.size() * fine).toSize())
        painter.drawImage(place, image)
    return painter.end()


def placed(page: QSizeF, sheet: QRectF) -> QRectF:
    """Give where a page goes on a sheet of perhaps another shape: as large as fits, centred."""
    size = page.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (sheet.width() - size.width()) / 2
    top = (sheet.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())
