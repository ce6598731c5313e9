"""What was decided with the client, and what each document showed them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText


class Acceptance(StrEnum):
    """How the client said yes."""

    VOICE = "voice"
    PAPER = "paper"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """The option chosen, by whom, when and why; a later one may supersede it."""

    incident_id: str
    option_id: str
    decided_by: str
    decided_at: datetime
    agreement: Phrase = Phrase()
    reasons: Phrase = Phrase()
    given_up: Phrase = Phrase()
    acceptance: Acceptance = Acceptance.VOICE
    superseded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Stroke:
    """One movement of the pen, as points of 0 to 1000 in the width and height of the pad."""

    points: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Record):
    """A signature drawn on screen by one of the two parties."""

    decision_id: str
    party: str
    name: str
    at: datetime
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout(Record):
    """What goes on an incident's handout: its own words, and the switches; one per incident."""

    incident_id: str
    title: Phrase = Phrase()
    my_view: Phrase = Phrase()
    next_words: Phrase = Phrase()
    locale: Locale | None = None
    paper: Paper | None = None
    show_statement: bool = True
    show_matrix: bool = True
    show_overall: bool = True
    show_my_view: bool = True
    show_decision: bool = True
    show_my_part: bool = False
    show_taken_on: bool = False
    show_range: bool = False
    show_rest: bool = True


class DocumentKind(StrEnum):
    """The documents of the trade."""

    HANDOUT = "handout"
    DECISION_FORM = "decision_form"
    WEIGHTING_WORKSHEET = "weighting_worksheet"
    PROBLEM_STATEMENT = "problem_statement"
    KICKOFF_LETTER = "kickoff_letter"
    PROMISE_LIST = "promise_list"
    CLOSING_LETTER = "closing_letter"
    CALL_SHEET = "call_sheet"
    CRIB = "crib"
    CLIENT_FILE = "client_file"
    INCIDENT_FILE = "incident_file"
    REPORT = "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Record):
    """A document as it was made: its very bytes, its version code, and to whom it went.

    `shown` is the client-safe input it was made of, written out, to compare with today's.
    """

    client_id: str | None = None
    incident_id: str | None = None
    kind: DocumentKind
    title: str
    locale: Locale
    paper: Paper
    made_at: datetime
    dated: date
    version_code: str
    sha256: str
    content: bytes
    given_to: str = ""
    given_on: date | None = None
    channel: Channel | None = None
    shown: str = ""


def decide(decision: Decision) -> Decision:
    """Check that a decision says which option and who chose it."""
    if not decision.option_id:
        raise Refused("option_missing")
    if not decision.decided_by.strip():
        raise Refused("who_decided_missing")
    return decision


def supersede(decision: Decision, now: datetime) -> Change:
    """Let a later decision take the place of this one."""
    if decision.superseded_at is not None:
        raise Refused("already_superseded")
    return edited(decision, superseded_at=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class GutFeeling(Record):
    """Which option I would take before any figure, and after them, and why; private."""

    incident_id: str
    option_id: str | None = None
    skipped: bool = False
    why: InternalText = InternalText()
    after_option_id: str | None = None
    after_why: InternalText = InternalText()
