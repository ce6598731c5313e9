"""The words of listening: kinds of lines, usual feelings, and quotation marks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.capture import is_quotation
from consultdesk.domain.listening import EMOTION_WORDS
from consultdesk.wording.places import NBSP


def feeling_word(code: str) -> str:
    """Return a usual feeling in the language of the interface, any other word as it was typed."""
    tr = QCoreApplication.translate
    words = {
        "worried": tr("Feelings", "worried"),
        "pressed": tr("Feelings", "pressed"),
        "disappointed": tr("Feelings", "disappointed"),
        "angry": tr("Feelings", "angry"),
        "annoyed": tr("Feelings", "annoyed"),
        "frustrated": tr("Feelings", "frustrated"),
        "surprised": tr("Feelings", "surprised"),
        "confused": tr("Feelings", "confused"),
        "embarrassed": tr("Feelings", "embarrassed"),
        "ashamed": tr("Feelings", "ashamed"),
        "let_down": tr("Feelings", "let down"),
        "overwhelmed": tr("Feelings", "overwhelmed"),
        "tired": tr("Feelings", "tired"),
        "impatient": tr("Feelings", "impatient"),
        "doubtful": tr("Feelings", "doubtful"),
        "distrustful": tr("Feelings", "distrustful"),
        "hurt": tr("Feelings", "hurt"),
        "sad": tr("Feelings", "sad"),
        "afraid": tr("Feelings", "afraid"),
        "powerless": tr("Feelings", "powerless"),
        "relieved": tr("Feelings", "relieved"),
        "calm": tr("Feelings", "calm"),
        "grateful": tr("Feelings", "grateful"),
        "confident": tr("Feelings", "confident"),
    }
    return words.get(code, code)


def feeling_code(typed: str) -> str:
    """Return the usual feeling that a typed word names, else the word itself."""
    wanted = typed.strip().casefold()
    usual = {feeling_word(code).casefold(): code for code in EMOTION_WORDS}
    return usual.get(wanted, typed.strip())


def in_quotes(text: str, language: str) -> str:
    """Return someone's words between quotation marks, as they are if they have theirs."""
    if is_quotation(text):
        return text
    return f"«{NBSP}{text}{NBSP}»" if language == "fr" else f"“{text}”"


def clock_of(second: int | None) -> str:
    """Return a call time as it is stamped on a note: `02:14`."""
    if second is None:
        return ""
    hours, rest = divmod(second, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
