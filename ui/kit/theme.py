"""The look as a value: colours, type and sizes read from `resources/themes/tokens.json`.

There is no current theme in this module. `style.apply(app, theme)` puts the frozen `Theme` in a
dynamic property of the application it dresses, and `theme_of(widget)` reads it there. A widget that
paints asks once, in its constructor; it never needs to ask again, because a change of theme or of
text size builds the window anew (`app.rebuild()`). Painting functions receive the Theme itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication

from consultdesk.paths import resource

Mode = Literal["light", "dark"]
Choice = Literal["system", "light", "dark"]

_PROPERTY = "consultdesk_theme"
_FAMILIES = {"Inter": "Inter CD"}


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One line of the table of type styles, in px at 100 %."""

    family: str
    size: int
    line: int
    weight: int
    tabular: bool


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour, font and measure that a widget may use."""

    mode: Mode
    text_size: int
    reduced_motion: bool
    colours: Mapping[str, QColor]
    data_colours: Mapping[str, QColor]
    styles: Mapping[str, TypeStyle]
    sizes: Mapping[str, int]
    radii: Mapping[str, int]
    durations: Mapping[str, int]

    @property
    def dark(self) -> bool:
        """Tell whether this is the dark theme."""
        return self.mode == "dark"

    def colour(self, token: str) -> QColor:
        """Return a copy of the colour of that token ("ink2"), or of that data series ("c1")."""
        found = self.colours.get(token)
        return QColor(found if found is not None else self.data_colours[token])

    def px(self, drawn: float) -> int:
        """Return a drawn measure at the chosen text size; hairlines do not go through here."""
        return round(drawn * self.text_size / 100)

    def size(self, token: str) -> int:
        """Return a size of the tokens ("controlHeight") at the chosen text size."""
        return self.px(self.sizes[token])

    def radius(self, token: str) -> int:
        """Return a corner radius ("sm"); corners do not grow with the text."""
        return self.radii[token]

    def line_height(self, style_name: str) -> int:
        """Return the height of one line of that type style."""
        return self.px(self.styles[style_name].line)

    def font(
        self,
        style_name: str,
        *,
        tabular: bool = False,
        weight: int | None = None,
        italic: bool = False,
    ) -> QFont:
        """Return the font of that type style; ask for tabular figures in columns of numbers."""
        chosen = self.styles[style_name]
        font = QFont(_FAMILIES.get(chosen.family, chosen.family))
        font.setPixelSize(max(self.px(chosen.size), 10))
        font.setWeight(QFont.Weight(weight if weight is not None else chosen.weight))
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular or chosen.tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def motion(self, token: str) -> int:
        """Return a duration in ms ("fast", "base", "drawer"), 0 when movement is not wanted."""
        return 0 if self.reduced_motion else self.durations[token]


def load_theme(mode: Mode, text_size: int = 100, *, reduced_motion: bool = False) -> Theme:
    """Read the tokens once and return one of the two themes at that text size."""
    tokens: dict[str, Any] = json.loads(
        resource("themes", "tokens.json").read_text(encoding="utf-8")
    )
    return Theme(
        mode=mode,
        text_size=text_size,
        reduced_motion=reduced_motion,
        colours={name: QColor(value) for name, value in tokens["color"][mode].items()},
        data_colours={name: QColor(value) for name, value in tokens["data"][mode].items()},
        styles={
            name: TypeStyle(
                family=one["family"],
                size=one["size"],
                line=one["line"],
                weight=one["weight"],
                tabular="tnum" in one.get("features", ""),
            )
            for name, one in tokens["type"].items()
        },
        sizes=dict(tokens["size"]),
        radii=dict(tokens["radius"]),
        durations={k: v for k, v in tokens["motion"].items() if isinstance(v, int)},
    )


def mode_for(choice: Choice) -> Mode:
    """Return the theme that a choice of the preferences means on this machine, now."""
    if choice != "system":
        return choice
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def keep(app: QCoreApplication, theme: Theme) -> None:
    """Leave the theme with the application, where `theme_of` finds it."""
    app.setProperty(_PROPERTY, theme)


def theme_of(_widget: QObject) -> Theme:
    """Return the theme that dresses the application this widget lives in."""
    app = QCoreApplication.instance()
    theme = app.property(_PROPERTY) if app is not None else None
    if isinstance(theme, Theme):
        return theme
    raise LookupError("style.apply(app, theme) comes before the first widget")
