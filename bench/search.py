"""How long a key takes in the palette with 100,000 notes, and how long reading them holds it up.

The notes are of an invented language whose words are as unequal as those of any other (Zipf), with
accents. What is timed up to the list painted is the whole palette, off screen as in `matrix`.
"""

import itertools
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.matrix import application, timed
from consultdesk.domain.change import born
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Incident, IncidentKind
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Promise
from consultdesk.store.store import Store

NOTES, WORDS, FRAME = 100_000, 30_000, 16
NOW = datetime(2026, 11, 17, 14, tzinfo=UTC)
SLICE = 0.005
RANKS = (0, 5, 50, 500, 3000, 20_000)
SYLLABLES = (
    *("ra", "té", "mo", "né", "li", "ça", "ver", "tion", "pré", "sen", "cou", "dé", "lai"),
    *("fac", "tu", "re", "cli", "ent", "pro", "jet", "ap", "pel", "œu", "vre", "bo", "al"),
)


class Language:
    """Words, the first ones far more usual than the last ones; the same at each run."""

    def __init__(self, words):
        self.chance = random.Random(3)  # noqa: S311 - the same words at each run
        known = {}
        while len(known) < words:
            parts = self.chance.choices(SYLLABLES, k=self.chance.randint(1, 5))
            known["".join(parts)] = None
        self.words = list(known)
        self.weights = list(itertools.accumulate(1 / (n + 1) for n in range(words)))

    def text(self, least, most):
        count = self.chance.randint(least, most)
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=count))

    def typed(self):
        """Give usual and rare words, letter by letter."""
        chosen = [self.words[rank] for rank in RANKS if rank < len(self.words)]
        return [word[:n] for word in (*chosen, "2026-0") for n in range(1, len(word) + 1)]


def filled(path, language, notes):
    """Give a file with so many notes, a tenth of them incidents, a fiftieth clients."""
    several, few = notes // 10, notes // 50
    store = Store.create(path, StillClock(NOW))
    kinds = list(IncidentKind)
    batches = (
        (Client(id=f"c{n:07}", name=language.text(2, 3).title()) for n in range(few)),
        (
            Contact(id=f"k{n:07}", client_id=f"c{n:07}", name=language.text(2, 2).title())
            for n in range(few)
        ),
        (
            Incident(
                id=f"i{n:07}",
                number=f"INC-{2016 + n // 1000}-{n % 1000 + 1:03}",
                client_id=f"c{language.chance.randrange(few):07}",
                title=Phrase(fr=language.text(3, 8)),
                noticed_at=NOW - timedelta(hours=several - n),
                kind=kinds[n % len(kinds)],
                closed_at=NOW if n < several - 50 else None,
            )
            for n in range(several)
        ),
        (
            Promise(id=f"p{n:07}", incident_id=f"i{n:07}", text=Phrase(fr=language.text(4, 9)))
            for n in range(several)
        ),
        (
            ListeningNote(
                id=f"n{n:07}",
                incident_id=f"i{n // 10:07}",
                kind=NoteKind.FACT,
                text=language.text(8, 40),
            )
            for n in range(notes)
        ),
    )
    for records in batches:
        while some := list(itertools.islice(records, 10_000)):
            store.apply([born(record) for record in some])
    return store


def read(index):
    """Read an index to its end, and give the milliseconds of each turn."""
    turns, more = [], True
    while more:
        begun = time.perf_counter()
        more = index.read_on(SLICE)
        turns.append((time.perf_counter() - begun) * 1000)
    return turns


class Window:
    """A palette over a window of the usual size."""

    def __init__(self, app, store):
        from types import SimpleNamespace  # noqa: PLC0415

        from PySide6.QtWidgets import QWidget  # noqa: PLC0415  after the application

        from consultdesk.domain.locales import Locale  # noqa: PLC0415
        from ui.desk import Desk  # noqa: PLC0415
        from ui.search.palette import Palette  # noqa: PLC0415

        self.app, self.desk = app, Desk(store, StillClock(NOW))
        office = SimpleNamespace(desk=self.desk, language="fr", locale=Locale.FR_CA, today=NOW.date)
        self.behind = QWidget()
        self.behind.resize(1440, 900)
        self.behind.show()
        self.palette = Palette(office, self.behind)
        self.palette.show()
        app.processEvents()

    def type(self, words):
        """Type a key, and paint what it finds."""
        self.palette.line.setText(words)
        self.app.processEvents()

    def close(self):
        """Take the windows down."""
        from PySide6.QtCore import QEvent  # noqa: PLC0415

        self.behind.close()
        self.behind.deleteLater()
        self.app.sendPostedEvents(self.behind, QEvent.Type.DeferredDelete)


def told(name, figures, wanted):
    middle, worst = statistics.median(figures), max(figures)
    print(f"  {name:44}{f'{middle:.1f} ({worst:.1f}) ms':>20}{wanted:>22}")


def report(rounds, notes=NOTES):
    """Print what was measured beside what is wanted."""
    app, language = application(), Language(min(WORDS, notes))
    with tempfile.TemporaryDirectory() as folder:
        store = filled(Path(folder) / "many.consultdesk", language, notes)
        print(f"Search, {notes:,} notes, {rounds} rounds, medians (slowest)")
        told("a turn of reading words in", read(store.full_text), f"≤ {FRAME} ms")
        told("a turn of reading incidents in", read(store.precedents), f"≤ {FRAME} ms")
        typed = language.typed() * rounds
        keys = [timed(lambda one=one: store.full_text.find(one)) for one in typed]
        told("a key, in every section", keys, "≤ 5 ms, slowest ≤ 25")
        window = Window(app, store)
        painted = [timed(lambda one=one: window.type(one)) for one in typed]
        told("a key, up to the list painted", painted, f"≤ {FRAME} ms")
        window.close()
        one = store.get(Incident, f"i{notes // 10 - 1:07}")
        ranks = [
            timed(lambda: store.precedents.like(one, language.text(12, 12).split(), 40))
            for _ in range(3 * rounds)
        ]
        told("incidents like one, ranked", ranks, f"≤ {FRAME} ms")
        store.close()
