"""Keep promises and Verify: each on its day, asked again until it is excellent, then closed."""

from PySide6.QtWidgets import QWidget

from consultdesk.domain.incidents import Closing, Incident
from consultdesk.domain.money import Money
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.wording.amounts import money
from tests.journeys.hand import ALT, CTRL, Key, fill
from tests.journeys.replay.fingers import answer, inside, put, shown, wait_until
from tests.journeys.replay.script import moment


def live_on(hand, script, clock):
    """Take what was promised and what was asked in the order of the days."""
    events = [(p["done"], 9, keep, p) for p in script.data["promises"] if "done" in p]
    events += [(p["due"], 8, move, p) for p in script.data["promises"]
               if p["status"] == "renegotiated"]  # fmt: skip
    events += [(r["on"], 14, ask, r) for r in script.data["ratings"]]
    for day, hour, act, data in sorted(events, key=lambda one: one[:2]):
        wait_until(hand, clock, moment(day, hour))
        act(hand, script, data)


def row_of(hand, script, promise):
    """Put the keyboard on a promise, by its words."""
    hand.key(Key.Key_5, ALT)
    words = script.words(promise["text"])
    row = next(
        one for one in inside(hand.window, QWidget)
        if getattr(one, "promise", None) and one.promise.text.read(script.language) == words
    )  # fmt: skip
    row.setFocus()
    hand.wait(row.hasFocus)
    return row


def keep(hand, script, promise):
    """Mark it as done today; Space does it on its row."""
    row = row_of(hand, script, promise)
    hand.key(Key.Key_Space)
    kept = hand.store.get(Promise, row.promise.id)
    moved = promise["status"] == "renegotiated"
    assert kept.state is (PromiseState.RENEGOTIATED if moved else PromiseState.KEPT)
    assert str(kept.done_on) == promise["done"]


def move(hand, script, promise):
    """Move it by agreement, on its first date, to the day on which it was done; M does it."""
    row_of(hand, script, promise)
    answer(hand, due=script.typed_day(promise["done"]))
    hand.keys("m")
    hand.front()


def ask(hand, script, rating):
    """Ask where we stand, note their words, then effort and fairness where they were asked."""
    hand.key(Key.Key_6, ALT)
    adjustment = script.words(rating["adjustment"]) if "adjustment" in rating else ""

    def drive(dialog):
        fill(dialog, rating=rating["satisfaction"], words=script.words(rating["comment"]))
        if adjustment:
            fill(dialog, adjustment=adjustment)
        dialog.main.click()
        if dialog.isVisible():  # it proposes a next date once; here none was set
            dialog.main.click()

    hand.answers.next_dialog(drive)
    hand.press("ask_satisfaction")
    if "effort" in rating:
        answer(hand, effort=rating["effort"], **rating["fairness"])
        hand.press("assess_round")
    hand.front()


def close(hand, script, clock):
    """Write what is retained, and close with a word once the client said excellent."""
    wait_until(hand, clock, script.when("closed", 16))
    hand.key(Key.Key_6, ALT)
    put(hand, "lesson", script.words(script.data["lesson"]))
    hand.key(Key.Key_Return, CTRL)
    hand.answers.next_dialog(lambda dialog: dialog.main.click())
    hand.press("close_excellent")
    taken_on = script.computed(script.data["decision"]["option"])["borne_by_consultant"]
    amount = money(Money.of(taken_on, script.data["currency"]), script.locale)
    assert shown(hand, "taken_on_figure") == amount
    (incident,) = hand.store.all(Incident)
    assert (incident.closing, incident.closed_at) == (Closing.EXCELLENT, clock.now())


def check_waiting(hand, script):
    """Find among the promises of all clients the ones that are still to keep, and no other."""
    waiting = [script.words(p["text"]) for p in script.data["promises"] if p["status"] == "open"]
    hand.window.open("promises")
    hand.find("promises_screen")
    rows = [one for one in inside(hand.window, QWidget) if getattr(one, "promise", None)]
    pending = [row.promise.text.read(script.language) for row in rows if row.promise.pending]
    assert pending == waiting
