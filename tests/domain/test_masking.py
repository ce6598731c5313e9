"""What train mode leaves of names and amounts, wherever they stand."""

from dataclasses import dataclass, fields
from decimal import Decimal

import pytest

from consultdesk.domain.clients import Contact
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Locale
from consultdesk.domain.masking import Mask
from consultdesk.domain.money import Money
from consultdesk.domain.practice import Practice
from consultdesk.domain.text import InternalText
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal
from tests.ui import cases

MASK = Mask(["Hélène Tremblay", "Atelier Boréal", "L'Oréal", "Les Jardins du Nord inc.", "HP"])


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Hélène Tremblay a rappelé", "H. T. a rappelé"),
        ("HELENE, tremblay et He\u0301le\u0300ne", "H. T. et H."),
        ("d’Hélène, l'Atelier Boréal", "d’H., l'A. B."),
        ("Hélène's notes on Boréal's site", "H.'s notes on B.'s site"),
        ("chez L’Oréal", "chez L. O."),
        ("les clés du jardin, les jardins du nord", "les clés du jardin, les J. du N."),
        ("Tremblayette et Boréalis restent", "Tremblayette et Boréalis restent"),
        ("HP, mais hp", "H., mais hp"),
        ("h.tremblay@boreal.ca", "•••"),
        ("", ""),
    ],
)
def test_names_become_initials_wherever_they_stand(words, left):
    assert MASK.text(words) == left


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("1 448,00 $ et 12 k$", "••• $ et ••• k$"),
        ("$1,448.00 or US$640", "$••• or US$•••"),
        ("entre 500 et 900 €", "entre ••• €"),
        ("$1,240–$2,040", "$•••"),
        ("500 dollars, 3 euros", "••• dollars, ••• euros"),
        ("CAD 12, 640 EUR", "CAD•••, ••• EUR"),
        ("12500 sans la marque", "••• sans la marque"),
        ("en 2026, 3 jours, 45,5 %, à 14:30", "en 2026, 3 jours, 45,5 %, à 14:30"),
    ],
)
def test_amounts_in_texts_become_dots(words, left):
    assert MASK.text(words) == left


@pytest.mark.parametrize("locale", Locale)
def test_amounts_keep_their_layout_and_still_add_up(locale):
    hidden = MASK.value(Money(123456, "CAD"))
    both = hidden + hidden.percent(10) + Money.zero(hidden.currency)
    assert both == Money(135802, "CAD")
    assert money(both, locale) == money(Money.zero("CAD"), locale).replace("0", "•••")


def test_a_file_is_masked_whole_and_still_counts():
    file = cases.boreal_file()
    mask = Mask.of([file.client], file.contacts)
    masked = mask.value(file)
    for real, hidden in zip(file.options, masked.options, strict=True):
        assert masked.sheet.totals(hidden).likely == file.sheet.totals(real).likely
        assert money(masked.sheet.totals(hidden).likely.full, Locale.EN_CA) == "$•••"
    assert masked.client.name == "A. B."
    assert masked.emotions == ()
    assert masked.gut_feeling is None
    said = " ".join(_texts(masked))
    for name in ("Boréal", "Hélène", "Tremblay", "Julien", "Côté"):
        assert name in " ".join(_texts(file)) or name in ("Julien", "Côté")
        assert name not in said


def test_a_ceiling_is_never_passed_on_screen():
    file = cases.boreal_file()
    masked = Mask([]).value(file)
    assert any(str(file.sheet.standing(option)) != "within" for option in file.options)
    assert {str(masked.sheet.standing(option)) for option in masked.options} == {"within"}


def test_a_figure_that_is_an_amount_is_hidden_and_hours_stay():
    spent = CostLine(id="a", option_id="o", kind=LineKind.EXPENSE, likely=Decimal("1250.5"))
    worked = CostLine(id="b", option_id="o", kind=LineKind.HOURS, likely=Decimal("12.5"))
    spent, worked = MASK.value((spent, worked))
    assert decimal(spent.likely, Locale.EN_CA) == "•••"
    assert decimal(worked.likely, Locale.EN_CA) == "12.5"


def test_what_reaches_a_person_is_dots_and_the_letterhead_stays():
    contact = Contact(id="c", client_id="k", name="Ana Li", phone="514 555-0199", email="a@b.ca")
    masked = MASK.value(contact)
    assert (masked.name, masked.phone, masked.email) == ("A. L.", "•••", "•••")
    practice = Practice(id="practice", name="Hélène Tremblay", phone="1")
    assert MASK.value(practice) == practice


def test_private_words_are_dots_and_a_shelf_keeps_its_shape():
    assert MASK.value(InternalText("secret")) == InternalText("•••")
    assert MASK.value(InternalText()) == InternalText()
    body = '{"name": {"fr": "Hélène"}, "price": ["1250.00", "CAD"], "points": 12500}'
    entry = LibraryEntry(id="l", shelf=Shelf.OPTION_CARD, key="boréal", body=body)
    masked = MASK.value(entry)
    assert masked.key == "boréal"
    assert masked.body == body.replace("Hélène", "H.").replace('"1250.00", "CAD"', '"0", "•••"')


def test_what_nobody_thought_of_is_refused():
    class Surprise:
        """A kind of value that is not masked yet."""

    @dataclass(frozen=True)
    class Line:
        held: object

    for unknown in (Surprise(), Line(Surprise()), [Surprise()]):
        with pytest.raises(TypeError, match="Surprise"):
            MASK.value(unknown)


def _texts(held):
    if isinstance(held, str):
        yield held
    elif isinstance(held, tuple):
        for one in held:
            yield from _texts(one)
    elif hasattr(held, "__dataclass_fields__"):
        for field in fields(held):
            if field.name != "id" and not field.name.endswith("_id"):
                yield from _texts(getattr(held, field.name))
