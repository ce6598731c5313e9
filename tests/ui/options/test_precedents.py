"""Past incidents like this one, through the page and the keyboard, down to the store."""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.decisions import Decision
from consultdesk.domain.hindsight import ActualCost
from consultdesk.domain.incidents import Closing, Incident, IncidentKind
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.options import Cell, Criterion, Option, ProCon, Scale, Sign
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.precedents import Reused
from consultdesk.domain.rates import Rate
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.text import InternalText
from consultdesk.store.errors import StoreError
from tests.ui import cases
from tests.ui.options.conftest import Stage as Desk
from ui.kit.words import Label
from ui.options.precedents.words import came_along

Key = Qt.Key


def past(key="old", days=200, title="Rimouski absent du rapport", **more):
    """An incident that was settled once, as records."""
    noticed = cases.NOW - timedelta(days=days)
    option, second = f"{key}-o", f"{key}-s"
    return [
        Incident(
            **{
                "id": key,
                "number": f"INC-2025-{days:03}",
                "client_id": "scierie",
                "title": Phrase(title),
                "noticed_at": noticed,
                "kind": IncidentKind.MISUNDERSTANDING,
                "closed_at": noticed + timedelta(days=30),
                "closing": Closing.EXCELLENT,
            }
            | more
        ),
        Option(id=f"{key}-b", incident_id=key, is_baseline=True),
        Option(
            id=option,
            incident_id=key,
            position=1,
            name=Phrase("Reprendre chez Dubé", "Redo it at Dubé"),
            summary=Phrase("En deux temps", "In two steps"),
        ),
        Option(id=second, incident_id=key, position=2, name=Phrase("Reporter & voir")),
        CostLine(
            id=f"{key}-h",
            option_id=option,
            likely=Decimal(6),
            unit_price=cases.cad(90),
            label=Phrase("Reprise", "Rework"),
        ),
        CostLine(
            id=f"{key}-x",
            option_id=option,
            position=1,
            kind=LineKind.EXPENSE,
            likely=Decimal(3),
            unit_price=Money.of(10, "EUR"),
        ),
        Criterion(
            id=f"{key}-c", incident_id=key, name=Phrase("Une date sûre"), scale=Scale.RATING
        ),
        Cell(id=f"{key}-v", option_id=option, criterion_id=f"{key}-c", likely=Decimal(4)),
        ProCon(id=f"{key}-p", option_id=option, sign=Sign.PRO, text=Phrase("Durable")),
        Decision(
            id=f"{key}-d",
            incident_id=key,
            option_id=option,
            decided_by="Paul",
            decided_at=noticed + timedelta(days=3),
        ),
        ActualCost(
            id=f"{key}-a", incident_id=key, hours=Decimal(7), amount=cases.cad(612)
        ),
        SatisfactionRound(
            id=f"{key}-r",
            incident_id=key,
            on=noticed.date() + timedelta(days=29),
            rating=5,
            words="Impeccable.",
            by="Paul",
        ),
        Lesson(id=f"{key}-l", incident_id=key, lesson=InternalText("Relire la portée à deux")),
    ]  # fmt: skip


class Room(Desk):
    """The page with its room of precedents, at the keyboard."""

    def find(self, name, kind=QWidget):
        return next(w for w in self.page.findChildren(kind, name) if w.isVisible())

    def all(self, name):
        return [w for w in self.page.findChildren(QWidget, name) if w.isVisible()]

    def titles(self):
        return [button.text() for button in self.all("precedent_open")]

    def look_back(self):
        self.page.activateWindow()
        self.page.preparing.look_back()
        room = self.page.preparing.precedents
        self.qtbot.waitUntil(lambda: room.finding.complete and not room.finding._waiting)
        self.qtbot.waitUntil(lambda: not room.finding._next.isActive())

    def said(self):
        return self.find("precedents_said", Label).text()


@pytest.fixture
def filled(office):
    store = office.desk.store
    store.apply([born(Client(id="scierie", name="Scierie Dubé"))])
    store.apply([born(record) for record in past()])
    return office


@pytest.fixture
def room(filled, qtbot):
    made = Room(filled, qtbot)
    yield made
    qtbot.waitUntil(lambda: not filled.work.busy())


def fresh(office, **more):
    """Add an incident with nothing prepared yet."""
    bare = office.desk.store.get(Incident, cases.INCIDENT)
    bare = bare.but(id="fresh", number="INC-2026-099", **more)
    office.desk.store.apply((born(bare),))
    return "fresh"


def test_a_past_incident_is_shown_with_its_reasons_its_option_its_cost_and_its_lesson(room):
    room.look_back()
    assert room.titles() == ["Rimouski absent du rapport"]
    reasons = room.find("precedent_reasons", Label).text()
    assert reasons == (
        "Same kind: Misunderstanding · Words in common: rimouski, absent, rapport"
    ) or reasons.startswith("Same kind: Misunderstanding · Words in common: rimouski, absent")
    texts = [label.text() for label in room.find("precedent_old").findChildren(Label)]
    assert "25-200 · Scierie Dubé · closed as excellent, May 31" in texts
    assert "Chosen: Redo it at Dubé" in texts
    assert room.find("precedent_cost", Label).text() == (
        "Cost to me: $612; expected for me: $540, 6 h; 7 h spent; lines in EUR beside"
    )
    assert room.find("precedent_lesson", Label).text() == ("What I retain: Relire la portée à deux")
    assert "In the end: “Impeccable.”" in texts


def test_an_option_is_used_again_by_keyboard_at_todays_rates_and_undone_in_one_step(room):
    before = room.kept()
    room.store.apply([born(Rate(id="r-e", currency="EUR", billed=Money.of(80, "EUR")))])
    room.look_back()
    button = room.find("reuse", QAbstractButton)
    assert button.hasFocus()
    QTest.keyClick(button, Key.Key_Space)
    sheet = room.kept()
    (made,) = (o for o in sheet.options if o.id not in {o.id for o in before.options})
    assert made.name == Phrase("Reprendre chez Dubé", "Redo it at Dubé")
    assert (made.incident_id, made.is_baseline) == (cases.INCIDENT, False)
    hours, expense = sheet.lines_of(made)
    assert (hours.unit_price, hours.likely, hours.label.en) == (cases.cad(125), 6, "Rework")
    assert (expense.unit_price, expense.likely) == (Money.of(10, "EUR"), 3)
    assert [p.text.fr for p in sheet.procons if p.option_id == made.id] == ["Durable"]
    said = room.said()
    letter = sheet.letters()[made.id]
    assert said.startswith(f"Option {letter} is in the matrix.")
    assert "My hours are at today’s rate: $125 an hour instead of $90." in said
    assert "What was priced in EUR stays in EUR." in said
    assert "still to fill." in said
    assert "Read its words again: they were written for Scierie Dubé." in said
    assert room.desk.history.undoText() == "Use an option again"
    room.desk.history.undo()
    assert replace(room.kept(), rates=()) == replace(before, rates=())


def test_cells_come_along_where_a_criterion_has_the_same_name(room):
    criterion = Criterion(
        id="sure",
        incident_id=cases.INCIDENT,
        position=90,
        name=Phrase("Une DATE sure"),
        scale=Scale.RATING,
    )
    room.desk.do("criterion", born(criterion))
    room.look_back()
    QTest.keyClick(room.find("reuse", QAbstractButton), Key.Key_Space)
    sheet = room.kept()
    assert sheet.value(sheet.options[-1], criterion) == 4
    assert re.search(r"1 figure\S* came along", room.said())


def test_another_option_than_the_one_chosen_can_be_used_again(room, qtbot):
    room.look_back()
    QTest.keyClick(room.find("reuse_other", QAbstractButton), Key.Key_Space)
    menu = room.page.findChild(QMenu, "reuse_menu")
    assert [action.text() for action in menu.actions()] == ["Reporter && voir"]
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert room.kept().options[-1].name == Phrase("Reporter & voir")


def test_it_is_offered_before_anything_is_begun_and_begins_the_matrix_in_the_same_step(
    filled, qtbot
):
    room = Room(filled, qtbot, incident=fresh(filled))
    button = room.find("begin_precedents", QAbstractButton)
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    finding = room.page.preparing.precedents.finding
    qtbot.waitUntil(lambda: bool(room.all("reuse")) and not finding._next.isActive())
    assert room.find("reuse").hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert [o.is_baseline for o in room.kept().options] == [True, False]
    QTest.keyClick(room.page.preparing.precedents, Key.Key_Escape)
    assert room.page.preparing.room is None
    assert room.view.isVisible()
    room.desk.history.undo()
    assert not room.kept().options


def test_it_is_offered_in_the_menu_of_the_ways_in(room, qtbot):
    QTest.keyClick(room.find("prepare", QAbstractButton), Key.Key_Space)
    menu = room.page.findChild(QMenu, "prepare_menu")
    action = next(a for a in menu.actions() if a.text() == "Similar incidents")
    action.trigger()
    menu.close()
    assert room.page.preparing.room is room.page.preparing.precedents


def test_nothing_alike_is_said_and_what_is_open_is_no_precedent(office, qtbot):
    store = office.desk.store
    store.apply([born(Client(id="scierie", name="Scierie Dubé"))])
    records = past(closed_at=None, closing=None)
    store.apply([born(record) for record in records if not isinstance(record, Decision)])
    bare = fresh(office, kind=IncidentKind.BILLING, title=Phrase("Kayak"))
    room = Room(office, qtbot, incident=bare)
    room.look_back()
    assert room.titles() == []
    assert room.find("precedents_empty").isVisible()
    assert room.find("precedents_done").hasFocus()
    QTest.keyClick(room.find("precedents_done"), Key.Key_Space)
    assert room.page.preparing.room is None


def test_three_incidents_of_one_cause_are_told_as_a_pattern(filled, qtbot):
    store = filled.desk.store
    for n in (1, 2):
        several = past(f"p{n}", 300 + n, f"Tout autre {n}", cause="le gabarit", kind=None)
        store.apply([born(record) for record in several])
    room = Room(filled, qtbot)
    room.look_back()
    assert not room.all("precedents_pattern")
    room.desk.do("cause", edited(room.file.incident, cause="Le gabarit"))
    room.look_back()
    told = room.find("precedents_pattern")
    assert re.match(r"3 incident\S* come from the same cause, “Le gabarit”", told.words())
    assert set(room.titles()) >= {"Tout autre 1", "Tout autre 2"}
    said = [label.text() for label in room.all("precedent_reasons")]
    assert sum("Same cause: le gabarit" in one for one in said) == 2


def test_the_title_opens_the_past_incident(room, qtbot):
    room.look_back()
    with qtbot.waitSignal(room.page.open_requested) as asked:
        QTest.keyClick(room.find("precedent_open", QAbstractButton), Key.Key_Space)
    assert asked.args == ["incident", "old"]


def test_a_refusal_of_the_disk_leaves_everything_as_it_was(room, monkeypatch):
    room.look_back()
    monkeypatch.setattr(room.desk, "do", lambda *_: False)
    QTest.keyClick(room.find("reuse", QAbstractButton), Key.Key_Space)
    assert not room.all("precedents_said")


def test_all_there_is_to_look_at_again_is_said(qapp):
    taken = Reused(
        option_id="o",
        changes=(),
        repriced=((cases.cad(90), cases.cad(125)), (Money.of(70, "EUR"), Money.of(80, "EUR"))),
        unpriced=("GBP", "USD"),
        elsewhere=("EUR",),
        filled=0,
        unfilled=0,
        cap_left=Money.of(300, "EUR"),
        names=("Scierie Dubé",),
    )
    said = came_along(taken, "C", "Scierie Dubé", Locale.EN_CA)
    assert said == (
        "Option C is in the matrix. My hours are at today’s rate: $125 an hour instead of $90 and "
        "€80 an hour instead of €70. No rate of mine is known in GBP and USD: those hours keep "
        "their price. What was priced in EUR stays in EUR. The client’s cap of €300 was left "
        "behind. Its words still name Scierie Dubé: edit them before you show them."
    )
    assert "Scierie" not in came_along(taken, "C", "", Locale.EN_CA)


def test_one_that_ended_without_an_option_says_so_and_offers_what_it_had(office, qtbot):
    store = office.desk.store
    store.apply([born(Client(id="scierie", name="Scierie Dubé"))])
    records = past(closing=Closing.NOTHING_TO_REPAIR)
    kept = (Incident, Option)
    store.apply([born(record) for record in records if isinstance(record, kept)])
    room = Room(office, qtbot)
    room.look_back()
    texts = [label.text() for label in room.find("precedent_old").findChildren(Label)]
    assert "No option was decided on." in texts
    assert any("nothing to repair" in text for text in texts)
    assert not room.all("reuse")
    assert room.find("reuse_other").isVisible()


@pytest.mark.parametrize("method", ["like", "read_on"])
def test_what_cannot_be_read_is_said_and_the_room_stays(room, monkeypatch, method):
    def broken(*_):
        raise StoreError("damaged", where="incidents")

    said = []
    room.desk.failed.connect(said.append)
    monkeypatch.setattr(room.store.precedents, method, broken)
    room.page.preparing.look_back()
    assert [failure.code for failure in said] == ["damaged"]
    assert room.page.preparing.precedents.isVisible()
