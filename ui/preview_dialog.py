"""A dialog around the pages of one document: turn them, then do something with its bytes."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import IconButton
from ui.kit.dialogs import Dialog
from ui.kit.preview import PagePreview
from ui.kit.scroll import ScrollPage
from ui.kit.words import Label
from ui.kit.zoom import ZoomPick

_WIDE, _TALL, _AROUND = 620, 660, 260


class PreviewDialog(Dialog):
    """The pages of a document under one `line` of facts and choices."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, width=_WIDE, parent=parent)
        self.preview = PagePreview()
        self._place = Label("", colour="ink2").tabular()
        self._place.setObjectName("reading_place")
        self._back = IconButton("left", self.tr("Previous page"))
        self._back.setObjectName("reading_back")
        self._on = IconButton("chev", self.tr("Next page"))
        self._on.setObjectName("reading_on")
        self.line = QHBoxLayout()
        around = QHBoxLayout()
        around.addLayout(self.line, 1)
        self.zoom = ZoomPick(self.preview, self)
        for widget in (self.zoom, self._place, self._back, self._on):
            around.addWidget(widget)
        self.column.addLayout(around)
        tall = min(_TALL, (parent.height() if parent else _TALL + _AROUND) - _AROUND)
        self.preview.set_room(tall - 24)
        page = ScrollPage(margins=(0, 0, 0, 8), spacing=0)
        page.column.addWidget(self.preview)
        page.setFixedHeight(max(tall, _AROUND))
        self.column.addWidget(page)
        self._back.calling(lambda: self.preview.turn_to(self.preview.page - 1))
        self._on.calling(lambda: self.preview.turn_to(self.preview.page + 1))
        self.preview.turned.connect(self._turned)

    def _turned(self, page: int, count: int) -> None:
        words = self.tr("{page} of {count}")
        self._place.setText(words.format(page=page + 1, count=count) if count else "")
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < count)
