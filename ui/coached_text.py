"""One text under the wording coach: underlined where it deserves a second look, never altered."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from consultdesk.coach.reading import Coach
from consultdesk.coach.rules import Finding, Proposal
from consultdesk.store.errors import StoreError
from ui.coach_passages import Editor, passage_of
from ui.desk import Desk
from ui.kit.underlines import Mark, units

_PAUSE_MS = 350
_TO_FILL = re.compile(r"\[\w+\]")


class CoachedText(QObject):
    """Reads its text again after a pause; words kept once are left alone in that text."""

    changed = Signal()

    def __init__(self, editor: Editor, desk: Desk, commit: Callable[[], None] | None) -> None:
        super().__init__(editor)
        self.editor = editor
        self.passage = passage_of(editor)
        self._desk = desk
        self._commit = commit
        self._coach: Coach | None = None
        self._scope = ""
        self._kept: frozenset[str] = frozenset()
        self._read_words: str | None = None
        self._findings: tuple[Finding, ...] = ()
        self._current: Finding | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        editor.textChanged.connect(self._typed)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What deserves a second look now."""
        return self._findings

    def words(self) -> str:
        """Give the text as it was typed."""
        return self.passage.words()

    def listen_to(self, coach: Coach | None) -> None:
        """Read with this coach from now on; with none, nothing is said."""
        if coach is not self._coach:
            self._coach = coach
            self._read_words = None
        self.look()

    def belong_to(self, scope: str) -> None:
        """Say which text this is, so that words kept are remembered for it alone."""
        if scope == self._scope:
            return
        before, self._scope = self._scope, scope
        known = self._remembered()
        if not before and self._kept - known:
            self._kept |= known
            self._remember()
        else:
            self._kept = known
        self._read_words = None
        self.look()

    def look(self) -> None:
        """Read the text again, if it has changed."""
        self._pause.stop()
        words = self.words()
        if words == self._read_words:
            return
        self._read_words = words
        found = self._coach.read(words) if self._coach is not None else ()
        self._findings = tuple(one for one in found if _name(one) not in self._kept)
        if self._current not in self._findings:
            self._current = None
        self._underline()
        self.changed.emit()

    def mark_current(self, finding: Finding | None) -> None:
        """Draw one finding as the one that is looked at."""
        self._current = finding
        self._underline()

    def finding_at(self, position: int) -> Finding | None:
        """Give the finding that holds a place of Qt's cursor."""
        words = self.words()
        return next(
            (
                one
                for one in self._findings
                if units(words, one.start) <= position <= units(words, one.end)
            ),
            None,
        )

    def go_to(self, finding: Finding) -> None:
        """Put the cursor where a finding begins."""
        start = units(self.words(), finding.start)
        self.passage.select(start, start)
        self.editor.setFocus()

    def put(self, proposal: Proposal) -> None:
        """Write other words, in one step that can be taken back; what is to be filled is chosen."""
        words = self.words()
        start = units(words, proposal.start)
        self.passage.write(start, units(words, proposal.end), proposal.words)
        blank = _TO_FILL.search(proposal.words)
        if blank is not None:
            first, last = (units(proposal.words, end) for end in blank.span())
            self.passage.select(start + first, start + last)
        if self._commit is not None:
            self._commit()
            self.passage.forget_steps()
        self.look()

    def keep(self, finding: Finding) -> None:
        """Leave these words alone in this text from now on."""
        self._kept |= {_name(finding)}
        self._remember()
        self._read_words = None
        self.look()

    def settle(self) -> None:
        """Write down what was typed so far, so that other words are a step of their own."""
        if self._commit is not None:
            self._commit()

    def _typed(self) -> None:
        if self.words() != self._read_words:
            self._pause.start()

    def _underline(self) -> None:
        words = self.words()
        self.passage.underline(
            [
                Mark(units(words, one.start), units(words, one.end), one == self._current)
                for one in self._findings
            ]
        )

    def _remembered(self) -> frozenset[str]:
        if not self._scope:
            return self._kept
        try:
            return frozenset(json.loads(self._desk.store.facts.get(_key(self._scope)) or "[]"))
        except StoreError as failure:
            self._desk.failed.emit(failure)
            return frozenset()

    def _remember(self) -> None:
        if not self._scope:
            return
        try:
            self._desk.store.facts.set(_key(self._scope), json.dumps(sorted(self._kept)))
        except StoreError as failure:
            self._desk.failed.emit(failure)


def _key(scope: str) -> str:
    return f"coach/{scope}"


def _name(finding: Finding) -> str:
    """Give a sign by which words are known again, without keeping the words themselves."""
    plain = " ".join(finding.words.lower().replace("’", "'").split())
    return hashlib.sha256(f"{finding.category}/{plain}".encode()).hexdigest()[:16]
