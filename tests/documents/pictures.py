"""Take a picture of every page of paper: `python -m tests.documents.pictures FOLDER [name ...]`.

Every document of the sample's three incidents in both languages and on both papers, drawn by the
same engine as the preview. The decision forms are signed on screen, as a client would.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from consultdesk.domain.client_safe import ClientPaper
from consultdesk.domain.clock import StillClock, local_day
from consultdesk.domain.decisions import Acceptance, DocumentKind, Signature, Stroke
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale, Paper
from consultdesk.paperwork import (
    handout_for,
    kickoff_for,
    paper_for,
    printed,
    surroundings,
)
from consultdesk.projection.kickoff import Beginning
from consultdesk.projection.surroundings import PrintJob, Surroundings
from consultdesk.store.store import Store
from consultdesk.workspace import load_sample, numbered, open_desk
from ui.kit.preview import Pages

NOW = datetime(2026, 11, 22, 14, tzinfo=UTC)
INCIDENTS = ("INC-2026-001", "INC-2026-002", "INC-2026-003")
PLACES = {"fr": Locale.FR_CA, "en": Locale.EN_CA}
DPI = 80
_OTHERS = {
    "decision": DocumentKind.DECISION_FORM,
    "worksheet": DocumentKind.WEIGHTING_WORKSHEET,
    "problem": DocumentKind.PROBLEM_STATEMENT,
    "promises": DocumentKind.PROMISE_LIST,
    "closing": DocumentKind.CLOSING_LETTER,
}
_PEN = (
    ((20, 700), (90, 260), (140, 180), (150, 420), (120, 760), (180, 640), (230, 480), (260, 700)),
    ((280, 620), (330, 470), (350, 660), (410, 480), (430, 670), (520, 520), (880, 560)),
    ((600, 300), (612, 290)),
)


def _signed(file: IncidentFile, me: str) -> IncidentFile:
    """Give the incident with both signatures drawn on its decision, where there is one."""
    decision = file.decision
    if decision is None:
        return file
    strokes = tuple(Stroke(points) for points in _PEN)
    marks = tuple(
        Signature(
            id=party,
            decision_id=decision.id,
            party=party,
            name=name,
            at=decision.decided_at + timedelta(minutes=5),
            strokes=strokes,
        )
        for party, name in (("client", decision.decided_by), ("me", me))
    )
    agreed = decision.but(acceptance=Acceptance.SCREEN)
    return replace(file, decisions=(agreed,), signatures=marks)


def _of(
    file: IncidentFile, around: Surroundings, job: PrintJob
) -> Iterator[tuple[str, ClientPaper]]:
    yield "handout", handout_for(file, around, job)[0]
    for name, kind in _OTHERS.items():
        yield name, paper_for(kind, file, around, job)[0]
    if file.engagement is not None:
        beginning = Beginning(file.client, file.contact, file.engagement)
        yield "kickoff", kickoff_for(beginning, around, job)[0]


def papers(store: Store, language: str) -> Iterator[tuple[str, ClientPaper]]:
    """Give every document of every incident of a store, with the name of its pictures."""
    around = surroundings(store)
    day = local_day(NOW, around.calendar.zone)
    for number, paper in product(INCIDENTS, Paper):
        file = _signed(numbered(store, number), around.practice.name)
        for name, value in _of(file, around, PrintJob(PLACES[language], paper, day)):
            yield f"{name}-{number[-3:]}-{language}-{paper.value}", value


def take(folder: Path, wanted: tuple[str, ...]) -> None:
    """Write the pictures whose name contains one of the wanted words, or all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in PLACES:
        with tempfile.TemporaryDirectory() as home:
            clock = StillClock(NOW)
            with open_desk(Path(home) / "pictures.consultdesk", clock) as store:
                load_sample(store, clock, language)
                for name, value in papers(store, language):
                    if not wanted or any(word in name for word in wanted):
                        _draw(folder / name, printed(value))


def _draw(name: Path, content: bytes) -> None:
    name.with_suffix(".pdf").write_bytes(content)
    pages = Pages(content)
    for number in range(pages.count):
        size = pages.size(number) * DPI / 72
        image = pages.image(number, QSize(round(size.width()), round(size.height())))
        image.save(f"{name}-p{number + 1}.png")


if __name__ == "__main__":
    application = QGuiApplication([])
    take(Path(sys.argv[1]), tuple(sys.argv[2:]))
