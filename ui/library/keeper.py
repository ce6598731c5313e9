"""What a page of the library asks of a shelf: its lines, its forms, and what each gesture does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.library import LibraryEntry, Shelf, Shelved, Shelving
from consultdesk.domain.phrase import Phrase
from ui.library.forms import EditForm, language_name
from ui.library.rows import Mark, Row
from ui.office import Office

K = TypeVar("K", bound=Shelved)


class Adding(NamedTuple):
    """One thing that can be added: what it is called, and its empty form."""

    words: str
    form: Callable[[str], EditForm]


class Can(NamedTuple):
    """What can be done with a line: hidden or not, taken away, put back as it came, moved."""

    hidden: bool = False
    removable: bool = False
    changed: bool = False
    movable: bool = True


class Keeper(ABC):
    """One shelf as the library shows it; `name` in the column, `hint` under the title."""

    shelf: Shelf
    place: str
    ordered = True

    def __init__(self, office: Office, name: str, hint: str) -> None:
        self.office = office
        self.name, self.hint = name, hint

    def entries(self) -> tuple[LibraryEntry, ...]:
        """Give what was kept on this shelf."""
        return self.office.desk.store.all(LibraryEntry, shelf=self.shelf)

    def hears(self, change: Change) -> bool:
        """Whether this shelf may look different after a change."""
        record = change.record
        return isinstance(record, LibraryEntry) and record.shelf is self.shelf

    @abstractmethod
    def count(self) -> int:
        """Count what is offered on this shelf."""
        raise NotImplementedError

    @abstractmethod
    def rows(self, language: str) -> Sequence[Row]:
        """Give the lines in a language."""
        raise NotImplementedError

    @abstractmethod
    def adding(self) -> Sequence[Adding]:
        """Give what can be added."""
        raise NotImplementedError

    @abstractmethod
    def form(self, key: str, language: str) -> EditForm:
        """Give the form of one line."""
        raise NotImplementedError

    @abstractmethod
    def can(self, key: str) -> Can:
        """Say what can be done with a line."""
        raise NotImplementedError

    @abstractmethod
    def hide(self, key: str, *, hidden: bool) -> Sequence[Change]:
        """Leave a line out of what is offered, or offer it again."""
        raise NotImplementedError

    @abstractmethod
    def reset(self, key: str) -> Sequence[Change]:
        """Let a line be as it came; one's own is thereby removed."""
        raise NotImplementedError

    @abstractmethod
    def move(self, key: str, step: int) -> Sequence[Change]:
        """Put a line one place further on or back."""
        raise NotImplementedError

    @abstractmethod
    def reset_all(self) -> Sequence[Change]:
        """Let all that came with the program be as it came."""
        raise NotImplementedError


class ShelfKeeper(Keeper, Generic[K]):
    """A shelf of one kind of things."""

    shelving: Shelving[K]

    def items(self) -> tuple[K, ...]:
        """Give what is on this page of the shelf."""
        return self.shelving.all(self.entries())

    @override
    def count(self) -> int:
        return sum(not item.hidden for item in self.items())

    @override
    def rows(self, language: str) -> Sequence[Row]:
        return [self.row(item, language) for item in self.items()]

    @abstractmethod
    def row(self, item: K, language: str) -> Row:
        """Give the line of a thing."""
        raise NotImplementedError

    @abstractmethod
    def form_of(self, item: K, language: str) -> EditForm:
        """Give the form of a thing."""
        raise NotImplementedError

    @override
    def form(self, key: str, language: str) -> EditForm:
        item = self.shelving.find(self.entries(), key)
        if item is None:
            raise LookupError(key)
        return self.form_of(item, language)

    def keep(self, item: K) -> Sequence[Change]:
        """Give the changes that keep a thing as its form has it."""
        return self.shelving.keep(self.entries(), item)

    @override
    def can(self, key: str) -> Can:
        item = self.shelving.find(self.entries(), key)
        if item is None:
            return Can(movable=False)
        own = not self.shelving.came(key)
        group = self.shelving.group(item)
        others = sum(self.shelving.group(other) == group for other in self.items()) > 1
        return Can(item.hidden, own, self.shelving.changed(item), self.ordered and others)

    @override
    def hide(self, key: str, *, hidden: bool) -> Sequence[Change]:
        return self.shelving.hide(self.entries(), key, hidden=hidden)

    @override
    def reset(self, key: str) -> Sequence[Change]:
        return self.shelving.reset(self.entries(), key)

    @override
    def move(self, key: str, step: int) -> Sequence[Change]:
        return self.shelving.move(self.entries(), key, step)

    @override
    def reset_all(self) -> Sequence[Change]:
        return self.shelving.reset_all(self.entries())

    def marks(
        self, item: K, language: str, phrases: Iterable[Phrase], *own: Mark
    ) -> tuple[Mark, ...]:
        """Give the marks of a line: hidden, rewritten, not said in this language yet, its own."""
        found = []
        if item.hidden:
            found.append(Mark(QCoreApplication.translate("Library", "Hidden"), "neutral"))
        elif self.shelving.changed(item):
            found.append(Mark(QCoreApplication.translate("Library", "Rewritten"), "stage"))
        if any(phrase.lacks(language) for phrase in phrases):
            words = QCoreApplication.translate("Library", "Not in {language} yet")
            found.append(Mark(words.format(language=language_name(language)), "amber"))
        return (*found, *own)


def edit_step(keeper: Keeper) -> str:
    """Name the step that an edit of this shelf is in the list of what can be taken back."""
    words = QCoreApplication.translate("Library", "Edit in the library: {shelf}")
    return words.format(shelf=keeper.name)
