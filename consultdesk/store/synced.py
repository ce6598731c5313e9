"""Whether a folder is copied elsewhere by a program that does not wait for ours.

Such programs copy a file while it is being written, and put a copy from another machine in its
place: product §8.24 asks to say so. Known by the names and marks their own manuals give.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

# A folder's own name, as each program makes it: "OneDrive - Firm", "Dropbox (Personal)".
_NAMES: Final = {
    "Dropbox": r"dropbox( \(.*\))?",
    "OneDrive": r"onedrive( - .*)?",
    "Google Drive": r"google ?drive|my drive|mon drive",
    "iCloud": r"mobile documents|icloud ?drive|com~apple~clouddocs",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud\d*",
    "pCloud": r"pcloud ?drive|pcloud ?sync",
    "MEGA": r"mega( ?sync.*)?",
    "Proton Drive": r"proton ?drive",
    "kDrive": r"kdrive\d*",
    "Seafile": r"seafile",
    "Box": r"box( ?sync)?",
}
# A hidden file or folder that each program leaves at the top of what it copies.
_MARKS: Final = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync": "Resilio Sync",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tresorit": "Tresorit",
}


def keeper_of(path: Path) -> str:
    """Name the program that copies the folder of a file elsewhere, empty where none is known."""
    return next(_found(path.absolute().parent), "")


def _found(folder: Path) -> Iterator[str]:
    for place in (folder, *folder.parents):
        for keeper, name in _NAMES.items():
            if re.fullmatch(name, place.name, re.IGNORECASE):
                yield keeper
        for mark, keeper in _MARKS.items():
            if _there(place / mark):
                yield keeper


def _there(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:  # a folder we may not look into tells nothing
        return False
