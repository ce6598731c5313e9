"""Words longer than anyone drew: a language stretched by 40 %, and long odd texts typed everywhere.

Every screen, every stage and every drawer opens without an exception or a warning, nothing is
wider than a small laptop's window, and mark-up is shown as it was typed.
"""

from dataclasses import fields
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.decisions import Document
from consultdesk.domain.incidents import Stage
from consultdesk.domain.options import Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.text import InternalText
from consultdesk.workspace import open_desk
from tests.journeys.hand import CTRL, Key, Printer
from tests.ui import cases
from ui import languages

pytestmark = pytest.mark.journey

SMALL = (1280, 720)
SETTLING = 10
OWN_SCROLL = {"matrix", "cost_lines"}
NOT_TYPED = {
    "number",
    "currency",
    "time_zone",
    "letter",
    "number_prefix",
    "feeling",
    "party",
    "code",
}
ODD = "<b>gras</b> & <i>i</i> 👩🏽‍💻 مرحبا بالعالم שלום ﷽ " + "W" * 90 + " "
LONG = (ODD * 80)[:10_000]
PLACES = ("today", "clients", "client", "incidents", "promises", "documents", "settings")


class Stretched(QTranslator):
    """Says everything in words two fifths longer, the places to fill left as they are."""

    @override
    def translate(self, context, source, disambiguation=None, n=-1):
        if not source.strip() or source.startswith("MMM"):
            return source
        room = max(2, round(len(source) * 0.4))
        return source + " " + ("ëtïrée " * room)[:room].strip()


@pytest.fixture
def stretched(monkeypatch, qapp):
    install = languages.install

    def install_both(app, language):
        install(app, language)
        longer = Stretched(app)
        app.installTranslator(longer)

    monkeypatch.setattr(languages, "install", install_both)


@pytest.fixture
def seeded(tmp_path, clock):
    path = tmp_path / "desk.consultdesk"
    with open_desk(path, clock) as store:
        cases.seed(store, until=Stage.VERIFY)
        store.facts.set("welcomed", "2026-11-17")
    return path


@pytest.fixture
def lengthened(seeded, clock):
    """The same desk with a long odd text in the place of every text that can be typed."""
    with open_desk(seeded, clock) as store:
        records = [*cases.practice_records(), *cases.boreal_records(until=Stage.VERIFY)]
        kept = {(type(r), r.id): store.get(type(r), r.id) for r in records}
        store.apply([Change(r, lengthen(r)) for r in kept.values()], step="long")
    return seeded


def lengthen(record):
    return record.but(
        **{f.name: LONG_OF[kind] for f in fields(record) if (kind := typed(record, f))}
    )


LONG_OF = {
    str: LONG,
    Phrase: Phrase(LONG, LONG),
    InternalText: InternalText(LONG),
}


def typed(record, field):
    """Give the kind of text that somebody typed in a field, None for anything else."""
    value, name = getattr(record, field.name), field.name
    internal = name == "id" or name.endswith("_id") or name in NOT_TYPED
    return type(value) if type(value) in LONG_OF and not internal else None


@pytest.fixture
def printer(monkeypatch):
    taken = type("Taken", (Printer,), {"sent": ()})
    monkeypatch.setattr("ui.decide.page.Printing", taken)
    return taken


def wide_things(hand):
    """Name what needs more width than there is."""
    found = []
    if (hand.window.width(), hand.window.height()) != SMALL:
        found.append(f"the window grew to {hand.window.width()} x {hand.window.height()}")
    for area in seen(hand, QAbstractScrollArea):
        if area.objectName() in OWN_SCROLL or isinstance(area, (QPlainTextEdit, QTextEdit)):
            continue
        inside = area.widget().width() if isinstance(area, QScrollArea) and area.widget() else 0
        if area.horizontalScrollBar().maximum() > 0 or inside > area.viewport().width():
            found.append(f"{path_of(area)} scrolls sideways, {inside}")
    for widget in seen(hand, QWidget):
        parent = widget.parentWidget()
        if parent is None or inside_own_scroll(widget):
            continue
        place = QRect(widget.mapTo(hand.window, QPoint(0, 0)), widget.size())
        if place.left() < 0 or place.right() >= hand.window.width():
            found.append(f"{path_of(widget)} goes from {place.left()} to {place.right()}")
    return found


def inside_own_scroll(widget):
    while widget is not None:
        if widget.objectName() in OWN_SCROLL:
            return True
        widget = widget.parentWidget()
    return False


def seen(hand, kind):
    return [w for w in hand.window.findChildren(kind) if w.isVisible() and not w.isWindow()]


def path_of(widget):
    names = []
    while widget is not None and len(names) < 5:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names)


def rich_things(hand):
    """Name what would show typed mark-up as mark-up."""
    found = [
        f"{path_of(label)}: {label.text()[:40]}"
        for label in seen(hand, QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and "<b>" in label.text()
    ]
    tips = [(path_of(w), w.toolTip()) for w in seen(hand, QWidget) if w.toolTip()]
    tips += [tip for view in seen(hand, QAbstractItemView) for tip in tips_of(view)]
    found += [f"tip of {where}: {tip[:40]}" for where, tip in tips if "<b>" in tip]
    return found


def tips_of(view):
    """Give the tips of the cells in sight."""
    area = view.viewport().rect()
    for y in range(4, area.height(), 16):
        for x in range(4, area.width(), 40):
            tip = view.indexAt(QPoint(x, y)).data(Qt.ItemDataRole.ToolTipRole)
            if tip:
                yield path_of(view), str(tip)


def settled(hand):
    QCoreApplication.processEvents()
    hand.wait(lambda: not hand.office.work.busy())
    hand.window.grab()


def look(hand, where, troubles):
    settled(hand)
    for _ in range(SETTLING):  # a scroll bar that comes or goes lays its page out once more
        if not wide_things(hand):
            break
        settled(hand)
    hand.picture(where)
    troubles += [f"{where}: {trouble}" for trouble in (*wide_things(hand), *rich_things(hand))]


def look_everywhere(hand, name):
    troubles = []
    for place in PLACES:
        hand.window.open(place, cases.BOREAL if place == "client" else "")
        look(hand, f"{name}-{place}", troubles)
    hand.window.open("client", cases.BOREAL)
    hand.press("edit_client")
    look(hand, f"{name}-client-edited", troubles)
    for stage in Stage:
        hand.window.open("incident", f"{cases.INCIDENT}/{stage.value}")
        look(hand, f"{name}-{stage.value}", troubles)
        if stage is Stage.OPTIONS:
            look_at_options(hand, name, troubles)
        if stage is Stage.DECIDE:
            hand.press("decision_details")
            hand.press("print_handout")
            look(hand, f"{name}-decide-printed", troubles)
    hand.window.open("documents")
    look(hand, f"{name}-documents-one", troubles)
    hand.window.search()
    look(hand, f"{name}-palette", troubles)
    assert not troubles, "\n".join(troubles)


def look_at_options(hand, name, troubles):
    view = hand.go("matrix")
    view.setCurrentIndex(view.model().index(0, 1))
    hand.keys("c")
    look(hand, f"{name}-costing", troubles)
    hand.press("close_costing")
    hand.key(Key.Key_F6)
    look(hand, f"{name}-mine", troubles)
    hand.key(Key.Key_F6)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_both_languages_fit_a_small_laptop(start, seeded, printer, language):
    hand = start(language, SMALL)
    look_everywhere(hand, f"plain-{language}")


@pytest.mark.parametrize("language", ["en"])
def test_a_longer_language_fits_a_small_laptop(start, seeded, stretched, printer, language):
    hand = start(language, SMALL)
    look_everywhere(hand, "stretched")


@pytest.mark.parametrize("language", ["fr"])
def test_long_and_odd_words_fit_and_stay_as_typed(start, lengthened, printer, language):
    hand = start(language, SMALL)
    assert hand.store.get(Option, "A").name.read(language) == LONG
    look_everywhere(hand, f"long-{language}")
    (kept,) = hand.store.all(Document)
    assert kept.content == printer.sent[0][0]
    assert list(hand.store.check()) == []


def test_the_welcome_fits_in_longer_words(start, stretched):
    hand = start("en", SMALL)
    hand.find("welcome")
    troubles = []
    look(hand, "stretched-welcome", troubles)
    assert not troubles, "\n".join(troubles)


def dialog_widths(dialogs, dialog: QDialog):
    dialogs.append((dialog.windowTitle()[:30], dialog.width(), dialog.height()))
    dialog.reject()


def test_dialogs_fit_a_small_laptop_in_longer_words(start, lengthened, stretched):
    hand = start("en", SMALL)
    seen_dialogs = []
    for _ in range(4):
        hand.answers.next_dialog(partial(dialog_widths, seen_dialogs))
    hand.key(Key.Key_N, CTRL)
    hand.window.open("incident", f"{cases.INCIDENT}/options")
    hand.press("add_option")
    hand.press("add_criterion")
    hand.window.open("incident", f"{cases.INCIDENT}/promises")
    hand.press("add_promise")
    assert [d for d in seen_dialogs if d[1] > SMALL[0] or d[2] > SMALL[1]] == []
