"""The problem as two people define it: a statement in versions, its effects, what contributed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience, Channel
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record, new_id
from consultdesk.domain.text import InternalText


class Wording(StrEnum):
    """Whose wording a version is."""

    MINE = "mine"
    WITH_CLIENT = "with_client"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemStatement(Record):
    """One version of the joint statement; once confirmed it is frozen and a new one follows."""

    incident_id: str
    version: int = 1
    wording: Wording = Wording.MINE
    text: Phrase = Phrase()
    confirmed_at: datetime | None = None
    confirmed_by: str = ""
    channel: Channel | None = None
    client_words: str = ""

    @property
    def confirmed(self) -> bool:
        """Whether the client said yes to this very wording."""
        return self.confirmed_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect(Record):
    """What the problem causes, in words the client would use."""

    incident_id: str
    position: int = 0
    text: Phrase = Phrase()


class Side(StrEnum):
    """Where a contribution comes from: mine is written first, no one is blamed."""

    MINE = "mine"
    THEIRS = "theirs"
    CIRCUMSTANCES = "circumstances"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution(Record):
    """A condition that contributed to the problem, phrased as a condition and not as a person."""

    incident_id: str
    side: Side
    position: int = 0
    text: Phrase = Phrase()
    audience: Audience = Audience.CLIENT
    promise_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignDecision(Record):
    """A decision that is not mine, why it was taken, and how I say it in my own name."""

    incident_id: str
    decision: InternalText = InternalText()
    reasons: InternalText = InternalText()
    checked: InternalText = InternalText()
    said: Phrase = Phrase()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEvent(Record):
    """One thing that happened, maybe before the signal, and where it is known from."""

    incident_id: str
    on: date
    at_time: time | None = None
    text: Phrase = Phrase()
    source: str = ""
    audience: Audience = Audience.PRIVATE


def current(statements: Iterable[ProblemStatement]) -> ProblemStatement | None:
    """Give the latest version of a statement."""
    return max(statements, key=lambda s: s.version, default=None)


def agreed(statements: Iterable[ProblemStatement]) -> ProblemStatement | None:
    """Give the latest version that the client confirmed."""
    return current(s for s in statements if s.confirmed)


def state(
    incident_id: str, statements: Iterable[ProblemStatement], language: str, text: str
) -> Change:
    """Write the statement: in place while it is open, as a new version once it was confirmed."""
    latest = current(statements)
    if latest is None:
        fresh = ProblemStatement(
            id=new_id(), incident_id=incident_id, text=Phrase.of(language, text)
        )
        return born(fresh)
    worded = latest.text.put(language, text)
    if latest.confirmed and worded != latest.text and not latest.text.lacks(language):
        follower = ProblemStatement(
            id=new_id(),
            incident_id=incident_id,
            version=latest.version + 1,
            wording=Wording.WITH_CLIENT,
            text=worded,
        )
        return born(follower)
    return edited(latest, text=worded)


def with_their_changes(statement: ProblemStatement) -> Change:
    """Begin the version that takes up the client's changes; the one before stays as it was."""
    if not statement.text:
        raise Refused("statement_missing")
    follower = ProblemStatement(
        id=new_id(),
        incident_id=statement.incident_id,
        version=statement.version + 1,
        wording=Wording.WITH_CLIENT,
        text=statement.text,
    )
    return born(follower)


def to_reconfirm(statements: Iterable[ProblemStatement]) -> bool:
    """Whether the latest version words anew what the client had confirmed."""
    known = tuple(statements)
    latest = current(known)
    return latest is not None and not latest.confirmed and agreed(known) is not None


def confirm(
    statement: ProblemStatement, now: datetime, by: str, channel: Channel, words: str = ""
) -> Change:
    """Freeze a statement with who said yes to it, when, how, and in which words."""
    if statement.confirmed:
        raise Refused("already_confirmed")
    if not statement.text:
        raise Refused("statement_missing")
    if not by.strip():
        raise Refused("who_confirmed_missing")
    return edited(
        statement,
        confirmed_at=now,
        confirmed_by=by,
        channel=channel,
        client_words=words,
        wording=Wording.AGREED,
    )
