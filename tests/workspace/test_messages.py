"""A draft message with any document: what its client may read, and nothing else, anywhere in it."""

import email
from email import policy

import pytest

from consultdesk.domain.locales import Paper
from consultdesk.exchange.email_draft import Attachment, eml, proposed
from consultdesk.paperwork import handout_for, named, printed
from consultdesk.projection.surroundings import PrintJob, addressee
from tests.workspace.canaries import ON_PAPER, TODAY, case
from tests.workspace.reading import corners
from tests.workspace.test_papers import LOCALES, made
from tests.workspace.test_projection import POSITIONS

# To whom it goes is in the message, and on no document.
ADDRESS = "helene@boreal.example"
EVERY = ["handout", *ON_PAPER]


def paper(name, file, around, language):
    if name == "handout":
        return handout_for(file, around, PrintJob(LOCALES[language], Paper.LETTER, TODAY))[0]
    return made(name, file, around, language)[0]


def allowed(birds, names, language):
    """Give the canaries that these documents may show, all switches on."""
    shown = set()
    for name in names:
        if name == "handout":
            shown |= birds.expected(language, POSITIONS["all"])
        else:
            shown |= birds.public_on(name, language)
    return shown


def draft(values, file):
    to = addressee(file.client, file.contact.but(email=ADDRESS))
    attached = [Attachment(named(value), printed(value)) for value in values]
    return eml(proposed(values, to), attached)


def said(content):
    """Give all that a draft says: its headers, its words, the names and contents of its files."""
    message = email.message_from_bytes(content, policy=policy.default)
    parts = [content.decode("latin-1"), *(f"{name}: {value}" for name, value in message.items())]
    parts.append(message.get_body().get_content())
    files = []
    for part in message.iter_attachments():
        parts += [str(value) for value in part.values()]
        parts.append(part.get_filename())
        files.append(part.get_content())
    return "\n".join(parts), files


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("name", EVERY)
def test_no_private_word_goes_with_a_message(name, language):
    birds, file, around = case(POSITIONS["all"])
    value = paper(name, file, around, language)
    outside, files = said(draft([value], file))
    expected = allowed(birds, [name], language)
    found = {token for token in birds.planted if token in outside}
    assert found <= expected, {t: birds.planted[t] for t in found - expected}
    assert {birds.planted[token][0] for token in found} >= {"Contact.name", "Client.name"}
    assert f"<{ADDRESS}>" in outside
    assert "Kanari-number" not in outside
    (content,) = files
    assert content == printed(value)
    everywhere, _ = corners(content)
    assert {token for token in birds.planted if token in everywhere} == expected


@pytest.mark.parametrize("language", LOCALES)
def test_nor_with_several_documents(language):
    birds, file, around = case(POSITIONS["all"])
    values = [paper(name, file, around, language) for name in EVERY]
    outside, files = said(draft(values, file))
    found = {token for token in birds.planted if token in outside}
    assert found <= allowed(birds, EVERY, language)
    assert len(files) == len(EVERY)
    assert len(set(files)) == len(EVERY)
