"""Sets of criteria kept for the next incident: written, read back, named, never overwriting."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.criteria_sets import kept_set, own_sets, read, renamed_set, written
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, MoneySource, Preference, Scale
from consultdesk.domain.phrase import Phrase

words = st.builds(Phrase, st.text(max_size=12), st.text(max_size=12))
numbers = st.decimals(allow_nan=False, allow_infinity=False, places=3)
maybe = st.none() | numbers
criteria = st.builds(
    Criterion, id=st.just("c"), incident_id=st.just("old"), name=words, client_name=words,
    short=words, audience=st.sampled_from(Audience), scale=st.sampled_from(Scale), unit=words,
    client_unit=words, worst=numbers, best=numbers, worst_words=words, best_words=words,
    middle_value=maybe, unacceptable=maybe, source=st.none() | st.sampled_from(MoneySource),
    dated=st.booleans(), preference=st.sampled_from(Preference), indifference=maybe, strict=maybe,
)  # fmt: skip


@given(st.lists(criteria, max_size=3))
def test_what_is_kept_is_read_back_as_criteria_of_another_incident(kept):
    again = read(written(kept), "new")
    fresh = [c.but(id="c", incident_id="old", position=0, hidden=False) for c in again]
    assert fresh == kept
    assert {c.incident_id for c in again} <= {"new"}
    assert len({c.id for c in again}) == len(again)


@pytest.mark.parametrize(
    "body", ["[1]", "{", '[{"scale": "points"}]', "5", "[null]", written([Criterion(
        id="c", incident_id="i")]).replace('"0"', '"none"')],
)  # fmt: skip
def test_a_body_that_is_not_a_set_is_refused(body):
    with pytest.raises(Refused, match="set_unreadable"):
        read(body, "i")


def test_nothing_written_holds_no_criterion():
    assert read("", "i") == ()


ONE = Criterion(id="c", incident_id="i", name=Phrase("Délai", "Time"), worst=Decimal(9))


def test_a_set_needs_a_name_of_its_own_and_a_criterion():
    entry = kept_set((), Phrase("Les miens", "Mine"), [ONE]).after
    assert (entry.shelf, entry.key, entry.position) == (Shelf.CRITERIA_SET, entry.id, 0)
    for title, kept, code in (
        (Phrase(" "), [ONE], "name_missing"),
        (Phrase(en=" mine"), [ONE], "set_name_taken"),
        (Phrase(en="Other"), [], "set_empty"),
    ):
        with pytest.raises(Refused, match=code):
            kept_set((entry,), title, kept)
    other = kept_set((entry,), Phrase(en="Other"), [ONE]).after
    assert own_sets([other, entry, LibraryEntry(id="x", shelf=Shelf.PHRASES, key="x")]) == (
        entry, other,
    )  # fmt: skip
    with pytest.raises(Refused, match="set_name_taken"):
        renamed_set((entry, other), other, Phrase(fr="LES MIENS"))
    assert renamed_set((entry, other), other, Phrase(en="other")).after.title.en == "other"
