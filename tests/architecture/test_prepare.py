"""The set-up takes up where it was left, whatever was left, and asks for what it cannot do."""

import os
import runpy
import subprocess
import sys
import types
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "resources/packaging/prepare.py"


@pytest.fixture
def prepare():
    """The script as a module of its own, so that a test may replace what it calls."""
    module = types.ModuleType("prepare")
    code = compile(SCRIPT.read_text(encoding="utf-8"), str(SCRIPT), "exec")
    module.__file__ = str(SCRIPT)
    exec(code, module.__dict__)  # noqa: S102  our own file
    return module


class Machine:
    """A machine where pip, apt and Qt are played, and what was asked of them is kept."""

    def __init__(self, prepare, monkeypatch, root):
        self.root, self.venv, self.prepare = root, root / ".venv", prepare
        self.asked, self.pip_works, self.qt_lacks = [], True, set()
        self.apt_works = self.root_user = True
        monkeypatch.setattr(prepare, "succeeds", self.succeeds)
        monkeypatch.setattr(prepare, "attempt", self.attempt)
        monkeypatch.setattr(prepare, "is_root", lambda: self.root_user)
        monkeypatch.setattr(prepare.shutil, "which", lambda name: name)
        monkeypatch.setattr(prepare, "version_of", self.version_of)
        monkeypatch.setattr(sys, "platform", "linux")
        for name in ("requirements.txt", "requirements-dev.txt"):
            (root / name).write_text(name)
        (root / "resources/i18n").mkdir(parents=True)

    def version_of(self, python):
        if self.venv in Path(python).parents:
            return "3.11.7" if Path(python).exists() else None
        return "3.11.7"

    def succeeds(self, command, **_):
        words = [str(word) for word in command]
        if "venv" in words:
            self.asked.append("venv")
            (self.venv / "bin").mkdir(parents=True)
            (self.venv / "bin/python").touch()
        elif "pip" in words:
            self.asked.append(f"pip {Path(words[-1]).name}")
            if self.pip_works:
                self.install("shelf")
            return self.pip_works
        else:
            self.asked.append(" ".join(words[:2]))
            if self.apt_works and words[1] == "install":
                self.qt_lacks = set()
        return True

    def attempt(self, command, **_):
        words = [str(word) for word in command]
        if "-qm" in words:
            self.asked.append(f"lrelease {Path(words[-1]).name}")
            Path(words[-1]).touch()
        probes = {probe: screen for screen, probe in self.prepare.PROBES.items()}
        lacking = probes.get(words[-1]) in self.qt_lacks
        return subprocess.CompletedProcess(words, int(lacking), "", "libEGL.so.1: not found")

    def install(self, name):
        packages = self.venv / "lib/python3.11/site-packages"
        info = packages / f"{name}-1.0.dist-info"
        info.mkdir(parents=True, exist_ok=True)
        (packages / f"{name}.py").write_text("code")
        (info / "RECORD").write_text(f"{name}.py,sha256=x,4\n{info.name}/RECORD,,\n")

    def get_ready(self, purpose="test"):
        self.asked.clear()
        self.prepare.prepare(self.root, purpose)
        return self.asked


@pytest.fixture
def machine(prepare, monkeypatch, tmp_path):
    monkeypatch.delenv("DISPLAY", raising=False)
    folder = tmp_path / "a folder with spaces"
    folder.mkdir()
    return Machine(prepare, monkeypatch, folder)


FRESH = ["venv", "pip requirements-dev.txt"]


def test_a_fresh_folder_is_set_up_once(machine):
    assert machine.get_ready() == FRESH
    assert machine.get_ready() == []


def test_what_the_tests_need_is_enough_to_run(machine):
    machine.get_ready("test")
    assert machine.get_ready("run") == []


def test_running_first_leaves_the_rest_for_the_tests(machine):
    assert machine.get_ready("run") == ["venv", "pip requirements.txt"]
    assert machine.get_ready("test") == ["pip requirements-dev.txt"]


def test_a_changed_lock_is_installed_over(machine):
    machine.get_ready()
    (machine.root / "requirements-dev.txt").write_text("another")
    assert machine.get_ready() == ["pip requirements-dev.txt"]


def lose_a_file(machine):
    (machine.venv / "lib/python3.11/site-packages/shelf.py").unlink()


def empty_a_file(machine):
    (machine.venv / "lib/python3.11/site-packages/shelf.py").write_text("")


def lose_python(machine):
    (machine.venv / "bin/python").unlink()


def leave_a_file_in_its_place(machine):
    machine.prepare.clear(machine.venv)
    machine.venv.write_text("not a folder")


def leave_a_dangling_link(machine):
    machine.prepare.clear(machine.venv)
    machine.venv.symlink_to(machine.root / "nowhere")


def tear_a_package(machine):
    (machine.venv / "lib/python3.11/site-packages/shelf-1.0.dist-info/RECORD").unlink()


@pytest.mark.parametrize(
    "harm",
    [
        *(lose_a_file, empty_a_file, lose_python, tear_a_package),
        *(leave_a_file_in_its_place, leave_a_dangling_link),
    ],
)
def test_a_damaged_environment_is_built_anew(machine, harm):
    machine.get_ready()
    harm(machine)
    assert machine.get_ready() == FRESH
    assert machine.get_ready() == []


def test_a_removed_package_is_installed_again(machine):
    machine.get_ready()
    for path in (machine.venv / "lib/python3.11/site-packages").rglob("*"):
        if path.is_file():
            path.unlink()
    (machine.venv / "lib/python3.11/site-packages/shelf-1.0.dist-info").rmdir()
    assert machine.get_ready() == ["pip requirements-dev.txt"]


def test_another_python_is_built_anew(machine, monkeypatch):
    machine.get_ready()
    said = {True: "3.9.2", False: "3.12.1"}
    monkeypatch.setattr(
        machine.prepare,
        "version_of",
        lambda python: said[machine.venv in Path(python).parents],
    )
    assert machine.get_ready() == FRESH


def test_an_unreadable_note_counts_for_nothing(machine):
    machine.get_ready()
    (machine.venv / "ready.json").write_text("{half")
    assert machine.get_ready() == ["pip requirements-dev.txt"]


def test_an_interrupted_install_is_not_noted(machine):
    machine.pip_works = False
    with pytest.raises(machine.prepare.Stop, match=r"requirements-dev\.txt"):
        machine.get_ready()
    machine.pip_works = True
    assert machine.get_ready() == ["pip requirements-dev.txt"]


def test_root_gets_the_missing_libraries(machine):
    machine.qt_lacks = {"offscreen"}
    assert machine.get_ready() == [*FRESH, "apt-get update", "apt-get install"]
    assert machine.get_ready() == []


@pytest.mark.parametrize("root_user", [True, False])
def test_where_libraries_cannot_be_had_the_command_is_told(machine, root_user):
    machine.qt_lacks, machine.apt_works, machine.root_user = {"offscreen"}, False, root_user
    with pytest.raises(machine.prepare.Stop) as stopped:
        machine.get_ready()
    told = str(stopped.value)
    assert "sudo apt-get install -y --no-install-recommends libegl1" in told
    assert "libEGL.so.1: not found" in told
    machine.qt_lacks = set()
    assert machine.get_ready() == []


def test_only_a_window_on_a_screen_needs_its_libraries(machine, monkeypatch):
    machine.qt_lacks = {"xcb"}
    assert machine.get_ready("run") == ["venv", "pip requirements.txt"]
    monkeypatch.setenv("DISPLAY", ":0")
    assert machine.get_ready("run") == ["apt-get update", "apt-get install"]


def test_a_translation_is_compiled_when_it_changes(machine):
    words = machine.root / "resources/i18n/consultdesk_fr.ts"
    words.write_text("one")
    assert machine.get_ready() == [*FRESH, "lrelease consultdesk_fr.qm"]
    assert machine.get_ready() == []
    words.write_text("two")
    assert machine.get_ready() == ["lrelease consultdesk_fr.qm"]
    words.with_suffix(".qm").unlink()
    assert machine.get_ready() == ["lrelease consultdesk_fr.qm"]


def test_a_machine_without_a_fit_python_is_told(machine, monkeypatch):
    monkeypatch.setattr(machine.prepare, "version_of", lambda _: "3.9.2")
    with pytest.raises(machine.prepare.Stop, match=r"needs Python 3\.11"):
        machine.get_ready()


def test_pip_is_not_led_astray(prepare, monkeypatch):
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "here")
    assert "PIP_USER" not in prepare.environment()
    assert prepare.environment()["PIP_FIND_LINKS"] == "here"


@pytest.mark.parametrize("words", [[], ["jump"], ["run", "test"]])
def test_wrong_use_is_told(prepare, capsys, words):
    assert prepare.main(words) == 2
    assert "usage" in capsys.readouterr().err


def test_a_refusal_is_one_sentence_and_a_failure(prepare, monkeypatch, capsys):
    def stop(*_):
        raise prepare.Stop("Not today.")

    monkeypatch.setattr(prepare, "prepare", stop)
    assert prepare.main(["run"]) == 1
    assert capsys.readouterr().err == "Not today.\n"


def locked(root, name):
    lines = (root / name).read_text(encoding="utf-8").splitlines()
    return {line.removesuffix(" \\") for line in lines if "==" in line}


def test_the_lock_of_the_tests_holds_that_of_the_program(root):
    assert locked(root, "requirements.txt") <= locked(root, "requirements-dev.txt")


@pytest.mark.parametrize(
    ("environ", "platform", "seen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_the_door_knows_a_screen(root, environ, platform, seen):
    assert runpy.run_path(str(root / "main.py"))["has_screen"](environ, platform) is seen


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], False),
        (["handout", "INC-2026-001"], True),
        (["--help"], True),
        (["jump"], True),
        (["desk.consultdesk"], False),
        (["-style", "fusion"], False),
    ],
)
def test_the_door_knows_a_command(root, arguments, asked):
    assert runpy.run_path(str(root / "main.py"))["asks_for_a_command"](arguments) is asked


def test_the_word_of_each_task_works_from_any_folder(root, tmp_path):
    words = ["make", "-n", "-f", str(root / "Makefile"), "run", "test", "bench", "words"]
    said = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert said.count(f'cd "{root}" && ') == 4
    assert os.access(root / ".ci/run", os.X_OK)
