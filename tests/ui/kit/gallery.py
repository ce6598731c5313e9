"""The page of components of the design, made of the kit; run it to look at it.

python -m tests.ui.kit.gallery light out.png
"""

import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit import charts, marks
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.panels import Divider, Heading, PrivacyMark, PrivatePanel, Sheet
from ui.kit.style import apply
from ui.kit.switches import Choice, Segmented, Switch
from ui.kit.tags import KeyCap, Tag
from ui.kit.theme import load_theme, theme_of
from ui.kit.toast import Toast
from ui.kit.words import Label, Line, Run, paint_runs


def row(*widgets, spacing=12):
    line = QWidget()
    box = QHBoxLayout(line)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        box.addWidget(widget)
    box.addStretch(1)
    return line


def section(title, rows):
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Label(title, style="section"))
    column.addWidget(Divider())
    grid = QGridLayout()
    grid.setHorizontalSpacing(0)
    grid.setVerticalSpacing(10)
    grid.setColumnMinimumWidth(0, 100)
    grid.setColumnStretch(1, 1)
    for index, (name, widget) in enumerate(rows):
        grid.addWidget(Label(name, style="small", colour="ink3"), index, 0)
        grid.addWidget(widget, index, 1)
    column.addSpacing(4)
    column.addLayout(grid)
    column.addStretch(1)
    return place


def narrow(widget, width):
    widget.setFixedWidth(width)
    return widget


def buttons():
    disabled = Button("Go to decision", "primary")
    disabled.setEnabled(False)
    reason = Label(
        "with the reason beside it:\n“Confirm the statement first”", style="small", colour="ink2"
    )
    return [
        (
            "default",
            row(Button("Go to decision", "primary"), Button("Prepare"), Button("Adjust", "quiet")),
        ),
        (
            "shortcut",
            row(
                Button("Noter un signal", "primary", icon="plus").with_hint("Ctrl N"),
                Button("Imprimer", icon="print").with_hint("Ctrl P"),
            ),
        ),
        (
            "small",
            row(
                Button("Copier maintenant", size="small"), Button("Prévenir", "link", size="small")
            ),
        ),
        ("large", row(Button("Commencer", "primary", size="large").with_trailing("arrow"))),
        ("disabled", row(disabled, reason)),
    ]


def fields():
    missing = narrow(TextField(), 300)
    missing.complain("Add a due date so the promise can be kept")
    panel = PrivatePanel(margins=(11, 9, 11, 9))
    panel.column.addWidget(row(narrow(TextField(text="$125.00"), 150), PrivacyMark("private")))
    return [
        (
            "default · focus",
            row(
                narrow(TextField(text="Hélène Tremblay"), 159),
                narrow(TextField(text="Hélène Trem").named("who", "focused"), 159),
            ),
        ),
        (
            "empty · read",
            row(narrow(TextField(placeholder="Who decided?"), 160), Label("November 19, 2026")),
        ),
        ("to complete", missing),
        ("private", panel),
        (
            "suffix",
            row(
                narrow(TextField(text="125,00", suffix="$ / h"), 150),
                narrow(TextField(text="2026-11-19"), 150),
            ),
        ),
    ]


def privacy():
    shared, private = Sheet(margins=(15, 11, 15, 11)), PrivatePanel(margins=(15, 11, 15, 11))
    shared.column.addWidget(Heading("Statement", privacy="shared"))
    private.column.addWidget(Heading("Notes for me", privacy="private"))
    return [
        ("shared", shared),
        ("private", private),
        ("inline", row(Tag("Thin margin if it overruns", "private"))),
        (
            "switch",
            row(
                Switch("Énoncé confirmé", on=True),
                Switch("Fourchette"),
                Switch("Mon plafond", locked=True),
            ),
        ),
    ]


def tags():
    return [
        (
            "tags",
            row(
                Tag("neutral"),
                Tag("stage", "stage"),
                Tag("second working day", "amber", icon="clock"),
                Tag("moved, agreed", "outline"),
            ),
        ),
        (
            "keys",
            row(
                KeyCap("Ctrl K"),
                KeyCap("F9"),
                KeyCap("Esc"),
                Segmented([Choice(1, "List"), Choice(2, "By stage")]),
            ),
        ),
        (
            "views",
            row(
                Segmented(
                    [
                        Choice(1, "Comme le client le voit", "eye"),
                        Choice(2, "Comme je le vois", "lock"),
                    ]
                )
            ),
        ),
    ]


def cell(paint, wide=150, tall=44):
    """A cell of the matrix, painted as its delegate does."""
    return Canvas(paint, wide, tall)


def square(rect):
    return QRectF(rect.left(), rect.top(), 18, 18)


class Canvas(QWidget):
    def __init__(self, paint, wide, tall):
        super().__init__()
        self.setFixedSize(wide, tall)
        self._paint = paint

    @override
    def paintEvent(self, event):
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("sheet"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self._paint(painter, QRectF(self.rect()).adjusted(13, 4, -13, -4), theme)


def matrix():
    def rating(value, colour):
        def paint(painter, rect, theme):
            marks.paint_ticks(painter, rect, value, theme, colour)
            painter.setFont(theme.font("control", tabular=True, weight=600 if value == 5 else 400))
            painter.setPen(theme.colour("ink"))
            painter.drawText(
                rect.adjusted(marks.ticks_size(theme).width() + 9, 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter,
                str(value),
            )

        return paint

    def quantity(painter, rect, theme):
        upper = QRectF(rect.left(), rect.top(), rect.width(), 22)
        paint_runs(painter, upper, [Run("13", weight=500), Run(" work days", "ink2")], theme)
        charts.paint_quantity(
            painter, QRectF(rect.left(), rect.bottom() - 7, rect.width(), 3), 0.9, theme
        )

    return [
        ("rating", row(cell(rating(3, "control")), cell(rating(5, "accent")))),
        ("quantity", row(cell(quantity), cell(quantity))),
    ]


def stage_dot(stage):
    return Canvas(
        lambda p, r, t: marks.paint_stage_dot(p, QRectF(r.left(), 4, 16, 16), stage, t), 42, 24
    )


def stages():
    return [
        (
            "stage",
            row(
                stage_dot("done"),
                Label("done", colour="ink2"),
                stage_dot("current"),
                Label("current", colour="accent").weighted(600),
                stage_dot("to_come"),
                Label("to come", colour="ink3"),
            ),
        ),
        (
            "promise",
            row(
                marks.PromiseMark("6", "to_keep"),
                Label("to keep", colour="ink2"),
                marks.PromiseMark("5", "next"),
                Label("next", colour="ink2"),
                marks.PromiseMark("3", "kept"),
                Label("kept", colour="ink2"),
            ),
        ),
        (
            "checks",
            row(
                Canvas(
                    lambda p, r, t: marks.paint_circle_check(p, square(r), t, checked=True), 44, 36
                ),
                Canvas(
                    lambda p, r, t: marks.paint_circle_check(p, square(r), t, checked=False), 44, 36
                ),
                Canvas(lambda p, r, t: charts.paint_payers(p, r, 0.6, t), 90, 24),
                Line([Run("Marc Duval", weight=500), Run(" · Coopérative du Fleuve", "ink3")]),
            ),
        ),
        (
            "letters",
            row(
                marks.Letter("A", first=True),
                marks.Letter("B"),
                marks.Letter("C", size=20),
                marks.Ticks(4),
            ),
        ),
    ]


def ceiling():
    panel = PrivatePanel()
    for gauge in (
        charts.Gauge(1515, 1985, 2565, 3840, 5000),
        charts.Gauge(2965, 3560, 4515, 3840, 5000),
        charts.Gauge(2965, 3560, 4515, 3200, 5000),
    ):
        panel.column.addWidget(charts.CeilingGauge(gauge, "gauge"))
    parts = [
        charts.Segment(0.22, "c1"),
        charts.Segment(0.18, "c2"),
        charts.Segment(0.18, "c3"),
        charts.Segment(0.12, "c4"),
        charts.Segment(0.1, "c5"),
    ]
    panel.column.addWidget(
        Canvas(
            lambda p, r, t: charts.paint_segments(
                p, r, parts, t, charts.track_colour(t, private=True)
            ),
            200,
            16,
        )
    )
    return [("gauge", panel)]


def messages():
    place = QWidget()
    place.setMinimumHeight(64)
    Toast("Option C removed", undo=True, parent=place)
    return [("toast", place)]


def gallery():
    page = QWidget()
    page.setObjectName("gallery")
    page.resize(1440, 900)
    grid = QGridLayout(page)
    grid.setContentsMargins(36, 28, 36, 28)
    grid.setHorizontalSpacing(40)
    grid.setVerticalSpacing(24)
    grid.addWidget(Label("Components and states", style="title"), 0, 0)
    pages = [
        ("Buttons", buttons()),
        ("Fields", fields()),
        ("Shared, private", privacy()),
        ("Matrix cells", matrix()),
        ("Stages, promises", stages()),
        ("Ceiling", ceiling()),
        ("Tags, keys", tags()),
        ("Messages", messages()),
    ]
    for index, (title, rows) in enumerate(pages):
        grid.addWidget(section(title, rows), 1 + index // 3, index % 3, Qt.AlignmentFlag.AlignTop)
    for column in range(3):
        grid.setColumnStretch(column, 1)
    grid.setRowStretch(9, 1)
    return page


def main(mode, target, size=100):
    app = QApplication([])
    apply(app, load_theme(mode, size))
    page = gallery()
    page.show()
    page.activateWindow()
    page.findChild(QWidget, "focused").setFocus()
    app.processEvents()
    page.resize(1440, 900)
    app.processEvents()
    page.grab().save(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 100)
