"""Past incidents like one, in one order always; and an option of theirs, re-priced as promised."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import permutations

import pytest

from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident, IncidentKind
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Confidence,
    Criterion,
    MoneySource,
    Option,
    OptionSheet,
    ProCon,
    Scale,
    Sign,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.precedents import (
    likeness,
    ranked,
    reused,
    same_event,
    telling,
)
from consultdesk.domain.problem import Contribution, ProblemStatement, Side
from consultdesk.domain.text import InternalText

NOW = datetime(2026, 11, 17, 14, tzinfo=UTC)


def incident(key, title="Une affaire", days=0, **more):
    return Incident(
        id=key,
        number=f"INC-2026-{key}",
        client_id=more.pop("client_id", "c"),
        title=Phrase(title),
        noticed_at=NOW - timedelta(days=days),
        **more,
    )


def cad(amount):
    return Money.of(amount, "CAD")


def eur(amount):
    return Money.of(amount, "EUR")


def test_an_incident_is_told_by_its_long_words_folded_and_without_plurals():
    file = IncidentFile(
        incident=incident("1", "Les Rapports de marge, l’été 2026", cause="Gabarits"),
        client=Client(id="c", name="A"),
        statements=(
            ProblemStatement(id="s1", incident_id="1", version=1, text=Phrase("Ancienne")),
            ProblemStatement(id="s2", incident_id="1", version=2, text=Phrase("Il manque un site")),
        ),
        notes=(
            ListeningNote(id="n", incident_id="1", kind=NoteKind.FACT, text="Œuvre reportée"),
            ListeningNote(id="e", incident_id="1", kind=NoteKind.EMOTION, text="Inquiétude"),
        ),
        contributions=(
            Contribution(id="k", incident_id="1", side=Side.MINE, text=Phrase("", "My template")),
        ),
    )
    assert telling(file) == {
        "rapport": "rapports", "marge": "marge", "manque": "manque", "site": "site",
        "template": "template", "oeuvre": "œuvre", "reportee": "reportée", "gabarit": "gabarits",
    }  # fmt: skip


def test_kind_cause_and_two_words_each_count_and_one_word_may_be_chance():
    one = incident("1", kind=IncidentKind.DELAY, cause="Le gabarit ")
    told = {"marge": "marges", "rapport": "rapport"}

    def like(roots=(), rank=0.0, **more):
        return likeness(one, told, incident("2", **more), frozenset(roots), rank)

    assert like(kind=IncidentKind.DELAY).counts
    assert like(cause="le GABARIT").counts
    assert not like(["marge"], 9.0).counts
    both = like(["rapport", "marge", "autre"], 1.0)
    assert both.counts
    assert both.words == ("marges", "rapport")
    assert not likeness(
        incident("1", kind=IncidentKind.OTHER), {}, incident("2", kind=IncidentKind.OTHER),
        frozenset(), 0.0,
    ).counts  # fmt: skip
    assert not likeness(incident("1"), {}, incident("2"), frozenset(), 0.0).counts


def test_the_order_never_depends_on_how_they_were_found():
    one = incident("1", kind=IncidentKind.DELAY, cause="x")
    told = {"marge": "marge", "rapport": "rapport"}

    def like(key, rank=0.0, roots=("marge", "rapport"), **more):
        other = incident(key, f"Affaire {key}", **more)
        return likeness(one, told, other, frozenset(roots), rank)

    found = [
        like("a", 0.5),
        like("b", 0.5, days=3),
        like("c", 0.5),
        like("d", 0.0, (), kind=IncidentKind.DELAY),
        like("e", 0.0, (), cause="X"),
        like("f", 0.1, kind=IncidentKind.DELAY),
    ]
    orders = {
        tuple(like.incident.id for like in ranked(one, several, 5))
        for several in permutations(found)
    }
    assert orders == {("e", "f", "d", "c", "a")}


def test_the_incident_itself_and_what_was_logged_twice_are_left_out():
    one = incident("1", "Rapport en  retard", kind=IncidentKind.DELAY)
    twice = incident("2", "Rapport en retard", 10, kind=IncidentKind.DELAY)
    again = incident("3", "Rapport en retard", 400, kind=IncidentKind.DELAY)
    copy = incident("4", "rapport en retard", 401, kind=IncidentKind.DELAY)
    elsewhere = incident("5", "Rapport en retard", 1, kind=IncidentKind.DELAY, client_id="d")
    assert same_event(one, twice)
    assert not same_event(one, again)
    assert not same_event(one, elsewhere)
    likes = [
        likeness(one, {}, other, frozenset(), 0.0) for other in (one, twice, again, copy, elsewhere)
    ]
    assert [like.incident.id for like in ranked(one, likes, 5)] == ["5", "3"]


def line(key, kind=LineKind.HOURS, **more):
    return CostLine(id=key, option_id="o", kind=kind, likely=Decimal(4), **more)


def past(currency="CAD", lines=(), **more):
    option = Option(
        id="o",
        incident_id="p",
        position=1,
        name=Phrase("Reprendre ensemble", "Redo it together"),
        summary=Phrase("En deux temps", "In two steps"),
        withheld=True,
        hidden=True,
        letter="B",
        override=InternalText("Assumé"),
        valid_until=NOW.date(),
        **more,
    )
    file = IncidentFile(
        incident=incident("p", currency=currency),
        client=Client(id="b", name="Atelier Boréal"),
        contacts=(Contact(id="k", client_id="b", name="Hélène Tremblay"),),
        options=(Option(id="z", incident_id="p", is_baseline=True), option),
        criteria=(
            Criterion(id="date", incident_id="p", name=Phrase("Une date sûre"), scale=Scale.RATING),
            Criterion(id="days", incident_id="p", name=Phrase("", "Delay"), scale=Scale.DAYS),
            Criterion(
                id="unit",
                incident_id="p",
                name=Phrase("Pièces"),
                scale=Scale.NUMBER,
                unit=Phrase("pièces"),
            ),
            Criterion(id="cost", incident_id="p", name=Phrase("Coût"), scale=Scale.MONEY),
            Criterion(
                id="fed",
                incident_id="p",
                name=Phrase("À moi"),
                scale=Scale.MONEY,
                source=MoneySource.ME,
            ),
        ),
        cells=tuple(
            Cell(
                id=f"cell-{key}",
                option_id="o",
                criterion_id=key,
                likely=Decimal(4),
                confidence=Confidence.SURE,
                note=InternalText("vu"),
            )
            for key in ("date", "days", "unit", "cost")
        ),
        procons=(
            ProCon(
                id="pc", option_id="o", sign=Sign.PRO, text=Phrase("Durable"), criterion_id="date"
            ),
            ProCon(id="pd", option_id="o", sign=Sign.CON, text=Phrase("Lent"), criterion_id="fed2"),
        ),
        lines=tuple(lines),
    )
    return file, option


def criteria(*more):
    return (
        Criterion(id="C1", incident_id="n", name=Phrase("une DATE sure"), scale=Scale.RATING),
        Criterion(id="C2", incident_id="n", name=Phrase("Délai", "delay"), scale=Scale.DAYS),
        Criterion(
            id="C3",
            incident_id="n",
            name=Phrase("Pièces"),
            scale=Scale.NUMBER,
            unit=Phrase("caisses"),
        ),
        Criterion(id="C4", incident_id="n", name=Phrase("Coût"), scale=Scale.MONEY),
        Criterion(
            id="C5",
            incident_id="n",
            name=Phrase("À moi"),
            scale=Scale.MONEY,
            source=MoneySource.ME,
        ),
        *more,
    )


def sheet(currency="CAD", rows=()):
    known = (Option(id="A", incident_id="n", is_baseline=True), Option(id="B", incident_id="n",
             position=1, letter="B"))  # fmt: skip
    return OptionSheet("n", currency, options=known, criteria=rows)


def after(taken, kind):
    return [c.after for c in taken.changes if isinstance(c.after, kind)]


def test_an_option_comes_with_its_words_its_reasons_its_lines_and_the_cells_that_match():
    file, option = past(lines=[line("l", label=Phrase("Reprise", "Rework"))])
    taken = reused(sheet(rows=criteria()), file, option, {})
    (copy,) = after(taken, Option)
    assert copy == replace(
        option, id=taken.option_id, incident_id="n", position=2, withheld=False, hidden=False,
        letter="", override=InternalText(), valid_until=None,
    )  # fmt: skip
    cells = {cell.criterion_id: cell for cell in after(taken, Cell)}
    assert set(cells) == {"C1", "C2", "C4"}
    assert {cell.option_id for cell in cells.values()} == {copy.id}
    assert cells["C1"].likely == 4
    assert cells["C1"].note == InternalText("vu")
    assert (taken.filled, taken.unfilled) == (3, 1)
    pro, con = after(taken, ProCon)
    assert (pro.text, pro.criterion_id, con.criterion_id) == (Phrase("Durable"), "C1", None)
    (cost,) = after(taken, CostLine)
    assert cost.label == Phrase("Reprise", "Rework")
    ids = [change.record.id for change in taken.changes]
    assert len(set(ids)) == len(ids)
    assert not set(ids) & {"o", "l", "pc", "pd", "cell-date"}


def test_only_my_hours_change_price():
    old, now = cad(100), cad(140)
    lines = [
        line("h", LineKind.HOURS, unit_price=old),
        line("t", LineKind.TRAVEL, unit_price=old),
        line("c", LineKind.CLIENT_TIME, unit_price=cad(60), client_percent=Decimal(100)),
        line("x", LineKind.EXPENSE, unit_price=cad(12)),
        line("f", LineKind.FIXED),
        line("p", LineKind.THIRD_PARTY, third_percent=Decimal(100)),
        line("k", LineKind.CREDIT),
        line("w", LineKind.HOURS),
    ]
    file, option = past(lines=lines)
    taken = reused(sheet(), file, option, {"CAD": now})
    kept = after(taken, CostLine)
    changed = [
        (one.but(id="", option_id=""), other.but(id="", option_id=""))
        for one, other in zip(lines, kept, strict=True)
    ]
    assert [b for a, b in changed if a != b] == [
        lines[0].but(id="", option_id="", unit_price=now),
        lines[1].but(id="", option_id="", unit_price=now),
    ]
    assert taken.repriced == ((old, now),)
    assert (taken.unpriced, taken.elsewhere) == ((), ())


def test_every_line_stays_in_its_currency_between_incidents_of_two():
    file, option = past(
        "EUR",
        [
            line("h", LineKind.HOURS, unit_price=eur(90)),
            line("d", LineKind.HOURS, unit_price=Money.of(80, "USD")),
            line("c", LineKind.HOURS, unit_price=cad(100)),
            line("f", LineKind.FIXED),
            line("w", LineKind.HOURS),
        ],
        client_cap=eur(300),
    )
    taken = reused(sheet(), file, option, {"CAD": cad(140), "EUR": eur(110)})
    hours, dollars, mine, amount, timed = after(taken, CostLine)
    assert hours.unit_price == eur(110)
    assert dollars.unit_price == Money.of(80, "USD")
    assert mine.unit_price == cad(140)
    assert (amount.kind, amount.likely, amount.unit_price) == (LineKind.FIXED, 4, eur(1))
    assert (timed.kind, timed.unit_price) == (LineKind.FIXED, eur(1))
    assert taken.unpriced == ("USD",)
    assert taken.elsewhere == ("EUR", "USD")
    assert taken.cap_left == eur(300)
    assert after(taken, Option)[0].client_cap is None


def test_a_cap_in_the_same_currency_comes_along():
    file, option = past(client_cap=cad(300))
    taken = reused(sheet(), file, option, {})
    assert after(taken, Option)[0].client_cap == cad(300)
    assert taken.cap_left is None


def test_amounts_typed_in_a_cell_do_not_change_currency():
    file, option = past("EUR")
    taken = reused(sheet(rows=criteria()), file, option, {})
    assert {cell.criterion_id for cell in after(taken, Cell)} == {"C1", "C2"}


def test_a_figure_that_this_scale_cannot_hold_is_asked_anew():
    file, option = past()
    odd = tuple(cell.but(likely=Decimal(40)) for cell in file.cells)
    taken = reused(sheet(rows=criteria()), replace(file, cells=odd), option, {})
    assert {cell.criterion_id for cell in after(taken, Cell)} == {"C2", "C4"}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Pour l’atelier  BOREAL", ("Atelier Boréal",)),
        ("Avec Hélène Tremblay", ("Hélène Tremblay",)),
        ("Pour le client", ()),
    ],
)
def test_whom_the_copied_words_still_name_is_told(words, names):
    file, option = past(lines=[line("l", label=Phrase(words))])
    assert reused(sheet(), file, option, {}).names == names
