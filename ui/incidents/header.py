"""The head of the workspace: where one is, the incident's title, what the stage offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.phrase import LANGUAGES, Phrase
from ui.kit import focus
from ui.kit.buttons import IconButton
from ui.kit.editors import LineEditor
from ui.kit.theme import theme_of
from ui.kit.words import Label

_STEPS = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class Place(NamedTuple):
    """One step of the way to where one is: its words, and what opens on a click."""

    text: str
    kind: str
    id: str = ""


class Breadcrumb(QWidget):
    """The way from the list to this incident; each step opens its screen."""

    open_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.crumbs = [_Crumb() for _ in range(_STEPS)]
        for number, crumb in enumerate(self.crumbs):
            if number:
                row.addWidget(_Chevron())
            row.addWidget(crumb)
            crumb.clicked.connect(lambda _=False, c=crumb: self._open(c))
        row.addStretch(1)

    def show_places(self, places: Sequence[Place]) -> None:
        """Show the way, the last step being where one is."""
        for crumb, place in zip(self.crumbs, places, strict=True):
            crumb.show_place(place)

    def _open(self, crumb: _Crumb) -> None:
        self.open_requested.emit(crumb.place.kind, crumb.place.id)


class _Crumb(QAbstractButton):
    """One step of the way, as quiet as a caption."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.place = Place("", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))

    def show_place(self, place: Place) -> None:
        """Show a step; the words are painted as they are, without binding a key."""
        self.place = place
        self.setAccessibleName(place.text)
        self.setObjectName(f"crumb_{place.kind}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font("small"))
        wide = min(metrics.horizontalAdvance(self.place.text) + 1, self._theme.px(360))
        return QSize(int(wide + 0.999), self._theme.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font("small")
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink" if self.underMouse() else "ink2"))
        cut = QFontMetricsF(font).elidedText(
            self.place.text, Qt.TextElideMode.ElideRight, self.width() + 1
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, cut)


class _Chevron(QWidget):
    """The small arrow between two steps."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.setFixedSize(self._theme.px(10), self._theme.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("ink3"), 1.3))
        x, y, reach = self.width() / 2 - 1.5, self.height() / 2, 3.5
        painter.drawPolyline([QPointF(x, y - reach), QPointF(x + 3.5, y), QPointF(x, y + reach)])


class EditableTitle(QWidget):
    """The incident's title, renamed in place: F2, Enter or a double click."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        self._own = ""
        self._label = Label("", style="title").eliding()
        self._editor = LineEditor()
        self._editor.setObjectName("title_editor")
        self._editor.setAccessibleName(self.tr("Incident title"))
        self._editor.setFont(theme.font("title"))
        self._editor.setTextMargins(-2, 0, 0, 0)
        self._complaint = Label("", style="small", colour="amber")
        self._complaint.hide()
        self._editor.hide()
        row.addWidget(self._label, 1)
        row.addWidget(self._editor, 1)
        row.addWidget(self._complaint)
        self._editor.returnPressed.connect(self._finish)
        self._editor.editingFinished.connect(self._finish)
        self._editor.installEventFilter(self)
        self.setObjectName("title")
        self.setFixedHeight(theme.line_height("title"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        focus.wear(self, "ring", theme.radius("sm"))
        self.setToolTip(self.tr("F2 to rename"))

    @property
    def editor(self) -> LineEditor:
        """The line in which the title is typed."""
        return self._editor

    def show_title(self, title: Phrase, language: str) -> None:
        """Show the title as it is known; what is typed is its words in that language only."""
        shown = title.read(language)
        self._own = title.get(language)
        self._label.setText(shown)
        self._editor.show_hint(shown if title.lacks(language) else "")
        self._editor.settle(self._own)
        self.setAccessibleName(shown)
        self._complaint.hide()

    def complain(self, sentence: str) -> None:
        """Say beside the title why it cannot be so."""
        self._complaint.setText(sentence)
        self._complaint.show()

    def edit(self) -> None:
        """Open the title for typing."""
        self._label.hide()
        self._editor.show()
        self._editor.selectAll()
        self._editor.setFocus()

    def _finish(self) -> None:
        if self._editor.isHidden():
            return
        typed = self._editor.text()
        self._editor.hide()
        self._label.show()
        if typed != self._own:
            self.committed.emit(typed)
        self._editor.settle(self._own)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._editor.settle(self._own)
            self._finish()
            self.setFocus()
            return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.edit()
            return
        super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()


class LanguageSwitch(QAbstractButton):
    """The language in which the client's texts are read and written here."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._language = LANGUAGES[0]
        self.setObjectName("language")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))
        self.clicked.connect(self._turn)

    def show_language(self, language: str) -> None:
        """Show the language that is edited now."""
        self._language = language
        name = self.tr("Language of the client’s texts: {language}").format(
            language=language.upper()
        )
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def _turn(self) -> None:
        self.chosen.emit(next(one for one in LANGUAGES if one != self._language))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(46), self._theme.px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        half = self.width() / 2
        for number, language in enumerate(LANGUAGES):
            on = language == self._language
            painter.setFont(self._theme.font("axis", weight=600 if on else 400))
            painter.setPen(self._theme.colour("ink2" if on or self.underMouse() else "ink3"))
            box = QRectF(number * half, 0, half, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, language.upper())
            if on:
                y = self.height() / 2 + self._theme.px(8)
                painter.fillRect(QRectF(box.center().x() - 7, y, 14, 1), painter.pen().color())


class Header(QWidget):
    """Breadcrumb and title at the left, the stage's actions at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        self.breadcrumb = Breadcrumb()
        self.title = EditableTitle()
        self.language = LanguageSwitch()
        self.more = IconButton("more", self.tr("More actions"))
        self.more.setObjectName("more")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.breadcrumb)
        column.addWidget(self.title)
        row.addLayout(column, 1)
        row.addWidget(self.language)
        row.addWidget(self.more)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.px(6))
        row.addLayout(self._actions)
        self._shown: tuple[QWidget, ...] = ()

    def show_actions(self, widgets: Sequence[QWidget]) -> None:
        """Show the actions of the stage on screen in place of those of another."""
        if tuple(widgets) == self._shown:
            return
        for widget in self._shown:
            self._actions.removeWidget(widget)
            widget.hide()
        self._shown = tuple(widgets)
        before: QWidget = self.more
        for widget in self._shown:
            self._actions.addWidget(widget)
            widget.show()
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                QWidget.setTabOrder(before, widget)
                before = widget
