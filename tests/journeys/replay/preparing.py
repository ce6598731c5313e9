"""Options: the columns and rows of the matrix, its figures, its reasons, its weights."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from consultdesk.domain.locales import Audience
from consultdesk.domain.options import MoneySource, Scale, Sign, Viewpoint
from tests.journeys.hand import ALT, CTRL, SHIFT, Key, fill, type_into
from tests.journeys.replay.fingers import paste, pick
from ui.options.faces import RowKind

SCALES = {"0-100": Scale.POINTS, "days": Scale.DAYS, "money": Scale.MONEY}
SOURCES = {"cost_client": MoneySource.CLIENT_TOTAL, "cost_cons": MoneySource.ME}


class Preparing:
    """The matrix of one incident, its options and criteria known by their keys in the script."""

    def __init__(self, hand, script, incident):
        self.hand, self.script, self.incident = hand, script, incident
        self.options, self.criteria = {}, {}

    @property
    def sheet(self):
        return self.hand.store.incident_file(self.incident).sheet

    def option(self, key):
        return next(o for o in self.sheet.options if o.id == self.options[key])

    def criterion(self, key):
        return next(c for c in self.sheet.criteria if c.id == self.criteria[key])

    # columns and rows

    def add_options(self):
        """Begin with the option that changes nothing, add the others, put it in its place."""
        self.hand.press("begin_options")
        (baseline,) = self.sheet.options
        for data in self.script.data["options"]:
            if data.get("baseline"):
                self.options[data["key"]] = baseline.id
                self.open_menu(baseline, "Edit the option…", self.names(name=data["label"]))
            else:
                self.hand.answers.next_dialog(self.names(name=data["label"]))
                self.hand.press("add_option")
                self.options[data["key"]] = self.sheet.options[-1].id
        place = list(self.options.values()).index(baseline.id)
        for _ in range(place):
            self.stand(option=self.sheet.options[0])
            self.hand.key(Key.Key_Right, ALT)
        assert [o.id for o in self.sheet.options] == list(self.options.values())

    def names(self, settled=None, **phrases):
        """Fill the words of a form in both languages, then what is the same in both."""

        def drive(dialog):
            for name, value in (settled or {}).items():
                fill(dialog, **{name: value})
            for language in (self.script.language, self.script.other):
                dialog.findChild(QWidget, "words_language").button(language).click()
                for name, both in phrases.items():
                    fill(dialog, **{name: self.script.words(both, language)})
            dialog.main.click()

        return drive

    def open_menu(self, option, words, driver):
        """Ask for the menu of an option and answer the form that its line opens."""
        self.stand(option=option)
        self.hand.answers.next_dialog(driver)
        self.hand.key(Key.Key_F10, SHIFT)
        pick(self.hand, "", QCoreApplication.translate("OptionMenu", words))

    def add_criteria(self):
        """Add each criterion with its words, its scale, its two ends and who sees it."""
        for data in self.script.data["criteria"]:
            scale = SCALES[data["scale"]]
            settled = {"scale": scale, "audience": Audience(data["audience"])}
            if scale is Scale.MONEY:
                settled["source"] = SOURCES[data["key"]]
            settled |= {end: self.script.figure(data[end]) for end in ("worst", "best")}
            words = {"name": data["label"], "short": data["short"]}
            if "client_label" in data:
                words["client_name"] = data["client_label"]
            self.hand.answers.next_dialog(self.names(settled, **words))
            self.hand.press("add_criterion")
            self.criteria[data["key"]] = self.sheet.criteria[-1].id
        self.hand.front()

    # figures

    def stand(self, criterion=None, option=None):
        """Walk to a cell with the arrows: to a name where no option is given."""
        view = self.hand.go("matrix")
        rows = [n for n, row in enumerate(view.model().rows) if row.criterion == criterion]
        self.walk(rows[0] if criterion else 0, option)

    def walk(self, row, option=None):
        view = self.hand.go("matrix")
        column = 0
        if option is not None:
            column = [o.id for o in view.model().options].index(option.id) + 1
        self.hand.key(Key.Key_Home, CTRL)  # the first option of the first row
        for _ in range(row):
            self.hand.key(Key.Key_Down)
        for _ in range(column - 1):
            self.hand.key(Key.Key_Right)
        if not column:
            self.hand.key(Key.Key_Left)
        assert (view.currentIndex().row(), view.currentIndex().column()) == (row, column)

    def fill(self):
        """Paste the figures row by row, as they come from a spreadsheet."""
        for data in self.script.data["criteria"]:
            if data["scale"] == "money":
                continue
            figures = [o["perf"][data["key"]] for o in self.script.data["options"]]
            self.stand(self.criterion(data["key"]), self.sheet.options[0])
            line = "\t".join(self.script.figure(figure) for figure in figures)
            QGuiApplication.clipboard().setText(line)
            self.hand.key(Key.Key_V, CTRL)
            values = [self.sheet.value(o, self.criterion(data["key"])) for o in self.sheet.options]
            assert values == figures

    # weights

    def weigh(self):
        """Weigh by swing as I understand the client, then what only I weigh beside that."""
        for viewpoint in (Viewpoint.CLIENT, Viewpoint.MINE):
            if viewpoint is Viewpoint.MINE:
                self.hand.go("matrix")
                self.hand.key(Key.Key_F6)
            private = viewpoint is Viewpoint.MINE
            rows = [c for c in self.script.data["criteria"]
                    if (c["audience"] == "private") is private]  # fmt: skip
            self.swing(rows, begin_with_theirs=private)

    def swing(self, rows, *, begin_with_theirs):
        def drive(dialog):
            if begin_with_theirs:
                dialog.findChild(QAbstractButton, "begin_with_theirs").click()
            for row in rows:
                line = dialog.rows.field(self.criteria[row["key"]]).line()
                line.setFocus()
                line.selectAll()
                type_into(line, str(row["swing"]))
            dialog.main.click()

        self.hand.answers.next_dialog(drive)
        self.stand(self.sheet.criteria[0])
        self.hand.keys("w")
        pick(self.hand, "weighing", QCoreApplication.translate("Weighing", "Weigh by swing…"))

    # reasons

    def argue(self):
        """Write what speaks for and against each option, how strongly, and for whose eyes."""
        for data in self.script.data["options"]:
            for sign, reasons in ((Sign.PRO, data["pros"]), (Sign.CON, data["cons"])):
                self.reason(self.option(data["key"]), sign, reasons)

    def open_reasons(self, option, sign):
        """Open the list of pros or cons of an option over its cell."""
        kind = RowKind.PROS if sign is Sign.PRO else RowKind.CONS
        rows = self.hand.find("matrix").model().rows
        self.walk(next(n for n, row in enumerate(rows) if row.kind is kind), option)
        self.hand.key(Key.Key_Return)
        return self.hand.find("reasons")

    def reason(self, option, sign, reasons):
        popup = self.open_reasons(option, sign)
        for reason in reasons:
            self.hand.go("reason_entry")
            paste(self.hand, self.script.words(reason["text"]), Key.Key_Return)
        for place, reason in enumerate(reasons):
            popup.list.setFocus()
            popup.list.setCurrentIndex(popup.model.index(place))
            self.hand.keys(str(reason["strength"]))
            if reason["audience"] == "private":
                self.hand.keys("p")
        self.hand.key(Key.Key_Escape)
        kept = self.sheet.procons_of(option, sign)
        assert [(r.strength, str(r.audience)) for r in kept] == [
            (r["strength"], r["audience"]) for r in reasons
        ]
