"""Where the records meet the paper, without a screen: print a document, name it, keep it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from consultdesk.documents.for_client.decision import decision_pdf
from consultdesk.documents.for_client.farewell import closing_pdf
from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.documents.for_client.identity import file_name, written_out
from consultdesk.documents.for_client.kickoff import kickoff_pdf
from consultdesk.documents.for_client.problem import problem_pdf
from consultdesk.documents.for_client.promises import promises_pdf
from consultdesk.documents.for_client.worksheet import worksheet_pdf
from consultdesk.documents.press.identity import boxed, version_code
from consultdesk.documents.press.letters import closing_words, kickoff_words
from consultdesk.documents.press.paper_words import paper_words
from consultdesk.documents.press.words import words_of
from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.client_safe import (
    ClientClosing,
    ClientDecision,
    ClientHandout,
    ClientKickoff,
    ClientPaper,
    ClientProblem,
    ClientPromises,
    ClientWorksheet,
    Remark,
)
from consultdesk.domain.clock import Clock
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import freeze_letters
from consultdesk.domain.practice import PRACTICE_ID, Holiday, Practice, TaxSet, WorkingCalendar
from consultdesk.domain.record import new_id
from consultdesk.domain.snapshots import frozen as frozen_matrix
from consultdesk.projection.handout import client_handout, remarks
from consultdesk.projection.kickoff import Beginning, client_kickoff, kickoff_remarks
from consultdesk.projection.papers import (
    client_closing,
    client_decision,
    client_promises,
    client_worksheet,
    closing_remarks,
    decision_remarks,
    promises_remarks,
    worksheet_remarks,
)
from consultdesk.projection.problem import client_problem, problem_remarks
from consultdesk.projection.surroundings import PrintJob, Surroundings
from consultdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class _Trade:
    """How one kind of document is printed, kept and called; `lettered` ones name the options."""

    kind: DocumentKind
    pdf: Callable[[Any], bytes]
    file: Callable[[Locale], str]
    title: Callable[[Any], str]
    lettered: bool = False


_TRADES: dict[type[ClientPaper], _Trade] = {
    ClientHandout: _Trade(
        DocumentKind.HANDOUT,
        handout_pdf,
        lambda locale: words_of(locale).handout_file,
        lambda handout: handout.title,
        lettered=True,
    ),
    ClientKickoff: _Trade(
        DocumentKind.KICKOFF_LETTER,
        kickoff_pdf,
        lambda locale: kickoff_words(locale).file,
        lambda letter: letter.engagement or kickoff_words(letter.locale).name,
    ),
    ClientProblem: _Trade(
        DocumentKind.PROBLEM_STATEMENT,
        problem_pdf,
        lambda locale: paper_words(locale).problem_file,
        lambda paper: paper_words(paper.locale).problem,
    ),
    ClientDecision: _Trade(
        DocumentKind.DECISION_FORM,
        decision_pdf,
        lambda locale: paper_words(locale).decision_file,
        lambda paper: paper_words(paper.locale).decision,
        lettered=True,
    ),
    ClientWorksheet: _Trade(
        DocumentKind.WEIGHTING_WORKSHEET,
        worksheet_pdf,
        lambda locale: paper_words(locale).worksheet_file,
        lambda paper: paper_words(paper.locale).worksheet,
    ),
    ClientClosing: _Trade(
        DocumentKind.CLOSING_LETTER,
        closing_pdf,
        lambda locale: closing_words(locale).file,
        lambda paper: closing_words(paper.locale).title,
    ),
    ClientPromises: _Trade(
        DocumentKind.PROMISE_LIST,
        promises_pdf,
        lambda locale: paper_words(locale).promises_file,
        lambda paper: paper_words(paper.locale).promises,
    ),
}


def surroundings(store: Store) -> Surroundings:
    """Read what a projection needs beside the incident: practice, taxes, calendar."""
    practice = store.get(Practice, PRACTICE_ID) or Practice(id=PRACTICE_ID)
    calendar = WorkingCalendar.of(practice, store.all(Holiday), ZoneInfo(practice.time_zone))
    return Surroundings(practice, store.all(TaxSet), calendar)


def usual_job(file: IncidentFile, dated: date) -> PrintJob:
    """Give the print job that follows the client, unless the handout says otherwise."""
    handout = file.handout
    locale = (handout and handout.locale) or file.client.locale
    paper = (handout and handout.paper) or file.client.paper
    return PrintJob(locale, paper, dated)


def handout_for(
    file: IncidentFile, around: Surroundings, job: PrintJob
) -> tuple[ClientHandout, tuple[Remark, ...]]:
    """Give what the client would read, and what deserves a look before printing it."""
    handout = client_handout(file, around, job)
    return handout, (*remarks(file, around, job.locale), *boxed(handout))


def kickoff_for(
    beginning: Beginning, around: Surroundings, job: PrintJob
) -> tuple[ClientKickoff, tuple[Remark, ...]]:
    """Give the kickoff letter of an engagement, and what deserves a look before printing it."""
    letter = client_kickoff(beginning, around, job)
    return letter, (*kickoff_remarks(beginning, around, job), *boxed(letter))


Projecting = Callable[[IncidentFile, Surroundings, PrintJob], ClientPaper]
Remarking = Callable[[IncidentFile, Surroundings, PrintJob], Iterator[Remark]]
_OF_INCIDENT: dict[DocumentKind, tuple[Projecting, Remarking]] = {
    DocumentKind.PROBLEM_STATEMENT: (client_problem, problem_remarks),
    DocumentKind.PROMISE_LIST: (client_promises, promises_remarks),
    DocumentKind.DECISION_FORM: (client_decision, decision_remarks),
    DocumentKind.WEIGHTING_WORKSHEET: (client_worksheet, worksheet_remarks),
    DocumentKind.CLOSING_LETTER: (client_closing, closing_remarks),
}


def paper_for(
    kind: DocumentKind, file: IncidentFile, around: Surroundings, job: PrintJob
) -> tuple[ClientPaper, tuple[Remark, ...]]:
    """Give a document of an incident, and what deserves a look before printing it."""
    project, remark = _OF_INCIDENT[kind]
    paper = project(file, around, job)
    return paper, (*remark(file, around, job), *boxed(paper))


def printed(paper: ClientPaper) -> bytes:
    """Give the very bytes of a document; made anywhere, since it holds only frozen values."""
    return _TRADES[type(paper)].pdf(paper)


def named(paper: ClientPaper) -> str:
    """Give a file name that is safe on every system."""
    return file_name(paper, _TRADES[type(paper)].file(paper.locale))


def today_of(document: Document, file: IncidentFile, around: Surroundings) -> ClientPaper | None:
    """Give a document of an incident as it would be made now, none where its kind has no today."""
    job = PrintJob(document.locale, document.paper, document.dated)
    if document.kind is DocumentKind.HANDOUT:
        return client_handout(file, around, job)
    project, _ = _OF_INCIDENT.get(document.kind, (None, None))
    return project(file, around, job) if project else None


def kept(paper: ClientPaper, content: bytes, clock: Clock, client_id: str, to: str) -> Document:
    """Give the record of a document as it was given to a client."""
    trade = _TRADES[type(paper)]
    return Document(
        id=new_id(),
        client_id=client_id,
        kind=trade.kind,
        title=trade.title(paper),
        locale=paper.locale,
        paper=paper.paper,
        made_at=clock.now(),
        dated=paper.dated,
        version_code=version_code(paper),
        sha256=sha256(content).hexdigest(),
        content=content,
        given_to=to,
        given_on=paper.dated,
        shown=written_out(paper),
    )


def registered(
    file: IncidentFile, paper: ClientPaper, content: bytes, clock: Clock, to: str
) -> tuple[Change, ...]:
    """Keep a document as it was given, and freeze the letters that it told the client.

    With it goes the whole matrix as it stood, to compare later ones with.
    """
    document = kept(paper, content, clock, file.client.id, to).but(incident_id=file.incident.id)
    if not _TRADES[type(paper)].lettered:
        return (born(document),)
    frozen = file.incident.letters_frozen_on or paper.dated
    sheet = file.sheet
    matrix = (frozen_matrix(sheet, clock.now(), document_id=document.id),) if sheet.options else ()
    return (
        born(document),
        *matrix,
        *freeze_letters(file.sheet),
        edited(file.incident, letters_frozen_on=frozen),
    )
