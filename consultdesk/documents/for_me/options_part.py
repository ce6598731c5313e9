"""The matrix of an incident on its private file: figures, weights, reasons and every cost line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consultdesk.documents.for_me.blocks import Block, Facts, Part, Rows
from consultdesk.documents.for_me.common import figure, option_name, shoes_words
from consultdesk.documents.for_me.making import Making, told
from consultdesk.documents.press.text import beside
from consultdesk.domain.costing import Case, CostLine, shared
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, Option, Perspective, Sign, Viewpoint

_IN_ONE = 5


def options_parts(file: IncidentFile, making: Making) -> Iterator[Part]:
    """Give the comparison, then each option with its reasons and its cost."""
    if not file.options:
        return
    yield Part(making.say("matrix"), tuple(_matrix(file, making)))
    for option in file.options:
        blocks = (_described(file, option, making), *_costed(file, option, making))
        yield Part(option_name(file, option, making), blocks)


def _matrix(file: IncidentFile, making: Making) -> Iterator[Block]:
    """Give the figures, in as many tables as the options need."""
    if not file.criteria:
        return
    for start in range(0, len(file.options), _IN_ONE):
        yield _figures(file, file.options[start : start + _IN_ONE], making)
    yield _ends(file, making)


def _figures(file: IncidentFile, options: Sequence[Option], making: Making) -> Rows:
    sheet = file.sheet
    letters = sheet.letters()
    views = tuple(sheet.perspective(view) for view in (Viewpoint.CLIENT, Viewpoint.MINE))

    def row(criterion: Criterion) -> tuple[str, ...]:
        name = making.read(criterion.name)
        if criterion.private:
            name = making.say("private_line", text=name)
        weights = " / ".join(_weight(file, view, criterion, making) for view in views)
        values = (
            figure(sheet.value(o, criterion), criterion, sheet.currency, making) for o in options
        )
        return name, weights, *values

    head = (making.say("criterion"), making.say("weight_pair"), *(letters[o.id] for o in options))
    return Rows(head, tuple(map(row, file.criteria)), (40, 22, *[18] * len(options)), 1)


def _weight(
    file: IncidentFile, view: Perspective | None, criterion: Criterion, making: Making
) -> str:
    share = file.sheet.shares(view).get(criterion.id) if view is not None else None
    return making.percent(100 * share) if share is not None else "–"


def _described(file: IncidentFile, option: Option, making: Making) -> Facts:
    reasons = "\n".join(
        f"{'+' if sign is Sign.PRO else '–'} {_reason(making.read(one.text), one.audience, making)}"
        for sign in Sign
        for one in file.sheet.procons_of(option, sign)
    )
    return Facts(
        (
            (making.say("summary_of"), making.read(option.summary)),
            (making.say("assumptions"), making.read(option.assumptions)),
            (making.say("pros_and_cons"), reasons),
            (making.say("standing"), making.say(file.sheet.standing(option).value)),
            (making.say("goodwill"), making.read(option.goodwill)),
            (making.say("overridden"), told(option.override)),
            (making.say("shoes"), shoes_words(file, option, making)),
            (making.say("cell_notes"), _cell_notes(file, option, making)),
        )
    )


def _cell_notes(file: IncidentFile, option: Option, making: Making) -> str:
    names = {one.id: making.read(one.name) for one in file.criteria}
    return "\n".join(
        making.say("noted_on", name=names.get(cell.criterion_id, ""), text=told(cell.note))
        for cell in file.cells
        if cell.option_id == option.id and cell.note
    )


def _ends(file: IncidentFile, making: Making) -> Facts:
    """Give what the client reads of each criterion, and the two ends it is measured between."""

    def words(criterion: Criterion) -> str:
        worst, best = making.read(criterion.worst_words), making.read(criterion.best_words)
        currency = file.incident.currency
        low = beside(figure(criterion.worst, criterion, currency, making), worst)
        high = beside(figure(criterion.best, criterion, currency, making), best)
        ends = making.say("from_worst", worst=low, best=high)
        return "\n".join(filter(None, (making.read(criterion.client_name), ends)))

    return Facts(tuple((making.read(one.name), words(one)) for one in file.criteria))


def _reason(text: str, audience: Audience, making: Making) -> str:
    return making.say("private_line", text=text) if audience is Audience.PRIVATE else text


def _costed(file: IncidentFile, option: Option, making: Making) -> Iterator[Block]:
    sheet = file.sheet
    lines = sheet.lines_of(option)
    if not lines:
        return
    split = sheet.totals(option).likely
    whole = (
        making.say("whole"),
        "",
        making.money(split.full),
        making.money(split.client),
        making.money(split.me),
    )
    codes = ("line", "quantity", "full_value", "client_pays", "i_take_on")
    head = tuple(making.say(code) for code in codes)
    rows = (*(_line(line, sheet.currency, making) for line in lines), whole)
    yield Rows(head, rows, (44, 16, 18, 18, 18), 1)


def _line(line: CostLine, currency: str, making: Making) -> tuple[str, ...]:
    """Give a cost line in its own currency, likely case."""
    own = line.unit_price.currency if line.unit_price is not None else currency
    split = shared(line, Case.LIKELY, own)
    name = making.read(line.label)
    return (
        name if line.counted else making.say("optional", text=name),
        making.number(line.likely) if line.unit_price is not None else "",
        making.money(line.amount(Case.LIKELY, own)),
        making.money(split.client + split.time),
        making.money(split.me),
    )
