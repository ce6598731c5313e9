"""Ways of weighing, optional cost lines, frozen matrices, what a document showed, the library.

Columns come with a value for the rows there are, and without a default for those to come.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0002"
down_revision = "0001"
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
    "incidents": [("weight_mode", sa.Text(), sa.text("'around'"))],
    "options": [("goodwill_fr", sa.Text(), EMPTY), ("goodwill_en", sa.Text(), EMPTY)],
    "criteria": [
        ("preference", sa.Text(), sa.text("'linear'")),
        ("indifference", sa.Text(), None),
        ("strict", sa.Text(), None),
    ],
    "perspectives": [("method", sa.Text(), sa.text("'hand'"))],
    "weights": [("to_review", sa.Integer(), sa.text("0"))],
    "cost_lines": [("counted", sa.Integer(), sa.text("1"))],
    "documents": [("shown", sa.Text(), EMPTY)],
    "gut_feelings": [("after_option_id", sa.Text(), None), ("after_why", sa.Text(), EMPTY)],
}


def upgrade() -> None:
    for table, columns in WIDER.items():
        widen(table, columns)
    with rebuilt("gut_feelings") as batch:
        batch.create_foreign_key(
            op.f("fk_gut_feelings_after_option_id"),
            "options",
            ["after_option_id"],
            ["id"],
            deferrable=True,
            initially="DEFERRED",
        )
    op.create_index(op.f("ix_gut_feelings_after_option_id"), "gut_feelings", ["after_option_id"])
    create_judgements()
    create_snapshots()
    op.create_table(
        "library_entries",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shelf", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title_fr", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_entries")),
        sa.UniqueConstraint("shelf", "key", name=op.f("uq_library_entries_shelf_key")),
        sqlite_strict=True,
    )


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


def create_judgements() -> None:
    op.create_table(
        "judgements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("perspective_id", sa.Text(), nullable=False),
        sa.Column("first_id", sa.Text(), nullable=False),
        sa.Column("second_id", sa.Text(), nullable=False),
        sa.Column("ratio", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        *keys(
            "judgements", perspective_id="perspectives", first_id="criteria", second_id="criteria"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgements")),
        sa.UniqueConstraint(
            "perspective_id",
            "first_id",
            "second_id",
            name=op.f("uq_judgements_perspective_id_first_id_second_id"),
        ),
        sqlite_strict=True,
    )
    for column in ("perspective_id", "first_id", "second_id"):
        op.create_index(op.f(f"ix_judgements_{column}"), "judgements", [column])


def create_snapshots() -> None:
    op.create_table(
        "snapshots",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("incident_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=True),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        *keys("snapshots", incident_id="incidents", document_id="documents"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshots")),
        sqlite_strict=True,
    )
    for column in ("incident_id", "document_id"):
        op.create_index(op.f(f"ix_snapshots_{column}"), "snapshots", [column])


def keys(table: str, **targets: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [column],
            [f"{target}.id"],
            name=op.f(f"fk_{table}_{column}"),
            initially="DEFERRED",
            deferrable=True,
        )
        for column, target in targets.items()
    ]
