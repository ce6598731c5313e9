"""Records to rows and back, built once from the fields of the one and the columns of the other."""

from __future__ import annotations

from collections.abc import Mapping as Named
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Final, Generic, TypeVar, get_type_hints

from sqlalchemy import LargeBinary, Select, Table, null, select

from consultdesk.domain.record import Record
from consultdesk.store.codecs import Codec, Decode, codec_for
from consultdesk.store.digest import COLUMN, Seal, Value, seal
from consultdesk.store.errors import StoreError
from consultdesk.store.rows import RecordRow, table_of

R = TypeVar("R", bound=Record)
_ORDER: Final = ("position", "name_key", "at", "version", "on", "decided_at", "made_at", "number")


@dataclass(frozen=True)
class Mapping(Generic[R]):
    """How one kind of record is kept: its table, and each field's columns and codec."""

    kind: type[R]
    row: type[RecordRow]
    fields: tuple[tuple[str, Codec], ...]

    @cached_property
    def table(self) -> Table:
        """The table of this kind."""
        return table_of(self.row)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns that are read, field by field, the digest last."""
        named = [f"{name}{ending}" for name, codec in self.fields for ending in codec.endings]
        return (*named, *self.row.derived, COLUMN)

    @cached_property
    def seals(self) -> tuple[str, ...]:
        """The columns that hold the digests of contents."""
        return tuple(name for name in self.columns if name.endswith(f"_{COLUMN}"))

    @cached_property
    def _seal(self) -> Seal:
        return seal(self.table.name, self.columns)

    @cached_property
    def _places(self) -> tuple[tuple[str, Codec, int, int], ...]:
        found, start = [], 0
        for name, codec in self.fields:
            end = start + len(codec.endings)
            found.append((name, codec, start, end))
            start = end
        return tuple(found)

    @cached_property
    def _plain(self) -> tuple[tuple[str, int], ...]:
        """The fields that lie in a column as they are."""
        return tuple((name, start) for name, codec, start, _ in self._places if codec.plain)

    @cached_property
    def _coded(self) -> tuple[tuple[str, Decode, int, int], ...]:
        """The fields that are read by their codec."""
        return tuple((n, codec.decode, a, b) for n, codec, a, b in self._places if not codec.plain)

    def encode(self, record: R) -> dict[str, Value]:
        """Give a record as the values of its row, digest included."""
        values: list[Value] = []
        for name, codec in self.fields:
            values.extend(codec.encode(getattr(record, name)))
        values.extend(make(record) for make in self.row.derived.values())
        values.append(None)
        values[-1] = self._seal.of(values)
        return dict(zip(self.columns, values, strict=True))

    @cached_property
    def _cheap(self) -> tuple[tuple[str, Decode, int, int], ...]:
        return tuple(coded for coded in self._coded if coded[0] not in self.row.heavy)

    def decode(self, row: Sequence[Any], *, whole: bool = True) -> R:
        """Give the record of a row read in the order of `columns`, or say that it is damaged."""
        if row[-1] != self._seal.of(row):
            raise StoreError("damaged", where=self.table.name, id=row[0])
        read = {name: row[place] for name, place in self._plain}
        try:
            for name, decode, start, end in self._coded if whole else self._cheap:
                read[name] = decode(*row[start:end])
        except (ValueError, KeyError, TypeError, ArithmeticError) as failure:
            raise StoreError("damaged", where=self.table.name, id=row[0]) from failure
        return self.kind(**read)

    def select(self, *, whole: bool = True) -> Select[Any]:
        """Give the query of all rows in the order of the screen; contents only if `whole`."""
        return self._whole if whole else self._light

    @cached_property
    def _whole(self) -> Select[Any]:
        return self._select([self.table.c[name] for name in self.columns])

    @cached_property
    def _light(self) -> Select[Any]:
        columns = (self.table.c[name] for name in self.columns)
        return self._select(
            [
                null().label(column.name) if isinstance(column.type, LargeBinary) else column
                for column in columns
            ]
        )

    def _select(self, columns: list[Any]) -> Select[Any]:
        order = [self.table.c[name] for name in _ORDER if name in self.table.c]
        return select(*columns).order_by(*order[:1], self.table.c.id)

    def conditions(self, equals: Named[str, object]) -> list[Any]:
        """Give the conditions under which fields have these values."""
        codecs = dict(self.fields)
        found = []
        for name, wanted in equals.items():
            codec = codecs[name]
            for ending, value in zip(codec.endings, codec.encode(wanted), strict=True):
                column = self.table.c[f"{name}{ending}"]
                found.append(column.is_(None) if value is None else column == value)
        return found


def mapping_of(row: type[RecordRow]) -> Mapping[Any]:
    """Build the mapping of one table from the record it keeps."""
    hints = get_type_hints(row.keeps)
    mapped = [(field.name, codec_for(hints[field.name])) for field in fields(row.keeps)]
    mapped.sort(key=lambda pair: pair[0] != "id")
    return Mapping(row.keeps, row, tuple(mapped))


def mappings() -> dict[type[Record], Mapping[Any]]:
    """Build the mapping of every table that keeps records."""
    return {row.keeps: mapping_of(row) for row in RecordRow.__subclasses__()}
