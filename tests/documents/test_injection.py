"""Whatever is typed is words: it opens no file, reaches no network, runs nothing, marks up nothing.

What printing touches is heard from the interpreter itself (PEP 578), as strace would from the
system.
"""

import io
import sys
from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest
from pypdf import PdfReader

from consultdesk.documents.for_client.handout import handout_pdf
from consultdesk.documents.press.naming import dated_name
from consultdesk.domain.client_safe import ClientAddress
from consultdesk.domain.locales import Locale, Paper
from consultdesk.exchange.email_draft import Attachment, eml, proposed
from consultdesk.paperwork import named
from tests.documents.case import drawn_handout
from tests.documents.papers import PAPERS
from tests.documents.test_hard_cases import everywhere, filled

HOSTILE = (
    "<img src='file:///etc/passwd' width='9' height='9'/>",
    '<img src="http://127.0.0.1:9/seen.png"/>',
    "<para><img src='/etc/hostname'/></para>",
    "</para></font><para fontName='../../x'>",
    "<font name='/etc/passwd' size='900'>x</font>",
    "<a href='javascript:alert(1)'>x</a><link href='file:///etc'>y</link>",
    "<onDraw name='exec' label='x'/><evalString code='open(\"/etc/passwd\")'/>",
    "<seq id='x'/><bullet>x</bullet><index item='x'/><greek>a</greek><unichar code='0'/>",
    "{__import__('os').system('id')} %(x)s %s {0.__class__} ${HOME} `id`",
    "&x; &#x0; &#0; &#xD800; &lt;b&gt; <!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
    "<![CDATA[x]]> <?xml version='1.0'?> <?php x?> <!-- x -->",
    '=HYPERLINK("http://127.0.0.1") @SUM(1) +1 -1',
    "/URI (file:///etc/passwd) endobj stream BT (x) Tj ET",
)
TOUCHES = ("open", "os.", "socket.", "subprocess.", "urllib.", "exec", "shutil.", "ctypes.")
EVERY = {"handout": (None, handout_pdf), **PAPERS}


class Heard:
    """What the interpreter said it did, while it was listened to."""

    def __init__(self):
        self.on = False
        self.said = []

    def hear(self, event, arguments):
        if self.on and event.startswith(TOUCHES):
            self.said.append((event, str(arguments)[:200]))

    def __enter__(self):
        self.said, self.on = [], True
        return self

    def __exit__(self, *_):
        self.on = False


@pytest.fixture(scope="module")
def heard():
    """Listen to this interpreter; a hook cannot be taken away, only be made deaf."""
    heard = Heard()
    sys.addaudithook(heard.hear)
    return heard


def hostile(name, text):
    if name == "handout":
        return filled(text)
    return everywhere(PAPERS[name][0](Locale.FR_CA, Paper.LETTER), text)


@pytest.mark.parametrize("name", EVERY)
def test_printing_touches_nothing_whatever_was_typed(name, heard):
    pdf = EVERY[name][1]
    pdf(hostile(name, "usual words"))  # fonts and places are read once
    for text in HOSTILE:
        value = hostile(name, text)
        with heard:
            pdf(value)
        assert heard.said == [], text


def test_the_ear_hears(heard, tmp_path):
    with heard:
        (tmp_path / "x").write_bytes(b"")
    assert any(event == "open" for event, _ in heard.said)


@pytest.mark.parametrize("text", HOSTILE)
def test_it_is_read_as_it_was_typed_and_leads_nowhere(text):
    reader = PdfReader(io.BytesIO(handout_pdf(filled(text))), strict=True)
    read = "".join(page.extract_text() for page in reader.pages)
    assert "".join(text.split()) in "".join(read.split())
    for page in reader.pages:
        assert page.get("/Annots") is None
        assert "/XObject" not in page["/Resources"] or all(
            one.get_object()["/Subtype"] == "/Form"
            for one in page["/Resources"]["/XObject"].values()
        )
    catalog = reader.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/JavaScript", "/AcroForm"} & set(catalog)
    assert "/EmbeddedFiles" not in catalog.get("/Names", {})


@pytest.mark.parametrize("text", [*HOSTILE, "a\r\nBcc: x@y.example", "a\nX: y", "\x00\u2028b"])
def test_a_draft_says_it_and_gains_no_header(text, heard):
    handout = everywhere(drawn_handout("fr"), text)
    usual = proposed([drawn_handout("fr")], ClientAddress("Nadia", "n@b.example"))
    eml(usual, [])
    with heard:
        message = proposed([handout], ClientAddress(text, "n@b.example"))
        written = eml(replace(message, subject=text), [Attachment(named(handout), b"%PDF")])
    assert heard.said == []
    draft = message_from_bytes(written, policy=default)
    assert not draft.defects
    assert set(draft.keys()) <= {
        "X-Unsent", "From", "To", "Subject", "MIME-Version", "Content-Type",
    }  # fmt: skip
    (to,) = draft["To"].addresses
    assert to.addr_spec == "n@b.example"
    assert not set(to.display_name) & set('<>,;:@"'), "a reader would take them for addresses"
    (attached,) = draft.iter_attachments()
    assert attached.get_content() == b"%PDF"
    assert attached.get_filename() == named(handout)


NAMES = (
    "CON", "nul.txt", "LPT1", "a/b\\c", "..", ". .", "x" * 400, "É" * 400, "漢" * 400, "👩‍👧" * 90,
    "a\x00b\nc", "fin. ", 'q<>:"|?*', "\u202egpj.exe", "\ud800", "", "~$x", "-rf", "C:\\x", "$(id)",
)  # fmt: skip


@pytest.mark.parametrize("whom", NAMES)
def test_a_file_name_is_accepted_by_every_system(whom):
    name = dated_name(drawn_handout("fr").dated, whom, "feuille des priorités 0123abcd")
    stem = name.removesuffix(".pdf")
    assert stem != name
    assert len(f"{name} (100)".encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable() or "\u200d" in whom
    assert stem == stem.strip(" .")
    assert name.startswith("2026-11-19")
    assert all(len(part.strip()) for part in stem.split(" – "))
