"""The rules of the coach: what is looked for, what is proposed, and a sentence to try it on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from typing_extensions import override

from consultdesk.coach.example import example, proposed
from consultdesk.coach.reading import Coach
from consultdesk.coach.rules import Category, Finding, Rule, Silent
from consultdesk.coach.shelf import RULES, check_rule, guidance
from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import Shelf, fresh_key
from consultdesk.wording.refusals import sentence
from ui.coach_words import category_word, proposal_words, quoted
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, LongField
from ui.kit.underlines import Mark as Place
from ui.kit.underlines import Underliner, units
from ui.kit.words import Label
from ui.library.forms import EditForm, language_name, lines_of, phrase_of
from ui.library.keeper import Adding, ShelfKeeper
from ui.library.rows import Mark, Row
from ui.office import Office

_PAUSE_MS = 200


class RulesKeeper(ShelfKeeper[Rule]):
    """What the coach underlines in each language, and what it proposes."""

    shelf = Shelf.COACH_RULE
    shelving = RULES
    place = "rules"
    ordered = False

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate(
            "Library", "What the coach underlines, and what it proposes. You keep the last word."
        )
        super().__init__(office, translate("Library", "Wordings"), hint)

    @override
    def count(self) -> int:
        mine = self.office.language
        return sum(not rule.hidden for rule in self.items() if rule.language == mine)

    @override
    def rows(self, language: str) -> Sequence[Row]:
        return [self.row(rule, language) for rule in self.items() if rule.language == language]

    @override
    def row(self, item: Rule, language: str) -> Row:
        said = example(item.seen[0], guidance().words.get(item.language, {})) if item.seen else ""
        other = proposed(item.proposals[0]) if item.proposals else ""
        marks = self.marks(item, language, (), Mark(category_word(item.category)))
        words = other or QCoreApplication.translate("Library", "to be looked at again")
        return Row(item.key, said, words, marks, wavy=True, pale=item.hidden, faint=not other)

    @override
    def form_of(self, item: Rule, language: str) -> EditForm:
        return RuleForm(self, item)

    @override
    def adding(self) -> Sequence[Adding]:
        words = QCoreApplication.translate("Library", "Wording")
        return [Adding(words, lambda language: RuleForm(self, _fresh(language)))]


def _fresh(language: str) -> Rule:
    return Rule(key=fresh_key(), language=language, category=Category.REPROACH, seen=())


class RuleForm(EditForm):
    """A rule, with what it would underline in a sentence typed to try it."""

    def __init__(self, keeper: RulesKeeper, rule: Rule) -> None:
        super().__init__(keeper.office)
        self._keeper, self._rule = keeper, rule
        name = language_name(rule.language)
        seen = self.tr("Turns of phrase to look for, one per line · {language}")
        self.add("seen", LongField(seen.format(language=name), "\n".join(rule.seen), lines=2))
        self.note(
            self.tr(
                "“ … ” between spaces stands for up to four words; (a|b) for a or b; "
                "(a )? for words that may be missing."
            )
        )
        proposals = self.tr("What to propose instead, one per line")
        self.add("proposals", LongField(proposals, "\n".join(rule.proposals), lines=2))
        self.add_row([("category", self._category()), ("silent", self._silent())])
        unless = self.tr("Not when it reads, one per line")
        self.add("unless", LongField(unless, "\n".join(rule.unless), lines=1))
        self.worded("reason", self.tr("Why, if not as for its kind"), rule.reason, lines=2)
        self._add_trial()
        self.changed.connect(lambda _name, _value: self._pause.start())
        self.hear(("seen", "proposals", "unless", "trial"), self._pause.start)

    def _category(self) -> ChoiceField:
        kinds = [Item(one, category_word(one)) for one in Category]
        return ChoiceField(self.tr("What it may do"), kinds, self._rule.category)

    def _silent(self) -> ChoiceField:
        words = {
            Silent.NEVER: self.tr("Never silent"),
            Silent.DATED: self.tr("Silent beside a day or an hour"),
            Silent.OWNED: self.tr("Silent where I speak of myself"),
        }
        choices = [Item(one, said) for one, said in words.items()]
        return ChoiceField(self.tr("In a sentence"), choices, self._rule.silent)

    def _add_trial(self) -> None:
        rule = self._rule
        known = guidance().words.get(rule.language, {})
        start = example(rule.seen[0], known) if rule.seen else ""
        editor = LongField(self.tr("Try it in a sentence"), start, lines=2, style="spoken")
        self.add("trial", editor)
        self._marks = Underliner(editor.document())
        self._said = Label("", style="small", colour="ink2", wrap=True)
        self._said.setObjectName("trial_said")
        self.place(self._said)
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.try_it)
        self.try_it()

    def try_it(self) -> None:
        """Underline what the rule as typed would find in the sentence."""
        values = self.values()
        rule = self._typed(values)
        try:
            check_rule(rule, ())
        except Refused as refused:
            self._marks.show_marks(())
            self._said.setText(sentence(refused, self.office.locale))
            return
        text = str(values["trial"])
        found = Coach((rule,), guidance(), rule.language).read(text)
        places = [Place(units(text, one.start), units(text, one.end)) for one in found]
        self._marks.show_marks(places)
        self._said.setText(self._findings(text, found))

    def _findings(self, text: str, found: Sequence[Finding]) -> str:
        language = self._rule.language
        said = []
        for one in found:
            words = self.tr("Underlines {words}").format(words=quoted(one.words, language))
            if one.proposals:
                instead = proposal_words(text, one.proposals[0], language)
                words = self.tr("{found}, proposes {words}").format(found=words, words=instead)
            said.append(words)
        return "\n".join(said) or self.tr("Nothing would be underlined here.")

    @override
    def at(self, code: str) -> str:
        return "proposals" if code == "proposal_slot_unknown" else "seen"

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        return self._keeper.keep(self._typed(values))

    def _typed(self, values: Mapping[str, object]) -> Rule:
        rule, category, silent = self._rule, values["category"], values["silent"]
        return replace(
            rule,
            category=category if isinstance(category, Category) else rule.category,
            seen=lines_of(values["seen"]),
            proposals=lines_of(values["proposals"]),
            unless=lines_of(values["unless"]),
            silent=silent if isinstance(silent, Silent) else rule.silent,
            reason=phrase_of(values, "reason"),
        )
