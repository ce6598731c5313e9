"""The words of satisfaction, from 1 to 5, and of how an incident ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incidents import Closing
from consultdesk.domain.locales import Channel
from consultdesk.domain.satisfaction import SatisfactionRound


def rating_word(rating: int) -> str:
    """Give the word of a rating from 1 to 5."""
    return (
        QCoreApplication.translate("Satisfaction", "poor"),
        QCoreApplication.translate("Satisfaction", "fragile"),
        QCoreApplication.translate("Satisfaction", "fair"),
        QCoreApplication.translate("Satisfaction", "good"),
        QCoreApplication.translate("Satisfaction", "excellent"),
    )[rating - 1]


def channel_words(channel: Channel) -> str:
    """Say how people reached each other, as after a date."""
    return {
        Channel.CALL: QCoreApplication.translate("Satisfaction", "by telephone"),
        Channel.MEETING: QCoreApplication.translate("Satisfaction", "in person"),
        Channel.EMAIL: QCoreApplication.translate("Satisfaction", "by e-mail"),
        Channel.MESSAGE: QCoreApplication.translate("Satisfaction", "by message"),
        Channel.PAPER: QCoreApplication.translate("Satisfaction", "on paper"),
    }[channel]


def closing_words(closing: Closing) -> str:
    """Say how an incident ended; enough is never called excellent."""
    return {
        Closing.EXCELLENT: QCoreApplication.translate("Satisfaction", "Closed: excellent"),
        Closing.ENOUGH: QCoreApplication.translate("Satisfaction", "Closed: enough"),
        Closing.NOTHING_TO_REPAIR: QCoreApplication.translate(
            "Satisfaction", "Closed: nothing to repair"
        ),
    }[closing]


def span_words(rounds: Sequence[SatisfactionRound]) -> str:
    """Say how many times the client was asked, what was adjusted, and over how long."""
    if len(rounds) < 2:
        return ""
    adjusted = sum(bool(r.adjustment) for r in rounds)
    weeks = (rounds[-1].on - rounds[0].on).days // 7
    asked = QCoreApplication.translate("Satisfaction", "%n checks", None, len(rounds))
    said = [asked]
    if adjusted:
        said.append(QCoreApplication.translate("Satisfaction", "%n adjustments", None, adjusted))
    if weeks:
        said.append(QCoreApplication.translate("Satisfaction", "%n weeks", None, weeks))
    return ", ".join(said)


def marks_words(check: SatisfactionRound) -> str:
    """Say what a client answered besides the rating, nothing of what was not asked."""
    known = (
        (check.recommend, QCoreApplication.translate("Satisfaction", "recommends {mark}/10")),
        (check.effort, QCoreApplication.translate("Satisfaction", "effort {mark}/7")),
        (check.fair_result, QCoreApplication.translate("Satisfaction", "result {mark}/5")),
        (check.fair_process, QCoreApplication.translate("Satisfaction", "way there {mark}/5")),
        (check.fair_manner, QCoreApplication.translate("Satisfaction", "manner {mark}/5")),
    )
    return ", ".join(words.format(mark=mark) for mark, words in known if mark is not None)
