"""The form of one thing of the library: its words in both languages, side by side, scrolling."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.phrase import LANGUAGES, Phrase
from consultdesk.wording.refusals import sentence
from ui.kit.dialogs import ModalForm
from ui.kit.editors import LineEditor, TextEditor
from ui.kit.fields import Field, LongField, TextField
from ui.kit.form import Form, Missing
from ui.kit.scroll import ScrollPage
from ui.kit.words import Label
from ui.office import Office

_HALO = 4
_WIDE = 720
_AROUND = 190
_LEAST = 120


def language_name(language: str) -> str:
    """Name a language in itself, as on the switch."""
    return {"fr": "Français", "en": "English"}[language]


class EditForm(Form):
    """Fields of one thing; `changes` gives what they mean, or says what is missing beside one."""

    grown = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office
        self._scroll = ScrollPage(margins=(_HALO, _HALO, _HALO + 8, _HALO), spacing=14)
        self._column.addWidget(self._scroll)
        self._column = self._scroll.column
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll.page.installEventFilter(self)

    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        """Give the changes that keep what was typed; a rule may refuse them."""
        raise NotImplementedError

    def at(self, code: str) -> str:
        """Name the field beside which a refusal is shown."""
        raise NotImplementedError

    def submit(self, values: Mapping[str, object]) -> Sequence[Change]:
        """Give the changes, each refusal said beside its field."""
        try:
            return self.changes(values)
        except Refused as refused:
            words = sentence(refused, self.office.locale)
            raise Missing(self.at(refused.code), words) from refused

    def worded(self, name: str, label: str, phrase: Phrase, lines: int = 0) -> None:
        """Add the words of a phrase in both languages, the language of the screen first."""
        fields: list[tuple[str, Field]] = []
        for language in self.languages():
            title = f"{label} · {language_name(language)}"
            text = phrase.get(language)
            if lines:
                fields.append((f"{name}_{language}", LongField(title, text, lines=lines)))
            else:
                fields.append((f"{name}_{language}", TextField(title, text)))
        self.add_row(fields)

    def first(self, name: str) -> str:
        """Name the field of a phrase that comes first."""
        return f"{name}_{self.languages()[0]}"

    def languages(self) -> tuple[str, ...]:
        """Give both languages, that of the screen first."""
        mine = self.office.language
        return (mine, *(language for language in LANGUAGES if language != mine))

    def hear(self, names: Iterable[str], act: Callable[[], object]) -> None:
        """Call an action at each letter typed in some fields."""
        for name in names:
            editor = self.field(name).editor
            if isinstance(editor, (LineEditor, TextEditor)):
                editor.textChanged.connect(act)

    def note(self, words: str) -> Label:
        """Add a sentence that explains, and return it."""
        label = Label(words, style="small", colour="ink3", wrap=True)
        self._column.addWidget(label)
        return label

    def place(self, widget: QWidget) -> None:
        """Put something that is not a field under what is there."""
        self._column.addWidget(widget)

    def tall(self, width: int) -> int:
        """Give the height that the whole needs when it is that wide."""
        column = self._scroll.column
        column.invalidate()
        column.activate()
        needed = max(column.totalSizeHint().height(), column.totalMinimumSize().height())
        if column.hasHeightForWidth():
            needed = max(needed, column.totalHeightForWidth(width))
        return needed + 2

    @override
    def complain(self, name: str, sentence: str) -> bool:
        known = super().complain(name, sentence)
        if known:
            self._scroll.ensureWidgetVisible(self.field(name))
        return known

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return False


class EditDialog(ModalForm):
    """The form in a window that never passes the one behind it; it scrolls inside instead."""

    def __init__(
        self, office: Office, form: EditForm, step: str, parent: QWidget | None, title: str
    ) -> None:
        def submit(values: Mapping[str, object]) -> None:
            office.desk.do(step, *form.submit(values))

        action = QCoreApplication.translate("Library", "Save")
        super().__init__(title, form, action, submit, width=_WIDE, parent=parent)
        self.setObjectName("library_form")
        self._edit = form
        form.grown.connect(self.fit)

    def fit(self) -> None:
        """Take the height that the form needs, within the window behind."""
        behind = self.parentWidget()
        room = behind.window().height() if behind is not None else self.screen().size().height()
        width = max(self.width(), self.minimumWidth()) - 2 * 24 - 2 * _HALO - 8
        tall = max(min(self._edit.tall(width), room - _AROUND), _LEAST)
        if tall != self._edit.minimumHeight():
            self._edit.setFixedHeight(tall)
            self.adjustSize()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)


def phrase_of(values: Mapping[str, object], name: str) -> Phrase:
    """Read the words of a phrase in both languages, blanks around them left out."""
    return Phrase(*(str(values[f"{name}_{language}"]).strip() for language in LANGUAGES))


def lines_of(typed: object) -> tuple[str, ...]:
    """Read what was typed one per line, empty lines left out."""
    return tuple(line.strip() for line in str(typed).splitlines() if line.strip())
