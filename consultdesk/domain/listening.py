"""What is heard in a conversation: facts, emotions, needs, and saying it back until confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText

EMOTION_WORDS = (
    "worried", "pressed", "disappointed", "angry", "annoyed", "frustrated", "surprised",
    "confused", "embarrassed", "ashamed", "let_down", "overwhelmed", "tired", "impatient",
    "doubtful", "distrustful", "hurt", "sad", "afraid", "powerless",
    "relieved", "calm", "grateful", "confident",
)  # fmt: skip


class NoteKind(StrEnum):
    """What a noted line is."""

    FACT = "fact"
    EMOTION = "emotion"
    NEED = "need"
    REMEDY = "remedy"
    SUCCESS = "success"


class Whose(StrEnum):
    """Whose feeling it is."""

    CLIENT = "client"
    MINE = "mine"


class Style(StrEnum):
    """The four ways of saying back what was heard."""

    ECHO = "echo"
    REFLECTION = "reflection"
    SUMMARY = "summary"
    CLARIFICATION = "clarification"


class Answer(StrEnum):
    """What the client said to a reformulation."""

    AWAITED = "awaited"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListeningNote(Record):
    """One line noted while listening, stamped with the call time in seconds where there was one."""

    incident_id: str
    log_entry_id: str | None = None
    position: int = 0
    kind: NoteKind
    text: str
    second: int | None = None
    quoted: bool = False
    source: str = ""
    to_verify: bool = False
    audience: Audience = Audience.PRIVATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Emotion(Record):
    """A feeling named by one of the usual words, or by one of one's own, with its intensity."""

    incident_id: str
    log_entry_id: str | None = None
    position: int = 0
    whose: Whose = Whose.CLIENT
    word: InternalText
    intensity: int | None = None
    second: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reformulation(Record):
    """What the consultant said back, and what the client answered to it."""

    incident_id: str
    log_entry_id: str | None = None
    position: int = 0
    style: Style = Style.REFLECTION
    text: str
    second: int | None = None
    answer: Answer = Answer.AWAITED
    answered_at: datetime | None = None
    answered_second: int | None = None
    correction: str = ""


def audience_of(kind: NoteKind) -> Audience:
    """Give who may see a new note: emotions stay here, facts and needs may be shared."""
    return Audience.PRIVATE if kind is NoteKind.EMOTION else Audience.CLIENT


def feel(emotion: Emotion, intensity: int | None) -> Change:
    """Set how strong a feeling is, from 0 to 10."""
    if intensity is not None and not 0 <= intensity <= 10:
        raise Refused("intensity_out_of_range")
    return edited(emotion, intensity=intensity)


def reword(reformulation: Reformulation, text: str) -> Change:
    """Change what is said back; what a client confirmed stays as they heard it."""
    if reformulation.answer is Answer.CONFIRMED:
        raise Refused("already_confirmed")
    if not text.strip():
        raise Refused("text_missing")
    return edited(
        reformulation,
        text=text,
        answer=Answer.AWAITED,
        answered_at=None,
        answered_second=None,
    )


def hear(
    reformulation: Reformulation,
    answer: Answer,
    now: datetime,
    *,
    second: int | None = None,
    correction: str = "",
) -> Change:
    """Note the client's answer to a reformulation, with what they corrected."""
    return edited(
        reformulation,
        answer=answer,
        answered_at=None if answer is Answer.AWAITED else now,
        answered_second=second,
        correction=correction,
    )
