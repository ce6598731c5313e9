"""Nothing in the repository says where packages come from: each machine's own settings do."""

import subprocess

import pytest

HOSTS = ("py" + "pi.org", "python" + "hosted.org", "ana" + "conda.org", "/sim" + "ple/")


def files(root):
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a clone: the files of the repository cannot be told from others")
    return [root / name.decode() for name in listed.stdout.split(b"\0") if name]


def test_no_registry_is_named(root):
    found = [
        (path.name, host)
        for path in files(root)
        if path.is_file()
        for host in HOSTS
        if host.encode() in path.read_bytes()
    ]
    assert found == []
