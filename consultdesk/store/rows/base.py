"""What all tables share: strict types, named constraints, one digest per row.

The tables are described to SQLAlchemy's core alone: nothing here is an object of its ORM, whose
import and mapping took a quarter of the time until the desk could be used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import get_annotations
from typing import Any, ClassVar, Final

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.schema import SchemaItem
from typing_extensions import override

from consultdesk.domain.record import Record

Derived = Mapping[str, Callable[[Any], str]]

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
_TYPES: Final = {"str": Text, "int": Integer, "bytes": LargeBinary}


@dataclass(frozen=True, slots=True)
class _Marked:
    """What a column is beyond its type: a key of its own, or of another table's row."""

    primary: bool = False
    key: ForeignKey | None = None


def primary() -> Any:
    """Mark the column that tells a row from the others."""
    return _Marked(primary=True)


def owner(table: str) -> Any:
    """Refer to the row this one belongs to and is removed with."""
    return _key(table, owns=True)


def reference(table: str) -> Any:
    """Refer to a row that may go without this one; the reference is then emptied."""
    return _key(table, owns=False)


def _key(table: str, *, owns: bool) -> _Marked:
    # Deferred: within one transaction the order of changes does not matter.
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED", info={"owns": owns})
    return _Marked(key=key)


class Base:
    """The description of the whole file, a table for each class; migrations are compared with it.

    A column is an annotation: `str`, `int` or `bytes`, and `| None` where it may be empty.
    """

    __tablename__: ClassVar[str]
    rules: ClassVar[tuple[SchemaItem, ...]] = ()
    metadata: ClassVar = MetaData(naming_convention=_NAMES)

    @override
    def __init_subclass__(cls) -> None:
        if "__tablename__" in cls.__dict__:  # under strict types SQLite refuses any other value
            columns = cls._columns()
            Table(cls.__tablename__, cls.metadata, *columns, *cls.rules, sqlite_strict=True)

    @classmethod
    def _columns(cls) -> list[Column[Any]]:
        """Give the columns in order: the id first, the digest last."""
        told: dict[str, str] = {}
        for one in reversed(cls.__mro__):
            told |= get_annotations(one)
        named = {name: kind for name, kind in told.items() if not kind.startswith("ClassVar")}
        named["digest"] = named.pop("digest")
        return [_column(name, kind, getattr(cls, name, None)) for name, kind in named.items()]


def _column(name: str, told: str, marked: _Marked | None) -> Column[Any]:
    kind, _, empty = told.partition(" | ")
    known = marked or _Marked()
    keys = () if known.key is None else (known.key,)
    return Column(
        name,
        _TYPES[kind](),
        *keys,
        primary_key=known.primary,
        nullable=empty == "None",
        index=bool(keys) or None,
    )


class RecordRow(Base):
    """A table that keeps one kind of record; `derived` columns are computed for lists.

    `heavy` fields are checked but not read where a list needs no more; they keep their default.
    """

    keeps: ClassVar[type[Record]]
    derived: ClassVar[Derived] = {}
    heavy: ClassVar[frozenset[str]] = frozenset()

    id: str = primary()
    digest: str


def table_of(row: type[Base]) -> Table:
    """Give the table that a class describes."""
    return Base.metadata.tables[row.__tablename__]
