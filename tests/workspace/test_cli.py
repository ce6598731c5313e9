"""The work without a screen: the sample, a handout, a check, and one clear sentence for each no."""

import ast
import os
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from pypdf import PdfReader

import consultdesk
from consultdesk import cli
from consultdesk.domain.change import edited, removed
from consultdesk.domain.incidents import Incident
from consultdesk.domain.phrase import Phrase
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store

ROOT = Path(__file__).parents[2]
SAMPLE, ACCEPTED = "INC-2026-001", {"letter": (612, 792), "a4": (595, 842)}
WORDS = {
    "fr": (
        "Des options pour une équipe autonome",
        "L'équipe de l'entrepôt doit être autonome le",
        "Former une championne interne, une journée",
        "Coût total pour vous",
        "TPS 42,00 $, TVQ 83,79 $",
        "965,79 $",
        "Votre décision",
    ),
    "en": (
        "The warehouse team must work alone by",
        "Train an internal champion, one day",
        "Total cost to you",
        "GST $42.00, QST $83.79",
        "$965.79",
    ),
}


def words_of(path):
    reader = PdfReader(path)
    return " ".join("\n".join(page.extract_text() for page in reader.pages).split()), reader


def program(*arguments, **environment):
    """Start the program as a person does, without a screen."""
    inherited = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        env=inherited | {k: str(v) for k, v in environment.items()},
        check=False,
    )


def said(capsys, code, wanted):
    """Check that a no is one sentence or two on stderr, with nothing of the machine in it."""
    out, err = capsys.readouterr()
    assert (code, out) == (cli.FAILED, "")
    assert wanted in err
    lines = [line for line in err.splitlines() if not line.startswith("Note: ")]
    assert len(lines) == 1
    assert lines[0].endswith(".")
    assert "Traceback" not in err
    assert "Errno" not in err
    assert ".saving-" not in err


def test_the_commands_of_the_issue_one_after_the_other(tmp_path):
    base, paper = tmp_path / "sample.consultdesk", tmp_path / "handout.pdf"
    made = program("sample", "--file", base)
    assert (made.returncode, made.stdout, made.stderr) == (0, f"{base}\n", "")
    asked = ("handout", SAMPLE, "--file", base, "--language", "fr", "--paper", "letter")
    printed = program(*asked, "--out", paper)
    assert (printed.returncode, printed.stdout) == (0, f"{paper}\n")
    assert printed.stderr == (
        "Note: the client does not see the option “Trois séances, séances à parts égales”.\n"
    )
    assert "Former une championne interne" in words_of(paper)[0]
    checked = program("check", "--file", base)
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, f"{base}: sound\n", "")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["handout.pdf", "sample.consultdesk"]


def test_without_a_screen_the_sample_handout_is_made_and_its_place_is_told(tmp_path):
    made = program(XDG_DATA_HOME=tmp_path)
    first, path = made.stdout.splitlines()
    assert (made.returncode, "screen" in first) == (0, True)
    assert Path(path).is_relative_to(tmp_path)
    assert "Former une championne interne" in words_of(path)[0]


def test_without_a_screen_and_without_a_place_one_sentence_is_said(tmp_path):
    (tmp_path / "file").write_text("here", encoding="utf-8")
    made = program(XDG_DATA_HOME=tmp_path / "file")
    assert made.returncode == cli.FAILED
    assert made.stderr.startswith("Nothing could be written there: ")
    assert "Traceback" not in made.stderr


def test_no_window_library_is_loaded_for_a_command(sample_path, tmp_path):
    told = (
        "import sys; from consultdesk import cli;"
        f"code = cli.main(['handout', '{SAMPLE}', '--file', r'{sample_path}',"
        f" '--out', r'{tmp_path / 'out.pdf'}']);"
        "print(code, [m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'ui')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.splitlines()[-1] == "0 []"


@pytest.mark.parametrize("paper", ACCEPTED)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_handout_in_each_language_on_each_paper(sample_path, tmp_path, clock, language, paper):
    out = tmp_path / "out.pdf"
    asked = ["handout", SAMPLE, "--file", sample_path, "--language", language, "--paper", paper]
    assert cli.main([*map(str, asked), "--out", str(out)], clock) == cli.DONE
    text, reader = words_of(out)
    for words in WORDS[language]:
        assert words in text, words
    size = reader.pages[0].mediabox
    assert (round(size.width), round(size.height)) == ACCEPTED[paper]
    assert "parts égales" not in text
    assert "split in two" not in text


def test_a_handout_follows_its_client_when_nothing_is_asked(
    sample_path, tmp_path, clock, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["handout", "INC-2026-003", "--file", str(sample_path)], clock) == cli.DONE
    path = Path(capsys.readouterr().out.strip())
    assert path.parent == tmp_path
    assert path.name == "2026-11-17 Northgate Veterinary Group Ltd – options.pdf"
    assert "Complete together: client re-exports, I validate" in words_of(path)[0]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sample_speaks_the_language_that_is_asked(tmp_path, clock, language, capsys):
    base = tmp_path / "base.consultdesk"
    assert cli.main(["sample", "--file", str(base), "--language", language], clock) == cli.DONE
    with Store.open(base, clock) as store:
        assert len(store.all(Incident)) == 3
        note = store.incident_file(SAMPLE).notes[0].text
    assert note.startswith("L'offre" if language == "fr" else "The offer")


def test_a_sample_never_takes_the_place_of_a_file(tmp_path, clock, capsys):
    base = tmp_path / "mine.consultdesk"
    base.write_bytes(b"mine")
    said(capsys, cli.main(["sample", "--file", str(base)], clock), "it was not touched")
    assert base.read_bytes() == b"mine"


def test_a_sample_that_could_not_be_filled_leaves_no_file(tmp_path, clock, capsys, monkeypatch):
    def full(*_):
        raise StoreError("disk_full")

    monkeypatch.setattr(cli, "load_sample", full)
    said(capsys, cli.main(["sample", "--file", str(tmp_path / "s.db")], clock), "The disk is full.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["check", "handout"])
def test_a_file_that_is_not_there_is_not_made(tmp_path, clock, capsys, command):
    asked = [command, *([SAMPLE] if command == "handout" else [])]
    code = cli.main([*asked, "--file", str(tmp_path / "none.db")], clock)
    said(capsys, code, "There is no file at this place.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["check", "handout"])
def test_a_file_of_another_program_stays_as_it_is(tmp_path, clock, capsys, command):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE songs (title)")
    other.close()
    before = path.read_bytes()
    asked = [command, *([SAMPLE] if command == "handout" else []), "--file", str(path)]
    said(capsys, cli.main(asked, clock), "belongs to another program")
    assert path.read_bytes() == before


def test_a_file_of_words_and_a_folder_are_told_apart(tmp_path, clock, capsys):
    words = tmp_path / "words.txt"
    words.write_text("bonjour, c'est un texte", encoding="utf-8")
    said(capsys, cli.main(["check", "--file", str(words)], clock), "is not a data file")
    said(capsys, cli.main(["check", "--file", str(tmp_path)], clock), "This is a folder")


def test_a_damaged_file_is_told(sample_path, clock, capsys):
    content = bytearray(Path(sample_path).read_bytes())
    content[20_000:60_000] = bytes(40_000)
    Path(sample_path).write_bytes(content)
    code = cli.main(["check", "--file", str(sample_path)], clock)
    out, err = capsys.readouterr()
    assert (code, out) == (cli.FAILED, "")
    assert err
    assert "Traceback" not in err


def test_a_number_nobody_bears(sample_path, clock, capsys):
    code = cli.main(["handout", "INC-1999-007", "--file", str(sample_path)], clock)
    said(capsys, code, "No incident bears the number INC-1999-007.")


def test_what_was_typed_never_steers_the_terminal(sample_path, tmp_path, clock, capsys):
    with Store.open(sample_path, clock) as store:
        (incident,) = store.all(Incident, number=SAMPLE)
        file = store.incident_file(incident.id)
        option = edited(file.options[1], name=Phrase("a\x1b[31m\nb\u202e 🙂", ""))
        gone = (*file.shoes, *file.procons, *file.private_notes, *file.lines, file.ceiling)
        open_again = store.removal(file.decision)
        store.apply([option, *map(removed, gone), *open_again], step="")
    asked = ["handout", SAMPLE, "--file", str(sample_path), "--language", "en"]
    assert cli.main([*asked, "--out", str(tmp_path / "x.pdf")], clock) == 0
    notes = capsys.readouterr().err
    assert "a[U+001B][31m b[U+202E] 🙂" in notes
    assert "\x1b" not in notes
    assert "Note: it prints as a draft" in notes


def test_a_handout_that_cannot_be_written_where_it_is_asked(sample_path, tmp_path, clock, capsys):
    asked = ["handout", SAMPLE, "--file", str(sample_path), "--out"]
    code = cli.main([*asked, str(tmp_path / "no" / "where.pdf")], clock)
    said(capsys, code, "no such file or directory. Choose another place.")
    folder = tmp_path / "folder"
    folder.mkdir()
    said(capsys, cli.main([*asked, str(folder)], clock), "is a directory. Choose another place.")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "sample.consultdesk"]


def test_a_handout_never_takes_the_place_of_its_own_base(sample_path, clock, capsys):
    before = Path(sample_path).read_bytes()
    asked = ["handout", SAMPLE, "--file", str(sample_path), "--out", str(sample_path)]
    said(capsys, cli.main(asked, clock), "it was not touched")
    assert Path(sample_path).read_bytes() == before


def test_a_handout_made_again_takes_the_place_of_the_last_one(sample_path, tmp_path, clock):
    out = tmp_path / "out.pdf"
    asked = ["handout", SAMPLE, "--file", str(sample_path), "--out", str(out)]
    assert cli.main(asked, clock) == cli.DONE
    first = out.read_bytes()
    assert cli.main(asked, clock) == cli.DONE
    assert out.read_bytes() == first


def test_a_desk_that_is_open_elsewhere_is_left_alone(sample_store, sample_path, clock, capsys):
    code = cli.main(["check", "--file", str(sample_path)], clock)
    said(capsys, code, "already open in another ConsultDesk window")


@pytest.mark.parametrize(
    "asked",
    [
        ["bogus"],
        [],
        ["sample"],
        ["handout", "--file", "x"],
        ["handout", SAMPLE, "--file", "x", "--paper", "a5"],
        ["handout", SAMPLE, "--file", "x", "--language", "de"],
        ["check", "--file", "x", "--loudly"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_told_with_the_right_one(asked, capsys):
    assert cli.main(asked) == cli.MISUSED
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: main.py")
    assert "Traceback" not in err


@pytest.mark.parametrize("command", [[], ["sample"], ["handout"], ["check"]], ids=" ".join)
def test_every_command_says_what_it_does(command, capsys):
    assert cli.main([*command, "--help"]) == cli.DONE
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("usage: main.py")
    if command:
        assert "--file DB" in out
    else:
        assert all(name in out for name in ("sample", "handout", "check"))


def test_the_version_is_the_one_of_the_project(capsys):
    assert cli.main(["--version"]) == cli.DONE
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert capsys.readouterr().out == f"ConsultDesk {project['version']}\n"
    assert consultdesk.__version__ == project["version"]


def test_every_remark_has_its_words():
    assert set(cli._HEEDED) == set(cli.Heed)


def test_the_command_line_imports_nothing_of_the_screens():
    tree = ast.parse((ROOT / "consultdesk" / "cli.py").read_text("utf-8"))
    named = {n.module.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert not named & {"ui", "PySide6"}
