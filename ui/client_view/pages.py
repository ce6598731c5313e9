"""The first pages of the client view: what we understood, and the options side by side."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from consultdesk.documents.for_client.comparison import written
from consultdesk.documents.for_client.setting import Setting
from consultdesk.documents.press.words import words_of
from consultdesk.domain.client_safe import (
    ClientCriterion,
    ClientFigure,
    ClientHandout,
    ClientOption,
    ClientScale,
)
from consultdesk.wording.dates import day_and_month
from consultdesk.wording.numbers import decimal
from ui.client_view.large import Large, Letter, Rating
from ui.client_view.words import ViewWords
from ui.kit.panels import Divider
from ui.kit.theme import theme_of
from ui.kit.words import Label

_COLUMN = 250
_BESIDE = 300


class Page(QScrollArea):
    """A page that scrolls when it holds more than the screen; `column` takes its content."""

    def __init__(self, scale: float) -> None:
        super().__init__()
        self.scale = scale
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(theme_of(self).px(12) * scale))
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def at(self, pixels: float, line: float) -> tuple[float, float]:
        """Give a text size in the scale of this screen."""
        return pixels * self.scale, line * self.scale


class Understood(Page):
    """The joint statement, and my part where it is shown."""

    def __init__(self, handout: ClientHandout, words: ViewWords, scale: float) -> None:
        super().__init__(scale)
        self.column.setContentsMargins(0, 0, round(theme_of(self).px(_BESIDE) * scale), 0)
        self.column.addWidget(Large(words.understood, self.at(36, 46), style="display"))
        self.column.addSpacing(round(16 * scale))
        statement = handout.statement if handout.parts.statement else None
        said = statement.text if statement else words.nothing
        text = Large(said, self.at(30, 44))
        text.setObjectName("client_statement")
        self.column.addWidget(text)
        if statement is not None:
            self.column.addWidget(
                Large(_confirmed(handout), self.at(16, 24), style="body", colour="ink2")
            )
        if handout.my_part:
            self.column.addSpacing(round(20 * scale))
            title = words_of(handout.locale).my_part
            self.column.addWidget(Large(title, self.at(16, 24), style="section"))
            for part in handout.my_part:
                self.column.addWidget(Large(part, self.at(22, 32)))
        self.column.addStretch(1)


def _confirmed(handout: ClientHandout) -> str:
    statement, words = handout.statement, words_of(handout.locale)
    if statement is None or statement.confirmed_on is None:
        return words.to_confirm
    day = day_and_month(statement.confirmed_on, handout.locale)
    return words.confirmed.format(day=day, how=words.channel(statement.channel))


class Options(Page):
    """The options side by side: the price, each criterion, pros and cons."""

    def __init__(self, handout: ClientHandout, words: ViewWords, scale: float) -> None:
        super().__init__(scale)
        self._handout, self._words = handout, words
        self._setting = Setting(handout)
        title = Large(handout.title, self.at(36, 46), style="display")
        title.setObjectName("client_title")
        self.column.addWidget(title)
        if not handout.options:
            none = words_of(handout.locale).no_option
            self.column.addWidget(Large(none, self.at(22, 32), colour="ink2"))
        self._rules: list[QFrame] = []
        self.column.addSpacing(round(8 * scale))
        self.column.addLayout(self._side_by_side())
        self.column.addStretch(1)

    def _side_by_side(self) -> QGridLayout:
        grid = QGridLayout()
        px = theme_of(self).px
        grid.setHorizontalSpacing(round(px(24) * self.scale))
        grid.setVerticalSpacing(round(px(9) * self.scale))
        places = range(len(self._handout.criteria)) if self._handout.parts.matrix else ()
        shown = [place for place in places if not self._is_price(place)]
        for place, option in enumerate(self._handout.options):
            column = 2 * place
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, round(px(_COLUMN) * self.scale))
            for row, widget in enumerate(self._column_of(option, shown)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
            if place:
                grid.addWidget(_between(self), 1, column - 1, grid.rowCount() - 1, 1)
        return grid

    def _is_price(self, place: int) -> bool:
        """Whether a criterion says again what the option costs the client."""
        if self._handout.criteria[place].scale is not ClientScale.MONEY:
            return False
        options = self._handout.options
        told = [(o.figures[place].value, o.pays.amount if o.pays else None) for o in options]
        return all(figure == price for figure, price in told)

    def _column_of(self, option: ClientOption, shown: list[int]) -> Iterator[QWidget]:
        rule = QFrame()
        rule.setFixedHeight(3)
        rule.setAutoFillBackground(True)
        self._rules.append(rule)
        yield rule
        yield Letter(option.letter, theme_of(self).px(28) * self.scale, first=option.first)
        name = Large(option.name, self.at(24, 32))
        name.setObjectName("client_option_name")
        yield name
        yield Large(option.summary, self.at(19, 27), colour="ink2")
        pays = Large(self._words.pays, self.at(14, 20), style="body", colour="ink2")
        yield _lower(pays, round(theme_of(self).px(20) * self.scale))
        yield Large(self._price(option), self.at(29, 38), style="figure")
        for place in shown:
            yield self._row(self._handout.criteria[place], option.figures[place])
        yield self._reasons(option)

    def _price(self, option: ClientOption) -> str:
        words, amount = words_of(self._handout.locale), self._setting.amount
        if option.pays_low is not None and option.pays_high is not None:
            low, high = amount(option.pays_low), amount(option.pays_high)
            return words.between.format(low=low, high=high)
        return self._setting.price(option)

    def _row(self, criterion: ClientCriterion, figure: ClientFigure) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(9 * self.scale))
        column.addWidget(Divider())
        line = QHBoxLayout()
        line.setSpacing(12)
        label = Large(criterion.name, self.at(15, 21), style="body", colour="ink2")
        line.addWidget(label, 1)
        line.addWidget(self._figure(criterion, figure), 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(line)
        return row

    def _figure(self, criterion: ClientCriterion, figure: ClientFigure) -> QWidget:
        handout, words = self._handout, words_of(self._handout.locale)
        if figure.value is None:
            return self._said(words.to_settle)
        if criterion.scale is ClientScale.RATING:
            number = decimal(figure.value, handout.locale, decimals=1)
            return Rating(int(figure.value), f"{number}/5")
        if figure.day is not None:
            return self._said(self._setting.day(figure.day))
        return self._said(written(self._setting, criterion, figure.value, handout.currency))

    def _said(self, words: str) -> Label:
        label = Large(words, self.at(15, 21), style="body", wrap=False)
        font = label.font()
        font.setWeight(font.Weight.Medium)
        return label.in_font(font).tabular()

    def _reasons(self, option: ClientOption) -> QWidget:
        listed = QWidget()
        grid = QGridLayout(listed)
        grid.setContentsMargins(0, round(8 * self.scale), 0, 0)
        grid.setVerticalSpacing(round(6 * self.scale))
        grid.setColumnStretch(1, 1)
        for row, reason in enumerate(option.reasons):
            sign = Large("+" if reason.pro else "–", self.at(16, 22), style="body", wrap=False)
            text = Large(reason.text, self.at(16, 22), style="body")
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        return listed

    def focus_on(self, letter: str) -> None:
        """Draw the accent over one option: the one that is being talked about."""
        theme = theme_of(self)
        for rule, option in zip(self._rules, self._handout.options, strict=True):
            palette = rule.palette()
            colour = "accent" if option.letter == letter else "lineStrong"
            palette.setColor(rule.backgroundRole(), theme.colour(colour))
            rule.setPalette(palette)
            rule.setFixedHeight(3 if option.letter == letter else 1)
            rule.setAccessibleName(option.letter if option.letter == letter else "")


def _between(page: QWidget) -> QFrame:
    """Give the hairline between two options."""
    line = QFrame()
    line.setFixedWidth(1)
    line.setAutoFillBackground(True)
    palette = line.palette()
    palette.setColor(line.backgroundRole(), theme_of(page).colour("line"))
    line.setPalette(palette)
    return line


def _lower(widget: QWidget, by: int) -> QWidget:
    """Put a widget lower in its place."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, by, 0, 0)
    column.addWidget(widget)
    return holder
