"""Other words fitted to the sentence that receives them: capitals, elision, plain participles."""

from __future__ import annotations

import re

_VOWEL = re.compile(r"[aàâeéèêiîoôuyh]", re.IGNORECASE)
_ELIDED = re.compile(r"\b(qu|d|lorsqu|puisqu|jusqu|quoiqu|s)['’]$", re.IGNORECASE)
_FULL = re.compile(r"\b(que|de|lorsque|puisque|jusque|quoique) $", re.IGNORECASE)
_LAST = re.compile(r"\b(que|de)$")
_CLOSED = re.compile(r"^[.,;:!?…)]")


def capitalised(words: str) -> str:
    """Give words with their first letter as at the head of a sentence."""
    return words[:1].upper() + words[1:]


def lowered(words: str) -> str:
    """Give words with their first letter as inside a sentence, names in capitals left alone."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def participle(word: str) -> str:
    """Give a French past participle as it follows "avoir", without the marks of agreement."""
    for ending, plain in (("ées", "é"), ("ée", "é"), ("és", "é"), ("es", ""), ("us", "u")):
        if word.endswith(ending):
            return word.removesuffix(ending) + plain
    return word[:-1] if word.endswith(("te", "se", "ie", "ue")) else word


def fitted(text: str, start: int, end: int, words: str, language: str) -> tuple[int, int, str]:
    """Give the place and the form that words take in a text instead of what stands there."""
    if text[start:end][:1].isupper():
        words = capitalised(words)
    if language == "fr":
        start, words = _joined_before(text, start, words)
        end, words = _joined_after(text, end, words)
    return start, end, words


def _joined_before(text: str, start: int, words: str) -> tuple[int, str]:
    vowel = _VOWEL.match(words) is not None
    head = text[:start]
    elided, full = _ELIDED.search(head), _FULL.search(head)
    if elided is not None and not vowel:
        whole = "si" if elided.group(1).lower() == "s" else elided.group(1) + "e"
        return elided.start(), f"{whole} {words}"
    if full is not None and vowel:
        return full.start(), f"{full.group(1)[:-1]}’{words}"
    return start, words


def _joined_after(text: str, end: int, words: str) -> tuple[int, str]:
    tail = text[end:]
    if _LAST.search(words) and _VOWEL.match(tail.lstrip()) and tail[:1].isspace():
        return len(text) - len(tail.lstrip()), words[:-1] + "’"
    if _CLOSED.match(tail) and words.endswith(","):
        return end, words[:-1]
    return end, words
