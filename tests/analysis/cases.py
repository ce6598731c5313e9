"""Option sheets of the sample's three incidents and of the drawings' case, from their JSON."""

import json
from decimal import Decimal
from pathlib import Path

from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    MoneySource,
    Option,
    OptionSheet,
    Perspective,
    Scale,
    Viewpoint,
    Weight,
)
from consultdesk.domain.phrase import Phrase

DATA = Path(__file__).parent.parent / "data"
SAMPLE = json.loads((DATA / "sample_data.json").read_text(encoding="utf-8"))
DRAWN = json.loads((DATA / "case.json").read_text(encoding="utf-8"))
NUMBERS = ("INC-2026-001", "INC-2026-002", "INC-2026-003")
_KINDS = {"client_internal": LineKind.CLIENT_TIME}
_SCALES = {"0-100": Scale.POINTS, "days": Scale.DAYS, "money": Scale.MONEY}
_FED = {"cost_client": MoneySource.CLIENT_TOTAL, "cost_cons": MoneySource.ME}


def incident(number):
    return next(i for i in SAMPLE["incidents"] if i["number"] == number)


def expected(number):
    return incident(number)["expected"]


def exact(value):
    return None if value is None else Decimal(str(value))


def perspectives(incident_id):
    return tuple(
        Perspective(id=view.value, incident_id=incident_id, viewpoint=view)
        for view in (Viewpoint.CLIENT, Viewpoint.MINE)
    )


def view(sheet, viewpoint):
    found = sheet.perspective(viewpoint)
    assert found is not None
    return found


def sample_sheet(number):
    data = incident(number)
    money = data["currency"]
    criteria = tuple(
        Criterion(
            id=c["key"],
            incident_id=number,
            position=n,
            name=Phrase(**c["label"]),
            audience=Audience(c["audience"]),
            scale=_SCALES[c["scale"]],
            worst=exact(c["worst"]),
            best=exact(c["best"]),
            source=_FED.get(c["key"]),
        )
        for n, c in enumerate(data["criteria"])
    )
    options = tuple(
        Option(
            id=o["key"],
            incident_id=number,
            position=n,
            name=Phrase(**o["label"]),
            is_baseline=o.get("baseline", False),
        )
        for n, o in enumerate(data["options"])
    )
    views = perspectives(number)
    ceiling = data["ceiling"]
    return OptionSheet(
        incident_id=number,
        currency=money,
        options=options,
        criteria=criteria,
        cells=tuple(
            Cell(
                id=f"{o['key']}/{c.id}",
                option_id=o["key"],
                criterion_id=c.id,
                likely=exact(o["perf"][c.id]),
            )
            for o in data["options"]
            for c in criteria
            if c.source is None
        ),
        perspectives=views,
        weights=tuple(
            Weight(
                id=f"{v.id}/{c['key']}",
                perspective_id=v.id,
                criterion_id=c["key"],
                points=exact(c["swing"]),
            )
            for v in views
            for c in data["criteria"]
        ),
        lines=tuple(
            sample_line(o["key"], n, line, money)
            for o in data["options"]
            for n, line in enumerate(o["lines"])
        ),
        ceiling=Ceiling(
            id="ceiling",
            incident_id=number,
            amount=Money.of(ceiling["amount"], money),
            hours=exact(ceiling["hours"]),
        ),
    )


def sample_line(option_id, position, line, money):
    return CostLine(
        id=f"{option_id}#{position}",
        option_id=option_id,
        position=position,
        kind=_KINDS.get(line["kind"]) or LineKind(line["kind"]),
        label=Phrase(**line["label"]),
        likely=exact(line["qty"]),
        unit_price=Money.of(exact(line["unit_price"]), money),
        client_percent=exact(line["pay_client"]),
        third_percent=exact(line["pay_third"]),
        invoiced=line["invoiced"],
    )


def drawn_sheet():
    """Give the case of the drawings, its ratings varying by one."""
    rating = [c[0] for c in DRAWN["criteria"] if c[3] == "r"]
    fed = {"cost": MoneySource.CLIENT_PAYS, "mine": MoneySource.ME}
    criteria = tuple(
        Criterion(
            id=key,
            incident_id="drawn",
            position=n,
            name=Phrase(fr, en),
            audience=Audience.PRIVATE if private else Audience.CLIENT,
            scale=Scale.MONEY if key in fed else Scale.RATING if kind == "r" else Scale.NUMBER,
            worst=exact(worst),
            best=exact(best),
            source=fed.get(key),
        )
        for n, (key, fr, en, kind, _, _, worst, best, _, _, private) in enumerate(DRAWN["criteria"])
    )
    cells = []
    for key, row in DRAWN["raw"].items():
        if key in fed:
            continue
        for option, value in row.items():
            likely, spread = exact(value), 1 if key in rating else 0
            cells.append(
                Cell(
                    id=f"{option}/{key}",
                    option_id=option,
                    criterion_id=key,
                    likely=likely,
                    low=likely - spread,
                    high=likely + spread,
                )
            )
    views = perspectives("drawn")
    return OptionSheet(
        incident_id="drawn",
        currency="CAD",
        options=tuple(
            Option(id=name, incident_id="drawn", position=n, is_baseline=name == "D")
            for n, name in enumerate("ABCD")
        ),
        criteria=criteria,
        cells=tuple(cells),
        perspectives=views,
        weights=tuple(
            Weight(
                id=f"{v.id}/{key}",
                perspective_id=v.id,
                criterion_id=key,
                points=exact(points),
            )
            for v in views
            for key, points in DRAWN[f"weights_{v.id}"].items()
        ),
        lines=tuple(
            drawn_line(name, n, line)
            for name, lines in DRAWN["cost_lines"].items()
            for n, line in enumerate(lines)
        ),
        ceiling=Ceiling(
            id="ceiling", incident_id="drawn", amount=Money.of(DRAWN["ceiling"], "CAD")
        ),
    )


def drawn_line(option_id, position, line):
    timed = line["kind"] == "hours"
    return CostLine(
        id=f"{option_id}#{position}",
        option_id=option_id,
        position=position,
        kind=LineKind(line["kind"]),
        label=Phrase(line["fr"], line["en"]),
        low=exact(line["low"]),
        likely=exact(line["likely"]),
        high=exact(line["high"]),
        unit_price=Money.of(DRAWN["rate_billed"], "CAD") if timed else None,
        client_percent=exact(line["client_percent"]),
    )
