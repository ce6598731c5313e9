import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFocusFrame

from ui.kit.buttons import Button, IconButton, key_text
from ui.kit.switches import Choice, Segmented, Switch


def put(page, widget):
    page.layout().addWidget(widget)
    widget.show()
    return widget


def test_a_switch_turns_with_space_and_with_a_click(qtbot, page):
    switch = put(page, Switch("Confirmed statement"))
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(5, switch.height() // 2))
    assert not switch.isChecked()
    assert switch.accessibleName() == "Confirmed statement"


def test_a_locked_switch_cannot_be_reached(qtbot, page):
    switch = put(page, Switch("My ceiling", on=True, locked=True))
    assert not switch.isChecked()
    assert switch.focusPolicy() == Qt.FocusPolicy.NoFocus
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_arrows_move_inside_a_segmented_switch(qtbot, page):
    switch = put(page, Segmented([Choice("a", "A"), Choice("b", "B"), Choice("c", "C")], "a"))
    heard = []
    switch.chosen.connect(heard.append)
    qtbot.keyClick(switch.button("a"), Qt.Key.Key_Right)
    qtbot.keyClick(switch.button("b"), Qt.Key.Key_Right)
    qtbot.keyClick(switch.button("c"), Qt.Key.Key_Right)
    qtbot.keyClick(switch.button("a"), Qt.Key.Key_Left)
    assert heard == ["b", "c", "a", "c"]
    assert switch.value() == "c"


def test_a_segmented_switch_is_one_tab_stop_and_sets_in_silence(page):
    switch = put(page, Segmented([Choice(1, "One"), Choice(2, "Two")], 2))
    heard = []
    switch.chosen.connect(heard.append)
    switch.set_value(1)
    stops = [v for v in (1, 2) if switch.button(v).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert (stops, heard) == ([1], [])


def test_the_ring_follows_the_keyboard(qtbot, page):
    one, two = put(page, Button("One")), put(page, Button("Two"))
    one.setFocus(Qt.FocusReason.TabFocusReason)
    assert [ring.widget() for ring in rings(page)] == [one]
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert [ring.widget() for ring in rings(page)] == [two]
    ring = rings(page)[0]
    assert ring.geometry() == two.geometry().adjusted(-4, -4, 4, 4)


def rings(page):
    return [ring for ring in page.findChildren(QFocusFrame) if ring.isVisible()]


def test_a_button_shows_its_key_and_answers_to_it(qtbot, page):
    button = put(page, Button("Log a signal", "primary", icon="plus").with_shortcut("Ctrl+N"))
    bare = Button("Log a signal", "primary", icon="plus")
    assert button.sizeHint().width() > bare.sizeHint().width()
    bare.deleteLater()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert key_text(QKeySequence("Ctrl+Shift+P")) == "Ctrl Shift P"


def test_an_icon_button_has_a_name(page):
    button = put(page, IconButton("plus", "Add a client"))
    assert button.accessibleName() == button.toolTip() == "Add a client"


@pytest.mark.parametrize("kind", ["primary", "plain", "quiet", "link"])
@pytest.mark.parametrize("enabled", [True, False])
def test_every_button_paints_in_every_state(page, kind, enabled):
    button = put(page, Button("Prepare", kind, icon="phone").with_trailing("arrow").with_hint("F9"))
    button.setEnabled(enabled)
    assert not button.grab().isNull()
