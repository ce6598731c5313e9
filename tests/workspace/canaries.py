"""A case in which every text of every record is a canary, and the list of what a client may read.

A new text field belongs to none of the lists below, and the story fails until someone decides.
"""

import importlib
import pkgutil
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count, product
from typing import get_args, get_type_hints
from zoneinfo import ZoneInfo

from consultdesk import domain
from consultdesk.domain.clients import Client, Contact, Engagement, LogEntry
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.decisions import Decision, Document, Handout, Signature, Stroke
from consultdesk.domain.incident_file import _ROOMS, IncidentFile, order_of
from consultdesk.domain.incidents import Ceiling, Incident
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    Scale,
    Sign,
    Viewpoint,
    Weight,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Holiday, Practice, Tax, TaxSet, WorkingCalendar
from consultdesk.domain.problem import Contribution, ProblemStatement, Side, TimelineEvent
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.domain.rates import Rate
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.snapshots import Snapshot
from consultdesk.domain.text import InternalText
from consultdesk.projection.surroundings import Surroundings

ALWAYS, MATRIX = "", "show_matrix"
# What a client reads on the handout, and the switch it follows.
ALLOWED = {
    "Client.name": ALWAYS,
    "Contact.name": ALWAYS,
    "Contribution.text": "show_my_part",
    "CostLine.label": ALWAYS,
    "Criterion.client_name": MATRIX,
    "Criterion.client_unit": MATRIX,
    "Criterion.short": MATRIX,
    "Handout.my_view": "show_my_view",
    "Handout.next_words": ALWAYS,
    "Handout.title": ALWAYS,
    "Option.assumptions": ALWAYS,
    "Option.goodwill": "show_taken_on",
    "Option.name": ALWAYS,
    "Option.summary": ALWAYS,
    "Practice.address": ALWAYS,
    "Practice.email": ALWAYS,
    "Practice.firm": ALWAYS,
    "Practice.name": ALWAYS,
    "Practice.phone": ALWAYS,
    "Practice.tagline": ALWAYS,
    "ProCon.text": ALWAYS,
    "ProblemStatement.text": "show_statement",
    "Tax.name": ALWAYS,
    "TaxSet.mention": ALWAYS,
}
LETTERHEAD = {
    "Practice.address", "Practice.email", "Practice.firm", "Practice.name", "Practice.phone",
    "Practice.tagline",
}  # fmt: skip
ADDRESSED = LETTERHEAD | {"Client.name", "Contact.name"}
# What a client reads on each of the other documents.
ON_PAPER = {
    "kickoff": ADDRESSED | {"Client.city", "Engagement.title", "Practice.city"},
    "problem": ADDRESSED
    | {"ProblemStatement.text", "Effect.text", "ForeignDecision.said", "Promise.text"}
    | {"TimelineEvent.text", "TimelineEvent.source"},
    "closing": ADDRESSED
    | {"Client.city", "Practice.city", "ProblemStatement.text", "Promise.text"}
    | {"Incident.closing_word", "SatisfactionRound.words"},
    "decision": ADDRESSED
    | {"Decision.agreement", "Decision.decided_by", "Decision.reasons", "Option.name"}
    | {"Promise.by", "Promise.text", "Signature.name"},
    "worksheet": ADDRESSED
    | {"Criterion.client_name", "Criterion.client_unit"}
    | {"Criterion.best_words", "Criterion.worst_words"},
    "promises": ADDRESSED | {"Promise.text", "Promise.by"},
}
# What may reach the value that is printed, though this document does not print it.
ALLOWED_UNPRINTED = {"Criterion.best_words", "Criterion.worst_words"}
ELSEWHERE = set().union(*ON_PAPER.values()) - set(ALLOWED) - ALLOWED_UNPRINTED
# What stays on the desk. (`Criterion.name` and `.unit` are read where there is no client's name.)
PRIVATE = {
    "Ceiling.reason", "Cell.note", "Client.line", "Client.preferences",
    "ClientNote.text", "ClosingNote.text", "Contact.email", "Contact.phone", "Contact.role",
    "Criterion.name", "Criterion.unit", "Decision.given_up",
    "Document.content", "Document.given_to", "Document.shown", "Document.title", "Emotion.word",
    "Engagement.assumptions", "Engagement.number", "Engagement.scope_in",
    "Engagement.scope_out", "Engagement.success_measures",
    "ExchangeRate.note", "ForeignDecision.checked", "ForeignDecision.decision",
    "ForeignDecision.reasons", "GutFeeling.after_why", "GutFeeling.why",
    "Holiday.name",
    "Incident.cause", "Incident.number", "Incident.title", "IncidentNote.text",
    "Lesson.lesson", "Lesson.preventive", "LibraryEntry.body", "LibraryEntry.key",
    "LibraryEntry.title", "ListeningNote.source", "ListeningNote.text",
    "LogEntry.promised", "LogEntry.summary", "Option.override",
    "Perspective.name",
    "ProblemStatement.client_words", "ProblemStatement.confirmed_by",
    "Promise.proof", "ReceivedGoodwill.text", "Reformulation.correction",
    "Reformulation.text", "SatisfactionRound.adjustment", "SatisfactionRound.by",
    "Shoes.feel", "Shoes.need", "Snapshot.title", "TaxSet.name",
}  # fmt: skip
# Marks with a shape of their own, which cannot hold a canary.
MARKS = {
    "Client.currency", "Client.time_zone", "Document.sha256", "Document.version_code",
    "ExchangeRate.source", "ExchangeRate.target", "Incident.currency", "Option.letter",
    "Practice.currency", "Practice.logo",
    "Practice.number_prefix", "Practice.time_zone", "Rate.currency",
    "Signature.party",
}  # fmt: skip

# An amount holds no words; the words of a frozen matrix are those of the records it is made of.
WHOLES = (Money, OptionSheet)

OPTIONS, CRITERIA = ("A", "B", "hid", "held", "over"), ("days", "trust", "mine", "away")
NOW = datetime(2026, 11, 17, 14, tzinfo=UTC)
TODAY = date(2026, 11, 17)
CEILING, BILLED, COST, FEE, LINE = "98765.43", "871.37", "612.19", "45454.54", "13579.11"
PRIVATE_FIGURES = tuple(figure.replace(".", "") for figure in (CEILING, BILLED, COST, FEE, LINE))


def record_types():
    for module in pkgutil.iter_modules(domain.__path__):
        importlib.import_module(f"{domain.__name__}.{module.name}")
    found, waiting = {}, [Record]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            found[kind.__name__] = getattr(importlib.import_module(kind.__module__), kind.__name__)
    return found


def leaves(hint):
    parts = get_args(hint)
    return [leaf for part in parts for leaf in leaves(part)] if parts else [hint]


def text_fields(kind):
    """Give the fields of a record that can hold words; ids of other records are no words."""
    hints = get_type_hints(kind)
    for field in fields(kind):
        if field.name == "id" or field.name.endswith("_id"):
            continue
        for leaf in leaves(hints[field.name]):
            if leaf in (str, bytes, Phrase, InternalText):
                yield kind, field.name, leaf
            elif isinstance(leaf, type) and is_dataclass(leaf) and leaf not in WHOLES:
                yield from text_fields(leaf)


def schema():
    """Give every text field of every record, as `Type.field`."""
    return {
        f"{kind.__name__}.{name}"
        for record in record_types().values()
        for kind, name, _ in text_fields(record)
    }


class Aviary:
    """Makes records full of canaries, and knows which one may fly out."""

    def __init__(self):
        self.planted = {}
        self._numbers = count(1)

    def canary(self, field, language, *, public):
        token = f"Kanari{next(self._numbers):04d}{language}"
        self.planted[token] = (field, language, public)
        return token

    def words(self, kind, name, leaf, *, public):
        field = f"{kind.__name__}.{name}"
        if leaf is Phrase:
            return Phrase(*(self.canary(field, lang, public=public) for lang in ("fr", "en")))
        word = self.canary(field, "xx", public=public)
        return {str: str, bytes: str.encode, InternalText: InternalText}[leaf](word)

    def make(self, record, /, key="", *, public=True, **values):
        """Make a record whose texts are canaries; `public` ones fly where their field may."""
        for owner, name, leaf in text_fields(record):
            mark = f"{owner.__name__}.{name}" in MARKS
            if owner is record and name not in values and not mark:
                values[name] = self.words(record, name, leaf, public=public)
        values.setdefault("id", f"ID{record.__name__}{key}")
        for name, hint in get_type_hints(record).items():
            field = next(f for f in fields(record) if f.name == name)
            needed = field.default is MISSING and field.default_factory is MISSING
            if name not in values and needed:
                values[name] = _plain(name, hint)
        return record(**values)

    def public_on(self, name, language):
        """Give the canaries that a client reads on a document other than the handout."""
        return {
            token
            for token, (field, lang, public) in self.planted.items()
            if public and lang in (language, "xx") and field in ON_PAPER[name]
        }

    def expected(self, language, switches):
        """Give the canaries that a client reads in a language, where these parts are printed."""
        return {
            token
            for token, (field, lang, public) in self.planted.items()
            if public and lang in (language, "xx") and _shown(ALLOWED.get(field), switches)
        }


def _shown(switch, switches):
    if switch == MATRIX:
        return switches["show_matrix"]
    return switch == ALWAYS or (switch is not None and switches[switch])


def _plain(name, hint):
    leaf = leaves(hint)[0]
    owners = {
        "incident_id": "I", "client_id": "C", "option_id": "A", "criterion_id": "cost",
        "perspective_id": "client", "first_id": "days", "second_id": "trust",
        "decision_id": "IDDecision", "log_entry_id": "IDLogEntry",
    }  # fmt: skip
    if name in owners:
        return owners[name]
    if leaf is datetime:
        return NOW
    if leaf is date:
        return TODAY
    if leaf is Money:
        return Money.of(FEE, "CAD")
    if leaf is str:
        return "x"
    return {Decimal: Decimal(1), int: 1}.get(leaf) or next(iter(leaf))


def _options(birds):
    """Two options offered, and three that are not: hidden, held back, above the ceiling."""
    yield birds.make(Option, id="A")
    yield birds.make(Option, id="B", position=1, valid_until=TODAY)
    shy = {"public": False, "position": 2}
    yield birds.make(Option, id="hid", hidden=True, **shy)
    yield birds.make(Option, id="held", withheld=True, **shy)
    yield birds.make(Option, id="over", override=InternalText(), **shy)
    for option in OPTIONS:
        spent = LINE if option != "over" else "1000000"
        yield from (_line(birds, option, 0, spent), _line(birds, option, 100, "100"))
        read = option in ("A", "B")
        yield _line(birds, option, 40, "90", public=read, counted=False, audience=Audience.CLIENT)
        yield _line(birds, option, 30, "80", counted=False)
        for audience, sign in product(Audience, Sign):
            public = audience is Audience.CLIENT and option in ("A", "B")
            at = {"id": f"{option}-{audience}-{sign}", "option_id": option}
            yield birds.make(ProCon, sign=sign, audience=audience, public=public, **at)


def _line(birds, option, client, amount, *, public=False, **values):
    """Give a cost line, whose label stays here but for an optional one that the client reads."""
    return birds.make(
        CostLine,
        public=public,
        **values,
        id=f"{option}-{client}",
        option_id=option,
        kind=LineKind.EXPENSE,
        likely=Decimal(1),
        unit_price=Money.of(amount, "CAD"),
        client_percent=Decimal(client),
        invoiced=True,
    )


def _criteria(birds):
    """Two criteria that the client reads, and two that stay on the desk."""
    scale = {"scale": Scale.NUMBER, "worst": Decimal(20), "best": Decimal(0)}
    yield birds.make(Criterion, id="days", **scale)
    yield birds.make(Criterion, id="trust", position=1, **scale)
    shy = {"public": False, "position": 2}
    yield birds.make(Criterion, id="mine", audience=Audience.PRIVATE, **shy)
    yield birds.make(Criterion, id="away", hidden=True, **shy)
    for place, (option, criterion) in enumerate(product(OPTIONS, CRITERIA)):
        at = {"id": f"{option}-{criterion}", "option_id": option, "criterion_id": criterion}
        yield birds.make(Cell, likely=Decimal(place % 20), **at)


def _weights(birds):
    for viewpoint in Viewpoint:
        yield birds.make(Perspective, id=viewpoint, viewpoint=viewpoint, confirmed_on=TODAY)
    for criterion, viewpoint in product(CRITERIA, Viewpoint):
        at = {"perspective_id": viewpoint.value, "criterion_id": criterion}
        yield birds.make(Weight, id=f"{criterion}-{viewpoint}", points=Decimal(10), **at)


def _shares(birds):
    for side in Side:
        for audience in Audience:
            public = side is Side.MINE and audience is Audience.CLIENT
            yield birds.make(
                Contribution, id=f"{side}-{audience}", side=side, audience=audience, public=public
            )


def _events(birds):
    for audience in Audience:
        public = audience is Audience.CLIENT
        yield birds.make(TimelineEvent, audience, audience=audience, public=public, on=TODAY)


def _frozen(birds):
    """A matrix as it once stood, full of words of its own that stay on the desk."""
    shy = {"public": False, "incident_id": "I"}
    return OptionSheet(
        "I",
        "CAD",
        (birds.make(Option, "frozen", **shy),),
        (birds.make(Criterion, "frozen", **shy),),
    )


def case(switches):
    """Give the birds, the incident they live in, and its surroundings, with these switches."""
    birds = Aviary()
    kinds = record_types()
    records = [
        birds.make(
            Incident, id="I", client_id="C", contact_id="who", engagement_id="E",
            number="Kanari-number", billed_rate=Money.of(BILLED, "CAD"),
            cost_rate=Money.of(COST, "CAD"), tax_set_id="taxes", ready_from=TODAY,
        ),
        birds.make(Client, id="C", fees_12_months=Money.of(FEE, "CAD")),
        birds.make(Engagement, id="E", fee=Money.of(FEE, "CAD"), rate=Money.of(BILLED, "CAD")),
        birds.make(Contact, id="who"),
        birds.make(Contact, id="other", position=1, decides=True, public=False),
        birds.make(Ceiling, amount=Money.of(CEILING, "CAD")),
        birds.make(LogEntry, at=NOW, incident_id="I"),
        birds.make(ProblemStatement, "old", version=1, public=False),
        birds.make(ProblemStatement, "new", version=2, confirmed_at=NOW),
        birds.make(Decision, option_id="A"),
        birds.make(Signature, party="client", at=NOW, strokes=(Stroke(((0, 0), (1000, 9))),)),
        birds.make(Promise, state=PromiseState.KEPT, done_on=TODAY),
        birds.make(SatisfactionRound, rating=5),
        birds.make(Document, client_id="C", incident_id="I", version_code="x", sha256="x"),
        birds.make(Handout, **switches),
        birds.make(Snapshot, at=NOW, sheet=_frozen(birds)),
        *_options(birds),
        *_criteria(birds),
        *_weights(birds),
        *_shares(birds),
        *_events(birds),
    ]  # fmt: skip
    made = {type(record) for record in records}
    records += [birds.make(kind) for kind in _ROOMS if kind not in made]
    known = {type(record) for record in records}
    around = _surroundings(birds)
    lonely = set(kinds.values()) - known - {Practice, TaxSet, Holiday}
    for kind in lonely:
        marks = {"currency": "CAD"} if kind is Rate else {}
        birds.make(kind, **marks)
    return birds, _filed(records), around


def _filed(records):
    rooms = {}
    for record in records:
        name = _ROOMS[type(record)]
        rooms.setdefault(name, []).append(record)
    several = {f.name for f in fields(IncidentFile) if f.default == ()}
    values = {
        name: tuple(sorted(them, key=order_of)) if name in several else them[0]
        for name, them in rooms.items()
    }
    return IncidentFile(**values)


def _surroundings(birds):
    practice = birds.make(Practice)
    name = birds.words(Tax, "name", Phrase, public=True)
    taxes = birds.make(TaxSet, id="taxes", taxes=(Tax(name, Decimal(5)),))
    quiet = birds.words(Tax, "name", Phrase, public=False)
    other = birds.make(TaxSet, id="others", public=False, taxes=(Tax(quiet, Decimal(7)),))
    holiday = birds.make(Holiday, on=date(2026, 12, 25))
    calendar = WorkingCalendar.of(practice, (holiday,), ZoneInfo("America/Toronto"))
    return Surroundings(practice, (taxes, other), calendar)
