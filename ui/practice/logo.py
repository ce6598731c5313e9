"""The logo of the letterhead: chosen, shown as it prints, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.documents.press.logo import MOST_BYTES, logo_of
from consultdesk.domain.change import edited
from consultdesk.domain.errors import Refused
from ui.kit.buttons import Button
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import sentence

_WIDE, _HIGH = 180, 54


class Logo(QWidget):
    """A picture from a file, kept small inside the data: the file itself is not needed again."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        px = theme_of(self).px
        self._picture = Label("")
        self._picture.setObjectName("logo_picture")
        self._picture.setAccessibleName(self.tr("Your logo, as it prints"))
        self._choose = Button(self.tr("Choose a picture"), size="small")
        self._choose.setObjectName("logo_choose")
        self._choose.calling(self._ask)
        self._remove = Button(self.tr("Take it away"), "quiet", size="small")
        self._remove.setObjectName("logo_remove")
        self._remove.calling(lambda: self._keep(b""))
        self._said = Label("", style="small", colour="amber", wrap=True)
        self._said.setObjectName("logo_said")
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for widget in (self._picture, self._choose, self._remove):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(row)
        column.addWidget(self._said)
        self.refresh()

    def refresh(self) -> None:
        """Show the logo as it stands."""
        logo = self._office.practice.logo
        picture = QPixmap()
        if logo:
            picture.loadFromData(logo)
            room = theme_of(self).px(_WIDE), theme_of(self).px(_HIGH)
            picture = picture.scaled(
                *room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._picture.setPixmap(picture)
        self._picture.setVisible(bool(logo))
        self._remove.setVisible(bool(logo))
        self._said.setVisible(bool(self._said.text()))

    def _ask(self) -> None:
        self._say("")
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        start = Path(QStandardPaths.writableLocation(pictures))
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff *.bmp)")
        office = self._office
        chosen = office.dialogs.file_to_open(self.tr("Choose a picture"), start, kinds)
        if chosen is None:
            return
        try:
            with chosen.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
            self._keep(logo_of(content))
        except OSError:
            self._say(sentence(Refused("logo_unreadable"), office.locale))
        except Refused as refused:
            self._say(sentence(refused, office.locale))

    def _keep(self, logo: bytes) -> None:
        change = edited(self._office.practice, logo=logo)
        self._office.desk.do(self.tr("Change the logo"), change)
        self.refresh()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
