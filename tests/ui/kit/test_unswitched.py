"""Nothing is read twice at the start: PySide6's hook would read the source of every module."""

import subprocess
import sys

import pytest

ASKED = """
import linecache
from ui.kit.unswitched import switch_no_names
{call}
import wave
from PySide6.QtCore import QObject
assert QObject().objectName() == ""
print(any(name.endswith("wave.py") for name in linecache.cache))
"""


@pytest.mark.parametrize(("call", "read"), [("switch_no_names()", "False"), ("", "True")])
def test_no_source_is_read_where_names_stay_as_they_are(call, read):
    words = [sys.executable, "-c", ASKED.format(call=call)]
    asked = subprocess.run(words, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == read, "PySide6 has changed: is the guard still needed?"
