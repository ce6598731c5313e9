"""The sample desk: on any day, in both languages, with the figures that were computed apart."""

import json
import re
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from consultdesk.analysis.bridge import table
from consultdesk.analysis.value import ranking, scores
from consultdesk.domain.clock import StillClock
from consultdesk.domain.costing import Standing
from consultdesk.domain.incident_file import stage_of
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.listening import Emotion
from consultdesk.domain.money import Money
from consultdesk.domain.options import Viewpoint, client_letters
from consultdesk.domain.promises import Owner, Promise, PromiseState, counts
from consultdesk.domain.satisfaction import latest
from consultdesk.domain.text import InternalText
from consultdesk.paperwork import handout_for, surroundings, usual_job
from consultdesk.sample import sample_records
from consultdesk.store.store import Store
from consultdesk.workspace import SAMPLE_MARK, load_sample, numbered
from tests.workspace.conftest import MONTREAL, TODAY

DATA = json.loads((Path(__file__).parents[1] / "data" / "sample_data.json").read_text("utf-8"))
NUMBERS = [incident["number"] for incident in DATA["incidents"]]
OPEN = NUMBERS[-1]
ANY_DAY = [date(2026, 6, 9) + timedelta(days=n) for n in (*range(8), *range(8, 366, 37))]
SOME_DAYS = [date(2026, 6, 9), date(2026, 11, 21), date(2027, 2, 28), date(2028, 2, 29)]
CENT = 0.0051


def texts(value):
    """Give every text of a record, private ones too."""
    if isinstance(value, InternalText):
        yield value.reveal()
    elif isinstance(value, str):
        yield str(value)
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def moment(day, hour=9):
    return datetime(day.year, day.month, day.day, hour, tzinfo=MONTREAL)


def data_of(number):
    return next(incident for incident in DATA["incidents"] if incident["number"] == number)


@pytest.fixture
def files(sample_store):
    return {number: numbered(sample_store, number) for number in NUMBERS}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("today", ANY_DAY, ids=str)
def test_on_any_day_the_last_incident_is_open_and_no_date_is_left_unwritten(today, language):
    records = sample_records(today, language)
    for record in records:
        for text in texts(record):
            assert not re.search(r"[{}]", text), text
    incidents = [r for r in records if isinstance(r, Incident)]
    assert [i.number for i in incidents if i.open] == [OPEN]
    assert [i.number for i in incidents] == NUMBERS


@pytest.mark.parametrize("today", ANY_DAY, ids=str)
def test_on_any_day_what_is_done_is_past_and_weekdays_are_kept(today):
    records = sample_records(today, "fr")
    born_on = {
        i["number"]: date.fromisoformat(i["dates"]["perceived"][:10]) for i in DATA["incidents"]
    }
    for record in records:
        if isinstance(record, Incident):
            assert record.noticed_at.date().weekday() == born_on[record.number].weekday()
            assert record.noticed_at.date() <= today
        if isinstance(record, Promise) and record.done_on:
            assert record.done_on <= today
    waiting = [r for r in records if isinstance(r, Promise) and r.pending]
    assert len(waiting) == 1
    assert abs((waiting[0].due - today).days) <= 3


def test_dates_inside_texts_follow_the_day_and_the_language():
    before, after = (sample_records(day, "fr") for day in (date(2026, 6, 9), date(2026, 12, 8)))
    said = [
        [t for r in rs if isinstance(r, Promise) for t in texts(r.text)] for rs in (before, after)
    ]
    assert any("12 juin" in text for text in said[0])
    assert any("June 12" in text for text in said[0])
    assert not any("juin" in text for text in said[1])
    assert any("11 décembre" in text for text in said[1])
    assert any("December 11" in text for text in said[1])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_private_words_are_in_the_language_of_the_interface(language):
    felt = {
        r.word.reveal() for r in sample_records(TODAY.date(), language) if isinstance(r, Emotion)
    }
    assert ({"inquiète", "worried"} & felt) == {"inquiète" if language == "fr" else "worried"}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("day", SOME_DAYS, ids=str)
def test_a_file_with_the_sample_is_sound(samples, language, day):
    with Store.open(samples(language, moment(day)), StillClock(moment(day))) as store:
        assert store.check() == ()
        assert store.facts.get(SAMPLE_MARK) == day.isoformat()
        assert {i.number for i in store.all(Incident)} == set(NUMBERS)
        assert stage_of(numbered(store, OPEN)) is Stage.PROMISES


def test_loading_the_sample_again_another_day_moves_it_and_doubles_nothing(sample_path):
    later = StillClock(TODAY + timedelta(weeks=3))
    with Store.open(sample_path, later) as store:
        seen = {kind: len(store.all(kind)) for kind in (Incident, Promise)}
        noticed = numbered(store, OPEN).incident.noticed_at
        load_sample(store, later, "fr")
        assert {kind: len(store.all(kind)) for kind in (Incident, Promise)} == seen
        assert numbered(store, OPEN).incident.noticed_at == noticed + timedelta(weeks=3)
        assert store.check() == ()


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("viewpoint", [Viewpoint.MINE, Viewpoint.CLIENT])
def test_scores_and_ranks_come_out_of_the_store_as_computed_apart(files, number, viewpoint):
    golden = data_of(number)["expected"]
    if viewpoint is Viewpoint.CLIENT:
        golden = golden["client_perspective"]
    sheet = files[number].sheet
    perspective = sheet.perspective(viewpoint)
    weighed = table(sheet, perspective, only_offered=False)
    found = dict(zip([o.id for o in sheet.options], scores(weighed), strict=True))
    assert {k.removeprefix(f"{number}-"): float(v) for k, v in found.items()} == pytest.approx(
        golden["scores"], abs=CENT
    )
    shares = {c.id.removeprefix(f"{number}-"): 100 * float(sheet.shares(perspective)[c.id])
              for c in sheet.counted(perspective)}  # fmt: skip
    assert shares == pytest.approx(golden["weights"], abs=CENT)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_client_reads_the_ranking_of_what_is_offered(files, number, sample_store):
    golden = data_of(number)["expected"]["client_perspective"]
    sheet = files[number].sheet
    assert [o.id.removeprefix(f"{number}-") for o in sheet.options if sheet.offered(o)] == (
        golden["offered"]
    )
    shown = table(sheet, sheet.perspective(Viewpoint.CLIENT), only_offered=True)
    placed = ranking(scores(shown), shown.acceptable)
    by_rank = [
        shown.options[p.option].removeprefix(f"{number}-")
        for p in sorted(placed, key=lambda p: p.rank)
    ]
    assert by_rank == golden["ranking_offered"]


@pytest.mark.parametrize("number", NUMBERS)
def test_totals_over_ceiling_and_letters_come_out_to_the_cent(files, number):
    data, sheet = data_of(number), files[number].sheet
    options = {o.id.removeprefix(f"{number}-"): o for o in sheet.options}
    assert {k: sheet.letters()[o.id] for k, o in options.items()} == data["expected"]["letters"]
    for golden in data["options"]:
        option, computed = options[golden["key"]], golden["computed"]
        likely = sheet.totals(option).likely
        found = {
            "billed_or_paid_by_client": likely.client,
            "borne_by_consultant": likely.me,
            "third_party": likely.third,
            "client_internal": likely.time,
            "client_total": likely.client + likely.time,
        }
        wanted = {k: Money.of(computed[k], data["currency"]) for k in found}
        assert found == wanted, golden["key"]
        assert (sheet.standing(option) is Standing.ABOVE) == computed["over_ceiling"]
        assert sheet.offered(option) == golden["offered"]


@pytest.mark.parametrize("number", [NUMBERS[0], NUMBERS[2]])
def test_taxes_come_out_to_the_cent_and_options_above_the_ceiling_bear_none_on_paper(
    files, number, sample_store
):
    file, around = files[number], surroundings(sample_store)
    taxes = next(t for t in around.taxes if t.id == file.incident.tax_set_id)
    for key, golden in data_of(number)["expected"]["taxes_on_client_invoice"].items():
        option = next(o for o in file.sheet.options if o.id == f"{number}-{key}")
        sums = file.sheet.totals(option).likely
        charged = [amount.amount for _, amount in taxes.on(sums.taxable, TODAY.date())]
        wanted = [Decimal(str(v)) for k, v in golden.items() if k not in ("net", "gross")]
        assert sums.invoice.amount == Decimal(str(golden["net"]))
        assert charged == wanted
        assert sums.invoice.amount + sum(charged) == Decimal(str(golden["gross"]))
        handout, _ = handout_for(file, around, usual_job(file, TODAY.date()))
        letter = client_letters(file.sheet).get(option.id)
        printed = next((o for o in handout.options if o.letter == letter), None)
        if file.sheet.offered(option):
            assert [tax.amount.amount for tax in printed.taxes] == wanted
            assert printed.total.amount == Decimal(str(golden["gross"]))


def test_across_a_border_no_tax_is_charged_and_the_mention_is_given(files, sample_store):
    file = files[NUMBERS[1]]
    handout, _ = handout_for(file, surroundings(sample_store), usual_job(file, TODAY.date()))
    assert handout.currency == "EUR"
    assert all(not o.taxes and o.total is None for o in handout.options)
    assert handout.tax_mention.startswith("Autoliquidation")


def test_promises_are_six_kept_one_moved_and_one_open(sample_store):
    promises = sample_store.all(Promise)
    found = counts(promises)
    assert (found[PromiseState.KEPT], found[PromiseState.RENEGOTIATED]) == (6, 1)
    assert (found[PromiseState.OPEN], len(promises)) == (1, 8)
    assert [p.owner for p in promises].count(Owner.CLIENT) == 1


def test_the_first_calls_came_within_business_hours_as_the_sample_says(files, sample_store):
    calendar = surroundings(sample_store).calendar
    waited = [
        calendar.between(f.incident.noticed_at, f.first_conversation.at) for f in files.values()
    ]
    assert waited == [
        timedelta(hours=2, minutes=30),
        timedelta(hours=1, minutes=5),
        timedelta(hours=1, minutes=25),
    ]


def test_what_was_borne_and_the_latest_ratings_are_as_the_sample_says(files):
    borne = {}
    for number, file in files.items():
        option = next(o for o in file.sheet.options if o.id == file.decision.option_id)
        borne[number] = file.sheet.totals(option).likely.me
    wanted = (Money.of("1120", "CAD"), Money.of("2015", "EUR"), Money.of("840", "CAD"))
    assert tuple(borne.values()) == wanted
    ratings = [latest(f.rounds) for f in files.values()]
    assert [r and r.rating for r in ratings] == [5, 5, None]
