"""A data file in a folder that another program copies elsewhere is recognised."""

from pathlib import Path

import pytest

from consultdesk.store.synced import keeper_of


@pytest.mark.parametrize(
    ("folder", "keeper"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - Atelier Boréal", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("pCloudDrive", "pCloud"),
        ("kDrive", "kDrive"),
        ("Documents", ""),
        ("Dropbox drafts", ""),
        ("megaphone", ""),
        ("Boxes", ""),
    ],
)
def test_a_folder_is_known_by_the_name_its_program_gives_it(tmp_path, folder, keeper):
    place = tmp_path / folder / "Clients" / "2026"
    place.mkdir(parents=True)
    assert keeper_of(place / "ConsultDesk.consultdesk") == keeper


@pytest.mark.parametrize(
    ("mark", "keeper"), [(".stfolder", "Syncthing"), (".sync", "Resilio Sync")]
)
def test_a_folder_without_a_telling_name_is_known_by_its_mark(tmp_path, mark, keeper):
    (tmp_path / mark).mkdir()
    (tmp_path / "work").mkdir()
    assert keeper_of(tmp_path / "work" / "desk.consultdesk") == keeper


def test_a_folder_out_of_reach_tells_nothing(tmp_path, monkeypatch):
    def refuse(_path):
        raise PermissionError

    monkeypatch.setattr(Path, "exists", refuse)
    assert keeper_of(tmp_path / "desk.consultdesk") == ""
