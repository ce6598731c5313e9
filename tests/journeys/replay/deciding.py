"""Decide: the handout of the meeting on paper, then the decision and the promises made with it."""

from datetime import timedelta

from consultdesk.domain.money import Money
from consultdesk.domain.promises import Promise
from consultdesk.wording.amounts import money
from tests.journeys.hand import ALT, Key, pages
from tests.journeys.replay import translating
from tests.journeys.replay.fingers import choose, paste, put, wait_until


def print_handout(hand, script, clock, printer):
    """Give the document its title and print it an hour before the meeting; give what it says."""
    wait_until(hand, clock, script.when("met") - timedelta(hours=1))
    hand.key(Key.Key_4, ALT)
    hand.find("decide_page")
    put(hand, "handout_title", script.words(script.data["handout_title"]), Key.Key_Return)
    translating.handout(hand, script)
    hand.press("print_handout")
    (printed,) = printer.sent
    return plain(" ".join(pages(printed[0])))


def check_handout(script, said):
    """Find on paper what is offered at its price, and nothing that stays here."""
    shared = [plain(words) for words in for_the_client(script)]
    hidden = [plain(words) for words in for_me(script)]
    assert [words for words in shared if words not in said] == []
    assert [words for words in hidden if words in said and words not in shared] == []


def for_the_client(script):
    """Give what the paper says: the problem, what counts, each option offered and its price."""
    data, taxed = script.data, script.golden.get("taxes_on_client_invoice", {})
    yield script.words(data["handout_title"])
    yield script.words(data["problem"])
    for criterion in data["criteria"]:
        if criterion["audience"] == "client":
            yield script.words(criterion.get("client_label", criterion["label"]))
    for option in offered(script):
        yield script.words(option["label"])
        yield amount(script, script.computed(option["key"])["billed_or_paid_by_client"])
        yield from reasons(script, option, "client")
        if option["key"] in taxed:
            yield amount(script, taxed[option["key"]]["gross"], cents="always")


def for_me(script):
    """Give what the paper never says: my limits, my part, what was felt, what is not offered."""
    data = script.data
    yield amount(script, data["ceiling"]["amount"])
    for both in (*data["facts"], *data["contributions"]["theirs"]):
        yield script.words(both)
    for felt in data["emotions"]:
        yield script.words(felt["word"])
    for criterion in data["criteria"]:
        if criterion["audience"] == "private":
            yield script.words(criterion["label"])
    for option in data["options"]:
        yield from reasons(script, option, "private")
        if option not in offered(script):
            yield script.words(option["label"])


def offered(script):
    keys = script.golden["client_perspective"]["offered"]
    return [option for option in script.data["options"] if option["key"] in keys]


def reasons(script, option, audience):
    for reason in (*option["pros"], *option["cons"]):
        if reason["audience"] == audience:
            yield script.words(reason["text"])


def plain(words):
    return " ".join(words.split())


def amount(script, value, **how):
    return money(Money.of(str(value), script.data["currency"]), script.locale, **how)


def decide(hand, script, clock):
    """Note who chose what and why, the promises made with it, and record it all."""
    decision = script.data["decision"]
    wait_until(hand, clock, script.when("decided", 11))
    hand.key(Key.Key_4, ALT)
    hand.press(f"option_{letter_for_the_client(script, decision['option'])}")
    choose(hand, "decided_by", script.words(decision["by"]))
    if not hand.seen("reasons"):
        hand.press("decision_details")
    for field in ("reasons", "given_up"):
        put(hand, field, script.words(decision[field]))
    for promise in script.data["promises"]:
        add_clause(hand, script, promise)
    translating.decision(hand, script)
    hand.press("record_decision")
    assert len(hand.store.all(Promise)) == len(script.data["promises"])
    translating.promises(hand, script)


def letter_for_the_client(script, key):
    """Give the letter on paper and here: only what is offered has one."""
    return "ABCDEFGH"[script.golden["client_perspective"]["offered"].index(key)]


def add_clause(hand, script, promise):
    hand.go("clause_text")
    paste(hand, script.words(promise["text"]))
    if promise.get("by") == "client":  # the next line is mine again
        choose(hand, "clause_owner", script.words(script.data["decision"]["by"]))
    put(hand, "clause_due", script.typed_day(promise["due"]))
    hand.press("clause_add")
