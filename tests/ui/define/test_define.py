"""Define together, driven from the keyboard: the store holds what was written and confirmed."""

from PySide6.QtCore import Qt

from consultdesk.domain.change import born
from consultdesk.domain.incidents import Incident, IncidentNote, Stage
from consultdesk.domain.locales import Audience, Channel
from consultdesk.domain.problem import Contribution, Effect, ProblemStatement, Side, current
from tests.ui.cases import INCIDENT
from ui.kit.buttons import Button


def latest(desk):
    return current(desk.store.all(ProblemStatement))


def type_in(qtbot, editor, text):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def test_a_confirmed_statement_is_frozen_and_editing_makes_the_next_version(page, desk, qtbot):
    first = latest(desk)
    assert first.confirmed
    type_in(qtbot, page.sheet.statement, "The dashboard lacks one site")
    qtbot.waitUntil(lambda: latest(desk).version == 2, timeout=3000)
    qtbot.keyClicks(page.sheet.statement, " of three")
    qtbot.keyClick(page.sheet.statement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert latest(desk).text.en == "The dashboard lacks one site of three"
    assert not latest(desk).confirmed
    assert desk.store.get(ProblemStatement, first.id) == first
    assert page.sheet._version.isVisible()
    desk.history.undo()
    assert latest(desk) == first


def test_the_confirmation_notes_who_how_when_and_the_words(page, desk, qtbot):
    type_in(qtbot, page.sheet.statement, "One site is missing")
    page.sheet.statement.commit()
    page.bar.open_button.click()
    form = page.bar.form
    form.fill({"by": " ", "channel": Channel.MEETING, "words": "Yes, exactly"})
    page.findChild(Button, "save_confirmation").click()
    assert form.field("by").complaint()
    assert not latest(desk).confirmed
    form.fill({"by": "Julien"})
    page.findChild(Button, "save_confirmation").click()
    yes = latest(desk)
    assert (yes.confirmed_by, yes.channel, yes.client_words) == (
        "Julien",
        Channel.MEETING,
        "Yes, exactly",
    )
    assert yes.version == 2
    assert page.bar.next_button.isVisible()


def test_without_a_statement_the_confirmation_says_what_comes_first(page, desk):
    for statement in desk.store.all(ProblemStatement):
        desk.do("remove", *desk.store.removal(statement))
    assert not page.bar.open_button.isEnabled()
    assert "statement" in page.bar._below.text()


def test_an_effect_is_added_reworded_and_emptied(page, desk, qtbot):
    page.sheet.effects.add()
    cell = page.sheet.effects.cell("")
    qtbot.keyClicks(cell.editor, "Two days lost")
    cell.editor.commit()
    added = desk.store.all(Effect)[-1]
    assert added.text.en == "Two days lost"
    assert page.sheet.effects.cell(added.id) is cell
    qtbot.keyClicks(cell.editor, " for them")
    cell.editor.commit()
    assert desk.store.get(Effect, added.id).text.en == "Two days lost for them"
    cell.editor.selectAll()
    qtbot.keyClick(cell.editor, Qt.Key.Key_Delete)
    cell.editor.commit()
    assert desk.store.get(Effect, added.id) is None


def test_my_part_comes_first_and_opens_the_way_to_theirs(page, desk, qtbot):
    shares = page.sheet.shares
    theirs, look = page.sheet.sides[Side.THEIRS], shares.seeking[Side.MINE].button
    mine = next(c for c in desk.store.all(Contribution) if c.side is Side.MINE)
    known = next(c for c in desk.store.all(Contribution) if c.side is Side.THEIRS)
    assert not shares._mine_first.isVisible()
    assert not theirs.closed
    desk.do("remove", *desk.store.removal(mine))
    assert shares._mine_first.isVisible()
    assert theirs.closed
    assert theirs.cell(known.id).editor.isReadOnly()
    assert not shares._plus[Side.THEIRS].isVisible()
    desk.do("remove", *desk.store.removal(known))
    assert not theirs.shown()
    look.click()
    assert desk.store.get(Incident, INCIDENT).no_own_part_on is not None
    assert not shares._mine_first.isVisible()
    assert not theirs.closed
    assert theirs.cell("").editor.isVisible()
    look.click()
    assert desk.store.get(Incident, INCIDENT).no_own_part_on is None
    assert theirs.closed
    cell = page.sheet.sides[Side.MINE].cell("")
    qtbot.keyClicks(cell.editor, "The sites were not named")
    cell.editor.commit()
    assert any(c.text.en == "The sites were not named" for c in desk.store.all(Contribution))


def test_a_contribution_is_kept_private_with_its_eye(page, desk):
    theirs = next(c for c in desk.store.all(Contribution) if c.side is Side.THEIRS)
    page.sheet.sides[Side.THEIRS].cell(theirs.id)._eye.click()
    assert desk.store.get(Contribution, theirs.id).audience is Audience.PRIVATE


def test_no_break_spaces_stay_as_they_were_typed(page, desk):
    page.sheet.statement.selectAll()
    page.sheet.statement.insertPlainText("Il manque\u00a0: un site")
    page.sheet.statement.commit()
    assert latest(desk).text.en == "Il manque\u00a0: un site"


def test_private_notes_stay_private_and_are_kept(page, desk, qtbot):
    type_in(qtbot, page.private, "Name the sites in the contract")
    page.private.commit()
    notes = desk.store.all(IncidentNote)
    assert [n.text.reveal() for n in notes if n.stage is Stage.DEFINE] == [
        "Name the sites in the contract"
    ]


def test_what_is_being_typed_is_written_before_another_incident_takes_the_page(
    page, workspace, desk, qtbot
):
    type_in(qtbot, page.sheet.statement, "Half a word")
    other = desk.store.get(Incident, INCIDENT).but(id="other", number="INC-2026-099")
    desk.do("another", born(other))
    page.bar.open_form()
    workspace.open("other", Stage.DEFINE)
    assert not page.bar._form_box.isVisible()
    assert latest(desk).text.en == "Half a word"
    assert page.sheet.statement.words() == ""
