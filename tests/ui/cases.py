"""The case of the drawings as records (design §18), for comparing pictures; all names invented."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from consultdesk.beginnings import beginnings
from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import Client, ClientNote, Contact, Engagement, LogEntry
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.decisions import Decision, GutFeeling, Handout
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import (
    Ceiling,
    Closing,
    Incident,
    IncidentKind,
    IncidentNote,
    Stage,
)
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    ListeningNote,
    NoteKind,
    Reformulation,
    audience_of,
)
from consultdesk.domain.locales import Audience, Channel, Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    MoneySource,
    Option,
    Perspective,
    ProCon,
    Scale,
    Sign,
    Viewpoint,
    Weight,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Holiday, Practice
from consultdesk.domain.problem import Contribution, Effect, ProblemStatement, Side, Wording
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.rates import Rate
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.text import InternalText

CASE = json.loads((Path(__file__).parent.parent / "data" / "case.json").read_text("utf-8"))
ZONE = ZoneInfo("America/Toronto")
NOW = datetime(2026, 11, 17, 8, 55, tzinfo=ZONE)
BOREAL = "boreal"
INCIDENT = "boreal-014"


def at(day: str, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(hour, minute), ZONE)


def cad(amount: str | int) -> Money:
    return Money.of(amount, "CAD")


def practice_records() -> Iterator[Record]:
    for record in beginnings():
        if isinstance(record, Practice):
            yield record.but(
                name="Camille Roy",
                firm="Roy Conseil",
                tagline=Phrase(
                    "conseil en organisation et données", "organization and data consulting"
                ),
                phone="418 555-0187",
                email="camille@royconseil.example",
            )
        else:
            yield record
    yield Rate(id="rate-CAD", currency="CAD", billed=cad(125))
    yield Holiday(id="xmas", on=date(2026, 12, 25), name="Noël")
    yield Holiday(id="newyear", on=date(2027, 1, 1), name="Jour de l’An")


def boreal_records(*, until: Stage = Stage.OPTIONS) -> Iterator[Record]:
    """The records of incident 26-014 as they stand when work is at a stage."""
    yield from _client()
    yield from _incident()
    yield from _heard()
    yield from _defined()
    yield from _matrix()
    stages = list(Stage)
    if stages.index(until) > stages.index(Stage.DECIDE):
        yield from _decided()
        yield from _promises(all_kept=until is Stage.VERIFY)
    if until is Stage.VERIFY:
        yield from _rounds()


def _client() -> Iterator[Record]:
    yield Client(
        id=BOREAL,
        name="Atelier Boréal",
        line="Fabrication de meubles, trois sites",
        city="Lévis",
        preferences="Téléphone, le matin. Français.",
        since=date(2024, 3, 4),
        fees_12_months=cad(CASE["fees_12_months"]),
    )
    yield ClientNote(
        id="boreal-note",
        client_id=BOREAL,
        text=InternalText(
            "Hélène veut une date sûre avant tout. Tendue la semaine qui précède un conseil. "
            "Apprécie qu’on nomme sa part sans détour."
        ),
    )
    yield Contact(
        id="helene",
        client_id=BOREAL,
        name="Hélène Tremblay",
        role=Phrase("directrice générale", "general manager"),
        phone="418 555-0142",
        email="h.tremblay@atelierboreal.example",
        decides=True,
        pays=True,
    )
    yield Contact(
        id="julien",
        client_id=BOREAL,
        position=1,
        name="Julien Côté",
        role=Phrase("finances", "finance"),
        phone="418 555-0149",
    )
    yield Engagement(
        id="boreal-engagement",
        client_id=BOREAL,
        title=Phrase(
            "Tableau de bord de production et de marge", "Production and margin dashboard"
        ),
        fee=cad(38400),
        starts_on=date(2024, 3, 4),
        kickoff_given_on=date(2024, 3, 4),
        kickoff_channel=Channel.MEETING,
    )


def _incident() -> Iterator[Record]:
    yield Incident(
        id=INCIDENT,
        number="INC-2026-014",
        client_id=BOREAL,
        engagement_id="boreal-engagement",
        contact_id="helene",
        title=Phrase("Rimouski absent du tableau de bord", "Rimouski missing from the dashboard"),
        noticed_at=at("2026-11-16", 9, 12),
        kind=IncidentKind.MISUNDERSTANDING,
        billed_rate=cad(CASE["rate_billed"]),
        tax_set_id=None,
        meeting_at=at("2026-11-19", 14),
        ready_from=date.fromisoformat(CASE["today"]),
        seed=2026,
    )
    yield Ceiling(id="boreal-ceiling", incident_id=INCIDENT, amount=cad(CASE["ceiling"]))
    yield Handout(
        id="boreal-handout",
        incident_id=INCIDENT,
        title=Phrase(
            "Quatre options pour réunir vos trois sites",
            "Four options to bring your three sites together",
        ),
        my_view=Phrase(
            "Je vous propose l’option A : le conseil voit les trois sites, et la saisie manuelle "
            "disparaît en janvier. Si le coût devait peser près de la moitié de votre décision, "
            "B passerait devant. C’est vous qui choisissez; nous pouvons aussi ajuster une option "
            "ensemble.",
            "I suggest option A: the board sees all three sites, and manual entry ends in "
            "January. If cost were to weigh nearly half of your decision, B would come first. "
            "The choice is yours; we can also adjust an option together.",
        ),
        next_words=Phrase(
            "Après le conseil du 10 décembre, je vous demanderai si le résultat vous convient, "
            "et nous ajusterons jusqu’à ce qu’il soit excellent.",
            "After the December 10 board meeting I will ask whether the result suits you, and we "
            "will adjust until it is excellent.",
        ),
    )
    yield GutFeeling(id="boreal-gut", incident_id=INCIDENT, option_id="A")


FACTS = (
    (134, "Le tableau de bord livré vendredi montre Lévis et Beauceville, pas Rimouski."),
    (331, "Rimouski utilise GesProd depuis l’acquisition du printemps."),
    (470, "Conseil le 10 décembre; les documents partent le 8."),
    (666, "Environ 31 % de la production vient de Rimouski."),
)
FELT = (
    (220, "Je pensais que c’était clair pour tout le monde.", True),
    (502, "Je ne peux pas arriver au conseil avec la moitié de l’histoire.", True),
    (735, "Ton plus calme après la première reformulation.", False),
)
NEEDS = (
    (543, "Un portrait complet, les trois sites, pour le conseil."),
    (612, "Des chiffres que la direction financière peut défendre."),
    (877, "Ne pas ajouter de travail à l’équipe en décembre."),
)
SAID = (
    (
        (
            "Si je comprends bien, ce qui vous inquiète surtout, c’est d’arriver devant le conseil "
            "avec un portrait incomplet. Est-ce bien cela?"
        ),
        722,
    ),
    (
        (
            "Pour vous, “sites de production” voulait dire les trois, Rimouski compris "
            "depuis le printemps."
        ),
        920,
    ),
    ("Il vous faut d’abord une date sûre, ensuite une solution qui dure.", None),
)


def _heard() -> Iterator[Record]:
    start = at("2026-11-16", 9, 40)
    yield LogEntry(
        id="boreal-call",
        client_id=BOREAL,
        incident_id=INCIDENT,
        contact_id="helene",
        at=start,
        ended_at=start + timedelta(minutes=24),
    )
    lines = [(NoteKind.FACT, s, t, False) for s, t in FACTS]
    lines += [(NoteKind.EMOTION, s, t, q) for s, t, q in FELT]
    lines += [(NoteKind.NEED, s, t, False) for s, t in NEEDS]
    for place, (kind, second, text, quoted) in enumerate(lines):
        yield ListeningNote(
            id=f"boreal-note-{place}",
            incident_id=INCIDENT,
            log_entry_id="boreal-call",
            position=place,
            kind=kind,
            text=text,
            second=second,
            quoted=quoted,
            audience=audience_of(kind),
        )
    for place, (word, strength) in enumerate((("inquiète", 7), ("pressée", 6), ("déçue", 5))):
        yield Emotion(
            id=f"boreal-emotion-{place}",
            incident_id=INCIDENT,
            log_entry_id="boreal-call",
            position=place,
            word=InternalText(word),
            intensity=strength,
        )
    for place, (text, second) in enumerate(SAID):
        yield Reformulation(
            id=f"boreal-said-{place}",
            incident_id=INCIDENT,
            log_entry_id="boreal-call",
            position=place,
            text=text,
            answer=Answer.AWAITED if second is None else Answer.CONFIRMED,
            answered_at=None if second is None else start + timedelta(seconds=second),
            answered_second=second,
        )


def _defined() -> Iterator[Record]:
    yield ProblemStatement(
        id="boreal-statement",
        incident_id=INCIDENT,
        wording=Wording.AGREED,
        text=Phrase(
            "Le tableau de bord livré le 13 novembre couvre Lévis et Beauceville, mais pas "
            "Rimouski. Le conseil d’administration se réunit le 10 décembre : il lui faut un "
            "portrait complet des trois sites, avec des chiffres que la direction financière "
            "peut défendre.",
            "The dashboard delivered on November 13 covers Lévis and Beauceville, but not "
            "Rimouski. The board meets on December 10 and needs a complete picture of all three "
            "sites, with figures the finance team can stand behind.",
        ),
        confirmed_at=at("2026-11-17", 8, 40),
        confirmed_by="Hélène Tremblay",
        channel=Channel.CALL,
    )
    effects = (
        "Le portrait du 10 décembre serait incomplet : 31 % de la production n’y figure pas.",
        "La préparation du conseil est à reprendre, environ deux jours pour la direction.",
        "La confiance dans les chiffres est à soutenir auprès du conseil.",
    )
    for place, text in enumerate(effects):
        yield Effect(
            id=f"boreal-effect-{place}",
            incident_id=INCIDENT,
            position=place,
            text=Phrase(text),
        )
    shares = {
        Side.MINE: "Ma proposition parlait des « sites de production » sans les nommer. Je n’ai "
        "pas vérifié leur nombre avec vous avant de commencer.",
        Side.THEIRS: "Vous avez oublié de nous dire que Rimouski utilise GesProd. La liste des "
        "sites aurait dû être transmise au démarrage.",
        Side.CIRCUMSTANCES: "GesProd est arrivé avec l’acquisition du printemps. La rencontre de "
        "validation du 14 octobre a été reportée, puis annulée.",
    }
    for side, text in shares.items():
        yield Contribution(
            id=f"boreal-part-{side}", incident_id=INCIDENT, side=side, text=Phrase(text)
        )
    yield IncidentNote(
        id="boreal-private",
        incident_id=INCIDENT,
        stage=Stage.DEFINE,
        text=InternalText(
            "Contrat à revoir : nommer les sites en annexe. Prévoir la question des frais avant "
            "jeudi; Hélène n’en a pas parlé, mais le sujet viendra."
        ),
    )


SHORT = {
    "delay": Phrase("Délai", "Time"),
    "cost": Phrase("Coût", "Cost"),
    "trust": Phrase("Fiabilité", "Reliability"),
    "effort": Phrase("Effort", "Effort"),
    "grow": Phrase("Évolution", "Growth"),
    "mine": Phrase("Ma part", "My share"),
    "load": Phrase("Mes heures", "My hours"),
    "bond": Phrase("Confiance", "Trust"),
}
FOR_CLIENT = {
    "delay": Phrase("Les trois sites disponibles", "All three sites available"),
    "cost": Phrase("Coût à votre charge", "Cost to you"),
    "effort": Phrase("Effort demandé à votre équipe", "Effort asked of your team"),
}
CLIENT_UNITS = {
    "delay": Phrase("jours ouvrables", "working days"),
    "effort": Phrase("h sur un an", "h over a year"),
}
SCALES = {"delay": Scale.DAYS, "cost": Scale.MONEY, "mine": Scale.MONEY}
SOURCES = {"cost": MoneySource.CLIENT_PAYS, "mine": MoneySource.ME}
OPTIONS = {
    "A": (
        Phrase("En deux temps", "In two steps"),
        Phrase(
            "Trois sites pour le conseil, puis la liaison automatique en janvier.",
            "Three sites for the board, then the automatic link in January.",
        ),
        (
            Phrase("Le conseil voit les trois sites", "The board sees all three sites"),
            Phrase("Plus de saisie manuelle en janvier", "No manual entry from January"),
        ),
        (Phrase("Deux livraisons à suivre", "Two deliveries to follow"),),
    ),
    "B": (
        Phrase("Version allégée", "Light version"),
        Phrase(
            "Trois sites pour le conseil, avec un fichier à charger chaque mois.",
            "Three sites for the board, with a file to load each month.",
        ),
        (
            Phrase("Aucuns frais", "No charge"),
            Phrase("Prête dès le 2 décembre", "Ready by December 2"),
        ),
        (
            Phrase("Un fichier à préparer chaque mois", "A file to prepare every month"),
            Phrase("Difficile à faire évoluer", "Hard to build on"),
        ),
    ),
    "C": (
        Phrase("Renfort extérieur", "Outside help"),
        Phrase(
            "La liaison automatique avant le conseil, avec un spécialiste.",
            "The automatic link before the board, with a specialist.",
        ),
        (Phrase("Tout est réglé avant le conseil", "Everything settled before the board"),),
        (
            Phrase("Peu de temps pour contrôler", "Little time for checking"),
            Phrase("La plus coûteuse", "The most expensive"),
        ),
    ),
    "D": (
        Phrase("Attendre janvier", "Wait for January"),
        Phrase(
            "Deux sites au conseil avec une note; la liaison automatique ensuite.",
            "Two sites at the board with a note; the automatic link afterwards.",
        ),
        (
            Phrase("Les chiffres les plus fiables", "The most reliable figures"),
            Phrase("Peu d’effort pour l’équipe", "Little effort for the team"),
        ),
        (Phrase("Le conseil voit deux sites sur trois", "The board sees two sites of three"),),
    ),
}


def _matrix() -> Iterator[Record]:
    for place, viewpoint in enumerate((Viewpoint.CLIENT, Viewpoint.MINE)):
        yield Perspective(
            id=f"boreal-{viewpoint}",
            incident_id=INCIDENT,
            position=place,
            viewpoint=viewpoint,
        )
    for place, row in enumerate(CASE["criteria"]):
        yield from _criterion(place, row)
    for place, letter in enumerate("ABCD"):
        yield from _option(place, letter)


def _criterion(place: int, row: list) -> Iterator[Record]:
    key, fr, en, kind, unit_fr, unit_en, worst, best, _client, mine, private = row
    yield Criterion(
        id=key,
        incident_id=INCIDENT,
        position=place,
        name=Phrase(fr, en),
        client_name=FOR_CLIENT.get(key, Phrase(fr, en)),
        short=SHORT[key],
        audience=Audience.PRIVATE if private else Audience.CLIENT,
        scale=SCALES.get(key, Scale.RATING if kind == "r" else Scale.NUMBER),
        unit=Phrase() if key in SOURCES else Phrase(unit_fr, unit_en),
        client_unit=CLIENT_UNITS.get(key, Phrase()),
        worst=Decimal(worst),
        best=Decimal(best),
        source=SOURCES.get(key),
        dated=key == "delay",
    )
    points = {Viewpoint.CLIENT: CASE["weights_client"].get(key), Viewpoint.MINE: mine}
    for viewpoint, value in points.items():
        if value is not None:
            yield Weight(
                id=f"{key}-{viewpoint}",
                perspective_id=f"boreal-{viewpoint}",
                criterion_id=key,
                points=Decimal(value),
            )


def _option(place: int, letter: str) -> Iterator[Record]:
    name, summary, pros, cons = OPTIONS[letter]
    yield Option(
        id=letter,
        incident_id=INCIDENT,
        position=place,
        name=name,
        summary=summary,
        is_baseline=letter == "D",
    )
    for key, values in CASE["raw"].items():
        if key in SOURCES:
            continue
        likely = Decimal(str(values[letter]))
        rating = key in ("trust", "grow", "bond")
        yield Cell(
            id=f"{letter}-{key}",
            option_id=letter,
            criterion_id=key,
            likely=likely,
            low=max(Decimal(1), likely - 1) if rating else None,
            high=min(Decimal(5), likely + 1) if rating else None,
        )
    for sign, texts in ((Sign.PRO, pros), (Sign.CON, cons)):
        for number, text in enumerate(texts):
            yield ProCon(
                id=f"{letter}-{sign}-{number}",
                option_id=letter,
                sign=sign,
                position=number,
                text=text,
            )
    if letter == "A":
        yield ProCon(
            id="A-con-private",
            option_id="A",
            sign=Sign.CON,
            position=1,
            text=Phrase(
                "Marge mince si le connecteur déborde", "Thin margin if the connector overruns"
            ),
            audience=Audience.PRIVATE,
        )
    for number, line in enumerate(CASE["cost_lines"][letter]):
        hours = line["kind"] == "hours"
        spread = line["low"] != line["high"]
        yield CostLine(
            id=f"{letter}-line-{number}",
            option_id=letter,
            position=number,
            kind=LineKind(line["kind"]),
            label=Phrase(line["fr"], line["en"]),
            low=Decimal(line["low"]) if spread else None,
            likely=Decimal(line["likely"]),
            high=Decimal(line["high"]) if spread else None,
            unit_price=cad(CASE["rate_billed"]) if hours else None,
            client_percent=Decimal(line["client_percent"]),
        )


def _decided() -> Iterator[Record]:
    yield Decision(
        id="boreal-decision",
        incident_id=INCIDENT,
        option_id="A",
        decided_by="Hélène Tremblay",
        decided_at=at("2026-11-19", 14, 40),
        agreement=Phrase(
            "Trois sites livrés le 4 décembre, connecteur automatique le 22 janvier. Le prix pour "
            "Atelier Boréal ne dépasse pas 1 560 $. Si le chargement atteint 14 heures, nous nous "
            "reparlons avant de continuer."
        ),
    )


PROMISES = (
    ("Envoyer le compte rendu de la décision", Owner.ME, "", "2026-11-20", "2026-11-19", ""),
    (
        "Transmettre l’extraction GesProd d’octobre",
        Owner.CLIENT,
        "Hélène Tremblay",
        "2026-11-24",
        "2026-11-25",
        "",
    ),
    ("Valider les données sur place, à Rimouski", Owner.ME, "", "2026-11-27", "2026-11-27", ""),
    (
        "Faire un point d’étape par téléphone",
        Owner.ME,
        "",
        "2026-12-01",
        "2026-12-01",
        "2026-11-30",
    ),
    (
        "Contrôler les chiffres d’octobre, ensemble",
        Owner.CLIENT,
        "Julien Côté et moi",
        "2026-12-02",
        "",
        "",
    ),
    ("Livrer la version allégée, trois sites", Owner.ME, "", "2026-12-04", "", ""),
    ("Donner la séance d’appoint, 1 h 30", Owner.ME, "", "2026-12-16", "", ""),
    ("Mettre en service le connecteur automatique", Owner.ME, "", "2027-01-22", "", ""),
)


def _promises(*, all_kept: bool) -> Iterator[Record]:
    for place, (text, owner, by, due, done, moved) in enumerate(PROMISES):
        ended = done or (due if all_kept else "")
        yield Promise(
            id=f"boreal-promise-{place}",
            incident_id=INCIDENT,
            decision_id="boreal-decision",
            position=place,
            owner=owner,
            by=by,
            text=Phrase(text),
            due=date.fromisoformat(due),
            due_time=time(15) if due == "2026-12-02" else None,
            moved_from=date.fromisoformat(moved) if moved else None,
            state=PromiseState.RENEGOTIATED
            if moved
            else (PromiseState.KEPT if ended else PromiseState.OPEN),
            done_on=date.fromisoformat(ended) if ended else None,
        )


def _rounds() -> Iterator[Record]:
    said = (
        (
            "2026-12-11",
            3,
            "Le conseil a apprécié, mais Rimouski arrive tout en bas de la page.",
            Channel.CALL,
            "Rimouski remonte dans la vue principale",
            "2026-12-15",
        ),
        (
            "2026-12-18",
            4,
            "Bien mieux. J’aimerais pouvoir filtrer par site moi-même.",
            Channel.EMAIL,
            "Filtre par site, avec un guide de 20 minutes",
            "2027-01-12",
        ),
        (
            "2027-01-29",
            5,
            (
                "C’est exactement ce qu’il nous fallait. J’ai montré le filtre au conseil, ils "
                "l’utilisent."
            ),
            Channel.CALL,
            "",
            "",
        ),
    )
    for place, (day, rating, words, channel, adjustment, adjusted) in enumerate(said):
        yield SatisfactionRound(
            id=f"boreal-round-{place}",
            incident_id=INCIDENT,
            on=date.fromisoformat(day),
            rating=rating,
            words=words,
            by="Hélène Tremblay",
            channel=channel,
            adjustment=adjustment,
            adjusted_on=date.fromisoformat(adjusted) if adjusted else None,
        )


OTHERS = (
    ("fleuve", "Coopérative du Fleuve", "Rivière-du-Loup", "Marc Duval", "CAD", "fr-CA"),
    ("lenoir", "Cabinet Lenoir et associés", "Lyon", "Nadia Benali", "EUR", "fr-FR"),
    ("northgate", "Northgate Labs", "Boston", "Erin Walsh", "USD", "en-US"),
    ("harbour", "Harbour & Finch", "Toronto", "Daniel Osei", "CAD", "en-CA"),
    ("marguerite", "Fondation Marguerite", "Montréal", "Luc Pelletier", "CAD", "fr-CA"),
    ("harmonie", "Clinique Harmonie", "Québec", "Sophie Gagnon", "CAD", "fr-CA"),
)
THEIR_INCIDENTS = (
    ("fleuve", 13, "Rapport d’octobre reçu après la réunion", "2026-11-13", 17, 5),
    ("lenoir", 12, "Deux absences à l’atelier du 12 novembre", "2026-11-12", 10, 0),
    ("northgate", 11, "Contenu du guide d’accueil", "2026-11-04", 10, 0),
    ("harbour", 10, "Deux versions du budget en circulation", "2026-11-02", 10, 0),
    ("marguerite", 9, "Facture émise avant l’accord", "2026-10-29", 10, 0),
    ("harmonie", 8, "Horaire de formation modifié deux fois", "2026-10-14", 10, 0),
)
REACHED = {"fleuve": 0, "lenoir": 1, "northgate": 3, "harbour": 4, "marguerite": 4, "harmonie": 5}
CEILINGS = {
    "fleuve": "2250",
    "lenoir": "1184",
    "northgate": "1800",
    "harbour": "3120",
    "marguerite": "960",
    "harmonie": "960",
}
MEETINGS = {"lenoir": (10, 0), "harmonie": (15, 30)}
ZONES = {"lenoir": "Europe/Paris"}
TAKEN_ON = {"northgate": 640, "harbour": 375, "marguerite": 0, "harmonie": 250}


def other_records() -> Iterator[Record]:
    """The six other clients of the drawings, each with an incident at its own stage."""
    for key, name, city, person, currency, locale in OTHERS:
        yield Client(
            id=key,
            name=name,
            city=city,
            currency=currency,
            locale=Locale(locale),
            paper=Paper.A4 if locale == "fr-FR" else Paper.LETTER,
            time_zone=ZONES.get(key, ""),
        )
        yield Contact(id=f"{key}-1", client_id=key, name=person, decides=True)
        yield Engagement(
            id=f"{key}-e",
            client_id=key,
            title=Phrase("Accompagnement", "Support"),
            kickoff_given_on=date(2025, 9, 1),
        )
    for key, number, title, day, hour, minute in THEIR_INCIDENTS:
        yield from _other_incident(key, number, title, at(day, hour, minute))
    yield from _past_incidents()


def _other_incident(key: str, number: int, title: str, noticed: datetime) -> Iterator[Record]:
    client = next(o for o in OTHERS if o[0] == key)
    incident, reached, money = f"{key}-i", REACHED[key], client[4]
    yield Incident(
        id=incident,
        number=f"INC-2026-{number:03d}",
        client_id=key,
        contact_id=f"{key}-1",
        title=Phrase(title, ""),
        noticed_at=noticed,
        meeting_at=at("2026-11-17", *MEETINGS[key]) if key in MEETINGS else None,
        currency=money,
        kind=IncidentKind.DELAY,
    )
    yield Ceiling(id=f"{key}-c", incident_id=incident, amount=Money.of(CEILINGS[key], money))
    if reached >= 1:
        yield LogEntry(
            id=f"{key}-call",
            client_id=key,
            incident_id=incident,
            at=noticed + timedelta(hours=2),
            ended_at=noticed + timedelta(hours=2, minutes=20),
        )
        yield Reformulation(
            id=f"{key}-r",
            incident_id=incident,
            text="Vous attendiez la confirmation avant de vous déplacer.",
            answer=Answer.CONFIRMED,
        )
    yield ProblemStatement(
        id=f"{key}-s",
        incident_id=incident,
        text=Phrase(title),
        confirmed_at=noticed + timedelta(days=1) if reached >= 2 else None,
        confirmed_by=client[3] if reached >= 2 else "",
    )
    if reached >= 3:
        yield from _small_matrix(key, incident, money)
    if reached >= 4:
        yield Decision(
            id=f"{key}-d",
            incident_id=incident,
            option_id=f"{key}-o1",
            decided_by=client[3],
            decided_at=noticed + timedelta(days=3),
        )
        yield from _their_promise(key, incident, kept=reached >= 5)
    if reached >= 5:
        yield SatisfactionRound(
            id=f"{key}-n1",
            incident_id=incident,
            on=date(2026, 11, 3),
            rating=3,
            words="Mieux.",
            by=client[3],
            adjustment="Horaire fixé pour trois mois",
            adjusted_on=date(2026, 11, 6),
            next_on=date(2026, 11, 17),
        )


def _small_matrix(key: str, incident: str, money: str) -> Iterator[Record]:
    yield Criterion(
        id=f"{key}-k",
        incident_id=incident,
        name=Phrase("Ce que je prends en charge", "What I take on"),
        audience=Audience.PRIVATE,
        scale=Scale.MONEY,
        source=MoneySource.ME,
        worst=Decimal(2000),
        best=Decimal(0),
    )
    for place, name in enumerate(("S’en tenir à l’offre", "Reprendre ensemble", "Reporter")):
        option = f"{key}-o{place}"
        yield Option(
            id=option,
            incident_id=incident,
            position=place,
            name=Phrase(name),
            is_baseline=place == 0,
        )
        yield CostLine(
            id=f"{option}-l",
            option_id=option,
            kind=LineKind.FIXED,
            label=Phrase("Reprise"),
            likely=Decimal(TAKEN_ON[key]),
        )
    yield Perspective(id=f"{key}-pc", incident_id=incident, viewpoint=Viewpoint.CLIENT)
    yield Perspective(id=f"{key}-pm", incident_id=incident, viewpoint=Viewpoint.MINE, position=1)
    yield Weight(
        id=f"{key}-w", perspective_id=f"{key}-pm", criterion_id=f"{key}-k", points=Decimal(100)
    )


def _their_promise(key: str, incident: str, *, kept: bool) -> Iterator[Record]:
    words = {
        "harbour": ("Envoyer le gabarit de budget unique", date(2026, 11, 16)),
        "marguerite": ("Renvoyer la facture corrigée", date(2026, 11, 17)),
        "harmonie": ("Fixer l’horaire de formation", date(2026, 10, 30)),
    }
    text, due = words[key]
    yield Promise(
        id=f"{key}-p",
        incident_id=incident,
        decision_id=f"{key}-d",
        text=Phrase(text),
        due=due,
        state=PromiseState.KEPT if kept else PromiseState.OPEN,
        done_on=due if kept else None,
    )


def _past_incidents() -> Iterator[Record]:
    past = (
        ("boreal-past-1", 3, "Rapport de marge livré deux jours plus tard que prévu", "2026-02-09"),
        ("boreal-past-2", 2, "Deux définitions du coût de revient", "2025-05-22"),
    )
    for key, number, title, day in past:
        noticed = at(day, 10)
        yield Incident(
            id=key,
            number=f"INC-{day[:4]}-{number:03d}",
            client_id=BOREAL,
            contact_id="helene",
            title=Phrase(title),
            noticed_at=noticed,
            closed_at=noticed + timedelta(days=30),
            closing=Closing.EXCELLENT,
        )
        yield SatisfactionRound(
            id=f"{key}-n",
            incident_id=key,
            on=noticed.date() + timedelta(days=28),
            rating=5,
            words="Parfait.",
            by="Hélène Tremblay",
        )


def boreal_file(until: Stage = Stage.OPTIONS) -> IncidentFile:
    """Incident 26-014 as the workspace holds it, without any store."""
    records = list(boreal_records(until=until))
    incident = next(r for r in records if isinstance(r, Incident))
    client = next(r for r in records if isinstance(r, Client))
    engagement = next(r for r in records if isinstance(r, Engagement))
    empty = IncidentFile(incident=incident, client=client, engagement=engagement)
    rest = [r for r in records if r not in (incident, client, engagement)]
    return empty.after([born(r) for r in rest])


def seed(store, *, until: Stage = Stage.OPTIONS, others: bool = True) -> None:
    """Put the whole case of the drawings into a store."""
    records = [*practice_records(), *boreal_records(until=until)]
    if others:
        records += other_records()
    known = [(store.get(type(r), r.id), r) for r in records]
    store.apply([Change(before, r) for before, r in known], step="seed")
