"""Decide, driven as at the meeting: choose, type, sign, record; the store tells what came of it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from consultdesk.domain.change import edited, removed
from consultdesk.domain.decisions import Acceptance
from consultdesk.domain.incidents import Stage
from consultdesk.domain.options import Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, PromiseState
from consultdesk.store.errors import StoreError
from ui.decision_draft import key_of, read, written

LEFT = Qt.MouseButton.LeftButton


def press(held, name):
    held.find(QAbstractButton, name).click()


def say(held, name, words):
    editor = held.find(QPlainTextEdit, name)
    editor.setPlainText(words)
    editor.commit()


def fill(held, name, words):
    editor = held.find(QLineEdit, name)
    editor.setText(words)
    editor.commit()


def promise(held, words, due, who=Owner.ME):
    fill(held, "clause_text", words)
    held.find(QWidget, "clause_owner").settle(who)
    fill(held, "clause_due", due)
    press(held, "clause_add")


def test_choosing_typing_recording_makes_the_decision_and_its_promises(held):
    press(held, "option_B")
    say(held, "agreement", "Trois sites le 4 décembre")
    fill(held, "decided_on", "November 19, 2026, 2:40 p.m.")
    promise(held, "Livrer Rimouski", "Dec 4")
    promise(held, "Envoyer un accès", "Nov 24", "Julien Côté")
    assert held.find(QWidget, "clause_owner").value() is Owner.ME
    with held.qtbot.waitSignal(held.page.stage_requested) as asked:
        press(held, "record_decision")
    assert asked.args == [Stage.PROMISES]
    after = held.fresh()
    assert after.decision.option_id == "B"
    assert after.decision.decided_by == "Hélène Tremblay"
    assert after.decision.agreement == Phrase.of("fr", "Trois sites le 4 décembre")
    moment = after.decision.decided_at.astimezone(held.office.zone)
    assert (moment.hour, moment.minute) == (14, 40)
    assert [(p.text.fr, p.owner, p.due) for p in after.promises] == [
        ("Livrer Rimouski", Owner.ME, date(2026, 12, 4)),
        ("Envoyer un accès", Owner.CLIENT, date(2026, 11, 24)),
    ]
    assert held.store.drafts.get(key_of(after.incident.id)) is None


def test_one_undo_takes_all_of_it_back_and_leaves_the_words_on_screen(held):
    press(held, "option_A")
    say(held, "agreement", "Trois sites")
    promise(held, "Livrer Rimouski", "Dec 4")
    press(held, "record_decision")
    held.office.desk.history.undo()
    assert held.fresh().decision is None
    assert held.fresh().promises == ()
    assert held.find(QPlainTextEdit, "agreement").toPlainText() == "Trois sites"
    assert held.find(QWidget, "clause_1") is not None
    held.office.desk.history.redo()
    assert held.fresh().decision.option_id == "A"
    assert len(held.fresh().promises) == 1


def test_a_new_decision_supersedes_and_withdraws(held):
    press(held, "option_A")
    promise(held, "Livrer Rimouski", "Dec 4")
    press(held, "record_decision")
    assert not held.find(QAbstractButton, "record_decision").isEnabled()
    press(held, "option_B")
    press(held, "record_decision")
    after = held.fresh()
    assert after.decision.option_id == "B"
    assert len(after.decisions) == 2
    assert [p.state for p in after.promises] == [PromiseState.WITHDRAWN]


def test_without_an_option_it_says_so_and_writes_nothing(held):
    press(held, "record_decision")
    assert held.find(QLabel, "option_complaint").text() == "Choose the option decided on."
    assert held.fresh().decision is None
    press(held, "option_A")
    assert held.find(QLabel, "option_complaint").isHidden()


def test_an_unreadable_day_keeps_the_words_and_waits(held):
    press(held, "option_A")
    fill(held, "decided_on", "someday")
    press(held, "record_decision")
    assert held.fresh().decision is None
    assert held.find(QLineEdit, "decided_on").text() == "someday"
    fill(held, "decided_on", "Nov 18, 9:05 am")
    press(held, "record_decision")
    moment = held.fresh().decision.decided_at.astimezone(held.office.zone)
    assert (moment.day, moment.hour, moment.minute) == (18, 9, 5)


def test_somebody_else_may_have_decided(held):
    by = held.find(QWidget, "decided_by")
    by.setCurrentIndex(by.count() - 1)
    by.activated.emit(by.count() - 1)
    fill(held, "decided_by_name", "Marthe Roy <b>&")
    press(held, "option_A")
    press(held, "record_decision")
    assert held.fresh().decision.decided_by == "Marthe Roy <b>&"


def test_a_promise_without_a_date_asks_for_it(held):
    press(held, "option_A")
    fill(held, "clause_text", "Livrer Rimouski")
    press(held, "record_decision")
    assert held.fresh().decision is None
    assert held.find(QLineEdit, "clause_text").text() == "Livrer Rimouski"


def test_the_sentence_counts_in_words(held):
    for place in range(6):
        promise(held, f"Promesse {place}", "Dec 4")
    promise(held, "Envoyer", "Nov 24", Owner.CLIENT)
    promise(held, "Valider", "Nov 24", "Hélène Tremblay")
    said = held.find(QLabel, "promises_sentence").text()
    assert "six for you and two for Atelier Boréal" in said
    press(held, "clause_1_remove")
    assert "five for you" in held.find(QLabel, "promises_sentence").text()


def test_what_is_being_written_survives_another_incident_and_a_restart(held):
    press(held, "option_C")
    say(held, "reasons", "Le conseil d’abord")
    promise(held, "Livrer", "Dec 4")
    other = held.store.incident_file("northgate-i")
    held.page.show_file(other, "fr")
    assert held.find(QPlainTextEdit, "reasons").toPlainText() == ""
    held.show()
    assert held.find(QPlainTextEdit, "reasons").toPlainText() == "Le conseil d’abord"
    assert held.find(QAbstractButton, "option_C").isChecked()
    kept = read(held.store.drafts.get(key_of(held.file.incident.id)))
    assert kept.clauses[0].text.fr == "Livrer"
    assert read(written(kept)) == kept
    assert read("{}") is None
    assert read("not json") is None


def test_signing_on_screen_keeps_strokes_and_says_how(held):
    press(held, "option_A")
    pad = held.find(QWidget, "client_pad")
    QTest.mousePress(pad, LEFT, pos=QPoint(20, 20))
    for step in range(1, 6):
        QTest.mouseMove(pad, QPoint(20 + 10 * step, 20 + 3 * step))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(80, 40))
    press(held, "mine_on_paper")
    press(held, "record_decision")
    after = held.fresh()
    signed = {s.party: s for s in after.signatures}
    assert len(signed["client"].strokes[0].points) > 2
    assert signed["client"].name == "Hélène Tremblay"
    assert signed["me"].strokes == ()
    assert after.decision.acceptance is Acceptance.SCREEN
    press(held, "client_clear")
    assert {s.party for s in held.fresh().signatures} == {"me"}
    held.office.desk.history.undo()
    assert len(held.fresh().signatures) == 2


def test_only_offered_options_can_be_chosen_and_the_others_are_said_why(held):
    option = held.store.get(Option, "C")
    held.office.desk.do("withhold", edited(option, withheld=True))
    letters = [card.offered.letter for card in held.page.sheet.cards.cards()]
    names = [card.offered.name for card in held.page.sheet.cards.cards()]
    assert letters == ["A", "B", "C"]
    assert "Renfort extérieur" not in names
    said = held.find(QLabel, "remarks").text()
    assert "Renfort extérieur" in said


def test_an_option_above_the_ceiling_points_to_options(held):
    ceiling = held.file.ceiling
    held.office.desk.do("lower", edited(ceiling, amount=ceiling.amount.of("100", "CAD")))
    words = held.find(QLabel, "above_ceiling")
    assert not words.isHidden()
    assert "En deux temps" in words.text()
    with held.qtbot.waitSignal(held.page.stage_requested) as asked:
        press(held, "open_options")
    assert asked.args == [Stage.OPTIONS]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_words_are_written_in_the_language_of_the_workspace(held, language):
    held.show(language)
    say(held, "handout_my_view", "Mon mot")
    assert held.fresh().handout.my_view.get(language) == "Mon mot"
    other = "en" if language == "fr" else "fr"
    assert held.fresh().handout.my_view.get(other).startswith(("Je vous", "I suggest"))


def test_tab_goes_through_the_page_in_the_order_of_the_eye(held):
    promise(held, "Livrer", "Dec 4")
    held.qtbot.waitUntil(held.find(QWidget, "clause_1_remove").isVisible)
    held.page.take_focus()
    names, here = [], held.page.focusWidget()
    for _ in range(28):
        names.append(here.objectName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = held.page.focusWidget()
    wanted = ["option_A", "decided_by", "agreement", "show_statement", "record_decision"]
    wanted += ["clause_1_remove", "clause_text", "handout_title"]
    assert set(wanted) <= set(names), names
    places = [names.index(name) for name in wanted]
    assert places == sorted(places)


def test_a_disk_that_fails_says_so_and_the_words_stay(held, monkeypatch):
    def fail(*_given):
        raise StoreError("disk_full", path="x")

    monkeypatch.setattr(held.store.drafts, "set", fail)
    with held.qtbot.waitSignal(held.office.desk.failed) as told:
        say(held, "agreement", "Trois sites")
    assert told.args[0].code == "disk_full"
    assert held.find(QPlainTextEdit, "agreement").toPlainText() == "Trois sites"


def test_a_name_is_shown_as_typed_and_binds_no_key(held):
    option = held.store.get(Option, "A")
    typed = Phrase.of("fr", "R&D <b>now</b> " + "x" * 300)
    held.office.desk.do("name", edited(option, name=typed))
    card = held.page.sheet.cards.cards()[0]
    assert card.offered.name == typed.fr
    assert card.shortcut().isEmpty()
    assert card.grab().width() == card.width()


def test_a_decision_undone_elsewhere_does_not_bring_another_incidents_words(held):
    press(held, "option_A")
    say(held, "agreement", "Pour Boréal")
    press(held, "record_decision")
    other = held.store.incident_file("harbour-i")
    held.page.show_file(other, "fr")
    gone = other.after([removed(other.decision)])
    held.page.show_file(gone, "fr")
    assert held.find(QPlainTextEdit, "agreement").toPlainText() == ""
