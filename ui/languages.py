"""The language of the program: our words, and Qt's own, put in and taken out together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from consultdesk.paths import resource
from ui.preferences import Language

LANGUAGES: tuple[Language, ...] = ("fr", "en")

_OURS = "consultdesk_words"
_REGIONS = {"fr": "fr_CA", "en": "en_CA"}


def install(app: QCoreApplication, language: Language) -> None:
    """Speak that language from the next window on; the one before is forgotten."""
    _forget(app)
    QLocale.setDefault(QLocale(_REGIONS[language]))
    _add(app, str(resource("i18n")), f"consultdesk_{language}")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(app, qt, f"qtbase_{language}")


def _add(app: QCoreApplication, folder: str, name: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def _forget(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()
