"""The same texts in the other language, each a click away: what the client reads in it."""

from PySide6.QtWidgets import QLineEdit, QTextEdit

from consultdesk.domain.options import Sign
from consultdesk.domain.problem import Side
from tests.journeys.hand import CTRL, Key, fill
from tests.journeys.replay.costing import Column, stand
from tests.journeys.replay.fingers import inside, into, paste, put


class OtherLanguage:
    """Turns the texts of the workspace to the other language, and back at the end."""

    def __init__(self, hand):
        self.hand = hand

    def __enter__(self):
        self.hand.press("language")

    def __exit__(self, *_):
        self.hand.press("language")


def title(hand, script):
    """Name the incident in the other language."""
    with OtherLanguage(hand):
        hand.go("title")
        hand.key(Key.Key_F2)
        put(hand, "title_editor", script.words(script.data["title"], script.other), Key.Key_Return)


def statement(hand, script):
    """Word the statement and what contributed again, before the client says yes to them."""
    data, other = script.data, script.other
    with OtherLanguage(hand):
        into(hand, hand.find("statement"), script.words(data["problem"], other))
        hand.key(Key.Key_Return, CTRL)
        for side in Side:
            lines = inside(hand.find(f"side_{side.value}"), QTextEdit)
            for line, both in zip(lines, data["contributions"][side.value], strict=False):
                into(hand, line, script.words(both, other))
                hand.key(Key.Key_Return, CTRL)


def options(preparing):
    """Reword the reasons and the lines of cost; names were typed in both languages at once."""
    with OtherLanguage(preparing.hand):
        for data in preparing.script.data["options"]:
            option = preparing.option(data["key"])
            for sign, reasons in ((Sign.PRO, data["pros"]), (Sign.CON, data["cons"])):
                reword(preparing, (option, sign), reasons)
            relabel(preparing, option, data["lines"])


def reword(preparing, place, reasons):
    """Reword each reason of a cell in its list."""
    hand, script = preparing.hand, preparing.script
    popup = preparing.open_reasons(*place)
    for row, reason in enumerate(reasons):
        popup.list.setFocus()
        popup.list.setCurrentIndex(popup.model.index(row))
        hand.key(Key.Key_Return)
        (editor,) = inside(popup.list, QLineEdit)
        editor.selectAll()
        paste(hand, script.words(reason["text"], script.other), Key.Key_Return)
        hand.wait(lambda: not inside(popup.list, QLineEdit))
    hand.key(Key.Key_Escape)


def relabel(preparing, option, lines):
    """Name each cost line again in the drawer."""
    hand, script = preparing.hand, preparing.script
    preparing.stand(preparing.sheet.criteria[0], option)
    hand.keys("c")
    table = hand.find("cost_lines")
    hand.wait(table.hasFocus)
    for row, line in enumerate(lines):
        stand(table, row, Column.LABEL)
        hand.key(Key.Key_Return)
        table.cells.editor.selectAll()
        paste(hand, script.words(line["label"], script.other), Key.Key_Return)
    hand.press("close_costing")


def handout(hand, script):
    """Give the document its title in the other language."""
    with OtherLanguage(hand):
        words = script.words(script.data["handout_title"], script.other)
        put(hand, "handout_title", words, Key.Key_Return)


def decision(hand, script):
    """Write the reasons and what is given up again, before the decision is recorded."""
    with OtherLanguage(hand):
        for field in ("reasons", "given_up"):
            put(hand, field, script.words(script.data["decision"][field], script.other))
            hand.key(Key.Key_Return, CTRL)


def promises(hand, script):
    """Word each promise again, from its row."""
    with OtherLanguage(hand):
        for number, promise in enumerate(script.data["promises"], start=1):
            words = script.words(promise["text"], script.other)

            def drive(dialog, words=words):
                fill(dialog, text=words)
                dialog.main.click()

            hand.answers.next_dialog(drive)
            row = hand.go(f"promise_{number}")
            row.setFocus()
            hand.key(Key.Key_Return)
            hand.front()
