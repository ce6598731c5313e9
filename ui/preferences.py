"""The habits of this machine: language, theme, sizes, last folder; never a fact of the practice."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast, get_args

from PySide6.QtCore import QByteArray, QLocale, QSettings

from consultdesk import paths

Language = Literal["en", "fr"]
LanguageChoice = Literal["system", "en", "fr"]
ThemeChoice = Literal["system", "light", "dark"]

TEXT_SIZES = (90, 100, 115, 130)


class Preferences:
    """Typed settings with their defaults; the only door to QSettings."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = QSettings(str(file or paths.settings_file()), QSettings.Format.IniFormat)

    @property
    def language(self) -> LanguageChoice:
        """The language of the program: one of ours, or the system's."""
        return cast("LanguageChoice", self._one_of("language", get_args(LanguageChoice)))

    @language.setter
    def language(self, language: LanguageChoice) -> None:
        self._settings.setValue("language", language)

    @property
    def spoken(self) -> Language:
        """The language that the choice means on this machine."""
        if self.language != "system":
            return self.language
        return "fr" if QLocale.system().language() == QLocale.Language.French else "en"

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark, or as the system is."""
        return cast("ThemeChoice", self._one_of("theme", get_args(ThemeChoice)))

    @theme.setter
    def theme(self, theme: ThemeChoice) -> None:
        self._settings.setValue("theme", theme)

    @property
    def text_size(self) -> int:
        """The size of the text in percent, over the system's own scaling."""
        size = self._number("text_size", 100)
        return size if size in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text_size", percent)

    @property
    def reduced_motion(self) -> bool:
        """Whether everything happens at once, without movement."""
        return self._flag("reduced_motion", default=False)

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._settings.setValue("reduced_motion", reduced)

    def rail(self, width: int) -> bool:
        """Tell whether the sidebar is a rail in an incident, in a window of that width."""
        return self._flag(f"rail/{_band(width)}", default=width < _OPEN_FROM)

    def set_rail(self, width: int, *, rail: bool) -> None:
        """Remember the sidebar's shape for windows about that wide."""
        self._settings.setValue(f"rail/{_band(width)}", rail)

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window was, as Qt writes it; empty at first."""
        value = self._settings.value("window_geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window_geometry", geometry)

    @property
    def last_folder(self) -> Path:
        """The folder of the last file chosen, for the next chooser."""
        known = str(self._settings.value("last_folder", ""))
        return Path(known) if known and Path(known).is_dir() else Path.home()

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._settings.setValue("last_folder", str(folder))

    @property
    def last_file(self) -> Path | None:
        """The data file that was open, None before the first one."""
        known = str(self._settings.value("last_file", ""))
        return Path(known) if known else None

    @last_file.setter
    def last_file(self, file: Path | None) -> None:
        self._settings.setValue("last_file", str(file) if file else "")

    def save(self) -> None:
        """Write everything to the disk now."""
        self._settings.sync()

    def _one_of(self, key: str, known: tuple[str, ...]) -> str:
        value = str(self._settings.value(key, known[0]))
        return value if value in known else known[0]

    def _flag(self, key: str, *, default: bool) -> bool:
        value = self._settings.value(key)
        return default if value is None else str(value).lower() == "true"

    def _number(self, key: str, default: int) -> int:
        text = str(self._settings.value(key, default))
        return int(text) if text.isascii() and text.isdigit() else default


_OPEN_FROM = 1680
_BANDS = (1360, _OPEN_FROM)


def _band(width: int) -> str:
    return ("narrow", "usual", "wide")[sum(width >= edge for edge in _BANDS)]
