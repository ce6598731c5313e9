"""What is found while it is typed: in every kind of record, as it stands, in memory alone."""

import time

import pytest

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.clients import Client, ClientNote, Contact, LogEntry
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.incidents import Incident
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.options import Option, ProCon, Sign
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import ProblemStatement
from consultdesk.domain.promises import Promise
from consultdesk.domain.text import InternalText
from consultdesk.store.full_text import Section


@pytest.fixture
def filled(store, clock):
    now = clock.now()
    store.apply(
        born(record)
        for record in (
            Client(id="c", name="Atelier Boréal", city="Lévis"),
            ClientNote(id="cn", client_id="c", text=InternalText("Aime les dates sûres.")),
            Contact(id="k", client_id="c", name="Hélène Tremblay", email="h@boreal.example"),
            Incident(
                id="i",
                number="INC-2026-014",
                client_id="c",
                title=Phrase("Rimouski absent", "Rimouski missing"),
                noticed_at=now,
            ),
            ListeningNote(id="n", incident_id="i", kind=NoteKind.FACT, text="L’usine de l’Œuf"),
            LogEntry(id="l", client_id="c", at=now, summary=InternalText("Rappeler au printemps")),
            ProblemStatement(id="s", incident_id="i", text=Phrase("Il manque un site")),
            Option(id="o", incident_id="i", name=Phrase("Connecteur")),
            ProCon(id="pc", option_id="o", sign=Sign.PRO, text=Phrase("Durable")),
            Promise(id="p", incident_id="i", text=Phrase("Livrer le gabarit")),
            Document(
                id="d",
                incident_id="i",
                client_id="c",
                kind=DocumentKind.HANDOUT,
                title="Quatre options",
                locale=Locale.FR_CA,
                paper=Paper.LETTER,
                made_at=now,
                dated=now.date(),
                version_code="x",
                sha256="y",
                content=b"z",
            ),
        )
    )
    return store


def found(store, typed, section):
    return [hit.record.id for hit in store.full_text.find(typed, [section]).get(section, ())]


def read_all(store):
    while store.full_text.read_on(0.005):
        pass


@pytest.mark.parametrize(
    ("typed", "section", "ids"),
    [
        ("boreal", Section.CLIENTS, ["k", "c"]),
        ("TREMB", Section.CLIENTS, ["k"]),
        ("hélène tremblay", Section.CLIENTS, ["k"]),
        ("26-014", Section.INCIDENTS, ["i"]),
        ("inc-2026-014", Section.INCIDENTS, ["i"]),
        ("missing", Section.INCIDENTS, ["i"]),
        ("atelier", Section.INCIDENTS, ["i"]),
        ("gabar boré", Section.PROMISES, ["p"]),
        ("quatre", Section.DOCUMENTS, ["d"]),
        ("oeuf", Section.NOTES, ["n"]),
        ("usine", Section.NOTES, ["n"]),
        ("printemps", Section.NOTES, ["l"]),
        ("dates sur", Section.NOTES, ["cn"]),
        ("manque", Section.NOTES, ["s"]),
        ("durable", Section.NOTES, ["pc"]),
        ("ouf", Section.NOTES, []),
    ],
)
def test_every_kind_of_record_is_found_by_the_beginnings_of_its_words(filled, typed, section, ids):
    read_all(filled)
    assert sorted(found(filled, typed, section)) == sorted(ids)


def test_what_is_found_comes_with_its_incident_and_its_client(filled):
    read_all(filled)
    (hit,) = filled.full_text.find("durable")[Section.NOTES]
    assert (hit.incident.id, hit.client.id) == ("i", "c")
    (hit,) = filled.full_text.find("printemps")[Section.NOTES]
    assert (hit.incident, hit.client.id) == (None, "c")


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "“”…", '"', "*", "a AND b", "NEAR(", "l’", "日本", "\x00", "\udcff", "ﬁ", "²"],
)
def test_nothing_typed_can_be_mistaken_for_a_question_of_the_index(filled, typed):
    read_all(filled)
    filled.full_text.find(typed)


def test_what_is_written_is_found_at_once_and_what_is_gone_is_not(filled):
    read_all(filled)
    note = filled.get(ListeningNote, "n")
    filled.apply([edited(note, text="Une fonderie")])
    assert found(filled, "fonderie", Section.NOTES) == ["n"]
    assert found(filled, "usine", Section.NOTES) == []
    fresh = ListeningNote(id="0", incident_id="i", kind=NoteKind.FACT, text="Encore une fonderie")
    filled.apply([born(fresh)])
    assert found(filled, "fonderie", Section.NOTES) == ["0", "n"], "the latest first"
    filled.apply([removed(fresh)])
    assert found(filled, "fonderie", Section.NOTES) == ["n"]


def test_a_client_renamed_is_found_by_the_new_name_wherever_it_counts(filled):
    read_all(filled)
    filled.apply([edited(filled.get(Client, "c"), name="Scierie Dubé")])
    assert found(filled, "dube", Section.CLIENTS) == ["c"]
    for section, key in (
        (Section.INCIDENTS, "i"), (Section.PROMISES, "p"), (Section.DOCUMENTS, "d"),
    ):  # fmt: skip
        assert found(filled, "dube", section) == [key]
        assert found(filled, "boreal", section) == []


def test_reading_goes_in_slices_the_latest_first_and_edits_meanwhile_are_not_lost(filled):
    notes = [
        ListeningNote(id=f"z{n:04}", incident_id="i", kind=NoteKind.FACT, text=f"Mot numéro {n}")
        for n in range(300)
    ]
    filled.apply([born(note) for note in notes])
    index = filled.full_text
    assert index.read_on(0)
    while "z0299" not in found(filled, "299", Section.NOTES):
        assert index.read_on(0)
    assert not index.complete
    assert found(filled, "mot numero 0", Section.NOTES) == []
    filled.apply([edited(notes[0], text="Mot changé"), removed(notes[1])])
    assert found(filled, "change", Section.NOTES) == ["z0000"]
    read_all(filled)
    assert index.complete
    assert found(filled, "change", Section.NOTES) == ["z0000"]
    assert found(filled, "mot 1", Section.NOTES)[0] != "z0001"
    hits = index.find("mot", [Section.NOTES], most=500)[Section.NOTES]
    assert len(hits) == len({hit.record.id for hit in hits}) == 299


def test_the_same_id_in_two_kinds_is_found_twice(store, clock):
    store.apply([born(Client(id=f"{n:03}", name="Même")) for n in range(45)])
    store.apply([born(Contact(id=f"{n:03}", client_id="000", name="Même")) for n in range(45)])
    read_all(store)
    assert len(store.full_text.find("meme", most=500)[Section.CLIENTS]) == 90


def test_no_word_is_written_anywhere_but_in_the_file(filled, tmp_path):
    before = sorted(path.name for path in tmp_path.iterdir())
    read_all(filled)
    filled.full_text.find("boreal")
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    tables = filled._core.opened.connection.execute("SELECT name FROM sqlite_schema").fetchall()
    assert not [name for (name,) in tables if "found" in name or "case" in name]
    assert not filled.check()
    filled.backup()


def test_a_text_pasted_whole_is_looked_for_by_its_first_words(filled):
    read_all(filled)
    begun = time.perf_counter()
    assert filled.full_text.find("rapport " * 5000) == filled.full_text.find("rapport")
    many = " ".join(f"mot{n}" for n in range(5000))
    assert not any(filled.full_text.find(many).values())
    assert time.perf_counter() - begun < 0.5
