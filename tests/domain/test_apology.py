"""An apology says what it lacks, and waits for the insurer where it may bind."""

from datetime import date

import pytest

from consultdesk.domain.apology import Part, may_leave, read, tell_insurer, written
from consultdesk.domain.errors import Refused
from tests.ui.cases import INCIDENT, boreal_file

TODAY = date(2026, 11, 18)


@pytest.fixture
def incident():
    found = boreal_file().incident
    assert found.id == INCIDENT
    return found.but(insurer_told_on=None)


def test_it_names_the_parts_that_are_not_there():
    reading = read({Part.REGRET: "Je regrette.", Part.ASK: "  "})
    assert reading.lacking == (Part.FACTS, Part.OWN, Part.CHANGE, Part.REPAIR, Part.ASK)


@pytest.mark.parametrize(
    "text",
    [
        "Je regrette ce que cela vous fait vivre.",
        "I am sorry for what this puts you through.",
        "Le rapport est parti le 8 sans Rimouski.",
        "I will call you on the 4th.",
    ],
)
def test_regret_alone_may_leave(incident, text):
    assert may_leave(incident, read({Part.REGRET: text}))


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (Part.OWN, "Le contrôle me revenait."),
        (Part.FACTS, "J’ai oublié le site de Rimouski."),
        (Part.REGRET, "It was my mistake."),
        (Part.REPAIR, "Je vous rembourse."),
        (Part.REPAIR, "A credit note of 500 CAD follows."),
        (Part.REPAIR, "Vous recevrez 1 200 $."),
        (Part.FACTS, "My responsibility is clear."),
    ],
)
def test_a_part_or_an_amount_waits_for_the_insurer(incident, part, text):
    reading = read({part: text})
    assert reading.binding
    assert not may_leave(incident, reading)
    told = tell_insurer(incident, TODAY, TODAY).after
    assert may_leave(told, reading)


def test_the_insurer_cannot_have_been_told_tomorrow(incident):
    with pytest.raises(Refused):
        tell_insurer(incident, date(2026, 11, 19), TODAY)


def test_the_parts_become_one_text_in_their_order():
    text = written({Part.ASK: "Is it enough?", Part.REGRET: " I am sorry. "})
    assert text == "I am sorry.\n\nIs it enough?"
