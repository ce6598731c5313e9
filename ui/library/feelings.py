"""The emotion words: their names, and the grammar with which they are said back, heard at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.library import Shelf, fresh_key
from consultdesk.domain.listening import Style
from consultdesk.domain.locales import Locale
from consultdesk.wording.feelings import FEELINGS, Feel, Feeling, Noun
from consultdesk.wording.saying_back import Felt, Heard, compose, degree
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.words import Label
from ui.library.forms import EditForm, phrase_of
from ui.library.keeper import Adding, ShelfKeeper
from ui.library.rows import Row
from ui.office import Office

_DEGREES = (2, 5, 9)
_PAUSE_MS = 150
_HEARD = (
    "title_fr", "title_en", "noun", "many",
    "slight_fr", "strong_fr", "feel", "slight_en", "strong_en",
)  # fmt: skip


class FeelingsKeeper(ShelfKeeper[Feeling]):
    """The feelings on offer while listening."""

    shelf = Shelf.EMOTION_WORDS
    shelving = FEELINGS
    place = "feelings"

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate(
            "Library", "What can be heard in a voice, and how it is said back without a slip."
        )
        super().__init__(office, translate("Library", "Emotion words"), hint)

    @override
    def row(self, item: Feeling, language: str) -> Row:
        felt = Felt(item, item.title.read(language), 5)
        said = degree(felt, language)
        words = QCoreApplication.translate("Library", "said back between quotation marks")
        if said:
            pattern = "vous ressentez {said}" if language == "fr" else "you feel {said}"
            words = pattern.format(said=said)
        marks = self.marks(item, language, (item.title,))
        return Row(item.key, item.title.read(language), words, marks, pale=item.hidden)

    @override
    def form_of(self, item: Feeling, language: str) -> EditForm:
        return FeelingForm(self, item)

    @override
    def adding(self) -> Sequence[Adding]:
        words = QCoreApplication.translate("Library", "Emotion word")
        return [Adding(words, lambda _language: FeelingForm(self, Feeling(fresh_key())))]


class FeelingForm(EditForm):
    """Names and grammar; below, the sentences that would be said, in three degrees."""

    def __init__(self, keeper: FeelingsKeeper, feeling: Feeling) -> None:
        super().__init__(keeper.office)
        self._keeper, self._feeling = keeper, feeling
        self.worded("title", self.tr("Name"), feeling.title)
        self._said = Label("", style="spoken", colour="ink2", wrap=True)
        self._said.setObjectName("feeling_said")
        self.place(self._said)
        also = self.tr("Also recognised when typed, words apart by a space")
        self.add("also", TextField(also, feeling.also))
        self._add_french(feeling.noun or Noun(""))
        self._add_english(feeling.feel or Feel(""))
        self.note(
            self.tr("Without these, the word is said back between quotation marks, always right.")
        )
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.say)
        self.changed.connect(lambda _name, _value: self._pause.start())
        self.hear(_HEARD, self._pause.start)
        self.say()

    def _add_french(self, noun: Noun) -> None:
        genders = [Item("f", self.tr("feminine")), Item("m", self.tr("masculine"))]
        taken = [
            Item(False, self.tr("de la colère, du calme")),  # noqa: FBT003 - a choice's value
            Item(True, self.tr("un sentiment")),  # noqa: FBT003
        ]
        joined = [
            Item(False, self.tr("l’… before a vowel or h")),  # noqa: FBT003
            Item(True, self.tr("la honte: h not elided")),  # noqa: FBT003
        ]
        self.add_row(
            [
                ("noun", TextField(self.tr("French noun, after “vous ressentez”"), noun.noun)),
                ("gender", ChoiceField(self.tr("Gender"), genders, noun.gender)),
            ]
        )
        self.add_row(
            [
                ("counted", ChoiceField(self.tr("With the article"), taken, noun.counted)),
                ("aspirated", ChoiceField(self.tr("Elision"), joined, noun.aspirated)),
                ("many", TextField(self.tr("After “beaucoup de”, if other"), noun.many)),
            ]
        )
        self.add_row(
            [
                (
                    "slight_fr",
                    TextField(self.tr("A little, if not as usual (French)"), noun.slight),
                ),
                (
                    "strong_fr",
                    TextField(self.tr("Strongly, if not as usual (French)"), noun.strong),
                ),
            ]
        )

    def _add_english(self, feel: Feel) -> None:
        self.add_row(
            [
                ("feel", TextField(self.tr("English, after “you feel”"), feel.feel)),
                ("slight_en", TextField(self.tr("A little, if not as usual"), feel.slight)),
                ("strong_en", TextField(self.tr("Strongly, if not as usual"), feel.strong)),
            ]
        )

    def say(self) -> None:
        """Show what would be said back, in both languages and three degrees."""
        feeling = self._typed(self.values())
        said = []
        for locale in (Locale.FR_CA, Locale.EN_CA):
            word = feeling.title.read(locale.language)
            heard = (Heard(felt=Felt(feeling, word, strength)) for strength in _DEGREES)
            once = dict.fromkeys(compose(Style.ECHO, one, locale) for one in heard if word)
            said.append(" ".join(once))
        self._said.setText("\n".join(line for line in said if line))

    @override
    def at(self, code: str) -> str:
        return self.first("title") if code != "feeling_known" else "also"

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        return self._keeper.keep(self._typed(values))

    def _typed(self, values: Mapping[str, object]) -> Feeling:
        def text(name: str) -> str:
            return " ".join(str(values[name] or "").split())

        noun = Noun(
            noun=text("noun"),
            gender=str(values["gender"]),
            aspirated=bool(values["aspirated"]) and text("noun")[:1].casefold() == "h",
            counted=bool(values["counted"]),
            many=text("many"),
            slight=text("slight_fr"),
            strong=text("strong_fr"),
        )
        feel = Feel(text("feel"), text("slight_en"), text("strong_en"))
        return replace(
            self._feeling,
            title=phrase_of(values, "title"),
            also=text("also"),
            noun=noun if noun.noun else None,
            feel=feel if feel.feel else None,
        )
