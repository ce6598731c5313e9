"""What the whole application wears: Fusion, a palette, one short style sheet, focus rings."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from consultdesk.paths import resource
from ui.kit import theme as themes
from ui.kit.focus import FocusRings
from ui.kit.immortals import keep_constants_alive
from ui.kit.theme import Theme

_FONTS_READY = "consultdesk_fonts"
_FONT_FILES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "GentiumBookPlus-Regular.ttf",
    "GentiumBookPlus-Italic.ttf",
)

_SHEET = """
QToolTip {{ background: {sheet}; color: {ink}; border: 1px solid {lineStrong}; padding: 5px 8px; }}
QMenu {{ background: {sheet}; color: {ink}; border: 1px solid {lineStrong}; padding: 4px; }}
QMenu::item {{ padding: {menu}px 24px {menu}px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; }}
QMenu::item:disabled {{ color: {inkDisabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {lineStrong}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ background: {sheet}; color: {ink}; outline: 0;
  border: 1px solid {lineStrong}; padding: 4px;
  selection-background-color: {selected}; selection-color: {ink}; }}
QComboBox QAbstractItemView::item {{ min-height: {item}px; padding: 0 8px; }}
QSplitter::handle {{ background: {line}; }}
"""


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the application: fonts, Fusion, palette, one short style sheet, the focus ring."""
    keep_constants_alive()
    _register_fonts(app)
    themes.keep(app, theme)
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    app.setFont(theme.font("control", weight=400))
    for old in app.findChildren(FocusRings):
        old.retire()
    FocusRings(app, theme)


def style_sheet(theme: Theme) -> str:
    """Return the only style sheet of the application; everything else is painted."""
    names = {name: colour.name() for name, colour in theme.colours.items()}
    return _SHEET.format(**names, menu=theme.px(6), item=theme.px(28))


def palette(theme: Theme) -> QPalette:
    """Return the palette that plain Qt widgets follow."""
    role = QPalette.ColorRole
    off = QPalette.ColorGroup.Disabled
    chosen = {
        role.Window: "paper",
        role.WindowText: "ink",
        role.Base: "sheet",
        role.AlternateBase: "hover",
        role.Text: "ink",
        role.PlaceholderText: "ink3",
        role.Button: "sheet",
        role.ButtonText: "ink",
        role.BrightText: "onAccent",
        role.Highlight: "accent",
        role.HighlightedText: "onAccent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "sheet",
        role.ToolTipText: "ink",
        role.Accent: "accent",
        role.Light: "sheet",
        role.Midlight: "hover",
        role.Mid: "line",
        role.Dark: "lineStrong",
        role.Shadow: "control",
    }
    result = QPalette()
    for which, token in chosen.items():
        result.setColor(which, theme.colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(off, which, theme.colour("inkDisabled"))
    return result


def _register_fonts(app: QApplication) -> None:
    if app.property(_FONTS_READY):
        return
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    app.setProperty(_FONTS_READY, "yes")
