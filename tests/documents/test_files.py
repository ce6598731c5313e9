"""Every document as a file: sound for strict readers, in reading order, complete, never torn."""

import io
import itertools
import re
import shutil
import subprocess
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader

from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.documents.press.logo import logo_of
from consultdesk.domain.client_safe import HandoutParts
from consultdesk.domain.locales import Locale, Paper
from tests.documents.case import drawn_handout
from tests.documents.papers import HEAD, PAPERS
from tests.documents.test_hard_cases import everywhere, sized

FOOT = re.compile(r"^(Page \d+ (de|of) \d+|[0-9a-f]{8}|.*Montants en .*|.*Amounts in .*|)$")
# It says so of every file, even of an empty one: it was built without colour management.
MUTOOL_OF_DEBIAN = b"warning: ICC support is not available"
READERS = {
    "qpdf": ("qpdf", "--check"),
    "pdftotext": ("pdftotext",),
    "pdftoppm": ("pdftoppm", "-r", "20", "-png"),
    "mutool": ("mutool", "draw", "-q", "-r", "20", "-F", "png", "-o", "/dev/null"),
}


def picture(*size):
    """Give a logo as it is kept for the letterhead."""
    out = io.BytesIO()
    Image.new("RGBA", size, (14, 77, 84, 128)).save(out, "PNG")
    return logo_of(out.getvalue())


def drawn_for(locale, paper):
    drawn = drawn_handout(locale.language, paper)
    return replace(drawn, locale=locale, my_part=("Ma part.",), parts=HandoutParts(my_part=True))


EVERY = {"handout": (drawn_for, handout_pdf), **PAPERS}
SHAPES = {
    "usual": lambda value: value,
    "long": lambda value: everywhere(value, "Une phrase ordinaire, avec des mots. " * 60),
    "strange": lambda value: everywhere(value, "🙂 שלום مرحبا 漢字 e\u0301 \x00 <b> &#x0; {x} "),
}


@pytest.mark.parametrize("tool", READERS)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", EVERY)
def test_no_reader_has_a_word_to_say(name, shape, tool, tmp_path):
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not on this machine")
    make, pdf = EVERY[name]
    target = tmp_path / "document.pdf"
    target.write_bytes(pdf(SHAPES[shape](make(Locale.FR_FR, Paper.A4))))
    out = [str(tmp_path / "out")] if tool.startswith("pdfto") else []
    asked = [*READERS[tool], str(target), *out]
    read = subprocess.run(asked, check=False, capture_output=True, timeout=60)
    said = read.stderr.replace(MUTOOL_OF_DEBIAN, b"").strip()
    assert (read.returncode, said) == (0, b""), read


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("name", EVERY)
def test_each_file_says_its_language_title_author_and_parts(name, locale):
    make, pdf = EVERY[name]
    reader = PdfReader(io.BytesIO(pdf(make(locale, Paper.A4))), strict=True)
    assert reader.trailer["/Root"]["/Lang"] == locale.value
    assert reader.metadata.author == "Roy Conseil"
    marks = [entry.title for entry in reader.outline]
    assert marks[0] == reader.metadata.title
    assert all(marks)
    read = "".join("".join(page.extract_text().split()) for page in reader.pages)
    places = [read.find("".join(mark.split())) for mark in marks]
    assert places == sorted(places)
    assert min(places) >= 0


@pytest.mark.parametrize("locale", [Locale.FR_CA, Locale.EN_US])
@pytest.mark.parametrize("name", EVERY)
def test_what_is_selected_comes_in_the_order_it_is_read(name, locale, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not on this machine")
    make, pdf = EVERY[name]
    content = pdf(make(locale, Paper.LETTER))
    target = tmp_path / "document.pdf"
    target.write_bytes(content)
    raw = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", target, "-"], check=True, capture_output=True
    )
    words = "".join(raw.stdout.decode().split())
    mine = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    assert sorted(words) == sorted("".join(mine.split()))
    assert words.startswith("RoyConseil")
    marks = ["".join(entry.title.split()) for entry in PdfReader(io.BytesIO(content)).outline]
    places = [words.find(mark) for mark in marks]
    assert places == sorted(places)


def _lines(page):
    """Give the lines of a page in their order, without its foot."""
    lines = [" ".join(line.split()) for line in page.extract_text().splitlines()]
    return [line for line in lines if not FOOT.match(line)]


LENGTHS = (1, 3, 7, 12, 20, 33)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", EVERY)
def test_no_heading_is_left_alone_at_the_foot_of_a_page(name, paper):
    make, pdf = EVERY[name]
    for length in LENGTHS:
        value = everywhere(make(Locale.FR_CA, paper), "Une phrase de quelques mots. " * length)
        reader = PdfReader(io.BytesIO(pdf(value)), strict=True)
        marks = {" ".join(entry.title.split()) for entry in reader.outline[1:]}
        for page in reader.pages:
            assert _lines(page)[-1] not in marks, (length, _lines(page)[-3:])


@pytest.mark.parametrize("name", EVERY)
def test_every_page_of_a_long_one_is_numbered_and_has_its_letterhead(name, pages):
    make, pdf = EVERY[name]
    value = replace(
        everywhere(make(Locale.EN_CA, Paper.LETTER), "A sentence of a few words. " * 60),
        letterhead=HEAD,
    )
    read = pages(pdf(value))
    for number, words in enumerate(read, start=1):
        assert words.startswith("Roy Conseil")
        assert len(read) == 1 or f"Page {number} of {len(read)}" in words


def test_a_row_is_never_torn_where_it_fits_on_the_next_page():
    """Each promise fits in a page: its words and its day are always on the same one."""
    make, pdf = PAPERS["promises"]
    drawn = make(Locale.EN_CA, Paper.LETTER)
    one = drawn.promises[0]
    for lines in (1, 3, 6, 9):
        many = tuple(
            replace(one, text=f"begin{n} " + "words of it " * 12 * lines + f"end{n}")
            for n in range(24)
        )
        reader = PdfReader(io.BytesIO(pdf(replace(drawn, promises=many))))
        texts = [page.extract_text() for page in reader.pages]
        for n in range(24):
            begun = [p for p, text in enumerate(texts) if re.search(rf"\bbegin{n}\b", text)]
            ended = [p for p, text in enumerate(texts) if re.search(rf"\bend{n}\b", text)]
            assert begun == ended, (lines, n)
        assert all("Where we are" in text for text in texts[:-1])


@pytest.mark.parametrize("paper", Paper)
def test_the_last_row_is_never_alone_on_its_page(paper):
    make, pdf = PAPERS["promises"]
    drawn = make(Locale.EN_CA, paper)
    turned = 0
    for count in range(16, 40):
        many = tuple(replace(drawn.promises[0], text=f"row {n}") for n in range(count))
        reader = PdfReader(io.BytesIO(pdf(replace(drawn, promises=many))))
        pages = [re.findall(r"\brow \d+", page.extract_text()) for page in reader.pages]
        assert sum(map(len, pages)) == count
        assert len(pages[-1]) != 1, count
        turned += len(pages) == 2 and len(pages[-1]) == 2
    assert turned, "none of these was ever near the foot of a page"


@pytest.mark.parametrize("paper", Paper)
def test_any_options_and_criteria_with_any_of_the_rest_missing(paper, pages):
    counts = itertools.product((2, 5, 8), (1, 6, 12))
    for options, criteria in counts:
        full = replace(sized(options, criteria), paper=paper)
        bare = tuple(replace(o, reasons=(), summary="", taxes=(), total=None) for o in full.options)
        for value in (full, replace(full, options=bare, statement=None, my_view="")):
            read = pages(handout_pdf(value))
            assert f"Page {len(read)} de {len(read)}" in read[-1]
            assert f"Option {options}" in " ".join(read)


@pytest.mark.parametrize("logo", [b"", picture(300, 90), picture(10, 900)])
@pytest.mark.parametrize("name", EVERY)
def test_with_or_without_a_logo_it_is_the_same_document(name, logo, pages):
    make, pdf = EVERY[name]
    value = make(Locale.FR_CA, Paper.A4)
    head = replace(value.letterhead, logo=logo, firm="Roy Conseil " * 18, name="N" * 200)
    with_logo = pages(pdf(replace(value, letterhead=head, client="C" * 200, contact="P" * 200)))
    assert all("Roy Conseil" in page for page in with_logo)


@pytest.mark.parametrize("paper", Paper)
def test_wherever_the_options_fall_their_heading_goes_with_them(paper):
    for options, lines in itertools.product((1, 2, 3), range(0, 24, 3)):
        view = "\n".join(["Une phrase de mon avis."] * lines)
        value = replace(sized(options, 3), paper=paper, my_view=view)
        reader = PdfReader(io.BytesIO(handout_pdf(value)), strict=True)
        marks = {" ".join(entry.title.split()) for entry in reader.outline[1:]}
        for page in reader.pages:
            assert _lines(page)[-1] not in marks, (options, lines, _lines(page)[-3:])
