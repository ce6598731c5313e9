"""An upgrade is whole or has not happened; a new file is what the tables describe."""

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.schema import CreateIndex, CreateTable

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import born
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import Document, DocumentKind, GutFeeling
from consultdesk.domain.incidents import Incident
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Option, Perspective, Viewpoint, Weight
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.domain.silence import NoticedSign, SmallSign
from consultdesk.domain.text import InternalText
from consultdesk.store import backup, door, upgrade
from consultdesk.store import store as store_module
from consultdesk.store.digest import digest
from consultdesk.store.door import open_file
from consultdesk.store.driver import connect, dbapi2
from consultdesk.store.errors import StoreError
from consultdesk.store.mapping import mappings
from consultdesk.store.rows import Base
from consultdesk.store.store import Store
from consultdesk.store.version import APPLICATION_ID, HEAD, KNOWN

STEPS = [
    'op.create_table("moods", sa.Column("id", sa.Text(), primary_key=True))',
    'op.add_column("clients", sa.Column("mood", sa.Text()))',
    "op.execute(\"UPDATE clients SET mood = 'calm'\")",
    'batch("clients", sa.Column("weather", sa.Text(), server_default="fair"))',
    "op.execute(\"UPDATE contacts SET phone = '1'\")",
    'op.drop_table("drafts")',
]
HEAD_OF_NEXT = """
import os, signal
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "0005", "0004", None, None

def batch(table, column):
    with op.batch_alter_table(table, recreate="always") as rebuilt:
        rebuilt.add_column(column)

def upgrade():
"""


@pytest.fixture
def next_version(tmp_path):
    """Make a second revision of these steps, as a later program would bring it."""

    def make(*steps):
        folder = tmp_path / "migrations"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(upgrade.MIGRATIONS, folder)
        body = "".join(f"    {step}\n" for step in steps)
        (folder / "versions" / "0005_next.py").write_text(HEAD_OF_NEXT + body)
        return folder

    return make


@pytest.fixture
def filled(store, path):
    store.apply([
        born(Client(id="acme", name="Acme")),
        *(born(Contact(id=f"p{n}", client_id="acme", name=f"P{n}")) for n in range(20)),
    ])  # fmt: skip
    store.close()
    return Path(path)


def state(path):
    opened = open_file(path)
    ask = opened.connection.execute
    seen = [
        *ask("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall(),
        *ask("SELECT * FROM clients").fetchall(),
        *ask("SELECT * FROM contacts ORDER BY id").fetchall(),
        *ask("SELECT * FROM alembic_version").fetchall(),
        *ask("PRAGMA user_version").fetchall(),
    ]
    opened.close()
    return seen


def shape(sql):
    """Give a statement as the set of its lines: their order and needless quotes say nothing."""
    return sorted(re.sub(r"\s+", " ", line).strip(" ,") for line in unquoted(sql).split("\n"))


def unquoted(sql):
    return re.sub(r'^CREATE TABLE "(\w+)"', r"CREATE TABLE \1", sql)


def test_a_new_file_is_exactly_what_the_tables_describe(template):
    opened = open_file(Path(template))
    found = opened.connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
    ).fetchall()
    opened.close()
    dialect = create_engine("sqlite://").dialect
    wanted = {}
    for table in Base.metadata.tables.values():
        wanted[table.name] = shape(str(CreateTable(table).compile(dialect=dialect)).strip())
        for index in table.indexes:
            wanted[index.name] = shape(str(CreateIndex(index).compile(dialect=dialect)).strip())
    assert {name: shape(sql.strip()) for name, sql in found} == wanted


def test_the_head_in_code_is_the_head_of_the_migrations():
    config = Config()
    config.set_main_option("script_location", str(upgrade.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD
    assert int(HEAD) == KNOWN


OF_0004 = {
    "closing_word_fr", "closing_word_en", "no_their_part_on", "quiet_until", "free_hours",
    "no_contact_days", "signs_to_call", "correction_declined", "made_on", "moved_on", "hours",
    "answered_at", "recommend",
}  # fmt: skip


def as_first_written(mapping, record):
    """Give the row of a record as the program of the first schema wrote it."""
    later = {
        "weight_mode", "goodwill_fr", "goodwill_en", "preference", "indifference", "strict",
        "method", "to_review", "counted", "shown", "after_option_id", "after_why",
        "logo", "logo_digest",
    }  # fmt: skip
    later |= OF_0004 - ({"hours"} if isinstance(record, CostLine) else set())
    values = {k: v for k, v in mapping.encode(record).items() if k not in later}
    return values | {"digest": digest(mapping.table.name, values)}


def test_a_file_of_the_first_schema_opens_with_every_record_as_it_was(tmp_path, clock):
    path = tmp_path / "first.consultdesk"
    path.touch(0o600)
    connection = connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    upgrade.raise_to(connection, "0001")
    records = list(one_of_each_widened())
    with connection:
        for record in records:
            mapping = mappings()[type(record)]
            row = as_first_written(mapping, record)
            marks = ", ".join("?" * len(row))
            names = ", ".join(f'"{name}"' for name in row)
            connection.execute(
                f"INSERT INTO {mapping.table.name} ({names}) VALUES ({marks})",  # noqa: S608
                tuple(row.values()),
            )
    door.log_ahead(connection)
    connection.close()
    with Store.open(path, clock) as store:
        assert [store.get(type(record), record.id) for record in records] == records
        assert backup.verify(backup.backups(store.backups, path.stem)[0].path) == 1


def of_the_third_schema(path, facts):
    """Write a file as the program of the third schema left it, with these facts."""
    path.touch(0o600)
    connection = connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    upgrade.raise_to(connection, "0003")
    named = {"Practice", "Client", "Incident"}
    with connection:
        for record in (one for one in one_of_each_widened() if type(one).__name__ in named):
            mapping = mappings()[type(record)]
            row = {k: v for k, v in mapping.encode(record).items() if k not in OF_0004}
            row["digest"] = digest(mapping.table.name, row)
            names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
            said = f"INSERT INTO {mapping.table.name} ({names}) VALUES ({marks})"  # noqa: S608
            connection.execute(said, tuple(row.values()))
        for name, text in facts.items():
            sealed = digest("meta", {"id": name, "value": text})
            connection.execute("INSERT INTO meta VALUES (?, ?, ?)", (name, text, sealed))
    door.log_ahead(connection)
    connection.close()


def test_what_was_kept_as_facts_of_the_file_becomes_records(tmp_path, clock):
    path = tmp_path / "third.consultdesk"
    day = "2026-11-19"
    facts = {
        "no_contact_days": "45", "signs_to_call": "2", "free_hours": "12.5",
        "correction_refused": "yes", "later/acme": day, "signs/acme": f'{{"cooler": "{day}"}}',
        "signs/gone": f'{{"shorter": "{day}"}}', "signs/quiet": "{}",
        "actual/i": '{"hours": "15", "mine": ["1794.91", "CAD"], "ratio": "1.25"}',
    }  # fmt: skip
    of_the_third_schema(path, facts)
    with Store.open(path, clock) as store:
        practice = store.get(Practice, PRACTICE_ID)
        assert (practice.no_contact_days, practice.signs_to_call) == (45, 2)
        assert (practice.free_hours, practice.correction_declined) == (Decimal("12.5"), True)
        assert store.get(Client, "acme").quiet_until == date(2026, 11, 19)
        (sign,) = store.all(NoticedSign)
        assert (sign.client_id, sign.sign, sign.on) == (
            "acme", SmallSign.COOLER, date(2026, 11, 19),
        )  # fmt: skip
        (actual,) = store.all(ActualCost)
        assert (actual.hours, actual.planned_hours) == (Decimal(15), Decimal(12))
        assert actual.amount == Money(179491, "CAD")
        assert set(store.facts.all()).isdisjoint(facts)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("no_contact_days", "soon"), ("signs_to_call", "-2"), ("signs_to_call", "9" * 30),
        ("free_hours", "NaN"), ("later/acme", "tomorrow"), ("signs/acme", "{"),
        ("signs/acme", "[]"), ("signs/acme", '{"gloomy": "2026-11-19"}'),
        ("signs/acme", "[" * 10**5),
        ("signs/acme", '{"cooler": "2026-11-19", "shorter": null}'), ("actual/i", "null"),
        ("actual/i", '{"hours": "many"}'), ("actual/i", '{"mine": ["1", "euros"]}'),
        ("actual/i", '{"hours": "1", "ratio": "NaN"}'),
    ],
)  # fmt: skip
def test_a_fact_that_nobody_can_read_stands_in_no_way_and_stays(name, text, tmp_path, clock):
    path = tmp_path / "third.consultdesk"
    of_the_third_schema(path, {"free_hours": "8"} | {name: text})
    with Store.open(path, clock) as store:
        assert store.facts.get(name) == text
        assert store.get(Client, "acme") == Client(id="acme", name="Acme")
        assert store.get(Practice, PRACTICE_ID).free_hours in (None, Decimal(8))
        assert store.all(NoticedSign) == () == store.all(ActualCost)
        assert not store.check()


def one_of_each_widened():
    day = datetime(2026, 11, 19, 9, tzinfo=UTC)
    yield Practice(id=PRACTICE_ID, name="Camille Roy", firm="Roy Conseil")
    yield Client(id="acme", name="Acme")
    yield Incident(
        id="i", number="INC-2026-001", client_id="acme", title=Phrase("Retard"), noticed_at=day
    )
    yield Option(id="o", incident_id="i", name=Phrase("Option", "Option"))
    yield Criterion(id="c", incident_id="i", middle_value=Decimal("62.5"))
    yield Perspective(id="p", incident_id="i", viewpoint=Viewpoint.MINE)
    yield Weight(id="w", perspective_id="p", criterion_id="c", points=Decimal(40), locked=True)
    yield CostLine(id="l", option_id="o", likely=Decimal("12.5"), unit_price=Money(13000, "CAD"))
    yield GutFeeling(id="g", incident_id="i", option_id="o", why=InternalText("Une idée"))
    yield Document(
        id="d", incident_id="i", kind=DocumentKind.HANDOUT, title="Handout", locale=Locale.FR_CA,
        paper=Paper.LETTER, made_at=day, dated=day.date(), version_code="abc", sha256="0" * 64,
        content=b"%PDF",
    )  # fmt: skip


def test_migrations_know_nothing_of_the_program():
    for version in (upgrade.MIGRATIONS / "versions").glob("*.py"):
        assert "consultdesk" not in version.read_text()


def test_an_upgrade_keeps_every_row_and_seals_it_anew(filled, next_version):
    folder = next_version(*STEPS[:5])
    opened = open_file(filled)
    upgrade.raise_to(opened.connection, "0005", folder)
    ask = opened.connection.execute
    assert ask("PRAGMA user_version").fetchone() == (5,)
    assert ask("SELECT count(*) FROM contacts WHERE phone = '1'").fetchone() == (20,)
    assert ask("SELECT mood, weather FROM clients").fetchone() == ("calm", "fair")
    assert ask("PRAGMA foreign_keys").fetchone() == (1,)
    assert list(backup.checkup.everything(opened.connection)) == []
    opened.close()


@pytest.mark.parametrize("broken_after", range(len(STEPS) + 1))
def test_an_upgrade_that_fails_has_not_happened(filled, next_version, broken_after):
    before = state(filled)
    folder = next_version(*STEPS[:broken_after], 'raise RuntimeError("a bug")')
    opened = open_file(filled)
    with pytest.raises(RuntimeError):
        upgrade.raise_to(opened.connection, "0005", folder)
    assert opened.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    opened.close()
    assert state(filled) == before


def test_the_usual_engine_would_leave_half_an_upgrade(filled, next_version):
    """The variant known to be bad, so that the test above is known to bite."""
    folder = next_version(*STEPS, 'raise RuntimeError("a bug")')
    engine = create_engine(f"sqlite:///{filled}", module=dbapi2)
    config = Config()
    config.set_main_option("script_location", str(folder))
    with engine.connect() as link:
        config.attributes["connection"] = link
        with pytest.raises(RuntimeError):
            upgrade_by_default(config)
    engine.dispose()
    with pytest.raises(StoreError, match="damaged"):
        state(filled)


def upgrade_by_default(config):
    from alembic import command  # noqa: PLC0415

    command.upgrade(config, "0005")


def test_an_upgrade_that_breaks_a_reference_is_refused(filled, next_version):
    before = state(filled)
    folder = next_version("op.execute(\"UPDATE contacts SET client_id = 'nobody'\")")
    opened = open_file(filled)
    with pytest.raises(StoreError, match="conflict"):
        upgrade.raise_to(opened.connection, "0005", folder)
    opened.close()
    assert state(filled) == before


@pytest.fixture
def later_program(monkeypatch):
    """Let this program be the next one, whose files are of version 5."""

    def become(folder):
        for module in (upgrade, door, store_module):
            monkeypatch.setattr(module, "KNOWN", 5)
        monkeypatch.setattr(upgrade, "raise_to", partial(upgrade.raise_to, head="0005",
                                                         migrations=folder))  # fmt: skip

    return become


def test_a_verified_backup_comes_before_an_upgrade(filled, next_version, later_program, clock):
    before = state(filled)
    later_program(next_version(STEPS[4]))
    with Store.open(filled, clock) as store:
        assert {contact.phone for contact in store.all(Contact)} == {"1"}
        (kept,) = backup.backups(store.backups, filled.stem)
    assert backup.verify(kept.path) == 4
    assert state(kept.path) == before


def test_a_failed_upgrade_names_the_backup_and_lets_the_file_go(
    filled, next_version, later_program, clock
):
    before = state(filled)
    later_program(next_version(*STEPS, 'raise RuntimeError("a bug")'))
    for _ in range(2):
        with pytest.raises(StoreError) as refused:
            Store.open(filled, clock)
        assert refused.value.code == "upgrade_failed"
        assert backup.verify(refused.value.facts["backup"]) == 4
        assert state(filled) == before


def test_a_damaged_row_is_never_sealed_by_an_upgrade(filled, next_version, later_program, clock):
    opened = open_file(filled)
    opened.connection.execute("UPDATE contacts SET name = 'Q' WHERE id = 'p7'")
    opened.close()
    before = state(filled)
    later_program(next_version(STEPS[4]))
    with pytest.raises(StoreError, match="backup_failed"):
        Store.open(filled, clock)
    assert state(filled) == before


KILLED = """
import sys
from pathlib import Path
from consultdesk.store.door import open_file
from consultdesk.store.upgrade import raise_to
opened = open_file(Path(sys.argv[1]))
raise_to(opened.connection, "0005", Path(sys.argv[2]))
opened.connection.close()
"""


@pytest.mark.parametrize("killed_after", [1, 4, len(STEPS)])
def test_a_program_killed_in_an_upgrade_leaves_the_file_as_it_was(
    filled, next_version, killed_after
):
    before = state(filled)
    folder = next_version(*STEPS[:killed_after], "os.kill(os.getpid(), signal.SIGKILL)")
    command = [sys.executable, "-c", KILLED, str(filled), str(folder)]
    killed = subprocess.run(command, check=False, env=os.environ | {"PYTHONPATH": os.getcwd()})  # noqa: PTH109
    assert killed.returncode == -9
    assert state(filled) == before
