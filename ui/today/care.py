"""What Today says with a moment to spare: quiet clients, offers that expire, lessons to act on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.attention import Expiring
from consultdesk.domain.change import Change
from consultdesk.domain.incidents import Stage
from consultdesk.domain.lessons import acted
from consultdesk.domain.silence import Quiet, put_off
from consultdesk.domain.today import Agenda
from consultdesk.wording.dates import brief_date, day_and_month
from consultdesk.wording.names import join
from ui.kit.buttons import Button
from ui.kit.panels import Heading
from ui.kit.words import Run
from ui.office import Office
from ui.sign_words import sign_words
from ui.today.quiet_reading import MOST, ActionDue, QuietReading
from ui.today.rows import PersonRow, Rows
from ui.today.sections import Asking, Sections
from ui.today.sentences import person


class Care(Sections):
    """The sections of Today, with what can wait until there is a moment for it."""

    def __init__(self, office: Office, screen: Asking, reading: QuietReading) -> None:
        super().__init__(office, screen)
        self._reading = reading

    def with_time(self, agenda: Agenda) -> tuple[QWidget, ...]:
        """Give what is good to think of; nothing, no section."""
        called = {back.file.client.id for back in agenda.backs}
        called |= {call.file.client.id for call in agenda.calls}
        called |= {meeting.file.client.id for meeting in agenda.meetings}
        quiet = self._reading.quiet(called)
        actions = self._reading.actions()
        if not (quiet or actions or agenda.expiring):
            return ()
        heading = Heading(self.tr("With a moment to spare"))
        rows = Rows()
        for offer in agenda.expiring:
            rows.add(self._offer(offer))
        for action in actions:
            rows.add(self._action(action))
        for one in quiet[:MOST]:
            rows.add(self._quiet(one))
        return (self._section(heading, rows),)

    def _offer(self, offer: Expiring) -> PersonRow:
        name, client = person(offer.file)
        letter = offer.file.sheet.letters().get(offer.option.id, "")
        day = brief_date(offer.until, self._today, self._locale)
        words = self.tr("Option {letter} holds until {day}")
        if offer.until < self._today:
            words = self.tr("Option {letter} held until {day}: renew it, or say so")
        what = words.format(letter=letter, day=day)
        grey = f" · {client}" if client else ""
        row = PersonRow(None, (Run(name, weight=500), Run(grey, "ink3")), what)
        button = Button(self.tr("See the offer"))
        button.setObjectName(f"offer_{offer.option.id}")
        button.clicked.connect(self._go(offer.file, Stage.OPTIONS))
        row.act(button)
        return row

    def _action(self, action: ActionDue) -> PersonRow:
        title = action.incident.title.read(self._office.language)
        words = action.lesson.preventive.reveal()
        said = self.tr("What I said I would do, after: {title}").format(title=title)
        row = PersonRow(None, (Run(words, weight=500),), said)
        button = Button(self.tr("Done"), icon="check")
        button.setObjectName(f"acted_{action.lesson.id}")
        button.setAccessibleName(self.tr("Done: {action}").format(action=words))
        button.clicked.connect(lambda: self._acted(acted(action.lesson, self._today)))
        row.act(button)
        return row

    def _acted(self, change: Change) -> None:
        self._office.desk.do(self.tr("Note a preventive action as done"), change)

    def _quiet(self, one: Quiet) -> PersonRow:
        row = PersonRow(None, (Run(one.client.name, weight=500),), self._reasons(one))
        later = Button(self.tr("Next week"), "link", size="small")
        later.setObjectName(f"later_{one.client.id}")
        later.setAccessibleName(self.tr("Next week: {client}").format(client=one.client.name))
        later.clicked.connect(lambda: self._put_off(one))
        row.act(later)
        go = self._screen.open_requested
        button = Button(self.tr("Say hello"), icon="phone")
        button.setObjectName(f"quiet_{one.client.id}")
        button.setAccessibleName(self.tr("Say hello: {client}").format(client=one.client.name))
        button.clicked.connect(lambda: go.emit("client", one.client.id))
        row.act(button)
        return row

    def _reasons(self, one: Quiet) -> str:
        reasons = [sign_words(sign) for sign in one.signs]
        if one.since is not None and (one.long or not reasons):
            words = QCoreApplication.translate(
                "Care", "no contact for %n day(s), since {day}", None, one.days
            )
            reasons.insert(0, words.format(day=day_and_month(one.since, self._locale)))
        said = join(reasons, self._locale)
        return said[:1].upper() + said[1:]

    def _put_off(self, one: Quiet) -> None:
        self._office.desk.do(self.tr("Say hello next week"), put_off(one.client, self._today))
