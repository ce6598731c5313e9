"""Everything that can be seen, pointed at or read aloud in the windows on screen."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QBuffer, QIODevice, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SAID = (
    *("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName"),
    *("accessibleDescription", "text", "title", "toPlainText", "placeholderText", "currentText"),
)
MOST = 400
ALOUD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def windows() -> list[QWidget]:
    """Give the windows that are seen."""
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def texts(window: QWidget, *, whole: bool = True) -> Iterator[tuple[str, str]]:
    """Give every text of a window, with where it stands; of lists only the words, unless whole."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget is window or widget.isVisible():
            where = f"{type(widget).__name__} {widget.objectName()}"
            yield from ((where, text) for text in _words(widget, whole=whole) if text)


def _words(widget: QWidget, *, whole: bool) -> Iterator[str]:
    for name in SAID:
        give = getattr(widget, name, None)
        said = give() if callable(give) else ""
        if isinstance(said, str):
            yield said
    for action in widget.actions():
        yield from _of_action(action)
    yield from _listed(widget, ROLES if whole else ROLES[:1])
    if whole:
        yield from _aloud(widget)


def _listed(widget: QWidget, roles) -> Iterator[str]:
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    elif isinstance(widget, QLineEdit) and widget.completer() is not None:
        yield from _of_model(widget.completer().model(), roles)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model(), roles)


def _aloud(widget: QWidget) -> Iterator[str]:
    told = QAccessible.queryAccessibleInterface(widget)
    if told is None:
        return
    yield from (told.text(one) for one in ALOUD)
    for place in range(min(told.childCount(), MOST)):
        child = told.child(place)
        if child is not None and child.object() is None:
            yield from (child.text(one) for one in ALOUD)


def _of_action(action: QAction) -> tuple[str, ...]:
    return action.text(), action.toolTip(), action.statusTip(), action.iconText()


def _of_model(model, roles) -> Iterator[str]:
    listed = isinstance(model, QAbstractListModel)  # which has one column, and hides the count
    rows = min(model.rowCount(QModelIndex()), MOST)
    columns = 1 if listed else model.columnCount(QModelIndex())
    places = [model.index(row, column) for row in range(rows) for column in range(columns)]
    said = [model.data(place, role) for place in places for role in roles]
    for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        said += [model.headerData(n, way, role) for n in range(count) for role in roles]
    return (one for one in said if isinstance(one, str))


def painted(window: QWidget) -> list[tuple[str, str]]:
    """Give the words that a window paints, by hand or not, read back from a drawing of it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(window.size())
    painter = QPainter(drawing)
    window.render(painter, QPoint())
    painter.end()
    root = ET.fromstring(bytes(buffer.data().data()))  # noqa: S314 - our own drawing
    lines = ("".join(one.itertext()) for one in root.iter("{http://www.w3.org/2000/svg}text"))
    return [(f"painted {type(window).__name__}", line) for line in lines]
