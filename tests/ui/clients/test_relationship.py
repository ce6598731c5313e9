"""The relationship on a client's card: promises both ways, answers in a line, small signs."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import Engagement, ReceivedGoodwill
from consultdesk.domain.decisions import Decision
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.silence import NoticedSign, SmallSign
from consultdesk.domain.text import InternalText
from tests.ui import cases
from tests.ui.decide.conftest import words_of
from ui.clients.balance import BalancePanel
from ui.clients.screen import ClientsScreen
from ui.kit.switches import Switch
from ui.kit.words import Label


@pytest.fixture
def screen(qtbot, office):
    shown = ClientsScreen(office)
    qtbot.addWidget(shown)
    shown.resize(1400, 1200)
    shown.show()
    shown.show_client(cases.BOREAL)
    return shown


def words(screen, name):
    panel = screen.findChild(QWidget, name)
    labels = panel.findChildren(Label) if panel else []
    # plurals as the catalogue of English writes them
    return [label.text().replace("(s)", "s") for label in labels]


def test_promises_and_answers_are_counted_below_ten(qtbot, screen, desk):
    assert "2 answers: 5 → 5" in words(screen, "relationship_balance")
    day = date(2026, 3, 2)
    mine = Promise(id="m", incident_id="boreal-past-1", due=day, done_on=day,
                   state=PromiseState.KEPT)  # fmt: skip
    theirs = mine.but(id="t", owner=Owner.CLIENT, done_on=date(2026, 3, 5))
    desk.do("promises", born(mine), born(theirs))
    qtbot.waitUntil(lambda: "1 kept" in words(screen, "relationship_balance"))
    late = "1 kept, 1 of them later, by 3 d on average"
    assert late in words(screen, "relationship_balance")


def test_ten_answers_give_a_share(qtbot, screen, desk):
    fresh = [
        SatisfactionRound(id=f"r{n}", incident_id="boreal-past-2", on=date(2025, 6, n + 1),
                          rating=3 if n < 2 else 4, by="H")
        for n in range(8)
    ]  # fmt: skip
    desk.do("answers", *(born(one) for one in fresh))
    said = "80% · 10 answers: 4 → 4 → 4 → 4 → 4 → 4 → 5 → 5"
    qtbot.waitUntil(
        lambda: any(text.startswith("80%") for text in words(screen, "relationship_balance"))
    )
    assert said in words(screen, "relationship_balance")


def test_a_client_never_asked_says_so(qtbot, screen):
    screen.show_client("fleuve")
    assert "Not asked yet" in words(screen, "relationship_balance")


def test_a_small_sign_is_noted_in_one_click_and_taken_back(qtbot, screen, office):
    def noticed():
        known = office.desk.store.all(NoticedSign, client_id=cases.BOREAL)
        return {one.sign: one.on for one in known}

    sign = screen.findChild(Switch, "sign_cooler")
    sign.setFocus()
    sign.click()
    assert noticed() == {SmallSign.COOLER: office.today()}
    qtbot.waitUntil(lambda: screen.findChild(Switch, "sign_cooler") is not sign)
    sign = screen.findChild(Switch, "sign_cooler")
    assert sign.isChecked()
    assert sign.hasFocus()
    assert "Nov 17" in sign.toolTip()
    sign.click()
    assert noticed() == {}
    office.desk.history.undo()
    assert noticed() == {SmallSign.COOLER: office.today()}
    assert office.desk.history.redoText() == "Take back a small sign"


def test_lessons_come_back_before_a_kickoff(qtbot, screen, desk, store):
    lesson = Lesson(id="l", incident_id="boreal-past-1",
                    preventive=InternalText("Nommer les sites"))  # fmt: skip
    other = Lesson(id="k", incident_id="boreal-past-2", lesson=InternalText("Écrire la formule"))
    desk.do("learn", born(lesson), born(other))
    assert words(screen, "returning_lessons") == []
    engagement = Engagement(id="next", client_id=cases.BOREAL, title=cases.Phrase("Phase deux"))
    desk.do("engage", born(engagement))
    qtbot.waitUntil(lambda: "Nommer les sites" in words(screen, "returning_lessons"))
    assert "Écrire la formule" in words(screen, "returning_lessons")
    desk.do("give", Change(engagement, engagement.but(kickoff_given_on=date(2026, 11, 17))))
    qtbot.waitUntil(lambda: words(screen, "returning_lessons") == [])


def typed(field, words):
    line = field.line()
    line.setFocus()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def received(store):
    return [one.text.reveal() for one in store.all(ReceivedGoodwill, client_id=cases.BOREAL)]


def test_goodwill_received_is_noted_with_its_day_and_taken_back(qtbot, screen, desk, store):
    typed(
        screen.findChild(BalancePanel, "relationship_balance").line,
        "Une semaine de plus, sans un mot",
    )
    (note,) = store.all(ReceivedGoodwill, client_id=cases.BOREAL)
    assert (note.text.reveal(), note.on) == (
        "Une semaine de plus, sans un mot",
        date(2026, 11, 17),
    )
    shown = "Nov 17 · Une semaine de plus, sans un mot"
    qtbot.waitUntil(lambda: shown in words(screen, "relationship_balance"))
    screen.findChild(QWidget, f"x_{note.id}").click()
    assert received(store) == []
    desk.history.undo()
    assert received(store) == ["Une semaine de plus, sans un mot"]
    assert desk.history.redoText() == "Remove goodwill received"
    desk.history.undo()
    assert received(store) == []


def test_a_note_typed_while_the_card_is_edited_shows_at_once(qtbot, screen, store):
    screen.show_client(cases.BOREAL, at="card")
    panel = screen.findChild(BalancePanel, "relationship_balance")
    qtbot.waitUntil(panel.isVisible)
    typed(panel.line, "Une facture en retard, sans un mot")
    assert received(store) == ["Une facture en retard, sans un mot"]
    assert panel.line.value() == ""
    assert "Nov 17 · Une facture en retard, sans un mot" in words(screen, "relationship_balance")


def test_what_was_given_is_weighed_against_the_fees_and_the_usual_ceiling(
    qtbot, screen, desk, store
):
    def answer():
        return screen.findChild(Label, "balance_answer").text().replace("\u00a0", " ")

    def given():
        return screen.findChild(Label, "balance_given").text().replace("\u00a0", " ")

    qtbot.waitUntil(lambda: answer() != "…")
    # the two past incidents of the case were decided on no costing: nothing was taken on
    assert answer() == "Nothing was taken on over 12 months."
    assert given() == "Nothing yet"
    file = store.incident_file(cases.INCIDENT)
    option = next(o for o in file.options if file.sheet.totals(o).likely.me == cases.cad(3560))
    decision = Decision(id="d", incident_id=cases.INCIDENT, option_id=option.id, decided_by="H",
                        decided_at=cases.NOW)  # fmt: skip
    desk.do("decide", born(decision))
    qtbot.waitUntil(lambda: answer().startswith("$3,560 over 12 months"))
    assert "within what you usually go to ($3,840)" in answer()
    assert given().startswith("$3,560 at full value, for 1 incident")
    actual = ActualCost(id="c", incident_id=cases.INCIDENT, amount=cases.cad(4000))
    desk.do("actual", born(actual))
    qtbot.waitUntil(lambda: answer().startswith("Yes: $4,000 over 12 months"))
    told = screen.findChild(Label, "client_report_actual").text().replace("\u00a0", " ")
    assert told.startswith("Taken on: $3,560 expected, $4,000 in the end (1 incident")


def test_promises_of_both_stand_on_the_card_and_lead_to_their_incident(qtbot, screen, desk):
    late = Promise(id="m", incident_id=cases.INCIDENT, due=date(2026, 11, 12),
                   text=cases.Phrase("Envoyer les chiffres"))  # fmt: skip
    moved = Promise(id="r", incident_id="boreal-past-1", due=date(2026, 2, 10),
                    moved_from=date(2026, 2, 9), done_on=date(2026, 2, 10),
                    state=PromiseState.RENEGOTIATED, text=cases.Phrase("Livrer"))  # fmt: skip
    void = late.but(id="w", state=PromiseState.WITHDRAWN, text=cases.Phrase("Retirée"))
    desk.do("promises", born(late), born(moved), born(void))
    qtbot.waitUntil(lambda: screen.findChild(QWidget, "promised_m") is not None)
    said = words(screen, "promise_history")
    assert any(text.startswith("moved by 1 day") for text in said)
    assert screen.findChild(QWidget, "promised_w") is None
    with qtbot.waitSignal(screen.open_requested) as asked:
        screen.findChild(QWidget, "promised_m").click()
    assert asked.args == ["incident", f"{cases.INCIDENT}/promises"]


def test_what_was_agreed_is_shown_with_its_scope_and_how_success_is_seen(qtbot, screen, desk):
    (known, *_) = desk.store.all(Engagement, client_id=cases.BOREAL)
    agreed = known.but(scope_in="Trois sites", scope_out="La paie", assumptions="Données à jour",
                       success_measures="Le conseil s’en sert")  # fmt: skip
    desk.do("agree", Change(known, agreed))
    labels = {label.text() for label in screen.findChildren(Label)}
    wanted = {"Trois sites", "La paie", "Données à jour", "Le conseil s’en sert"}
    qtbot.waitUntil(lambda: wanted <= {one.text() for one in screen.findChildren(Label)})
    assert not wanted <= labels


def test_the_kickoff_letter_is_proposed_as_soon_as_an_engagement_is_added(
    qtbot, screen, desk, store, answers
):
    lesson = Lesson(id="l", incident_id="boreal-past-1",
                    preventive=InternalText("Nommer les sites"))  # fmt: skip
    desk.do("learn", born(lesson))
    screen.show_client(cases.BOREAL, at="card")
    screen.findChild(QWidget, "add_engagement").click()
    fresh = next(
        e for e in store.all(Engagement, client_id=cases.BOREAL) if e.kickoff_given_on is None
    )
    proposal = f"kickoff_proposal_{fresh.id}"
    qtbot.waitUntil(screen.findChild(QWidget, proposal).isVisible)
    seen = []

    def drive(dialog):
        panel = dialog.findChild(QWidget, "kickoff_lessons")
        seen.extend(label.text() for label in panel.findChildren(Label))
        content = dialog._content
        assert "Nommer les sites" not in words_of(content)
        dialog.findChild(QWidget, "paper_close").click()

    answers.next_dialog(drive)
    screen.findChild(QWidget, f"propose_letter_{fresh.id}").click()
    assert "Nommer les sites" in seen
    given = fresh.but(kickoff_given_on=date(2026, 11, 17))
    desk.do("give", Change(store.get(Engagement, fresh.id), given))
    qtbot.waitUntil(
        lambda: not screen.findChild(QWidget, f"kickoff_proposal_{fresh.id}").isVisible()
    )
