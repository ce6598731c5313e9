"""An apology in six parts, and the word to the insurer before it says what may bind.

The six parts are those of Lewicki, Polin and Lount (2016): regret, what happened, one's own part,
what changes, what is put right, and asking to go on. None is compulsory; the check names those
that are empty. A text that states one's own responsibility, or an amount, waits for the answer
about the insurer; that none is needed is an answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Incident


class Part(StrEnum):
    """The parts of an apology, in the order in which they are said."""

    REGRET = "regret"
    FACTS = "facts"
    OWN = "own"
    CHANGE = "change"
    REPAIR = "repair"
    ASK = "ask"


_AMOUNT = re.compile(
    r"[$€£]|\b\d[\d\s.,\u00a0\u202f]*\s*(?:cad|usd|eur|gbp|dollars?|euros?|livres?)\b"
    r"|\b(?:rembours\w*|indemnis\w*|dédommag\w*|note de crédit|refund\w*|compensat\w*|"
    r"reimburs\w*|credit note|free of charge|sans frais|à mes frais|at my (?:own )?expense)",
    re.IGNORECASE,
)
_ADMISSION = re.compile(
    r"\b(?:respons[ai]b\w*|ma faute|mon erreur|mes erreurs|j[’']ai (?:oublié|omis|manqué|négligé)|"
    r"je me suis tromp\w*|j[’']aurais dû|négligen\w*|liab\w*|my (?:fault|mistake|error|part)|"
    r"ma part|i (?:forgot|failed|neglected|missed|made a mistake|should have)|"
    r"(?:i am|i[’']m) to blame|c[’']est de mon côté)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an apology says so far: the parts it lacks, and whether it may bind."""

    lacking: tuple[Part, ...]
    responsibility: bool
    money: bool

    @property
    def binding(self) -> bool:
        """Whether the insurer is to be thought of before it leaves."""
        return self.responsibility or self.money


def read(parts: Mapping[Part, str]) -> Reading:
    """Say what is there and what is not; the part named as one's own counts as responsibility."""
    whole = written(parts)
    return Reading(
        lacking=tuple(part for part in Part if not parts.get(part, "").strip()),
        responsibility=bool(parts.get(Part.OWN, "").strip() or _ADMISSION.search(whole)),
        money=bool(_AMOUNT.search(whole)),
    )


def written(parts: Mapping[Part, str]) -> str:
    """Put the parts that are there into one text."""
    said = (parts.get(part, "").strip() for part in Part)
    return "\n\n".join(text for text in said if text)


def may_leave(incident: Incident, reading: Reading) -> bool:
    """Whether the text may be copied: nothing in it binds, or the insurer was answered for."""
    return not reading.binding or incident.insurer_told_on is not None


def tell_insurer(incident: Incident, on: date, today: date) -> Change:
    """Note the day on which the insurer was told, or found not to be needed."""
    if on > today:
        raise Refused("insurer_day_ahead")
    return edited(incident, insurer_told_on=on)
