"""Where the data lies on this machine, and its last verified copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from consultdesk.store.errors import StoreError
from consultdesk.store.synced import keeper_of
from ui.kit.buttons import Button
from ui.kit.words import Label, plain
from ui.last_backup import last_backup_moment
from ui.office import Office
from ui.practice.rows import Group
from ui.synced_folder import synced_sentence


class Data(Group):
    """The folder of the data file, and the copies made of it."""

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Data"))
        self._office = office
        folder = Label(_short(str(office.desk.store.path.parent))).weighted(500).selectable()
        folder.setObjectName("data_folder")
        folder.setToolTip(plain(str(office.desk.store.path.parent)))
        reveal = Button(self.tr("Open the folder"), "quiet", size="small")
        reveal.setObjectName("open_folder")
        reveal.clicked.connect(self._reveal)
        self.add(self.tr("Place"), folder, reveal)
        keeper = keeper_of(office.desk.store.path)
        if keeper:
            warned = Label(synced_sentence(keeper), style="small", colour="amber", wrap=True)
            warned.setObjectName("synced_folder")
            self.add_wide("", warned)
        self.last = Label("")
        self.last.setObjectName("backup_status")
        self.copy = Button(self.tr("Back up now"), size="small")
        self.copy.setObjectName("back_up_now")
        self.copy.clicked.connect(self._back_up)
        self.add(self.tr("Backup"), self.last, self.copy)
        self.refresh()

    def refresh(self) -> None:
        """Say when the last verified copy was made."""
        when = last_backup_moment(self._office)
        words = self.tr("When idle and at closing. No copy yet.")
        if when:
            words = self.tr("When idle and at closing. Last: {when}.").format(when=when)
        self.last.setText(words)

    def _reveal(self) -> None:
        folder = self._office.desk.store.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _back_up(self) -> None:
        self.copy.setEnabled(False)
        self.last.setText(self.tr("Copying…"))
        store = self._office.desk.store
        self._office.work.run(store.backup, done=self._made, failed=self._not_made)

    def _made(self, _path: object) -> None:
        self.copy.setEnabled(True)
        self.refresh()

    def _not_made(self, error: Exception) -> None:
        self.copy.setEnabled(True)
        self.refresh()
        if not isinstance(error, StoreError):
            raise error
        self._office.desk.failed.emit(error)


def _short(path: str) -> str:
    """Shorten a long path in its middle."""
    return path if len(path) <= 52 else f"{path[:18]}…{path[-32:]}"
