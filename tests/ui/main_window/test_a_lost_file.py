"""A desk whose file is gone says so at the next start; it is never begun anew in silence."""

import shutil

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel

from consultdesk.domain.clients import Client
from consultdesk.store.store import Store
from tests.journeys.hand import dispose
from tests.ui import cases
from ui import diary
from ui.app import Application
from ui.refused_desk import RefusedDesk


@pytest.fixture
def path(case_file, tmp_path, clock):
    shutil.copy(case_file, tmp_path / "desk.consultdesk")
    with Store.open(tmp_path / "desk.consultdesk", clock) as store:
        store.facts.set("welcomed", "2026-11-17")
    return tmp_path / "desk.consultdesk"


@pytest.fixture
def start(qapp, qtbot, preferences, answers, clock):
    started, spoken = [], QLocale()

    def starting(path):
        application = Application(qapp, preferences, path, clock=clock, dialogs=answers)
        started.append(application)
        application.start()
        qtbot.waitUntil(lambda: application.office is not None or refusal(application) is not None)
        return application

    yield starting
    for application in started:
        dispose(application)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(spoken)


def refusal(application):
    return application.window.findChild(RefusedDesk)


def button(application, name):
    return refusal(application).findChild(QAbstractButton, name)


def test_a_file_that_went_away_is_told_and_no_other_takes_its_place(start, path, tmp_path):
    start(path).window.close()
    lost = path.rename(tmp_path / "elsewhere.consultdesk")
    again = start(path)
    said = refusal(again).findChild(QLabel, "refused_sentence").text()
    assert said == "There is no file at this place. Check the path, then try again."
    assert not path.exists()
    lost.rename(path)
    refusal(again).again.click()
    assert again.office.desk.store.get(Client, cases.BOREAL) is not None


def test_a_drive_that_is_not_there_gets_no_folder_in_its_place(start, path, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    moved = path.rename(stick / path.name)
    start(moved).window.close()
    shutil.rmtree(stick)
    assert refusal(start(moved)) is not None
    assert not stick.exists()


def test_a_lost_file_comes_back_from_its_backup(start, path, clock):
    with Store.open(path, clock) as store:
        store.backup()
    path.unlink()
    application = start(path)
    button(application, "restore_backup").click()
    assert application.office.desk.store.get(Client, cases.BOREAL) is not None


def test_beginning_anew_takes_a_word(start, path):
    start(path).window.close()
    path.unlink()
    application = start(path)
    assert button(application, "begin_desk").isVisible()
    button(application, "begin_desk").click()
    assert application.office.desk.store.all(Client) == ()


def test_a_name_no_disk_can_hold_is_a_sentence(start, tmp_path):
    application = start(tmp_path / ("n" * 300 + ".consultdesk"))
    assert refusal(application).sentence.text()
    assert not button(application, "begin_desk").isVisible()


def test_without_a_folder_for_its_diary_the_program_opens_all_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.excepthook", None)
    (tmp_path / "taken").write_text("not a folder")
    diary.begin(tmp_path / "taken" / "log")
