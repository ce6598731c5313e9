"""One of each document beside the handout, made by hand."""

from datetime import date, time
from decimal import Decimal

from consultdesk.documents.for_client.kickoff import kickoff_pdf
from consultdesk.domain.client_safe import ClientKickoff, ClientLetterhead
from consultdesk.domain.locales import Locale, Paper

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


PAPERS = {"kickoff": (drawn_kickoff, kickoff_pdf)}
