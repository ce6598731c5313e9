"""How long the sample's handout takes to print, against ReportLab alone with the same flowables.

The floor is the platypus loop on a story already made, with the same drawing on each page; what
ConsultDesk adds is the making of the story, its measuring, and the imprint.
"""

import statistics
import tempfile
import time
from io import BytesIO
from pathlib import Path
from unittest import mock
from zoneinfo import ZoneInfo

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from consultdesk import cli
from consultdesk.documents.for_client import handout as document
from consultdesk.documents.for_client import whole
from consultdesk.documents.press.render import Printed
from consultdesk.domain.clock import SystemClock, local_day
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.paperwork import handout_for, surroundings
from consultdesk.projection.surroundings import PrintJob
from consultdesk.workspace import load_sample, numbered, open_desk

AIM = 1.5
WARMING = 2


def sample():
    """Return the handout of the sample's first incident, as its client would read it."""
    clock = SystemClock()
    with (
        tempfile.TemporaryDirectory() as folder,
        open_desk(Path(folder) / "bench.consultdesk", clock) as store,
    ):
        load_sample(store, clock, "fr")
        file, around = numbered(store, cli.SAMPLE_INCIDENT), surroundings(store)
        zone = ZoneInfo(store.get(Practice, PRACTICE_ID).time_zone)
        job = PrintJob(file.client.locale, file.client.paper, local_day(clock.now(), zone))
    return handout_for(file, around, job)[0]


def taken_apart(handout):
    """Return what ConsultDesk hands to its press for a handout: story, sheet, page drawing."""
    kept = {}

    def keep(story, sheet, _imprint, margins):
        kept.update(story=story, sheet=sheet, margins=margins)
        return Printed(b"", 2)

    with mock.patch.object(whole, "render", keep):
        document.handout_pdf(handout)
    return kept


def bare(handout):
    """Return a function that gives the seconds ReportLab alone takes for the same flowables."""

    def build():
        kept = taken_apart(handout)
        sheet, drawn = kept["sheet"], kept["margins"]
        height = sheet.height - sheet.top - sheet.bottom
        begun = time.perf_counter()
        frame = Frame(sheet.margin, sheet.bottom, sheet.column, height, 0, 0, 0, 0)
        paper = BaseDocTemplate(BytesIO(), pagesize=(sheet.width, sheet.height))
        above, below = (
            lambda canvas, _: drawn.head(canvas),
            lambda canvas, page: drawn.foot(canvas, page.page, page.page),
        )
        paper.addPageTemplates([PageTemplate("page", [frame], above, below)])
        paper.build(kept["story"])
        return time.perf_counter() - begun

    return build


def ours(handout):
    """Return a function that gives the seconds ConsultDesk takes from value to bytes."""

    def build():
        begun = time.perf_counter()
        document.handout_pdf(handout)
        return time.perf_counter() - begun

    return build


def report(rounds):
    """Print what was measured beside what is aimed at."""
    handout = sample()
    document.handout_pdf(handout)
    floor, own = bare(handout), ours(handout)
    taken = [(floor(), own()) for _ in range(rounds + WARMING)][WARMING:]
    ratio = statistics.median(b / a for a, b in taken)
    below, above = (statistics.median(one) * 1000 for one in zip(*taken, strict=True))
    print(f"Handout, {rounds} interleaved rounds, warm, medians")
    print(f"{'':24}{'ReportLab':>10}{'ConsultDesk':>14}{'ratio':>8}{'aim':>8}")
    figures = f"{below:>7.0f} ms{above:>11.0f} ms{ratio:>8.2f}"
    print(f"  {'sample, two pages':22}{figures}{'≤ ' + str(AIM):>8}")
