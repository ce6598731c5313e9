"""Sets of criteria: by kind of incident, mine kept, used later, renamed, removed."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.change import edited
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.options import Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.shelves import SETS
from tests.ui.options.conftest import Stage
from tests.ui.options.test_mouse import act
from ui.kit.buttons import Button
from ui.options.templates import criteria_sets


def entries(stage):
    return stage.store.all(LibraryEntry)


def menu(stage):
    stage.page._offer_templates()
    return stage.page.findChildren(QMenu)[-1]


def pick(stage, words):
    opened = menu(stage)
    act(opened, words)
    opened.close()
    opened.setParent(None)
    opened.deleteLater()


def keep(stage, answers, name="My five"):
    def drive(dialog):
        dialog.submit()
        assert dialog.form.field("title").complaint()
        QTest.keyClicks(dialog.form.field("title").editor, name)
        dialog.submit()

    answers.next_dialog(drive)
    pick(stage, "Keep these criteria as a set…")


@pytest.mark.parametrize("kind", [k for k in IncidentKind if k is not IncidentKind.OTHER])
def test_each_kind_of_incident_has_a_set_that_comes_first(stage, kind):
    sheet = stage.kept()
    sets = criteria_sets(sheet, kind)
    assert sets[0].fitting
    assert [one.fitting for one in sets] == sorted((s.fitting for s in sets), reverse=True)
    for one in sets:
        for criterion in one.criteria:
            assert criterion.worst != criterion.best
            assert criterion.name.fr
            assert criterion.name.en


def test_the_sets_of_the_kind_are_named_so(stage):
    stage.desk.do("kind", edited(stage.file.incident, kind=IncidentKind.BILLING))
    opened = menu(stage)
    assert opened.actions()[0].text() == "A question of billing (this kind)"
    opened.close()


def test_criteria_are_kept_and_used_on_another_incident_without_overwriting(
    stage, answers, office, qtbot
):
    keep(stage, answers)
    (entry,) = entries(stage)
    assert entry.title.en == "My five"
    assert "13" not in entry.body  # no figure of this client
    other = Stage(office, qtbot, incident="fleuve-i")
    other.page.begin()
    pick(other, "My five")
    shown = [c for c in stage.kept().criteria if not c.hidden]
    made = other.kept().criteria
    assert [(c.name, c.scale, c.worst, c.best, c.source) for c in made] == [
        (c.name, c.scale, c.worst, c.best, c.source) for c in shown
    ]
    assert not {c.id for c in made} & {c.id for c in shown}
    opened = menu(other)
    assert not next(a for a in opened.actions() if a.text() == "My five").isEnabled()
    opened.close()
    other.desk.history.undo()
    assert other.kept().criteria == ()
    qtbot.waitUntil(lambda: not office.work.busy())


def test_the_sets_are_edited_from_the_menu(stage, answers):
    keep(stage, answers)
    shown = []

    def drive(dialog):
        rows = dialog.page.list.lines.rows
        shown.extend(row.first for row in rows)
        dialog.page.list.show_rows(rows, rows[-1].key)
        dialog.findChild(Button, "library_away").click()
        dialog.accept()

    answers.next_dialog(drive)
    pick(stage, "Edit the sets…")
    assert shown[-1] == "My five"
    assert entries(stage) == ()
    stage.desk.history.undo()
    assert [e.title.en for e in entries(stage)] == ["My five"]


def test_a_set_rewritten_stands_in_its_place_and_a_hidden_one_is_not_offered(stage):
    sheet = stage.kept()
    usual = SETS.usual()[0]
    renamed = SETS.keep((), replace(usual, title=Phrase("Moi", "Me")))[0].after
    sets = criteria_sets(sheet, None, [renamed])
    assert sets[0].name.en == "Me"
    assert not sets[0].own
    hidden = SETS.hide((), usual.key, hidden=True)[0].after
    assert usual.key not in [s.key for s in criteria_sets(sheet, None, [hidden])]


def test_a_money_set_keeps_its_scale(stage):
    kinds = {c.scale for one in criteria_sets(stage.kept()) for c in one.criteria}
    assert kinds <= set(Scale)
