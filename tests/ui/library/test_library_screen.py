"""The library through its widgets: every shelf read, edited, moved, hidden, put back, undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from consultdesk.coach.shelf import RULES
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.rates import ExchangeRate, Rate
from consultdesk.shelves import CARDS, COSTS, SETS
from consultdesk.wording.bank import GUIDE, PHRASES
from consultdesk.wording.feelings import FEELINGS
from ui.kit.buttons import Button, IconButton
from ui.kit.switches import Segmented, Switch
from ui.kit.underlines import Underliner
from ui.library.column import COUNT
from ui.library.screen import LibraryScreen

ALT = Qt.KeyboardModifier.AltModifier
PLACES = ("rules", "phrases", "guides", "feelings", "sets", "cards", "costs", "law")


@pytest.fixture
def library(office, qtbot):
    screen = LibraryScreen(office)
    qtbot.addWidget(screen)
    screen.resize(1072, 720)
    screen.show()
    return screen


@pytest.fixture
def entries(desk):
    return lambda shelf=None: (
        desk.store.all(LibraryEntry, shelf=shelf) if shelf else desk.store.all(LibraryEntry)
    )


def rows(library):
    return library.page.list.lines.rows


def choose(library, place, key=""):
    library.choose(place)
    library.page.show_rows(key or rows(library)[0].key)
    library.page.list.setFocus()
    return library.page


def press(library, name):
    library.page.findChild(Button, name).click()


def typed(answers, steps):
    """Prepare what is done in the next form: a function of the form."""

    def drive(dialog):
        steps(dialog)

    answers.next_dialog(drive)


def filled(answers, **values):
    """Prepare what is typed in the next form, and save it."""

    def drive(dialog):
        for name, value in values.items():
            dialog.form.field(name).set_value(value)
        dialog.submit()

    answers.next_dialog(drive)


def deed(page, words):
    menu = page.findChildren(QMenu, "library_menu")[-1]
    next(a for a in menu.actions() if a.text().split("\t")[0] == words).trigger()
    menu.close()


@pytest.mark.parametrize("place", PLACES)
def test_every_line_opens_and_saved_as_it_is_changes_nothing(library, entries, place, qtbot):
    keeper = choose(library, place).keeper
    lines = [*keeper.rows("fr"), *keeper.rows("en")] if place == "rules" else keeper.rows("en")
    for row in lines[:: 7 if place == "rules" else 2]:
        form = keeper.form(row.key, "en")
        qtbot.addWidget(form)
        assert [c for c in form.submit(form.values()) if not c.idle] == [], row
    assert entries() == ()


def test_each_shelf_says_how_much_is_on_it(library):
    shown = [
        (library.column.list.item(n).text(), library.column.list.item(n).data(COUNT))
        for n in range(library.column.list.count())
    ]
    assert [name for name, _ in shown] == [
        "Wordings", "Phrases", "Call guides", "Emotion words", "Criteria sets", "Option cards",
        "Rates and usual lines", "Notes on the law",
    ]  # fmt: skip
    counts = dict(shown)
    assert counts["Wordings"] == sum(rule.language == "en" for rule in RULES.usual())
    assert counts["Emotion words"] == len(FEELINGS.usual())
    choose(library, "phrases")
    press(library, "library_away")
    assert library.column.list.item(1).data(COUNT) == counts["Phrases"] - 1


def test_the_keyboard_alone_walks_edits_moves_and_takes_away(library, entries, answers, qtbot):
    library.setFocus()
    names = library.column.list
    qtbot.keyClick(names, Qt.Key.Key_Down)
    qtbot.keyClick(names, Qt.Key.Key_Down)
    qtbot.keyClick(names, Qt.Key.Key_Return)
    page = library.page
    assert page.keeper.place == "guides"
    said = [row.first for row in rows(library)]
    qtbot.keyClick(page.list, Qt.Key.Key_Down, ALT)
    assert [row.first for row in rows(library)][:2] == [said[1], said[0]]
    assert page.list.current().first == said[0]
    filled(answers, words_en="Good morning.")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.list.current().second == "Good morning."
    assert "Rewritten" in page.list.current().spoken
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.list.current().pale
    assert len(entries(Shelf.CALL_GUIDE)) == 2  # the step and the order


def test_the_other_language_is_a_click_away_and_what_is_missing_is_said(library, answers):
    page = choose(library, "phrases")
    filled(answers, words_fr="Je vous écoute.")
    press(library, "library_add")
    assert page.list.current().first == "Je vous écoute."
    assert "Not in English yet" in page.list.current().spoken
    library.page.findChild(Segmented, "library_language").button("fr").click()
    assert "yet" not in page.list.current().spoken
    assert choose(library, "rules").keeper.rows("fr")[0].first == rows(library)[0].first
    assert "vous" in rows(library)[0].first


def test_a_rule_is_tried_refused_while_it_cannot_work_and_loses_nothing(
    library, answers, desk, qtbot
):
    page = choose(library, "rules")

    def drive(dialog):
        form = dialog.form
        form.field("seen").set_value("per my last (e-mail")
        dialog.submit()
        assert "parenthesis" in form.field("seen").complaint()
        assert form.field("seen").value() == "per my last (e-mail"
        form.field("seen").set_value("per my last (e-mail|message)")
        form.field("proposals").set_value("as {x}")
        dialog.submit()
        assert "takes over" in form.field("proposals").complaint()
        form.field("proposals").set_value("to come back to this")
        form.field("trial").set_value("Per my last message, wait.")
        marks = form.field("trial").document().findChild(Underliner)
        qtbot.waitUntil(lambda: [(m.start, m.end) for m in marks.marks] == [(0, 19)])
        said = dialog.findChild(type(form.note("")), "trial_said").text()
        assert "“To come back to this, wait.”" in said
        form.field("trial").set_value("An innocent sentence.")
        qtbot.waitUntil(lambda: marks.marks == ())
        dialog.submit()

    typed(answers, drive)
    press(library, "library_add")
    (entry,) = desk.store.all(LibraryEntry)
    assert RULES.all((entry,))[-1].seen == ("per my last (e-mail|message)",)
    assert page.list.current().first == "per my last e-mail"
    desk.history.undo()
    assert desk.store.all(LibraryEntry) == ()


def test_an_empty_text_and_a_name_taken_get_a_sentence(library, answers, entries):
    def empty(dialog):
        dialog.form.field("words_en").set_value("  ")
        dialog.form.field("words_fr").set_value("")
        dialog.submit()
        assert dialog.form.field("words_en").complaint() == "Write a few words."
        dialog.reject()

    choose(library, "phrases")
    typed(answers, empty)
    library.page.edit()

    def taken(dialog):
        dialog.form.field("title_en").set_value("the usual FIVE")
        dialog.form.field("name0_en").set_value("Beauty")
        dialog.submit()
        assert "already here" in dialog.form.field("title_en").complaint()
        dialog.form.field("title_en").set_value("Beauty first")
        dialog.form.field("worst0").set_value("5")
        dialog.submit()
        assert "must differ" in dialog.form.field("worst0").complaint()
        dialog.form.field("worst0").set_value("1")
        dialog.submit()

    choose(library, "sets")
    typed(answers, taken)
    press(library, "library_add")
    mine = SETS.all(entries(Shelf.CRITERIA_SET))[-1]
    assert (mine.title.en, mine.criteria[0].name.en) == ("Beauty first", "Beauty")


def test_a_set_takes_another_criterion_and_a_kind(library, answers, entries):
    def drive(dialog):
        dialog.findChild(Switch, "set_kind_delay").click()
        dialog.findChild(Button, "set_add_criterion").click()
        dialog.form.field("name5_en").set_value("Beauty")
        dialog.form.field("name0_en").set_value("")
        dialog.form.field("name0_fr").set_value("")
        dialog.submit()

    choose(library, "sets")
    typed(answers, drive)
    library.page.edit()
    first = SETS.all(entries(Shelf.CRITERIA_SET))[0]
    assert [kind.value for kind in first.kinds] == ["delay"]
    assert len(first.criteria) == 5
    assert first.criteria[-1].name.en == "Beauty"
    press(library, "library_back")
    assert entries() == ()


def test_a_card_is_reworded_with_its_lines(library, answers, entries):
    def drive(dialog):
        form = dialog.form
        form.field("title_en").set_value("")
        form.field("title_fr").set_value("")
        dialog.submit()
        assert form.field("title_en").complaint()
        form.field("title_en").set_value("The light one")
        form.field("likely0").set_value("some")
        dialog.submit()
        assert form.field("likely0").complaint()
        form.field("likely0").set_value("5")
        dialog.findChild(Button, "card_add_line").click()
        form.field("label2_en").set_value("Coffee")
        form.field("label1_en").set_value("")
        form.field("label1_fr").set_value("")
        dialog.submit()

    choose(library, "cards", "cheapest")
    typed(answers, drive)
    library.page.edit()
    card = CARDS.find(entries(Shelf.OPTION_CARD), "cheapest")
    assert card.title.en == "The light one"
    assert [line.label.en for line in card.lines] == ["A simple repair", "Coffee"]
    assert card.lines[0].likely == 5


def test_a_feeling_is_heard_as_it_is_written(library, answers, entries, qtbot):
    def drive(dialog):
        form = dialog.form
        said = dialog.findChild(type(form.note("")), "feeling_said")
        form.field("title_fr").set_value("hâte")
        form.field("title_en").set_value("eager")
        qtbot.waitUntil(lambda: "“hâte”" in said.text())
        form.field("noun").set_value("hâte")
        qtbot.waitUntil(lambda: "de l’hâte" in said.text())
        form.field("aspirated").set_value(True)
        form.field("feel").set_value("eager")
        form.say()
        assert "ressentir de la hâte" in said.text()
        assert "you feel a little eager" in said.text()
        form.field("also").set_value("worried")
        dialog.submit()
        assert "already stands for" in form.field("also").complaint()
        form.field("also").set_value("pressée")
        dialog.submit()
        assert form.field("also").complaint()
        form.field("also").set_value("")
        dialog.submit()

    choose(library, "feelings")
    typed(answers, drive)
    press(library, "library_add")
    mine = FEELINGS.all(entries(Shelf.EMOTION_WORDS))[-1]
    assert mine.noun.aspirated
    assert library.page.list.current().second == "you feel eager"


def add(library, answers, words, **values):
    filled(answers, **values)
    press(library, "library_add")
    deed(library.page, words)


def test_rates_are_typed_in_the_library_too(library, answers, desk):
    page = choose(library, "costs")
    add(library, answers, "Hourly rate", currency="eur", billed="110", cost="60")
    rate = next(rate for rate in desk.store.all(Rate) if rate.currency == "EUR")
    assert (rate.billed.amount, rate.cost.amount) == (110, 60)
    assert "really costs me" in page.list.current().second
    filled(answers, billed="115.50")
    page.edit()
    assert desk.store.get(Rate, rate.id).billed.minor == 11550
    add(library, answers, "Exchange rate", source="usd", target="CAD", rate="1.37")
    (worth,) = desk.store.all(ExchangeRate)
    assert (worth.source, worth.target, str(worth.rate)) == ("USD", "CAD", "1.37")
    press(library, "library_away")
    assert desk.store.all(ExchangeRate) == ()
    desk.history.undo()
    assert desk.store.all(ExchangeRate) == (worth,)


def test_what_is_no_rate_is_refused_beside_its_field(library, answers, desk):
    def drive(dialog):
        form = dialog.form
        form.field("currency").set_value("euros")
        dialog.submit()
        assert "not the code" in form.field("currency").complaint()
        form.field("currency").set_value("CAD")
        form.field("billed").set_value("100")
        dialog.submit()
        assert "already here" in form.field("currency").complaint()
        form.field("currency").set_value("EUR")
        form.field("billed").set_value("")
        dialog.submit()
        assert "an hour is billed" in form.field("billed").complaint()
        form.field("billed").set_value("-3")
        dialog.submit()
        assert form.field("billed").complaint()
        dialog.reject()

    before = desk.store.all(Rate)
    choose(library, "costs")
    typed(answers, drive)
    press(library, "library_add")
    deed(library.page, "Hourly rate")
    assert desk.store.all(Rate) == before


def test_a_usual_line_is_edited_and_offered_so(library, answers, entries):
    def drive(dialog):
        form = dialog.form
        form.field("client").set_value("120")
        dialog.submit()
        assert form.field("client").complaint()
        form.field("client").set_value("30")
        form.field("likely").set_value("x")
        dialog.submit()
        assert form.field("likely").complaint()
        form.field("likely").set_value("4")
        form.field("low").set_value("6")
        dialog.submit()
        assert form.field("likely").complaint()
        form.field("low").set_value("3")
        form.field("price").set_value("90")
        dialog.submit()

    choose(library, "costs", "put_right")
    typed(answers, drive)
    library.page.edit()
    line = COSTS.find(entries(Shelf.COST_PRESET), "put_right")
    assert (line.likely, line.low, line.client_percent, line.price.amount) == (4, 3, 30, 90)


def test_the_whole_shelf_is_as_it_came_and_what_is_mine_stays(library, answers, entries, desk):
    page = choose(library, "law")
    filled(answers, title_en="Belgium", words_en="To be checked.")
    press(library, "library_add")
    choose(library, "law", rows(library)[0].key)
    press(library, "library_away")
    press(library, "library_down")
    choose(library, "phrases")
    press(library, "library_away")
    choose(library, "law")
    page.findChild(IconButton, "library_more").click()
    deed(page, "The whole shelf as it came")
    mine = [item for item in PHRASES.all(entries(Shelf.PHRASES)) if item.title.en == "Belgium"]
    assert len(mine) == 1
    assert not any(row.pale for row in rows(library))
    assert PHRASES.all(entries(Shelf.PHRASES))[0].hidden  # the other page of that shelf stays
    desk.history.undo()
    assert rows(library)[1].pale


def test_the_menu_of_a_line_says_what_can_be_done(library, desk):
    page = choose(library, "guides")
    page.list.menu_asked.emit(QPoint(10, 10))
    menu = page.findChildren(QMenu, "library_menu")[-1]
    assert [a.text().split("\t")[0] for a in menu.actions()] == ["Edit", "Up", "Down", "Hide"]
    menu.close()
    desk.do("", *GUIDE.hide((), rows(library)[0].key, hidden=True))
    page.list.menu_asked.emit(QPoint(10, 10))
    deed(page, "Offer again")
    assert not rows(library)[0].pale


def test_an_edit_made_elsewhere_is_shown_at_once(library, desk):
    choose(library, "feelings")
    key = rows(library)[0].key
    desk.do("", *FEELINGS.hide((), key, hidden=True))
    assert rows(library)[0].pale
    library.hide()
    entries = desk.store.all(LibraryEntry)
    desk.do("", *FEELINGS.reset(entries, key))
    library.show()
    assert not rows(library)[0].pale
