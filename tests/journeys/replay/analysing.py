"""The analysis beside the matrix: a gut feeling first, then what the screen says of the figures."""

import math
import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.bridge import table
from consultdesk.analysis.value import ranking, scores
from consultdesk.domain.options import Viewpoint
from consultdesk.wording.numbers import decimal
from tests.journeys.hand import Key
from tests.journeys.replay.fingers import shown

CENT = Decimal("0.0051")
FLIPS = {  # of the sample's page: one cell alone, and where it has to go for the second to lead
    "INC-2026-001": (("trust of A2", "91.1"), ("trust of A4", "73.9"), ("delay of A4", "15.3")),
}


def feel(hand, script):
    """Say which option one would take before any figure: the one that was chosen in the end."""
    letter = script.golden["letters"][script.data["decision"]["option"]]
    hand.press(f"gut_{letter}")
    hand.wait(lambda: hand.seen("verdict"))
    hand.wait(lambda: not hand.office.work.busy())


def check(preparing):
    """Compare the figures in both views, kept and shown, with those computed apart."""
    golden = preparing.script.golden
    check_view(preparing, Viewpoint.MINE, golden)
    check_verdict(preparing, golden)
    check_ranges(preparing, golden)
    check_flips(preparing)
    turn(preparing.hand)
    check_view(preparing, Viewpoint.CLIENT, golden["client_perspective"])
    turn(preparing.hand)


def turn(hand):
    hand.go("matrix")
    hand.key(Key.Key_F6)
    hand.wait(lambda: not hand.office.work.busy())


def check_view(preparing, viewpoint, golden):
    sheet, keys = preparing.sheet, list(preparing.options)
    perspective = sheet.perspective(viewpoint)
    shares = sheet.shares(perspective)
    for key, percent in golden["weights"].items():
        assert abs(100 * shares[preparing.criteria[key]] - Decimal(str(percent))) < CENT
    found = dict(zip(keys, scores(table(sheet, perspective, only_offered=False)), strict=True))
    for key, score in golden["scores"].items():
        assert abs(Decimal(float(found[key])) - Decimal(str(score))) < CENT
    letters, locale = preparing.script.golden["letters"], preparing.script.locale
    said = [
        re.search(r"([A-H])\W+(\d+)", line).groups()
        for line in preparing.hand.find("scores").lines()
    ]
    order = sorted(golden["scores"], key=golden["scores"].get, reverse=True)
    assert said == [
        (letters[key], decimal(Decimal(str(golden["scores"][key])), locale, decimals=0))
        for key in order
    ]
    if viewpoint is Viewpoint.CLIENT:
        offered = [key for key in keys if sheet.offered(preparing.option(key))]
        assert offered == golden["offered"]
        weighed = table(sheet, perspective, only_offered=True)
        places = sorted(ranking(scores(weighed), weighed.acceptable), key=lambda one: one.rank)
        assert [offered[one.option] for one in places] == golden["ranking_offered"]


def check_verdict(preparing, golden):
    """Read the sentence: close, clear or leaning, and which letters it names."""
    hand, locale = preparing.hand, preparing.script.locale
    first, second = (golden["letters"][key] for key in golden["ranking"][:2])
    sentence = shown(hand, "verdict")
    doubt = " ".join(label.text() for label in hand.all("doubt"))
    leaning = QCoreApplication.translate("Analysis", "Leaning, not settled.")
    close = QCoreApplication.translate(
        "Analysis", "{leader} and {second} are close. The choice may depend on something else."
    ).format(leader=first, second=second)
    margin = decimal(Decimal(str(golden["margin"])), locale, decimals=1)
    if golden["verdict"] == "too_close":
        assert sentence == close
        assert margin in doubt
    else:
        assert sentence.startswith(first)
        assert (leaning in doubt) is (golden["verdict"] == "leaning")
        assert bool(doubt) is (golden["verdict"] == "leaning")


def check_ranges(preparing, golden):
    """Read how far each weight may go before another option leads, and the chances drawn."""
    script, hand = preparing.script, preparing.hand
    lines = hand.find("ranges").lines()
    for criterion, line in zip(script.data["criteria"], lines, strict=True):
        low, high = golden["stability"][criterion["key"]]
        name, said = line.split(":", 1)
        assert name.strip() == script.words(criterion["short"])
        figures = [int(figure) for figure in re.findall(r"\d+", said)]
        assert figures[:2] == [math.ceil(low), math.floor(high)], line
        assert figures[2] == round(golden["weights"][criterion["key"]])
    hand.wait(lambda: hand.find("chances").lines())
    first = golden["first_rank"]
    chances = dict(
        re.search(r"([A-H])\W+(\d+)", line).groups() for line in hand.find("chances").lines()
    )
    for key, chance in first["around_weights_only"].items():
        found = int(chances.get(golden["letters"][key], 0)) / 100
        assert abs(found - chance) <= first["tolerance"] + 0.005, chances


def check_flips(preparing):
    """Look closer at what would change the order; the documented changes are among them."""
    hand, script = preparing.hand, preparing.script
    hand.press("look_closer")
    hand.press("question_order")
    if hand.seen("every_flip"):
        hand.press("every_flip")
    said = shown(hand, "closer_order") + "\n" + shown(hand, "flips")
    for _, figure in FLIPS.get(script.number, ()):
        assert script.figure(figure) in said, (figure, said)
    hand.press("close_closer")
