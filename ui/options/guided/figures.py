"""The steps that take figures: what each option gives, what it costs, what counts most."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.cards import IdeaLine, cost_line
from consultdesk.domain.costing import LineKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.guiding import gaps, typed_criteria
from consultdesk.domain.matrix import filled
from consultdesk.domain.options import Criterion, Option, WeightMethod
from consultdesk.domain.record import next_position
from consultdesk.domain.weighing import FULL, ranked, swings, swung
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal, percent
from consultdesk.wording.reading import parse_number
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.layouts import clear
from ui.kit.marks import Letter
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.figures import hour_rate, line_reader, quantity_typed, shared, written
from ui.options.guided.steps import Moment, Step
from ui.options.typed import Reader
from ui.refusals import beside, sentence


def _grid(step: Step) -> QGridLayout:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme_of(step).px(12))
    grid.setVerticalSpacing(theme_of(step).px(8))
    step.column.addWidget(holder)
    return grid


class GivesStep(Step):
    """One criterion at a time: a figure for each option, in its own unit."""

    finished = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._at = ""
        self._shown: tuple[object, ...] = ()
        self.fields: dict[str, TextField] = {}
        self.title = Label("", style="statement", wrap=True)
        self.title.setObjectName("guided_asked")
        self.place = Label("", style="small", colour="ink3")
        self.column.addWidget(self.title)
        self.column.addWidget(self.place)
        self._fields = _grid(self)
        self._fields.setColumnStretch(1, 1)

    def _criteria(self) -> tuple[Criterion, ...]:
        return typed_criteria(self.moment.sheet) if self.moment else ()

    @property
    def criterion(self) -> Criterion | None:
        """The criterion being asked about: the first with a gap unless one was chosen."""
        rows = self._criteria()
        chosen = next((c for c in rows if c.id == self._at), None)
        if chosen is None and self.moment is not None:
            sheet = self.moment.sheet
            chosen = next((c for c in rows if gaps(sheet, c)), rows[0] if rows else None)
        return chosen

    @override
    def show_moment(self, moment: Moment) -> None:
        self.moment = moment
        criterion = self.criterion
        self._at = criterion.id if criterion else ""
        options = [o for o in moment.sheet.options if not o.hidden]
        letters = moment.sheet.letters()
        shown = (criterion, moment.language, tuple((o.id, o.name, letters[o.id]) for o in options))
        if shown != self._shown:
            self._shown = shown
            self._build(criterion, options, moment)
        for option in options:
            field = self.fields.get(option.id)
            if field is not None and criterion is not None and not field.editor.hasFocus():
                field.set_value(self._reader(criterion).write(moment.sheet.cell(option, criterion)))

    def _build(self, criterion: Criterion | None, options: list[Option], moment: Moment) -> None:
        clear(self._fields)
        self.fields = {}
        none = QCoreApplication.translate("Guided", "The cost lines fill all there is to fill.")
        self.title.setText(criterion.name.read(moment.language) if criterion else none)
        self.place.setText(self._range(criterion, moment) if criterion else "")
        if criterion is None:
            return
        letters = moment.sheet.letters()
        for place, option in enumerate(options):
            letter = letters[option.id]
            unit = criterion.unit.read(moment.language)
            field = TextField(suffix=unit, tabular=True)
            said = QCoreApplication.translate("Guided", "{criterion}, option {letter}")
            name = said.format(criterion=criterion.name.read(moment.language), letter=letter)
            field.named(name, f"guided_cell_{letter}")
            _narrow(field, theme_of(self).px(190))
            field.committed.connect(lambda text, one=option: self._fill(one, str(text)))
            field.line().returnPressed.connect(lambda one=option: self._next(one))
            self._fields.addWidget(Letter(letter), place, 0)
            self._fields.addWidget(Label(option.name.read(moment.language), wrap=True), place, 1)
            self._fields.addWidget(field, place, 2)
            self.fields[option.id] = field

    def _range(self, criterion: Criterion, moment: Moment) -> str:
        reader = self._reader(criterion)
        worst = criterion.worst_words.read(moment.language) or written(reader, criterion.worst)
        best = criterion.best_words.read(moment.language) or written(reader, criterion.best)
        rows = self._criteria()
        words = QCoreApplication.translate(
            "Guided", "{place} of {count} · from {worst}, the worst, to {best}, the best"
        )
        return words.format(
            place=rows.index(criterion) + 1, count=len(rows), worst=worst, best=best
        )

    def _reader(self, criterion: Criterion) -> Reader:
        currency = self.moment.sheet.currency if self.moment else ""
        return Reader(criterion, currency, self.office.locale)

    def _fill(self, option: Option, text: str) -> None:
        criterion, moment = self.criterion, self.moment
        if criterion is None or moment is None:
            return
        sheet, field = moment.sheet, self.fields[option.id]
        with beside(field, self.office.locale):
            figures = self._reader(criterion).read(text, sheet.cell(option, criterion))
            change = filled(sheet, option, criterion, figures.likely, figures.around)
            if not change.idle:
                step = QCoreApplication.translate("Guided", "Fill a figure")
                self.office.desk.do(step, change)

    def _next(self, option: Option) -> None:
        """Go on to the next option, and from the last one to the next criterion."""
        keys = list(self.fields)
        field = self.fields.get(option.id)
        if field is None or field.complaint():
            return
        place = keys.index(option.id) + 1
        if place < len(keys):
            self.fields[keys[place]].setFocus()
        elif not self.advance():
            self.finished.emit()

    @override
    def take_focus(self) -> None:
        empty = (field for field in self.fields.values() if not field.value().strip())
        first = next(empty, next(iter(self.fields.values()), None))
        if first is not None:
            first.setFocus()

    @override
    def advance(self) -> bool:
        return self._move(1)

    @override
    def retreat(self) -> bool:
        return self._move(-1)

    def _move(self, by: int) -> bool:
        keys = [c.id for c in self._criteria()]
        if self._at not in keys or self.moment is None:
            return False
        place = keys.index(self._at) + by
        if not 0 <= place < len(keys):
            return False
        self._at = keys[place]
        self.show_moment(self.moment)
        self.take_focus()
        return True

    def restart(self) -> None:
        """Forget which criterion was asked about, as on coming back."""
        self._at = ""


class CostsStep(Step):
    """One line for each option to begin with; the costing stays one key away."""

    costing_requested = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._shown: tuple[object, ...] = ()
        self.entries: dict[str, tuple[TextField, TextField, TextField]] = {}
        self._totals: dict[str, Label] = {}
        self._rows = _grid(self)
        self._rows.setColumnStretch(1, 1)

    @override
    def show_moment(self, moment: Moment) -> None:
        self.moment = moment
        sheet = moment.sheet
        options = [o for o in sheet.options if not o.hidden]
        letters = sheet.letters()
        shown = (moment.language, tuple((o.id, o.name, letters[o.id]) for o in options))
        if shown != self._shown:
            self._shown = shown
            clear(self._rows)
            self.entries, self._totals = {}, {}
            for place, option in enumerate(options):
                self._build(place, option, letters[option.id])
        for option in options:
            self._totals[option.id].setText(self._sums(option))

    def _build(self, place: int, option: Option, letter: str) -> None:
        px, moment = theme_of(self).px, self.moment
        name = Label(option.name.read(moment.language) if moment else "", wrap=True).weighted(500)
        sums = Label("", style="small", colour="ink2", wrap=True)
        what = QCoreApplication.translate("Guided", "A cost line, in hours")
        label = TextField(placeholder=what)
        label.named(f"{what}, {letter}", f"guided_line_{letter}")
        hours = TextField(suffix="h", tabular=True)
        hours.named(QCoreApplication.translate("Guided", "Hours, {letter}").format(letter=letter),
                    f"guided_hours_{letter}")  # fmt: skip
        client = TextField(suffix="%", tabular=True, placeholder="0")
        pays = QCoreApplication.translate("Guided", "The client pays, {letter}")
        client.named(pays.format(letter=letter), f"guided_share_{letter}")
        _narrow(hours, px(96))
        _narrow(client, px(84))
        client.line().returnPressed.connect(lambda: self.add(option))
        more = Button(QCoreApplication.translate("Guided", "All its lines"), "link", size="small")
        more.setObjectName(f"guided_costing_{letter}")
        more.clicked.connect(lambda: self.costing_requested.emit(option))
        row = place * 2
        self._rows.addWidget(Letter(letter), row, 0)
        self._rows.addWidget(name, row, 1)
        self._rows.addWidget(sums, row, 2, 1, 3)
        for column, widget in enumerate((label, hours, client, more)):
            self._rows.addWidget(widget, row + 1, column + 1)
        self.entries[option.id] = (label, hours, client)
        self._totals[option.id] = sums

    def _sums(self, option: Option) -> str:
        if self.moment is None:
            return ""
        sheet, locale = self.moment.sheet, self.office.locale
        if not sheet.lines_of(option):
            return QCoreApplication.translate("Guided", "not costed yet")
        likely = sheet.totals(option).likely
        words = QCoreApplication.translate("Guided", "client pays {client} · I take on {mine}")
        return words.format(client=money(likely.client, locale), mine=money(likely.me, locale))

    def add(self, option: Option) -> None:
        """Add the line typed for an option (Enter in its last field)."""
        moment = self.moment
        if moment is None:
            return
        label, hours, client = self.entries[option.id]
        line = self._read(label, hours, client)
        if line is None:
            return
        rate = hour_rate(moment.file, self.office.desk.store)
        place = next_position(moment.sheet.lines_of(option))
        change = cost_line(option, place, line, rate, moment.language)
        if self.office.desk.do(QCoreApplication.translate("Guided", "Add a cost line"), change):
            for field in (label, hours, client):
                field.set_value("")
            label.setFocus()

    def _read(self, label: TextField, hours: TextField, client: TextField) -> IdeaLine | None:
        """Read the line typed; what cannot be read is said beside its field."""
        moment, locale = self.moment, self.office.locale
        field = hours
        for each in (hours, client):
            each.clear_complaint()
        try:
            reader = line_reader(LineKind.HOURS, moment.sheet.currency if moment else "", locale)
            around = quantity_typed(reader, hours.value())
            field = client
            share = shared(client.value(), locale)
        except Refused as refusal:
            field.complain(sentence(refusal, locale))
            field.setFocus()
            return None
        words = label.value().strip() or QCoreApplication.translate("Guided", "Work")
        return IdeaLine(LineKind.HOURS, words, *around, share)

    @override
    def take_focus(self) -> None:
        if self.moment is None:
            return
        sheet = self.moment.sheet
        real = [o for o in sheet.options if o.id in self.entries and not o.is_baseline]
        bare = (o for o in real if not sheet.lines_of(o))
        option = next(bare, next(iter(real), None))
        if option is not None:
            self.entries[option.id][0].setFocus()


class WeightsStep(Step):
    """Swing by swing: how much the move from worst to best matters, the first at 100."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._shown: tuple[object, ...] = ()
        self.fields: dict[str, TextField] = {}
        self._percents: dict[str, Label] = {}
        self._rows = _grid(self)
        self._rows.setColumnStretch(0, 1)
        alike = Button(
            QCoreApplication.translate("Guided", "They all count the same"), size="small"
        )
        alike.setObjectName("guided_equal")
        alike.calling(self._equal)
        self.column.addWidget(alike, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def show_moment(self, moment: Moment) -> None:
        self.moment = moment
        view = moment.view
        counted = moment.sheet.counted(view) if view else ()
        shown = (view.id if view else "", moment.language, counted)
        if shown != self._shown:
            self._shown = shown
            self._build(counted, moment)
        if view is None:
            return
        shares, points = moment.sheet.shares(view), swings(moment.sheet, view)
        for key, field in self.fields.items():
            self._percents[key].setText(percent(shares[key] * 100, self.office.locale))
            if not field.editor.hasFocus():
                field.set_value(decimal(points[key], self.office.locale, decimals=0))

    def _build(self, counted: tuple[Criterion, ...], moment: Moment) -> None:
        clear(self._rows)
        self.fields, self._percents = {}, {}
        for place, criterion in enumerate(counted):
            field = TextField(tabular=True)
            field.named(criterion.name.read(moment.language), f"guided_swing_{place}")
            _narrow(field, theme_of(self).px(96))
            field.committed.connect(lambda text, key=criterion.id: self._weigh(key, str(text)))
            field.line().returnPressed.connect(lambda at=place: self._next(at))
            share = Label("", colour="ink2").tabular()
            self._rows.addWidget(Label(self._move(criterion, moment), wrap=True), place, 0)
            self._rows.addWidget(field, place, 1)
            self._rows.addWidget(share, place, 2)
            self.fields[criterion.id] = field
            self._percents[criterion.id] = share

    def _move(self, criterion: Criterion, moment: Moment) -> str:
        reader = Reader(criterion, moment.sheet.currency, self.office.locale)
        worst = criterion.worst_words.read(moment.language) or written(reader, criterion.worst)
        best = criterion.best_words.read(moment.language) or written(reader, criterion.best)
        unit = criterion.unit.read(moment.language)
        words = QCoreApplication.translate("Guided", "{criterion}: from {worst} to {best}")
        name = criterion.name.read(moment.language)
        return words.format(criterion=name, worst=worst, best=f"{best} {unit}".rstrip())

    def _weigh(self, key: str, text: str) -> None:
        """Write every swing as it reads now; where none is 100 any more, the largest becomes it."""
        moment = self.moment
        if moment is None or moment.view is None:
            return
        field, locale = self.fields[key], self.office.locale
        with beside(field, locale):
            points = dict(swings(moment.sheet, moment.view))
            points[key] = parse_number(text or "0", locale)
            if not 0 <= points[key] <= FULL:
                raise Refused("swing_out_of_range", criterion_id=key)
            most = max(points.values())
            points = {k: p * FULL / most if most else p for k, p in points.items()}
            changes = swung(moment.sheet, moment.view, points)
            self.office.desk.do(QCoreApplication.translate("Guided", "Weigh by swing"), *changes)

    def _next(self, place: int) -> None:
        fields = list(self.fields.values())
        if place + 1 < len(fields) and not fields[place].complaint():
            fields[place + 1].setFocus()

    def _equal(self) -> None:
        moment = self.moment
        if moment is not None and moment.view is not None:
            keys = [c.id for c in moment.sheet.counted(moment.view)]
            changes = ranked(moment.sheet, moment.view, keys, WeightMethod.EQUAL)
            self.office.desk.do(QCoreApplication.translate("Guided", "Weigh all alike"), *changes)

    @override
    def take_focus(self) -> None:
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()


def _narrow(field: TextField, width: int) -> None:
    """Keep a field as wide as its figures; what it complains of then takes lines, all seen."""
    field.setFixedWidth(width)
    field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
