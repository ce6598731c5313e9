"""The programs we are measured against, in an environment of their own that only this folder uses.

They are installed by `make bench` from their own lock, never with the program or its tests. Where
they cannot be, the benchmark goes on without them and says so.
"""

import contextlib
import hashlib
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements-peers.txt"
VENV = HERE / ".venv"
QUIET = ("--quiet", "--no-input", "--disable-pip-version-check", "--retries", "1")


def interpreter(venv=VENV, lock=LOCK):
    """Return the Python that holds the peers, installed once per lock; None where it cannot be."""
    python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    note, wanted = venv / "ready", hashlib.sha256(lock.read_bytes()).hexdigest()
    if note.exists() and note.read_text(encoding="utf-8") == wanted:
        return python
    print("Setting up the peers of the benchmark, in a folder of their own.", flush=True)
    install = (python, "-m", "pip", "install", *QUIET, "--require-hashes", "-r", lock)
    for command in ((sys.executable, "-m", "venv", "--clear", venv), install):
        with contextlib.suppress(OSError):
            if subprocess.run(command, check=False).returncode == 0:
                continue
        return None
    note.write_text(wanted, encoding="utf-8")
    return python


@contextlib.contextmanager
def pymcdm(python, question):
    """Keep pymcdm at hand: yield a function that takes one round and returns what it said."""
    words = (str(python), str(HERE / "peer.py"))
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:

        def put(line):
            process.stdin.write(line + "\n")
            process.stdin.flush()
            return process.stdout.readline()

        try:
            put(json.dumps(question))
            yield lambda: json.loads(put("again"))
        finally:
            process.kill()
