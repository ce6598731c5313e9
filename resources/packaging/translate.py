"""Bring the translation files up to date with the screens: what is new waits there, unfinished.

French holds every text; English holds the plurals alone, since its texts are the source. Line
numbers are left out, so that a diff shows words and nothing else. Run it with `make words`.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = {"fr": (), "en": ("-pluralonly",)}
TOOL = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"


def refresh(language: str, target: Path, *options: str) -> None:
    """Read the texts of the screens into one translation file, keeping what is translated."""
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    command = [sys.executable, "-c", TOOL, *sources, "-locations", "none", *LANGUAGES[language]]
    languages = ["-source-language", "en", "-target-language", language]
    quiet = ["-silent", *options]
    subprocess.run([*command, *languages, *quiet, "-ts", str(target)], check=True)


def main() -> None:
    """Refresh the file of each language."""
    for language in LANGUAGES:
        target = ROOT / "resources" / "i18n" / f"consultdesk_{language}.ts"
        refresh(language, target, "-no-obsolete")
        waiting = target.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{target.name}: {waiting} texts to translate")


if __name__ == "__main__":
    main()
