"""How long ConsultDesk takes to paint its first window and to be usable, against a bare one.

Rounds are interleaved on one machine, so that only the ratio counts: its seconds wander.
"""

import contextlib
import os
import selectors
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = {"floor": ["bench/floor.py"], "ConsultDesk": ["main.py"]}
MOMENTS = ("painted", "usable")
AIMS = {"painted": 2.0, "usable": 3.5}
PATIENCE = 30


class Silent(Exception):
    """A program ended or waited too long before it announced its moments."""


def spell(environ):
    """Return the variables of one start: the moments announced, byte code kept, files apart."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "CONSULTDESK_BENCH": "1", **environ}


def moments(program, environ):
    """Start a program and return the seconds from its birth to each moment it announces."""
    born = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *PROGRAMS[program]],
        cwd=ROOT,
        env=spell(environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            return listen(process, born)
        finally:
            process.kill()


def listen(process, born):
    """Note when each moment is announced, giving up when it takes too long."""
    seen, words = {}, b""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while len(seen) < len(MOMENTS):
            if not selector.select(PATIENCE):
                raise Silent(f"nothing was announced in {PATIENCE} s")
            chunk = os.read(process.stdout.fileno(), 4096)
            now = time.perf_counter() - born
            if not chunk:
                raise Silent(process.stderr.read().decode(errors="replace")[-2000:])
            words += chunk
            said = words.decode(errors="replace").split("\n")[:-1]
            for moment in MOMENTS:
                if moment in said:
                    seen.setdefault(moment, now)
    return seen


@contextlib.contextmanager
def xvfb():
    """Give a real X display without a screen, on a number that the server itself chose."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


@contextlib.contextmanager
def offscreen():
    """Give Qt's own platform that shows nothing."""
    yield {"QT_QPA_PLATFORM": "offscreen"}


def screens():
    """Return what a window can be shown on here."""
    found = {"offscreen": offscreen}
    if shutil.which("Xvfb"):
        found["xcb"] = xvfb
    return found


@contextlib.contextmanager
def home():
    """Give the programs data and settings of their own, the same for every round."""
    with tempfile.TemporaryDirectory() as folder:
        yield {f"XDG_{name}_HOME": f"{folder}/{name}" for name in ("DATA", "CONFIG", "STATE")}


def measure(rounds):
    """Yield for each screen and moment the medians of both programs and the median ratio."""
    for name, screen in screens().items():
        with screen() as display, home() as files:
            environ = {**display, **files}
            for program in PROGRAMS:
                moments(program, environ)
            taken = [{p: moments(p, environ) for p in PROGRAMS} for _ in range(rounds)]
        for moment in MOMENTS:
            floor, ours = ([one[program][moment] for one in taken] for program in PROGRAMS)
            ratio = statistics.median(b / a for a, b in zip(floor, ours, strict=True))
            yield name, moment, statistics.median(floor), statistics.median(ours), ratio


def report(rounds):
    """Print what was measured beside what is aimed at."""
    print(f"Start, {rounds} interleaved rounds, medians")
    print(f"{'':24}{'floor':>10}{'ConsultDesk':>14}{'ratio':>8}{'aim':>8}")
    for name, moment, floor, ours, ratio in measure(rounds):
        figures = f"{floor * 1000:>7.0f} ms{ours * 1000:>11.0f} ms{ratio:>8.2f}"
        print(f"  {name + ', ' + moment:22}{figures}{'≤ ' + str(AIMS[moment]):>8}")
