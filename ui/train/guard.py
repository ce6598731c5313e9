"""What no screen needs to know: while train mode is on, nothing is typed, copied, printed, private.

The guard watches every event of the application, and only while the mode is on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from ui.kit.panels import Panel
from ui.train.covers import Sheet
from ui.train.words import no_edit_sentence, no_paper_sentence, private_sentence

Editor = QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox
# Where one types to find, not to keep.
FINDERS = frozenset({"palette_line", "filter_text", "filter_clients", "documents_filter"})
# Private pages that are no panel, and those of them that somebody asks for.
PRIVATE = frozenset({"analysis", "closer", "shoes_sheet", "ceiling_panel"})
OPENED = frozenset({"closer", "shoes_sheet"})


class Guard(QObject):
    """Keeps fields from being edited, words from being copied, and private panes from showing."""

    def __init__(self, say: Callable[[str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._on = False
        self._ways: dict[QEvent.Type, Callable[[QObject, QEvent], bool]] = {
            QEvent.Type.Polish: self._prepare,
            QEvent.Type.Show: self._withhold,
            QEvent.Type.KeyPress: self._heed_key,
            QEvent.Type.ContextMenu: self._heed_menu,
            QEvent.Type.DragEnter: self._heed_drop,
        }

    def start(self) -> None:
        """Begin to watch."""
        if not self._on:
            self._on = True
            self._application().installEventFilter(self)
            QGuiApplication.clipboard().dataChanged.connect(self._heed_copy)

    def stop(self) -> None:
        """Look away again."""
        if self._on:
            self._on = False
            self._application().removeEventFilter(self)
            QGuiApplication.clipboard().dataChanged.disconnect(self._heed_copy)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        way = self._ways.get(event.type())
        return way is not None and way(watched, event)

    def _prepare(self, watched: QObject, _event: QEvent) -> bool:
        if isinstance(watched, Editor) and watched.objectName() not in FINDERS:
            watched.setReadOnly(True)
        return False

    def _withhold(self, watched: QObject, _event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        if isinstance(watched, Panel) and watched.privacy == "private":
            watched.hide()
        elif watched.objectName() in PRIVATE:
            watched.hide()
            if watched.objectName() in OPENED:
                self._say(private_sentence())
        elif watched.objectName() == "page_preview":
            if watched.findChild(Sheet) is None:
                Sheet(no_paper_sentence(), watched)
        elif isinstance(watched, QDialog) and watched.inherits("QAbstractPrintDialog"):
            self._say(no_paper_sentence())
            QTimer.singleShot(0, watched.reject)
        return False

    def _heed_key(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        copies = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
        if any(event.matches(one) for one in copies):
            self._say(no_paper_sentence())
            return True
        typed = event.text().isprintable() and bool(event.text().strip())
        if typed and isinstance(watched, Editor) and watched.isReadOnly():
            self._say(no_edit_sentence())
        return False

    def _heed_menu(self, watched: QObject, _event: QEvent) -> bool:
        """Let no field offer to copy."""
        return isinstance(watched, Editor) or isinstance(watched.parent(), Editor)

    def _heed_drop(self, _watched: QObject, _event: QEvent) -> bool:
        return True

    def _heed_copy(self) -> None:
        """Take back what was put on the clipboard here: it would be masked, or not enough so."""
        board = QGuiApplication.clipboard()
        if board.ownsClipboard() and board.text():
            board.clear()
            self._say(no_paper_sentence())

    def _application(self) -> QApplication:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("there are windows only in an application")
        return application
