"""Incidents told in the same words: ranked by rarity, in one order always, kept up to date."""

from datetime import timedelta

import pytest

from consultdesk.domain.change import born, edited, removed
from consultdesk.domain.clients import Client
from consultdesk.domain.decisions import Decision
from consultdesk.domain.incidents import Incident, IncidentKind
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Contribution, ProblemStatement, Side
from consultdesk.store.store import Store


def incident(key, title, days=0, clock=None, **more):
    return Incident(
        id=key,
        number=f"INC-2026-{key}",
        client_id="c",
        title=Phrase(title),
        noticed_at=clock.now() - timedelta(days=days),
        **more,
    )


@pytest.fixture
def filled(store, clock):
    store.apply([born(Client(id="c", name="Atelier"))])
    store.apply(
        born(incident(f"{n:03}", f"Affaire ordinaire {n}", n, clock)) for n in range(100, 130)
    )
    store.apply(
        born(one)
        for one in (
            incident("001", "Rapports de marge en retard", 40, clock, kind=IncidentKind.DELAY),
            incident("002", "Une question de facture", 30, clock, cause="  Gabarit  "),
            incident("003", "Autre chose", 20, clock, kind=IncidentKind.DELAY),
            ProblemStatement(id="s", incident_id="002", text=Phrase(en="The margin was wrong")),
            ListeningNote(
                id="n", incident_id="003", kind=NoteKind.FACT, text="Le rapport de marge a tardé"
            ),
            ListeningNote(id="e", incident_id="003", kind=NoteKind.EMOTION, text="Inquiétude"),
            Contribution(
                id="k",
                incident_id="003",
                side=Side.MINE,
                text=Phrase("J’ai tardé à confirmer"),
                audience=Audience.PRIVATE,
            ),
        )
    )
    while store.precedents.read_on(0.002):
        pass
    return store


def found(store, *roots, one="x", clock, **more):
    asking = incident(one, "?", clock=clock, **more)
    return {c.incident.id: c for c in store.precedents.like(asking, roots, 10)}


def test_the_words_of_titles_statements_facts_and_contributions_count(filled, clock):
    ranks = {key: c.rank for key, c in found(filled, "rapport", "marge", clock=clock).items()}
    assert set(ranks) == {"001", "003"}
    assert ranks["001"] > ranks["003"] > 0, "the shorter telling weighs more"
    assert set(found(filled, "margin", clock=clock)) == {"002"}
    assert set(found(filled, "confirmer", clock=clock)) == {"003"}
    assert not found(filled, "inquietude", clock=clock), "feelings stay out of it"
    assert found(filled, "marge", clock=clock)["001"].roots >= {"rapport", "marge", "retard"}


def test_the_incident_itself_is_left_out_and_kind_and_cause_bring_others(filled, clock):
    assert set(found(filled, "marge", one="001", clock=clock)) == {"003"}
    kind = found(filled, clock=clock, kind=IncidentKind.DELAY)
    assert set(kind) == {"001", "003"}
    assert {c.rank for c in kind.values()} == {0.0}
    assert set(found(filled, clock=clock, cause="gabarit ")) == {"002"}
    assert filled.precedents.count_of_cause(" GABARIT") == 1
    assert filled.precedents.count_of_cause("  ") == 0
    assert filled.precedents.causes() == ("  Gabarit  ",)


def test_a_decision_that_holds_is_known(filled, clock):
    filled.apply(
        [
            born(Option(id="o", incident_id="001")),
            born(
                Decision(
                    id="d",
                    incident_id="001",
                    option_id="o",
                    decided_by="H",
                    decided_at=clock.now(),
                )
            ),
        ]
    )
    assert [c.decided for c in found(filled, "retard", clock=clock).values()] == [True]


def test_what_is_edited_counts_at_once_and_what_is_gone_is_not_found(filled, clock):
    note = filled.get(ListeningNote, "n")
    filled.apply([edited(note, text="Une livraison tardive")])
    assert set(found(filled, "marge", clock=clock)) == {"001"}
    assert set(found(filled, "livraison", clock=clock)) == {"003"}
    filled.apply([removed(filled.get(Incident, "001"))])
    assert not found(filled, "marge", clock=clock)


def test_the_order_is_the_same_whatever_was_read_first_or_again(filled, clock):
    def order(store):
        asked = incident("x", "?", clock=clock, kind=IncidentKind.DELAY)
        return store.precedents._ranks(["rapport", "marge", "ordinaire", "affaire"], asked.id, 40)

    before = order(filled)
    assert len(before) == 32
    title = filled.get(Incident, "110").title
    for words in (Phrase("Tout autre chose"), title):
        filled.apply([edited(filled.get(Incident, "110"), title=words)])
        filled.precedents.read_on(0.002)
    assert order(filled) == before
    with_again = filled.path
    filled.close()
    with Store.open(with_again, clock) as again:
        assert again.precedents.read_on(0)
        while again.precedents.read_on(0.05):
            pass
        assert order(again) == before
