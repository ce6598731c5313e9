"""Anything done to the matrix in any order, on the whole page: undo gives back what there was."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from consultdesk.domain.options import Viewpoint

NAUGHTY = (
    "<img src=x>",
    "=1+1",
    "&amp;&&",
    "\u202eright to left",
    "👩‍👩‍👧‍👦",
    "a" * 400,
    "1 234,56",
    "-9" + "9" * 30,
    "½",
    "10–16",
    "4",
    "",
)


def one(records, n):
    return records[n % len(records)] if records else None


def option_deed(name, *more):
    def deed(stage, n):
        option = one(stage.kept().options, n)
        if option is not None:
            getattr(stage.matrix.deeds, name)(option, *more)

    return deed


def criterion_deed(name, *more):
    def deed(stage, n):
        criterion = one(stage.kept().criteria, n)
        if criterion is not None:
            getattr(stage.matrix.deeds, name)(criterion, *more)

    return deed


def rename(stage, n):
    sheet = stage.kept()
    record = one((*sheet.options, *sheet.criteria), n)
    if record is not None:
        stage.matrix.deeds.rename(record, one(NAUGHTY, n // 7))


def paste(stage, n):
    rows, columns = stage.matrix.model.rowCount(), stage.matrix.model.columnCount()
    index = stage.matrix.model.index(n % rows, 1 + n % max(columns - 1, 1))
    if index.isValid():
        stage.view.setCurrentIndex(index)
        words = one(NAUGHTY, n // 3)
        QGuiApplication.clipboard().setText(f"{words}\t5\n3\t{words}")
        stage.matrix.exchange.paste()


def turn(stage, n):
    stage.language = ("en", "fr")[n % 2]
    stage.page.switch_view()


DEEDS = {
    "duplicate": option_deed("duplicate"),
    "withhold": option_deed("withhold"),
    "hide an option": option_deed("hide"),
    "remove an option": option_deed("remove"),
    "move an option": option_deed("move_option", 1),
    "hide a criterion": criterion_deed("hide"),
    "remove a criterion": criterion_deed("remove"),
    "move a criterion": criterion_deed("move_criterion", -1),
    "lock": criterion_deed("lock_weight"),
    "weigh": criterion_deed("step_weight", 7),
    "rename": rename,
    "paste": paste,
    "turn": turn,
    "reveal": lambda stage, _: stage.matrix.deeds.reveal(),
    "undo": lambda stage, _: stage.desk.history.undo(),
    "redo": lambda stage, _: stage.desk.history.redo(),
}


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(done=st.lists(st.tuples(st.sampled_from(sorted(DEEDS)), st.integers(0, 200)), max_size=20))
def test_whatever_is_done_is_undone_to_the_letter_and_done_again(stage, done):
    failed = []
    stage.desk.failed.connect(failed.append)
    first = stage.store.incident_file(stage.file.incident.id)
    for name, n in done:
        DEEDS[name](stage, n)
        assert stage.file == stage.store.incident_file(stage.file.incident.id)
    last, steps = stage.file, stage.desk.history.index()
    while stage.desk.history.canUndo():
        stage.desk.history.undo()
    assert stage.file == first
    for _ in range(steps):
        stage.desk.history.redo()
    assert stage.file == last
    while stage.desk.history.canUndo():
        stage.desk.history.undo()
    stage.desk.history.clear()
    assert failed == []
    assert stage.kept().perspective(Viewpoint.CLIENT) is not None
