"""What the hand also does here: paste long words, pick in a menu, wait for a day."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.journeys.hand import CTRL, Key, fill


def paste(hand, words, end=None):
    """Paste where the cursor is, as one does with long words."""
    QGuiApplication.clipboard().setText(words)
    hand.key(Key.Key_V, CTRL)
    if end is not None:
        hand.key(end)


def put(hand, name, words, end=None):
    """Paste over what a field holds."""
    field = hand.go(name)
    field.selectAll()
    paste(hand, words, end)
    return field


def into(hand, editor, words):
    """Paste in an editor that has no name of its own."""
    editor.setFocus()
    hand.wait(editor.hasFocus)
    editor.selectAll()
    paste(hand, words)


def pick(hand, name, words):
    """Choose a line, by its words or its place, of the menu that has just been opened."""

    def opened():
        menus = [w for w in QApplication.allWidgets() if isinstance(w, QMenu) and w.isVisible()]
        return [menu for menu in menus if name in ("", menu.objectName())]

    hand.wait(opened)
    (menu,) = opened()
    actions = {action.text().split("\t")[0].replace("&&", "&"): action for action in menu.actions()}
    if isinstance(words, int):
        words = list(actions)[words]
    assert words in actions, f"{words} is not among {list(actions)}"
    actions[words].trigger()
    menu.close()
    hand.front()


def choose(hand, name, value):
    """Choose in a combo as a click on its line does."""
    combo = hand.find(name)
    for index in range(combo.count()):
        combo.setCurrentIndex(index)
        if combo.value() == value:
            combo.activated.emit(index)
            return
    raise AssertionError(f"{value} is not offered by {name}")


def answer(hand, **typed):
    """Prepare what is typed in the next dialog, which its main button then closes."""

    def drive(dialog):
        for name, value in typed.items():
            fill(dialog, **{name: value})
        dialog.main.click()

    hand.answers.next_dialog(drive)


def inside(widget, kind, name=""):
    """Give what is visible inside a widget, in order."""
    found = widget.findChildren(kind, name) if name else widget.findChildren(kind)
    return [one for one in found if one.isVisible()]


def wait_until(hand, clock, moment):
    """Let time pass up to a documented moment."""
    clock.advance(seconds=(moment - clock.now()).total_seconds())
    assert clock.now() == moment
    hand.wait(lambda: not hand.office.work.busy())


def shown(hand, name):
    """Give the words that a label on screen says."""
    return hand.find(name, QWidget).text()
