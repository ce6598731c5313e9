"""A second start rings at the first window, which comes to the front, and leaves."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 500


def _name(path: Path) -> str:
    return "consultdesk-" + sha256(str(path.resolve()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Listens on a socket of this user and this machine, never of a network."""

    rung = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(path))
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(path))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.rung.emit()


def ring(path: Path) -> bool:
    """Ring at the window that has this file open; give whether someone was there."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    there = socket.waitForConnected(WAIT)
    socket.disconnectFromServer()
    return there
