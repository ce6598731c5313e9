"""The handout from Decide: what the switches say is what the paper says."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPlainTextEdit

from consultdesk.domain.client_safe import Heed, Remark
from consultdesk.domain.decisions import Document
from consultdesk.domain.locales import Locale
from tests.ui import cases
from tests.ui.decide.conftest import words_of
from ui.decide.page import DecidePage
from ui.kit.pick import Pick
from ui.remarks import remark_sentences

PRIVATE = (
    "Contrat à revoir",
    "Tendue la semaine",
    "inquiète",
    "Ce que je prends en charge",
    "3 840",
)


def switch(held, name):
    held.find(QCheckBox, name).toggle()


def save(held, answers, path):
    answers.next_file(path)
    held.find(QAbstractButton, "save_pdf").click()


def test_the_preview_is_the_very_document(held):
    assert "Vue d’ensemble" in held.words()
    assert held.page.well.preview.count == 2
    assert held.find(QLabel, "page_place").text() == "1 of 2"
    held.find(QAbstractButton, "page_on").click()
    assert held.find(QLabel, "page_place").text() == "2 of 2"
    assert not held.find(QAbstractButton, "page_on").isEnabled()


def test_an_edit_marks_the_page_stale_until_it_is_set_again(held):
    held.settle()
    switch(held, "show_overall")
    assert held.page.well.preview.stale
    assert "Vue d’ensemble" not in held.words()
    assert not held.page.well.preview.stale
    held.office.desk.history.undo()
    assert "Vue d’ensemble" in held.words()


def test_many_edits_end_with_the_last_one(held):
    held.settle()
    for words in ("un", "deux", "Trois mots à moi"):
        editor = held.find(QPlainTextEdit, "handout_my_view")
        editor.setPlainText(words)
        editor.commit()
    assert "Trois mots à moi" in held.words()


def test_english_gives_english_words_and_a4_another_sheet(held):
    held.find(Pick, "document_language").pick("en")
    assert "In two steps" in held.words()
    assert held.fresh().handout.locale.language == "en"
    held.find(Pick, "document_paper").pick("a4")
    held.settle()
    assert round(held.page.well.preview._pages.size(0).height()) == 842
    assert held.fresh().handout.paper.value == "a4"


def test_private_words_are_never_on_the_paper(held, answers, tmp_path):
    switch(held, "show_range")
    save(held, answers, tmp_path / "one.pdf")
    raw = (tmp_path / "one.pdf").read_bytes()
    words = words_of(raw)
    assert not [private for private in PRIVATE if private in words]
    locked = [box for box in held.page.stays_here.findChildren(QCheckBox) if not box.isEnabled()]
    assert len(locked) == 3


def test_saving_keeps_the_document_once_and_freezes_the_letters(held, answers, tmp_path):
    save(held, answers, tmp_path / "one.pdf")
    save(held, answers, tmp_path / "two.pdf")
    kept = held.store.all(Document)
    assert len(kept) == 1
    assert kept[0].content == (tmp_path / "one.pdf").read_bytes()
    assert (tmp_path / "two.pdf").read_bytes() == kept[0].content
    assert kept[0].given_to == "Hélène Tremblay"
    assert kept[0].version_code
    assert [o.letter for o in held.fresh().options] == list("ABCD")
    assert held.fresh().incident.letters_frozen_on == held.office.today()
    assert held.office.preferences.last_folder == tmp_path
    switch(held, "show_overall")
    save(held, answers, tmp_path / "three.pdf")
    assert len(held.store.all(Document)) == 2


def test_keeping_a_document_is_one_step_back(held, answers, tmp_path):
    save(held, answers, tmp_path / "one.pdf")
    held.office.desk.history.undo()
    assert held.store.all(Document) == ()
    assert [o.letter for o in held.fresh().options] == ["", "", "", ""]


def test_what_is_still_being_typed_is_on_the_saved_paper(held, answers, tmp_path):
    held.find(QPlainTextEdit, "handout_my_view").setPlainText("Dernière minute")
    save(held, answers, tmp_path / "one.pdf")
    assert "Dernière minute" in words_of((tmp_path / "one.pdf").read_bytes())


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_kept(held, answers, tmp_path):
    answers.next(None)
    save(held, answers, tmp_path / "nowhere" / "one.pdf")
    assert "cannot be reached" in answers.asked[-1]
    assert list(tmp_path.rglob("*.pdf")) == []
    assert held.store.all(Document) == ()


@pytest.mark.parametrize(("code", "said"), [(13, "may not write"), (28, "is full"), (5, "accept")])
def test_a_failing_disk_leaves_the_file_that_was_there(
    held, answers, tmp_path, monkeypatch, code, said
):
    target = tmp_path / "one.pdf"
    target.write_bytes(b"before")

    def fail(_handle):
        raise OSError(code, "refused")

    monkeypatch.setattr("consultdesk.saving.os.fsync", fail)
    answers.next(None)
    save(held, answers, target)
    monkeypatch.undo()
    assert said in answers.asked[-1]
    assert target.read_bytes() == b"before"
    assert [p.name for p in tmp_path.glob(".saving-*")] == []
    assert held.store.all(Document) == ()


def test_a_chooser_that_is_closed_changes_nothing(held, answers):
    save(held, answers, None)
    assert held.store.all(Document) == ()


def test_printing_sends_the_very_bytes_and_keeps_them(held, printer):
    held.find(QAbstractButton, "print_handout").click()
    content, title = printer.sent[0]
    assert title.endswith(".pdf")
    assert [d.content for d in held.store.all(Document)] == [content]
    printer.accepts = False
    switch(held, "show_overall")
    held.find(QAbstractButton, "print_handout").click()
    assert len(held.store.all(Document)) == 1


def test_missing_words_in_the_other_language_are_named(held):
    view = held.file.handout.my_view
    held.show("en")
    editor = held.find(QPlainTextEdit, "handout_my_view")
    editor.setPlainText("")
    editor.commit()
    held.find(Pick, "document_language").pick("en")
    said = held.find(QLabel, "remarks").text()
    assert "printed as typed" in said
    assert view.fr[:20] in said


def test_everything_worth_a_look_has_its_sentence(qapp):
    for kind in Heed:
        said = remark_sentences([Remark(kind, "ici"), Remark(kind, "là")], Locale.EN_CA)
        assert len(said) == 1
        assert said[0].endswith(".")
    many = [Remark(Heed.TRANSLATION_MISSING, f"mot {n} " + "x" * 60) for n in range(5)]
    (said,) = remark_sentences(many, Locale.EN_CA)
    assert "2 other text" in said
    assert len(said) < 260


def test_a_page_that_goes_away_does_not_mind_what_arrives_later(office, qtbot, printer):
    page = DecidePage(office, printing=printer)
    for widget in page.header_actions():
        widget.setParent(page)
    page.show_file(office.desk.store.incident_file(cases.INCIDENT), "fr")
    qtbot.waitUntil(office.work.busy)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    office.work.wait()
    qtbot.waitUntil(lambda: not office.work.busy())
