"""Where the program's own files lie, from source or frozen, and where the user's data lies."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

DATA_FILE_NAME = "ConsultDesk.consultdesk"
_APP = "ConsultDesk"


def program_folder() -> Path:
    """Return the folder that holds `resources` and `migrations`."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of icons, fonts, themes, words and samples shipped with the program."""
    return program_folder() / "resources"


def resource(*parts: str) -> Path:
    """Return one shipped file: `resource("icons", "eye.svg")`."""
    return resources().joinpath(*parts)


def data_folder() -> Path:
    """Return the platform's folder for the user's data; it may not exist yet."""
    return platformdirs.user_data_path(_APP, appauthor=False)


def default_data_file() -> Path:
    """Return the data file opened when nobody chose another one."""
    return data_folder() / DATA_FILE_NAME


def settings_file() -> Path:
    """Return the file that remembers the habits of this machine."""
    return platformdirs.user_config_path(_APP, appauthor=False) / "settings.ini"


def log_folder() -> Path:
    """Return the folder of the program's diary, which never holds a client's words."""
    return platformdirs.user_log_path(_APP, appauthor=False)
