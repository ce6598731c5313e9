"""The door: a command goes to the command line, as does a machine without a screen; the rest opens.

Nothing is imported before it is known to be needed, for the first paint waits for it.
"""

import os
import sys
from collections.abc import Mapping, Sequence

HELP = frozenset({"-h", "--help", "--version"})


def asks_for_a_command(arguments: Sequence[str]) -> bool:
    """Say whether the first argument is a bare word, which is a command, or a call for help."""
    return bool(arguments) and (arguments[0].isalpha() or arguments[0] in HELP)


def has_screen(environ: Mapping[str, str], platform: str) -> bool:
    """Say whether a window can open: Qt would abort the process without a word if not."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def main(arguments: Sequence[str]) -> int:
    """Open ConsultDesk, or do without a screen what was asked, and return the exit code."""
    if asks_for_a_command(arguments):
        from consultdesk import cli

        return cli.main(arguments)
    if not has_screen(os.environ, sys.platform):
        from consultdesk import cli

        return cli.without_screen()
    from ui.kit.unswitched import switch_no_names

    switch_no_names()
    from ui import app

    return app.run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
