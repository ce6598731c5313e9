"""The list of pros or cons of an option, opened over its cell."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import reordered
from consultdesk.domain.options import Option, OptionSheet, ProCon, Sign
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from ui.coach import Read, coached, reads
from ui.kit.editors import LineEditor
from ui.kit.fields import TextField
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.criteria.form_dialog import language_switch
from ui.options.reasons.listing import REASON, ReasonList, ReasonsModel
from ui.options.reasons.menu import ReasonDeeds, link_menu, reason_menu

_WIDE = 360


class ReasonsPopup(QFrame):
    """Add, edit, remove, reorder reasons; P makes one private, 1 to 3 say how strong it is.

    `criterion_wanted(reason)` asks to make a criterion of a reason.
    """

    closed = Signal()
    criterion_wanted = Signal(object)

    def __init__(self, office: Office, option: Option, sign: Sign, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._office = office
        self._option = option
        self._sign = sign
        self._language = office.language
        self._turned = False
        self._sheet = OptionSheet(incident_id=option.incident_id, currency="")
        self._reasons: tuple[ProCon, ...] = ()
        self._cell = QRect()
        self._theme = theme_of(self)
        self.setObjectName("reasons")
        title = self.tr("Pros") if sign is Sign.PRO else self.tr("Cons")
        self.setAccessibleName(title)
        self.model = ReasonsModel()
        self.model.setParent(self)
        self.model.edited_text.connect(self._reword)
        self.list = ReasonList(self.model, title)
        self.list.installEventFilter(self)
        self.list.privacy_wanted.connect(lambda index: self._toggle(index.data(REASON)))
        self.list.strength_wanted.connect(
            lambda index, strength: self._strengthen(index.data(REASON), strength)
        )
        self.list.customContextMenuRequested.connect(self._offer_menu)
        self._lay_out()
        self._coaching = coached(office, self, self._language, option.id, [self.entry])
        self.list.editor_opened.connect(self._attend)

    def _attend(self, editor: object) -> None:
        """Let the coach read the reason being worded again, beside the one being added."""
        entry, reason = reads(self._option.id, self.entry), self._current()
        if isinstance(editor, LineEditor) and reason and reason.audience is Audience.CLIENT:
            self._coaching.attend([*entry, Read(editor, reason.id)])

    def _lay_out(self) -> None:
        words = self.tr("Add a pro") if self._sign is Sign.PRO else self.tr("Add a con")
        self.entry = TextField(placeholder=words).named(words, "reason_entry")
        self.entry.editor.installEventFilter(self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(self._theme.px(6))
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self.entry, 1)
        self._switch = language_switch(self._language)
        self._switch.chosen.connect(self._turn)
        row.addWidget(self._switch)
        column.addLayout(row)
        keys = self.tr("P private · 1–3 strength · L link · C make it a criterion")
        column.addWidget(Label(keys, style="axis", colour="ink3", wrap=True))
        more = self.tr("Alt+↑↓ order · F2 reword · Del remove · Esc close")
        column.addWidget(Label(more, style="axis", colour="ink3", wrap=True))

    def _turn(self, language: object) -> None:
        """Read and write the reasons in the other language."""
        self._turned = True
        self._language = str(language)
        self.show_sheet(self._sheet, self._language)

    def show_sheet(self, sheet: OptionSheet, language: str) -> None:
        """Show the reasons as they stand; close when their option is gone."""
        option = next((o for o in sheet.options if o.id == self._option.id), None)
        if option is None:
            self.entry.set_value("")  # nothing is left to give it to
            self.leave()
            return
        row = self.list.currentIndex().row()
        self._sheet = sheet
        if not self._turned:
            self._language = language
            self._switch.set_value(language)
        self._coaching.speak(self._language)
        self._reasons = sheet.procons_of(option, self._sign)
        links = {c.id: c.name.read(self._language) for c in sheet.criteria}
        self.model.show(self._reasons, links, self._language)
        self.list.setVisible(bool(self._reasons))
        if self._reasons:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(self._reasons) - 1)))
        self._fit()

    def open_at(self, cell: QRect) -> None:
        """Open over a cell of the matrix, within the page."""
        self._cell = cell
        self._fit()
        self.show()
        self.raise_()
        (self.list if self._reasons else self.entry).setFocus()

    def _fit(self) -> None:
        room = self._room.rect()
        wide = max(self._theme.px(_WIDE), self._cell.width())
        self.resize(wide, self.height())
        self._column.activate()
        self.list.scheduleDelayedItemsLayout()
        tall = sum(
            self.list.sizeHintForIndex(self.model.index(n)).height()
            for n in range(self.model.rowCount())
        )
        self.list.setFixedHeight(min(tall + 2, self._theme.px(260)))
        self._column.activate()
        height = self.sizeHint().height()
        x = max(min(self._cell.left(), room.right() - wide - 8), 8)
        y = max(min(self._cell.top(), room.bottom() - height - 8), 8)
        self.setGeometry(x, y, wide, height)

    def leave(self) -> None:
        """Close, what is typed in the entry line kept as a reason."""
        self._add()
        self.hide()
        self.closed.emit()

    def _current(self) -> ProCon | None:
        reason = self.model.data(self.list.currentIndex(), REASON)
        return reason if isinstance(reason, ProCon) else None

    def _add(self) -> None:
        text = str(self.entry.value())
        if not text.strip():
            return
        reason = ProCon(
            id=new_id(),
            option_id=self._option.id,
            sign=self._sign,
            position=next_position(self._reasons),
            text=Phrase.of(self._language, text),
        )
        if self._office.desk.do(self.tr("Add a reason"), born(reason)):
            self.entry.set_value("")

    def _reword(self, reason: ProCon, text: str) -> None:
        words = reason.text.put(self._language, text)
        if words:
            self._office.desk.do(self.tr("Reword a reason"), edited(reason, text=words))
        else:
            self._drop(reason)

    def _drop(self, reason: ProCon) -> None:
        self._office.desk.do(self.tr("Reason removed"), removed(reason))

    def _toggle(self, reason: ProCon) -> None:
        other = Audience.CLIENT if reason.audience is Audience.PRIVATE else Audience.PRIVATE
        step = self.tr("Change who sees a reason")
        self._office.desk.do(step, edited(reason, audience=other))

    def _strengthen(self, reason: ProCon, strength: int) -> None:
        step = self.tr("Say how strong a reason is")
        self._office.desk.do(step, edited(reason, strength=strength))

    def _link(self, reason: ProCon, criterion_id: str | None) -> None:
        step = self.tr("Link a reason to a criterion")
        self._office.desk.do(step, edited(reason, criterion_id=criterion_id))

    def _promote(self, reason: ProCon) -> None:
        if reason.criterion_id is None:
            self.criterion_wanted.emit(reason)

    def _move(self, reason: ProCon, by: int) -> None:
        place = self._reasons.index(reason) + by
        if 0 <= place < len(self._reasons):
            changes = reordered(self._reasons, reason.id, place)
            if self._office.desk.do(self.tr("Move a reason"), *changes):
                self.list.setCurrentIndex(self.model.index(place))

    def _deeds(self, reason: ProCon, index: QModelIndex) -> ReasonDeeds:
        return ReasonDeeds(
            reword=partial(self.list.edit, index),
            toggle=partial(self._toggle, reason),
            strengthen=partial(self._strengthen, reason),
            link=partial(self._link, reason),
            promote=partial(self._promote, reason),
            move=partial(self._move, reason),
            drop=partial(self._drop, reason),
        )

    def _offer_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        reason = index.data(REASON)
        if isinstance(reason, ProCon):
            deeds = self._deeds(reason, index)
            menu = reason_menu(self, reason, self._sheet.criteria, self._language, deeds)
            self._open(menu, self.list.viewport().mapToGlobal(at))

    def _offer_links(self, reason: ProCon) -> None:
        index = self.list.currentIndex()
        deeds = self._deeds(reason, index)
        menu = link_menu(self, reason, self._sheet.criteria, self._language, deeds)
        corner = self.list.visualRect(index).bottomLeft()
        self._open(menu, self.list.viewport().mapToGlobal(corner))

    def _open(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if watched is self.entry.editor:
            return self._entry_key(event)
        return self._list_key(event)

    def _entry_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
            return True
        if event.key() == Qt.Key.Key_Up and self._reasons:
            self.list.setFocus()
            return True
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        reason, key = self._current(), event.key()
        if reason is None or self.list.indexWidget(self.list.currentIndex()) is not None:
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(reason, -1 if key == Qt.Key.Key_Up else 1)
            return True
        if key == Qt.Key.Key_Down and reason is self._reasons[-1]:
            self.entry.setFocus()
            return True
        return self._command(reason, event)

    def _command(self, reason: ProCon, event: QKeyEvent) -> bool:
        key = event.key()
        if event.text() in ("1", "2", "3"):
            self._strengthen(reason, int(event.text()))
            return True
        deeds = {
            Qt.Key.Key_Return: lambda: self.list.edit(self.list.currentIndex()),
            Qt.Key.Key_Enter: lambda: self.list.edit(self.list.currentIndex()),
            Qt.Key.Key_Delete: lambda: self._drop(reason),
            Qt.Key.Key_Backspace: lambda: self._drop(reason),
            Qt.Key.Key_P: lambda: self._toggle(reason),
            Qt.Key.Key_L: lambda: self._offer_links(reason),
            Qt.Key.Key_C: lambda: self._promote(reason),
        }
        act = deeds.get(Qt.Key(key))
        if act is not None:
            act()
        return act is not None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("sheet"))
        painter.setPen(QPen(self._theme.colour("lineStrong"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
