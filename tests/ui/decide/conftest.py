"""The Decide page in front of the case of the drawings, with a printer that only remembers."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.ui import cases
from ui.decide.page import DecidePage


class Held:
    """The page and the file it shows, kept current as the workspace does."""

    def __init__(self, office, qtbot, printing):
        self.office = office
        self.store = office.desk.store
        self.qtbot = qtbot
        self.language = "fr"
        self.page = DecidePage(office, printing=printing)
        for widget in (self.page, *self.page.header_actions()):
            qtbot.addWidget(widget)
        self.file = self.store.incident_file(cases.INCIDENT)
        office.desk.changed.connect(self._hear)
        self.page.resize(1380, 772)
        self.page.show()
        self.show()

    def show(self, language="fr"):
        self.language = language
        self.page.show_file(self.file, language)

    def fresh(self):
        return self.store.incident_file(cases.INCIDENT)

    def find(self, kind, name):
        found = self.page.findChild(kind, name)
        if found is None:
            found = next(w for w in self.page.header_actions() if w.objectName() == name)
        return found

    def settle(self):
        self.qtbot.waitUntil(self.page.well.settled, timeout=10_000)

    def words(self):
        self.settle()
        return words_of(self.page.well.content())

    def _hear(self, changes):
        self.file = self.file.after(changes)
        self.page.show_file(self.file, self.language)


class Printer:
    """Takes what would be printed."""

    def __init__(self):
        self.sent = []
        self.accepts = True

    def print(self, _parent, content, title):
        if self.accepts:
            self.sent.append((content, title))
        return self.accepts


def words_of(content):
    pages = PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def printer():
    return Printer()


@pytest.fixture
def held(office, qtbot, printer):
    shown = Held(office, qtbot, printer)
    yield shown
    office.work.wait()
