"""One past incident: why it is like this one, what was chosen, how it ended, what I retain."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Option
from consultdesk.domain.precedents import Likeness
from consultdesk.domain.satisfaction import latest
from ui.kit.buttons import Button
from ui.kit.marks import Ticks
from ui.kit.menus import add_deed
from ui.kit.panels import PrivatePanel
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.precedents.words import cost, reasons, whereabouts


class PrecedentCard(PrivatePanel):
    """What is worth knowing again; `reused(Option)` and `opened` say what is wanted of it."""

    reused = Signal(object)
    opened = Signal()

    def __init__(
        self,
        office: Office,
        like: Likeness,
        file: IncidentFile,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(spacing=4, parent=parent)
        self._office, self._file, self._language = office, file, language
        self.setObjectName(f"precedent_{file.incident.id}")
        title = file.incident.title.read(language)
        self.setAccessibleName(title)
        self.column.addLayout(self._head(title))
        where = Label(whereabouts(office, file), style="small", colour="ink2", wrap=True)
        why = Label(reasons(like), style="small", colour="privateInk", wrap=True)
        why.setObjectName("precedent_reasons")
        self.column.addWidget(where)
        self.column.addWidget(why)
        self._tell_choice(file.decided)
        self._tell_lesson()
        self.column.addLayout(self._foot(file.decided))

    def _head(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        link = Button(title, "link")
        link.setObjectName("precedent_open")
        link.setToolTip(self.tr("Open this incident"))
        link.clicked.connect(self.opened)
        row.addWidget(link)
        row.addStretch(1)
        last = latest(self._file.rounds)
        if last is not None and last.rating is not None:
            row.addWidget(Ticks(last.rating))
        return row

    def _tell_choice(self, option: Option | None) -> None:
        if option is None:
            none = Label(self.tr("No option was decided on."), colour="ink2", wrap=True)
            self.column.addWidget(none)
            return
        chosen = self.tr("Chosen: {option}").format(option=option.name.read(self._language))
        self.column.addWidget(Label(chosen, style="body", wrap=True).weighted(600))
        summary = option.summary.read(self._language)
        if summary:
            self.column.addWidget(Label(summary, style="body", colour="ink2", wrap=True))
        told = Label(cost(self._file, self._office.locale), colour="ink2", wrap=True)
        told.setObjectName("precedent_cost")
        self.column.addWidget(told)

    def _tell_lesson(self) -> None:
        last, lesson = latest(self._file.rounds), self._file.lesson
        if last is not None and last.words:
            said = self.tr("In the end: “{words}”").format(words=last.words)
            self.column.addWidget(Label(said, style="spoken", colour="ink2", wrap=True))
        if lesson is not None and lesson.lesson:
            kept = self.tr("What I retain: {lesson}").format(lesson=lesson.lesson.reveal())
            retained = Label(kept, style="body", wrap=True)
            retained.setObjectName("precedent_lesson")
            self.column.addWidget(retained)

    def _foot(self, decided: Option | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(8))
        name = decided.name.read(self._language) if decided is not None else ""
        if decided is not None and not decided.is_baseline:
            reuse = Button(self.tr("Use this option again"), icon="plus", size="small")
            reuse.setObjectName("reuse")
            reuse.setAccessibleName(self.tr("Use again: {option}").format(option=name))
            reuse.calling(lambda: self.reused.emit(decided))
            row.addWidget(reuse)
        others = [o for o in self._file.options if not o.is_baseline and o != decided]
        if others:
            more = Button(self.tr("Another of its options"), "quiet", size="small")
            more.with_trailing("down")
            more.setObjectName("reuse_other")
            more.calling(lambda: self._offer(more, others))
            row.addWidget(more)
        row.addStretch(1)
        return row

    def _offer(self, button: QWidget, options: list[Option]) -> None:
        menu = QMenu(button)
        menu.setObjectName("reuse_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for option in options:
            name = option.name.read(self._language).replace("&", "&&")
            add_deed(menu, name, lambda one=option: self.reused.emit(one))  # type: ignore[misc]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
