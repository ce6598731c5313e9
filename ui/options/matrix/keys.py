"""The keys of the matrix: which of them moves, chooses, edits, fills, reorders or asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from typing_extensions import override

from consultdesk.domain.options import Criterion, Scale
from ui.options.deeds import Deeds
from ui.options.matrix.acts import Acts
from ui.options.matrix.exchange import Exchange
from ui.options.matrix.ranges import Ranges
from ui.options.matrix.views import BodyView
from ui.options.matrix.walking import ARROWS, corner, leap, page, ring, step

_Key = Qt.Key
_Mod = Qt.KeyboardModifier
_NONE, _CTRL, _ALT, _SHIFT = (
    _Mod.NoModifier,
    _Mod.ControlModifier,
    _Mod.AltModifier,
    _Mod.ShiftModifier,
)
_COMMANDS = _CTRL | _ALT | _Mod.MetaModifier
_NUMBERS = "0123456789.,+-−($€£"
_LETTERS = "clw"
_ENTERS = (_Key.Key_Return, _Key.Key_Enter)
_MOVES = (*ARROWS, _Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown)


class Keys(QObject):
    """Hears the keys of the body and asks for what they mean."""

    def __init__(self, acts: Acts, view: BodyView, exchange: Exchange, deeds: Deeds) -> None:
        super().__init__(view)
        self._acts = acts
        self._view = view
        self._model = view.matrix
        self._ranges: Ranges = view.ranges
        self._exchange = exchange
        self._deeds = deeds
        self._bound = self._bindings()
        view.installEventFilter(self)

    def _bindings(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]]:
        """Give what each key does, moves and typing left aside."""
        acts, exchange, here = self._acts, self._exchange, self._view.currentIndex
        keys: dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (_Key.Key_F2, _NONE): lambda: acts.activate(here()),
            (_Key.Key_F2, _SHIFT): self._rename,
            (_Key.Key_F4, _NONE): lambda: acts.ask_details(here()),
            (_Key.Key_F1, _SHIFT): lambda: acts.explain(here()),
            (_Key.Key_F10, _SHIFT): self._menu,
            (_Key.Key_Menu, _NONE): self._menu,
            (_Key.Key_A, _CTRL): self._ranges.whole,
            (_Key.Key_D, _CTRL): partial(exchange.fill, across=False),
            (_Key.Key_R, _CTRL): partial(exchange.fill, across=True),
            (_Key.Key_D, _CTRL | _SHIFT): self._duplicate,
            (_Key.Key_Delete, _CTRL): self._remove,
            (_Key.Key_Delete, _NONE): exchange.clear,
            (_Key.Key_Backspace, _NONE): exchange.clear,
        }
        for enter in _ENTERS:
            keys[enter, _NONE] = partial(self._enter, back=False)
            keys[enter, _SHIFT] = partial(self._enter, back=True)
        for arrow, (down, right) in ARROWS.items():
            keys[arrow, _ALT] = partial(self._shift, down, right)
        return {(int(key), held): act for (key, held), act in keys.items()}

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._wants(event):
                event.accept()
        keyboard = QContextMenuEvent.Reason.Keyboard
        return isinstance(event, QContextMenuEvent) and event.reason() == keyboard

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key is ours before it is a shortcut: letters, digits, arrows, what is bound."""
        plain = not event.modifiers() & _COMMANDS and event.text().isprintable()
        bound = (event.key(), _held(event)) in self._bound
        return (plain and bool(event.text())) or event.key() in _MOVES or bound

    def _press(self, event: QKeyEvent) -> bool:
        for standard, act in (
            (QKeySequence.StandardKey.Copy, self._exchange.copy),
            (QKeySequence.StandardKey.Cut, self._exchange.cut),
            (QKeySequence.StandardKey.Paste, self._exchange.paste),
        ):
            if event.matches(standard):
                act()
                return True
        bound = self._bound.get((event.key(), _held(event)))
        if bound is not None:
            bound()
            return True
        if event.key() in _MOVES and not event.modifiers() & (_ALT | _Mod.MetaModifier):
            return self._move(event)
        if event.key() == _Key.Key_Escape:
            return self._acts.hush()
        return not event.modifiers() & _COMMANDS and self._typed(event.text())

    def _move(self, event: QKeyEvent) -> bool:
        stretching = bool(event.modifiers() & _SHIFT)
        start = self._ranges.far() if stretching else self._view.currentIndex()
        if not start.isValid():
            self._ranges.go(self._model.index(0, min(1, self._model.columnCount() - 1)))
            return True
        target = self._target(start, _Key(event.key()), far=bool(event.modifiers() & _CTRL))
        if stretching:
            self._ranges.stretch(target)
        else:
            self._ranges.go(target)
        return True

    def _target(self, start: QModelIndex, key: Qt.Key, *, far: bool) -> QModelIndex:
        if key in ARROWS:
            return (leap if far else step)(self._model, start, *ARROWS[key])
        if key in (_Key.Key_Home, _Key.Key_End):
            return corner(self._model, start, end=key == _Key.Key_End, whole=far)
        room = self._view.open_area().height()
        heights = [self._view.rowHeight(n) for n in range(self._model.rowCount())]
        return page(self._model, start, heights, room if key == _Key.Key_PageDown else -room)

    def _enter(self, *, back: bool) -> None:
        """Edit the cell; among several chosen cells, go to the next one."""
        here = self._view.currentIndex()
        if self._ranges.several():
            self._ranges.pass_to(ring(self._ranges.cells(), here, back=back, down=True))
        elif back:
            self._ranges.go(step(self._model, here, -1, 0))
        else:
            self._acts.activate(here)

    def _rename(self) -> None:
        index = self._view.currentIndex()
        row = self._model.row(index)
        target = self._model.option(index) or (row.criterion if row else None)
        if target is not None:
            self._acts.rename(target)

    def _menu(self) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            self._view.scrollTo(index)
            spot = self._view.rect_of(index).center()
            self._acts.ask_menu(index, self._view.mapToGlobal(spot))

    def _duplicate(self) -> None:
        option = self._model.option(self._view.currentIndex())
        if option is not None:
            self._deeds.duplicate(option)

    def _remove(self) -> None:
        index = self._view.currentIndex()
        row, option = self._model.row(index), self._model.option(index)
        target = option or (row.criterion if row else None)
        if target is not None:
            self._deeds.remove(target)

    def _shift(self, down: int, right: int) -> None:
        index = self._view.currentIndex()
        row, option = self._model.row(index), self._model.option(index)
        if right and option is not None:
            self._deeds.move_option(option, right)
        elif down and row is not None and row.criterion is not None:
            self._deeds.move_criterion(row.criterion, down)

    def _typed(self, text: str) -> bool:
        index = self._view.currentIndex()
        row = self._model.row(index)
        if not text or not text.isprintable() or row is None:
            return False
        if text.lower() in _LETTERS and self._lettered(index, text.lower()):
            return True
        if row.criterion is not None and self._model.editable(index):
            self._figure(index, row.criterion, text)
        elif row.criterion is not None and index.column() > 0 and text in _NUMBERS:
            self._model.setData(index, text)  # refused, with where it comes from
        return True

    def _lettered(self, index: QModelIndex, letter: str) -> bool:
        row = self._model.row(index)
        if letter == "c":
            self._acts.ask_costing(index)
        elif index.column() == 0 and letter == "w":
            self._acts.ask_weights()
        elif index.column() == 0 and row is not None and row.criterion is not None:
            self._deeds.lock_weight(row.criterion)
        else:
            return False
        return True

    def _figure(self, index: QModelIndex, criterion: Criterion, text: str) -> None:
        scale = criterion.scale
        if index.column() > 0 and scale is Scale.RATING:
            if text.isdecimal():
                self._model.setData(index, text)
        elif index.column() > 0 and scale is Scale.YES_NO:
            self._model.setData(index, text)
        elif text in _NUMBERS:
            self._acts.begin_edit(index, text)


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Give the modifiers held, whether the key is on the keypad or not."""
    return event.modifiers() & ~_Mod.KeypadModifier
