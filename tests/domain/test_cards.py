"""Seven cards, priced at one's own rate, varied by kind of incident, rewritten and reset."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultdesk.domain.cards import Idea, added, card_of, guess, usual_lines
from consultdesk.domain.costing import LineKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.options import Confidence, MoneySource, Option, OptionSheet, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.shelves import CARDS as SHELF
from tests.domain.makers import cad, criterion
from tests.ui.cases import boreal_file

CARDS = {card.key: card for card in SHELF.usual()}


def idea(key, language="en", kind=None, **values):
    card = CARDS[key]
    fields = {
        "name": card.name.read(language),
        "lines": usual_lines(card, kind, language),
        "baseline": card.baseline,
    }
    return Idea(**fields | values)


def after(sheet, changes):
    kept = [change.after for change in changes]
    rooms = {"options": Option}
    found = {name: tuple(r for r in kept if isinstance(r, kind)) for name, kind in rooms.items()}
    lines = tuple(r for r in kept if type(r).__name__ == "CostLine")
    return replace(sheet, options=sheet.options + found["options"], lines=sheet.lines + lines)


def test_the_seven_generators_ask_and_propose_in_both_languages():
    assert list(CARDS) == ["nothing", "cheapest", "best", "split", "scope", "timing", "third"]
    for card in CARDS.values():
        for phrase in (card.title, card.questions, card.name, card.summary, card.pros, card.cons):
            assert phrase.fr
            assert phrase.en
            assert phrase.fr.count("\n") == phrase.en.count("\n")
        assert card.pros.en.count("\n") == card.cons.en.count("\n") == 1
        assert card.lines
        assert all(line.label.fr and line.label.en for line in card.lines)


def test_what_the_client_usually_pays_and_the_usual_lines_follow_the_kind_of_incident():
    def pays(kind):
        return usual_lines(CARDS["cheapest"], kind, "en")[0].client

    assert pays(IncidentKind.MY_ERROR) == 0
    assert pays(IncidentKind.CLIENT_ERROR) == 100
    assert pays(None) == 50
    credit = [line.kind for line in usual_lines(CARDS["scope"], IncidentKind.BILLING, "en")]
    assert LineKind.CREDIT in credit
    assert LineKind.CREDIT not in {
        line.kind for line in usual_lines(CARDS["scope"], IncidentKind.SCOPE, "en")
    }


def test_an_idea_becomes_an_option_priced_at_my_own_rate():
    sheet = OptionSheet("inc", "CAD")
    key, changes = added(sheet, idea("cheapest", kind=IncidentKind.MY_ERROR), cad(125), "en")
    sheet = after(sheet, changes)
    option = sheet.options[0]
    assert option.id == key
    assert sheet.totals(option).likely.full == cad(500)
    assert sheet.totals(option).likely.me == cad(500)
    assert sheet.totals(option).high.full == cad(875)


def test_a_third_party_and_the_clients_own_time_are_not_hours_of_mine():
    sheet = OptionSheet("inc", "CAD")
    _, changes = added(sheet, idea("third", kind=IncidentKind.SCOPE), cad(100), "en")
    sheet = after(sheet, changes)
    likely = sheet.totals(sheet.options[0]).likely
    assert likely.full == cad(1900)
    assert likely.all_hours == 4
    _, changes = added(OptionSheet("inc", "CAD"), idea("split"), cad(100), "en")
    lines = [c.after for c in changes if type(c.after).__name__ == "CostLine"]
    assert [line.invoiced for line in lines] == [True, False]


def test_changing_nothing_completes_the_baseline_instead_of_adding_one():
    known = Option(id="base", incident_id="inc", name=Phrase("Attendre", "Wait"), is_baseline=True)
    sheet = OptionSheet("inc", "CAD", options=(known,))
    key, changes = added(sheet, idea("nothing"), cad(100), "en")
    assert key == "base"
    assert changes[0].after.name == Phrase("Attendre", "Keep to the agreement")
    key, changes = added(OptionSheet("inc", "CAD"), idea("nothing"), cad(100), "en")
    assert changes[0].after.is_baseline


def test_figures_begin_as_guesses_and_known_ones_stay():
    delay = criterion("delay", Scale.DAYS, worst=Decimal(40), best=Decimal(0))
    sheet = OptionSheet("inc", "CAD", criteria=(delay,))
    assert guess(CARDS["timing"], delay) == 8
    _, changes = added(sheet, idea("timing", values={"delay": Decimal(8)}), cad(100), "en")
    (cell,) = [c.after for c in changes if type(c.after).__name__ == "Cell"]
    assert (cell.likely, cell.confidence) == (8, Confidence.GUESS)


@pytest.mark.parametrize("scale", [Scale.RATING, Scale.YES_NO, Scale.NUMBER, Scale.POINTS])
@pytest.mark.parametrize("key", CARDS)
def test_a_guess_is_a_value_that_the_scale_holds(scale, key):
    ends = {Scale.RATING: (1, 5), Scale.YES_NO: (0, 1), Scale.NUMBER: (40, 0)}
    worst, best = map(Decimal, ends.get(scale, (0, 100)))
    row = criterion("c", scale, worst=worst, best=best)
    sheet = OptionSheet("inc", "CAD", criteria=(row,))
    value = guess(CARDS[key], row)
    added(sheet, idea(key, values={"c": value}), cad(100), "en")
    assert min(worst, best) <= value <= max(worst, best)


def test_what_the_cost_lines_fill_is_not_guessed():
    row = criterion("cost", Scale.MONEY, source=MoneySource.CLIENT_PAYS)
    assert guess(CARDS["best"], row) is None


def test_a_card_is_rewritten_for_good_and_comes_back_as_it_was():
    mine = replace(CARDS["best"], name=Phrase("Tout refaire", "Do it all"), lines=())
    (change,) = SHELF.keep((), mine)
    entry = change.after
    assert SHELF.all((entry,))[2] == mine
    assert SHELF.all((entry,))[3] == CARDS["split"]
    assert SHELF.keep((entry,), mine) == ()
    (again,) = SHELF.keep((entry,), replace(mine, name=Phrase("Autre")))
    assert again.after.id == entry.id
    assert SHELF.reset((entry,), "best")[0].after is None
    assert SHELF.keep((entry,), CARDS["best"])[0].after is None
    assert SHELF.reset((), "best") == ()
    assert SHELF.keep((), CARDS["best"]) == ()


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_every_card_survives_being_written_and_read(card):
    mine = replace(card, title=Phrase("À moi", "Mine"))
    (change,) = SHELF.keep((), mine)
    assert mine in SHELF.all((change.after,))


@pytest.mark.parametrize("body", ["", "{", "[]", '{"key": "best"', '{"key":"best","ends":{"x":1}}'])
def test_an_entry_that_cannot_be_read_gives_way_to_the_card_it_replaced(body):
    entry = LibraryEntry(id="e", shelf=Shelf.OPTION_CARD, key="best", body=body)
    assert SHELF.all((entry,)) == SHELF.usual()


def test_an_option_becomes_a_card_that_makes_it_again():
    sheet = boreal_file().sheet
    option = sheet.options[1]
    card = card_of(sheet, option)
    assert card.title == card.name == option.name
    assert len(card.lines) == len(sheet.lines_of(option))
    assert all(0 <= near <= 100 for near in card.ends.values())
    assert Scale.MONEY not in card.ends  # cost lines fill it
    (change,) = SHELF.keep((), card)
    assert SHELF.all((change.after,))[-1] == card
    with pytest.raises(Refused, match="shelf_name_taken"):
        SHELF.keep((change.after,), replace(card, key="other"))


def test_a_card_that_cannot_work_is_refused():
    mine = replace(CARDS["best"], key="mine", title=Phrase("À moi", "Mine"))
    line = mine.lines[0]
    for changes, code in (
        ({"title": Phrase(" ")}, "name_missing"),
        ({"name": Phrase()}, "option_name_missing"),
        ({"lines": (replace(line, label=Phrase()),)}, "preset_label_missing"),
        ({"lines": (replace(line, likely=Decimal(-1), low=None),)}, "quantity_negative"),
        ({"lines": (replace(line, client=Decimal(120)),)}, "shares_out_of_range"),
    ):
        with pytest.raises(Refused, match=code):
            SHELF.keep((), replace(mine, **changes))
