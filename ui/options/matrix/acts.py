"""What keys and mouse can ask of the matrix, whichever of them asks."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPoint

from consultdesk.domain.options import Criterion, Option


class Acts(Protocol):
    """The matrix as its keys and its mouse know it."""

    def activate(self, index: QModelIndex) -> None:
        """Do what Enter does in a cell."""

    def begin_edit(self, index: QModelIndex, typed: str = "") -> None:
        """Open the editor of a cell."""

    def ask_costing(self, index: QModelIndex) -> None:
        """Ask for the costing of an option, or of the chosen one."""

    def ask_details(self, index: QModelIndex) -> None:
        """Ask for all that a cell can say."""

    def ask_weights(self) -> None:
        """Offer the ways to weigh."""

    def ask_menu(self, index: QModelIndex, at: QPoint) -> None:
        """Ask for the menu of a cell, at a place of the screen."""

    def ask_option_menu(self, column: int, at: QPoint) -> None:
        """Ask for the menu of an option, at a place of the screen."""

    def explain(self, index: QModelIndex) -> None:
        """Say how the figure of a cell came about."""

    def fold(self) -> None:
        """Show or hide the private criteria."""

    def rename(self, record: Option | Criterion) -> None:
        """Open the name of an option or of a criterion where it stands."""

    def hush(self) -> bool:
        """Close the sentence beside a cell; tell whether there was one."""
