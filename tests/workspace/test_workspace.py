"""Where records meet the file and the paper, without a screen: opened, filled, printed, kept."""

from hashlib import sha256
from pathlib import Path

import pytest

from consultdesk.beginnings import beginnings
from consultdesk.documents.press.identity import version_code
from consultdesk.domain.change import edited
from consultdesk.domain.clients import Client
from consultdesk.domain.decisions import Document, Handout
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.options import Option
from consultdesk.domain.practice import PRACTICE_ID, Practice, TaxSet
from consultdesk.domain.rates import CeilingGuide
from consultdesk.paperwork import handout_for, named, printed, registered, surroundings, usual_job
from consultdesk.saving import save
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from consultdesk.workspace import fill, numbered, open_desk, restore_last
from tests.workspace.conftest import TODAY

NUMBER = "INC-2026-001"


def test_a_desk_begins_with_a_practice_taxes_and_a_guide(tmp_path, clock):
    path = tmp_path / "new.consultdesk"
    with open_desk(path, clock) as store:
        assert store.get(Practice, PRACTICE_ID) == Practice(id=PRACTICE_ID)
        assert len(store.all(TaxSet)) == 7
        assert len(store.all(CeilingGuide)) == 1
        assert store.check() == ()
    with open_desk(path, clock) as again:
        assert len(again.all(TaxSet)) == 7


def test_filling_again_replaces_what_is_known_and_doubles_nothing(tmp_path, clock):
    with open_desk(tmp_path / "new.consultdesk", clock) as store:
        fill(store, [Practice(id=PRACTICE_ID, firm="Roy Conseil"), *beginnings()[2:]], "again")
        assert store.get(Practice, PRACTICE_ID).firm == "Roy Conseil"
        assert len(store.all(TaxSet)) == 7


def test_an_incident_is_found_by_its_number_or_refused(sample_store):
    assert numbered(sample_store, NUMBER).incident.number == NUMBER
    with pytest.raises(Refused) as refused:
        numbered(sample_store, "INC-2026-999")
    assert (refused.value.code, refused.value.facts) == (
        "incident_unknown", {"number": "INC-2026-999"},
    )  # fmt: skip


def test_the_last_sound_backup_takes_the_place_of_a_damaged_file(sample_path, clock):
    path = Path(sample_path)
    with Store.open(path, clock) as store:
        store.backup()
        client = store.all(Client)[0]
        store.apply([edited(client, name="Avant")])
        good = store.backup()
        store.apply([edited(client.but(name="Avant"), name="Après")])
        bad = store.backup()
    bad.write_bytes(b"not a backup any more")
    path.write_bytes(b"damaged")
    assert restore_last(path) == good
    with Store.open(path, clock) as store:
        assert store.get(Client, client.id).name == "Avant"
    assert [p.read_bytes() for p in path.parent.glob("*.replaced-*")] == [b"damaged"]


def test_without_a_sound_backup_the_file_stays_as_it_is(tmp_path):
    path = tmp_path / "desk.consultdesk"
    path.write_bytes(b"damaged")
    with pytest.raises(StoreError) as failure:
        restore_last(path)
    assert failure.value.code == "backup_failed"
    assert path.read_bytes() == b"damaged"


def made(store, day=TODAY):
    file = numbered(store, NUMBER)
    handout, _ = handout_for(file, surroundings(store), usual_job(file, day.date()))
    return file, handout


def test_the_job_follows_the_client_unless_the_handout_says_otherwise(sample_store):
    file = numbered(sample_store, "INC-2026-002")
    job = usual_job(file, TODAY.date())
    assert (job.locale, job.paper, job.dated) == (Locale.FR_FR, Paper.A4, TODAY.date())
    chosen = file.handout.but(locale=Locale.EN_CA, paper=Paper.LETTER)
    sample_store.apply([edited(file.handout, locale=chosen.locale, paper=chosen.paper)])
    assert sample_store.all(Handout, incident_id=file.incident.id) == (chosen,)
    job = usual_job(numbered(sample_store, "INC-2026-002"), TODAY.date())
    assert (job.locale, job.paper) == (Locale.EN_CA, Paper.LETTER)


def test_a_handout_that_is_given_is_kept_as_it_was_and_its_letters_stay(sample_store, clock):
    file, handout = made(sample_store)
    content = printed(handout)
    sample_store.apply(registered(file, handout, content, clock, "Marie-Ève Gagnon"))
    kept = sample_store.all(Document)[0]
    assert (kept.content, kept.sha256) == (content, sha256(content).hexdigest())
    assert (kept.version_code, kept.given_to) == (version_code(handout), "Marie-Ève Gagnon")
    assert (kept.dated, kept.given_on, kept.made_at) == (TODAY.date(), TODAY.date(), clock.now())
    again = numbered(sample_store, NUMBER)
    assert again.incident.letters_frozen_on == TODAY.date()
    letters = {o.id: o.letter for o in sample_store.all(Option, incident_id=NUMBER) if o.letter}
    assert sorted(letters.values()) == ["A", "B", "C", "D"]
    first = again.sheet.options[0]
    sample_store.apply([edited(first, position=9)])
    _, later = made(sample_store)
    shown = {option.name: option.letter for option in later.options}
    assert shown[first.name.fr] == letters[first.id] == "A"
    assert sample_store.check() == ()


def test_the_same_handout_is_the_same_bytes_and_another_day_another_code(sample_store):
    _, handout = made(sample_store)
    assert printed(handout) == printed(made(sample_store)[1])
    english = made(sample_store, TODAY.replace(day=18))[1]
    assert version_code(english) != version_code(handout)
    assert named(handout) == "2026-11-17 Atelier Boréal inc – options.pdf"


def test_a_file_for_others_is_whole_or_not_there_and_its_owners_alone(tmp_path, monkeypatch):
    target = tmp_path / "paper.pdf"
    save(target, b"first")
    assert target.read_bytes() == b"first"
    assert target.stat().st_mode & 0o077 == 0

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        save(target, b"second")
    assert target.read_bytes() == b"first"
    assert [p.name for p in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_name_too_long_for_what_lies_beside_it_is_refused_in_words(tmp_path, clock):
    with pytest.raises(StoreError):
        open_desk(tmp_path / f"{'y' * 238}.consultdesk", clock)
    assert list(tmp_path.iterdir()) == []
