"""One edit, one committed transaction; reads, removals, history, drafts."""

import threading
from dataclasses import fields
from datetime import UTC, timedelta, timezone
from decimal import Decimal

import pytest

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.clients import Client, Contact, Engagement, LogEntry
from consultdesk.domain.decisions import Decision, Document, DocumentKind, Signature
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Ceiling, Incident
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.options import Cell, Criterion, Option, Perspective, Viewpoint, Weight
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import PRACTICE_ID, Practice, TaxSet
from consultdesk.domain.promises import Promise, keep
from consultdesk.domain.text import InternalText
from consultdesk.store.errors import StoreError
from consultdesk.store.incidents import Show
from consultdesk.store.store import Store

ACME = Client(id="acme", name="Acme")


def an_incident(clock, key="one", client="acme", **values):
    values = {"number": f"INC-2026-{key}", "title": Phrase("Retard", "Delay")} | values
    return Incident(id=key, client_id=client, noticed_at=clock.now(), **values)


def a_document(clock, **values):
    values = {"content": b"%PDF-" + bytes(range(256)), "sha256": "f" * 64} | values
    return Document(
        id="paper", kind=DocumentKind.HANDOUT, title="Handout", locale=Locale.FR_CA,
        paper=Paper.LETTER, made_at=clock.now(), dated=clock.now().date(), version_code="1A2B",
        **values,
    )  # fmt: skip


@pytest.fixture
def full(store, clock):
    """A file with one incident that has a bit of everything hanging on it."""
    records = [
        ACME,
        TaxSet(id="tax"),
        Contact(id="mia", client_id="acme", name="Mia"),
        an_incident(clock, contact_id="mia", tax_set_id="tax"),
        LogEntry(id="call", client_id="acme", incident_id="one", at=clock.now()),
        ListeningNote(
            id="note", incident_id="one", log_entry_id="call", kind=NoteKind.FACT, text="Late"
        ),
        Option(id="b", incident_id="one", position=1),
        Option(id="a", incident_id="one", position=0),
        Criterion(id="speed", incident_id="one"),
        Cell(id="cell", option_id="a", criterion_id="speed"),
        Perspective(id="view", incident_id="one", viewpoint=Viewpoint.CLIENT),
        Weight(id="weight", perspective_id="view", criterion_id="speed"),
        Decision(
            id="choice", incident_id="one", option_id="a", decided_by="Mia", decided_at=clock.now()
        ),
        Signature(id="sign", decision_id="choice", party="client", name="Mia", at=clock.now()),
        Promise(id="word", incident_id="one", decision_id="choice"),
        Ceiling(id="limit", incident_id="one", reason=InternalText("enough")),
        a_document(clock, client_id="acme", incident_id="one"),
    ]
    store.apply([born(record) for record in records], "Load")
    return store


def everything(store):
    return {kind: store.all(kind) for kind in store._core.mappings}


def test_what_was_applied_is_there_after_reopening(store, path, clock):
    store.apply([born(ACME)], "Add client")
    store.close()
    with Store.open(path, clock) as again:
        assert again.get(Client, "acme") == ACME
        assert again.check() == ()


def test_an_edit_touches_only_what_differs_and_an_idle_one_leaves_no_trace(store):
    store.apply([born(ACME)])
    store.apply([edited(ACME, city="Laval")], "Change city")
    store.apply([edited(ACME.but(city="Laval"))], "Nothing")
    latest, birth = store.history.of("acme")
    assert (latest.step, latest.before, latest.after) == (
        "Change city", {"city": ""}, {"city": "Laval"},
    )  # fmt: skip
    assert birth.before is None
    assert birth.after["name"] == "Acme"


def test_a_change_made_on_an_older_record_is_refused_whole(store):
    store.apply([born(ACME)])
    store.apply([edited(ACME, city="Laval")])
    with pytest.raises(StoreError) as refused:
        store.apply([born(Client(id="other", name="Other")), edited(ACME, city="Lévis")])
    assert refused.value.code == "stale"
    assert refused.value.facts["id"] == "acme"
    assert store.get(Client, "other") is None
    assert store.get(Client, "acme").city == "Laval"
    with pytest.raises(StoreError, match="stale"):
        store.apply([removed(ACME)])


def test_equal_values_are_the_same_to_the_store(store, clock):
    four, zone = Engagement(id="job", client_id="acme", hours=Decimal(4)), UTC
    store.apply([born(ACME), born(four), born(an_incident(clock, seed=True))])
    store.apply([edited(four.but(hours=Decimal("4.00")), hours=Decimal("-0.0"))])
    store.apply([edited(four.but(hours=Decimal(0)), hours=Decimal("1E+3"), number=Locale.FR_CA)])
    assert store.get(Engagement, "job") == four.but(hours=Decimal(1000), number="fr-CA")
    incident = store.get(Incident, "one")
    local = incident.noticed_at.astimezone(timezone(timedelta(hours=-5)))
    store.apply([edited(incident.but(noticed_at=local), noticed_at=local.astimezone(zone), seed=2)])
    assert store.get(Incident, "one").seed == 2


def test_references_are_checked_when_all_is_written_whatever_the_order(store, clock):
    store.apply([born(an_incident(clock)), born(ACME)])
    with pytest.raises(StoreError) as refused:
        store.apply([edited(an_incident(clock), client_id="nobody")])
    assert refused.value.code == "conflict"
    store.apply([edited(ACME, city="Laval")])
    with pytest.raises(StoreError, match="conflict"):
        store.apply([removed(ACME.but(city="Laval"))])
    assert store.get(Client, "acme").city == "Laval"


def test_numbers_are_unique_and_follow_one_another(store, clock):
    assert store.next_number(2026) == "INC-2026-001"
    store.apply([born(ACME), born(an_incident(clock, number="INC-2026-009"))])
    assert store.next_number(2026) == "INC-2026-010"
    store.apply([born(Practice(id=PRACTICE_ID, number_prefix="DOS"))])
    assert store.next_number(2026) == "DOS-2026-001"
    with pytest.raises(StoreError, match="conflict"):
        store.apply([born(an_incident(clock, "two", number="INC-2026-009"))])


@pytest.mark.parametrize("words", ["\ud800", "a\udfffb"])
def test_a_text_that_no_file_can_hold_is_refused(store, words):
    with pytest.raises(StoreError) as refused:
        store.apply([born(ACME), born(Client(id="other", name=words))])
    assert refused.value.code == "unwritable"
    assert store.all(Client) == ()


def test_a_refusal_tells_no_words_of_a_client(store):
    store.apply([born(ACME)])
    with pytest.raises(StoreError) as refused:
        store.apply([born(ACME.but(city="CANARY"))])
    cause, shown = refused.value, ""
    while cause is not None:
        shown += repr(cause) + str(cause)
        cause = cause.__cause__ or cause.__context__
    assert "CANARY" not in shown


def test_an_incident_file_holds_all_that_hangs_on_the_incident(full, clock):
    other = an_incident(clock, "two")
    full.apply([born(other), born(Option(id="c", incident_id="two"))])
    file = full.incident_file("one")
    assert file.client == ACME
    assert [option.id for option in file.options] == ["a", "b"]
    assert file.documents[0].content == b""
    held = {field.name for field in fields(IncidentFile) if getattr(file, field.name)}
    assert held == {
        "incident", "client", "contacts", "log", "notes", "options", "criteria", "cells",
        "perspectives", "weights", "decisions", "signatures", "promises", "ceiling", "documents",
    }  # fmt: skip
    with pytest.raises(StoreError, match="missing"):
        full.incident_file("nothing")


def test_a_list_carries_no_contents_but_the_record_does(full, clock):
    (light,) = full.all(Document, whole=False)
    assert light.content == b""
    whole = full.get(Document, "paper")
    assert whole.content.startswith(b"%PDF-")
    full.apply([edited(light, given_to="Mia")])
    assert full.get(Document, "paper") == whole.but(given_to="Mia")
    with pytest.raises(StoreError, match="stale"):
        full.apply([removed(light.but(given_to="Mia"))])
    full.apply([edited(whole.but(given_to="Mia"), content=b"other")])
    assert full.get(Document, "paper").content == b"other"
    assert full.check() == ()


def test_a_removal_takes_what_is_owned_and_empties_references(full):
    before = everything(full)
    changes = full.removal(full.get(Contact, "mia"))
    assert [type(change.record) for change in changes] == [Incident, Contact]
    full.apply(changes)
    assert full.get(Incident, "one").contact_id is None
    full.apply([change.undone() for change in reversed(changes)])
    assert everything(full) == before


@pytest.mark.parametrize(
    ("kind", "key", "left"),
    [
        (Client, "acme", {TaxSet}),
        (Incident, "one", {TaxSet, Client, Contact, LogEntry}),
        (Criterion, "speed", None),
        (Option, "a", None),
        (TaxSet, "tax", None),
    ],
)
def test_a_removal_can_be_undone_whole(full, kind, key, left):
    before = everything(full)
    changes = full.removal(full.get(kind, key))
    assert changes[-1].record.id == key
    full.apply(changes, "Remove")
    assert full.get(kind, key) is None
    assert full.check() == ()
    if left is not None:
        assert {one for one, records in everything(full).items() if records} == left
    full.apply([change.undone() for change in reversed(changes)], "Undo")
    assert everything(full) == before


def test_clients_come_window_by_window_in_the_order_a_reader_expects(store, clock):
    names = ["Zénith", "élan", "Eau vive", "œuvres", "Éclat", "Obel", "eclair"]
    store.apply([born(Client(id=f"c{n}", name=name)) for n, name in enumerate(names)])
    seen, after = [], None
    while page := store.clients.page(after, limit=2):
        seen += [line.client.name for line in page]
        after = page[-1].key
    assert seen == ["Eau vive", "eclair", "Éclat", "élan", "Obel", "œuvres", "Zénith"]
    assert store.clients.count() == 7
    assert [line.client.name for line in store.clients.page(search="ECLA")] == ["eclair", "Éclat"]
    assert store.clients.page(search="100%") == ()
    assert store.clients.count("_") == 0


def test_a_client_is_found_by_the_name_of_a_person_there(full):
    assert [line.client.id for line in full.clients.page(search="MIA")] == ["acme"]


def test_incidents_and_promises_come_window_by_window(store, clock):
    store.apply([born(ACME)])
    for n in range(7):
        clock.advance(days=1)
        store.apply([
            born(an_incident(clock, f"i{n}", closed_at=clock.now() if n % 2 else None)),
            born(Promise(id=f"p{n}", incident_id=f"i{n}", due=clock.now().date() if n else None)),
        ])  # fmt: skip
    seen, after = [], None
    while page := store.incidents.page(after, limit=3):
        seen += [line.incident.id for line in page]
        after = page[-1].key
    assert seen == [f"i{n}" for n in reversed(range(7))]
    assert store.incidents.count(show=Show.OPEN) == 4
    assert [line.incident.id for line in store.incidents.page(show=Show.CLOSED)] == [
        "i5", "i3", "i1",
    ]  # fmt: skip
    assert store.incidents.count("delay ACM") == 0
    assert store.incidents.count("inc-2026-I4") == 1
    assert store.incidents.count("acme") == store.incidents.count("RETARD") == 7
    first = store.promises.page(limit=4)
    rest = store.promises.page(first[-1].key)
    assert [line.promise.id for line in (*first, *rest)] == [*(f"p{n}" for n in range(1, 7)), "p0"]
    assert first[0].client_name == "Acme"
    for n in (2, 4, 3):
        clock.advance(days=1)
        store.apply([keep(store.get(Promise, f"p{n}"), clock.now().date())])
    ended = store.promises.page(limit=2, pending=False)
    ended += store.promises.page(ended[-1].key, pending=False)
    assert [line.promise.id for line in ended] == ["p3", "p4", "p2"]
    assert (store.promises.count(), store.promises.count(pending=False)) == (4, 3)


def test_drafts_and_facts_are_kept_outside_history(store, path, clock):
    store.drafts.set("signal", "Il a dit…")
    store.drafts.set("signal", "Il a dit que 👍")
    store.facts.set("sample", "2026")
    store.close()
    with Store.open(path, clock) as again:
        assert again.drafts.all() == {"signal": "Il a dit que 👍"}
        assert again.facts.get("sample") == "2026"
        again.drafts.clear("signal")
        assert again.drafts.get("signal") is None
        assert again.history.page() == ()


def test_history_is_read_in_windows(store):
    store.apply([born(ACME)], "Add Acme")
    store.apply([edited(ACME, city="Laval")], "City of Acme")
    (latest,) = store.history.page(limit=1)
    (birth,) = store.history.page(before=latest.id)
    assert (birth.step, latest.step) == ("Add Acme", "City of Acme")


def test_threads_wait_for_one_another(store):
    def add(n):
        for i in range(20):
            store.apply([born(Client(id=f"{n}-{i}", name=f"{n}"))])
            store.all(Client, name=f"{n}")

    threads = [threading.Thread(target=add, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.clients.count() == 80


def test_a_closed_store_says_so(store):
    store.close()
    store.close()
    for use in (
        lambda: store.apply([born(ACME)]),
        lambda: store.all(Client),
        store.check,
        store.backup,
    ):
        with pytest.raises(StoreError, match="closed"):
            use()


def test_the_settings_that_keep_data_safe_are_on(store):
    ask = store._core.opened.connection.execute
    for name, value in {
        "journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive", "foreign_keys": 1,
        "temp_store": 2, "trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0,
        "cache_size": -64000,
    }.items():  # fmt: skip
        assert ask(f"PRAGMA {name}").fetchone() in [(value,), (str(value),)], name


def test_a_write_inside_a_read_is_a_mistake_of_ours(store):
    with store._core.reading(), pytest.raises(RuntimeError):
        store.apply([Change(None, ACME)])
