"""The benchmarks still find what they measure; their figures are never a gate."""

import hashlib
import subprocess

import pytest

from bench import analysis, handout, matrix, peers, search


def test_the_handout_is_measured_against_bare_reportlab(capsys):
    handout.report(1)
    said = capsys.readouterr().out
    assert "ReportLab" in said
    assert "ConsultDesk" in said


def test_the_analysis_is_measured_alone_where_no_peer_can_be_installed(capsys, monkeypatch):
    monkeypatch.setattr(peers, "interpreter", lambda: None)
    analysis.report(1)
    said = capsys.readouterr().out
    assert "10 × 12" in said
    assert "10,000 draws" in said
    assert "could not be installed" in said


def test_the_analysis_is_set_beside_what_a_peer_says(capsys, monkeypatch):
    answers = {"seconds": 0.25, "first": [1 / 6] * 6}

    class Peer:
        def __enter__(self):
            return lambda: answers

        def __exit__(self, *error):
            pass

    monkeypatch.setattr(peers, "interpreter", lambda: "python")
    monkeypatch.setattr(peers, "pymcdm", lambda *_: Peer())
    analysis.report(1)
    said = capsys.readouterr().out
    assert "pymcdm 250 µs" in said
    assert "apart" in said


def test_the_matrix_is_measured_up_to_its_last_pixel(qapp, capsys):
    matrix.report(1)
    said = capsys.readouterr().out
    assert "10 × 12" in said
    assert "20 × 20" in said
    assert "scroll → painted" in said


def test_the_search_is_measured_up_to_the_list_painted(qapp, capsys):
    search.report(1, notes=500)
    said = capsys.readouterr().out
    assert "500 notes" in said
    assert "a key, up to the list painted" in said
    assert "incidents like one, ranked" in said


def test_the_bench_matrices_are_full_and_cost_something():
    sheet = analysis.matrix(10, 12, lines=4)
    assert (len(sheet.options), len(sheet.criteria), len(sheet.lines)) == (10, 12, 40)
    for option in sheet.options:
        for criterion in sheet.criteria:
            assert sheet.value(option, criterion) is not None


def test_peers_that_are_there_for_this_lock_are_not_installed_again(tmp_path, monkeypatch):
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("installs"))
    lock = tmp_path / "lock.txt"
    lock.write_text("peer==1", encoding="utf-8")
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    (tmp_path / "ready").write_text(wanted, encoding="utf-8")
    assert peers.interpreter(tmp_path, lock).is_relative_to(tmp_path)


@pytest.mark.parametrize("failing", [0, 1, None])
def test_peers_are_installed_once_or_not_at_all(tmp_path, monkeypatch, capsys, failing):
    run = []

    def start(words, **more):
        run.append(words)
        return subprocess.CompletedProcess(words, int(len(run) - 1 == failing))

    monkeypatch.setattr(subprocess, "run", start)
    lock = tmp_path / "lock.txt"
    lock.write_text("peer==1", encoding="utf-8")
    found = peers.interpreter(tmp_path, lock)
    assert (found is None) == (failing is not None)
    assert (tmp_path / "ready").exists() == (failing is None)
    if failing is None:
        assert "--require-hashes" in run[1]


def test_peers_that_cannot_even_start_are_done_without(tmp_path, monkeypatch, capsys):
    def start(words, **more):
        raise OSError

    monkeypatch.setattr(subprocess, "run", start)
    lock = tmp_path / "lock.txt"
    lock.write_text("peer==1", encoding="utf-8")
    assert peers.interpreter(tmp_path, lock) is None


def test_peers_are_locked_by_hash_and_never_come_with_the_program_or_its_tests(root):
    lines = (root / "bench/requirements-peers.txt").read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if line and not line.startswith((" ", "#"))]
    assert any(name.startswith("pymcdm==") for name in names)
    assert all(name.endswith("\\") for name in names)
    for lock in ("requirements.txt", "requirements-dev.txt"):
        assert "pymcdm" not in (root / lock).read_text(encoding="utf-8")
    assert "peers" not in (root / "resources/packaging/prepare.py").read_text(encoding="utf-8")
