"""The same work without a screen: the sample base, a handout, a check of a base."""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from consultdesk import __version__
from consultdesk.domain.client_safe import Heed
from consultdesk.domain.clock import Clock, SystemClock, local_day
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale, Paper
from consultdesk.no_dumps import refuse_core_files
from consultdesk.paperwork import (
    handout_for,
    named,
    printed,
    surroundings,
    usual_job,
)
from consultdesk.paths import data_folder
from consultdesk.projection.surroundings import PrintJob
from consultdesk.saving import save
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from consultdesk.wording.failures import failure_sentence
from consultdesk.wording.refusals import sentence
from consultdesk.workspace import begin_desk, load_sample, numbered, open_desk

DONE, FAILED, MISUSED = 0, 1, 2
SAMPLE_INCIDENT = "INC-2026-001"
_HEEDED = {
    Heed.TRANSLATION_MISSING: "not yet written in this language: “{where}”.",
    Heed.STATEMENT_UNCONFIRMED: "the joint statement is still to be confirmed.",
    Heed.NO_OPTION_OFFERED: "no option is offered yet.",
    Heed.FIGURES_MISSING: "some figures are missing for the option “{where}”.",
    Heed.OPTION_WITHHELD: "the client does not see the option “{where}”.",
    Heed.UNPRINTABLE: "the paper shows a box for: {where}",
    Heed.TAX_MENTION_MISSING: "no taxes are chosen for this incident.",
    Heed.NOTHING_PROMISED: "nothing is promised yet.",
    Heed.NO_CRITERION: "nothing that matters to the client is noted yet.",
    Heed.NOT_ASKED: "no answer on satisfaction is noted yet.",
}


def main(argv: Sequence[str], clock: Clock | None = None) -> int:
    """Do what the command line asks; 0 done, 1 refused or failed, 2 wrong use."""
    refuse_core_files()
    try:
        asked = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else MISUSED
    work: Callable[[argparse.Namespace, Clock], int] = asked.work
    return _guarded(lambda: work(asked, clock or SystemClock()))


def without_screen(clock: Clock | None = None) -> int:
    """Make the sample incident's handout where no window can open, and say where it is."""
    print("There is no screen here, so ConsultDesk makes the sample's handout instead of opening.")
    return _guarded(lambda: _show_sample(clock or SystemClock()))


def _guarded(work: Callable[[], int]) -> int:
    """Do a piece of work; what goes wrong becomes one sentence, never a traceback."""
    try:
        return work()
    except StoreError as failure:
        _complain(failure_sentence(failure.code, failure.facts, Locale.EN_CA))
    except Refused as refused:
        _complain(sentence(refused, Locale.EN_CA))
    except OSError as failure:
        why = (failure.strerror or "the disk did not answer").lower()
        _complain(f"Nothing could be written there: {why}. Choose another place.")
    return FAILED


def _show_sample(clock: Clock) -> int:
    folder = data_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with TemporaryDirectory() as place, open_desk(Path(place) / "s.consultdesk", clock) as store:
        load_sample(store, clock, "fr")
        print(_make(store, clock, _Order(SAMPLE_INCIDENT, None, None, None, folder)))
    return DONE


@dataclass(frozen=True)
class _Order:
    """One handout that is asked for."""

    number: str
    language: str | None
    paper: str | None
    out: Path | None
    folder: Path


def _make(store: Store, clock: Clock, order: _Order) -> Path:
    file = numbered(store, order.number)
    around = surroundings(store)
    usual = usual_job(file, local_day(clock.now(), ZoneInfo(around.practice.time_zone)))
    locale = usual.locale.speaking(order.language) if order.language else usual.locale
    paper = Paper(order.paper) if order.paper else usual.paper
    handout, remarks = handout_for(file, around, PrintJob(locale, paper, usual.dated))
    if handout.draft:
        _complain("Note: it prints as a draft, since the meeting is not ready yet.")
    for remark in remarks:
        _complain("Note: " + _HEEDED[remark.kind].format(where=remark.where))
    target = order.out or order.folder / named(handout)
    save(target, printed(handout))
    return target


def _sample(asked: argparse.Namespace, clock: Clock) -> int:
    begin_desk(asked.file, clock, lambda store: load_sample(store, clock, asked.language)).close()
    print(asked.file)
    return DONE


def _handout(asked: argparse.Namespace, clock: Clock) -> int:
    if asked.out is not None and asked.out.resolve() == asked.file.resolve():
        raise StoreError("exists", path=str(asked.out))
    with Store.open(asked.file, clock) as store:
        order = _Order(asked.number, asked.language, asked.paper, asked.out, Path.cwd())
        print(_make(store, clock, order))
    return DONE


def _check(asked: argparse.Namespace, clock: Clock) -> int:
    with Store.open(asked.file, clock) as store:
        found = store.check()
    for finding in found:
        _complain(f"{finding.code}: {finding.where} {finding.id}".rstrip())
    if found:
        return FAILED
    print(f"{asked.file}: sound")
    return DONE


def _complain(words: str) -> None:
    """Say something on the error output, where nothing that was typed can steer the terminal."""
    print("".join(map(_seen, " ".join(words.split()))), file=sys.stderr)


def _seen(char: str) -> str:
    return f"[U+{ord(char):04X}]" if unicodedata.category(char)[0] == "C" else char


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py", description="ConsultDesk. Without a command, the window opens."
    )
    parser.add_argument("--version", action="version", version=f"ConsultDesk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    sample = commands.add_parser("sample", help="write the sample base to a new file")
    _with_file(sample, "the base to write; it must not exist yet")
    sample.add_argument(
        "--language", choices=("fr", "en"), default="fr", help="of private notes (default: fr)"
    )
    sample.set_defaults(work=_sample)

    handout = commands.add_parser("handout", help="make the handout of an incident")
    handout.add_argument("number", metavar="NUMBER", help="the incident, such as INC-2026-001")
    _with_file(handout, "the base that holds it")
    handout.add_argument("--language", choices=("fr", "en"), help="else the client's own")
    handout.add_argument("--paper", choices=("letter", "a4"), help="else the client's own")
    handout.add_argument("--out", type=Path, metavar="PDF", help="else named here by date")
    handout.set_defaults(work=_handout)

    check = commands.add_parser("check", help="verify a base and every record in it")
    _with_file(check, "the base to verify")
    check.set_defaults(work=_check)
    return parser


def _with_file(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--file", type=Path, required=True, metavar="DB", help=what)
