"""A few answers about pairs tell two close options apart, or say that they cannot."""

import numpy as np
import pytest

from consultdesk.analysis.table import Table
from consultdesk.analysis.tie_break import MOST, Answer, tie_broken, tie_questions


def table(values, weights):
    values = np.array(values, dtype=float)
    names = tuple(f"c{n}" for n in range(values.shape[1]))
    return Table(
        tuple("AB"[: len(values)]),
        names,
        values,
        values,
        np.array(weights, dtype=float),
        np.zeros(values.shape, dtype=bool),
        np.ones(values.shape, dtype=bool),
    )


TWO = table([[1, 0], [0, 1]], [0.5, 0.5])


def test_one_question_sets_what_speaks_for_each_against_the_other():
    assert tie_questions(TWO, "A", "B") == (("c0", "c1"),)
    assert tie_questions(TWO, "B", "A") == (("c1", "c0"),)


def test_no_answer_leaves_two_mirror_images_even_and_one_answer_decides():
    question = ("c0", "c1")
    assert tie_broken(TWO, ("A", "B"), {}, 1) == pytest.approx(0.5, abs=0.01)
    assert tie_broken(TWO, ("A", "B"), {question: Answer.FIRST}, 1) == 1.0
    assert tie_broken(TWO, ("A", "B"), {question: Answer.SECOND}, 1) == 0.0
    alike = tie_broken(TWO, ("A", "B"), {question: Answer.ALIKE}, 1)
    assert alike == pytest.approx(0.5, abs=0.03)


def test_the_chance_is_that_of_the_simplex():
    """A leads while w0 > 2 w1: one third of the segment w0 + w1 = 1."""
    uneven = table([[0.5, 0.0], [0.0, 1.0]], [0.5, 0.5])
    assert tie_broken(uneven, ("A", "B"), {}, 7) == pytest.approx(1 / 3, abs=0.01)


def test_answers_that_contradict_each_other_are_told():
    three = table([[1, 0, 0], [0, 1, 1]], [0.4, 0.3, 0.3])
    ring = {("c0", "c1"): Answer.FIRST, ("c1", "c2"): Answer.FIRST, ("c2", "c0"): Answer.FIRST}
    assert tie_broken(three, ("A", "B"), ring, 1) is None


def test_at_most_five_questions_the_most_telling_first():
    wide = table([[1] * 4 + [0] * 4, [0] * 4 + [1] * 4], [0.3, 0.1, 0.05, 0.05] * 2)
    found = tie_questions(wide, "A", "B")
    assert len(found) == MOST
    assert found[0] == ("c0", "c4")


def test_nothing_is_asked_where_a_figure_is_unknown_or_nothing_pulls_both_ways():
    assert tie_questions(table([[1, np.nan], [0, 1]], [0.5, 0.5]), "A", "B") == ()
    assert tie_questions(table([[1, 1], [0, 0]], [0.5, 0.5]), "A", "B") == ()
    known = table([[1, np.nan, 0], [0, 1, 1]], [0.5, 0.0, 0.5])
    assert tie_questions(known, "A", "B") == (("c0", "c2"),)
