"""The floor of the start: a bare Qt window, announcing the same moments as ConsultDesk."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Floor(QMainWindow):
    """A window with nothing in it but a word."""

    announced = False

    def paintEvent(self, event):  # noqa: N802  Qt's name
        super().paintEvent(event)
        if not self.announced:
            self.announced = True
            QTimer.singleShot(0, self.announce)

    def announce(self):
        print("painted", flush=True)
        print("usable", flush=True)


def main():
    app = QApplication(sys.argv)
    window = Floor()
    window.setCentralWidget(QLabel("floor"))
    window.resize(1280, 720)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
