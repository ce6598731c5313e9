"""The case of the drawings with a bird in every text and every amount, and how to hear one."""

import json
import re
import unicodedata
from dataclasses import fields

from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice
from consultdesk.domain.text import InternalText
from tests.ui.cases import BOREAL, INCIDENT, NOW
from tests.workspace.canaries import MARKS, record_types, text_fields

CLIENT, PERSON, PRIVATE, AMOUNT = "Zorblax", "Vlémour Quiffélin", "Murmelon", 7391
SAID = " d’ZORBLAX, Quiffelin : 7391,37 $ ou $7,391.37, 73 913 dollars"
BIRDS = re.compile(r"zorblax|vlemour|quiffelin|murmelon|7391")
PRICES = re.compile(r"\d\s?[$€£]|[$€£]\s?\d")
# Shapes of their own, and the numbers by which things are filed: none of them is a name.
LEFT = MARKS | {
    "Client.name", "Contact.name", "Document.content", "Document.shown", "Engagement.number",
    "Incident.number", "LibraryEntry.body", "LibraryEntry.key",
}  # fmt: skip


def let_fly(store):
    """Put a bird into every text and every amount of every record; give what was written."""
    changes = []
    for kind in record_types().values():
        if kind is not Practice:
            changes += [Change(one, _sung(one, n)) for n, one in enumerate(store.all(kind))]
    store.apply([*changes, *map(born, _kept())], step="birds")
    return {kind: store.all(kind) for kind in record_types().values()}


def _kept():
    """Give what is kept for later: a card, a price and a letter that was given."""
    both = {"fr": SAID, "en": SAID}
    figure = f"{AMOUNT}.37"
    line = {"kind": "expense", "label": both, "likely": figure, "client": "50", "third": "0"}
    bodies = {
        Shelf.OPTION_CARD: {"title": both, "name": both, "line": [line]},
        Shelf.COST_PRESET: {**line, "price": [figure, "CAD"]},
    }
    for shelf, body in bodies.items():
        title = Phrase(SAID, SAID)
        written = json.dumps(body)
        yield LibraryEntry(id=shelf.value, shelf=shelf, key="mine", title=title, body=written)
    yield Document(
        id="letter", client_id=BOREAL, incident_id=INCIDENT, kind=DocumentKind.HANDOUT,
        title=SAID, locale=Locale.FR_CA, paper=Paper.LETTER, made_at=NOW, dated=NOW.date(),
        version_code="A1B2", sha256="0" * 64, content=SAID.encode(), given_to=PERSON, shown=SAID,
    )  # fmt: skip


def _sung(record, count):
    kind = type(record)
    words = {
        name: getattr(record, name)
        for owner, name, _ in text_fields(kind)
        if owner is kind and f"{kind.__name__}.{name}" not in LEFT
    }
    values = {name: _word(held) for name, held in words.items()}
    for field in fields(record):
        held = getattr(record, field.name)
        if isinstance(held, Money):
            values[field.name] = Money(AMOUNT * 1000 + 7 * count, held.currency)
    if kind is Client:
        values["name"] = f"{CLIENT} {chr(65 + count)}{chr(97 + count)}rion"
    if kind is Contact:
        values["name"] = f"{PERSON} {chr(65 + count)}{chr(97 + count)}liot"
    return record.but(**values)


def _word(held):
    if isinstance(held, str):
        return held + SAID
    if isinstance(held, Phrase):
        return Phrase(*(held.get(language) + SAID for language in ("fr", "en")))
    if isinstance(held, InternalText):
        return InternalText(PRIVATE + SAID)
    return held


def heard(texts):
    """Give the texts in which a bird sings, or an amount can be read."""
    found = []
    for where, text in texts:
        flat = unicodedata.normalize("NFKD", text).casefold()
        flat = "".join(mark for mark in flat if not unicodedata.combining(mark))
        joined = re.sub(r"(?<=\d)[\s.,’']+(?=\d)", "", flat)
        if BIRDS.search(joined) or PRICES.search(joined):
            found.append((where, text))
    return found
