"""Before the first painted window nothing heavy is loaded, whatever has been written since."""

import os
import re
import subprocess
import sys

import pytest

HEAVY = {"sqlalchemy", "alembic", "reportlab", "numpy"}
IMPORTED = re.compile(r"import time:.*\|\s*([\w.]+)$")


@pytest.mark.parametrize("module", ["main", "ui.app"])
def test_the_way_to_the_first_window_is_light(python, module):
    script = f"import sys, {module}; print(sorted({HEAVY} & set(sys.modules)))"
    assert python("-c", script).strip() == "[]"


def test_the_door_imports_no_qt(python):
    assert python("-c", "import sys, main; print('PySide6' in sys.modules)").strip() == "False"


def loaded_before(moment, words, root):
    """Start a program and give what it imported until it announced a moment, in that order."""
    loaded, rest = [], []
    with subprocess.Popen(
        [sys.executable, "-X", "importtime", *words],
        cwd=root,
        env={**os.environ, "CONSULTDESK_BENCH": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,  # one pipe, so that what came first is read first
        text=True,
    ) as process:
        for line in process.stdout:
            if line.strip() == moment:
                process.kill()
                return loaded
            imported = IMPORTED.match(line)
            loaded += [imported[1]] if imported else []
            rest += [] if imported else [line]
    pytest.fail(f"{moment} was never announced: {''.join(rest)}", pytrace=False)


def packages(names):
    return {name.partition(".")[0] for name in names}


def test_nothing_heavy_is_loaded_until_the_window_is_painted(root):
    assert packages(loaded_before("painted", ["main.py"], root)) & HEAVY == set()


def test_what_is_loaded_too_early_is_seen(root):
    early = ["-c", "import reportlab.lib; print('painted', flush=True); import numpy"]
    assert packages(loaded_before("painted", early, root)) & HEAVY == {"reportlab"}
