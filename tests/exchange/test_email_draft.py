"""A draft opens in any mail program with what was written, and cannot be made to carry more."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.client_safe import ClientAddress, ClientMessage
from consultdesk.domain.locales import Locale
from consultdesk.exchange.email_draft import Attachment, eml, proposed
from tests.documents.case import drawn_handout as handout

TO = ClientAddress("Hélène Tremblay", "helene@boreal.example")
PDF = Attachment("2026-11-19 Atelier Boréal – options.pdf", b"%PDF-1.4 \x00\xff")


def opened(content):
    return message_from_bytes(content, policy=default)


def told(draft):
    """Give the words of a draft; mail ends its lines with both marks (RFC 2049)."""
    return draft.get_body(("plain",)).get_content().replace("\r\n", "\n")


def message(**values):
    return ClientMessage(
        **{
            "sender": ClientAddress("Camille Roy", "camille@royconseil.example"),
            "to": TO,
            "subject": "Quatre options",
            "body": "Bonjour,\n\nÀ jeudi.\n",
        }
        | values
    )


def test_a_draft_is_read_back_as_it_was_written():
    draft = opened(eml(message(), [PDF]))
    assert draft["X-Unsent"] == "1"
    assert draft["To"] == "Hélène Tremblay <helene@boreal.example>"
    assert draft["From"] == "Camille Roy <camille@royconseil.example>"
    assert draft["Subject"] == "Quatre options"
    assert told(draft) == "Bonjour,\n\nÀ jeudi.\n"
    (attached,) = draft.iter_attachments()
    assert attached.get_filename() == PDF.name
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content() == PDF.content


def test_the_same_message_is_the_same_bytes_with_the_line_ends_of_mail():
    content = eml(message(), [PDF, PDF])
    assert content == eml(message(), [PDF, PDF])
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "typed",
    [
        "Bonjour\r\nBcc: someone@else.example",
        "Bonjour\nX-Evil: 1",
        "Bonjour\u2028Cc: a@b.example",
        "\x00\x0b\x0c",
    ],
)
def test_nothing_typed_becomes_a_header(typed):
    sent = message(subject=typed, to=replace(TO, name=typed), sender=ClientAddress(typed, "a@b.c"))
    draft = opened(eml(sent, [replace(PDF, name=f"{typed}.pdf")]))
    assert {"bcc", "cc", "x-evil"}.isdisjoint(name.lower() for name in draft)
    assert "\n" not in draft["Subject"]


@pytest.mark.parametrize(
    "address", ["", "helene", "helene@", "a@b>, <c@d.example", "hélène@boréal.example", "a b@c.d"]
)
def test_an_address_that_is_none_is_left_for_the_mail_program_to_ask(address):
    draft = opened(eml(message(to=replace(TO, email=address)), [PDF]))
    assert draft["To"] is None


@given(st.text(), st.text())
def test_whatever_is_typed_arrives(subject, body):
    draft = opened(eml(message(subject=subject, body=body), [PDF]))
    assert draft.get_body(("plain",)) is not None
    assert len(list(draft.iter_attachments())) == 1


def test_the_proposal_speaks_the_language_of_the_document():
    french = proposed([handout()], TO)
    assert french.subject == handout().title
    assert french.body.startswith(
        "Bonjour Hélène Tremblay,\n\nVous trouverez en pièce jointe\u00a0:"
    )
    assert handout().next_words in french.body
    assert "418 555-0187" in french.body
    assert french.body.rstrip().endswith("418 555-0187")
    english = proposed([replace(handout(), locale=Locale.EN_CA)], TO)
    assert english.body.startswith("Hello Hélène Tremblay,")
    assert "call me (418 555-0187): I would rather" in english.body


def test_a_document_to_nobody_in_particular_greets_everybody():
    paper = replace(handout(), contact="", title="", next_words="")
    paper = replace(paper, letterhead=replace(paper.letterhead, phone="", name=""))
    words = proposed([paper], ClientAddress("", ""))
    assert words.body.startswith("Bonjour,\n")
    assert words.subject == "Pour notre rencontre"
    assert words.sender.name == paper.letterhead.firm


def test_several_documents_are_listed_under_one_subject():
    words = proposed([handout(), handout()], TO)
    assert words.subject == "Pour notre rencontre"
    assert words.body.count("\n- ") == 2
    with pytest.raises(ValueError, match="without a document"):
        proposed([], TO)
