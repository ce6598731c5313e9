"""Private words never print by accident, and few places may read them."""

import ast
import copy
import json
import logging
import pickle
from pathlib import Path

import pytest

from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.text import InternalText

ROOT = Path(__file__).parent.parent.parent
CANARY = "canari"
WORDS = InternalText(CANARY)
# who may read private words: the store that keeps them, and private corners of screens
READERS = {
    "consultdesk/documents/for_me/making.py",
    "consultdesk/store/codecs.py",
    "ui/clients/balance.py",
    "ui/clients/private.py",
    "ui/clients/relationship.py",
    "ui/define/foreign.py",
    "ui/define/page.py",
    "ui/kickoff.py",
    "ui/listen/composer.py",
    "ui/listen/feelings.py",
    "ui/options/analysis/afterthought.py",
    "ui/options/cell_form.py",
    "ui/options/costing/ceiling.py",
    "ui/options/criteria/form.py",
    "ui/options/forms.py",
    "ui/options/matrix/explaining.py",
    "ui/options/page.py",
    "ui/options/precedents/card.py",
    "ui/options/shoes_sheet.py",
    "ui/options/versions/dialog.py",
    "ui/readiness.py",
    "ui/search/telling.py",
    "ui/today/care.py",
    "ui/verify/retained.py",
}
PRINTED = {
    "str": lambda: str(WORDS),
    "repr": lambda: repr(WORDS),
    "format": lambda: f"{WORDS}",
    "spec": lambda: format(WORDS, ">20"),
    "method": lambda: "{0} {0!r} {0!s} {0!a}".format(WORDS),  # noqa: UP032
    "percent": lambda: "%s %r %a" % (WORDS, WORDS, WORDS),  # noqa: UP031
    "record": lambda: str(Ceiling(id="x", incident_id="i", reason=WORDS)),
    "list": lambda: str([WORDS, {"a": WORDS}]),
    "error": lambda: str(ValueError(WORDS)),
    "log": lambda: logging.LogRecord("n", 20, "p", 1, "%s", (WORDS,), None).getMessage(),
}


@pytest.mark.parametrize("way", PRINTED)
def test_private_words_print_as_internal(way):
    printed = PRINTED[way]()
    assert CANARY not in printed
    assert "[internal]" in printed


def test_private_words_go_into_no_text_and_no_json():
    with pytest.raises(TypeError):
        json.dumps({"note": WORDS})
    with pytest.raises(TypeError):
        "" + WORDS
    with pytest.raises(TypeError):
        "".join([WORDS])
    assert CANARY not in json.dumps({"note": WORDS}, default=str)
    assert not hasattr(WORDS, "__dict__")


def test_private_words_are_there_for_who_asks_by_name():
    assert WORDS.reveal() == CANARY
    assert copy.deepcopy(WORDS) == WORDS == pickle.loads(pickle.dumps(WORDS))  # noqa: S301


def test_private_words_compare_and_count_by_their_words():
    assert len({WORDS, InternalText(CANARY), InternalText("autre")}) == 2
    assert WORDS != CANARY
    assert WORDS
    assert not InternalText("  ")
    assert not InternalText()


def test_only_these_files_read_private_words():
    found = set()
    for room in ("consultdesk", "ui", "migrations", "main.py"):
        top = ROOT / room
        for path in [top] if top.is_file() else sorted(top.rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            asked = (n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute))
            if "reveal" in asked:
                found.add(path.relative_to(ROOT).as_posix())
    assert found <= READERS, "read private words on a private screen only, then name it here"


def test_nothing_that_makes_a_clients_paper_reads_private_words():
    walled = ("documents/press", "documents/for_client", "exchange", "projection", "client_view")
    assert not [name for name in READERS if any(room in name for room in walled)]
