"""Sets of criteria kept for the next incident: written, read back, named, never overwriting."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.criteria_sets import for_incident, made_set
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, MoneySource, Preference, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.shelves import SETS

words = st.builds(Phrase, st.text(max_size=12), st.text(max_size=12))
numbers = st.decimals(-(10**12), 10**12, places=3)
maybe = st.none() | numbers
criteria = st.builds(
    Criterion, id=st.just("c"), incident_id=st.just("old"), name=words, client_name=words,
    short=words, audience=st.sampled_from(Audience), scale=st.sampled_from(Scale), unit=words,
    client_unit=words, worst=numbers, best=numbers, worst_words=words, best_words=words,
    middle_value=maybe, unacceptable=maybe, source=st.none() | st.sampled_from(MoneySource),
    dated=st.booleans(), preference=st.sampled_from(Preference), indifference=maybe, strict=maybe,
)  # fmt: skip
MINE = Phrase("Les miens", "Mine")
ONE = Criterion(id="c", incident_id="i", name=Phrase("Délai", "Time"), worst=Decimal(9))


def kept(one, entries=()):
    (change,) = SETS.keep(entries, one)
    return change.after


@given(st.lists(criteria, min_size=1, max_size=3), st.sets(st.sampled_from(IncidentKind)))
def test_what_is_kept_is_read_back_as_criteria_of_another_incident(listed, kinds):
    mine = replace(made_set(MINE, listed), kinds=frozenset(kinds))
    found = SETS.all((kept(mine),))[-1]
    assert found == mine
    again = for_incident(found, "new")
    fresh = [c.but(id="c", incident_id="old", position=0, hidden=False) for c in again]
    assert fresh == listed
    assert {c.incident_id for c in again} <= {"new"}
    assert len({c.id for c in again}) == len(again)


@pytest.mark.parametrize("body", ["[1]", "{", '[{"scale": "points"}]', "5", "[null]", "{}"])
def test_a_body_that_is_not_a_set_is_left_out_or_gives_way(body):
    for key in ("mine", "usual"):
        entry = LibraryEntry(id="x", shelf=Shelf.CRITERIA_SET, key=key, title=MINE, body=body)
        assert SETS.all((entry,)) == SETS.usual()


def test_a_set_written_in_the_first_form_is_read():
    entry = kept(made_set(MINE, [ONE]))
    before = entry.but(body=json.dumps(json.loads(entry.body)["criteria"]))
    assert SETS.all((before,)) == SETS.all((entry,))


def test_a_set_needs_a_name_of_its_own_and_a_criterion():
    entry = kept(made_set(MINE, [ONE]))
    for title, listed, code in (
        (Phrase(" "), [ONE], "name_missing"),
        (Phrase(en=" mine"), [ONE], "shelf_name_taken"),
        (Phrase(en="The usual  FIVE"), [ONE], "shelf_name_taken"),
        (Phrase(en="Other"), [], "set_empty"),
    ):
        with pytest.raises(Refused, match=code):
            SETS.keep((entry,), made_set(title, listed))
    other = made_set(Phrase(en="Other"), [ONE])
    entries = (entry, kept(other, (entry,)))
    with pytest.raises(Refused, match="shelf_name_taken"):
        SETS.keep(entries, replace(other, title=Phrase(fr="LES MIENS")))
    (renamed,) = SETS.keep(entries, replace(other, title=Phrase(en="other")))
    assert renamed.after.title.en == "other"
