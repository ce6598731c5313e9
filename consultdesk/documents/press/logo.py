"""The picture beside a letterhead: read once with care, kept small, the same bytes each time."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Final

from PIL import Image, UnidentifiedImageError

from consultdesk.domain.errors import Refused

MOST_BYTES: Final = 20_000_000
_MOST_PIXELS: Final = 40_000_000
_BOX: Final = (720, 216)
_KINDS: Final = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")


def logo_of(content: bytes) -> bytes:
    """Give a picture as a small PNG for the letterhead, its size known before it is unpacked.

    Raises Refused: `logo_too_large` for a file over 20 MB or a picture over 40 million points,
    `logo_unreadable` for what is no picture. Only the pixels are kept: no place, no author.
    """
    if len(content) > MOST_BYTES:
        raise Refused("logo_too_large")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(content), formats=_KINDS)
        if picture.width * picture.height > _MOST_PIXELS:
            raise Refused("logo_too_large")
        drawn = picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as failure:
        raise Refused("logo_unreadable") from failure
    except Image.DecompressionBombError as failure:
        raise Refused("logo_too_large") from failure
    drawn.thumbnail(_BOX, Image.Resampling.LANCZOS)
    out = BytesIO()
    drawn.save(out, "PNG", optimize=True)
    return out.getvalue()
