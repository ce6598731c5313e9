"""The handout of the drawings' case, made by hand in either language and on either paper."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

from consultdesk.domain.client_safe import (
    ClientCriterion,
    ClientFigure,
    ClientHandout,
    ClientLetterhead,
    ClientOption,
    ClientReason,
    ClientScale,
    ClientStatement,
    HandoutParts,
)
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.domain.money import Money

DRAWN = json.loads(Path(__file__).with_name("drawn.json").read_text(encoding="utf-8"))
KEYS = ("delay", "cost", "trust", "effort", "grow")
SCALES = (
    ClientScale.DAYS,
    ClientScale.MONEY,
    ClientScale.RATING,
    ClientScale.NUMBER,
    ClientScale.RATING,
)
BEST = {"delay": "B", "cost": "B", "trust": "D", "effort": "D", "grow": "AD"}


def drawn_handout(language="fr", paper=None):
    """Give the handout of the drawings."""
    words = DRAWN["words"][language]
    criteria = tuple(
        ClientCriterion(name, short, scale, words["units"].get(key, ""), DRAWN["weights"][key])
        for key, scale, (name, short) in zip(KEYS, SCALES, words["criteria"], strict=True)
    )
    return ClientHandout(
        number="INC-2026-014",
        letterhead=ClientLetterhead(
            "Roy Conseil",
            "Camille Roy",
            words["tagline"],
            "418 555-0187",
            "camille@royconseil.example",
            same_day=True,
        ),
        title=words["title"],
        contact="Hélène Tremblay",
        client="Atelier Boréal",
        dated=date(2026, 11, 19),
        locale=Locale.FR_CA if language == "fr" else Locale.EN_CA,
        paper=paper or (Paper.A4 if language == "fr" else Paper.LETTER),
        currency="CAD",
        statement=ClientStatement(words["statement"], date(2026, 11, 17), Channel.CALL),
        priorities_from=date(2026, 11, 16),
        priorities_confirmed=False,
        criteria=criteria,
        options=tuple(_option(letter, words["options"][letter]) for letter in "ABCD"),
        my_part=(),
        my_view=words["my_view"],
        next_words=words["next"],
        parts=HandoutParts(),
    )


def _option(letter, words):
    parts = DRAWN["parts"][letter]
    figures = tuple(
        ClientFigure(
            Decimal(str(DRAWN["raw"][key][letter])),
            letter in BEST[key],
            parts[key],
            date.fromisoformat(DRAWN["ready_on"][letter]) if key == "delay" else None,
        )
        for key in KEYS
    )
    return ClientOption(
        letter=letter,
        name=words["name"],
        summary=words["summary"],
        assumptions="",
        rank="ABDC".index(letter) + 1,
        score=sum(parts.values()),
        figures=figures,
        reasons=tuple(ClientReason(text[2:], text[0] == "+") for text in words["reasons"]),
        pays=Money.of(DRAWN["raw"]["cost"][letter], "CAD"),
        shared=True,
    )
