"""Everything that is written comes back as it was typed."""

import importlib
import pkgutil
import types
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import consultdesk.domain
from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.clients import Client
from consultdesk.domain.incidents import Incident
from consultdesk.domain.listening import Emotion
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.text import InternalText
from consultdesk.store.mapping import mappings

NASTY = [
    "", " ", "  two  spaces  ", "<b>&amp;</b> </para>", "\u200f\u05e9\u05dc\u05d5\u05dd \u202e abc",
    "\U0001f469\u200d\U0001f467 \U0001f1e8\U0001f1e6", "漢字", "e\u0301 vs \u00e9", "a" * 10_000,
    "line\nline\r\n\ttab", "O'Brien; DROP TABLE clients --", "1\u202f234,50\u00a0$", "\ufeffbom",
    "%_\\", "null", "a\0b",
]  # fmt: skip


def kinds():
    found = []
    for module in pkgutil.iter_modules(consultdesk.domain.__path__):
        loaded = importlib.import_module(f"consultdesk.domain.{module.name}")
        found += [
            kind
            for kind in vars(loaded).values()
            if isinstance(kind, type)
            and issubclass(kind, Record)
            and kind is not Record
            and kind.__module__ == loaded.__name__
        ]
    return found


texts = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"])))
zones = st.integers(-14 * 4, 14 * 4).map(lambda n: timezone(timedelta(minutes=15 * n)))
decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9)
money = st.builds(
    Money, st.integers(-(10**15), 10**15), st.sampled_from(["CAD", "EUR", "USD", "JPY"])
)
SIMPLE = {
    str: texts,
    int: st.integers(-(2**63), 2**63 - 1),
    bool: st.booleans(),
    bytes: st.binary(max_size=200),
    Decimal: decimals,
    Money: money,
    Phrase: st.builds(Phrase, texts, texts),
    InternalText: st.builds(InternalText, texts),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(
        datetime(1, 1, 3),  # noqa: DTZ001 - the zones are drawn
        datetime(9999, 12, 29),  # noqa: DTZ001
        timezones=zones,
    ),
}


def values_of(hint):
    if get_origin(hint) is types.UnionType:
        (kind,) = [one for one in get_args(hint) if one is not type(None)]
        return st.none() | values_of(kind)
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        if inner[-1] is Ellipsis:
            return st.lists(values_of(inner[0]), max_size=3).map(tuple)
        return st.tuples(*map(values_of, inner))
    if issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if hint in SIMPLE:
        return SIMPLE[hint]
    assert is_dataclass(hint), hint
    return st.builds(hint, **{n: values_of(h) for n, h in get_type_hints(hint).items()})


NARROW = {
    (Emotion, "intensity"): st.none() | st.integers(0, 10),
    (SatisfactionRound, "rating"): st.none() | st.integers(1, 5),
    (Practice, "id"): st.just(PRACTICE_ID),
    (CeilingGuide, "id"): st.just(GUIDE_ID),
}


def records_of(kind):
    hints = get_type_hints(kind)
    wide = {f.name: values_of(hints[f.name]) for f in fields(kind)}
    narrow = {name: strategy for (one, name), strategy in NARROW.items() if one is kind}
    return st.builds(kind, **(wide | narrow))


def test_every_record_of_the_domain_has_its_table_and_every_field_its_columns():
    known = mappings()
    assert set(known) == set(kinds())
    for mapping in known.values():
        assert sorted(mapping.columns) == sorted(column.name for column in mapping.table.c)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_record_comes_back_as_it_was(store, kind, data):
    store._core.opened.connection.execute("PRAGMA foreign_keys = OFF")
    first, second = data.draw(records_of(kind)), data.draw(records_of(kind))
    second = second.but(id=first.id)
    store.apply([born(first)])
    try:
        assert store.get(kind, first.id) == first
        store.apply([edited(first, **{f.name: getattr(second, f.name) for f in fields(kind)})])
        assert store.get(kind, first.id) == second
        assert {finding.code for finding in store.check()} <= {"reference"}
    finally:
        store.apply([removed(store.get(kind, first.id))])
    assert store.get(kind, first.id) is None


def test_moments_come_back_in_utc_and_sort_as_moments(store):
    late = datetime(2026, 3, 1, 1, tzinfo=timezone(timedelta(hours=5)))
    early = datetime(2026, 2, 28, 10, tzinfo=UTC)
    acme = Client(id="acme", name="Acme")
    pair = [
        Incident(id=i, number=i, client_id="acme", title=Phrase("x"), noticed_at=at)
        for i, at in (("early", early), ("late", late))
    ]
    store.apply([born(acme), *map(born, pair)])
    lines = store.incidents.page()
    assert [line.incident.id for line in lines] == ["late", "early"]
    assert lines[0].incident.noticed_at == late
    assert lines[0].incident.noticed_at.tzinfo is UTC
