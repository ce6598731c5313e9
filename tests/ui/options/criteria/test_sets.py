"""Sets of criteria: by kind of incident, mine kept, used later, renamed, removed."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.change import edited
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.options import Scale
from consultdesk.domain.phrase import Phrase
from tests.ui.options.conftest import Stage
from tests.ui.options.test_mouse import act
from ui.kit.buttons import IconButton
from ui.kit.editors import LineEditor
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


def test_a_set_is_renamed_and_removed(stage, answers):
    keep(stage, answers)
    keep(stage, answers, "Mine again")

    def drive(dialog):
        names = dialog.findChildren(LineEditor, "set_name")
        assert [n.text() for n in names] == ["My five", "Mine again"]
        names[0].selectAll()
        QTest.keyClicks(names[0], "mine AGAIN")
        names[0].commit()
        assert entries(stage)[0].title.en == "My five"
        names[0].selectAll()
        QTest.keyClicks(names[0], "The usual for me")
        names[0].commit()
        dialog.findChildren(IconButton, "set_remove")[1].click()
        dialog.accept()

    answers.next_dialog(drive)
    pick(stage, "My sets…")
    assert [e.title.en for e in entries(stage)] == ["The usual for me"]
    stage.desk.history.undo()
    assert len(entries(stage)) == 2


def test_a_set_with_the_key_of_one_of_the_program_stands_in_its_place(stage):
    sheet = stage.kept()
    mine = LibraryEntry(id="x", shelf=Shelf.CRITERIA_SET, key="usual", title=Phrase("Moi", "Me"))
    sets = criteria_sets(sheet, None, [mine])
    assert [s.key for s in sets].count("usual") == 1
    assert sets[-1].own
    broken = mine.but(key="y", body="not a set")
    assert "y" not in [s.key for s in criteria_sets(sheet, None, [broken])]


def test_a_money_set_keeps_its_scale(stage):
    kinds = {c.scale for one in criteria_sets(stage.kept()) for c in one.criteria}
    assert kinds <= set(Scale)
