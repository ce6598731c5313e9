"""One promise as a row of a list: its number, its words, who, until when, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Locale
from consultdesk.domain.promise_notices import Notice
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.wording.numbers import quantity
from ui.kit.buttons import Button
from ui.kit.focus import wear
from ui.kit.marks import PromiseMark
from ui.kit.menus import add_deed
from ui.kit.tags import Tag
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.promise_said import moved_words, outcome, seen_words, when, who

WHO, WHEN, TAIL = 144, 134, 184
Dot = Literal["to_keep", "next", "kept"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A promise and how it stands in its list."""

    promise: Promise
    number: int
    next: bool
    where: str = ""
    notice: Notice | None = None


class PromiseRow(QWidget):
    """A row of promises; the current one offers to move the promise or to mark it as kept."""

    kept = Signal(object)
    moved = Signal(object)
    reopened = Signal(object)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        shown: Shown,
        language: str,
        today: date,
        locale: Locale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.promise = shown.promise
        self._theme = theme_of(self)
        self.setObjectName(f"promise_{shown.number}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wear(self, "ring", 6)
        self.setMinimumHeight(self._theme.px(46 if shown.promise.pending else 40))
        text = shown.promise.text.read(language)
        due, said = when(shown.promise, today, locale), outcome(shown.promise, today, locale)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(16)
        row.addWidget(PromiseMark(str(shown.number), _dot(shown)))
        moved = moved_words(shown.promise, locale)
        proof = seen_words(shown.promise)
        row.addWidget(self._words(text, "\n".join(part for part in (moved, proof) if part)), 1)
        if shown.promise.hours is not None:
            hours = quantity(shown.promise.hours, "h", locale, decimals=2)
            row.addWidget(Label(hours, style="small", colour="privateInk").tabular())
        said = said_at(said, shown)
        near = shown.promise.late(today) or shown.notice is Notice.EVE
        amber = near and shown.promise.owner is Owner.ME
        if amber and shown.next:  # its place at the end is taken by what can be done
            row.addWidget(Tag(said, tone="amber"))
        row.addWidget(self._column(shown.where or who(shown.promise), WHO))
        row.addWidget(self._column(due, WHEN, strong=shown.next))
        row.addWidget(self._tail(shown, said, amber=amber))
        named = (text, who(shown.promise), due, said, moved, proof)
        self.setAccessibleName(", ".join(part for part in named if part))

    def _words(self, text: str, more: str) -> Label:
        pending = self.promise.pending
        words = Label(text, colour="ink" if pending else "ink2").eliding()
        words.setToolTip(plain("\n".join(part for part in (text, more) if part)))
        return words.weighted(500) if pending else words

    def _column(self, text: str, width: int, *, strong: bool = False) -> Label:
        label = Label(text, colour="ink" if strong else "ink2").eliding()
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label.setFixedWidth(self._theme.px(width))
        return label.weighted(500) if strong else label

    def _tail(self, shown: Shown, said: str, *, amber: bool) -> QWidget:
        tail = QWidget()
        tail.setFixedWidth(self._theme.px(TAIL))
        ending = QHBoxLayout(tail)
        ending.setContentsMargins(0, 0, 0, 0)
        ending.setSpacing(8)
        ending.addStretch(1)
        if shown.next:
            self._add_actions(ending)
        else:
            self._add_outcome(ending, said, amber=amber)
        return tail

    def _add_outcome(self, row: QHBoxLayout, said: str, *, amber: bool) -> None:
        moved = self.promise.state is PromiseState.RENEGOTIATED and not self.promise.pending
        if moved:
            row.addWidget(Tag(said, tone="outline"))
        elif amber:
            row.addWidget(Tag(said, tone="amber"))
        else:
            row.addWidget(Label(said, style="small", colour="ink2"))

    def _add_actions(self, row: QHBoxLayout) -> None:
        move = Button(self.tr("Move"), size="small")
        move.setObjectName("move_promise")
        move.clicked.connect(lambda: self.moved.emit(self.promise))
        keep = Button(self.tr("Kept"), kind="primary", icon="check", size="small")
        keep.setObjectName("keep_promise")
        keep.clicked.connect(lambda: self.kept.emit(self.promise))
        row.addWidget(move)
        row.addWidget(keep)

    def holds_focus(self) -> bool:
        """Tell whether the keyboard is on this row or on one of its buttons."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def menu(self) -> QMenu:
        """Give what can be done with this promise, whether its turn has come or not."""
        menu, promise = QMenu(self), self.promise
        menu.setObjectName("promise_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = self.tr("Space")
        if promise.pending:
            add_deed(menu, self.tr("Kept"), lambda: self.kept.emit(promise), space)
            add_deed(menu, self.tr("Move by agreement…"), lambda: self.moved.emit(promise), "M")
        else:
            add_deed(menu, self.tr("To do again"), lambda: self.reopened.emit(promise), space)
        add_deed(menu, self.tr("Edit…"), lambda: self.opened.emit(promise), self.tr("Enter"))
        menu.addSeparator()
        add_deed(menu, self.tr("Remove"), lambda: self.removed.emit(promise), self.tr("Del"))
        return menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            (self.kept if self.promise.pending else self.reopened).emit(self.promise)
        elif event.key() == Qt.Key.Key_M and self.promise.pending:
            self.moved.emit(self.promise)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.promise)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.promise)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        """Move the keyboard to the row before or after, past the buttons of this one."""
        holder = self.parentWidget()
        rows = holder.findChildren(PromiseRow) if holder is not None else []
        place = rows.index(self) + step if self in rows else -1
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.promise)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, 0, self.width(), 0)


def _dot(shown: Shown) -> Dot:
    if not shown.promise.pending:
        return "kept"
    return "next" if shown.next else "to_keep"


def said_at(said: str, shown: Shown) -> str:
    """Say besides that a promise is halfway to its date."""
    if shown.notice is not Notice.HALFWAY:
        return said
    return QCoreApplication.translate("Promises", "halfway · {said}").format(said=said)


def focused_promise(page: QWidget) -> str:
    """Give the id of the promise that has the keyboard on a page, empty when none has."""
    rows = (row for row in page.findChildren(PromiseRow) if row.holds_focus())
    return next((row.promise.id for row in rows), "")


def focus_promise(page: QWidget, promise_id: str) -> None:
    """Give the keyboard to a promise, wherever it is listed now; rows that are going stay out."""
    for row in page.findChildren(PromiseRow):
        if row.promise.id == promise_id and row.isVisibleTo(page):
            row.setFocus(Qt.FocusReason.TabFocusReason)
            return
