"""Measure ConsultDesk against its floors and peers: `make bench`; ARGS="start" for one alone."""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench import analysis, handout, matrix, search, start  # noqa: E402  the folder above comes first

MEASURES = {
    "start": start.report,
    "handout": handout.report,
    "analysis": analysis.report,
    "matrix": matrix.report,
    "search": search.report,
}


def main():
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("measure", nargs="?", choices=list(MEASURES))
    parser.add_argument("--rounds", type=int, default=11)
    wanted = parser.parse_args()
    for measure in [wanted.measure] if wanted.measure else MEASURES:
        try:
            MEASURES[measure](wanted.rounds)
        except start.Silent as silence:
            print(f"{measure}: a program did not announce its moments: {silence}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
