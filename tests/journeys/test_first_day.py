"""One incident lived from the first start to "excellent", as a new user would, in both languages.

Everything is asserted on the store or on the paper.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from consultdesk.domain.clients import Client, Contact, Engagement, LogEntry
from consultdesk.domain.costing import LineKind
from consultdesk.domain.decisions import Document
from consultdesk.domain.incident_file import stage_of
from consultdesk.domain.incidents import Ceiling, Closing, Incident, Stage
from consultdesk.domain.listening import Answer, Emotion, ListeningNote, NoteKind, Reformulation
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.options import MoneySource, Scale, Viewpoint
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.domain.problem import ProblemStatement, current
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.domain.satisfaction import SatisfactionRound
from tests.journeys.hand import ALT, CTRL, Key, Printer, fill, pages
from ui.scale_words import kind_words

pytestmark = pytest.mark.journey


@dataclass(frozen=True)
class Words:
    """What is typed and read in one language."""

    language: str
    place: Locale
    signal: str
    fact: str
    feeling: str
    need: str
    said: str
    statement: str
    private: str
    options: tuple[str, str]
    criteria: tuple[str, str, str]
    lines: tuple[str, str]
    my_view: str
    agreement: str
    promise: str
    due: str
    pay: str


FRENCH = Words(
    language="fr",
    place=Locale.FR_CA,
    signal="Rimouski absent du tableau de bord",
    fact="Deux sites sur trois sont là",
    feeling="inquiète 7",
    need="Une date sûre avant le conseil",
    said="Il vous faut les trois sites à une date sûre",
    statement="Le tableau de bord montre deux sites sur trois : il manque Rimouski.",
    private="Contrat à revoir, canari",
    options=("En deux temps", "Tout refaire"),
    criteria=("Ce que vous payez", "Fiabilité des chiffres", "Délai"),
    lines=("Connecteur", "Déplacement"),
    my_view="Je vous propose de livrer en deux temps.",
    agreement="Trois sites livrés le 4 décembre.",
    promise="Livrer les trois sites",
    due="4 décembre",
    pay="740,70",
)
ENGLISH = Words(
    language="en",
    place=Locale.EN_CA,
    signal="Rimouski missing from the dashboard",
    fact="Two sites of three are there",
    feeling="worried 7",
    need="A sure date before the board meets",
    said="You need all three sites on a sure date",
    statement="The dashboard shows two sites of three: Rimouski is missing.",
    private="Review the contract, canary",
    options=("In two steps", "Do it all again"),
    criteria=("What you pay", "Reliability of the figures", "Time"),
    lines=("Connector", "Travel"),
    my_view="I suggest delivering in two steps.",
    agreement="Three sites delivered on December 4.",
    promise="Deliver the three sites",
    due="Dec 4",
    pay="740.70",
)


@pytest.fixture
def printer(monkeypatch):
    sent = type("Taken", (Printer,), {"sent": ()})
    monkeypatch.setattr("ui.decide.page.Printing", sent)
    return sent


@pytest.mark.parametrize("words", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_from_the_first_start_to_excellent(start, clock, tmp_path, printer, words):
    hand = start(words.language)
    begin(hand, words)
    meet(hand, words)
    incident = hear(hand, words, clock)
    define(hand, words)
    hand.close()

    hand = start(words.language)
    come_back(hand, incident, words)
    prepare(hand, words)
    print_it(hand, words, printer, tmp_path)
    decide(hand, words)
    finish(hand, words, clock)
    assert list(hand.store.check()) == []


def begin(hand, words):
    """The welcome becomes the practice, and the desk is empty."""
    assert hand.store.get(Practice, PRACTICE_ID).name == ""
    hand.find("welcome")
    hand.picture(f"01-welcome-{words.language}")
    hand.write("welcome_name", "Camille Roy")
    hand.write("welcome_firm", "Roy Conseil")
    hand.write("welcome_phone", "418 555-0187")
    hand.write("welcome_email", "camille@royconseil.example")
    choose(hand, "welcome_place", words.place.speaking(words.language))
    hand.write("welcome_rate", "125")
    hand.press("start")
    hand.find("today")
    practice = hand.store.get(Practice, PRACTICE_ID)
    assert (practice.name, practice.firm) == ("Camille Roy", "Roy Conseil")
    assert (practice.phone, practice.email) == ("418 555-0187", "camille@royconseil.example")
    assert practice.locale is words.place
    assert hand.store.all(Client) == ()
    hand.picture(f"02-empty-{words.language}")


def choose(hand, name, value):
    combo = hand.find(name)
    index = next(i for i in range(combo.count()) if at(combo, i) == value)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def at(combo, index):
    combo.setCurrentIndex(index)
    return combo.value()


def meet(hand, words):
    """A client with a person to call and what was agreed."""
    hand.key(Key.Key_2, CTRL)
    hand.press("add_client")
    hand.write("client_name", "Atelier Boréal", Key.Key_Return)
    hand.press("add_contact")
    (person,) = hand.store.all(Contact)
    hand.write(f"contact_name_{person.id}", "Hélène Tremblay", Key.Key_Return)
    hand.write(f"contact_phone_{person.id}", "418 555-0142", Key.Key_Return)
    hand.press("add_engagement")
    (agreed,) = hand.store.all(Engagement)
    hand.write(f"title_{agreed.id}", "Dashboard", Key.Key_Return)
    hand.write(f"fee_{agreed.id}", "38 400", Key.Key_Return)
    hand.picture(f"03-client-edited-{words.language}")
    hand.press("edit_done")
    hand.undo()
    assert hand.store.get(Engagement, agreed.id).fee is None
    hand.redo()
    (client,) = hand.store.all(Client)
    assert client.name == "Atelier Boréal"
    assert hand.store.get(Contact, person.id).name == "Hélène Tremblay"
    assert hand.store.get(Contact, person.id).decides
    assert hand.store.get(Engagement, agreed.id).fee == Money.of(38400, "CAD")
    hand.picture(f"04-client-{words.language}")


def hear(hand, words, clock):
    """A signal, then the call: facts, a feeling, a need, and saying it back."""

    def log(dialog):
        fill(dialog, client="Atelier Boréal", words=words.signal)
        QTest.keyClick(dialog.form.field("words").editor, Key.Key_Return)

    hand.answers.next_dialog(log)
    hand.key(Key.Key_N, CTRL)
    (incident,) = hand.store.all(Incident)
    assert incident.title.get(words.language) == words.signal
    hand.front()
    hand.picture(f"05-listen-{words.language}")
    talk(hand, words, clock)
    return incident.id


def talk(hand, words, clock):
    hand.press("start_call")
    clock.advance(minutes=2)
    note(hand, words.fact)
    note(hand, words.feeling, tabs=1)
    note(hand, words.need, tabs=1)
    note(hand, words.said, tabs=1)
    clock.advance(minutes=3)
    hand.go("capture_line")
    hand.key(Key.Key_Return, CTRL)
    hand.picture(f"06-call-{words.language}")
    hand.undo()
    (said,) = hand.store.all(Reformulation)
    assert said.answer is Answer.AWAITED
    hand.redo()
    hand.press("end_call")
    kinds = {n.kind: n.text for n in hand.store.all(ListeningNote)}
    assert kinds == {NoteKind.FACT: words.fact, NoteKind.NEED: words.need}
    (felt,) = hand.store.all(Emotion)
    assert f"{felt.word.reveal()} {felt.intensity}" == words.feeling
    (said,) = hand.store.all(Reformulation)
    assert (said.text, said.answer) == (words.said, Answer.CONFIRMED)
    (call,) = hand.store.all(LogEntry)
    assert call.ended_at - call.at == clock.now() - call.at
    assert not call.running


def note(hand, text, tabs=0):
    hand.go("capture_line")
    for _ in range(tabs):
        hand.key(Key.Key_Tab)
    hand.keys(text)
    hand.key(Key.Key_Return)


def define(hand, words):
    """The statement in the words of both, then the client's yes."""
    hand.key(Key.Key_2, ALT)
    hand.write("statement", words.statement)
    hand.key(Key.Key_Return, CTRL)
    hand.write("private_note", words.private)
    hand.key(Key.Key_Return, CTRL)
    hand.press("note_confirmation")
    hand.write("by", "Hélène Tremblay")
    hand.write("words", "Oui, c’est ça")
    hand.press("save_confirmation")
    agreed = current(hand.store.all(ProblemStatement))
    assert agreed.text.get(words.language) == words.statement
    assert (agreed.confirmed_by, agreed.client_words) == ("Hélène Tremblay", "Oui, c’est ça")
    hand.picture(f"07-define-{words.language}")


def come_back(hand, incident, words):
    """Another day: everything is there, and the incident opens where work goes on."""
    assert not hand.seen("welcome")
    hand.picture(f"08-today-{words.language}")
    file = hand.store.incident_file(incident)
    assert current(file.statements).confirmed
    assert stage_of(file) is Stage.OPTIONS
    hand.window.open("incident", incident)
    hand.find("begin_options")
    hand.picture(f"09-options-empty-{words.language}")


def prepare(hand, words):
    """The matrix: options, criteria, figures typed in the grid, weights, costs, the ranking."""
    hand.press("begin_options")
    for name in words.options:
        add(hand, "add_option", name=name, summary=name)
    cost, trust, delay = words.criteria
    add(hand, "add_criterion", name=cost, scale=Scale.MONEY, source=MoneySource.CLIENT_TOTAL)
    add(hand, "add_criterion", name=trust, scale=Scale.RATING)
    add(hand, "add_criterion", name=delay, scale=Scale.DAYS, worst="40", best="0")
    hand.front()
    sheet = matrix(hand)
    assert [c.scale for c in sheet.criteria] == [Scale.MONEY, Scale.RATING, Scale.DAYS]
    assert len(sheet.options) == 3
    rate(hand, sheet)
    weigh(hand, sheet)
    cost_them(hand, sheet, words)
    rank(hand, words)


def matrix(hand):
    (incident,) = hand.store.all(Incident)
    return hand.store.incident_file(incident.id).sheet


def add(hand, button, **typed):
    def drive(dialog):
        for name, value in typed.items():
            fill(dialog, **{name: value})
        dialog.main.click()

    hand.answers.next_dialog(drive)
    hand.press(button)


def cell(hand, criterion, option=None):
    view = hand.go("matrix")
    place = view.model().place_of(criterion.id, option.id if option else "")
    assert place.isValid()
    view.setCurrentIndex(place)


def rate(hand, sheet):
    _, trust, delay = sheet.criteria
    for option, rating, days in zip(sheet.options, "254", ("30", "12", "10-16"), strict=True):
        cell(hand, trust, option)
        hand.keys(rating)
        cell(hand, delay, option)
        hand.keys(days)
        hand.key(Key.Key_Return)
    after = matrix(hand)
    assert [after.value(o, trust) for o in after.options] == [2, 5, 4]
    assert [after.value(o, delay) for o in after.options] == [30, 12, 13]
    hand.undo()
    assert matrix(hand).value(after.options[2], delay) is None
    hand.redo()
    assert matrix(hand) == after


def weigh(hand, sheet):
    cost, trust, delay = sheet.criteria
    cell(hand, trust)
    hand.keys("50")
    hand.key(Key.Key_Return)
    cell(hand, cost)
    hand.keys("l")
    cell(hand, delay)
    hand.keys("25")
    hand.key(Key.Key_Return)
    after = matrix(hand)
    shares = after.shares(after.perspective(Viewpoint.CLIENT))
    assert [shares[c.id] for c in (cost, trust, delay)] == [
        Decimal("0.25"),
        Decimal("0.5"),
        Decimal("0.25"),
    ]


def cost_them(hand, sheet, words):
    """Every option is costed; the last one takes more than the ceiling."""
    as_is, first, second = sheet.options
    line(hand, sheet, as_is, words.lines[0], "0", "0")
    hand.press("ceiling")
    hand.write("ceiling_amount", "1 500", Key.Key_Return)
    (ceiling,) = hand.store.all(Ceiling)
    assert ceiling.amount == Money.of(1500, "CAD")
    hand.press("close_costing")
    line(hand, sheet, first, words.lines[0], "1 234,50", "60")
    hand.picture(f"11-costing-{words.language}")
    hand.press("close_costing")
    line(hand, sheet, second, words.lines[1], "4 000", "25")
    hand.press("close_costing")
    after = matrix(hand)
    totals = after.totals(first).likely
    assert totals.full == Money.of("1234.50", "CAD")
    assert totals.client == Money.of("740.70", "CAD")
    assert totals.me == Money.of("493.80", "CAD")
    assert after.offered(after.options[1])
    assert not after.offered(after.options[2])


def line(hand, sheet, option, label, amount, client):
    """Type a fixed line: what, how much, and what share the client pays."""
    cell(hand, sheet.criteria[1], option)
    hand.keys("c")
    table = hand.find("cost_lines")
    hand.wait(table.hasFocus)
    hand.key(Key.Key_Return)
    hand.keys(label)
    hand.key(Key.Key_Return)
    table.setCurrentIndex(table.model().index(0, 1))
    hand.key(Key.Key_Return)
    menu = next(w for w in table.findChildren(QWidget, "kinds") if w.isVisible())
    menu.actions()[list(kind_words()).index(LineKind.FIXED)].trigger()
    menu.close()
    hand.front()
    for column, typed in ((3, amount), (6, client)):
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, column))
        hand.keys(typed)
        hand.key(Key.Key_Return)


def rank(hand, words):
    hand.picture(f"12-options-folded-{words.language}")
    hand.press("gut_B")
    verdict = hand.find("verdict")
    hand.wait(lambda: "B" in verdict.text())
    (incident,) = hand.store.all(Incident)
    feeling = hand.store.incident_file(incident.id).gut_feeling
    assert feeling.option_id == matrix(hand).options[1].id
    hand.picture(f"13-options-{words.language}")


def print_it(hand, words, printer, tmp_path):
    """What is saved and printed is what is offered, what one would pay, and nothing private."""
    hand.press("go_to_decision")
    hand.find("decide_page")
    hand.picture(f"14-decide-{words.language}")
    hand.find("show_overall").toggle()
    hand.find("show_my_view").setChecked(True)
    hand.write("handout_my_view", words.my_view)
    saved = tmp_path / "handout.pdf"
    hand.answers.next_file(saved)
    hand.press("save_pdf")
    hand.press("print_handout")
    assert [content for content, _ in printer.sent] == [saved.read_bytes()]
    paper = pages(saved.read_bytes())
    whole = " ".join(paper)
    as_is = matrix(hand).options[0].name.read(words.language)
    assert words.statement.replace(" :", "") in whole.replace(" :", "")
    for shared in (words.options[0], as_is, words.my_view, words.pay, words.criteria[1]):
        assert shared in whole
    for private in (words.options[1], words.private, words.feeling.split()[0], words.fact, "1 500"):
        assert private not in whole
    (kept,) = hand.store.all(Document)
    assert kept.content == saved.read_bytes()
    assert kept.given_to == "Hélène Tremblay"
    options = matrix(hand).options
    assert [o.letter for o in options[:2]] == ["A", "B"]
    (incident,) = hand.store.all(Incident)
    assert incident.letters_frozen_on == hand.office.today()


def decide(hand, words):
    hand.press("option_B")
    hand.write("agreement", words.agreement)
    hand.write("clause_text", words.promise)
    hand.write("clause_due", words.due)
    hand.press("clause_add")
    hand.picture(f"15-decided-{words.language}")
    hand.press("record_decision")
    (promise,) = hand.store.all(Promise)
    assert promise.text.get(words.language) == words.promise
    assert promise.due == date(2026, 12, 4)
    hand.undo()
    assert hand.store.all(Promise) == ()
    hand.redo()
    (incident,) = hand.store.all(Incident)
    decision = hand.store.incident_file(incident.id).decision
    assert decision.option_id == matrix(hand).options[1].id
    assert decision.agreement.get(words.language) == words.agreement


def finish(hand, words, clock):
    """The promise is kept, the client says 5, the incident closes as excellent."""
    hand.key(Key.Key_5, ALT)
    hand.picture(f"16-promises-{words.language}")
    hand.press("keep_promise")
    (promise,) = hand.store.all(Promise)
    assert promise.state is PromiseState.KEPT
    clock.advance(hours=24 * 30)
    hand.key(Key.Key_6, ALT)

    def ask(dialog):
        fill(dialog, rating=5, words="Parfait, merci")
        dialog.main.click()

    hand.answers.next_dialog(ask)
    hand.press("ask_satisfaction")
    (asked,) = hand.store.all(SatisfactionRound)
    assert (asked.rating, asked.words) == (5, "Parfait, merci")
    hand.front()
    hand.picture(f"17-verify-{words.language}")
    hand.answers.next_dialog(lambda dialog: dialog.main.click())
    hand.press("close_excellent")
    (incident,) = hand.store.all(Incident)
    assert incident.closing is Closing.EXCELLENT
    hand.picture(f"18-closed-{words.language}")
