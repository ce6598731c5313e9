"""Define together: my part first, the statement both can say, and the client's yes to it."""

from PySide6.QtWidgets import QAbstractButton, QTextEdit

from consultdesk.domain.locales import Audience, Channel
from consultdesk.domain.problem import Contribution, Side
from tests.journeys.hand import ALT, CTRL, Key
from tests.journeys.replay import translating
from tests.journeys.replay.fingers import choose, inside, into, put, wait_until


def define(hand, script, clock):
    """Write what contributed, word the statement, and note the confirmation."""
    agreed = max(script.when("problem_agreed", 11), script.when("called"))
    wait_until(hand, clock, agreed)
    hand.key(Key.Key_2, ALT)
    for side in Side:  # mine comes first
        for both in script.data["contributions"][side.value]:
            contribute(hand, side, script.words(both))
    hand.go("statement")
    into(hand, hand.find("statement"), script.words(script.data["problem"]))
    hand.key(Key.Key_Return, CTRL)
    translating.statement(hand, script)
    hand.press("note_confirmation")
    put(hand, "by", script.words(script.data["decision"]["by"]))
    choose(hand, "channel", Channel.CALL)
    hand.press("save_confirmation")


def contribute(hand, side, words):
    """Write one line on a side; what I think of theirs stays mine."""
    group = hand.find(f"side_{side.value}")
    line = inside(group, QTextEdit)[-1]
    if line.words():
        inside(group.parentWidget(), QAbstractButton)[0].click()
        line = inside(group, QTextEdit)[-1]
    into(hand, line, words)
    hand.key(Key.Key_Return, CTRL)
    if side is Side.THEIRS:
        inside(group, QAbstractButton, "audience")[-1].click()
    kept = [c for c in hand.store.all(Contribution) if c.side is side][-1]
    assert (kept.audience is Audience.PRIVATE) is (side is Side.THEIRS)
