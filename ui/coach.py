"""The wording coach over the texts of a screen: next, other words, my words, and why.

It proposes and never blocks; it is silent through a call, and what is typed is never altered by
itself. Everything is one key away in the texts that it reads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from consultdesk.coach.rules import Finding, Proposal, Rule
from consultdesk.coach.shelf import RULES, coach
from consultdesk.domain.change import Change
from consultdesk.domain.library import LibraryEntry, Shelf
from ui.coach_passages import Editor
from ui.coach_words import category_word, quoted
from ui.coached_text import CoachedText
from ui.kit.fields import Field
from ui.office import Office

_WIDEST = 90


class Read(NamedTuple):
    """A text to read: its editor, what it is, and how what is typed there is written down."""

    editor: Editor
    scope: str = ""
    commit: Callable[[], None] | None = None
    closely: bool = False


def reads(scope: str, *fields: Field) -> list[Read]:
    """Give the texts among the fields of a screen, by their names in it."""
    return [
        Read(field.editor, f"{scope}/{field.editor.objectName()}")
        for field in fields
        if isinstance(field.editor, Editor)
    ]


def coached(
    office: Office, host: QWidget, language: str, scope: str, fields: Sequence[Field]
) -> Coaching:
    """Let the coach read some fields of a form or a dialog, in a language."""
    coaching = Coaching(office, host)
    coaching.speak(language)
    coaching.attend(reads(scope, *fields))
    return coaching


class Place(NamedTuple):
    """A finding, and the text it was found in."""

    text: CoachedText
    finding: Finding


class Coaching(QObject):
    """Follows the texts of a host; with `beside`, what it finds is listed next to them."""

    changed = Signal()

    def __init__(self, office: Office, host: QWidget, *, beside: bool = False) -> None:
        super().__init__(host)
        self._office = office
        self._host = host
        self._beside = beside
        self._language = office.language
        self._known: dict[Editor, CoachedText] = {}
        self._texts: dict[Editor, CoachedText] = {}
        self._closely: set[Editor] = set()
        self._current: Place | None = None
        self._known_rules: tuple[Rule, ...] | None = None
        self.step = 0
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(0)
        self._news.timeout.connect(self.changed)
        for keys, act in (
            ("F8", self.go_next),
            ("Ctrl+.", self.accept),
            ("Ctrl+Shift+.", self.keep),
            ("Ctrl+>", self.keep),
            ("Ctrl+Shift+>", self.keep),
            ("Alt+Return", self.open_menu),
        ):
            shortcut = QShortcut(QKeySequence(keys), host)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        office.desk.changed.connect(self._hear)
        office.desk.silence.changed.connect(self._listen)

    def speak(self, language: str) -> None:
        """Read in a language."""
        if language != self._language:
            self._language = language
            self._listen()

    def attend(self, texts: Sequence[Read]) -> None:
        """Read these texts, in this order, and no other."""
        before = self._texts
        self._texts = {}
        self._closely = {editor for editor, _scope, _commit, closely in texts if closely}
        for editor, scope, commit, _closely in texts:
            before.pop(editor, None)
            text = self._known.get(editor) or self._watched(editor, commit)
            self._texts[editor] = text
            text.belong_to(scope)
        for text in before.values():
            text.listen_to(None)
        self._listen()
        self._tell()

    def places(self) -> list[Place]:
        """Give everything found, in the order of the texts."""
        return [Place(text, one) for text in self._texts.values() for one in text.findings]

    def current(self) -> Place | None:
        """Give the finding that is looked at: the one chosen, else the first."""
        places = self.places()
        if self._current in places:
            return self._current
        return places[0] if places else None

    def go_next(self) -> None:
        """Go to the next finding after the cursor, round to the first."""
        for text in self._texts.values():
            text.look()
        places = self.places()
        if not places:
            return
        here = self._here()
        if here is None:
            self.choose(places[self._ahead(places)])
        elif here != self._current:
            self.choose(here)
        else:
            self.choose(places[(places.index(here) + 1) % len(places)])

    def choose(self, place: Place) -> None:
        """Look at a finding, the cursor on it."""
        self._current = place
        place.text.go_to(place.finding)
        self._tell()

    def accept(self) -> None:
        """Write the words proposed; where they are not shown beside the text, show them first."""
        place = self._here() or (self.current() if self._beside else None)
        if place is None:
            return
        if self._beside and place.finding.proposals:
            self.replace(place, place.finding.proposals[0])
        else:
            self.open_menu()

    def replace(self, place: Place, proposal: Proposal) -> None:
        """Write one proposal, as a step of its own."""
        text, finding = place
        text.look()
        if finding not in text.findings:
            return
        text.settle()
        self.step += 1
        text.put(proposal)
        self.step += 1
        text.editor.setFocus()

    def keep(self, place: Place | None = None) -> None:
        """Leave the words of a finding as they are: this one, else the one looked at."""
        place = place or self._here() or (self.current() if self._beside else None)
        if place is not None:
            place.text.keep(place.finding)
            place.text.editor.setFocus()

    def set_aside(self, place: Place) -> None:
        """Look for this turn of phrase no more, in any text, until it is taken up again."""
        own = self._own_rules()
        words = QCoreApplication.translate("Coach", "Turn of phrase set aside")
        self._office.desk.do(words, *RULES.hide(own, place.finding.rule, hidden=True))

    def aside(self) -> tuple[str, ...]:
        """Give the rules of this language that are set aside, by key."""
        return tuple(r.key for r in self._rules() if r.hidden and r.language == self._language)

    def take_up(self) -> None:
        """Let the rules set aside be as they came."""
        own = self._own_rules()
        changes = [change for key in self.aside() for change in RULES.hide(own, key, hidden=False)]
        words = QCoreApplication.translate("Coach", "Turns of phrase looked for again")
        self._office.desk.do(words, *changes)

    def _rules(self) -> tuple[Rule, ...]:
        """Give the rules as they stand: read once, and again when the library changes."""
        if self._known_rules is None:
            self._known_rules = RULES.all(self._own_rules())
        return self._known_rules

    def _own_rules(self) -> tuple[LibraryEntry, ...]:
        return self._office.desk.store.all(LibraryEntry, shelf=Shelf.COACH_RULE)

    def open_menu(self) -> None:
        """Open the choices for the finding under the cursor."""
        place = self._here()
        if place is None:
            return
        menu = QMenu(self._host)
        menu.setObjectName("coach_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = self.offer(menu, place)
        menu.setActiveAction(offered[0])
        menu.popup(place.text.passage.below())

    def offer(self, menu: QMenu, place: Place, before: QAction | None = None) -> list[QAction]:
        """Put the choices for a finding in a menu, before an action of it; give the choices."""
        finding = place.finding
        translate = QCoreApplication.translate
        why = QAction(category_word(finding.category), menu)
        reason = QAction(finding.reason.read(self._office.language), menu)
        for line in (why, reason):
            line.setEnabled(False)
        choices = []
        for proposal in finding.proposals:
            words = translate("Coach", "Replace with {words}")
            shown = quoted(_brief(proposal.words), self._language)
            choice = QAction(words.format(words=shown).replace("&", "&&"), menu)
            choice.triggered.connect(partial(self._replace_chosen, place, proposal))
            choices.append(choice)
        kept = QAction(translate("Coach", "Keep my words"), menu)
        kept.triggered.connect(partial(self._keep_chosen, place))
        choices.append(kept)
        aside = QAction(translate("Coach", "Look for this no more"), menu)
        aside.triggered.connect(partial(self._set_aside_chosen, place))
        choices.append(aside)
        parting = QAction(menu)
        parting.setSeparator(True)
        menu.insertActions(before or QAction(menu), [why, reason, *choices, parting])
        return choices

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            for text in self._texts.values():
                if text.passage.surface is watched:
                    return self._offer_at(text, event.pos(), event.globalPos())
        return False

    def _offer_at(self, text: CoachedText, at: QPoint, on_screen: QPoint) -> bool:
        finding = text.finding_at(text.passage.at(at))
        if finding is None:
            return False
        menu = text.passage.menu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.offer(menu, Place(text, finding), next(iter(menu.actions()), None))
        menu.popup(on_screen)
        return True

    def _replace_chosen(self, place: Place, proposal: Proposal, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's value
        self.replace(place, proposal)

    def _keep_chosen(self, place: Place, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's value
        self.keep(place)

    def _set_aside_chosen(self, place: Place, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's value
        self.set_aside(place)

    def _watched(self, editor: Editor, commit: Callable[[], None] | None) -> CoachedText:
        text = CoachedText(editor, self._office.desk, commit)
        text.changed.connect(self._tell)
        editor.cursorPositionChanged.connect(partial(self._moved, text))
        text.passage.surface.installEventFilter(self)
        self._known[editor] = text
        editor.destroyed.connect(partial(self._forget, editor))
        return text

    def _forget(self, editor: Editor, _gone: object = None) -> None:
        self._known.pop(editor, None)
        self._texts.pop(editor, None)

    def _moved(self, text: CoachedText, *_places: int) -> None:
        if not text.editor.hasFocus():
            return
        finding = text.finding_at(text.passage.cursor())
        place = Place(text, finding) if finding is not None else None
        if place is not None and place != self._current:
            self._current = place
            self._tell()

    def _here(self) -> Place | None:
        """Give the finding under the cursor of the text that has the focus."""
        for editor, text in self._texts.items():
            if editor.hasFocus():
                text.look()
                finding = text.finding_at(text.passage.cursor())
                return Place(text, finding) if finding is not None else None
        return None

    def _ahead(self, places: Sequence[Place]) -> int:
        order = list(self._texts.values())
        focused = next((t for e, t in self._texts.items() if e.hasFocus()), None)
        if focused is None:
            return 0
        here = order.index(focused), focused.passage.cursor()
        for number, (text, finding) in enumerate(places):
            if (order.index(text), finding.start) > here:
                return number
        return 0

    def _tell(self) -> None:
        current = self.current()
        for text in self._texts.values():
            mine = current is not None and current.text is text
            text.mark_current(current.finding if current is not None and mine else None)
        self._news.start()

    def _hear(self, changes: Sequence[Change]) -> None:
        records = (change.record for change in changes)
        mine = (r for r in records if isinstance(r, LibraryEntry))
        if any(r.shelf is Shelf.COACH_RULE for r in mine):
            self._known_rules = None
            self._listen()

    def _listen(self, _silent: object = None) -> None:
        silent = self._office.desk.silence.kept
        for closely in (False, True):
            mine = [text for ed, text in self._texts.items() if (ed in self._closely) is closely]
            heard = coach(self._rules(), self._language, closely=closely) if mine else None
            for text in mine:
                text.listen_to(None if silent else heard)
        self._news.start()


def _brief(words: str) -> str:
    return words if len(words) <= _WIDEST else words[: _WIDEST - 1].rstrip() + "…"
