"""Criteria to start from: the sets of the program by kind of incident, and those kept since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from consultdesk.domain.change import Change
from consultdesk.domain.criteria_sets import for_incident
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import Criterion, OptionSheet
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import next_position
from consultdesk.shelves import SETS, criteria_words


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A named set of criteria; `fitting` for the kind of the incident, `own` where I kept it."""

    key: str
    name: Phrase
    criteria: tuple[Criterion, ...]
    fitting: bool = False
    own: bool = False


def baseline() -> Phrase:
    """Give the name of the option that changes nothing."""
    return Phrase(**criteria_words()["baseline"])


def working_days() -> tuple[Phrase, Phrase]:
    """Give the unit of a criterion in days, as I read it and as the client reads it."""
    words = criteria_words()["criteria"]["delay"]
    return Phrase(**words["unit"]), Phrase(**words["client_unit"])


def criteria_sets(
    sheet: OptionSheet, kind: IncidentKind | None = None, entries: Iterable[LibraryEntry] = ()
) -> tuple[CriteriaSet, ...]:
    """Give the sets, each without the criteria that the sheet already has under that name.

    Those of the kind of the incident come first, those that did not come with the program last.
    """
    offered = [
        CriteriaSet(
            key=one.key,
            name=one.title,
            criteria=_fresh(sheet, for_incident(one, sheet.incident_id)),
            fitting=kind is not None and kind in one.kinds,
            own=not SETS.came(one.key),
        )
        for one in SETS.shown(entries)
    ]
    return tuple(sorted(offered, key=lambda one: (one.own, not one.fitting)))


def _fresh(sheet: OptionSheet, drafts: Iterable[Criterion]) -> tuple[Criterion, ...]:
    known = {name for c in sheet.criteria for name in (c.name.fr, c.name.en) if name}
    return tuple(d for d in drafts if not {d.name.fr, d.name.en} & known)


def added(sheet: OptionSheet, chosen: CriteriaSet) -> tuple[Change, ...]:
    """Give the changes that add a set of criteria after those there are."""
    first = next_position(sheet.criteria)
    changes: list[Change] = []
    for place, criterion in enumerate(chosen.criteria):
        changes.extend(with_criterion(sheet, criterion.but(position=first + place)))
    return tuple(changes)
