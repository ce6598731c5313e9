"""The dialog around a form of the options: as tall as the window allows, words in two languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.dialogs import ModalForm
from ui.kit.switches import Choice, Segmented
from ui.options.criteria.words_form import WordsForm

_WIDTH = 560
_MARGIN = 24
_LEAST = 120


def language_switch(language: str) -> Segmented:
    """Give the switch that says in which language words are typed."""
    words = QCoreApplication.translate("WordsForm", "Language of the words")
    switch = Segmented([Choice("fr", "FR"), Choice("en", "EN")], language, name=words)
    switch.setObjectName("words_language")
    switch.setToolTip(words)
    return switch


class FormDialog(ModalForm):
    """A form in a window that never passes the one behind it; it scrolls inside instead."""

    def __init__(
        self,
        title: str,
        form: WordsForm,
        action: str,
        submit: Callable[[Mapping[str, object]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, form, action, submit, width=_WIDTH, parent=parent)
        self._words = form
        form.setFixedHeight(_LEAST)
        self._outer = cast("QVBoxLayout", self.layout())
        if form.bilingual:
            self._add_switch(form)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self.fit)
        form.grown.connect(self._fitting.start)

    def _add_switch(self, form: WordsForm) -> None:
        outer = self._outer
        outer.removeWidget(self.title)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        switch = language_switch(form.language)
        switch.chosen.connect(lambda language: form.turn(str(language)))
        row.addWidget(switch)
        outer.insertLayout(0, row)

    def fit(self) -> None:
        """Take the height that the form needs, within the window behind."""
        width = max(self.width(), self.minimumWidth())
        around = self._whole(width) - self._words.minimumHeight()
        behind = self.parentWidget()
        room = behind.window() if behind is not None else self.screen().availableGeometry()
        most = room.height() - 2 * _MARGIN - around
        tall = max(min(self._words.tall(width - 2 * _MARGIN), most), _LEAST)
        if tall != self._words.minimumHeight():
            self._words.setFixedHeight(tall)
            self.resize(width, self._whole(width))
        self._words.settled()

    def _whole(self, width: int) -> int:
        """Give the height of the dialog as it is now, its title wrapped."""
        self._outer.activate()
        if self._outer.hasHeightForWidth():
            return self._outer.totalHeightForWidth(width)
        return self._outer.totalSizeHint().height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
