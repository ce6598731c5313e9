"""What the six steps are called, ask, and still lack."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.guiding import GuidedStep, Want


def step_name(step: GuidedStep) -> str:
    """Name a step in a word or two."""
    return {
        GuidedStep.MATTERS: QCoreApplication.translate("Guided", "What matters"),
        GuidedStep.WAYS: QCoreApplication.translate("Guided", "Ways out"),
        GuidedStep.GIVES: QCoreApplication.translate("Guided", "What each gives"),
        GuidedStep.COSTS: QCoreApplication.translate("Guided", "Costs"),
        GuidedStep.WEIGHTS: QCoreApplication.translate("Guided", "What counts most"),
        GuidedStep.VERDICT: QCoreApplication.translate("Guided", "The verdict"),
    }[step]


def step_question(step: GuidedStep) -> str:
    """Give the question of a step."""
    return {
        GuidedStep.MATTERS: QCoreApplication.translate(
            "Guided", "What matters to the client, and to me?"
        ),
        GuidedStep.WAYS: QCoreApplication.translate("Guided", "Which ways out are there?"),
        GuidedStep.GIVES: QCoreApplication.translate("Guided", "What does each option give?"),
        GuidedStep.COSTS: QCoreApplication.translate(
            "Guided", "What does each option cost, and who pays?"
        ),
        GuidedStep.WEIGHTS: QCoreApplication.translate("Guided", "What counts most?"),
        GuidedStep.VERDICT: QCoreApplication.translate("Guided", "What do the figures say?"),
    }[step]


def step_advice(step: GuidedStep) -> str:
    """Give a line of advice on a step."""
    return {
        GuidedStep.MATTERS: QCoreApplication.translate(
            "Guided", "Start from a set, or write your own: one thing that tells options apart."
        ),
        GuidedStep.WAYS: QCoreApplication.translate(
            "Guided", "Changing nothing is always one of them. Look for at least two others."
        ),
        GuidedStep.GIVES: QCoreApplication.translate(
            "Guided",
            "One criterion at a time. A range such as 10–14 is welcome; unknown is allowed.",
        ),
        GuidedStep.COSTS: QCoreApplication.translate(
            "Guided", "One line is enough to begin. What the client does not pay, I take on."
        ),
        GuidedStep.WEIGHTS: QCoreApplication.translate(
            "Guided",
            "Imagine every criterion at its worst. The one you would bring to its best first "
            "gets 100; say how much each other move matters beside it.",
        ),
        GuidedStep.VERDICT: QCoreApplication.translate(
            "Guided",
            "Say your own feeling first, at the right; then read, and prepare the meeting.",
        ),
    }[step]


def want_words(want: Want | None) -> str:
    """Say what a step still lacks; nothing where it lacks nothing."""
    if want is None:
        return ""
    counted = {
        "options": QCoreApplication.translate(
            "Guided", "%n more option(s) to find", None, want.count
        ),
        "figures": QCoreApplication.translate("Guided", "%n figure(s) to fill", None, want.count),
        "lines": QCoreApplication.translate("Guided", "%n option(s) to cost", None, want.count),
    }
    plain = {
        "criteria": QCoreApplication.translate("Guided", "at least one thing that matters"),
        "baseline": QCoreApplication.translate("Guided", "the option that changes nothing"),
        "nothing_to_fill": QCoreApplication.translate("Guided", "criteria and options first"),
        "weights": QCoreApplication.translate("Guided", "what counts most, to say"),
        "feeling": QCoreApplication.translate("Guided", "your own feeling first"),
    }
    if want.code in counted and (want.count or want.code != "lines"):
        return counted[want.code]
    return plain.get(want.code, plain["nothing_to_fill"])
