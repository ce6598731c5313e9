"""E-mail drafts: the message that goes with documents, and the file a mail program opens.

The program sends nothing. A draft is an Internet message (RFC 5322) with `X-Unsent: 1`, which
mail programs that know it open as a message still to be sent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from consultdesk.domain.client_safe import ClientAddress, ClientHandout, ClientMessage, ClientPaper
from consultdesk.exchange.message_words import MessageWords, message_words
from consultdesk.wording.places import NBSP

_PLAIN_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9' -]{0,40}")
_PARTING = re.compile(r'[()<>\[\]:;@\\,"]+')
_NOT_IN_A_LINE = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document as it goes along: its file name and its very bytes."""

    name: str
    content: bytes


def proposed(papers: Sequence[ClientPaper], to: ClientAddress) -> ClientMessage:
    """Propose the words that go with documents of one client, in the language of the first.

    Raises ValueError without a document.
    """
    if not papers:
        raise ValueError("a message without a document")
    first = papers[0]
    words, head = message_words(first.locale), first.letterhead
    return ClientMessage(
        ClientAddress(head.name or head.firm, head.email),
        to,
        _subject(papers, words),
        "\n\n".join(_paragraphs(papers, words)),
    )


def _subject(papers: Sequence[ClientPaper], words: MessageWords) -> str:
    first = papers[0]
    if len(papers) > 1:
        return words.pack_subject
    title = first.title if isinstance(first, ClientHandout) else ""
    subject = words.documents[type(first)].subject.format(title=title)
    return subject.strip() or words.pack_subject


def _paragraphs(papers: Sequence[ClientPaper], words: MessageWords) -> list[str]:
    first, head = papers[0], papers[0].letterhead
    hello = words.hello.format(who=first.contact) if first.contact else words.hello_all
    enclosed = [f"- {words.documents[type(paper)].sentence}" for paper in papers]
    following = [
        paper.next_words
        for paper in papers
        if isinstance(paper, ClientHandout) and paper.next_words
    ]
    phone = f" ({head.phone})" if head.phone else ""
    call = words.call.format(phone=phone, nbsp=NBSP)
    signed = [line for line in (head.name, head.firm, head.phone) if line]
    return [
        hello,
        "\n".join([words.enclosed, *enclosed]),
        *following,
        call,
        "\n".join(dict.fromkeys(signed)),
    ]


def eml(message: ClientMessage, attachments: Sequence[Attachment]) -> bytes:
    """Write a message and its documents as a draft file; the same input gives the same bytes.

    What was typed cannot add a header: line ends in the subject, names and file names become
    spaces, and an address that is none is left out, for the mail program to ask.
    """
    draft = EmailMessage(policy=SMTP.clone(refold_source="none"))
    draft["X-Unsent"] = "1"
    for header, who in (("From", message.sender), ("To", message.to)):
        _write_address(draft, header, who)
    draft["Subject"] = _line(message.subject)
    draft.set_content(_encodable(message.body), cte="base64")
    for attachment in attachments:
        draft.add_attachment(
            attachment.content,
            maintype="application",
            subtype="pdf",
            filename=_line(attachment.name),
        )
    _name_boundary(draft)
    return draft.as_bytes()


def _name_boundary(draft: EmailMessage) -> None:
    # Python draws a random one; every part is in base64, where this one cannot occur.
    if draft.is_multipart():
        draft.set_boundary("=_consultdesk_draft")


def _write_address(draft: EmailMessage, header: str, who: ClientAddress) -> None:
    """Write who a draft is from or to; nothing where the address is none.

    What parts addresses is left out of a name: Thunderbird takes an encoded comma for one, and
    Python loses the quotes around it as it folds a long line.
    """
    email, name = who.email.strip(), _line(_PARTING.sub(" ", who.name))
    if not _PLAIN_ADDRESS.fullmatch(email) or not email.isascii():
        return
    if _PLAIN_NAME.fullmatch(name):
        draft[header] = Address(display_name=name, addr_spec=email)
    else:
        encoded = Header(name, "utf-8", header_name=header).encode(linesep="\r\n")
        draft.set_raw(header, f"{encoded}\r\n <{email}>")


def _line(text: str) -> str:
    return _encodable(" ".join(_NOT_IN_A_LINE.sub(" ", text).split()))


def _encodable(text: str) -> str:
    """Give a text without lone surrogates, which no encoding holds."""
    return text.encode("utf-8", "replace").decode("utf-8")
