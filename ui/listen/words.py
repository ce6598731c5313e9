"""The words of listening: kinds of lines, usual feelings, and quotation marks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.capture import is_quotation
from consultdesk.domain.listening import EMOTION_WORDS
from consultdesk.wording.places import NBSP


def feeling_word(code: str) -> str:
    """Return a usual feeling in the language of the interface, any other word as it was typed."""
    words = {
        "worried": QCoreApplication.translate("Feelings", "worried"),
        "pressed": QCoreApplication.translate("Feelings", "pressed"),
        "disappointed": QCoreApplication.translate("Feelings", "disappointed"),
        "angry": QCoreApplication.translate("Feelings", "angry"),
        "annoyed": QCoreApplication.translate("Feelings", "annoyed"),
        "frustrated": QCoreApplication.translate("Feelings", "frustrated"),
        "surprised": QCoreApplication.translate("Feelings", "surprised"),
        "confused": QCoreApplication.translate("Feelings", "confused"),
        "embarrassed": QCoreApplication.translate("Feelings", "embarrassed"),
        "ashamed": QCoreApplication.translate("Feelings", "ashamed"),
        "let_down": QCoreApplication.translate("Feelings", "let down"),
        "overwhelmed": QCoreApplication.translate("Feelings", "overwhelmed"),
        "tired": QCoreApplication.translate("Feelings", "tired"),
        "impatient": QCoreApplication.translate("Feelings", "impatient"),
        "doubtful": QCoreApplication.translate("Feelings", "doubtful"),
        "distrustful": QCoreApplication.translate("Feelings", "distrustful"),
        "hurt": QCoreApplication.translate("Feelings", "hurt"),
        "sad": QCoreApplication.translate("Feelings", "sad"),
        "afraid": QCoreApplication.translate("Feelings", "afraid"),
        "powerless": QCoreApplication.translate("Feelings", "powerless"),
        "relieved": QCoreApplication.translate("Feelings", "relieved"),
        "calm": QCoreApplication.translate("Feelings", "calm"),
        "grateful": QCoreApplication.translate("Feelings", "grateful"),
        "confident": QCoreApplication.translate("Feelings", "confident"),
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
