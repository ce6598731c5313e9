"""A few words that announce a call to who would rather be written to: it invites to speak."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from consultdesk.domain.client_safe import ClientAddress, ClientLetterhead, ClientMessage
from consultdesk.domain.locales import Locale
from consultdesk.wording.places import NBSP, placed


class Matter(StrEnum):
    """What the call will be about, as far as the message says it."""

    SIGNAL = "signal"
    ANSWER = "answer"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class _Words:
    hello: str
    hello_all: str
    signal_subject: str
    signal: str
    answer_subject: str
    answer: str
    promise_subject: str
    promise: str
    ask: str
    reach: str


_FRENCH = _Words(
    hello="Bonjour {who},",
    hello_all="Bonjour,",
    signal_subject="Je vous appelle aujourd’hui?",
    signal="J’ai l’impression que quelque chose a pu vous compliquer la vie, et j’aimerais vous "
    "entendre là-dessus.",
    answer_subject="Merci de votre franchise",
    answer="Merci de m’avoir dit où nous en sommes pour vous. J’aimerais vous entendre, pour "
    "savoir ce qui rendrait les choses justes.",
    promise_subject="Une date dont j’aimerais vous parler",
    promise=f"Je vous écris avant la date, et non après. Je vous ai promis ceci{NBSP}: {{what}}. "
    "Il me faut un peu plus de temps, et j’aimerais choisir avec vous un jour qui vous convient.",
    ask="À quelle heure puis-je vous appeler?",
    reach=f"Vous pouvez aussi me joindre au {{phone}}{NBSP}: je préfère vous entendre.",
)
_ENGLISH = _Words(
    hello="Hello {who},",
    hello_all="Hello,",
    signal_subject="May I call you today?",
    signal="I have the feeling that something may have made your life harder, and I would like to "
    "hear it from you.",
    answer_subject="Thank you for being frank",
    answer="Thank you for telling me where we stand for you. I would like to hear from you what "
    "would make it right.",
    promise_subject="A date I would like to speak about",
    promise="I am writing before the date, not after. I promised you this: {what}. I need a little "
    "longer, and I would like to choose with you a day that still works.",
    ask="At what time may I call you?",
    reach="You can also reach me at {phone}: I prefer to hear you.",
)


def call_notice(
    matter: Matter, head: ClientLetterhead, to: ClientAddress, locale: Locale, *, what: str = ""
) -> ClientMessage:
    """Propose the words, in the language of who reads them; `what` is the promise as given."""
    words = placed(_FRENCH if locale.language == "fr" else _ENGLISH, locale)
    hello = words.hello.format(who=to.name) if to.name else words.hello_all
    said = {
        Matter.SIGNAL: (words.signal_subject, words.signal),
        Matter.ANSWER: (words.answer_subject, words.answer),
        Matter.PROMISE: (words.promise_subject, words.promise),
    }
    subject, about = said[matter]
    reach = words.reach.format(phone=head.phone) if head.phone else ""
    signed = "\n".join(dict.fromkeys(line for line in (head.name, head.firm, head.phone) if line))
    parts = (hello, about.format(what=what.strip().rstrip(".")), words.ask, reach, signed)
    sender = ClientAddress(head.name or head.firm, head.email)
    return ClientMessage(sender, to, subject, "\n\n".join(part for part in parts if part))
