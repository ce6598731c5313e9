"""The relationship on a client's card: promises both ways, answers in a line, small signs."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import Engagement
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.silence import NoticedSign, SmallSign
from consultdesk.domain.text import InternalText
from tests.ui import cases
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
