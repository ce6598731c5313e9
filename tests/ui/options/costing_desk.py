"""The costing drawer as somebody at the keyboard and the mouse drives it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from ui.options.costing.columns import Column

Key = Qt.Key


def open_drawer(stage, option="A"):
    stage.go("full", option)
    stage.keys("c")
    assert stage.page.costing.isVisible()
    return stage.page.costing


def at(drawer, row, column):
    index = drawer.table.lines.index(row, column)
    drawer.table.setCurrentIndex(index)
    drawer.table.setFocus()
    return index


def type_in(drawer, row, column, text, key=Key.Key_Return):
    at(drawer, row, column)
    QTest.keyClicks(drawer.table, text[0])
    editor = drawer.table.cells.editor
    editor.insert(text[1:])
    editor.setModified(True)
    QTest.keyClick(editor, key)


def press(drawer, row, column, key, modifiers=Qt.KeyboardModifier.NoModifier):
    at(drawer, row, column)
    QTest.keyClick(drawer.table, key, modifiers)


def lines(stage, option="A"):
    sheet = stage.kept()
    return sheet.lines_of(next(o for o in sheet.options if o.id == option))


def option_of(stage, key="A"):
    return next(o for o in stage.kept().options if o.id == key)


def said(drawer, name):
    """Give a figure of the panel, empty where it is not shown."""
    found = drawer.panel.findChild(object, name)
    return found.text() if found is not None and found.parent().isVisibleTo(drawer) else ""


def menu_of(drawer, row):
    table = drawer.table
    place = table.lines.index(row, Column.LABEL)
    table.customContextMenuRequested.emit(table.visualRect(place).center())
    return table.findChildren(QMenu, "line_menu")[-1]


def choose(menu, text):
    """Choose in a menu by the first words of an action."""
    chosen = next(a for a in menu.actions() if a.text().startswith(text))
    chosen.trigger()
    menu.close()
    return chosen


def drag(slider, *percents):
    """Press where the slider is, move through these shares, and let go."""
    bar = slider._bar()

    def spot(percent):
        return QPoint(round(bar.left() + bar.width() * percent / 100), slider.height() // 2)

    left = Qt.MouseButton.LeftButton
    QTest.mousePress(slider, left, Qt.KeyboardModifier.NoModifier, spot(percents[0]))
    for percent in percents[1:]:
        QTest.mouseMove(slider, spot(percent))
    QTest.mouseRelease(slider, left, Qt.KeyboardModifier.NoModifier, spot(percents[-1]))
