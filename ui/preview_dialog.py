"""A dialog around the pages of one document: turn them, then print or save its very bytes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.locales import Paper
from ui.kit.buttons import IconButton
from ui.kit.dialogs import Dialog
from ui.kit.editors import Item
from ui.kit.pick import Pick
from ui.kit.preview import PagePreview
from ui.kit.printing import Printing
from ui.kit.scroll import ScrollPage
from ui.kit.words import Label
from ui.kit.zoom import ZoomPick
from ui.office import Office
from ui.remarks import paper_word
from ui.saving import save_pdf

_WIDE, _TALL, _AROUND = 620, 660, 260


class PreviewDialog(Dialog):
    """The pages of a document under one `line` of facts and choices, and its ways out.

    Its children are named after what it is `called`. What deserves a look before the document goes
    out stands above its pages; `went_out` is where a subclass keeps what was given.
    """

    called = "preview"

    def __init__(
        self, office: Office, title: str, printing: Printing, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, width=_WIDE, parent=parent)
        self._office, self._printing = office, printing
        self._name, self._content = "", b""
        self.preview = PagePreview()
        self._place = Label("", colour="ink2").tabular()
        self._place.setObjectName("reading_place")
        self._back = IconButton("left", self.tr("Previous page"))
        self._back.setObjectName("reading_back")
        self._on = IconButton("chev", self.tr("Next page"))
        self._on.setObjectName("reading_on")
        self._remarks = Label("", style="small", colour="amber", wrap=True)
        self._remarks.setObjectName(f"{self.called}_remarks")
        self._remarks.hide()
        self.line = QHBoxLayout()
        self._lay_out(parent)
        self._back.calling(lambda: self.preview.turn_to(self.preview.page - 1))
        self._on.calling(lambda: self.preview.turn_to(self.preview.page + 1))
        self.preview.turned.connect(self._turned)

    def show_document(self, name: str, content: bytes, remarks: Sequence[str] = ()) -> None:
        """Show the bytes that a file of that name would hold, under what deserves a look."""
        self._name, self._content = name, content
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self.preview.show_content(content)

    def add_paper(self, shown: Paper) -> Pick:
        """Add the choice of a paper to the line."""
        pick = Pick(self.tr("Paper of the document"), [Item(one, paper_word(one)) for one in Paper])
        pick.setObjectName(f"{self.called}_paper")
        pick.set_value(shown)
        self.line.addWidget(pick)
        return pick

    def add_close(self) -> None:
        """Add the button that leaves, the first of the last line but for a quiet one."""
        close = self.add_button(self.tr("Close"), "quiet")
        close.setObjectName(f"{self.called}_close")
        close.clicked.connect(self.accept)

    def add_ways_out(self, save: str = "", out: str = "") -> None:
        """Add the buttons that save and print what is shown, the last of the line."""
        saving = self.add_button(save or self.tr("Save PDF"))
        saving.setObjectName(f"{self.called}_save")
        saving.calling(self._save)
        printing = self.add_button(out or self.tr("Print"), "primary")
        printing.setObjectName(f"{self.called}_print")
        printing.calling(self._print)

    def went_out(self, said: str) -> None:
        """Do what it means that the document was printed or saved, under these words."""

    def _lay_out(self, parent: QWidget | None) -> None:
        around = QHBoxLayout()
        around.addLayout(self.line, 1)
        self.zoom = ZoomPick(self.preview, self)
        for widget in (self.zoom, self._place, self._back, self._on):
            around.addWidget(widget)
        self.column.addLayout(around)
        self.column.addWidget(self._remarks)
        tall = min(_TALL, (parent.height() if parent else _TALL + _AROUND) - _AROUND)
        self._pages = ScrollPage(margins=(0, 0, 0, 8), spacing=0)
        self._pages.column.addWidget(self.preview)
        self._give_room(tall)
        self.column.addWidget(self._pages)

    def put_above(self, panel: QWidget) -> None:
        """Put something above the pages, which take less room for it."""
        self.column.insertWidget(1, panel)
        self._give_room(self._pages.height() - panel.sizeHint().height())

    def _give_room(self, tall: int) -> None:
        self.preview.set_room(tall - 24)
        self._pages.setFixedHeight(max(tall, _AROUND))

    def _save(self) -> None:
        if save_pdf(self._office, self._name, self._content) is not None:
            self.went_out(self.tr("Save the document"))

    def _print(self) -> None:
        if self._printing.print(self, self._content, self._name):
            self.went_out(self.tr("Print the document"))

    def _turned(self, page: int, count: int) -> None:
        words = self.tr("{page} of {count}")
        self._place.setText(words.format(page=page + 1, count=count) if count else "")
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < count)
