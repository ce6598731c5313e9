"""What changed between two wordings, word by word, as two people reread them."""

from itertools import pairwise

import pytest

from consultdesk.domain.differing import Fate, differences

MARK = {Fate.KEPT: "{}", Fate.ADDED: "[+{}]", Fate.REMOVED: "[-{}]"}


def marked(before, after):
    return "".join(MARK[piece.fate].format(piece.text) for piece in differences(before, after))


@pytest.mark.parametrize(
    ("before", "after", "seen"),
    [
        ("Same words.", "Same words.", "Same words."),
        ("", "A site is missing.", "[+A site is missing.]"),
        ("A site is missing.", "", "[-A site is missing.]"),
        ("A site is missing.", "One site is missing.", "[-A][+One] site is missing."),
        ("Two sites.", "Two sites, not three.", "Two sites[+, not three]."),
        ("L’offre dit de voir.", "L’offre dit des mots.", "L’offre dit [-de voir][+des mots]."),
        ("a b c", "x y z", "[-a b c][+x y z]"),
        ("un mot", "un\nmot", "un[- ][+\n]mot"),
    ],
)  # fmt: skip
def test_words_that_came_and_went_are_told_apart(before, after, seen):
    assert marked(before, after) == seen


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Le 13 novembre : deux sites.", "Le 14 novembre : deux sites, « pas encore » trois."),
        ("  leading and   several spaces ", "leading and several  spaces"),
        ("🙂 a 👩🏽‍💻 b", "🙂 b 👩🏽‍💻 a"),
        ("don't won't", "don’t will"),
    ],
)
def test_both_wordings_can_be_read_back_whole(before, after):
    pieces = differences(before, after)
    assert "".join(p.text for p in pieces if p.fate is not Fate.ADDED) == before
    assert "".join(p.text for p in pieces if p.fate is not Fate.REMOVED) == after
    fates = [piece.fate for piece in pieces]
    assert all(one is not other for one, other in pairwise(fates))
