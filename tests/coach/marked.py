"""The marked corpus: sentences, and where in them the coach should speak and of what."""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from consultdesk.coach.rules import Category

LETTERS = {
    "R": Category.REPROACH,
    "H": Category.HINDSIGHT,
    "D": Category.DISTANCE,
    "E": Category.EMOTION_DENIED,
    "P": Category.PART_UNNAMED,
    "V": Category.VAGUE_PROMISE,
}
MARK = re.compile(r"\b([RHDEPV])\[([^\]]+)\]")


class Sentence(NamedTuple):
    """A sentence without its marks, and the marks as (start, end, category)."""

    text: str
    marks: tuple


def sentences(name):
    """Read one file of the corpus."""
    path = Path(__file__).parent / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_sentence(line) for line in lines if line.strip() and not line.startswith("#")]


def _sentence(line):
    text, marks, last = "", [], 0
    for mark in MARK.finditer(line):
        text += line[last : mark.start()]
        marks.append((len(text), len(text) + len(mark.group(2)), LETTERS[mark.group(1)]))
        text += mark.group(2)
        last = mark.end()
    return Sentence(text + line[last:], tuple(marks))


class Score(NamedTuple):
    """How often the coach was right, and what it said too much or missed."""

    hit: int
    extra: tuple
    missed: tuple

    @property
    def precision(self):
        return self.hit / max(self.hit + len(self.extra), 1)

    @property
    def recall(self):
        return self.hit / max(self.hit + len(self.missed), 1)

    def plus(self, other):
        pairs = zip(self, other, strict=True)
        return Score(*(mine + theirs for mine, theirs in pairs))

    def told(self, name):
        return (
            f"{name}: precision {self.precision:.3f}, recall {self.recall:.3f} "
            f"({self.hit} found, {len(self.extra)} too much, {len(self.missed)} missed)"
        )


def judged(coach, corpus):
    """Compare findings with marks: right when they share a word's place and the category."""
    hit, extra, missed = 0, [], []
    for text, marks in corpus:
        left = Counter(marks)
        for finding in coach.read(text):
            met = [
                mark
                for mark in left
                if left[mark]
                and mark[2] is finding.category
                and mark[0] < finding.end
                and finding.start < mark[1]
            ]
            if met:
                left[met[0]] -= 1
                hit += 1
            else:
                extra.append((finding.category.value, finding.rule, finding.words, text))
        missed += [(mark[2].value, text[mark[0] : mark[1]], text) for mark in left.elements()]
    return Score(hit, tuple(extra), tuple(missed))
