"""How long the matrix holds up the screen: an edit up to its last pixel, and one step of a scroll.

An edit is timed from the changed sheet on: its quick outcome, the faces of all cells, the layout
and the paint. The window is painted by Qt's software engine, off screen, as on a laptop without a
graphics card; writing the file comes before and is not counted.
"""

import os
import statistics
import time
from dataclasses import replace
from decimal import Decimal
from itertools import count
from types import SimpleNamespace

from bench.analysis import matrix as full_sheet
from consultdesk.analysis.outcome import quick
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import Viewpoint
from consultdesk.domain.phrase import Phrase

WARMING, FRAME = 2, 16
SIZES = ((4, 5), (10, 12), (20, 20))
ROOM = (1020, 720)


def application():
    """Return the Qt application, begun off screen where there is none."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  only once the platform is chosen

    from ui.kit.style import apply  # noqa: PLC0415
    from ui.kit.theme import load_theme  # noqa: PLC0415

    running = QApplication.instance() or QApplication(["bench"])
    apply(running, load_theme("light"))
    return running


def named(sheet):
    """Return a sheet whose options and criteria have names and summaries of a usual length."""
    options = tuple(
        option.but(
            name=Phrase(en=f"Way out number {n}"),
            summary=Phrase(en="Three sites for the board, then the automatic link in January."),
        )
        for n, option in enumerate(sheet.options)
    )
    criteria = tuple(
        criterion.but(name=Phrase(en=f"Something that matters {n}"))
        for n, criterion in enumerate(sheet.criteria)
    )
    return replace(sheet, options=options, criteria=criteria)


class Window:
    """A matrix on a full sheet, with what is timed on it."""

    def __init__(self, app, options, criteria):
        from ui.options.matrix.matrix import Matrix  # noqa: PLC0415  after the application

        self.app, self.sheet = app, named(full_sheet(options, criteria, lines=4))
        self.turns = count(1)
        office = SimpleNamespace(locale=Locale.EN_CA, language="en", desk=None)
        self.matrix = Matrix(office, self.showing())
        self.matrix.resize(*ROOM)
        self.matrix.show()
        app.processEvents()

    def showing(self):
        """Return the moment to show: the sheet, and who leads."""
        from ui.options.showing import Showing  # noqa: PLC0415

        outcome = quick(self.sheet, self.sheet.perspective(Viewpoint.CLIENT))
        return Showing(
            sheet=self.sheet,
            language="en",
            locale=Locale.EN_CA,
            viewpoint=Viewpoint.CLIENT,
            first=outcome.verdict.leader or "",
        )

    def edit(self):
        """Change a cell, show all that follows and paint it."""
        first, *others = self.sheet.cells
        value = Decimal(20 + next(self.turns) % 60)
        changed = first.but(likely=value, low=value - 1, high=value + 1)
        self.sheet = replace(self.sheet, cells=(changed, *others))
        self.matrix.show_moment(self.showing())
        self.app.processEvents()

    def scroll(self):
        """Scroll by a notch of the wheel, sideways and down, and paint it."""
        turn = next(self.turns)
        for bar in (self.matrix.view.horizontalScrollBar(), self.matrix.view.verticalScrollBar()):
            room = max(bar.maximum(), 1)
            bar.setValue(turn * 40 % room)
        self.app.processEvents()

    def close(self):
        """Take the window down."""
        from PySide6.QtCore import QEvent  # noqa: PLC0415

        self.matrix.close()
        self.matrix.deleteLater()
        self.app.sendPostedEvents(self.matrix, QEvent.Type.DeferredDelete)


def timed(work):
    """Return the milliseconds that some work takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def report(rounds):
    """Print what was measured beside one frame."""
    app = application()
    print(f"Matrix, {rounds} rounds, warm, medians (slowest)")
    print(f"{'':24}{'edit → painted':>22}{'scroll → painted':>22}{'wanted':>10}")
    for options, criteria in SIZES:
        window = Window(app, options, criteria)
        edits, scrolls = (
            [timed(work) for _ in range(rounds + WARMING)][WARMING:]
            for work in (window.edit, window.scroll)
        )
        window.close()
        told = "".join(
            f"{f'{statistics.median(one):.1f} ({max(one):.1f}) ms':>22}" for one in (edits, scrolls)
        )
        print(f"  {f'{options} × {criteria}':22}{told}{f'≤ {FRAME} ms':>10}")
