"""Every version of the joint statement, what changed in it, and which one the client confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.differing import Fate, Piece, differences
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.problem import ProblemStatement, Wording, agreed, current
from consultdesk.wording.dates import date_and_time
from ui.define.confirmed_words import confirmed_words
from ui.define.marked_text import MarkedText
from ui.kit.buttons import Button
from ui.kit.layouts import clear
from ui.kit.panels import Divider, EmptyState, Heading, Sheet
from ui.kit.tags import Tag
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office

_WIDEST = 740


class Versions(Sheet):
    """Newest first; each is marked against the one before it."""

    changes_begun = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        px = theme_of(office.desk).px
        super().__init__(margins=(30, px(14), 18, px(16)), spacing=px(8), parent=parent)
        self._office = office
        self._shown: object = None
        self.setObjectName("versions")
        heading = Heading(self.tr("Versions of the statement"), privacy="shared")
        self.column.addWidget(heading)
        self._legend = MarkedText(
            self.tr("How changes are shown"),
            (
                Piece(Fate.ADDED, self.tr("what came")),
                Piece(Fate.KEPT, "   "),
                Piece(Fate.REMOVED, self.tr("what went")),
            ),
        )
        self._legend.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self._legend)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(10))
        self.column.addLayout(self._rows)
        self.begin = Button(self.tr("Take up their changes"), icon="pen", size="small")
        self.begin.setObjectName("begin_changes")
        self.begin.calling(self.changes_begun.emit)
        self.begin.setToolTip(
            self.tr("Keeps this version as it is, and begins the next one with its words.")
        )
        self.column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the versions of an incident, if they changed."""
        wanted = (file.statements, language, self._office.today())
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._rows)
        ordered = sorted(file.statements, key=lambda s: s.version)
        latest = current(ordered)
        self._legend.setVisible(len(ordered) > 1)
        self.begin.setVisible(latest is not None and bool(latest.text) and not latest.confirmed)
        if not ordered:
            words = self.tr("The first version is the one you write above.")
            self._rows.addWidget(EmptyState(words))
        before: dict[str, ProblemStatement] = dict(
            zip((s.id for s in ordered[1:]), ordered, strict=False)
        )
        for statement in reversed(ordered):
            if statement is not latest:
                self._rows.addWidget(Divider())
            self._rows.addWidget(self._version(statement, before.get(statement.id), file, language))

    def _version(
        self,
        statement: ProblemStatement,
        earlier: ProblemStatement | None,
        file: IncidentFile,
        language: str,
    ) -> QWidget:
        box = QWidget()
        box.setObjectName(f"version_{statement.version}")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(4))
        title = self.tr("Version {number}").format(number=statement.version)
        head = QHBoxLayout()
        head.setSpacing(theme_of(self).px(10))
        head.addWidget(Label(title, style="small", colour="ink2").weighted(600))
        again = agreed(s for s in file.statements if s.version < statement.version)
        head.addWidget(self._tag(statement, again=again is not None))
        head.addStretch(1)
        column.addLayout(head)
        was = earlier.text.read(language) if earlier is not None else ""
        now = statement.text.read(language)
        pieces = differences(was, now) if earlier is not None else (Piece(Fate.KEPT, now),)
        text = MarkedText(title, pieces)
        text.setMaximumWidth(theme_of(self).px(_WIDEST))
        column.addWidget(text)
        if earlier is not None and was == now:
            same = self.tr("Word for word as the version before.")
            column.addWidget(Label(same, style="small", colour="ink3", wrap=True))
        if statement.confirmed_at is not None:
            column.addWidget(self._confirmed(statement, language))
        return box

    def _tag(self, statement: ProblemStatement, *, again: bool) -> Tag:
        if statement.confirmed:
            return Tag(self.tr("confirmed"), "stage", icon="check")
        if again:
            return Tag(self.tr("to be reconfirmed"))
        if statement.wording is Wording.WITH_CLIENT:
            return Tag(self.tr("with their changes"))
        return Tag(self.tr("mine"))

    def _confirmed(self, statement: ProblemStatement, language: str) -> Label:
        moment = statement.confirmed_at
        assert moment is not None  # noqa: S101 - only asked of a version that is confirmed
        here = moment.astimezone(self._office.zone)
        when = date_and_time(here, self._office.today(), self._office.locale)
        words = self.tr("Confirmed by {name}, {when}, {how}.").format(
            name=statement.confirmed_by, when=when, how=confirmed_words(statement.channel)
        )
        said = statement.client_words
        if said:
            words = f"{words} " + (f"«\u00a0{said}\u00a0»" if language == "fr" else f"“{said}”")
        return Label(words, style="small", colour="ink2", wrap=True)
