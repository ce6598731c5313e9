"""Whatever is done can be undone to the same state, and done again, in any order of edits."""

import shutil
from datetime import date
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.cost_presets import preset_for
from consultdesk.domain.costing import CostLine, quantify, split_between
from consultdesk.domain.incidents import Incident
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.money import Money
from consultdesk.domain.options import Cell, Criterion, Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.rates import ExchangeRate, type_rate
from consultdesk.shelves import COSTS
from consultdesk.store.store import Store

COSTING = ("line", "share", "count", "estimate", "goodwill", "preset", "rate")
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
moves = st.lists(
    st.tuples(
        st.sampled_from(["client", "contact", "incident", "option", "criterion", "cell", "rename",
                         "person", "remove", "line", "share", "count", "estimate", "goodwill",
                         "preset", "rate"]),
        st.integers(0, 10**6),
        words,
    ),
    max_size=25,
)  # fmt: skip


class Player:
    """Does random sensible things to a store, one step at a time, as a consultant would."""

    def __init__(self, store, clock):
        self.store, self.clock, self.number = store, clock, 0

    def pick(self, kind, chance):
        found = self.store.all(kind)
        return found[chance % len(found)] if found else None

    def step(self, name, chance, text):
        self.number += 1
        key = f"{name}-{self.number}"
        deed = self.in_costing if name in COSTING else self.in_file
        return deed(name, key, chance, text)

    def in_file(self, name, key, chance, text):  # noqa: PLR0911
        client, incident = self.pick(Client, chance), self.pick(Incident, chance)
        if name == "client":
            return [born(Client(id=key, name=text))]
        if name == "remove":
            kinds = [Client, Contact, Incident, Option, Criterion, Cell, CostLine, LibraryEntry]
            victim = self.pick(kinds[chance % len(kinds)], chance)
            return self.store.removal(victim) if victim else []
        if name in ("option", "criterion", "cell"):
            return self.in_matrix(name, key, incident, chance) if incident else []
        if client is None:
            return []
        if name == "contact":
            return [born(Contact(id=key, client_id=client.id, name=text))]
        if name == "rename":
            return [edited(client, name=text)]
        if name == "person":
            person = self.pick(Contact, chance)
            return [edited(incident, contact_id=person.id)] if person and incident else []
        title, now = Phrase(text, ""), self.clock.now()
        fresh = Incident(id=key, number=key, client_id=client.id, title=title, noticed_at=now)
        return [born(fresh)]

    def in_matrix(self, name, key, incident, chance):
        if name == "option":
            return [born(Option(id=key, incident_id=incident.id))]
        if name == "criterion":
            return [born(Criterion(id=key, incident_id=incident.id))]
        option, criterion = self.pick(Option, chance), self.pick(Criterion, chance)
        taken = {(cell.option_id, cell.criterion_id) for cell in self.store.all(Cell)}
        if not option or not criterion or (option.id, criterion.id) in taken:
            return []
        return [born(Cell(id=key, option_id=option.id, criterion_id=criterion.id))]

    def in_costing(self, name, key, chance, text):
        if name == "rate":
            worth, on = Decimal(chance + 1) / 1000, date(2026, 1, 1 + chance % 28)
            return [type_rate(self.store.all(ExchangeRate), ("EUR", "CAD"), worth, on)]
        option, line = self.pick(Option, chance), self.pick(CostLine, chance)
        if name == "goodwill":
            return [edited(option, goodwill=Phrase(text, ""))] if option else []
        if name == "line":
            price = Money(chance, ("CAD", "EUR")[chance % 2])
            label = Phrase(text or key, "")
            if option is None:
                return []
            return [born(CostLine(id=key, option_id=option.id, label=label, unit_price=price))]
        if line is None or not line.label:
            return []
        return [_on_line(self.store, name, line, chance)]


def _on_line(store, name, line, chance):
    """Give the change of one cost line that the drawer would make."""
    if name == "share":
        return split_between(line, Decimal(chance % 101), Decimal(0))
    if name == "count":
        return edited(line, counted=not line.counted)
    if name == "preset":
        entries = store.all(LibraryEntry)
        (change,) = COSTS.keep(entries, preset_for(COSTS.all(entries), line, Money(12500, "CAD")))
        return change
    likely = Decimal(chance) / 100
    return quantify(line, likely / 2, likely, likely * 2)


def everything(store):
    return {kind: store.all(kind) for kind in store._core.mappings}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(moves=moves)
def test_undo_and_redo_restore_equal_states(template, tmp_path_factory, clock_of_day, moves):
    path = shutil.copy(template, tmp_path_factory.mktemp("undo") / "desk.consultdesk")
    with Store.open(path, clock_of_day) as store:
        player, past = Player(store, clock_of_day), []
        states = [everything(store)]
        for move in moves:
            changes = player.step(*move)
            store.apply(changes, move[0])
            past.append(changes)
            states.append(everything(store))
        for n in reversed(range(len(past))):
            store.apply([change.undone() for change in reversed(past[n])], "undo")
            assert everything(store) == states[n]
        for n, changes in enumerate(past):
            store.apply(changes, "redo")
            assert everything(store) == states[n + 1]
        assert store.check() == ()
