"""What is for me holds everything, is marked on each page, and no hard case breaks a page."""

import io
import re
from dataclasses import fields, replace
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from consultdesk.documents.for_me.blocks import Facts, Part, Points, Speech, Text
from consultdesk.documents.for_me.call_sheet import Around, call_sheet
from consultdesk.documents.for_me.client_file import Known, client_file
from consultdesk.documents.for_me.crib import crib
from consultdesk.documents.for_me.incident_file import incident_file
from consultdesk.documents.for_me.making import Making
from consultdesk.documents.for_me.pages import private_pdf
from consultdesk.documents.for_me.report import Scope, report_pages
from consultdesk.documents.for_me.words import SENTENCES, say
from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident, IncidentKind
from consultdesk.domain.locales import Locale, Paper
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.reading import Reading, Standing, Turn
from consultdesk.domain.report import MOST_GROUPS, Entry, Period, Taken, report
from consultdesk.domain.text import InternalText
from consultdesk.paperwork import surroundings
from consultdesk.private_paperwork import PrivatePapers
from consultdesk.projection.in_hand import reading_of
from consultdesk.projection.surroundings import PrintJob
from consultdesk.wording.bank import GUIDE
from tests.workspace.canaries import NOW, PRIVATE_FIGURES, TODAY, case
from tests.workspace.reading import corners
from tests.workspace.test_projection import POSITIONS

ZONE = ZoneInfo("America/Toronto")
# what the file of an incident has no place for: it belongs to the practice, to another one, or
# is another wording of what is there
ELSEWHERE = {
    "Contact.role", "Criterion.client_unit", "Criterion.short", "Document.content",
    "Document.shown", "ExchangeRate.note", "Holiday.name", "LibraryEntry.body",
    "LibraryEntry.key", "LibraryEntry.title", "Perspective.name", "Practice.address",
    "Practice.city", "Practice.email", "Practice.name", "Practice.phone", "Practice.tagline",
    "Tax.name", "TaxSet.mention", "TaxSet.name",
    "Document.given_to", "Practice.firm", "ReceivedGoodwill.text", "Reformulation.correction",
}  # fmt: skip
LONG = "Un mot puis un autre, " * 450 + "fin"
WIDE = "W" * 700


def making(locale=Locale.FR_CA, paper=Paper.LETTER):
    return Making(locale, paper, TODAY, "Roy Conseil", ZONE, NOW)


def pages(content):
    reader = PdfReader(io.BytesIO(content), strict=True)
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def all_papers(file, made):
    reading = reading_of(file)
    entry = Entry(file.incident, file.client.name, TODAY)
    known = Known(
        file.client, file.client_note, file.contacts, (file.engagement,) if file.engagement else (),
        file.log, (entry,), file.promises, file.rounds,
    )  # fmt: skip
    return (
        call_sheet(file, Around(file.log, file.promises), made),
        crib(file, reading, made, Money.of(85, file.incident.currency)),
        incident_file(file, made),
        client_file(known, made),
        report_pages(report([entry]), Scope(Period.ALL), made),
    )


@pytest.fixture(scope="module")
def planted():
    return case(POSITIONS["all"])


def test_the_incident_file_says_everything_that_is_known(planted):
    birds, file, _ = planted
    _, said = corners(private_pdf(incident_file(file, making())))
    found = {name for token, (name, _, _) in birds.planted.items() if token in said}
    every = {name for name, _, _ in birds.planted.values()}
    assert every - found == ELSEWHERE


def test_what_stays_here_is_in_my_hand_at_the_meeting(planted):
    birds, file, _ = planted
    _, said = corners(private_pdf(crib(file, reading_of(file), making())))
    found = {name for token, (name, _, _) in birds.planted.items() if token in said}
    assert {"Ceiling.reason", "GutFeeling.why", "Option.override", "Shoes.feel"} <= found
    assert {"Shoes.need", "ProCon.text", "Option.goodwill", "Criterion.name"} <= found
    digits = re.sub(r"[^\d]", "", said)
    assert PRIVATE_FIGURES[0] in digits, "the ceiling is in hand"


def test_the_chances_are_in_my_hand_with_their_draws_and_seed(planted):
    _, file, _ = planted
    _, said = corners(private_pdf(crib(file, reading_of(file), making(Locale.EN_CA))))
    told = re.search(r"first\(draws:10,000,seed(\d+)\):((?:[A-Z]\d+%(?:,|and)?)+)", said)
    assert told[1] == str(file.incident.seed)
    assert sum(map(int, re.findall(r"(\d+)%", told[2]))) == 100


def test_the_call_sheet_holds_what_a_call_needs(planted):
    birds, file, _ = planted
    sheet = call_sheet(file, Around(file.log, file.promises), making())
    _, said = corners(private_pdf(sheet))
    found = {name for token, (name, _, _) in birds.planted.items() if token in said}
    assert {"Contact.name", "ListeningNote.text", "Emotion.word", "Contribution.text"} <= found
    assert {"LogEntry.summary", "Ceiling.reason", "Option.name", "Client.name"} <= found


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        (Locale.FR_CA, Paper.LETTER),
        (Locale.FR_FR, Paper.A4),
        (Locale.EN_CA, Paper.A4),
        (Locale.EN_US, Paper.LETTER),
    ],
)
def test_each_page_is_marked_numbered_and_says_whose_it_is(planted, locale, paper):
    _, file, _ = planted
    for document in all_papers(file, making(locale, paper)):
        content = private_pdf(document)
        read = pages(content)
        for number, said in enumerate(read, start=1):
            assert say("private", locale) in said
            assert say("folio", locale).format(page=number, pages=len(read)) in said
        reader = PdfReader(io.BytesIO(content))
        assert reader.metadata.author == "Roy Conseil"
        assert reader.trailer["/Root"]["/Lang"] == locale.value
        assert reader.outline
        assert private_pdf(document) == content, "the same input, the same bytes"


def test_the_sample_fits_its_call_on_one_page(sample_store, clock):
    around = surroundings(sample_store)
    papers = PrivatePapers(sample_store, around, clock.now())
    for incident in sample_store.all(Incident):
        file = sample_store.incident_file(incident.id)
        for paper in Paper:
            made = papers.call_sheet(file, PrintJob(Locale.FR_CA, paper, TODAY))
            assert len(pages(made.content)) == 1
            assert "fiche d’appel" in made.name


def filled(record, text):
    """Give a record with every one of its texts replaced."""
    values = {}
    for field in fields(record):
        value = getattr(record, field.name)
        private = isinstance(value, InternalText)
        if field.name in ("id", "number", "currency", "letter", "sha256", "version_code"):
            continue
        if field.name.endswith("_id") or field.name in ("time_zone", "party"):
            continue
        if private:
            values[field.name] = InternalText(text)
        elif isinstance(value, Phrase):
            values[field.name] = Phrase(text, text)
        elif type(value) is str:
            values[field.name] = text
    return replace(record, **values)


def everywhere(file, text, most=99):
    """Give a file with every text replaced, of so many records of each kind."""
    values = {}
    for field in fields(IncidentFile):
        value = getattr(file, field.name)
        if isinstance(value, tuple):
            values[field.name] = (*(filled(one, text) for one in value[:most]), *value[most:])
        elif value is not None:
            values[field.name] = filled(value, text)
    return replace(file, **values)


@pytest.mark.parametrize("text", ["", "   ", WIDE, "<b>&lt;img src='/etc/passwd'/></b>\x00😀"])
def test_any_text_in_every_field_makes_pages(planted, text):
    _, file, _ = planted
    for document in all_papers(everywhere(file, text), making()):
        assert pages(private_pdf(document))


def test_ten_thousand_characters_in_every_field_break_no_page(planted):
    _, file, _ = planted
    read = pages(private_pdf(incident_file(everywhere(file, LONG, 1), making(paper=Paper.A4))))
    assert len(read) > 20
    assert all("Privé" in said for said in read)


def test_a_bare_incident_makes_every_page(planted):
    client = Client(id="c", name="Nu")
    bare = Incident(id="i", number="X", client_id="c", title=Phrase(), noticed_at=NOW)
    file = IncidentFile(incident=bare, client=client)
    for document in all_papers(file, making(Locale.EN_US)):
        assert pages(private_pdf(document))
    said = " ".join(pages(private_pdf(call_sheet(file, Around(), making(Locale.EN_CA)))))
    assert "Not looked for yet: name it first." in said
    assert "No contact noted." in said
    assert "the remedy sought" in said
    looked = replace(file, incident=replace(bare, no_own_part_on=TODAY))
    said = " ".join(pages(private_pdf(call_sheet(looked, Around(), making(Locale.EN_CA)))))
    assert "Looked for on November 17, 2026, found none." in said


def test_eight_options_and_twelve_criteria_stay_in_columns(planted):
    _, file, _ = planted
    options = tuple(
        Option(id=f"o{n}", incident_id=file.incident.id, position=n, name=Phrase(f"Voie {n}", ""))
        for n in range(8)
    )
    criteria = tuple(
        replace(file.criteria[n % len(file.criteria)], id=f"k{n}", position=n) for n in range(12)
    )
    wide = replace(file, options=options, criteria=criteria, cells=(), lines=())
    for document in all_papers(wide, making()):
        assert pages(private_pdf(document))


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (Standing("empty", None, None, None, 0, ()), "Rien à comparer encore."),
        (Standing("alone", "A", None, None, 0, ()), "Une seule option est évaluée"),
        (Standing("too_close", "A", "B", 0.4, 1, ()), "se tiennent (0,4 points sur 100)."),
        (Standing("leaning", "A", "B", None, 2, ()), "(écart inconnu), selon la façon de peser."),
        (Standing("clear", "A", "B", 12.0, 0, ()), "passe nettement devant"),
    ],
)
def test_a_verdict_is_said_in_words(planted, standing, words):
    _, file, _ = planted
    paper = crib(file, Reading(client=standing), making())
    said = " ".join(pages(private_pdf(paper))).replace("\u00a0", " ")
    assert words in said
    missing = {1: "Il manque 1 évaluation.", 2: "Il manque 2 évaluations."}
    assert missing.get(standing.missing, "") in said


def test_each_kind_of_turn_names_what_would_change(planted):
    _, file, _ = planted
    line, criterion = file.lines[0], file.criteria[0]
    option = file.options[0].id
    turns = (
        Turn("cell", option, criterion.id, 3, 4.5, option),
        Turn("line", option, line.id, 500, 750, option),
        Turn("share", option, line.id, 0.5, 0.25, option),
        Turn("weight", None, criterion.id, 0.25, 0.5, option),
        Turn("line", option, "gone", 500, 750, option),
    )
    paper = crib(file, Reading(turns=turns, worths=(("gone", 1.0),)), making(Locale.EN_CA))
    said = " ".join(pages(private_pdf(paper)))
    assert "client’s share from 50% to 25%" in said
    assert "from 25% to 50%" in said
    assert "from $500 to $750" in said


def test_the_report_keeps_currencies_apart_and_counts_everything():
    when = NOW - timedelta(days=40)
    base = Incident(id="i", number="INC-2026-001", client_id="c", title=Phrase(), noticed_at=when)
    known = Taken((Money.of(100, "CAD"), Money.of(50, "EUR")), (Money.of(60, "CAD"),), Decimal(3))
    entries = [
        Entry(
            replace(base, id=str(n), client_id=f"c{n}", kind=IncidentKind.DELAY if n else None),
            f"Client {n}", TODAY - timedelta(days=n), known if n % 2 else None, n % 2, 1, 4,
        )
        for n in range(MOST_GROUPS + 2)
    ]  # fmt: skip
    paper = report_pages(report(entries), Scope(Period.YEAR), making(Locale.EN_CA))
    read = pages(private_pdf(paper))
    said = " ".join(read)
    assert "$3,100 and €1,550 (for 31 costed decisions)" in said
    assert "31 of 62 (50%)" in said
    assert "4 of 5 (62 ratings)" in said
    assert "2 others" in said
    assert "not said yet" in said
    assert sum("Taken on" in one for one in read) == len(read), "the head comes back"
    own = report_pages(report(entries), Scope(Period.YEAR, "Boréal"), making(Locale.EN_CA))
    assert "By client" not in " ".join(pages(private_pdf(own)))


def test_a_report_on_no_incident_says_so_and_each_period_is_named():
    nothing = report([])
    for period, words in (
        (Period.YEAR, "Année 2026, jusqu’au 17 novembre 2026"),
        (Period.MONTHS, "Douze mois, du 18 novembre 2025 au 17 novembre 2026"),
        (Period.ALL, "Tous les incidents"),
    ):
        said = pages(private_pdf(report_pages(nothing, Scope(period, "Boréal"), making())))[0]
        assert words in said
        assert "Aucun incident dans cette période." in said


def test_an_engagement_says_when_it_runs(planted):
    client = Client(id="c", name="Boréal")
    spans = {
        "du": (TODAY, TODAY),
        "depuis le": (TODAY, None),
        "jusqu’au": (None, TODAY),
        "": (None,) * 2,
    }
    for word, (start, end) in spans.items():
        one = Engagement(id="e", client_id="c", starts_on=start, ends_on=end)
        said = pages(private_pdf(client_file(Known(client, engagements=(one,)), making())))[0]
        assert "pas encore remise" in said
        assert not word or f"{word} 17" in said


def test_every_word_of_ours_exists_in_both_languages_with_the_same_facts():
    for code, phrase in SENTENCES.items():
        assert phrase.fr, code
        assert phrase.en, code
        holes = [sorted(re.findall(r"\{(\w+)\}", text)) for text in (phrase.fr, phrase.en)]
        assert holes[0] == holes[1], code
        assert " !" not in phrase.fr + phrase.en
        assert not re.search(r"(?i)\b(faute|perte|geste|gratuit|coupable|blame|fault)\b",
                             phrase.fr + phrase.en)  # fmt: skip


def test_france_reads_its_own_words():
    assert say("channel_email", Locale.FR_FR) == "E-mail"
    assert say("channel_email", Locale.FR_CA) == "Courriel"
    assert "\u00a0:" in say("proof", Locale.FR_CA)


def test_a_part_without_words_leaves_nothing_behind():
    empty = Part("Rien", (Facts((("a", ""),)), Points(("  ",)), Speech(""), Text("")))
    paper = making().page(DocumentKind.CRIB, "", "", [empty])
    assert "Rien" not in " ".join(pages(private_pdf(paper)))


def test_the_call_sheet_opens_with_the_words_of_the_library(planted):
    _, file, _ = planted
    plain = replace(file, contributions=(), incident=file.incident.but(kind=None))
    said = Phrase("Bonjour, racontez-moi.", "Hello, tell me.")
    (change,) = GUIDE.keep((), replace(GUIDE.find((), "first_any"), words=said))
    sheet = call_sheet(plain, Around(guide=(change.after,)), making(Locale.EN_CA))
    _, printed = corners(private_pdf(sheet))
    assert any("".join(said.get(code).split()) in printed for code in ("fr", "en"))
