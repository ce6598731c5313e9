"""Decide: what is agreed on at the left, the very document of the meeting at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.client_safe import ClientHandout
from consultdesk.domain.deciding import (
    Draft,
    Mark,
    already_kept,
    draft_of,
    dress,
    record_decision,
    shares,
    sign,
)
from consultdesk.domain.decisions import DocumentKind, Handout
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Stage
from consultdesk.domain.locales import Paper
from consultdesk.domain.promises import Owner
from consultdesk.domain.ready import score, stage_of_lack
from consultdesk.exchange.email_draft import Attachment, proposed
from consultdesk.paperwork import (
    handout_for,
    named,
    registered,
    surroundings,
    usual_job,
)
from consultdesk.projection.surroundings import addressee
from consultdesk.store.errors import StoreError
from consultdesk.wording.dates import day_and_month
from ui.coach import Coaching, reads
from ui.decide.actions import DocumentActions
from ui.decide.clauses import Clauses
from ui.decide.decision import DecisionSheet
from ui.decide.own_words import OwnWords
from ui.decide.pack import PackDialog
from ui.decide.switches import OnTheDocument, StaysHere
from ui.decide.well import Well
from ui.decide.words import promises_sentence
from ui.decision_draft import key_of, read, written
from ui.incident_paper import IncidentPapers
from ui.kit.buttons import Button
from ui.kit.printing import Printing
from ui.kit.scroll import ScrollPage
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.message_dialog import MessageDialog, Sending
from ui.office import Office
from ui.presenting import Heard, keep_priorities, lettered, present
from ui.private_papers import show_crib
from ui.readiness import ReadyButton, ReadySheet
from ui.ready_words import draft_remarks
from ui.remarks import remark_sentences
from ui.saving import save_pdf

_LEFT, _RIGHT = 792, 588
_ASIDE = 36  # margins and gaps beside the panels


class DecidePage(StagePage):
    """The fourth stage; a function of the incident's file and of the decision being written."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, printing: Printing | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._printing = printing or Printing()
        self._file: IncidentFile | None = None
        self._language = office.language
        self._draft = Draft()
        self._recorded: tuple[str, Draft] | None = None
        self._handout: ClientHandout | None = None
        self._noted: tuple[str, ...] = ()
        self._client_view: QWidget | None = None
        self.setObjectName("decide_page")
        self._actions = DocumentActions(self)
        self._ready, self.ready = ReadyButton(), ReadySheet(office, self)
        self._papers = IncidentPapers(office, self, self._printing)
        self.sheet = DecisionSheet(office)
        self.on_document, self.stays_here = OnTheDocument(), StaysHere()
        self.clauses = Clauses(office)
        self.own_words = OwnWords()
        self.well = Well(office)
        self._said = Label("", colour="ink2", wrap=True)
        self._said.setObjectName("promises_sentence")
        self._coaching = Coaching(office, self)
        self._record = Button(self.tr("Record the decision"), "primary").with_trailing("arrow")
        self._record.setObjectName("record_decision")
        self._lay_out()
        self._connect()

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return (self._ready, *self._actions.widgets())

    @override
    def take_focus(self) -> None:
        self.sheet.cards.take_focus()

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        known, self._file, self._language = self._file, file, language
        self._draft = self._draft_for(known, file)
        self._show_draft()
        self._ready.show_score(score(file))
        self.ready.show_file(file)
        handout = file.handout or Handout(id="", incident_id=file.incident.id)
        self.on_document.show_handout(handout)
        self.stays_here.show_handout(handout)
        self.own_words.show_handout(handout, language)
        self._coaching.speak(language)
        texts = (*self.sheet.texts(), *self.clauses.texts(), *self.own_words.texts())
        self._coaching.attend(reads(file.incident.id, *texts))
        self._show_document()

    def record(self) -> None:
        """Record the decision and the promises made with it, then go and keep them."""
        self.sheet.commit()
        waiting = self.clauses.pending_words() and not self.clauses.add()
        if self._file is None or waiting or self.sheet.complaining():
            return
        draft = self._draft
        try:
            changes = record_decision(self._file, draft, self._office.now())
        except Refused as refused:
            self.sheet.complain(refused)
            return
        self._recorded = (self._file.incident.id, draft)
        if self._office.desk.do(self.tr("Record the decision"), *changes):
            self._keep_draft(None)
            self.stage_requested.emit(Stage.PROMISES)

    def print_document(self) -> None:
        """Print the very bytes of the preview and keep them."""
        self._take_in()
        if self._handout is None:
            return
        content, handout = self.well.content(), self._handout
        if self._printing.print(self, content, named(handout)):
            self._keep(handout, content, self.tr("Print the document"))

    def save_document(self) -> None:
        """Save the very bytes of the preview as a file and keep them."""
        self._take_in()
        if self._handout is None:
            return
        content, handout = self.well.content(), self._handout
        if save_pdf(self._office, named(handout), content) is not None:
            self._keep(handout, content, self.tr("Save the document"))

    def mail_document(self) -> None:
        """Draft the e-mail that goes with the very bytes of the preview, and keep them."""
        self._take_in()
        file, handout = self._file, self._handout
        if file is None or handout is None:
            return
        content = self.well.content()
        message = proposed([handout], addressee(file.client, file.contact))
        sending = Sending(
            message,
            (Attachment(named(handout), content),),
            lambda said: self._keep(handout, content, said),
            self._noted,
            language=handout.locale.language,
        )
        self._office.dialogs.show(MessageDialog(self._office, sending, self.window()))

    def show_client_view(self) -> None:
        """Fill a display with what the client may see; what they choose comes back here."""
        self._take_in()
        if self._handout is not None:
            heard = Heard(self._hear_choice, self._hear_priorities)
            self._client_view = present(self._office.dialogs, self._handout, heard)

    def _hear_choice(self, letter: str) -> None:
        if self._file is not None:
            self._edit(replace(self._draft, option_id=lettered(self._file, letter)))

    def _hear_priorities(self, points: object) -> None:
        if self._file is not None:
            keep_priorities(self._office, self._file, points)

    def _show_other(self, kind: DocumentKind, name: str) -> None:
        self.sheet.commit()
        self._papers.show(self._file, kind, name)

    def _show_pack(self) -> None:
        self.own_words.commit()
        if self._file is not None:
            dialog = PackDialog(self._office, self._file, self._printing, self.window())
            self._office.dialogs.show(dialog)

    def _show_crib(self) -> None:
        if self._file is not None:
            show_crib(self._office, self._file, self, self._printing)

    def _lay_out(self) -> None:
        px = theme_of(self).px
        page = ScrollPage(margins=(28, 20, 18, 28), spacing=16)  # the bar takes the rest
        page.column.addWidget(self.sheet)
        self._panels = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panels.setSpacing(16)
        self._panels.addWidget(self.on_document, 1)
        self._panels.addWidget(self.stays_here, 1)
        page.column.addLayout(self._panels)
        footer = QHBoxLayout()
        footer.setSpacing(px(16))
        footer.addWidget(self._said, 1)
        footer.addWidget(self._record)
        page.column.addLayout(footer)
        page.column.addWidget(self.clauses)
        page.column.addWidget(self.own_words)
        page.column.addStretch(1)
        self._scroll = page
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(page, _LEFT)
        row.addWidget(self.well, _RIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        panels = (self.on_document, self.stays_here)
        wide = sum(panel.minimumSizeHint().width() for panel in panels) + 2 * _ASIDE
        right = max(self.width() * _RIGHT / (_LEFT + _RIGHT), self.well.minimumSizeHint().width())
        beside = wide < self.width() - right
        direction = QBoxLayout.Direction
        self._panels.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _connect(self) -> None:
        self._ready.clicked.connect(lambda: self.ready.toggle(self._ready))
        self.ready.wanted.connect(lambda lack: self.stage_requested.emit(stage_of_lack(lack)))
        self._actions.others.asked.connect(self._show_other)
        self._actions.others.pack_asked.connect(self._show_pack)
        self._actions.others.crib_asked.connect(self._show_crib)
        self._actions.mail_requested.connect(self.mail_document)
        self._actions.save_requested.connect(self.save_document)
        self._actions.print_requested.connect(self.print_document)
        self._actions.view_requested.connect(self.show_client_view)
        self.sheet.edited.connect(self._edit)
        self.sheet.signature_given.connect(self._sign)
        self.sheet.options_requested.connect(lambda: self.stage_requested.emit(Stage.OPTIONS))
        self.clauses.edited.connect(lambda found: self._edit(replace(self._draft, clauses=found)))
        for panel in (self.on_document, self.stays_here):
            panel.switched.connect(lambda name, on: self._dress(**{name: on}))
        self.on_document.words_requested.connect(self._reach_words)
        self.own_words.worded.connect(lambda name, words: self._dress(**{name: words}))
        self.well.language_picked.connect(self._speak)
        self.well.paper_picked.connect(self._lay_on)
        self._record.calling(self.record)

    def _draft_for(self, known: IncidentFile | None, file: IncidentFile) -> Draft:
        """Give the draft to show: what is being written, unless another decision took its place."""
        if known is None or known.incident.id != file.incident.id:
            kept = read(self._office.desk.store.drafts.get(key_of(file.incident.id)))
            return kept or draft_of(file)
        before, after = known.decision, file.decision
        if after is not None and after != before:
            return draft_of(file)
        if before is not None and after is None and self._recorded is not None:
            whose, recorded = self._recorded
            return recorded if whose == file.incident.id else draft_of(file)
        if after is not None and known.signatures != file.signatures:
            return draft_of(file)
        kept = read(self._office.desk.store.drafts.get(key_of(file.incident.id)))
        return kept or self._draft  # a choice may have been made in front of the client meanwhile

    def _show_draft(self) -> None:
        file = self._file
        if file is None:
            return
        self.sheet.show_draft(file, self._draft, self._language)
        self.clauses.show_clauses(file, self._draft.clauses, self._language)
        self._said.setText(self._sentence(file))
        fresh = file.decision is None
        self._record.setText(
            self.tr("Record the decision") if fresh else self.tr("Record a new decision")
        )
        self._record.setEnabled(fresh or self._draft != draft_of(file))

    def _sentence(self, file: IncidentFile) -> str:
        decision, locale = file.decision, self._office.locale
        if decision is None or self._draft.clauses:
            return promises_sentence(*shares(self._draft.clauses), file.client.name, locale)
        on = decision.decided_at.astimezone(self._office.zone).date()
        words = self.tr("Recorded on {day}. What you change above is recorded as a new decision.")
        return words.format(day=day_and_month(on, locale))

    def _edit(self, draft: Draft) -> None:
        self._draft = draft
        self._keep_draft(draft)
        self._show_draft()

    def _keep_draft(self, draft: Draft | None) -> None:
        if self._file is None:
            return
        name, drafts = key_of(self._file.incident.id), self._office.desk.store.drafts
        try:
            drafts.clear(name) if draft is None else drafts.set(name, written(draft))
        except StoreError as failure:  # the words stay on screen
            self._office.desk.failed.emit(failure)

    def _sign(self, party: Owner, mark: Mark | None) -> None:
        file = self._file
        if file is not None and file.decision is not None and self._draft == draft_of(file):
            said = self.tr("Sign the decision") if mark else self.tr("Take a signature away")
            self._office.desk.do(said, *sign(file, party, mark))
        else:
            self._edit(self._draft.signed(party, mark))

    def _dress(self, **values: object) -> None:
        if self._file is not None:
            change = dress(self._file, **values)
            self._office.desk.do(self.tr("Change the document"), change)

    def _speak(self, language: object) -> None:
        if self._file is not None:
            self._dress(locale=self._file.client.locale.speaking(str(language)))

    def _lay_on(self, paper: object) -> None:
        self._dress(paper=Paper(str(paper)))

    def _reach_words(self) -> None:
        self._scroll.ensureWidgetVisible(self.own_words)
        self.own_words.take_focus()

    def _take_in(self) -> None:
        """Take in what is still being typed, so that the paper says it."""
        self.own_words.commit()
        self._show_document()

    def _show_document(self) -> None:
        if self._file is None:
            return
        job = usual_job(self._file, self._office.today())
        around = surroundings(self._office.desk.store)
        self._handout, found = handout_for(self._file, around, job)
        locale = self._office.locale
        self._noted = (*draft_remarks(self._file, locale), *remark_sentences(found, locale))
        self.well.show_handout(self._handout, self._noted)

    def _keep(self, handout: ClientHandout, content: bytes, said: str) -> None:
        file = self._file
        if file is None:
            return
        to = file.contact.name if file.contact else file.client.name
        changes = registered(file, handout, content, self._office.desk.clock, to)
        if not already_kept(file.documents, changes):
            self._office.desk.do(said, *changes)
