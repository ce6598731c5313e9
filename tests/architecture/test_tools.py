"""The tools that read the code agree with it: one test each, so that `pytest` is the only gate."""

import ast

IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def test_imports_go_one_way(python):
    python("-c", IMPORTS, "--no-logo")


def test_code_is_clean(python):
    python("-m", "ruff", "check", ".")


def test_code_is_laid_out(python):
    python("-m", "ruff", "format", "--check", ".")


def test_types_hold(python):
    python("-m", "mypy")


def test_every_package_is_declared_and_used(python):
    python("-m", "deptry", ".")


def stored_names(root):
    """Give the fields of records and rows, and the rows: the store finds each by its name."""
    rows = sorted((root / "consultdesk/store/rows").rglob("*.py"))
    for path in (*(root / "consultdesk/domain").glob("*.py"), *rows):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                fields = [
                    part for part in node.body if isinstance(part, (ast.Assign, ast.AnnAssign))
                ]
                yield from {name.id for f in fields for name in ast.walk(f) if hasattr(name, "id")}
                yield from [node.name] if path in rows else []


def test_nothing_lies_unused(python, root, tmp_path):
    stored = tmp_path / "stored.py"
    stored.write_text("\n".join(sorted(set(stored_names(root)))), encoding="utf-8")
    python("-m", "vulture", "main.py", "consultdesk", "ui", stored)
