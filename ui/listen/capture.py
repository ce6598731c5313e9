"""The one line at the foot of Listen: type, Tab for another kind, Enter."""

from __future__ import annotations

import json
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.switches import Choice, Segmented
from ui.kit.tags import KeyCap
from ui.kit.theme import theme_of
from ui.kit.words import Label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEEP_AFTER_MS = 1_000


class Kind(StrEnum):
    """What the line that is being typed will be."""

    FACT = "fact"
    EMOTION = "emotion"
    NEED = "need"
    REFORMULATION = "reformulation"


class CaptureLine(QFrame):
    """A line that never loses what is typed in it: `draft_changed(str)` comes every second."""

    noted = Signal(object, str)
    promised = Signal(str)
    confirm_requested = Signal()
    draft_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.setObjectName("capture")
        self.kinds = self._switch(Kind.FACT)
        self.editor = _Line(self)
        self.editor.setObjectName("capture_line")
        self.editor.setAccessibleName(self.tr("Note a line"))
        self.editor.setPlaceholderText(
            self.tr("What you hear; in quotation marks, their own words")
        )
        self._enter = Label("", style="small", colour="ink2")
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_AFTER_MS)
        self._later.timeout.connect(self.keep_draft)
        self.editor.textEdited.connect(self._typed)
        self.setFocusProxy(self.editor)
        self.show_time("")

    def _lay_out(self) -> None:
        px = self._theme.px
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(px(9), px(7), px(9), px(7))
        row.setSpacing(px(12))
        row.addWidget(self.kinds)
        row.addWidget(self.editor, 1)
        hints = QHBoxLayout()
        hints.setSpacing(px(5))
        hints.addWidget(KeyCap(self.tr("Tab")))
        hints.addWidget(Label(self.tr("changes the kind"), style="small", colour="ink2"))
        hints.addSpacing(px(3))
        hints.addWidget(KeyCap(self.tr("Enter")))
        hints.addWidget(self._enter)
        row.addLayout(hints)
        keys = self.tr(
            "Ctrl+Enter confirms the last reformulation; Ctrl+Shift+Enter notes a promise of "
            "mine; Ctrl+Tab leaves this line."
        )
        mine = self.tr("As an emotion, “me: embarrassed 5” is one of mine.")
        self.setToolTip(f"{keys} {mine}")

    def kind(self) -> Kind:
        """Return what the line will be."""
        return Kind(str(self.kinds.value()))

    def show_time(self, time: str) -> None:
        """Show at which call time Enter notes the line."""
        words = self.tr("notes at {time}").format(time=time) if time else self.tr("notes it")
        self._enter.setText(words)

    def put(self, kind: Kind, text: str) -> None:
        """Put words in the line, ready to be finished."""
        self._show_kind(kind)
        self.editor.setText(text)
        self.keep_draft()

    def insert(self, text: str) -> None:
        """Put a phrase where the cursor is, and go on typing after it."""
        self.editor.insert(text)
        self.keep_draft()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> str:
        """Return what is half typed, as it is kept; empty when nothing is."""
        if not self.editor.text():
            return ""
        return json.dumps({"kind": self.kind().value, "text": self.editor.text()})

    def restore(self, draft: str) -> None:
        """Show what was half typed when the program stopped."""
        kept = json.loads(draft) if draft else {}
        self._show_kind(Kind(kept.get("kind", Kind.FACT)))
        self.editor.setText(kept.get("text", ""))

    def keep_draft(self) -> None:
        """Hand over what is half typed, now."""
        self._later.stop()
        self.draft_changed.emit(self.draft())

    def turn(self, step: int) -> None:
        """Change the kind to the next or the previous one."""
        kinds = list(Kind)
        place = (kinds.index(self.kind()) + step) % len(kinds)
        self._chosen(kinds[place])

    def note(self) -> None:
        """Ask for the line to be noted; whoever notes it clears it."""
        if self.editor.text().strip():
            self.noted.emit(self.kind(), self.editor.text())

    def promise(self) -> None:
        """Ask for the line to be noted as a promise of mine."""
        if self.editor.text().strip():
            self.promised.emit(self.editor.text())

    def clear(self) -> None:
        """Empty the line, once what it held is written."""
        self.editor.setText("")  # unlike clear(), leaves Ctrl+Z to what was just noted
        self.keep_draft()

    def _typed(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _chosen(self, kind: object) -> None:
        self._show_kind(Kind(str(kind)))
        self._typed()
        self.editor.setFocus()

    def _show_kind(self, kind: Kind) -> None:
        old, self.kinds = self.kinds, self._switch(kind)
        self._row.replaceWidget(old, self.kinds)
        old.hide()
        old.deleteLater()
        self.kinds.show()

    def _switch(self, kind: Kind) -> Segmented:
        """Build the switch anew: only the kind that is on carries its icon."""
        words = (
            (Kind.FACT, self.tr("Fact"), "fact"),
            (Kind.EMOTION, self.tr("Emotion"), "heart"),
            (Kind.NEED, self.tr("Need"), "need"),
            (Kind.REFORMULATION, self.tr("Reformulation"), "talk"),
        )
        choices = [Choice(one, text, icon if one is kind else "") for one, text, icon in words]
        switch = Segmented(choices, kind, name=self.tr("Kind of note"), parent=self)
        switch.chosen.connect(self._chosen)
        for one in Kind:
            switch.button(one).setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return switch

    def keep_pending(self) -> None:
        """Hand over what was typed since the last second, if anything was."""
        if self._later.isActive():
            self.keep_draft()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_pending()
        super().hideEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.editor.hasFocus()
        colour = self._theme.colour("accent" if on else "control")
        painter.setBrush(self._theme.colour("sheet"))
        wide = 1.5 if on else 1.0
        painter.setPen(QPen(colour, wide))
        edge = wide / 2
        radius = self._theme.radius("lg") - edge
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(box, radius, radius)


class _Line(QLineEdit):
    """The editor of the capture line, in which Tab changes the kind and Ctrl+Tab leaves."""

    def __init__(self, capture: CaptureLine) -> None:
        super().__init__(capture)
        self._capture = capture
        theme = theme_of(self)
        self.setFrame(False)
        self.setFont(theme.font("body"))
        self.setMinimumWidth(theme.px(120))
        focus.wear(self, "halo", theme.radius("lg"), around=capture)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            away = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Tab:
                if away:
                    self.focusNextPrevChild(True)  # noqa: FBT003 - Qt's own signature
                else:
                    self._capture.turn(1)
                return True
            if event.key() == Qt.Key.Key_Backtab:
                if away:
                    self.focusNextPrevChild(False)  # noqa: FBT003 - Qt's own signature
                else:
                    self._capture.turn(-1)
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._capture.promise()
            elif control:
                self._capture.confirm_requested.emit()
            else:
                self._capture.note()
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._capture.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._capture.keep_pending()
        self._capture.update()
