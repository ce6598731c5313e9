"""What is still missing before the meeting, in a sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale
from consultdesk.domain.ready import FULL, Lack, Piece, is_draft, lacking, scored
from consultdesk.wording.names import join


def lack_words(lack: Lack, file: IncidentFile, locale: Locale) -> str:
    """Say what is missing, with the letters of the options it is missing for."""
    words = _words()[lack.piece]
    if not lack.options:
        return words
    letters = file.sheet.letters()
    named = join([letters[key] for key in lack.options], locale)
    return QCoreApplication.translate("Ready", "{what} ({options})").format(
        what=words, options=named
    )


def ready_title(found: int) -> str:
    """Say the score."""
    return QCoreApplication.translate("Ready", "Ready to meet: {score} of {full}").format(
        score=found, full=FULL
    )


def draft_remarks(file: IncidentFile, locale: Locale) -> Sequence[str]:
    """Say before printing that the paper will say draft, and what is missing for it not to."""
    if not is_draft(file):
        return ()
    lacks = lacking(file)
    found = [lack_words(lack, file, locale) for lack in lacks]
    words = QCoreApplication.translate(
        "Ready", "It prints as a draft. {ready}. Still to do: {what}."
    )
    listed = QCoreApplication.translate("Ready", "{one}; {next}")
    what = found[0]
    for one in found[1:]:
        what = listed.format(one=what, next=one)
    return (words.format(ready=ready_title(scored(lacks)), what=what),)


def _words() -> dict[Piece, str]:
    return {
        Piece.STATEMENT: QCoreApplication.translate("Ready", "the statement confirmed"),
        Piece.OPTIONS: QCoreApplication.translate(
            "Ready", "the option that changes nothing, and two others"
        ),
        Piece.EXTREMES: QCoreApplication.translate(
            "Ready", "one option that costs less, one that serves the client best"
        ),
        Piece.REASONS: QCoreApplication.translate("Ready", "two pros and two cons each"),
        Piece.COSTS: QCoreApplication.translate("Ready", "cost lines with who pays"),
        Piece.CEILING: QCoreApplication.translate("Ready", "my ceiling"),
        Piece.MY_PART: QCoreApplication.translate("Ready", "my part, or that I looked for it"),
        Piece.INSURER: QCoreApplication.translate(
            "Ready", "a word to my insurer, since my part is on paper"
        ),
        Piece.SHOES: QCoreApplication.translate("Ready", "the shoes of whoever it is hardest for"),
        Piece.OPENING: QCoreApplication.translate("Ready", "my opening sentence"),
        Piece.OFFER: QCoreApplication.translate("Ready", "what I can promise"),
    }
