"""Ready to meet: a ring with its score, and the sheet that names what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.apology import tell_insurer
from consultdesk.domain.defining import put_private_note
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import IncidentNote, Stage
from consultdesk.domain.ready import (
    ENOUGH,
    FULL,
    Lack,
    Piece,
    lacking,
    offer,
    opening,
    scored,
)
from ui.kit import focus
from ui.kit.buttons import Button, IconButton
from ui.kit.fields import TextField
from ui.kit.layouts import clear
from ui.kit.panels import Heading, PrivacyMark, PrivatePanel
from ui.kit.theme import theme_of
from ui.kit.words import Label, Run
from ui.office import Office
from ui.ready_words import lack_words, ready_title
from ui.words_link import WordsLink

_RING = 22
_WIDE = 400
_TURN = 16 * 360


class ReadyButton(QAbstractButton):
    """A ring filled as far as the meeting is prepared, the score inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._score = 0
        self.setObjectName("ready")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("md"))

    def show_score(self, found: int) -> None:
        """Show a score out of 10."""
        self._score = found
        self.setAccessibleName(ready_title(found))
        self.setToolTip(ready_title(found))
        self.update()

    @property
    def shown(self) -> int:
        """The score shown."""
        return self._score

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(32)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_RING)
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(theme.colour("lineStrong"), 2))
        painter.drawEllipse(ring)
        colour = "accent" if self._score >= ENOUGH else "control"
        painter.setPen(QPen(theme.colour(colour), 2.5))
        painter.drawArc(ring, _TURN // 4, -_TURN * self._score // FULL)
        painter.setPen(theme.colour("ink" if self.underMouse() else "ink2"))
        painter.setFont(theme.font("axis", weight=600, tabular=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._score))


class LackList(QWidget):
    """A link for each missing piece; `led(Lack)` says which one was pressed."""

    led = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._links: dict[str, WordsLink] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_lacks(self, file: IncidentFile, lacks: Sequence[Lack]) -> None:
        """Name what is missing now; the focus stays on the piece it was on."""
        held = next((key for key, link in self._links.items() if link.hasFocus()), "")
        clear(self._column)
        self._links = {}
        for lack in lacks:
            words = lack_words(lack, file, self._office.locale)
            run = Run(words[:1].upper() + words[1:], "accent", 400, "control")
            link = WordsLink([run], wrap=True)
            link.setObjectName(f"lack_{lack.piece.value}")
            link.clicked.connect(lambda _=False, one=lack: self.led.emit(one))
            self._column.addWidget(link)
            self._links[lack.piece.value] = link
        if held in self._links:
            self._links[held].setFocus()

    def take_focus(self) -> bool:
        """Go to the first missing piece; tell whether there is one."""
        first = next(iter(self._links.values()), None)
        if first is not None:
            first.setFocus()
        return first is not None


class ReadySheet(PrivatePanel):
    """What is missing, each a link to its place; what I say first and can promise are written here.

    `wanted(Lack)` asks to be led to the place of a missing piece.
    """

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(margins=(18, 14, 18, 16), spacing=10, parent=parent)
        self._office = office
        self._file: IncidentFile | None = None
        self.setObjectName("ready_sheet")
        self.setAccessibleName(self.tr("Ready to meet, private"))
        self.setFixedWidth(theme_of(self).px(_WIDE))
        self._head = Heading("")
        self._head.add(PrivacyMark("private"))
        leave = IconButton("x", self.tr("Close"))
        leave.setObjectName("close_ready")
        leave.calling(self.leave)
        self._head.add(leave)
        self._said = Label("", style="small", colour="ink2", wrap=True)
        self._links = LackList(office)
        self._links.led.connect(self._lead)
        first, most = self.tr("What I will say first"), self.tr("What I can promise")
        self.opening, self.offer = TextField(first), TextField(most)
        self.opening.named(first, "ready_opening")
        self.offer.named(most, "ready_offer")
        self.opening.committed.connect(lambda text: self._write(Stage.DECIDE, str(text)))
        self.offer.committed.connect(lambda text: self._write(Stage.PROMISES, str(text)))
        self._insurer = self._insurer_row()
        for widget in (
            self._head,
            self._said,
            self._links,
            self.opening,
            self.offer,
            self._insurer,
        ):
            self.column.addWidget(widget)
        self.hide()

    def _insurer_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        asked = self.tr("Insurer: told, or found not needed")
        line.addWidget(Label(asked, style="small", colour="ink2", wrap=True), 1)
        settle = Button(self.tr("Settled today"), size="small")
        settle.setObjectName("settle_insurer")
        settle.calling(self._settle)
        line.addWidget(settle)
        return row

    def show_file(self, file: IncidentFile) -> None:
        """Follow the file; while closed, only its last state counts."""
        fresh = self._file is None or self._file.incident.id != file.incident.id
        self._file = file
        if not self.isHidden():
            self._show_lacking(file, fresh=fresh)

    def _show_lacking(self, file: IncidentFile, *, fresh: bool) -> None:
        lacks = lacking(file)
        found = scored(lacks)
        self._head.title.setText(ready_title(found))
        self._said.setText(self._sentence(found))
        self._links.show_lacks(file, lacks)
        self._insurer.setVisible(any(lack.piece is Piece.INSURER for lack in lacks))
        for field, note in ((self.opening, opening(file)), (self.offer, offer(file))):
            if fresh or not field.editor.hasFocus():
                field.set_value(_words(note))
        self._fit()

    def _fit(self) -> None:
        """Take the height that the wrapped links need at this width."""
        self.column.activate()
        self.resize(self.width(), self.column.heightForWidth(self.width()))

    def _sentence(self, found: int) -> str:
        if found == FULL:
            return self.tr("Everything is prepared.")
        if found >= ENOUGH:
            return self.tr("The handout is ready to print. You could still add:")
        words = self.tr("Any score prints; under {enough} the handout says draft. Still to do:")
        return words.format(enough=ENOUGH)

    def open_under(self, button: QWidget) -> None:
        """Open under the ring, kept inside the page."""
        room = self.parentWidget()
        if room is None or self._file is None:
            return
        self._show_lacking(self._file, fresh=self.isHidden())
        corner = room.mapFromGlobal(button.mapToGlobal(QPoint(0, button.height() + 4)))
        left = max(8, min(corner.x(), room.width() - self.width() - 8))
        top = max(8, min(corner.y(), room.height() - self.height() - 8))
        self.move(left, top)
        self.show()
        self.raise_()
        if not self._links.take_focus():
            self.opening.setFocus()

    def toggle(self, button: QWidget) -> None:
        """Open under a button, or close."""
        if self.isVisible():
            self.leave()
        else:
            self.open_under(button)

    def leave(self) -> None:
        """Close, keeping what was typed."""
        self.opening.commit()
        self.offer.commit()
        self.hide()
        self.closed.emit()

    def _lead(self, lack: Lack) -> None:
        fields = {Piece.OPENING: self.opening, Piece.OFFER: self.offer}
        if lack.piece in fields:
            fields[lack.piece].setFocus()
        elif lack.piece is Piece.INSURER:
            self._settle()
        else:
            self.leave()
            self.wanted.emit(lack)

    def _settle(self) -> None:
        if self._file is not None:
            today = self._office.today()
            change = tell_insurer(self._file.incident, today, today)
            self._office.desk.do(self.tr("Note that the insurer is settled"), change)

    def _write(self, stage: Stage, text: str) -> None:
        if self._file is not None:
            step = self.tr("Prepare the meeting")
            self._office.desk.do(step, *put_private_note(self._file, stage, text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


def _words(note: IncidentNote | None) -> str:
    return note.text.reveal() if note else ""
