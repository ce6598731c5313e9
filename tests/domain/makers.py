"""Short ways to the records that the stories are about."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from consultdesk.domain.clients import Client, LogEntry
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Option, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice, WorkingCalendar

ZONE = ZoneInfo("America/Toronto")
NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)


def cad(amount):
    return Money.of(amount, "CAD")


def line(quantity=1, price=100, client=0, third=0, kind=LineKind.HOURS, option="a", **values):
    return CostLine(
        id=values.pop("id", f"{option}-{kind}-{quantity}-{price}"),
        option_id=option,
        kind=kind,
        likely=Decimal(str(quantity)),
        unit_price=None if price is None else cad(price),
        client_percent=Decimal(str(client)),
        third_percent=Decimal(str(third)),
        **values,
    )


def option(name="a", **values):
    return Option(id=name, incident_id="inc", **values)


def criterion(name="c", scale=Scale.POINTS, **values):
    return Criterion(id=name, incident_id="inc", scale=scale, **values)


def incident(**values):
    values.setdefault("id", "inc")
    return Incident(
        **{
            "number": "INC-2026-001",
            "client_id": "cli",
            "title": Phrase("Un titre", "A title"),
            "noticed_at": NOON,
        }
        | values
    )


def client(**values):
    return Client(**{"id": "cli", "name": "Atelier"} | values)


def file(**values):
    return IncidentFile(**{"incident": incident(), "client": client()} | values)


def call(**values):
    return LogEntry(**{"id": "call", "client_id": "cli", "incident_id": "inc", "at": NOON} | values)


def calendar(holidays=(), **values):
    return WorkingCalendar.of(Practice(id="practice", **values), holidays, ZONE)


def local(year, month, day, hour=0, minute=0):
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)
