"""One of each document beside the handout, made by hand."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from consultdesk.documents.for_client.decision import decision_pdf
from consultdesk.documents.for_client.farewell import closing_pdf
from consultdesk.documents.for_client.kickoff import kickoff_pdf
from consultdesk.documents.for_client.problem import problem_pdf
from consultdesk.documents.for_client.promises import promises_pdf
from consultdesk.documents.for_client.worksheet import worksheet_pdf
from consultdesk.domain.client_safe import (
    ClientChoice,
    ClientClosing,
    ClientDecision,
    ClientEvent,
    ClientHappened,
    ClientKickoff,
    ClientLetterhead,
    ClientNobody,
    ClientProblem,
    ClientPromise,
    ClientPromises,
    ClientScale,
    ClientStatement,
    ClientSwing,
    ClientWorksheet,
)
from consultdesk.domain.client_safe import ClientPromiseState as State
from consultdesk.domain.locales import Channel, Locale, Paper

KEPT, OPEN = State.KEPT, State.OPEN
HEAD = ClientLetterhead(
    "Roy Conseil",
    "Camille Roy",
    "conseil en organisation et données",
    "+1 418 555-0187",
    "camille@royconseil.example",
    same_day=True,
)


def common(locale, paper):
    return {
        "number": "INC-2026-014",
        "letterhead": HEAD,
        "contact": "Nadia Benali",
        "client": "Cabinet Lenoir et associés",
        "dated": date(2026, 9, 14),
        "locale": locale,
        "paper": paper,
    }


def drawn_kickoff(locale=Locale.FR_FR, paper=Paper.A4):
    """Give the letter of the drawings."""
    return ClientKickoff(
        **common(locale, paper),
        written_in="Québec",
        addressed_to="Lyon",
        engagement="le parcours de formation de vos équipes",
        call_hours=Decimal(4),
        opens=time(14),
        closes=time(23),
        there="Lyon",
    )


def drawn_problem(locale=Locale.FR_FR, paper=Paper.A4):
    """Give a statement with two effects."""
    known = ClientStatement(
        "Les ventes de Rimouski manquent au tableau de bord depuis le 2 novembre.",
        date(2026, 9, 10),
        Channel.CALL,
    )
    effects = ("Le comité ne peut pas décider.", "L’équipe refait les chiffres à la main.")
    return ClientProblem(**common(locale, paper), statement=known, effects=effects)


def drawn_nobodys(locale=Locale.FR_FR, paper=Paper.A4):
    """Give a statement with all that only some have: nobody's, a decision, what happened."""
    promises = drawn_promises(locale, paper).promises[:1]
    events = (
        ClientEvent(
            date(2026, 4, 2),
            time(9, 30),
            ClientHappened.NOTED,
            "L’outil a changé.",
            "bulletin interne",
        ),
        ClientEvent(date(2026, 9, 10), None, ClientHappened.CALL),
    )
    return replace(
        drawn_problem(locale, paper),
        effects=(),
        nobody=ClientNobody(("La tempête a fermé deux sites.",), promises),
        said=("Nous fermons l’accès le vendredi pour protéger vos données.",),
        events=events,
    )


def drawn_promises(locale=Locale.FR_FR, paper=Paper.A4):
    """Give promises of both, in every state."""
    soon, later = date(2026, 9, 18), date(2026, 10, 1)
    promises = (
        ClientPromise("Livrer la liste des écarts", True, "", soon, None, KEPT, soon),
        ClientPromise("Former l’équipe de Rimouski", True, "", later, soon, OPEN, None),
        ClientPromise("Revoir le contrat", True, "", soon, None, State.BROKEN, None),
        ClientPromise("Nommer une personne", False, "Nadia Benali", None, None, OPEN, None),
        ClientPromise("Fermer l’ancien accès", False, "", soon, None, State.WITHDRAWN, None),
    )
    return ClientPromises(**common(locale, paper), promises=promises)


def drawn_closing(locale=Locale.FR_FR, paper=Paper.A4):
    """Give a letter after an excellent answer."""
    day = date(2026, 9, 10)
    kept = ("Livrer la liste des écarts", "Former l’équipe de Rimouski")
    return ClientClosing(
        **common(locale, paper),
        written_in="Québec",
        addressed_to="Lyon",
        statement="Les ventes de Rimouski manquaient au tableau de bord.",
        kept=kept,
        asked_on=day,
        rating=5,
        said="C’est excellent, merci.",
        enough=False,
    )


def drawn_decision(locale=Locale.FR_FR, paper=Paper.A4):
    """Give the form of a decision that is recorded."""
    day = date(2026, 9, 18)
    return ClientDecision(
        **common(locale, paper),
        choices=(
            ClientChoice("A", "Corriger à la main", chosen=False),
            ClientChoice("B", "Reprendre l’import", chosen=True),
        ),
        decided_by="Nadia Benali",
        decided_on=date(2026, 9, 14),
        reasons="Le comité aura ses chiffres à temps.",
        agreement="L’import est repris, puis contrôlé ensemble.",
        promises=(
            ClientPromise("Reprendre l’import", True, "", day, None, OPEN, None),
            ClientPromise("Donner l’accès", False, "Nadia Benali", day, None, OPEN, None),
        ),
    )


def drawn_worksheet(locale=Locale.FR_FR, paper=Paper.A4):
    """Give a worksheet with a swing of each kind."""
    ends = {"worst_words": "au pire", "best_words": "au mieux"}
    swings = tuple(
        ClientSwing(f"Critère {scale.value}", scale, "", Decimal(worst), Decimal(best), **ends)
        for scale, worst, best in zip(
            ClientScale, (0, 1, 30, 20, 5000, 0), (100, 5, 0, 2, 0, 1), strict=True
        )
    )
    return ClientWorksheet(**common(locale, paper), currency="CAD", swings=swings)


PAPERS = {
    "worksheet": (drawn_worksheet, worksheet_pdf),
    "decision": (drawn_decision, decision_pdf),
    "closing": (drawn_closing, closing_pdf),
    "kickoff": (drawn_kickoff, kickoff_pdf),
    "problem": (drawn_problem, problem_pdf),
    "nobodys": (drawn_nobodys, problem_pdf),
    "promises": (drawn_promises, promises_pdf),
}
