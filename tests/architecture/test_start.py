"""Before the first painted window nothing heavy is loaded, whatever has been written since."""

import pytest

HEAVY = ("sqlalchemy", "alembic", "reportlab", "numpy")


@pytest.mark.parametrize("module", ["main", "ui.app"])
def test_the_way_to_the_first_window_is_light(python, module):
    script = f"import sys, {module}; print([name for name in {HEAVY} if name in sys.modules])"
    assert python("-c", script).strip() == "[]"


def test_the_door_imports_no_qt(python):
    assert python("-c", "import sys, main; print('PySide6' in sys.modules)").strip() == "False"
