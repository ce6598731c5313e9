"""What if this counted more: one weight tried out, and kept only when told to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from consultdesk.analysis.outcome import Outcome, preview, quick, sensitive_to
from consultdesk.analysis.sensitivity import Sensitivity
from consultdesk.analysis.simulate import DRAWS, PREVIEW
from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.matrix import weigh
from consultdesk.domain.options import OptionSheet, Perspective
from consultdesk.wording.names import join
from ui.kit.buttons import Button
from ui.kit.flow import FlowLayout
from ui.kit.layouts import clear
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.analysis.closer.courses import Courses
from ui.options.analysis.closer.small_course import SmallCourse
from ui.options.analysis.closer.topic import Moment, Topic
from ui.options.analysis.latest import Latest
from ui.options.analysis.questions import About, answer
from ui.options.analysis.ranges import Chances
from ui.options.analysis.words import Words
from ui.options.showing import Showing
from ui.refusals import sentence


@dataclass(frozen=True, slots=True)
class Trial:
    """A weight being tried: the changes that would keep it, and the sheet as it would then be."""

    changes: tuple[Change, ...]
    showing: Showing


class WhatIf(Topic):
    """A small chart per criterion to choose one, its large one to drag, the order that follows."""

    def __init__(self, office: Office) -> None:
        super().__init__(About.WEIGHT)
        self._office = office
        self._latest = Latest(office.work, self)
        self._moment: Moment | None = None
        self._chosen = ""
        self._found: dict[str, Sensitivity] = {}
        self._trial: Trial | None = None
        theme = theme_of(self)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, across=8, down=8)
        self._group = QButtonGroup(self)
        self.column.addWidget(self._row)
        self.column.addSpacing(theme.px(12))
        self.courses = Courses()
        self.courses.moved.connect(self._try)
        self.courses.released.connect(self._settle)
        self.chart(self.courses)
        self.column.addSpacing(theme.px(8))
        self.hint = self.said("weight_hint")
        self._add_actions()
        title = self.heading(self.tr("Chances of ranking first with this weight"))
        self.chances = Chances()
        self.chances.setAccessibleName(title.text())
        self.chart(self.chances)
        self.caption = self.said("weight_draws")
        self.column.addStretch(1)

    def _add_actions(self) -> None:
        theme = theme_of(self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.keep = Button(self.tr("Keep this weight"), "plain", size="small")
        self.keep.setObjectName("keep_weight")
        self.keep.clicked.connect(self._keep)
        self.back = Button(self.tr("Back to today"), "quiet", size="small")
        self.back.setObjectName("back_to_today")
        self.back.clicked.connect(self._again)
        row.addWidget(self.keep)
        row.addWidget(self.back)
        row.addStretch(1)
        self.column.addSpacing(theme.px(8))
        self.column.addLayout(row)

    @override
    def show_moment(self, moment: Moment) -> None:
        self._moment = moment
        words, sheet, view = (
            moment.words,
            moment.words.showing.sheet,
            moment.words.showing.perspective,
        )
        found = [] if view is None else _courses(sheet, view, words.outcome)
        self._found = {one.criterion_id: one for one in found}
        if self._chosen not in self._found:
            nearest = [w.criterion_id for w in words.nearest() if w.criterion_id in self._found]
            self._chosen = next(iter([*nearest, *self._found]), "")
        self._offer(words, found)
        for part in (self.courses, self.keep, self.back, self.chances, self.caption):
            part.setVisible(bool(found))
        self._again()

    def _offer(self, words: Words, found: list[Sensitivity]) -> None:
        clear(self._flow)
        for one in found:
            small = SmallCourse(words, one)
            self._group.addButton(small)
            self._flow.addWidget(small)
            small.setChecked(one.criterion_id == self._chosen)
            small.clicked.connect(lambda _=False, key=one.criterion_id: self._choose(key))
            small.show()

    def _choose(self, criterion_id: str) -> None:
        self._chosen = criterion_id
        self._again()

    def _again(self) -> None:
        """Show the chosen weight as it is today, nothing tried."""
        moment = self._moment
        if moment is None:
            return
        self._latest.drop()
        self._trial = None
        self.courses.show_course(moment.words, self._found.get(self._chosen))
        weighed = moment.words.outcome.criterion(self._chosen)
        has_range = weighed is not None and weighed.keeps is not None
        line = moment.words.range_sentence(weighed) if weighed and has_range else ""
        self.answer.setText(line or answer(About.WEIGHT, moment.words))
        self.chances.show_words(moment.words)
        self.caption.setText(moment.words.caption())
        self._offer_actions(tried=False)

    def _offer_actions(self, *, tried: bool) -> None:
        self.keep.setEnabled(tried)
        self.back.setEnabled(tried)
        text = self.tr("Drag the line, or use the arrow keys; nothing changes until you keep it.")
        self.hint.setText(" ".join(part for part in (text, self._held()) if part))

    def _held(self) -> str:
        """Say that locked weights do not follow, where there are some."""
        moment = self._moment
        if moment is None:
            return ""
        showing = moment.words.showing
        view = showing.perspective
        counted = showing.sheet.counted(view) if view else ()
        weights = [showing.sheet.weight(view, c) for c in counted if view and c.id != self._chosen]
        if not any(w and w.locked for w in weights):
            return ""
        return self.tr("Locked weights stay where they are; the lines let all others follow.")

    @override
    def follow(self, file: IncidentFile) -> None:
        if self._moment is not None and self._moment.file.sheet != file.sheet:
            self._moment = replace(self._moment, file=file)
            self._trial = None  # it was tried over weights that have changed
            self._offer_actions(tried=False)

    def _tried(self, share: float) -> Trial | None:
        moment = self._moment
        if moment is None:
            return None
        showing = replace(moment.words.showing, sheet=moment.file.sheet)
        view, percent = showing.perspective, Decimal(round(share * 100))
        criterion = next((c for c in showing.sheet.criteria if c.id == self._chosen), None)
        if view is None or criterion is None:
            return None
        try:
            changes = weigh(showing.sheet, view, criterion, percent)
        except Refused as refused:
            self.hint.setText(sentence(refused, self._office.locale))
            return None
        return Trial(changes, replace(showing, sheet=moment.file.after(changes).sheet))

    def _try(self, share: float) -> None:
        """Show what a weight would do, with a quick glance at the chances."""
        self._trial = self._tried(share)
        self.keep.setEnabled(self._trial is not None and bool(self._trial.changes))
        self.back.setEnabled(True)
        if self._trial is None:
            return
        showing = self._trial.showing
        view = showing.perspective
        if view is not None:
            self._offer_actions(tried=True)
            self.keep.setEnabled(bool(self._trial.changes))
            self._say(share, quick(showing.sheet, view))
            self._draw(showing, view, PREVIEW)

    def _settle(self, share: float) -> None:
        """Draw as often as the panel does, now that the weight stays where it is."""
        if self._trial is None:
            self._try(share)
        view = self._trial.showing.perspective if self._trial else None
        if self._trial is not None and view is not None:
            self._draw(self._trial.showing, view, DRAWS)

    def _draw(self, showing: Showing, view: Perspective, draws: int) -> None:
        if self._moment is None:
            return
        incident = self._moment.file.incident
        self._latest.ask(
            glance,
            showing.sheet,
            view,
            (incident.seed, incident.weight_mode, draws),
            done=lambda outcome: self._drawn(Words(showing, outcome)),
        )

    def _drawn(self, words: Words) -> None:
        self.chances.show_words(words)
        self.caption.setText(words.caption())

    def _say(self, share: float, outcome: Outcome) -> None:
        if self._moment is None:
            return
        words = self._moment.words
        letters = [words.letter(option) for option in outcome.ranking]
        facts = {
            "criterion": words.short(self._chosen),
            "weight": words.share(share),
            "first": next(iter(letters), ""),
            "rest": join(letters[1:], words.showing.locale),
        }
        if len(letters) < 2:
            text = QCoreApplication.translate(
                "Analysis", "With {criterion} at {weight}: {first} alone."
            )
        elif outcome.verdict.leader == words.outcome.verdict.leader:
            text = QCoreApplication.translate(
                "Analysis", "With {criterion} at {weight}, {first} stays first, then {rest}."
            )
        else:
            text = QCoreApplication.translate(
                "Analysis", "With {criterion} at {weight}, {first} would come first, then {rest}."
            )
        self.answer.setText(text.format(**facts))

    def _keep(self) -> None:
        if self._trial is not None:
            self._office.desk.do(self.tr("Keep a weight"), *self._trial.changes)


def glance(
    sheet: OptionSheet, perspective: Perspective, how: tuple[int, WeightMode, int]
) -> Outcome:
    """Draw some chances, as a task for another thread: the seed, the way, and how many."""
    seed, mode, draws = how
    return preview(sheet, perspective, seed=seed, mode=mode, draws=draws)


def _courses(sheet: OptionSheet, view: Perspective, outcome: Outcome) -> list[Sensitivity]:
    found = (sensitive_to(sheet, view, one.criterion_id) for one in outcome.criteria)
    return [one for one in found if one is not None]
