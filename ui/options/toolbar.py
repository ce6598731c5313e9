"""What stands above the matrix: whose view, what can be added, and the other ways in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import Button, IconButton
from ui.kit.theme import theme_of
from ui.options.weights.views import ViewSwitch


class Toolbar(QWidget):
    """One line that always fits: what the Prepare menu offers too gives way, and long words do."""

    def __init__(self, view: ViewSwitch, tools: QWidget) -> None:
        super().__init__()
        self._view, self._tools = view, tools
        self._room = self._narrow = False
        self.hidden = Button("", "link", size="small")
        self.hidden.setObjectName("reveal")
        criterion = QCoreApplication.translate("OptionsPage", "Criterion")
        self.criterion = _quiet(criterion, "plus", "add_criterion", "Ctrl+Shift+C")
        option = QCoreApplication.translate("OptionsPage", "Option")
        self.option = _quiet(option, "plus", "add_option", "Ctrl+Shift+O")
        templates = QCoreApplication.translate("OptionsPage", "Templates")
        self.templates = _quiet(templates, "library", "templates", "")
        versions = QCoreApplication.translate("OptionsPage", "Versions of the matrix")
        self.versions = IconButton("clock", versions)
        self.versions.setObjectName("versions_button")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme_of(self).px(6))
        self._row.addWidget(view, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)
        for widget in (self.hidden, self.criterion, self.option, self.templates, self.versions):
            self._row.addWidget(widget)
        self._row.addWidget(tools)

    def show_state(self, *, hidden: str, room: bool, narrow: bool) -> None:
        """Say what is hidden (no words: nothing), and leave out what does not serve now.

        In a room of preparing nothing serves that is of the grid; in a narrow window no template.
        """
        self.hidden.setText(hidden)
        self._room, self._narrow = room, narrow
        self.criterion.setVisible(not room)
        self.option.setVisible(not room)
        self.updateGeometry()
        self.fit()

    def fit(self) -> None:
        """Show all that there is room for, its words in full where they fit."""
        shown = {
            self.hidden: bool(self.hidden.text()),
            self.versions: not self._room,
            self.templates: not self._room and not self._narrow,
        }
        short = False
        for step in (self.templates, None, self.versions, self.hidden):
            if self._needed(shown, short=short) <= self.width():
                break
            if step is None:
                short = True
            else:
                shown[step] = False
        self._view.set_short(short=short)
        for widget, visible in shown.items():
            widget.setVisible(visible)

    def _needed(self, shown: dict[Button, bool], *, short: bool) -> int:
        kept = [widget for widget, visible in shown.items() if visible]
        kept += [] if self._room else [self.criterion, self.option]
        wide = sum(widget.sizeHint().width() for widget in (*kept, self._tools))
        return self._view.wide(short=short) + wide + self._row.spacing() * (len(kept) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed({}, short=True), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def _quiet(text: str, icon: str, name: str, keys: str) -> Button:
    button = Button(text, "quiet", icon=icon)
    button.setObjectName(name)
    if keys:
        button.with_shortcut(keys, shown=False)
    return button
