"""Saving a document where the user wants it, whole or not at all."""

from __future__ import annotations

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from consultdesk.saving import save
from ui.office import Office


def save_pdf(office: Office, name: str, content: bytes) -> Path | None:
    """Ask for a place, write the PDF there, and give it; a failure is said and nothing is left."""
    title = QCoreApplication.translate("Saving", "Save the document")
    kinds = QCoreApplication.translate("Saving", "PDF (*.pdf)")
    return save_file(office, title, (name, kinds), content)


def save_file(office: Office, title: str, name: tuple[str, str], content: bytes) -> Path | None:
    """Do so for any kind of file, its name given with the words for its kind (`PDF (*.pdf)`)."""
    proposed, kinds = name
    target = office.dialogs.file_to_save(title, office.preferences.last_folder / proposed, kinds)
    if target is None:
        return None
    ending = Path(proposed).suffix
    if target.suffix.lower() != ending:
        target = target.with_name(target.name + ending)
    return target if _saved(office, target, content) else None


def save_into(office: Office, folder: Path, name: str, content: bytes) -> Path | None:
    """Write a file into a folder beside what is there already, never over it."""
    target, count = folder / name, 1
    while target.exists():
        count += 1
        target = folder / f"{Path(name).stem} ({count}){Path(name).suffix}"
    return target if _saved(office, target, content) else None


def _saved(office: Office, target: Path, content: bytes) -> bool:
    try:
        save(target, content)
    except OSError as error:
        office.dialogs.tell(_said(error, target), detail=_next_step())
        return False
    office.preferences.last_folder = target.parent
    return True


def _said(error: OSError, target: Path) -> str:
    place = str(target.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        words = QCoreApplication.translate(
            "Saving", "The disk that holds “{place}” is full, so the document is not there."
        )
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        words = QCoreApplication.translate(
            "Saving", "This account may not write in “{place}”, so the document is not there."
        )
    elif isinstance(error, (FileNotFoundError, NotADirectoryError)):
        words = QCoreApplication.translate(
            "Saving", "The folder “{place}” cannot be reached, so the document is not there."
        )
    else:
        words = QCoreApplication.translate(
            "Saving", "“{place}” did not accept the document, so it is not there."
        )
    return words.format(place=place)


def _next_step() -> str:
    return QCoreApplication.translate(
        "Saving", "Nothing was left half written, and your work is safe. Choose another folder."
    )
