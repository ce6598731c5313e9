"""Where the repository lies, and how its tools are called."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def python():
    """Return a function that runs this Python and gives what it said; failing fails the test."""

    def run(*arguments, cwd=ROOT, accept=(0,)):
        words = [sys.executable, *map(str, arguments)]
        done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
        said = f"{done.stdout}{done.stderr}"
        if done.returncode not in accept:
            pytest.fail(said, pytrace=False)
        return said

    return run
