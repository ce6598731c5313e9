"""All that a client may read, and nothing else: an allow-list of plain values (product §2).

A field of an incident is private until someone writes it here. Texts are already in the
language of the document; amounts are exact; nothing here can lead back to a private record.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.money import Money


@dataclass(frozen=True, slots=True)
class ClientLetterhead:
    """Who the document comes from, and whether they call back within a working day."""

    firm: str
    name: str
    tagline: str
    phone: str
    email: str
    address: str = ""
    same_day: bool = False
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class ClientPaper:
    """What every document has: who it comes from and goes to, its day, its words, its sheet."""

    number: str
    letterhead: ClientLetterhead
    contact: str
    client: str
    dated: date
    locale: Locale
    paper: Paper


@dataclass(frozen=True, slots=True)
class ClientStatement:
    """The joint statement; without `confirmed_on` it prints as still to be confirmed together."""

    text: str
    confirmed_on: date | None = None
    channel: Channel | None = None


class ClientScale(StrEnum):
    """How a figure of the comparison reads."""

    POINTS = "points"
    RATING = "rating"
    NUMBER = "number"
    DAYS = "days"
    MONEY = "money"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class ClientCriterion:
    """Something that matters to the client, its unit, and its share of 100 %."""

    name: str
    short: str
    scale: ClientScale
    unit: str
    percent: int
    worst_words: str = ""
    best_words: str = ""


@dataclass(frozen=True, slots=True)
class ClientFigure:
    """What an option gives on a criterion, and what it adds to the overall picture.

    `value` is in the criterion's unit (None: unknown); `day` is the date a delay leads to;
    `part` is its contribution in points of 100, `worth` its place from worst (0) to best (1);
    `low` and `high` only when they are shown.
    """

    value: Decimal | None
    best: bool
    part: float | None
    day: date | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    worth: float | None = None


@dataclass(frozen=True, slots=True)
class ClientReason:
    """One pro or con that the client may read."""

    text: str
    pro: bool
    strength: int = 2


@dataclass(frozen=True, slots=True)
class ClientTax:
    """One tax on what the client would be invoiced."""

    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class ClientExtra:
    """What the client may add if they wish, and what they would pay for it before taxes."""

    label: str
    amount: Money


@dataclass(frozen=True, slots=True)
class ClientElsewhere:
    """A part of the price in another currency, counted in it at a dated rate.

    Without a rate it stands beside the price and is not in it.
    """

    amount: Money
    rate: Decimal | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ClientGoodwill:
    """The full value of an option, less what I take on under a name of its own."""

    reason: str
    full: Money
    taken_on: Money


@dataclass(frozen=True, slots=True)
class ClientOption:
    """One offered option as the client reads it; figures follow the order of the criteria.

    `pays` is before taxes, none while no cost line says it; `total` is the invoice with `taxes`,
    where there are any. `team_time` is the value of the client's own time, never invoiced.
    `shared` says that someone else bears a part of the cost, not how much; `taken_on` and
    `goodwill` only when they are shown. `extras` are in no total.
    """

    letter: str
    name: str
    summary: str
    assumptions: str
    rank: int
    score: float | None
    figures: tuple[ClientFigure, ...]
    reasons: tuple[ClientReason, ...]
    pays: Money | None
    pays_low: Money | None = None
    pays_high: Money | None = None
    capped: bool = False
    team_time: Money | None = None
    shared: bool = False
    taken_on: Money | None = None
    taxes: tuple[ClientTax, ...] = ()
    total: Money | None = None
    valid_until: date | None = None
    extras: tuple[ClientExtra, ...] = ()
    elsewhere: tuple[ClientElsewhere, ...] = ()
    goodwill: ClientGoodwill | None = None

    @property
    def first(self) -> bool:
        """Whether this option comes first in the client's own priorities."""
        return self.rank == 1


@dataclass(frozen=True, slots=True)
class HandoutParts:
    """Which parts of the handout are printed."""

    statement: bool = True
    matrix: bool = True
    overall: bool = True
    my_view: bool = True
    decision: bool = True
    my_part: bool = False
    taken_on: bool = False
    price_range: bool = False
    rest: bool = True


@dataclass(frozen=True, slots=True)
class ClientHandout(ClientPaper):
    """The meeting handout, whole: a function of this value prints it."""

    title: str
    currency: str
    statement: ClientStatement | None
    priorities_from: date | None
    priorities_confirmed: bool
    criteria: tuple[ClientCriterion, ...]
    options: tuple[ClientOption, ...]
    my_part: tuple[str, ...]
    my_view: str
    next_words: str
    parts: HandoutParts
    tax_mention: str = ""
    draft: bool = False


@dataclass(frozen=True, slots=True)
class ClientKickoff(ClientPaper):
    """The letter of a new engagement: surprises happen, here is my number, call me.

    `opens` and `closes` are hours of the client's own place, `there` its name where it is not mine.
    """

    written_in: str
    addressed_to: str
    engagement: str
    call_hours: Decimal
    opens: time
    closes: time
    there: str = ""


class ClientPromiseState(StrEnum):
    """What became of a promise, as both know it."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ClientPromise:
    """One promise in its exact words; `mine` is the consultant's, else `by` says whose."""

    text: str
    mine: bool
    by: str
    due: date | None
    moved_from: date | None
    state: ClientPromiseState
    done_on: date | None


class ClientHappened(StrEnum):
    """What kind of thing happened, where the program says it in its own words."""

    NOTED = "noted"
    CALL = "call"
    MEETING = "meeting"
    EMAIL = "email"
    MESSAGE = "message"
    PAPER = "paper"
    CONFIRMED = "confirmed"
    DECIDED = "decided"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class ClientEvent:
    """One thing that happened, as both know it, and where it is known from."""

    on: date
    at: time | None
    kind: ClientHappened
    text: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class ClientNobody:
    """A problem that is nobody's doing: its circumstances, and what both do about it anyway."""

    circumstances: tuple[str, ...]
    promises: tuple[ClientPromise, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientProblem(ClientPaper):
    """The joint statement and what the problem causes, to initial.

    `said` is how I say decisions that are not mine; `events` only where some were noted to show.
    """

    statement: ClientStatement | None
    effects: tuple[str, ...]
    nobody: ClientNobody | None = None
    said: tuple[str, ...] = ()
    events: tuple[ClientEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientPromises(ClientPaper):
    """What both promised, and where it stands on the day of the document."""

    promises: tuple[ClientPromise, ...]


@dataclass(frozen=True, slots=True)
class ClientClosing(ClientPaper):
    """The letter that closes an incident: where it began, what was kept, what the client said."""

    written_in: str
    addressed_to: str
    statement: str
    kept: tuple[str, ...]
    asked_on: date | None
    rating: int | None
    said: str
    enough: bool
    last_word: str = ""


@dataclass(frozen=True, slots=True)
class ClientChoice:
    """One offered option as the decision form names it."""

    letter: str
    name: str
    chosen: bool


class ClientAccord(StrEnum):
    """How the client said yes to what was decided."""

    VOICE = "voice"
    PAPER = "paper"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class ClientStroke:
    """One movement of a pen, as points of 0 to 1000 across and down the place to sign."""

    points: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ClientSignature:
    """Who signed and on what day; without strokes it was signed on paper."""

    mine: bool
    name: str
    on: date
    strokes: tuple[ClientStroke, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientDecision(ClientPaper):
    """The decision form: filled in where a decision is recorded, else to fill in by hand."""

    choices: tuple[ClientChoice, ...]
    decided_by: str
    decided_on: date | None
    reasons: str
    agreement: str
    promises: tuple[ClientPromise, ...]
    accord: ClientAccord | None = None
    signatures: tuple[ClientSignature, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientSwing:
    """One thing that may matter to the client, from its worst to its best."""

    name: str
    scale: ClientScale
    unit: str
    worst: Decimal
    best: Decimal
    worst_words: str
    best_words: str


@dataclass(frozen=True, slots=True)
class ClientWorksheet(ClientPaper):
    """The weighting worksheet, to fill in by hand."""

    currency: str
    swings: tuple[ClientSwing, ...]


class Heed(StrEnum):
    """What is said before a document is printed; printing goes on all the same."""

    TRANSLATION_MISSING = "translation_missing"
    STATEMENT_UNCONFIRMED = "statement_unconfirmed"
    NO_OPTION_OFFERED = "no_option_offered"
    FIGURES_MISSING = "figures_missing"
    OPTION_WITHHELD = "option_withheld"
    TAX_MENTION_MISSING = "tax_mention_missing"
    UNPRINTABLE = "unprintable"
    NOTHING_PROMISED = "nothing_promised"
    NOT_ASKED = "not_asked"
    NO_CRITERION = "no_criterion"


@dataclass(frozen=True, slots=True)
class Remark:
    """One warning and where it comes from, in words the consultant typed."""

    kind: Heed
    where: str = ""


@dataclass(frozen=True, slots=True)
class ClientAddress:
    """A person in a message: their name, and their e-mail address where it is known."""

    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class ClientMessage:
    """The words that go with documents by e-mail, to read over before they leave."""

    sender: ClientAddress
    to: ClientAddress
    subject: str
    body: str
