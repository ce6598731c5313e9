"""What all tables share: strict types, named constraints, one digest per row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.schema import SchemaItem

from consultdesk.domain.record import Record

Derived = Mapping[str, Callable[[Any], str]]

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The description of the whole file; migrations are compared with it."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar = {str: Text(), int: Integer(), bytes: LargeBinary()}


def strict(*items: SchemaItem) -> tuple[SchemaItem | dict[str, bool], ...]:
    """Give table arguments under which SQLite refuses a value of another type."""
    return (*items, {"sqlite_strict": True})


class RecordRow(Base):
    """A table that keeps one kind of record; `derived` columns are computed for lists.

    `heavy` fields are checked but not read where a list needs no more; they keep their default.
    """

    __abstract__ = True
    __table_args__ = strict()
    keeps: ClassVar[type[Record]]
    derived: ClassVar[Derived] = {}
    heavy: ClassVar[frozenset[str]] = frozenset()

    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-1)
    digest: Mapped[str] = mapped_column(sort_order=1000)


def owner(table: str) -> MappedColumn[Any]:
    """Refer to the row this one belongs to and is removed with."""
    return _key(table, owns=True)


def reference(table: str) -> MappedColumn[Any]:
    """Refer to a row that may go without this one; the reference is then emptied."""
    return _key(table, owns=False)


def _key(table: str, *, owns: bool) -> MappedColumn[Any]:
    # Deferred: within one transaction the order of changes does not matter.
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED", info={"owns": owns})
    return mapped_column(key, index=True)


def table_of(row: type[Base]) -> Table:
    """Give the table that a class describes."""
    return Base.metadata.tables[row.__tablename__]
