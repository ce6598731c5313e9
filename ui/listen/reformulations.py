"""What was said back to the client, and their answer: confirmed, adjusted, refused, awaited."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.listening import Answer, Reformulation
from consultdesk.domain.record import Record
from consultdesk.wording.dates import date_and_time
from ui.kit.buttons import Button
from ui.kit.editors import LineEditor
from ui.kit.icons import paint_icon
from ui.kit.marks import paint_circle_check
from ui.kit.panels import Divider, Sheet
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.listen.rows import RowList, wrapping
from ui.listen.words import clock_of, in_quotes
from ui.listen.words_row import WordsRow
from ui.office import Office

_PAD = 17
_MARK = 18
_MOST_SHOWN = 190


class ReformulationRow(WordsRow[Reformulation]):
    """One reformulation; Enter rewords it, Ctrl+Enter in the capture line confirms the last."""

    confirmed = Signal(object)
    corrected = Signal(object, str)
    refused = Signal(object)

    def __init__(self, record: Reformulation, office: Office) -> None:
        self._text = wrapping("spoken")
        super().__init__(record, self._text, hovers=False)
        self._office = office
        self._mark = _Mark()
        self._below = wrapping("small", "ink2")
        self._said = Label("", style="small", colour="ink3")
        self._confirm = Button(self.tr("Note as confirmed"), size="small")
        self._confirm.setObjectName("confirm")
        self._confirm.clicked.connect(lambda: self.confirmed.emit(self.record))
        self._adjust = Button(self.tr("Adjust"), "quiet", size="small")
        self._adjust.setObjectName("adjust")
        self._adjust.clicked.connect(self.adjust)
        self._lay_out()

    @override
    def show_record(self, record: Record) -> None:
        if not isinstance(record, Reformulation):
            return
        self.record = record
        awaited = record.answer is Answer.AWAITED
        self.setObjectName(f"reformulation_{record.id}")
        self._text.setText(in_quotes(record.text, self._office.language))
        self._below.setText(self._correction())
        self._below.setVisible(bool(record.correction))
        self._said.setText(self._answer())
        self._said.setVisible(not awaited)
        self._confirm.setVisible(awaited)
        self._adjust.setVisible(awaited)
        self._mark.show_answer(record.answer)
        parts = [self._text.text(), self._answer(), self._below.text()]
        self.setAccessibleName(", ".join(part for part in parts if part))

    @override
    def fill_menu(self, menu: QMenu) -> None:
        record = self.record
        if record.answer is not Answer.CONFIRMED:
            menu.addAction(self.tr("Reword") + "\tF2", self.edit)
            menu.addAction(self.tr("Note as confirmed"), lambda: self.confirmed.emit(record))
            menu.addAction(self.tr("Adjust"), self.adjust)
            menu.addAction(self.tr("Note as refused"), lambda: self.refused.emit(record))
            menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.removed.emit(record))

    @override
    def edit(self) -> None:
        if self.record.answer is Answer.CONFIRMED:
            return
        said = self.tr("Words of the reformulation")
        self.open_words(self.record.text, "spoken", "reformulation_editor", said)

    def adjust(self) -> None:
        """Open a line for what the client corrected, in their words."""
        line = LineEditor(self.record.correction)
        line.setObjectName("correction_editor")
        line.setAccessibleName(self.tr("What was corrected"))
        line.setPlaceholderText(self.tr("What was corrected, in their words; Enter notes it"))
        self.open_line(line, 2, lambda text: self.corrected.emit(self.record, text))

    def _lay_out(self) -> None:
        px = self.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(_PAD), px(10), px(_PAD), px(9))
        row.setSpacing(px(13))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(px(2))
        self.body.addWidget(self._below)
        row.addLayout(self.body, 1)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.setSpacing(px(4))
        actions.addWidget(self._confirm)
        actions.addWidget(self._adjust)
        row.addLayout(actions)
        row.setAlignment(actions, Qt.AlignmentFlag.AlignTop)

    def _correction(self) -> str:
        words = self.tr("Corrected: {words}")
        return words.format(words=in_quotes(self.record.correction, self._office.language))

    def _answer(self) -> str:
        record = self.record
        words = {
            Answer.AWAITED: "",
            Answer.CONFIRMED: self.tr("confirmed at {time}"),
            Answer.CORRECTED: self.tr("adjusted at {time}"),
            Answer.REFUSED: self.tr("refused at {time}"),
        }[record.answer]
        if record.answered_second is None and record.answered_at is not None:
            plain = {
                Answer.CONFIRMED: self.tr("confirmed, {moment}"),
                Answer.CORRECTED: self.tr("adjusted, {moment}"),
                Answer.REFUSED: self.tr("refused, {moment}"),
            }.get(record.answer, "")
            at = record.answered_at.astimezone(self._office.zone)
            moment = date_and_time(at, self._office.today(), self._office.locale)
            return plain.format(moment=moment)
        return words.format(time=clock_of(record.answered_second))


class Reformulations(Sheet):
    """All that was said back, with how much of it the client confirmed."""

    confirmed = Signal(object)
    corrected = Signal(object, str)
    refused = Signal(object)
    reworded = Signal(object, str)
    removed = Signal(object)
    compose_requested = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), spacing=0, parent=parent)
        self._office = office
        theme = theme_of(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(_PAD), theme.px(6), theme.px(10), theme.px(6))
        head.setSpacing(theme.px(10))
        head.addWidget(Label(self.tr("Reformulations"), style="section"))
        head.addStretch(1)
        self._count = Label("", style="small", colour="ink2")
        head.addWidget(self._count)
        compose = Button(self.tr("Compose"), "quiet", icon="talk", size="small")
        compose.setObjectName("compose")
        compose.with_hint(self.tr("Ctrl R"))
        compose.calling(self.compose_requested.emit)
        head.addWidget(compose)
        self.column.addLayout(head)
        self._line = Divider()
        self.column.addWidget(self._line)
        self._scroll = ScrollPage(margins=(0, 0, 0, 0), spacing=0)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list: RowList[Reformulation] = RowList(self._make)
        self.list.setAccessibleName(self.tr("Reformulations"))
        self._scroll.column.addWidget(self.list)
        self._scroll.column.addStretch(1)
        self.column.addWidget(self._scroll)

    def show_records(self, records: tuple[Reformulation, ...]) -> None:
        """Show the reformulations in their order."""
        self.list.show_records(records)
        yes = sum(record.answer is Answer.CONFIRMED for record in records)
        words = QCoreApplication.translate("Reformulations", "%n confirmed of {all}", None, yes)
        self._count.setText(words.format(all=len(records)) if records else "")
        self._line.setVisible(bool(records))
        self._scroll.setVisible(bool(records))
        self._settle()

    def _make(self, record: Reformulation) -> ReformulationRow:
        row = ReformulationRow(record, self._office)
        row.confirmed.connect(self.confirmed)
        row.corrected.connect(self.corrected)
        row.refused.connect(self.refused)
        row.reworded.connect(self.reworded)
        row.removed.connect(self.removed)
        return row

    def _settle(self) -> None:
        wide = max(self.width(), 200)
        layout = self.list.layout()
        tall = layout.totalHeightForWidth(wide) if layout is not None else 0
        tall = tall if tall > 0 else self.list.sizeHint().height()
        self._scroll.setFixedHeight(min(tall, theme_of(self).px(_MOST_SHOWN)))

    @override
    def resizeEvent(self, event: object) -> None:
        self._settle()


class _Mark(QWidget):
    """The circle before a reformulation: full with a check once confirmed."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._answer = Answer.AWAITED
        side = self._theme.px(_MARK)
        self.setFixedSize(side, self._theme.px(24))

    def show_answer(self, answer: Answer) -> None:
        """Show the client's answer."""
        self._answer = answer
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        side = theme.px(_MARK)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        paint_circle_check(painter, box, theme, checked=self._answer is Answer.CONFIRMED)
        names = {Answer.CORRECTED: "pen", Answer.REFUSED: "x"}
        if self._answer in names:
            inset = (side - theme.px(12)) / 2
            inner = box.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, inner, names[self._answer], theme.colour("ink2"))
