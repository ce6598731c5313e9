"""My practice as documents show it: who signs, and how to reach them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from consultdesk.domain.change import Change, edited
from consultdesk.domain.practice import Practice
from ui.binding import Ties
from ui.kit.fields import Field, LongField, TextField
from ui.kit.theme import theme_of
from ui.office import Office
from ui.practice.logo import Logo
from ui.practice.rows import Group


class Letterhead(Group):
    """The fields of the letterhead, in two columns."""

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("Settings", "My practice"))
        self._office = office
        self._ties: Ties[Practice] = Ties(office, office.practice)
        self._grid = QGridLayout()
        px = theme_of(self).px
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(12))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._place = 0
        for part, label in (
            ("name", self.tr("Your name")),
            ("firm", self.tr("Your firm")),
            ("phone", self.tr("Phone")),
            ("email", self.tr("E-mail")),
        ):
            self._plain(TextField(label), part)
        self._tagline("fr", self.tr("Tagline in French"))
        self._tagline("en", self.tr("Tagline in English"))
        self._plain(LongField(self.tr("Address"), lines=2), "address")
        self._plain(TextField(self.tr("City")), "city")
        fields = QWidget()
        fields.setLayout(self._grid)
        self.add_wide(self.tr("On your documents"), fields)
        self._logo = Logo(office)
        self.add_wide(self.tr("Logo"), self._logo)

    def refresh(self) -> None:
        """Show the practice as it stands."""
        self._ties.show(self._office.practice)
        self._logo.refresh()

    def _plain(self, field: Field, part: str) -> None:
        self._tie(
            field,
            part,
            lambda p: getattr(p, part),
            lambda p, typed: edited(p, **{part: typed}),
        )

    def _tagline(self, language: str, label: str) -> None:
        self._tie(
            TextField(label),
            f"tagline_{language}",
            lambda p: p.tagline.get(language),
            lambda p, typed: edited(p, tagline=p.tagline.put(language, str(typed))),
        )

    def _tie(
        self,
        field: Field,
        name: str,
        read: Callable[[Practice], object],
        make: Callable[[Practice, object], Change],
    ) -> None:
        field.named(field.label.text(), f"practice_{name}")
        self._ties.tie(field, self.tr("Change my practice"), read, make)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(field, self._place // 2, self._place % 2, top)
        self._place += 1
