"""A part of a form that stays folded until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.theme import theme_of


class Fold(QWidget):
    """A title that unfolds what is in `column`; `unfolded(self)` when somebody asks for it."""

    unfolded = Signal(object)

    def __init__(self, title: str, name: str, *, unfolded: bool) -> None:
        super().__init__()
        theme = theme_of(self)
        self._title = title
        self._button = Button(title, "link", size="small")
        self._button.setObjectName(name)
        self._button.calling(lambda: self.unfold(unfolded=self._body.isHidden()))
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(12))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self._body)
        self.unfold(unfolded=unfolded)

    def unfold(self, *, unfolded: bool) -> None:
        """Show what is inside, or only the title."""
        self._body.setVisible(unfolded)
        if unfolded and self.isVisible():
            self.unfolded.emit(self)
        self._button.with_trailing("up" if unfolded else "down")
        state = QCoreApplication.translate("CriterionForm", "{title}, folded")
        if unfolded:
            state = QCoreApplication.translate("CriterionForm", "{title}, unfolded")
        self._button.setAccessibleName(state.format(title=self._title))
