"""In the middle of a call: a kill loses nothing older than two seconds; a promise has its key."""

import os
import signal
import subprocess
import sys

from PySide6.QtCore import Qt

from consultdesk.domain.clock import StillClock
from consultdesk.domain.listening import ListeningNote
from consultdesk.domain.promises import Owner
from consultdesk.store.store import Store
from tests.ui import cases
from ui.kit.words import Label

TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Stage
from consultdesk.store.store import Store
from tests.ui import cases
from tests.ui.kit.answers import Answers
from ui.desk import Desk
from ui.incidents.workspace import IncidentWorkspace
from ui.kit.immortals import keep_constants_alive
from ui.kit.style import apply
from ui.kit.theme import load_theme
from ui.kit.work import Work
from ui.listen.page import ListenPage
from ui.office import Office
from ui.preferences import Preferences

keep_constants_alive()
app = QApplication([])
apply(app, load_theme("light"))
path = Path(sys.argv[1])
clock = StillClock(cases.NOW)
store = Store.open(path, clock)
office = Office(Desk(store, clock), Answers(), Work(), Preferences(path.with_suffix(".ini")))
workspace = IncidentWorkspace(office, {Stage.LISTEN: ListenPage})
workspace.show()
workspace.open(cases.INCIDENT, "listen")
page = workspace.page(Stage.LISTEN)
page.start_call()
line = page.capture.editor
QTest.keyClicks(line, "They told the board already")
QTest.keyClick(line, Qt.Key.Key_Return)
QTest.keyClick(line, Qt.Key.Key_Tab)
QTest.keyClicks(line, "half a sen")
QTest.qWait(2_000)
print("typed", flush=True)
QTest.qWait(60_000)
"""


def test_a_kill_in_mid_call_keeps_every_note_and_the_line_being_typed(tmp_path, case_file):
    path = tmp_path / "killed.consultdesk"
    path.write_bytes(case_file.read_bytes())
    script = [sys.executable, "-c", TYPING, str(path)]
    environment = os.environ | {"PYTHONPATH": os.getcwd(), "QT_QPA_PLATFORM": "offscreen"}  # noqa: PTH109
    with subprocess.Popen(script, stdout=subprocess.PIPE, text=True, env=environment) as typing:
        assert typing.stdout.readline() == "typed\n"
        typing.send_signal(signal.SIGKILL)
    with Store.open(path, StillClock(cases.NOW)) as store:
        assert store.check() == ()
        assert store.all(ListeningNote)[-1].text == "They told the board already"
        assert "half a sen" in store.drafts.get(f"capture/{cases.INCIDENT}")
        assert store.incident_file(cases.INCIDENT).call is not None


def test_a_promise_made_on_the_phone_is_noted_with_one_key(listen, desk, qtbot):
    line = listen.capture.editor
    qtbot.keyClicks(line, "I call you back tomorrow before noon")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(line, Qt.Key.Key_Return, both)
    made = desk.store.incident_file(cases.INCIDENT).promises[-1]
    assert made.text.read("en") == "I call you back tomorrow before noon"
    assert (made.owner, made.due) == (Owner.ME, None)
    assert line.text() == ""
    assert "tomorrow before noon" in listen.findChild(Label, "listen_told").text()
    qtbot.keyClicks(line, "Next")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert listen.findChild(Label, "listen_told").isHidden()
