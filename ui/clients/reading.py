"""What the card of a client says of its facts."""

from __future__ import annotations

import re
from datetime import date

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from PySide6.QtCore import QCoreApplication

from consultdesk.domain.clients import Client, Contact, Engagement
from consultdesk.domain.locales import Channel, Locale, Paper
from consultdesk.wording import dates
from consultdesk.wording.names import currency_name, language_name

_COUNTRY = {Locale.FR_CA: "CA", Locale.EN_CA: "CA", Locale.EN_US: "US", Locale.FR_FR: "FR"}


def phone(typed: str, client: Locale, mine: Locale) -> str:
    """Show a phone number as people of the place write it; one that is none stays as typed."""
    try:
        number = phonenumbers.parse(typed, _COUNTRY[client])
    except phonenumbers.NumberParseException:
        return typed
    if not phonenumbers.is_possible_number(number):
        return typed
    at_home = phonenumbers.country_code_for_region(_COUNTRY[mine])
    kind = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    if number.country_code == at_home:
        kind = phonenumbers.PhoneNumberFormat.NATIONAL
    return re.sub(r"^\((\d{3})\) ", r"\1 ", phonenumbers.format_number(number, kind))


def phone_hint(typed: str, client: Locale) -> str:
    """Say what may be amiss with a phone number, or nothing; it is kept as typed either way."""
    if not typed.strip():
        return ""
    try:
        number = phonenumbers.parse(typed, _COUNTRY[client])
        if phonenumbers.is_possible_number(number):
            return ""
    except phonenumbers.NumberParseException:
        pass
    return QCoreApplication.translate(
        "Clients", "This does not look like a full phone number. It is kept as typed."
    )


def email_hint(typed: str) -> str:
    """Say what may be amiss with an e-mail address, or nothing; it is kept as typed either way."""
    if not typed.strip():
        return ""
    try:
        validate_email(typed.strip(), check_deliverability=False)
    except EmailNotValidError:
        if re.fullmatch(r"[^@\s]+@[^@\s]+\.example", typed.strip()):
            return ""
        return QCoreApplication.translate(
            "Clients", "This does not look like a full e-mail address. It is kept as typed."
        )
    return ""


def since(day: date, locale: Locale) -> str:
    """Say since when the client works with the consultant."""
    month = dates.full_date(day, locale)
    if locale.language == "fr":
        month = month.split(" ", 1)[1]
    else:
        month = f"{month.split(' ', 1)[0]} {day.year}"
    return QCoreApplication.translate("Clients", "works with you since {month}").format(month=month)


def head_line(client: Client, locale: Locale) -> str:
    """Say in one line what the client does and since when."""
    parts = [client.line] if client.line else []
    if client.since is not None:
        parts.append(since(client.since, locale))
    return " · ".join(parts)


def paper_word(paper: Paper) -> str:
    """Name a paper."""
    return {
        Paper.LETTER: QCoreApplication.translate("Clients", "Letter"),
        Paper.A4: QCoreApplication.translate("Clients", "A4"),
    }[paper]


def documents_line(client: Client, locale: Locale) -> str:
    """Say how the client's documents are made: paper, currency, and language if it is another."""
    parts = [paper_word(client.paper), currency_name(client.currency, locale)]
    if client.locale.language != locale.language:
        words = QCoreApplication.translate("Clients", "in {language}")
        parts.append(words.format(language=language_name(client.locale.language, locale)))
    return ", ".join(parts)


def reach_line(contact: Contact, client: Client, mine: Locale) -> str:
    """Say how to reach a contact."""
    parts = [phone(contact.phone, client.locale, mine) if contact.phone else "", contact.email]
    return " · ".join(part for part in parts if part)


def kickoff_line(engagement: Engagement, locale: Locale) -> str:
    """Say when the kickoff letter was given, or that it was not yet."""
    if engagement.kickoff_given_on is None:
        return QCoreApplication.translate("Clients", "Not given yet")
    words = QCoreApplication.translate("Clients", "Given and explained on {day}")
    return words.format(day=dates.full_date(engagement.kickoff_given_on, locale))


def channel_word(channel: Channel) -> str:
    """Name a channel as a choice."""
    return {
        Channel.CALL: QCoreApplication.translate("Clients", "Phone"),
        Channel.MEETING: QCoreApplication.translate("Clients", "Meeting"),
        Channel.EMAIL: QCoreApplication.translate("Clients", "E-mail"),
        Channel.MESSAGE: QCoreApplication.translate("Clients", "Message"),
        Channel.PAPER: QCoreApplication.translate("Clients", "Paper"),
    }[channel]


def contact_kind(contact: Contact, place: int, language: str) -> str:
    """Name a contact's row: the first is the contact, another one by what they do."""
    role = contact.role.read(language)
    if place > 0 and role:
        return role[:1].upper() + role[1:]
    return QCoreApplication.translate("Clients", "Contact")


def to_begin(engagements: tuple[Engagement, ...], today: date) -> Engagement | None:
    """Give the engagement whose letter is at hand: one that waits for it, else the current one."""
    running = [e for e in engagements if e.ends_on is None or e.ends_on >= today]
    waiting = (e for e in running if e.kickoff_given_on is None)
    return next(waiting, None) or current(engagements, today)


def current(engagements: tuple[Engagement, ...], today: date) -> Engagement | None:
    """Give the engagement that runs today, the latest started first."""
    running = [e for e in engagements if e.ends_on is None or e.ends_on >= today]
    return max(running, key=lambda e: (e.starts_on or date.min, e.id), default=None)
