"""What happened and when, what a promise weighs, what an incident took, signs and goodwill.

Thresholds, signs and hours that earlier programs kept as facts of the file become columns and rows,
so that undo and history know them.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

Column = tuple[str, sa.types.TypeEngine[Any], sa.TextClause | None]

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
EMPTY = sa.text("''")
WIDER: dict[str, list[Column]] = {
    "promises": [
        ("made_on", sa.Text(), None),
        ("moved_on", sa.Text(), None),
        ("hours", sa.Text(), None),
    ],
    "satisfaction_rounds": [
        ("answered_at", sa.Text(), None),
        ("recommend", sa.Integer(), None),
    ],
    "incidents": [
        ("closing_word_fr", sa.Text(), EMPTY),
        ("closing_word_en", sa.Text(), EMPTY),
        ("no_their_part_on", sa.Text(), None),
    ],
    "clients": [("quiet_until", sa.Text(), None)],
    "practice": [
        ("free_hours", sa.Text(), None),
        ("no_contact_days", sa.Integer(), sa.text("30")),
        ("signs_to_call", sa.Integer(), sa.text("3")),
        ("correction_declined", sa.Integer(), sa.text("0")),
    ],
}
NEW: dict[str, tuple[str, list[tuple[str, sa.types.TypeEngine[Any], bool]], tuple[str, ...]]] = {
    "timeline_events": (
        "incidents",
        [
            ("on", sa.Text(), False),
            ("at_time", sa.Text(), True),
            ("text_fr", sa.Text(), False),
            ("text_en", sa.Text(), False),
            ("source", sa.Text(), False),
            ("audience", sa.Text(), False),
        ],
        (),
    ),
    "actual_costs": (
        "incidents",
        [
            ("hours", sa.Text(), True),
            ("amount_minor", sa.Integer(), True),
            ("amount_currency", sa.Text(), True),
            ("planned_hours", sa.Text(), True),
        ],
        ("incident_id",),
    ),
    "received_goodwill": ("clients", [("on", sa.Text(), False), ("text", sa.Text(), False)], ()),
    "noticed_signs": (
        "clients",
        [("sign", sa.Text(), False), ("on", sa.Text(), False)],
        ("client_id", "sign"),
    ),
}
FIGURES = {
    "no_contact_days": "no_contact_days",
    "signs_to_call": "signs_to_call",
    "free_hours": "free_hours",
    "correction_refused": "correction_declined",
}
# As ISO 4217 says; every other currency has two.
NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND"
SIGNS = {"shorter", "cooler", "no_question", "moved_twice", "new_person", "invoice_late"}
MOST = 10**9
UNREADABLE = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, InvalidOperation, RecursionError,
)  # fmt: skip
OF_A_CLIENT, PUT_OFF, OF_AN_INCIDENT = "signs/", "later/", "actual/"


def upgrade() -> None:
    for table, columns in WIDER.items():
        widen(table, columns)
    for name, (owner, held, unique) in NEW.items():
        create(name, owner, held, unique)
    link = op.get_bind()
    found = link.execute(sa.text("SELECT id, value FROM meta")).all()
    for name, text in found:
        if name not in FIGURES and not name.startswith((OF_A_CLIENT, PUT_OFF, OF_AN_INCIDENT)):
            continue
        try:
            if text:
                bring(link, name, text)
        except UNREADABLE:  # a fact that nobody can read stands in no way, and stays
            continue
        link.execute(sa.text("DELETE FROM meta WHERE id = :id"), {"id": name})


def rebuilt(table: str) -> AbstractContextManager[BatchOperations]:
    return op.batch_alter_table(
        table, recreate="always", naming_convention=NAMES, table_kwargs={"sqlite_strict": True}
    )


def widen(table: str, columns: Sequence[Column]) -> None:
    with rebuilt(table) as batch:
        for name, kind, value in columns:
            batch.add_column(sa.Column(name, kind, nullable=value is None, server_default=value))
    with rebuilt(table) as batch:
        for name, _, value in columns:
            if value is not None:
                batch.alter_column(name, server_default=None)


def create(
    name: str,
    owner: str,
    columns: Sequence[tuple[str, sa.types.TypeEngine[Any], bool]],
    unique: Sequence[str],
) -> None:
    key = f"{owner.removesuffix('s')}_id"
    constraints: list[sa.Constraint] = [
        sa.ForeignKeyConstraint(
            [key],
            [f"{owner}.id"],
            name=op.f(f"fk_{name}_{key}"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    ]
    if unique:
        named = op.f(f"uq_{name}_{'_'.join(unique)}")
        constraints.append(sa.UniqueConstraint(*unique, name=named))
    op.create_table(
        name,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column(key, sa.Text(), nullable=False),
        *(sa.Column(column, kind, nullable=nullable) for column, kind, nullable in columns),
        sa.Column("digest", sa.Text(), nullable=False),
        *constraints,
        sqlite_strict=True,
    )
    op.create_index(op.f(f"ix_{name}_{key}"), name, [key])


def bring(link: sa.Connection, name: str, text: str) -> None:
    """Bring what was kept under one name, read wholly before a word of it is written."""
    kind, _, key = name.partition("/")
    if name in FIGURES:
        said = f"UPDATE practice SET {FIGURES[name]} = :value"  # noqa: S608
        link.execute(sa.text(said), {"value": figure(name, text)})
    elif not there(link, "incidents" if f"{kind}/" == OF_AN_INCIDENT else "clients", key):
        return
    elif f"{kind}/" == PUT_OFF:
        said = "UPDATE clients SET quiet_until = :day WHERE id = :id"
        link.execute(sa.text(said), {"day": day(text), "id": key})
    elif f"{kind}/" == OF_A_CLIENT:
        said = "INSERT INTO noticed_signs VALUES (:id, :client, :sign, :on, '')"
        for row in [{"client": key, "sign": s, "on": on} for s, on in signs(text).items()]:
            link.execute(sa.text(said), row | {"id": secrets.token_hex(16)})
    else:
        bring_actual(link, key, json.loads(text))


def figure(name: str, text: str) -> str | int:
    """Read a threshold of the practice."""
    if name == "correction_refused":
        return 1
    if name == "free_hours":
        return number(text)
    days = int(text)
    if not 0 < days < MOST:
        raise ValueError(text)
    return days


def there(link: sa.Connection, table: str, key: str) -> bool:
    """Whether what a fact speaks of has not gone."""
    asked = sa.text(f"SELECT 1 FROM {table} WHERE id = :id")  # noqa: S608
    return link.execute(asked, {"id": key}).first() is not None


def signs(text: str) -> dict[str, str]:
    """Read the small signs of a client, each with its day."""
    found = {name: day(on) for name, on in json.loads(text).items()}
    if not SIGNS.issuperset(found):
        raise ValueError(text)
    return found


def day(text: str) -> str:
    return date.fromisoformat(text).isoformat()


def number(text: str) -> str:
    found = Decimal(text)
    if not found.is_finite() or not 0 <= found < MOST:
        raise ValueError(text)
    return format(found, "f")


def minor(amount: str, currency: str) -> int:
    if len(currency) != 3 or not currency.isalpha() or not abs(Decimal(amount)) < MOST:
        raise ValueError(currency)
    digits = 0 if currency in NO_DECIMALS else 3 if currency in THREE_DECIMALS else 2
    return int(Decimal(amount).scaleb(digits))


def planned(hours: str, ratio: str) -> str | None:
    if not hours or not ratio or not Decimal(ratio):
        return None
    found = (Decimal(hours) / Decimal(ratio)).quantize(Decimal("0.01"))
    return number(str(found.normalize()))


def bring_actual(link: sa.Connection, incident: str, actual: Mapping[str, Any]) -> None:
    """Bring what an incident took; planned hours are taken back from the ratio that was kept."""
    hours, ratio, mine = actual.get("hours", ""), actual.get("ratio", ""), actual.get("mine")
    link.execute(
        sa.text(
            "INSERT INTO actual_costs VALUES (:id, :incident, :hours, :minor, :currency, :plan, '')"
        ),
        {
            "id": secrets.token_hex(16),
            "incident": incident,
            "hours": number(hours) if hours else None,
            "minor": minor(*mine) if mine else None,
            "currency": mine[1] if mine else None,
            "plan": planned(hours, ratio),
        },
    )
