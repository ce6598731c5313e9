"""A crash of the program leaves no core file, in which a client's words would lie in clear."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ASKS = (
    "import resource; from consultdesk import cli; cli.main(['--version']); "
    "print(resource.getrlimit(resource.RLIMIT_CORE))"
)


def test_no_core_file_is_written():
    said = subprocess.run(
        [sys.executable, "-c", ASKS], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.splitlines()[-1] == "(0, 0)"
