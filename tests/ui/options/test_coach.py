"""The coach in the form of an option, in the language that is being typed."""

from ui.coach import Coaching
from ui.kit.switches import Segmented


def test_the_sentence_of_an_option_is_read_in_its_language(stage, answers):
    def drive(dialog):
        coaching = dialog.findChild(Coaching)
        summary = dialog.form.field("summary").editor
        summary.setPlainText("We’ll see.")
        coaching.go_next()
        assert [place.finding.words for place in coaching.places()] == ["We’ll see"]
        dialog.findChild(Segmented, "words_language").button("fr").click()
        summary.setPlainText("On verra. We’ll see.")
        coaching.go_next()
        assert [place.finding.words for place in coaching.places()] == ["On verra"]
        dialog.reject()

    answers.next_dialog(drive)
    stage.page.asking.edit_option(stage.kept().options[0])
