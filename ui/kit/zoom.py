"""How large a page is shown: readable, whole, as wide as the place, or a percentage of paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.kit.editors import Item
from ui.kit.pick import Pick
from ui.kit.preview import PagePreview, Zoom

STEPS = (50, 75, 100, 125, 150, 200, 300)
_LARGER = ("Ctrl++", "Ctrl+=")
_SMALLER = ("Ctrl+-",)
_USUAL = ("Ctrl+0",)


def _items() -> list[Item]:
    percent = QCoreApplication.translate("Zoom", "{percent}%")
    return [
        Item(Zoom.READABLE, QCoreApplication.translate("Zoom", "Readable")),
        Item(Zoom.WHOLE, QCoreApplication.translate("Zoom", "Whole page")),
        Item(Zoom.WIDTH, QCoreApplication.translate("Zoom", "Page width")),
        *(Item(step, percent.format(percent=step)) for step in STEPS),
    ]


class ZoomPick(Pick):
    """The size of the page in a preview, from a menu or with Ctrl and + - 0."""

    def __init__(self, preview: PagePreview, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Zoom", "Size of the page"), _items(), parent)
        self._preview = preview
        self.setObjectName("zoom")
        self.set_value(preview.zoom)
        self.picked.connect(self._show)
        for keys, step in ((_LARGER, self.larger), (_SMALLER, self.smaller), (_USUAL, self.usual)):
            for key in keys:
                QShortcut(QKeySequence(key), parent).activated.connect(step)

    def larger(self) -> None:
        """Show the page one step larger than it is."""
        self.pick(next((step for step in STEPS if step > self._preview.percent), STEPS[-1]))

    def smaller(self) -> None:
        """Show the page one step smaller than it is."""
        below = (step for step in reversed(STEPS) if step < self._preview.percent)
        self.pick(next(below, STEPS[0]))

    def usual(self) -> None:
        """Show the page as it is shown at first."""
        self.pick(Zoom.READABLE)

    def _show(self, value: object) -> None:
        if isinstance(value, (Zoom, int)):
            self._preview.set_zoom(value)
