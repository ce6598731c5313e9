"""What each place of the matrix shows, as plain values that the delegate paints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import Qt

from consultdesk.domain.options import Criterion, Sign

FACE = Qt.ItemDataRole.UserRole + 1
ROW = Qt.ItemDataRole.UserRole + 2


class RowKind(StrEnum):
    """The kinds of rows of the matrix, from top to bottom."""

    CRITERION = "criterion"
    GROUP = "group"
    PROS = "pros"
    CONS = "cons"
    CLIENT_PAYS = "client_pays"
    ME = "me"
    FULL = "full"


COSTS = (RowKind.CLIENT_PAYS, RowKind.ME, RowKind.FULL)
REASONS = {RowKind.PROS: Sign.PRO, RowKind.CONS: Sign.CON}


class Row(NamedTuple):
    """A row of the matrix: what it is, and its criterion where it has one."""

    kind: RowKind
    criterion: Criterion | None = None

    @property
    def key(self) -> str:
        """What stays the same when the row moves or its record is edited."""
        return self.criterion.id if self.criterion else self.kind.value

    @property
    def private(self) -> bool:
        """Whether the client never sees this row."""
        if self.criterion:
            return self.criterion.private
        return self.kind in (RowKind.GROUP, RowKind.ME, RowKind.FULL)


@dataclass(frozen=True, slots=True)
class CriterionFace:
    """A criterion's name and its weight box; no weight where it does not count.

    `review` marks a weight that was judged on a range which has changed since, `twice` a
    criterion that may count what another one counts already.
    """

    name: str
    weight: str = ""
    locked: bool = False
    review: bool = False
    twice: bool = False


@dataclass(frozen=True, slots=True)
class RatingFace:
    """Ticks from 1 to 5; `barred` where the rating is beyond what is acceptable."""

    value: int
    best: bool
    private: bool
    noted: bool = False
    barred: bool = False


@dataclass(frozen=True, slots=True)
class FigureFace:
    """A number or an amount, its unit, and how far it goes from worst to best.

    `barred` marks a figure beyond what is acceptable.
    """

    text: str
    unit: str
    share: float
    best: bool
    noted: bool = False
    barred: bool = False


@dataclass(frozen=True, slots=True)
class BlankFace:
    """A cell that waits for its figure."""

    text: str
    noted: bool = False


@dataclass(frozen=True, slots=True)
class GroupFace:
    """The band that gathers the private criteria."""

    title: str
    note: str
    action: str


class Reason(NamedTuple):
    """One reason as listed in its cell."""

    text: str
    private: bool


@dataclass(frozen=True, slots=True)
class ReasonsFace:
    """The pros or the cons of an option."""

    sign: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LabelFace:
    """The name of a row that is not a criterion; `mark` is an icon at its end."""

    text: str
    weight: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class SumFace:
    """A total of the cost lines, with what there is to watch in amber; quiet before any line."""

    text: str
    strong: bool
    watch: str = ""
    action: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class OptionFace:
    """The head of an option: its letter (filled when first in this view), name and summary.

    `better` is the letter of an option that does as well on everything, `paper` the letter that
    the client reads where it is another one, because an option before it is not offered.
    """

    letter: str
    name: str
    summary: str
    first: bool
    watch: str = ""
    better: str = ""
    paper: str = ""

    @property
    def mark(self) -> str:
        """The quiet mark beside the name."""
        behind = f"≤ {self.better}" if self.better else ""
        return "  ".join(filter(None, (f"→ {self.paper}" if self.paper else "", behind)))


Face: TypeAlias = (
    CriterionFace
    | RatingFace
    | FigureFace
    | BlankFace
    | GroupFace
    | ReasonsFace
    | LabelFace
    | SumFace
)
