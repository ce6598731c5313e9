"""Settings: each choice is one edit of the practice, or one wish of this machine."""

from datetime import date, time
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from consultdesk.beginnings import QUEBEC
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.practice import PRACTICE_ID, Holiday, Practice
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide, Rate
from consultdesk.paperwork import handout_for, printed, surroundings
from consultdesk.projection.surroundings import PrintJob
from consultdesk.store.errors import StoreError
from tests.ui import cases
from ui.practice.screen import SettingsScreen


@pytest.fixture
def settings(qtbot, office):
    screen = SettingsScreen(office)
    qtbot.addWidget(screen)
    screen.resize(1232, 900)
    screen.show()
    screen.refresh()
    return screen


def practice(store):
    return store.get(Practice, PRACTICE_ID)


def write(qtbot, screen, name, words):
    field = screen.findChild(QWidget, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def pick(screen, name, value):
    screen.findChild(QWidget, name).button(value).click()


@pytest.mark.parametrize(
    ("switch", "value", "signal", "said"),
    [
        ("language", "fr", "language_chosen", "fr"),
        ("theme", "dark", "theme_chosen", "dark"),
        ("text_size", 130, "text_size_chosen", 130),
        ("motion", "none", "motion_chosen", True),
    ],
)
def test_wishes_of_this_machine_are_asked_of_the_application(
    qtbot, settings, switch, value, signal, said
):
    with qtbot.waitSignal(getattr(settings, signal)) as asked:
        pick(settings, switch, value)
    assert asked.args == [said]


def test_region_paper_and_currency_are_facts_of_the_practice(qtbot, settings, store):
    place = settings.findChild(QWidget, "place")
    place.activated.emit(2)
    pick(settings, "paper", Paper.A4)
    pick(settings, "currency", "EUR")
    kept = practice(store)
    assert (kept.locale, kept.paper, kept.currency) == (Locale.FR_FR, Paper.A4, "EUR")


def test_benchmarks_are_read_as_typed_and_refused_beside(qtbot, settings, store):
    write(qtbot, settings, "hourly_rate", "140.25")
    (rate,) = store.all(Rate, currency="CAD")
    assert rate.billed == Money(14025, "CAD")
    field = write(qtbot, settings, "hourly_rate", "-1")
    assert field.text() == "-1"
    assert settings.benchmarks.rate.complaint()
    write(qtbot, settings, "ceiling_percent", "7.5")
    assert store.get(CeilingGuide, GUIDE_ID).percent == Decimal("7.5")
    write(qtbot, settings, "ceiling_percent", "101")
    assert settings.benchmarks.percent.complaint() == "A percentage goes from 0 to 100."
    write(qtbot, settings, "first_call", "2")
    assert practice(store).first_call_hours == 2
    write(qtbot, settings, "first_call", "-2")
    assert settings.benchmarks.first_call.complaint()


def test_a_rate_in_a_new_currency_is_born(qtbot, settings, store):
    pick(settings, "currency", "USD")
    settings.refresh()
    write(qtbot, settings, "hourly_rate", "100")
    assert store.all(Rate, currency="USD")[0].billed == Money.of(100, "USD")


def test_what_an_hour_really_costs_is_typed_beside_what_it_is_billed(qtbot, settings, store, desk):
    (before,) = store.all(Rate, currency="CAD")
    write(qtbot, settings, "hourly_cost", "61.25")
    (rate,) = store.all(Rate, currency="CAD")
    assert (rate.billed, rate.cost) == (before.billed, Money(6125, "CAD"))
    write(qtbot, settings, "hourly_cost", "-2")
    assert settings.benchmarks.cost.complaint()
    desk.history.undo()
    assert store.all(Rate, currency="CAD") == (before,)


def test_a_real_cost_alone_asks_for_the_billed_rate(qtbot, settings, store):
    pick(settings, "currency", "USD")
    settings.refresh()
    write(qtbot, settings, "hourly_cost", "50")
    assert settings.benchmarks.cost.complaint() == "Write what an hour is billed."
    assert not store.all(Rate, currency="USD")


def test_rates_in_other_currencies_are_one_click_away(settings, office):
    """The library's page opens over the settings: hourly rates and exchange rates."""
    seen = []
    office.dialogs.show = seen.append
    settings.findChild(QWidget, "other_rates").click()
    (dialog,) = seen
    assert dialog.objectName() == "shelf_dialog"
    titles = [adding.words for adding in dialog.page.keeper.adding()]
    assert titles[1:] == ["Hourly rate", "Exchange rate"]
    dialog.deleteLater()


def test_the_letterhead_is_written_field_by_field(qtbot, settings, store, desk):
    write(qtbot, settings, "practice_name", "Camille <i>Roy</i>")
    write(qtbot, settings, "practice_tagline_en", "Order & data")
    kept = practice(store)
    assert kept.name == "Camille <i>Roy</i>"
    assert kept.tagline.en == "Order & data"
    assert kept.tagline.fr
    desk.history.undo()
    assert practice(store).tagline.en != "Order & data"
    qtbot.waitUntil(
        lambda: settings.findChild(QWidget, "practice_tagline_en").text() != "Order & data"
    )


def test_hours_stay_in_order(qtbot, settings, store):
    write(qtbot, settings, "opens", "9:15")
    assert practice(store).opens == time(9, 15)
    write(qtbot, settings, "closes", "8:00")
    assert practice(store).closes == time(17)
    assert settings.hours.closes.complaint() == "Closing time comes after opening time."
    write(qtbot, settings, "closes", "18:00")
    assert practice(store).closes == time(18)
    write(qtbot, settings, "opens", "19:00")
    assert settings.hours.opens.complaint()


def test_at_least_one_day_is_worked(qtbot, settings, store):
    settings.findChild(QWidget, "work_day_5").click()
    assert practice(store).work_days == (0, 1, 2, 3, 4, 5)
    for day in range(6):
        settings.findChild(QWidget, f"work_day_{day}").click()
    assert practice(store).work_days == (5,)
    assert settings.findChild(QWidget, "work_day_5").isChecked()
    assert settings.hours.days_complaint.text() == "Keep at least one working day."


def test_holidays_are_added_and_removed(qtbot, settings, store, desk):
    add = settings.findChild(QWidget, "add_holiday")
    add.click()
    assert settings.hours.holiday_on.complaint() == "Choose a day."
    known = store.all(Holiday)
    day = settings.findChild(QWidget, "holiday_on")
    qtbot.keyClicks(day, "the eve")
    add.click()
    assert "the eve" in settings.hours.holiday_on.complaint()
    day.selectAll()
    qtbot.keyClicks(day, "December 24, 2026")
    settings.findChild(QWidget, "holiday_name").setText("Eve")
    add.click()
    fresh = next(h for h in store.all(Holiday) if h not in known)
    assert (fresh.on, fresh.name) == (date(2026, 12, 24), "Eve")
    name = f"remove_holiday_{fresh.id}"
    qtbot.waitUntil(lambda: settings.findChild(QWidget, name) is not None)
    settings.findChild(QWidget, name).click()
    assert store.get(Holiday, fresh.id) is None


def test_taxes_and_zone_are_chosen_by_name(qtbot, settings, store):
    taxes = settings.findChild(QWidget, "tax_set")
    taxes.activated.emit(taxes.findText("GST and QST (Québec)"))
    zone = settings.findChild(QWidget, "time_zone")
    zone.activated.emit(zone.findText("Paris"))
    assert practice(store).tax_set_id == QUEBEC
    assert practice(store).time_zone == "Europe/Paris"


def test_back_up_now_makes_a_verified_copy(qtbot, settings, store):
    status = settings.findChild(QWidget, "backup_status")
    assert status.text() == "When idle and at closing. No copy yet."
    settings.findChild(QWidget, "back_up_now").click()
    qtbot.waitUntil(lambda: "Last: today" in status.text(), timeout=5000)
    assert list(store.backups.glob("*.consultdesk"))


def test_a_backup_that_fails_is_told(qtbot, settings, desk, store, monkeypatch):
    def refuse():
        raise StoreError("disk_full", path=store.path)

    monkeypatch.setattr(store, "backup", refuse)
    with qtbot.waitSignal(desk.failed) as failed:
        settings.findChild(QWidget, "back_up_now").click()
    assert failed.args[0].code == "disk_full"
    assert settings.findChild(QWidget, "back_up_now").isEnabled()


def test_the_folder_opens_where_the_file_lies(qtbot, settings, store, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    settings.findChild(QWidget, "open_folder").click()
    assert opened[0].toLocalFile() == str(store.path.parent)


def test_a_folder_that_another_program_copies_is_named_beside_the_place(qtbot, office, monkeypatch):
    monkeypatch.setattr("ui.practice.data.keeper_of", lambda _path: "Nextcloud")
    screen = SettingsScreen(office)
    qtbot.addWidget(screen)
    assert "Nextcloud" in screen.findChild(QWidget, "synced_folder").text()


def test_a_file_without_a_guide_gets_one(qtbot, office, store):
    store.apply(store.removal(store.get(CeilingGuide, GUIDE_ID)))
    screen = SettingsScreen(office)
    qtbot.addWidget(screen)
    write(qtbot, screen, "ceiling_percent", "9")
    assert store.get(CeilingGuide, GUIDE_ID).percent == 9


def picture(path, size=(400, 100), kind="PNG"):
    Image.new("RGB", size, "teal").save(path, kind)
    return path


def said(settings):
    return settings.findChild(QLabel, "logo_said").text()


def test_a_logo_is_kept_small_in_the_data_and_prints_on_the_letterhead(
    qtbot, settings, store, answers, tmp_path
):
    answers.next_file(picture(tmp_path / "logo.jpg", (4000, 1000), "JPEG"))
    settings.findChild(QWidget, "logo_choose").click()
    kept = practice(store).logo
    assert Image.open(BytesIO(kept)).size == (720, 180)
    file = store.incident_file(cases.INCIDENT)
    job = PrintJob(Locale.FR_CA, Paper.LETTER, cases.NOW.date())
    handout, _ = handout_for(file, surroundings(store), job)
    (drawn,) = PdfReader(BytesIO(printed(handout))).pages[0].images
    assert drawn.image.size == (720, 180)
    settings.findChild(QWidget, "logo_remove").click()
    assert practice(store).logo == b""
    assert not settings.findChild(QLabel, "logo_picture").isVisible()


@pytest.mark.parametrize("content", [b"", b"not a picture", b"<svg/>", b"\x89PNG\r\n\x1a\n"])
def test_a_logo_that_is_no_picture_is_refused_with_a_sentence(
    qtbot, settings, store, answers, tmp_path, content
):
    (tmp_path / "logo.png").write_bytes(content)
    answers.next_file(tmp_path / "logo.png")
    settings.findChild(QWidget, "logo_choose").click()
    assert said(settings).startswith("This file does not read as a picture.")
    assert practice(store).logo == b""


def test_a_picture_too_large_to_unpack_is_refused_before_it_is(
    qtbot, settings, store, answers, tmp_path
):
    answers.next_file(picture(tmp_path / "huge.png", (9000, 9000)))
    settings.findChild(QWidget, "logo_choose").click()
    assert said(settings).startswith("This picture is very large.")
    (tmp_path / "long.png").write_bytes(b"\x89PNG" + b"0" * 20_000_001)
    answers.next_file(tmp_path / "long.png")
    settings.findChild(QWidget, "logo_choose").click()
    assert said(settings).startswith("This picture is very large.")
    answers.next_file(None)
    settings.findChild(QWidget, "logo_choose").click()
    assert said(settings) == ""
    answers.next_file(tmp_path / "gone.png")
    settings.findChild(QWidget, "logo_choose").click()
    assert said(settings).startswith("This file does not read")
