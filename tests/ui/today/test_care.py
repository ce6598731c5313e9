"""What Today says besides what is due: low ratings, the eve, offers, lessons, quiet clients."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.clients import Client, LogEntry
from consultdesk.domain.incidents import Closing, Incident
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.silence import SmallSign, note_sign
from consultdesk.domain.text import InternalText
from tests.ui import cases
from ui.kit.tags import Tag
from ui.kit.words import Label, Line
from ui.today.screen import TodayScreen

TUESDAY = date(2026, 11, 17)


@pytest.fixture
def today(qtbot, office):
    screen = TodayScreen(office)
    qtbot.addWidget(screen)
    screen.resize(1200, 900)
    screen.show()
    screen.refresh()
    return screen


def said(screen):
    parts = (w for kind in (Label, Line, Tag) for w in screen.findChildren(kind))
    # plurals as the catalogue of English writes them
    texts = (part.text().replace("(s)", "s") for part in parts)
    return [text.replace("\u00a0", " ") for text in texts if text]


def click(qtbot, screen, name):
    qtbot.mouseClick(screen.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def there(screen, name):
    return screen.findChild(QWidget, name) is not None


def test_a_low_rating_is_called_about_first_until_people_have_spoken(qtbot, today, desk, store):
    low = SatisfactionRound(
        id="low", incident_id="harmonie-i", on=date(2026, 11, 16), rating=2,
        words="Pas encore.", by="Sophie Gagnon",
    )  # fmt: skip
    desk.do("ask", born(low))
    clock = "Call within 24 h: today, before 5:00 p.m. · 8 business hours left"
    qtbot.waitUntil(lambda: clock in said(today))
    assert any("Answered 2 out of 5" in text for text in said(today))
    with qtbot.waitSignal(today.open_requested) as asked:
        click(qtbot, today, "listen_harmonie-i")
    assert asked.args == ["incident", "harmonie-i/listen"]
    call = LogEntry(id="zz", client_id="harmonie", incident_id="harmonie-i", at=cases.NOW,
                    ended_at=cases.NOW)  # fmt: skip
    desk.do("call", born(call))
    qtbot.waitUntil(lambda: clock not in said(today))


def test_a_low_rating_whose_time_has_passed_is_said_without_a_count(qtbot, today, desk):
    low = SatisfactionRound(
        id="low", incident_id="harmonie-i", on=date(2026, 11, 12), rating=1, by="Sophie Gagnon"
    )
    known = desk.store.get(SatisfactionRound, "harmonie-n1")
    desk.do("ask", Change(known, None), born(low))
    qtbot.waitUntil(lambda: "Call first, as soon as you can" in said(today))


def test_in_its_last_hour_a_call_says_only_until_when(qtbot, today, desk, clock):
    clock.advance(hours=7.5)
    low = SatisfactionRound(
        id="low", incident_id="harmonie-i", on=date(2026, 11, 16), rating=1, by="Sophie Gagnon"
    )
    desk.do("ask", born(low))
    qtbot.waitUntil(lambda: "Call within 24 h: today, before 5:00 p.m." in said(today))


def test_a_promise_of_mine_is_said_on_its_eve_and_kept_from_there(qtbot, today, desk, store):
    eve = Promise(id="eve", incident_id="harbour-i", due=date(2026, 11, 18),
                  text=cases.Phrase("Présenter le gabarit"))  # fmt: skip
    desk.do("promise", born(eve))
    qtbot.waitUntil(lambda: there(today, "keep_eve"))
    assert "Tomorrow" in said(today)
    click(qtbot, today, "keep_eve")
    assert store.get(Promise, "eve").state is PromiseState.KEPT


def test_halfway_is_said_with_its_date(qtbot, today, desk):
    halfway = Promise(id="half", incident_id="harbour-i", decision_id="harbour-d",
                      due=date(2026, 11, 30), text=cases.Phrase("Former l’équipe"))  # fmt: skip
    desk.do("promise", born(halfway))
    qtbot.waitUntil(lambda: "halfway, due Nov 30" in said(today))


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (date(2026, 11, 19), "Option B holds until Nov 19"),
        (date(2026, 11, 13), "Option B held until Nov 13: renew it, or say so"),
    ],
)
def test_an_offer_that_expires_is_gone_back_to(qtbot, today, desk, store, until, words):
    options = store.incident_file(cases.INCIDENT).options
    option = next(o for o in options if o.position == 1)
    desk.do("date", Change(option, option.but(valid_until=until)))
    qtbot.waitUntil(lambda: any(text.startswith("Option ") for text in said(today)))
    letter = store.incident_file(cases.INCIDENT).sheet.letters()[option.id]
    assert words.replace("B", letter) in said(today)
    with qtbot.waitSignal(today.open_requested) as asked:
        click(qtbot, today, f"offer_{option.id}")
    assert asked.args == ["incident", f"{cases.INCIDENT}/options"]


def test_a_preventive_action_comes_on_its_day_and_goes_when_done(qtbot, today, desk, store):
    lesson = Lesson(id="l", incident_id="boreal-past-1", due=TUESDAY,
                    preventive=InternalText("Nommer les sites"))  # fmt: skip
    desk.do("learn", born(lesson))
    qtbot.waitUntil(lambda: there(today, "acted_l"))
    assert "Nommer les sites" in said(today)
    click(qtbot, today, "acted_l")
    assert store.get(Lesson, "l").done_on == TUESDAY
    qtbot.waitUntil(lambda: not there(today, "acted_l"))


def test_a_quiet_client_is_counted_from_the_log_and_can_wait_a_week(
    qtbot, today, office, store, clock
):
    assert not there(today, "quiet_northgate")
    office.desk.do("settings", edited(office.practice, no_contact_days=10))
    qtbot.waitUntil(lambda: there(today, "quiet_northgate"))
    reason = "No contact for 13 days, since November 4"
    assert reason in said(today)
    with qtbot.waitSignal(today.open_requested) as asked:
        click(qtbot, today, "quiet_northgate")
    assert asked.args == ["client", "northgate"]
    click(qtbot, today, "later_northgate")
    qtbot.waitUntil(lambda: not there(today, "quiet_northgate"))
    assert store.get(Client, "northgate").quiet_until == date(2026, 11, 24)
    office.desk.history.undo()
    qtbot.waitUntil(lambda: there(today, "quiet_northgate"))
    office.desk.history.redo()
    qtbot.waitUntil(lambda: not there(today, "quiet_northgate"))
    clock.advance(days=7)
    today.refresh()
    assert "No contact for 20 days, since November 4" in said(today)
    call = LogEntry(id="zz", client_id="northgate", at=clock.now(), ended_at=clock.now())
    office.desk.do("call", born(call))
    qtbot.waitUntil(lambda: not there(today, "quiet_northgate"))


def test_several_small_signs_speak_for_themselves(qtbot, today, office):
    for sign in (SmallSign.COOLER, SmallSign.SHORTER):
        office.desk.do("sign", *note_sign((), "northgate", sign, TUESDAY))
    today.refresh()
    assert not there(today, "quiet_northgate")
    office.desk.do("settings", edited(office.practice, signs_to_call=2))
    today.refresh()
    assert "Shorter replies and a cooler tone" in said(today)


def test_thirty_days_after_closing_today_asks_whether_it_is_still_fine(qtbot, today, desk, store):
    incident = store.get(Incident, "boreal-past-1")
    assert incident.closing is Closing.EXCELLENT
    later = SatisfactionRound(id="later", incident_id="boreal-past-1", on=TUESDAY)
    desk.do("plan", born(later))
    words = "Thirty days after closing: still fine?"
    qtbot.waitUntil(lambda: words in said(today))
    with qtbot.waitSignal(today.open_requested) as asked:
        click(qtbot, today, "verify_boreal-past-1")
    assert asked.args == ["incident", "boreal-past-1/verify"]
    desk.do("ask", Change(later, later.but(rating=5)))
    qtbot.waitUntil(lambda: words not in said(today))
