"""Every word on a screen can be translated: what Qt's own tool takes for granted is checked here.

lupdate takes an f-string for a literal, and files an aliased `tr` under a context that never
matches: the catalogue looks complete, and the screen stays English.
"""

import ast
import re

import pytest

SHOWN = {
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("QStandardItem", "QListWidgetItem", "QTreeWidgetItem", "QCommandLinkButton"),
    *("setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setTitle", "setStatusTip"),
    *("setAccessibleName", "setAccessibleDescription", "setWhatsThis", "setLabelText"),
    *("setPrefix", "setSuffix", "setPlainText", "setHtml", "setMarkdown", "setHeaderLabels"),
    *("addAction", "addItem", "addItems", "addTab", "addMenu", "addRow", "setTabText"),
    *("setItemText", "setTabToolTip", "insertTab", "showMessage", "drawText", "do"),
}
SHOWN_AS = {"text", "title", "tooltip", "tool_tip", "placeholder", "caption", "accessible_name"}
TRANSLATORS = {"QCoreApplication", "QApplication", "QGuiApplication"}

# Two letters in a row are a word; a code (EUR, PDF) and the program's name are the same everywhere.
WORD = re.compile(r"[^\W\d_]{2,}")
NAMES = re.compile(r"\b(?:[A-Z]{2,4}|ConsultDesk)\b")


def name_of(function):
    return getattr(function, "attr", getattr(function, "id", ""))


def translates(function):
    """Say whether an expression is Qt's tr or translate, the latter also by its bare name."""
    if isinstance(function, ast.Name):
        return function.id == "translate"
    if not isinstance(function, ast.Attribute):
        return False
    return function.attr == "tr" or (
        function.attr == "translate" and name_of(function.value) in TRANSLATORS
    )


def renames(node):
    """Say whether Qt's translating goes by a name that lupdate does not know from here on."""
    if isinstance(node, ast.alias):
        return node.name in TRANSLATORS and node.asname is not None
    if isinstance(node, ast.Assign):
        named = [getattr(target, "id", "") for target in node.targets]
        return translates(node.value) and not named == [name_of(node.value)] == ["translate"]
    return False


def literals(expression):
    """Give the literal texts that an expression can be, leaving out what a function returns."""
    if isinstance(expression, ast.Constant):
        if isinstance(expression.value, str):
            yield expression.value
    elif isinstance(expression, ast.Call):
        if name_of(expression.func) in {"format", "join", "upper", "strip"}:
            yield from literals(expression.func.value)
    elif isinstance(expression, ast.IfExp):
        yield from literals(expression.body)
        yield from literals(expression.orelse)
    elif isinstance(expression, (ast.JoinedStr, ast.BinOp, ast.BoolOp, ast.List, ast.Tuple)):
        for part in ast.iter_child_nodes(expression):
            yield from literals(part)


def has_words(expression):
    return any(WORD.search(NAMES.sub("", text)) for text in literals(expression))


def faults_of_call(call):
    if translates(call.func):
        by_tr = name_of(call.func) == "tr"
        texts = call.args[: 1 if by_tr else 2]
        if not all(isinstance(t, ast.Constant) and isinstance(t.value, str) for t in texts):
            yield call.lineno, "not a literal"
        elif by_tr and "%n" in texts[0].value:
            yield call.lineno, "plural by tr"  # which a subclass would leave in English
        return
    shown = call.args if name_of(call.func) in SHOWN else []
    named = [word.value for word in call.keywords if word.arg in SHOWN_AS]
    if any(map(has_words, [*shown, *named])):
        yield call.lineno, "bare words"


def faults(source):
    """Give the line and the reason of each text that would not be translated."""
    tree = ast.parse(source)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found.extend(faults_of_call(node))
        elif renames(node):
            found.append((node.lineno, "alias"))
    return found


def test_every_word_on_a_screen_is_translatable(root):
    found = [
        f"{path.relative_to(root)}:{line}: {reason}"
        for path in sorted((root / "ui").rglob("*.py"))
        for line, reason in faults(path.read_text(encoding="utf-8"))
    ]
    assert found == []


PLANTED = {
    'self.tr(f"{n} options")': "not a literal",
    "self.tr(words)": "not a literal",
    'QCoreApplication.translate("Ctx", words)': "not a literal",
    'QCoreApplication.translate(context, "Options")': "not a literal",
    'self.tr("%n option(s)", "", n)': "plural by tr",
    "tr = self.tr": "alias",
    "tr = QCoreApplication.translate": "alias",
    "translate = self.tr": "alias",
    'translate("Ctx", words)': "not a literal",
    "from PySide6.QtCore import QCoreApplication as App": "alias",
    'QLabel("Options")': "bare words",
    'label.setText(f"Total {n}")': "bare words",
    'label.setText("Total {}".format(n))': "bare words",
    'label.setText("Open" if open else self.tr("Closed"))': "bare words",
    'menu.addAction(icon, "Print")': "bare words",
    'heading(text="Options")': "bare words",
    'desk.do("Change cost", change)': "bare words",
}
SOUND = [
    'self.tr("{n} options").format(n=n)',
    'QLabel(self.tr("Options"))',
    'QCoreApplication.translate("Ctx", "%n option(s)", None, n)',
    'label.setText("—")',
    "translate = QCoreApplication.translate",
    'label.setText(f"{letter} · {amount}")',
    'combo.addItem("EUR")',
    'window.setWindowTitle("ConsultDesk")',
    'label.setObjectName("total")',
    "name.translate(table)",
]


@pytest.mark.parametrize("line", PLANTED)
def test_a_planted_fault_is_found(line):
    assert faults(line) == [(1, PLANTED[line])]


@pytest.mark.parametrize("line", SOUND)
def test_sound_lines_pass(line):
    assert faults(line) == []
