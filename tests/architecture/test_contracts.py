"""The contracts between rooms can fail, and none of the rooms is forgotten."""

import shutil
import tomllib
from pathlib import Path

import pytest

IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
SETTINGS = Path(__file__).resolve().parents[2] / "pyproject.toml"
LINTER = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["tool"]["importlinter"]
CONTRACTS = {contract["name"]: contract for contract in LINTER["contracts"]}

# For each contract, one module that breaks it and the line that does.
BREACHES = {
    "The house: screens above, the domain below": (
        "consultdesk.domain.toy",
        "import consultdesk.wording",
    ),
    "consultdesk knows no Qt": ("consultdesk.toy", "import PySide6.QtCore"),
    "The domain is plain Python": ("consultdesk.domain.toy", "import sqlalchemy"),
    "Only the store knows SQLAlchemy and the driver": (
        "consultdesk.documents.toy",
        "import sqlcipher3",
    ),
    "Only documents know ReportLab": ("consultdesk.store.toy", "import reportlab.platypus"),
    "Only the analysis knows NumPy": ("ui.toy", "import numpy"),
    "Screens leave the database to the store and paper to documents": (
        "ui.toy",
        "import sqlalchemy.orm",
    ),
    "Rows stay in the store": ("consultdesk.workspace.toy", "import consultdesk.store.rows"),
    "What is for me stays out of what is for the client": (
        "consultdesk.documents.for_client.toy",
        "import consultdesk.documents.for_me",
    ),
    "No cycles among siblings": ("ui.first", "import ui.second"),
}
BACK = {"ui.first": ("ui.second", "import ui.first")}

# Contracts that hold for every room, with the rooms that are their reason.
EXEMPT = {
    "Only the store knows SQLAlchemy and the driver": {
        "store",
        "workspace",
        "paperwork",
        "private_paperwork",
        "cli",
    },
    "Only documents know ReportLab": {
        "documents",
        "workspace",
        "paperwork",
        "private_paperwork",
        "cli",
    },
    "Only the analysis knows NumPy": {"analysis"},
}


def named(value):
    """Give every module of ours that a contract names."""
    words = value if isinstance(value, list) else []
    for word in words:
        for name in word.replace("(", " ").replace(")", " ").replace("|", " ").split():
            if name.split(".")[0] in LINTER["root_packages"]:
                yield name


def write(folder, module, text=""):
    """Write a module and the packages above it, keeping what is there."""
    path = folder.joinpath(*module.split("."))
    for package in [path, *path.parents]:
        if package == folder:
            break
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").touch()
    with (path / "__init__.py").open("a", encoding="utf-8") as code:
        code.write(f"{text}\n")


@pytest.fixture
def toy(tmp_path):
    """An empty house: each room that a contract names, and nothing in them."""
    for contract in CONTRACTS.values():
        for value in contract.values():
            for module in named(value):
                write(tmp_path, module)
    shutil.copy(SETTINGS, tmp_path)
    return tmp_path


def lint(python, folder):
    return python("-c", IMPORTS, "--no-logo", "--no-cache", cwd=folder, accept=(0, 1))


def test_an_empty_house_keeps_every_contract(python, toy):
    assert f"{len(CONTRACTS)} kept, 0 broken" in lint(python, toy)


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_planted_breach_is_found(python, toy, name):
    module, line = BREACHES[name]
    write(toy, module, line)
    if module in BACK:
        write(toy, *BACK[module])
    assert f"{name} BROKEN" in " ".join(lint(python, toy).split())


@pytest.mark.parametrize("name", EXEMPT)
def test_no_room_is_forgotten(root, name):
    house = root / "consultdesk"
    rooms = {path.stem for path in house.iterdir() if path.suffix == ".py" or path.is_dir()}
    rooms -= {"__init__", "__pycache__"}
    under = {source.removeprefix("consultdesk.") for source in CONTRACTS[name]["source_modules"]}
    assert rooms - under - EXEMPT[name] == set()
