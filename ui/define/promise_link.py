"""The promise that a condition led to, on one line under it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Locale
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.wording.dates import brief_date
from ui.kit import focus
from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of
from ui.kit.words import plain

_ICON = 14


class PromiseLink(QAbstractButton):
    """Who promised, until when, and the words, cut where the column ends; pressed, it opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.setObjectName("line_promise")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))
        self.hide()

    def show_promise(self, words: str) -> None:
        """Show the promise in words; without any there is none."""
        self.setText(words)
        named = QCoreApplication.translate("PromiseLink", "Promise: {words}")
        self.setAccessibleName(named.format(words=words))
        self.setToolTip(plain(words))
        self.setVisible(bool(words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(22))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        side = theme.px(_ICON)
        ink = theme.colour("accentHover" if self.underMouse() else "accent")
        box = QRectF(0, (self.height() - side) / 2, side, side)
        paint_icon(painter, box, "promises", ink)
        font = theme.font("small", weight=500)
        x = side + theme.px(6)
        place = QRectF(x, 0, self.width() - x, self.height())
        one_line = " ".join(self.text().split())
        shown = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def promise_words(promise: Promise, language: str, today: date, locale: Locale) -> str:
    """Say whose a promise is, until when, where it stands once it ended, and its words."""
    mine = promise.owner is Owner.ME
    client = QCoreApplication.translate("PromiseLink", "The client")
    who = QCoreApplication.translate("PromiseLink", "Me") if mine else promise.by or client
    due = brief_date(promise.due, today, locale) if promise.due else ""
    parts = (who, due, _state(promise), promise.text.read(language))
    return " · ".join(part for part in parts if part)


def _state(promise: Promise) -> str:
    if promise.pending:
        return ""
    if promise.state is PromiseState.WITHDRAWN:
        return QCoreApplication.translate("PromiseLink", "withdrawn")
    if promise.state is PromiseState.BROKEN:
        return QCoreApplication.translate("PromiseLink", "not kept")
    return QCoreApplication.translate("PromiseLink", "kept")
