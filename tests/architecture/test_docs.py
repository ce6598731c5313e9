"""What the documentation points at is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
ROOMS = ("consultdesk/", "ui/", "tests/", "bench/", "docs/", "resources/", "migrations/")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_a_page_names_exists(page):
    text = page.read_text("utf-8")
    named = {name for name in re.findall(r"`([^`\s]+)`", text) if name.startswith(ROOMS)}
    shown = set(re.findall(r"\]\(([^)#:]+)\)", text))
    gone = [name for name in named if not (ROOT / name).exists()]
    gone += [name for name in shown if not (page.parent / name).exists()]
    assert gone == []


def test_the_method_has_a_place_for_each_of_its_sentences():
    """Forty sentences or so: a row that loses its place, or its path, is seen here."""
    rows = re.findall(
        r"^\| («.+»)\W* \| (.+) \|$", (ROOT / "docs/method.md").read_text("utf-8"), re.M
    )
    assert len(rows) == 22 + 18
    assert [said for said, where in rows if "`" not in where and "the whole" not in where] == []
