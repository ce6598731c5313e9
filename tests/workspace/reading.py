"""Reads all that a PDF says, in every corner of it."""

import re
import zlib
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ByteStringObject, TextStringObject


def strings(value, seen):
    """Give every text that any object of a PDF holds, whatever it is for."""
    if id(value) in seen:
        return
    seen.add(id(value))
    value = value.get_object() if hasattr(value, "get_object") else value
    if isinstance(value, (TextStringObject, ByteStringObject, str, bytes)):
        yield value if isinstance(value, str) else value.decode("latin-1")
    elif isinstance(value, dict):
        for key, one in value.items():
            if key != "/Parent":
                yield from strings(key, seen)
                yield from strings(one, seen)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from strings(one, seen)


def corners(content):
    """Give all that a PDF says anywhere, and apart from it the words of its pages."""
    reader = PdfReader(BytesIO(content))
    pages = re.sub(r"\s+", "", "".join(page.extract_text() for page in reader.pages))
    assert not reader.attachments
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    raw = [part.decode("latin-1") for part in (content, *map(_inflated, streams))]
    outline = [str(item.title) for item in reader.outline if not isinstance(item, list)]
    told = [str(v) for v in (reader.metadata or {}).values()]
    xmp = str(reader.xmp_metadata.stream.get_data()) if reader.xmp_metadata else ""
    said = [*raw, *outline, *told, xmp, *strings(reader.trailer, set())]
    everywhere = "\n".join([pages, *said, *(s.replace("\0", "") for s in said)])
    return everywhere, pages


def _inflated(stream):
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream
