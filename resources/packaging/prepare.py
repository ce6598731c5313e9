"""Make this folder ready to run or to test: the whole set-up behind `make`, in one word.

    python3 resources/packaging/prepare.py run     what the program needs
    python3 resources/packaging/prepare.py test    what the tests need as well

It keeps a virtual environment in `.venv` that holds exactly the locked packages, installs (or
names) the system libraries that Qt lacks, and compiles the translations. Each part that is done is
noted in `.venv/ready.json`, and only once it is done: an interrupted set-up is simply taken up
again, a damaged one is rebuilt, and a finished one costs a look at the files.

Standard library only, and no package registry is named: pip's own settings are respected.
"""

import contextlib
import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {"run": ("requirements.txt",), "test": ("requirements-dev.txt", "requirements.txt")}
OLDEST, NEWEST = (3, 11), (3, 14)

# What Debian 12 lacks in its smallest form: the first line for any Qt, the second for X windows.
LIBRARIES = (
    *("libegl1", "libgl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3", "libglib2.0-0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0"),
)
INSTALL = ("apt-get", "install", "-y", "--no-install-recommends", *LIBRARIES)

# What must work inside the environment for each way of showing a window.
PROBES = {
    "offscreen": (
        "from PySide6 import QtPdf, QtPrintSupport, QtSvg, QtWidgets; QtWidgets.QApplication([])"
    ),
    "xcb": (
        "import ctypes, os, PySide6; from PySide6 import QtGui; ctypes.CDLL("
        "os.path.join(os.path.dirname(PySide6.__file__), 'Qt/plugins/platforms/libqxcb.so'))"
    ),
}
RELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class Stop(Exception):
    """The set-up cannot go on; the sentence says what the reader can do."""


def environment() -> dict[str, str]:
    """Return the caller's variables without those that would lead Python or pip elsewhere."""
    astray = {"PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX"}
    return {name: value for name, value in os.environ.items() if name not in astray}


def attempt(command: Sequence[str | Path], **more: str) -> subprocess.CompletedProcess[str] | None:
    """Run a command quietly; None where it cannot even be started."""
    try:
        return subprocess.run(
            [str(part) for part in command],
            env={**environment(), **more},
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return None


def succeeds(command: Sequence[str | Path], **more: str) -> bool:
    """Run a command in sight of the user and say whether it worked."""
    words = [str(part) for part in command]
    with contextlib.suppress(OSError):
        return subprocess.run(words, env={**environment(), **more}, check=False).returncode == 0
    return False


def version_of(python: str | Path) -> str | None:
    """Return the version of an interpreter, or None if it does not run."""
    asked = "import sys; print('.'.join(map(str, sys.version_info[:3])))"
    answer = attempt([python, "-I", "-c", asked])
    return answer.stdout.strip() if answer and answer.returncode == 0 else None


def is_supported(version: str | None) -> bool:
    """Say whether the locked packages exist for this version of Python."""
    return bool(version) and OLDEST <= tuple(map(int, str(version).split(".")[:2])) <= NEWEST


def find_python() -> str:
    """Return an interpreter fit for the program: the one running, or another on the path."""
    minors = range(OLDEST[1], NEWEST[1] + 1)
    for name in (sys.executable, *(f"python3.{minor}" for minor in minors)):
        found = shutil.which(name) if name else None
        if found and is_supported(version_of(found)):
            return found
    wanted = ".".join(map(str, OLDEST))
    raise Stop(f"ConsultDesk needs Python {wanted} or newer, and none was found on this machine.")


def python_in(venv: Path) -> Path:
    """Return the interpreter of a virtual environment on this platform."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def packages_in(venv: Path) -> list[Path]:
    """Return the metadata folder of each installed package."""
    pattern = "Lib/site-packages/" if os.name == "nt" else "lib/python*/site-packages/"
    return sorted(venv.glob(pattern + "*.dist-info"))


def is_whole(package: Path) -> bool:
    """Say whether every file that a package brought is still there at its size."""
    try:
        with (package / "RECORD").open(encoding="utf-8", newline="") as lines:
            return all(
                (package.parent / name).stat().st_size == int(size or -1)
                for name, _, size in csv.reader(lines)
                if size and not name.endswith(".pyc")
            )
    except (OSError, ValueError):
        return False


def is_sound(venv: Path) -> bool:
    """Say whether an environment can be built upon: it runs, has pip, and nothing is torn."""
    python = python_in(venv)
    if not is_supported(version_of(python)):
        return False
    pip = attempt([python, "-m", "pip", "--version"])
    torn = any(path.name.startswith("~") for path in venv.glob("lib/python*/site-packages/~*"))
    return bool(pip and pip.returncode == 0) and not torn and all(map(is_whole, packages_in(venv)))


def digest(path: Path) -> str:
    """Return what tells one content of a file from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_notes(venv: Path) -> dict[str, Any]:
    """Return what was noted as done, or nothing if that cannot be read."""
    with contextlib.suppress(OSError, ValueError):
        notes = json.loads((venv / "ready.json").read_text(encoding="utf-8"))
        return notes if isinstance(notes, dict) else {}
    return {}


def write_notes(venv: Path, notes: dict[str, Any]) -> None:
    """Note what is done, in one move, so that a half-written note is never read."""
    draft = venv / "ready.json.new"
    draft.write_text(json.dumps(notes, indent=1), encoding="utf-8")
    draft.replace(venv / "ready.json")


def is_ready(root: Path, venv: Path, purpose: str, notes: dict[str, Any]) -> bool:
    """Say whether the packages for a purpose are those of the lock, whole, on the same Python."""
    locks = {name: digest(root / name) for name in LOCKS[purpose]}
    packages = packages_in(venv)
    return (
        locks.items() <= dict(notes.get("locks", {})).items()
        and notes.get("packages") == [package.name for package in packages]
        and notes.get("python") == version_of(python_in(venv))
        and all(map(is_whole, packages))
    )


def clear(path: Path) -> None:
    """Remove whatever stands there: a folder, a file, or a link to elsewhere."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def build(venv: Path) -> None:
    """Make a new, empty environment in place of what was there."""
    python = find_python()
    clear(venv)
    if not succeeds([python, "-m", "venv", venv]):
        raise Stop("The virtual environment could not be made: Debian has it in python3-venv.")


def install(root: Path, venv: Path, purpose: str) -> dict[str, Any]:
    """Bring the environment to its lock and return the notes about it."""
    print("Setting up ConsultDesk; the first time takes a minute or two.", flush=True)
    if not is_sound(venv):
        build(venv)
    python = python_in(venv)
    lock = LOCKS[purpose][0]
    quiet = ("--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes")
    if not succeeds([python, "-m", "pip", "install", *quiet, "-r", root / lock]):
        raise Stop(f"The packages of {lock} could not be installed; pip says why above.")
    return {
        "python": version_of(python),
        "locks": {name: digest(root / name) for name in LOCKS[purpose]},
        "packages": [package.name for package in packages_in(venv)],
    }


def screens(purpose: str) -> list[str]:
    """Return the ways of showing a window that a purpose needs on this machine."""
    if not sys.platform.startswith("linux"):
        return []
    return ["offscreen", "xcb"] if purpose == "run" and os.environ.get("DISPLAY") else ["offscreen"]


def complaint(venv: Path, screen: str) -> str:
    """Return what Qt says is missing for a way of showing a window; nothing if it works."""
    answer = attempt([python_in(venv), "-c", PROBES[screen]], QT_QPA_PLATFORM="offscreen")
    if answer is None:
        return "Python does not run"
    lines = answer.stderr.strip().splitlines() or ["Qt stopped without a word"]
    return lines[-1] if answer.returncode else ""


def is_root() -> bool:
    """Say whether system packages may be installed without asking for a password."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def complete_libraries(venv: Path, needed: Sequence[str]) -> None:
    """Make Qt's system libraries load, or stop with the one command that would."""
    missing = [screen for screen in needed if complaint(venv, screen)]
    if not missing:
        return
    if is_root() and shutil.which("apt-get"):
        print("Installing the system libraries that Qt needs.", flush=True)
        succeeds(["apt-get", "update", "-q"])
        succeeds(INSTALL, DEBIAN_FRONTEND="noninteractive")
        missing = [screen for screen in needed if complaint(venv, screen)]
    if missing:
        said = complaint(venv, missing[0])
        command = " ".join(("sudo", *INSTALL))
        raise Stop(f"Qt needs system libraries that are not here ({said}). Run:\n\n    {command}\n")


def compile_words(root: Path, venv: Path, done: dict[str, str]) -> dict[str, str]:
    """Compile each translation that changed since, and return what is now compiled."""
    words = {source.name: digest(source) for source in (root / "resources/i18n").glob("*.ts")}
    for name, content in words.items():
        source = root / "resources/i18n" / name
        target = source.with_suffix(".qm")
        if done.get(name) == content and target.exists():
            continue
        answer = attempt([python_in(venv), "-c", RELEASE, "-silent", source, "-qm", target])
        if answer is None or answer.returncode:
            said = answer.stderr.strip() if answer else "lrelease does not run"
            raise Stop(f"The translation {name} could not be compiled: {said}")
    return words


@contextlib.contextmanager
def alone(root: Path) -> Iterator[None]:
    """Let one set-up at a time work in a folder, where the system can tell."""
    try:
        import fcntl  # noqa: PLC0415  Windows has none
    except ImportError:
        yield
        return
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def prepare(root: Path, purpose: str) -> None:
    """Do what is not yet done for a purpose, noting each part when it is complete."""
    venv = root / ".venv"
    notes = read_notes(venv)
    if not is_ready(root, venv, purpose, notes):
        words = notes.get("words", {})
        notes = {**install(root, venv, purpose), "words": words}
        write_notes(venv, notes)
    needed = [screen for screen in screens(purpose) if screen not in notes.get("screens", [])]
    if needed:
        complete_libraries(venv, needed)
    words = compile_words(root, venv, dict(notes.get("words", {})))
    reached = {"screens": sorted({*notes.get("screens", []), *needed}), "words": words}
    if notes != {**notes, **reached}:
        write_notes(venv, {**notes, **reached})


def main(arguments: Sequence[str]) -> int:
    """Prepare for the purpose named and return the exit code."""
    if len(arguments) != 1 or arguments[0] not in LOCKS:
        print("usage: prepare.py run|test", file=sys.stderr)
        return 2
    try:
        with alone(ROOT):
            prepare(ROOT, arguments[0])
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except OSError as failure:
        print(f"The set-up met a file it could not use: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; the same command takes the set-up up again.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
