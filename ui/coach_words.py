"""What the wording coach says on screen: the six categories by name, and words in quotation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.coach.quoting import sentence_around
from consultdesk.coach.rules import Category, Finding, Proposal
from consultdesk.wording.places import NBSP

_MORE = "…"


def category_word(category: Category) -> str:
    """Name a category."""
    names = {
        Category.REPROACH: QCoreApplication.translate("Coach", "Possible reproach"),
        Category.HINDSIGHT: QCoreApplication.translate("Coach", "Looking back"),
        Category.DISTANCE: QCoreApplication.translate("Coach", "At a distance"),
        Category.EMOTION_DENIED: QCoreApplication.translate("Coach", "Emotion denied"),
        Category.PART_UNNAMED: QCoreApplication.translate("Coach", "Part not named"),
        Category.VAGUE_PROMISE: QCoreApplication.translate("Coach", "Vague promise"),
    }
    return names[category]


def quoted(words: str, language: str) -> str:
    """Put words between the quotation marks of their language."""
    return f"«{NBSP}{words}{NBSP}»" if language == "fr" else f"“{words}”"


def finding_words(text: str, finding: Finding, language: str) -> str:
    """Quote what was found, with the signs that the sentence goes on around it."""
    start, end = sentence_around(text, finding.start, finding.end)
    before = "" if finding.start == start else f"{_MORE} "
    after = "" if finding.end >= end else _MORE
    return quoted(f"{before}{finding.words}{after}", language)


def proposal_words(text: str, proposal: Proposal, language: str) -> str:
    """Quote the whole sentence as it would read with the words proposed."""
    rewritten = proposal.put(text)
    end = proposal.start + len(proposal.words)
    first, last = sentence_around(rewritten, proposal.start, end)
    return quoted(rewritten[first:last].strip(), language)
