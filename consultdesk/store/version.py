"""Which file is ours, and which revision of it this program writes."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = int.from_bytes(b"CnDk")
HEAD: Final = "0004"
KNOWN: Final = int(HEAD)
SUFFIX: Final = ".consultdesk"
