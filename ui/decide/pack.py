"""The meeting pack: four documents in one action, saved into a folder or printed in a row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.client_safe import ClientPaper, Remark
from consultdesk.domain.clock import Clock
from consultdesk.domain.deciding import already_kept
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.paperwork import (
    handout_for,
    named,
    paper_for,
    printed,
    registered,
    surroundings,
    usual_job,
)
from consultdesk.private_paperwork import PrivatePapers
from consultdesk.projection.surroundings import PrintJob, Surroundings
from consultdesk.store.errors import StoreError
from ui.kit.dialogs import Dialog
from ui.kit.panels import PrivacyMark
from ui.kit.printing import Printing
from ui.kit.steps import Steps
from ui.kit.words import Label, Line, Run
from ui.office import Office
from ui.private_dialog import private_job
from ui.private_papers import papers_of
from ui.ready_words import draft_remarks
from ui.remarks import remark_sentences
from ui.saving import save_into

_COUNT = 4


@dataclass(frozen=True, slots=True)
class _Order:
    """What the pack is made of, frozen, so that it can be made off the main thread."""

    file: IncidentFile
    around: Surroundings
    theirs: PrintJob
    mine: PrintJob
    private: PrivatePapers


@dataclass(frozen=True, slots=True)
class _Made:
    """One document of the pack; without a `paper` it is for me alone."""

    name: str
    content: bytes
    remarks: tuple[Remark, ...]
    paper: ClientPaper | None = None


def make_pack(order: _Order, steps: Steps) -> tuple[_Made, ...]:
    """Make the four documents one after the other; it stops where it is asked to."""
    made: list[_Made] = []
    file, around, job = order.file, order.around, order.theirs
    handout = handout_for(file, around, job)
    form = paper_for(DocumentKind.DECISION_FORM, file, around, job)
    worksheet = paper_for(DocumentKind.WEIGHTING_WORKSHEET, file, around, job)
    for known in (handout, None, form, worksheet):
        if not steps.tell(len(made), _COUNT):
            raise StoreError("cancelled")
        if known is None:
            crib = order.private.crib(file, order.mine)
            made.append(_Made(crib.name, crib.content, crib.remarks))
        else:
            paper, noted = known
            made.append(_Made(named(paper), printed(paper), noted, paper))
    return tuple(made)


def given_changes(
    file: IncidentFile, made: tuple[_Made, ...], clock: Clock, to: str
) -> tuple[Change, ...]:
    """Keep what the client receives as it was given, each document once and in one step."""
    changes: list[Change] = []
    for one in made:
        if one.paper is None:
            continue
        fresh = registered(file, one.paper, one.content, clock, to)
        if already_kept(file.documents, fresh):
            continue
        changes.extend(change for change in fresh if not change.idle)
        file = file.after(fresh)
    return tuple(changes)


class PackDialog(Dialog):
    """Makes the pack, says how far it is, then saves or prints it."""

    def __init__(
        self, office: Office, file: IncidentFile, printing: Printing, parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=520, parent=parent)
        self._office, self._file, self._printing = office, file, printing
        self._made: tuple[_Made, ...] = ()
        self._steps = Steps()
        self.setObjectName("pack_dialog")
        self.setWindowTitle(self.tr("Documents of the meeting"))
        self.title.setText(self.tr("Documents of the meeting"))
        self._list()
        self._said = Label("", style="small", colour="ink2", wrap=True)
        self._said.setObjectName("pack_said")
        self.column.addWidget(self._said)
        self._remarks = Label("", style="small", colour="amber", wrap=True)
        self._remarks.setObjectName("pack_remarks")
        self._remarks.hide()
        self.column.addWidget(self._remarks)
        self._add_buttons()
        self._steps.stepped.connect(self._tell)
        self.finished.connect(self._steps.stop)
        self._start()

    def _list(self) -> None:
        theirs = self.tr("for the client")
        shown = (
            (self.tr("Meeting handout"), theirs),
            (self.tr("Private sheet for the meeting"), ""),
            (self.tr("Decision form"), theirs),
            (self.tr("Priorities worksheet"), theirs),
        )
        for name, whose in shown:
            if whose:
                self.column.addWidget(Line([Run(name, weight=500), Run(f" · {whose}", "ink3")]))
            else:
                row = QHBoxLayout()
                row.addWidget(Line([Run(name, weight=500)]))
                row.addWidget(PrivacyMark("private"))
                row.addStretch(1)
                self.column.addLayout(row)

    def _add_buttons(self) -> None:
        self._close = self.add_button(self.tr("Cancel"), "quiet")
        self._close.setObjectName("pack_close")
        self._close.clicked.connect(self.reject)
        self._save = self.add_button(self.tr("Save in a folder"))
        self._save.setObjectName("pack_save")
        self._save.calling(self._save_all)
        self._print = self.add_button(self.tr("Print all four"), "primary")
        self._print.setObjectName("pack_print")
        self._print.calling(self._print_all)
        for button in (self._save, self._print):
            button.setEnabled(False)

    def _start(self) -> None:
        office, file = self._office, self._file
        order = _Order(
            file,
            surroundings(office.desk.store),
            usual_job(file, office.today()),
            private_job(office),
            papers_of(office),
        )
        steps = self._steps
        office.work.run(make_pack, order, steps, done=self._ready, failed=self._failed)

    def _tell(self, done: int, count: int) -> None:
        words = self.tr("Preparing document {number} of {count}…")
        self._said.setText(words.format(number=done + 1, count=count))

    def _ready(self, made: tuple[_Made, ...]) -> None:
        if self._steps.stopped:
            return
        self._made = made
        self._said.setText(self.tr("The four documents are ready."))
        self._close.setText(self.tr("Close"))
        self._show_remarks(made)
        for button in (self._save, self._print):
            button.setEnabled(True)
        self._print.setFocus()

    def _show_remarks(self, made: tuple[_Made, ...]) -> None:
        """Say what deserves a look in any of the four, each thing once, before they go out."""
        locale = self._office.locale
        noted = dict.fromkeys(remark for one in made for remark in one.remarks)
        said = (*draft_remarks(self._file, locale), *remark_sentences(noted, locale))
        self._remarks.setText("\n".join(said))
        self._remarks.setVisible(bool(said))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, StoreError):
            if error.code != "cancelled":
                self._office.desk.failed.emit(error)
            return
        raise error

    def _save_all(self) -> None:
        title = self.tr("Choose a folder for the four documents")
        folder = self._office.dialogs.folder(title, self._office.preferences.last_folder)
        if folder is None:
            return
        saved = []
        for one in self._made:
            if save_into(self._office, folder, one.name, one.content) is None:
                break
            saved.append(one)
        self._keep(tuple(saved), self.tr("Save the documents of the meeting"))
        if len(saved) == len(self._made):
            words = self.tr("Saved in {folder}.")
            self._said.setText(words.format(folder=str(folder)))

    def _print_all(self) -> None:
        sent = []
        for one in self._made:
            if not self._printing.print(self, one.content, one.name):
                break
            sent.append(one)
        self._keep(tuple(sent), self.tr("Print the documents of the meeting"))
        words = self.tr("{number} of {count} sent to the printer.")
        self._said.setText(words.format(number=len(sent), count=len(self._made)))

    def _keep(self, made: tuple[_Made, ...], said: str) -> None:
        office = self._office
        file = office.desk.store.incident_file(self._file.incident.id)
        to = file.contact.name if file.contact else file.client.name
        changes = given_changes(file, made, office.desk.clock, to)
        if changes:
            office.desk.do(said, *changes)
