"""The versions of a matrix: freeze today's, compare any two, let one go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.change import removed
from consultdesk.domain.clock import local_day
from consultdesk.domain.comparing import differences
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import OptionSheet
from consultdesk.domain.snapshots import Snapshot, frozen
from consultdesk.wording.dates import brief_date, time_of_day
from ui.kit.buttons import Button
from ui.kit.comparison import Comparison
from ui.kit.dialogs import Dialog
from ui.kit.editors import Item
from ui.kit.fields import TextField
from ui.kit.layouts import clear
from ui.kit.panels import Divider, PrivacyMark
from ui.kit.pick import Pick
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.versions.words import Telling
from ui.refusals import sentence

_TODAY = ""
_WIDE, _TALL, _AROUND = 760, 420, 330


class VersionsDialog(Dialog):
    """Any two states of the matrix side by side, today's being the last of them."""

    def __init__(
        self,
        office: Office,
        now: Callable[[], IncidentFile],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("Versions", "Versions of the matrix"),
            width=_WIDE,
            parent=parent,
        )
        self._office, self._now, self._language = office, now, language
        self.setObjectName("versions")
        self.column.addLayout(self._freezing())
        self.column.addWidget(Divider())
        self._line = QHBoxLayout()
        self._line.setSpacing(theme_of(self).px(8))
        self.column.addLayout(self._line)
        self._page = ScrollPage(margins=(0, 0, 8, 8), spacing=0)
        tall = min(_TALL, (parent.height() if parent else _TALL + _AROUND) - _AROUND)
        self._page.setFixedHeight(theme_of(self).px(max(tall, 200)))
        self._page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self._page)
        self._remove = self.add_button(self.tr("Let this version go"), "quiet")
        self._remove.setObjectName("version_remove")
        self._remove.calling(self._let_go)
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("versions_close")
        close.clicked.connect(self.accept)
        self._offer(self._latest(), _TODAY)

    def _freezing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(8))
        row.addWidget(PrivacyMark("private", compact=True))
        self._title = TextField(
            "", "", placeholder=self.tr("A name for today’s version, such as: before the call")
        )
        self._title.named(self.tr("Name of the version"), "version_title")
        freeze = Button(self.tr("Freeze today’s version"), icon="plus")
        freeze.setObjectName("version_freeze")
        freeze.calling(self._freeze)
        row.addWidget(self._title, 1)
        row.addWidget(freeze)
        return row

    def _latest(self) -> str:
        kept = self._snapshots()
        return kept[-1].id if kept else _TODAY

    def _snapshots(self) -> tuple[Snapshot, ...]:
        return self._now().snapshots

    def _offer(self, before: str, after: str) -> None:
        """Show the two versions that are compared, and offer the others in their place."""
        clear(self._line)
        items = [*(Item(one.id, self._name(one)) for one in self._snapshots()), self._item_today()]
        self._before = self._pick(self.tr("First version"), "version_before", items, before)
        self._after = self._pick(self.tr("Second version"), "version_after", items, after)
        self._line.addWidget(Label(self.tr("From"), colour="ink2"))
        self._line.addWidget(self._before)
        self._line.addWidget(Label(self.tr("to"), colour="ink2"))
        self._line.addWidget(self._after)
        self._line.addStretch(1)
        self._compare()

    def _item_today(self) -> Item:
        return Item(_TODAY, self.tr("today"))

    def _pick(self, name: str, key: str, items: list[Item], value: str) -> Pick:
        pick = Pick(name, items)
        pick.setObjectName(key)
        pick.set_value(value)
        pick.picked.connect(lambda _value: self._compare())
        return pick

    def _name(self, one: Snapshot) -> str:
        office = self._office
        at = one.at.astimezone(office.zone)
        day = brief_date(local_day(one.at, office.zone), office.today(), office.locale)
        when = f"{day}, {time_of_day(at, office.locale)}"
        title = one.title.reveal()
        if not title and one.document_id is not None:
            documents = {each.id: each.title for each in self._now().documents}
            given = self.tr("given: {title}")
            title = given.format(title=documents.get(one.document_id, self.tr("a document")))
        return f"{when} – {title}" if title else when

    def _sheet(self, key: object) -> OptionSheet:
        kept = self._whole(key)
        return self._now().sheet if kept is None else kept.sheet

    def _whole(self, key: object) -> Snapshot | None:
        """Read a version with its matrix, which the file leaves out."""
        return self._office.desk.store.get(Snapshot, str(key)) if key != _TODAY else None

    def _compare(self) -> None:
        before, after = self._before.value(), self._after.value()
        self._remove.setVisible(before != _TODAY)
        now = self._sheet(after)
        telling = Telling(now, self._language, self._office.locale)
        parts = telling.parts(differences(self._sheet(before), now))
        self._page.setWidget(Comparison(parts, self._nothing()))

    def _nothing(self) -> str:
        if self._snapshots():
            return self.tr("Nothing differs between these two.")
        return self.tr(
            "No version yet. One is frozen by itself with each document given; freeze today’s "
            "to see later what has changed."
        )

    def _freeze(self) -> None:
        self._title.clear_complaint()
        try:
            change = frozen(self._now().sheet, self._office.now(), str(self._title.value() or ""))
        except Refused as refused:
            self._title.complain(sentence(refused, self._office.locale))
            return
        if self._office.desk.do(self.tr("Freeze a version"), change):
            self._title.set_value("")
            self._offer(change.record.id, _TODAY)

    def _let_go(self) -> None:
        kept = self._whole(self._before.value())
        if kept is not None and self._office.desk.do(self.tr("Let a version go"), removed(kept)):
            self._offer(self._latest(), _TODAY)
