"""From an empty base to a client with somebody to call: the welcome, the settings, the card."""

from consultdesk.domain.clients import Client, Contact, Engagement
from consultdesk.domain.locales import Channel, Locale, Paper
from tests.journeys.hand import CTRL, Key
from tests.journeys.replay.fingers import choose, put

ZONES = {"fr-CA": "America/Toronto", "fr-FR": "Europe/Paris", "en-CA": "America/Toronto"}


def settle_in(hand, script):
    """Say who one is and what one's hour is billed, then start."""
    me = script.me
    for field in ("name", "firm", "phone", "email"):
        put(hand, f"welcome_{field}", me[field])
    choose(hand, "welcome_place", script.locale)
    hand.write("welcome_rate", str(me["rates"]["CAD"]["list"]))
    hand.press("start")
    hand.find("today")
    hand.window.open("settings")
    put(hand, "practice_city", me["city"], Key.Key_Return)
    for language in ("fr", "en"):
        put(hand, f"practice_tagline_{language}", me["tagline"][language], Key.Key_Return)


def meet(hand, script):
    """Write the card of the client: habits, people, what was agreed."""
    client = script.client
    hand.key(Key.Key_2, CTRL)
    hand.press("add_client")
    put(hand, "client_name", client["name"], Key.Key_Return)
    put(hand, "client_city", client["city"], Key.Key_Return)
    choose(hand, "client_locale", Locale(client["language"]))
    choose(hand, "client_paper", Paper.A4 if client["language"] == "fr-FR" else Paper.LETTER)
    choose(hand, "client_currency", client["currency"])
    choose(hand, "client_taxes", script.tax_set_id)
    choose(hand, "client_zone", ZONES[client["language"]])
    for contact in client["contacts"]:
        add_contact(hand, script, contact)
    add_engagement(hand, script)
    hand.press("edit_done")
    (kept,) = hand.store.all(Client)
    assert (kept.name, kept.currency, kept.locale) == (
        client["name"], client["currency"], client["language"],
    )  # fmt: skip


def add_contact(hand, script, contact):
    before = {one.id for one in hand.store.all(Contact)}
    hand.press("add_contact")
    (person,) = [one for one in hand.store.all(Contact) if one.id not in before]
    put(hand, f"contact_name_{person.id}", contact["name"], Key.Key_Return)
    put(hand, f"contact_role_{person.id}", script.words(contact["role"]), Key.Key_Return)
    put(hand, f"contact_phone_{person.id}", contact["phone"], Key.Key_Return)
    put(hand, f"contact_email_{person.id}", contact["email"], Key.Key_Return)
    for part in ("decides", "pays", "affected"):
        if bool(contact.get(part)) is not getattr(hand.store.get(Contact, person.id), part):
            hand.press(f"{part}_{person.id}")


def add_engagement(hand, script):
    agreed = script.engagement
    hand.press("add_engagement")
    (made,) = hand.store.all(Engagement)
    put(hand, f"title_{made.id}", script.words(agreed["title"]), Key.Key_Return)
    put(hand, f"fee_{made.id}", script.figure(agreed["fee"]), Key.Key_Return)
    put(hand, f"hours_{made.id}", script.figure(agreed["hours"]), Key.Key_Return)
    if agreed["kickoff_card"]["given"]:
        given = agreed["kickoff_card"]["on"]
        put(hand, f"kickoff_given_on_{made.id}", given, Key.Key_Return)
        choose(hand, f"kickoff_channel_{made.id}", Channel.MEETING)
    assert str(hand.store.get(Engagement, made.id).starts_on) == agreed["start"]
