"""The private sheet for the meeting: what I know and do not put on the client's paper."""

from __future__ import annotations

from collections.abc import Iterator

from consultdesk.documents.for_me.blocks import Facts, Part, Points, PrivatePaper, Rows, Speech
from consultdesk.documents.for_me.blocks import Text as Said
from consultdesk.documents.for_me.common import (
    ceiling_words,
    figure,
    gut_words,
    held_back,
    named_option,
    option_name,
    shoes_words,
)
from consultdesk.documents.for_me.making import Making, told
from consultdesk.documents.press.text import beside, clip
from consultdesk.domain.costing import Case, CostLine, shared
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Option, Scale, Sign, Viewpoint
from consultdesk.domain.reading import Reading, Standing, Turn
from consultdesk.domain.ready import offer, opening
from consultdesk.domain.report import taken_by
from consultdesk.wording.names import join
from consultdesk.wording.numbers import percent


def crib(
    file: IncidentFile, reading: Reading, making: Making, hourly: Money | None = None
) -> PrivatePaper:
    """Give the private sheet; `hourly` is what an hour really costs me."""
    contact = file.contact
    return making.page(
        DocumentKind.CRIB,
        beside(
            contact.name if contact else "",
            clip(making.read(file.incident.title), 160),
            file.incident.short_number,
        ),
        file.client.name,
        _parts(file, reading, making, hourly),
    )


def _parts(
    file: IncidentFile, reading: Reading, making: Making, hourly: Money | None
) -> Iterator[Part]:
    first = opening(file)
    yield Part(making.say("first_words"), (Speech(told(first.text) if first else ""),))
    yield Part(making.say("options"), (_options(file, reading, making, hourly),))
    yield Part(making.say("ceiling"), (Said(ceiling_words(file.ceiling, making)),))
    yield Part(making.say("where_it_stands"), tuple(_standings(file, reading, making)))
    yield Part(making.say("flips"), (Points(tuple(_turns(file, reading, making))),))
    yield Part(making.say("worth"), (Points(tuple(_worths(file, reading, making))),))
    yield Part(making.say("own_criteria"), tuple(_own_criteria(file, making)))
    yield Part(making.say("own_cons"), (Facts(tuple(_own_reasons(file, making))),))
    yield Part(making.say("shoes"), (Facts(tuple(_shoes(file, making))),))
    yield Part(making.say("can_offer"), (Said(_offer(file)),))
    yield Part(making.say("no_promise_of"), (Points(tuple(held_back(file, making))),))
    yield Part(making.say("goodwill"), (Points(tuple(_goodwill(file, making))),))
    yield Part(making.say("gut"), (Points(gut_words(file, making)),))


def _shown(file: IncidentFile) -> list[Option]:
    return [option for option in file.sheet.options if not option.hidden]


def _options(file: IncidentFile, reading: Reading, making: Making, hourly: Money | None) -> Rows:
    """Give what each option means: who pays what, my real cost, my hours, the ceiling, scores."""
    sheet = file.sheet

    def row(option: Option) -> tuple[str, ...]:
        taken = taken_by(sheet, option, hourly)
        apart = sheet.apart(option)
        pays = making.monies((sheet.totals(option).likely.client, *_client_apart(apart)))
        return (
            option_name(file, option, making),
            pays,
            making.monies(taken.value),
            making.monies(taken.real) if taken.real is not None else making.say("unknown"),
            making.say("hours", hours=making.number(taken.hours, 1)),
            making.say(sheet.standing(option).value),
            _scores(option, reading, making),
        )

    codes = (
        "option",
        "client_pays",
        "i_take_on",
        "real_cost",
        "my_hours",
        "standing",
        "score_pair",
    )
    head = tuple(making.say(code) for code in codes)
    return Rows(head, tuple(map(row, _shown(file))), (34, 16, 16, 16, 11, 17, 13))


def _client_apart(lines: tuple[CostLine, ...]) -> Iterator[Money]:
    """Give what the client pays in currencies that no rate converts."""
    priced = ((line, line.unit_price) for line in lines if line.unit_price is not None)
    for line, price in priced:
        yield shared(line, Case.LIKELY, price.currency).client


def _scores(option: Option, reading: Reading, making: Making) -> str:
    def one(standing: Standing | None) -> str:
        found = dict(standing.scores).get(option.id) if standing else None
        return making.number(found, 0) if found is not None else "–"

    return f"{one(reading.client)} / {one(reading.mine)}"


def _standings(file: IncidentFile, reading: Reading, making: Making) -> Iterator[Facts | Said]:
    views = (("as_client", reading.client), ("as_me", reading.mine))
    yield Facts(
        tuple(
            (making.say(name), _verdict(file, standing, making))
            for name, standing in views
            if standing is not None
        )
    )
    if reading.client is not None and reading.client.chances:
        yield Said(_chances(file, reading.client, making), quiet=True)
    theirs = file.sheet.perspective(Viewpoint.CLIENT)
    if theirs is not None:
        day = making.day(theirs.confirmed_on)
        code = "confirmed_weights" if theirs.confirmed_on else "unconfirmed_weights"
        yield Said(making.say(code, day=day), quiet=True)


def _chances(file: IncidentFile, standing: Standing, making: Making) -> str:
    """Say how often each option comes first, with what it takes to draw the same again."""
    letters = file.sheet.letters()
    shares = [f"{letters[key]} {percent(share, making.locale)}" for key, share in standing.chances]
    draws = making.number(standing.draws, 0)
    told_of = join(shares, making.locale)
    return making.say("chances", draws=draws, seed=standing.seed, chances=told_of)


def _verdict(file: IncidentFile, standing: Standing, making: Making) -> str:
    """Say in words who leads, by how much, and how sure that is."""
    points = standing.margin
    margin = making.say("no_margin")
    if points is not None:
        margin = making.say("margin", points=making.number(points, 1))
    said = making.say(
        f"verdict_{standing.code}",
        leader=named_option(file, standing.leader, making),
        rival=named_option(file, standing.runner_up, making),
        margin=margin,
    )
    if standing.missing:
        said += " " + making.count("missing_cells", standing.missing)
    return said


def _turns(file: IncidentFile, reading: Reading, making: Making) -> Iterator[str]:
    """Say which nearest changes would put another option first."""
    for turn in reading.turns:
        code = f"flip_{turn.kind}" if turn.kind in ("share", "weight") else "flip_cell"
        yield making.say(
            code,
            letter=file.sheet.letters().get(turn.option_id or "", ""),
            subject=_subject(file, turn, making),
            now=_turned(file, turn, turn.now, making),
            then=_turned(file, turn, turn.then, making),
            taker=named_option(file, turn.taker, making),
        )


def _criterion(file: IncidentFile, key: str) -> Criterion | None:
    return next((one for one in file.criteria if one.id == key), None)


def _subject(file: IncidentFile, turn: Turn, making: Making) -> str:
    criterion = _criterion(file, turn.subject_id)
    if criterion is not None:
        return making.read(criterion.name)
    line = next((one for one in file.lines if one.id == turn.subject_id), None)
    return making.read(line.label) if line else ""


def _turned(file: IncidentFile, turn: Turn, value: float, making: Making) -> str:
    """Write a figure that turns the order, in the unit that it is counted in."""
    criterion = _criterion(file, turn.subject_id)
    if turn.kind in ("share", "weight"):
        return making.percent(100 * value)
    if turn.kind == "cell" and criterion is not None:
        return figure(value, criterion, file.incident.currency, making)
    return making.about(value, file.incident.currency)


def _worths(file: IncidentFile, reading: Reading, making: Making) -> Iterator[str]:
    """Say what one unit better on a criterion is worth, the even swap, in money."""
    currency = file.incident.currency
    for key, worth in reading.worths:
        criterion = _criterion(file, key)
        if criterion is None or criterion.scale is Scale.MONEY:
            continue
        amount = making.about(worth, currency)
        unit = making.read(criterion.unit)
        code = "worth_line" if unit else "worth_bare"
        yield making.say(code, subject=making.read(criterion.name), unit=unit, amount=amount)


def _own_criteria(file: IncidentFile, making: Making) -> Iterator[Rows]:
    """Give each private criterion with what each option gives on it."""
    rows = [one for one in file.sheet.criteria if one.private and not one.hidden]
    options = _shown(file)
    letters = file.sheet.letters()
    if not rows:
        return
    head = (making.say("criterion"), *(letters[option.id] for option in options))
    values = tuple(
        (
            making.read(one.name),
            *(
                figure(file.sheet.value(option, one), one, file.incident.currency, making)
                for option in options
            ),
        )
        for one in rows
    )
    yield Rows(head, values, (40, *[max(60 // max(len(options), 1), 8)] * len(options)), 1)


def _own_reasons(file: IncidentFile, making: Making) -> Iterator[tuple[str, str]]:
    """Give the pros and cons that stay here, option by option."""
    for option in _shown(file):
        signed = [
            f"{'+' if sign is Sign.PRO else '–'} {making.read(one.text)}"
            for sign in Sign
            for one in file.sheet.procons_of(option, sign)
            if one.audience is Audience.PRIVATE
        ]
        yield option_name(file, option, making), "\n".join(signed)


def _shoes(file: IncidentFile, making: Making) -> Iterator[tuple[str, str]]:
    for option in _shown(file):
        yield option_name(file, option, making), shoes_words(file, option, making)


def _offer(file: IncidentFile) -> str:
    noted = offer(file)
    return told(noted.text) if noted else ""


def _goodwill(file: IncidentFile, making: Making) -> Iterator[str]:
    letters = file.sheet.letters()
    for option in _shown(file):
        if option.goodwill:
            text = making.read(option.goodwill)
            yield making.say("goodwill_line", letter=letters[option.id], text=text)
        if option.override:
            text = told(option.override)
            yield making.say("override_line", letter=letters[option.id], text=text)
