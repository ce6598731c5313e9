"""The welcome of the first start: who you are, where you are, and two private benchmarks.

Nothing is written from here: `start_requested` hands over the changes that the answers mean, and
`sample_requested` asks for the sample instead. `draft()` and `restore()` keep what was typed while
a change of language builds the window anew.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide, Rate, set_rate
from consultdesk.wording.amounts import parse_amount
from consultdesk.wording.reading import parse_percent
from ui.kit.buttons import Button
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.panels import Heading, PrivacyMark, PrivatePanel
from ui.kit.scroll import ScrollPage
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.places import PLACES, place_name, place_of
from ui.preview import preview, sign
from ui.refusals import beside
from ui.screen import Alone
from ui.welcome.method import Method

_FORM = 600


class WelcomeScreen(Alone):
    """The first screen of a new desk; it is never shown again."""

    language_chosen = Signal(object)
    start_requested = Signal(object)
    sample_requested = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self.setObjectName("welcome")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QScrollArea()
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setWidgetResizable(True)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setWidget(Method())
        row.addWidget(left, 41)
        page = ScrollPage(margins=(84, 64, 84, 32), spacing=0)
        row.addWidget(page, 59)
        self._build(page.column)
        self.setFocusProxy(self._fields["name"].editor)
        self._follow_place(self.place.value())

    @override
    def draft(self) -> dict[str, object]:
        """Give what was typed so far."""
        fields = {name: field.value() for name, field in self._fields.items()}
        return {**fields, "place": self.place.value(), "paper": self.paper.value()}

    @override
    def restore(self, draft: object) -> None:
        """Show what was typed before the language changed."""
        if not isinstance(draft, dict):
            return
        for name, field in self._fields.items():
            field.set_value(draft.get(name, ""))
        place = draft.get("place")
        if isinstance(place, Locale):
            self.place.set_value(place.speaking(self._office.language))
            self._follow_place(self.place.value())
        if isinstance(draft.get("paper"), Paper):
            self.paper.set_value(draft["paper"])

    def _build(self, column: QVBoxLayout) -> None:
        px = self._theme.px
        language = Segmented(
            [Choice("fr", "Français"), Choice("en", "English")],
            self._office.language,
            name=self.tr("Language"),
        )
        language.setObjectName("language")
        language.chosen.connect(self.language_chosen)
        column.addWidget(language, 0, Qt.AlignmentFlag.AlignRight)
        column.addSpacing(px(28))
        form = QWidget()
        form.setMaximumWidth(px(_FORM))
        inner = QVBoxLayout(form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        title = Label(self.tr("Let us get acquainted"), style="display")
        font = self._theme.font("display")
        font.setPixelSize(px(25))
        inner.addWidget(title.in_font(font))
        inner.addSpacing(px(2))
        hint = self.tr("This goes on your documents. Everything can be changed later.")
        inner.addWidget(Label(hint, style="body", colour="ink2", wrap=True))
        inner.addSpacing(px(22))
        inner.addLayout(self._grid())
        inner.addSpacing(px(24))
        inner.addWidget(self._benchmarks())
        inner.addSpacing(px(28))
        inner.addLayout(self._ways_on())
        column.addWidget(form)
        column.addStretch(1)

    def _grid(self) -> QGridLayout:
        px = self._theme.px
        labels = {
            "name": self.tr("Your name"),
            "firm": self.tr("Your firm"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
        }
        self._fields = {
            name: TextField(label, tabular=name == "phone") for name, label in labels.items()
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(22))
        for place, (name, field) in enumerate(self._fields.items()):
            field.named(labels[name], f"welcome_{name}")
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        items = [Item(place.locale, place_name(place.locale)) for place in PLACES]
        self.place = ChoiceField(self.tr("Region"), items, self._office.locale)
        self.place.named(self.tr("Region"), "welcome_place")
        self.place.committed.connect(self._follow_place)
        where = QVBoxLayout()
        where.setSpacing(px(5))
        where.addWidget(self.place)
        self.preview = Label("", style="small", colour="ink3")
        self.preview.setObjectName("welcome_preview")
        where.addWidget(self.preview)
        grid.addLayout(where, 2, 0)
        grid.addLayout(self._paper(), 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _paper(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(5))
        column.addWidget(Label(self.tr("Paper"), style="small", colour="ink2").weighted(500))
        self.paper = Segmented(
            [Choice(Paper.LETTER, self.tr("Letter")), Choice(Paper.A4, self.tr("A4"))],
            Paper.LETTER,
            name=self.tr("Paper"),
        )
        self.paper.setObjectName("welcome_paper")
        column.addWidget(self.paper)
        return column

    def _benchmarks(self) -> PrivatePanel:
        px = self._theme.px
        panel = PrivatePanel(margins=(18, 16, 18, 18), spacing=px(10))
        heading = Heading(self.tr("Your benchmarks"))
        heading.add(PrivacyMark("private", text=self.tr("Private, never on a document")))
        panel.column.addWidget(heading)
        currency = place_of(self._office.locale).currency
        self._sign = self.tr("{sign} / h").format(sign=sign(currency, self._office.locale))
        self.rate = TextField(self.tr("Hourly rate"), suffix=self._sign, tabular=True)
        self.rate.named(self.tr("Hourly rate"), "welcome_rate")
        self.cost = TextField(
            self.tr("Really costs me"),
            suffix=self._sign,
            placeholder=self.tr("if you know it"),
            tabular=True,
        )
        self.cost.named(self.tr("Really costs me, an hour"), "welcome_cost")
        of = self.tr("% of the last 12 months")
        self.percent = TextField(self.tr("Ceiling per client"), "10", suffix=of, tabular=True)
        self.percent.named(self.tr("Ceiling per client"), "welcome_percent")
        self._fields |= {"rate": self.rate, "cost": self.cost, "percent": self.percent}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(12))
        for place, field in enumerate((self.rate, self.cost, self.percent)):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        panel.column.addLayout(grid)
        words = self.tr(
            "The ceiling says how far you can go to keep a client, decided with a cool head. "
            "It is set client by client."
        )
        panel.column.addWidget(Label(words, style="small", colour="ink2", wrap=True))
        return panel

    def _ways_on(self) -> QHBoxLayout:
        row = QHBoxLayout()
        sample = Button(self.tr("Open the sample"), "quiet", size="large")
        sample.setObjectName("open_sample")
        sample.clicked.connect(self.sample_requested)
        row.addWidget(sample)
        row.addStretch(1)
        start = Button(self.tr("Start"), "primary", size="large").with_trailing("arrow")
        start.setObjectName("start")
        start.clicked.connect(self._start)
        row.addWidget(start)
        return row

    def _follow_place(self, locale: object) -> None:
        if not isinstance(locale, Locale):
            return
        place = place_of(locale)
        self.preview.setText(preview(self._office.today(), locale, place.currency))
        self.paper.set_value(place.paper)
        said = self.tr("{sign} / h").format(sign=sign(place.currency, locale))
        for field in (self.rate, self.cost):
            for label in field.findChildren(Label):
                if label.text() == self._sign:
                    label.setText(said)
        self._sign = said

    def _start(self) -> None:
        changes = self._changes()
        if changes is not None:
            self.start_requested.emit(changes)

    def _changes(self) -> tuple[Change, ...] | None:
        locale = self.place.value()
        place = place_of(locale if isinstance(locale, Locale) else self._office.locale)
        rate, percent = self._rate(place.currency), self._percent()
        if any(field.complaint() for field in (self.rate, self.cost, self.percent)):
            return None
        practice = edited(
            self._office.practice,
            name=self._fields["name"].value().strip(),
            firm=self._fields["firm"].value().strip(),
            phone=self._fields["phone"].value(),
            email=self._fields["email"].value(),
            locale=place.locale,
            currency=place.currency,
            paper=self.paper.value(),
            time_zone=place.time_zone,
            tax_set_id=place.tax_set_id,
        )
        return (practice, *rate, *percent)

    def _rate(self, currency: str) -> tuple[Change, ...]:
        billed = self._amount(self.rate, currency)
        cost = self._amount(self.cost, currency)
        if billed is None:
            if cost is not None:
                with beside(self.rate, self._office.locale):
                    raise Refused("rate_missing")
            return ()
        known = next(iter(self._office.desk.store.all(Rate, currency=currency)), None)
        kept = cost or (known.cost if known else None)
        return (set_rate((), known, billed, kept),)

    def _amount(self, field: TextField, currency: str) -> Money | None:
        """Read an amount of money an hour; nothing, or what is refused beside it, is none."""
        field.clear_complaint()
        typed = field.value().strip()
        amount = None
        if typed:
            with beside(field, self._office.locale):
                read = parse_amount(typed, currency, self._office.locale)
                if read.minor < 0:
                    raise Refused("price_negative")
                amount = read
        return amount

    def _percent(self) -> tuple[Change, ...]:
        self.percent.clear_complaint()
        typed = self.percent.value().strip()
        if not typed:
            return ()
        changes: tuple[Change, ...] = ()
        with beside(self.percent, self._office.locale):
            percent = parse_percent(typed, self._office.locale)
            if not 0 <= percent <= 100:
                raise Refused("percent_out_of_range")
            known = self._office.desk.store.get(CeilingGuide, GUIDE_ID)
            fresh = born(CeilingGuide(id=GUIDE_ID, percent=percent))
            changes = (edited(known, percent=percent) if known else fresh,)
        return changes  # noqa: RET504 - a refusal leaves it empty
