"""How long each document of the sample takes to print, against ReportLab alone, same flowables.

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
from consultdesk.documents.for_client import whole
from consultdesk.documents.press.render import Printed
from consultdesk.domain.clock import SystemClock, local_day
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.paperwork import handout_for, kickoff_for, paper_for, printed, surroundings
from consultdesk.projection.kickoff import Beginning
from consultdesk.projection.surroundings import PrintJob
from consultdesk.workspace import load_sample, numbered, open_desk

AIM = 1.5
WARMING = 2


OTHERS = {
    "decision form": DocumentKind.DECISION_FORM,
    "weighting worksheet": DocumentKind.WEIGHTING_WORKSHEET,
    "problem statement": DocumentKind.PROBLEM_STATEMENT,
    "promise list": DocumentKind.PROMISE_LIST,
    "closing letter": DocumentKind.CLOSING_LETTER,
}


def sample():
    """Return every document of the sample's first incident, as its client would read it."""
    clock = SystemClock()
    with (
        tempfile.TemporaryDirectory() as folder,
        open_desk(Path(folder) / "bench.consultdesk", clock) as store,
    ):
        load_sample(store, clock, "fr")
        file, around = numbered(store, cli.SAMPLE_INCIDENT), surroundings(store)
        zone = ZoneInfo(store.get(Practice, PRACTICE_ID).time_zone)
        job = PrintJob(file.client.locale, file.client.paper, local_day(clock.now(), zone))
    beginning = Beginning(file.client, file.contact, file.engagement)
    return {
        "handout, two pages": handout_for(file, around, job)[0],
        **{name: paper_for(kind, file, around, job)[0] for name, kind in OTHERS.items()},
        "kickoff letter": kickoff_for(beginning, around, job)[0],
    }


def taken_apart(value):
    """Return what ConsultDesk hands to its press for a document: story, sheet, page drawing."""
    kept = {}

    def keep(story, sheet, _imprint, margins):
        kept.update(story=story, sheet=sheet, margins=margins)
        return Printed(b"", 1)

    with mock.patch.object(whole, "render", keep):
        printed(value)
    return kept


def bare(value):
    """Return a function that gives the seconds ReportLab alone takes for the same flowables."""

    def build():
        kept = taken_apart(value)
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


def ours(value):
    """Return a function that gives the seconds ConsultDesk takes from value to bytes."""

    def build():
        begun = time.perf_counter()
        printed(value)
        return time.perf_counter() - begun

    return build


def report(rounds):
    """Print what was measured beside what is aimed at."""
    print(f"Documents of the sample, {rounds} interleaved rounds, warm, medians")
    print(f"{'':24}{'ReportLab':>10}{'ConsultDesk':>14}{'ratio':>8}{'aim':>8}")
    for name, value in sample().items():
        floor, own = bare(value), ours(value)
        taken = [(floor(), own()) for _ in range(rounds + WARMING)][WARMING:]
        ratio = statistics.median(b / a for a, b in taken)
        below, above = (statistics.median(one) * 1000 for one in zip(*taken, strict=True))
        figures = f"{below:>7.0f} ms{above:>11.0f} ms{ratio:>8.2f}"
        print(f"  {name:22}{figures}{'≤ ' + str(AIM):>8}")
