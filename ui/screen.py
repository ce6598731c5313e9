"""What the window asks of its screens, and what they may ask of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Screen(QWidget):
    """A place of the window; it is shown as things stand, and says where it wants to go."""

    open_requested = Signal(str, str)
    signal_requested = Signal(str)

    def refresh(self) -> None:
        """Show everything as it stands now."""
        raise NotImplementedError


class ClientCards(Screen):
    """The place where one client can be shown."""

    def show_client(self, client_id: str, *, at: str = "") -> None:
        """Choose a client; `at` opens a part of its card."""
        raise NotImplementedError


class Register(Screen):
    """The place where one document can be shown."""

    def show_document(self, document_id: str) -> None:
        """Choose a document in the list."""
        raise NotImplementedError


class Workspace(Screen):
    """The place where one incident is worked on."""

    def open(self, incident_id: str, stage: str | None = None) -> None:
        """Show an incident, at the stage it is at unless another is named."""
        raise NotImplementedError


class Choices(Screen):
    """The place where the language and the look of the program are chosen."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    text_size_chosen = Signal(object)
    motion_chosen = Signal(object)


class Alone(QWidget):
    """A page shown in place of everything; a window built anew gets back what was typed in it."""

    def draft(self) -> object:
        """Give what was typed so far, nothing where nothing can be typed."""
        return None

    def restore(self, draft: object) -> None:
        """Show what was typed before."""
