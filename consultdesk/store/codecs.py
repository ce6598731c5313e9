"""How a field's value lies in columns: exact, sortable, readable by any other tool."""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.text import InternalText
from consultdesk.store.digest import Value, bytes_digest

Encode = Callable[[Any], tuple[Value, ...]]
Decode = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Codec:
    """One field's columns, given as endings to its name, and the way there and back.

    A `plain` one lies there as it is and needs no way back.
    """

    endings: tuple[str, ...]
    encode: Encode
    decode: Decode
    plain: bool = False


def moment_text(moment: datetime) -> str:
    """Give an aware moment in UTC, always of the same length, so that texts sort as moments."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment_of(text: str) -> datetime:
    """Read what `moment_text` wrote."""
    return datetime.fromisoformat(text)


def decimal_text(number: Decimal) -> str:
    """Give a number so that equal numbers, such as 4 and 4.00, are the same text."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def codec_for(hint: Any) -> Codec:
    """Give the codec of a field by its declared type."""
    kind, optional = _parted(hint)
    if kind is Money:
        codec = Codec(("_minor", "_currency"), lambda v: (v.minor, v.currency), Money)
    elif kind is Phrase:
        codec = Codec(("_fr", "_en"), lambda v: (v.fr, v.en), Phrase)
    elif kind is bytes:
        codec = Codec(("", "_digest"), lambda v: (v, bytes_digest(v)), _bytes_of)
    elif kind is str or kind is int:
        codec = Codec(("",), lambda v: (kind(v),), lambda v: v, plain=True)
    elif get_origin(kind) is tuple or is_dataclass(kind):
        codec = _json_codec(kind)
    else:
        encode, decode = _one(kind)
        codec = Codec(("",), lambda v: (encode(v),), decode)
    return _or_none(codec) if optional else codec


def _parted(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) not in (types.UnionType, Union):
        return hint, False
    kinds = [kind for kind in get_args(hint) if kind is not type(None)]
    if len(kinds) != 1:
        raise TypeError(f"no column for {hint}")
    return kinds[0], True


def _or_none(codec: Codec) -> Codec:
    nothing = (None,) * len(codec.endings)
    return Codec(
        codec.endings,
        lambda v: nothing if v is None else codec.encode(v),
        lambda *values: None if values[0] is None else codec.decode(*values),
        codec.plain,
    )


def _bytes_of(content: bytes | None, digest: str) -> bytes:
    if content is None:  # a list does not carry contents
        return b""
    if bytes_digest(content) != digest:
        raise ValueError("the content does not match its digest")
    return content


@cache
def _one(kind: Any) -> tuple[Callable[[Any], Value], Callable[[Any], Any]]:
    """Give the way of a single value into one column and back."""
    if issubclass(kind, Enum):
        return (lambda v: v.value), {member.value: member for member in kind}.__getitem__
    simple: dict[type, tuple[Callable[[Any], Value], Callable[[Any], Any]]] = {
        str: (str, str),
        int: (int, int),
        bool: (int, bool),
        Decimal: (decimal_text, Decimal),
        date: (date.isoformat, date.fromisoformat),
        datetime: (moment_text, moment_of),
        time: (time.isoformat, time.fromisoformat),
        InternalText: (InternalText.reveal, InternalText),
    }
    if kind not in simple:
        raise TypeError(f"no column for {kind}")
    return simple[kind]


def _json_codec(kind: Any) -> Codec:
    def encode(values: Any) -> tuple[Value, ...]:
        return (dumps(_plain(values)),)

    return Codec(("",), encode, lambda text: _unplain(kind, json.loads(text)))


def dumps(value: object) -> str:
    """Write JSON the one way, so that the same value always gives the same text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if value is None:
        return None
    kind: Any = type(value)
    return _one(kind)[0](value)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """Give the types of a dataclass's fields, worked out once: a matrix holds hundreds of them."""
    return get_type_hints(kind)


def _unplain(hint: Any, value: Any) -> Any:
    kind: Any = _parted(hint)[0]
    if value is None:
        return None
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        several = len(inner) == 2 and inner[1] is Ellipsis
        hints = [inner[0]] * len(value) if several else inner
        return tuple(_unplain(one, item) for one, item in zip(hints, value, strict=True))
    if is_dataclass(kind):
        make: Any = kind
        hints_of = _hints(make)
        return make(**{name: _unplain(hints_of[name], item) for name, item in value.items()})
    return _one(kind)[1](value)
