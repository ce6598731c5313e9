"""The document for the meeting beside the decision: its language, its paper, its pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.client_safe import ClientHandout
from consultdesk.domain.locales import Paper
from consultdesk.domain.phrase import LANGUAGES
from consultdesk.paperwork import printed
from ui.kit.buttons import IconButton
from ui.kit.editors import Item
from ui.kit.panels import Heading
from ui.kit.pick import Pick
from ui.kit.preview import PagePreview
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.kit.zoom import ZoomPick
from ui.office import Office
from ui.remarks import language_word, paper_word

_QUIET = 300
_ROOMY = 554  # below, the size of the page is changed with its keys alone


class Well(QWidget):
    """The live preview: the very bytes that would print, set again a moment after any edit."""

    language_picked = Signal(object)
    paper_picked = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self._wanted: ClientHandout | None = None
        self._set: ClientHandout | None = None
        self._content = b""
        self._under_way = False
        self._gone: list[bool] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_QUIET)
        self._later.timeout.connect(self._start)
        gone = self._gone
        self.destroyed.connect(lambda: gone.append(True))
        self.preview = PagePreview()
        self._build()
        self._lay_out()

    def show_handout(self, handout: ClientHandout, remarks: Sequence[str]) -> None:
        """Show what is to print; the page follows once typing rests."""
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self.language.set_value(handout.locale.language)
        self.paper.set_value(handout.paper)
        self._fit()
        if handout == self._wanted:
            return
        first = self._wanted is None
        self._wanted = handout
        if handout != self._set:
            self.preview.set_stale(stale=True)
            self._later.start(0 if first else _QUIET)

    def content(self) -> bytes:
        """Give the bytes of what is wanted now, set at once when the preview is not there yet."""
        if self._wanted is not None and self._set != self._wanted:
            self._later.stop()
            self._done(self._wanted, printed(self._wanted))
        return self._content

    def settled(self) -> bool:
        """Whether the preview shows what would print."""
        return self._wanted == self._set

    def _build(self) -> None:
        languages = [Item(one, language_word(one)) for one in LANGUAGES]
        self.language = Pick(self.tr("Language of the document"), languages)
        self.language.setObjectName("document_language")
        papers = [Item(one, paper_word(one)) for one in Paper]
        self.paper = Pick(self.tr("Paper of the document"), papers)
        self.paper.setObjectName("document_paper")
        self.language.picked.connect(self.language_picked)
        self.paper.picked.connect(self.paper_picked)
        self._place = Label("", colour="ink2").tabular()
        self._place.setObjectName("page_place")
        self._back = IconButton("left", self.tr("Previous page"))
        self._back.setObjectName("page_back")
        self._on = IconButton("chev", self.tr("Next page"))
        self._on.setObjectName("page_on")
        self._back.calling(lambda: self.preview.turn_to(self.preview.page - 1))
        self._on.calling(lambda: self.preview.turn_to(self.preview.page + 1))
        self.preview.turned.connect(self._show_place)
        self._show_place(0, 0)
        self._remarks = Label("", style="small", colour="amber", wrap=True)
        self._remarks.setObjectName("remarks")
        self._remarks.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = Heading(self.tr("Document for the meeting"))
        head.title.eliding()
        head.row.setStretchFactor(head.title, 1000)  # before the gap that follows it
        self.zoom = ZoomPick(self.preview, self)
        for widget in (
            self.language, self.paper, self.zoom, self._place, self._back, self._on,
        ):  # fmt: skip
            head.add(widget)
        self._page = ScrollPage(margins=(28, 0, 28, 20), spacing=8)
        self._page.column.addWidget(self.preview)
        self._page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(20), 0, 0)
        column.setSpacing(px(8))
        column.addLayout(_inset(head))
        column.addLayout(_inset(self._remarks))
        column.addWidget(self._page, 1)

    def _show_place(self, page: int, count: int) -> None:
        words = self.tr("{page} of {count}")
        self._place.setText(words.format(page=page + 1, count=count) if count else "")
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < count)

    def _start(self) -> None:
        handout = self._wanted
        if handout is None or self._under_way or handout == self._set:
            self.preview.set_stale(stale=self._under_way)
            return
        self._under_way = True
        self._office.work.run(
            printed, handout, done=lambda content: self._arrived(handout, content),
            failed=self._failed,
        )  # fmt: skip

    def _arrived(self, handout: ClientHandout, content: bytes) -> None:
        if self._gone:  # the window went away meanwhile
            return
        self._under_way = False
        if handout == self._wanted:
            self._done(handout, content)
        else:
            self._later.start(0)

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        raise error

    def _done(self, handout: ClientHandout, content: bytes) -> None:
        self._set, self._content = handout, content
        self.preview.show_content(content)
        self._fit()

    def _fit(self) -> None:
        self.preview.set_room(self._page.viewport().height() - 20)

    @override
    def minimumSizeHint(self) -> QSize:
        """Do without the choice of a size, which goes away where there is little room."""
        least = super().minimumSizeHint()
        if not self.zoom.isHidden():
            least.setWidth(least.width() - self.zoom.sizeHint().width())
        return least

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.zoom.setVisible(self.width() >= self._theme.px(_ROOMY))
        QTimer.singleShot(0, self._fit)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("desk"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(0, 0, 0, self.height())


def _inset(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(28, 0, 28, 0)
    row.addWidget(widget)
    return row
